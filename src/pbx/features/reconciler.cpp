// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconciler.h"

#include "base/limits.h"
#include "base/logging.h"

#include <algorithm>

namespace wirechief {

using namespace literals;

namespace {

/// What a row says about bridging: an id from 12 on, the other channel before.
struct BridgeWords {
    QByteArrayView id;
    QByteArrayView peerId;
    QByteArrayView peerName;
};

BridgeWords bridgeWords(const AmiMessage& row)
{
    BridgeWords words;
    if (row.has("BridgeId")) {
        words.id = row.value("BridgeID"_header);
        return words;
    }
    words.peerId = row.value("BridgedUniqueID"_header);
    words.peerName
        = row.has("BridgedChannel") ? row.value("BridgedChannel"_header) : row.value("Link"_header);
    return words;
}

/// Whether the store has the channel in that bridge, or in none where the row says none.
bool hasBridge(const ChannelRecord& channel, const BridgeWords& words)
{
    if (!words.id.isEmpty() || (channel.bridge != nullptr && !channel.bridge->isPair))
        return channel.bridgeKey() == words.id;
    const ChannelRecord* peer = channel.bridgePeer();
    if (words.peerId.isEmpty() && words.peerName.isEmpty())
        return peer == nullptr;
    if (peer == nullptr)
        return false;
    return words.peerId.isEmpty() ? peer->name() == words.peerName : peer->key() == words.peerId;
}

} // namespace

void Reconciler::applyChannels(
    const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole, Clock::time_point now)
{
    std::vector<QByteArray> listed;
    listed.reserve(items.size());
    for (const AmiMessage& item : items) {
        listed.push_back(item.value("Uniqueid"_header).toByteArray());
        readRow(item, requestedAt, now);
    }
    // The other one of a pair may stand further down.
    for (const AmiMessage& item : items) {
        ChannelRecord* channel = m_store.channels().edit(item.value("Uniqueid"_header));
        if (channel != nullptr && (!m_hasChannels || channel->seenAt <= requestedAt))
            readBridgeOf(*channel, item);
    }
    if (!isWhole)
        return; // what is not listed may live all the same
    findGone(listed, requestedAt, now);
    if (m_hasChannels)
        ++m_drift.comparisons;
    m_hasChannels = true;
}

void Reconciler::readRow(const AmiMessage& row, quint32 requestedAt, Clock::time_point now)
{
    const QByteArrayView uniqueid = row.value("Uniqueid"_header);
    if (uniqueid.isEmpty() || m_store.isBuried(uniqueid))
        return; // it hung up; the server's cache has not noticed yet (12 to 16)
    const ChannelRecord* known = m_store.channels().find(uniqueid);
    // What an event told after the request went out may be newer than the list.
    const bool isNewer = m_hasChannels && known != nullptr && known->seenAt > requestedAt;
    if (m_hasChannels && known != nullptr && !isNewer) {
        const QByteArrayView state
            = row.has("ChannelState") ? row.value("ChannelState"_header) : row.value("State"_header);
        if (channelStateOf(state) != known->state)
            note(Kind::State, uniqueid, known->seenAt, now);
        if (!hasBridge(*known, bridgeWords(row)))
            note(Kind::Bridge, uniqueid, known->seenAt, now);
    }
    const quint32 seenAt = known == nullptr ? 0 : known->seenAt;
    ChannelRecord* channel = m_store.touch(uniqueid);
    if (channel == nullptr)
        return;
    if (m_hasChannels && known == nullptr)
        note(Kind::Missing, uniqueid, channel->seenAt, now);
    channel->seenAt = known == nullptr ? requestedAt : seenAt; // of an event, not of this list
    readChannel(m_store, *channel, row, ChannelSide::Own, isNewer ? ChannelPart::Details : ChannelPart::All);
    const QByteArrayView duration
        = row.has("Duration") ? row.value("Duration"_header) : row.value("Seconds"_header);
    if (duration.isEmpty())
        return;
    channel->created = now - secondsOf(duration); // the same for all of one second
    if (known == nullptr)
        channel->stateSince = channel->created; // not known any better
}

void Reconciler::readBridgeOf(ChannelRecord& channel, const AmiMessage& row)
{
    const BridgeWords words = bridgeWords(row);
    if (hasBridge(channel, words))
        return;
    if (!words.id.isEmpty()) {
        if (BridgeRecord* bridge = m_store.touchBridge(words.id))
            m_store.enter(channel, *bridge);
        return;
    }
    ChannelRecord* peer = nullptr;
    if (!words.peerId.isEmpty())
        peer = m_store.edit(words.peerId);
    else if (!words.peerName.isEmpty())
        peer = m_store.findByName(words.peerName);
    if (peer == nullptr)
        m_store.leave(channel);
    else
        m_store.link(channel, *peer, {});
}

void Reconciler::findGone(const std::vector<QByteArray>& listed, quint32 requestedAt, Clock::time_point now)
{
    std::vector<QByteArrayView> sorted(listed.begin(), listed.end());
    const auto less = [](QByteArrayView a, QByteArrayView b) { return a.compare(b) < 0; };
    std::sort(sorted.begin(), sorted.end(), less);
    std::vector<QByteArray> gone;
    m_store.channels().forEach([&](const ChannelRecord& channel) {
        if (channel.seenAt <= requestedAt
            && !std::binary_search(sorted.begin(), sorted.end(), channel.key(), less))
            gone.push_back(channel.key().toByteArray());
    });
    for (const QByteArray& uniqueid : gone) {
        if (!m_hasChannels) {
            m_store.remove(uniqueid, 0);
            continue;
        }
        ChannelRecord* channel = m_store.channels().edit(uniqueid);
        if (channel->is(ChannelRecord::Unlisted)) {
            // The second list that does not have it.
            std::erase_if(m_open,
                [&](const Difference& open) { return open.kind == Kind::Gone && open.key == uniqueid; });
            count({Kind::Gone, uniqueid, 0, now});
            continue;
        }
        m_store.setFact(*channel, ChannelRecord::Unlisted, true);
        note(Kind::Gone, uniqueid, channel->seenAt, now);
    }
}

void Reconciler::applyBridges(
    const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole, Clock::time_point now)
{
    std::vector<QByteArray> listed;
    listed.reserve(items.size());
    for (const AmiMessage& item : items) {
        const QByteArrayView id = item.value("BridgeUniqueid"_header);
        listed.push_back(id.toByteArray());
        if (id.isEmpty() || m_store.isBuried(id))
            continue;
        const BridgeRecord* known = m_store.bridges().find(id);
        const quint32 seenAt = known == nullptr ? requestedAt : known->seenAt;
        BridgeRecord* bridge = m_store.touchBridge(id);
        if (bridge == nullptr)
            continue;
        bridge->seenAt = seenAt;
        readBridge(m_store, *bridge, item);
        if (m_hasBridges && known == nullptr)
            note(Kind::BridgeMissing, id, seenAt, now);
    }
    if (!isWhole)
        return;
    std::sort(listed.begin(), listed.end());
    std::vector<std::pair<QByteArray, quint32>> gone;
    m_store.bridges().forEach([&](const BridgeRecord& bridge) {
        const QByteArray id = bridge.key().toByteArray();
        if (!bridge.isPair && bridge.seenAt <= requestedAt
            && !std::binary_search(listed.begin(), listed.end(), id))
            gone.emplace_back(id, bridge.seenAt);
    });
    for (const auto& [id, seenAt] : gone) {
        if (m_hasBridges)
            note(Kind::BridgeGone, id, seenAt, now);
        else
            m_store.removeBridge(id);
    }
    m_hasBridges = true;
}

void Reconciler::note(Kind kind, QByteArrayView key, quint32 seenAt, Clock::time_point now)
{
    m_open.push_back({kind, key.toByteArray(), seenAt, now});
}

bool Reconciler::stands(const Difference& difference) const
{
    if (difference.kind == Kind::BridgeMissing || difference.kind == Kind::BridgeGone) {
        const BridgeRecord* bridge = m_store.bridges().find(difference.key);
        return bridge != nullptr && bridge->seenAt == difference.seenAt;
    }
    const ChannelRecord* channel = m_store.channels().find(difference.key);
    if (channel == nullptr)
        return false;
    // A new one begins with its Newchannel, which makes `seenAt` newer.
    return difference.kind == Kind::Missing ? channel->seenAt <= difference.seenAt
                                            : channel->seenAt == difference.seenAt;
}

void Reconciler::settle(Clock::time_point now)
{
    const auto isDue
        = [now](const Difference& difference) { return now - difference.at >= limits::reconcileGrace; };
    const auto firstOpen = std::find_if_not(m_open.begin(), m_open.end(), isDue); // in the order of time
    const std::vector<Difference> due(m_open.begin(), firstOpen);
    m_open.erase(m_open.begin(), firstOpen);
    for (const Difference& difference : due) {
        if (stands(difference)) {
            count(difference);
            continue;
        }
        ++m_drift.explained;
        if (difference.kind == Kind::Gone) {
            if (ChannelRecord* channel = m_store.channels().edit(difference.key))
                m_store.setFact(*channel, ChannelRecord::Unlisted, false);
        }
    }
}

void Reconciler::count(const Difference& difference)
{
    static constexpr const char* names[]
        = {"a channel was missing", "a channel was gone", "a channel was in another state",
            "a channel was in another bridge", "a bridge was missing", "a bridge was gone"};
    quint64* const counters[] = {&m_drift.missing, &m_drift.gone, &m_drift.state, &m_drift.bridge,
        &m_drift.bridgesMissing, &m_drift.bridgesGone};
    ++*counters[size_t(difference.kind)];
    const ChannelRecord* channel = m_store.channels().find(difference.key);
    const bool isNamed = channel != nullptr && !channel->name().isEmpty();
    m_drift.healed.push_back({difference.kind, isNamed ? channel->name().toByteArray() : difference.key,
        QDateTime::currentDateTime()});
    while (qsizetype(m_drift.healed.size()) > limits::healedKept)
        m_drift.healed.pop_front();
    qCInfo(lcPbx) << "the server's list differs from its events:" << names[size_t(difference.kind)]
                  << difference.key.first(std::min<qsizetype>(difference.key.size(), 100));
    if (difference.kind == Kind::Gone)
        m_store.remove(difference.key, 0);
    else if (difference.kind == Kind::BridgeGone)
        m_store.removeBridge(difference.key);
}

void Reconciler::clear()
{
    m_drift = {};
    m_open.clear();
    m_hasChannels = false;
    m_hasBridges = false;
}

} // namespace wirechief
