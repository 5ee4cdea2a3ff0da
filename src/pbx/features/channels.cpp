// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels.h"

#include "base/limits.h"
#include "pbx/server.h"

#include <array>
#include <string_view>

namespace wirechief {

using namespace literals;

namespace {

using Clock = std::chrono::steady_clock;

/// How long a Uniqueid that hung up is not believed to live, though a list of the server may still name it.
constexpr auto tombstoneLife = std::chrono::seconds(60);

constexpr std::array<QByteArrayView, 12> stateNames{"Down", "Rsrvd", "OffHook", "Dialing", "Ring", "Ringing",
    "Up", "Busy", "Dialing Offhook", "Pre-ring", "Mute", "Unknown"};

struct FieldOf {
    std::string_view header;
    QByteArray ChannelRecord::*member = nullptr;
    enum Kind : quint8 { None, Plain, Known, Name, State } kind = None;
};

/// Headers of events and list items of all releases, and where they go. `Extension` is the dialplan position
/// in events of 1.4 to 11 and in Newexten; `Exten` everywhere from 12 on.
constexpr FieldOf fieldTable[] = {
    {"Channel", &ChannelRecord::name, FieldOf::Plain},
    {"Linkedid", &ChannelRecord::linkedid, FieldOf::Plain},
    {"CallerIDNum", &ChannelRecord::callerIdNum, FieldOf::Known},
    {"CallerIDName", &ChannelRecord::callerIdName, FieldOf::Name},
    {"ConnectedLineNum", &ChannelRecord::connectedLineNum, FieldOf::Known},
    {"ConnectedLineName", &ChannelRecord::connectedLineName, FieldOf::Name},
    {"AccountCode", &ChannelRecord::accountCode, FieldOf::Plain},
    {"Language", &ChannelRecord::language, FieldOf::Plain},
    {"Context", &ChannelRecord::context, FieldOf::Plain},
    {"Exten", &ChannelRecord::exten, FieldOf::Plain},
    {"Extension", &ChannelRecord::exten, FieldOf::Plain},
    {"Priority", &ChannelRecord::priority, FieldOf::Plain},
    {"Application", &ChannelRecord::application, FieldOf::Plain},
    {"AppData", &ChannelRecord::applicationData, FieldOf::Plain},
    {"ApplicationData", &ChannelRecord::applicationData, FieldOf::Plain},
    {"BridgeID", &ChannelRecord::bridge, FieldOf::Plain},
    {"BridgedChannel", &ChannelRecord::bridge, FieldOf::Plain},
    {"Link", &ChannelRecord::bridge, FieldOf::Plain},
    {"ChannelState", nullptr, FieldOf::State},
    {"State", nullptr, FieldOf::State},
};

/// Header number → place in fieldTable, for headers that are called `prefix` and a name of it.
using FieldsByHeader = std::array<quint8, noHeader + 1>;
constexpr quint8 noField = std::size(fieldTable);

constexpr FieldsByHeader fieldsByHeader(std::string_view prefix)
{
    FieldsByHeader fields{};
    fields.fill(noField);
    for (size_t id = 0; id < std::size(knownHeaders); ++id) {
        const std::string_view name = knownHeaders[id];
        for (quint8 place = 0; place < noField; ++place) {
            if (name.starts_with(prefix) && name.substr(prefix.size()) == fieldTable[place].header)
                fields[id] = place;
        }
    }
    return fields;
}

constexpr FieldsByHeader ownFields = fieldsByHeader("");
constexpr FieldsByHeader destFields = fieldsByHeader("Dest");

void assign(QByteArray& target, QByteArrayView value)
{
    if (QByteArrayView(target) != value)
        target = value.toByteArray();
}

/// "HH:MM:SS", hours beyond two digits included, or plain seconds.
std::chrono::seconds durationOf(QByteArrayView text)
{
    qint64 seconds = 0;
    for (const QByteArray& part : text.toByteArray().split(':'))
        seconds = seconds * 60 + std::clamp<qint64>(part.toLongLong(), 0, 1'000'000'000);
    return std::chrono::seconds(seconds);
}

/// From 13.5 on names come C-escaped (main/utils.c, ast_escape_c), and the headers of channels have a
/// Linkedid from the same release on. Not told by the version: servers lie about it, and it comes after the
/// first events.
bool hasEscapedNames(const AmiMessage& message)
{
    return message.has("Linkedid") || message.has("DestLinkedid");
}

} // namespace

QByteArrayView channelStateName(ChannelState state)
{
    return stateNames[size_t(state)];
}

ChannelState channelStateOf(QByteArrayView numberOrName)
{
    if (!numberOrName.isEmpty() && numberOrName[0] >= '0' && numberOrName[0] <= '9') {
        bool isNumber = false;
        const int number = QByteArray::fromRawData(numberOrName.data(), numberOrName.size()).toInt(&isNumber);
        return isNumber && number < int(ChannelState::Unknown) ? ChannelState(number) : ChannelState::Unknown;
    }
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (sameName(stateNames[i], numberOrName))
            return ChannelState(i);
    }
    return ChannelState::Unknown;
}

Channels::Channels(Server& server)
    : Feature(server)
    , m_table(server.clock())
{
    const auto created = [this](const AmiMessage& event) { onCreated(event); };
    const auto changed = [this](const AmiMessage& event) { onChanged(event); };
    const auto dial = [this](const AmiMessage& event) { onDial(event); };
    m_ownHandlers = {
        {"newchannel", created},
        {"newstate", changed},
        {"newexten", changed},
        {"newcallerid", changed},
        {"newaccountcode", changed},
        {"newconnectedline", changed},
        {"dial", dial},
        {"dialbegin", dial},
        {"dialstate", dial},
        {"dialend", dial},
        {"rename", [this](const AmiMessage& event) { onRename(event); }},
        {"hangup", [this](const AmiMessage& event) { onHangup(event); }},
        {"bridgeenter", [this](const AmiMessage& event) { onBridgeMember(event, true); }},
        {"bridgeleave", [this](const AmiMessage& event) { onBridgeMember(event, false); }},
        {"link", [this](const AmiMessage& event) { onLink(event, true); }},
        {"unlink", [this](const AmiMessage& event) { onLink(event, false); }},
        {"bridge",
            [this](const AmiMessage& event) {
                onLink(event, sameName(event.value("Bridgestate"_header), "Link"));
            }},
        {"hold", [this](const AmiMessage& event) { onHold(event, true); }},
        {"unhold", [this](const AmiMessage& event) { onHold(event, false); }},
    };
}

QHash<QByteArray, Feature::EventHandler> Channels::handlers()
{
    QHash<QByteArray, EventHandler> counted;
    for (auto it = m_ownHandlers.cbegin(); it != m_ownHandlers.cend(); ++it) {
        counted.insert(it.key(), [this, handler = it.value()](const AmiMessage& event) {
            ++m_messageNumber;
            handler(event);
        });
    }
    return counted;
}

QSet<QByteArray> Channels::detailEvents() const
{
    // What the list tells too. The others keep the channels that there are, their names, states and bridges
    // true.
    return {"newexten", "newcallerid", "newaccountcode", "newconnectedline", "dial", "dialbegin", "dialstate",
        "dialend"};
}

void Channels::apply(const AmiMessage& event)
{
    const auto it = m_ownHandlers.constFind(event.name().toByteArray().toLower());
    if (it == m_ownHandlers.cend())
        return;
    ++m_messageNumber;
    (*it)(event);
}

void Channels::load()
{
    m_listOutdated = m_listUnderWay;
    if (m_listUnderWay)
        return;
    // The list that is served from the same cache as the events, where there is one; it ends where the events
    // stand.
    const bool hasList = m_server.capabilities().known && m_server.can("CoreShowChannels");
    m_listUnderWay = true;
    m_server.client().send(AmiAction(hasList ? "CoreShowChannels" : "Status"), this,
        [this, requestedAt = m_messageNumber](
            const Result<AmiReply>& reply) { onListReply(reply, requestedAt); });
}

void Channels::reset()
{
    m_table.clear();
    m_tombstones.clear();
    m_buried.clear();
    m_loadError.reset();
    m_listOutdated = false;
    m_loaded = false;
    m_notKept = 0;
}

void Channels::onListReply(const Result<AmiReply>& reply, quint32 requestedAt)
{
    m_listUnderWay = false;
    if (!m_server.client().isReady())
        return;
    if (m_listOutdated)
        load();
    if (reply && reply->success) {
        m_loadError.reset();
        applyList(reply->items, requestedAt, !reply->truncated);
        m_loaded = true;
    } else {
        m_loadError = reply ? Server::replyError(tr("The list of channels could not be read"), *reply)
                            : reply.error();
    }
    Q_EMIT loaded();
}

void Channels::applyList(const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole)
{
    std::unordered_set<QByteArray, ByteArrayHash> listed;
    for (const AmiMessage& item : items) {
        listed.insert(item.value("Uniqueid"_header).toByteArray());
        readListItem(item);
    }
    if (!isWhole)
        return; // what is not listed may live all the same
    std::vector<QByteArray> gone;
    m_table.forEach([&](const ChannelRecord& channel) {
        // What an event told after the request went out may be newer than the list.
        if (channel.seenAt <= requestedAt && !listed.contains(channel.key))
            gone.push_back(channel.key);
    });
    for (const QByteArray& uniqueid : gone)
        m_table.remove(uniqueid);
}

void Channels::readListItem(const AmiMessage& item)
{
    const QByteArray uniqueid = item.value("Uniqueid"_header).toByteArray();
    if (isBuried(uniqueid))
        return; // it hung up; the server's cache has not noticed yet (12 to 16)
    ChannelRecord* channel = touch(uniqueid);
    if (channel == nullptr)
        return;
    channel->bridge.clear();
    readFields(*channel, item);
    const QByteArrayView duration
        = item.has("Duration") ? item.value("Duration"_header) : item.value("Seconds"_header);
    if (!duration.isEmpty())
        channel->created = Clock::now() - durationOf(duration);
}

ChannelRecord* Channels::touch(QByteArrayView uniqueid)
{
    if (uniqueid.isEmpty())
        return nullptr;
    // Only for the search; what is kept is a copy.
    ChannelRecord* channel = m_table.edit(QByteArray::fromRawData(uniqueid.data(), uniqueid.size()));
    if (channel == nullptr) {
        const QByteArray key = uniqueid.toByteArray();
        if (isBuried(key))
            return nullptr;
        if (m_table.size() >= limits::channels) {
            ++m_notKept;
            return nullptr;
        }
        channel = &m_table.upsert(key);
        channel->created = Clock::now();
    }
    channel->seenAt = m_messageNumber;
    return channel;
}

void Channels::readFields(ChannelRecord& channel, const AmiMessage& message, Side side)
{
    const FieldsByHeader& fields = side == Side::Own ? ownFields : destFields;
    for (qsizetype i = 0; i < message.fieldCount(); ++i) {
        const quint8 place = fields[message.idAt(i)];
        if (place == noField)
            continue;
        const FieldOf& field = fieldTable[place];
        const QByteArrayView value = message.valueAt(i);
        if (field.kind == FieldOf::State)
            channel.state = channelStateOf(value);
        else if (field.kind == FieldOf::Plain)
            assign(channel.*field.member, value);
        else if (field.kind == FieldOf::Name && value.contains('\\') && hasEscapedNames(message))
            assign(channel.*field.member, unescaped(knownValue(value)));
        else
            assign(channel.*field.member, knownValue(value));
    }
}

void Channels::onCreated(const AmiMessage& event)
{
    const QByteArray uniqueid = event.value("Uniqueid"_header).toByteArray();
    m_buried.erase(qHash(QByteArrayView(uniqueid))); // an id that its creator chose may live twice
    onChanged(event);
}

void Channels::onChanged(const AmiMessage& event)
{
    if (ChannelRecord* channel = touch(event.value("Uniqueid"_header)))
        readFields(*channel, event);
}

void Channels::onDial(const AmiMessage& event)
{
    // 12+: two whole snapshots. Before: names and ids only, and the ids have other spellings (1.4:
    // SrcUniqueID).
    if (event.has("ChannelState"))
        onChanged(event);
    if (event.has("DestChannelState")) {
        if (ChannelRecord* channel = touch(event.value("DestUniqueid"_header)))
            readFields(*channel, event, Side::Dest);
    }
}

void Channels::onRename(const AmiMessage& event)
{
    ChannelRecord* channel = touch(event.value("Uniqueid"_header));
    if (channel == nullptr)
        return;
    assign(channel->name, event.value("Newname"_header));
    // The second of a masquerade's three renames (1.4 to 11): this structure takes over the device of the one
    // that is called "<name><MASQ>" now, and its state with it, and no event tells the state (main/channel.c,
    // ast_do_masquerade).
    const QByteArray cloneName = channel->name + "<MASQ>";
    m_table.forEach([&](const ChannelRecord& clone) {
        if (clone.name == cloneName)
            channel->state = clone.state;
    });
}

void Channels::onHangup(const AmiMessage& event)
{
    const QByteArray uniqueid = event.value("Uniqueid"_header).toByteArray();
    m_table.remove(uniqueid);
    bury(uniqueid);
}

void Channels::onBridgeMember(const AmiMessage& event, bool entered)
{
    ChannelRecord* channel = touch(event.value("Uniqueid"_header));
    if (channel == nullptr)
        return;
    readFields(*channel, event);
    assign(channel->bridge, entered ? event.value("BridgeUniqueid"_header) : QByteArrayView());
}

void Channels::onLink(const AmiMessage& event, bool linked)
{
    const auto set = [&](KnownHeader id, KnownHeader peerName) {
        if (ChannelRecord* channel = touch(event.value(id)))
            assign(channel->bridge, linked ? event.value(peerName) : QByteArrayView());
    };
    set("Uniqueid1"_header, "Channel2"_header);
    set("Uniqueid2"_header, "Channel1"_header);
}

void Channels::onHold(const AmiMessage& event, bool holdEvent)
{
    ChannelRecord* channel = touch(event.value("Uniqueid"_header));
    if (channel == nullptr)
        return;
    readFields(*channel, event);
    // 1.6 to 11 have one event for both, with Status: On or Off.
    const QByteArrayView status = event.value("Status"_header);
    channel->onHold = status.isEmpty() ? holdEvent : sameName(status, "On");
}

void Channels::bury(const QByteArray& uniqueid)
{
    const Clock::time_point now = Clock::now();
    while (!m_tombstones.empty()
        && (now - m_tombstones.front().at > tombstoneLife
            || qsizetype(m_tombstones.size()) >= limits::channels)) {
        m_buried.erase(m_tombstones.front().hash);
        m_tombstones.pop_front();
    }
    const size_t hash = qHash(QByteArrayView(uniqueid));
    if (m_buried.insert(hash).second)
        m_tombstones.push_back({hash, now});
}

} // namespace wirechief
