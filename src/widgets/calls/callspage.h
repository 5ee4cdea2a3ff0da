// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calls/callrowsmodel.h"
#include "widgets/pages/servertablepage.h"

class QAction;

namespace wirechief {

/// The calls, one row a call, its channels below it.
class CallsPage : public ServerTablePage {
    Q_OBJECT
public:
    explicit CallsPage(QWidget* parent = nullptr);

    void setRowActions(const QList<QAction*>& actions) override;
    /// Of a selected call those whose end ends it; of a selected leg that one.
    [[nodiscard]] QList<ServerChannel> selectedChannels() const override;
    [[nodiscard]] std::optional<ServerUniqueid> detailedChannel() const override;
    [[nodiscard]] bool isCallDetailed() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void addTable(Server& server) override;
    void removeTable(const QString& serverId) override;
    void renameTable(const Server& server) override;
    [[nodiscard]] Feature& featureOf(Server& server) const override;
    [[nodiscard]] Loading loadingOf(Server& server) const override;
    [[nodiscard]] QString noRecordsText(const QString& where) const override;
    [[nodiscard]] QString readingText(const QString& where) const override;
    [[nodiscard]] QString failedText(const Error& error) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CallsPage(std::unique_ptr<CallRowsModel> model, QWidget* parent);

    bool handleKey(int key);
    void toggle(int row);
    [[nodiscard]] bool selectionLives() const;
    void watchSelection();

    CallRowsModel& m_model;
    QAction* m_openAll;
    QAction* m_showLocal;
    bool m_selectionLives = false; ///< a selected call has not ended
};

} // namespace wirechief
