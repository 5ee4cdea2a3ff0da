// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/servers/serverlistmodel.h"
#include "sessions/calls/callmemory.h"
#include "sessions/folders/serverundo.h"
#include "sessions/selection/selection.h"
#include "widgets/calls/callverbs.h"
#include "widgets/modules/moduleverbs.h"
#include "widgets/parts/screenwatch.h"
#include "windowactions.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>

class QToolBar;

namespace wirechief {

class Assistants;
class Composer;
class Connections;
class ConsoleLink;
class ConsolePane;
class DetailsPane;
class DiagnosticsWindow;
class EnvironmentBand;
class FirstStartPage;
class FlushClock;
class FolderActions;
class LogModel;
class LogPane;
class MessageBar;
class Page;
class PageStack;
class Panels;
class Preferences;
class PreferencesDialog;
class Prompter;
class QuitQuestion;
class SearchOrDo;
class SecretQuestions;
class SecretStore;
class Server;
class ServerActions;
class ServerDialogs;
class ServerList;
class ServerProblems;
class SessionMessage;
class SidePanel;
class SshQuestions;
class StatusLine;
class Theme;
class UiState;
class Vault;
class VaultDialogs;

/// What the window works on. All of it outlives the window.
struct WindowServices {
    Connections& connections;
    ServerList& servers;
    FlushClock& clock;
    LogModel& log;
    UiState& uiState;
    Preferences& preferences;
    Theme& theme;
    Prompter& prompter;
    Vault& vault;
    SecretStore& keyring;
    SshQuestions& sshQuestions;
    std::function<void()> openDemo; ///< starts the demo server and opens a session with it
};

/// The main window: puts the parts beside each other and tells them which server and page is selected.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Of a saved or open server, or allServersId.
    void selectServer(const QString& id);
    [[nodiscard]] QString selectedServer() const { return m_selection.serverId(); }
    /// Connects many, as they stand in the tree.
    void connectAll(const QStringList& ids);
    /// A message that belongs to no server, for instance about a damaged settings file.
    void showNotice(const QString& text);
    /// One that says what has become of files: it stays until the user closes it.
    void showLasting(const QString& text);
    void showConsole();
    void showLog();
    /// Console and Log beside each other, or as tabs.
    void showPanesSideBySide(bool sideBySide);
    /// Writes how the window looks into the UiState.
    void remember();

    [[nodiscard]] ConsolePane& console() { return *m_console; }
    [[nodiscard]] const WindowActions& actions() const { return m_actions; }

Q_SIGNALS:
    void seenChanged(bool onScreen); ///< whether anybody can see it: not while it is minimised

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addVerbs(VerbSet& verbs, const VerbMenu& menu);
    void buildCentre();
    void buildPanels();
    void arrangePanels();
    void placePanes(bool sideBySide);
    void openDetails();
    void findServer();
    void connectParts();
    void connectActions();
    void connectVault();
    void buildSearch(QToolBar* toolBar);
    void showSubject(const Subject& subject);
    void restore();
    void onProfilesChanged();
    void onPageMade(Page* page, const QString& id);
    void showPage();
    [[nodiscard]] QStringList namesOfNotOpened() const;
    [[nodiscard]] QStringList namesOfAwaitingSecret() const;
    [[nodiscard]] QStringList namesOfNotConnected() const;
    void updateServer();
    void updateBand();
    /// Without a server there is nothing for Console and Log to show.
    void setServerThere(bool there);
    void updateEmptyText();
    [[nodiscard]] QString emptyTextOfOne() const;
    [[nodiscard]] QString waitingText(const QString& name) const;
    [[nodiscard]] QString emptyTextOfAll() const;
    [[nodiscard]] QString whyNoSession() const;
    /// `source`: who holds it back, and asks when it is wanted.
    void showHeldBack(
        const QObject* source, const QString& text, const QString& button, const std::function<void()>& ask);
    void showHeldBackNotice();
    void showUndoable(const QString& text, bool success, bool undoable);
    void updateCounts();
    void readSubjects();
    void updateLogNeeds();
    void applyTheme();
    void applyGlow();
    void keepPreferences();
    void showPreferences();
    void showDiagnostics();
    void showUsedRights();
    void toggle(const QWidget* panel);

    WindowServices m_services;
    WindowActions m_actions;
    ServerListModel m_serverModel;
    Selection m_selection;
    ServerUndo m_undo;
    CallMemory m_formMemory;
    CallVerbs m_callVerbs;
    ModuleVerbs m_moduleVerbs;
    ScreenWatch m_screen;
    QTimer m_countsTimer;
    QTimer m_countsSoon; ///< once for all that change in a turn of the event loop
    QTimer m_allSoon; ///< the same of what is shown of all servers
    QWidget* m_centre = nullptr;
    EnvironmentBand* m_band = nullptr;
    MessageBar* m_sessionBar = nullptr;
    QStringList m_noticeServers; ///< ids of saved servers that the notice is of; empty: of none alone
    MessageBar* m_noticeBar = nullptr;
    MessageBar* m_lastingBar = nullptr;
    QStringList m_lasting; ///< what it says, a line each
    bool m_tellsHeldBack = false; ///< the notice is of the first of these
    struct HeldBack {
        const QObject* source;
        QString text;
        QString button;
        std::function<void()> ask;
    };
    QList<HeldBack> m_heldBack; ///< questions
    FirstStartPage* m_firstStart = nullptr;
    PageStack* m_pages = nullptr;
    SidePanel* m_side = nullptr;
    ConsolePane* m_console = nullptr;
    LogPane* m_log = nullptr;
    DetailsPane* m_details = nullptr;
    QPointer<DiagnosticsWindow> m_diagnostics; ///< while it is open
    QPointer<PreferencesDialog> m_preferences; ///< the same
    StatusLine* m_status = nullptr;
    SearchOrDo* m_search = nullptr;
    Panels* m_panels = nullptr;
    ServerActions* m_serverActions = nullptr;
    SecretQuestions* m_secretQuestions = nullptr;
    ServerDialogs* m_dialogs = nullptr;
    FolderActions* m_folderActions = nullptr;
    Assistants* m_assistants = nullptr;
    SessionMessage* m_sessionMessage = nullptr;
    ServerProblems* m_problems = nullptr;
    VaultDialogs* m_vaultDialogs = nullptr;
    QuitQuestion* m_quitQuestion = nullptr;
    ConsoleLink* m_consoleLink = nullptr;
    Composer* m_composer = nullptr;
};

} // namespace wirechief
