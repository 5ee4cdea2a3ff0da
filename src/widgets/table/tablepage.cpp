// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablepage.h"

#include "base/displaytext.h"
#include "celldelegate.h"
#include "cellglow.h"
#include "columnroom.h"
#include "livetableview.h"
#include "widgets/filter/filteredit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

/// How long after the pointer has moved its row is the one that is about to be clicked.
constexpr std::chrono::milliseconds aimTime{3000};

} // namespace

TablePage::TablePage(TableModel& model, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_screen(this)
{
    m_model.setAttached(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildFilterRow();
    buildView(name);
    addCopyActions();
    setDefaultColumns();

    m_second.setTimerType(Qt::VeryCoarseTimer); // at full seconds, like everything that ticks
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &TablePage::tickVisibleRows);
    connect(&m_model, &TableModel::changesAboutToBeApplied, this, &TablePage::keepPlace);
    connect(&m_model, &TableModel::changesApplied, this, &TablePage::restorePlace);
    connect(&m_model, &TableModel::countChanged, this, &TablePage::updateEmptyText);
    connect(&m_model, &TableModel::rebuilt, this, &TablePage::updateCount);
    connect(&m_screen, &ScreenWatch::changed, this, &TablePage::setOnScreen);
    updateCount();
}

TablePage::~TablePage() = default;

QTableView* TablePage::view() const
{
    return m_view;
}

// --- building ---

void TablePage::buildView(const QString& name)
{
    m_view = new LiveTableView(name, this);
    m_room = new ColumnRoom(*m_view);
    m_view->setModel(&m_model);
    m_view->setGlow(new CellGlow(*m_view, m_model));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (const Qt::TextElideMode elide = m_model.columnInfo(column).elide;
            elide != m_view->textElideMode())
            m_view->setItemDelegateForColumn(column, new CellDelegate(elide, m_view));
    }
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    connect(header, &QHeaderView::sectionMoved, this, &TablePage::fitLastColumn);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    m_view->setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& position) {
        m_columns->menu()->popup(header->viewport()->mapToGlobal(position));
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePage::showRowMenu);
    connect(m_view, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT rowActivated(m_model.rowId(index.row())); });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::selectionChanged);
    layout()->addWidget(m_view);

    m_empty = new QLabel(m_view->viewport());
    m_empty->setObjectName(QStringLiteral("emptyText"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(24, 0, 24, 0); // none above and below: the table may be low
    m_empty->setForegroundRole(QPalette::Text); // all that there is to read
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_tryAgain = new QPushButton(tr("&Try Again"), m_view->viewport());
    m_tryAgain->setObjectName(QStringLiteral("tryAgain"));
    m_tryAgain->hide();
    connect(m_tryAgain, &QPushButton::clicked, this, &TablePage::tryAgainClicked);
    m_view->viewport()->installEventFilter(this);
    m_view->viewport()->setMouseTracking(true);
}

void TablePage::addCopyActions()
{
    m_copy = new QAction(tr("Cop&y"), this);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &TablePage::copySelection);
    m_view->addAction(m_copy);
    m_copyWithTitles = new QAction(tr("Copy with Titles"), this);
    m_copyWithTitles->setObjectName(QStringLiteral("copyWithTitles"));
    m_copyWithTitles->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyWithTitles->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copyWithTitles, &QAction::triggered, this, [this] { copyRows(true); });
    m_view->addAction(m_copyWithTitles);
}

// --- rows ---

QList<RowId> TablePage::selectedRows() const
{
    if (!m_model.isAttached())
        return m_selectionWhileHidden;
    QList<RowId> rows;
    for (const int row : selectedRowNumbers())
        rows.append(m_model.rowId(row));
    return rows;
}

QList<int> TablePage::selectedRowNumbers() const
{
    // Whole rows are selected. QItemSelectionModel::selectedRows() asks of each row all ranges.
    QList<int> rows;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

RowId TablePage::firstSelectedRow() const
{
    if (!m_model.isAttached())
        return m_selectionWhileHidden.value(0);
    int first = m_model.rowCount();
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection())
        first = std::min(first, range.top());
    return m_model.rowId(first);
}

RowId TablePage::currentRow() const
{
    if (!m_model.isAttached())
        return m_currentWhileHidden;
    return m_model.rowId(m_view->currentIndex().row());
}

void TablePage::selectRows(const QList<RowId>& rows)
{
    QItemSelection selection;
    for (const RowId& id : rows) {
        const int row = m_model.rowOf(id);
        if (row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty()) {
        const QModelIndex first = m_model.index(selection.first().top(), shownColumns().value(0));
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    }
}

bool TablePage::showRow(const RowId& row)
{
    if (!m_model.isAttached()) {
        m_rowToShow = row;
        return true;
    }
    if (m_model.rowOf(row) < 0 && m_model.isFiltered())
        setFilter({});
    if (m_model.rowOf(row) < 0)
        return false;
    selectRows({row});
    m_view->settle();
    m_view->scrollTo(m_view->currentIndex());
    return true;
}

QString TablePage::selectedText(bool withTitles) const
{
    const QList<int> columns = shownColumns();
    QStringList lines;
    const auto addLine = [&](auto cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column).replace(u'\t', u' '));
        lines.append(cells.join(u'\t'));
    };
    if (withTitles)
        addLine([this](int column) { return QString(m_model.columnInfo(column).title); });
    QModelIndexList indexes = m_view->selectionModel()->selectedRows(columns.value(0));
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex& index : std::as_const(indexes))
        addLine([&](int column) { return m_model.plainText(index.row(), column); });
    return lines.join(u'\n');
}

