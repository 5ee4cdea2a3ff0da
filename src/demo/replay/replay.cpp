// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay.h"

#include "demo/server/demorequest.h"
#include "replaysession.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <map>

namespace wirechief {

namespace {

/// Bytes of a recording, packed or not.
constexpr qint64 kFileBytes = 256 * 1024 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::CapturedSession)
};

Error storageError(const QString& path, const QString& reason)
{
    return {ErrorKind::Storage, Texts::tr("The recorded session %1 could not be read: %2.").arg(path, reason),
        Texts::tr("Choose a file as tests/data/README.md describes.")};
}

/// One message of the server: where it begins and ends in the stream, blank line included.
struct Frame {
    qsizetype begin;
    qsizetype end;
};

/// The end of the frame that begins at `begin`; -1 where the stream ends before.
qsizetype frameEnd(const QByteArray& bytes, qsizetype begin)
{
    if (QByteArrayView(bytes).sliced(begin).startsWith("Response: Follows\r\n")) {
        constexpr QByteArrayView marker = "--END COMMAND--\r\n\r\n";
        const qsizetype end = bytes.indexOf(marker, begin);
        return end < 0 ? -1 : end + marker.size();
    }
    const qsizetype end = bytes.indexOf("\r\n\r\n", begin);
    return end < 0 ? -1 : end + 4;
}

QByteArray headerOf(const QByteArray& frame, const QByteArray& key)
{
    const QByteArray wanted = "\r\n" + key + ": ";
    const QByteArray text = "\r\n" + frame;
    const qsizetype begin = text.indexOf(wanted);
    if (begin < 0)
        return {};
    const qsizetype value = begin + wanted.size();
    return text.mid(value, text.indexOf('\r', value) - value);
}

bool isBroadcast(const QByteArray& frame)
{
    return frame.startsWith("Event: ") && headerOf(frame, "Privilege").endsWith(",all");
}

/// When the byte at an offset came.
double timeOf(const std::map<qsizetype, double>& times, qsizetype offset)
{
    return std::prev(times.upper_bound(offset))->second;
}

} // namespace

Result<CapturedSession> CapturedSession::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageError(path, file.errorString());
    if (file.size() > kFileBytes)
        return storageError(path, Texts::tr("it is too large"));
    QByteArray text = file.readAll();
    if (path.endsWith(QStringLiteral(".qz")))
        text = qUncompress(text);
    CapturedSession session;
    for (const QByteArray& line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        const QString direction = entry.value(QStringLiteral("dir")).toString();
        if (direction != QStringLiteral("s2c") && direction != QStringLiteral("c2s"))
            return storageError(
                path, Texts::tr("line %1 is no part of a session").arg(session.chunks.size() + 1));
        session.chunks.append(
            {direction == QStringLiteral("s2c") ? Direction::FromServer : Direction::FromClient,
                entry.value(QStringLiteral("t")).toDouble(),
                entry.value(QStringLiteral("data")).toString().toLatin1()});
    }
    if (session.chunks.isEmpty())
        return storageError(path, Texts::tr("it is empty"));
    return session;
}

QByteArray CapturedSession::serverBytes() const
{
    QByteArray bytes;
    for (const Chunk& chunk : chunks) {
        if (chunk.direction == Direction::FromServer)
            bytes += chunk.bytes;
    }
    return bytes;
}

ReplayScript ReplayScript::from(const CapturedSession& session)
{
    ReplayScript script;
    script.steps.append(Step());
    std::map<qsizetype, double> times{{0, 0.0}};
    std::map<qsizetype, qsizetype> stepAt{{0, 0}}; // offset in the server's stream -> the action before it
    std::map<QByteArray, qsizetype> stepById;
    QByteArray bytes;
    DemoRequestParser parser(Dialect::Asterisk22);
    for (const CapturedSession::Chunk& chunk : session.chunks) {
        if (chunk.direction == CapturedSession::Direction::FromServer) {
            times[bytes.size()] = chunk.seconds;
            bytes += chunk.bytes;
            continue;
        }
        parser.append(chunk.bytes);
        for (DemoRequestParser::Parsed parsed; parser.next(parsed);) {
            Step step;
            step.action = parsed.request.action();
            step.actionId = parsed.request.value("ActionID");
            step.seconds = chunk.seconds;
            stepAt[bytes.size()] = script.steps.size();
            stepById[step.actionId] = script.steps.size();
            script.steps.append(step);
        }
    }
    const qsizetype banner = bytes.indexOf("\r\n") + 2;
    script.banner = bytes.left(banner);
    qsizetype lastReply = 0;
    for (qsizetype begin = banner, end = 0; (end = frameEnd(bytes, begin)) > 0; begin = end) {
        const QByteArray frame = bytes.mid(begin, end - begin);
        const auto owner = stepById.find(headerOf(frame, "ActionID"));
        if (owner != stepById.end() && !isBroadcast(frame)) {
            script.steps[owner->second].reply += frame;
            lastReply = std::max(lastReply, owner->second);
            continue;
        }
        // An event that came after the action was sent and before its reply belongs before the reply.
        const qsizetype sent = std::prev(stepAt.upper_bound(begin))->second;
        script.steps[std::min(sent, lastReply)].events.append({timeOf(times, begin), frame});
    }
    return script;
}

ReplayServer::ReplayServer(const CapturedSession& session, Pace pace, QObject* parent)
    : QObject(parent)
    , m_script(ReplayScript::from(session))
    , m_pace(pace)
    , m_listener(std::make_unique<QTcpServer>())
{
    QByteArray text;
    for (int i = 0; i < 4; ++i)
        text += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    m_secret = Secret(text);
    Secret::wipe(text);
    connect(m_listener.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_listener->nextPendingConnection())
            new ReplaySession(socket, this);
    });
}

ReplayServer::~ReplayServer() = default;

Result<quint16> ReplayServer::listen(quint16 port)
{
    if (!m_listener->listen(QHostAddress::LocalHost, port)) {
        return Error{ErrorKind::Network,
            Texts::tr("The replay cannot use port %1: %2.")
                .arg(QString::number(port), m_listener->errorString()),
            Texts::tr("Choose another port, or 0 for any free one.")};
    }
    return m_listener->serverPort();
}

} // namespace wirechief
