// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/secrets/keychainsecretstore.h"
#include "profiles/secrets/vault.h"
#include "profiles/servers/profilestore.h"
#include "profiles/settings/paths.h"
#include "support/app/loginport.h"
#include "support/app/secretsearch.h"
#include "support/base/memoryuse.h"
#include "support/base/testmain.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

using namespace wirechief;

namespace {

constexpr int patience = 20'000;

const QString serverId = QStringLiteral("4be1-traces");

/// Characters that each have another form in percent encoding, Base64 and UTF-16.
QByteArray uniqueSecret(const char* begin)
{
    QByteArray secret(begin);
    for (int i = 0; i < 20; ++i)
        secret += char('a' + QRandomGenerator::system()->bounded(26));
    return secret + "/+%=Z";
}

} // namespace

/// Sessions of the program itself, on a desktop of its own, each with a secret that is nowhere else:
/// afterwards it is in no file, in no form. Runs under withkeyring.sh.
class SecretTracesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leavesNoTrace_data();
    void leavesNoTrace();
    void ofWhatTheServerRepeats();
    void ofWhatTheKeyringHolds();
    void ofWhatWasTyped_data();
    void ofWhatWasTyped();
    void ofWhatTheVaultHolds();
    void inItsMemory();

private:
    enum class End : quint8 { Quit, Kill, Crash };

    void start(const QStringList& arguments, bool withBus = true);
    void end(End end);
    void saveProfile(LoginPort& port, bool kept, bool atStart = false) const;
    static void tool(const QStringList& arguments);
    static void type(const char* window, const QByteArray& text, const char* lastKey = "Return");
    [[nodiscard]] QString filesWithSecret(const QByteArrayList& more = {}) const;
    [[nodiscard]] Paths paths() const
    {
        return {m_work->filePath(QStringLiteral("home/.config/wirechief")),
            m_work->filePath(QStringLiteral("home/.local/share/wirechief"))};
    }

    std::unique_ptr<QTemporaryDir> m_work;
    QTemporaryDir m_aside; ///< what is not searched
    std::unique_ptr<QProcess> m_program;
    QByteArray m_secret;
};

void SecretTracesTest::initTestCase()
{
    if (sanitized)
        QSKIP(
            "A sanitizer makes the program too slow for the keys that are typed, and keeps what was freed.");
    if (qEnvironmentVariableIsEmpty("WIRECHIEF_KEYRING_PID"))
        QSKIP("There is no gnome-keyring-daemon here.");
}

void SecretTracesTest::init()
{
    m_secret = uniqueSecret("sEcr3t-");
    m_work = std::make_unique<QTemporaryDir>();
    for (const char* folder : {"home", "run", "tmp"}) {
        QVERIFY(QDir(m_work->path()).mkdir(QLatin1String(folder)));
        QVERIFY(QFile::setPermissions(
            m_work->filePath(QLatin1String(folder)), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
}

void SecretTracesTest::cleanup()
{
    if (m_program && m_program->state() != QProcess::NotRunning) {
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program.reset();
}

void SecretTracesTest::start(const QStringList& arguments, bool withBus)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_work->filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_work->filePath(QStringLiteral("run")));
    environment.insert(QStringLiteral("TMPDIR"), m_work->filePath(QStringLiteral("tmp")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("wirechief.*.debug=true"));
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.remove(QLatin1String(name));
    if (!withBus)
        environment.insert(
            QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setWorkingDirectory(m_work->filePath(QStringLiteral("tmp"))); // for a core file
    m_program->setStandardOutputFile(m_work->filePath(QStringLiteral("tmp/stdout")), QIODevice::Append);
    m_program->setStandardErrorFile(m_work->filePath(QStringLiteral("tmp/stderr")), QIODevice::Append);
    m_program->start(QStringLiteral(WIRECHIEF_PROGRAM), arguments);
    QVERIFY(m_program->waitForStarted());
}

void SecretTracesTest::end(End end)
{
    const int signal = end == End::Quit ? SIGTERM : end == End::Kill ? SIGKILL : SIGSEGV;
    QCOMPARE(kill(pid_t(m_program->processId()), signal), 0);
    QVERIFY(m_program->waitForFinished(patience));
    if (end == End::Quit)
        QCOMPARE(m_program->exitCode(), 0);
}

void SecretTracesTest::saveProfile(LoginPort& port, bool kept, bool atStart) const
{
    ServerProfile profile;
    profile.id = serverId;
    profile.name = QStringLiteral("berlin");
    profile.host = QStringLiteral("127.0.0.1");
    profile.port = port.serverPort();
    profile.user = QStringLiteral("admin");
    profile.secretInKeyring = kept;
    profile.connectAtStart = atStart;
    ProfileStore store(paths().profilesFile());
    QVERIFY(store.load());
    QVERIFY(store.save(profile));
}

void SecretTracesTest::tool(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    QVERIFY2(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience)
            && process.exitCode() == 0,
        qPrintable(arguments.join(u' ')));
}

void SecretTracesTest::type(const char* window, const QByteArray& text, const char* lastKey)
{
    tool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
        QStringLiteral("--name"), QLatin1String(window), QStringLiteral("windowactivate"),
        QStringLiteral("--sync")});
    tool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("4"), QString::fromLatin1(text)});
    tool({QStringLiteral("key"), QLatin1String(lastKey)});
}

