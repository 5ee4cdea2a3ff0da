// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/console/ansitext.h"
#include "models/theme/staterole.h"
#include "profiles/servers/serverprofile.h"

#include <QPlainTextEdit>
#include <QTextFragment>
#include <QTimer>

#include <deque>
#include <variant>

namespace wirechief {

/// The console's output: takes any amount of raw text and writes it a few milliseconds a turn, so that the
/// window stays alive. Keeps the last limits::consoleLines lines. Stays at the end where the user left it
/// there. What was written changes its colours with the theme.
class ConsoleOutput : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ConsoleOutput(QWidget* parent = nullptr);
    ~ConsoleOutput() override;

    /// Whose the lines are that are added from now on, by its name; empty: they belong to all.
    void setOwner(const QString& server) { m_owner = server; }
    /// Hides the lines of all other servers, also of those that are still to come; empty: shows all.
    void setOnly(const QString& server);
    [[nodiscard]] const QString& only() const { return m_only; }

    /// The line that begins a block: what was asked of whom. `run`: the number of the answer that follows.
    void addPrompt(
        const QString& prompt, const Environment& environment, const QString& command, quint64 run = 0);
    /// A line that says whose answers follow, where those of all are shown.
    void addServerMark(const QString& serverName, const Environment& environment);
    /// A server's own text: raw bytes, lines ended by LF. Control characters are made visible; its colours
    /// are those of the theme.
    void addServerText(const QByteArray& text);
    /// A line of ours; `role` gives colour and sign.
    void addLine(StateRole role, const QString& text);
    void clearAll();

    /// Nothing waits to be written.
    [[nodiscard]] bool isIdle() const { return m_queue.empty(); }
    /// The answer that is shown at a point of the viewport; 0 where there is none.
    [[nodiscard]] quint64 runAt(const QPoint& point) const;
    /// The lines that are not hidden.
    [[nodiscard]] QString shownText() const;
    /// Selects the next one of these that has the text.
    bool findShown(const QString& text, QTextDocument::FindFlags flags);
    /// Lines that have left, since the last clearAll().
    [[nodiscard]] qint64 linesCut() const;

protected:
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

Q_SIGNALS:
    /// A slice was written.
    void written();

private:
    /// What gives a text its colour, in every theme: nothing, a state or an environment.
    using Ink = std::variant<std::monostate, StateRole, Environment, AnsiColor>;
    struct Piece {
        QByteArray bytes; ///< UTF-8 or what the server sent
        Ink ink{};
        qsizetype position = 0;
        qsizetype promptLength = 0; ///< characters at the start that have the colour, 0: all of them
        AnsiReader colors{}; ///< of the server's own text
        quint64 run = 0; ///< what its line begins, see addPrompt()
        bool isMark = false; ///< between servers
        QString owner{}; ///< see setOwner()
        qsizetype end = -1; ///< of what is written; -1: all
    };
    struct Line;
    void add(Piece piece);
    [[nodiscard]] QString shownText(int from, int to) const;
    void showLine(QTextBlock line) const;
    void writeSlice();
    void writeLines(Piece& piece);
    [[nodiscard]] QTextCharFormat formatOf(const Ink& ink) const;
    void recolor();
    void recolor(const QTextFragment& fragment, QTextCursor& cursor) const;
    void writeLine(QTextCursor& cursor, Piece& piece, QByteArrayView line);

    std::deque<Piece> m_queue;
    QString m_owner;
    QString m_only;
    QTimer m_timer;
    qint64 m_linesSeen = 0; ///< written, or cut before they were
    bool m_atEnd = true; ///< the user looks at the end, and is to go on doing so
    bool m_writing = false; ///< the view is moved by us, not by the user
};

/// The colour of a server's prompt.
[[nodiscard]] QColor promptColor(const Environment& environment, const QPalette& palette);

/// The colour of a text that asks for one of a terminal: one of the theme's that is as near, and can be read.
[[nodiscard]] QColor ansiColor(AnsiColor color, const QPalette& palette);

/// Blanks up to the next stop of eight in the place of each tabulator, as in a terminal. `column`: where the
/// text begins.
[[nodiscard]] QString expandTabs(const QString& text, qsizetype column = 0);

} // namespace wirechief
