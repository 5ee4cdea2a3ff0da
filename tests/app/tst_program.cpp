// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/sanitized.h"
#include "support/base/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

/// Lets everybody log in, knows nothing else, and keeps what it was sent.
class ManagerPort : public QTcpServer {
public:
    ManagerPort()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* peer = nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, this, [this, peer] { answer(*peer); });
            peer->write("Asterisk Call Manager/11.0.0\r\n");
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen at");
    }
    QByteArray said;

private:
    void answer(QTcpSocket& peer)
    {
        m_unread += peer.readAll();
        for (qsizetype end = 0; (end = m_unread.indexOf("\r\n\r\n")) >= 0;) {
            const QByteArray action = m_unread.left(end + 4);
            m_unread.remove(0, end + 4);
            said += action;
            const qsizetype id = action.indexOf("ActionID: ");
            const bool known = action.startsWith("Action: Challenge\r\n")
                || action.startsWith("Action: Login\r\n") || action.startsWith("Action: Ping\r\n");
            peer.write(known ? "Response: Success\r\nChallenge: 1\r\n" : "Response: Error\r\n");
            peer.write(action.mid(id, action.indexOf("\r\n", id) - id) + "\r\n\r\n");
        }
    }
    QByteArray m_unread;
};

/// Runs the program itself, as a shell does, with a home of its own.
class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void helpAndVersionNeedNoDisplay();
    void badUsageEndsWithTwo();
    void badUsageIsSaidWithoutADisplay();
    void noWindowSystemEndsWithTwo_data();
    void noWindowSystemEndsWithTwo();
    void speaksTheLanguageOfTheUser();
    void aRefusedStartLeavesNoFile();
    void endsInGoodOrder_data();
    void endsInGoodOrder();
    void keepsItsMemoryToItself_data();
    void keepsItsMemoryToItself();
    void unknownServerEndsWithOne();
    void secretFileOfOthersIsRefused();
    void firstStartPicture();
    void demoPictures_data();
    void demoPictures();

private:
    struct Outcome {
        int code = -1;
        QString out;
        QString err;
    };
    using Variables = QMap<QString, QString>;
    [[nodiscard]] QProcessEnvironment environment(const Variables& more) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home->path());
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
                 "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"})
            environment.remove(QLatin1String(name));
        for (auto it = more.begin(); it != more.end(); ++it)
            environment.insert(it.key(), it.value());
        return environment;
    }
    Outcome run(const QStringList& arguments, const QString& platform = QStringLiteral("offscreen"))
    {
        return run(arguments, Variables{{QStringLiteral("QT_QPA_PLATFORM"), platform}});
    }
    /// By the program that makes the pictures of the documentation.
    Outcome picture(const QStringList& arguments)
    {
        return run(arguments, {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")}},
            QStringLiteral(WIRECHIEF_BENCH_PROGRAM));
    }
    Outcome run(const QStringList& arguments, const Variables& variables,
        const QString& program = QStringLiteral(WIRECHIEF_PROGRAM))
    {
        QProcess process;
        process.setProcessEnvironment(environment(variables));
        process.start(program, arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestProgram::helpAndVersionNeedNoDisplay()
{
    const Outcome help = run({QStringLiteral("--help")}, QStringLiteral("xcb"));
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(QStringLiteral("--secret-file")));
    const Outcome version = run({QStringLiteral("--version")}, QStringLiteral("xcb"));
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out.trimmed(), QStringLiteral("Wirechief " WIRECHIEF_VERSION));
}

void TestProgram::badUsageEndsWithTwo()
{
    const Outcome outcome = run({QStringLiteral("--frobnicate")});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains(QStringLiteral("frobnicate")));
    QVERIFY(outcome.err.contains(QStringLiteral("wirechief --help")));
}

void TestProgram::badUsageIsSaidWithoutADisplay()
{
    const Outcome outcome = run({QStringLiteral("--frobnicate")}, QStringLiteral("xcb"));
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(QStringLiteral("frobnicate")), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
}

void TestProgram::noWindowSystemEndsWithTwo_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QStringLiteral("xcb") << QString() << QStringLiteral("neither DISPLAY");
    QTest::newRow("none, nothing asked for") << QString() << QString() << QStringLiteral("neither DISPLAY");
    QTest::newRow("unreachable") << QStringLiteral("xcb") << QStringLiteral(":47113")
                                 << QStringLiteral("The display :47113 cannot be used.");
    // Whether its plugin is there or not.
    QTest::newRow("wayland") << QStringLiteral("wayland") << QString()
                             << QStringLiteral("WAYLAND_DISPLAY|qt6-wayland");
    QTest::newRow("unknown") << QStringLiteral("nonsense") << QStringLiteral(":47113")
                             << QStringLiteral("“nonsense”");
}

