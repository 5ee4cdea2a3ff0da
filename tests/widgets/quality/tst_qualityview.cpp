// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/channels/channels.h"
#include "support/base/testmain.h"
#include "support/pbx/callcommands.h"
#include "support/pbx/pbxsession.h"
#include "widgets/quality/qualitychart.h"
#include "widgets/quality/qualityview.h"

#include <QLabel>
#include <QTreeWidget>

using namespace wirechief;
using namespace wirechief::test;
using namespace std::chrono_literals;

namespace {

/// Two channels that talk, and the view.
struct Pbx : Session {
    explicit Pbx(const QByteArray& commands = commandsOf22)
        : Session("11.0.0")
    {
        answer("ListCommands", commands);
        refuseTheRest();
        for (const char* number : {"1", "2"})
            event(QByteArray("Event: Newchannel\nChannel: PJSIP/10") + number
                + "-1\nChannelState: 6\nUniqueid: 5." + number + "\nLinkedid: 5.1\n");
        event("Event: Bridge\nBridgestate: Link\nChannel1: PJSIP/101-1\nChannel2: PJSIP/102-1\n"
              "Uniqueid1: 5.1\nUniqueid2: 5.2\n");
        view.setChannel(server.get(), "5.1");
    }
    void event(const QByteArray& text)
    {
        server->channels().apply(AmiMessage::fromBytes(QByteArray(text + "\n")));
    }
    void report(const QByteArray& text)
    {
        server->rtpQuality().apply(AmiMessage::fromBytes(QByteArray(text + "\n")));
    }
    void reports(const QByteArray& uniqueid, const QByteArray& fraction = "0")
    {
        report("Event: RTCPSent\nUniqueid: " + uniqueid
            + "\nTo: 192.0.2.1:4001\nSSRC: 0x1\nReportCount: 1\nSentPackets: 251\nSentOctets: 40160\n"
              "Report0SourceSSRC: 0x2\nReport0FractionLost: "
            + fraction + "\nReport0CumulativeLost: 17\nReport0IAJitter: 480\nReport0LSR: 0\n");
        report("Event: RTCPReceived\nUniqueid: " + uniqueid
            + "\nFrom: 192.0.2.1:4001\nRTT: 0.0250\nSSRC: 0x9\nReportCount: 1\nSentPackets: 249\n"
              "Report0SourceSSRC: 0x1\nReport0FractionLost: 0\nReport0CumulativeLost: 0\n"
              "Report0IAJitter: 8\nReport0LSR: 7\n");
    }
    QTreeWidget* figures() { return view.findChild<QTreeWidget*>(QStringLiteral("qualityFigures")); }
    QString state() { return view.findChild<QLabel*>(QStringLiteral("qualityState"))->text(); }
    QTreeWidgetItem* row(const QString& title, int section = 0)
    {
        QTreeWidgetItem* item = figures()->topLevelItem(section);
        for (int i = 0; item && i < item->childCount(); ++i) {
            if (item->child(i)->text(0) == title)
                return item->child(i);
        }
        return nullptr;
    }
    QByteArray mask() { return server->client().eventNeeds().mask(); }

    QualityView view;
};

constexpr int Sent = 1;
constexpr int Received = 2;

} // namespace

class QualityViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void asksForReportsOnlyWhileShown()
    {
        Pbx pbx;
        QTRY_COMPARE(pbx.mask(), "call,system");
        pbx.view.show();
        QCOMPARE(pbx.mask(), "call,reporting,system");
        pbx.view.hide();
        QTRY_COMPARE(pbx.mask(), "call,system");
        pbx.view.show();
        pbx.view.setChannel(nullptr, {});
        QTRY_COMPARE(pbx.mask(), "call,system");
    }

    void showsBothDirectionsOfBothChannels()
    {
        Pbx pbx;
        pbx.view.show();
        pbx.reports("5.1", "64");
        pbx.reports("5.2");
        QCOMPARE(pbx.figures()->topLevelItemCount(), 2);
        QVERIFY(pbx.figures()->topLevelItem(0)->text(0).startsWith(QStringLiteral("PJSIP/101-1")));
        QVERIFY(pbx.figures()->topLevelItem(1)->text(0).startsWith(QStringLiteral("PJSIP/102-1")));
        QCOMPARE(pbx.row(QStringLiteral("Packet loss"))->text(Received), QStringLiteral("25.0 %"));
        QCOMPARE(pbx.row(QStringLiteral("Packet loss"))->text(Sent), QStringLiteral("0.0 %"));
        QCOMPARE(pbx.row(QStringLiteral("Lost"))->text(Received), QStringLiteral("17"));
        QCOMPARE(pbx.row(QStringLiteral("Jitter"))->text(Received), QStringLiteral("60.0 ms"));
        QCOMPARE(pbx.row(QStringLiteral("Jitter"))->text(Sent), QStringLiteral("1.0 ms"));
        QCOMPARE(pbx.row(QStringLiteral("Round trip"))->text(Sent), QStringLiteral("25.0 ms"));
        QCOMPARE(pbx.row(QStringLiteral("Packets"))->text(Sent), QStringLiteral("251 · 39.22 KiB"));
        QCOMPARE(pbx.row(QStringLiteral("Quality"))->text(Received), QStringLiteral("Poor"));
        QVERIFY(!pbx.row(QStringLiteral("Quality"))->icon(Received).isNull());
        QCOMPARE(pbx.row(QStringLiteral("Quality"))->text(Sent), QStringLiteral("Good"));
        QVERIFY(pbx.row(QStringLiteral("Report"))->text(Sent).endsWith(QStringLiteral(" s ago")));
        QVERIFY(pbx.state().isEmpty());
        auto* chart = pbx.view.findChild<QualityChart*>();
        QVERIFY2(chart->accessibleDescription().contains(QStringLiteral("25 %")),
            qPrintable(chart->accessibleDescription()));
        // By the title stands what is, not where the scale ends.
        QVERIFY2(
            chart->accessibleDescription().contains(QStringLiteral("Round trip: now 25 ms, at most 25 ms.")),
            qPrintable(chart->accessibleDescription()));
        pbx.figures()->setCurrentItem(pbx.figures()->topLevelItem(1)->child(3));
        QVERIFY(!chart->accessibleDescription().contains(QStringLiteral("25 %")));
        QVERIFY(!chart->grab().isNull());
    }

    void convertsJitterByTheCodecsClock()
    {
        Pbx pbx;
        pbx.view.show();
        pbx.answer("Events", "Response: Success\nEvents: On\n");
        QVERIFY(pbx.answer("Getvar", "Response: Success\nVariable: x\nValue: (opus|ulaw)\n")
                    .contains("Variable: CHANNEL(audionativeformat)"));
        pbx.reports("5.1");
        QCOMPARE(pbx.row(QStringLiteral("Jitter"))->text(Received), QStringLiteral("10.0 ms"));
        QVERIFY(pbx.row(QStringLiteral("Jitter"))->toolTip(Received).contains(QStringLiteral("opus")));
        QVERIFY(pbx.figures()->topLevelItem(0)->text(0).endsWith(QStringLiteral("opus")));
    }

    void findsTheAddressBefore12()
    {
        Pbx pbx(commandsOf18);
        pbx.view.show();
        pbx.answer("Events", "Response: Success\nEvents: On\n");
        pbx.answer("Getvar", "Response: Success\nVariable: x\nValue: 0x4 (ulaw)\n");
        QVERIFY(pbx.answer("Getvar", "Response: Success\nVariable: x\nValue: 192.0.2.1:4000\n")
                    .contains("Variable: CHANNEL(rtpdest)"));
        pbx.report("Event: RTCPSent\nTo: 192.0.2.1:4001\nOurSSRC: 5\nFractionLost: 0\nCumulativeLoss: 0\n"
                   "IAJitter: 0.0125\n");
        QCOMPARE(pbx.row(QStringLiteral("Jitter"))->text(Received), QStringLiteral("12.5 ms"));
        QVERIFY(pbx.row(QStringLiteral("Jitter"))->toolTip(Received).contains(QStringLiteral("0.0125 s")));
        QCOMPARE(pbx.row(QStringLiteral("Quality"))->text(Sent), QStringLiteral("–"));
        QCOMPARE(pbx.row(QStringLiteral("Round trip"))->text(Sent), QStringLiteral("not known"));
    }

    void saysWhyThereIsNothing()
    {
        Pbx pbx;
        pbx.view.show();
        QVERIFY(pbx.state().contains(QStringLiteral("every 5 s")));
        QVERIFY(pbx.figures()->isHidden());
        const auto now = QualityView::Clock::now();
        pbx.view.refresh(now + 5s);
        QVERIFY(!pbx.state().contains(QStringLiteral("needs read class: reporting")));
        pbx.view.refresh(now + 20s);
        QVERIFY(pbx.state().contains(QStringLiteral("needs read class: reporting")));
        // Of another channel: then the login may read them.
        pbx.reports("5.7");
        pbx.view.refresh(now + 25s);
        QVERIFY(!pbx.state().contains(QStringLiteral("read class")));
        pbx.event("Event: Newchannel\nChannel: Local/1@x-1;1\nChannelState: 6\nUniqueid: 5.3\n");
        pbx.view.setChannel(pbx.server.get(), "5.3");
        QVERIFY(pbx.state().contains(QStringLiteral("Local")));
        pbx.view.setChannel(pbx.server.get(), "5.99");
        QVERIFY(pbx.state().contains(QStringLiteral("ended")));
    }

    void keepsTheLastFiguresOfWhatHasEnded()
    {
        Pbx pbx;
        pbx.view.show();
        pbx.reports("5.1");
        pbx.reports("5.2");
        pbx.event("Event: Hangup\nChannel: PJSIP/101-1\nUniqueid: 5.1\nCause: 16\n");
        pbx.event("Event: Hangup\nChannel: PJSIP/102-1\nUniqueid: 5.2\nCause: 16\n");
        pbx.view.refresh(QualityView::Clock::now() + 200s);
        QCOMPARE(pbx.figures()->topLevelItemCount(), 2);
        QVERIFY(pbx.row(QStringLiteral("Report"))->text(Sent).startsWith(QStringLiteral("3:")));
        QVERIFY(pbx.figures()->topLevelItem(1)->text(0).startsWith(QStringLiteral("PJSIP/102-1")));
        QVERIFY(pbx.state().contains(QStringLiteral("last figures")));
    }

    void dropsStreamsThatFellSilent()
    {
        Pbx pbx;
        pbx.view.show();
        pbx.reports("5.1");
        const auto later = QualityView::Clock::now() + 60s;
        pbx.server->rtpQuality().apply(
            AmiMessage::fromBytes("Event: RTCPSent\nUniqueid: 5.1\nTo: 192.0.2.1:5001\nSSRC: 0x5\n"
                                  "ReportCount: 1\nReport0FractionLost: 0\n\n"),
            later);
        pbx.view.refresh(later);
        QCOMPARE(pbx.figures()->topLevelItemCount(), 1);
        QVERIFY(pbx.figures()->topLevelItem(0)->toolTip(0).contains(QStringLiteral("192.0.2.1:5001")));
    }
};

WIRECHIEF_TEST(QualityViewTest, tst_qualityview)
#include "tst_qualityview.moc"
