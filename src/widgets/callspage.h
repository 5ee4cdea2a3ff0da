// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/callrowsmodel.h"
#include "page.h"

#include <QPointer>

#include <memory>

class QAction;

namespace wirechief {

class FeatureWatch;
class TablePage;

/// The calls of a server, one row a call, its channels below it.
class CallsPage : public Page {
    Q_OBJECT
public:
    explicit CallsPage(QWidget* parent = nullptr);
    ~CallsPage() override;

    void setServer(Server* server) override;
    void setEmptyText(const QString& text) override;
    void focusFilter() override;
    void setRowActions(const QList<QAction*>& actions) override;
    /// Of a selected call those whose end ends it; of a selected leg that one.
    [[nodiscard]] QList<QByteArray> selectedChannels() const override;
    [[nodiscard]] QList<QByteArray> selectedUniqueids() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateEmptyText();
    void watch(bool visible);
    bool handleKey(int key);
    void toggle(int row);

    CallRowsModel m_model;
    TablePage* m_table;
    QAction* m_openAll;
    QAction* m_showLocal;
    QPointer<Server> m_server;
    QString m_serverId;
    std::unique_ptr<FeatureWatch> m_watch; ///< while it is visible
    QString m_notReady; ///< why there can be no rows
};

} // namespace wirechief
