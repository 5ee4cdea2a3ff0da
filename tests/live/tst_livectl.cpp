// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab.h"
#include "support/base/testmain.h"

#include <QTemporaryDir>

#include <csignal>

using namespace wirechief;

/// wirechiefctl on real servers: every verb, and each exit code that a server that works can give.
class LiveCtlTest : public QObject {
    Q_OBJECT
    Lab m_lab;
    QTemporaryDir m_home;

    struct Ended {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString& user, const QStringList& arguments) const
    {
        QFETCH(int, index);
        const LabServer& server = m_lab.servers().at(index);
        const bool tls = arguments.contains(QStringLiteral("--tls"));
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(folder), m_home.path());
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        program->setProcessEnvironment(environment);
        program->start(QStringLiteral(WIRECHIEFCTL),
            QStringList{QStringLiteral("--host"),
                QStringLiteral("%1:%2").arg(server.host, QString::number(tls ? server.tlsPort : server.port)),
                QStringLiteral("--user"), user, QStringLiteral("--secret-fd"), QStringLiteral("0")}
                + arguments);
        program->write(m_lab.secretOf(user));
        program->closeWriteChannel();
        return program;
    }
    [[nodiscard]] Ended run(const QString& user, const QStringList& arguments) const
    {
        const std::unique_ptr<QProcess> program = start(user, arguments);
        if (!QTest::qWaitFor([&] { return program->state() == QProcess::NotRunning; }, 90'000))
            program->kill();
        program->waitForFinished();
        return {program->exitCode(), program->readAllStandardOutput(), program->readAllStandardError()};
    }
    [[nodiscard]] Ended admin(const char* line) const
    {
        return run(QStringLiteral("admin"), QString::fromUtf8(line).split(u' '));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!m_lab.servers().isEmpty(), "no lab: run it by ctest, or ./dev lab up"); }

    void everyVerb_data() { m_lab.addRows(); }
    void everyVerb()
    {
        const Ended reloaded = admin("reload");
        QCOMPARE(reloaded.out + reloaded.err, QByteArray());
        QCOMPARE(reloaded.code, 0);
        QCOMPARE(admin("reload app_queue").code, 0);
        QCOMPARE(admin("reload nothing_of_that_name").code, 1);
        QVERIFY(admin("command core show version").out.startsWith("Asterisk "));
        QCOMPARE(admin("command module load app_echo.so").code, 1); // AMI refuses it
        const Ended modules = admin("modules --json --filter module:app_queue");
        QCOMPARE(QJsonDocument::fromJson(modules.out).object().value(QStringLiteral("module")).toString(),
            QStringLiteral("app_queue.so"));
        QCOMPARE(
            admin("complete core show ch").out, QByteArray("channel\nchannels\nchanneltype\nchanneltypes\n"));
        const Ended settings = admin("action CoreSettings --json");
        QVERIFY(QJsonDocument::fromJson(settings.out)
                    .object()
                    .value(QStringLiteral("message"))
                    .toObject()
                    .contains(QStringLiteral("AsteriskVersion")));
        QCOMPARE(admin("action NoSuchAction").code, 1);
        QCOMPARE(admin("wait --until state=nothing --timeout 1").code, 6);
    }

    void calls_data() { m_lab.addRows(); }
    void calls()
    {
        // The lab has calls only while other tests make them, so what is there is not told beforehand.
        const Ended called = admin("originate Local/s@nowhere --application Wait --data 60");
        QCOMPARE(called.code, 1); // there is no such extension
        const std::unique_ptr<QProcess> events
            = start(QStringLiteral("admin"), {QStringLiteral("events"), QStringLiteral("--json")});
        QVERIFY(QTest::qWaitFor([&] { return events->bytesAvailable() > 0; }, 30'000));
        QCOMPARE(admin("action Ping").code, 0);
        const Ended channels = admin("channels --json");
        QCOMPARE(channels.code, 0);
        for (const QByteArray& line : channels.out.split('\n')) {
            if (!line.isEmpty())
                QVERIFY(!QJsonDocument::fromJson(line).isNull());
        }
        QCOMPARE(admin("calls").code, 0);
        QCOMPARE(admin("hangup PJSIP/nobody-1").code, 1);
        ::kill(pid_t(events->processId()), SIGINT);
        QVERIFY(QTest::qWaitFor([&] { return events->state() == QProcess::NotRunning; }, 30'000));
        QCOMPARE(events->exitCode(), 130);
        for (const QByteArray& line : events->readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                QVERIFY2(QJsonDocument::fromJson(line).object().contains(QStringLiteral("event")),
                    line.constData());
        }
    }

    void rightsAndTrust_data() { m_lab.addRows(); }
    void rightsAndTrust()
    {
        const QString reader = QStringLiteral("readonly");
        for (const char* line :
            {"reload", "command core show version", "modules", "originate Local/1@x --to 1@x"}) {
            const Ended refused = run(reader, QString::fromUtf8(line).split(u' '));
            QVERIFY2(refused.code == 1, refused.err.constData());
            QVERIFY(refused.err.count('\n') == 1);
        }
        const Ended untrusted = admin("--tls command core show version");
        QCOMPARE(untrusted.code, 5);
        const qsizetype at = untrusted.err.indexOf("fingerprint is ") + 15;
        const QString fingerprint = QString::fromLatin1(untrusted.err.mid(at, 95));
        const QStringList version = QStringLiteral("command core show version").split(u' ');
        const QString user = QStringLiteral("admin");
        QCOMPARE(
            run(user, QStringList{QStringLiteral("--tls"), QStringLiteral("--pin"), fingerprint} + version)
                .code,
            0);
        QCOMPARE(
            run(user, QStringList{QStringLiteral("--tls"), QStringLiteral("--ca"), m_lab.caFile()} + version)
                .code,
            0);
    }
};

WIRECHIEF_GUILESS_TEST(LiveCtlTest, tst_livectl)
#include "tst_livectl.moc"
