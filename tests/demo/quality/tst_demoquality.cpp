// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/actions/demoactions.h"
#include "demo/server/demoserver.h"
#include "support/base/testmain.h"
#include "support/demo/plainclient.h"

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

/// A PBX with some calls that talk.
std::unique_ptr<DemoPbx> busyPbx(Dialect dialect)
{
    auto pbx = std::make_unique<DemoPbx>(dialect, 5);
    for (int i = 0; i < 6; ++i)
        pbx->calls().startDial();
    pbx->advance(20'000);
    (void)pbx->takeEvents();
    return pbx;
}

QList<Frame> reportsIn(const DemoEvents::Seen& events)
{
    QList<Frame> reports;
    for (const Frame& frame : framesOf(events.bytes)) {
        if (frame.event().startsWith("RTCP"))
            reports.append(frame);
    }
    return reports;
}

QList<Frame> reportsOf(DemoPbx& pbx, ClassMask mask = classes::All)
{
    pbx.setReporting(true);
    // In small steps, as the server does.
    for (int i = 0; i < 70; ++i)
        pbx.advance(100);
    return reportsIn(pbx.takeEvents().forMask(mask));
}

} // namespace

class DemoQualityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesReportsAs22Does()
    {
        const auto pbx = busyPbx(Dialect::Asterisk22);
        const QList<Frame> reports = reportsOf(*pbx);
        QVERIFY(reports.size() >= 4);
        QCOMPARE(reports.size() % 2, 0);
        const Frame& sent = reports.at(0);
        const Frame& received = reports.at(1);
        QCOMPARE(sent.event(), "RTCPSent");
        QCOMPARE(sent.value("Privilege"), "reporting,all");
        QCOMPARE(received.event(), "RTCPReceived");
        const DemoChannel* channel = pbx->state().channelByName(sent.value("Channel"));
        QVERIFY(channel != nullptr && channel->state == 6 && !channel->bridge.isEmpty());
        QCOMPARE(received.value("Uniqueid"), channel->uniqueid);
        QCOMPARE(sent.value("To"), received.value("From"));
        QCOMPARE(received.value("Report0SourceSSRC"), sent.value("SSRC"));
        QVERIFY(received.value("Report0SourceSSRC").startsWith("0x"));
        QVERIFY(sent.value("Report0FractionLost").toInt() < 64);
        QVERIFY(sent.value("SentPackets").toInt() > 100);
        QVERIFY(received.value("RTT").toDouble() < 0.5);
    }

    void writesReportsAs18Does()
    {
        const auto pbx = busyPbx(Dialect::Asterisk18);
        const QList<Frame> reports = reportsOf(*pbx);
        QVERIFY(reports.size() >= 4);
        QVERIFY(reports.at(0).value("Channel").isEmpty());
        QVERIFY(!reports.at(0).value("OurSSRC").isEmpty());
        QVERIFY(reports.at(1).value("DLSR").endsWith("(sec)"));
        // They name no channel: their address does, and that can be asked for.
        DemoActions actions(*pbx);
        QByteArrayList addresses;
        for (const auto& [number, channel] : pbx->state().channels()) {
            DemoRequest request;
            request.headers
                = {{"Action", "Getvar"}, {"Channel", channel.name}, {"Variable", "CHANNEL(rtpdest)"}};
            const QByteArray rtp = framesOf(actions.run(request, {classes::All, {}})).first().value("Value");
            const qsizetype colon = rtp.indexOf(':') + 1;
            addresses.append(rtp.left(colon) + QByteArray::number(rtp.mid(colon).toInt() + 1));
        }
        QVERIFY(addresses.contains(reports.at(0).value("To")));
        QVERIFY(addresses.contains(reports.at(1).value("From")));
    }

    void writesNothingWhere14DoesNot()
    {
        const auto pbx = busyPbx(Dialect::Asterisk14);
        QVERIFY(reportsOf(*pbx).isEmpty());
    }

    void writesNothingThatNobodyReads()
    {
        const auto pbx = busyPbx(Dialect::Asterisk22);
        pbx->advance(30'000);
        QVERIFY(reportsIn(pbx->takeEvents().forMask(classes::All)).isEmpty());
        QVERIFY(reportsOf(*pbx, classes::Call | classes::System).isEmpty());
        // Nobody is told less or other things because somebody reads reports.
        const auto withReports = busyPbx(Dialect::Asterisk22);
        const auto without = busyPbx(Dialect::Asterisk22);
        withReports->setReporting(true);
        for (DemoPbx* each : {withReports.get(), without.get()})
            each->advance(60'000);
        QCOMPARE(withReports->state().channels().size(), without->state().channels().size());
        QCOMPARE(withReports->calls().processed(), without->calls().processed());
    }

    void servesThoseWhoAskForReporting()
    {
        DemoOptions options;
        options.callsPerMinute = 60;
        DemoServer server(std::move(options));
        QVERIFY(server.listen());
        PlainClient with(server.port());
        PlainClient without(server.port());
        const QByteArray secret = server.secret().view().toByteArray();
        for (auto [client, mask] : {std::pair(&with, "call,reporting"), std::pair(&without, "call")})
            client->socket().write(
                "Action: Login\r\nUsername: demo\r\nSecret: " + secret + "\r\nEvents: " + mask + "\r\n\r\n");
        QTRY_VERIFY(with.received().contains("accepted") && without.received().contains("accepted"));
        for (int i = 0; i < 600; ++i)
            server.advance(100ms);
        QTRY_VERIFY(with.received().contains("Event: RTCPReceived"));
        QTRY_VERIFY(without.received().contains("Event: Hangup"));
        QVERIFY(!without.received().contains("RTCP"));
    }
};

WIRECHIEF_GUILESS_TEST(DemoQualityTest, tst_demoquality)
#include "tst_demoquality.moc"
