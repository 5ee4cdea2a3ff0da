// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "models/commandhistory.h"

#include <QColor>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <deque>
#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace wirechief {

/// A console for CLI commands: a command line with history above, output below which the oldest lines leave
/// at limits::consoleLines. Knows no server: its owner runs what commandEntered() says and hands the answer
/// in.
class ConsolePane : public QWidget {
    Q_OBJECT
public:
    /// Answers with the possible completions of the word before `cursor`.
    using Completer = std::function<void(
        const QString& line, int cursor, std::function<void(const QStringList& completions)> done)>;

    explicit ConsolePane(QWidget* parent = nullptr);
    ~ConsolePane() override;

    /// Which server commands go to: its name makes the prompt ("berlin*CLI>"), in the environment's colour
    /// (invalid: the text's). An empty name disables the command line; `reason` says why.
    void setServer(const QString& serverName, const QColor& color = {}, const QString& reason = {});
    void setCompleter(Completer completer);

    [[nodiscard]] CommandHistory& history() { return m_history; }
    [[nodiscard]] QLineEdit* commandEdit() const { return m_command; }
    [[nodiscard]] QPlainTextEdit* output() const { return m_output; }
    [[nodiscard]] QString outputText() const;
    /// Commands that wait for their answer.
    [[nodiscard]] int runningCount() const { return m_running; }
    /// All output has been written into the view.
    [[nodiscard]] bool isIdle() const { return m_queue.empty(); }

public Q_SLOTS:
    /// A command was sent: one more is running.
    void commandStarted();
    /// The server's own text for a command, raw bytes; lines ended by LF.
    void showOutput(const QString& serverName, const QString& command, const QByteArray& text, bool success,
        std::chrono::microseconds latency, bool truncated = false);
    void showError(const QString& serverName, const QString& command, const wirechief::Error& error);
    /// One line of our own, for instance what a reload did.
    void showNotice(const QString& serverName, const QString& text, bool success = true);
    void clear();
    void focusCommand();

Q_SIGNALS:
    void commandEntered(const QString& command);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Style : quint8 { Prompt, Text, Success, Failure, Notice };
    struct Piece {
        Style style;
        QString text; ///< whole lines without the last LF
        QColor color; ///< of a prompt
        qsizetype position = 0; ///< of the next character to write
    };
    void buildOutput();
    void buildFindBar();
    void buildCommandLine();
    void applyFont();
    void enter();
    void complete();
    void insertCompletion(const QStringList& completions);
    void startBlock(const QString& serverName, const QString& command);
    void endBlock(bool success, const QString& text);
    void finishCommand();
    void queue(Style style, const QString& text, const QColor& color = {});
    void writeSlice();
    void writeLines(const Piece& piece, QStringView lines);
    void find(bool backwards);
    void showFindBar(bool shown);
    void updateRunning();
    [[nodiscard]] QColor styleColor(const Piece& piece) const;

    CommandHistory m_history;
    Completer m_completer;
    QWidget* m_findBar = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_findResult = nullptr;
    QPlainTextEdit* m_output = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_prompt = nullptr;
    QLineEdit* m_command = nullptr;
    QLabel* m_busy = nullptr;
    QString m_serverName;
    QColor m_serverColor;
    QHash<QString, QColor> m_colors; ///< server name → colour of its prompt
    std::deque<Piece> m_queue;
    QTimer m_writeTimer;
    qint64 m_linesWritten = 0;
    int m_running = 0;
};

} // namespace wirechief
