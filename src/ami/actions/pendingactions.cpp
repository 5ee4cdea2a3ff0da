// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pendingactions.h"

#include "ami/limits.h"
#include "base/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

using namespace literals;

namespace {

struct PendingTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::PendingActions)
};

/// Releases up to 1.6.2 do not return the ActionID of these two (main/manager.c).
bool mayAnswerWithoutId(QByteArrayView action)
{
    return sameName(action, "Ping") || sameName(action, "Events");
}

bool isListStart(const AmiMessage& response)
{
    return sameName(response.value("EventList"_header), "start");
}

bool isListEnd(const AmiMessage& event)
{
    const QByteArrayView mark = event.value("EventList"_header);
    return sameName(mark, "Complete") || sameName(mark, "cancelled");
}

/// Whether an event of this name can be part of the list that an action asks for.
bool isOfList(const PendingActions::Entry& entry, const AmiMessage& event)
{
    const QByteArrayView name = event.name();
    if (sameName(name, "UserEvent"))
        return false; // any client may send one, with any header
    if (entry.list == nullptr)
        return entry.listOpen;
    return entry.list->hasItem(name) || sameName(name, entry.list->complete);
}

bool isUnmarkedItem(const PendingActions::Entry& entry, const AmiMessage& event)
{
    return event.actionId().isEmpty() && entry.listOpen && !entry.itemsHaveId && entry.list != nullptr
        && entry.list->hasItem(event.name());
}

void setResponse(AmiReply& reply, const AmiMessage& message, const AmiMessage* shown)
{
    reply.response = message;
    reply.masked.reset();
    if (shown != nullptr)
        reply.masked = shown->value("Message"_header).toByteArray();
}

QByteArray subjectOf(const AmiAction& action)
{
    for (const QByteArrayView key : {"Channel", "Command", "Module"}) {
        if (const QByteArray value = action.value(key); !value.isEmpty())
            return value;
    }
    return {};
}

Error timeoutError(const PendingActions::Entry& entry)
{
    const QString action = displayText(QByteArrayView(entry.action), 64);
    const QString seconds
        = QString::number(std::chrono::duration_cast<std::chrono::seconds>(entry.patience).count());
    if (entry.changing)
        return {ErrorKind::OutcomeUnknown,
            PendingTr::tr("The server did not answer %1 within %2 s; whether it was done is unknown.")
                .arg(action, seconds),
            PendingTr::tr("Look at the server's state before you try again.")};
    return {ErrorKind::Timeout,
        PendingTr::tr("The server did not answer %1 within %2 s.").arg(action, seconds),
        PendingTr::tr("It may be busy; try again.")};
}

} // namespace

void PendingActions::add(const AmiAction& action, QByteArray id, QObject* context, ReplyHandler handler,
    std::chrono::milliseconds patience, Clock::time_point now)
{
    Entry entry;
    entry.id = std::move(id);
    entry.action = action.name();
    entry.list = listSpec(action.name());
    entry.changing = action.isChanging();
    entry.hasContext = context != nullptr;
    entry.context = context;
    entry.handler = std::move(handler);
    entry.subject = subjectOf(action);
    entry.sent = now;
    entry.patience = patience;
    m_entries.push_back(std::move(entry));
    beginOldest(now);
}

void PendingActions::beginOldest(Clock::time_point now)
{
    if (!m_entries.empty() && !m_entries.front().deadline)
        m_entries.front().deadline = now + m_entries.front().patience;
}

PendingActions::Entries::iterator PendingActions::find(QByteArrayView id)
{
    if (id.isEmpty())
        return m_entries.end();
    return std::find_if(
        m_entries.begin(), m_entries.end(), [id](const Entry& entry) { return entry.id == id; });
}

PendingActions::Entries::iterator PendingActions::openList()
{
    return std::find_if(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.listOpen; });
}

PendingActions::Taken PendingActions::take(
    const AmiMessage& message, Clock::time_point now, const AmiMessage* shown)
{
    if (message.isResponse())
        return takeResponse(message, now, shown);
    // Of a flood nothing is looked at while nobody waits for anything.
    if (!message.isEvent() || (m_entries.empty() && m_late.empty()))
        return Taken::No;
    return takeEvent(message, now);
}

