// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions/pendingactions.h"
#include "demo/replay/replay.h"
#include "pbx/channels/channels.h"
#include "pbx/channels/limits.h"
#include "pbx/core/server.h"
#include "support/ami/memorytransport.h"
#include "support/base/testmain.h"
#include "support/pbx/rowdifference.h"

using namespace wirechief;

namespace {

/// The bridge as this release's list has it: an id from 12 on, before the other channel's id or (1.4) name.
QByteArray bridgeOf(const ChannelRecord& channel, const QByteArray& list)
{
    if (channel.bridge == nullptr)
        return "none";
    if (!channel.bridge->isPair)
        return channel.bridgeKey().toByteArray();
    return (list == "Status" ? channel.bridgePeer()->name() : channel.bridgePeer()->key()).toByteArray();
}

QByteArray bridgeOf(const AmiMessage& row)
{
    for (const char* header : {"BridgeId", "BridgedUniqueID", "Link"}) {
        if (const QByteArrayView value = row.value(header); !value.isEmpty())
            return value.toByteArray();
    }
    return "none";
}

Rows rowsOf(const Channels& channels, const QByteArray& list)
{
    Rows rows;
    channels.table().forEach([&](const ChannelRecord& channel) {
        rows[channel.key().toByteArray()] = channel.name().toByteArray() + ' '
            + channelStateName(channel.state).toByteArray() + ' ' + bridgeOf(channel, list) + ' '
            + channel.linkedid().toByteArray();
    });
    return rows;
}

Rows rowsOf(const std::vector<AmiMessage>& items)
{
    Rows rows;
    for (const AmiMessage& item : items) {
        const QByteArrayView state
            = item.has("ChannelState") ? item.value("ChannelState") : item.value("State");
        rows[item.value("Uniqueid").toByteArray()] = item.value("Channel").toByteArray() + ' '
            + channelStateName(channelStateOf(state)).toByteArray() + ' ' + bridgeOf(item) + ' '
            + item.value("Linkedid").toByteArray();
    }
    return rows;
}

/// Ids of bridges as they are and as BridgeList has them: what only one of both has.
QByteArray bridgeDifference(Channels& channels, const std::vector<AmiMessage>& items)
{
    QByteArray text;
    for (const AmiMessage& item : items) {
        const BridgeRecord* bridge = channels.bridges().find(item.value("BridgeUniqueid"));
        if (bridge == nullptr)
            text += "missing " + item.value("BridgeUniqueid").toByteArray() + "; ";
        else if (bridge->type() == "basic" // in others are channels that the server keeps to itself
            && QByteArray::number(bridge->members) != item.value("BridgeNumChannels"))
            text += "wrong members of " + item.value("BridgeUniqueid").toByteArray() + "; ";
        else if (bridge->type() != item.value("BridgeType"))
            text += "wrong type of " + item.value("BridgeUniqueid").toByteArray() + "; ";
    }
    if (channels.bridges().size() > qsizetype(items.size()))
        text += "too many";
    return text;
}

/// Plays a recorded session through parser, answer matching and live state, as a client sees it.
class Player {
public:
    Player()
        : server(QStringLiteral("id"), QStringLiteral("recorded"),
            std::make_unique<AmiClient>(std::make_unique<MemoryTransport>()), clock)
    {
    }

    /// `done` is called at the point of the stream where an action's answer ends.
    using Done = std::function<void(
        const QByteArray& id, const QByteArray& action, quint32 requestedAt, const AmiReply&)>;

    void play(const CapturedSession& session, const Done& done)
    {
        for (const CapturedSession::Chunk& chunk : session.chunks) {
            if (chunk.direction == CapturedSession::Direction::FromServer)
                serverSays(chunk.bytes);
            else
                clientSays(chunk.bytes, done);
        }
        pending.failAll({ErrorKind::Network, QStringLiteral("the recording ends"), {}});
        pending.deliver();
    }

    FlushClock clock;
    Server server;
    AmiParser parser;
    PendingActions pending;
    int suspicious = 0;
    int stray = 0;
    int answered = 0;
    int unanswered = 0;

private:
    void serverSays(const QByteArray& bytes)
    {
        parser.append(bytes);
        while (const auto message = parser.next()) {
            const PendingActions::Taken taken = pending.take(*message, PendingActions::Clock::now());
            suspicious += taken == PendingActions::Taken::Suspicious ? 1 : 0;
            stray += taken == PendingActions::Taken::Stray ? 1 : 0;
            if (taken == PendingActions::Taken::No && message->isEvent())
                server.channels().apply(*message);
            pending.deliver();
        }
    }

