// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/servers/profilestore.h"
#include "support/base/testmain.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace wirechief;

namespace {

/// Where the process that is killed saves its servers.
constexpr char savesTo[] = "WIRECHIEF_SAVES_TO";
constexpr int servers = 60;
/// Where one of two processes adds its servers.
constexpr char addsTo[] = "WIRECHIEF_ADDS_TO";
constexpr int added = 40;

ServerProfile server(int number)
{
    ServerProfile profile;
    profile.id = QString::number(number);
    profile.name = QStringLiteral("server %1").arg(number);
    profile.host = QStringLiteral("pbx.example");
    profile.user = QStringLiteral("admin");
    profile.notes = QString(2'000, u'n'); // so that writing takes a while
    return profile;
}

/// Saves until it is killed. Each save counts up in the notes of one server, and is told when it is over.
int saveForEver(const QString& path)
{
    ProfileStore store(path);
    if (!store.load() || store.find(QStringLiteral("0")) == nullptr)
        return 1;
    ServerProfile counting = *store.find(QStringLiteral("0"));
    QDeadlineTimer patience(2 * limits::saveLockStale);
    for (int count = counting.notes.toInt() + 1; count > 0;) {
        counting.notes = QString::number(count);
        if (const Result<void> saved = store.save(counting); !saved) {
            // Its lock may have been made just when the one before was killed, and say nothing yet.
            if (patience.hasExpired()) {
                std::fprintf(stderr, "%s\n", qPrintable(saved.error().toString()));
                return 1;
            }
            QThread::msleep(100);
            continue;
        }
        std::printf("%d\n", count++);
        std::fflush(stdout);
    }
    return 0;
}

/// Adds servers from number `first` on, beside somebody who does the same.
int addServers(const QString& path, int first)
{
    ProfileStore store(path);
    if (!store.load())
        return 1;
    for (int number = first; number < first + added; ++number) {
        QDeadlineTimer patience(2 * limits::saveLockStale);
        for (Result<void> saved = store.save(server(number)); !saved; saved = store.save(server(number))) {
            if (patience.hasExpired()) {
                std::fprintf(stderr, "%s\n", qPrintable(saved.error().toString()));
                return 1;
            }
            QThread::msleep(10);
        }
    }
    return 0;
}

} // namespace

/// Whatever the moment at which a save is killed: the file is the old one or the new one, whole.
class ProfileKillsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("profiles.json"));

    /// The count in the file; -1 where it is not whole.
    int countInFile() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QJsonArray entries
            = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("profiles")).toArray();
        if (entries.size() != servers
            || entries.last().toObject().value(QStringLiteral("id")).toString().toInt() != servers - 1)
            return -1;
        return entries.first().toObject().value(QStringLiteral("notes")).toString().toInt();
    }
    QStringList leftOvers() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("*saving*")}, QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    /// WIRECHIEF_KILLS says how often; 1 000 take some minutes.
    void theFileIsAlwaysWhole()
    {
        {
            ProfileStore store(m_path);
            QVERIFY(store.load());
            for (int number = 0; number < servers; ++number)
                QVERIFY(store.save(server(number)));
        }
        const int kills = qMax(1, qEnvironmentVariable("WIRECHIEF_KILLS", QStringLiteral("40")).toInt());
        QRandomGenerator* const random = QRandomGenerator::global();
        int saves = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const int before = countInFile();
            QProcess saving;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(savesTo), m_path);
            environment.insert(QStringLiteral("TMPDIR"), m_folder.path()); // it cannot clean up
            saving.setProcessEnvironment(environment);
            saving.start(QCoreApplication::applicationFilePath(), {QStringLiteral("tst_profilekills")});
            QVERIFY2(saving.waitForReadyRead(), saving.readAllStandardError().constData());
            QThread::usleep(random->bounded(20'000u));
            saving.kill();
            QVERIFY(saving.waitForFinished());
            QCOMPARE(saving.exitStatus(), QProcess::CrashExit);
            QList<QByteArray> told = saving.readAllStandardOutput().split('\n');
            told.removeLast(); // empty, or a line that was cut
            QVERIFY(!told.isEmpty());
            const int count = countInFile();
            const int last = told.last().toInt();
            QVERIFY2(count == last || count == last + 1,
                qPrintable(QStringLiteral("%1 after %2").arg(count).arg(last)));
            QVERIFY(count > before);
            saves += count - before;
        }
        qInfo("%d kills amid %d saves left %d files", kills, saves, int(leftOvers().size()));
        // What they left goes with the next start.
        for (const QString& name : leftOvers()) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(
                file.setFileTime(QDateTime::currentDateTime().addMSecs(-2 * limits::unfinishedSave.count()),
                    QFileDevice::FileModificationTime));
        }
        ProfileStore store(m_path);
        QVERIFY(store.load());
        QVERIFY2(store.notice().isEmpty(), qPrintable(store.notice()));
        QCOMPARE(leftOvers(), QStringList());
        // The last kill may have left a lock that says nothing yet, which stands until it is stale.
        Result<void> saved = store.save(server(0));
        for (QDeadlineTimer patience(2 * limits::saveLockStale); !saved && !patience.hasExpired();) {
            QThread::msleep(100);
            saved = store.save(server(0));
        }
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().toString()));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
            QStringList{QStringLiteral("profiles.json")});
    }

    void twoThatSaveAtOnceLoseNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("shared.json"));
        QProcess programs[2];
        for (int i = 0; i < 2; ++i) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(addsTo), path);
            programs[i].setProcessEnvironment(environment);
            programs[i].start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("tst_profilekills"), QString::number(i * added)});
        }
        for (QProcess& program : programs) {
            QVERIFY(program.waitForFinished(100'000));
            QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
                program.readAllStandardError().constData());
        }
        ProfileStore store(path);
        QVERIFY(store.load());
        QVERIFY2(store.notice().isEmpty(), qPrintable(store.notice()));
        QCOMPARE(store.profiles().size(), 2 * added);
        for (int number = 0; number < 2 * added; ++number)
            QVERIFY2(store.find(QString::number(number)), qPrintable(QString::number(number)));
    }
};

int tst_profilekills_main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (const QString path = qEnvironmentVariable(savesTo); !path.isEmpty())
        return saveForEver(path);
    if (const QString path = qEnvironmentVariable(addsTo); !path.isEmpty())
        return addServers(path, QString::fromLocal8Bit(argv[argc - 1]).toInt());
    ProfileKillsTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilekills.moc"
