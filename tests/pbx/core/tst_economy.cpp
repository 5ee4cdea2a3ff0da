// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server is asked for follows what somebody looks at.

#include "ami/network/sockettransport.h"
#include "demo/replay/replay.h"
#include "demo/server/demoserver.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "support/base/testmain.h"

#include <QFile>

#include <map>
#include <set>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<Server> makeServer(FlushClock& clock)
{
    return std::make_unique<Server>(QStringLiteral("id"), QStringLiteral("berlin"),
        std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), clock);
}

/// What a session gets that has this mask and may read everything (main/manager.c: all classes of an event).
bool passes(const AmiMessage& event, const QByteArray& mask)
{
    const QByteArray privilege = event.value("Privilege").toByteArray();
    return maskCovers(mask, privilege.endsWith(",all") ? privilege.chopped(4) : privilege);
}

std::vector<AmiMessage> eventsOf(const QByteArray& stream)
{
    AmiParser parser(AmiParser::Start::Messages);
    parser.append(stream);
    std::vector<AmiMessage> events;
    while (const auto message = parser.next()) {
        if (message->isEvent() && message->has("Privilege"))
            events.push_back(*message);
    }
    return events;
}

} // namespace

class EconomyTest : public QObject {
    Q_OBJECT

    static void open(Server& server, const DemoServer& demo)
    {
        AmiLogin login;
        login.peer.host = QStringLiteral("127.0.0.1");
        login.peer.port = demo.port();
        login.user = QStringLiteral("demo");
        server.client().open(login, demo.secret());
    }

private Q_SLOTS:
    void masksFollowWhatIsWatched()
    {
        FlushClock clock;
        const auto server = makeServer(clock);
        QCOMPARE(server->client().eventNeeds().mask(), "call,system");
        {
            const FeatureWatch first(server->channels());
            QCOMPARE(server->client().eventNeeds().mask(), "agent,call,dialplan,system");
            const FeatureWatch second(server->channels());
            server->setEventNeeds("log", EventNeeds::everything());
            QCOMPARE(server->client().eventNeeds().mask(), "on");
            server->setEventNeeds("log", EventNeeds());
            QCOMPARE(server->client().eventNeeds().mask(), "agent,call,dialplan,system");
        }
        QTRY_COMPARE(server->client().eventNeeds().mask(), "call,system");
    }

    void knowsTheClassesOfSixReleases_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* release : {"1.4", "1.8", "11", "13", "16", "22"})
            QTest::newRow(release) << QStringLiteral(WIRECHIEF_TEST_DATA "/sessions/drift-%1.jsonl.qz")
                                          .arg(QLatin1String(release));
    }
    void knowsTheClassesOfSixReleases()
    {
        QFETCH(QString, file);
        const Result<CapturedSession> session = CapturedSession::load(file);
        QVERIFY(session);
        QByteArray stream;
        for (const CapturedSession::Chunk& chunk : session->chunks) {
            if (chunk.direction == CapturedSession::Direction::FromServer)
                stream += chunk.bytes;
        }
        std::set<QByteArray> seen;
        for (const AmiMessage& event : eventsOf(stream.mid(stream.indexOf('\n') + 1))) {
            const QByteArray mask = eventClasses(event.name()).toByteArray();
            if (mask.isEmpty() || event.has("ActionID"))
                continue;
            QVERIFY2(passes(event, mask), event.raw().toByteArray().constData());
            seen.insert(event.name().toByteArray());
        }
        QVERIFY(seen.size() > 5);
    }

    void savesMostOfABusyStream()
    {
        QFile file(QStringLiteral(WIRECHIEF_TEST_DATA "/sessions/load-22.ami.qz"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        FlushClock clock;
        const auto server = makeServer(clock);
        qsizetype all = 0;
        std::map<QByteArray, qsizetype> asked{{"call,system", 0}, {"agent,call,dialplan,system", 0}};
        for (const AmiMessage& event : eventsOf(qUncompress(file.readAll()))) {
            const qsizetype size = event.raw().size() + 4;
            all += size;
            for (auto& [mask, bytes] : asked)
                bytes += passes(event, mask) ? size : 0;
        }
        const auto saved = [all](qsizetype bytes) { return 100.0 * double(all - bytes) / double(all); };
        const double hidden = saved(asked["call,system"]);
        const double shown = saved(asked["agent,call,dialplan,system"]);
        qInfo("bytes saved on a busy Asterisk 22: %.0f %% with no page open, %.0f %% with the channels",
            hidden, shown);
        QVERIFY(hidden >= 40.0);
        QVERIFY(shown >= 5.0);
    }

    void theDemoSendsLess()
    {
        DemoServer demo{DemoOptions()};
        QVERIFY(demo.listen());
        demo.setLive(false);
        FlushClock clock;
        const auto frugal = makeServer(clock);
        const auto lavish = makeServer(clock);
        lavish->setEventNeeds("log", EventNeeds::everything());
        for (Server* server : {frugal.get(), lavish.get()}) {
            open(*server, demo);
            QTRY_VERIFY(server->channels().isLoaded());
        }
        const quint64 frugalBefore = frugal->client().statistics().bytesReceived;
        const quint64 lavishBefore = lavish->client().statistics().bytesReceived;
        demo.advance(60s);
        demo.flushEvents();
        int answers = 0; // the server works in order, so all events have come before them
        for (Server* server : {frugal.get(), lavish.get()})
            server->client().send(
                AmiAction("Ping"), this, [&answers](const Result<AmiReply>&) { ++answers; });
        QTRY_COMPARE(answers, 2);
        QVERIFY(lavish->channels().table().size() > 3);
        QCOMPARE(frugal->channels().table().size(), lavish->channels().table().size());
        const quint64 frugalBytes = frugal->client().statistics().bytesReceived - frugalBefore;
        const quint64 lavishBytes = lavish->client().statistics().bytesReceived - lavishBefore;
        qInfo("a minute of the demo: %llu bytes instead of %llu", frugalBytes, lavishBytes);
        QVERIFY(frugalBytes < lavishBytes * 8 / 10);
    }

    void detailsAreReadWhenSomebodyLooks()
    {
        DemoServer demo{DemoOptions()};
        QVERIFY(demo.listen());
        demo.setLive(false);
        FlushClock clock;
        const auto server = makeServer(clock);
        open(*server, demo);
        QTRY_VERIFY(server->channels().isLoaded());
        demo.advance(60s);
        demo.flushEvents();
        QTRY_VERIFY(server->channels().table().size() > 3);
        const auto known = [&server] {
            qsizetype number = 0;
            server->channels().table().forEach([&number](const ChannelRecord& channel) {
                number += channel.application().isEmpty() ? 0 : 1;
            });
            return number;
        };
        QCOMPARE(known(), 0);
        const FeatureWatch watch(server->channels());
        QTRY_VERIFY(known() > 3);
    }
};

WIRECHIEF_GUILESS_TEST(EconomyTest, tst_economy)
#include "tst_economy.moc"
