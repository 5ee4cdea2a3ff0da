// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/session/amiclient.h"
#include "lab.h"
#include "sessions/jump/jumptransport.h"
#include "sessions/jump/sshquestion.h"
#include "support/base/comestrue.h"
#include "support/base/testmain.h"

#include <QPointer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <unistd.h>

using namespace wirechief;
using State = AmiClient::State;

namespace {

void write(const QString& path, const QByteArray& bytes, QFile::Permissions permissions = QFile::ReadOwner)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.setPermissions(permissions | QFile::WriteOwner))
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// OpenSSH's own server on loopback, with keys of its own, and a configuration of ssh that knows it as
/// "gate" (a key that is open) and "sealed" (a key with the passphrase "open sesame").
class Gate {
public:
    Gate()
        : m_sshd(QStandardPaths::findExecutable(
            QStringLiteral("sshd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")}))
    {
        if (!isThere())
            return;
        makeKey("host", {});
        makeKey("open", {});
        makeKey("sealed", QStringLiteral("open sesame"));
        QByteArray authorized;
        for (const char* name : {"open.pub", "sealed.pub"}) {
            QFile key(path(name));
            authorized += key.open(QIODevice::ReadOnly) ? key.readAll() : QByteArray();
        }
        write(path("authorized"), authorized);
        if (geteuid() == 0)
            QDir().mkpath(QStringLiteral("/run/sshd")); // where it shuts its helpers in
        listen();
        writeClientConfiguration();
    }
    ~Gate()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    [[nodiscard]] bool isThere() const { return !m_sshd.isEmpty(); }
    [[nodiscard]] QString ssh() const { return path("ssh"); }
    /// Ends what serves those who are connected, and not what listens.
    void endSessions()
    {
        for (const QByteArray& pid : output(QStringLiteral("ps"),
                 {QStringLiteral("-o"), QStringLiteral("pid="), QStringLiteral("--ppid"),
                     QString::number(m_server.processId())})
                                         .split('\n')) {
            if (const auto number = pid.trimmed().toInt(); number > 0)
                ::kill(number, SIGKILL);
        }
    }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    void makeKey(const char* name, const QString& passphrase)
    {
        (void)output(QStringLiteral("ssh-keygen"),
            {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"),
                passphrase, QStringLiteral("-f"), path(name)});
    }
    /// Another program may take the port in between: then with the next one.
    void listen()
    {
        for (int attempt = 0; attempt < 10; ++attempt) {
            QTcpServer probe;
            probe.listen(QHostAddress(QHostAddress::LocalHost));
            m_port = probe.serverPort();
            probe.close();
            write(path("sshd_config"),
                "Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey "
                    + path("host").toUtf8() + "\nAuthorizedKeysFile " + path("authorized").toUtf8()
                    + "\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
                      "KbdInteractiveAuthentication no\nLogLevel INFO\n");
            m_server.setProcessChannelMode(QProcess::MergedChannels);
            m_server.start(m_sshd,
                {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
            QByteArray said;
            const bool answers = comesTrue([&] {
                said += m_server.readAll();
                return said.contains("Server listening") || m_server.state() == QProcess::NotRunning;
            });
            if (answers && m_server.state() == QProcess::Running)
                return;
        }
        qFatal("sshd does not listen");
    }
    void writeClientConfiguration()
    {
        const QByteArray common = "  HostName 127.0.0.1\n  Port " + QByteArray::number(m_port)
            + "\n  IdentitiesOnly yes\n  IdentityAgent none\n  UserKnownHostsFile " + path("known").toUtf8()
            + "\n  GlobalKnownHostsFile none\n";
        write(path("ssh_config"),
            "Host gate\n  IdentityFile " + path("open").toUtf8() + '\n' + common
                + "Host sealed\n  IdentityFile " + path("sealed").toUtf8() + '\n' + common);
        write(path("ssh"), "#!/bin/sh\nexec ssh -F " + path("ssh_config").toUtf8() + " \"$@\"\n",
            QFile::ReadOwner | QFile::ExeOwner);
    }

    QString m_sshd;
    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
};

} // namespace

/// Through the real ssh and sshd to a real server, with the program itself as what ssh starts to ask.
class LiveJumpTest : public QObject {
    Q_OBJECT
    Lab m_lab;
    std::unique_ptr<Gate> m_gate;

    struct Session {
        SshQuestions questions;
        QPointer<SshQuestion> question;
        AmiClient client;
        AmiLogin login;

