// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "models/console/commandruns.h"
#include "profiles/servers/serverprofile.h"
#include "widgets/console/answerwindow.h"
#include "widgets/parts/keyowner.h"

#include <QHash>
#include <QWidget>

#include <chrono>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace wirechief {

class CommandEntry;
class ConsoleOutput;
class OutputActions;

/// A console for CLI commands: output, and below it the CommandEntry. Knows no server: its owner runs what
/// commandsEntered() says, calls commandStarted() and hands the answer in.
class ConsolePane : public QWidget, public KeyOwner {
    Q_OBJECT
public:
    explicit ConsolePane(QWidget* parent = nullptr);
    ~ConsolePane() override;

    /// Which server commands go to: its name makes the prompt ("berlin*CLI>"), in the environment's colour.
    /// An empty name disables the command line; `reason` says why.
    /// `selected` is the name also of one that takes none, and empty where several are selected.
    void setServer(const QString& serverName, const Environment& environment = {}, const QString& reason = {},
        const QString& selected = {});

    [[nodiscard]] CommandEntry& entry() { return *m_entry; }
    [[nodiscard]] QLineEdit* commandEdit() const;
    [[nodiscard]] QPlainTextEdit* output() const;
    /// Ctrl+R searches the history wherever the focus is in the console: next to its command line it must not
    /// reload a server.
    [[nodiscard]] bool ownsKey(const QKeyEvent& key) const override;
    /// The answers that can be looked at again.
    [[nodiscard]] const CommandRuns& runs() const { return m_runs; }
    [[nodiscard]] bool wrapsLines() const;
    void setWrapsLines(bool wraps);
    /// Only the output of the selected server is shown.
    [[nodiscard]] bool showsOneServer() const;
    void setShowsOneServer(bool one);
    /// All output has been written into the view.
    [[nodiscard]] bool isIdle() const;

public Q_SLOTS:
    /// A command was sent: one more is running, until showAnswer() or showError().
    void commandStarted();
    /// What a server answered; it is kept among runs().
    void showAnswer(const wirechief::CommandRun& answer);
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
    /// This command is to be sent to several servers; it may be empty.
    void manyWanted(const QString& command);
    /// One of runs() is to be looked at in a window of its own.
    void answerWanted(quint64 run, wirechief::AnswerWindow::View view, bool watched);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildOutput(QVBoxLayout& layout);
    void buildFindBar(QVBoxLayout& layout);
    void applyFont();
    void addPrompt(const QString& serverName, const QString& command, quint64 run = 0);
    void find(bool backwards);
    void showFindBar(bool shown);
    void updateNotice();
    void updateOnly();

    QWidget* m_findBar = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_findResult = nullptr;
    ConsoleOutput* m_output = nullptr;
    QLabel* m_notice = nullptr;
    CommandEntry* m_entry = nullptr;
    CommandRuns m_runs;
    OutputActions* m_actions = nullptr;
    QHash<QString, Environment> m_environments; ///< by server name: what colours its prompt
    QString m_lastAnswered; ///< the server whose command was written last
    QString m_serverName; ///< that commands go to
    QString m_selected; ///< its name, or that of one that takes none
};

} // namespace wirechief
