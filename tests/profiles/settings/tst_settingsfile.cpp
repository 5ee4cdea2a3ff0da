// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/settings/settingsfile.h"
#include "support/base/fulldisk.h"
#include "support/base/testmain.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <unistd.h>

using namespace wirechief;

namespace {

constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
constexpr auto ownerFolder = ownerFile | QFile::ExeOwner | QFile::ExeUser;

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// As long as it lives root is a user who has nothing but this folder; others stay who they are.
struct Nobody {
    explicit Nobody(const QString& folder)
    {
        constexpr uid_t id = 65534;
        if (isRoot && (::chown(QFile::encodeName(folder).constData(), id, id) != 0 || ::seteuid(id) != 0))
            qFatal("cannot become another user");
    }
    ~Nobody()
    {
        if (isRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;
    const bool isRoot = ::geteuid() == 0;
};

QByteArray get(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class SettingsFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    SettingsFile make() const { return SettingsFile(m_path, 2, SettingsFile::ForeignChange::Refuse); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("x.json"));
    }

    void missingIsEmpty()
    {
        SettingsFile file = make();
        const auto document = file.read();
        QVERIFY(document);
        QVERIFY(document->isEmpty());
        QVERIFY(file.notice().isEmpty());
        QVERIFY(files().isEmpty());
    }

    void roundTripWithRights()
    {
        m_path = m_folder->filePath(QStringLiteral("above/below/x.json"));
        SettingsFile file = make();
        QVERIFY(file.read());
        QVERIFY(file.write({{QStringLiteral("key"), QStringLiteral("Grüße")}}));
        QCOMPARE(QFile::permissions(m_path), ownerFile);
        QCOMPARE(QFile::permissions(QFileInfo(m_path).path()), ownerFolder);

        SettingsFile again = make();
        const auto document = again.read();
        QVERIFY(document);
        QCOMPARE(document->value(QStringLiteral("key")).toString(), QStringLiteral("Grüße"));
        QCOMPARE(document->value(QStringLiteral("version")).toInt(), 2);
    }

    void narrowsTheRightsOfAnOldFile()
    {
        put(m_path, "{}");
        QVERIFY(QFile::setPermissions(m_path, ownerFile | QFile::ReadGroup | QFile::ReadOther));
        SettingsFile file = make();
        QVERIFY(file.read());
        QVERIFY(file.write({}));
        QCOMPARE(QFile::permissions(m_path), ownerFile);
    }

    void removesWhatAKilledSaveLeft()
    {
        const auto leave = [this](const QString& name, int secondsAgo) {
            const QString path = m_folder->filePath(name);
            put(path, "{");
            QFile file(path);
            return file.open(QIODevice::ReadWrite)
                && file.setFileTime(
                    QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime);
        };
        put(m_path, "{}");
        const QString saving = QStringLiteral(".wirechief-saving-");
        QVERIFY(leave(QStringLiteral("x.json") + saving + QStringLiteral("AbCdEfGhIjKl"), 60));
        // Another program is saving just now:
        QVERIFY(leave(QStringLiteral("x.json") + saving + QStringLiteral("ZyXwVuTsRqPo"), -3600));
        // No left-overs of this file:
        QVERIFY(leave(QStringLiteral("y.json") + saving + QStringLiteral("AbCdEfGhIjKl"), 60));
        QVERIFY(leave(QStringLiteral("xxjson") + saving + QStringLiteral("AbCdEfGhIjKl"), 60));
        QVERIFY(leave(QStringLiteral("x.json") + saving + QStringLiteral("notes"), 60));
        SettingsFile file = make();
        QVERIFY(file.read());
        QCOMPARE(files(),
            (QStringList{QStringLiteral("x.json"), QStringLiteral("x.json.wirechief-saving-notes"),
                QStringLiteral("x.json.wirechief-saving-ZyXwVuTsRqPo"),
                QStringLiteral("xxjson.wirechief-saving-AbCdEfGhIjKl"),
                QStringLiteral("y.json.wirechief-saving-AbCdEfGhIjKl")}));
    }

    /// Names that people give to copies. None is ours to remove.
    void keepsCopiesThatPeopleMade()
    {
        QStringList names;
        for (const char* end :
            {"backup", "before", "broken", "damaged-20260101-000000", "old", "saving", "AbCdEf", "bak", "1"})
            names.append(QStringLiteral("x.json.") + QLatin1String(end));
        names.append({QStringLiteral("x.json~"), QStringLiteral("x.jsonbackup")});
        for (const QString& name : names) {
            put(m_folder->filePath(name), "{}");
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(
                QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        }
        SettingsFile file = make();
        QVERIFY(file.read());
        QVERIFY(file.write({}));
        names.append(QStringLiteral("x.json"));
        QStringList left = files();
        names.sort();
        left.sort();
        QCOMPARE(left, names);
    }

    void writesThroughALink()
    {
        const QString real = m_folder->filePath(QStringLiteral("real/y.json"));
        QVERIFY(QDir().mkpath(QFileInfo(real).path()));
        put(real, "{}");
        QVERIFY(QFile::link(real, m_path));
        SettingsFile file = make();
        QVERIFY(file.read());
        QVERIFY(file.write({{QStringLiteral("key"), 1}}));
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(QFile::permissions(real), ownerFile);
        QCOMPARE(file.read()->value(QStringLiteral("key")).toInt(), 1);
        QCOMPARE(QDir(QFileInfo(real).path()).entryList(QDir::Files), QStringList{QStringLiteral("y.json")});
    }

    void leavesAFileThatMayNotBeWritten()
    {
        const Nobody nobody(m_folder->path()); // root may write everything
        put(m_path, "{}");
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        SettingsFile file = make();
        QVERIFY(file.read());
        QVERIFY(!file.write({{QStringLiteral("key"), 1}}));
        QCOMPARE(get(m_path), QByteArray("{}"));
        QCOMPARE(files().size(), 1);
    }

    void keepsDamagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"version\": 2, \"key\": \"va");
        QTest::newRow("noise") << QByteArray("\x00\xff\xfe garbage", 11);
        QTest::newRow("array") << QByteArray("[1, 2]");
        QTest::newRow("deeply nested") << QByteArray(100'000, '[');
        QTest::newRow("too large") << QByteArray(limits::settingsFileBytes + 1, ' ');
    }

    void keepsDamagedFiles()
    {
        QFETCH(QByteArray, bytes);
        put(m_path, bytes);
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("^moved a damaged settings file")));
        SettingsFile file = make();
        const auto document = file.read();
        QVERIFY(document);
        QVERIFY(document->isEmpty());
        QVERIFY(!QFile::exists(m_path));

        const QStringList left = files();
        QCOMPARE(left.size(), 1);
        static const QRegularExpression name(QStringLiteral("^x\\.json\\.damaged-\\d{8}-\\d{6}$"));
        QVERIFY2(name.match(left.first()).hasMatch(), qPrintable(left.first()));
        QVERIFY(file.notice().contains(left.first()));
        QVERIFY(get(m_folder->filePath(left.first())) == bytes);

        QVERIFY(file.write({{QStringLiteral("key"), 1}}));
        QCOMPARE(files().size(), 2);
    }

