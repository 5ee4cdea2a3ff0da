// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the main window shows of the selected server, or of all of them.

#include "base/displaytext.h"
#include "mainwindow.h"
#include "pbx/channels/channels.h"
#include "pbx/channels/listtext.h"
#include "pbx/core/serverlist.h"
#include "sessions/connections/connections.h"
#include "sessions/policy/changepolicy.h"
#include "statusline.h"
#include "widgets/calls/callactions.h"
#include "widgets/console/consolelink.h"
#include "widgets/details/detailspane.h"
#include "widgets/diagnostics/diagnosticswindow.h"
#include "widgets/log/logpane.h"
#include "widgets/parts/environmentband.h"
#include "widgets/servers/serveractions.h"
#include "widgets/servers/sessionmessage.h"
#include "widgets/servers/sidepanel.h"

#include <QAction>
#include <QStackedWidget>

namespace wirechief {

namespace {

/// Servers that an empty page names; of more it says how many.
constexpr qsizetype mostNamed = 8;

} // namespace

void MainWindow::onProfilesChanged()
{
    std::vector<ServerRow> rows;
    for (const ServerProfile& profile : m_services.connections.profiles())
        rows.push_back({profile.id, profile.name, profile.folder, int(profile.environment),
            !m_services.connections.isOfAll(profile.id)});
    m_serverModel.setServers(rows);
    updateServer();
}

void MainWindow::selectServer(const QString& id)
{
    m_side->selectServer(id);
    onServerSelected(id);
}

void MainWindow::onServerSelected(const QString& id)
{
    m_serverId = id;
    m_serverActions->setServer(id);
    m_sessionMessage->setServer(id);
    m_consoleLink->setServer(id);
    updateServer();
    m_callActions->setServer(id); // after the page, whose selection it asks for
}

/// It must be let go of now: afterwards it is gone.
void MainWindow::onAboutToRemove(Server* server)
{
    m_leaving = server;
    if (m_details->server() == server)
        m_details->setChannels(nullptr, {});
    updateServer();
    m_leaving = nullptr;
}

void MainWindow::showPage(int index)
{
    for (qsizetype i = 0; i < m_actions.pages.size(); ++i)
        m_actions.pages.at(i)->setChecked(i == index);
    if (index < 0)
        return;
    m_callActions->setPage(m_pages.at(index));
    updateServer();
}

bool MainWindow::isAllServers() const
{
    return m_serverId == allServersId;
}

QList<Server*> MainWindow::shownServers() const
{
    QList<Server*> servers;
    for (Server* server : m_services.servers.all()) {
        const bool isShown
            = isAllServers() ? m_services.connections.isOfAll(server->id()) : server->id() == m_serverId;
        if (server != m_leaving && isShown)
            servers.append(server);
    }
    return servers;
}

void MainWindow::updateServer()
{
    const std::optional<ServerProfile> profile = m_services.connections.profile(m_serverId);
    const QList<Server*> servers = shownServers();
    const bool firstStart = m_services.connections.profiles().isEmpty();
    const int page = m_side->selectedPage();
    m_stack->setCurrentIndex(firstStart || page < 0 ? 0 : page + 1);
    hidePanes(firstStart);
    updateBand();
    const QString name = isAllServers() ? tr("All servers")
        : profile                       ? displayText(profile->name)
                                        : QString();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Wirechief") : tr("%1 – Wirechief", "server").arg(name));
    m_scope = isAllServers() ? PageScope::AllServers : PageScope::OneServer;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setServers(m_scope, i == page ? servers : QList<Server*>());
    if (isAllServers())
        m_status->setAllServers(servers, namesOfNotOpened(), namesOfAwaitingSecret());
    else
        m_status->setServer(profile ? profile->name : QString(), servers.value(0),
            m_services.connections.awaitsSecret(m_serverId));
    if (m_diagnostics)
        m_diagnostics->setServer(isAllServers() ? nullptr : servers.value(0));
    updateEmptyText();
    updateCounts();
    updateDetails();
}

void MainWindow::updateBand()
{
    const std::optional<ServerProfile> profile = m_services.connections.profile(m_serverId);
    m_band->setVisible(profile || isAllServers());
    if (isAllServers()) {
        const QList<Server*> servers = shownServers();
        const auto connected = std::count_if(
            servers.begin(), servers.end(), [](const Server* server) { return server->client().isReady(); });
        const QList<ServerProfile> counted = m_services.connections.profilesOfAll();
        QString text
            = tr("%1 of %2 connected").arg(QString::number(connected), QString::number(counted.size()));
        if (counted.size() < m_services.connections.profiles().size())
            text += QStringLiteral(" · ") + tr("the demo server is not counted");
        m_band->setServer(tr("All servers"), Environment::None, text);
    } else if (profile) {
        m_band->setServer(profile->name, profile->environment, ChangePolicy::hint(*profile));
    }
}

/// While nothing is selected, the details of a shown server stay.
void MainWindow::updateDetails()
{
    const auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    const std::optional<ServerUniqueid> channel = page ? page->detailedChannel() : std::nullopt;
    const QList<Server*> shown = shownServers();
    if (channel)
        m_details->setCallShown(page->isCallDetailed());
    // Where nothing else was selected, the details may have gone on to another channel of the bridge.
    if (channel && channel == m_detailed && shown.contains(m_details->server()))
        return;
    m_detailed = channel;
    Server* server = channel ? m_services.connections.server(channel->serverId) : m_details->server();
    if (!shown.contains(server))
        server = nullptr;
    m_details->setChannels(
        server, server && channel ? QList<QByteArray>{channel->uniqueid} : QList<QByteArray>());
}

void MainWindow::updateLogNeeds()
{
    for (Server* server : m_services.servers.all())
        server->setEventNeeds("log", m_log->eventNeeds());
}

QStringList MainWindow::namesOfNotOpened() const
{
    QStringList names;
    for (const ServerProfile& profile : m_services.connections.profilesOfAll()) {
        if (!m_services.connections.server(profile.id))
            names.append(profile.name);
    }
    return names;
}

QStringList MainWindow::namesOfAwaitingSecret() const
{
    QStringList names;
    for (const ServerProfile& profile : m_services.connections.profilesOfAll()) {
        if (m_services.connections.awaitsSecret(profile.id))
            names.append(profile.name);
    }
    return names;
}

QStringList MainWindow::namesOfNotConnected() const
{
    QStringList names;
    for (const ServerProfile& profile : m_services.connections.profilesOfAll()) {
        if (m_services.connections.state(profile.id) != AmiClient::State::Ready)
            names.append(displayText(profile.name));
    }
    return names;
}

void MainWindow::updateEmptyText()
{
    QString text;
    QString note;
    if (!isAllServers()) {
        text = emptyTextOfOne();
    } else if (const QStringList names = namesOfNotConnected(); !names.isEmpty()) {
        const QString list = names.first(qMin(names.size(), mostNamed)).join(QStringLiteral(", "));
        if (names.size() == m_services.connections.profilesOfAll().size())
            text = emptyTextOfAll();
        else if (names.size() > mostNamed)
            note = tr("Not connected: %1 and %2 more.").arg(list, QString::number(names.size() - mostNamed));
        else
            note = tr("Not connected: %1.").arg(list);
    }
    for (Page* page : std::as_const(m_pages))
        page->setEmptyText(text, note);
}

/// While none is connected.
QString MainWindow::emptyTextOfAll() const
{
    bool anyFailed = false;
    for (const ServerProfile& profile : m_services.connections.profilesOfAll()) {
        if (m_services.connections.awaitsSecret(profile.id))
            return tr("Waiting for the keyring…");
        switch (m_services.connections.state(profile.id)) {
        case AmiClient::State::Offline:
        case AmiClient::State::Ready:
            break;
        case AmiClient::State::Waiting:
        case AmiClient::State::Stopped:
            anyFailed = true;
            break;
        default:
            return tr("Connecting…");
        }
    }
    return anyFailed ? tr("No session with any server.\nThe message below says why, and what can be done.")
                     : tr("No server is connected.\nPress Connect to connect to all of them.");
}

QString MainWindow::emptyTextOfOne() const
{
    const std::optional<ServerProfile> profile = m_services.connections.profile(m_serverId);
    const QString name = profile ? displayText(profile->name) : QString();
    if (m_services.connections.awaitsSecret(m_serverId))
        return tr("Waiting for the keyring, which has the secret of %1.\nUnlock it if it asks you to; "
                  "Disconnect ends the waiting.")
            .arg(name);
    switch (m_services.connections.state(m_serverId)) {
    case AmiClient::State::Ready:
        return {};
    case AmiClient::State::Offline:
        return profile ? tr("Not connected to %1.\nPress Connect, or double-click the server.").arg(name)
                       : tr("Select a server on the left.");
    case AmiClient::State::Waiting:
    case AmiClient::State::Stopped:
        return tr("No session with %1.\nThe message below says why, and what can be done.").arg(name);
    default:
        return tr("Connecting to %1…").arg(name);
    }
}

void MainWindow::updateCounts()
{
    const QList<Server*> servers = shownServers();
    m_serverModel.refreshCounts();
    m_side->showCounts(servers);
    if (auto* page = qobject_cast<Page*>(m_stack->currentWidget()))
        page->updateCount();
    bool anyReady = false;
    qsizetype calls = 0;
    qsizetype channels = 0;
    quint64 notKept = 0;
    for (Server* server : servers) {
        if (!server->client().isReady())
            continue;
        anyReady = true;
        calls += server->channels().callCount();
        channels += server->channels().count();
        notKept += server->channels().notKept();
    }
    if (!anyReady) {
        m_band->setCounts({});
        return;
    }
    const ListState state = worstListState(servers);
    QString counts = channelsText(channels, state);
    if (state == ListState::Whole)
        counts = countOfCalls(calls) + QStringLiteral(" · ") + counts;
    if (notKept > 0)
        counts += tr(" · %1 more not kept").arg(locale().toString(notKept));
    m_band->setCounts(counts);
}

} // namespace wirechief
