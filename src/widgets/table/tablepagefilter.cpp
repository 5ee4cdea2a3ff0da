// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The filter of a TablePage: its line, its error, and terms from cells.

#include "cellglow.h"
#include "livetableview.h"
#include "tablepage.h"
#include "widgets/filter/filteredit.h"
#include "widgets/filter/savedfilters.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

/// Rows up to which each key stroke filters at once; with more, typing comes first.
constexpr qsizetype filterAtOnce = 20'000;
constexpr auto typingPause = std::chrono::milliseconds(150);
/// Who has begun a column's name goes on with it.
constexpr auto namingPause = std::chrono::milliseconds(700);
/// Who is still typing needs no sentence about it, and no table that moves down for one.
constexpr auto errorPause = std::chrono::milliseconds(700);

} // namespace

void TablePage::buildFilterRow()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    m_filter = new FilterEdit(m_model, this);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &TablePage::filterEdited);
    m_saved = new SavedFilters(this);
    connect(m_saved, &SavedFilters::chosen, this, &TablePage::setFilter);
    row->addWidget(m_filter, 1);
    row->addWidget(m_saved);
    row->addSpacing(2 * row->spacing());
    row->addWidget(makeColumnButton());
    row->addWidget(makeExportButton());
    static_cast<QVBoxLayout*>(layout())->addLayout(row);

    m_filterError = new QLabel(this);
    m_filterError->setObjectName(QStringLiteral("filterError"));
    m_filterError->setTextFormat(Qt::PlainText);
    m_filterError->setWordWrap(true);
    m_filterError->setContentsMargins(10, 0, 10, 6);
    m_filterError->hide();
    layout()->addWidget(m_filterError);

    m_filterTimer.setSingleShot(true);
    connect(&m_filterTimer, &QTimer::timeout, this, &TablePage::applyTyped);
    connect(m_filter, &FilterEdit::offersClosed, this, [this] {
        m_filterTimer.start(std::chrono::milliseconds::zero()); // what was chosen comes first
    });
    m_errorTimer.setSingleShot(true);
    m_errorTimer.setInterval(errorPause);
    connect(&m_errorTimer, &QTimer::timeout, this, &TablePage::showFilterError);
}

QString TablePage::filter() const
{
    return m_filter->text();
}

void TablePage::setFilter(const QString& text)
{
    m_filter->setText(text);
    applyFilter();
    showFilterError();
}

void TablePage::filterEdited()
{
    if (m_filter->isNaming())
        m_filterTimer.start(namingPause);
    else if (m_model.totalCount() > filterAtOnce)
        m_filterTimer.start(typingPause);
    else
        applyFilter();
}

/// A word that is the beginning of a column's name, while that is offered, is no reason to empty the table.
void TablePage::applyTyped()
{
    if (m_filter->isOffering() && m_filter->isNaming() && !m_model.hasMatch(m_filter->text()))
        return;
    applyFilter();
}

/// A filter that cannot be read leaves the last whole one that could in force, and says so.
void TablePage::applyFilter()
{
    m_filterTimer.stop();
    m_view->glow()->setHeld(true);
    const std::optional<FilterError> error = m_model.setFilter(m_filter->text());
    if (error)
        m_model.setFilter(m_readable.before(m_filter->text()));
    else
        m_readable.add(m_filter->text());
    m_view->glow()->setHeld(false);
    m_filter->setError(error);
    m_saved->setPresent(error ? QString() : m_filter->text().trimmed());
    m_errorText = error ? error->text : QString();
    if (!error || m_filterError->isVisibleTo(this))
        showFilterError();
    else
        m_errorTimer.start();
    updateCount();
}

void TablePage::showFilterError()
{
    m_errorTimer.stop();
    if (m_filter->isOffering())
        return; // the offers hide it, and say how to go on
    if (m_errorText.isEmpty()) {
        m_filterError->hide();
        return;
    }
    const QString active = m_model.filter().trimmed();
    m_filterError->setText(QString(u"✗ " + m_errorText + u' '
        + (active.isEmpty() ? tr("Until then all rows are shown.")
                            : tr("Until then the rows are those of: %1").arg(active))));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColors(palette()).danger);
    m_filterError->setPalette(colors);
    m_filterError->show();
}

void TablePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// True where the key has been used up.
bool TablePage::handleFilterKey(int key)
{
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return false;
    applyFilter();
    showFilterError();
    if (m_errorText.isEmpty() || key == Qt::Key_Down)
        goToRows();
    return true;
}

/// To the selected row, or to the first one: a row that is current and not selected would have no actions.
void TablePage::goToRows()
{
    m_view->setFocus(Qt::OtherFocusReason);
    QItemSelectionModel* const selection = m_view->selectionModel();
    if (selection->hasSelection() || m_model.rowCount() == 0)
        return;
    const QModelIndex current = m_view->currentIndex();
    selection->setCurrentIndex(current.isValid() ? current : m_model.index(0, 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// The filter in force, or the line's where it can be read, and what this cell asks for.
QString TablePage::filterWithCell(int column, const QString& text, bool isThis) const
{
    const FilterField& field = m_model.filterFields()[size_t(column)];
    const QString before = m_errorText.isEmpty() ? m_filter->text() : m_model.filter();
    return filterWithTerm(before, filterTerm(field, text, isThis));
}

void TablePage::addFilterAction(
    QMenu& menu, const QString& text, const char* name, const QModelIndex& cell, bool isThis)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    if (!cell.isValid()) {
        action->setEnabled(false);
        return;
    }
    // What was clicked: rows and cells may change while the menu is open.
    const int column = cell.column();
    const QString clicked = m_model.plainText(cell.row(), column);
    const auto parsed
        = FilterExpression::parse(filterWithCell(column, clicked, isThis), m_model.filterFields());
    action->setEnabled(!std::holds_alternative<FilterError>(parsed));
    connect(action, &QAction::triggered, this,
        [this, column, clicked, isThis] { setFilter(filterWithCell(column, clicked, isThis)); });
}

void TablePage::updateCount()
{
    const qsizetype total = m_model.totalCount();
    const bool filtered = m_model.isFiltered();
    const QString all = m_countText ? m_countText(total) : locale().toString(total);
    if (!m_model.isAttached())
        return;
    // Of all that there are the band tells, which knows whether their list is whole.
    m_filter->setCount(filtered ? tr("%1 of %2").arg(locale().toString(m_model.rowCount()), all) : QString());
    updateEmptyText();
}

void TablePage::setCountText(const std::function<QString(qsizetype)>& text)
{
    m_countText = text;
}

void TablePage::setEmptyText(const QString& text)
{
    m_emptyText = text;
    updateEmptyText();
}

void TablePage::updateEmptyText()
{
    const bool empty = m_model.rowCount() == 0;
    if (empty) {
        const bool filteredOut = m_model.totalCount() > 0 && m_model.isFiltered();
        m_empty->setText(filteredOut
                ? tr("Nothing matches the filter.\nPress Esc in the filter line to see all rows.")
                : m_emptyText);
        placeEmptyLabel();
    }
    m_empty->setVisible(empty);
    m_tryAgain->setVisible(empty && m_tryAgainOffered);
}

void TablePage::setTryAgainOffered(bool offered)
{
    m_tryAgainOffered = offered;
    updateEmptyText();
}

void TablePage::placeEmptyLabel()
{
    const QRect place = m_view->viewport()->rect();
    m_empty->setGeometry(place);
    // Its text stands in the middle.
    const int half = m_empty->heightForWidth(place.width()) / 2 + m_empty->fontMetrics().height();
    const QSize size = m_tryAgain->sizeHint();
    m_tryAgain->setGeometry(QRect({place.center().x() - size.width() / 2,
                                      std::min(place.center().y() + half, place.bottom() - size.height())},
        size));
}

} // namespace wirechief
