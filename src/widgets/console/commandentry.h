// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/console/commandguide.h"
#include "models/console/commandhistory.h"
#include "profiles/servers/serverprofile.h"

#include <QTimer>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace wirechief {

class CommandCompleter;
class CommandEdit;
class FavouriteMenu;
class HistorySearch;
class PastedCommands;
class Preferences;

/// The console's line: the prompt, the entry with its history and completion, what is under way, Stop and the
/// favourites. Knows no server: its owner runs what commandsEntered() says, calls commandStarted() and
/// commandFinished(), and answers completionWanted().
class CommandEntry : public QWidget {
    Q_OBJECT
public:
    explicit CommandEntry(QWidget* parent = nullptr);
    ~CommandEntry() override;

    /// The prompt of a server, for display: "berlin*CLI>".
    [[nodiscard]] static QString promptOf(const QString& serverName);
    /// Which server commands go to, see ConsolePane::setServer().
    void setServer(const QString& serverName, const Environment& environment, const QString& reason);
    /// PageUp and PageDown turn the pages of this one.
    void setPaged(QWidget* paged) { m_paged = paged; }
    /// Which keys it has, and where the favourites are kept.
    void obey(Preferences& preferences);

    [[nodiscard]] CommandHistory& history() { return m_history; }
    [[nodiscard]] QLineEdit* edit() const;

    /// The line itself, for buttons at its end.
    [[nodiscard]] QHBoxLayout& row() const { return *m_row; }
    /// As Ctrl+R in the entry.
    void searchHistory();
    void commandStarted();
    void commandFinished();
    /// Answers to completionWanted().
    void offerCompletions(const QString& line, const QList<CompletionOffer>& offers);
    void failCompletion(const QString& line, const QString& why);

Q_SIGNALS:
    /// One, or those of several lines that were pasted, to be run in turn.
    void commandsEntered(const QStringList& commands);
    /// The answers that are waited for are not wanted any more.
    void stopRequested();
    void completionWanted(const QString& line);
    void completionForgotten();
    void clearWanted(); ///< of the output

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildEntry();
    void buildStop();
    void buildParts();
    void applyFont();
    void colorizePrompt();
    void showPrompt();
    void enter();
    void run(const QStringList& commands);
    void onTextChanged();
    void stop();
    void updateRunning();

    CommandHistory m_history;
    QLabel* m_prompt;
    CommandEdit* m_edit;
    QLabel* m_busy;
    QToolButton* m_stop;
    CommandCompleter* m_completer;
    HistorySearch* m_search;
    PastedCommands* m_pasted;
    FavouriteMenu* m_favourites;
    QHBoxLayout* m_row;
    QWidget* m_paged = nullptr;
    QTimer m_stopTimer; ///< until it is worth a button
    Environment m_environment;
    QString m_lastLine; ///< before several were pasted
    QString m_told; ///< beside the entry, until something is typed
    int m_running = 0;
};

} // namespace wirechief