    void clientSays(const QByteArray& bytes, const Done& done)
    {
        const AmiMessage action = AmiMessage::fromBytes(QByteArray("Event: x\r\n" + bytes));
        const QByteArray id = action.actionId().toByteArray();
        const QByteArray name = action.value("Action").toByteArray();
        pending.add(
            AmiAction(name), id, nullptr,
            [this, id, name, done, requestedAt = server.channels().messageNumber()](
                const Result<AmiReply>& reply) {
                if (!reply) {
                    qInfo() << "no answer to" << name << id;
                    ++unanswered;
                    return;
                }
                ++answered;
                done(id, name, requestedAt, *reply);
            },
            std::chrono::seconds(10), PendingActions::Clock::now());
    }
};

} // namespace

/// What six releases really said, held against the lists that they gave themselves.
class SessionsTest : public QObject {
    Q_OBJECT

    static void releases()
    {
        QTest::addColumn<QString>("release");
        for (const char* release : {"1.4", "1.8", "11", "13", "16", "22"})
            QTest::newRow(release) << QString::fromLatin1(release);
    }

private Q_SLOTS:
    void eventsBuildTheServersOwnList_data() { releases(); }
    void eventsBuildTheServersOwnList()
    {
        QFETCH(QString, release);
        const auto session = CapturedSession::load(
            QStringLiteral(WIRECHIEF_TEST_DATA "/sessions/drift-%1.jsonl.qz").arg(release));
        QVERIFY(session);
        // The one that is served from the cache behind the events, where there is one.
        const QByteArray list = release == QLatin1String("1.4") ? "Status" : "CoreShowChannels";
        Player player;
        Channels& channels = player.server.channels();
        bool seeded = false;
        std::optional<QByteArray> drift;
        QByteArray bridgeDrift;
        player.play(*session,
            [&](const QByteArray& id, const QByteArray& action, quint32 requestedAt, const AmiReply& reply) {
                if (action == "BridgeList" && reply.success) {
                    if (!id.startsWith("seed-"))
                        bridgeDrift = bridgeDifference(channels, reply.items);
                    channels.applyBridgeList(reply.items, requestedAt);
                }
                if (action != list)
                    return;
                if (!id.startsWith("seed-"))
                    drift = difference(rowsOf(channels, list), rowsOf(reply.items));
                channels.applyList(reply.items, requestedAt);
                seeded = true;
            });
        QVERIFY(seeded);
        QVERIFY(drift.has_value());
        QCOMPARE(*drift, QByteArray());
        QCOMPARE(bridgeDrift, QByteArray());
        // What it finds itself when it compares is the same.
        channels.elapse(Channels::Clock::now() + 2 * limits::reconcileGrace);
        QCOMPARE(channels.drift().comparisons, quint64(1));
        QCOMPARE(channels.drift().total(), quint64(0));
        // The calls of all that began and ended are no more than their channels, and of those that live each
        // has the channels that talk to each other.
        channels.table().forEach([](const ChannelRecord& channel) {
            QVERIFY(channel.call != nullptr);
            const ChannelRecord* peer = channel.bridgePeer(); // two in a conference are no call
            QVERIFY(peer == nullptr || channel.bridge->type() == "base" || peer->call == channel.call);
        });
        QCOMPARE(player.suspicious, 0);
        QCOMPARE(player.stray, 0);
        QCOMPARE(player.parser.counters().junk, quint64(0));
        QCOMPARE(player.parser.counters().truncated, quint64(0));
    }

    void everyActionGetsItsAnswer_data() { releases(); }
    void everyActionGetsItsAnswer()
    {
        QFETCH(QString, release);
        const auto session = CapturedSession::load(
            QStringLiteral(WIRECHIEF_TEST_DATA "/sessions/snapshot-%1.jsonl").arg(release));
        QVERIFY(session);
        Player player;
        QByteArray version;
        std::optional<QByteArray> drift;
        player.play(*session,
            [&](const QByteArray&, const QByteArray& action, quint32 requestedAt, const AmiReply& reply) {
                if (action == "Command" && reply.response.output().startsWith("Asterisk "))
                    version = reply.response.output();
                if ((action == "CoreShowChannels" || action == "Status") && reply.success) {
                    player.server.channels().applyList(reply.items, requestedAt);
                    drift = difference(rowsOf(player.server.channels(),
                                           release == QLatin1String("1.4") ? "Status" : "CoreShowChannels"),
                        rowsOf(reply.items));
                }
            });
        QCOMPARE(player.unanswered, 0);
        QVERIFY(player.answered > 50);
        QCOMPARE(player.suspicious, 0);
        QCOMPARE(player.stray, 0);
        QVERIFY(drift && drift->isEmpty());
        QVERIFY2(version.startsWith(QByteArray("Asterisk " + release.toLatin1())), version.constData());
        QCOMPARE(player.parser.counters().truncated, quint64(0));
    }
};

WIRECHIEF_GUILESS_TEST(SessionsTest, tst_sessions)
#include "tst_sessions.moc"
