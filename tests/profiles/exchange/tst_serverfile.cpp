// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/exchange/limits.h"
#include "profiles/exchange/serverfile.h"
#include "profiles/limits.h"
#include "profiles/servers/profilejson.h"
#include "support/app/secretsearch.h"
#include "support/base/testmain.h"
#include "support/profiles/fullprofile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace wirechief;

namespace {

const QByteArray secret("sEcr3t-/+%=only-here-Zq");

ServerProfile simple(const char* name)
{
    ServerProfile profile;
    profile.id = QLatin1String(name);
    profile.name = QLatin1String(name);
    profile.host = QStringLiteral("192.0.2.1");
    profile.user = QStringLiteral("admin");
    return profile;
}

ServerFileSecrets sealedWith(const char* passphrase, std::initializer_list<QByteArray> secrets)
{
    ServerFileSecrets sealed{Secret(QByteArrayView(passphrase)), {}, leastSealCost};
    for (const QByteArray& one : secrets)
        sealed.secrets.emplace_back(one);
    return sealed;
}

QJsonObject jsonOf(const QByteArray& bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

/// The file with its first server changed.
QByteArray withFirst(const QByteArray& bytes, const char* key, const QJsonValue& value)
{
    QJsonObject document = jsonOf(bytes);
    QJsonArray servers = document.value(QStringLiteral("servers")).toArray();
    QJsonObject first = servers.at(0).toObject();
    first.insert(QLatin1String(key), value);
    servers[0] = first;
    document.insert(QStringLiteral("servers"), servers);
    return QJsonDocument(document).toJson();
}

} // namespace

class ServerFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// All that describes a server, and nothing of what is for the user to decide anew.
    void roundTrip()
    {
        const ServerProfile before = fullProfile();
        const auto bytes = writeServerFile({before, simple("second")});
        QVERIFY(bytes);
        const auto file = ServerFile::read(*bytes);
        QVERIFY(file);
        QVERIFY(file->sealed.isEmpty());
        QCOMPARE(file->servers.size(), 2);
        const ImportedServer& after = file->servers.at(0);
        QCOMPARE(after.problem, QString());
        QVERIFY(after.profile.id != before.id && !after.profile.id.isEmpty());

        ServerProfile expected = before;
        expected.id = after.profile.id;
        expected.caFile.clear();
        expected.certificateFile.clear();
        expected.keyFile.clear();
        expected.passphraseInKeyring = false;
        expected.trusted = {};
        expected.allowPlainLogin = false;
        expected.secretInKeyring = false;
        expected.secretBackend.clear();
        expected.readOnly = true;
        expected.connectAtStart = false;
        QCOMPARE(differentFields(after.profile, expected), QList<size_t>());
        const QString notes = after.notes.join(u'\n');
        for (const QString& word :
            {QStringLiteral("certificate"), before.caFile, before.certificateFile, before.keyFile,
                QStringLiteral("plain login"), QStringLiteral("start"), before.myPhone, before.jump})
            QVERIFY2(notes.contains(word), qPrintable(word));
        QCOMPARE(file->servers.at(1).profile.name, QStringLiteral("second"));
        QVERIFY(file->servers.at(1).notes.isEmpty());
    }

    void nothingImportedIsTrustedOrReadWrite()
    {
        ServerProfile hostile = fullProfile();
        hostile.readOnly = false;
        hostile.confirm = ConfirmLevel::Never;
        hostile.isDemo = true;
        const auto file = ServerFile::read(*writeServerFile({hostile}));
        const ServerProfile& imported = file->servers.at(0).profile;
        QVERIFY(
            imported.readOnly && !imported.connectAtStart && !imported.allowPlainLogin && !imported.isDemo);
        QVERIFY(imported.trusted.isEmpty() && imported.caFile.isEmpty() && !imported.secretInKeyring);
        QVERIFY(imported.certificateFile.isEmpty() && imported.keyFile.isEmpty()
            && !imported.passphraseInKeyring);
        QCOMPARE(imported.confirm, ConfirmLevel::ByEnvironment);
        QVERIFY(file->servers.at(0).notes.join(u' ').contains(QStringLiteral("Changes")));
    }

    /// Whatever a foreign file calls it, there is nothing that makes a server trusted unseen.
    void flagsThatWouldTrustAreNothing()
    {
        const QByteArray good = *writeServerFile({simple("a")});
        const ServerProfile plain = ServerFile::read(good)->servers.at(0).profile;
        for (const char* flag : {"acceptAnyCertificate", "acceptAny", "insecure", "skipVerify", "trustAll",
                 "ignoreTlsErrors", "allowPlainLogin", "connectAtStart", "autoConnect"}) {
            const auto file = ServerFile::read(withFirst(good, flag, true));
            QVERIFY2(file && file->servers.at(0).isUsable(), flag);
            ServerProfile imported = file->servers.at(0).profile;
            imported.id = plain.id;
            QCOMPARE(differentFields(imported, plain), QList<size_t>());
        }
        for (const char* flag : {"verifyPeer", "verify", "readOnly", "confirmChanges"}) {
            ServerProfile imported = ServerFile::read(withFirst(good, flag, false))->servers.at(0).profile;
            imported.id = plain.id;
            QCOMPARE(differentFields(imported, plain), QList<size_t>());
        }
    }

