// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answertable.h"

#include "models/console/texttablemodel.h"
#include "widgets/limits.h"

#include <QHeaderView>

#include <algorithm>

namespace wirechief {

AnswerTable::AnswerTable(TextTableModel& texts, TextTableRows& rows, QWidget* parent)
    : QTableView(parent)
    , m_texts(texts)
    , m_rows(rows)
{
    rows.setSourceModel(&texts);
    setModel(&rows);
    setAccessibleName(tr("Answer as a table"));
    setSortingEnabled(true);
    unsort();
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(limits::measuredRows);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void AnswerTable::unsort()
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void AnswerTable::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < m_texts.columnCount(); ++column) {
        const QModelIndex longest = m_rows.mapFromSource(m_texts.index(m_texts.longestRow(column), column));
        if (longest.isValid())
            setColumnWidth(column, std::max(columnWidth(column), sizeHintForIndex(longest).width()));
    }
}

} // namespace wirechief
