// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconciler.h"

#include "base/leftout.h"
#include "pbx/channels/limits.h"

#include <QSet>

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

/// What events tell for certain (12 on). The place in the dialplan is not among it: no Newexten comes where
/// the last snapshot, taken between two applications, had the place already (main/manager_channels.c,
/// channel_newexten), and what other events say of it may be older.
QByteArray certainFields(const ChannelRecord& channel)
{
    const QByteArrayView fields[] = {channel.callerIdNum(), channel.callerIdName(),
        channel.connectedLineNum(), channel.connectedLineName(), channel.accountCode(), channel.language()};
    QByteArray text;
    for (const QByteArrayView field : fields)
        text.append(field).append('\0');
    return text;
}

} // namespace

void Reconciler::add(List list)
{
    Reading reading;
    reading.newerThan = m_store.messageNumber;
    reading.list = std::move(list);
    m_readings.push_back(std::move(reading));
}

bool Reconciler::read(size_t rows)
{
    if (m_readings.empty())
        return false;
    Reading& reading = m_readings.front();
    const size_t count = reading.list.items.size();
    if (reading.list.subject == Subject::Channels)
        readChannelList(reading, rows);
    else
        readBridgeList(reading, rows);
    if (reading.next < count || (reading.list.subject == Subject::Channels && reading.nextBridge < count))
        return true;
    const Reading read = std::move(reading);
    m_readings.pop_front();
    finish(read);
    if (read.list.done)
        read.list.done();
    return !m_readings.empty();
}

void Reconciler::readChannelList(Reading& reading, size_t rows)
{
    const std::vector<AmiMessage>& items = reading.list.items;
    for (; rows > 0 && reading.next < items.size(); ++reading.next, --rows)
        readRow(items[reading.next], reading);
    // The other one of a pair may stand further down.
    for (; rows > 0 && reading.nextBridge < items.size(); ++reading.nextBridge, --rows) {
        const AmiMessage& row = items[reading.nextBridge];
        ChannelRecord* channel = m_store.channels().edit(row.value("Uniqueid"_header));
        if (channel != nullptr && isUpTo(channel->seenAt, lastBefore(reading)))
            readBridgeOf(*channel, row);
    }
}

void Reconciler::readBridgeList(Reading& reading, size_t rows)
{
    for (; rows > 0 && reading.next < reading.list.items.size(); ++reading.next, --rows)
        readBridgeRow(reading.list.items[reading.next], reading);
}

void Reconciler::finish(const Reading& reading)
{
    const bool isWhole = reading.list.isWhole; // if not, what is not listed may live all the same
    quint64& notKept
        = reading.list.subject == Subject::Channels ? m_store.notKept.channels : m_store.notKept.bridges;
    notKept = isWhole ? reading.notKept : std::max(notKept, reading.notKept);
    if (reading.list.subject == Subject::Bridges) {
        if (isWhole)
            findGoneBridges(reading);
        m_hasBridges = m_hasBridges || isWhole;
        return;
    }
    const std::vector<QByteArray> gone = takeUnlisted(reading.list.requestedAt);
    if (!isWhole)
        return;
    dropGone(gone, reading.list.at);
    if (compares())
        ++m_drift.comparisons;
    m_hasChannels = true;
}

quint32 Reconciler::lastBefore(const Reading& reading) const
{
    return compares() ? reading.list.requestedAt : reading.newerThan;
}

