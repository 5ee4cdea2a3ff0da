// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ami/answer.h"
#include "support/ami/transcript.h"
#include "support/base/testmain.h"

#include <deque>

using namespace wirechief;

namespace {

/// Actions of Asterisk 1.4 to 23 that only ask.
constexpr const char* asking[] = {"Agents", "BridgeInfo", "BridgeList", "BridgeTechnologyList",
    "ConfbridgeList", "ConfbridgeListRooms", "CoreSettings", "CoreShowChannels", "CoreShowChannelMap",
    "CoreStatus", "DAHDIShowChannels", "DBGet", "DBGetTree", "DeviceStateList", "ExtensionState",
    "ExtensionStateList", "FAXSession", "FAXSessions", "FAXStats", "GetConfig", "GetConfigJSON",
    "IAXpeerlist", "IAXregistry", "ListCategories", "ListCommands", "MailboxCount", "MailboxStatus",
    "MeetmeList", "MeetmeListRooms", "ModuleCheck", "ParkedCalls", "Parkinglots", "Ping", "PJSIPShowAors",
    "PJSIPShowContacts", "PJSIPShowEndpoint", "PJSIPShowEndpoints", "PJSIPShowRegistrationsOutbound",
    "PresenceState", "PresenceStateList", "QueueRule", "QueueStatus", "QueueSummary", "ShowDialPlan",
    "SIPpeers", "SIPshowpeer", "SIPshowregistry", "Status", "VoicemailUsersList", "ZapShowChannels"};

/// Actions that change something, those that nobody here has heard of among them.
constexpr const char* changing[] = {"AbsoluteTimeout", "AGI", "AOCMessage", "AgentLogoff", "Atxfer",
    "BlindTransfer", "Bridge", "BridgeDestroy", "BridgeKick", "BridgeTechnologySuspend", "CancelAtxfer",
    "ChangeMonitor", "ConfbridgeKick", "ConfbridgeLock", "ConfbridgeMute", "ConfbridgeSetSingleVideoSrc",
    "ConfbridgeStartRecord", "ConfbridgeStopRecord", "ConfbridgeUnlock", "ConfbridgeUnmute",
    "ControlPlayback", "CreateConfig", "DAHDIDNDoff", "DAHDIDNDon", "DAHDIHangup", "DAHDIRestart", "DBDel",
    "DBDelTree", "DBPut", "DialplanExtensionAdd", "DialplanExtensionRemove", "Filter", "Hangup", "JabberSend",
    "LocalOptimizeAway", "LoggerRotate", "MeetmeMute", "MeetmeUnmute", "MessageSend", "MixMonitor",
    "MixMonitorMute", "ModuleLoad", "Monitor", "MuteAudio", "Originate", "Park", "PauseMonitor",
    "PJSIPNotify", "PJSIPQualify", "PJSIPRegister", "PJSIPUnregister", "PlayDTMF", "PlayMF", "QueueAdd",
    "QueueChangePriorityCaller", "QueueLog", "QueueMemberRingInUse", "QueuePause", "QueuePenalty",
    "QueueReload", "QueueRemove", "QueueReset", "QueueWithdrawCaller", "Redirect", "Reload", "SendFlash",
    "SendText", "Setvar", "SIPnotify", "SIPqualifypeer", "SorceryMemoryCacheExpire", "StopMixMonitor",
    "StopMonitor", "UnpauseMonitor", "UpdateConfig", "UserEvent", "VoicemailForward", "VoicemailMove",
    "VoicemailRefresh", "VoicemailRemove", "ZapHangup", "SomethingOfTomorrow", "getvariable", "Statuses",
    "QueueStatusReset"};

constexpr const char* showing[] = {"core show channels", "core show channels concise",
    "core show channel SIP/1", "core show version", "core show uptime", "core show settings",
    "core show hints", "core show applications", "core show function CHANNEL", "core show translation",
    "core show taskprocessors", "core show threads", "core show license", "core show sysinfo",
    "core show calls", "core show codecs", "core show help", "show channels", "show version", "show dialplan",
    "show queues", "show parkedcalls", "sip show peers", "sip show registry", "sip show channels",
    "sip show settings", "iax2 show peers", "iax2 show netstats", "pjsip show endpoints",
    "pjsip show contacts", "pjsip list aors", "pjsip show history", "queue show", "queue show sales",
    "database show", "database showkey x", "database get cidname 100", "dialplan show default", "module show",
    "module show like app_", "manager show connected", "manager show users", "manager show command x",
    "confbridge list", "confbridge list 800", "confbridge show profiles", "meetme list", "parking show",
    "voicemail show users", "moh show files", "logger show channels", "cdr show status", "cel show status",
    "dahdi show channels", "pri show spans", "http show status", "ari show users", "help", "help core",
    "bridge show all", "bridge technology show", "rtp show settings", "agent show online", "features show",
    "stasis show topics", "config show help", "config list", "dnsmgr status", "Core  Show\tVersion"};

constexpr const char* commanding[] = {"core reload", "core restart now", "core restart gracefully",
    "core stop now", "core stop when convenient", "core set verbose 3", "core set debug 9",
    "core set chanvar SIP/1 a b", "core set global a b", "core clear profile", "core waitfullybooted",
    "core abort shutdown", "core ping taskprocessor", "reload", "stop now", "restart now", "set verbose 3",
    "module load app_x.so", "module unload app_show.so", "module reload", "module refresh app_x.so",
    "module reload show", "sip reload", "sip prune realtime all", "sip unregister 100", "sip notify x 100",
    "sip qualify peer 100", "sip set debug on", "iax2 reload", "pjsip reload", "pjsip send notify x",
    "pjsip qualify 100", "pjsip set logger on", "pjsip set history on", "queue add member SIP/1 to list",
    "queue remove member SIP/1 from show", "queue pause member SIP/1", "queue reset stats",
    "queue reload all", "queue set penalty 1", "database put a show 1", "database del a b",
    "database deltree a", "database query \"delete from astdb\"", "database put show show show",
    "dialplan add include show into default", "dialplan remove context x", "dialplan reload", "dialplan save",
    "dialplan set global show 1", "channel originate Local/1@x application Echo",
    "channel request hangup all", "channel request hangup show", "channel redirect SIP/1 x,1,1",
    "manager reload", "manager set debug on", "confbridge kick 800 all", "confbridge kick list all",
    "confbridge mute 800 1", "confbridge lock 800", "meetme kick 800 all", "meetme lock 800",
    "parkedcalls reload", "voicemail reload", "moh reload", "logger rotate", "logger reload", "logger mute",
    "logger set level DEBUG on", "logger add channel show x", "cdr submit", "cdr mysql reload", "cel reload",
    "dahdi restart", "dahdi set dnd 1 on", "dahdi destroy channels", "pri set debug on", "http reload",
    "ari mute x", "ari set debug all on", "bridge destroy x", "bridge kick x y",
    "bridge technology suspend x", "rtp set debug on", "agent logoff 1", "features reload",
    "stasis set debug topic x", "config reload show", "dnsmgr reload", "dnsmgr refresh", "ael reload",
    "ael set debug read", "say load new", "keys init", "jabber purge nodes", "xmpp create node",
    "odbc write gtest", "file convert a b", "mixmonitor start x", "group set show",
    "sorcery memory cache expire show", "sorcery memory cache stale x", "test execute all", "timing test",
    "soft hangup SIP/1", "unload app_x.so", "load app_x.so", "iax2 provision x", "mute", "no debug",
    "help-me show", "showing channels", "list core", "\"core show\" channels",
    "core show;core reload\nreload", ""};

} // namespace

