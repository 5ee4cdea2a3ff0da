// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/calls/callchecks.h"
#include "pbx/channels/channels.h"
#include "support/base/testmain.h"
#include "support/pbx/controlpbx.h"

using namespace wirechief;
using namespace wirechief::test;
using namespace std::chrono_literals;

namespace {

const DialplanPlace sales{"sales", "200", "1"};

} // namespace

class CallControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hangsUp()
    {
        ControlPbx pbx(commandsOf22);
        pbx.send(pbx.calls.hangUp("PJSIP/1-1"_channel, 21));
        QVERIFY(pbx.answer("Hangup", "Response: Success\nMessage: Channel Hungup\n")
                    .endsWith("Channel: PJSIP/1-1\r\nCause: 21"));
        QVERIFY(pbx.outcome && *pbx.outcome);
        QCOMPARE(bytesOf(pbx.calls.hangUp("a/b"_channel)), QByteArray("Action: Hangup\nChannel: a/b\n\n"));
    }

    /// The server takes "/…/" for a pattern and ends every call that matches.
    void refusesPatternsEverywhere()
    {
        ControlPbx pbx(commandsOf22);
        CallControl& calls = pbx.calls;
        for (const QByteArray& word : {QByteArray("/.*/"), QByteArray("/"), QByteArray(),
                 QByteArray("a\r\nb"), QByteArray("a\0b", 3), QByteArray("a\tb")}) {
            const ChannelRef bad(word);
            const ChannelRef badOther = word.isEmpty() ? "/"_channel : bad;
            RedirectRequest both{"PJSIP/1-1"_channel, badOther, sales, {}};
            ParkRequest parked;
            parked.leg = {"PJSIP/1-1"_channel, badOther};
            const Result<Order> orders[] = {calls.hangUp(bad), calls.redirect({bad, {}, sales, {}}),
                calls.redirect(both), calls.blindTransfer({bad, {}}, sales),
                calls.attendedTransfer(bad, sales), calls.cancelTransfer(bad),
                calls.bridge(bad, "a/1"_channel), calls.bridge("a/1"_channel, bad),
                calls.park({{bad, {}}, {}, {}}), calls.park(parked), calls.hold(bad, true),
                calls.mute(bad, AudioDirection::Both, true), calls.playDtmf(bad, "1", 0ms),
                calls.sendText(bad, "x"), calls.setVariable(badOther, "X", "1"),
                calls.record({bad, "x.wav", {}}), calls.stopRecording(bad), calls.pauseRecording(bad, true),
                calls.kick(bad), calls.kickFromConference("1", bad)};
            for (const Result<Order>& order : orders) {
                QVERIFY(!order);
                QCOMPARE(order.error().kind, ErrorKind::InvalidInput);
            }
            QVERIFY(!calls.listen("PJSIP/9", bad, SpyMode::Listen));
            QVERIFY(!calls.listen(word, "PJSIP/1-1"_channel, SpyMode::Listen));
            OriginateRequest request = callTo101();
            request.channel = word;
            QVERIFY(!calls.originate(request));
            std::optional<ErrorKind> read;
            calls.readVariables(bad, this, [&read](const auto& done) { read = done.error().kind; });
            QCOMPARE(read, ErrorKind::InvalidInput);
        }
        // Words that ConfbridgeKick takes for everybody.
        for (const ChannelRef& everybody : {"all"_channel, "participants"_channel})
            QVERIFY(!calls.kickFromConference("1", everybody));
        QVERIFY(pbx.nothingSent());
    }

    void saysWhyItFailed_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("advice");
        QTest::newRow("gone") << QByteArray("No such channel") << ErrorKind::NotFound
                              << QStringLiteral("The call has ended meanwhile.");
        QTest::newRow("class") << QByteArray("Permission denied") << ErrorKind::NotPermitted
                               << QStringLiteral("This user in manager.conf needs write class: call.");
        QTest::newRow("not up") << QByteArray("Redirect failed, channel not up.") << ErrorKind::Server
                                << QStringLiteral("Try again once the call was answered.");
        QTest::newRow("unknown") << QByteArray("Invalid/unknown command") << ErrorKind::NotFound
                                 << QStringLiteral(
                                        "This release has no such action, or its module is not loaded.");
        QTest::newRow("other") << QByteArray("Redirect failed") << ErrorKind::Server << QString();
    }
    void saysWhyItFailed()
    {
        QFETCH(QByteArray, words);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, advice);
        ControlPbx pbx(commandsOf22);
        pbx.send(pbx.calls.redirect({"PJSIP/1-1"_channel, {}, sales, {}}));
        pbx.answer("Redirect", "Response: Error\nMessage: " + words + '\n');
        QVERIFY(pbx.failed(kind));
        QCOMPARE(pbx.outcome->error().advice, advice);
        QCOMPARE(pbx.outcome->error().text,
            QStringLiteral("PJSIP/1-1 was not redirected: the server says “%1”.")
                .arg(QString::fromLatin1(words)));
    }

    /// Names are used again, and two channels may have the same at once: what is meant is the Uniqueid.
    void meansTheUniqueid()
    {
        ControlPbx pbx(commandsOf22);
        pbx.begins("SimpleUSB/usb_1", "1.1");
        pbx.begins("SimpleUSB/usb_1", "1.7");
        const ChannelRef younger{"SimpleUSB/usb_1", "1.7"};
        pbx.send(pbx.calls.hangUp(younger));
        QVERIFY(pbx.answer("Hangup", "Response: Success\n").endsWith("Channel: 1.7"));
        const CallLeg leg{younger, {"SIP/b-2", "1.2"}};
        const Result<Order> orders[]
            = {pbx.calls.redirect({younger, leg.peer, sales, {}}), pbx.calls.blindTransfer(leg, sales),
                pbx.calls.attendedTransfer(younger, sales), pbx.calls.cancelTransfer(younger),
                pbx.calls.park({leg, {}, {}}), pbx.calls.mute(younger, AudioDirection::In, true),
                pbx.calls.playDtmf(younger, "1", 0ms), pbx.calls.sendText(younger, "x"),
                pbx.calls.setVariable(younger, "X", "1"), pbx.calls.record({younger, "x.wav", {}}),
                pbx.calls.stopRecording(younger), pbx.calls.pauseRecording(younger, true),
                pbx.calls.kick(younger), pbx.calls.hold({"PJSIP/1-1", "1.7"}, true)};
        for (const Result<Order>& order : orders)
            QVERIFY2(bytesOf(order).contains("Channel: 1.7\n"), bytesOf(order).constData());
        QVERIFY(bytesOf(orders[0]).contains("ExtraChannel: 1.2\n"));
        QVERIFY(bytesOf(orders[4]).contains("TimeoutChannel: SIP/b-2\n")); // is compared with names
        pbx.calls.readVariable(younger, "X", this, [](const Result<QByteArray>&) {});
        QVERIFY(pbx.answer("Getvar", "Response: Success\nValue: 7\n").contains("Channel: 1.7\r\n"));
        // A name that is another one's Uniqueid.
        pbx.begins("1.7", "1.9");
        pbx.send(pbx.calls.hangUp(younger));
        QVERIFY(pbx.failed(ErrorKind::InvalidInput));
        QVERIFY(pbx.nothingSent());
    }

    /// 1.4 finds channels by name alone: name and Uniqueid are compared when it is sent.
    void namesAreComparedWhenSent()
    {
        ControlPbx pbx(commandsOf14);
        const ChannelRef chosen{"DAHDI/1-1", "1.1"};
        pbx.begins("DAHDI/1-1", "1.1");
        const Result<Order> order = pbx.calls.hangUp(chosen);
        pbx.send(order);
        QVERIFY(pbx.answer("Hangup", "Response: Success\n").endsWith("Channel: DAHDI/1-1"));
        QVERIFY(pbx.outcome && *pbx.outcome);
        // Another one of this name, while the question was open.
        pbx.begins("dahdi/1-1", "1.2");
        pbx.send(order);
        QVERIFY(pbx.failed(ErrorKind::InvalidInput));
        QCOMPARE(pbx.outcome->error().text,
            QStringLiteral("DAHDI/1-1 was not hung up: the server would not know which channel is meant by "
                           "DAHDI/1-1; there are several."));
        // The one that was meant has ended.
        pbx.says("Event: Hangup\nUniqueid: 1.1\nCause: 16\n");
        pbx.send(order);
        QVERIFY(pbx.failed(ErrorKind::NotFound));
        QVERIFY(pbx.nothingSent());
        pbx.send(pbx.calls.hangUp({"dahdi/1-1", "1.2"}));
        QVERIFY(!pbx.nothingSent());
    }

    /// The list of the server may keep a channel that is gone.
    void whatTheServerDoesNotKnowIsDoubtful()
    {
        ControlPbx pbx(commandsOf22);
        const Channels& channels = pbx.server->channels();
        for (const char* id : {"1.1", "1.2", "1.3"})
            pbx.begins(QByteArray("SIP/x-") + id, id);
        const auto doubtOf = [&channels](const char* id) { return channels.table().find(id)->doubt; };
        pbx.send(pbx.calls.hangUp({"SIP/x-1.1", "1.1"}));
        pbx.answer("Hangup", "Response: Error\nMessage: No such channel\n");
        QCOMPARE(doubtOf("1.1"), ChannelDoubt::Denied);
        QCOMPARE(channels.doubtfulCount(), 1U);
        pbx.send(pbx.calls.redirect({{"SIP/x-1.3", "1.3"}, {"SIP/x-1.2", "1.2"}, sales, {}}));
        pbx.answer("Redirect", "Response: Error\nMessage: ExtraChannel does not exist: 1.2\n");
        QCOMPARE(doubtOf("1.2"), ChannelDoubt::Denied);
        // Other refusals say nothing of the channel, and what changes its state lives.
        pbx.send(pbx.calls.redirect({{"SIP/x-1.3", "1.3"}, {}, sales, {}}));
        pbx.answer("Redirect", "Response: Error\nMessage: Extension does not exist\n");
        QCOMPARE(doubtOf("1.3"), ChannelDoubt::None);
        pbx.says("Event: Newstate\nChannel: SIP/x-1.1\nChannelState: 5\nUniqueid: 1.1\n");
        QCOMPARE(doubtOf("1.1"), ChannelDoubt::None);
        QCOMPARE(channels.doubtfulCount(), 1U);
        pbx.says("Event: Hangup\nChannel: SIP/x-1.2\nUniqueid: 1.2\n");
        QCOMPARE(channels.doubtfulCount(), 0U);
    }

    /// Some actions take the beginning of a name.
    void beginningsOfNames()
    {
        ControlPbx pbx(commandsOf22);
        const ChannelRef one{"DAHDI/i1/555-1", "1.1"};
        const ChannelRef two{"SIP/b", "1.2"};
        pbx.begins(one.name, one.uniqueid);
        pbx.begins(two.name, two.uniqueid);
        QCOMPARE(bytesOf(pbx.calls.bridge(one, two)),
            QByteArray("Action: Bridge\nChannel1: DAHDI/i1/555-1\nChannel2: SIP/b\nTone: no\n\n"));
        const Result<Order> kick = pbx.calls.kickFromConference("8000", one);
        pbx.begins("DAHDI/i1/555-12", "1.3");
        QCOMPARE(bytesOf(pbx.calls.bridge(one, two)),
            QByteArray("Action: Bridge\nChannel1: 1.1\nChannel2: SIP/b\nTone: no\n\n"));
        pbx.send(kick);
        QVERIFY(pbx.failed(ErrorKind::InvalidInput));
        pbx.originate(*pbx.calls.listen("SIP/9", one, SpyMode::Listen));
        QVERIFY(pbx.failed(ErrorKind::InvalidInput));
        // Now both words fit two channels.
        pbx.begins("SIP/c", "1.10");
        pbx.send(pbx.calls.bridge(one, two));
        QVERIFY(pbx.failed(ErrorKind::InvalidInput));
        QVERIFY(pbx.nothingSent());
    }

    /// A link that dies under a sent action: told so, and never sent again.
    void outcomeUnknown()
    {
        ControlPbx pbx(commandsOf22);
        pbx.send(pbx.calls.playDtmf("PJSIP/1-1"_channel, "12", 0ms));
        QVERIFY(!pbx.nothingSent());
        pbx.transport->hangUp();
        pbx.turn();
        QVERIFY(pbx.failed(ErrorKind::OutcomeUnknown));
        // Nobody knows, and nothing else is said.
        QVERIFY2(pbx.outcome->error().text.startsWith(QStringLiteral("Tones for PJSIP/1-1: ")),
            qPrintable(pbx.outcome->error().text));
        QVERIFY(!pbx.outcome->error().text.contains(QStringLiteral("not played")));
        (void)pbx.transport->takeWritten();
        pbx.time.advance(5s);
        QCOMPARE(pbx.transport->timesOpened(), 2);
        QVERIFY(!pbx.transport->takeWritten().contains("PlayDTMF"));
    }

    /// What nobody knows is not said to have failed, whatever the verb.
    void unknownSaysOneThing()
    {
        const auto orders = [](const CallControl& calls) {
            return std::vector<Result<Order>>{calls.hangUp("a/1"_channel),
                calls.redirect({"a/1"_channel, {}, sales, {}}),
                calls.blindTransfer({"a/1"_channel, "b/2"_channel}, sales),
                calls.attendedTransfer("a/1"_channel, sales), calls.cancelTransfer("a/1"_channel),
                calls.bridge("a/1"_channel, "b/2"_channel),
                calls.park({{"a/1"_channel, "b/2"_channel}, {}, 0ms}), calls.hold("PJSIP/1"_channel, true),
                calls.mute("a/1"_channel, AudioDirection::Both, true), calls.sendText("a/1"_channel, "hi"),
                calls.setVariable("a/1"_channel, "X", "1"), calls.setVariable({}, "X", "1"),
                calls.record({"a/1"_channel, "file.wav", {}}), calls.stopRecording("a/1"_channel),
                calls.pauseRecording("a/1"_channel, true), calls.kick("a/1"_channel),
                calls.kickFromConference("9", "a/1"_channel), calls.originate(callTo101())};
        };
        const size_t count = orders(ControlPbx(commandsOf22).calls).size();
        for (size_t i = 0; i < count; ++i) {
            ControlPbx pbx(commandsOf22);
            pbx.send(orders(pbx.calls)[i]);
            pbx.transport->hangUp();
            pbx.turn();
            QVERIFY(pbx.failed(ErrorKind::OutcomeUnknown));
            const QString text = pbx.outcome->error().text;
            QVERIFY2(!text.contains(QStringLiteral(" not ")), qPrintable(text));
            QVERIFY2(text.endsWith(QStringLiteral("whether it was done is unknown.")), qPrintable(text));
        }
    }

    /// Tones that were heard are not denied.
    void chainsSayHowFarTheyCame()
    {
        ControlPbx pbx(commandsOf22);
        pbx.send(pbx.calls.playDtmf("PJSIP/%2-1"_channel, "123", 0ms)); // what looks like a place in a text
        pbx.answer("PlayDTMF", "Response: Success\n");
        pbx.answer("PlayDTMF", "Response: Success\n");
        pbx.answer("PlayDTMF", "Response: Error\nMessage: Channel not found\n");
        QVERIFY(pbx.failed(ErrorKind::NotFound));
        QCOMPARE(pbx.outcome->error().text,
            QStringLiteral("Tones for PJSIP/%2-1, 2 of 3 done: the server says “Channel not found”."));
        pbx.send(pbx.calls.playDtmf("PJSIP/1-1"_channel, "123", 0ms));
        pbx.answer("PlayDTMF", "Response: Success\n");
        pbx.transport->hangUp();
        pbx.turn();
        QVERIFY2(pbx.outcome->error().text.startsWith(QStringLiteral("Tones for PJSIP/1-1, 1 of 3 done: ")),
            qPrintable(pbx.outcome->error().text));
    }

    /// To whom and where to, by every verb; no keys and no values.
    void saysWhatWasDone()
    {
        ControlPbx now(commandsOf22);
        const CallControl& calls = now.calls;
        const auto told = [](const Result<Order>& order) {
            return order ? order->done : QString(u"refused: " + order.error().text);
        };
        const ChannelRef a = "a/%2"_channel; // what looks like a place in a text
        const ChannelRef b = "b/2"_channel;
        QCOMPARE(told(calls.hangUp(a)), QStringLiteral("a/%2 was hung up"));
        QCOMPARE(told(calls.hangUp(a, 17)), QStringLiteral("a/%2 was hung up with cause 17"));
        QCOMPARE(told(calls.redirect({a, {}, sales, {}})), QStringLiteral("a/%2 goes to 200@sales"));
        QCOMPARE(told(calls.redirect({a, b, sales, {}})), QStringLiteral("a/%2 and b/2 go to 200@sales"));
        QCOMPARE(told(calls.redirect({a, b, sales, {"x", "9", "hold"}})),
            QStringLiteral("a/%2 goes to 200@sales, and b/2 to 9@x,hold"));
        QCOMPARE(
            told(calls.blindTransfer({a, {}}, sales)), QStringLiteral("Who talks to a/%2 goes to 200@sales"));
        const QString transferred = QStringLiteral("b/2, who talked to a/%2, goes to 200@sales");
        QCOMPARE(told(calls.blindTransfer({a, b}, sales)), transferred);
        ControlPbx before(commandsOf18);
        QCOMPARE(told(before.calls.blindTransfer({a, b}, sales)), transferred);
        QCOMPARE(told(calls.attendedTransfer(a, sales)),
            QStringLiteral("a/%2 calls 200@sales to transfer its call"));
        QCOMPARE(told(calls.cancelTransfer(a)), QStringLiteral("The transfer by a/%2 is cancelled"));
        QCOMPARE(told(calls.bridge(a, b)), QStringLiteral("a/%2 and b/2 are connected"));
        QCOMPARE(told(calls.park({{a, b}, {}, 0ms})), QStringLiteral("a/%2 is parked"));
        QCOMPARE(told(calls.park({{a, b}, "lot2", 0ms})), QStringLiteral("a/%2 is parked in lot2"));
        const ChannelRef phone = "PJSIP/1-1"_channel;
        QCOMPARE(told(calls.hold(phone, true)), QStringLiteral("The phone of PJSIP/1-1 was asked to hold"));
        QCOMPARE(told(calls.hold(phone, false)), QStringLiteral("The phone of PJSIP/1-1 was asked to talk"));
        QCOMPARE(told(calls.mute(a, AudioDirection::In, true)), QStringLiteral("Nobody hears a/%2"));
        QCOMPARE(told(calls.mute(a, AudioDirection::Out, true)), QStringLiteral("a/%2 hears nothing"));
        QCOMPARE(told(calls.mute(a, AudioDirection::Both, true)),
            QStringLiteral("a/%2 hears nothing, and nobody hears it"));
        QCOMPARE(
            told(calls.mute(a, AudioDirection::Both, false)), QStringLiteral("a/%2 is not muted any more"));
        QCOMPARE(told(calls.playDtmf(a, "1234", 0ms)), QStringLiteral("4 tone(s) played to a/%2"));
        QCOMPARE(told(calls.sendText(a, "secret")), QStringLiteral("The text went to a/%2"));
        QCOMPARE(told(calls.setVariable(a, "PIN", "1234")), QStringLiteral("PIN of a/%2 is set"));
        QCOMPARE(
            told(calls.setVariable({}, "PIN", "1234")), QStringLiteral("The global variable PIN is set"));
        QCOMPARE(told(calls.record({a, "x.wav", {}})), QStringLiteral("a/%2 is recorded into x.wav"));
        QCOMPARE(told(calls.stopRecording(a)), QStringLiteral("The recording of a/%2 has ended"));
        QCOMPARE(told(calls.pauseRecording(a, true)), QStringLiteral("The recording of a/%2 is paused"));
        QCOMPARE(told(calls.pauseRecording(a, false)), QStringLiteral("The recording of a/%2 goes on"));
        QCOMPARE(told(calls.kick(a)), QStringLiteral("a/%2 was taken out of its bridge"));
        QCOMPARE(told(calls.kickFromConference("8000", a)),
            QStringLiteral("a/%2 was taken out of conference 8000"));
    }

    void redirects()
    {
        ControlPbx now(commandsOf22);
        QCOMPARE(bytesOf(now.calls.redirect({"a/1"_channel, {}, sales, {}})),
            QByteArray("Action: Redirect\nChannel: a/1\nContext: sales\nExten: 200\nPriority: 1\n\n"));
        QCOMPARE(bytesOf(now.calls.redirect({"a/1"_channel, "b/2"_channel, sales, {}})),
            QByteArray("Action: Redirect\nChannel: a/1\nExtraChannel: b/2\nContext: sales\nExten: 200\n"
                       "Priority: 1\n\n"));
        const RedirectRequest apart{"a/1"_channel, "b/2"_channel, sales, {"help", "300", "begin"}};
        QCOMPARE(bytesOf(now.calls.redirect(apart)),
            QByteArray("Action: Redirect\nChannel: a/1\nExtraChannel: b/2\nContext: sales\nExten: 200\n"
                       "Priority: 1\nExtraContext: help\nExtraExten: 300\nExtraPriority: begin\n\n"));
        QVERIFY(ControlPbx(commandsOf18).calls.redirect(apart));
        ControlPbx old(commandsOf14);
        QVERIFY(old.calls.redirect({"a/1"_channel, "b/2"_channel, sales, {}}));
        QVERIFY(!old.calls.redirect(apart));
        for (const DialplanPlace& bad : {DialplanPlace{"", "1", "1"}, DialplanPlace{"a", "", "1"},
                 DialplanPlace{"a", "1", ""}, DialplanPlace{"a", "1,2", "1"}, DialplanPlace{"a", "${X}", "1"},
                 DialplanPlace{"a b", "1", "1"}, DialplanPlace{"a", "1\r\nX: y", "1"}})
            QVERIFY(!now.calls.redirect({"a/1"_channel, {}, bad, {}}));
    }

    void transfers()
    {
        ControlPbx now(commandsOf22);
        QCOMPARE(bytesOf(now.calls.blindTransfer({"a/1"_channel, "b/2"_channel}, sales)),
            QByteArray("Action: BlindTransfer\nChannel: a/1\nContext: sales\nExten: 200\n\n"));
        QCOMPARE(bytesOf(now.calls.attendedTransfer("a/1"_channel, sales)),
            QByteArray("Action: Atxfer\nChannel: a/1\nContext: sales\nExten: 200\n\n"));
        QCOMPARE(bytesOf(now.calls.cancelTransfer("a/1"_channel)),
            QByteArray("Action: CancelAtxfer\nChannel: a/1\n\n"));
        ControlPbx old(commandsOf18);
        QCOMPARE(bytesOf(old.calls.blindTransfer({"a/1"_channel, "b/2"_channel}, sales)),
            QByteArray("Action: Redirect\nChannel: b/2\nContext: sales\nExten: 200\nPriority: 1\n\n"));
        QVERIFY(!old.calls.blindTransfer({"a/1"_channel, {}}, sales));
        QVERIFY(bytesOf(old.calls.attendedTransfer("a/1"_channel, sales)).endsWith("Priority: 1\n\n"));
    }

    void bridgesAndKicks()
    {
        ControlPbx pbx(commandsOf22);
        QCOMPARE(bytesOf(pbx.calls.bridge("a/1"_channel, "b/2"_channel)),
            QByteArray("Action: Bridge\nChannel1: a/1\nChannel2: b/2\nTone: no\n\n"));
        QVERIFY(!pbx.calls.bridge("a/1"_channel, "a/1"_channel));
        QCOMPARE(bytesOf(pbx.calls.kick("a/1"_channel, "u-1")),
            QByteArray("Action: BridgeKick\nBridgeUniqueid: u-1\nChannel: a/1\n\n"));
        QCOMPARE(bytesOf(pbx.calls.kickFromConference("8000", "a/1"_channel)),
            QByteArray("Action: ConfbridgeKick\nConference: 8000\nChannel: a/1\n\n"));
    }

    void parksAndRetrieves()
    {
        ControlPbx now(commandsOf22);
        QCOMPARE(bytesOf(now.calls.park({{"a/1"_channel, "b/2"_channel}, "lot", 45s})),
            QByteArray(
                "Action: Park\nChannel: a/1\nTimeoutChannel: b/2\nTimeout: 45000\nParkinglot: lot\n\n"));
        QCOMPARE(bytesOf(now.calls.park({{"a/1"_channel, {}}, {}, {}})),
            QByteArray("Action: Park\nChannel: a/1\n\n"));
        ControlPbx old(commandsOf18);
        QCOMPARE(bytesOf(old.calls.park({{"a/1"_channel, "b/2"_channel}, {}, {}})),
            QByteArray("Action: Park\nChannel: a/1\nChannel2: b/2\n\n"));
        QVERIFY(!old.calls.park({{"a/1"_channel, {}}, {}, {}}));
        const ChannelRef parked{"a/1", "1.1"};
        QCOMPARE(now.calls.retrieve("PJSIP/9", parked, "701", {})->data, QByteArray(",701"));
        QCOMPARE(now.calls.retrieve("PJSIP/9", parked, "701", "lot")->data, QByteArray("lot,701"));
        QCOMPARE(old.calls.retrieve("PJSIP/9", parked, "701", "lot")->data, QByteArray("701,lot"));
        QCOMPARE(ControlPbx(commandsOf14).calls.retrieve("SIP/9", parked, "701", "lot")->data,
            QByteArray("701|lot"));
        QVERIFY(!now.calls.retrieve("PJSIP/9", parked, "701,x", {}));
    }

    void audio()
    {
        ControlPbx pbx(commandsOf22);
        QCOMPARE(bytesOf(pbx.calls.mute("a/1"_channel, AudioDirection::In, true)),
            QByteArray("Action: MuteAudio\nChannel: a/1\nDirection: in\nState: on\n\n"));
        QCOMPARE(bytesOf(pbx.calls.mute("a/1"_channel, AudioDirection::Both, false)),
            QByteArray("Action: MuteAudio\nChannel: a/1\nDirection: all\nState: off\n\n"));
        QCOMPARE(bytesOf(pbx.calls.hold("PJSIP/1-1"_channel, true)),
            QByteArray("Action: PJSIPNotify\nChannel: PJSIP/1-1\nVariable: Event=hold\n\n"));
        QVERIFY(bytesOf(pbx.calls.hold("SIP/1-1"_channel, true)).contains("AMI has no hold"));
        QCOMPARE(bytesOf(pbx.calls.sendText("a/1"_channel, "Grüße")),
            QByteArray("Action: SendText\nChannel: a/1\nMessage: Grüße\n\n"));
        QVERIFY(!pbx.calls.sendText("a/1"_channel, "two\nlines"));
    }

    /// Each digit once the one before it was played, so that their order is certain.
    void playsOneDigitAfterTheOther()
    {
        ControlPbx pbx(commandsOf22);
        pbx.send(pbx.calls.playDtmf("a/1"_channel, "4#", 120ms));
        QVERIFY(pbx.answer("PlayDTMF", "Response: Success\n").contains("Digit: 4\r\nDuration: 120"));
        QVERIFY(!pbx.outcome);
        QVERIFY(pbx.answer("PlayDTMF", "Response: Success\n").contains("Digit: #\r\n"));
        QVERIFY(pbx.outcome && *pbx.outcome);
        QVERIFY(!bytesOf(ControlPbx(commandsOf18).calls.playDtmf("a/1"_channel, "4", 120ms))
                     .contains("Duration"));
        QVERIFY(!pbx.calls.playDtmf("a/1"_channel, "4w", 0ms));
        pbx.send(pbx.calls.playDtmf("a/1"_channel, "12", 0ms));
        pbx.answer("PlayDTMF", "Response: Error\nMessage: No such channel\n");
        QVERIFY(pbx.failed(ErrorKind::NotFound));
        QVERIFY(pbx.nothingSent());
    }

    void records()
    {
        ControlPbx now(commandsOf22);
        QCOMPARE(bytesOf(now.calls.record({"a/1"_channel, "b-1.wav", "b"})),
            QByteArray("Action: MixMonitor\nChannel: a/1\nFile: b-1.wav\nOptions: b\n\n"));
        QCOMPARE(bytesOf(now.calls.stopRecording("a/1"_channel, "0x1")),
            QByteArray("Action: StopMixMonitor\nChannel: a/1\nMixMonitorID: 0x1\n\n"));
        QCOMPARE(bytesOf(now.calls.pauseRecording("a/1"_channel, true)),
            QByteArray("Action: MixMonitorMute\nChannel: a/1\nDirection: both\nState: 1\n\n"));
        ControlPbx old(commandsOf14);
        QCOMPARE(bytesOf(old.calls.record({"a/1"_channel, "b-1.gsm", {}})),
            QByteArray("Action: Monitor\nChannel: a/1\nFile: b-1\nFormat: gsm\nMix: true\n\n"));
        QCOMPARE(bytesOf(old.calls.stopRecording("a/1"_channel)),
            QByteArray("Action: StopMonitor\nChannel: a/1\n\n"));
        QCOMPARE(bytesOf(old.calls.pauseRecording("a/1"_channel, false)),
            QByteArray("Action: UnpauseMonitor\nChannel: a/1\n\n"));
        for (const char* bad : {"", "../x.wav", "/etc/passwd", ".x", "a,b", "a|b", "a;b", "a\nb", "${X}"})
            QVERIFY2(!now.calls.record({"a/1"_channel, bad, {}}), bad);
        QVERIFY(!now.calls.record({"a/1"_channel, "a.wav", "b,rm"}));
    }

    void namesRecordings()
    {
        const QDateTime now(QDate(2026, 3, 4), QTime(5, 6, 7));
        const auto name = [&now](const char* pattern, const QByteArray& channel) {
            return recordingFileName(QLatin1String(pattern), QStringLiteral("berlin 1"), channel, now);
        };
        QCOMPARE(name("{server}-{channel}-{date}.wav", "PJSIP/100-0000002a"),
            QByteArray("berlin_1-PJSIP_100-0000002a-20260304-050607.wav"));
        QCOMPARE(name("{channel}.wav", "Local/../../etc/x@{date}{server};1"),
            QByteArray("Local_etc_x_date_server_1.wav"));
    }

    void listens()
    {
        ControlPbx pbx(commandsOf22);
        const Result<OriginateRequest> request
            = pbx.calls.listen("PJSIP/9", "PJSIP/1-1"_channel, SpyMode::Whisper);
        QVERIFY(request);
        QCOMPARE(bytesOf(pbx.calls.originate(*request)),
            QByteArray("Action: Originate\nChannel: PJSIP/9\nApplication: ChanSpy\nData: PJSIP/1-1,qEw\n"
                       "Timeout: 30000\nAsync: true\n\n"));
        QCOMPARE(ControlPbx(commandsOf14).calls.listen("SIP/9", "SIP/1-1"_channel, SpyMode::Barge)->data,
            QByteArray("SIP/1-1|qB"));
        // A comma would end the name, and ChanSpy would hear every channel that begins so.
        QVERIFY(!pbx.calls.listen("PJSIP/9", "PJSIP/1,x"_channel, SpyMode::Listen));
        QVERIFY(!pbx.calls.listen("PJSIP/9", "PJSIP"_channel, SpyMode::Listen));
        QVERIFY(!pbx.calls.listen("", "PJSIP/1-1"_channel, SpyMode::Listen));
    }

    void variables()
    {
        ControlPbx pbx(commandsOf22);
        QCOMPARE(bytesOf(pbx.calls.setVariable("a/1"_channel, "CALLERID(num)", "1,2")),
            QByteArray("Action: Setvar\nChannel: a/1\nVariable: CALLERID(num)\nValue: 1,2\n\n"));
        QVERIFY(!pbx.calls.setVariable("a/1"_channel, "A=B", "1"));
        QVERIFY(!pbx.calls.setVariable("a/1"_channel, "${SHELL(x)}", "1"));
        std::optional<Result<QByteArray>> value;
        pbx.calls.readVariable(
            "a/1"_channel, "X", this, [&value](const Result<QByteArray>& done) { value = done; });
        QVERIFY(pbx.answer("Getvar", "Response: Success\nVariable: X\nValue: 7\n").endsWith("Variable: X"));
        QVERIFY(value && *value);
        QCOMPARE(value->value(), QByteArray("7"));
        pbx.calls.readVariable(
            "a/1"_channel, "SHELL(x)", this, [&value](const Result<QByteArray>& done) { value = done; });
        pbx.answer("Getvar", "Response: Error\nMessage: GetVar Access Forbidden: Variable\n");
        QCOMPARE(value->error().kind, ErrorKind::NotPermitted);
        QVERIFY(value->error().advice.contains(QStringLiteral("system")));
    }

    void readsAllVariables()
    {
        ControlPbx pbx(commandsOf22);
        std::optional<Result<CallControl::Variables>> read;
        const auto start = [&] {
            read.reset();
            pbx.calls.readVariables(
                "a/1"_channel, this, [&read](const Result<CallControl::Variables>& done) { read = done; });
        };
        start();
        QVERIFY(pbx.answer("Status",
                       "Response: Success\nEventList: start\n\nEvent: Status\nActionID: %id\nVariable: A=1\n"
                       "Variable: B=x=y\n\nEvent: StatusComplete\nActionID: %id\nItems: 1\n")
                    .contains("AllVariables: true"));
        QVERIFY(read && *read);
        QCOMPARE(read->value(), (CallControl::Variables{{"A", "1"}, {"B", "x=y"}}));

        // Up to 13 Status does not tell them, and the CLI does.
        start();
        pbx.answer("Status",
            "Response: Success\nMessage: Channel status will follow\n\nEvent: Status\nActionID: "
            "%id\nChannel: a/1\n\nEvent: StatusComplete\nActionID: %id\n");
        QVERIFY(!read);
        const QByteArray asked = pbx.answer("Command",
            "Response: Success\nMessage: Command output follows\nOutput:  -- General --\nOutput:            "
            "Name: a/1\nOutput:       Variables:\nOutput: A=1\nOutput: B=\nOutput: \nOutput:   CDR "
            "Variables:\nOutput: level 1: src=5\n");
        QVERIFY(asked.contains("Command: core show channel a/1"));
        QVERIFY(read && *read);
        QCOMPARE(read->value(), (CallControl::Variables{{"A", "1"}, {"B", ""}}));

        // Only an unknown channel has ended; any other refusal is told as it is.
        for (const auto& [text, kind] : {std::pair{"a/1 is not a known channel", ErrorKind::NotFound},
                 std::pair{"No such command 'core show channel a/1'", ErrorKind::Server}}) {
            start();
            pbx.answer("Status", "Response: Success\n\nEvent: StatusComplete\nActionID: %id\n");
            pbx.answer("Command",
                QByteArray("Response: Error\nMessage: Command output follows\nOutput: ") + text + '\n');
            QVERIFY(read && !*read);
            QCOMPARE(read->error().kind, kind);
        }

        // The halves of Local channels have a name that is a word like any other (main/cli.c, parse_args).
        pbx.calls.readVariables("Local/100@default-00000001;2"_channel, this,
            [&read](const Result<CallControl::Variables>& done) { read = done; });
        pbx.answer("Status", "Response: Success\n\nEvent: StatusComplete\nActionID: %id\n");
        const QByteArray half
            = pbx.answer("Command", "Response: Error\nMessage: Command output follows\nOutput: x\n");
        QVERIFY2(half.contains("Command: core show channel Local/100@default-00000001;2"), half.constData());

        // A name that is no word of a command line is not put into one.
        pbx.calls.readVariables(
            "a/1 x"_channel, this, [&read](const Result<CallControl::Variables>& done) { read = done; });
        pbx.answer("Status", "Response: Success\n\nEvent: StatusComplete\nActionID: %id\n");
        QCOMPARE(read->error().kind, ErrorKind::InvalidInput);
        QVERIFY(pbx.nothingSent());
    }

    void whyNot()
    {
        ControlPbx now(commandsOf22);
        for (int verb = 0; verb <= int(CallVerb::KickFromConference); ++verb)
            QVERIFY2(
                now.calls.whyNot(CallVerb(verb)).isEmpty(), qPrintable(now.calls.whyNot(CallVerb(verb))));
        QVERIFY(now.calls.dialect().hasBridges() && now.calls.dialect().canSplitLegs());

        ControlPbx oldest(commandsOf14);
        QVERIFY(!oldest.calls.dialect().hasBridges() && !oldest.calls.dialect().canSplitLegs());
        for (const CallVerb verb : {CallVerb::AttendedTransfer, CallVerb::CancelTransfer, CallVerb::Bridge,
                 CallVerb::Park, CallVerb::SendText, CallVerb::KickFromConference})
            QVERIFY2(oldest.calls.whyNot(verb).startsWith(QStringLiteral("this server has no ")),
                qPrintable(oldest.calls.whyNot(verb)));
        for (const CallVerb verb : {CallVerb::HangUp, CallVerb::Originate, CallVerb::Redirect,
                 CallVerb::BlindTransfer, CallVerb::Record, CallVerb::StopRecording, CallVerb::PauseRecording,
                 CallVerb::PlayDtmf, CallVerb::SetVariable, CallVerb::ReadVariables, CallVerb::Listen})
            QVERIFY2(oldest.calls.whyNot(verb).isEmpty(), qPrintable(oldest.calls.whyNot(verb)));

        ControlPbx limited(callOnly);
        QCOMPARE(limited.calls.whyNot(CallVerb::Originate), QStringLiteral("needs write class: originate"));
        QCOMPARE(limited.calls.whyNot(CallVerb::Mute), QStringLiteral("needs write class: system"));
        QVERIFY(limited.calls.whyNot(CallVerb::BlindTransfer).isEmpty()); // by Redirect
        QVERIFY(limited.calls.whyNot(CallVerb::Hold).startsWith(QStringLiteral("AMI has no hold")));
    }
};

WIRECHIEF_GUILESS_TEST(CallControlTest, tst_callcontrol)
#include "tst_callcontrol.moc"
