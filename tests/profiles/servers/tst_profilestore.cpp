// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/servers/profilestore.h"
#include "support/base/testmain.h"
#include "support/profiles/fullprofile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirechief;

namespace {

ServerProfile simple(const QString& id)
{
    ServerProfile profile;
    profile.id = id;
    profile.name = QStringLiteral("server ") + id;
    profile.host = QStringLiteral("192.0.2.1");
    profile.user = QStringLiteral("admin");
    return profile;
}

QJsonObject entry(const QString& id)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), id},
        {QStringLiteral("host"), QStringLiteral("pbx")}, {QStringLiteral("user"), QStringLiteral("u")}};
}

} // namespace

class ProfileStoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void put(const QJsonObject& document)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QJsonDocument(document).toJson()) > 0);
    }
    QJsonObject get() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    void putEntries(const QJsonArray& entries)
    {
        put({{QStringLiteral("version"), 1}, {QStringLiteral("profiles"), entries}});
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("profiles.json"));
    }

    void everyFieldComesBack()
    {
        QCOMPARE(sameFields(fullProfile(), ServerProfile()), QList<size_t>());
        {
            ProfileStore store(m_path);
            QVERIFY(store.load());
            QVERIFY(store.save(fullProfile()));
        }
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.notice().isEmpty());
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(differentFields(store.profiles().first(), fullProfile()), QList<size_t>());
    }

    void everyFieldGoesBackToItsDefault()
    {
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.save(fullProfile()));
        ServerProfile plain = simple(fullProfile().id);
        QVERIFY(store.save(plain));
        ProfileStore again(m_path);
        QVERIFY(again.load());
        QCOMPARE(differentFields(again.profiles().first(), plain), QList<size_t>());
    }

    void environmentsComeBack()
    {
        for (const Environment& environment : {Environment(), Environment(Environment::Production),
                 Environment(Environment::Test), Environment(Environment::Development),
                 Environment::own(QStringLiteral("Büro"), Environment::Gray)}) {
            ServerProfile profile = simple(QStringLiteral("1"));
            profile.environment = environment;
            ProfileStore store(m_path);
            QVERIFY(store.load());
            QVERIFY(store.save(profile));
            ProfileStore again(m_path);
            QVERIFY(again.load());
            QVERIFY(again.profiles().first().environment == environment);
        }
    }

    void confirmLevelsComeBack()
    {
        for (const auto level : {ConfirmLevel::ByEnvironment, ConfirmLevel::Never, ConfirmLevel::Always,
                 ConfirmLevel::TypeName}) {
            ServerProfile profile = simple(QStringLiteral("1"));
            profile.confirm = level;
            ProfileStore store(m_path);
            QVERIFY(store.load());
            QVERIFY(store.save(profile));
            ProfileStore again(m_path);
            QVERIFY(again.load());
            QVERIFY(again.profiles().first().confirm == level);
        }
    }

    /// What nobody sees need not be typed, but where two look alike.
    void findsANameThatIsShownSo()
    {
        ProfileStore store(m_path);
        QVERIFY(store.load());
        ServerProfile odd = simple(QStringLiteral("1"));
        odd.name = QStringLiteral("Vien\u202Ena\u200B");
        QVERIFY(store.save(odd));
        const QString shown = QStringLiteral("vien\uFFFDna\uFFFD");
        QCOMPARE(store.findByName(shown), store.find(odd.id));
        odd.id = QStringLiteral("2");
        odd.name = QStringLiteral("Vien\u202Ena\u200F");
        QVERIFY(store.save(odd));
        QCOMPARE(store.findByName(odd.name), store.find(odd.id));
        QVERIFY(!store.findByName(shown));
    }

    void addsReplacesRemoves()
    {
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QSignalSpy changed(&store, &ProfileStore::changed);
        QVERIFY(store.save(simple(QStringLiteral("1"))));
        QVERIFY(store.save(simple(QStringLiteral("2"))));
        ServerProfile renamed = simple(QStringLiteral("1"));
        renamed.name = QStringLiteral("Berlin");
        QVERIFY(store.save(renamed));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(store.profiles().size(), 2);
        QCOMPARE(store.profiles().first().name, QStringLiteral("Berlin"));
        QCOMPARE(store.findByName(QStringLiteral("bERLIN")), store.find(QStringLiteral("1")));
        QVERIFY(store.find(QStringLiteral("1")));
        QVERIFY(!store.find(QStringLiteral("3")));
        QVERIFY(!store.findByName(QStringLiteral("Paris")));

        QVERIFY(store.remove(QStringLiteral("1")));
        QCOMPARE(store.remove(QStringLiteral("1")).error().kind, ErrorKind::NotFound);
        QCOMPARE(changed.size(), 4);
        ProfileStore again(m_path);
        QVERIFY(again.load());
        QCOMPARE(again.profiles().size(), 1);
        QCOMPARE(again.profiles().first().id, QStringLiteral("2"));
    }

    void savesAndRemovesSeveralInOneWrite()
    {
        ProfileStore store(m_path);
        QVERIFY(store.load());
        const QSignalSpy changed(&store, &ProfileStore::changed);
        QList<ServerProfile> some{
            simple(QStringLiteral("1")), simple(QStringLiteral("2")), simple(QStringLiteral("3"))};
        QVERIFY(store.saveAll(some));
        QCOMPARE(store.profiles(), some);
        QCOMPARE(changed.size(), 1);
        // One that is wrong: none of them, and it is named.
        some[0].folder = QStringLiteral("Europe");
        some[2].host = QStringLiteral("http://x");
        const Result<void> saved = store.saveAll(some);
        QVERIFY(!saved);
        QCOMPARE(saved.error().text, QStringLiteral("server 3 cannot be saved, and so nothing was."));
        QVERIFY(store.find(QStringLiteral("1"))->folder.isEmpty());
        QCOMPARE(
            store.removeAll({QStringLiteral("1"), QStringLiteral("9")}).error().kind, ErrorKind::NotFound);
        QCOMPARE(changed.size(), 1);
        QVERIFY(store.removeAll({QStringLiteral("1"), QStringLiteral("3")}));
        QCOMPARE(changed.size(), 2);
        ProfileStore again(m_path);
        QVERIFY(again.load());
        QCOMPARE(again.profiles(), QList<ServerProfile>{simple(QStringLiteral("2"))});
    }

    void aFolderWrittenByHandIsNormal()
    {
        putEntries({QJsonObject{{QStringLiteral("id"), QStringLiteral("1")},
            {QStringLiteral("name"), QStringLiteral("a")}, {QStringLiteral("host"), QStringLiteral("h")},
            {QStringLiteral("user"), QStringLiteral("u")},
            {QStringLiteral("folder"), QStringLiteral("/Europe// Berlin/")}}});
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QCOMPARE(store.profiles().first().folder, QStringLiteral("Europe/Berlin"));
    }

    void refusesWhatIsNotValid()
    {
        ProfileStore store(m_path);
        QVERIFY(store.load());
        ServerProfile profile = simple(QStringLiteral("1"));
        profile.host = QStringLiteral("http://x");
        const auto saved = store.save(profile);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
        QVERIFY(saved.error().advice.contains(QStringLiteral("host")));
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(!QFile::exists(m_path));
    }

    void failureChangesNothing()
    {
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.save(simple(QStringLiteral("1"))));
        const auto before = store.profiles();
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QDir().mkpath(m_path + QStringLiteral("/inside")));
        QSignalSpy changed(&store, &ProfileStore::changed);
        QCOMPARE(store.save(simple(QStringLiteral("2"))).error().kind, ErrorKind::Storage);
        QCOMPARE(store.remove(QStringLiteral("1")).error().kind, ErrorKind::Storage);
        QCOMPARE(store.profiles(), before);
        QVERIFY(changed.isEmpty());
    }

    void keepsUnknownKeys()
    {
        QJsonObject one = entry(QStringLiteral("one"));
        one.insert(QStringLiteral("colour"), QStringLiteral("pink"));
        put({{QStringLiteral("version"), 1}, {QStringLiteral("theme"), QJsonObject{{QStringLiteral("a"), 1}}},
            {QStringLiteral("profiles"), QJsonArray{one, entry(QStringLiteral("two"))}}});
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.notice().isEmpty());
        ServerProfile changed = *store.find(QStringLiteral("one"));
        changed.name = QStringLiteral("first");
        QVERIFY(store.save(changed));
        QVERIFY(store.remove(QStringLiteral("two")));

        const QJsonObject document = get();
        QCOMPARE(document.value(QStringLiteral("theme")).toObject().value(QStringLiteral("a")).toInt(), 1);
        const QJsonArray entries = document.value(QStringLiteral("profiles")).toArray();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].toObject().value(QStringLiteral("colour")).toString(), QStringLiteral("pink"));
        QCOMPARE(entries[0].toObject().value(QStringLiteral("name")).toString(), QStringLiteral("first"));
    }

    void theFileIsWrittenAsByOneHand()
    {
        const auto bytes = [this] {
            QFile file(m_path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QJsonObject one = entry(QStringLiteral("one"));
        one.insert(QStringLiteral("notes"), QStringLiteral("\n    \"profiles\": ["));
        one.insert(
            QStringLiteral("nested"), QJsonObject{{QStringLiteral("profiles"), QJsonArray{1, QJsonArray()}}});
        put({{QStringLiteral("version"), 1},
            {QStringLiteral("aaa"), QJsonObject{{QStringLiteral("profiles"), QJsonArray()}}},
            {QStringLiteral("profiles"), QJsonArray{one, 7, entry(QStringLiteral("two"))}}});
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.save(simple(QStringLiteral("three"))));
        QCOMPARE(bytes(), QJsonDocument::fromJson(bytes()).toJson());
        QCOMPARE(get().value(QStringLiteral("profiles")).toArray().size(), 4);
        QCOMPARE(get().value(QStringLiteral("profiles")).toArray()[0].toObject(), one);
        QVERIFY(store.removeAll({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
        QCOMPARE(bytes(), QJsonDocument::fromJson(bytes()).toJson());
        QCOMPARE(get().value(QStringLiteral("profiles")).toArray(), QJsonArray{7});
    }

    void keepsEntriesThatItCannotUse_data()
    {
        QTest::addColumn<QJsonValue>("odd");
        const auto row = [](const char* name, const char* key, const QJsonValue& value) {
            QJsonObject odd = entry(QStringLiteral("odd"));
            odd.insert(QString::fromLatin1(key), value);
            QTest::newRow(name) << QJsonValue(odd);
        };
        QTest::newRow("no object") << QJsonValue(7);
        QTest::newRow("empty") << QJsonValue(QJsonObject());
        row("TLS is a text", "tls", QStringLiteral("true"));
        row("read-only is a number", "readOnly", 1);
        row("port is a fraction", "port", 5038.5);
        row("port is too large", "port", 65536);
        row("port is below 0", "port", -1);
        row("port is 0", "port", 0);
        row("name is null", "name", QJsonValue());
        row("fingerprint is no hex", "trustedFingerprint", QStringLiteral("xyz"));
        row("fingerprint is short", "trustedFingerprint", QStringLiteral("aa"));
        row("digest of the key is short", "trustedKey", QStringLiteral("aa"));
        row("actions are a text", "missingActions", QStringLiteral("Reload"));
        row("action is a number", "availableActions", QJsonArray{1});
        row("action with a line end", "missingActions", QJsonArray{QStringLiteral("a\r\nb")});
        row("phone with a line end", "myPhone", QStringLiteral("PJSIP/1\nApplication: System"));
        row("new environment", "environment", QStringLiteral("staging"));
        row("new way to confirm", "confirm", QStringLiteral("twice"));
        row("new color", "environmentColor", QStringLiteral("octarine"));
        row("own environment without a name", "environment", QStringLiteral("own"));
        row("new class of events", "eventClasses", QJsonArray{QStringLiteral("weather")});
        row("time without end", "answerSeconds", 601);
        row("time below 0", "connectSeconds", -1);
        row("new encoding", "encoding", QStringLiteral("utf-9"));
        row("host is a URL", "host", QStringLiteral("http://x"));
        row("user with a line end", "user", QStringLiteral("a\r\nb"));
        row("id taken", "id", QStringLiteral("good"));
    }

    void keepsEntriesThatItCannotUse()
    {
        QFETCH(QJsonValue, odd);
        putEntries({entry(QStringLiteral("good")), odd});
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QCOMPARE(store.profiles().size(), 1);
        QVERIFY(store.notice().contains(QStringLiteral("could not be read")));
        QVERIFY(store.save(simple(QStringLiteral("new"))));
        const QJsonArray entries = get().value(QStringLiteral("profiles")).toArray();
        QCOMPARE(entries.size(), 3);
        QVERIFY(entries.contains(odd));
    }

    void saysWhichEntriesItCannotUseAndWhy()
    {
        QJsonObject octal = entry(QStringLiteral("berlin"));
        octal.insert(QStringLiteral("host"), QStringLiteral("010.6.1.1"));
        QJsonObject typed = entry(QStringLiteral("paris\n"));
        typed.insert(QStringLiteral("tls"), QStringLiteral("yes"));
        putEntries(
            {entry(QStringLiteral("good")), octal, typed, entry(QStringLiteral("good")), 7, QJsonObject{}});
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QCOMPARE(store.profiles().size(), 1);
        const QString notice = store.notice();
        QVERIFY2(
            notice.contains(QStringLiteral("berlin: A number with a zero in front")), qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral(": What it has for “tls” is nothing")), qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral("good: Another server of the file")), qPrintable(notice));
        QVERIFY2(notice.endsWith(QStringLiteral("And 2 more.")), qPrintable(notice));
        QCOMPARE(notice.count(u'\n'), 4); // one in a line, whatever its name has
    }

    void leavesANewerFile()
    {
        put({{QStringLiteral("version"), 2},
            {QStringLiteral("profiles"), QJsonArray{entry(QStringLiteral("a"))}}});
        const QJsonObject before = get();
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QCOMPARE(store.profiles().size(), 1); // to be connected to, not to be changed
        QVERIFY(store.notice().contains(QStringLiteral("newer")));
        QVERIFY(store.save(simple(QStringLiteral("1"))).error().text.contains(QStringLiteral("newer")));
        QVERIFY(!store.remove(QStringLiteral("a")));
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(get(), before);
    }

    /// As the first version of the file was written, with what came later at its default.
    void readsVersion1()
    {
        QVERIFY(QFile::copy(QStringLiteral(WIRECHIEF_TEST_DATA "/profiles/version-1.json"), m_path));
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY2(store.notice().isEmpty(), qPrintable(store.notice()));
        ServerProfile north;
        north.id = QStringLiteral("3f1f7c0e-6d0a-4a1e-9a52-0d3b9c5e7a11");
        north.name = QStringLiteral("north");
        north.folder = QStringLiteral("Customers/North");
        north.host = QStringLiteral("pbx.example.org");
        north.port = 5039;
        north.tls = true;
        north.trusted.certificate = QByteArray(32, '\xab');
        north.user = QStringLiteral("admin");
        north.secretInKeyring = true;
        north.readOnly = true;
        north.connectAtStart = true;
        north.myPhone = QStringLiteral("PJSIP/100");
        north.missingActions = QStringList{QStringLiteral("Originate")};
        north.environment = Environment::Production;
        ServerProfile least = simple(QStringLiteral("b8f6a0d2-1c35-4d7f-8f0e-5a4b3c2d1e0f"));
        least.name = QStringLiteral("the least that was ever saved");
        least.host = QStringLiteral("192.0.2.7");
        QCOMPARE(store.profiles().size(), 2);
        QCOMPARE(differentFields(store.profiles()[0], north), QList<size_t>());
        QCOMPARE(differentFields(store.profiles()[1], least), QList<size_t>());
    }

    void twoProgramsLoseNothing()
    {
        ProfileStore one(m_path);
        ProfileStore two(m_path);
        QVERIFY(one.load());
        QVERIFY(two.load());
        QVERIFY(one.save(simple(QStringLiteral("1"))));
        QVERIFY(two.save(simple(QStringLiteral("2"))));
        QVERIFY(one.save(simple(QStringLiteral("3"))));
        QVERIFY(two.remove(QStringLiteral("1")));
        QStringList ids;
        for (const ServerProfile& profile : two.profiles())
            ids.append(profile.id);
        QCOMPARE(ids, (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
        ProfileStore again(m_path);
        QVERIFY(again.load());
        QCOMPARE(again.profiles(), two.profiles());
    }

    void oneServerIsNotChangedByTwoPrograms()
    {
        ProfileStore one(m_path);
        QVERIFY(one.load());
        QVERIFY(one.save(simple(QStringLiteral("1"))));
        ProfileStore two(m_path);
        QVERIFY(two.load());
        ServerProfile changed = simple(QStringLiteral("1"));
        changed.name = QStringLiteral("changed by one");
        QVERIFY(one.save(changed));
        changed.name = QStringLiteral("changed by two");
        QSignalSpy told(&two, &ProfileStore::changed);
        const auto saved = two.save(changed);
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
        QCOMPARE(saved.error().text, QStringLiteral("Another Wirechief has changed server 1 meanwhile."));
        // It is seen as it is now, and can be changed then.
        QCOMPARE(told.size(), 1);
        QCOMPARE(two.find(QStringLiteral("1"))->name, QStringLiteral("changed by one"));
        QVERIFY(two.save(changed));
        QVERIFY(one.remove(QStringLiteral("1")).error().text.contains(QStringLiteral("Another Wirechief")));
        // Nor are several of which the other has changed the last.
        changed.name = QStringLiteral("changed again by two");
        QVERIFY(two.save(changed));
        const Result<void> several = one.saveAll({simple(QStringLiteral("7")), simple(QStringLiteral("1"))});
        QVERIFY(several.error().text.contains(QStringLiteral("Another Wirechief")));
        QVERIFY(!one.find(QStringLiteral("7")));
        QVERIFY(two.remove(QStringLiteral("1")));
        QCOMPARE(one.save(changed).error().text,
            QStringLiteral("Another Wirechief has removed changed again by two meanwhile."));
    }

    /// Also after the file was replaced, which gives it another inode.
    void whatOthersSaveIsSeenAtOnce()
    {
        ProfileStore one(m_path);
        QVERIFY(one.load());
        one.watch(); // before there is a file, or its folder
        ProfileStore two(m_path);
        QVERIFY(two.load());
        QSignalSpy told(&one, &ProfileStore::changedByOthers);
        QVERIFY(one.save(simple(QStringLiteral("1"))));
        QVERIFY(two.save(simple(QStringLiteral("2"))));
        QTRY_COMPARE(told.size(), 1); // and not of what it saved itself
        QCOMPARE(one.profiles().size(), 2);
        QCOMPARE(told.first().first().value<ForeignChanges>().added.size(), 1);
        ServerProfile changed = simple(QStringLiteral("1"));
        changed.notes = QStringLiteral("by two");
        QVERIFY(two.save(changed));
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last().first().value<ForeignChanges>().changed,
            QList<ServerProfile>{simple(QStringLiteral("1"))}); // as it was
        QCOMPARE(one.find(QStringLiteral("1"))->notes, changed.notes);
        QVERIFY(two.remove(QStringLiteral("2")));
        QTRY_COMPARE(told.size(), 3);
        QCOMPARE(told.last().first().value<ForeignChanges>().removed.size(), 1);
        QVERIFY(!one.find(QStringLiteral("2")));
    }

    /// An editor may write it piece by piece.
    void whatIsHalfWrittenIsLeftAsItIs()
    {
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.save(simple(QStringLiteral("1"))));
        store.watch();
        const QSignalSpy told(&store, &ProfileStore::changedByOthers);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll().replace("server 1", "edited");
        file.close();
        const auto put = [&file](const QByteArray& bytes) {
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("the file cannot be written");
            file.close();
        };
        put(whole.first(whole.size() / 2));
        QTest::qWait(int(3 * limits::fileLook.count()));
        QCOMPARE(QFile(m_path).size(), whole.size() / 2); // and not moved aside
        QCOMPARE(store.find(QStringLiteral("1"))->name, QStringLiteral("server 1"));
        put(whole);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(store.find(QStringLiteral("1"))->name, QStringLiteral("edited"));
    }

    void aFileThatGoesIsWrittenAgain()
    {
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.save(simple(QStringLiteral("1"))));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(store.save(simple(QStringLiteral("2"))));
        QCOMPARE(get().value(QStringLiteral("profiles")).toArray().size(), 2);
    }

    void anotherProgramThatSavesIsWaitedFor()
    {
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QLockFile other(QString(m_path + QStringLiteral(".lock")));
        QVERIFY(other.tryLock());
        QCOMPARE(store.save(simple(QStringLiteral("1"))).error().kind, ErrorKind::Storage);
        QVERIFY(store.profiles().isEmpty());
        other.unlock();
        QVERIFY(store.save(simple(QStringLiteral("1"))));
    }

    void keepsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << QByteArray("{\"profiles\": [");
        QTest::newRow("servers that are no list")
            << QByteArray("{\"version\": 1, \"profiles\": {\"id\": \"1\"}}");
        QTest::newRow("a file of another kind")
            << QByteArray("{\"format\": \"wirechief-servers\", \"version\": 1, \"servers\": []}");
        QTest::newRow("servers that are a text") << QByteArray("{\"version\": 1, \"profiles\": \"berlin\"}");
    }
    void keepsADamagedFileAside()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^moved a damaged")));
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.notice().contains(QStringLiteral(".damaged-")));
        QVERIFY(store.save(simple(QStringLiteral("1"))));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    void damageThatASaveFindsIsTold()
    {
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.save(simple(QStringLiteral("1"))));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"profiles\": [") > 0);
        file.close();
        QSignalSpy told(&store, &ProfileStore::setAside);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^moved a damaged")));
        QVERIFY(store.save(simple(QStringLiteral("2"))));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.constFirst().constFirst().toString().contains(QStringLiteral(".damaged-")));
        QCOMPARE(store.profiles().size(), 2);
    }

    void damageIsLeftWhereThatIsWanted()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1, \"profiles\": 5}") > 0);
        file.close();
        ProfileStore store(m_path);
        QVERIFY(!store.load(SettingsFile::Damaged::Leave));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void saysWhenTheFileCannotBeRead()
    {
        QVERIFY(QDir().mkpath(m_path));
        ProfileStore store(m_path);
        QCOMPARE(store.load().error().kind, ErrorKind::Storage);
        QVERIFY(!store.save(simple(QStringLiteral("1"))));
    }

    void holdsTheLimit()
    {
        QJsonArray entries;
        for (qsizetype i = 0; i <= limits::profiles; ++i)
            entries.append(entry(QString::number(i)));
        putEntries(entries);
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QCOMPARE(store.profiles().size(), limits::profiles);
        QVERIFY(store.notice().contains(QStringLiteral("1 saved server")));
        const auto saved = store.save(simple(QStringLiteral("new")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(store.profiles().size(), limits::profiles);
        QVERIFY(store.remove(QStringLiteral("0")));
        QVERIFY(store.save(simple(QStringLiteral("new"))));
        QCOMPARE(get().value(QStringLiteral("profiles")).toArray().size(), limits::profiles + 1);
    }

    void idsAreFresh()
    {
        const QString one = ProfileStore::newId();
        QVERIFY(one != ProfileStore::newId());
        QCOMPARE(one.size(), 36);
        QVERIFY(!one.contains(QLatin1Char('{')));
    }
};

WIRECHIEF_GUILESS_TEST(ProfileStoreTest, tst_profilestore)
#include "tst_profilestore.moc"