PendingActions::Taken PendingActions::takeResponse(
    const AmiMessage& message, Clock::time_point now, const AmiMessage* shown)
{
    const QByteArrayView id = message.actionId();
    auto entry = find(id);
    if (id.isEmpty() && !m_entries.empty() && mayAnswerWithoutId(m_entries.front().action))
        entry = m_entries.begin();
    if (entry == m_entries.end()) {
        const auto late = std::find_if(m_late.begin(), m_late.end(),
            [id](const Entry& known) { return !id.isEmpty() && known.id == id; });
        return late == m_late.end() ? Taken::Stray : takeLate(late, message, now, shown);
    }

    // The server answers strictly in order: an answer to a later action ends a list before it.
    if (const auto open = openList(); open != m_entries.end() && open != entry) {
        open->reply.truncated = true;
        finish(open, now);
    }
    for (Entry& late : m_late)
        late.listOpen = false;
    for (auto passed = m_entries.begin(); passed != entry; ++passed) {
        if (!passed->deadline)
            passed->deadline = now + passed->patience; // it has had its turn
    }

    const bool firstAnswer = entry->reply.response.isNull();
    if (!firstAnswer && message.isSuccess())
        return Taken::Stray;
    const QByteArrayView text = message.value("Message"_header);
    const bool hasItems = !entry->reply.items.empty();
    const bool empty = !hasItems && meansEmptyList(entry->action, text);
    const bool isFailure = message.isSuccess() && meansFailure(entry->action, text);
    setResponse(entry->reply, message, shown);
    entry->reply.success = (message.isSuccess() || empty) && !isFailure;
    const bool isList = entry->list != nullptr || isListStart(message);
    if (message.isSuccess() && isList && !isFailure && (!empty || isListStart(message))) {
        entry->listOpen = true;
        entry->deadline = now + entry->patience;
        return Taken::Yes;
    }
    if (hasItems)
        entry->reply.truncated = true; // it broke off
    finish(entry, now);
    return Taken::Yes;
}

PendingActions::Taken PendingActions::takeEvent(const AmiMessage& message, Clock::time_point now)
{
    const QByteArrayView id = message.actionId();
    if (const auto entry = find(id); entry != m_entries.end() && isOfList(*entry, message))
        return takeOfList(entry, message, now);
    const auto open = openList();
    if (open != m_entries.end() && isUnmarkedItem(*open, message)) {
        addItem(*open, message, now);
        return Taken::Yes;
    }
    const auto late = std::find_if(m_late.begin(), m_late.end(), [&message, id](const Entry& known) {
        return (known.id == id && isOfList(known, message)) || isUnmarkedItem(known, message);
    });
    if (late != m_late.end()) {
        if (late->list != nullptr && sameName(message.name(), late->list->complete))
            m_late.erase(late);
        return Taken::Late;
    }
    if (open == m_entries.end())
        return Taken::No;
    return open->id == id && !sameName(message.name(), "UserEvent") ? Taken::Suspicious : Taken::Between;
}

/// An event with the ActionID of a list that may be part of it.
PendingActions::Taken PendingActions::takeOfList(
    Entries::iterator entry, const AmiMessage& message, Clock::time_point now)
{
    if (!entry->listOpen)
        entry->reply.truncated = true; // before its own beginning: what else is out of order is not known
    const bool isComplete
        = entry->list != nullptr ? sameName(message.name(), entry->list->complete) : isListEnd(message);
    if (!isComplete) {
        entry->itemsHaveId = true;
        addItem(*entry, message, now);
        if (entry->listOpen && entry->list != nullptr && entry->list->firstItemMayEnd
            && !isListStart(entry->reply.response))
            finish(entry, now);
        return Taken::Yes;
    }
    entry->reply.end = message;
    // A count that says more than came, or a list that the server gave up (reserved in main/manager.c).
    const QByteArray announced = message.value("ListItems"_header).toByteArray();
    bool isNumber = false;
    const qlonglong number = announced.toLongLong(&isNumber);
    const bool isShort = isNumber ? number > qlonglong(entry->reply.items.size()) : !announced.isEmpty();
    if (isShort || sameName(message.value("EventList"_header), "cancelled"))
        entry->reply.truncated = true;
    finish(entry, now);
    return Taken::Yes;
}

void PendingActions::addItem(Entry& entry, const AmiMessage& message, Clock::time_point now)
{
    entry.itemBytes += message.raw().size();
    if (qsizetype(entry.reply.items.size()) >= limits::listItems || entry.itemBytes > limits::listBytes) {
        entry.reply.truncated = true; // and what never ends gains no time
        return;
    }
    entry.reply.items.push_back(message);
    entry.deadline = now + entry.patience;
}

/// The answer to an action whose time was up.
PendingActions::Taken PendingActions::takeLate(
    Entries::iterator late, const AmiMessage& message, Clock::time_point now, const AmiMessage* shown)
{
    if (late->list != nullptr || isListStart(message)) {
        late->listOpen = message.isSuccess(); // its items are no events
        return Taken::Late;
    }
    if (late->changing) {
        m_lateAnswer = LateAnswer{late->action, late->subject, std::move(late->reply)};
        setResponse(m_lateAnswer->reply, message, shown);
        m_lateAnswer->reply.success
            = message.isSuccess() && !meansFailure(late->action, message.value("Message"_header));
        m_lateAnswer->reply.latency = std::chrono::duration_cast<std::chrono::microseconds>(now - late->sent);
    }
    m_late.erase(late);
    return Taken::Late;
}

std::optional<LateAnswer> PendingActions::takeLateAnswer()
{
    std::optional<LateAnswer> taken = std::move(m_lateAnswer);
    m_lateAnswer.reset();
    return taken;
}

