// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnroom.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace wirechief {

ColumnRoom::ColumnRoom(QTableView& view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnRoom::onResized);
}

void ColumnRoom::setWidths(int column, int least, int most)
{
    m_widths.insert(column, {least, most});
    m_chosen.remove(column);
    resize(column, least);
}

void ColumnRoom::restore(int column, int width, bool isChosen)
{
    m_widths[column].least = width;
    if (isChosen)
        m_chosen.insert(column);
    else
        m_chosen.remove(column);
    resize(column, width);
}

int ColumnRoom::width(int column) const
{
    return m_widths.value(column).least;
}

void ColumnRoom::resize(int column, int width)
{
    // Qt gives it what is left, but never less than it was told.
    if (isStretched(column))
        return;
    const QScopedValueRollback<bool> ours(m_fitting, true);
    m_view.horizontalHeader()->resizeSection(column, width);
}

bool ColumnRoom::isStretched(int column) const
{
    const QHeaderView* header = m_view.horizontalHeader();
    if (!header->stretchLastSection())
        return false;
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    return header->visualIndex(column) == last;
}

void ColumnRoom::onResized(int column, int before, int now)
{
    // Hidden columns have no width.
    if (m_fitting || before == 0 || now == 0 || isStretched(column) || !m_widths.contains(column))
        return;
    m_widths[column].least = now;
    m_chosen.insert(column);
}

int ColumnRoom::freeRoom() const
{
    const QHeaderView* header = m_view.horizontalHeader();
    int room = m_view.viewport()->width();
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it) {
        if (!header->isSectionHidden(it.key()))
            room -= it->least;
    }
    return std::max(room, 0);
}

/// Each gets its part of the room, by how much it could take.
void ColumnRoom::fit()
{
    const QHeaderView* header = m_view.horizontalHeader();
    QList<int> growing;
    qint64 wanted = 0;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it) {
        if (header->isSectionHidden(it.key()) || it->most <= it->least || m_chosen.contains(it.key()))
            continue;
        growing.append(it.key());
        wanted += it->most - it->least;
    }
    const qint64 room = std::min<qint64>(freeRoom(), wanted);
    for (const int column : std::as_const(growing)) {
        const Widths& widths = m_widths[column];
        resize(column, widths.least + int(room * (widths.most - widths.least) / wanted));
    }
}

bool ColumnRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace wirechief
