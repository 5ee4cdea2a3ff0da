// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/session/amiclient.h"
#include "pbx/table/flushclock.h"
#include "sessions/connections/connectiontest.h"
#include "sessions/jump/jumptransport.h"
#include "sessions/jump/sshquestion.h"
#include "support/ami/hostileserver.h"
#include "support/base/comestrue.h"
#include "support/base/manualclock.h"
#include "support/base/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace wirechief;
using namespace std::chrono_literals;
using State = AmiClient::State;

namespace {

bool isRunning(qint64 pid)
{
    // A zombie is none: somebody has yet to ask how it ended.
    QFile status(QStringLiteral("/proc/%1/stat").arg(pid));
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

/// A session through a jump host that acts as its name says, and the server behind it.
struct Bench {
    QTemporaryDir folder;
    SshQuestions questions;
    QPointer<SshQuestion> question; ///< the last that was asked
    int asked = 0;
    ManualClock clock;
    HostileServer server;
    AmiClient client;
    AmiLogin login;

    explicit Bench(const char* jump, std::vector<Script> scripts = {Script().logIn()},
        const SshPrograms& programs = {QStringLiteral(FAKE_SSH), QStringLiteral(ASKPASS_HELPER)})
        : server(std::move(scripts))
        , client(std::make_unique<JumpTransport>(questions, programs), AmiTimeouts(), clock)
    {
        qputenv("FAKE_SSH_LOG", folder.filePath(QStringLiteral("log")).toUtf8());
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        QObject::connect(&questions, &SshQuestions::asked, &client, [this](SshQuestion* asks) {
            question = asks;
            ++asked;
        });
        login.peer.host = QStringLiteral("127.0.0.1");
        login.peer.port = server.port();
        login.peer.jump = QLatin1String(jump);
        login.user = QStringLiteral("admin");
        client.open(login, Secret("asterisk"));
    }
    ~Bench() { client.close(); }
    bool reaches(State state)
    {
        if (comesTrue([&] { return client.state() == state; }))
            return true;
        qWarning() << "the session is" << client.state() << error().text;
        return false;
    }
    bool isAsked(int times = 1)
    {
        return comesTrue([&] { return asked == times; });
    }
    [[nodiscard]] Error error() const { return client.lastError().value_or(Error()); }
    [[nodiscard]] QByteArray log() const
    {
        QFile file(folder.filePath(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] qsizetype starts() const { return log().count("start "); }
    [[nodiscard]] qint64 pid() const
    {
        const QByteArray all = log();
        return all.mid(all.lastIndexOf("start ") + 6).split('\n').first().toLongLong();
    }
    [[nodiscard]] QStringList tunnels() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("wirechief-*")}, QDir::Dirs);
    }
};

/// As after a kill: the file of a socket at which nobody listens.
void leaveSocket(const QString& path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, qPrintable(path), sizeof address.sun_path);
    QVERIFY(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    ::close(socket);
}

} // namespace

class JumpTransportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void goesDirectlyWithoutAJump()
    {
        Bench bench("");
        QVERIFY(bench.reaches(State::Ready));
        QCOMPARE(bench.starts(), 0);
    }

    void goesThroughIt()
    {
        Bench bench("me@gate:2222");
        QVERIFY(bench.reaches(State::Ready));
        QCOMPARE(bench.server.connections(), 1);
        QCOMPARE(bench.asked, 0);
        const QByteArray log = bench.log();
        QVERIFY(log.contains("\n-N\n-T\n"));
        QVERIFY(log.contains("\n-p\n2222\n--\nme@gate\n"));
        // Nobody else can use the tunnel.
        QCOMPARE(bench.tunnels().size(), 1);
        const QFileInfo tunnel(bench.folder.filePath(bench.tunnels().constFirst()));
        QCOMPARE(tunnel.permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                    | QFile::WriteOther | QFile::ExeOther),
            QFile::Permissions());
        const qint64 pid = bench.pid();
        QVERIFY(isRunning(pid));
        bench.client.close();
        QVERIFY(comesTrue([&] { return !isRunning(pid); }));
        QVERIFY(comesTrue([&] { return bench.server.peer().heard().contains("Action: Logoff"); }));
        QVERIFY(bench.tunnels().isEmpty());
    }

    void removesWhatAKilledProgramLeft()
    {
        Bench bench("gate");
        QVERIFY(bench.reaches(State::Ready));
        const QString own = bench.tunnels().constFirst();
        // A socket file stays where its program was killed; one is left as it is where something else lies.
        QDir runtime(bench.folder.path());
        for (const char* name : {"wirechief-killed", "wirechief-others"}) {
            QVERIFY(runtime.mkdir(QLatin1String(name)));
            leaveSocket(runtime.filePath(QLatin1String(name) + QStringLiteral("/ask")));
        }
        QFile other(runtime.filePath(QStringLiteral("wirechief-others/notes")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(runtime.mkdir(QStringLiteral("wirechief-empty1")));
        AmiClient second(std::make_unique<JumpTransport>(bench.questions,
                             SshPrograms{QStringLiteral(FAKE_SSH), QStringLiteral(ASKPASS_HELPER)}),
            AmiTimeouts(), bench.clock);
        second.open(bench.login, Secret("asterisk"));
        QVERIFY(comesTrue([&] { return !bench.tunnels().contains(QStringLiteral("wirechief-killed")); }));
        const QStringList left = bench.tunnels();
        QVERIFY(left.contains(QStringLiteral("wirechief-others")));
        QVERIFY(left.contains(QStringLiteral("wirechief-empty1")));
        QVERIFY(left.contains(own));
        QVERIFY(QFile::exists(runtime.filePath(own + QStringLiteral("/ask"))));
        second.close();
    }

    /// The socket of a tunnel is there a moment before ssh listens.
    void waitsUntilSshListens()
    {
        Bench bench("late");
        QVERIFY(bench.reaches(State::Ready));
        QCOMPARE(bench.server.connections(), 1);
        QCOMPARE(bench.starts(), 1);
    }

    void tellsSshWhatItNeeds()
    {
        const auto words = [](const char* jump, const char* host) {
            return SshTunnel::arguments(
                {QLatin1String(jump), {}, QLatin1String(host), 5038}, QStringLiteral("/s"));
        };
        const QStringList plain = words("gate", "pbx");
        QVERIFY(plain.contains(QStringLiteral("/s:pbx:5038")));
        QVERIFY(!plain.contains(QStringLiteral("-p")));
        QCOMPARE(plain.mid(plain.size() - 2), (QStringList{QStringLiteral("--"), QStringLiteral("gate")}));
        QVERIFY(words("gate", "2001:db8::7").contains(QStringLiteral("/s:[2001:db8::7]:5038")));
        // What is no jump host comes to nothing, and ssh refuses that.
        QCOMPARE(words("-oProxyCommand=x", "pbx").constLast(), QString());
        for (const QString& word : plain)
            QVERIFY(!word.contains(QStringLiteral("StrictHostKeyChecking")));
        QVERIFY(plain.contains(QStringLiteral("ForkAfterAuthentication=no")));
    }

    void checksTheCertificateOfTheServerItself_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<State>("state");
        QTest::newRow("its own") << QStringLiteral("DNS:localhost") << State::Ready;
        QTest::newRow("another") << QStringLiteral("DNS:elsewhere.example") << State::Stopped;
    }
    void checksTheCertificateOfTheServerItself()
    {
        QFETCH(QString, names);
        QFETCH(State, state);
        const TestAuthority authority;
        CertificateWish wish;
        wish.alternativeNames = names;
        wish.subject = QStringLiteral("/CN=x");
        Bench bench("gate", {Script().startTls(authority.issue(wish)).logIn()});
        bench.client.close();
        bench.login.peer.host = QStringLiteral("localhost");
        bench.login.peer.tls = true;
        bench.login.peer.caFile = authority.file();
        bench.client.open(bench.login, Secret("asterisk"));
        QVERIFY(bench.reaches(state));
        QCOMPARE(bench.client.certificateQuestion().has_value(), state == State::Stopped);
        QCOMPARE(bench.server.heard().contains("Action"), state == State::Ready);
    }

    void asksForThePassword()
    {
        Bench bench("me@password");
        QVERIFY(bench.isAsked());
        QCOMPARE(bench.question->kind(), SshQuestion::Kind::Text);
        QCOMPARE(bench.question->prompt(), QStringLiteral("me@password's password: "));
        QCOMPARE(bench.question->jump(), QStringLiteral("me@password"));
        QCOMPARE(bench.question->host(), QStringLiteral("127.0.0.1"));
        QVERIFY(!bench.question->isAboutHostKey());
        bench.clock.advance(2h); // the user's time does not count
        QCOMPARE(bench.client.state(), State::Connecting);
        bench.question->answer(Secret("open barley"));
        QVERIFY(bench.isAsked(2));
        bench.question->answer(Secret("open sesame"));
        QVERIFY(bench.reaches(State::Ready));
        QVERIFY(!bench.question);
        QCOMPARE(bench.starts(), 1);
        QVERIFY(!bench.log().contains("sesame"));
    }

    void aRefusedPasswordIsNotTriedAgain()
    {
        Bench bench("me@password");
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(bench.isAsked(i));
            bench.question->answer(Secret("open barley"));
        }
        QVERIFY(bench.reaches(State::Stopped));
        QVERIFY2(
            bench.error().text.contains(QStringLiteral("Permission denied")), qPrintable(bench.error().text));
        bench.clock.advance(24h);
        QCOMPARE(bench.client.state(), State::Stopped);
        QCOMPARE(bench.starts(), 1);
    }

    void anAnswerCanBeRefused()
    {
        Bench bench("me@password");
        QVERIFY(bench.isAsked());
        bench.question->refuse();
        QVERIFY(bench.reaches(State::Stopped));
        QCOMPARE(bench.asked, 1); // ssh itself would ask twice more
        QCOMPARE(bench.error().kind, ErrorKind::Cancelled);
        QCOMPARE(bench.starts(), 1);
    }

    void asksAboutTheHostKey_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("yes") << QByteArray("yes");
        QTest::newRow("no") << QByteArray("no");
    }
    void asksAboutTheHostKey()
    {
        QFETCH(QByteArray, answer);
        Bench bench("hostkey");
        QVERIFY(bench.isAsked());
        QVERIFY(bench.question->isAboutHostKey());
        QVERIFY(bench.question->prompt().contains(QStringLiteral("SHA256:abc")));
        bench.question->answer(Secret(answer));
        QVERIFY(bench.reaches(answer == "yes" ? State::Ready : State::Stopped));
        if (answer == "no")
            QVERIFY(bench.error().text.contains(QStringLiteral("Host key verification failed")));
    }

    void asksForConfirmation()
    {
        Bench bench("confirm");
        QVERIFY(bench.isAsked());
        QCOMPARE(bench.question->kind(), SshQuestion::Kind::Confirmation);
        bench.question->answer({});
        QVERIFY(bench.reaches(State::Ready));
    }

    void showsANotice()
    {
        Bench bench("notice");
        QVERIFY(bench.isAsked());
        QCOMPARE(bench.question->kind(), SshQuestion::Kind::Notice);
        QFile touched(bench.folder.filePath(QStringLiteral("log.touched")));
        QVERIFY(touched.open(QIODevice::WriteOnly));
        QVERIFY(bench.reaches(State::Ready)); // ssh took it back
        QVERIFY(comesTrue([&] { return !bench.question; }));
    }

    void aQuestionGoesWithItsSsh()
    {
        Bench bench("me@password");
        QVERIFY(bench.isAsked());
        ::kill(pid_t(bench.pid()), SIGKILL);
        QVERIFY(bench.reaches(State::Stopped)); // it would ask again by itself
        QVERIFY(!bench.question);
    }

    void aQuestionGoesWithItsSession()
    {
        Bench bench("me@password");
        QVERIFY(bench.isAsked());
        bench.client.close();
        QVERIFY(!bench.question);
        QVERIFY(comesTrue([&] { return !isRunning(bench.pid()); }));
    }

    void aSilentJumpIsGivenUp()
    {
        Bench bench("silent");
        QVERIFY(comesTrue([&] { return bench.starts() == 1; }));
        const qint64 pid = bench.pid();
        bench.clock.advance(AmiTimeouts().connect);
        QVERIFY(bench.reaches(State::Waiting));
        QVERIFY2(bench.error().text.contains(QStringLiteral("jump through silent")),
            qPrintable(bench.error().text));
        QVERIFY(comesTrue([&] { return !isRunning(pid); }));
    }

    void whatDoesNotEndIsKilled()
    {
        Bench bench("deaf");
        QVERIFY(comesTrue([&] { return bench.starts() == 1 && bench.log().contains("FAKE_SSH_LOG"); }));
        const qint64 pid = bench.pid();
        bench.client.close();
        QVERIFY(comesTrue([&] { return !isRunning(pid); }));
    }

    void comesBackWhenSshDies()
    {
        Bench bench("gate", {Script().logIn(), Script().logIn()});
        QVERIFY(bench.reaches(State::Ready));
        ::kill(pid_t(bench.pid()), SIGKILL);
        QVERIFY(bench.reaches(State::Waiting));
        QVERIFY2(bench.error().text.contains(QStringLiteral("jump through gate has ended")),
            qPrintable(bench.error().text));
        bench.clock.advance(bench.client.retryIn());
        QVERIFY(bench.reaches(State::Ready));
        QCOMPARE(bench.starts(), 2);
        QCOMPARE(bench.tunnels().size(), 1);
    }

    void theEndOfTheServerIsItsOwn()
    {
        Bench bench("gate", {Script().logIn()});
        QVERIFY(bench.reaches(State::Ready));
        bench.server.peer().goOn(Script().close());
        QVERIFY(bench.reaches(State::Waiting));
        QVERIFY2(bench.error().text.contains(QStringLiteral("127.0.0.1 closed the connection")),
            qPrintable(bench.error().text));
    }

    void saysWhyItFails_data()
    {
        QTest::addColumn<QByteArray>("jump");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* jump, State state, const char* words) {
            QTest::newRow(jump) << QByteArray(jump) << state << QString::fromUtf8(words);
        };
        row("denied", State::Stopped, "has ended: “me@denied: Permission denied (publickey).”");
        row("unknown", State::Waiting, "Could not resolve hostname");
        row("rubbish", State::Waiting, "<b>rubbish</b>");
        row("nowhere", State::Waiting, "does not reach 127.0.0.1 on port");
    }
    void saysWhyItFails()
    {
        QFETCH(QByteArray, jump);
        QFETCH(State, state);
        QFETCH(QString, words);
        Bench bench(jump.constData());
        QVERIFY(bench.reaches(state));
        QVERIFY2(bench.error().text.contains(words), qPrintable(bench.error().text));
        QVERIFY(!bench.error().text.contains(QChar(0x1b)));
        QVERIFY(bench.error().text.size() < 400);
        QVERIFY(!bench.error().advice.isEmpty());
        if (jump == "nowhere")
            QVERIFY(bench.error().text.contains(QStringLiteral("Connection refused")));
        QVERIFY(bench.tunnels().isEmpty());
    }

    void saysThatThereIsNoSsh()
    {
        Bench bench("gate", {Script()}, {QStringLiteral("/no/such/ssh"), QStringLiteral(ASKPASS_HELPER)});
        QVERIFY(bench.reaches(State::Stopped));
        QVERIFY(bench.error().text.contains(QStringLiteral("needs the program ssh")));
        QVERIFY(bench.error().advice.contains(QStringLiteral("openssh-client")));
    }

    void aTestBeginsWithTheJump()
    {
        Bench bench("gate");
        bench.client.close();
        FlushClock frames;
        QObject context;
        using Step = ConnectionTest::Step;
        QList<Step> steps;
        const SshPrograms programs{QStringLiteral(FAKE_SSH), QStringLiteral(ASKPASS_HELPER)};
        new ConnectionTest(
            bench.login, Secret("asterisk"), {},
            std::make_unique<AmiClient>(std::make_unique<JumpTransport>(bench.questions, programs)), frames,
            &context, [&steps](Step step) { steps.append(step); }, [](const auto&, const auto&) {});
        QVERIFY(comesTrue([&steps] { return steps.contains(Step::Rights); }));
        QCOMPARE(steps, (QList<Step>{Step::Jump, Step::Port, Step::Greeting, Step::Login, Step::Rights}));
    }

    void diesWithTheProgram()
    {
#ifndef Q_OS_LINUX
        QSKIP("Only Linux tells a process that its parent has died.");
#endif
        QProcess holder;
        holder.start(QStringLiteral(ASKPASS_HELPER), {QStringLiteral("--hold"), QStringLiteral(FAKE_SSH)});
        QVERIFY(comesTrue([&] { return holder.canReadLine(); }));
        const qint64 pid = holder.readLine().trimmed().toLongLong();
        QVERIFY(isRunning(pid));
        ::kill(pid_t(holder.processId()), SIGKILL);
        QVERIFY(comesTrue([&] { return !isRunning(pid); }));
        QVERIFY(comesTrue([&] { return holder.state() == QProcess::NotRunning; }));
    }
};

WIRECHIEF_GUILESS_TEST(JumpTransportTest, tst_jumptransport)
#include "tst_jumptransport.moc"
