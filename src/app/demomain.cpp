// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// wirechief-demo: the demo server as a program of its own.

#include "base/process/lineinput.h"
#include "base/process/quitsignals.h"
#include "demo/replay/replay.h"
#include "demo/server/democertificate.h"
#include "demo/server/demoserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <memory>
#include <optional>
#include <unistd.h>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kSecretFileBytes = 4096;

int fail(const QString& text)
{
    std::fprintf(stderr, "wirechief-demo: %s\n", qPrintable(text));
    return 1;
}

int fail(const Error& error)
{
    return fail(error.toString());
}

/// The first line of a secret file.
Result<Secret> readSecret(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Storage,
            QCoreApplication::translate("demo", "The secret file %1 could not be read: %2.")
                .arg(path, file.errorString()),
            QCoreApplication::translate("demo", "Name a file whose first line is the secret.")};
    }
    QByteArray line = file.readLine(kSecretFileBytes);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf"); // as editors of Windows write it
    Secret secret(line.startsWith(byteOrderMark) ? QByteArrayView(line).sliced(byteOrderMark.size()) : line);
    Secret::wipe(line);
    if (secret.isEmpty()) {
        return Error{ErrorKind::Storage,
            QCoreApplication::translate("demo", "The secret file %1 is empty.").arg(path),
            QCoreApplication::translate("demo", "Name a file whose first line is the secret.")};
    }
    return secret;
}

/// Writes into `file`, which only the user can read and which goes with the program.
bool writeFile(QTemporaryFile& file, QByteArrayView bytes)
{
    // QTemporaryFile creates with mode 0600.
    return file.open() && file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush();
}

void print(const QJsonObject& line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonObject whereItListens(quint16 port, const QByteArray& user, const QString& secretFile)
{
    // For whoever measures how soon a client is there: by the system's monotonic clock.
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return {{QStringLiteral("port"), port}, {QStringLiteral("user"), QString::fromUtf8(user)},
        {QStringLiteral("secretFile"), secretFile},
        {QStringLiteral("opened_us"), qint64(std::chrono::microseconds(now / 1us).count())}};
}

void printStatistics(const DemoServer& server)
{
    const DemoServer::Statistics& sent = server.statistics();
    print(
        {{QStringLiteral("logins"), qint64(sent.logins)}, {QStringLiteral("sessions"), server.sessionCount()},
            {QStringLiteral("sessions_closed"), qint64(sent.sessionsClosed)},
            {QStringLiteral("events"), qint64(sent.eventsSent)},
            {QStringLiteral("bytes"), qint64(sent.bytesSent)},
            {QStringLiteral("cpu_ms"), double(std::clock()) * 1000 / CLOCKS_PER_SEC}});
}

/// `rate NUMBER`, `statistics`, `quit`.
void obey(DemoServer& server, const QByteArray& line)
{
    bool isNumber = false;
    const double rate = line.mid(5).toDouble(&isNumber);
    if (line == "quit")
        QCoreApplication::quit();
    else if (line == "statistics")
        printStatistics(server);
    else if (line.startsWith("rate ") && isNumber)
        server.setEventRate(rate); // 0 ends those channels
    else
        std::fprintf(stderr, "wirechief-demo: rate NUMBER, statistics or quit\n");
}

struct Choices {
    DemoOptions options;
    QString secretFile;
    QString replay;
    bool tls = false;
    bool control = false;
};

std::optional<Choices> readArguments(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("demo", "A server that speaks AMI on loopback, with simulated calls."));
    const QCommandLineOption port(QStringLiteral("port"),
        QCoreApplication::translate("demo", "Port on 127.0.0.1; 0: any free one."), QStringLiteral("port"),
        QStringLiteral("0"));
    const QCommandLineOption dialect(QStringLiteral("dialect"),
        QCoreApplication::translate("demo", "Release to speak like: 22, 1.8 or 1.4."),
        QStringLiteral("release"), QStringLiteral("22"));
    const QCommandLineOption seed(QStringLiteral("seed"),
        QCoreApplication::translate("demo", "Number that decides what happens."), QStringLiteral("number"),
        QStringLiteral("1"));
    const QCommandLineOption calls(QStringLiteral("calls"),
        QCoreApplication::translate("demo", "New calls a minute."), QStringLiteral("number"),
        QStringLiteral("24"));
    const QCommandLineOption rate(QStringLiteral("rate"),
        QCoreApplication::translate("demo", "Events a second beside those of the calls."),
        QStringLiteral("events"), QStringLiteral("0"));
    const QCommandLineOption channels(QStringLiteral("channels"),
        QCoreApplication::translate("demo", "Channels that the events of --rate are about."),
        QStringLiteral("number"), QStringLiteral("300"));
    const QCommandLineOption noScene(QStringLiteral("no-scene"),
        QCoreApplication::translate("demo",
            "Only calls that pass: without the conference, the transfers, the parked, held and recorded "
            "calls "
            "that are there at any time."));
    const QCommandLineOption secretFile(QStringLiteral("secret-file"),
        QCoreApplication::translate("demo", "File whose first line is the secret of the user demo."),
        QStringLiteral("file"));
    const QCommandLineOption replay(QStringLiteral("replay"),
        QCoreApplication::translate("demo", "Recorded session to play instead."), QStringLiteral("file"));
    const QCommandLineOption tls(QStringLiteral("tls"),
        QCoreApplication::translate("demo", "Encrypt, with a certificate made now; needs openssl."));
    const QCommandLineOption control(QStringLiteral("control"),
        QCoreApplication::translate("demo",
            "Obey lines on standard input: rate NUMBER, statistics, quit. Its end ends the program."));
    parser.addOptions(
        {port, dialect, seed, calls, rate, channels, noScene, secretFile, replay, tls, control});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    bool portOk = false;
    bool seedOk = false;
    bool callsOk = false;
    bool rateOk = false;
    bool channelsOk = false;
    Choices choices;
    const std::optional<Dialect> named = dialectFromName(parser.value(dialect).toUtf8());
    choices.options.port = parser.value(port).toUShort(&portOk);
    choices.options.seed = parser.value(seed).toULongLong(&seedOk);
    choices.options.callsPerMinute = parser.value(calls).toInt(&callsOk);
    choices.options.eventsPerSecond = parser.value(rate).toDouble(&rateOk);
    choices.options.loadChannels = parser.value(channels).toInt(&channelsOk);
    choices.options.scene = !parser.isSet(noScene);
    choices.options.dialect = named.value_or(Dialect::Asterisk22);
    choices.secretFile = parser.value(secretFile);
    choices.replay = parser.value(replay);
    choices.tls = parser.isSet(tls);
    choices.control = parser.isSet(control);
    const bool isDemo = choices.replay.isEmpty();
    if (!isDemo && (choices.tls || choices.control))
        return std::nullopt;
    const bool numbersOk = portOk && seedOk && callsOk && rateOk && channelsOk;
    if (!numbersOk || choices.options.loadChannels < 1 || !named || !parser.positionalArguments().isEmpty())
        return std::nullopt;
    return choices;
}

