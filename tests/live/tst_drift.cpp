// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/network/sockettransport.h"
#include "lab.h"
#include "pbx/channels/channels.h"
#include "pbx/channels/limits.h"
#include "pbx/core/server.h"
#include "pbx/table/flushclock.h"
#include "support/base/testmain.h"
#include "support/pbx/rowdifference.h"

#include <QRandomGenerator>

using namespace wirechief;
using namespace std::chrono_literals;
using State = AmiClient::State;

namespace {

constexpr int driftPatience = 60'000; // ms; only a limit, nothing is measured here
constexpr int callsPerSecond = 10;

/// How long there is traffic. WIRECHIEF_DRIFT_SECONDS=60 is the long run.
int seconds()
{
    const int wanted = qEnvironmentVariableIntValue("WIRECHIEF_DRIFT_SECONDS");
    return wanted > 0 ? wanted : 15;
}

quint32 seed()
{
    return quint32(qMax(1, qEnvironmentVariableIntValue("WIRECHIEF_DRIFT_SEED")));
}

QByteArray rowText(QByteArrayView name, ChannelState state, QByteArrayView bridge, QByteArrayView linkedid)
{
    return QByteArray(name.toByteArray() + ' ' + channelStateName(state).toByteArray()
        + " bridge=" + bridge.toByteArray() + " call=" + linkedid.toByteArray());
}

/// WIRECHIEF_DRIFT_BUSY=1: the watching session is busy for 40 s in the middle of a run of 60 s or more, as
/// while a slow module is reloaded: the server reads nothing and sends no event to it meanwhile. (`logger
/// rotate` then runs a command that sleeps; see ./lab.)
bool isBusyInTheMiddle()
{
    return qEnvironmentVariableIntValue("WIRECHIEF_DRIFT_BUSY") > 0;
}

/// A server that is as busy as this test makes it may be late with a list: that is a try that failed, and
/// only if none succeeds a fault. Empty where there is a list.
QByteArray whyNoList(const Result<AmiReply>& reply)
{
    if (!reply)
        return reply.error().toString().toUtf8();
    return reply->success ? QByteArray() : QByteArray("refused: " + reply->message());
}

/// A client of one real server that watches, and another one that makes traffic.
class Watcher {
public:
    explicit Watcher(const LabServer& lab)
        : server(
            lab.release, lab.release, std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), clock)
        , watch(server.channels())
    {
        login.peer.host = lab.host;
        login.peer.port = lab.port;
        login.user = QStringLiteral("admin");
    }

    Channels& channels() { return server.channels(); }

    void send(const char* name, std::initializer_list<std::pair<const char*, QByteArray>> headers)
    {
        AmiAction action(name);
        for (const auto& [key, value] : headers)
            action.add(key, value);
        // Refusals are part of it: a channel may be gone, or in no bridge.
        traffic.send(action, &server,
            [this](const Result<AmiReply>& reply) { ++(reply && reply->success ? accepted : refused); });
    }

    void keepBusy()
    {
        AmiAction action("Command");
        action.add("Command", "logger rotate");
        busySince.start();
        server.client().send(action, &server, [this](const Result<AmiReply>& reply) {
            if (reply)
                busyFor = busySince.elapsed();
        });
    }

    void startCall()
    {
        static const QByteArrayList extens{"100", "101", "102", "103", "103", "104", "104", "106", "107"};
        const QByteArray exten = extens[random.bounded(int(extens.size()))];
        const QByteArray first = random.bounded(3) == 0 ? "Local/102@default" : "Local/100@default";
        send("Originate",
            {{"Channel", first}, {"Context", "default"}, {"Exten", exten}, {"Priority", "1"},
                {"Async", "true"}, {"CallerID", "\"O'Brien\" <5551>"}});
    }

