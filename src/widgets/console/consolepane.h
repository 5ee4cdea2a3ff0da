// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "models/console/commandhistory.h"
#include "profiles/servers/serverprofile.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace wirechief {

class ConsoleOutput;

/// A console for CLI commands: output, and below it a command line with history. Knows no server: its owner
/// runs what commandsEntered() says, calls commandStarted() and hands the answer in.
class ConsolePane : public QWidget {
    Q_OBJECT
public:
    explicit ConsolePane(QWidget* parent = nullptr);
    ~ConsolePane() override;

    /// Which server commands go to: its name makes the prompt ("berlin*CLI>"), in the environment's colour.
    /// An empty name disables the command line; `reason` says why.
    void setServer(
        const QString& serverName, const Environment& environment = {}, const QString& reason = {});

    [[nodiscard]] CommandHistory& history() { return m_history; }
    [[nodiscard]] QLineEdit* commandEdit() const { return m_command; }
    [[nodiscard]] QPlainTextEdit* output() const;
    /// All output has been written into the view.
    [[nodiscard]] bool isIdle() const;

public Q_SLOTS:
    /// A command was sent: one more is running, until showOutput() or showError().
    void commandStarted();
    /// The server's own text for a command, raw bytes; lines ended by LF.
    void showOutput(const QString& serverName, const QString& command, const QByteArray& text, bool success,
        std::chrono::microseconds latency, bool truncated = false);
    void showError(const QString& serverName, const QString& command, const wirechief::Error& error);
    /// A line of our own, for instance what a reload did.
    void showNotice(const QString& text, bool success = true);
    void clear();
    void focusCommand();

Q_SIGNALS:
    /// One, or those of several lines that were pasted, to be run in turn.
    void commandsEntered(const QStringList& commands);
    /// The answers that are waited for are not wanted any more.
    void stopRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildOutput(QVBoxLayout& layout);
    void buildFindBar(QVBoxLayout& layout);
    void buildCommandLine(QVBoxLayout& layout);
    void applyFont();
    bool handleCommandKey(int key);
    void enter();
    void stop();
    void addPrompt(const QString& serverName, const QString& command);
    void finishCommand();
    void find(bool backwards);
    void showFindBar(bool shown);
    [[nodiscard]] QStringList typedCommands() const;
    void updateRunning();
    void updateNotice();
    void colorizePrompt();

    CommandHistory m_history;
    QWidget* m_findBar = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_findResult = nullptr;
    ConsoleOutput* m_output = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_prompt = nullptr;
    QLineEdit* m_command = nullptr;
    QLabel* m_busy = nullptr;
    QToolButton* m_stop = nullptr;
    QTimer m_stopTimer; ///< until it is worth a button
    QHash<QString, Environment> m_environments; ///< by server name: what colours its prompt
    QString m_serverName;
    QString m_lastAnswered; ///< the server whose command was written last
    int m_running = 0;
};

} // namespace wirechief
