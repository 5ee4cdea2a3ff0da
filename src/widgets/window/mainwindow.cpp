// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "firststartpage.h"
#include "messagebar.h"
#include "panels.h"
#include "pbx/core/serverlist.h"
#include "pbx/table/flushclock.h"
#include "profiles/secrets/vault.h"
#include "profiles/settings/preferences.h"
#include "profiles/settings/uistate.h"
#include "sessions/connections/connections.h"
#include "statusline.h"
#include "widgets/assistant/assistants.h"
#include "widgets/commands/favouritewords.h"
#include "widgets/composer/composer.h"
#include "widgets/console/consolelink.h"
#include "widgets/console/consolepane.h"
#include "widgets/details/detailspane.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/filter/savedfilters.h"
#include "widgets/folders/folderactions.h"
#include "widgets/folders/servertree.h"
#include "widgets/folders/undoaction.h"
#include "widgets/help/aboutbox.h"
#include "widgets/help/guidewindow.h"
#include "widgets/help/shortcutsdialog.h"
#include "widgets/jump/sshquestiondialogs.h"
#include "widgets/log/logpane.h"
#include "widgets/pages/pagelist.h"
#include "widgets/pages/pages.h"
#include "widgets/pages/pagestack.h"
#include "widgets/parts/environmentband.h"
#include "widgets/preferences/preferenceaction.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/search/searchordo.h"
#include "widgets/secrets/quitquestion.h"
#include "widgets/secrets/secretquestions.h"
#include "widgets/servers/serveractions.h"
#include "widgets/servers/serverdialogs.h"
#include "widgets/servers/serverproblems.h"
#include "widgets/servers/sessionmessage.h"
#include "widgets/servers/sidepanel.h"
#include "widgets/table/cellglow.h"
#include "widgets/table/livetableview.h"
#include "widgets/theme/theme.h"
#include "widgets/vault/vaultdialogs.h"
#include "widgets/verbs/verbactions.h"
#include "windowkeys.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace wirechief {

namespace {

constexpr auto countsInterval = std::chrono::milliseconds(200);

} // namespace

