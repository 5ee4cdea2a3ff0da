// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchordo.h"

#include "base/displaytext.h"
#include "models/search/quickmatch.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/theme/theme.h"

#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int mostShown = 14; ///< rows of the list; it scrolls
constexpr int popupWidth = 460;
constexpr int rowPadding = 8;
constexpr qsizetype mostRecent = 8;
constexpr int frameAndMargins = 24; // as the theme has them, and Qt around the text

QString idOf(const SearchEntry& entry)
{
    return entry.id.isEmpty() ? entry.text : entry.id;
}

} // namespace

SearchOrDo::SearchOrDo(QWidget* parent)
    : QLineEdit(parent)
    , m_offers(new QStandardItemModel(0, 2, this))
    , m_popup(new QTreeView)
    , m_completer(new QCompleter(m_offers, this))
{
    setObjectName(QStringLiteral("searchOrDo"));
    setAccessibleName(tr("Search or do"));
    showWhatFits();
    setToolTip(tr("Servers, pages, channels and everything that can be done: type a few letters"));
    setClearButtonEnabled(true);
    m_popup->setObjectName(QStringLiteral("searchOffers"));
    m_popup->setAccessibleName(tr("Found"));
    m_popup->setRootIsDecorated(false);
    m_popup->setUniformRowHeights(true);
    m_popup->setAllColumnsShowFocus(true);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_completer->setPopup(m_popup); // owns it
    m_popup->header()->hide();
    m_popup->header()->setStretchLastSection(false);
    m_popup->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_popup->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostShown);
    m_completer->setWidget(this);
    closeWithFocus(this, m_popup);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchOrDo::choose);
    connect(this, &QLineEdit::textEdited, this, &SearchOrDo::showPopup);
}

SearchOrDo::~SearchOrDo() = default;

void SearchOrDo::addSource(Source source)
{
    m_sources.push_back(std::move(source));
}

QString SearchOrDo::hintWithKeys()
{
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    //: %1: the keys that lead here
    return tr("Search or do…  %1").arg(keys);
}

/// Without the keys that lead here where there is no room for them.
void SearchOrDo::showWhatFits()
{
    const QString text = hintWithKeys();
    const bool fits = fontMetrics().horizontalAdvance(text) + frameAndMargins <= width();
    setPlaceholderText(fits ? text : tr("Search or do…"));
}

/// Before the room beside it gets any.
QSize SearchOrDo::sizeHint() const
{
    QSize size = QLineEdit::sizeHint();
    size.setWidth(std::max(size.width(), fontMetrics().horizontalAdvance(hintWithKeys()) + frameAndMargins));
    return size;
}

void SearchOrDo::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    showWhatFits();
}

void SearchOrDo::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    showPopup();
}

void SearchOrDo::keyPressEvent(QKeyEvent* event)
{
    const bool isOpen = m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isOpen) {
            event->ignore(); // the list's: it closes
            return;
        }
        clear();
        clearFocus();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Only what is seen is done: never the best match of a list that is closed.
        if (isOpen)
            event->ignore();
        else
            showPopup();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchOrDo::find()
{
    struct Ranked {
        int rank;
        qsizetype age; ///< place among what was chosen lately
        SearchEntry entry;
    };
    std::vector<Ranked> ranked;
    const QString typed = text();
    for (const Source& source : m_sources) {
        for (SearchEntry& entry : source(typed)) {
            const std::optional<int> rank = quickMatch(entry.text, typed);
            if (!rank)
                continue;
            const qsizetype place = m_recent.indexOf(idOf(entry));
            ranked.push_back({*rank, place < 0 ? mostRecent : place, std::move(entry)});
        }
    }
    // What can be done comes before what cannot.
    const bool nothingTyped = typed.trimmed().isEmpty();
    std::stable_sort(ranked.begin(), ranked.end(), [nothingTyped](const Ranked& a, const Ranked& b) {
        if (a.entry.whyNot.isEmpty() != b.entry.whyNot.isEmpty())
            return a.entry.whyNot.isEmpty();
        // Before anything is typed, and of equal ones, what was chosen lately.
        if ((nothingTyped || a.rank == b.rank) && a.age != b.age)
            return a.age < b.age;
        // Then the one of which more was typed.
        return a.rank != b.rank ? a.rank < b.rank : a.entry.text.size() < b.entry.text.size();
    });
    m_found.clear();
    for (Ranked& one : ranked)
        m_found.push_back(std::move(one.entry));
}

void SearchOrDo::showPopup()
{
    find();
    m_offers->removeRows(0, m_offers->rowCount());
    const ThemeColors& colors = themeColors(palette());
    for (const SearchEntry& entry : m_found) {
        auto* what = new QStandardItem(entry.text);
        what->setSizeHint({0, fontMetrics().height() + rowPadding});
        auto* detail = new QStandardItem(entry.detail);
        detail->setForeground(colors.muted);
        detail->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!entry.whyNot.isEmpty()) {
            what->setForeground(colors.disabled);
            what->setToolTip(toolTipText(entry.whyNot));
            what->setAccessibleDescription(entry.whyNot);
        }
        m_offers->appendRow({what, detail});
    }
    if (m_found.empty()) {
        m_popup->hide();
        return;
    }
    QRect place = rect();
    place.setWidth(std::max(width(), popupWidth));
    if (!isRightToLeft())
        place.moveRight(rect().right()); // it stands at the window's right edge
    m_completer->complete(place);
    m_popup->setCurrentIndex(m_offers->index(0, 0));
}

void SearchOrDo::choose(const QModelIndex& offer)
{
    if (!offer.isValid() || size_t(offer.row()) >= m_found.size())
        return;
    const SearchEntry entry = m_found[size_t(offer.row())];
    if (!entry.whyNot.isEmpty()) {
        Q_EMIT refused(entry.whyNot);
        return;
    }
    remember(entry);
    clear();
    clearFocus();
    entry.run();
}

QStringList SearchOrDo::recent() const
{
    QStringList lasting = m_recent;
    lasting.removeIf([this](const QString& id) { return m_passing.contains(id); });
    return lasting;
}

void SearchOrDo::setRecent(const QStringList& recent)
{
    m_recent = recent.first(std::min(recent.size(), mostRecent));
    m_passing.clear();
}

void SearchOrDo::remember(const SearchEntry& entry)
{
    const QString id = idOf(entry);
    if (entry.isPassing)
        m_passing.insert(id);
    m_recent.removeAll(id);
    m_recent.prepend(id);
    if (m_recent.size() > mostRecent)
        m_passing.remove(m_recent.takeLast());
}

} // namespace wirechief