void TablePage::copySelection()
{
    copyRows(false);
}

void TablePage::copyRows(bool withTitles)
{
    const auto count = int(selectedRowNumbers().size());
    if (count == 0) {
        Q_EMIT result(tr("Nothing is selected, so nothing was copied."), false);
        return;
    }
    QApplication::clipboard()->setText(selectedText(withTitles));
    Q_EMIT result(tr("Copied %Ln row(s).", nullptr, count), true);
}

void TablePage::setRowActions(const QList<QAction*>& actions)
{
    m_rowActions = actions;
    for (QAction* action : actions) {
        if (action && action->menu())
            m_view->addActions(action->menu()->actions());
        else if (action)
            m_view->addAction(action);
    }
}

void TablePage::showRowMenu(const QPoint& position)
{
    const QModelIndex cell = m_view->indexAt(position);
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setToolTipsVisible(true);
    for (QAction* action : std::as_const(m_rowActions)) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->addSeparator();
    addFilterAction(*menu, tr("F&ilter for This"), "filterForThis", cell, true);
    addFilterAction(*menu, tr("Filter &Out This"), "filterOutThis", cell, false);
    menu->addSeparator();
    menu->addAction(m_copy);
    menu->addAction(m_copyWithTitles);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

// --- staying in place ---

/// Chooses the row that must not move on the screen: the one that the user aims at with the pointer, else the
/// current one where it can be seen, else the one under the pointer at rest, else, unless the user looks at
/// the very top, the first one.
void TablePage::keepPlace()
{
    m_anchor = QPersistentModelIndex();
    const int top = m_view->verticalScrollBar()->value();
    const auto [first, last] = m_view->visibleRows();
    const int pointed = m_view->viewport()->underMouse()
        ? m_view->rowAt(m_view->viewport()->mapFromGlobal(QCursor::pos()).y())
        : -1;
    const bool aims = m_pointerMoved.isValid() && !m_pointerMoved.hasExpired(aimTime.count());
    int row = aims ? pointed : -1;
    if (row < 0 && m_view->selectionModel()->hasSelection())
        row = m_view->currentIndex().row();
    if (row < first || row > last)
        row = pointed;
    if (row < 0 && top > 0)
        row = first;
    if (row < 0 || m_view->verticalScrollBar()->isSliderDown())
        return;
    m_anchor = m_model.index(row, 0);
    m_anchorOffset = row - top;
}

void TablePage::restorePlace()
{
    if (!m_anchor.isValid())
        return;
    const int top = qMax(0, m_anchor.row() - m_anchorOffset);
    m_anchor = QPersistentModelIndex();
    if (top == m_view->verticalScrollBar()->value())
        return;
    m_view->settle(); // else the scroll bar ends at the old number of rows
    m_view->verticalScrollBar()->setValue(top);
}

void TablePage::tickVisibleRows()
{
    m_model.recheckFilter(); // rows may come and go by it
    const auto [first, last] = m_view->visibleRows();
    m_model.tick(first, last);
}

// --- events ---

void TablePage::setOnScreen(bool onScreen)
{
    if (onScreen == m_model.isAttached())
        return;
    if (onScreen)
        attach();
    else
        detach();
}

void TablePage::attach()
{
    m_model.setAttached(true);
    selectRows(m_selectionWhileHidden);
    const int current = m_model.rowOf(m_currentWhileHidden);
    if (current >= 0) {
        m_view->selectionModel()->setCurrentIndex(
            m_model.index(current, shownColumns().value(0)), QItemSelectionModel::NoUpdate);
    }
    m_view->settle();
    m_view->verticalScrollBar()->setValue(m_scrollWhileHidden);
    m_second.start();
    updateCount();
    if (const RowId row = std::exchange(m_rowToShow, {}); !row.key.isEmpty())
        showRow(row);
}

void TablePage::detach()
{
    m_selectionWhileHidden = selectedRows();
    m_currentWhileHidden = currentRow();
    m_scrollWhileHidden = m_view->verticalScrollBar()->value();
    m_second.stop();
    m_model.setAttached(false);
}

bool TablePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        placeEmptyLabel();
    } else if (watched == m_view->viewport() && event->type() == QEvent::MouseMove) {
        m_pointerMoved.start();
    } else if (watched == m_filter && event->type() == QEvent::KeyPress) {
        if (handleFilterKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TablePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        updateCount();
    if (event->type() == QEvent::PaletteChange && m_filterError->isVisibleTo(this))
        showFilterError(); // which has a colour of its own
}

} // namespace wirechief