    void saysWhatCannotBeUsed()
    {
        const QByteArray good = *writeServerFile({simple("a"), simple("b")});
        for (const auto& [key, value] : {std::pair<const char*, QJsonValue>{"tls", QStringLiteral("true")},
                 {"port", 65536}, {"host", QStringLiteral("http://x/../../etc/passwd")},
                 {"user", QStringLiteral("a\r\nAction: x")}, {"confirm", QStringLiteral("accept-any")},
                 {"name", QString(101, u'x')}, {"notes", QString(limits::notesCharacters + 1, u'x')},
                 {"eventClasses", QJsonArray{QStringLiteral("weather")}}}) {
            const auto file = ServerFile::read(withFirst(good, key, value));
            QVERIFY(file);
            QVERIFY2(!file->servers.at(0).isUsable(), key);
            QVERIFY(file->servers.at(1).isUsable());
        }
        // Names are names.
        for (const QString& name :
            {QStringLiteral("<b>x</b><img src=x>"), QStringLiteral("../../etc/passwd")}) {
            const auto file = ServerFile::read(withFirst(good, "name", name));
            QCOMPARE(file->servers.at(0).profile.name, name);
            QVERIFY(file->servers.at(0).isUsable());
        }
        const auto odd
            = ServerFile::read(R"({"format":"wirechief-servers","version":1,"servers":[7,null,{}]})");
        QVERIFY(odd && odd->servers.size() == 3);
        for (const ImportedServer& server : odd->servers)
            QVERIFY(!server.isUsable());
    }

    void ofAnIdNothingIsTaken()
    {
        const QByteArray bytes = withFirst(*writeServerFile({simple("a")}), "id", QStringLiteral("../x"));
        QVERIFY(ServerFile::read(bytes)->servers.at(0).profile.id != QStringLiteral("../x"));
    }

    void secretsAreSealed()
    {
        const ServerFileSecrets sealed
            = sealedWith("correct horse", {secret, QByteArray(), " \xef\xbb\xbf\n"});
        const auto bytes = writeServerFile({simple("a"), simple("b"), simple("c")}, &sealed);
        QVERIFY(bytes);
        for (const QByteArray& form : formsOf(secret) + formsOf("correct horse"))
            QVERIFY(!bytes->contains(form));
        const auto file = ServerFile::read(*bytes);
        QVERIFY(file && !file->sealed.isEmpty());
        for (int tries = 0; tries < 3; ++tries)
            QCOMPARE(openServerSecrets(Secret("wrong"), *file).error().kind, ErrorKind::NotPermitted);
        const auto opened = openServerSecrets(Secret("correct horse"), *file);
        QVERIFY(opened);
        QCOMPARE(opened->size(), size_t(3));
        QVERIFY(opened->at(0).view() == secret);
        QVERIFY(opened->at(1).isEmpty());
        QVERIFY(opened->at(2).view() == QByteArrayView(" \xef\xbb\xbf\n"));
    }

    void withoutARequestThereAreNoSecrets()
    {
        ServerProfile profile = fullProfile();
        const auto bytes = writeServerFile({profile});
        QVERIFY(!jsonOf(*bytes).contains(QStringLiteral("secrets")));
        QVERIFY(!bytes->contains(profile.secretBackend.toUtf8())); // where they are kept is nobody's business
        QVERIFY(!bytes->contains(profile.id.toUtf8()));
    }