void Reconciler::readRow(const AmiMessage& row, Reading& reading)
{
    const Clock::time_point now = reading.list.at;
    const QByteArrayView uniqueid = row.value("Uniqueid"_header);
    if (uniqueid.isEmpty() || m_store.hasEnded(uniqueid))
        return; // it hung up; the server's cache has not noticed yet (12 to 16)
    const ChannelRecord* known = m_store.channels().find(uniqueid);
    const bool isNewer = known != nullptr && !isUpTo(known->seenAt, lastBefore(reading));
    if (compares() && known != nullptr && !isNewer) {
        const QByteArrayView state
            = row.has("ChannelState") ? row.value("ChannelState"_header) : row.value("State"_header);
        if (channelStateOf(state) != known->state)
            note(Kind::State, uniqueid, known->seenAt, now);
        if (!hasBridge(*known, bridgeWords(row)))
            note(Kind::Bridge, uniqueid, known->seenAt, now);
    }
    const quint32 seenAt = known == nullptr ? 0 : known->seenAt;
    ChannelRecord* channel = m_store.findOrMake(uniqueid);
    if (channel == nullptr) {
        ++reading.notKept;
        return;
    }
    const quint32 foundAt = channel->seenAt;
    channel->seenAt = known == nullptr ? reading.list.requestedAt : seenAt; // of an event, not of this list
    channel->set(ChannelRecord::Listed, true);
    if (channel->is(ChannelRecord::Unlisted))
        takeBack(*channel);
    // Before 12 the rows, which have no bridge then, and the events tell the caller each in its own way.
    const bool comparesFields
        = reading.list.comparesFields && row.has("BridgeId") && compares() && known != nullptr && !isNewer;
    const QByteArray before = comparesFields ? certainFields(*channel) : QByteArray();
    readChannel(m_store, *channel, row, ChannelSide::Own, isNewer ? ChannelPart::Details : ChannelPart::All);
    if (comparesFields && certainFields(*channel) != before)
        note(Kind::Fields, uniqueid, seenAt, now);
    if (compares() && known == nullptr)
        note(Kind::Missing, uniqueid, foundAt, now);
    m_store.setFact(*channel, ChannelRecord::StepUnknown, false);
    if (row.value("Application"_header) == "Queue")
        m_store.heard.needsQueues = true;
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
        if (BridgeRecord* bridge = m_store.findOrMakeBridge(words.id))
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

/// Whom the list does not have and no event told of since; forgets whom it has.
std::vector<QByteArray> Reconciler::takeUnlisted(quint32 requestedAt)
{
    std::vector<QByteArray> unlisted;
    m_store.channels().visitAll([&](ChannelRecord& channel) {
        const bool isListed = channel.set(ChannelRecord::Listed, false);
        if (!isListed && isUpTo(channel.seenAt, requestedAt))
            unlisted.push_back(channel.key().toByteArray());
    });
    return unlisted;
}

void Reconciler::dropGone(const std::vector<QByteArray>& gone, Clock::time_point now)
{
    QSet<QByteArray> confirmed;
    for (const QByteArray& uniqueid : gone) {
        if (!compares()) {
            m_store.remove(uniqueid, 0);
            continue;
        }
        ChannelRecord* channel = m_store.channels().edit(uniqueid);
        if (channel->is(ChannelRecord::Internal)) {
            m_store.remove(uniqueid, 0);
            continue;
        }
        if (channel->is(ChannelRecord::Unlisted)) {
            confirmed.insert(uniqueid); // the second list that does not have it
            continue;
        }
        m_store.setFact(*channel, ChannelRecord::Unlisted, true);
        note(Kind::Gone, uniqueid, channel->seenAt, now);
    }
    std::erase_if(m_open, [&confirmed](const Difference& open) {
        return open.kind == Kind::Gone && confirmed.contains(open.key);
    });
    for (const QByteArray& uniqueid : std::as_const(confirmed))
        count({Kind::Gone, uniqueid, 0, now});
}

/// A list has it again that the one before did not have.
void Reconciler::takeBack(ChannelRecord& channel)
{
    m_store.setFact(channel, ChannelRecord::Unlisted, false);
    m_drift.explained += std::erase_if(m_open,
        [&channel](const Difference& open) { return open.kind == Kind::Gone && open.key == channel.key(); });
}

void Reconciler::readBridgeRow(const AmiMessage& row, Reading& reading)
{
    const QByteArrayView id = row.value("BridgeUniqueid"_header);
    if (reading.list.isWhole)
        reading.bridges.push_back(id.toByteArray());
    if (id.isEmpty() || m_store.hasEnded(id))
        return;
    const BridgeRecord* known = m_store.bridges().find(id);
    const quint32 seenAt = known == nullptr ? reading.list.requestedAt : known->seenAt;
    BridgeRecord* bridge = m_store.findOrMakeBridge(id);
    if (bridge == nullptr) {
        ++reading.notKept;
        return;
    }
    bridge->seenAt = seenAt;
    readBridge(m_store, *bridge, row);
    if (m_hasBridges && m_store.heard.channels && known == nullptr)
        note(Kind::BridgeMissing, id, seenAt, reading.list.at);
}

void Reconciler::findGoneBridges(const Reading& reading)
{
    std::vector<QByteArray> listed = reading.bridges;
    std::sort(listed.begin(), listed.end());
    std::vector<std::pair<QByteArray, quint32>> gone;
    m_store.bridges().forEach([&](const BridgeRecord& bridge) {
        const QByteArray id = bridge.key().toByteArray();
        if (!bridge.isPair && isUpTo(bridge.seenAt, reading.list.requestedAt)
            && !std::binary_search(listed.begin(), listed.end(), id))
            gone.emplace_back(id, bridge.seenAt);
    });
    for (const auto& [id, seenAt] : gone) {
        if (m_hasBridges && m_store.heard.channels)
            note(Kind::BridgeGone, id, seenAt, reading.list.at);
        else
            m_store.removeBridge(id);
    }
}

void Reconciler::note(Kind kind, QByteArrayView key, quint32 seenAt, Clock::time_point now)
{
    const bool isOfChannel = kind != Kind::BridgeMissing && kind != Kind::BridgeGone;
    const ChannelRecord* channel = isOfChannel ? m_store.channels().find(key) : nullptr;
    if (channel != nullptr && channel->is(ChannelRecord::Internal))
        return; // not every list and every event tells of those
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
    return difference.kind == Kind::Missing ? isUpTo(channel->seenAt, difference.seenAt)
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
    static constexpr const char* names[] = {"a channel was missing", "a channel was gone",
        "a channel was in another state", "a channel was in another bridge", "a bridge was missing",
        "a bridge was gone", "a channel had other fields"};
    quint64* const counters[] = {&m_drift.missing, &m_drift.gone, &m_drift.state, &m_drift.bridge,
        &m_drift.bridgesMissing, &m_drift.bridgesGone, &m_drift.fields};
    ++*counters[size_t(difference.kind)];
    const ChannelRecord* channel = m_store.channels().find(difference.key);
    const bool isNamed = channel != nullptr && !channel->name().isEmpty();
    m_drift.healed.push_back({difference.kind, isNamed ? channel->name().toByteArray() : difference.key,
        QDateTime::currentDateTime()});
    while (qsizetype(m_drift.healed.size()) > limits::healedKept)
        m_drift.healed.pop_front();
    if (const std::optional<quint64> leftOut = m_differenceLines.admit())
        qCInfo(lcPbx) << "the server's list differs from its events:" << names[size_t(difference.kind)]
                      << difference.key.first(std::min<qsizetype>(difference.key.size(), 100))
                      << LeftOut{*leftOut};
    if (difference.kind == Kind::Gone)
        m_store.remove(difference.key, 0);
    else if (difference.kind == Kind::BridgeGone)
        m_store.removeBridge(difference.key);
}

void Reconciler::clear()
{
    m_drift = {};
    m_open.clear();
    m_readings.clear();
    m_hasChannels = false;
    m_hasBridges = false;
}

} // namespace wirechief
