// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs the program itself, as a shell does, with a home of its own.
class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void helpAndVersionNeedNoDisplay();
    void badUsageEndsWithTwo();
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
    Outcome run(const QStringList& arguments, const QString& platform = QStringLiteral("offscreen"))
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home->path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"})
            environment.remove(QLatin1String(name));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WIRECHIEF_PROGRAM), arguments);
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
    const QString picture = m_home->filePath(QStringLiteral("picture.png"));
    const Outcome outcome = run({QStringLiteral("--screenshot"), picture, QStringLiteral("--scene"),
        QStringLiteral("first-start"), QStringLiteral("--theme"), QStringLiteral("dark")});
    QCOMPARE(outcome.code, 0);
    const QImage image(picture);
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
    const QString picture = m_home->filePath(QString(scene + QStringLiteral(".png")));
    const Outcome outcome = run({QStringLiteral("--demo"), QStringLiteral("--screenshot"), picture,
        QStringLiteral("--scene"), scene, QStringLiteral("--theme"), QStringLiteral("light")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(QImage(picture).size(), QSize(1280, 800));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
