// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livetableview.h"

#include "calmscrollbar.h"
#include "celldelegate.h"
#include "cellglow.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <array>
#include <utility>

namespace wirechief {

namespace {

/// Air above and below a line of text together, and left and right of it.
constexpr int rowPadding = 6;
constexpr int cellPadding = 12;

/// Every new order of rows has Qt lay out and paint the header of columns anew. It changes with columns only.
class ColumnHeader : public QHeaderView {
public:
    explicit ColumnHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        // As QTableView sets up its own.
        setSectionsClickable(true);
        setHighlightSections(true);
    }
    void doItemsLayout() override
    {
        if (!model() || count() != model()->columnCount())
            QHeaderView::doItemsLayout();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QHeaderView::changeEvent(event);
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
            QHeaderView::doItemsLayout();
    }
};

QRect visibleGeometry(const QWidget& widget)
{
    return widget.isHidden() ? QRect() : widget.geometry();
}

} // namespace

LiveTableView::LiveTableView(const QString& name, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalHeader(new ColumnHeader(this));
    setVerticalScrollBar(new CalmScrollBar(Qt::Vertical, this));
    setHorizontalScrollBar(new CalmScrollBar(Qt::Horizontal, this));
    setItemDelegate(new CellDelegate(Qt::ElideRight, this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setResizeContentsPrecision(0); // visible rows only
    applyFont();
}

LiveTableView::~LiveTableView() = default;

std::pair<int, int> LiveTableView::visibleRows() const
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {first, first < 0 || last >= 0 ? last : model()->rowCount() - 1};
}

void LiveTableView::settle()
{
    executeDelayedItemsLayout();
    updateGeometries();
}

int LiveTableView::widthFor(int characters) const
{
    return characters * fontMetrics().horizontalAdvance(u'0') + cellPadding;
}

void LiveTableView::applyFont()
{
    const int height = fontMetrics().height() + rowPadding;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void LiveTableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_glow)
        m_glow->framePainted();
}

void LiveTableView::rowsInserted(const QModelIndex& parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    if (m_glow)
        m_glow->rowsInserted(first, last);
}

void LiveTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_glow && dy != 0)
        m_glow->scrolled();
}

/// With every batch of rows, QTableView sets its margins again, QAbstractScrollArea thereby raises one scroll
/// bar above the other, and both are painted, which costs a third of what the table costs. Where none moved,
/// there is nothing to paint.
void LiveTableView::updateGeometries()
{
    const std::array bars{horizontalScrollBar()->parentWidget(), verticalScrollBar()->parentWidget()};
    const auto places = [&bars] { return std::pair(visibleGeometry(*bars[0]), visibleGeometry(*bars[1])); };
    const auto before = places();
    for (QWidget* bar : bars)
        bar->setAttribute(Qt::WA_UpdatesDisabled); // setUpdatesEnabled(true) would paint them
    QTableView::updateGeometries();
    for (QWidget* bar : bars)
        bar->setAttribute(Qt::WA_UpdatesDisabled, !updatesEnabled());
    if (places() != before)
        update();
}

void LiveTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFont();
}

} // namespace wirechief
