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

struct Tr {
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
    return sameName(event.value("EventList"_header), "Complete");
}

Error timeoutError(const PendingActions::Entry& entry)
{
    const QString action = displayText(QByteArrayView(entry.action), 64);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(entry.patience).count();
    if (entry.changing)
        return {ErrorKind::OutcomeUnknown,
            Tr::tr("The server did not answer %1 within %2 s; whether it was done is unknown.")
                .arg(action)
                .arg(seconds),
            Tr::tr("Look at the server's state before you try again.")};
    return {ErrorKind::Timeout, Tr::tr("The server did not answer %1 within %2 s.").arg(action).arg(seconds),
        Tr::tr("It may be busy; try again.")};
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
    entry.sent = now;
    entry.patience = patience;
    entry.deadline = now + patience;
    m_entries.push_back(std::move(entry));
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

PendingActions::Taken PendingActions::take(const AmiMessage& message, Clock::time_point now)
{
    if (message.isResponse())
        return takeResponse(message, now);
    if (message.isEvent())
        return takeEvent(message, now);
    return Taken::No;
}

PendingActions::Taken PendingActions::takeResponse(const AmiMessage& message, Clock::time_point now)
{
    const QByteArrayView id = message.actionId();
    auto entry = find(id);
    if (id.isEmpty() && !m_entries.empty() && mayAnswerWithoutId(m_entries.front().action))
        entry = m_entries.begin();
    if (entry == m_entries.end())
        return Taken::Stray;

    // The server answers strictly in order: an answer to a later action ends a list before it.
    if (const auto open = openList(); open != m_entries.end() && open != entry)
        finish(open, now);

    const bool firstAnswer = entry->reply.response.isNull();
    if (!firstAnswer && message.isSuccess())
        return Taken::Stray;
    const QByteArrayView text = message.value("Message"_header);
    const bool empty = meansEmptyList(entry->action, text);
    const bool isFailure = message.isSuccess() && meansFailure(entry->action, text);
    entry->reply.response = message;
    entry->reply.success = (message.isSuccess() || empty) && !isFailure;
    const bool isList = entry->list != nullptr || isListStart(message);
    if (message.isSuccess() && isList && !isFailure && (!empty || isListStart(message))) {
        entry->listOpen = true;
        entry->deadline = now + entry->patience;
        return Taken::Yes;
    }
    finish(entry, now);
    return Taken::Yes;
}

PendingActions::Taken PendingActions::takeEvent(const AmiMessage& message, Clock::time_point now)
{
    const auto entry = openList();
    if (entry == m_entries.end())
        return Taken::No;
    // One list is open at a time, and the server writes it in one go: whatever comes before its end either
    // belongs to it or was forged, by a value with line ends or by another client's UserEvent.
    const QByteArrayView name = message.name();
    const bool isOurs = message.actionId() == entry->id;
    const bool isComplete = entry->list != nullptr ? sameName(name, entry->list->complete)
                                                   : isListEnd(message) && !sameName(name, "UserEvent");
    if (isOurs && isComplete) {
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
    const bool isItem = entry->list != nullptr
        ? entry->list->hasItem(name) && (isOurs || message.actionId().isEmpty())
        : isOurs && !sameName(name, "UserEvent");
    if (!isItem)
        return Taken::Suspicious;
    entry->deadline = now + entry->patience;
    if (qsizetype(entry->reply.items.size()) < limits::listItems)
        entry->reply.items.push_back(message);
    else
        entry->reply.truncated = true;
    if (entry->list != nullptr && entry->list->firstItemMayEnd && !isListStart(entry->reply.response))
        finish(entry, now);
    return Taken::Yes;
}

void PendingActions::finish(Entries::iterator entry, Clock::time_point now)
{
    entry->reply.latency = std::chrono::duration_cast<std::chrono::microseconds>(now - entry->sent);
    if (!entry->listOpen)
        m_lastLatency = entry->reply.latency;
    AmiReply reply = std::move(entry->reply);
    m_finished.push_back({std::move(*entry), Result<AmiReply>(std::move(reply))});
    m_entries.erase(entry);
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
        if (entry->deadline > now)
            continue;
        ++expired;
        if (sameName(entry->action, "Events")) {
            // With brokeneventsaction=yes the server does it and says nothing.
            entry->reply.success = true;
            finish(entry, now);
        } else {
            fail(entry, timeoutError(*entry));
        }
    }
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
            Error{ErrorKind::Cancelled, Tr::tr("The answer is no longer waited for."),
                Tr::tr("The server may still be working on it.")}});
        ++ended;
    }
    return ended;
}

void PendingActions::failAll(const Error& error)
{
    while (!m_entries.empty()) {
        const auto entry = m_entries.begin();
        if (!entry->changing) {
            fail(entry, error);
            continue;
        }
        const QString action = displayText(QByteArrayView(entry->action), 64);
        fail(entry,
            {ErrorKind::OutcomeUnknown,
                Tr::tr("The connection ended before the server answered %1; whether it was done is unknown.")
                    .arg(action),
                Tr::tr("Look at the server's state before you try again.")});
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
    if (m_entries.empty())
        return std::nullopt;
    const auto first = std::min_element(m_entries.begin(), m_entries.end(),
        [](const Entry& a, const Entry& b) { return a.deadline < b.deadline; });
    return first->deadline;
}

bool PendingActions::expectsEvents() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [](const Entry& entry) { return entry.list != nullptr || entry.listOpen; });
}

QByteArray PendingActions::oldestAction() const
{
    return m_entries.empty() ? QByteArray() : m_entries.front().action;
}

} // namespace wirechief