    /// Does something with channels that are up, as a user would, or a mad one.
    void meddle()
    {
        std::vector<QByteArray> up;
        channels().table().forEach([&up](const ChannelRecord& channel) {
            if (channel.state == ChannelState::Up)
                up.push_back(channel.name().toByteArray());
        });
        if (up.size() < 2)
            return;
        std::sort(up.begin(), up.end());
        const auto any = [&] { return up[size_t(random.bounded(int(up.size())))]; };
        static const QByteArrayList targets{"100", "101", "103", "104", "107"};
        const QByteArray exten = targets[random.bounded(int(targets.size()))];
        switch (random.bounded(8)) {
        case 0:
            send("Redirect",
                {{"Channel", any()}, {"Context", "default"}, {"Exten", exten}, {"Priority", "1"}});
            break;
        case 1:
            send("Redirect",
                {{"Channel", any()}, {"ExtraChannel", any()}, {"Context", "default"}, {"Exten", exten},
                    {"Priority", "1"}, {"ExtraContext", "default"}, {"ExtraExten", "101"},
                    {"ExtraPriority", "1"}});
            break;
        case 2:
            send("BlindTransfer", {{"Channel", any()}, {"Context", "default"}, {"Exten", exten}});
            break;
        case 3:
            send("Atxfer", {{"Channel", any()}, {"Context", "default"}, {"Exten", exten}});
            break;
        case 4:
            send("Bridge", {{"Channel1", any()}, {"Channel2", any()}, {"Tone", "no"}});
            break;
        case 5:
            send("Park", {{"Channel", any()}});
            break;
        default:
            send("Hangup", {{"Channel", any()}});
        }
    }

    FlushClock clock;
    AmiLogin login;
    Server server;
    FeatureWatch watch;
    AmiClient traffic{std::make_unique<SocketTransport>()};
    QElapsedTimer busySince;
    std::optional<qint64> busyFor; ///< ms, once it was answered
    QRandomGenerator random{seed()};
    int accepted = 0;
    int refused = 0;
};

} // namespace

/// Random traffic on real servers: what the events made is what the servers say at its end.
class DriftTest : public QObject {
    Q_OBJECT
    Lab m_lab;

    /// At the point of the stream where the lists end. The tables do not see these answers.
    void ask(Watcher& watcher, std::optional<QByteArray>& answer)
    {
        watcher.server.client().send(AmiAction("BridgeList"), this, [&](const Result<AmiReply>& reply) {
            answer = whyNoList(reply);
            if (!answer->isEmpty())
                return;
            Rows listed;
            for (const AmiMessage& item : reply->items)
                listed[item.value("BridgeUniqueid").toByteArray()] = item.value("BridgeType").toByteArray();
            Rows shown;
            watcher.channels().bridges().forEach([&shown](const BridgeRecord& bridge) {
                shown[bridge.key().toByteArray()] = bridge.type().toByteArray();
            });
            answer = difference(shown, listed);
        });
        watcher.server.client().send(AmiAction("CoreShowChannels"), this, [&](const Result<AmiReply>& reply) {
            if (const QByteArray why = whyNoList(reply); !why.isEmpty()) {
                *answer += why;
                return;
            }
            Rows listed;
            for (const AmiMessage& item : reply->items)
                listed[item.value("Uniqueid").toByteArray()]
                    = rowText(item.value("Channel"), channelStateOf(item.value("ChannelState")),
                        item.value("BridgeId"), item.value("Linkedid"));
            Rows shown;
            watcher.channels().table().forEach([&shown](const ChannelRecord& channel) {
                shown[channel.key().toByteArray()]
                    = rowText(channel.name(), channel.state, channel.bridgeKey(), channel.callKey());
            });
            compared = qsizetype(listed.size());
            *answer += difference(shown, listed);
        });
    }
    qsizetype compared = 0;

