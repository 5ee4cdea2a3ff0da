// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels.h"

#include "base/limits.h"
#include "pbx/limits.h"
#include "pbx/server.h"

#include <QElapsedTimer>

#include <algorithm>

namespace wirechief {

using namespace literals;

namespace {

/// Rows of a list between two looks at the clock.
constexpr size_t rowsBetweenLooks = 64;

} // namespace

Channels::Channels(Server& server)
    : Feature(server)
    , m_store(server.clock())
    , m_events(m_store)
    , m_reconciler(m_store)
{
    m_second.setTimerType(Qt::VeryCoarseTimer);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { elapse(Clock::now()); });
    m_reconcile.setTimerType(Qt::VeryCoarseTimer);
    m_reconcile.setInterval(limits::reconcileInterval);
    connect(&m_reconcile, &QTimer::timeout, this, &Channels::loadLists);
    m_look.setTimerType(Qt::VeryCoarseTimer);
    m_look.setInterval(limits::doubtInterval);
    connect(&m_look, &QTimer::timeout, this, [this] { lookForDoubts(Clock::now()); });
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &Channels::readLists);
}

QHash<QByteArray, Feature::EventHandler> Channels::handlers()
{
    QHash<QByteArray, EventHandler> counted;
    const auto& own = m_events.handlers();
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        counted.insert(it.key(), [this, handler = it.value()](const AmiMessage& event) {
            ++m_store.messageNumber;
            handler(event);
            watchTime();
        });
    }
    return counted;
}

void Channels::apply(const AmiMessage& event)
{
    const auto it = m_events.handlers().constFind(event.name().toByteArray().toLower());
    if (it == m_events.handlers().cend())
        return;
    ++m_store.messageNumber;
    (*it)(event);
    watchTime();
}

std::vector<const ChannelRecord*> Channels::legsOf(const CallRecord& call) const
{
    std::vector<const ChannelRecord*> legs;
    legs.reserve(call.legs);
    for (const ChannelRecord* leg = call.firstLeg; leg != nullptr; leg = leg->nextLeg)
        legs.push_back(leg);
    std::stable_sort(legs.begin(), legs.end(),
        [](const ChannelRecord* a, const ChannelRecord* b) { return isOlderLeg(*a, *b); });
    return legs;
}

std::vector<const ChannelRecord*> Channels::membersOf(const BridgeRecord& bridge) const
{
    std::vector<const ChannelRecord*> members;
    members.reserve(bridge.members);
    for (const ChannelRecord* member = bridge.firstMember; member != nullptr; member = member->nextMember)
        members.push_back(member);
    std::reverse(members.begin(), members.end());
    return members;
}

void Channels::load()
{
    loadLists();
    // What only a page shows is asked for when one is shown, and events of it come from then on.
    if (isWatched() || m_server.client().eventNeeds().isEverything())
        loadPlaces();
}

void Channels::loadLists()
{
    m_listOutdated = m_listUnderWay;
    if (m_listUnderWay || !m_server.client().isReady())
        return;
    m_reconcile.start(); // anew: what asks earlier is enough
    // The list that is served from the same cache as the events, where there is one; it ends where the events
    // stand.
    const bool hasList = m_server.capabilities().known && m_server.can("CoreShowChannels");
    m_listUnderWay = true;
    m_askedAt = Clock::now();
    m_server.client().send(AmiAction(hasList ? "CoreShowChannels" : "Status"), this,
        [this, requestedAt = messageNumber()](
            const Result<AmiReply>& reply) { onListReply(reply, requestedAt); });
    if (m_server.capabilities().known && m_server.can("BridgeList")) {
        readList(AmiAction("BridgeList"), [this, requestedAt = messageNumber()](const AmiReply& reply) {
            takeList({Reconciler::Subject::Bridges, reply.items, requestedAt, !reply.truncated, Clock::now(),
                nullptr});
        });
    }
}

void Channels::readList(const AmiAction& action, std::function<void(const AmiReply&)> take)
{
    m_server.client().send(
        action, this, [this, name = action.name(), take = std::move(take)](const Result<AmiReply>& reply) {
            if (!m_server.client().isReady())
                return;
            // "No active conferences." is an answer.
            const bool isNone = reply && reply->message().startsWith("No active");
            m_unread.remove(name);
            if (!reply)
                m_unread.insert(name, reply.error().text);
            else if (reply->success)
                take(*reply);
            else if (!isNone)
                m_unread.insert(name, Server::replyError(QString::fromLatin1(name), *reply).text);
            watchTime();
        });
}

void Channels::readItems(
    const AmiAction& action, QByteArrayView itemName, void (ChannelEvents::*take)(const AmiMessage&))
{
    readList(action, [this, itemName, take](const AmiReply& reply) {
        for (const AmiMessage& item : reply.items) {
            if (item.isEvent(itemName))
                (m_events.*take)(item);
        }
    });
}

