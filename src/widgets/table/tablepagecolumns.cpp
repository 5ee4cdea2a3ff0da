// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of a TablePage, and what is remembered of them.

#include "columnroom.h"
#include "livetableview.h"
#include "tablepage.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QToolButton>

namespace wirechief {

namespace {

constexpr QLatin1String serverId("server"); ///< of the column that names it

// Keys in the settings file, beside those of the view of one server.
constexpr QLatin1String allServersKey("allServers");
constexpr QLatin1String chosenKey("chosen"); ///< of a column: the user has drawn it to its width

} // namespace

QToolButton* TablePage::makeColumnButton()
{
    m_columns = new QToolButton(this);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose which columns are shown"));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillColumnMenu(*menu); });
    m_columns->setMenu(menu);
    return m_columns;
}

void TablePage::setDefaultColumns()
{
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const ColumnInfo& info = m_model.columnInfo(column);
        const bool isServer = m_allServers && info.id == serverId;
        const bool visible = info.visible || isServer;
        header->setSectionHidden(column, !visible);
        m_model.setColumnShown(column, visible);
        m_room->setWidths(column, qMax(m_view->widthFor(info.width), header->sectionSizeHint(column)),
            m_view->widthFor(info.mostWidth));
        if (isServer)
            header->moveSection(header->visualIndex(column), 0);
    }
    fitLastColumn();
}

/// A text fills what is left of the width. A number would stand far from its neighbours.
void TablePage::fitLastColumn()
{
    const QList<int> shown = shownColumns();
    const bool isNumber
        = !shown.isEmpty() && m_model.columnInfo(shown.constLast()).alignment.testFlag(Qt::AlignRight);
    m_view->horizontalHeader()->setStretchLastSection(!isNumber);
    m_room->fit();
}

void TablePage::setAllServers(bool all)
{
    if (all == m_allServers)
        return;
    const QJsonObject view = std::exchange(m_otherView, saveView());
    m_allServers = all;
    setDefaultColumns();
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    setFilter({});
    restoreView(view);
}

void TablePage::setColumnVisible(const QString& columnId, bool visible)
{
    const int column = m_model.columnOf(columnId);
    QHeaderView* header = m_view->horizontalHeader();
    const bool isLast = header->hiddenSectionCount() == header->count() - 1;
    if (column < 0 || header->isSectionHidden(column) == !visible || (!visible && isLast))
        return;
    header->setSectionHidden(column, !visible);
    m_model.setColumnShown(column, visible);
    fitLastColumn();
}

void TablePage::fillColumnMenu(QMenu& menu)
{
    menu.clear();
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const ColumnInfo& info = m_model.columnInfo(column);
        QAction* action = menu.addAction(info.title);
        action->setObjectName(info.id);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::triggered, this,
            [this, id = info.id](bool checked) { setColumnVisible(id, checked); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Fit Columns")), &QAction::triggered, this, &TablePage::fitColumns);
    connect(menu.addAction(tr("&Default Columns")), &QAction::triggered, this, &TablePage::setDefaultColumns);
}

void TablePage::fitColumns()
{
    m_view->resizeColumnsToContents();
}

QList<int> TablePage::shownColumns() const
{
    QList<int> columns;
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    return columns;
}

QJsonObject TablePage::saveView() const
{
    const QHeaderView* header = m_view->horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QJsonObject object;
        object.insert(QStringLiteral("id"), m_model.columnInfo(column).id);
        object.insert(QStringLiteral("visible"), !header->isSectionHidden(column));
        // Hidden sections and one that fills the rest have no width of their own.
        const bool isStretched = header->stretchLastSection() && column == shownColumns().constLast();
        if (!header->isSectionHidden(column) && !isStretched) {
            object.insert(QStringLiteral("width"), m_room->width(column));
            if (m_room->isChosen(column))
                object.insert(chosenKey, true);
        }
        columns.append(object);
    }
    QJsonObject state;
    state.insert(QStringLiteral("columns"), columns);
    const int sorted = m_model.sortColumn();
    state.insert(QStringLiteral("sort"), sorted < 0 ? QString() : m_model.columnInfo(sorted).id);
    state.insert(QStringLiteral("descending"), m_model.sortOrder() == Qt::DescendingOrder);
    state.insert(QStringLiteral("filter"), filter());
    return state;
}

QJsonObject TablePage::saveState() const
{
    QJsonObject state = m_allServers ? m_otherView : saveView();
    if (const QJsonObject all = m_allServers ? saveView() : m_otherView; !all.isEmpty())
        state.insert(allServersKey, all);
    return state;
}

void TablePage::restoreState(const QJsonObject& state)
{
    QJsonObject view = state;
    QJsonObject other = view.take(allServersKey).toObject();
    if (m_allServers)
        std::swap(view, other);
    if (!other.isEmpty())
        m_otherView = other;
    restoreView(view);
}

void TablePage::restoreView(const QJsonObject& state)
{
    QHeaderView* header = m_view->horizontalHeader();
    int visual = 0;
    const QJsonArray columns = state.value(QStringLiteral("columns")).toArray();
    for (const auto& value : columns) {
        const QJsonObject object = value.toObject();
        const QString id = object.value(QStringLiteral("id")).toString();
        const int column = m_model.columnOf(id);
        if (column < 0 || visual >= header->count() || header->visualIndex(column) < visual)
            continue; // a column that is no more, or is named twice
        header->moveSection(header->visualIndex(column), visual++);
        setColumnVisible(id, object.value(QStringLiteral("visible")).toBool(true));
        const int width = object.value(QStringLiteral("width")).toInt();
        if (width > 0 && !header->isSectionHidden(column))
            m_room->restore(column, qBound(header->minimumSectionSize(), width, 4 * 1024),
                object.value(chosenKey).toBool());
    }
    fitLastColumn();
    if (state.contains(QStringLiteral("sort"))) {
        const bool descending = state.value(QStringLiteral("descending")).toBool();
        m_view->sortByColumn(m_model.columnOf(state.value(QStringLiteral("sort")).toString()),
            descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (state.contains(QStringLiteral("filter")))
        setFilter(state.value(QStringLiteral("filter")).toString());
}

} // namespace wirechief
