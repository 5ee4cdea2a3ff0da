// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelstore.h"

#include "pbx/calls/callsummary.h"
#include "pbx/channels/limits.h"

#include <algorithm>

namespace wirechief {

namespace {

/// Members of a bridge who get the Linkedid of one who enters; of more, the last who came.
constexpr int unitedMembers = 200;

/// A key that no id of the wire can be, where values have no line ends, and no other pair.
QByteArray pairKey(const ChannelRecord& a, const ChannelRecord& b)
{
    return a.key().toByteArray() + '\n' + b.key().toByteArray();
}

/// "Local/100@default-0001;1" → ";2"; on 1.4 ",1" and ",2". Empty for other names.
QByteArray otherHalfOf(QByteArrayView name)
{
    constexpr QByteArrayView local("Local/");
    if (!name.startsWith(local) || name.size() < 8)
        return {};
    const char mark = name[name.size() - 2];
    const char half = name.back();
    if ((mark != ';' && mark != ',') || (half != '1' && half != '2'))
        return {};
    QByteArray other = name.toByteArray();
    other.back() = half == '1' ? '2' : '1';
    return other;
}

} // namespace

ChannelStore::ChannelStore(FlushClock& clock)
    : m_channels(clock)
    , m_bridges(clock)
    , m_calls(clock, *this)
    , m_groups(m_calls, [this](CallRecord& call) { summarizeCall(call, m_roles, Clock::now()); })
{
}

Table<CallRecord>& ChannelStore::calls()
{
    m_groups.refresh();
    return m_calls;
}

ChannelRecord* ChannelStore::edit(QByteArrayView uniqueid)
{
    ChannelRecord* channel = m_channels.edit(uniqueid);
    if (channel == nullptr)
        return nullptr;
    channel->seenAt = messageNumber;
    m_groups.markStale(*channel);
    return channel;
}

ChannelRecord* ChannelStore::findOrMake(QByteArrayView uniqueid)
{
    if (uniqueid.isEmpty())
        return nullptr;
    if (ChannelRecord* channel = edit(uniqueid))
        return channel;
    if (hasEnded(uniqueid))
        return nullptr;
    if (m_channels.size() >= limits::channels || uniqueid.size() > limits::idBytes)
        return nullptr;
    ChannelRecord& channel = m_channels.upsert(uniqueid);
    channel.created = Clock::now();
    channel.stateSince = channel.created;
    channel.seenAt = messageNumber;
    channel.set(ChannelRecord::StepUnknown, !heard.steps);
    return &channel;
}

void ChannelStore::hearSteps()
{
    if (std::exchange(heard.steps, true))
        return;
    m_channels.visitAll([this](ChannelRecord& channel) {
        if (channel.is(ChannelRecord::StepUnknown))
            setFact(channel, ChannelRecord::StepUnknown, false);
    });
}

ChannelRecord* ChannelStore::findByName(QByteArrayView name)
{
    if (!m_hasNames) {
        m_hasNames = true;
        m_channels.visitAll([this](ChannelRecord& channel) { addName(channel); });
    }
    return m_byName.find(name);
}

void ChannelStore::addName(ChannelRecord& channel)
{
    if (!m_hasNames || channel.name().isEmpty())
        return;
    if (m_byName.find(channel.name()) == nullptr)
        m_byName.insert(&channel);
    else
        m_namesakes[textHash(channel.name())].insert(&channel);
}

/// Another one of the same name is found from then on.
void ChannelStore::forgetName(ChannelRecord& channel)
{
    const QByteArrayView name = channel.name();
    const bool isFound = m_byName.find(name) == &channel;
    if (isFound)
        m_byName.take(name);
    const auto others = m_namesakes.find(textHash(name));
    if (others == m_namesakes.end())
        return;
    others->second.erase(&channel);
    const auto next = std::find_if(others->second.begin(), others->second.end(),
        [name](const ChannelRecord* other) { return other->name() == name; });
    if (isFound && next != others->second.end()) {
        m_byName.insert(*next);
        others->second.erase(next);
    }
    if (others->second.empty())
        m_namesakes.erase(others);
}

void ChannelStore::change(ChannelRecord& channel, const TextChanges<channelTexts>& changes)
{
    constexpr auto name = size_t(ChannelText::Name);
    const bool isRenamed = changes.isSet(name) && !sameBytes(changes.text(name), channel.name());
    if (isRenamed)
        forgetName(channel);
    channel.texts.apply(changes);
    if (isRenamed)
        renamed(channel);
}

void ChannelStore::renamed(ChannelRecord& channel)
{
    const QByteArrayView name = channel.name();
    setInternal(channel, isInternalName(name));
    channel.set(ChannelRecord::Passing, name.endsWith("<ZOMBIE>") || name.endsWith("<MASQ>"));
    const QByteArray otherHalf = otherHalfOf(name);
    channel.set(ChannelRecord::LocalHalf, !otherHalf.isEmpty());
    addName(channel);
    if (channel.bridge != nullptr)
        markMembersChanged(*channel.bridge);
    if (otherHalf.isEmpty() || channel.is(ChannelRecord::ListedLinkedid))
        return;
    if (ChannelRecord* other = findByName(otherHalf))
        m_groups.tie(*other, channel);
}

void ChannelStore::setInternal(ChannelRecord& channel, bool on)
{
    if (!channel.set(ChannelRecord::Internal, on))
        return;
    if (on) {
        ++internal;
        m_groups.takeOut(channel);
    } else {
        --internal;
        m_groups.place(channel, {});
    }
    reviewDoubtful(channel);
}

void ChannelStore::deny(QByteArrayView uniqueid)
{
    if (ChannelRecord* channel = m_channels.edit(uniqueid)) {
        channel->set(ChannelRecord::Denied, true);
        review(*channel, Clock::now());
    }
}

void ChannelStore::setState(ChannelRecord& channel, ChannelState state)
{
    if (channel.state == state)
        return;
    channel.state = state;
    channel.set(ChannelRecord::Denied, false); // it lives
    channel.stateSince = Clock::now();
    reviewDoubtful(channel);
}

void ChannelStore::review(ChannelRecord& channel, Clock::time_point now)
{
    const ChannelDoubt doubt = doubtOf(channel, now);
    if (doubt == channel.doubt)
        return;
    if (channel.doubt == ChannelDoubt::None)
        ++doubtful;
    else if (doubt == ChannelDoubt::None)
        --doubtful;
    channel.doubt = doubt;
    m_channels.markChanged(channel);
    m_groups.markStale(channel);
}

void ChannelStore::reviewDoubtful(ChannelRecord& channel)
{
    if (channel.doubt != ChannelDoubt::None)
        review(channel, Clock::now());
}

void ChannelStore::setFact(ChannelRecord& channel, ChannelRecord::Fact fact, bool on)
{
    if (!channel.set(fact, on))
        return;
    m_channels.markChanged(channel);
    m_groups.markStale(channel);
    if (fact == ChannelRecord::Unlisted)
        review(channel, Clock::now());
}

void ChannelStore::setPlace(ChannelRecord& channel, ChannelPlace place, QByteArrayView name, quint16 position)
{
    channel.place = place;
    channel.placeText.set(name);
    channel.queuePosition = position;
    if (place != ChannelPlace::Conference)
        channel.set(ChannelRecord::Muted, false);
    m_channels.markChanged(channel);
    m_groups.markStale(channel);
    reviewDoubtful(channel);
}

void ChannelStore::remove(QByteArrayView uniqueid, quint16 cause)
{
    if (ChannelRecord* channel = m_channels.edit(uniqueid)) {
        leave(*channel);
        forgetName(*channel);
        if (channel->doubt != ChannelDoubt::None)
            --doubtful;
        if (channel->is(ChannelRecord::Internal))
            --internal;
        m_groups.remove(*channel, cause, Clock::now());
        m_channels.remove(uniqueid);
    }
}

void ChannelStore::noteEnded(QByteArrayView uniqueid, Clock::time_point now)
{
    dropOldEnded(now);
    if (qsizetype(m_endedInOrder.size()) >= limits::channels)
        dropOldestEnded();
    const size_t hash = textHash(uniqueid);
    if (m_ended.try_emplace(hash, now).second)
        m_endedInOrder.push_back({hash, now});
}

bool ChannelStore::hasEnded(QByteArrayView uniqueid, Clock::time_point now)
{
    dropOldEnded(now);
    return !m_ended.empty() && m_ended.contains(textHash(uniqueid));
}

void ChannelStore::dropOldEnded(Clock::time_point now)
{
    while (!m_endedInOrder.empty() && now - m_endedInOrder.front().at > limits::endedRemembered)
        dropOldestEnded();
}

void ChannelStore::dropOldestEnded()
{
    const Ended oldest = m_endedInOrder.front();
    m_endedInOrder.pop_front();
    // Where it was forgotten and has ended again, that is younger.
    const auto known = m_ended.find(oldest.hash);
    if (known != m_ended.end() && known->second == oldest.at)
        m_ended.erase(known);
}

BridgeRecord* ChannelStore::findOrMakeBridge(QByteArrayView id)
{
    if (id.isEmpty())
        return nullptr;
    BridgeRecord* bridge = m_bridges.edit(id);
    if (bridge == nullptr) {
        if (hasEnded(id))
            return nullptr;
        if (id.size() > limits::idBytes)
            return nullptr;
        bridge = makeBridge(id);
        if (bridge == nullptr)
            return nullptr;
    }
    bridge->seenAt = messageNumber;
    return bridge;
}

BridgeRecord* ChannelStore::makeBridge(QByteArrayView id)
{
    if (m_bridges.size() >= limits::bridges)
        return nullptr;
    BridgeRecord* bridge = &m_bridges.upsert(id);
    bridge->created = Clock::now();
    bridge->seenAt = messageNumber;
    return bridge;
}

void ChannelStore::enter(ChannelRecord& channel, BridgeRecord& bridge)
{
    if (channel.bridge != &bridge) {
        leave(channel); // a channel is in one bridge at most; the Leave was missed
        channel.bridge = &bridge;
        channel.nextMember = bridge.firstMember;
        if (bridge.firstMember != nullptr)
            bridge.firstMember->previousMember = &channel;
        bridge.firstMember = &channel;
        ++bridge.members;
        m_bridges.markChanged(bridge);
        markMembersChanged(bridge);
        reviewDoubtful(channel);
    }
    // Who talks in a bridge of two is one call; who shares a conference or waits in a lot is not.
    if (bridge.isOneCall())
        unite(bridge, channel);
}

void ChannelStore::unite(const BridgeRecord& bridge, ChannelRecord& entered)
{
    ChannelRecord* other = entered.nextMember != nullptr ? entered.nextMember : entered.previousMember;
    if (other == nullptr)
        return;
    m_groups.tie(*other, entered);
    if (entered.call == other->call || entered.call == nullptr || other->call == nullptr)
        return;
    // The server gives the oldest Linkedid to all, and no event says so of those who were there before
    // (main/bridge_channel.c, ast_bridge_channel_update_linkedids).
    if (CallGroups::isOlder(other->callKey(), entered.callKey())) {
        m_groups.place(entered, other->callKey().toByteArray());
    } else if (CallGroups::isOlder(entered.callKey(), other->callKey())) {
        int left = unitedMembers;
        for (ChannelRecord* member = bridge.firstMember; member != nullptr && left > 0;
             member = member->nextMember, --left) {
            m_channels.markChanged(*member);
            m_groups.place(*member, entered.callKey().toByteArray());
        }
    }
}

void ChannelStore::leave(ChannelRecord& channel)
{
    BridgeRecord* bridge = channel.bridge;
    if (bridge == nullptr)
        return;
    (channel.previousMember == nullptr ? bridge->firstMember : channel.previousMember->nextMember)
        = channel.nextMember;
    if (channel.nextMember != nullptr)
        channel.nextMember->previousMember = channel.previousMember;
    if (channel.call != nullptr && channel.call->bridge == bridge)
        channel.call->bridge = nullptr; // until it is summed up anew
    channel.bridge = nullptr;
    channel.nextMember = nullptr;
    channel.previousMember = nullptr;
    channel.stateSince = Clock::now(); // it talked up to now
    --bridge->members;
    m_channels.markChanged(channel);
    m_groups.markStale(channel);
    m_bridges.markChanged(*bridge);
    markMembersChanged(*bridge);
    if (bridge->isPair) {
        if (bridge->firstMember != nullptr)
            leave(*bridge->firstMember);
        else
            m_bridges.remove(bridge->key());
    }
}

void ChannelStore::markMembersChanged(const BridgeRecord& bridge)
{
    // A row shows the other one of two; in a larger bridge it shows nobody.
    if (bridge.members > 3)
        return;
    for (ChannelRecord* member = bridge.firstMember; member != nullptr; member = member->nextMember) {
        m_channels.markChanged(*member);
        m_groups.markStale(*member);
    }
}

void ChannelStore::removeBridge(QByteArrayView id)
{
    const BridgeRecord* bridge = m_bridges.find(id);
    if (bridge == nullptr)
        return;
    while (bridge->firstMember != nullptr)
        leave(*bridge->firstMember);
    m_bridges.remove(id);
}

void ChannelStore::link(ChannelRecord& a, ChannelRecord& b, QByteArrayView technology)
{
    if (&a == &b)
        return;
    if (a.bridge == nullptr || a.bridge != b.bridge) {
        leave(a);
        leave(b);
        // Two good ids make one that is longer than one may be.
        BridgeRecord* bridge = makeBridge(pairKey(a, b));
        if (bridge == nullptr)
            return;
        bridge->isPair = true;
        enter(a, *bridge);
        enter(b, *bridge);
    }
    if (!technology.isEmpty() && a.bridge->technologyText.set(technology))
        m_bridges.markChanged(*a.bridge);
}

void ChannelStore::unlink(ChannelRecord& a, ChannelRecord& b)
{
    if (a.bridge != nullptr && a.bridge == b.bridge)
        leave(a); // a bridge of two ends with either
}

void ChannelStore::clear()
{
    m_groups.clear();
    m_byName.clear();
    m_namesakes.clear();
    m_hasNames = false;
    // The dead are shown to the observers of each table, in any order, so that nothing may point across.
    m_channels.visitAll([](ChannelRecord& channel) {
        channel.call = nullptr;
        channel.bridge = nullptr;
    });
    m_calls.visitAll([](CallRecord& call) {
        call.caller = nullptr;
        call.callee = nullptr;
        call.bridge = nullptr;
    });
    m_channels.clear();
    m_bridges.clear();
    m_calls.clear();
    m_roles.clear();
    m_endedInOrder.clear();
    m_ended.clear();
    heard = {};
    doubtful = 0;
    internal = 0;
    notKept = {};
}

} // namespace wirechief