/// The last line of what a read-only profile promises: whatever a window or a script forgot, nothing that may
/// change a server is written.
class ReadOnlyTest : public QObject {
    Q_OBJECT

    std::deque<Answer> m_answers; // lists that nobody ends are answered when the session goes
    Transcript t;

    bool isSent(const AmiAction& action)
    {
        Answer& answer = m_answers.emplace_back();
        t.client->send(action, nullptr, answer.handler());
        const QByteArray written = t.clientSaid();
        if (!written.isEmpty()) {
            t.serverSays("Response: Success\nActionID: %id\n\n");
            t.client->giveUp(nullptr);
            t.turn();
            return true;
        }
        if (!answer.result || *answer.result || answer.result->error().kind != ErrorKind::NotPermitted)
            qWarning() << action.name() << "was not sent, and nobody said why";
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        t.client->setReadOnly(true);
        t.logIn(); // read-only sessions log in, and say what events they want
        QVERIFY(t.client->isReady());
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("nobody said why"))); }

    void whatAsksIsSent_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char* action : asking)
            QTest::newRow(action) << QByteArray(action);
    }
    void whatAsksIsSent()
    {
        QFETCH(const QByteArray, action);
        QVERIFY(isSent(AmiAction(action)));
    }

    void whatChangesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char* action : changing)
            QTest::newRow(action) << QByteArray(action);
    }
    void whatChangesIsRefused()
    {
        QFETCH(const QByteArray, action);
        QVERIFY(!isSent(AmiAction(action)));
        QVERIFY(!isSent(AmiAction(action.toLower())));
    }

    void whatShowsIsSent_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const char* command : showing)
            QTest::newRow(command) << QByteArray(command);
    }
    void whatShowsIsSent()
    {
        QFETCH(const QByteArray, command);
        QVERIFY(isSent(AmiAction("Command").add("Command", command)));
    }

    void otherCommandsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const char* command : commanding)
            QTest::addRow("%s", *command != '\0' ? command : "empty") << QByteArray(command);
    }
    void otherCommandsAreRefused()
    {
        QFETCH(QByteArray, command);
        command = command.split('\n').constFirst(); // what holds a line end is refused for that
        QVERIFY(!isSent(AmiAction("Command").add("Command", command)));
        QVERIFY(!isSent(AmiAction("command").add("command", command)));
    }

    void noSecondHeaderSlipsThrough()
    {
        QVERIFY(!isSent(
            AmiAction("Command").add("Command", "core show channels").add("Command", "core stop now")));
        QVERIFY(!isSent(AmiAction("Getvar").add("Variable", "A").add("variable", "SHELL(reboot)")));
        QVERIFY(!isSent(AmiAction("Command").addSecret("Command", Secret("core show channels"))));
    }

    void functionsThatDoMoreThanReadAreRefused()
    {
        for (const char* variable : {"SHELL(reboot)", "DB_DELETE(a/b)", "EVAL(${SHELL(x)})", "SHIFT(list)",
                 "LOCK(a)", "CURL(http://x)", "ODBC_WHATEVER(x)", "REALTIME_DESTROY(a,b,c)", "(x)"})
            QVERIFY2(!isSent(AmiAction("Getvar").add("Variable", variable)), variable);
        for (const char* variable :
            {"DIALSTATUS", "CHANNEL(rtp,dest)", "channel(name)", "DB(a/b)", "QUEUE_MEMBER(a,count)"})
            QVERIFY2(isSent(AmiAction("Getvar").add("Channel", "SIP/1").add("Variable", variable)), variable);
    }

    void neitherDoThoseInAList()
    {
        for (const char* variables : {"INC(foo)", "SHELL(echo hi)", "CHANNEL(state),DB_DELETE(a/b)",
                 "A,SHIFT(list)", "CHANNEL(state)),SHELL(x", "\"CHANNEL(a\",SHELL(x)",
                 "CHANNEL(a\\(),SHELL(x)", "A|SHELL(x)", "CHANNEL(state"})
            QVERIFY2(!isSent(AmiAction("Status").add("Variables", variables)), variables);
        QVERIFY(!isSent(AmiAction("Status").add("Variables", "A").add("variables", "INC(b)")));
        for (const char* variables : {"", "DIALSTATUS", "CHANNEL(rtp,dest),DIALSTATUS, DB(a/b)"})
            QVERIFY2(isSent(AmiAction("Status").add("Variables", variables)), variables);
        QVERIFY(isSent(AmiAction("Status")));
    }

    void itCanBeTakenBack()
    {
        t.client->setReadOnly(false);
        QVERIFY(isSent(AmiAction("Hangup").add("Channel", "SIP/1")));
        t.client->setReadOnly(true);
        QVERIFY(!isSent(AmiAction("Hangup").add("Channel", "SIP/1")));
    }
};

WIRECHIEF_GUILESS_TEST(ReadOnlyTest, tst_readonly)
#include "tst_readonly.moc"
