// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace wirechief {

class ServerUndo;

/// The action that takes back what was done last with the list of servers: says in its text what that was.
class UndoAction : public QObject {
    Q_OBJECT
public:
    UndoAction(QAction& action, ServerUndo& undo, QObject* parent);

Q_SIGNALS:
    void result(const QString& text, bool success);

private:
    void update();
    void run();

    QAction& m_action;
    ServerUndo& m_undo;
};

} // namespace wirechief
