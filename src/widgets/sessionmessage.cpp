// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionmessage.h"

#include "connections.h"
#include "messagebar.h"

namespace wirechief {

namespace {

/// "40 s", "12 min", "8 h": as exact as one cares for.
QString durationText(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration < 2min)
        return SessionMessage::tr("%1 s").arg(ceil<seconds>(duration).count());
    if (duration < 2h)
        return SessionMessage::tr("%1 min").arg(round<minutes>(duration).count());
    return SessionMessage::tr("%1 h").arg(round<hours>(duration).count());
}

} // namespace

SessionMessage::SessionMessage(Connections& connections, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_bar(bar)
{
    m_countdown.setInterval(std::chrono::milliseconds(500));
    connect(&m_countdown, &QTimer::timeout, this, [this] { m_bar.setText(waitingText()); });
    connect(&connections, &Connections::stateChanged, this, [this](const QString& id) {
        if (id == m_id)
            update();
    });
}

void SessionMessage::setServer(const QString& id)
{
    m_id = id;
    update();
}

void SessionMessage::update()
{
    m_countdown.stop();
    switch (m_connections.state(m_id)) {
    case AmiClient::State::Waiting:
        showWaiting();
        break;
    case AmiClient::State::Stopped:
        showStopped();
        break;
    case AmiClient::State::Ready:
        showGap();
        break;
    case AmiClient::State::Offline:
        m_bar.clear();
        break;
    default:
        // On its way again: the reason of the last failure stays until this try ends.
        break;
    }
}

QString SessionMessage::waitingText() const
{
    const Server* server = m_connections.server(m_id);
    if (!server)
        return {};
    const std::optional<Error>& error = server->client().lastError();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(server->client().retryIn());
    const QString next = tr("Next try in %1 s.").arg(seconds.count());
    return error ? error->toString() + QLatin1Char(' ') + next : next;
}

void SessionMessage::showGap()
{
    const Server* server = m_connections.server(m_id);
    const auto gap = server->client().lastGap();
    const quint64 session = server->client().statistics().connections;
    if (!gap || m_seen.value(m_id) == session) {
        m_bar.clear();
        return;
    }
    QString text = tr("The connection was interrupted for %1. What happened in that time was not seen; "
                      "everything is loaded anew.")
                       .arg(durationText(*gap));
    if (server->change() == Server::Change::Restarted)
        text += QLatin1Char(' ') + tr("The server was restarted.");
    if (server->change() == Server::Change::Replaced)
        text += QLatin1Char(' ') + tr("Another server, or another release, answers at this address now.");
    m_bar.showMessage(
        server->change() == Server::Change::Replaced ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
        text, {{QStringLiteral("gapSeen"), tr("OK"), [this, session] {
                    m_seen[m_id] = session;
                    m_bar.clear();
                }}});
}

void SessionMessage::showWaiting()
{
    m_bar.showMessage(MessageBar::Kind::Warning, waitingText(),
        {{QStringLiteral("retryNow"), tr("Retry Now"),
             [this] {
                 if (Server* server = m_connections.server(m_id))
                     server->client().retryNow();
             }},
            {QStringLiteral("stopRetrying"), tr("Stop Trying"), [this] { m_connections.close(m_id); }},
            {QStringLiteral("messageEdit"), tr("Edit Server…"), [this] { Q_EMIT editServerClicked(m_id); }}});
    m_countdown.start();
}

void SessionMessage::showStopped()
{
    const Server* server = m_connections.server(m_id);
    const std::optional<Error>& error = server->client().lastError();
    QList<MessageBar::Button> buttons;
    if (error && error->kind == ErrorKind::Refused) {
        buttons.append({QStringLiteral("enterSecret"), tr("Enter Secret…"),
            [this] { Q_EMIT enterSecretClicked(m_id); }});
    } else if (server->client().certificateQuestion()) {
        buttons.append({QStringLiteral("showCertificate"), tr("Show Certificate…"),
            [this] { Q_EMIT showCertificateClicked(m_id); }});
    } else {
        buttons.append({QStringLiteral("retry"), tr("Retry"), [this] { m_connections.open(m_id); }});
    }
    buttons.append(
        {QStringLiteral("messageEdit"), tr("Edit Server…"), [this] { Q_EMIT editServerClicked(m_id); }});
    m_bar.showMessage(
        MessageBar::Kind::Error, error ? error->toString() : tr("The session was stopped."), buttons);
}

} // namespace wirechief
