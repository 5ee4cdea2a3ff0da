// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "pbx/table/flushclock.h"
#include "support/ami/hostilesession.h"

namespace wirechief {

/// What a well-behaved server of these channels answers, for Script::serve().
inline std::map<QByteArray, QByteArray> pbxAnswers(
    const QByteArrayList& uniqueids, const QByteArray& name = "b1", const QByteArray& version = "22.10.1")
{
    QByteArray list = "Response: Success\nActionID: %id\nEventList: start\n\n";
    for (const QByteArray& id : uniqueids)
        list += "Event: CoreShowChannel\nActionID: %id\nChannel: PJSIP/" + id
            + "\nChannelState: 6\nUniqueid: " + id + "\n\n";
    list += "Event: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\nListItems: "
        + QByteArray::number(uniqueids.size()) + "\n\n";
    const QByteArray ok = "Response: Success\nActionID: %id\n";
    return {
        {"ListCommands",
            QByteArray(ok
                + "Reload: R.  (Priv: system,config,all)\nCoreShowChannels: L.  (Priv: "
                  "system,reporting,all)\n"
                  "Hangup: H.  (Priv: system,call,all)\n\n")},
        {"CoreSettings", QByteArray(ok + "AsteriskVersion: " + version + "\nSystemName: " + name + "\n\n")},
        {"CoreStatus", QByteArray(ok + "CoreStartupDate: 2026-01-02\nCoreStartupTime: 03:04:05\n\n")},
        {"CoreShowChannels", list},
        {"Ping", QByteArray(ok + "Ping: Pong\n\n")},
    };
}

/// The live model of one server on the real client, and its hostile peer.
class HostilePbx {
public:
    using State = AmiClient::State;

    explicit HostilePbx(std::vector<Script> scripts)
        : wire(std::move(scripts))
        , server(QStringLiteral("id"), QStringLiteral("pbx"),
              std::make_unique<AmiClient>(std::make_unique<SocketTransport>(clock), AmiTimeouts(), clock),
              frames)
    {
        login.peer.host = QStringLiteral("127.0.0.1");
        login.peer.port = wire.port();
        login.user = QStringLiteral("admin");
        server.setEventNeeds("test", EventNeeds::everything()); // every event is to reach what is tested
        QObject::connect(&server.channels(), &Channels::loaded, &m_context, [this] { ++lists; });
    }

    void open() { server.client().open(login, Secret("asterisk")); }
    /// open(), and the list of channels has come or failed.
    bool loads()
    {
        open();
        return listsCome(1);
    }
    /// So many lists of channels have come or failed since the beginning.
    bool listsCome(int count)
    {
        return comesTrue([this, count] { return lists >= count; }, 120);
    }
    bool reaches(State state)
    {
        return comesTrue([this, state] { return server.client().state() == state; });
    }
    /// The Uniqueids of the table, sorted.
    [[nodiscard]] QByteArrayList rows() const
    {
        QByteArrayList ids;
        std::as_const(server.channels().table()).forEach([&ids](const ChannelRecord& channel) {
            ids.append(channel.key().toByteArray());
        });
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    /// Lets the peer say it, and waits until it has been taken.
    bool takes(const QByteArray& text)
    {
        const QByteArray mark = "Mark" + QByteArray::number(++m_marks);
        const auto seen = std::make_shared<bool>(false);
        const auto watch = QObject::connect(&server.client(), &AmiClient::eventReceived, &m_context,
            [seen, mark](const AmiMessage& event) { *seen = *seen || event.isEvent(mark); });
        wire.peer().goOn(Script().say(QByteArray(text + "Event: " + mark + "\n\n")));
        const bool taken = comesTrue([&seen] { return *seen; });
        QObject::disconnect(watch);
        return taken;
    }

    ManualClock clock;
    HostileServer wire;
    FlushClock frames;
    mutable Server server;
    AmiLogin login;
    int lists = 0;

private:
    QObject m_context;
    int m_marks = 0;
};

} // namespace wirechief
