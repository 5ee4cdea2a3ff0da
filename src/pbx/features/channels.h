// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/pendingactions.h"
#include "pbx/feature.h"
#include "pbx/table.h"

#include <chrono>
#include <deque>
#include <unordered_set>

namespace wirechief {

/// Asterisk's channel states (include/asterisk/channelstate.h); Unknown where the server says nothing known.
enum class ChannelState : quint8 {
    Down,
    Reserved,
    OffHook,
    Dialing,
    Ring,
    Ringing,
    Up,
    Busy,
    DialingOffHook,
    PreRing,
    Mute,
    Unknown,
};

/// One channel, as raw server bytes (display through displayText()). Key: Uniqueid.
struct ChannelRecord : TableRecord {
    QByteArray key; ///< Uniqueid
    QByteArray name; ///< Channel, for instance PJSIP/1001-0000002a
    QByteArray linkedid;
    QByteArray callerIdNum;
    QByteArray callerIdName;
    QByteArray connectedLineNum;
    QByteArray connectedLineName;
    QByteArray accountCode;
    QByteArray language;
    QByteArray context;
    QByteArray exten;
    QByteArray priority;
    QByteArray application;
    QByteArray applicationData;
    QByteArray bridge; ///< 12+: BridgeUniqueid; before: the name of the channel it is linked with
    ChannelState state = ChannelState::Unknown;
    bool onHold = false; ///< has put its peer on hold
    quint32 seenAt = 0; ///< number of the message that told of it last; for seeding
    std::chrono::steady_clock::time_point created; ///< by our clock, from Duration or from first sight
};

/// The channels of one server: seeded from its own list (CoreShowChannels, on 1.4 Status), then kept by
/// events of the old (Link, Bridge, Rename by Oldname) and the new model (snapshots, BridgeEnter).
/// main/manager_channels.c.
class Channels : public Feature {
    Q_OBJECT
public:
    explicit Channels(Server& server);

    [[nodiscard]] Table<ChannelRecord>& table() { return m_table; }
    [[nodiscard]] const Table<ChannelRecord>& table() const { return m_table; }
    /// The list has been read since the login, so that an empty table means "no channels".
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the list could not be read, where it could not.
    [[nodiscard]] const std::optional<Error>& loadError() const { return m_loadError; }
    /// Channels beyond limits::channels, which are not kept.
    [[nodiscard]] quint64 notKept() const { return m_notKept; }

    /// Takes one event as if it came from the server; unknown ones do nothing. What tests and replays use.
    void apply(const AmiMessage& event);
    /// Takes a whole list as CoreShowChannels or Status answered it to a request sent at message
    /// `requestedAt`.
    void applyList(const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole = true);
    /// How many messages were taken so far.
    [[nodiscard]] quint32 messageNumber() const { return m_messageNumber; }

    [[nodiscard]] QHash<QByteArray, EventHandler> handlers() override;
    [[nodiscard]] QSet<QByteArray> detailEvents() const override;
    void load() override;
    void reset() override;

Q_SIGNALS:
    void loaded(); ///< the list has come, or could not be read

private:
    ChannelRecord* touch(QByteArrayView uniqueid);
    enum class Side { Own, Dest }; ///< the channel that an event is about, or the one that it calls
    void readFields(ChannelRecord& channel, const AmiMessage& message, Side side = Side::Own);
    void onCreated(const AmiMessage& event);
    void onChanged(const AmiMessage& event);
    void onDial(const AmiMessage& event);
    void onRename(const AmiMessage& event);
    void onHangup(const AmiMessage& event);
    void onBridgeMember(const AmiMessage& event, bool entered);
    void onLink(const AmiMessage& event, bool linked);
    void onHold(const AmiMessage& event, bool holdEvent);
    void readListItem(const AmiMessage& item);
    void onListReply(const Result<AmiReply>& reply, quint32 requestedAt);
    void bury(const QByteArray& uniqueid);
    [[nodiscard]] bool isBuried(QByteArrayView uniqueid) const { return m_buried.contains(qHash(uniqueid)); }

    /// A busy server fills a hundred thousand graves: hashes of Uniqueids take a third of what they would.
    struct Tombstone {
        size_t hash = 0;
        std::chrono::steady_clock::time_point at;
    };
    QHash<QByteArray, EventHandler> m_ownHandlers;
    Table<ChannelRecord> m_table;
    std::deque<Tombstone> m_tombstones;
    std::unordered_set<size_t> m_buried; ///< hashes of the tombstones' Uniqueids
    std::optional<Error> m_loadError;
    quint32 m_messageNumber = 0;
    quint64 m_notKept = 0;
    bool m_loaded = false;
    bool m_listUnderWay = false;
    bool m_listOutdated = false; ///< asked for again while it was under way
};

/// `Up`, `Ringing` …, as Asterisk writes them.
[[nodiscard]] QByteArrayView channelStateName(ChannelState state);
/// From a state's number or its name (1.4 sends names).
[[nodiscard]] ChannelState channelStateOf(QByteArrayView numberOrName);

} // namespace wirechief
