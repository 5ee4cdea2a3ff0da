// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calls/callrowsmodel.h"
#include "widgets/pages/servertablepage.h"

class QAction;

namespace wirechief {

[[nodiscard]] Page* makeCallsPage(QWidget* parent);

/// The calls, one row a call, its channels below it.
class CallsPage : public ServerTablePage {
    Q_OBJECT
public:
    explicit CallsPage(QWidget* parent = nullptr);

    void setRowActions(const QList<QAction*>& actions) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
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