        Session(const LabServer& lab, const Gate& gate, const char* jump)
            : client(std::make_unique<JumpTransport>(
                questions, SshPrograms{gate.ssh(), QStringLiteral(WIRECHIEF_PROGRAM)}))
        {
            QObject::connect(
                &questions, &SshQuestions::asked, &client, [this](SshQuestion* asked) { question = asked; });
            login.peer.host = lab.host;
            login.peer.port = lab.port;
            login.peer.jump = QLatin1String(jump);
            login.user = QStringLiteral("admin");
        }
        bool reaches(State state)
        {
            if (comesTrue([&] { return client.state() == state; }))
                return true;
            qWarning() << client.state() << (client.lastError() ? client.lastError()->toString() : QString());
            return false;
        }
        bool isAsked(const char* words)
        {
            return comesTrue([&] { return question && question->prompt().contains(QLatin1String(words)); });
        }
    };
    void open(Session& session)
    {
        session.client.open(session.login, Secret(m_lab.secretOf(session.login.user)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_lab.servers().isEmpty(), "no lab: run it by ctest, or ./dev lab up");
        m_gate = std::make_unique<Gate>();
        if (!m_gate->isThere() && qEnvironmentVariable("WIRECHIEF_LIVE") == QLatin1String("required"))
            QFAIL("There is no sshd here, and live tests are required.");
        if (!m_gate->isThere())
            QSKIP("There is no sshd here: install openssh-server.");
    }
    void cleanupTestCase() { m_gate.reset(); }

    void asksAboutTheHostKeyOnce()
    {
        Session session(m_lab.servers().constFirst(), *m_gate, "gate");
        open(session);
        QVERIFY(session.isAsked("authenticity of host"));
        QVERIFY(session.question->isAboutHostKey());
        session.question->answer(Secret("no"));
        QVERIFY(session.reaches(State::Stopped));
        QVERIFY(session.client.lastError()->text.contains(QStringLiteral("Host key verification failed")));
        open(session);
        QVERIFY(session.isAsked("authenticity of host"));
        session.question->answer(Secret("yes"));
        QVERIFY(session.reaches(State::Ready));
        open(session);
        QVERIFY(session.reaches(State::Ready)); // it is known now
        QVERIFY(!session.question);
    }

    void asksForThePassphrase()
    {
        Session session(m_lab.servers().constFirst(), *m_gate, "sealed");
        open(session);
        QVERIFY(session.isAsked("Enter passphrase for key"));
        QVERIFY(!session.question->isAboutHostKey());
        session.question->answer(Secret("open barley"));
        QVERIFY(comesTrue([&] { return !session.question; }));
        QVERIFY(session.isAsked("passphrase"));
        session.question->answer(Secret("open sesame"));
        QVERIFY(session.reaches(State::Ready));
    }

    void comesBackByItself()
    {
        Session session(m_lab.servers().constFirst(), *m_gate, "gate");
        open(session);
        QVERIFY(session.reaches(State::Ready));
        m_gate->endSessions();
        QVERIFY(session.reaches(State::Waiting));
        QVERIFY2(session.client.lastError()->text.contains(QStringLiteral("jump through gate has ended")),
            qPrintable(session.client.lastError()->text));
        QVERIFY(session.reaches(State::Ready));
        QVERIFY(session.client.lastGap().has_value());
    }

    void speaksTlsWithTheServerItself()
    {
        Session session(m_lab.servers().constFirst(), *m_gate, "gate");
        session.login.peer.port = m_lab.servers().constFirst().tlsPort;
        session.login.peer.tls = true;
        open(session);
        QVERIFY(session.reaches(State::Stopped)); // an authority of the lab's own
        QVERIFY(session.client.certificateQuestion().has_value());
        session.login.peer.caFile = m_lab.caFile();
        open(session);
        QVERIFY(session.reaches(State::Ready));
    }

    void saysThatThePortIsShut()
    {
        QTcpSocket taken; // and nobody listens
        QVERIFY(taken.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress));
        Session session(m_lab.servers().constFirst(), *m_gate, "gate");
        session.login.peer.host = QStringLiteral("127.0.0.1");
        session.login.peer.port = taken.localPort();
        open(session);
        QVERIFY(session.reaches(State::Waiting));
        const QString text = session.client.lastError()->text;
        QVERIFY2(text.contains(QStringLiteral("does not reach")) && text.contains(QStringLiteral("refused")),
            qPrintable(text));
    }
};

WIRECHIEF_GUILESS_TEST(LiveJumpTest, tst_livejump)
#include "tst_livejump.moc"