    void keepsEveryDamagedFile()
    {
        for (int i = 0; i < 5; ++i) {
            QTest::ignoreMessage(
                QtWarningMsg, QRegularExpression(QStringLiteral("^moved a damaged settings file")));
            put(m_path, QByteArray::number(i));
            QVERIFY(make().read());
        }
        QSet<QByteArray> contents;
        for (const QString& name : files())
            contents.insert(get(m_folder->filePath(name)));
        QCOMPARE(contents, (QSet<QByteArray>{"0", "1", "2", "3", "4"}));
    }

    /// Several start together, and one is first.
    void saysWhatAnotherProcessHasMovedAside()
    {
        put(m_path, "{");
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("^moved a damaged settings file")));
        QVERIFY(make().read());
        const QString aside = m_folder->filePath(files().constFirst());
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("^another process has moved .*damaged-")));
        SettingsFile second = make();
        QVERIFY(second.read());
        QVERIFY2(second.notice().contains(aside), qPrintable(second.notice()));
        QCOMPARE(second.keptAside(), aside);
        QVERIFY(second.write({{QStringLiteral("key"), 1}}));
        SettingsFile third = make(); // the new one is as good as any
        QVERIFY(third.read());
        QVERIFY(third.notice().isEmpty());
    }

    void whatWasMovedAsideLongAgoIsNoNews()
    {
        const QDateTime before
            = QDateTime::currentDateTime().addSecs(-10 - qint64(limits::damageIsNews.count()));
        for (const QString& time : {before.toString(QStringLiteral("yyyyMMdd-HHmmss")), QStringLiteral("x")})
            put(m_path + QStringLiteral(".damaged-") + time, "{");
        SettingsFile file = make();
        QVERIFY(file.read());
        QVERIFY2(file.notice().isEmpty(), qPrintable(file.notice()));
    }

    void leavesANewerFile_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("words");
        const QString newer = QStringLiteral("newer version");
        const QString odd = QStringLiteral("no whole number");
        QTest::newRow("the next") << QByteArray("3") << newer;
        QTest::newRow("more than an int") << QByteArray("4294967296") << newer;
        QTest::newRow("a text") << QByteArray("\"2\"") << odd;
        QTest::newRow("0") << QByteArray("0") << odd;
        QTest::newRow("a fraction") << QByteArray("1.5") << odd;
        QTest::newRow("a newer fraction") << QByteArray("2.5") << odd;
    }
    void leavesANewerFile()
    {
        QFETCH(QByteArray, version);
        QFETCH(QString, words);
        const QByteArray bytes("{ \"version\": " + version + ", \"key\": \"new meaning\" }");
        put(m_path, bytes);
        SettingsFile file = make();
        const auto document = file.read();
        QVERIFY(document);
        QVERIFY(document->isEmpty());
        QVERIFY(file.notice().contains(words));
        const auto written = file.write({});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QVERIFY(written.error().text.contains(words));
        QCOMPARE(get(m_path), bytes);
        QCOMPARE(files().size(), 1);
    }

    void takesAnOlderFile()
    {
        put(m_path, "{ \"version\": 1, \"key\": 7 }");
        SettingsFile file = make();
        const auto document = file.read();
        QVERIFY(document);
        QCOMPARE(document->value(QStringLiteral("key")).toInt(), 7);
        QVERIFY(file.notice().isEmpty());
    }

    void neverWritesOverWhatItCouldNotRead()
    {
        QVERIFY(QDir().mkpath(m_path + QStringLiteral("/inside")));
        SettingsFile file = make();
        const auto document = file.read();
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Storage);
        QVERIFY(document.error().text.contains(m_path));
        QVERIFY(!document.error().advice.isEmpty());
        QVERIFY(!file.write({}));
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral("/inside")));
    }

    void saysWhenSavingFails_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder in the place of the file") << QStringLiteral("folder");
        QTest::newRow("file in the place of the folder") << QStringLiteral("file/x.json");
        QTest::newRow("file above the folder") << QStringLiteral("file/a/b/x.json");
    }

    void saysWhenSavingFails()
    {
        QFETCH(QString, path);
        m_path = m_folder->filePath(path);
        SettingsFile file(m_path, 2, SettingsFile::ForeignChange::Overwrite);
        QVERIFY(file.read());
        put(m_folder->filePath(QStringLiteral("file")), "precious");
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("folder"))));
        const auto written = file.write({});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QVERIFY(!written.error().advice.isEmpty());
        QCOMPARE(get(m_folder->filePath(QStringLiteral("file"))), QByteArray("precious"));
        QCOMPARE(files().size(), 2);
    }

    void aFullDiskCostsNothing()
    {
        SettingsFile file = make();
        QVERIFY(file.read());
        QVERIFY(file.write({{QStringLiteral("precious"), 1}}));
        const QByteArray before = get(m_path);
        {
            const FullDisk full(10);
            const auto written = file.write({{QStringLiteral("key"), QStringLiteral("value")}});
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Storage);
            QVERIFY2(written.error().text.endsWith(u'.'), qPrintable(written.error().text)); // more follows
        }
        QCOMPARE(get(m_path), before);
        QCOMPARE(files(), QStringList(QStringLiteral("x.json")));
        QVERIFY(file.write({{QStringLiteral("key"), QStringLiteral("value")}}));
    }

    void refusesWhatItCouldNotReadAgain()
    {
        SettingsFile file = make();
        QVERIFY(file.read());
        QVERIFY(file.write({{QStringLiteral("key"), 1}}));
        const QByteArray before = get(m_path);
        const QString big(limits::settingsFileBytes, QLatin1Char('x'));
        const auto written = file.write({{QStringLiteral("key"), big}});
        QVERIFY(!written);
        QVERIFY(written.error().text.contains(QStringLiteral("larger")));
        QCOMPARE(get(m_path), before);
    }

    void noticesAnotherWriter()
    {
        SettingsFile one = make();
        SettingsFile two = make();
        QVERIFY(one.read());
        QVERIFY(two.read());
        QVERIFY(one.write({{QStringLiteral("by"), 1}}));
        const QByteArray before = get(m_path);
        const auto refused = two.write({{QStringLiteral("by"), 2}});
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(QStringLiteral("another program")));
        QCOMPARE(get(m_path), before);
        QVERIFY(one.write({{QStringLiteral("by"), 3}}));
        QVERIFY(two.read());
        QVERIFY(two.write({{QStringLiteral("by"), 4}}));

        SettingsFile careless(m_path, 2, SettingsFile::ForeignChange::Overwrite);
        QVERIFY(careless.read());
        QVERIFY(two.write({{QStringLiteral("by"), 5}}));
        QVERIFY(careless.write({{QStringLiteral("by"), 6}}));
    }

    void replacesTheFileAsAWhole()
    {
        SettingsFile file = make();
        QVERIFY(file.read());
        QVERIFY(file.write({{QStringLiteral("key"), 1}}));
        // A new file under the old name: a second name of the old one keeps the old bytes. So whoever is
        // killed while writing leaves the old file or the new one.
        const QString second = m_folder->filePath(QStringLiteral("second"));
        QCOMPARE(::link(qPrintable(m_path), qPrintable(second)), 0);
        const QByteArray before = get(second);
        QVERIFY(file.write({{QStringLiteral("key"), 2}}));
        QCOMPARE(get(second), before);
        QVERIFY(get(m_path) != before);
        QCOMPARE(files().size(), 2);
    }
};

WIRECHIEF_GUILESS_TEST(SettingsFileTest, tst_settingsfile)
#include "tst_settingsfile.moc"
