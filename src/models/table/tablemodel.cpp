// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablemodel.h"

#include "base/displaytext.h"
#include "models/theme/statecolor.h"

#include <QGuiApplication>

namespace wirechief {

namespace {

/// Announcements of one batch; beyond it neighbours are joined across rows that did not change.
constexpr int mostAnnouncements = 256;

} // namespace

TableModel::~TableModel() = default;

void TableModel::initColumns(int count)
{
    m_shown.resize(size_t(count));
    for (int column = 0; column < count; ++column) {
        const ColumnInfo& info = columnInfo(column);
        m_shown[size_t(column)] = info.visible;
        m_fields.push_back({info.id, info.kind});
    }
}

int TableModel::columnOf(QStringView id) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnInfo(column).id == id)
            return column;
    }
    return -1;
}

std::optional<FilterError> TableModel::setFilter(const QString& text)
{
    if (text == m_filter)
        return {};
    FilterExpression::Parsed parsed = FilterExpression::parse(text, m_fields);
    if (auto* error = std::get_if<FilterError>(&parsed))
        return std::move(*error);
    m_filter = text;
    const FilterPtr before = std::exchange(m_expression, std::move(std::get<0>(parsed)));
    if (before || m_expression)
        refilter();
    return {};
}

void TableModel::setColumnShown(int column, bool shown)
{
    if (m_shown[size_t(column)] == shown)
        return;
    m_shown[size_t(column)] = shown;
    if (m_expression)
        refilter();
}

bool TableModel::isColumnShown(int column) const
{
    return m_shown[size_t(column)];
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    resort();
}

void TableModel::tick(int firstRow, int lastRow)
{
    lastRow = std::min(lastRow, rowCount() - 1);
    if (firstRow < 0 || firstRow > lastRow)
        return;
    for (int column = 0; column < columnCount(); ++column) {
        if (columnInfo(column).ticking)
            Q_EMIT dataChanged(index(firstRow, column), index(lastRow, column), {Qt::DisplayRole});
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnInfo& column = columnInfo(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.toolTip.isEmpty() ? QVariant() : QVariant(toolTipText(column.toolTip));
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    default:
        return {};
    }
}

QVariant TableModel::cellColor(StateRole state, bool isDimmed)
{
    if (isDimmed && state != StateRole::Warning && state != StateRole::Stuck)
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    const QColor color = stateColor(state, QGuiApplication::palette());
    return color.isValid() ? QVariant(color) : QVariant();
}

void TableModel::announceChanged(const std::vector<int>& sortedRows)
{
    if (sortedRows.empty())
        return;
    const int gap = sortedRows.size() > size_t(mostAnnouncements) ? rowCount() / mostAnnouncements : 0;
    int first = sortedRows.front();
    int last = first;
    const auto announce
        = [this](int from, int to) { Q_EMIT dataChanged(index(from, 0), index(to, columnCount() - 1)); };
    for (const int row : sortedRows) {
        if (row > last + 1 + gap) {
            announce(first, last);
            first = row;
        }
        last = row;
    }
    announce(first, last);
}

} // namespace wirechief
