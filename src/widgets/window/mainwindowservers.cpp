// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the main window shows of the selected server, or of all of them.

#include "base/displaytext.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "pbx/channels/channels.h"
#include "pbx/channels/listtext.h"
#include "pbx/core/serverlist.h"
#include "profiles/secrets/vault.h"
#include "profiles/settings/preferences.h"
#include "sessions/connections/connections.h"
#include "sessions/policy/changepolicy.h"
#include "statusline.h"
#include "widgets/diagnostics/diagnosticswindow.h"
#include "widgets/diagnostics/usedrightsdialog.h"
#include "widgets/log/logpane.h"
#include "widgets/pages/pagelist.h"
#include "widgets/pages/pages.h"
#include "widgets/pages/pagestack.h"
#include "widgets/parts/environmentband.h"
#include "widgets/secrets/secretquestions.h"
#include "widgets/servers/serveractions.h"
#include "widgets/servers/serverproblems.h"
#include "widgets/servers/sessionmessage.h"
#include "widgets/servers/sidepanel.h"

#include <QAction>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace wirechief {

namespace {

/// Servers that an empty page names; of more it says how many.
constexpr qsizetype mostNamed = 8;

} // namespace

void MainWindow::onProfilesChanged()
{
    std::vector<ServerRow> rows;
    const QList<ServerProfile> profiles = m_services.connections.profiles();
    for (const ServerProfile& profile : profiles)
        rows.push_back({profile.id, profile.name, profile.folder, int(profile.environment.kind),
            !m_services.connections.isOfAll(profile.id), int(profile.environment.color),
            environmentText(profile.environment), m_services.connections.isSaved(profile.id)});
    m_serverModel.setServers(rows);
    const bool isOver = std::none_of(m_noticeServers.begin(), m_noticeServers.end(),
        [this](const QString& id) { return m_services.connections.isSaved(id); });
    if (isOver && !std::exchange(m_noticeServers, {}).isEmpty()) // they were taken back
        m_noticeBar->clear();
    updateServer();
}

void MainWindow::selectServer(const QString& id)
{
    m_side->selectServer(id);
    if (id != m_selection.serverId()) // the tree does not have it
        m_selection.selectServer(id);
}

void MainWindow::connectAll(const QStringList& ids)
{
    m_services.connections.openAll(m_serverModel.inOrder(ids));
}

void MainWindow::showPage()
{
    for (QAction* action : std::as_const(m_actions.pages))
        action->setChecked(action->objectName() == m_selection.page());
    updateServer();
}

void MainWindow::updateServer()
{
    const std::optional<ServerProfile> profile = m_services.connections.profile(m_selection.serverId());
    const QList<Server*> servers = m_selection.servers();
    const bool firstStart = m_services.connections.profiles().isEmpty();
    if (firstStart)
        m_pages->showFirstStart();
    else
        m_pages->showPage(m_selection.page());
    setServerThere(!firstStart);
    updateBand();
    const QString name = m_selection.isAllServers() ? tr("All servers")
        : profile                                   ? displayText(profile->name)
                                                    : QString();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Wirechief") : tr("%1 – Wirechief", "server").arg(name));
    m_pages->setServers(m_selection.isAllServers() ? PageScope::AllServers : PageScope::OneServer, servers);
    if (m_selection.isAllServers())
        m_status->setAllServers(servers, namesOfNotOpened(), namesOfAwaitingSecret());
    else
        m_status->setServer(profile ? profile->name : QString(), servers.value(0),
            m_services.connections.awaitsSecret(m_selection.serverId()),
            m_services.connections.awaitsTurn(m_selection.serverId()));
    if (m_diagnostics)
        m_diagnostics->setServers(servers);
    updateEmptyText();
    updateCounts();
    readSubjects();
}

