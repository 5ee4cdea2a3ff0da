// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/servers/serverprofile.h"
#include "support/base/testmain.h"

using namespace wirechief;
using Field = ProfileProblem::Field;

Q_DECLARE_METATYPE(wirechief::ProfileProblem::Field)

namespace {

ServerProfile good()
{
    ServerProfile profile;
    profile.id = QStringLiteral("1");
    profile.name = QStringLiteral("berlin");
    profile.host = QStringLiteral("pbx.example.org");
    profile.user = QStringLiteral("admin");
    return profile;
}

} // namespace

class ServerProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void acceptsHosts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("saved");
        const auto row = [](const char* name, const char* typed, const char* saved) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(saved);
        };
        row("name", "pbx.example.org", "pbx.example.org");
        row("short name", "pbx", "pbx");
        row("name of digits", "pbx-1.3com.example", "pbx-1.3com.example");
        row("underscore", "my_pbx.local", "my_pbx.local");
        row("upper case", "PBX.Example.ORG", "PBX.Example.ORG");
        row("IDN", "telefon.münchen.example", "telefon.münchen.example");
        row("ACE", "xn--mnchen-3ya.example", "xn--mnchen-3ya.example");
        row("trailing dot", "pbx.example.org.", "pbx.example.org");
        row("spaces around", "  pbx.example.org\t", "pbx.example.org");
        row("IPv4", "192.0.2.7", "192.0.2.7");
        row("IPv4 with zeros", "10.0.0.100", "10.0.0.100");
        row("name with zeros", "010.6.1.example", "010.6.1.example");
        row("IPv6", "2001:db8::7", "2001:db8::7");
        row("IPv6 in brackets", "[2001:db8::7]", "2001:db8::7");
        row("IPv6 with a zone", "fe80::1%eth0", "fe80::1%eth0");
        row("IPv6 with a zone, in brackets", "[fe80::1%eth0]", "fe80::1%eth0");
        row("IPv4 in IPv6", "::ffff:192.0.2.7", "::ffff:192.0.2.7");
    }

    void acceptsHosts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, saved);
        ServerProfile profile = good();
        profile.host = typed;
        QCOMPARE(validate(profile), QString());
        QCOMPARE(normalizedHost(typed), saved);
        QCOMPARE(normalizedHost(saved), saved);
    }

    void refusesHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QString& host, const char* word) {
            QTest::newRow(name) << host << QString::fromUtf8(word);
        };
        row("empty", QString(), "Enter the server's host name");
        row("spaces", QStringLiteral("   "), "Enter the server's host name");
        row("empty brackets", QStringLiteral("[]"), "Enter the server's host name");
        row("URL", QStringLiteral("https://pbx.example.org"), "without “https://”");
        row("URL of AMI", QStringLiteral("ami://pbx.example.org:5038/"), "without “ami://”");
        row("path", QStringLiteral("pbx.example.org/ami"), "path");
        row("with port", QStringLiteral("pbx.example.org:5038"), "port in its own field");
        row("IPv6 with port", QStringLiteral("[2001:db8::7]:5038"), "port in its own field");
        row("with user", QStringLiteral("admin@pbx.example.org"), "user name in its own field");
        row("with user and secret", QStringLiteral("admin:x@pbx.example.org"), "secret in their own fields");
        row("URL with both", QStringLiteral("ami://admin:x@pbx.example.org"), "secret in their own fields");
        row("octal", QStringLiteral("010.6.1.1"), "as 10.6.1.1");
        row("octal at the end", QStringLiteral("10.6.1.01"), "octal");
        row("zeros", QStringLiteral("10.00.1.1"), "octal");
        row("hexadecimal", QStringLiteral("0x0A.6.1.1"), "hexadecimal");
        row("one octal number", QStringLiteral("01200"), "octal");
        row("IPv4 of three numbers", QStringLiteral("192.0.2"), "IPv4");
        row("IPv4 out of bounds", QStringLiteral("192.0.2.256"), "IPv4");
        row("one number", QStringLiteral("7"), "IPv4");
        row("IPv6 out of bounds", QStringLiteral("2001:db8::12345"), "IPv6");
        row("IPv6 with two gaps", QStringLiteral("2001::db8::7"), "IPv6");
        row("space inside", QStringLiteral("pbx example"), "not a host name");
        row("line end inside", QStringLiteral("pbx\r\nAction: Logoff"), "not");
        row("NUL inside", QStringLiteral("pbx") + QChar::Null + QStringLiteral("x"), "not a host name");
        row("hyphen first", QStringLiteral("-pbx"), "not a host name");
        row("empty label", QStringLiteral("pbx..example"), "not a host name");
        row("two trailing dots", QStringLiteral("pbx.."), "not a host name");
        row("only a dot", QStringLiteral("."), "not");
        row("label too long", QString(64, QLatin1Char('a')), "not a host name");
        row("too long", QStringLiteral("a.").repeated(127) + QStringLiteral("a"), "not a host name");
        row("bidi override", QStringLiteral("pbx\u202egro.elpmaxe"), "not a host name");
    }

    void refusesHosts()
    {
        QFETCH(QString, host);
        QFETCH(QString, word);
        ServerProfile profile = good();
        profile.host = host;
        const auto problem = findProblem(profile);
        QVERIFY(problem);
        QVERIFY(problem->field == Field::Host);
        QVERIFY2(problem->text.contains(word), qPrintable(problem->text));
        QCOMPARE(validate(profile), problem->text);
    }

    void findsProblems_data()
    {
        QTest::addColumn<ServerProfile>("profile");
        QTest::addColumn<Field>("field");
        const auto row = [](const char* name, Field field, auto change) {
            ServerProfile profile = good();
            change(profile);
            QTest::newRow(name) << profile << field;
        };
        const QString tooLong(limits::profileNameCharacters + 1, QLatin1Char('n'));
        row("no id", Field::Id, [](auto& p) { p.id.clear(); });
        row("id of all servers", Field::Id, [](auto& p) { p.id = QStringLiteral("*"); });
        row("no name", Field::Name, [](auto& p) { p.name.clear(); });
        row("blank name", Field::Name, [](auto& p) { p.name = QStringLiteral("  "); });
        row("long name", Field::Name, [&](auto& p) { p.name = tooLong; });
        row("line end in name", Field::Name, [](auto& p) { p.name = QStringLiteral("a\nb"); });
        row("line separator in name", Field::Name, [](auto& p) { p.name = QStringLiteral("a\u2028b"); });
        const auto own = [](const QString& environment) {
            return
                [environment](auto& p) { p.environment = Environment::own(environment, Environment::Teal); };
        };
        row("environment without a name", Field::Environment, own(QStringLiteral(" ")));
        row("line end in environment", Field::Environment, own(QStringLiteral("a\nb")));
        row("long environment", Field::Environment,
            own(QString(limits::environmentNameCharacters + 1, QLatin1Char('e'))));
        row("escape in folder", Field::Folder, [](auto& p) { p.folder = QStringLiteral("a\x1b[1m"); });
        row("long folder", Field::Folder, [&](auto& p) { p.folder = tooLong; });
        row("long folder in another", Field::Folder,
            [&](auto& p) { p.folder = QString(QStringLiteral("Europe/") + tooLong); });
        row("deep folder", Field::Folder,
            [](auto& p) { p.folder = QStringLiteral("a/").repeated(limits::folderDepth + 1); });
        row("long notes", Field::Notes,
            [](auto& p) { p.notes = QString(limits::notesCharacters + 1, QLatin1Char('n')); });
        row("escape in notes", Field::Notes, [](auto& p) { p.notes = QStringLiteral("a\x1b[1m"); });
        row("CR in notes", Field::Notes, [](auto& p) { p.notes = QStringLiteral("a\r\nb"); });
        row("port 0", Field::Port, [](auto& p) { p.port = 0; });
        row("line end in CA file", Field::CaFile, [](auto& p) { p.caFile = QStringLiteral("a\n"); });
        row("jump that is an option", Field::Jump, [](auto& p) { p.jump = QStringLiteral("-oX=y"); });
        row("line end in certificate file", Field::CertificateFile,
            [](auto& p) { p.certificateFile = QStringLiteral("a\n"); });
        row("key without certificate", Field::KeyFile, [](auto& p) {
            p.tls = true;
            p.keyFile = QStringLiteral("/me.key");
        });
        row("short fingerprint", Field::Fingerprint, [](auto& p) { p.trusted.certificate = "abc"; });
        row("short digest of the key", Field::Fingerprint, [](auto& p) { p.trusted.key = "abc"; });
        row("no time to connect", Field::ConnectSeconds, [](auto& p) { p.connectSeconds = 1; });
        row("too much time for an answer", Field::AnswerSeconds,
            [](auto& p) { p.answerSeconds = limits::mostSeconds + 1; });
        row("no user", Field::User, [](auto& p) { p.user.clear(); });
        row("CR in user", Field::User, [](auto& p) { p.user = QStringLiteral("admin\rSecret: x"); });
        row("LF in user", Field::User, [](auto& p) { p.user = QStringLiteral("admin\nSecret: x"); });
        row("NUL in user", Field::User, [](auto& p) { p.user = QString(1, QChar::Null); });
        row("long user", Field::User,
            [](auto& p) { p.user = QString(limits::userCharacters + 1, QLatin1Char('u')); });
    }

    void findsProblems()
    {
        QFETCH(ServerProfile, profile);
        QFETCH(Field, field);
        const auto problem = findProblem(profile);
        QVERIFY(problem);
        QVERIFY(problem->field == field);
        QVERIFY(problem->text.endsWith(QLatin1Char('.')));
    }

    void acceptsTheLongestTexts()
    {
        ServerProfile profile = good();
        profile.name = QString(limits::profileNameCharacters, QLatin1Char('n'));
        profile.folder = QStringList(limits::folderDepth, profile.name).join(u'/');
        profile.notes = QStringLiteral("1\t2\n").repeated(limits::notesCharacters / 4);
        profile.user = QString(limits::userCharacters, QLatin1Char('u'));
        profile.host = QStringLiteral("a.").repeated(126) + QStringLiteral("a");
        QCOMPARE(profile.host.size(), limits::hostCharacters);
        profile.trusted = {QByteArray(32, 'f'), QByteArray(32, 'k')};
        QCOMPARE(validate(profile), QString());
    }

    void foldersArePaths()
    {
        QCOMPARE(normalizedFolder(QStringLiteral("Europe/Berlin")), QStringLiteral("Europe/Berlin"));
        QCOMPARE(normalizedFolder(QStringLiteral(" / Europe // Berlin /")), QStringLiteral("Europe/Berlin"));
        QCOMPARE(normalizedFolder(QStringLiteral(" Lab ")), QStringLiteral("Lab"));
        QCOMPARE(normalizedFolder(QStringLiteral("//")), QString());
    }

    void knowsLoopback()
    {
        for (const char* host : {"127.0.0.1", "127.8.8.8", "::1", "[::1]", "localhost", "LOCALHOST."})
            QVERIFY2(isLoopbackHost(QString::fromLatin1(host)), host);
        for (const char* host :
            {"192.0.2.1", "127.example.org", "localhost.example.org", "::2", "", "127.1", "127.0.0.01"})
            QVERIFY2(!isLoopbackHost(QString::fromLatin1(host)), host);
    }

    void checksThePhone()
    {
        ServerProfile profile = good();
        for (const char* phone :
            {"", "PJSIP/100", "SIP/trunk/0049301", "Local/5@phones/n", "PJSIP/100@peer"}) {
            profile.myPhone = QString::fromLatin1(phone);
            QVERIFY2(!findProblem(profile), phone);
        }
        for (const char* wrong :
            {"100", "/100", "PJSIP/", "PJSIP/1&PJSIP/2", "PJSIP/${X}", "PJSIP/1\nX: y", "a b/1"}) {
            profile.myPhone = QString::fromLatin1(wrong);
            QVERIFY2(findProblem(profile), wrong);
            QVERIFY(findProblem(profile)->field == ProfileProblem::Field::Phone);
        }
    }

    void checksActions()
    {
        ServerProfile profile = good();
        profile.availableActions = QStringList{QStringLiteral("DAHDIDNDon"), QStringLiteral("AOC_x-1")};
        profile.missingActions = QStringList{QStringLiteral("Reload")};
        QVERIFY(!findProblem(profile));
        profile.availableActions.append(QStringLiteral("reload"));
        QVERIFY(findProblem(profile)->field == ProfileProblem::Field::Actions);
        for (const char* wrong : {"", "a b", "a:b", "a\n", "Grüße"}) {
            profile.availableActions = QStringList{QString::fromUtf8(wrong)};
            QVERIFY2(findProblem(profile), wrong);
        }
        profile.availableActions = QStringList(limits::actionOverrides - 1, QStringLiteral("Ping"));
        QVERIFY(!findProblem(profile));
        profile.availableActions.append(QStringLiteral("Ping"));
        QVERIFY(findProblem(profile)->field == ProfileProblem::Field::Actions);
    }

    void writesPeers()
    {
        ServerProfile profile = good();
        QCOMPARE(peerText(profile), QStringLiteral("pbx.example.org:5038"));
        profile.host = QStringLiteral("2001:db8::7");
        profile.port = 5039;
        QCOMPARE(peerText(profile), QStringLiteral("[2001:db8::7]:5039"));
    }

    void trustIsBoundToThePeer_data()
    {
        QTest::addColumn<ServerProfile>("edited");
        QTest::addColumn<bool>("kept");
        const auto row = [](const char* name, bool kept, auto change) {
            ServerProfile profile = good();
            profile.trusted = {QByteArray(32, 'f'), QByteArray(32, 'k')};
            change(profile);
            QTest::newRow(name) << profile << kept;
        };
        row("nothing changed", true, [](auto&) {});
        row("name changed", true, [](auto& p) { p.name = QStringLiteral("other"); });
        row("same host otherwise written", true,
            [](auto& p) { p.host = QStringLiteral("PBX.example.org."); });
        row("other host", false, [](auto& p) { p.host = QStringLiteral("pbx2.example.org"); });
        row("other port", false, [](auto& p) { p.port = 5039; });
        row("other kind of link", false, [](auto& p) { p.tls = true; });
    }

    void trustIsBoundToThePeer()
    {
        QFETCH(ServerProfile, edited);
        QFETCH(bool, kept);
        forgetTrustIfPeerChanged(edited, good());
        QCOMPARE(!edited.trusted.isEmpty(), kept);
    }

    void namesEnvironments()
    {
        QCOMPARE(environmentText(Environment::None), QString());
        QCOMPARE(environmentText(Environment::Production), QStringLiteral("Production"));
        QCOMPARE(environmentText(Environment::Test), QStringLiteral("Test"));
        QCOMPARE(environmentText(Environment::Development), QStringLiteral("Development"));
        QCOMPARE(environmentText(Environment::own(QStringLiteral("Offices"), Environment::Pink)),
            QStringLiteral("Offices"));
    }
};

WIRECHIEF_GUILESS_TEST(ServerProfileTest, tst_serverprofile)
#include "tst_serverprofile.moc"
