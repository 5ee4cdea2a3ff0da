// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"

#include <QRandomGenerator>

#include <vector>

namespace wirechief {

// The events of calls of two channels as Asterisk 22 sends them. Call n has the channels 2n and 2n+1.

inline QByteArray uniqueidOf(int number)
{
    return "1795411652." + QByteArray::number(number);
}

/// A whole snapshot as every event has it.
inline QByteArray channelHeaders(int leg, int linked, int state, const char* prefix = "")
{
    const QByteArray p = prefix;
    const QByteArray number = QByteArray::number(1000 + leg % 5000);
    const QByteArray other = QByteArray::number(1000 + (leg ^ 1) % 5000);
    return p + "Channel: PJSIP/" + number + "-" + QByteArray::number(leg, 16).rightJustified(8, '0') + "\r\n"
        + p + "ChannelState: " + QByteArray::number(state) + "\r\n" + p + "ChannelStateDesc: Up\r\n" + p
        + "CallerIDNum: " + number + "\r\n" + p + "CallerIDName: Extension " + number + "\r\n" + p
        + "ConnectedLineNum: " + other + "\r\n" + p + "ConnectedLineName: Extension " + other + "\r\n" + p
        + "Language: en\r\n" + p + "AccountCode: sales\r\n" + p + "Context: from-internal\r\n" + p
        + "Exten: " + other + "\r\n" + p + "Priority: 12\r\n" + p + "Uniqueid: " + uniqueidOf(leg) + "\r\n"
        + p + "Linkedid: " + uniqueidOf(linked) + "\r\n";
}

inline AmiMessage eventOf(const char* name, const QByteArray& headers)
{
    return AmiMessage::fromBytes(
        QByteArray(QByteArray("Event: ") + name + "\r\nPrivilege: call,all\r\n" + headers + "\r\n"));
}

inline QByteArray bridgeIdOf(int call)
{
    return "5e7a1c42-9d3b-4c55-8f2e-" + QByteArray::number(call).rightJustified(12, '0');
}

inline QByteArray bridgeHeaders(int call)
{
    return "BridgeUniqueid: " + bridgeIdOf(call)
        + "\r\nBridgeType: basic\r\nBridgeTechnology: simple_bridge\r\nBridgeCreator: <unknown>\r\n"
          "BridgeName: <unknown>\r\nBridgeNumChannels: 2\r\n";
}

/// From the first ring to the conversation.
inline void beginCall(std::vector<AmiMessage>& events, int call)
{
    const int a = 2 * call;
    const int b = a + 1;
    const QByteArray dial
        = "Application: Dial\r\nAppData: PJSIP/" + QByteArray::number(1000 + b % 5000) + ",30,tT\r\n";
    events.push_back(eventOf("Newchannel", channelHeaders(a, a, 4)));
    events.push_back(eventOf("Newexten", QByteArray(channelHeaders(a, a, 4) + dial)));
    events.push_back(eventOf("Newchannel", channelHeaders(b, a, 0)));
    events.push_back(eventOf("DialBegin",
        QByteArray(channelHeaders(a, a, 4) + channelHeaders(b, a, 0, "Dest")
            + "DialString: " + QByteArray::number(1000 + b % 5000) + "\r\n")));
    events.push_back(eventOf("Newexten",
        QByteArray(channelHeaders(b, a, 5) + "Application: AppDial\r\nAppData: (Outgoing Line)\r\n")));
    events.push_back(eventOf("Newstate", channelHeaders(b, a, 5)));
    events.push_back(eventOf("Newstate", channelHeaders(b, a, 6)));
    events.push_back(
        eventOf("DialEnd", QByteArray(channelHeaders(a, a, 4) + channelHeaders(b, a, 6, "Dest"))));
    events.push_back(eventOf("Newstate", channelHeaders(a, a, 6)));
    events.push_back(eventOf("BridgeCreate", bridgeHeaders(call)));
    events.push_back(eventOf("BridgeEnter", QByteArray(bridgeHeaders(call) + channelHeaders(b, a, 6))));
    events.push_back(eventOf("BridgeEnter", QByteArray(bridgeHeaders(call) + channelHeaders(a, a, 6))));
}

inline void endCall(std::vector<AmiMessage>& events, int call)
{
    const int a = 2 * call;
    const int b = a + 1;
    events.push_back(eventOf("BridgeLeave", QByteArray(bridgeHeaders(call) + channelHeaders(b, a, 6))));
    events.push_back(eventOf("BridgeLeave", QByteArray(bridgeHeaders(call) + channelHeaders(a, a, 6))));
    events.push_back(eventOf("BridgeDestroy", bridgeHeaders(call)));
    events.push_back(eventOf("Hangup", QByteArray(channelHeaders(b, a, 6) + "Cause: 16\r\n")));
    events.push_back(eventOf("Hangup", QByteArray(channelHeaders(a, a, 6) + "Cause: 16\r\n")));
}

/// Calls that begin and end at random.
class CallTraffic {
public:
    /// The events of so many new calls.
    std::vector<AmiMessage> begin(int calls)
    {
        std::vector<AmiMessage> events;
        for (int i = 0; i < calls; ++i) {
            beginCall(events, m_next);
            m_alive.push_back(m_next++);
        }
        return events;
    }
    /// So many calls end, each followed by a new one.
    std::vector<AmiMessage> replace(int calls)
    {
        std::vector<AmiMessage> events;
        for (int i = 0; i < calls; ++i) {
            int& call = m_alive[size_t(m_random.bounded(int(m_alive.size())))];
            endCall(events, call);
            call = m_next++;
            beginCall(events, call);
        }
        return events;
    }
    /// What CoreShowChannels lists now.
    [[nodiscard]] std::vector<AmiMessage> list() const
    {
        std::vector<AmiMessage> rows;
        for (const int call : m_alive) {
            for (const int leg : {2 * call, 2 * call + 1})
                rows.push_back(eventOf("CoreShowChannel",
                    QByteArray(channelHeaders(leg, 2 * call, 6) + "BridgeId: " + bridgeIdOf(call)
                        + "\r\nApplication: Dial\r\nApplicationData: \r\nDuration: 00:01:00\r\n")));
        }
        return rows;
    }

private:
    QRandomGenerator m_random{1};
    std::vector<int> m_alive;
    int m_next = 0;
};

} // namespace wirechief
