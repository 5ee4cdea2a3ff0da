// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/core/serverlist.h"
#include "pbx/table/flushclock.h"
#include "sessions/connections/connections.h"
#include "sessions/policy/changepolicy.h"
#include "support/ami/memorytransport.h"
#include "support/base/testmain.h"
#include "support/profiles/playedsecretstore.h"

#include <QTemporaryDir>

using namespace wirechief;

class ChangePolicyTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder;
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    PlayedSecretStore store;
    FlushClock clock;
    ServerList list;
    Connections connections{profiles, store, list, clock,
        [] { return std::make_unique<AmiClient>(std::make_unique<MemoryTransport>()); }};
    ChangePolicy policy{connections};

    void save(const QString& id, const Environment& environment, bool readOnly = false,
        ConfirmLevel confirm = ConfirmLevel::ByEnvironment)
    {
        ServerProfile profile;
        profile.id = id;
        profile.name = id;
        profile.host = QStringLiteral("pbx.example");
        profile.user = QStringLiteral("admin");
        profile.environment = environment;
        profile.readOnly = readOnly;
        profile.confirm = confirm;
        QVERIFY(connections.save(profile));
    }
    QString ruled(const QStringList& of, bool always = false, bool isDangerous = false)
    {
        ProposedChange change;
        change.always = always;
        change.isDangerous = isDangerous;
        const ChangeRuling ruling = policy.rule(of, change);
        if (const auto* question = std::get_if<ChangeQuestion>(&ruling))
            return QString((question->typesName ? u"type " : u"ask ") + question->servers + u' '
                + environmentText(question->environment))
                .trimmed();
        const auto* refusal = std::get_if<Error>(&ruling);
        return refusal ? refusal->text : QStringLiteral("allow");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(profiles.load());
        save(QStringLiteral("live"), Environment::Production);
        save(QStringLiteral("try"), Environment::Test);
        save(QStringLiteral("plain"), Environment::None);
        save(QStringLiteral("look"), Environment::None, true);
        save(QStringLiteral("bold"), Environment::Production, false, ConfirmLevel::Never);
        save(QStringLiteral("shy"), Environment::Test, false, ConfirmLevel::Always);
        save(QStringLiteral("safe"), Environment::None, false, ConfirmLevel::TypeName);
        save(QStringLiteral("shop"), Environment::own(QStringLiteral("Shops"), Environment::Teal));
        for (int i = 1; i <= 4; ++i)
            save(QStringLiteral("more%1").arg(i), Environment::Development);
    }

    void rules_data()
    {
        QTest::addColumn<QString>("servers");
        QTest::addColumn<bool>("always");
        QTest::addColumn<QString>("ruling");
        const auto row = [](const char* name, const char* servers, bool always, const char* ruling) {
            QTest::newRow(name) << QString::fromLatin1(servers) << always << QString::fromLatin1(ruling);
        };
        row("Production asks", "live", false, "ask live Production");
        row("Test does not", "try", false, "allow");
        row("nor does none", "plain", false, "allow");
        row("some changes always ask", "plain", true, "ask plain");
        row("the strictest counts", "try live plain", false, "ask try, live, plain Production");
        row("the strictest of what asks", "plain more1 try", true, "ask plain, more1, try Test");
        row("many are counted", "live try more1 more2 more3", false, "ask 5 servers Production");
        row("never asked, in Production too", "bold", false, "allow");
        row("but what always asks", "bold", true, "ask bold Production");
        row("always asked", "shy", false, "ask shy Test");
        row("wants its name", "safe", false, "type safe");
        row("an own environment does not ask", "shop", false, "allow");
        row("an own environment before Test", "shop try", true, "ask shop, try Shops");
        row("one that wants its name is enough", "live safe shy", false, "type live, safe, shy");
        row("one that asks is enough", "bold shy plain", false, "ask bold, shy, plain Test");
        row("read-only refuses", "look", false, "look is read-only in Wirechief: nothing was sent.");
        row("also what asks", "look", true, "look is read-only in Wirechief: nothing was sent.");
        row("one of them is enough", "live look", false, "look is read-only in Wirechief: nothing was sent.");
        row("it was removed", "live gone", false, "The server was removed.");
    }
    void rules()
    {
        QFETCH(const QString, servers);
        QFETCH(const bool, always);
        QTEST(ruled(servers.split(u' '), always), "ruling");
    }

    void tellsWhichEnvironments()
    {
        const auto lines = [this](const char* servers) {
            ProposedChange change;
            change.always = true;
            const ChangeRuling ruling = policy.rule(QString::fromLatin1(servers).split(u' '), change);
            const auto* question = std::get_if<ChangeQuestion>(&ruling);
            return question ? question->environments : QStringLiteral("no question");
        };
        QCOMPARE(lines("live"), QString());
        QCOMPARE(lines("more1 more2"), QString()); // its badge says it
        QCOMPARE(lines("plain try live more1 more2 bold"),
            QStringLiteral(
                "Production: live, bold\nTest: try\nDevelopment: more1, more2\nNo environment: plain"));
        QCOMPARE(lines("shop more1 more2 more3 more4 safe"),
            QStringLiteral("Shops: shop\nDevelopment: more1, more2, more3, more4\nNo environment: safe"));
    }

    /// On Production its name is typed, but where its profile wants no questions.
    void dangerousChanges()
    {
        const auto dangerous = [this](const char* servers, bool always = false) {
            return ruled(QString::fromLatin1(servers).split(u' '), always, true);
        };
        QCOMPARE(dangerous("live"), QStringLiteral("type live Production"));
        QCOMPARE(dangerous("try live"), QStringLiteral("type try, live Production"));
        QCOMPARE(dangerous("try"), QStringLiteral("allow"));
        QCOMPARE(dangerous("try", true), QStringLiteral("ask try Test"));
        QCOMPARE(dangerous("shy"), QStringLiteral("ask shy Test"));
        QCOMPARE(dangerous("bold"), QStringLiteral("allow"));
        QCOMPARE(dangerous("bold", true), QStringLiteral("ask bold Production"));
        QCOMPARE(dangerous("look"), QStringLiteral("look is read-only in Wirechief: nothing was sent."));
    }

    void whyNot()
    {
        QCOMPARE(policy.whyNot(QStringLiteral("gone")), QStringLiteral("Select a server first."));
        QCOMPARE(policy.whyNot(QStringLiteral("look")), QStringLiteral("Connect to look first."));
    }

    void aChangedProfileCountsAtOnce()
    {
        save(QStringLiteral("try"), Environment::Production);
        QCOMPARE(ruled({QStringLiteral("try")}), QStringLiteral("ask try Production"));
        save(QStringLiteral("try"), Environment::Production, true);
        QCOMPARE(ruled({QStringLiteral("try")}),
            QStringLiteral("try is read-only in Wirechief: nothing was sent."));
        save(QStringLiteral("try"), Environment::Test);
        QCOMPARE(ruled({QStringLiteral("try")}), QStringLiteral("allow"));
    }

    void commandsThatChange()
    {
        const auto change = [](std::initializer_list<const char*> commands) {
            QStringList lines;
            for (const char* command : commands)
                lines.append(QString::fromLatin1(command));
            return ChangePolicy::changeOf(lines, QVersionNumber(22), QStringLiteral("berlin"));
        };
        QVERIFY(!change({"core show channels", "help"}));
        auto reload = change({"core show channels", "core reload"});
        QVERIFY(reload && !reload->isDangerous && !reload->always);
        QVERIFY(reload->detail.startsWith(QStringLiteral("core reload\n")));
        const auto put = change({"core reload", "database put a show 1"});
        QVERIFY(put && put->isDangerous && !put->always);
        QVERIFY2(put->detail.contains(riskText(CommandRisk::Writes)), qPrintable(put->detail));
        const auto hangUpAll = change({"channel request hangup all"}); // asked about on any server
        QVERIFY(hangUpAll && hangUpAll->always);
        QVERIFY(!change({"channel request hangup PJSIP/1-1"})->always);
        const auto stop = change({"core stop now"});
        QVERIFY(stop && stop->isDangerous && stop->always);
        QVERIFY(stop->detail.contains(riskText(CommandRisk::Stops)));
    }

    void actionsThatChange()
    {
        const auto change = [](const AmiAction& action) {
            return ChangePolicy::changeOf(action, QVersionNumber(22), QStringLiteral("berlin"));
        };
        QVERIFY(!change(AmiAction("CoreStatus")));
        const auto hangUp = change(AmiAction("Hangup").add("Channel", "PJSIP/1-1"));
        QVERIFY(hangUp && !hangUp->isDangerous && !hangUp->always);
        QCOMPARE(hangUp->question, QStringLiteral("Send Hangup to berlin?"));
        const auto put = change(AmiAction("DBPut"));
        QVERIFY(put && put->isDangerous && !put->always);
        QCOMPARE(put->detail, riskText(CommandRisk::Writes));
        const auto unload = change(AmiAction("ModuleLoad").add("LoadType", "unload"));
        QVERIFY(unload && unload->isDangerous && unload->always);
        QVERIFY(!change(AmiAction("Command").add("Command", "core show uptime")));
        const auto stop = change(AmiAction("Command").add("Command", "core stop now"));
        QVERIFY(stop && stop->isDangerous && stop->always);
        // Whichever of them a release takes.
        QVERIFY(
            change(AmiAction("Command").add("Command", "core show uptime").add("command", "core stop now")));
        QVERIFY(change(AmiAction("Command").addSecret("Command", Secret("core stop now"))));
    }

    void hints()
    {
        QCOMPARE(ChangePolicy::hint(*connections.profile(QStringLiteral("look"))),
            QStringLiteral("read-only: nothing is changed here"));
        QCOMPARE(ChangePolicy::hint(*connections.profile(QStringLiteral("live"))),
            QStringLiteral("asks before it changes anything"));
        QVERIFY(ChangePolicy::hint(*connections.profile(QStringLiteral("plain"))).isEmpty());
        QCOMPARE(ChangePolicy::hint(*connections.profile(QStringLiteral("safe"))),
            QStringLiteral("asks for its name before it changes anything"));
        QCOMPARE(ChangePolicy::hint(*connections.profile(QStringLiteral("bold"))),
            QStringLiteral("is changed without a question"));
    }
};

WIRECHIEF_GUILESS_TEST(ChangePolicyTest, tst_changepolicy)
#include "tst_changepolicy.moc"