void MainWindow::updateBand()
{
    const std::optional<ServerProfile> profile = m_services.connections.profile(m_selection.serverId());
    m_band->setVisible(profile || m_selection.isAllServers());
    if (m_selection.isAllServers()) {
        const QList<Server*> servers = m_selection.servers();
        const auto connected = std::count_if(
            servers.begin(), servers.end(), [](const Server* server) { return server->client().isReady(); });
        const QList<ServerProfile> counted = m_services.connections.profilesOfAll();
        QString text
            = tr("%1 of %2 connected").arg(QLocale().toString(connected), QLocale().toString(counted.size()));
        if (counted.size() < m_services.connections.profiles().size())
            text += QStringLiteral(" · ") + tr("the demo server is not counted");
        m_band->setServer(tr("All servers"), Environment::None, text);
    } else if (profile) {
        m_band->setServer(profile->name, profile->environment, ChangePolicy::hint(*profile));
    }
}

void MainWindow::readSubjects()
{
    const Page* page = m_pages->current();
    m_selection.selectSubjects(
        page ? page->selectedSubjects() : QList<Subject>(), page ? page->currentSubject() : std::nullopt);
}

void MainWindow::updateLogNeeds()
{
    for (Server* server : m_services.servers.all())
        server->setEventNeeds("log", m_log->eventNeeds());
}

QStringList MainWindow::namesOfNotOpened() const
{
    QStringList names;
    const QList<ServerProfile> all = m_services.connections.profilesOfAll();
    for (const ServerProfile& profile : all) {
        if (!m_services.connections.server(profile.id))
            names.append(profile.name);
    }
    return names;
}

QStringList MainWindow::namesOfAwaitingSecret() const
{
    QStringList names;
    const QList<ServerProfile> all = m_services.connections.profilesOfAll();
    for (const ServerProfile& profile : all) {
        if (m_services.connections.awaitsSecret(profile.id))
            names.append(profile.name);
    }
    return names;
}

QStringList MainWindow::namesOfNotConnected() const
{
    QStringList names;
    const QList<ServerProfile> all = m_services.connections.profilesOfAll();
    for (const ServerProfile& profile : all) {
        if (m_services.connections.state(profile.id) != AmiClient::State::Ready)
            names.append(profile.name);
    }
    return names;
}

void MainWindow::updateEmptyText()
{
    QString text;
    QString note;
    if (!m_selection.isAllServers()) {
        text = emptyTextOfOne();
    } else if (const QStringList names = namesOfNotConnected(); !names.isEmpty()) {
        const QString list
            = displayText(names.first(qMin(names.size(), mostNamed)).join(QStringLiteral(", ")));
        if (names.size() == m_services.connections.profilesOfAll().size())
            text = emptyTextOfAll();
        else if (names.size() > mostNamed)
            note = tr("Not connected: %1 and %2 more.")
                       .arg(list, QLocale().toString(names.size() - mostNamed));
        else
            note = tr("Not connected: %1.").arg(list);
    }
    const PageInfo* info = findPage(m_selection.page());
    if (text.isEmpty() && info != nullptr)
        text = whyNotOnAny(*info, m_selection.servers());
    if (Page* page = m_pages->current())
        page->setEmptyText(text, note);
}