QString SecretTracesTest::filesWithSecret(const QByteArrayList& more) const
{
    QByteArrayList forms = formsOf(m_secret);
    for (const QByteArray& other : more)
        forms += formsOf(other);
    QStringList found = filesWith(m_work->path(), forms);
    found += filesWith(qEnvironmentVariable("WIRECHIEF_KEYRING_HOME"), forms);
    return found.join(u' ');
}

void SecretTracesTest::leavesNoTrace_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("quit") << int(End::Quit) << true;
    QTest::newRow("killed") << int(End::Kill) << true;
    QTest::newRow("crashed") << int(End::Crash) << true;
    QTest::newRow("refused") << int(End::Quit) << false;
    QTest::newRow("refused and crashed") << int(End::Crash) << false;
}

void SecretTracesTest::leavesNoTrace()
{
    QFETCH(int, how);
    QFETCH(bool, accepted);
    // The search itself works.
    {
        QFile planted(m_work->filePath(QStringLiteral("home/planted")));
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write(QByteArray("x" + QByteArray("xx" + m_secret).toBase64()));
    }
    QVERIFY(!filesWithSecret().isEmpty());
    QVERIFY(QFile::remove(m_work->filePath(QStringLiteral("home/planted"))));

    LoginPort port(accepted);
    QFile file(m_aside.filePath(QStringLiteral("secret")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_secret);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    start({QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
        QString::number(port.serverPort()), QStringLiteral("--user"), QStringLiteral("admin"),
        QStringLiteral("--secret-file"), file.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(accepted ? port.isUsed : port.logins == 1, patience);
    QTest::qWait(accepted ? 0 : 300); // the refusal gets into the window
    end(End(how));
    QCOMPARE(port.logins, 1);
    QCOMPARE(filesWithSecret(port.answers), QString());
}

/// In events and refusals, of which debug logging tells.
void SecretTracesTest::ofWhatTheServerRepeats()
{
    LoginPort port;
    port.repeats = m_secret;
    saveProfile(port, false);
    start({QStringLiteral("--connect"), QStringLiteral("berlin")});
    type("Secret for berlin", m_secret);
    QTRY_VERIFY_WITH_TIMEOUT(port.isUsed, patience);
    QTest::qWait(1'000); // it gets into tables and messages
    end(End::Quit);
    QCOMPARE(port.logins, 1);
    QCOMPARE(filesWithSecret(port.answers), QString());
}

/// Read from the keyring at the start.
void SecretTracesTest::ofWhatTheKeyringHolds()
{
    LoginPort port;
    saveProfile(port, true, true);
    KeychainSecretStore store;
    bool isDone = false;
    const auto done = [&isDone](const Result<void>& result) { isDone = bool(result); };
    store.write(serverId, Secret(m_secret), this, done);
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
    start({});
    QTRY_VERIFY_WITH_TIMEOUT(port.isUsed, patience);
    end(End::Crash);
    QCOMPARE(port.logins, 1);
    isDone = false;
    store.remove(serverId, this, done); // so that nothing asks to unlock it later
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
    QCOMPARE(filesWithSecret(port.answers), QString());
}

void SecretTracesTest::ofWhatWasTyped_data()
{
    QTest::addColumn<QByteArray>("keyring");
    for (const char* state : {"unlocked", "frozen", "absent", "locked"}) // the last one, since it stays so
        QTest::newRow(state) << QByteArray(state);
}

void SecretTracesTest::ofWhatWasTyped()
{
    QFETCH(QByteArray, keyring);
    const auto daemon = pid_t(qEnvironmentVariableIntValue("WIRECHIEF_KEYRING_PID"));
    LoginPort port;
    saveProfile(port, keyring != "unlocked");
    if (keyring == "locked")
        QCOMPARE(QProcess::execute(QStringLiteral("gdbus"),
                     {QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
                         QStringLiteral("org.freedesktop.secrets"), QStringLiteral("--object-path"),
                         QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("--method"),
                         QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                         QStringLiteral("[\"/org/freedesktop/secrets/collection/login\"]")}),
            0);
    if (keyring == "frozen")
        QCOMPARE(kill(daemon, SIGSTOP), 0);
    const auto thaw = qScopeGuard([daemon] { kill(daemon, SIGCONT); });
    start({QStringLiteral("--connect"), QStringLiteral("berlin")}, keyring != "absent");
    type("Secret for berlin", m_secret);
    QTRY_VERIFY_WITH_TIMEOUT(port.isUsed, patience);
    end(End::Quit);
    QCOMPARE(port.logins, 1);
    QCOMPARE(filesWithSecret(port.answers), QString());
}

void SecretTracesTest::ofWhatTheVaultHolds()
{
    const QByteArray master = uniqueSecret("m4ster-");
    LoginPort port;
    saveProfile(port, true, true);
    {
        Vault vault(paths().vaultFile(), leastSealCost);
        vault.load();
        bool isStored = false;
        vault.create(Secret(master), this, [&](const Result<void>& made) {
            if (made)
                vault.write(serverId, Secret(m_secret), this,
                    [&](const Result<void>& written) { isStored = bool(written); });
        });
        QTRY_VERIFY_WITH_TIMEOUT(isStored, patience);
    }
    QFile preferences(paths().preferencesFile());
    QVERIFY(preferences.open(QIODevice::WriteOnly));
    preferences.write(R"({"version": 1, "secrets.place": "vault"})");
    preferences.close();
    start({});
    type("Unlock the Vault", "wrong");
    type("Unlock the Vault", {}, "Escape");
    QTest::qWait(200);
    QCOMPARE(port.logins, 0); // nothing empty is tried
    end(End::Quit);
    start({});
    type("Unlock the Vault", master);
    QTRY_VERIFY_WITH_TIMEOUT(port.isUsed, patience);
    QCOMPARE(port.logins, 1);
    end(End::Crash);
    QCOMPARE(filesWithSecret(port.answers + QByteArrayList{master}), QString());
}

/// After Disconnect nothing of it, in no form; while connected, only in the pages of secrets.
void SecretTracesTest::inItsMemory()
{
    LoginPort port;
    saveProfile(port, false);
    start({QStringLiteral("--connect"), QStringLiteral("berlin"), QStringLiteral("--allow-core-dumps")});
    type("Secret for berlin", m_secret);
    QTRY_VERIFY_WITH_TIMEOUT(port.isUsed, patience);
    QTest::qWait(1'000);
    const QByteArrayList forms = formsOf(m_secret);
    const MemoryHits connected = hitsInMemory(m_program->processId(), forms);
    if (!connected.couldRead)
        QSKIP("The memory of the program cannot be read here.");
    // The search itself works: the name of the server is no secret.
    QVERIFY(hitsInMemory(m_program->processId(), formsOf("berlin")).elsewhere > 0);
    qInfo() << "connected:" << connected.inSecrets << "in pages of secrets," << connected.elsewhere
            << "elsewhere" << connected.where;
    type("Wirechief", {}, "alt+s");
    tool({QStringLiteral("key"), QStringLiteral("d")});
    MemoryHits after;
    QTest::qWait(1'000);
    after = hitsInMemory(m_program->processId(), forms);
    qInfo() << "disconnected:" << after.inSecrets << "in pages of secrets," << after.elsewhere << "elsewhere"
            << after.where;
    QCOMPARE(connected.elsewhere, 0);
    QVERIFY(connected.inSecrets > 0);
    QCOMPARE(after.inSecrets + after.elsewhere, 0);
    end(End::Quit);
}

WIRECHIEF_GUILESS_TEST(SecretTracesTest, tst_secrettraces)
#include "tst_secrettraces.moc"
