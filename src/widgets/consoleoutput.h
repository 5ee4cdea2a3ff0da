// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/staterole.h"
#include "widgets/limits.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <deque>

namespace wirechief {

/// The console's output: takes any amount of raw text and writes it a few milliseconds a turn, so that the
/// window stays alive. Keeps the last limits::consoleLines lines. Stays at the end where the user left it
/// there.
class ConsoleOutput : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ConsoleOutput(QWidget* parent = nullptr);
    ~ConsoleOutput() override;

    /// The line that begins a block: what was asked of whom.
    void addPrompt(const QString& prompt, const QColor& color, const QString& command);
    /// A server's own text: raw bytes, lines ended by LF. Control characters are made visible, colours
    /// removed.
    void addServerText(const QByteArray& text);
    /// A line of ours; `role` gives colour and sign.
    void addLine(StateRole role, const QString& text);
    void clearAll();

    /// Nothing waits to be written.
    [[nodiscard]] bool isIdle() const { return m_queue.empty(); }
    /// Lines that have left, since the last clearAll().
    [[nodiscard]] qint64 linesCut() const;

Q_SIGNALS:
    /// A slice was written.
    void written();

private:
    struct Piece {
        QByteArray bytes; ///< UTF-8 or what the server sent
        QColor color; ///< invalid: the text's
        qsizetype position = 0;
        qsizetype promptLength = 0; ///< characters at the start that have the colour, 0: all of them
    };
    void add(Piece piece);
    void writeSlice();
    void writeLines(Piece& piece);
    void writeLine(QTextCursor& cursor, const Piece& piece, const QString& line);

    std::deque<Piece> m_queue;
    QTimer m_timer;
    qint64 m_linesSeen = 0; ///< written, or cut before they were
    bool m_atEnd = true; ///< the user looks at the end, and is to go on doing so
    bool m_writing = false; ///< the view is moved by us, not by the user
};

/// Removes the colour codes (ESC [ … m) that Asterisk's own console would obey.
[[nodiscard]] QByteArray withoutColorCodes(QByteArrayView line);

} // namespace wirechief
