// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/quality/limits.h"
#include "pbx/quality/rtpquality.h"
#include "pbx/quality/speechestimate.h"
#include "support/base/testmain.h"
#include "support/pbx/callcommands.h"
#include "support/pbx/pbxsession.h"

#include <QSignalSpy>

#include <cmath>

using namespace wirechief;
using namespace wirechief::test;
using namespace std::chrono_literals;

namespace {

// As 22 and 16 write them, without the channel headers that are not read. The SSRC of a report that came is
// not the sender's.
const QByteArray sentBy22
    = "Event: RTCPSent\nPrivilege: reporting,all\nChannel: PJSIP/peer-0\nUniqueid: 5.1\nLinkedid: 5.1\n"
      "To: 127.0.0.1:11155\nFrom: 127.0.0.1:19241\nMES: 88.1\nSSRC: 0x35ead2cf\nPT: 200(SR)\nReportCount: 1\n"
      "SentNTP: 1795410758.142423\nSentRTP: 40160\nSentPackets: 251\nSentOctets: 40160\n"
      "Report0SourceSSRC: 0x44a5c809\nReport0FractionLost: 64\nReport0CumulativeLost: 17\n"
      "Report0HighestSequence: 7731\nReport0SequenceNumberCycles: 0\nReport0IAJitter: 160\n"
      "Report0LSR: 0\nReport0DLSR: 0.0000\n";
const QByteArray receivedBy22
    = "Event: RTCPReceived\nPrivilege: reporting,all\nChannel: PJSIP/peer-0\nUniqueid: 5.1\nLinkedid: 5.1\n"
      "To: 127.0.0.1:19241\nFrom: 127.0.0.1:11155\nRTT: 0.0250\nMES: 88.1\nSSRC: 0xeeae49c6\n"
      "PT: 200(SR)\nReportCount: 1\nSentNTP: 1795410758.142686\nSentRTP: 39840\nSentPackets: 249\n"
      "SentOctets: 39840\nReport0SourceSSRC: 0x35ead2cf\nReport0FractionLost: 0\n"
      "Report0CumulativeLost: 3\nReport0HighestSequence: 55553\nReport0SequenceNumberCycles: 0\n"
      "Report0IAJitter: 8\nReport0LSR: 1237722229\nReport0DLSR: 0.0000\n";
// As res/res_rtp_asterisk.c of 11 writes them; neither names a channel.
const QByteArray sentBy11 = "Event: RTCPSent\nPrivilege: reporting,all\nTo: 192.0.2.7:4001\nOurSSRC: 907\n"
                            "SentNTP: 1795410758.1429233664\nSentRTP: 40160\nSentPackets: 251\n"
                            "SentOctets: 40160\nReportBlock:\nFractionLost: 128\nCumulativeLoss: 9\n"
                            "IAJitter: 0.0125\nTheirLastSR: 0\nDLSR: 0.0000 (sec)\n";
const QByteArray receivedBy11
    = "Event: RTCPReceived\nPrivilege: reporting,all\nFrom: 192.0.2.7:4001\nPT: 200(Sender Report)\n"
      "ReceptionReports: 1\nSenderSSRC: 1731\nFractionLost: 0\nPacketsLost: 16777214\n"
      "HighestSequence: 7731\nSequenceNumberCycles: 0\nIAJitter: 80\nLastSR: 18886.2147483648\n"
      "DLSR: 1.2500(sec)\nRTT: 25(sec)\n";

AmiMessage message(QByteArray text, const QByteArray& header = {}, const QByteArray& value = {})
{
    QByteArrayList lines = text.split('\n');
    for (QByteArray& line : lines) {
        if (!header.isEmpty() && line.startsWith(QByteArray(header + ": ")))
            line = header + ": " + value;
    }
    return AmiMessage::fromBytes(QByteArray(lines.join("\r\n") + "\r\n"));
}

QByteArray with(const QByteArray& text, const QByteArray& from, const QByteArray& to)
{
    return QByteArray(text).replace(from, to);
}

struct Pbx : Session {
    Pbx()
        : Session("11.0.0")
    {
        answer("ListCommands", commandsOf22);
        refuseTheRest();
        watch = std::make_unique<FeatureWatch>(quality());
    }
    RtpQuality& quality() { return server->rtpQuality(); }
    const std::vector<RtpStream>& streams(QByteArrayView uniqueid = "5.1")
    {
        return quality().find(uniqueid)->streams;
    }

