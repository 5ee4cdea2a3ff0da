// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/limits.h"
#include "demo/server/democertificate.h"
#include "demo/server/demoserver.h"
#include "profiles/secrets/vault.h"
#include "profiles/servers/profilestore.h"
#include "profiles/settings/paths.h"
#include "profiles/settings/preferences.h"
#include "support/app/loginport.h"
#include "support/base/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <csignal>
#include <sys/stat.h>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// Runs the program itself, as a script does, against a demo server in this process.
class TestWirechiefctl : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DemoServer> m_demo;

    [[nodiscard]] std::unique_ptr<QProcess> start(
        const QStringList& arguments, const QByteArray& input = {}) const
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY")); // it needs none
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.insert(QStringLiteral("HOME"), m_home->path());
        // Where a test has put its ssh.
        environment.insert(QStringLiteral("PATH"),
            QString(
                m_home->filePath(QStringLiteral("bin")) + u':' + environment.value(QStringLiteral("PATH"))));
        for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(folder), m_home->path());
        program->setProcessEnvironment(environment);
        program->start(QStringLiteral(WIRECHIEFCTL), arguments);
        program->write(input);
        program->closeWriteChannel();
        return program;
    }
    [[nodiscard]] Ended run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        const std::unique_ptr<QProcess> program = start(arguments, input);
        return wait(*program);
    }
    static Ended wait(QProcess& program)
    {
        if (!QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 60'000)) {
            program.kill();
            program.waitForFinished();
            return {};
        }
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    /// On the demo server, which is not saved.
    [[nodiscard]] QStringList onDemo(const QStringList& arguments) const
    {
        return QStringList{QStringLiteral("--host"),
                   QString(QStringLiteral("127.0.0.1:") + QString::number(m_demo->port())),
                   QStringLiteral("--user"), QStringLiteral("demo"), QStringLiteral("--secret-fd"),
                   QStringLiteral("0")}
        + arguments;
    }
    [[nodiscard]] Ended runOnDemo(const QStringList& arguments) const
    {
        return run(onDemo(arguments), m_demo->secret().view().toByteArray());
    }
    [[nodiscard]] static QStringList words(const char* line)
    {
        return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    }
    void save(const QList<ServerProfile>& profiles) const
    {
        const Paths paths{m_home->filePath(QStringLiteral("wirechief")), {}};
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("wirechief")));
        ProfileStore store(paths.profilesFile());
        QVERIFY(store.load());
        QVERIFY(store.saveAll(profiles));
    }
    [[nodiscard]] ServerProfile demoProfile(const QString& name) const
    {
        ServerProfile profile;
        profile.id = ProfileStore::newId();
        profile.name = name;
        profile.host = QStringLiteral("127.0.0.1");
        profile.port = m_demo->port();
        profile.user = QStringLiteral("demo");
        return profile;
    }
    [[nodiscard]] QString vaultFile() const
    {
        return Paths{m_home->filePath(QStringLiteral("wirechief")), {}}.vaultFile();
    }
    /// A new vault with this secret in it.
    void putIntoVault(const QString& id)
    {
        Vault vault(vaultFile(), leastSealCost);
        vault.load();
        bool isKept = false;
        vault.create(Secret("open sesame"), this, [&](const Result<void>& made) {
            QVERIFY(made);
            vault.write(id, Secret(m_demo->secret().view()), this,
                [&isKept](const Result<void>& kept) { isKept = kept.has_value(); });
        });
        QTRY_VERIFY_WITH_TIMEOUT(isKept, 30'000);
    }
    [[nodiscard]] bool isInVault(const QString& id)
    {
        Vault vault(vaultFile(), leastSealCost);
        vault.load();
        std::optional<bool> isThere;
        vault.unlock(Secret("open sesame"), this, [&](const Result<void>&) {
            vault.read(id, this, [&isThere](const Result<Secret>& found) { isThere = found.has_value(); });
        });
        return QTest::qWaitFor([&isThere] { return isThere.has_value(); }, 30'000) && *isThere;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        DemoOptions options;
        options.scene = true;
        options.refusalDelay = 1ms;
        m_demo = std::make_unique<DemoServer>(std::move(options));
        QVERIFY(m_demo->listen());
        m_demo->advance(60s);
    }

    void runsACommand()
    {
        const Ended ended = runOnDemo(words("command core show version"));
        QVERIFY2(ended.out.startsWith("Asterisk 22"), QByteArray(ended.out + ended.err).constData());
        QCOMPARE(ended.err, QByteArray());
        QCOMPARE(ended.code, 0);
        QCOMPARE(m_demo->statistics().logins, quint64(1));
    }

    void reloads()
    {
        const Ended all = runOnDemo(words("reload"));
        QCOMPARE(all.out + all.err, QByteArray());
        QCOMPARE(all.code, 0);
        QCOMPARE(runOnDemo(words("reload app_queue")).code, 0);
    }

    void endsAsItWent_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown command") << words("command core show nothing") << 1;
        QTest::newRow("unknown action") << words("action Nothing") << 1;
        QTest::newRow("no such channel") << words("hangup PJSIP/nobody-1") << 1;
        QTest::newRow("no such verb") << words("dance") << 2;
        QTest::newRow("no such column") << words("channels --columns nothing") << 2;
        QTest::newRow("waited in vain") << words("wait --until state=nothing --timeout 1") << 6;
    }
    void endsAsItWent()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = runOnDemo(arguments);
        QTEST(ended.code, "code");
        QVERIFY(ended.err.startsWith("wirechiefctl: "));
        QCOMPARE(ended.err.count('\n'), 1); // one sentence
        QCOMPARE(runOnDemo(QStringList(QStringLiteral("--quiet")) + arguments).err.count('\n'),
            ended.code == 2 && arguments.contains(QStringLiteral("dance")) ? 1 : 0);
    }

    void aWrongSecretEndsWithThree()
    {
        const Ended ended = run(onDemo(words("reload")), "wrong\n");
        QCOMPARE(ended.code, 3);
        QVERIFY(!ended.err.contains("wrong\n"));
    }

    void withoutAServerItEndsWithFour()
    {
        const quint16 port = m_demo->port();
        const QStringList arguments = onDemo(words("reload"));
        m_demo.reset();
        QVERIFY(port > 0);
        QCOMPARE(run(arguments, "x\n").code, 4);
    }

    /// It ends, and does not say that the connection is tried again, as the window does.
    void promisesNothing()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket* peer = server.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [peer] { peer->close(); });
            peer->write("Asterisk Call Manager/11.0.0\r\n");
        });
        const Ended ended
            = run({QStringLiteral("--host"),
                      QString(QStringLiteral("127.0.0.1:") + QString::number(server.serverPort())),
                      QStringLiteral("--user"), QStringLiteral("u"), QStringLiteral("--secret-fd"),
                      QStringLiteral("0"), QStringLiteral("reload")},
                "x");
        QCOMPARE(ended.code, 4);
        QVERIFY2(
            ended.err.contains("during the login.") && !ended.err.contains("again"), ended.err.constData());
    }

    void throughAJump()
    {
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("bin")));
        QVERIFY(QFile::link(QStringLiteral(FAKE_SSH), m_home->filePath(QStringLiteral("bin/ssh"))));
        QList<ServerProfile> profiles;
        for (const char* jump : {"gate", "denied"}) {
            profiles.append(demoProfile(QString::fromLatin1(jump)));
            profiles.last().jump = QString::fromLatin1(jump);
        }
        save(profiles);
        const QByteArray secret = m_demo->secret().view().toByteArray();
        const Ended through = run(words("--profile gate --secret-fd 0 command core show version"), secret);
        QVERIFY2(through.code == 0 && through.out.contains("Asterisk"), through.err.constData());
        const Ended denied = run(words("--profile denied --secret-fd 0 command core show version"), secret);
        QCOMPARE(denied.code, 4);
        QVERIFY2(denied.err.contains("Permission denied") && !denied.err.contains("again"),
            denied.err.constData());
    }

    void theSecretComesFromTheVault()
    {
        const Paths paths{m_home->filePath(QStringLiteral("wirechief")), {}};
        ServerProfile profile = demoProfile(QStringLiteral("berlin"));
        profile.secretInKeyring = true; // whatever keeps it
        save({profile});
        Preferences preferences(paths.preferencesFile());
        preferences.secretPlace.set(SecretPlace::Vault);
        QVERIFY(preferences.save());
        putIntoVault(profile.id);
        const QStringList reload = words("--profile berlin --vault-password-fd 0 reload");
        const Ended done = run(reload, "open sesame\n");
        QVERIFY2(done.code == 0, done.err.constData());
        const Ended wrong = run(reload, "sesame\n");
        QVERIFY2(wrong.code == 3, wrong.err.constData());
        QVERIFY(!wrong.err.contains("sesame"));
        const Ended locked = run(words("--profile berlin reload"));
        QVERIFY2(locked.code == 3 && locked.err.contains("--vault-password-fd"), locked.err.constData());
    }

    /// There is no keyring, and the preferences do not name the vault.
    void aRemovedServerTakesItsSecretFromTheVault()
    {
        ServerProfile profile = demoProfile(QStringLiteral("berlin"));
        profile.secretInKeyring = true;
        profile.secretBackend = QStringLiteral("vault");
        const QStringList removal = words("--vault-password-fd 0 profiles remove berlin");
        save({profile});
        putIntoVault(profile.id);
        const Ended locked = run(words("profiles remove berlin"));
        QCOMPARE(locked.code, 1);
        QVERIFY2(
            locked.err.startsWith("wirechiefctl: berlin was removed, but its secret is still in the vault: ")
                && locked.err.count('\n') == 1 && locked.err.contains("--vault-password-fd"),
            locked.err.constData());
        QVERIFY(isInVault(profile.id));

        save({profile});
        const Ended done = run(removal, "open sesame\n");
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(done.err, QByteArray());
        QVERIFY(!isInVault(profile.id));

        save({profile});
        QVERIFY(QFile::resize(vaultFile(), 100));
        const Ended damaged = run(removal, "open sesame\n");
        QCOMPARE(damaged.code, 1);
        QVERIFY2(
            damaged.err.startsWith("wirechiefctl: berlin was removed, but its secret is still in the vault: ")
                && damaged.err.contains("damaged"),
            damaged.err.constData());

        save({profile});
        QVERIFY(QFile::remove(vaultFile())); // and with it the secret
        const Ended gone = run(removal, "open sesame\n");
        QVERIFY2(gone.code == 0, gone.err.constData());
    }

    void aSecretInAKeyringThatIsNotThereStays()
    {
        ServerProfile profile = demoProfile(QStringLiteral("berlin"));
        profile.secretInKeyring = true;
        profile.secretBackend = QStringLiteral("gnome-keyring");
        save({profile});
        putIntoVault(QStringLiteral("another"));
        const Ended ended = run(words("profiles remove berlin")); // does not ask for the vault's password
        QCOMPARE(ended.code, 1);
        QVERIFY2(
            ended.err.startsWith("wirechiefctl: berlin was removed, but its secret is still in the keyring: ")
                && !ended.err.contains("vault-password") && !ended.err.contains("each connect"),
            ended.err.constData());
        QCOMPARE(run(words("profiles list")).out, QByteArray());
    }

    void anUnknownCertificateEndsWithFive()
    {
        std::optional<Result<DemoCertificate>> made;
        DemoCertificate::make(this, [&made](const Result<DemoCertificate>& result) { made.emplace(result); });
        QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 30'000);
        if (!*made)
            QSKIP(qPrintable(made->error().toString()));
        DemoOptions options;
        options.tls = (*made)->configuration;
        m_demo = std::make_unique<DemoServer>(std::move(options));
        QVERIFY(m_demo->listen());
        const Ended asked = runOnDemo(words("--tls command core show version"));
        QCOMPARE(asked.code, 5);
        const QByteArray fingerprint = (*made)->fingerprint.toHex(':').toUpper();
        QVERIFY2(asked.err.contains(fingerprint), asked.err.constData());
        QCOMPARE(m_demo->statistics().logins, quint64(0));

        const Ended pinned = runOnDemo(
            QStringList{QStringLiteral("--pin"), QString::fromLatin1(fingerprint)} + words("--tls reload"));
        QVERIFY2(pinned.code == 0, pinned.err.constData());
        const QByteArray other = QByteArray(32, 'x').toHex();
        QCOMPARE(runOnDemo(
                     QStringList{QStringLiteral("--pin"), QString::fromLatin1(other)} + words("--tls reload"))
                     .code,
            5);
    }

    void aServerThatHangsEndsWithSix()
    {
        m_demo->setFrozen(true); // before the login: that is no connection
        QCOMPARE(runOnDemo(words("--timeout 1 reload")).code, 4);
        m_demo->setFrozen(false);
        const std::unique_ptr<QProcess> program = start(
            onDemo(words("--timeout 2 wait --until state=nothing")), m_demo->secret().view().toByteArray());
        QTRY_COMPARE_WITH_TIMEOUT(m_demo->statistics().logins, quint64(1), 20'000);
        m_demo->setFrozen(true);
        QCOMPARE(wait(*program).code, 6);
    }

    void aLostAnswerEndsWithSeven()
    {
        LoginPort server;
        server.leaves = true;
        const QStringList arguments{QStringLiteral("--host"),
            QString(QStringLiteral("127.0.0.1:") + QString::number(server.serverPort())),
            QStringLiteral("--user"), QStringLiteral("u"), QStringLiteral("--secret-fd"), QStringLiteral("0"),
            QStringLiteral("command")};
        const Ended changed = run(arguments + words("channel request hangup all"), "x");
        QVERIFY2(changed.code == 7, changed.err.constData());
        QCOMPARE(run(arguments + words("core show version"), "x").code, 4); // that changes nothing
        // And where no answer comes in time.
        server.leaves = false;
        server.isSilent = true;
        const QStringList soon = words("--timeout 2") + arguments;
        const Ended late = run(soon + words("channel request hangup all"), "x");
        QVERIFY2(late.code == 7 && late.err.contains("nobody knows"), late.err.constData());
        QCOMPARE(run(soon + words("core show version"), "x").code, 6);
    }

    void aFullDiskEndsWithEight()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("there is no /dev/full");
        QProcess program;
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start(QStringLiteral(WIRECHIEFCTL), onDemo(words("command core show version")));
        program.write(m_demo->secret().view().toByteArray());
        program.closeWriteChannel();
        const Ended ended = wait(program);
        QCOMPARE(ended.code, 8);
        QVERIFY2(ended.err.contains("could not be written"), ended.err.constData());
    }

    void aSignalEndsIt()
    {
        const std::unique_ptr<QProcess> program
            = start(onDemo(words("events --verbose")), m_demo->secret().view().toByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->statistics().logins == 1, 20'000);
        QVERIFY(QTest::qWaitFor([&] { return program->bytesAvailable() > 0; }, 20'000));
        ::kill(pid_t(program->processId()), SIGINT);
        const Ended ended = wait(*program);
        QCOMPARE(ended.code, 130);
        QTRY_COMPARE(m_demo->sessionCount(), 0);
    }

    void listsAsJsonAndCsv()
    {
        m_demo->setLive(false);
        const QByteArrayList lines = runOnDemo(words("channels --json")).out.trimmed().split('\n');
        QVERIFY(lines.size() > 2);
        for (const QByteArray& line : lines) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            QVERIFY(!row.value(QStringLiteral("channel")).toString().isEmpty());
            QVERIFY(row.value(QStringLiteral("duration")).isDouble());
            QVERIFY(!row.value(QStringLiteral("uniqueid")).toString().isEmpty());
            QVERIFY(row.contains(QStringLiteral("server")));
        }
        const QByteArrayList csv
            = runOnDemo(words("channels --csv --columns channel,state")).out.trimmed().split('\n');
        QCOMPARE(csv.size(), lines.size() + 1);
        QCOMPARE(csv.first().trimmed(), QByteArray("server,channel,state"));
        const QByteArrayList filtered
            = runOnDemo(words("channels --csv --columns channel --filter channel:PJSIP/1001"))
                  .out.trimmed()
                  .split('\n');
        QVERIFY(filtered.size() >= 2 && filtered.size() < csv.size());
        const Ended calls = runOnDemo(words("calls --json"));
        QVERIFY(
            QJsonDocument::fromJson(calls.out.split('\n').first()).object().contains(QStringLiteral("legs")));
        const Ended modules = runOnDemo(words("modules --filter module:app_queue"));
        QVERIFY2(modules.out.contains("app_queue.so"), QByteArray(modules.out + modules.err).constData());
        QCOMPARE(modules.out.count('\n'), 2);
    }

    void waitsAndHangsUp()
    {
        const Ended waited = runOnDemo(words("wait --until state=up --json --timeout 30"));
        QCOMPARE(waited.code, 0);
        const QJsonObject row = QJsonDocument::fromJson(waited.out.split('\n').first()).object();
        const QString uniqueid = row.value(QStringLiteral("uniqueid")).toString();
        QVERIFY(!uniqueid.isEmpty());
        m_demo->setLive(false); // it does not end by itself meanwhile
        const Ended hungUp = runOnDemo({QStringLiteral("hangup"), uniqueid});
        QVERIFY2(hungUp.code == 0, hungUp.err.constData());
        QVERIFY(!runOnDemo(words("channels --json")).out.contains(uniqueid.toUtf8()));
    }

    void originates()
    {
        const Ended ended
            = runOnDemo(words("--timeout 60 originate PJSIP/1003 --to 1004@internal --variable A=1"));
        QVERIFY2(ended.code == 0 || ended.code == 1, ended.err.constData()); // answered, or not
        QVERIFY(ended.code == 0 || ended.err.contains("PJSIP/1003"));
    }

    void watchesChanges()
    {
        const std::unique_ptr<QProcess> program
            = start(onDemo(words("channels --watch --json")), m_demo->secret().view().toByteArray());
        QByteArray told;
        QVERIFY(QTest::qWaitFor(
            [&] {
                told += program->readAllStandardOutput();
                m_demo->advance(1s);
                return told.contains("\"change\":\"added\"") && told.contains("\"change\":\"removed\"")
                    && told.contains("\"change\":\"changed\"");
            },
            60'000));
        ::kill(pid_t(program->processId()), SIGTERM);
        (void)wait(*program);
    }

    void everythingAsJson()
    {
        const Ended ping = runOnDemo(words("action Ping --json"));
        const QJsonObject answer = QJsonDocument::fromJson(ping.out).object();
        QCOMPARE(
            answer.value(QStringLiteral("message")).toObject().value(QStringLiteral("Response")).toString(),
            QStringLiteral("Success"));
        QCOMPARE(runOnDemo(words("complete core show ch")).out, QByteArray("channel\nchannels\n"));
    }

    void jsonFollowsTheSchema_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* line : {"channels --json", "calls --json", "modules --json", "action Ping --json",
                 "action CoreShowChannels --json", "action Nothing --json"})
            QTest::newRow(line) << words(line);
    }
    void jsonFollowsTheSchema()
    {
        QFETCH(QStringList, arguments);
        const Ended lines = runOnDemo(arguments);
        QVERIFY2(!lines.out.isEmpty(), lines.err.constData());
        QProcess check;
        check.start(QStringLiteral("python3"),
            {QStringLiteral(WIRECHIEF_TEST_SCHEMA), QStringLiteral(WIRECHIEF_SCHEMA)});
        check.write(lines.out);
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished(60'000));
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
        QCOMPARE(check.readAllStandardOutput().trimmed().toInt(), int(lines.out.count('\n')));
    }

    void helpThatCannotBeWritten()
    {
        QProcess program;
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start(QStringLiteral(WIRECHIEFCTL), {QStringLiteral("--help")});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 8);
        QVERIFY(!program.readAllStandardError().isEmpty());
    }

    void manyServersAtOnce()
    {
        QList<ServerProfile> profiles;
        for (int number = 0; number < 550; ++number) {
            profiles.append(demoProfile(QStringLiteral("pbx-%1").arg(number)));
            profiles.last().folder = number < 500 ? QStringLiteral("all/of") : QString();
        }
        save(profiles);
        qsizetype most = 0;
        const std::unique_ptr<QProcess> program
            = start(words("--folder all --secret-fd 0 command core show version"),
                m_demo->secret().view().toByteArray());
        QVERIFY(QTest::qWaitFor(
            [&] {
                most = std::max(most, m_demo->sessionCount());
                return program->state() == QProcess::NotRunning;
            },
            100'000));
        const Ended ended = wait(*program);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QCOMPARE(ended.out.count(": Asterisk 22"), 500);
        QVERIFY(ended.out.contains("pbx-499: Asterisk"));
        // 64 are open; the server may not have noticed of some others that they were closed.
        QVERIFY2(most < 128 && most > 1, qPrintable(QString::number(most)));
    }

    void productionIsNotChangedWithoutAWord()
    {
        ServerProfile production = demoProfile(QStringLiteral("berlin"));
        production.environment = Environment::Production;
        ServerProfile readOnly = demoProfile(QStringLiteral("paris"));
        readOnly.readOnly = true;
        ServerProfile named = demoProfile(QStringLiteral("rome"));
        named.confirm = ConfirmLevel::TypeName;
        save({production, readOnly, named});
        const QByteArray secret = m_demo->secret().view().toByteArray();
        const auto code = [&](const char* line) { return run(words(line), secret).code; };
        QCOMPARE(code("--profile berlin --secret-fd 0 reload"), 2);
        QCOMPARE(code("--profile berlin --secret-fd 0 --yes reload"), 0);
        QCOMPARE(code("--profile berlin --secret-fd 0 command core show version"), 0);
        QCOMPARE(code("--profile berlin --secret-fd 0 command core stop now"), 2);
        // What stops, deletes or writes wants the name; the demo knows no such command.
        QCOMPARE(code("--profile berlin --secret-fd 0 --yes command database put a b c"), 2);
        QCOMPARE(code("--profile berlin --secret-fd 0 --confirm berlin command database put a b c"), 1);
        // Also by another way, and in quotes, which the server takes off.
        QCOMPARE(code("--profile berlin --secret-fd 0 --yes command \"core\" stop now"), 2);
        QCOMPARE(run({QStringLiteral("--profile"), QStringLiteral("berlin"), QStringLiteral("--secret-fd"),
                         QStringLiteral("0"), QStringLiteral("--yes"), QStringLiteral("action"),
                         QStringLiteral("Command"), QStringLiteral("Command=core stop now")},
                     secret)
                     .code,
            2);
        QCOMPARE(code("--profile berlin --secret-fd 0 --yes action ModuleLoad Module=x LoadType=unload"), 2);
        const Ended refused = run(words("--profile berlin --secret-fd 0 command module unload x.so"), secret);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("LoadType=unload"), refused.err.constData());
        QCOMPARE(code("--profile berlin --secret-fd 0 action Reload"), 2);
        QCOMPARE(code("--profile berlin --secret-fd 0 hangup PJSIP/1"), 2);
        QCOMPARE(code("--profile berlin --secret-fd 0 originate PJSIP/1 --to 1@internal"), 2);
        QCOMPARE(code("--profile paris --secret-fd 0 --yes reload"), 2);
        QCOMPARE(code("--profile rome --secret-fd 0 --yes reload"), 2);
        QCOMPARE(code("--profile rome --secret-fd 0 --confirm rome reload"), 0);
        QCOMPARE(code("--profile nobody --secret-fd 0 reload"), 2);
        QCOMPARE(run(words("--profile berlin reload")).code, 3); // its secret is not kept
    }

    void damagedProfilesStayWhereTheyAre()
    {
        save({demoProfile(QStringLiteral("berlin"))});
        const QString path = Paths{m_home->filePath(QStringLiteral("wirechief")), {}}.profilesFile();
        QFile file(path);
        QVERIFY(file.resize(file.size() - 3));
        for (const char* line : {"profiles list", "--all --yes reload"}) {
            const Ended ended = run(words(line));
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.err.contains("damaged"), ended.err.constData());
            QVERIFY(QFile::exists(path));
        }
    }

    void oddProfilesStayWhereTheyAre()
    {
        save({demoProfile(QStringLiteral("berlin"))});
        const QString path = Paths{m_home->filePath(QStringLiteral("wirechief")), {}}.profilesFile();
        const auto put = [&path](const char* content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) > 0);
        };
        put(R"({"version": 1, "profiles": 5})");
        const Ended damaged = run(words("profiles list"));
        QCOMPARE(damaged.code, 2);
        QVERIFY2(damaged.err.contains("damaged"), damaged.err.constData());
        QVERIFY(QFile::exists(path));
        // What nobody understands is shown as far as it can be, as that of a newer version, and not saved to.
        put(R"({"version": 1.5, "profiles": []})");
        QCOMPARE(run(words("profiles list")).code, 0);
        const Ended odd = run(words("profiles add paris --host pbx.example --user u"));
        QVERIFY(odd.code != 0);
        QVERIFY2(odd.err.contains("no whole number"), odd.err.constData());
        QVERIFY(QFile::remove(path));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const Ended pipe = run(words("profiles list"));
        QCOMPARE(pipe.code, 2);
        QVERIFY2(pipe.err.contains("no file"), pipe.err.constData());
    }

    void savesWaitForEachOther()
    {
        save({});
        std::vector<std::unique_ptr<QProcess>> adding;
        for (int i = 0; i < 5; ++i) {
            const QByteArray line = "profiles add k" + QByteArray::number(i) + " --host pbx.example --user u";
            adding.push_back(start(words(line.constData()), {}));
        }
        for (const auto& process : adding) {
            const Ended ended = wait(*process);
            QVERIFY2(ended.code == 0, ended.err.constData());
        }
        QCOMPARE(run(words("profiles list --json")).out.count("\"name\""), 5);
    }

    void profiles()
    {
        QCOMPARE(run(words("profiles add berlin --host pbx.example --user admin --folder Europe")).code, 0);
        QCOMPARE(run(words("profiles add paris --host pbx3.example --user admin --environment production "
                           "--read-only"))
                     .code,
            0);
        const QByteArray saved = run(words("profiles list --json")).out;
        QCOMPARE(saved.count("\"environment\":\"Production\""), 1);
        QCOMPARE(saved.count("\"readOnly\":true"), 1);
        QCOMPARE(run(words("profiles remove paris")).code, 0);
        QCOMPARE(run(words("reload --read-only --all")).code, 2);
        QCOMPARE(run(words("profiles add berlin --host pbx2.example --user admin")).code, 2);
        QCOMPARE(run(words("profiles list")).out, QByteArray("Europe/berlin  pbx.example:5038  admin\n"));
        QCOMPARE(run(words("profiles names")).out, QByteArray("berlin\n"));
        const QString odd = QStringLiteral("ro\u202Eme");
        QCOMPARE(run(words("profiles add --host pbx4.example --user admin") + QStringList{odd}).code, 0);
        const QString shown = QString::fromUtf8(run(words("profiles names")).out).section(u'\n', 1, 1);
        QCOMPARE(shown, QStringLiteral("ro\uFFFDme"));
        QCOMPARE(run(words("profiles remove") + QStringList{shown}).code, 0);
        const Ended json = run(words("profiles list --json"));
        QCOMPARE(QJsonDocument::fromJson(json.out).object().value(QStringLiteral("port")).toInt(), 5038);
        const QString file = m_home->filePath(QStringLiteral("export.json"));
        const QStringList exportIt{QStringLiteral("profiles"), QStringLiteral("export"), file};
        QCOMPARE(run(exportIt).code, 0);
        const Ended isThere = run(exportIt);
        QVERIFY2(isThere.code == 2 && isThere.err.contains("--overwrite"), isThere.err.constData());
        QCOMPARE(run(exportIt + words("--overwrite")).code, 0);
        QCOMPARE(run(words("profiles remove berlin")).code, 0);
        QCOMPARE(run(words("profiles list")).out, QByteArray());
        QCOMPARE(run({QStringLiteral("profiles"), QStringLiteral("import"), file}).code, 0);
        QVERIFY(run(words("profiles list --json")).out.contains("\"readOnly\":true"));
        QCOMPARE(run(words("profiles remove nobody")).code, 2);
    }

    void saysWhatIsWrongWithTheWordsOfProfiles()
    {
        const auto said = [this](const QStringList& arguments) {
            const Ended ended = run(QStringList{QStringLiteral("profiles")} + arguments);
            return ended.code == 2 ? ended.err : QByteArray();
        };
        QVERIFY(said(words("frob")).contains("“frob” is nothing that can be done"));
        QVERIFY(said(words("list berlin")).contains("no word more"));
        QVERIFY(said(words("remove")).contains("one word more"));
        for (const char* word : {"import", "export"})
            QVERIFY(said({QString::fromLatin1(word), QString()}).contains("name of the file is empty"));
        QVERIFY(said({QStringLiteral("remove"), QString()}).contains("name of the server is empty"));
    }

    void importTellsWhatItDid()
    {
        const QString path = m_home->filePath(QStringLiteral("servers.csv"));
        const auto import = [this, &path](const QByteArray& table, const QStringList& options = {}) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
                qFatal("the table cannot be written");
            file.close();
            return run(QStringList{QStringLiteral("profiles"), QStringLiteral("import"), path} + options);
        };
        const QByteArray table
            = "Name,Host,User,TLS\nberlin,10.0.0.1,admin,no\n\n,,admin,no\nrome,10.0.0.2,admin,"
              "maybe\n";
        const Ended some = import(table);
        QCOMPARE(some.code, 0);
        const QList<QByteArray> lines = some.err.trimmed().split('\n');
        QVERIFY2(lines.size() == 3, some.err.constData());
        QVERIFY2(lines[0].startsWith("wirechiefctl: line 4: Left out: "), lines[0].constData());
        QVERIFY2(lines[1].startsWith("wirechiefctl: line 5, rome: Left out: "), lines[1].constData());
        QVERIFY2(lines[2].contains("1 server imported"), lines[2].constData());
        const Ended again = import(table); // of which none is left
        QCOMPARE(again.code, 1);
        QVERIFY2(
            again.err.contains("line 2, berlin: Left out: it is saved as berlin."), again.err.constData());
        const Ended quiet
            = import("Host,User,TLS\n10.0.0.3,admin,no\n,admin,no\n", {QStringLiteral("--quiet")});
        QCOMPARE(quiet.code, 0);
        QCOMPARE(quiet.err, QByteArray());
        QByteArray many = "Host,User,TLS\n10.0.0.4,admin,no\n";
        for (int i = 0; i < limits::leftOutNamed + 1500; ++i)
            many += ",admin,no\n";
        const Ended counted = import(many);
        const QList<QByteArray> said = counted.err.trimmed().split('\n');
        QCOMPARE(said.size(), limits::leftOutNamed + 2);
        QCOMPARE(said.at(limits::leftOutNamed),
            QByteArray("wirechiefctl: … and 1,500 more servers left out; --verbose names all."));
        const Ended all = import(many, {QStringLiteral("--verbose")});
        QVERIFY(all.err.count("Left out: ") > limits::leftOutNamed + 1500);
    }
};

WIRECHIEF_GUILESS_TEST(TestWirechiefctl, tst_wirechiefctl)
#include "tst_wirechiefctl.moc"