    /// Events follow the server's state with a delay, so that there may be some tries; what was missed, or a
    /// ghost, would stay.
    void compare(Watcher& watcher)
    {
        QElapsedTimer waited;
        waited.start();
        QByteArray last = "no answer";
        int tries = 0;
        while (!last.isEmpty() && waited.elapsed() < driftPatience) {
            std::optional<QByteArray> answer;
            bool done = false;
            ask(watcher, answer);
            watcher.server.client().send(
                AmiAction("Ping"), this, [&done](const Result<AmiReply>&) { done = true; });
            QTRY_VERIFY_WITH_TIMEOUT(done, driftPatience);
            QVERIFY(answer.has_value());
            last = *answer;
            ++tries;
            if (tries == 20)
                qInfo() << "still differs:" << last.left(500);
            if (!last.isEmpty())
                QTest::qWait(100);
        }
        qInfo() << "compared" << compared << "channels, equal at try" << tries;
        QCOMPARE(last, QByteArray());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_lab.servers().size() == 2,
            "WIRECHIEF_LAB_FILE names no running lab: start it with ./dev lab up");
    }

    void eventsMakeWhatTheServerHas_data() { m_lab.addRows(); }
    void eventsMakeWhatTheServerHas()
    {
        QFETCH(int, index);
        Watcher watcher(m_lab.servers().at(index));
        watcher.server.client().open(watcher.login, Secret(m_lab.secretOf(QStringLiteral("admin"))));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.server.client().state(), State::Ready, driftPatience);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.channels().isLoaded(), driftPatience);
        watcher.traffic.open(watcher.login, Secret(m_lab.secretOf(QStringLiteral("admin"))));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.traffic.state(), State::Ready, driftPatience);

        QElapsedTimer running;
        running.start();
        qsizetype most = 0;
        int started = 0;
        while (running.elapsed() < 1000 * seconds()) {
            if (isBusyInTheMiddle() && !watcher.busySince.isValid() && running.elapsed() > 10'000)
                watcher.keepBusy();
            while (started < running.elapsed() * callsPerSecond / 1000) {
                watcher.startCall();
                ++started;
                watcher.meddle();
            }
            most = std::max(most, watcher.channels().table().size());
            QTest::qWait(20);
        }
        qInfo() << started << "calls," << watcher.accepted << "actions accepted," << watcher.refused
                << "refused, at most" << most << "channels," << watcher.channels().calls().size()
                << "calls and" << watcher.channels().bridges().size() << "bridges now";
        if (isBusyInTheMiddle()) {
            QVERIFY(watcher.busyFor.has_value());
            qInfo() << "the session was busy for" << *watcher.busyFor << "ms";
            QVERIFY(*watcher.busyFor > 35'000);
            QCOMPARE(watcher.server.client().state(), State::Ready);
            QCOMPARE(watcher.server.client().statistics().connections, quint64(1));
        }
        QVERIFY(watcher.channels().drift().comparisons == 0);
        compare(watcher);
        // And the model's own comparison says the same.
        watcher.channels().load();
        QTRY_COMPARE_WITH_TIMEOUT(watcher.channels().drift().comparisons, quint64(1), driftPatience);
        QTest::qWait(int(std::chrono::milliseconds(limits::reconcileGrace + 2s).count()));
        for (const Healed& healed : watcher.channels().drift().healed)
            qInfo() << "healed:" << healed.name << "kind" << int(healed.kind);
        QCOMPARE(watcher.channels().drift().total(), quint64(0));

        watcher.send("Hangup", {{"Channel", "/.*/"}});
        // A server hangs up a thousand channels more slowly than they came, the more so beside this test.
        QTRY_COMPARE_WITH_TIMEOUT(watcher.channels().table().size(), 0, 5 * driftPatience);
        compare(watcher);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.channels().calls().size(), 0, driftPatience); // ended ones go
        QCOMPARE(watcher.server.client().statistics().suspicious, quint64(0));
        QCOMPARE(watcher.server.client().parserCounters().junk, quint64(0));
    }
};

WIRECHIEF_GUILESS_TEST(DriftTest, tst_drift)
#include "tst_drift.moc"