    std::unique_ptr<FeatureWatch> watch;
};

} // namespace

class RtpQualityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsReportsOf12AndLater()
    {
        const RtpReport sent = readRtpReport(message(sentBy22));
        QVERIFY(sent.bySelf);
        QCOMPARE(sent.uniqueid, "5.1");
        QCOMPARE(sent.remote, "127.0.0.1:11155");
        QCOMPARE(sent.ssrc, "0x35ead2cf");
        QCOMPARE(sent.loss.value(), 0.25);
        QCOMPARE(sent.lost.value(), 17U);
        QCOMPARE(sent.jitter.value().milliseconds(8000), 20.0);
        QCOMPARE(sent.packets.value(), 251U);
        QCOMPARE(sent.octets.value(), 40160U);
        QVERIFY(!sent.roundTrip);

        const RtpReport received = readRtpReport(message(receivedBy22));
        QVERIFY(!received.bySelf);
        QCOMPARE(received.remote, "127.0.0.1:11155");
        QCOMPARE(received.ssrc, "0x35ead2cf");
        QCOMPARE(received.roundTrip.value(), 0.025);
        QCOMPARE(received.jitter.value().milliseconds(8000), 1.0);
        // 16 writes a round trip of nothing where it has nothing to measure from.
        const QByteArray unmeasured = with(receivedBy22, "LSR: 1237722229", "LSR: 0");
        QVERIFY(!readRtpReport(message(unmeasured, "RTT", "0.0000")).roundTrip);
    }

    void readsReportsOf11AndEarlier()
    {
        const RtpReport sent = readRtpReport(message(sentBy11));
        QCOMPARE(sent.uniqueid, "");
        QCOMPARE(sent.remote, "192.0.2.7:4001");
        QCOMPARE(sent.ssrc, "907");
        QCOMPARE(sent.loss.value(), 0.5);
        QCOMPARE(sent.lost.value(), 9U);
        QCOMPARE(sent.jitter.value().milliseconds(8000), 12.5);

        const RtpReport received = readRtpReport(message(receivedBy11));
        QCOMPARE(received.remote, "192.0.2.7:4001");
        QCOMPARE(received.lost.value(), 0U); // packets came twice: two fewer than none were lost
        QCOMPARE(received.jitter.value().milliseconds(8000), 10.0);
        QCOMPARE(received.roundTrip.value(), 0.025);
        QVERIFY(!received.packets);
    }

    void readsAddressesWithoutColon()
    {
        QCOMPARE(readRtpReport(message(with(sentBy11, "To: ", "To "))).remote, "192.0.2.7:4001");
        QCOMPARE(readRtpReport(message(with(receivedBy11, "From: ", "From "))).remote, "192.0.2.7:4001");
    }

    void dropsFiguresThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        for (const char* value : {"-1", "nan", "inf", "-inf", "1e300", "", "x", "99999999999999999999"}) {
            for (const char* header : {"RTT", "Report0IAJitter", "Report0FractionLost",
                     "Report0CumulativeLost", "SentPackets", "SentOctets"})
                QTest::addRow("22 %s %s", header, value)
                    << receivedBy22 << QByteArray(header) << QByteArray(value);
            for (const char* header : {"FractionLost", "CumulativeLoss", "IAJitter", "SentPackets"})
                QTest::addRow("11 %s %s", header, value)
                    << sentBy11 << QByteArray(header) << QByteArray(value);
        }
        QTest::newRow("fraction") << receivedBy22 << QByteArray("Report0FractionLost") << QByteArray("257");
        QTest::newRow("lost") << receivedBy22 << QByteArray("Report0CumulativeLost")
                              << QByteArray("16777216");
        QTest::newRow("clock set") << receivedBy22 << QByteArray("RTT") << QByteArray("65535.9000");
        QTest::newRow("jitter") << receivedBy22 << QByteArray("Report0IAJitter") << QByteArray("4294967295");
    }
    void dropsFiguresThatCannotBe()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        const RtpReport whole = readRtpReport(message(text));
        const RtpReport report = readRtpReport(message(text, header, value));
        const auto count = [](const RtpReport& some) {
            return int(some.loss.has_value()) + some.lost.has_value() + some.jitter.has_value()
                + some.roundTrip.has_value() + some.packets.has_value() + some.octets.has_value();
        };
        QCOMPARE(count(report), count(whole) - 1);
    }

    void takesAnythingForAReport()
    {
        Pbx pbx;
        pbx.quality().follow({"5.1"});
        pbx.quality().apply(message("Event: RTCPSent\n"));
        pbx.quality().apply(message("Event: RTCPReceived\nUniqueid: 5.1\nReportCount: 0\n"));
        pbx.quality().apply(message("Event: RTCPReceived\nFrom: " + QByteArray(100'000, 'x') + "\n"));
        QCOMPARE(pbx.streams().size(), 1U);
        QVERIFY(pbx.streams().front().sent.samples.isEmpty());
    }

    void joinsBothDirectionsOfAStream()
    {
        Pbx pbx;
        pbx.quality().follow({"5.1"});
        const QSignalSpy reported(&pbx.quality(), &RtpQuality::reported);
        pbx.says(sentBy22);
        pbx.says(receivedBy22);
        pbx.says(with(receivedBy22, "Uniqueid: 5.1", "Uniqueid: 5.2"));
        QCOMPARE(reported.size(), 2);
        QCOMPARE(pbx.quality().reportsSeen(), 3U);
        QCOMPARE(pbx.streams().size(), 1U);
        const RtpStream& stream = pbx.streams().front();
        QCOMPARE(stream.received.samples.last().loss.value(), 0.25);
        QCOMPARE(stream.received.lost.value(), 17U);
        QCOMPARE(stream.received.packets.value(), 249U);
        QCOMPARE(stream.sent.samples.last().loss.value(), 0.0);
        QCOMPARE(stream.sent.packets.value(), 251U);
        QCOMPARE(stream.roundTrip.value(), 0.025);
        // Who has received nothing yet writes no block about it.
        pbx.says("Event: RTCPReceived\nUniqueid: 5.1\nFrom: 127.0.0.1:11155\nSSRC: 0x1\nReportCount: 0\n"
                 "SentPackets: 400\n");
        QCOMPARE(pbx.streams().size(), 1U);
        QCOMPARE(pbx.streams().front().received.packets.value(), 400U);
        QCOMPARE(pbx.streams().front().sent.samples.size(), 1);
    }

    void keepsSoundAndPictureApart()
    {
        Pbx pbx;
        pbx.quality().follow({"5.1"});
        pbx.says(sentBy22);
        pbx.says(with(with(sentBy22, "0x35ead2cf", "0x00000002"), ":11155", ":11157"));
        QCOMPARE(pbx.streams().size(), 2U);
        QCOMPARE(pbx.streams().back().remote, "127.0.0.1:11157");
    }

    void findsChannelsOf11ByTheirAddress()
    {
        Pbx pbx;
        pbx.quality().follow({"5.1", "5.2"});
        pbx.says(sentBy11);
        QVERIFY(pbx.streams("5.1").empty());
        pbx.quality().setRemote("5.1", "192.0.2.7:4000");
        pbx.quality().setRemote("5.2", "192.0.2.7:5000");
        pbx.says(sentBy11);
        pbx.says(receivedBy11);
        QCOMPARE(pbx.streams("5.1").size(), 1U);
        QVERIFY(pbx.streams("5.2").empty());
        QCOMPARE(pbx.streams("5.1").front().received.samples.size(), 1);
        QCOMPARE(pbx.streams("5.1").front().sent.samples.size(), 1);
        pbx.quality().setRemote("5.1", "nonsense");
        pbx.says(sentBy11);
        QCOMPARE(pbx.streams("5.1").front().received.samples.size(), 1);
    }

    void forgetsWhatNobodyFollows()
    {
        Pbx pbx;
        pbx.quality().follow({"5.1"});
        pbx.says(sentBy22);
        pbx.quality().follow({"5.2", "5.1"});
        QCOMPARE(pbx.streams().size(), 1U);
        pbx.quality().follow({"5.2"});
        QVERIFY(!pbx.quality().find("5.1"));
        pbx.quality().follow({"5.1"});
        QVERIFY(pbx.streams().empty());
    }

    void memoryIsBounded()
    {
        Pbx pbx;
        QList<QByteArray> many;
        for (int i = 0; i < 100; ++i)
            many.append("5." + QByteArray::number(i));
        pbx.quality().follow(many);
        QVERIFY(pbx.quality().find("5.15"));
        QVERIFY(!pbx.quality().find("5.16"));
        RtpQuality::Clock::time_point now;
        for (int i = 0; i < 1000; ++i)
            pbx.quality().apply(message(sentBy22), now += 5s);
        QCOMPARE(pbx.streams().front().received.samples.size(), limits::rtpSamples);
        QCOMPARE(pbx.streams().front().received.samples.first().at, now - 5s * (limits::rtpSamples - 1));
        for (int i = 0; i < 1000; ++i)
            pbx.quality().apply(message(sentBy22, "SSRC", QByteArray::number(i)), now += 5s);
        QCOMPARE(qsizetype(pbx.streams().size()), limits::rtpStreams);
        QCOMPARE(pbx.streams().back().ssrc, "999");
    }

    void asksForTheEventsWhileWatched()
    {
        Pbx pbx;
        const AmiClient& client = pbx.server->client();
        QCOMPARE(client.eventNeeds().mask(), "call,reporting,system");
        pbx.watch.reset();
        QTRY_COMPARE(client.eventNeeds().mask(), "call,system");
    }

    void knowsCodecsByName()
    {
        QCOMPARE(codecName("(ulaw)"), "ulaw");
        QCOMPARE(codecName("(opus|ulaw)"), "opus");
        QCOMPARE(codecName("0x4 (ulaw)"), "ulaw");
        QCOMPARE(codecName("alaw"), "alaw");
        QCOMPARE(codecName(""), "");
        QCOMPARE(codecName(QByteArray(1000, 'x').prepend('(')), "");
        QCOMPARE(rtpClockRate("opus").value(), 48000);
        QCOMPARE(rtpClockRate("g722").value(), 8000);
        QVERIFY(!rtpClockRate("wonder"));
    }

    void estimatesSpeech()
    {
        const SpeechEstimate best = estimateSpeech(0, 0, 0.0, "ulaw");
        QVERIFY(best.meanOpinion > 4.3 && best.meanOpinion <= 4.5);
        QCOMPARE(best.grade, SpeechGrade::Good);
        // Ie of 30 ln(1 + 15 · 0.02) is 7.9, of 5 % 16.8, of 20 % 41.6.
        QCOMPARE(estimateSpeech(0.02, 0, 0.0, "ulaw").grade, SpeechGrade::Good);
        QCOMPARE(estimateSpeech(0.05, 0, 0.0, "ulaw").grade, SpeechGrade::Fair);
        QCOMPARE(estimateSpeech(0.2, 0, 0.0, "ulaw").grade, SpeechGrade::Poor);
        QVERIFY(std::abs(estimateSpeech(0.05, 0, 0.0, "ulaw").rating - 76.93) < 0.05);
        QVERIFY(estimateSpeech(0, 0, 0.0, "g729").meanOpinion < best.meanOpinion);
        QVERIFY(estimateSpeech(0, 0, 800.0, "ulaw").grade == SpeechGrade::Poor);
        QCOMPARE(estimateSpeech(1, 60'000, 60'000.0, "ulaw").meanOpinion, 1.0);
    }
};

WIRECHIEF_GUILESS_TEST(RtpQualityTest, tst_rtpquality)
#include "tst_rtpquality.moc"