/// While none is connected.
QString MainWindow::emptyTextOfAll() const
{
    bool anyFailed = false;
    const QList<ServerProfile> all = m_services.connections.profilesOfAll();
    for (const ServerProfile& profile : all) {
        if (m_services.connections.awaitsSecret(profile.id))
            return tr("Waiting for a secret…");
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
    if (!anyFailed)
        return tr("No server is connected.\nPress Connect to connect to all of them.");
    return m_sessionMessage->tellsWhyNoSession()
        ? tr("No session with any server.\nThe message below says why, and what can be done.")
        : tr("No session with any server.\nSelect one to see why.");
}

QString MainWindow::emptyTextOfOne() const
{
    const std::optional<ServerProfile> profile = m_services.connections.profile(m_selection.serverId());
    const QString name = profile ? displayText(profile->name) : QString();
    if (m_services.connections.awaitsSecret(m_selection.serverId()))
        return waitingText(name);
    switch (m_services.connections.state(m_selection.serverId())) {
    case AmiClient::State::Ready:
        return {};
    case AmiClient::State::Offline:
        return profile ? tr("Not connected to %1.\nPress Connect, or double-click the server.").arg(name)
                       : tr("Select a server on the left.");
    case AmiClient::State::Waiting:
    case AmiClient::State::Stopped:
        return m_sessionMessage->tellsWhyNoSession()
            ? tr("No session with %1.\nThe message below says why, and what can be done.").arg(name)
            : tr("No session with %1.\n%2", "server, why").arg(name, whyNoSession());
    default:
        return tr("Connecting to %1…").arg(name);
    }
}

/// What keeps the secret asks for its own password, the keyring of the desktop in a window of its own.
QString MainWindow::waitingText(const QString& name) const
{
    const Vault::State vault = m_services.vault.state();
    const bool asksVault = m_services.preferences.secretPlace.value() == SecretPlace::Vault
        && (vault == Vault::State::Locked || vault == Vault::State::Working);
    return asksVault
        ? tr("Waiting for the secret of %1.\nUnlock the vault; Disconnect ends the waiting.").arg(name)
        : tr("Waiting for the secret of %1.\nThe desktop’s keyring may ask for its password, in a window "
             "of its own, perhaps behind this one. Disconnect ends the waiting.")
              .arg(name);
}

/// For who has closed the message that said it.
QString MainWindow::whyNoSession() const
{
    const Server* server = m_services.connections.server(m_selection.serverId());
    const std::optional<Error> error = server ? server->client().lastError() : std::nullopt;
    return error ? error->toString() : tr("The session was stopped.");
}

void MainWindow::showHeldBack(
    const QObject* source, const QString& text, const QString& button, const std::function<void()>& ask)
{
    m_heldBack.removeIf([source](const HeldBack& held) { return held.source == source; });
    if (!text.isEmpty())
        m_heldBack.append({source, text, button, ask});
    showHeldBackNotice();
}

/// One at a time; the next one comes when this one is asked.
void MainWindow::showHeldBackNotice()
{
    if (m_heldBack.isEmpty()) {
        if (std::exchange(m_tellsHeldBack, false))
            m_noticeBar->clear();
        return;
    }
    const HeldBack& first = m_heldBack.constFirst();
    m_problems->leaveBar();
    m_noticeBar->showMessage(
        MessageBar::Kind::Info, first.text, {{QStringLiteral("enterHeldBack"), first.button, [this] {
                                                  const HeldBack asked = m_heldBack.takeFirst();
                                                  showHeldBackNotice();
                                                  asked.ask();
                                              }}});
    m_tellsHeldBack = true;
}

void MainWindow::showUndoable(const QString& text, bool success, bool undoable)
{
    m_status->showResult(text, success);
    m_status->offerUndo(undoable ? m_actions.undo : nullptr);
}

void MainWindow::showUsedRights()
{
    Server* server = m_services.connections.server(m_selection.serverId());
    if (server == nullptr)
        return;
    auto* dialog = new UsedRightsDialog(*server, this);
    dialog->setObjectName(QStringLiteral("usedRightsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showDiagnostics()
{
    if (!m_diagnostics) {
        m_diagnostics = new DiagnosticsWindow(this);
        m_diagnostics->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_diagnostics->setServers(m_selection.servers());
    m_diagnostics->show();
    m_diagnostics->raise();
    m_diagnostics->activateWindow();
}

void MainWindow::updateCounts()
{
    const QList<Server*> servers = m_selection.servers();
    m_serverModel.refreshCounts();
    m_side->pages().showServers(servers);
    if (Page* page = m_pages->current())
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
