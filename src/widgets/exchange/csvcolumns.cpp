// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvcolumns.h"

#include "base/displaytext.h"
#include "widgets/dialogs/formnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int shownRows = 3;
constexpr qsizetype shownCharacters = 200;

} // namespace

CsvColumns::CsvColumns(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QTableWidget(this))
    , m_hasTitles(new QCheckBox(tr("The first &row holds titles"), this))
    , m_note(new FormNote(this))
{
    m_rows->setObjectName(QStringLiteral("csvRows"));
    m_rows->setAccessibleName(tr("Columns of the table, and its first rows"));
    m_rows->horizontalHeader()->hide();
    m_rows->verticalHeader()->hide();
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_hasTitles->setObjectName(QStringLiteral("csvTitles"));
    m_note->setObjectName(QStringLiteral("csvNote"));
    connect(m_hasTitles, &QCheckBox::clicked, this, [this](bool has) {
        m_reading.hasTitles = has;
        fillRows();
        Q_EMIT changed();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    column->addWidget(m_hasTitles);
    column->addWidget(m_note);
}

void CsvColumns::setTable(const CsvTable& table)
{
    m_shown = &table;
    m_reading = recognisedReading(table);
    m_hasTitles->setChecked(m_reading.hasTitles);
    m_combos.clear();
    m_rows->setRowCount(0); // the old combos go with their cells
    m_rows->setRowCount(1 + shownRows);
    m_rows->setColumnCount(table.columns());
    for (int i = 0; i < table.columns(); ++i) {
        m_combos.append(makeCombo(i));
        m_rows->setCellWidget(0, i, m_combos.last());
        m_rows->setColumnWidth(i, m_combos.last()->sizeHint().width());
    }
    const int line = fontMetrics().height() + 6;
    for (int row = 1; row <= shownRows; ++row)
        m_rows->setRowHeight(row, line);
    const int first = m_combos.isEmpty() ? line : m_combos.first()->sizeHint().height();
    m_rows->setRowHeight(0, first);
    m_rows->setFixedHeight(first + shownRows * line + m_rows->horizontalScrollBar()->sizeHint().height()
        + 2 * m_rows->frameWidth());
    fillRows();
}

QComboBox* CsvColumns::makeCombo(int column)
{
    auto* combo = new QComboBox(m_rows);
    combo->setObjectName(QStringLiteral("csvColumn%1").arg(column));
    const QString title = displayName(m_shown->cell(0, column));
    //: %2 the first cell of the column
    combo->setAccessibleName(tr("Column %1, %2").arg(QString::number(column + 1), title));
    for (const CsvField field : csvFields())
        combo->addItem(csvFieldText(field), int(field));
    combo->setCurrentIndex(combo->findData(int(m_reading.columns.at(column))));
    connect(combo, &QComboBox::activated, this,
        [this, column, combo] { choose(column, CsvField(combo->currentData().toInt())); });
    return combo;
}

/// Where another column was this, it no longer is.
void CsvColumns::choose(int column, CsvField field)
{
    for (int i = 0; i < m_reading.columns.size(); ++i) {
        const bool moves = field != CsvField::None && m_reading.columns.at(i) == field && i != column;
        if (!moves)
            continue;
        m_reading.columns[i] = CsvField::None;
        m_combos.at(i)->setCurrentIndex(0);
    }
    m_reading.columns[column] = field;
    fillRows();
    Q_EMIT changed();
}

void CsvColumns::fillRows()
{
    const int first = m_reading.hasTitles ? 1 : 0;
    for (int row = 0; row < shownRows; ++row) {
        for (int i = 0; i < m_shown->columns(); ++i) {
            const bool isThere = first + row < m_shown->rows();
            const QByteArrayView cell = isThere ? m_shown->cell(first + row, i) : QByteArrayView();
            const bool isSecret = m_reading.columns.at(i) == CsvField::Secret && !cell.isEmpty();
            m_rows->setItem(1 + row, i,
                new QTableWidgetItem(
                    isSecret ? QStringLiteral("••••••") : displayText(cell, shownCharacters)));
        }
    }
    if (m_reading.has(CsvField::Secret))
        m_note->showProblem(tr("This file holds secrets in clear: everybody who can read it has them. Delete "
                               "it, and its copies, once they are imported."));
    else
        m_note->showProgress({});
}

} // namespace wirechief