void Channels::loadPlaces()
{
    const auto canAsk
        = [this](QByteArrayView action) { return m_server.capabilities().known && m_server.can(action); };
    if (canAsk("ParkedCalls"))
        readItems(AmiAction("ParkedCalls"), "ParkedCall", &ChannelEvents::onParked);
    if (canAsk("MeetmeList"))
        readItems(AmiAction("MeetmeList"), "MeetmeList", &ChannelEvents::onConferenceJoin);
    if (canAsk("QueueStatus")) {
        readList(AmiAction("QueueStatus"),
            [this](const AmiReply& reply) { applyQueueEntries(reply.items, !reply.truncated); });
    }
    if (canAsk("ConfbridgeListRooms") && canAsk("ConfbridgeList")) {
        readList(AmiAction("ConfbridgeListRooms"),
            [this](const AmiReply& reply) { loadConferences(reply.items); });
    }
}

void Channels::applyQueueEntries(const std::vector<AmiMessage>& items, bool isWhole)
{
    // While nobody looked, callers may have left unheard.
    if (isWhole) {
        std::vector<QByteArray> waiting;
        table().forEach([&waiting](const ChannelRecord& channel) {
            if (channel.place == ChannelPlace::Queue)
                waiting.push_back(channel.key().toByteArray());
        });
        for (const QByteArray& uniqueid : waiting)
            m_store.leavePlace(*table().edit(uniqueid), ChannelPlace::Queue);
    }
    for (const AmiMessage& item : items) {
        if (item.isEvent("QueueEntry"))
            m_events.onQueueJoin(item);
    }
}

void Channels::loadConferences(const std::vector<AmiMessage>& rooms)
{
    // Each costs an action; of hundreds, the first ones say it of theirs, the others when somebody joins.
    qsizetype left = limits::conferencesAsked;
    for (const AmiMessage& room : rooms) {
        const QByteArray name = room.value("Conference"_header).toByteArray();
        if (name.isEmpty() || left-- <= 0)
            continue;
        AmiAction action("ConfbridgeList");
        action.add("Conference", name);
        readItems(action, "ConfbridgeList", &ChannelEvents::onConferenceJoin);
    }
}

void Channels::reset()
{
    m_store.clear();
    m_reconciler.clear();
    m_second.stop();
    m_reconcile.stop();
    m_look.stop();
    m_reading.stop();
    m_loadError.reset();
    m_lastReading.reset();
    m_unread.clear();
    m_listUnderWay = false;
    m_listOutdated = false;
    m_loaded = false;
}

void Channels::onListReply(const Result<AmiReply>& reply, quint32 requestedAt)
{
    if (!m_server.client().isReady()) {
        m_listUnderWay = false;
        return;
    }
    if (reply && reply->success) {
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_askedAt);
        m_lastReading = ListReading{QDateTime::currentDateTime(), took, qsizetype(reply->items.size())};
        takeList({Reconciler::Subject::Channels, reply->items, requestedAt, !reply->truncated, Clock::now(),
            [this] {
                m_loadError.reset();
                m_loaded = true;
                onListRead();
            }});
        return;
    }
    m_loadError
        = reply ? Server::replyError(tr("The list of channels could not be read"), *reply) : reply.error();
    onListRead();
}

void Channels::onListRead()
{
    m_listUnderWay = false;
    if (m_listOutdated)
        loadLists();
    Q_EMIT loaded();
}

void Channels::takeList(Reconciler::List list)
{
    const bool isLong = list.items.size() > limits::listRowsAtOnce;
    m_reconciler.add(std::move(list));
    if (m_reading.isActive())
        return; // it has its turn
    if (isLong)
        m_reading.start();
    else
        readAll();
}

void Channels::readAll()
{
    while (m_reconciler.read(rowsBetweenLooks)) { }
    watchTime();
}

void Channels::readLists()
{
    QElapsedTimer time;
    time.start();
    bool isMore = true;
    while (isMore && std::chrono::nanoseconds(time.nsecsElapsed()) < limits::turnBudget)
        isMore = m_reconciler.read(rowsBetweenLooks);
    if (!isMore)
        m_reading.stop();
    watchTime();
}

void Channels::applyList(
    const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole, Clock::time_point now)
{
    m_reconciler.add({Reconciler::Subject::Channels, items, requestedAt, isWhole, now, nullptr});
    readAll();
}

void Channels::applyBridgeList(
    const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole, Clock::time_point now)
{
    m_reconciler.add({Reconciler::Subject::Bridges, items, requestedAt, isWhole, now, nullptr});
    readAll();
}

void Channels::watchTime()
{
    if (!m_second.isActive() && (m_store.groups().hasEnded() || !m_reconciler.isSettled()))
        m_second.start();
    if (!m_look.isActive() && !table().isEmpty())
        m_look.start();
}

void Channels::lookForDoubts(Clock::time_point now)
{
    m_lookedUpTo = m_store.channels().visitFrom(m_lookedUpTo, limits::doubtSlots,
        [this, now](ChannelRecord& channel) { m_store.review(channel, now); });
    if (table().isEmpty())
        m_look.stop();
}

void Channels::elapse(Clock::time_point now)
{
    m_reconciler.settle(now);
    m_store.groups().forgetEnded(now - limits::endedCallShown);
    if (m_reconciler.isSettled() && !m_store.groups().hasEnded())
        m_second.stop();
}

} // namespace wirechief
