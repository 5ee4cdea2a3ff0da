// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undoaction.h"

#include "sessions/folders/serverundo.h"
#include "widgets/parts/usable.h"

#include <QAction>

namespace wirechief {

UndoAction::UndoAction(QAction& action, ServerUndo& undo, QObject* parent)
    : QObject(parent)
    , m_action(action)
    , m_undo(undo)
{
    connect(&action, &QAction::triggered, this, &UndoAction::run);
    connect(&undo, &ServerUndo::changed, this, &UndoAction::update);
    update();
}

void UndoAction::update()
{
    const ServerUndo::Step* last = m_undo.last();
    m_action.setText(last != nullptr ? last->text : tr("&Undo"));
    setUsable(&m_action,
        last != nullptr ? QString()
                        : tr("Nothing was done with the list of servers that could be taken back."),
        last != nullptr ? last->toolTip : QString());
}

void UndoAction::run()
{
    const Result<QString> done = m_undo.undo();
    Q_EMIT result(done ? *done : done.error().toString(), bool(done));
}

} // namespace wirechief
