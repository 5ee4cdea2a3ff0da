// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undoaction.h"

#include "widgets/parts/usable.h"

#include <QAction>

namespace wirechief {

namespace {

void show(QAction& action, const ServerUndo::Step* step, const QString& text, const QString& whyNot)
{
    action.setText(step != nullptr ? step->text : text);
    setUsable(&action, step != nullptr ? QString() : whyNot, step != nullptr ? step->toolTip : QString());
}

} // namespace

UndoAction::UndoAction(QAction& undo, QAction& redo, ServerUndo& steps, QObject* parent)
    : QObject(parent)
    , m_undo(undo)
    , m_redo(redo)
    , m_steps(steps)
{
    connect(&undo, &QAction::triggered, this, [this] { tell(m_steps.undo()); });
    connect(&redo, &QAction::triggered, this, [this] { tell(m_steps.redo()); });
    connect(&steps, &ServerUndo::changed, this, &UndoAction::update);
    update();
}

void UndoAction::update()
{
    show(m_undo, m_steps.last(), tr("&Undo"),
        tr("Nothing was done with the list of servers that could be taken back."));
    show(m_redo, m_steps.lastUndone(), tr("Red&o"), tr("Nothing was taken back that could be done again."));
}

void UndoAction::tell(const Result<QString>& done)
{
    Q_EMIT result(done ? *done : done.error().toString(), bool(done));
}

} // namespace wirechief