void TestProgram::noWindowSystemEndsWithTwo()
{
    QFETCH(QString, platform);
    QFETCH(QString, display);
    QFETCH(QString, words);
    Variables variables{{QStringLiteral("QT_QPA_PLATFORM"), platform}};
    if (!display.isEmpty())
        variables.insert(QStringLiteral("DISPLAY"), display);
    const Outcome outcome = run({}, variables);
    QVERIFY2(outcome.code == 2, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(QRegularExpression(words)), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
}

void TestProgram::speaksTheLanguageOfTheUser()
{
    const Variables german{{QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8")},
        {QStringLiteral("LC_ALL"), QString()}, {QStringLiteral("LANGUAGE"), QString()}};
    const Outcome outcome = run({QStringLiteral("--frobnicate")}, german);
    QCOMPARE(outcome.code, 2);
    // Qt's own words first, then ours.
    QVERIFY2(outcome.err.contains(QStringLiteral("Unbekannte Option")), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(QStringLiteral("Siehe wirechief --help.")), qPrintable(outcome.err));
}

void TestProgram::aRefusedStartLeavesNoFile()
{
    QCOMPARE(run({QStringLiteral("--connect"), QStringLiteral("nowhere")}).code, 1);
    QCOMPARE(run({QStringLiteral("--frobnicate")}).code, 2);
    QStringList left;
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        left.append(files.next());
    left.removeIf(
        [](const QString& file) { return file.contains(QStringLiteral("/.cache/")); }); // of libraries
    QCOMPARE(left.join(QLatin1Char(' ')), QString());
}

void TestProgram::endsInGoodOrder_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestProgram::endsInGoodOrder()
{
    QFETCH(int, number);
    ManagerPort server;
    const QString secret = m_home->filePath(QStringLiteral("secret"));
    QFile file(secret);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("some-secret-9\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QProcess process;
    process.setProcessEnvironment(
        environment({{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")}}));
    process.start(QStringLiteral(WIRECHIEF_PROGRAM),
        {QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
            QString::number(server.serverPort()), QStringLiteral("--user"), QStringLiteral("admin"),
            QStringLiteral("--secret-file"), secret});
    // What is asked after the login says that the session stands.
    QTRY_VERIFY_WITH_TIMEOUT(
        server.said.mid(server.said.indexOf("Action: Login\r\n") + 1).contains("Action: ")
            && server.said.contains("Action: Login\r\n"),
        60'000);
    QCOMPARE(kill(pid_t(process.processId()), number), 0);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QTRY_VERIFY(server.said.contains("Action: Logoff\r\n"));
    QVERIFY(QFile::exists(m_home->filePath(QStringLiteral(".local/share/wirechief/state.json"))));
}

void TestProgram::keepsItsMemoryToItself_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("usually") << false;
    QTest::newRow("for a report") << true;
}

/// No core files, and no debugger: what belongs to root in /proc cannot be read by others.
void TestProgram::keepsItsMemoryToItself()
{
    QFETCH(bool, open);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &before), 0);
    const rlimit most{before.rlim_max, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_CORE, &most), 0); // what the program inherits
    QProcess process;
    process.setProcessEnvironment(
        environment({{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")},
            {QStringLiteral("SNAP"), QString()}}));
    process.start(QStringLiteral(WIRECHIEF_PROGRAM),
        open ? QStringList{QStringLiteral("--allow-core-dumps")} : QStringList());
    QCOMPARE(setrlimit(RLIMIT_CORE, &before), 0);
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::Running, 60'000);
    const QString folder = QStringLiteral("/proc/%1/").arg(process.processId());
    const auto coreLimit = [&folder] {
        QFile limits(folder + QStringLiteral("limits"));
        return limits.open(QIODevice::ReadOnly) ? QString::fromLatin1(limits.readAll())
                                                      .section(QStringLiteral("Max core file size"), 1)
                                                      .section(u'\n', 0, 0)
                                                      .simplified()
                                                : QString();
    };
    if (open) {
        if (wirechief::sanitized)
            QSKIP("a sanitizer turns core files off by itself");
        QTest::qWait(500);
        QVERIFY2(before.rlim_max == 0 || !coreLimit().startsWith(u'0'), qPrintable(coreLimit()));
    } else {
        QTRY_VERIFY2_WITH_TIMEOUT(
            coreLimit().startsWith(QStringLiteral("0 0")), qPrintable(coreLimit()), 60'000);
        if (geteuid() != 0)
            QTRY_COMPARE(QFileInfo(folder + QStringLiteral("mem")).ownerId(), 0U);
    }
    process.kill();
    QVERIFY(process.waitForFinished(60'000));
}

void TestProgram::unknownServerEndsWithOne()
{
    const Outcome outcome = run({QStringLiteral("--connect"), QStringLiteral("nowhere")});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains(QStringLiteral("There is no saved server called “nowhere”.")));
}

void TestProgram::secretFileOfOthersIsRefused()
{
    const QString path = m_home->filePath(QStringLiteral("secret"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("some-secret-9\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    const Outcome outcome = run({QStringLiteral("--host"), QStringLiteral("127.0.0.1"),
        QStringLiteral("--user"), QStringLiteral("admin"), QStringLiteral("--secret-file"), path});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(path), qPrintable(outcome.err));
    QVERIFY(!outcome.err.contains(QStringLiteral("some-secret-9")));
}

void TestProgram::firstStartPicture()
{
    const QString file = m_home->filePath(QStringLiteral("picture.png"));
    const Outcome outcome = picture({QStringLiteral("--screenshot"), file, QStringLiteral("--scene"),
        QStringLiteral("first-start"), QStringLiteral("--theme"), QStringLiteral("dark")});
    QCOMPARE(outcome.code, 0);
    const QImage image(file);
    QCOMPARE(image.size(), QSize(1280, 800));
    // The dark theme's window colour.
    QCOMPARE(image.pixelColor(image.width() - 5, image.height() - 5), QColor(0x1c2026));
}

void TestProgram::demoPictures_data()
{
    QTest::addColumn<QString>("scene");
    for (const char* scene : {"calls", "channels", "details", "ladder", "originate"})
        QTest::newRow(scene) << QString::fromLatin1(scene);
}

void TestProgram::demoPictures()
{
    QFETCH(QString, scene);
    const QString file = m_home->filePath(QString(scene + QStringLiteral(".png")));
    const Outcome outcome = picture({QStringLiteral("--demo"), QStringLiteral("--screenshot"), file,
        QStringLiteral("--scene"), scene, QStringLiteral("--theme"), QStringLiteral("light")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(QImage(file).size(), QSize(1280, 800));
}

WIRECHIEF_GUILESS_TEST(TestProgram, tst_program)
#include "tst_program.moc"
