// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels.h"

#include "ami/actions/actionrules.h"
#include "base/limits.h"
#include "pbx/calls/limits.h"
#include "pbx/channels/limits.h"
#include "pbx/core/server.h"

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
    , m_places(m_store)
    , m_events(m_store, m_places)
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
    m_untold.setTimerType(Qt::VeryCoarseTimer);
    m_untold.setSingleShot(true);
    connect(&m_untold, &QTimer::timeout, this, &Channels::loadUntold);
    connect(&server.client(), &AmiClient::stateChanged, this, &Channels::onStateChanged);
}

void Channels::onStateChanged(AmiClient::State state)
{
    if (state == AmiClient::State::Offline)
        m_lostLists = 0; // whoever disconnects and connects again wants to see it
    if (state != AmiClient::State::Ready)
        return;
    m_waitingSince = Clock::now();
    m_store.heard.channels = false;
}

ListState Channels::listState(Clock::time_point now) const
{
    if (m_loaded)
        return ListState::Whole;
    if (m_loadError)
        return ListState::Failed;
    if (m_lastReading && !m_lastReading->isWhole)
        return ListState::Incomplete;
    return answersSlowly(now) ? ListState::Late : ListState::Unread;
}

Loading Channels::loading() const
{
    const ListState state = listState();
    Loading loading;
    loading.isDone = state == ListState::Whole;
    loading.isIncomplete = state == ListState::Incomplete;
    if (!loading.isDone)
        loading.error = loadError();
    if (state == ListState::Late)
        loading.waitsFor = waitingFor();
    return loading;
}

QByteArray Channels::waitingFor() const
{
    return m_listUnderWay ? m_listAction : QByteArray("ListCommands");
}

bool Channels::answersSlowly(Clock::time_point now) const
{
    return (m_loadError && m_loadError->kind == ErrorKind::Timeout)
        || (m_waitingSince && now - *m_waitingSince > limits::listLate);
}

QHash<QByteArray, Feature::EventHandler> Channels::handlers()
{
    QHash<QByteArray, EventHandler> counted;
    const auto& own = m_events.handlers();
    for (auto it = own.cbegin(); it != own.cend(); ++it)
        counted.insert(
            it.key(), [this, handler = &it.value()](const AmiMessage& event) { take(event, *handler); });
    return counted;
}

void Channels::take(const AmiMessage& event, const EventHandler& handler)
{
    ++m_store.messageNumber;
    handler(event);
    watchTime();
}

void Channels::apply(const AmiMessage& event)
{
    const auto it = m_events.handlers().constFind(event.name().toByteArray().toLower());
    if (it != m_events.handlers().cend())
        take(event, *it);
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
    if (m_lostLists > 0) {
        // It would take this session with it too, and the next one: asked for again in a while, or by F5.
        m_waitingSince.reset();
        m_loadError = Error{ErrorKind::Timeout,
            tr("The last session ended while the server's list of channels was waited for."),
            tr("It is asked for again in some minutes; F5 asks at once.")};
        m_reconcile.start(limits::reconcileInterval * m_lostLists);
        Q_EMIT loaded();
        return;
    }
    loadLists();
    // What only a page shows is asked for when one is shown, and events of it come from then on.
    if (wantsDetails())
        loadPlaces();
    watchUntold();
}

void Channels::loadDetails()
{
    if (m_loadError && m_loadError->kind == ErrorKind::Timeout)
        return; // it is asked again in a while, not with each look
    loadLists();
    loadPlaces();
    watchUntold();
}

void Channels::onRefresh()
{
    m_lostLists = 0;
    m_asked.clear();
}

bool Channels::wantsDetails() const
{
    return isWatched() || m_server.client().eventNeeds().isEverything();
}

bool Channels::canAsk(QByteArrayView action) const
{
    return m_server.capabilities().known && m_server.can(action);
}

/// What no event of this login has told yet may be beyond its rights: it is read from time to time.
void Channels::watchUntold()
{
    const auto took = m_lastReading ? m_lastReading->took : std::chrono::milliseconds(0);
    if (wantsDetails() && !m_loadError
        && !(m_store.heard.steps && m_store.heard.channels && m_store.heard.queues))
        m_untold.start(
            std::max<std::chrono::milliseconds>(limits::untoldInterval, took * limits::untoldShare));
}

void Channels::loadUntold()
{
    m_untold.stop();
    if (!wantsDetails() || !m_server.client().isReady())
        return;
    if (!m_store.heard.channels || (!m_store.heard.steps && !table().isEmpty()))
        loadLists();
    if (!m_store.heard.queues && m_store.heard.needsQueues)
        loadQueues();
    watchUntold();
}

