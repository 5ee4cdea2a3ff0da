// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filteredit.h"

#include "base/displaytext.h"
#include "models/table/tablemodel.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/theme/theme.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QStyle>
#include <QTextCharFormat>
#include <QTreeView>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int insertedRole = Qt::UserRole + 1;
constexpr int mostShown = 12; ///< rows of the list; it scrolls
constexpr int leastLetters = 18;

} // namespace

FilterEdit::FilterEdit(TableModel& model, QWidget* parent)
    : QLineEdit(parent)
    , m_model(model)
    , m_offers(new QStandardItemModel(0, 2, this))
    , m_count(makePlainLabel({}, this))
    , m_popup(new QTreeView)
    , m_completer(new QCompleter(m_offers, this))
    , m_toolTip(tr("Words that are somewhere in a row, or conditions: state:up and duration > 5m.\n"
                   "Ctrl+Space shows what there is to ask for."))
{
    setObjectName(QStringLiteral("filter"));
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter"));
    setClearButtonEnabled(true);
    setMinimumWidth(leastLetters * fontMetrics().averageCharWidth());
    setError({});
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setToolTip(tr("Rows that the filter lets through, and all rows"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setCursor(Qt::ArrowCursor);
    m_count->hide();
    m_popup->setObjectName(QStringLiteral("filterOffers"));
    m_popup->setAccessibleName(tr("Completions"));
    m_popup->setRootIsDecorated(false);
    m_popup->setUniformRowHeights(true);
    m_popup->setAllColumnsShowFocus(true);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_completer->setPopup(m_popup); // owns it
    m_popup->header()->hide();
    m_popup->installEventFilter(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostShown);
    m_completer->setWidget(this);
    closeWithFocus(this, m_popup);
    connect(
        m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FilterEdit::insertOffer);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::completeWord);
}

FilterEdit::~FilterEdit() = default;

void FilterEdit::setCount(const QString& text)
{
    if (text == m_count->text())
        return;
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    placeCount();
}

/// Before the button that clears the line. Where there is no room for both, the filter counts for more.
void FilterEdit::placeCount()
{
    const QSize size = m_count->sizeHint();
    const int clearButton = 2 * style()->pixelMetric(QStyle::PM_LineEditIconSize, nullptr, this);
    const bool fits = 2 * size.width() + clearButton < width();
    const bool isShown = fits && !m_count->text().isEmpty();
    m_count->setVisible(isShown);
    setTextMargins(0, 0, isShown ? size.width() : 0, 0);
    const QRect box(QPoint(width() - clearButton - size.width(), (height() - size.height()) / 2), size);
    m_count->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
}

void FilterEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeCount();
}

void FilterEdit::setError(const std::optional<FilterError>& error)
{
    m_error = error;
    markError();
}

/// Formats are the input method's, the only one who may set them in an entry of one line.
void FilterEdit::markError()
{
    const std::optional<FilterError> error = isOffering() ? std::nullopt : m_error;
    QList<QInputMethodEvent::Attribute> attributes;
    if (error) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(themeColors(palette()).danger);
        attributes.append({QInputMethodEvent::TextFormat, int(error->position) - cursorPosition(),
            int(error->length), format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
    setPlainToolTip(*this, error ? error->text : m_toolTip);
}

bool FilterEdit::isOffering() const
{
    return m_popup->isVisible();
}

bool FilterEdit::isNaming() const
{
    const FilterCompletion here = filterCompletion(text(), cursorPosition(), m_model.filterFields());
    return here.length > 0 && std::any_of(here.texts.begin(), here.texts.end(), [this](const QString& offer) {
        const auto end = std::find_if(offer.begin(), offer.end(), [](QChar c) { return !c.isLetter(); });
        return m_model.columnOf(QStringView(offer.begin(), end)) >= 0;
    });
}

bool FilterEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_popup && event->type() == QEvent::Hide) {
        markError();
        Q_EMIT offersClosed();
    }
    return QLineEdit::eventFilter(watched, event);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        complete();
    else
        QLineEdit::keyPressEvent(event);
}

/// While one types: where a column's name or value has begun.
void FilterEdit::completeWord()
{
    const FilterCompletion here = filterCompletion(text(), cursorPosition(), m_model.filterFields());
    if (here.length > 0 || here.valuesOf >= 0)
        complete();
    else
        m_popup->hide();
}

void FilterEdit::complete()
{
    m_completion = filterCompletion(text(), cursorPosition(), m_model.filterFields());
    fill(m_completion);
    const QString begun = text().mid(m_completion.position, m_completion.length);
    const bool isWhole = m_offers->rowCount() == 1 && m_offers->item(0)->text() == begun;
    if (m_offers->rowCount() == 0 || isWhole) {
        m_popup->hide();
        return;
    }
    m_popup->resizeColumnToContents(0);
    m_popup->resizeColumnToContents(1);
    const int wanted = m_popup->columnWidth(0) + m_popup->columnWidth(1) + 2 * fontMetrics().height();
    QRect place = cursorRect();
    place.setTop(0);
    place.setBottom(height());
    place.setWidth(qBound(200, wanted, 700));
    if (isRightToLeft())
        place.moveRight(cursorRect().right());
    m_completer->complete(place);
    markError();
    m_popup->setCurrentIndex({}); // Return is for what one has typed, Down for what is offered
}

void FilterEdit::fill(const FilterCompletion& completion)
{
    m_offers->removeRows(0, m_offers->rowCount());
    if (completion.valuesOf >= 0) {
        addValues(completion.valuesOf, QStringView(text()).mid(completion.position, completion.length));
        return;
    }
    for (const QString& offer : completion.texts) {
        const auto end = std::find_if(offer.begin(), offer.end(), [](QChar c) { return !c.isLetter(); });
        const int column = m_model.columnOf(QStringView(offer.begin(), end));
        addOffer(offer.trimmed(), column >= 0 ? m_model.columnInfo(column).title : QString(), offer);
    }
}

/// Those that begin so first, then those that hold it.
void FilterEdit::addValues(int field, QStringView begun)
{
    QStringList others;
    const QStringList values = m_model.values(field);
    for (const QString& value : values) {
        if (value.startsWith(begun, Qt::CaseInsensitive))
            addOffer(value, {}, QString(filterQuoted(value) + u' '));
        else if (value.contains(begun, Qt::CaseInsensitive))
            others.append(value);
    }
    for (const QString& value : std::as_const(others))
        addOffer(value, {}, QString(filterQuoted(value) + u' '));
}

void FilterEdit::addOffer(const QString& shown, const QString& hint, const QString& inserted)
{
    auto* offer = new QStandardItem(shown);
    offer->setData(inserted, insertedRole);
    auto* explanation = new QStandardItem(hint);
    explanation->setForeground(themeColors(palette()).muted);
    m_offers->appendRow({offer, explanation});
}

void FilterEdit::insertOffer(const QModelIndex& offer)
{
    const QString inserted = offer.siblingAtColumn(0).data(insertedRole).toString();
    QString after = text();
    after.replace(m_completion.position, m_completion.length, inserted);
    setText(after);
    setCursorPosition(int(m_completion.position + inserted.size()));
    completeWord(); // behind a column's name come its values
}

} // namespace wirechief
