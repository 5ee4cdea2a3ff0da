// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window remembers from one run to the next.

#include "mainwindow.h"
#include "panels.h"
#include "profiles/settings/preferences.h"
#include "profiles/settings/uistate.h"
#include "sessions/connections/connections.h"
#include "widgets/console/commandentry.h"
#include "widgets/console/consolepane.h"
#include "widgets/details/detailspane.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/folders/servertree.h"
#include "widgets/log/logpane.h"
#include "widgets/pages/pagelist.h"
#include "widgets/pages/pages.h"
#include "widgets/pages/pagestack.h"
#include "widgets/preferences/preferenceaction.h"
#include "widgets/search/searchordo.h"
#include "widgets/servers/sidepanel.h"
#include "widgets/table/cellglow.h"

#include <QAction>
#include <QJsonArray>

namespace wirechief {

namespace {

// Keys in the settings file.
constexpr QLatin1String geometryKey("window.geometry");
constexpr QLatin1String stateKey("window.state");
constexpr QLatin1String sideBySideKey("window.sideBySide");
constexpr QLatin1String sideKey("window.side");
constexpr QLatin1String collapsedKey("window.collapsedFolders");
constexpr QLatin1String docksKey("window.docks");
constexpr QLatin1String pageKey("window.page");
constexpr QLatin1String serverKey("window.server");
constexpr QLatin1String historyKey("console.history");
constexpr QLatin1String wrapKey("console.wrap");
constexpr QLatin1String oneServerKey("console.oneServer");
constexpr QLatin1String logKey("log");
constexpr QLatin1String recentKey("search.recent");

} // namespace

void MainWindow::restore()
{
    UiState& state = m_services.uiState;
    // Smaller on a small screen, with room for the frame.
    resize(fittedToScreen(*this, {1280, 800}));
    restoreGeometry(state.bytes(geometryKey));
    setServerThere(true); // what was kept is how they are beside a server
    restoreState(state.bytes(stateKey));
    m_panels->restoreSizes(state.value(docksKey).toObject());
    m_side->restoreState(state.bytes(sideKey));
    m_side->servers().setCollapsedFolders(state.value(collapsedKey).toVariant().toStringList());
    keepPreferences();
    m_log->restoreState(state.value(logKey).toObject());
    m_search->setRecent(state.value(recentKey).toVariant().toStringList());
    m_console->entry().history() = CommandHistory::fromJson(state.value(historyKey).toArray());
    m_console->entry().obey(m_services.preferences);
    m_console->setWrapsLines(state.value(wrapKey).toBool());
    m_console->setShowsOneServer(state.value(oneServerKey).toBool());

    const QString page = state.value(pageKey).toString();
    m_side->pages().selectPage(findPage(page) ? page : QString::fromLatin1(allPages().front().id));
    const QString server = state.value(serverKey).toString();
    const QList<ServerProfile> profiles = m_services.connections.profiles();
    if (m_services.connections.profile(server) || m_serverModel.indexOf(server).isValid())
        selectServer(server);
    else if (!profiles.isEmpty())
        selectServer(profiles.constFirst().id);
    else
        m_selection.selectServer({});
}

void MainWindow::remember()
{
    UiState& state = m_services.uiState;
    state.setBytes(geometryKey, saveGeometry());
    if (m_panels->isServerThere()) {
        state.setBytes(stateKey, saveState());
        state.setValue(sideBySideKey, m_services.preferences.sideBySide.value());
    }
    state.setValue(docksKey, m_panels->saveSizes());
    state.setBytes(sideKey, m_side->saveState());
    state.setValue(collapsedKey, QJsonArray::fromStringList(m_side->servers().collapsedFolders()));
    m_pages->saveState(state);
    state.setValue(logKey, m_log->saveState());
    m_details->saveState(state);
    state.setValue(recentKey, QJsonValue::fromVariant(m_search->recent()));
    state.setValue(historyKey, m_console->entry().history().toJson());
    state.setValue(wrapKey, m_console->wrapsLines());
    state.setValue(oneServerKey, m_console->showsOneServer());
    state.setValue(pageKey, m_selection.page());
    if (m_services.connections.isSaved(m_selection.serverId()) || m_selection.isAllServers())
        state.setValue(serverKey, m_selection.serverId());
}

/// Lets all that has a preference follow it, and writes there what is chosen in menus.
void MainWindow::keepPreferences()
{
    Preferences& preferences = m_services.preferences;
    preferences.glow.setStandard(isMotionWanted(*this));
    keepInStep(*m_actions.glow, preferences, preferences.glow);
    keepInStep(m_log->recordAll(), preferences, preferences.recordAll);
    // The state of the window may be lost, or older than the choice. Which panels share tabs can only be
    // asked once the window is shown, so what they were is kept beside it.
    const QJsonValue before = m_services.uiState.value(sideBySideKey);
    const bool wereSideBySide = before.isBool()        ? before.toBool()
        : m_services.uiState.bytes(stateKey).isEmpty() ? false
                                                       : preferences.sideBySide.value();
    if (preferences.sideBySide.value() != wereSideBySide)
        placePanes(preferences.sideBySide.value());
    m_actions.sideBySide->setChecked(preferences.sideBySide.value());
    preferences.onChange(preferences.sideBySide, this, [this](bool sideBySide) { placePanes(sideBySide); });
}

} // namespace wirechief
