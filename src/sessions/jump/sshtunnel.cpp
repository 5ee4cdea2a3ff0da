// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sshtunnel.h"

#include "ami/network/triedagain.h"
#include "askpassserver.h"
#include "askpasswire.h"
#include "base/displaytext.h"
#include "base/logging.h"
#include "profiles/servers/jumphost.h"
#include "sessions/limits.h"
#include "sshprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcessEnvironment>

namespace wirechief {

namespace {

// In the folder of a tunnel.
constexpr QLatin1String askName("ask");
constexpr QLatin1String tunnelName("ami");

/// In memory where the system has that, and short: the path of a socket has at most 107 bytes.
QString runtimeFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isUsable = !runtime.isEmpty() && QFileInfo(runtime).isDir() && runtime.size() < 60;
    return isUsable ? runtime : QDir::tempPath();
}

/// Removes the folders of tunnels whose program was killed: nobody listens at their socket. Others are not
/// touched, nor is one in which anything else lies.
void removeLeftFolders()
{
    const QDir runtime(runtimeFolder());
    const QStringList names
        = runtime.entryList({QStringLiteral("wirechief-??????")}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString& name : names) {
        const QDir folder(runtime.filePath(name));
        const QString ask = folder.filePath(askName);
        QLocalSocket socket;
        socket.connectToServer(ask); // at once, with a socket of this machine
        if (socket.error() != QLocalSocket::ConnectionRefusedError)
            continue;
        qCInfo(lcAmi) << "removing what a killed tunnel left:" << folder.path();
        QFile::remove(ask);
        QFile::remove(folder.filePath(tunnelName));
        runtime.rmdir(name);
    }
}

/// Those for which ssh would do the same again, and a server perhaps block us.
bool isFinal(QStringView words)
{
    for (const char* final : {"Permission denied", "Host key verification failed",
             "Too many authentication failures", "Bad configuration option", "no matching host key type"}) {
        if (words.contains(QLatin1String(final)))
            return true;
    }
    return false;
}

} // namespace

SshTunnel::SshTunnel(Target target, SshPrograms programs, SshQuestions& questions, QObject* parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_programs(std::move(programs))
    , m_folder(runtimeFolder() + QStringLiteral("/wirechief-XXXXXX"))
    , m_askpass(std::make_unique<AskpassServer>(questions, m_target.jump, m_target.host))
{
    if (m_programs.askpass.isEmpty())
        m_programs.askpass = QCoreApplication::applicationFilePath();
    connect(m_askpass.get(), &AskpassServer::openChanged, this, &SshTunnel::asking);
    connect(m_askpass.get(), &AskpassServer::refused, this, [this] { Q_EMIT ended(notAnswered(), true); });
    m_lookTimer.setInterval(limits::sshLook);
    connect(&m_lookTimer, &QTimer::timeout, this, &SshTunnel::look);
}

SshTunnel::~SshTunnel()
{
    m_askpass->disconnect(this);
    if (m_ssh)
        SshProcess::end(std::move(m_ssh));
}

QStringList SshTunnel::arguments(const Target& target, const QString& localSocket, bool knowsForking)
{
    const std::optional<JumpHost> jump = JumpHost::parse(target.jump);
    const QString host
        = target.hostForJump.contains(u':') ? QString(u'[' % target.hostForJump % u']') : target.hostForJump;
    QStringList words{QStringLiteral("-N"), QStringLiteral("-T"), QStringLiteral("-a"), QStringLiteral("-x")};
    // A session of its own: one that is shared would live on behind our back, and its end would end others.
    for (const char* option :
        {"ControlMaster=no", "ControlPath=none", "ServerAliveInterval=15", "ServerAliveCountMax=2",
            "PermitLocalCommand=no", "StreamLocalBindMask=0177", "ClearAllForwardings=no"})
        words << QStringLiteral("-o") << QLatin1String(option);
    // What forks is no longer ours to end.
    if (knowsForking)
        words << QStringLiteral("-o") << QStringLiteral("ForkAfterAuthentication=no");
    words << QStringLiteral("-L") << QString(localSocket % u':' % host % u':' % QString::number(target.port));
    if (jump && jump->port)
        words << QStringLiteral("-p") << QString::number(*jump->port);
    words << QStringLiteral("--") << (jump ? jump->destination : QString());
    return words;
}

void SshTunnel::start()
{
    removeLeftFolders();
    const QString askSocket = m_folder.filePath(askName);
    if (!m_folder.isValid() || !m_askpass->listen(askSocket)) {
        Q_EMIT ended(
            {ErrorKind::Storage,
                tr("No folder could be made for the tunnel: %1.").arg(displayName(m_folder.errorString())),
                tr("Check XDG_RUNTIME_DIR, and the room in the folder for temporary files.")},
            false);
        return;
    }
    m_ssh = std::make_unique<SshProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SSH_ASKPASS"), m_programs.askpass);
    environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("force"));
    environment.insert(QLatin1String(askpasswire::variable), askSocket);
    if (environment.value(QStringLiteral("DISPLAY")).isEmpty())
        environment.insert(
            QStringLiteral("DISPLAY"), QStringLiteral(":0")); // else those before 8.4 do not ask
    m_ssh->setProcessEnvironment(environment);
    connect(m_ssh.get(), &QProcess::readyReadStandardError, this, &SshTunnel::readWords);
    connect(m_ssh.get(), &QProcess::finished, this, &SshTunnel::onFinished);
    connect(m_ssh.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_lookTimer.stop();
        Q_EMIT ended(failedToStart(), true);
    });
    startSsh();
}

