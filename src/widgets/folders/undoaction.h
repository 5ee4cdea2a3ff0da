// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/folders/serverundo.h"

class QAction;

namespace wirechief {

/// The actions that take back what was done last with the list of servers, and do it again: their texts say
/// what that was.
class UndoAction : public QObject {
    Q_OBJECT
public:
    UndoAction(QAction& undo, QAction& redo, ServerUndo& steps, QObject* parent);

Q_SIGNALS:
    void result(const QString& text, bool success);

private:
    void update();
    void tell(const Result<QString>& done);

    QAction& m_undo;
    QAction& m_redo;
    ServerUndo& m_steps;
};

} // namespace wirechief
