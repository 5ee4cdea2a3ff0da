// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandcompleter.h"

#include "base/displaytext.h"
#include "models/console/commandguide.h"
#include "pbx/cli/commandword.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/limits.h"
#include "widgets/theme/theme.h"

#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int wordRole = Qt::UserRole + 1;
constexpr int mostShown = 10; ///< rows of the list; it scrolls

/// What all of them begin with, in the letters of the first one.
QString commonBeginning(const QList<CompletionOffer>& offers)
{
    QString common = offers.constFirst().word;
    for (const CompletionOffer& offer : offers) {
        qsizetype same = 0;
        while (same < std::min(common.size(), offer.word.size())
            && common.at(same).toCaseFolded() == offer.word.at(same).toCaseFolded())
            ++same;
        common.truncate(same);
    }
    return common;
}

} // namespace

CommandCompleter::CommandCompleter(QLineEdit& edit)
    : QObject(&edit)
    , m_edit(edit)
    , m_rows(new QStandardItemModel(0, 2, this))
    , m_list(new QTreeView)
    , m_popup(new QCompleter(m_rows, this))
{
    m_list->setObjectName(QStringLiteral("completions"));
    m_list->setAccessibleName(tr("Completions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setPopup(m_list); // owns it
    m_list->header()->hide();
    m_list->installEventFilter(this);
    m_popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_popup->setMaxVisibleItems(mostShown);
    m_popup->setWidget(&edit);
    closeWithFocus(&edit, m_list);
    connect(m_popup, qOverload<const QModelIndex&>(&QCompleter::activated), this, &CommandCompleter::choose);
    connect(&edit, &QLineEdit::textEdited, this, &CommandCompleter::onEdited);
    m_pause.setSingleShot(true);
    m_pause.setInterval(limits::completionPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(false); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(limits::completionPatience);
    connect(&m_patience, &QTimer::timeout, this, &CommandCompleter::onPatienceEnded);
}

CommandCompleter::~CommandCompleter() = default;

bool CommandCompleter::isOpen() const
{
    return m_list->isVisible();
}

void CommandCompleter::close()
{
    m_pause.stop();
    m_patience.stop();
    if (std::exchange(m_isAsked, false))
        Q_EMIT forgotten();
    m_list->hide();
}

QString CommandCompleter::line() const
{
    return m_edit.text().left(m_edit.cursorPosition());
}

void CommandCompleter::complete()
{
    ask(true);
}

void CommandCompleter::ask(bool byTab)
{
    m_pause.stop();
    m_asked = line();
    m_isAsked = true;
    m_byTab = byTab;
    m_patience.start();
    Q_EMIT wanted(m_asked);
}

/// An open list goes on with what is known, until the server says more.
void CommandCompleter::onEdited()
{
    const bool wasOpen = isOpen();
    if (m_isAsked && line() != m_asked) {
        m_isAsked = false;
        m_patience.stop();
        Q_EMIT forgotten();
    }
    if (!wasOpen)
        return;
    if (line().trimmed().isEmpty()) {
        close();
        return;
    }
    if (line().left(lastWord(line()).begin) == m_base)
        show(fitting(m_offers), {});
    else
        m_rows->removeRows(0, m_rows->rowCount());
    if (m_rows->rowCount() == 0)
        m_list->hide();
    m_pause.start();
}

void CommandCompleter::offer(const QString& line, const QList<CompletionOffer>& offers)
{
    if (!m_isAsked || line != m_asked)
        return;
    m_isAsked = false;
    m_patience.stop();
    if (line == this->line())
        take(offers, {});
}

void CommandCompleter::fail(const QString& line, const QString& why)
{
    if (!m_isAsked || line != m_asked)
        return;
    m_isAsked = false;
    m_patience.stop();
    if (line == this->line())
        take(knownCompletions(line), why);
}

/// An answer may still come, and counts for more.
void CommandCompleter::onPatienceEnded()
{
    if (!m_isAsked || m_asked != line())
        return;
    const QList<CompletionOffer> known = knownCompletions(m_asked);
    if (known.isEmpty())
        return;
    m_base = m_asked.left(lastWord(m_asked).begin);
    m_offers = known;
    show(known, tr("The server has not answered yet."));
}

void CommandCompleter::take(const QList<CompletionOffer>& offers, const QString& note)
{
    const CommandWord word = lastWord(line());
    m_base = line().left(word.begin);
    m_offers = offers;
    if (offers.isEmpty()) {
        m_list->hide();
        if (m_byTab)
            Q_EMIT nothingFound();
        return;
    }
    if (offers.size() == 1 && m_byTab) {
        m_list->hide();
        replaceWord(offers.constFirst().word, true);
        return;
    }
    if (m_byTab) {
        const QString common = commonBeginning(offers);
        if (common.size() > word.text.size() && common.startsWith(word.text, Qt::CaseInsensitive))
            replaceWord(common, false);
        m_pause.stop(); // what is offered is right for the longer word too
    }
    const bool isWhole = offers.size() == 1 && offers.constFirst().word == word.text;
    show(isWhole ? QList<CompletionOffer>() : offers, note);
}

QList<CompletionOffer> CommandCompleter::fitting(const QList<CompletionOffer>& offers) const
{
    const QString begun = lastWord(line()).text;
    QList<CompletionOffer> fitting;
    std::copy_if(
        offers.begin(), offers.end(), std::back_inserter(fitting), [&begun](const CompletionOffer& offer) {
            return offer.word.startsWith(begun, Qt::CaseInsensitive)
                && offer.word.compare(begun, Qt::CaseInsensitive) != 0;
        });
    return fitting;
}

void CommandCompleter::show(const QList<CompletionOffer>& offers, const QString& note)
{
    const QString current = m_list->currentIndex().siblingAtColumn(0).data(wordRole).toString();
    m_rows->removeRows(0, m_rows->rowCount());
    const qsizetype shown = std::min(offers.size(), limits::completionsShown);
    const QColor muted = themeColors(m_edit.palette()).muted;
    for (qsizetype at = 0; at < shown; ++at) {
        auto* word = new QStandardItem(displayText(offers.at(at).word));
        word->setData(offers.at(at).word, wordRole);
        auto* help = new QStandardItem(displayText(offers.at(at).help));
        help->setForeground(muted);
        m_rows->appendRow({word, help});
    }
    QStringList notes;
    if (shown < offers.size())
        notes.append(tr("%Ln more", nullptr, int(offers.size() - shown)));
    if (!note.isEmpty())
        notes.append(note);
    for (const QString& text : std::as_const(notes)) {
        auto* row = new QStandardItem(text);
        row->setFlags(Qt::NoItemFlags);
        m_rows->appendRow(row);
    }
    if (offers.isEmpty()) {
        m_list->hide();
        return;
    }
    place();
    for (int row = int(shown); row < m_rows->rowCount(); ++row)
        m_list->setFirstColumnSpanned(row, {}, true);
    m_list->setCurrentIndex({}); // Return is for what one has typed, Down for what is offered
    for (int row = 0; !current.isEmpty() && row < shown; ++row) {
        if (m_rows->item(row)->data(wordRole).toString() == current)
            m_list->setCurrentIndex(m_popup->completionModel()->index(row, 0));
    }
}

/// At the word, as wide as the list needs; QCompleter puts it above the entry where there is no room below.
void CommandCompleter::place()
{
    m_list->setFont(m_edit.font());
    const QFontMetrics metrics = m_edit.fontMetrics();
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, m_list->columnWidth(0) + 2 * metrics.averageCharWidth());
    const int helpWidth = static_cast<QAbstractItemView*>(m_list)->sizeHintForColumn(1);
    const int wanted = m_list->columnWidth(0) + helpWidth + 2 * metrics.height(); // and a scroll bar
    const int behind = metrics.horizontalAdvance(line().mid(m_base.size()));
    QRect room(0, 0, qBound(200, wanted, 760), m_edit.height());
    const int cursor = m_edit.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    if (m_edit.isRightToLeft())
        room.moveRight(cursor + behind);
    else
        room.moveLeft(std::max(0, cursor - behind - metrics.averageCharWidth()));
    m_popup->complete(room);
}

void CommandCompleter::choose(const QModelIndex& row)
{
    const QVariant word = row.siblingAtColumn(0).data(wordRole);
    if (!word.isValid())
        return;
    close();
    replaceWord(word.toString(), true);
}

/// As typed by hand, so that Undo takes it back. A word that goes on and needs quotes keeps them open.
void CommandCompleter::replaceWord(const QString& word, bool isWhole)
{
    const QString before = line();
    const qsizetype begin = lastWord(before).begin;
    QString inserted = asArgument(word);
    if (!isWhole && inserted.endsWith(u'"'))
        inserted.chop(1);
    const bool isLast = before.size() == m_edit.text().size();
    m_edit.setSelection(int(begin), int(before.size() - begin));
    m_edit.insert(isWhole && isLast ? QString(inserted + u' ') : inserted);
}

bool CommandCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    return handleKey(static_cast<QKeyEvent*>(event)->key());
}

/// Keys of the open list. False: the entry's.
bool CommandCompleter::handleKey(int key)
{
    const QModelIndex current = m_list->currentIndex();
    switch (key) {
    case Qt::Key_Tab:
        if (current.isValid())
            choose(current);
        else
            m_list->setCurrentIndex(m_popup->completionModel()->index(0, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current.isValid()) {
            close();
            return false; // sends the line
        }
        choose(current);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Backtab:
        close();
        return false;
    default:
        return false;
    }
}

} // namespace wirechief
