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

constexpr int mostRows = 3; ///< of servers
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
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
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
    m_recognised = m_reading.columns;
    m_hasTitles->setChecked(m_reading.hasTitles);
    m_combos.clear();
    m_rows->setRowCount(0); // the old combos go with their cells
    m_rows->setRowCount(1);
    m_rows->setColumnCount(table.columns());
    for (int i = 0; i < table.columns(); ++i) {
        m_combos.append(makeCombo(i));
        m_rows->setCellWidget(0, i, m_combos.last());
        m_rows->setColumnWidth(i, m_combos.last()->sizeHint().width());
    }
    fillRows();
}

QComboBox* CsvColumns::makeCombo(int column)
{
    auto* combo = new QComboBox(m_rows);
    combo->setObjectName(QStringLiteral("csvColumn%1").arg(column));
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
    const int shown = std::clamp(m_shown->rows() - first, 0, mostRows);
    m_rows->setRowCount(1 + shown);
    for (int i = 0; i < m_shown->columns(); ++i) {
        auto* title = new QTableWidgetItem(titleOf(i));
        title->setToolTip(toolTipText(title->text()));
        m_rows->setHorizontalHeaderItem(i, title);
        //: %1 the title of a column
        m_combos.at(i)->setAccessibleName(tr("%1 is").arg(title->text()));
        for (int row = 0; row < shown; ++row) {
            const QByteArrayView cell = m_shown->cell(first + row, i);
            const bool isSecret = m_reading.columns.at(i) == CsvField::Secret && !cell.isEmpty();
            m_rows->setItem(1 + row, i,
                new QTableWidgetItem(
                    isSecret ? QStringLiteral("••••••") : displayText(cell, shownCharacters)));
        }
    }
    fitHeight();
    if (hasCsvSecrets(*m_shown, m_reading))
        m_note->showProblem(tr("This file holds secrets in clear: everybody who can read it has them. Delete "
                               "it, and its copies, once they are imported."));
    else
        m_note->showProgress({});
}

/// What the file calls a column, or its number. What may be a secret in the first row is not said.
QString CsvColumns::titleOf(int column) const
{
    const bool isSecret
        = m_reading.columns.at(column) == CsvField::Secret && m_recognised.at(column) != CsvField::Secret;
    const QString title
        = m_reading.hasTitles && !isSecret ? displayName(m_shown->cell(0, column)) : QString();
    return title.isEmpty() ? tr("Column %1").arg(column + 1) : title;
}

void CsvColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

/// As high as its rows, and no higher: below them only what scrolls the columns, where it must.
void CsvColumns::fitHeight()
{
    const int line = fontMetrics().height() + 6;
    const int combo = m_combos.isEmpty() ? line : m_combos.first()->sizeHint().height();
    m_rows->setRowHeight(0, combo);
    for (int row = 1; row < m_rows->rowCount(); ++row)
        m_rows->setRowHeight(row, line);
    const int frame = 2 * m_rows->frameWidth();
    const bool scrolls = m_rows->horizontalHeader()->length() + frame > width();
    m_rows->setFixedHeight(m_rows->horizontalHeader()->sizeHint().height() + combo
        + (m_rows->rowCount() - 1) * line + frame
        + (scrolls ? m_rows->horizontalScrollBar()->sizeHint().height() : 0));
}

} // namespace wirechief