int runReplay(const Choices& choices, std::optional<Secret> secret)
{
    Result<CapturedSession> session = CapturedSession::load(choices.replay);
    if (!session)
        return fail(session.error());
    ReplayServer server(std::move(session).value(), ReplayServer::Pace::Recorded);
    QTemporaryFile file;
    const bool given = secret.has_value();
    if (given)
        server.setSecret(std::move(*secret));
    else if (!writeFile(file, server.secret().view()))
        return fail(file.errorString());
    const Result<quint16> port = server.listen(choices.options.port);
    if (!port)
        return fail(port.error());
    print(whereItListens(*port, server.userName(), given ? choices.secretFile : file.fileName()));
    return QCoreApplication::exec();
}

/// The demo server and what goes with it.
struct DemoProgram {
    Choices choices;
    std::unique_ptr<DemoServer> server;
    std::unique_ptr<LineInput> input; ///< null: nobody steers it
    QTemporaryFile secret;
    QTemporaryFile authority;

    /// Listens and says where. False: it has said why not.
    bool start(const DemoCertificate* certificate);
    void listenToInput();
};

bool DemoProgram::start(const DemoCertificate* certificate)
{
    if (certificate != nullptr) {
        choices.options.tls = certificate->configuration;
        if (!writeFile(authority, certificate->pem))
            return fail(authority.errorString()) == 0;
    }
    server = std::make_unique<DemoServer>(std::move(choices.options));
    const bool given = !choices.secretFile.isEmpty();
    if (!given && !writeFile(secret, server->secret().view()))
        return fail(secret.errorString()) == 0;
    const Result<quint16> port = server->listen();
    if (!port)
        return fail(port.error()) == 0;
    QJsonObject line = whereItListens(*port, "demo", given ? choices.secretFile : secret.fileName());
    if (certificate != nullptr) {
        line.insert(QStringLiteral("caFile"), authority.fileName());
        line.insert(QStringLiteral("fingerprint"), QString::fromLatin1(certificate->fingerprint.toHex(':')));
    }
    print(line);
    if (choices.control)
        listenToInput();
    return true;
}

void DemoProgram::listenToInput()
{
    input = std::make_unique<LineInput>(STDIN_FILENO);
    QObject::connect(input.get(), &LineInput::lineRead, server.get(),
        [this](const QByteArray& line) { obey(*server, line); });
    QObject::connect(input.get(), &LineInput::ended, server.get(), &QCoreApplication::quit);
}

int runDemo(Choices choices, std::optional<Secret> secret)
{
    if (secret) {
        DemoUser user;
        user.name = "demo";
        user.secret = std::move(*secret);
        choices.options.users.push_back(std::move(user));
    }
    DemoProgram program{std::move(choices), {}, {}, {}, {}};
    if (program.choices.tls) {
        DemoCertificate::make(qApp, [&program](const Result<DemoCertificate>& made) {
            if (!made)
                QCoreApplication::exit(fail(made.error()));
            else if (!program.start(&*made))
                QCoreApplication::exit(1);
        });
    } else if (!program.start(nullptr)) {
        return 1;
    }
    const int code = QCoreApplication::exec();
    if (program.input)
        printStatistics(*program.server);
    return code;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wirechief-demo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIRECHIEF_VERSION));
    std::optional<Choices> choices = readArguments(application);
    if (!choices)
        return fail(QCoreApplication::translate("demo", "An argument cannot be right. Try --help."));
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::quitAsked, &application, &QCoreApplication::quit);
    if (!quitSignals.isWatching())
        return fail(QCoreApplication::translate("demo", "Signals cannot be handled."));
    std::optional<Secret> secret;
    if (!choices->secretFile.isEmpty()) {
        Result<Secret> read = readSecret(choices->secretFile);
        if (!read)
            return fail(read.error());
        secret = std::move(read).value();
    }
    if (!choices->replay.isEmpty())
        return runReplay(*choices, std::move(secret));
    return runDemo(std::move(*choices), std::move(secret));
}
