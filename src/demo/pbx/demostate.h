// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/server/demowire.h"
#include "demochannel.h"

#include <map>
#include <random>

namespace wirechief {

/// Channels, bridges and queues. Every change goes through one of these functions, which changes the state
/// and writes the event that says so: a list made from the state is what the events before it said.
class DemoState {
public:
    /// `start` is ms since 1970.
    DemoState(Dialect dialect, quint64 seed, qint64 start);

    [[nodiscard]] bool isModern() const { return m_wire.isModern(); }
    [[nodiscard]] Dialect dialect() const { return m_wire.dialect(); }
    [[nodiscard]] DemoWire& wire() { return m_wire; }
    [[nodiscard]] qint64 now() const { return m_now; } ///< ms since 1970
    void setNow(qint64 ms);
    /// A number below `limit`.
    [[nodiscard]] int random(int limit) { return int(m_random() % quint64(limit)); }

    [[nodiscard]] const std::map<ChannelNumber, DemoChannel>& channels() const { return m_channels; }
    [[nodiscard]] DemoChannel* channel(ChannelNumber number);
    [[nodiscard]] DemoChannel* channelByName(QByteArrayView nameOrUniqueid);
    [[nodiscard]] const std::map<QByteArray, DemoBridge>& bridges() const { return m_bridges; }
    /// The other channel of a bridge of two; null: none.
    [[nodiscard]] const DemoChannel* bridgedPeer(const DemoChannel& channel) const;
    [[nodiscard]] std::vector<DemoQueue>& queues() { return m_queues; }
    [[nodiscard]] const std::vector<DemoEndpoint>& endpoints() const { return m_endpoints; }
    [[nodiscard]] const DemoEndpoint* endpoint(QByteArrayView extension) const;
    [[nodiscard]] QByteArray technology() const { return isModern() ? "PJSIP" : "SIP"; }

    struct NewChannel {
        QByteArray peer; ///< `1001` for `PJSIP/1001-0000002a`
        QByteArray exten;
        QByteArray number;
        QByteArray name;
        ChannelNumber linked = 0; ///< whose Linkedid it takes; 0: its own
        quint64 call = 0;
        QByteArray context = "internal";
        int state = 0;
        QByteArray fullName = {}; ///< instead of the one that is made of the peer
    };
    ChannelNumber newChannel(const NewChannel& options);
    struct LocalPair {
        ChannelNumber one = 0; ///< is called, as a phone is
        ChannelNumber two = 0; ///< runs the dialplan
    };
    /// The halves of `Local/1009@internal`, called by `caller` (0: nobody).
    LocalPair newLocalPair(ChannelNumber caller, const QByteArray& context, const QByteArray& exten);
    /// Tells that the halves belong together; who calls is known by then.
    void localBridge(const LocalPair& pair, bool optimizes);
    void newState(ChannelNumber number, int state);
    void newExten(ChannelNumber number, const QByteArray& exten, int priority, const QByteArray& application,
        const QByteArray& data);
    /// 0: a global variable.
    void setVariable(ChannelNumber number, const QByteArray& name, const QByteArray& value);
    [[nodiscard]] QByteArray variable(ChannelNumber number, const QByteArray& name) const;
    void newCallerId(ChannelNumber number, const QByteArray& callerNumber, const QByteArray& callerName);
    void newConnectedLine(ChannelNumber number, const QByteArray& connectedNumber, const QByteArray& name);
    void dialBegin(ChannelNumber caller, ChannelNumber callee, const QByteArray& dialString);
    void dialRinging(ChannelNumber caller, ChannelNumber callee);
    void dialEnd(ChannelNumber caller, ChannelNumber callee, const QByteArray& status);
    QByteArray createBridge(const QByteArray& type, const QByteArray& technology,
        const QByteArray& creator = {}, const QByteArray& name = {});
    void enterBridge(const QByteArray& bridge, ChannelNumber number);
    void leaveBridge(ChannelNumber number);
    void destroyBridge(const QByteArray& bridge);
    void hold(ChannelNumber number, bool on);
    void musicOnHold(ChannelNumber number, bool on);
    /// The id of the recording.
    QByteArray startRecording(ChannelNumber number);
    /// False: there is no such recording. An empty id is all of them.
    bool stopRecording(ChannelNumber number, const QByteArray& id);
    void requestHangup(ChannelNumber number, int cause, bool soft);
    void hangUp(ChannelNumber number, int cause);

private:
    void addLegacyName(const DemoChannel& channel);
    void beginDial(QByteArrayView event, ChannelNumber caller, ChannelNumber callee);
    void recordingEvent(QByteArrayView event, DemoChannel& channel, const QByteArray& id);
    void linkEvent(const DemoBridge& bridge, bool linked);

    DemoWire m_wire;
    std::mt19937_64 m_random;
    qint64 m_now;
    quint64 m_nextNumber = 1;
    quint64 m_nextLocal = 0;
    quint64 m_recordings = 0; ///< ever begun
    std::map<ChannelNumber, DemoChannel> m_channels;
    std::map<QByteArray, DemoBridge> m_bridges;
    std::vector<DemoQueue> m_queues;
    std::vector<DemoEndpoint> m_endpoints;
    QMap<QByteArray, QByteArray> m_globals;
};

} // namespace wirechief
