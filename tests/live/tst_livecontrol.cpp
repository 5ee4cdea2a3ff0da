// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livephone.h"
#include "pbx/calls/callchecks.h"
#include "support/base/testmain.h"

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

const DialplanPlace conferenceRoom{"default", "104", "1"};
const DialplanPlace milliwatt{"default", "100", "1"};
const DialplanPlace announcement{"default", "101", "1"};

} // namespace

/// Every verb for real, on both servers, each joined to the other one over PJSIP; and what the server itself
/// says afterwards.
class LiveControlTest : public QObject {
    Q_OBJECT
    Lab m_lab;
    std::vector<std::unique_ptr<Phone>> m_admins; ///< of both servers, in the lab's order

    void rows() { m_lab.addRows(); }
    Phone& pbx()
    {
        QFETCH(int, index);
        return *m_admins[size_t(index)];
    }
    Phone& otherPbx()
    {
        QFETCH(int, index);
        return *m_admins[size_t(1 - index)];
    }

    struct Call {
        QByteArray one; ///< was rung first, by Originate
        QByteArray two; ///< was called by the dialplan
    };
    static OriginateRequest request(const QByteArray& exten, const QByteArray& dialString = "PJSIP/100@peer")
    {
        OriginateRequest wanted;
        wanted.channel = dialString;
        wanted.place = {"default", exten, "1"};
        return wanted;
    }
    /// Two legs over PJSIP to the other server, bridged here.
    static Call makeCall(Phone& phone, const QByteArray& exten = "106")
    {
        const Result<OriginateResult> result = phone.originates(request(exten));
        if (!result || !result->answered) {
            qWarning() << "the call was not answered";
            return {};
        }
        Call call{result->channel, {}};
        Phone::waitFor([&] {
            const QByteArray bridge = phone.inList(call.one, "BridgeId");
            if (bridge.isEmpty())
                return false;
            for (const QByteArray& name : phone.names()) {
                if (name != call.one && phone.inList(name, "BridgeId") == bridge)
                    call.two = name;
            }
            return !call.two.isEmpty();
        });
        return call;
    }
    /// One leg that the dialplan plays a tone to.
    static QByteArray makeLeg(Phone& phone)
    {
        const Result<OriginateResult> result = phone.originates(request("100"));
        return result && result->answered ? result->channel : QByteArray();
    }
    /// Which calls a server has ended, and who asked it to, in the log of a test that failed.
    static void tellEnds(const Phone& phone)
    {
        for (const AmiMessage& event : phone.events) {
            if (event.isEvent("Hangup") || event.isEvent("HangupRequest")
                || event.isEvent("SoftHangupRequest"))
                qInfo() << phone.server.name() << event.raw();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_lab.servers().size() == 2,
            "WIRECHIEF_LAB_FILE names no running lab: start it with ./dev lab up");
        const QString admin = QStringLiteral("admin");
        for (const LabServer& lab : m_lab.servers())
            m_admins.push_back(std::make_unique<Phone>(lab, admin, m_lab.secretOf(admin)));
        for (const auto& phone : m_admins)
            QVERIFY(phone->server.client().isReady());
    }
    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            for (const auto& phone : m_admins)
                tellEnds(*phone);
        }
        for (const auto& phone : m_admins) {
            AmiAction all("Hangup");
            all.add("Channel", "/.*/");
            (void)phone->asks(all);
        }
        for (const auto& phone : m_admins) {
            QVERIFY(Phone::waitFor([&phone] { return phone->names().isEmpty(); }));
            phone->events.clear();
        }
    }

    void originates_data() { rows(); }
    void originates()
    {
        Phone& phone = pbx();
        OriginateRequest wanted = request("100", "Local/100@default/n");
        wanted.callerId = "\"Zoë & Co\" <5551>";
        wanted.account = "acc1";
        wanted.variables = {{"PLAIN", "1"}, {"NASTY", "a,b \"c\" \\ (d;e=f|g"}};
        wanted.channelId = phone.calls.newChannelId();
        QVERIFY(!wanted.channelId.isEmpty());
        const Result<OriginateResult> result = phone.originates(wanted);
        QVERIFY(result && result->answered);
        QCOMPARE(result->uniqueid, wanted.channelId);
        QCOMPARE(phone.inList(result->channel, "Uniqueid"), wanted.channelId);
        QCOMPARE(phone.valueOf(result->channel, "PLAIN"), QByteArray("1"));
        QCOMPARE(phone.valueOf(result->channel, "NASTY"), wanted.variables[1].second);
        QCOMPARE(phone.valueOf(result->channel, "CHANNEL(accountcode)"), QByteArray("acc1"));

        OriginateRequest application = request({});
        application.application = "Echo";
        const Result<OriginateResult> echo = phone.originates(application);
        QVERIFY(echo && echo->answered);
        QVERIFY(Phone::waitFor([&] { return phone.inList(echo->channel, "Application") == "Echo"; }));
    }

    void tellsWhyNobodyAnswered_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("dialString");
        QTest::addColumn<QString>("words");
        for (int i = 0; i < 2; ++i) {
            const QByteArray release = m_lab.servers().at(i).release.toLatin1();
            const auto row
                = [i, &release](const char* what, const QByteArray& dialString, const char* words) {
                      QTest::addRow("%s, %s", release.constData(), what)
                          << i << dialString << QString::fromLatin1(words);
                  };
            row("busy", "PJSIP/110@peer", "is busy");
            row("congested", "PJSIP/111@peer", "are taken");
            row("no answer", "PJSIP/112@peer", "Nobody answered");
            row("not registered", "PJSIP/1001", "no such destination");
            row("no such extension", "Local/9@nowhere", "no such destination");
        }
    }
    void tellsWhyNobodyAnswered()
    {
        QFETCH(QByteArray, dialString);
        QFETCH(QString, words);
        OriginateRequest wanted = request("100", dialString);
        wanted.timeout = 2s;
        // A server that reads the end of the channel before the frame with the reason says "failed"
        // (main/pbx.c, pbx_dial_reason()): seldom, and not three times.
        QString text;
        for (int attempt = 0; attempt < 3 && !text.contains(words); ++attempt) {
            wanted.channelId = pbx().calls.newChannelId();
            const Result<OriginateResult> result = pbx().originates(wanted);
            QVERIFY(result && !result->answered);
            text = result->text;
        }
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void hangsUpWithACause_data() { rows(); }
    void hangsUpWithACause()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone);
        QVERIFY(!call.two.isEmpty());
        QVERIFY(phone.does(phone.calls.hangUp(phone.ref(call.two), 21)));
        QVERIFY(Phone::waitFor([&] { return phone.names().isEmpty(); })); // the dialplan ends with it
        const auto hungUp
            = std::find_if(phone.events.begin(), phone.events.end(), [&](const AmiMessage& event) {
                  return event.isEvent("Hangup") && event.value("Channel") == call.two;
              });
        QVERIFY(hungUp != phone.events.end());
        QCOMPARE(hungUp->value("Cause").toByteArray(), QByteArray("21"));
        const Result<AmiReply> again = phone.does(phone.calls.hangUp(phone.ref(call.two)));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::NotFound);
        QVERIFY(!phone.does(phone.calls.hangUp(ChannelRef("/.*/"))));
    }

    void redirectsOneLeg_data() { rows(); }
    void redirectsOneLeg()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone);
        QVERIFY(phone.does(phone.calls.redirect({phone.ref(call.one), {}, conferenceRoom, {}})));
        QVERIFY(Phone::waitFor([&] { return phone.conference("1") == QByteArrayList{call.one}; }));
        QVERIFY(Phone::waitFor([&] { return phone.names() == QByteArrayList{call.one}; }));
    }

    void redirectsBothLegs_data() { rows(); }
    void redirectsBothLegs()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone);
        QByteArrayList both{call.one, call.two};
        std::sort(both.begin(), both.end());
        QVERIFY(
            phone.does(phone.calls.redirect({phone.ref(call.one), phone.ref(call.two), conferenceRoom, {}})));
        QVERIFY(Phone::waitFor([&] { return phone.conference("1") == both; }));
        QVERIFY(Phone::waitFor([&] { return phone.talk(call.one, call.two); })); // the greeting is over
        // Not back into the same room: a server that is just closing an empty one may let the leg into what
        // it has already taken from its list of conferences.
        QVERIFY(phone.does(
            phone.calls.redirect({phone.ref(call.one), phone.ref(call.two), milliwatt, announcement})));
        QVERIFY(Phone::waitFor([&] {
            return phone.inList(call.one, "Exten") == "100" && phone.inList(call.two, "Exten") == "101";
        }));
        QVERIFY(Phone::waitFor([&] { return phone.conference("1").isEmpty(); }));
    }

    void transfersBlind_data() { rows(); }
    void transfersBlind()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone);
        QVERIFY(phone.does(
            phone.calls.blindTransfer({phone.ref(call.one), phone.ref(call.two)}, conferenceRoom)));
        QVERIFY(Phone::waitFor([&] { return phone.conference("1") == QByteArrayList{call.two}; }));
        QVERIFY(Phone::waitFor([&] { return phone.inList(call.one, "Channel").isEmpty(); }));
        const Result<AmiReply> gone
            = phone.does(phone.calls.blindTransfer({phone.ref(call.one), phone.ref(call.two)}, milliwatt));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }

    void transfersAttended_data() { rows(); }
    void transfersAttended()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone, "108"); // Dial with t and T
        QVERIFY(!call.two.isEmpty());
        QVERIFY(phone.does(phone.calls.attendedTransfer(phone.ref(call.two), milliwatt)));
        // It has left the bridge and calls 100 through a Local channel.
        QVERIFY(Phone::waitFor([&] {
            const QByteArrayList names = phone.names();
            return !phone.talk(call.one, call.two)
                && std::any_of(names.begin(), names.end(),
                    [](const QByteArray& name) { return name.startsWith("Local/100@default"); });
        }));
        QVERIFY(phone.does(phone.calls.cancelTransfer(phone.ref(call.two))));
        QVERIFY(Phone::waitFor([&] { return phone.talk(call.one, call.two); }));
    }

    void connectsTwoCalls_data() { rows(); }
    void connectsTwoCalls()
    {
        Phone& phone = pbx();
        const QByteArray one = makeLeg(phone);
        const QByteArray two = makeLeg(phone);
        QVERIFY(!one.isEmpty() && !two.isEmpty());
        QVERIFY(phone.does(phone.calls.bridge(phone.ref(one), phone.ref(two))));
        QVERIFY(Phone::waitFor([&] { return phone.talk(one, two); }));
        // And out of it again: the dialplan of both is over with the bridge.
        QVERIFY(phone.does(phone.calls.kick(phone.ref(one))));
        QVERIFY(Phone::waitFor([&] { return !phone.talk(one, two); }));
    }

    void parksAndRetrieves_data() { rows(); }
    void parksAndRetrieves()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone);
        QVERIFY(phone.does(phone.calls.park({{phone.ref(call.one), phone.ref(call.two)}, {}, 60s})));
        QVERIFY(Phone::waitFor([&] { return !phone.parkingSpaceOf(call.one).isEmpty(); }));
        const Result<OriginateRequest> retrieval
            = phone.calls.retrieve("PJSIP/100@peer", phone.ref(call.one), phone.parkingSpaceOf(call.one), {});
        QVERIFY(retrieval);
        const Result<OriginateResult> phoneOfMine = phone.originates(*retrieval);
        QVERIFY(phoneOfMine && phoneOfMine->answered);
        QVERIFY(Phone::waitFor([&] { return phone.talk(call.one, phoneOfMine->channel); }));
        QVERIFY(phone.parkingSpaceOf(call.one).isEmpty());
    }

    void asksThePhoneToHold_data() { rows(); }
    void asksThePhoneToHold()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone);
        QVERIFY(phone.does(phone.calls.hold(phone.ref(call.one), true)));
        QVERIFY(phone.does(phone.calls.hold(phone.ref(call.one), false)));
        QVERIFY(!phone.does(phone.calls.hold(ChannelRef("PJSIP/gone-1"), true)));
        QVERIFY(!phone.calls.hold(ChannelRef("Local/100@default-1;1"), true));
        QVERIFY(phone.talk(call.one, call.two));
    }

    void mutes_data() { rows(); }
    void mutes()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone);
        for (const AudioDirection direction :
            {AudioDirection::In, AudioDirection::Out, AudioDirection::Both}) {
            QVERIFY(phone.does(phone.calls.mute(phone.ref(call.one), direction, true)));
            QVERIFY(phone.does(phone.calls.mute(phone.ref(call.one), direction, false)));
        }
        QVERIFY(!phone.does(phone.calls.mute(ChannelRef("PJSIP/gone-1"), AudioDirection::In, true)));
    }

    void playsTones_data() { rows(); }
    void playsTones()
    {
        Phone& phone = pbx();
        const QByteArray leg = makeLeg(phone);
        QVERIFY(phone.does(phone.calls.playDtmf(phone.ref(leg), "4#9", 150ms)));
        // What the other server heard, in order.
        Phone& other = otherPbx();
        const auto heard = [&other] {
            QByteArray digits;
            for (const AmiMessage& event : other.events) {
                if (event.isEvent("DTMFEnd") && event.value("Direction") == "Received")
                    digits += event.value("Digit").toByteArray();
            }
            return digits;
        };
        QVERIFY(Phone::waitFor([&] { return heard().size() >= 3; }));
        QCOMPARE(heard(), QByteArray("4#9"));
    }

    void sendsText_data() { rows(); }
    void sendsText()
    {
        Phone& phone = pbx();
        const QByteArray leg = makeLeg(phone);
        QVERIFY(phone.does(phone.calls.sendText(phone.ref(leg), "Grüße, <b>Bob</b> & Co")));
        const Result<AmiReply> gone = phone.does(phone.calls.sendText(ChannelRef("PJSIP/gone-1"), "x"));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }

    void variables_data() { rows(); }
    void variables()
    {
        Phone& phone = pbx();
        const QByteArray leg = makeLeg(phone);
        const QByteArray value = "a,b \"c\" \\ (d;e=f|g";
        QVERIFY(phone.does(phone.calls.setVariable(phone.ref(leg), "MINE", value)));
        QVERIFY(phone.does(phone.calls.setVariable(phone.ref(leg), "CALLERID(num)", "777")));
        QCOMPARE(phone.inList(leg, "CallerIDNum"), QByteArray("777"));
        QVERIFY(phone.does(phone.calls.setVariable({}, "EVERYBODYS", "1")));
        QCOMPARE(phone.valueOf({}, "EVERYBODYS"), QByteArray("1"));
        std::optional<Result<QByteArray>> read;
        phone.calls.readVariable(
            phone.ref(leg), "MINE", this, [&read](const Result<QByteArray>& done) { read = done; });
        QVERIFY(Phone::waitFor([&read] { return read.has_value(); }));
        QVERIFY(*read);
        QCOMPARE(read->value(), value);

        // By Status, and by the CLI as on releases whose Status cannot.
        for (const bool byCommand : {false, true}) {
            phone.server.setActionOverrides({{}, byCommand ? QByteArrayList{"Status"} : QByteArrayList()});
            std::optional<Result<CallControl::Variables>> all;
            phone.calls.readVariables(
                phone.ref(leg), this, [&all](const Result<CallControl::Variables>& done) { all = done; });
            QVERIFY(Phone::waitFor([&all] { return all.has_value(); }));
            QVERIFY(*all);
            QVERIFY(std::find(all->value().begin(), all->value().end(), std::pair(QByteArray("MINE"), value))
                != all->value().end());
            all.reset();
            phone.calls.readVariables(ChannelRef("PJSIP/gone-1"), this,
                [&all](const Result<CallControl::Variables>& done) { all = done; });
            QVERIFY(Phone::waitFor([&all] { return all.has_value(); }));
            QVERIFY(!*all);
            QCOMPARE(all->error().kind, ErrorKind::NotFound);
        }
        phone.server.setActionOverrides({});
    }

    void records_data() { rows(); }
    void records()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone);
        const QByteArray file = recordingFileName(QStringLiteral("{server}-{channel}-{date}.wav"),
            phone.server.name(), call.one, QDateTime::currentDateTime());
        const QByteArray listed = file.chopped(4); // its list leaves out the format
        const Result<AmiReply> started
            = phone.does(phone.calls.record({phone.ref(call.one), file, "bi(MY_RECORDING)"}));
        QVERIFY(started);
        const QByteArray list = "mixmonitor list " + call.one;
        QVERIFY2(phone.prints(list).contains(listed), phone.prints(list).constData());
        QVERIFY(phone.does(phone.calls.pauseRecording(phone.ref(call.one), true)));
        QVERIFY(phone.does(phone.calls.pauseRecording(phone.ref(call.one), false)));
        const QByteArray id = started->response.value("MixMonitorID").toByteArray();
        QVERIFY(!id.isEmpty());
        QVERIFY(phone.does(phone.calls.stopRecording(phone.ref(call.one), id)));
        QVERIFY(Phone::waitFor([&] { return !phone.prints(list).contains(listed); }));
        QVERIFY(!phone.does(phone.calls.record({ChannelRef("PJSIP/gone-1"), "x.wav", {}})));
    }

    void recordsByMonitorWhereThatIsAll_data() { rows(); }
    void recordsByMonitorWhereThatIsAll()
    {
        Phone& phone = pbx();
        phone.server.setActionOverrides({{}, {"MixMonitor"}});
        if (!phone.server.can("Monitor")) {
            QVERIFY(!phone.calls.whyNot(CallVerb::Record).isEmpty()); // gone with 21
        } else {
            const Call call = makeCall(phone);
            QVERIFY(phone.does(phone.calls.record({phone.ref(call.one), "by-monitor.wav", {}})));
            QVERIFY(phone.hasEvent("MonitorStart", "Channel", call.one)
                || Phone::waitFor([&] { return phone.hasEvent("MonitorStart", "Channel", call.one); }));
            QVERIFY(phone.does(phone.calls.pauseRecording(phone.ref(call.one), true)));
            QVERIFY(phone.does(phone.calls.pauseRecording(phone.ref(call.one), false)));
            QVERIFY(phone.does(phone.calls.stopRecording(phone.ref(call.one))));
            QVERIFY(Phone::waitFor([&] { return phone.hasEvent("MonitorStop", "Channel", call.one); }));
        }
        phone.server.setActionOverrides({});
    }

    void listens_data() { rows(); }
    void listens()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone);
        for (const SpyMode mode : {SpyMode::Listen, SpyMode::Whisper, SpyMode::Barge}) {
            const Result<OriginateRequest> wanted
                = phone.calls.listen("PJSIP/100@peer", phone.ref(call.one), mode);
            QVERIFY(wanted);
            const Result<OriginateResult> spy = phone.originates(*wanted);
            QVERIFY(spy && spy->answered);
            QVERIFY(Phone::waitFor([&] { return phone.hasEvent("ChanSpyStart", "SpyeeChannel", call.one); }));
            QVERIFY(Phone::waitFor([&] { return phone.inList(spy->channel, "Application") == "ChanSpy"; }));
            QVERIFY(phone.does(phone.calls.hangUp({spy->channel, spy->uniqueid})));
            QVERIFY(Phone::waitFor([&] { return phone.hasEvent("ChanSpyStop", "SpyeeChannel", call.one); }));
            phone.events.clear();
        }
    }

    void addsToAConferenceAndKicks_data() { rows(); }
    void addsToAConferenceAndKicks()
    {
        Phone& phone = pbx();
        const Call call = makeCall(phone);
        QByteArrayList both{call.one, call.two};
        std::sort(both.begin(), both.end());
        QVERIFY(
            phone.does(phone.calls.redirect({phone.ref(call.one), phone.ref(call.two), conferenceRoom, {}})));
        QVERIFY(Phone::waitFor([&] { return phone.conference("1") == both; }));
        // Who is listed may still hear the greeting; a kick is lost on him, though the server agrees.
        QVERIFY(Phone::waitFor([&] { return phone.talk(call.one, call.two); }));
        QVERIFY(phone.does(phone.calls.kickFromConference("1", phone.ref(call.one))));
        QVERIFY(Phone::waitFor([&] { return phone.conference("1") == QByteArrayList{call.two}; }));
        QVERIFY(!phone.does(phone.calls.kickFromConference("1", phone.ref(call.one))));
        QVERIFY(phone.does(phone.calls.kick(phone.ref(call.two), phone.inList(call.two, "BridgeId"))));
        QVERIFY(Phone::waitFor([&] { return phone.conference("1").isEmpty(); }));
    }

    void saysWhatAUserMayNot_data() { rows(); }
    void saysWhatAUserMayNot()
    {
        QFETCH(int, index);
        const QString user = QStringLiteral("operator");
        Phone phone(m_lab.servers().at(index), user, m_lab.secretOf(user));
        QVERIFY(phone.server.client().isReady());
        QCOMPARE(phone.calls.whyNot(CallVerb::Mute), QStringLiteral("needs write class: system"));
        QVERIFY(phone.calls.whyNot(CallVerb::Redirect).isEmpty());
        QVERIFY(phone.calls.whyNot(CallVerb::Originate).isEmpty());
        // Sent all the same, the server says it, and we say which class.
        const Result<AmiReply> denied
            = phone.does(phone.calls.mute(ChannelRef("PJSIP/x-1"), AudioDirection::In, true));
        QVERIFY(!denied);
        QCOMPARE(denied.error().kind, ErrorKind::NotPermitted);
        QVERIFY(denied.error().advice.contains(QStringLiteral("write class: system")));
        OriginateRequest wanted = request({});
        wanted.application = "System";
        wanted.data = "true";
        const Result<OriginateResult> refused = phone.originates(wanted);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        QVERIFY(refused.error().advice.contains(QStringLiteral("write class system")));

        // An administrator of these releases can do everything.
        for (int verb = 0; verb <= int(CallVerb::KickFromConference); ++verb)
            QCOMPARE(pbx().calls.whyNot(CallVerb(verb)), QString());
    }
};

WIRECHIEF_GUILESS_TEST(LiveControlTest, tst_livecontrol)
#include "tst_livecontrol.moc"
