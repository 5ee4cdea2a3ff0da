// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/exchange/csvservers.h"
#include "profiles/exchange/foreignfile.h"
#include "support/base/testmain.h"
#include "support/profiles/fullprofile.h"

using namespace wirechief;

namespace {

struct Read {
    CsvTable table;
    CsvReading reading;

    explicit Read(const QByteArray& text)
        : table(CsvTable::read(text).value())
        , reading(recognisedReading(table))
    {
    }
    [[nodiscard]] QList<ImportedServer> servers() const { return serversOf(table, reading); }
    [[nodiscard]] ImportedServer first() const { return servers().value(0); }
};

ServerProfile named(const QString& name)
{
    ServerProfile profile;
    profile.id = QStringLiteral("1");
    profile.name = name;
    profile.host = QStringLiteral("10.0.0.1");
    profile.user = QStringLiteral("admin");
    return profile;
}

} // namespace

class CsvServersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognisesTitles_data()
    {
        QTest::addColumn<QByteArray>("titles");
        QTest::addColumn<QList<CsvField>>("fields");
        using F = CsvField;
        const auto row = [](const char* titles, const QList<CsvField>& fields) {
            QTest::newRow(titles) << QByteArray(titles) << fields;
        };
        row("Name,Host,User", {F::Name, F::Host, F::User});
        row("IP Address,user_name,Password:", {F::Host, F::User, F::Secret});
        row("HOST,host,x,Port", {F::Host, F::None, F::None, F::Port});
        row("Server,Login", {F::Host, F::User});
        row("Server,IP,Login", {F::Name, F::Host, F::User});
        row("Host", {F::Host});
        // The form's own words, in a language that the program is not in.
        row("Name;Ordner;Umgebung;Rechnername;Port;Verschlüsselung;Benutzername",
            {F::Name, F::Folder, F::Environment, F::Host, F::Port, F::Tls, F::User});
        row("Host;Geheimnis;Zeichensatz;Mein Telefon;Notizen",
            {F::Host, F::Secret, F::Encoding, F::MyPhone, F::Notes});
        // No titles: one word may be anything.
        row("server,10.0.0.1,admin", {F::None, F::None, F::None});
        row("berlin,10.0.0.1,login", {F::None, F::None, F::None});
        row("10.0.0.1,admin", {F::None, F::None});
    }
    void recognisesTitles()
    {
        QFETCH(QByteArray, titles);
        QFETCH(QList<CsvField>, fields);
        const Read read(titles);
        QCOMPARE(read.reading.columns, fields);
        QCOMPARE(read.reading.hasTitles, fields.count(CsvField::None) < fields.size());
    }

    void readsServers()
    {
        const Read read("Name;Folder;Host;Port;TLS;User;Environment;Notes\r\n"
                        "Berlin;Kunden / Süd ;[2001:db8::7];;yes;admin;production;\"a\r\nb\"\r\n"
                        ";;pbx.example.;5038;0;bert;Staging;\r\n");
        const QList<ImportedServer> servers = read.servers();
        QCOMPARE(servers.size(), 2);
        const ServerProfile& berlin = servers.at(0).profile;
        QCOMPARE(servers.at(0).problem, QString());
        QCOMPARE(berlin.host, QStringLiteral("2001:db8::7"));
        QCOMPARE(berlin.port, defaultTlsPort);
        QVERIFY(berlin.tls && berlin.readOnly && !berlin.connectAtStart && !berlin.secretInKeyring);
        QCOMPARE(berlin.folder, QStringLiteral("Kunden/Süd"));
        QCOMPARE(berlin.environment, Environment(Environment::Production));
        QCOMPARE(berlin.notes, QStringLiteral("a\nb"));
        const ServerProfile& second = servers.at(1).profile;
        QCOMPARE(second.name, QStringLiteral("pbx.example"));
        QVERIFY(!second.tls);
        QCOMPARE(second.environment, Environment::own(QStringLiteral("Staging"), Environment::Blue));
    }

    void saysWhatCannotBeSeen()
    {
        const Read read("Name;Host;User\nber\xe2\x80\xaelin;10.0.0.1;a\nbonn;10.0.0.2;a\n"); // U+202E
        const QList<ImportedServer> servers = read.servers();
        QVERIFY2(servers.at(0).notes.join(u' ').contains(QStringLiteral("cannot be seen")),
            qPrintable(servers.at(0).notes.join(u' ')));
        QCOMPARE(servers.at(1).notes, QStringList());
    }

    void readsTheWordsOfAllLanguages()
    {
        const Read read("Host;User;TLS;Environment\n"
                        "10.0.0.1;a;Ja;Produktion\n10.0.0.2;b;nein;entwicklung\n10.0.0.3;c;Keine;keine\n");
        const QList<ImportedServer> servers = read.servers();
        QCOMPARE(servers.size(), 3);
        for (const ImportedServer& server : servers)
            QCOMPARE(server.problem, QString());
        QVERIFY(servers[0].profile.tls && !servers[1].profile.tls && !servers[2].profile.tls);
        QCOMPARE(servers[0].profile.environment, Environment(Environment::Production));
        QCOMPARE(servers[1].profile.environment, Environment(Environment::Development));
        QCOMPARE(servers[2].profile.environment, Environment());
    }

    void aPortBehindTheHostIsOne_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("host"); ///< empty: refused
        QTest::addColumn<int>("port");
        const auto row = [](const char* cells, const char* host, int port) {
            QTest::newRow(cells) << QByteArray(cells) << QString::fromLatin1(host) << port;
        };
        row("10.0.0.2:5555,", "10.0.0.2", 5555);
        row("pbx.example:5039,", "pbx.example", 5039);
        row("[2001:db8::7]:5040,", "2001:db8::7", 5040);
        row("2001:db8::7,", "2001:db8::7", defaultPort);
        row("[2001:db8::7],", "2001:db8::7", defaultPort);
        row("10.0.0.2:5555,5038", "", 0); // which of them?
        row("10.0.0.2:70000,", "", 0);
        row("10.0.0.2:0,", "", 0);
        row("admin:1234@10.0.0.2:5038,", "", 0);
    }
    void aPortBehindTheHostIsOne()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QString, host);
        QFETCH(int, port);
        const Read read("Host,Port,User,TLS\n" + cells + ",admin,no\n");
        QCOMPARE(read.first().isUsable(), !host.isEmpty());
        if (host.isEmpty())
            return;
        QCOMPARE(read.first().profile.host, host);
        QCOMPARE(int(read.first().profile.port), port);
        QCOMPARE(read.first().profile.name, host);
    }

    void guessesNothing_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("TLS") << QByteArray("10.0.0.1,5038,maybe,admin");
        QTest::newRow("port") << QByteArray("10.0.0.1,http,no,admin");
        QTest::newRow("port too large") << QByteArray("10.0.0.1,65536,no,admin");
        QTest::newRow("port 0") << QByteArray("10.0.0.1,0,no,admin");
        QTest::newRow("host") << QByteArray("http://x,5038,no,admin");
        QTest::newRow("no host") << QByteArray(",5038,no,admin");
        QTest::newRow("no user") << QByteArray("10.0.0.1,5038,no,");
        QTest::newRow("too few") << QByteArray("10.0.0.1");
        QTest::newRow("user with a line end") << QByteArray("10.0.0.1,5038,no,\"a\nb\"");
    }
    void guessesNothing()
    {
        QFETCH(QByteArray, row);
        const Read read("Host,Port,TLS,User\n" + row);
        QCOMPARE(read.servers().size(), 1);
        QVERIFY(!read.first().isUsable());
        QVERIFY(read.first().problem.size() > 10);
    }

    void whatNoColumnSaysIsForAll()
    {
        Read read("User\nanna\n");
        read.reading.host = QStringLiteral("pbx.example");
        read.reading.tls = true;
        QCOMPARE(read.first().problem, QString());
        QCOMPARE(read.first().profile.port, defaultTlsPort);
        QCOMPARE(read.first().profile.name, QStringLiteral("pbx.example"));
    }

    void aListOfHostsNeedsAUserForAll()
    {
        Read read("Host\n10.0.0.1\n10.0.0.2\n");
        QCOMPARE(read.servers().size(), 2);
        QVERIFY(!read.first().isUsable());
        read.reading.user = QStringLiteral("anna");
        QVERIFY(read.first().isUsable());
        QCOMPARE(read.first().profile.user, QStringLiteral("anna"));
    }

    void secretsAreReadAsTheyAre()
    {
        const Read read("Host,User,Password\n10.0.0.1,a,\" s;,\"\"x\"\"\"\n10.0.0.2,b,\n10.0.0.3,c,'=x\n");
        QCOMPARE(csvSecretOf(read.table, read.reading, 0).view().toByteArray(), QByteArray(" s;,\"x\""));
        QVERIFY(csvSecretOf(read.table, read.reading, 1).isEmpty());
        QCOMPARE(csvSecretOf(read.table, read.reading, 2).view().toByteArray(), QByteArray("'=x"));
        QVERIFY(hasCsvSecrets(read.table, read.reading));
        const Read without("Host,User,Password\n10.0.0.1,a,\n10.0.0.2,b,\n"); // but the title
        QVERIFY(!hasCsvSecrets(without.table, without.reading));
        for (const ImportedServer& server : read.servers())
            QVERIFY(!server.profile.notes.contains(u's') && !server.profile.secretInKeyring);
    }

    void roundTrip_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"berlin", "=cmd|' /C calc'!A0", "+49 30", "-1", "@SUM(A1)", "'=x", "''=x",
                 "'x", "'", "a,b;c", "\"q\"", "Zürich ☎", "<b>x</b>", "../../etc/passwd"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void roundTrip()
    {
        QFETCH(QString, name);
        ServerProfile before = fullProfile();
        before.name = name;
        before.notes = QString(name + QStringLiteral("\n\t") + name);
        const QByteArray bytes = csvOf({before, named(QStringLiteral("x"))});
        // What a spreadsheet would run is nowhere the begin of a cell.
        for (const char* begin : {"\n=", "\n+", "\n-", "\n@", ",=", ",+", ",-", ",@", ",\"=", ",\"@"})
            QVERIFY2(!bytes.contains(begin) || name.contains(u','), begin);
        const Read read(foreignTextOf(bytes));
        QCOMPARE(read.servers().size(), 2);
        QCOMPARE(read.first().problem, QString());
        ServerProfile expected = named(name);
        expected.readOnly = true;
        expected.folder = before.folder;
        expected.host = before.host;
        expected.port = before.port;
        expected.tls = before.tls;
        expected.user = before.user;
        expected.environment = Environment::own(before.environment.name, Environment::Blue);
        expected.myPhone = before.myPhone;
        expected.encoding = before.encoding;
        expected.notes = before.notes;
        const ServerProfile after = read.first().profile;
        expected.id = after.id;
        QCOMPARE(differentFields(after, expected), QList<size_t>());
    }

    void aTableHasNoSecrets()
    {
        const QByteArray bytes = csvOf({fullProfile()});
        QVERIFY(!bytes.contains("Secret"));
        QVERIFY(!bytes.contains(fullProfile().trusted.key.toHex()));
        QVERIFY(!bytes.contains(fullProfile().id.toUtf8()));
    }
};

WIRECHIEF_GUILESS_TEST(CsvServersTest, tst_csvservers)
#include "tst_csvservers.moc"