    /// Who changes the address in somebody's file must not get the secret sent there.
    void secretsStayClosedForChangedServers()
    {
        const ServerFileSecrets sealed = sealedWith("pass", {secret, secret});
        const QByteArray good = *writeServerFile({simple("a"), simple("b")}, &sealed);
        for (const auto& [key, value] :
            {std::pair<const char*, QJsonValue>{"host", QStringLiteral("203.0.113.66")}, {"port", 5040},
                {"tls", true}, {"somethingNew", 1}}) {
            const auto file = ServerFile::read(withFirst(good, key, value));
            QVERIFY(file && file->servers.size() == 2);
            const auto opened = openServerSecrets(Secret("pass"), *file);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Untrusted);
        }
        // Written anew by another program, with other spaces, it is the same.
        const auto compact = ServerFile::read(QJsonDocument(jsonOf(good)).toJson(QJsonDocument::Compact));
        QVERIFY(openServerSecrets(Secret("pass"), *compact));
    }

    void damageIsSaid()
    {
        const ServerFileSecrets sealed = sealedWith("pass", {secret});
        const QByteArray good = *writeServerFile({simple("a")}, &sealed);
        QJsonObject document = jsonOf(good);
        QByteArray bytes
            = QByteArray::fromBase64(document.value(QStringLiteral("secrets")).toString().toLatin1());
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        document.insert(QStringLiteral("secrets"), QString::fromLatin1(bytes.toBase64()));
        QVERIFY(!ServerFile::read(QJsonDocument(document).toJson()));
    }

    void holdsTheLimits()
    {
        QList<ServerProfile> many;
        for (qsizetype i = 0; i < limits::profiles; ++i)
            many.append(simple(QByteArray::number(i).constData()));
        const auto bytes = writeServerFile(many);
        QVERIFY(bytes);
        QCOMPARE(ServerFile::read(*bytes)->servers.size(), limits::profiles);
        many.append(simple("one more"));
        QVERIFY(!writeServerFile(many));
        ServerProfile large = simple("large");
        large.notes = QString(limits::notesCharacters, u'x');
        QVERIFY(!writeServerFile(QList<ServerProfile>(2'000, large)));
        const ServerFileSecrets sealed
            = sealedWith("pass", {QByteArray(limits::exchangeSecretBytes + 1, 'x')});
        QVERIFY(!writeServerFile({simple("a")}, &sealed));
        // Nested just as deep as it may be, and one deeper.
        const auto nested = [](int depth) {
            return QByteArray(R"({"format":"wirechief-servers","version":1,"servers":[{}],"x":)"
                + QByteArray(depth, '[') + QByteArray(depth, ']') + '}');
        };
        QVERIFY(ServerFile::read(nested(limits::exchangeDepth - 1)));
        QVERIFY(!ServerFile::read(nested(limits::exchangeDepth)));
    }

    void meetsWhatIsSaved()
    {
        ServerProfile saved = simple("Berlin");
        saved.host = QStringLiteral("PBX.example");
        QList<ImportedServer> servers;
        ServerProfile same = simple("other name");
        same.host = QStringLiteral("pbx.example.");
        same.name = QStringLiteral("Berlin"); // which gets a number only if it is wanted
        ServerProfile taken = simple("BERLIN");
        ServerProfile again = taken;
        again.caFile = QStringLiteral("/home/somebody/ca.pem");
        for (const ServerProfile& profile : {same, taken, again, simple("new")})
            servers.append(importedServer(profile));
        fitIn(servers, KnownServers({saved}));
        QCOMPARE(servers.at(0).sameAs, QStringLiteral("Berlin"));
        QCOMPARE(servers.at(0).profile.name, QStringLiteral("Berlin"));
        QCOMPARE(servers.at(1).sameAs, QString());
        QCOMPARE(servers.at(1).profile.name, QStringLiteral("BERLIN 2"));
        QCOMPARE(servers.at(2).profile.name, QStringLiteral("BERLIN 3"));
        // What the choice depends on comes first, by the name that one sees.
        QCOMPARE(servers.at(2).notes.size(), 3);
        QVERIFY2(servers.at(2).notes.at(0).contains(QStringLiteral("as BERLIN 2 above")),
            qPrintable(servers.at(2).notes.at(0)));
        QVERIFY(servers.at(2).notes.at(1).contains(QStringLiteral("called BERLIN already")));
        QVERIFY(servers.at(2).notes.at(2).contains(QStringLiteral("ca.pem")));
        QCOMPARE(servers.at(3).profile.name, QStringLiteral("new"));

        // Of several with this login, the one of this name.
        QList<ImportedServer> twice{importedServer(simple("Lab 16")), importedServer(simple("else"))};
        for (const QList<const char*>& order :
            {QList{"Lab 16", "Lab 16 (copy)"}, QList{"Lab 16 (copy)", "Lab 16"}}) {
            fitIn(twice, KnownServers({simple(order.at(0)), simple(order.at(1))}));
            QCOMPARE(twice.at(0).sameAs, QStringLiteral("Lab 16"));
            QVERIFY(!twice.at(1).sameAs.isEmpty());
        }

        // Ten thousand of one name, of the longest.
        QList<ImportedServer> many(limits::profiles, importedServer(simple("x")));
        for (ImportedServer& server : many)
            server.profile.name = QString(limits::profileNameCharacters, u'x');
        fitIn(many, {});
        QSet<QString> names;
        for (const ImportedServer& server : std::as_const(many)) {
            QVERIFY(server.profile.name.size() <= limits::profileNameCharacters);
            names.insert(server.profile.name);
        }
        QCOMPARE(names.size(), many.size());
    }
};

WIRECHIEF_GUILESS_TEST(ServerFileTest, tst_serverfile)
#include "tst_serverfile.moc"
