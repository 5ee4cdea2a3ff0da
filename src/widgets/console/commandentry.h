// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/console/commandhistory.h"
#include "profiles/servers/serverprofile.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace wirechief {

/// The console's line: the prompt, the entry with its history, what is under way, and Stop. Knows no server:
/// its owner runs what commandsEntered() says, and calls commandStarted() and commandFinished().
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

    [[nodiscard]] CommandHistory& history() { return m_history; }
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

    void commandStarted();
    void commandFinished();

Q_SIGNALS:
    /// One, or those of several lines that were pasted, to be run in turn.
    void commandsEntered(const QStringList& commands);
    /// The answers that are waited for are not wanted any more.
    void stopRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildEntry();
    void buildStop();
    void applyFont();
    void colorizePrompt();
    [[nodiscard]] QStringList typedCommands() const;
    bool handleKey(const QKeyEvent& key);
    void enter();
    void stop();
    void updateRunning();

    CommandHistory m_history;
    QLabel* m_prompt;
    QLineEdit* m_edit;
    QLabel* m_busy;
    QToolButton* m_stop;
    QWidget* m_paged = nullptr;
    QTimer m_stopTimer; ///< until it is worth a button
    Environment m_environment;
    int m_running = 0;
};

} // namespace wirechief