/// Its answer may still come.
void PendingActions::keepAsLate(const Entry& entry)
{
    Entry late;
    late.id = entry.id;
    late.action = entry.action;
    late.subject = entry.subject;
    late.list = entry.list;
    late.listOpen = entry.listOpen;
    late.itemsHaveId = entry.itemsHaveId;
    late.changing = entry.changing && entry.handler; // whom was it told else
    late.sent = entry.sent;
    m_late.push_back(std::move(late));
    if (qsizetype(m_late.size()) > limits::lateActions)
        m_late.pop_front();
}

void PendingActions::finish(Entries::iterator entry, Clock::time_point now)
{
    entry->reply.latency = std::chrono::duration_cast<std::chrono::microseconds>(now - entry->sent);
    if (!entry->listOpen)
        m_lastLatency = entry->reply.latency;
    if (entry->reply.truncated) {
        keepAsLate(*entry); // what is missing may still come, and is no event
        m_late.back().changing = false;
    }
    AmiReply reply = std::move(entry->reply);
    m_finished.push_back({std::move(*entry), Result<AmiReply>(std::move(reply))});
    m_entries.erase(entry);
    beginOldest(now);
}

void PendingActions::fail(Entries::iterator entry, Error error)
{
    m_finished.push_back({std::move(*entry), Result<AmiReply>(std::move(error))});
    m_entries.erase(entry);
}

qsizetype PendingActions::expire(Clock::time_point now)
{
    qsizetype expired = 0;
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const auto entry = it++;
        if (!entry->deadline || *entry->deadline > now)
            continue;
        ++expired;
        if (sameName(entry->action, "Events")) {
            // With brokeneventsaction=yes the server does it and says nothing.
            entry->reply.success = true;
            finish(entry, now);
        } else {
            keepAsLate(*entry);
            fail(entry, timeoutError(*entry));
        }
    }
    beginOldest(now);
    return expired;
}

qsizetype PendingActions::giveUp(const QObject* context)
{
    qsizetype ended = 0;
    for (Entry& entry : m_entries) {
        if (!entry.hasContext || entry.context != context)
            continue;
        Entry stopped;
        stopped.action = entry.action;
        stopped.hasContext = true;
        stopped.context = entry.context;
        stopped.handler = std::exchange(entry.handler, {});
        entry.hasContext = false;
        entry.context.clear();
        m_finished.push_back({std::move(stopped),
            Error{ErrorKind::Cancelled, PendingTr::tr("The answer is no longer waited for."),
                PendingTr::tr("The server may still be working on it.")}});
        ++ended;
    }
    return ended;
}

void PendingActions::failAll(const Error& error)
{
    m_late.clear(); // a new link has other ActionIDs
    while (!m_entries.empty()) {
        const auto entry = m_entries.begin();
        if (!entry->changing) {
            fail(entry, error);
            continue;
        }
        const QString action = displayText(QByteArrayView(entry->action), 64);
        fail(entry,
            {ErrorKind::OutcomeUnknown,
                PendingTr::tr(
                    "The connection ended before the server answered %1; whether it was done is unknown.")
                    .arg(action),
                PendingTr::tr("Look at the server's state before you try again.")});
    }
}

void PendingActions::refuse(QObject* context, ReplyHandler handler, Error error)
{
    Entry entry;
    entry.hasContext = context != nullptr;
    entry.context = context;
    entry.handler = std::move(handler);
    m_finished.push_back({std::move(entry), Result<AmiReply>(std::move(error))});
}

void PendingActions::deliver()
{
    // Handlers may send again, or end the object that owns this one: nothing of *this is touched after the
    // call that empties the list.
    std::list<Finished> finished = std::exchange(m_finished, {});
    for (const Finished& done : finished) {
        if (done.entry.handler && (!done.entry.hasContext || !done.entry.context.isNull()))
            done.entry.handler(done.result);
    }
}

std::optional<PendingActions::Clock::time_point> PendingActions::nextDeadline() const
{
    std::optional<Clock::time_point> next;
    for (const Entry& entry : m_entries) {
        if (entry.deadline && (!next || *entry.deadline < *next))
            next = entry.deadline;
    }
    return next;
}

std::optional<PendingActions::Clock::time_point> PendingActions::busyUntil(
    std::chrono::milliseconds usual, Clock::time_point sent) const
{
    const bool isSlow
        = !m_entries.empty() && m_entries.front().patience > usual && m_entries.front().sent <= sent;
    return isSlow ? m_entries.front().deadline : std::nullopt;
}

bool PendingActions::waitsFor(QByteArrayView id) const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [id](const Entry& entry) { return entry.id == id; });
}

bool PendingActions::expectsEvents() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry& entry) {
        return entry.list != nullptr || entry.listOpen;
    }) || std::any_of(m_late.begin(), m_late.end(), [](const Entry& late) { return late.listOpen; });
}

QByteArray PendingActions::oldestAction() const
{
    return m_entries.empty() ? QByteArray() : m_entries.front().action;
}

} // namespace wirechief