MainWindow::MainWindow(const WindowServices& services, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(this)
    , m_serverModel(services.servers)
    , m_selection(services.connections, services.servers)
    , m_undo(services.connections)
    , m_formMemory(services.uiState)
    , m_screen(this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setDockOptions(AllowTabbedDocks | AllowNestedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    buildCentre();
    buildPanels();
    m_actions.fillMenus(menuBar(), m_panels->actions());
    auto* toolBar = new QToolBar(tr("Tool bar"), this);
    toolBar->setObjectName(QStringLiteral("toolBar"));
    toolBar->setMovable(false);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    toolBar->toggleViewAction()->setVisible(false); // nothing would bring it back
    m_actions.fillToolBar(toolBar);
    buildSearch(toolBar);
    addToolBar(toolBar);
    m_status = new StatusLine(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);

    m_serverActions = new ServerActions(
        m_actions, m_selection, services.connections, m_serverModel, services.prompter, this);
    m_composer = new Composer(*m_actions.composer, *m_actions.manyServers, m_selection,
        {services.connections, services.prompter, services.uiState, services.preferences}, this);
    addVerbs(m_callVerbs, m_actions.calls);
    addVerbs(m_moduleVerbs, m_actions.modules);
    m_secretQuestions = new SecretQuestions(services.connections, this);
    m_dialogs = new ServerDialogs(services.connections, m_undo, *m_secretQuestions, services.prompter, this);
    m_folderActions
        = new FolderActions(m_actions, m_side->servers(), services.connections, m_undo, *m_dialogs, this);
    m_assistants = new Assistants(services.connections, m_undo, *m_dialogs, services.prompter, this);
    m_sessionMessage = new SessionMessage(m_selection, services.connections, *m_sessionBar, this);
    m_problems = new ServerProblems(m_selection, services.connections, *m_noticeBar, this);
    auto* sshDialogs = new SshQuestionDialogs(services.sshQuestions, this);
    connect(sshDialogs, &SshQuestionDialogs::heldBack, this,
        [this, sshDialogs](const QString& text, const QString& button) {
            showHeldBack(sshDialogs, text, button, [sshDialogs] { sshDialogs->askHeldBack(); });
        });
    m_quitQuestion = new QuitQuestion(services.connections, services.prompter, this);
    m_vaultDialogs = new VaultDialogs(services.vault, services.preferences, services.prompter, this);
    m_consoleLink = new ConsoleLink(m_selection, services.connections, services.prompter, *m_console, this);
    auto* keys = new WindowKeys(this);
    connect(keys, &WindowKeys::refused, m_status,
        [this](const QString& whyNot) { m_status->showResult(whyNot, false); });
    connectParts();
    connectActions();
    connectVault();
    applyTheme();
    onProfilesChanged();
    restore();
}

MainWindow::~MainWindow()
{
    hide(); // ~QWidget would, when what it tells of that reaches no MainWindow any more
    delete m_pages; // they let their servers go, and tell it
}

void MainWindow::addVerbs(VerbSet& verbs, const VerbMenu& menu)
{
    auto* actions = new VerbActions(
        verbs, menu, m_selection, m_services.connections, m_services.prompter, m_formMemory, this);
    connect(&m_countsTimer, &QTimer::timeout, actions, &VerbActions::follow);
    connect(actions, &VerbActions::result, m_status, &StatusLine::showResult);
    connect(actions, &VerbActions::actionsWanted, m_composer, &Composer::show);
}

void MainWindow::buildCentre()
{
    m_centre = new QWidget(this);
    m_centre->setObjectName(QStringLiteral("pageArea"));
    m_band = new EnvironmentBand(m_centre);
    m_noticeBar = new MessageBar(m_centre);
    m_noticeBar->setObjectName(QStringLiteral("noticeBar"));
    m_lastingBar = new MessageBar(m_centre);
    m_lastingBar->setObjectName(QStringLiteral("lastingBar"));
    connect(m_lastingBar, &MessageBar::closed, this, [this] { m_lasting.clear(); });
    m_sessionBar = new MessageBar(m_centre);
    m_sessionBar->setObjectName(QStringLiteral("sessionBar"));
    m_firstStart = new FirstStartPage(m_centre);
    m_pages = new PageStack(
        m_firstStart, m_services.uiState, [this](SubjectKinds kinds) { return m_actions.rowActions(kinds); },
        m_centre);
    auto* layout = new QVBoxLayout(m_centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_pages, 1);
    // Below the rows, because a message must not move what is about to be clicked.
    layout->addWidget(m_lastingBar);
    layout->addWidget(m_noticeBar);
    layout->addWidget(m_sessionBar);
    setCentralWidget(m_centre);
}

void MainWindow::connectParts()
{
    Connections& connections = m_services.connections;
    connect(&m_side->servers(), &ServerTree::serverSelected, &m_selection, &Selection::selectServer);
    connect(&m_side->servers(), &ServerTree::serverActivated, this, [this](const QString& id) {
        if (id == m_selection.serverId() && m_actions.connectServer->isEnabled())
            m_actions.connectServer->trigger();
    });
    connect(&m_side->pages(), &PageList::pageSelected, &m_selection, &Selection::selectPage);
    connect(&m_selection, &Selection::pageChanged, this, &MainWindow::showPage);
    connect(&m_selection, &Selection::serversChanged, this, &MainWindow::updateServer);
    connect(m_firstStart, &FirstStartPage::addServerClicked, m_dialogs, &ServerDialogs::add);
    connect(m_firstStart, &FirstStartPage::newUserClicked, m_assistants, &Assistants::newManagerUser);
    connect(m_firstStart, &FirstStartPage::importClicked, m_assistants, &Assistants::importServers);
    connect(m_firstStart, &FirstStartPage::tryDemoClicked, this, [this] { m_services.openDemo(); });
    connect(&connections, &Connections::profilesChanged, this, &MainWindow::onProfilesChanged);
    connect(&connections, &Connections::stateChanged, this, [this](const QString& id) {
        m_serverModel.setAwaitsSecret(id, m_services.connections.awaitsSecret(id));
        if (id == m_selection.serverId())
            updateServer();
        else if (m_selection.isAllServers() && !m_allSoon.isActive())
            m_allSoon.start();
    });
    connect(&connections, &Connections::turnsChanged, this, [this](const QStringList& ids, bool awaits) {
        m_serverModel.setAwaitTurn(ids, awaits);
        if (!m_allSoon.isActive() && (m_selection.isAllServers() || ids.contains(m_selection.serverId())))
            m_allSoon.start();
    });
    connect(&connections, &Connections::capabilitiesChanged, this, [this](const QString& id) {
        if (id == m_selection.serverId()) {
            updateEmptyText();
            updateCounts();
        } else if (m_selection.isAllServers() && !m_allSoon.isActive()) {
            m_allSoon.start();
        }
    });
    connect(&connections, &Connections::changedByOthers, this,
        [this](const QString& text) { m_status->showResult(text, true); });
    connect(&connections, &Connections::problem, this, [this](const Error& error, const QString& id) {
        if (id.isEmpty())
            showNotice(error.toString());
    });
    connect(m_problems, &ServerProblems::barTaken, this, [this] {
        m_tellsHeldBack = false;
        m_noticeServers.clear();
    });
    connect(m_problems, &ServerProblems::barLeft, this, &MainWindow::showHeldBackNotice);
    connect(m_problems, &ServerProblems::elsewhere, m_status,
        [this](const QString& text) { m_status->showResult(text, false); });
    connect(&connections, &Connections::setAside, this, &MainWindow::showLasting);
    // Nobody reads a number that changes with every frame, and each change costs a layout.
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(countsInterval);
    connect(&m_services.clock, &FlushClock::flushed, this, [this] {
        if (m_screen.isOnScreen() && !m_countsTimer.isActive())
            m_countsTimer.start();
    });
    connect(&m_countsTimer, &QTimer::timeout, this, &MainWindow::updateCounts);
    // The tree also reads them by itself; then all the others do.
    connect(&m_serverModel, &QAbstractItemModel::dataChanged, &m_countsSoon, [this] {
        if (!m_countsSoon.isActive())
            m_countsSoon.start();
    });
    connect(&m_countsSoon, &QTimer::timeout, this, &MainWindow::updateCounts);
    connect(&m_allSoon, &QTimer::timeout, this, &MainWindow::updateServer);
    for (QTimer* timer : {&m_countsSoon, &m_allSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_screen, &ScreenWatch::changed, this, &MainWindow::updateCounts);
    connect(&m_screen, &ScreenWatch::changed, this, &MainWindow::seenChanged);
    connect(&m_services.theme, &Theme::changed, this, &MainWindow::applyTheme);

    connect(&m_services.servers, &ServerList::added, this, [this](Server* server) {
        connect(server, &Server::answeredLate, m_status, &StatusLine::showResult);
    });
    connect(&m_side->servers(), &ServerTree::currentFolderChanged, m_serverActions, [this] {
        const ServerTree& tree = m_side->servers();
        const QString folder = tree.isFolderCurrent() ? tree.currentFolder() : QString();
        m_serverActions->setFolder(folder);
        m_composer->setFolder(folder);
    });
    connect(m_serverActions, &ServerActions::result, m_status, &StatusLine::showResult);
    connect(m_folderActions, &FolderActions::result, this, &MainWindow::showUndoable);
    connect(new UndoAction(*m_actions.undo, *m_actions.redo, m_undo, this), &UndoAction::result, m_status,
        &StatusLine::showResult);
    connect(m_serverActions, &ServerActions::reloaded, m_console, &ConsolePane::showNotice);
    connect(m_log, &LogPane::eventNeedsChanged, this, &MainWindow::updateLogNeeds);
    connect(&m_services.servers, &ServerList::added, this,
        [this](Server* server) { server->setEventNeeds("log", m_log->eventNeeds()); });
    connect(m_console, &ConsolePane::manyWanted, m_composer, &Composer::openMany);
    connect(m_composer, &Composer::result, m_status, &StatusLine::showResult);
    connect(m_log, &LogPane::statusMessage, m_status, &StatusLine::showResult);
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::onPageMade);
    connect(m_pages, &PageStack::result, m_status, &StatusLine::showResult);
    connect(m_pages, &PageStack::selectionChanged, this, &MainWindow::readSubjects);
    connect(m_pages, &PageStack::detailsWanted, this, &MainWindow::openDetails);
    connect(m_details, &DetailsPane::result, m_status, &StatusLine::showResult);
    connect(m_details, &DetailsPane::subjectSought, this, &MainWindow::showSubject);
    connect(m_dialogs, &ServerDialogs::serverAdded, this, &MainWindow::selectServer);
    connect(m_secretQuestions, &SecretQuestions::heldBack, this,
        [this](const QString& text, const QString& button) {
            showHeldBack(m_secretQuestions, text, button, [this] { m_secretQuestions->askHeldBack(); });
        });
    connect(m_sessionBar, &MessageBar::shownChanged, this, &MainWindow::updateEmptyText);
    connect(&m_selection, &Selection::serverChanged, m_secretQuestions,
        [this] { m_secretQuestions->setShown(m_selection.serverId()); });
    connect(m_dialogs, &ServerDialogs::result, m_status, &StatusLine::showResult);
    connect(m_dialogs, &ServerDialogs::failed, this,
        [this](const Error& error) { showNotice(error.toString()); });
    connect(m_sessionMessage, &SessionMessage::editServerClicked, m_dialogs, &ServerDialogs::edit);
    connect(m_sessionMessage, &SessionMessage::enterSecretClicked, m_secretQuestions,
        &SecretQuestions::askSecret);
    connect(m_sessionMessage, &SessionMessage::enterPassphraseClicked, m_secretQuestions,
        &SecretQuestions::askPassphrase);
    connect(m_sessionMessage, &SessionMessage::showServerClicked, this, &MainWindow::selectServer);
    connect(m_sessionMessage, &SessionMessage::tellsListProblem, m_pages, &PageStack::setProblemTold);
    connect(
        m_sessionMessage, &SessionMessage::showCertificateClicked, m_dialogs, &ServerDialogs::askCertificate);
}

void MainWindow::connectActions()
{
    connect(m_actions.addServer, &QAction::triggered, m_dialogs, &ServerDialogs::add);
    connect(
        m_actions.editServer, &QAction::triggered, this, [this] { m_dialogs->edit(m_selection.serverId()); });
    connect(m_actions.removeServer, &QAction::triggered, this,
        [this] { m_dialogs->remove(m_selection.serverId()); });
    connect(m_actions.certificates, &QAction::triggered, m_dialogs, &ServerDialogs::showTrusted);
    connect(m_actions.quickConnect, &QAction::triggered, this,
        [this] { m_dialogs->quickConnect(m_services.uiState); });
    connect(m_actions.saveServer, &QAction::triggered, this,
        [this] { m_dialogs->saveUnsaved(m_selection.serverId()); });
    connect(m_actions.duplicateServer, &QAction::triggered, this,
        [this] { m_dialogs->duplicate(m_selection.serverId()); });
    connect(m_actions.nextServer, &QAction::triggered, &m_side->servers(), &ServerTree::selectNextServer);
    connect(m_actions.findServer, &QAction::triggered, this, &MainWindow::findServer);
    connect(m_actions.quit, &QAction::triggered, this, [this] {
        if (m_quitQuestion->letsClose())
            close();
    });
    connect(m_actions.filter, &QAction::triggered, this, [this] {
        if (Page* page = m_pages->current())
            page->focusFilter();
    });
    connect(m_actions.console, &QAction::triggered, this, [this] { toggle(m_console); });
    connect(m_actions.sideBySide, &QAction::triggered, this, &MainWindow::showPanesSideBySide);
    connect(m_actions.arrangePanels, &QAction::triggered, this, &MainWindow::arrangePanels);
    connect(m_actions.log, &QAction::triggered, this, [this] { toggle(m_log); });
    connect(m_actions.details, &QAction::triggered, this, [this] { toggle(m_details); });
    for (const QAction* action : std::as_const(m_actions.pages))
        connect(action, &QAction::triggered, this,
            [this, id = action->objectName()] { m_side->pages().selectPage(id); });
    connect(m_actions.appearance, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_services.preferences.appearance.set(Appearance(action->data().toInt()));
    });
    connect(m_actions.importServers, &QAction::triggered, m_assistants, &Assistants::importServers);
    connect(m_actions.exportServers, &QAction::triggered, m_assistants,
        [this] { m_assistants->exportServers(); });
    connect(m_folderActions, &FolderActions::exportWanted, m_assistants, &Assistants::exportServers);
    connect(m_assistants, &Assistants::result, this, &MainWindow::showUndoable);
    connect(m_assistants, &Assistants::serverAdded, this, &MainWindow::selectServer);
    connect(
        m_assistants, &Assistants::secretsNotSaved, this, [this](const QStringList& ids, const Error& error) {
            if (m_sessionMessage->tellsNotSaved(ids)) { // one bar is enough
                m_status->showResult(error.text, false);
            } else {
                showNotice(error.toString());
                m_noticeServers = ids;
            }
        });
    connect(m_actions.newManagerUser, &QAction::triggered, m_assistants, &Assistants::newManagerUser);
    connect(m_actions.continueUser, &QAction::triggered, m_assistants,
        [this] { m_assistants->continueUser(m_selection.serverId()); });
    connect(
        m_actions.checkAddress, &QAction::triggered, m_assistants, [this] { m_assistants->checkAddress(); });
    connect(m_actions.tryDemo, &QAction::triggered, this, [this] { m_services.openDemo(); });
    connect(m_actions.glow, &QAction::toggled, this, &MainWindow::applyGlow);
    connect(m_actions.preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    connect(m_actions.diagnostics, &QAction::triggered, this, &MainWindow::showDiagnostics);
    connect(m_actions.usedRights, &QAction::triggered, this, &MainWindow::showUsedRights);
    connect(m_status, &StatusLine::diagnosticsWanted, this, &MainWindow::showDiagnostics);
    connect(m_status, &StatusLine::serverWanted, this, &MainWindow::selectServer);
    connect(m_actions.guide, &QAction::triggered, this, [this] { showGuide(this); });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] {
        auto* dialog = new ShortcutsDialog(m_actions.withShortcut(), this);
        const Preferences& preferences = m_services.preferences;
        dialog->addFavourites(favouriteCommandWords().title, preferences.consoleFavourites.value());
        dialog->addFavourites(savedActionWords().title, preferences.savedActions.value());
        dialog->open();
    });
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::connectVault()
{
    m_vaultDialogs->connectAction(*m_actions.lockVault);
    connect(m_vaultDialogs, &VaultDialogs::failed, this,
        [this](const Error& error) { showNotice(error.toString()); });
    connect(m_vaultDialogs, &VaultDialogs::result, m_status, &StatusLine::showResult);
    connect(
        m_sessionMessage, &SessionMessage::vaultWanted, m_vaultDialogs, [this] { m_vaultDialogs->create(); });
    // What no keyring took goes there.
    connect(m_vaultDialogs, &VaultDialogs::created, this, [this] {
        const QStringList ids = m_services.connections.notSavedServers();
        for (const QString& id : ids)
            m_services.connections.saveSecretAgain(id);
    });
    connect(m_vaultDialogs, &VaultDialogs::moveWanted, this, [this] {
        m_services.connections.moveSecrets(m_services.keyring, m_services.vault, m_vaultDialogs,
            [this](const SecretMove::Outcome& outcome) { m_vaultDialogs->finishMove(outcome); });
    });
    connect(m_problems, &ServerProblems::unlockWanted, m_vaultDialogs, [this] { m_vaultDialogs->unlock(); });
    connect(&m_services.vault, &Vault::unlocked, m_problems, &ServerProblems::forgetLocked);
    const auto offer = [this] {
        const Vault& vault = m_services.vault;
        m_sessionMessage->offerVault(!vault.exists());
        m_problems->offerUnlock(
            vault.isLocked() && m_services.preferences.secretPlace.value() == SecretPlace::Vault);
    };
    connect(&m_services.vault, &Vault::stateChanged, this, offer);
    offer();
}

/// Where the program is ended from outside, by SIGTERM, nobody is asked: that close is not spontaneous.
void MainWindow::closeEvent(QCloseEvent* event)
{
    if (event->spontaneous() && !m_quitQuestion->letsClose()) {
        event->ignore();
        return;
    }
    remember();
    QMainWindow::closeEvent(event);
}

/// Docks can be anywhere, so the order is found when it is needed.
bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void MainWindow::applyGlow()
{
    for (const LiveTableView* view : m_pages->findChildren<LiveTableView*>())
        view->glow()->setEnabled(m_actions.glow->isChecked());
}

void MainWindow::onPageMade(Page* page, const QString& id)
{
    Preferences& preferences = m_services.preferences;
    for (SavedFilters* saved : page->findChildren<SavedFilters*>())
        saved->keepIn(preferences, id);
    if (auto* halves = page->findChild<QAction*>(QStringLiteral("showLocalHalves")))
        keepInStep(*halves, preferences, preferences.localHalves);
    applyGlow();
}

void MainWindow::showPreferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(m_services.preferences, this, m_vaultDialogs);
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

void MainWindow::showNotice(const QString& text)
{
    m_tellsHeldBack = false;
    m_noticeServers.clear();
    m_problems->leaveBar();
    m_noticeBar->showMessage(MessageBar::Kind::Warning, text, {});
}

void MainWindow::showLasting(const QString& text)
{
    if (m_lasting.contains(text))
        return;
    m_lasting.append(text);
    m_lastingBar->showMessage(MessageBar::Kind::Warning, m_lasting.join(u'\n'), {});
}

void MainWindow::applyTheme()
{
    setStyleSheet(m_services.theme.windowStyleSheet());
    for (QAction* action : m_actions.appearance->actions())
        action->setChecked(action->data().toInt() == int(m_services.theme.appearance()));
    m_consoleLink->update();
    m_status->refresh();
}

} // namespace wirechief