void Channels::loadLists()
{
    m_listOutdated = m_listUnderWay;
    if (m_listUnderWay || !m_server.client().isReady())
        return;
    m_reconcile.start(limits::reconcileInterval); // anew: what asks earlier is enough
    // The list that is served from the same cache as the events, where there is one; it ends where the events
    // stand.
    m_listAction = canAsk("CoreShowChannels") ? "CoreShowChannels" : "Status";
    m_listUnderWay = true;
    m_askedAt = Clock::now();
    m_waitingSince = m_askedAt;
    const bool comparesFields = m_detailsTold;
    m_detailsTold = wantsDetails();
    m_server.client().send(AmiAction(m_listAction), this,
        [this, requestedAt = messageNumber(), comparesFields](
            const Result<AmiReply>& reply) { onListReply(reply, requestedAt, comparesFields); });
    if (canAsk("BridgeList")) {
        readList(AmiAction("BridgeList"), [this, requestedAt = messageNumber()](const AmiReply& reply) {
            takeList(
                {Reconciler::Subject::Bridges, reply.items, requestedAt, !reply.truncated, Clock::now()});
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
    const AmiAction& action, QByteArrayView itemName, void (ChannelEvents::*read)(const AmiMessage&))
{
    readList(action, [this, itemName, read](const AmiReply& reply) {
        for (const AmiMessage& item : reply.items) {
            if (item.isEvent(itemName))
                (m_events.*read)(item);
        }
    });
}

/// What can bring this release down is asked once after the login and at F5, never in a round.
bool Channels::maySend(QByteArrayView action)
{
    const Sending sending = ruleOf(action, m_server.capabilities().version).sending;
    return sending == Sending::Freely
        || (sending == Sending::Rarely && !std::exchange(m_asked[action.toByteArray()], true));
}

void Channels::loadQueues()
{
    if (canAsk("QueueStatus") && maySend("QueueStatus")) {
        readList(AmiAction("QueueStatus"),
            [this](const AmiReply& reply) { applyQueueEntries(reply.items, !reply.truncated); });
    }
}

void Channels::loadPlaces()
{
    if (canAsk("ParkedCalls") && maySend("ParkedCalls"))
        readItems(AmiAction("ParkedCalls"), "ParkedCall", &ChannelEvents::onParked);
    if (canAsk("MeetmeList") && maySend("MeetmeList"))
        readItems(AmiAction("MeetmeList"), "MeetmeList", &ChannelEvents::onConferenceJoin);
    loadQueues();
    if (canAsk("ConfbridgeListRooms") && canAsk("ConfbridgeList")) {
        readList(AmiAction("ConfbridgeListRooms"),
            [this](const AmiReply& reply) { loadConferences(reply.items); });
    }
}

void Channels::applyQueueEntries(const std::vector<AmiMessage>& items, bool isWhole)
{
    // While nobody looked, callers may have left unheard.
    if (isWhole)
        m_places.leaveAll(ChannelPlace::Queue);
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
    const auto isTimeout
        = [](const std::optional<Error>& error) { return error && error->kind == ErrorKind::Timeout; };
    // A session that has had a list, or was never asked for one, ends for other reasons.
    const bool isOwed = m_listUnderWay || (!m_listAction.isEmpty() && isTimeout(m_loadError));
    if (isOwed && !m_lastReading && m_server.client().state() == AmiClient::State::Waiting
        && isTimeout(m_server.client().lastError()))
        ++m_lostLists;
    m_listAction.clear();
    m_untold.stop();
    m_asked.clear();
    m_waitingSince.reset();
    m_detailsTold = false;
    m_store.clear();
    m_reconciler.clear();
    stop(m_second, m_settles);
    m_reconcile.stop();
    stop(m_look, m_looks);
    m_reading.stop();
    m_loadError.reset();
    m_lastReading.reset();
    m_unread.clear();
    m_listUnderWay = false;
    m_listOutdated = false;
    m_loaded = false;
}

void Channels::onListReply(const Result<AmiReply>& reply, quint32 requestedAt, bool comparesFields)
{
    if (!m_server.client().isReady()) {
        m_listUnderWay = false;
        return;
    }
    m_waitingSince.reset();
    if (reply && reply->success) {
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_askedAt);
        m_lastReading = ListReading{
            QDateTime::currentDateTime(), took, qsizetype(reply->items.size()), !reply->truncated};
        takeList({Reconciler::Subject::Channels, reply->items, requestedAt, !reply->truncated, Clock::now(),
            [this, isWhole = !reply->truncated] {
                m_loadError.reset();
                m_lostLists = 0;
                m_loaded = m_loaded || isWhole;
                onListRead();
            },
            comparesFields});
        return;
    }
    m_loadError
        = reply ? Server::replyError(tr("The list of channels could not be read"), *reply) : reply.error();
    // Which of them it has does not matter: one is enough for a list.
    if (m_loadError->kind == ErrorKind::NotPermitted)
        m_loadError->advice = tr("This login needs one of these write classes: %1.")
                                  .arg(Capabilities::classesText(Capabilities::neededClasses("Status")));
    onListRead();
}

void Channels::onListRead()
{
    m_listUnderWay = false;
    if (m_listOutdated)
        loadLists();
    watchUntold(); // one that came late had ended it
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
    m_reconciler.add({Reconciler::Subject::Channels, items, requestedAt, isWhole, now, nullptr, true});
    readAll();
}

void Channels::applyBridgeList(
    const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole, Clock::time_point now)
{
    m_reconciler.add({Reconciler::Subject::Bridges, items, requestedAt, isWhole, now});
    readAll();
}

void Channels::watchTime()
{
    if (!m_settles && (m_store.groups().hasEnded() || !m_reconciler.isSettled())) {
        m_settles = true;
        m_second.start();
    }
    if (!m_looks && !table().isEmpty()) {
        m_looks = true;
        m_look.start();
    }
}

void Channels::lookForDoubts(Clock::time_point now)
{
    m_lookedUpTo = m_store.channels().visitFrom(m_lookedUpTo, limits::doubtSlots,
        [this, now](ChannelRecord& channel) { m_store.review(channel, now); });
    if (table().isEmpty())
        stop(m_look, m_looks);
}

void Channels::elapse(Clock::time_point now)
{
    m_reconciler.settle(now);
    m_store.groups().forgetEnded(now - limits::endedCallShown);
    if (m_reconciler.isSettled() && !m_store.groups().hasEnded())
        stop(m_second, m_settles);
}

void Channels::stop(QTimer& timer, bool& runs)
{
    timer.stop();
    runs = false;
}

} // namespace wirechief
