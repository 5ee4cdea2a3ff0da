// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/managerconf/limits.h"
#include "profiles/managerconf/manageruserplan.h"
#include "profiles/managerconf/managerusers.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

constexpr ManagerPurposes everyPurpose = ManagerPurposes(ManagerPurpose::Look) | ManagerPurpose::Control
    | ManagerPurpose::Commands | ManagerPurpose::Configure;

ManagerUserWish wishFor(const QStringList& addresses, const char* release = "")
{
    ManagerUserWish wish;
    wish.addresses = addresses;
    wish.release = QVersionNumber::fromString(QString::fromLatin1(release));
    return wish;
}

/// Together with what stands in the file already.
ManagerUsers readBack(const ManagerUserPlan& plan)
{
    const Secret text = plan.text();
    const auto config = ConfigText::read(
        {"manager.conf", "[general]\nenabled=no\n#include manager.d/*.conf\n"}, [&text](const QByteArray&) {
            return QList<ConfigText::File>{{"new.conf", text.view().toByteArray()}};
        });
    return config && config->notes().isEmpty() ? ManagerUsers::of(*config) : ManagerUsers();
}

/// Everything but text() and secret().
QString allWords(const ManagerUserPlan& plan)
{
    QString words = QString::fromUtf8(plan.file()) + plan.warnings().join(u'\n');
    for (const PlannedSection& section : plan.sections()) {
        words += QString::fromUtf8(section.header);
        for (const PlannedLine& line : section.lines)
            words += QString::fromUtf8(line.name + '=' + line.value) + line.reason;
    }
    for (const PlanStep& step : plan.steps())
        words += step.text + QString::fromUtf8(step.command);
    return words;
}

} // namespace

class ManagerUserPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadBackAsWanted_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<int>("purposes");
        QTest::addColumn<QByteArray>("write");
        const auto row = [](const char* release, ManagerPurposes purposes, const char* write) {
            QTest::addRow("%s %d", release, int(purposes))
                << QString::fromLatin1(release) << int(purposes) << QByteArray(write);
        };
        row("", ManagerPurpose::Look, "reporting");
        row("", ManagerPurpose::Control, "call,agent,reporting,originate");
        row("", ManagerPurpose::Commands, "command,reporting");
        row("", ManagerPurpose::Configure, "system,config,reporting");
        row("", everyPurpose, "system,call,command,agent,config,reporting,originate");
        row("16.28.0", everyPurpose, "system,call,command,agent,config,reporting,originate");
        row("11.0.0", ManagerPurpose::Control, "call,agent,reporting,originate");
        row("1.8.32.3", ManagerPurpose::Look, "reporting");
        row("1.8.0", ManagerPurpose::Look, "reporting");
        row("1.6.0.28", ManagerPurpose::Control, "call,agent,reporting,originate");
        row("1.4.44", ManagerPurpose::Look, "call");
        row("1.4.44", everyPurpose, "system,call,command,agent,config");
    }

    void isReadBackAsWanted()
    {
        QFETCH(QString, release);
        QFETCH(int, purposes);
        QFETCH(QByteArray, write);
        ManagerUserWish wish = wishFor(
            {QStringLiteral("192.0.2.10"), QStringLiteral("10.1.2.3/8")}, release.toLatin1().constData());
        wish.purposes = ManagerPurposes(QFlag(purposes));
        const auto plan = ManagerUserPlan::make(wish);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().toString()));
        const ManagerUsers all = readBack(*plan);
        QCOMPARE(all.users.size(), size_t(1));
        const ManagerUser& user = all.users.front();
        QCOMPARE(user.name, QByteArray("wirechief"));
        QVERIFY(user.secret.view() == plan->secret().view());
        QCOMPARE(user.secret.size(), limits::generatedSecretCharacters);
        QCOMPARE(user.writeTimeout, 5'000);
        QVERIFY(!all.general.enabled && !all.general.tlsEnabled);

        const ManagerClasses classes = ManagerClasses::of(user.write, wish.release);
        QCOMPARE(classes.names.join(','), write);
        QVERIFY(classes.problems.isEmpty());
        const ManagerClasses heard = ManagerClasses::of(user.read, wish.release);
        QVERIFY(heard.problems.isEmpty() && heard.contains("call"));

        const AccessList access(user.access, {}, wish.release);
        QVERIFY(access.problems().isEmpty() || wish.release.majorVersion() == 11);
        for (const char* in : {"192.0.2.10", "10.0.0.0", "10.255.255.255", "::ffff:10.7.7.7"})
            QVERIFY(access.ask(QHostAddress(QString::fromLatin1(in))).letsIn);
        for (const char* out :
            {"192.0.2.11", "192.0.2.9", "9.255.255.255", "11.0.0.0", "127.0.0.1", "0.0.0.0"})
            QVERIFY(!access.ask(QHostAddress(QString::fromLatin1(out))).letsIn);
        // Releases that cannot keep IPv6 out say so.
        const bool isOpen = access.ask(QHostAddress(QStringLiteral("2001:db8::1"))).letsIn;
        QCOMPARE(isOpen, plan->warnings().join(u' ').contains(QStringLiteral("AST-2014-012")));
    }

    void takesIpv6()
    {
        const auto plan = ManagerUserPlan::make(
            wishFor({QStringLiteral("2001:db8::/32"), QStringLiteral("::1"), QStringLiteral("127.0.0.1")}));
        QVERIFY(plan);
        const AccessList access(readBack(*plan).users.front().access, {});
        for (const char* in : {"2001:db8::1", "2001:db8:ffff::", "::1", "127.0.0.1"})
            QVERIFY(access.ask(QHostAddress(QString::fromLatin1(in))).letsIn);
        for (const char* out : {"2001:db9::1", "::2", "fe80::1", "127.0.0.2"})
            QVERIFY(!access.ask(QHostAddress(QString::fromLatin1(out))).letsIn);
    }

    void switchesOnTls()
    {
        ManagerUserWish wish = wishFor({QStringLiteral("192.0.2.10")});
        wish.tls = true;
        wish.switchesOn = true;
        wish.certificateFile = "/etc/asterisk/keys/asterisk.pem";
        wish.privateKey = "/etc/asterisk/keys/asterisk.key";
        const auto plan = ManagerUserPlan::make(wish);
        QVERIFY(plan);
        const ManagerGeneral general = readBack(*plan).general;
        QVERIFY(general.enabled && general.tlsEnabled);
        QCOMPARE(general.tlsBindAddress, QByteArray("0.0.0.0:5039"));
        QCOMPARE(general.tlsCertificateFile, wish.certificateFile);
        QCOMPARE(general.tlsPrivateKey, wish.privateKey);
        QVERIFY(!plan->warnings().join(u' ').contains(QStringLiteral("Without TLS")));
        QVERIFY(plan->steps().back().text.contains(QStringLiteral("fingerprint")));
        wish.addresses += QStringLiteral("::1");
        QCOMPARE(readBack(*ManagerUserPlan::make(wish)).general.tlsBindAddress, QByteArray("[::]:5039"));
        wish.tlsPort = 24855; // of a server that has it elsewhere
        QCOMPARE(readBack(*ManagerUserPlan::make(wish)).general.tlsBindAddress, QByteArray("[::]:24855"));
    }

    void listensForTlsWhereTheUserComesFrom()
    {
        const std::pair<QStringList, const char*> cases[]
            = {{{QStringLiteral("127.0.0.1")}, "127.0.0.1:5039"},
                {{QStringLiteral("127.0.0.1"), QStringLiteral("::1")}, "127.0.0.1:5039"},
                {{QStringLiteral("::1")}, "[::1]:5039"},
                {{QStringLiteral("127.0.0.1"), QStringLiteral("192.0.2.10")}, "0.0.0.0:5039"},
                {{QStringLiteral("2001:db8::1")}, "[::]:5039"}};
        for (const auto& [addresses, listens] : cases) {
            ManagerUserWish wish = wishFor(addresses);
            wish.tls = true;
            wish.certificateFile = "/etc/asterisk/keys/asterisk.pem";
            QCOMPARE(readBack(*ManagerUserPlan::make(wish)).general.tlsBindAddress, QByteArray(listens));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("release");
        const auto row = [](const char* name, const char* address, const char* release = "") {
            QTest::addRow("“%s” %s %s", name, address, release)
                << QByteArray(name) << QString::fromLatin1(address) << QString::fromLatin1(release);
        };
        for (const char* name :
            {"", "general", "General", "a b", "a]", "a;b", "a\nb", "[a", "(a)", "\xc3\xa4", "-a"})
            row(name, "10.0.0.1");
        for (const char* address :
            {"", "x", "10.1", "010.0.0.1", "10.0.0.0/33", "10.0.0.0/", "10.0.0.1,10.0.0.2", "!10.0.0.1",
                "10.0.0.1\n", "1.2.3.4;", "example.org", "::/129", "10.0.0.256"})
            row("a", address);
        row("a", "::1", "1.8.0");
        row("a", "::1", "11.14.0");
    }

    void refuses()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, address);
        QFETCH(QString, release);
        ManagerUserWish wish = wishFor({address}, release.toLatin1().constData());
        wish.name = name;
        const auto plan = ManagerUserPlan::make(wish);
        if (address == QLatin1String("10.0.0.1\n")) { // as it may be pasted
            QVERIFY(plan);
            return;
        }
        QVERIFY(!plan);
        QVERIFY(!plan.error().text.isEmpty());
        QVERIFY(!plan.error().advice.isEmpty());
    }

    void saysWhatIsWrongWithNamesAndPaths()
    {
        ManagerUserWish wish = wishFor({QStringLiteral("10.0.0.1")});
        const auto said = [&wish] {
            const auto plan = ManagerUserPlan::make(wish);
            return plan ? QString() : plan.error().toString();
        };
        wish.name = "";
        QVERIFY2(said().startsWith(QStringLiteral("The user has no name yet.")), qPrintable(said()));
        wish.name = "-x";
        QVERIFY2(said().contains(QStringLiteral("Begin it with a letter or a digit.")), qPrintable(said()));
        wish.name = QByteArray(80, 'n');
        QVERIFY2(said().contains(QStringLiteral("at most 79 characters")), qPrintable(said()));
        wish.name = "x-";
        QCOMPARE(said(), QString());
        wish.tls = true;
        wish.certificateFile = '/' + QByteArray(400, 'p');
        QVERIFY2(said().contains(QStringLiteral("at most 255 characters")), qPrintable(said()));
    }

    void refusesOtherThings()
    {
        QVERIFY(!ManagerUserPlan::make(wishFor({})));
        const QStringList most(limits::plannedAddresses, QStringLiteral("10.0.0.1"));
        QVERIFY(ManagerUserPlan::make(wishFor(most)));
        QVERIFY(!ManagerUserPlan::make(wishFor(most + QStringList{QStringLiteral("10.0.0.1")})));
        ManagerUserWish wish = wishFor({QStringLiteral("10.0.0.1")});
        wish.tls = true;
        for (const char* path : {"", "relative.pem", "/a b", "/a;b", "/a\nenabled=no", "/a\\b", "/$(reboot)",
                 "/a`b`", "/a|b", "/a'b"}) {
            wish.certificateFile = path;
            QVERIFY(!ManagerUserPlan::make(wish));
        }
        wish.certificateFile = "/Schl\xc3\xbcssel/a_1.pem";
        QVERIFY(ManagerUserPlan::make(wish));
        wish.release = QVersionNumber(1, 6, 2);
        QVERIFY(!ManagerUserPlan::make(wish));
    }

    void keepsTheSecretToItself()
    {
        const auto plan = ManagerUserPlan::make(wishFor({QStringLiteral("10.0.0.1")}));
        QVERIFY(plan);
        const QByteArray secret = plan->secret().view().toByteArray();
        QVERIFY(!allWords(*plan).contains(QString::fromLatin1(secret)));
        const Secret text = plan->text();
        QCOMPARE(text.view().count(secret), 1);
        const auto other = ManagerUserPlan::make(wishFor({QStringLiteral("10.0.0.1")}));
        QVERIFY(other->secret().view() != plan->secret().view());
        const auto again
            = ManagerUserPlan::make(wishFor({QStringLiteral("10.0.0.2")}), plan->secret().clone());
        QVERIFY(again->secret().view() == plan->secret().view());
        QVERIFY(std::all_of(
            secret.begin(), secret.end(), [](char c) { return QChar::fromLatin1(c).isLetterOrNumber(); }));
    }

    void saysWhatItMeans()
    {
        ManagerUserWish wish = wishFor({QStringLiteral("10.0.0.1")});
        const auto warnings = [&wish] { return ManagerUserPlan::make(wish)->warnings().join(u'\n'); };
        QVERIFY(!warnings().contains(QStringLiteral("shell")));
        QVERIFY(warnings().contains(QStringLiteral("only looks")));
        QVERIFY(warnings().contains(QStringLiteral("Without TLS")));
        wish.addresses = {QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        QVERIFY(!warnings().contains(QStringLiteral("Without TLS")));
        wish.addresses = {QStringLiteral("0.0.0.0/0")};
        QVERIFY(warnings().contains(QStringLiteral("Everybody")));
        wish.purposes = everyPurpose;
        for (const char* name : {"“system”", "“command”", "“config”", "“originate”"})
            QVERIFY(warnings().contains(QString::fromUtf8(name)));
        QVERIFY(!warnings().contains(QStringLiteral("only looks")));
        wish.purposes = ManagerPurpose::Look;
        wish.release = QVersionNumber(1, 4, 44);
        QVERIFY(warnings().contains(QStringLiteral("In release 1.4, “call”")));
        const auto plan = ManagerUserPlan::make(wish);
        for (const PlannedSection& section : plan->sections()) {
            for (const PlannedLine& line : section.lines)
                QVERIFY2(line.reason.endsWith(u'.'), line.name.constData());
        }
    }

    void knowsWhatALineCanSay()
    {
        for (const char* good : {"s3cret", "two words", "\xc3\xa4", "a=b", "#x", "[x]"})
            QVERIFY2(fitsManagerConf(Secret(good)), good);
        for (const char* bad : {"", " x", "x ", "x;y", "x\ny", "x\ty", "\xef\xbb\xbf;"})
            QVERIFY2(!fitsManagerConf(Secret(bad)), bad);
    }

    /// Its certificate is known to the server, and to nobody here.
    void goesOnWithAUserThatIsThere()
    {
        ManagerUserWish wish = wishFor({QStringLiteral("10.0.0.1")});
        wish.tls = true;
        QVERIFY(!ManagerUserPlan::make(wish));
        wish.tlsIsOn = true;
        wish.mayBeThere = true;
        wish.keepsSecret = true;
        const auto plan = ManagerUserPlan::make(wish, Secret("s3cret"));
        QVERIFY(plan);
        QVERIFY(!plan->text().view().contains("tls"));
        const QString words = allWords(*plan);
        QVERIFY(words.contains(QStringLiteral("earlier text")) && !words.contains(QStringLiteral("openssl")));
        QVERIFY(words.contains(QStringLiteral("kept for this server")));
        wish.tlsIsOn = false;
        wish.certificateFile = "/etc/asterisk/keys/asterisk.pem";
        QVERIFY(ManagerUserPlan::make(wish)->text().view().contains("tlsenable"));
    }

    void knowsTheWay()
    {
        ManagerUserWish wish = wishFor({QStringLiteral("10.0.0.1")});
        const auto commands = [&wish] {
            QByteArrayList all;
            const auto plan = ManagerUserPlan::make(wish);
            for (const PlanStep& step : plan->steps())
                all += step.command;
            return all.join('\n');
        };
        QCOMPARE(ManagerUserPlan::make(wish)->file(), QByteArray("/etc/asterisk/manager.conf"));
        QVERIFY(commands().contains("asterisk -rx \"manager reload\""));
        QVERIFY(commands().contains("asterisk -rx \"manager show user wirechief\""));
        QVERIFY(!commands().contains("openssl"));
        wish.tls = true;
        wish.certificateFile = "/etc/a.pem";
        QVERIFY(commands().contains("-keyout /etc/a.pem -out /etc/a.pem && chown asterisk: /etc/a.pem\n"));
        wish.privateKey = "/etc/a.key";
        QVERIFY(commands().contains(
            "-keyout /etc/a.key -out /etc/a.pem && chown asterisk: /etc/a.pem /etc/a.key\n"));
        QVERIFY(commands().endsWith("asterisk -rx \"manager show settings\"\n"
                                    "openssl x509 -in /etc/a.pem -noout -fingerprint -sha256"));
        wish.tlsIsOn = true;
        QVERIFY(!commands().contains("/etc/a.pem"));
        QVERIFY(commands().contains("manager show settings"));
        wish.tls = false;
        wish.place = ManagerUserWish::Place::DebianDropIn;
        QCOMPARE(ManagerUserPlan::make(wish)->file(), QByteArray("/etc/asterisk/manager.d/wirechief.conf"));
        QVERIFY(commands().contains("install -m 640 -o asterisk -g asterisk /dev/null"));
        const auto hasGeneral = [&wish] {
            return allWords(*ManagerUserPlan::make(wish))
                .contains(QStringLiteral("[general]” without “(+)”"));
        };
        QVERIFY(!hasGeneral()); // nothing is added to it
        wish.switchesOn = true;
        QVERIFY(hasGeneral());
        QVERIFY(
            allWords(*ManagerUserPlan::make(wish)).contains(QStringLiteral("Debian's manager.conf has it")));
        wish.place = ManagerUserWish::Place::FedoraFile;
        QCOMPARE(ManagerUserPlan::make(wish)->file(), QByteArray("/etc/asterisk/manager.conf"));
        QVERIFY(hasGeneral());
        wish.switchesOn = false;
        wish.place = ManagerUserWish::Place::FreePbxCustom;
        QCOMPARE(ManagerUserPlan::make(wish)->file(), QByteArray("/etc/asterisk/manager_custom.conf"));
        wish.release = QVersionNumber(1, 4, 44);
        QVERIFY(!commands().contains("manager reload"));
        QVERIFY(!commands().contains("manager show settings"));
        QVERIFY(commands().contains("module reload manager"));
    }
};

WIRECHIEF_GUILESS_TEST(ManagerUserPlanTest, tst_manageruserplan)
#include "tst_manageruserplan.moc"
