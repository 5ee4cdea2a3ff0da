// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "pbx/table/flushclock.h"
#include "support/ami/memorytransport.h"

#include <algorithm>

namespace wirechief {

inline std::vector<AmiMessage> itemsOf(const QByteArray& text)
{
    std::vector<AmiMessage> list;
    AmiParser parser(AmiParser::Start::Messages);
    parser.append(text);
    while (const auto message = parser.next())
        list.push_back(*message);
    return list;
}

inline QByteArray callStateName(CallState state)
{
    static constexpr const char* names[]
        = {"starting", "ringing", "up", "queue", "conference", "held", "parked", "ended"};
    return names[size_t(state)];
}

/// A server whose events a test says directly, without a session, and what it knows then as lines of text.
class WirePbx {
public:
    WirePbx()
        : server(QStringLiteral("id"), QStringLiteral("pbx"),
            std::make_unique<AmiClient>(std::make_unique<MemoryTransport>()), clock)
    {
    }
    void says(QByteArray text)
    {
        for (const QByteArray& message : text.replace("\n\n", "\x01").split('\x01')) {
            if (!message.trimmed().isEmpty())
                channels().apply(AmiMessage::fromBytes(QByteArray(message.trimmed() + "\n\n")));
        }
    }
    /// From now on it is known that events tell the dialplan's steps.
    void tellsSteps()
    {
        says("Event: Newexten\nChannel: steps\nUniqueid: steps\nApplication: NoOp\n\n"
             "Event: Hangup\nChannel: steps\nUniqueid: steps\n\n");
    }
    void lists(const QByteArray& items, Channels::Clock::time_point now = Channels::Clock::now())
    {
        channels().applyList(itemsOf(items), channels().messageNumber(), true, now);
    }
    Channels& channels() { return server.channels(); }
    const ChannelRecord& at(QByteArrayView id) { return *channels().table().find(id); }

    /// "name state bridge" a line, sorted.
    QByteArray table()
    {
        QByteArrayList rows;
        channels().table().forEach([&rows](const ChannelRecord& channel) {
            QByteArray row
                = channel.name().toByteArray() + " " + channelStateName(channel.state).toByteArray();
            if (channel.bridge != nullptr)
                row += " " + channel.bridgeText().toByteArray();
            if (channel.isOnHold())
                row += " held";
            rows.append(row);
        });
        return sorted(rows);
    }
    /// "key: member member" a line, members in the order in which they came; the key of a pair as "1@2".
    QByteArray bridges()
    {
        QByteArrayList rows;
        channels().bridges().forEach([&](const BridgeRecord& bridge) {
            QByteArray row = bridge.key().toByteArray().replace('\n', '@') + ":";
            for (const ChannelRecord* member : channels().membersOf(bridge))
                row += " " + member->key().toByteArray();
            rows.append(row);
        });
        return sorted(rows);
    }
    /// "key state caller>callee: leg leg" a line; a place in brackets.
    QByteArray calls()
    {
        QByteArrayList rows;
        channels().calls().forEach([&](const CallRecord& call) {
            QByteArray row = call.key().toByteArray() + " " + callStateName(call.state);
            if (!call.placeName().isEmpty())
                row += "(" + call.placeName().toByteArray() + ")";
            row += " " + call.callerNumber().toByteArray() + ">" + call.calleeNumber().toByteArray() + ":";
            for (const ChannelRecord* leg : channels().legsOf(call))
                row += " " + leg->key().toByteArray();
            rows.append(row);
        });
        return sorted(rows);
    }
    const CallRecord& call(QByteArrayView key) { return *channels().calls().find(key); }

    FlushClock clock;
    Server server;

private:
    static QByteArray sorted(QByteArrayList& rows)
    {
        std::sort(rows.begin(), rows.end());
        return rows.join('\n');
    }
};

} // namespace wirechief
