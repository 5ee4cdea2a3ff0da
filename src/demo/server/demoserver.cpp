// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demoserver.h"

#include "demosession.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRandomGenerator>
#include <QSslServer>

#include <algorithm>

namespace wirechief {

namespace {

using namespace std::chrono_literals;
constexpr auto kCalmTick = 50ms;
constexpr auto kFloodTick = 5ms;
/// What one turn makes up for at most, after the machine slept.
constexpr qint64 kLongestStep = 250;

DemoOptions withUser(DemoOptions options)
{
    if (!options.users.empty())
        return options;
    QByteArray text;
    for (int i = 0; i < 4; ++i)
        text += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    DemoUser user;
    user.name = "demo";
    user.secret = Secret(text);
    Secret::wipe(text);
    options.users.push_back(std::move(user));
    return options;
}

/// So that it is now once a scene has lived its history.
qint64 startOf(const DemoOptions& options)
{
    return QDateTime::currentMSecsSinceEpoch() - (options.scene ? DemoScene::history : 0);
}

std::unique_ptr<QTcpServer> makeListener(const DemoOptions& options)
{
    if (!options.tls)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(*options.tls);
    return server;
}

} // namespace

DemoServer::DemoServer(DemoOptions options, QObject* parent)
    : QObject(parent)
    , m_options(withUser(std::move(options)))
    , m_pbx(m_options.dialect, m_options.seed, startOf(m_options))
    , m_actions(m_pbx)
    , m_listener(makeListener(m_options))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DemoServer::tick);
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &DemoServer::addSession);
    if (m_options.scene)
        m_pbx.playScene();
    m_pbx.setCallsPerMinute(m_options.callsPerMinute);
    m_pbx.setLoadChannels(m_options.loadChannels);
    m_pbx.setEventRate(m_options.eventsPerSecond);
}

DemoServer::~DemoServer()
{
    close();
}

Result<quint16> DemoServer::listen()
{
    if (!m_listener->listen(QHostAddress::LocalHost, m_options.port)) {
        return Error{ErrorKind::Network,
            QCoreApplication::translate("DemoServer", "The demo server cannot use port %1: %2.")
                .arg(QString::number(m_options.port), m_listener->errorString()),
            QCoreApplication::translate("DemoServer", "Choose another port, or 0 for any free one.")};
    }
    // A second listen() is on the same port: clients come back to where they were.
    m_options.port = m_listener->serverPort();
    setLive(true);
    return m_options.port;
}

void DemoServer::close()
{
    m_listener->close();
    dropSessions();
    setLive(false);
}

void DemoServer::setLive(bool live)
{
    if (!live) {
        m_timer.stop();
        return;
    }
    m_elapsed.start();
    m_advanced = 0;
    setEventRate(m_options.eventsPerSecond);
}

void DemoServer::setEventRate(double perSecond)
{
    const bool changed = perSecond != m_options.eventsPerSecond;
    m_options.eventsPerSecond = perSecond;
    if (changed)
        m_pbx.setEventRate(perSecond);
    m_timer.start(perSecond > 0 ? kFloodTick : kCalmTick);
}

void DemoServer::tick()
{
    using std::chrono::steady_clock;
    const qint64 elapsed = m_elapsed.elapsed();
    m_pbx.setStamp(
        std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now().time_since_epoch()));
    watchReporting();
    m_pbx.advance(std::min(elapsed - m_advanced, kLongestStep));
    m_advanced = elapsed;
    flushEvents();
}

void DemoServer::watchReporting()
{
    m_pbx.setReporting(std::any_of(m_sessions.cbegin(), m_sessions.cend(), [](const DemoSession* session) {
        return session->isAuthenticated() && (session->eventClasses() & classes::Reporting) != 0;
    }));
}

void DemoServer::advance(std::chrono::milliseconds time)
{
    watchReporting();
    m_pbx.advance(time.count());
    flushEvents();
}

void DemoServer::flushEvents()
{
    const DemoEvents events = m_pbx.takeEvents();
    if (events.isEmpty() || m_frozen)
        return;
    QHash<ClassMask, DemoEvents::Seen> byClasses;
    // A copy: a session that reads too slowly drops out while we write.
    const QList<DemoSession*> sessions = m_sessions;
    for (DemoSession* session : sessions) {
        if (!session->isAuthenticated())
            continue;
        const ClassMask wanted = session->eventClasses();
        auto seen = byClasses.constFind(wanted);
        if (seen == byClasses.constEnd())
            seen = byClasses.insert(wanted, events.forMask(wanted));
        if (seen->count > 0)
            session->sendEvents(*seen);
    }
}

void DemoServer::addSession()
{
    while (QTcpSocket* socket = m_listener->nextPendingConnection()) {
        auto* session = new DemoSession(socket, this);
        m_sessions += session;
        connect(session, &DemoSession::closed, this, [this](DemoSession* gone) {
            m_sessions.removeOne(gone);
            ++m_statistics.sessionsClosed;
            gone->deleteLater();
            Q_EMIT sessionClosed();
        });
    }
}

void DemoServer::dropSessions()
{
    const QList<DemoSession*> sessions = m_sessions;
    for (DemoSession* session : sessions)
        session->drop();
}

void DemoServer::setFrozen(bool frozen)
{
    m_frozen = frozen;
    if (frozen)
        return;
    const QList<DemoSession*> sessions = m_sessions;
    for (DemoSession* session : sessions)
        session->process();
}

Secret DemoServer::secret(QByteArrayView user) const
{
    const DemoUser* found = findUser(user);
    return found != nullptr ? found->secret.clone() : Secret();
}

const DemoUser* DemoServer::findUser(QByteArrayView name) const
{
    for (const DemoUser& user : m_options.users) {
        if (user.name.compare(name, Qt::CaseInsensitive) == 0)
            return &user;
    }
    return nullptr;
}

QList<QByteArray> DemoServer::connectedUsers() const
{
    QList<QByteArray> names;
    for (const DemoSession* session : m_sessions) {
        if (session->user() != nullptr)
            names += session->user()->name;
    }
    return names;
}

} // namespace wirechief