void SshTunnel::startSsh()
{
    m_lookTimer.start();
    m_ssh->start(m_programs.ssh, arguments(m_target, m_folder.filePath(tunnelName), m_knowsForking));
}

Error SshTunnel::failedToStart() const
{
    return {ErrorKind::NotFound,
        tr("The jump through %1 needs the program ssh, which cannot be started.")
            .arg(displayName(m_target.jump)),
        tr("Install OpenSSH's client (openssh-client), or remove the jump in the settings of this server.")};
}

Error SshTunnel::notAnswered() const
{
    return {ErrorKind::Cancelled,
        tr("The question of the jump host %1 was not answered.").arg(displayName(m_target.jump)),
        tr("Connect again to be asked again.")};
}

void SshTunnel::look()
{
    const QString socket = m_folder.filePath(tunnelName);
    if (!QFile::exists(socket))
        return;
    m_lookTimer.stop();
    m_isReady = true;
    Q_EMIT ready(socket);
}

void SshTunnel::readWords()
{
    m_words += m_ssh->readAllStandardError();
    m_words = m_words.right(limits::sshWordsBytes);
}

QString SshTunnel::lastWords() const
{
    const QList<QByteArray> lines = m_words.split('\n');
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const QByteArray words = line->trimmed();
        if (!words.isEmpty())
            return displayText(QByteArrayView(words), 200);
    }
    return {};
}

void SshTunnel::onFinished()
{
    readWords();
    m_lookTimer.stop();
    // OpenSSH before 8.7 does not know that option, so nothing there turns it on either.
    if (m_knowsForking && m_words.toLower().contains("bad configuration option: forkafterauthentication")) {
        m_knowsForking = false;
        m_words.clear();
        startSsh();
        return;
    }
    const QString words = lastWords();
    qCInfo(lcAmi) << "ssh has ended:" << words;
    const QString jump = displayName(m_target.jump);
    if (m_askpass->wasRefused()) {
        Q_EMIT ended(notAnswered(), true);
        return;
    }
    const QString text = words.isEmpty() ? tr("The jump through %1 has ended.").arg(jump)
                                         : tr("The jump through %1 has ended: “%2”.").arg(jump, words);
    const bool lasts = !m_isReady && (m_askpass->hasAsked() || isFinal(words));
    const QString advice = m_isReady
        ? triedAgainText()
        : tr("Try “ssh %1” in a terminal; Wirechief uses the same settings.").arg(jump);
    Q_EMIT ended({ErrorKind::Network, text, advice}, lasts);
}

} // namespace wirechief
