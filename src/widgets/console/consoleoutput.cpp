// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consoleoutput.h"

#include "base/displaytext.h"
#include "base/limits.h"
#include "models/theme/statecolor.h"
#include "widgets/limits.h"
#include "widgets/theme/theme.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <limits>
#include <utility>

namespace wirechief {

namespace {

/// Lines written between two looks at the clock.
constexpr int linesAtOnce = 32;

/// Asterisk's own CLI leaves tabulators to the terminal.
constexpr qsizetype tabStop = 8;

/// Formats remember what gave them their colour.
constexpr int stateProperty = QTextFormat::UserProperty;
constexpr int environmentProperty = QTextFormat::UserProperty + 1;
constexpr int ansiProperty = QTextFormat::UserProperty + 2;

/// What of an environment says its colour, as a number.
int colorNumber(const Environment& environment)
{
    return environment.kind << 8 | environment.color;
}
Environment ofColorNumber(int number)
{
    Environment environment(Environment::Kind(number >> 8));
    environment.color = Environment::Color(number & 0xff);
    return environment;
}

/// Forwards, because that takes a tenth of the time where lines are long.
bool hasMoreLines(QByteArrayView text, qsizetype count)
{
    qsizetype at = -1;
    do
        at = text.indexOf('\n', at + 1);
    while (at >= 0 && --count > 0);
    return at >= 0;
}

/// Offset of the last `count` lines of a text.
qsizetype lastLines(QByteArrayView text, qsizetype count)
{
    qsizetype at = text.size();
    while (at > 0) {
        const qsizetype end = text.first(at - 1).lastIndexOf('\n');
        if (--count < 0 || end < 0)
            return count < 0 ? at : 0;
        at = end + 1;
    }
    return at;
}

} // namespace

/// What is known of a line.
struct ConsoleOutput::Line : QTextBlockUserData {
    Line(bool mark, QString server)
        : isMark(mark)
        , owner(std::move(server))
    {
    }
    bool isMark;
    QString owner;
};

ConsoleOutput::ConsoleOutput(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setMaximumBlockCount(limits::consoleLines);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ConsoleOutput::writeSlice);
    QScrollBar* bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (!m_writing)
            m_atEnd = value >= bar->maximum();
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_atEnd)
            bar->setValue(maximum);
    });
}

ConsoleOutput::~ConsoleOutput() = default;

void ConsoleOutput::addPrompt(
    const QString& prompt, const Environment& environment, const QString& command, quint64 run)
{
    add({QString(prompt + u' ' + command).toUtf8(), environment, 0, prompt.size(), {}, run});
}

/// A prompt's line knows its run; what follows belongs to it.
quint64 ConsoleOutput::runAt(const QPoint& point) const
{
    QTextBlock block = cursorForPosition(point).block();
    while (block.isValid() && block.userState() < 0)
        block = block.previous();
    return block.isValid() ? quint64(block.userState()) : 0;
}

void ConsoleOutput::addServerMark(const QString& serverName, const Environment& environment)
{
    Piece piece{QString(u"──── " + serverName + u" ────").toUtf8(), environment, 0, 0};
    piece.isMark = true;
    add(std::move(piece));
}

void ConsoleOutput::addServerText(const QByteArray& text)
{
    QByteArrayView view = text;
    while (!view.isEmpty() && (view.back() == '\n' || view.back() == '\r'))
        view.chop(1);
    if (view.isEmpty())
        return;
    Piece piece{text}; // not a copy of megabytes
    piece.end = view.size();
    // Of a text that would push itself out, only what stays is written.
    if (hasMoreLines(view, limits::consoleLines)) {
        piece.position = lastLines(view, limits::consoleLines);
        m_linesSeen += view.first(piece.position).count('\n');
    }
    add(std::move(piece));
}

void ConsoleOutput::addLine(StateRole role, const QString& text)
{
    const QString sign = role == StateRole::Up ? QStringLiteral("✓") : stateSign(role);
    add({QString(sign.isEmpty() ? text : QString(sign + u' ' + text)).toUtf8(), role, 0, 0});
}

void ConsoleOutput::clearAll()
{
    m_queue.clear();
    m_timer.stop();
    m_linesSeen = 0;
    clear();
    Q_EMIT written();
}

qint64 ConsoleOutput::linesCut() const
{
    const qint64 shown = document()->isEmpty() ? 0 : blockCount();
    return qMax<qint64>(0, m_linesSeen - shown);
}

void ConsoleOutput::add(Piece piece)
{
    piece.owner = m_owner;
    if (piece.end < 0)
        piece.end = piece.bytes.size();
    m_queue.push_back(std::move(piece));
    m_timer.start();
}

void ConsoleOutput::writeSlice()
{
    QElapsedTimer spent;
    spent.start();
    const QScopedValueRollback<bool> ours(m_writing, true);
    while (!m_queue.empty() && std::chrono::nanoseconds(spent.nsecsElapsed()) < limits::turnBudget) {
        writeLines(m_queue.front());
        if (m_queue.front().position >= m_queue.front().end)
            m_queue.pop_front();
    }
    if (m_atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (!m_queue.empty())
        m_timer.start();
    Q_EMIT written();
}

void ConsoleOutput::writeLines(Piece& piece)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (int lines = 0; lines < linesAtOnce && piece.position < piece.end; ++lines) {
        const QByteArrayView rest = QByteArrayView(piece.bytes).first(piece.end).sliced(piece.position);
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        piece.position += end < 0 ? rest.size() : end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        // Cut before it is decoded, so that a line of megabytes costs no more than others.
        writeLine(cursor, piece, line.first(std::min(line.size(), 4 * limits::displayCharacters)));
        ++m_linesSeen;
    }
    cursor.endEditBlock();
}

void ConsoleOutput::writeLine(QTextCursor& cursor, Piece& piece, QByteArrayView line)
{
    if (!document()->isEmpty() || m_linesSeen > 0)
        cursor.insertBlock();
    QTextBlock block = cursor.block();
    block.setUserData(new Line(piece.isMark, piece.owner));
    if (!m_only.isEmpty())
        showLine(block);
    QTextCharFormat format = formatOf(piece.ink);
    if (piece.promptLength > 0) {
        block.setUserState(int(piece.run & std::numeric_limits<int>::max()));
        const QString text = expandTabs(displayLines(line, limits::displayCharacters));
        format.setFontWeight(QFont::DemiBold);
        cursor.insertText(text.first(std::min(piece.promptLength, text.size())), format);
        cursor.insertText(text.mid(piece.promptLength), QTextCharFormat());
        return;
    }
    qsizetype column = 0;
    for (const AnsiRun& run : piece.colors.read(line)) {
        const QString text = expandTabs(displayLines(run.text, limits::displayCharacters), column);
        column += text.size();
        QTextCharFormat own = run.color == AnsiColor::Default ? format : formatOf(run.color);
        if (run.bold)
            own.setFontWeight(QFont::DemiBold);
        cursor.insertText(text, own);
    }
}

// --- whose lines are shown ---

void ConsoleOutput::setOnly(const QString& server)
{
    if (server == m_only)
        return;
    m_only = server;
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next())
        showLine(line);
    // The document does not tell it by itself.
    auto* layout = qobject_cast<QPlainTextDocumentLayout*>(document()->documentLayout());
    const QScopedValueRollback<bool> ours(m_writing, true);
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    if (m_atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ConsoleOutput::showLine(QTextBlock line) const
{
    const auto* known = static_cast<const Line*>(line.userData());
    const bool isShown = m_only.isEmpty() || !known
        || (!known->isMark && (known->owner.isEmpty() || known->owner == m_only));
    if (line.isVisible() == isShown)
        return;
    line.setVisible(isShown);
    line.setLineCount(isShown ? std::max(1, line.layout()->lineCount()) : 0);
}

QString ConsoleOutput::shownText(int from, int to) const
{
    QStringList lines;
    for (QTextBlock line = document()->findBlock(from); line.isValid() && line.position() <= to;
         line = line.next()) {
        const int begin = std::max(0, from - line.position());
        if (line.isVisible())
            lines.append(line.text().mid(begin, to - line.position() - begin));
    }
    return lines.join(u'\n');
}

QString ConsoleOutput::shownText() const
{
    return shownText(0, document()->characterCount());
}

QMimeData* ConsoleOutput::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    copied->setText(shownText(textCursor().selectionStart(), textCursor().selectionEnd()));
    return copied;
}

bool ConsoleOutput::findShown(const QString& text, QTextDocument::FindFlags flags)
{
    QTextCursor found = textCursor();
    do
        found = document()->find(text, found, flags);
    while (!found.isNull() && !found.block().isVisible());
    if (!found.isNull())
        setTextCursor(found);
    return !found.isNull();
}

// --- colours ---

QTextCharFormat ConsoleOutput::formatOf(const Ink& ink) const
{
    QTextCharFormat format;
    if (const auto* state = std::get_if<StateRole>(&ink)) {
        format.setForeground(stateColor(*state, palette()));
        format.setProperty(stateProperty, int(*state));
    } else if (const auto* environment = std::get_if<Environment>(&ink)) {
        format.setForeground(promptColor(*environment, palette()));
        format.setProperty(environmentProperty, colorNumber(*environment));
    } else if (const auto* color = std::get_if<AnsiColor>(&ink)) {
        format.setForeground(ansiColor(*color, palette()));
        format.setProperty(ansiProperty, int(*color));
    }
    return format;
}

void ConsoleOutput::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ConsoleOutput::recolor()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        // A fragment that changes its format makes its iterator void.
        QList<QTextFragment> fragments;
        for (auto each = block.begin(); !each.atEnd(); ++each)
            fragments.append(each.fragment());
        for (const QTextFragment& fragment : std::as_const(fragments))
            recolor(fragment, cursor);
    }
    cursor.endEditBlock();
}

void ConsoleOutput::recolor(const QTextFragment& fragment, QTextCursor& cursor) const
{
    QTextCharFormat format = fragment.charFormat();
    if (format.hasProperty(stateProperty))
        format.setForeground(stateColor(StateRole(format.intProperty(stateProperty)), palette()));
    else if (format.hasProperty(environmentProperty))
        format.setForeground(promptColor(ofColorNumber(format.intProperty(environmentProperty)), palette()));
    else if (format.hasProperty(ansiProperty))
        format.setForeground(ansiColor(AnsiColor(format.intProperty(ansiProperty)), palette()));
    else
        return;
    cursor.setPosition(fragment.position());
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

QColor promptColor(const Environment& environment, const QPalette& palette)
{
    const ThemeColors& colors = themeColors(palette);
    return environment == Environment::None ? colors.accent : colors.environment(environment);
}

QColor ansiColor(AnsiColor color, const QPalette& palette)
{
    const ThemeColors& colors = themeColors(palette);
    switch (color) {
    case AnsiColor::Red:
        return colors.danger;
    case AnsiColor::Green:
        return colors.up;
    case AnsiColor::Yellow:
        return colors.ringing;
    case AnsiColor::Blue:
        return colors.accent;
    case AnsiColor::Magenta:
        return colors.pink;
    case AnsiColor::Cyan:
        return colors.teal;
    // Whatever the ground is, these two are meant to be read on it.
    case AnsiColor::Black:
    case AnsiColor::White:
    case AnsiColor::Default:
        break;
    }
    return colors.text;
}

QString expandTabs(const QString& text, qsizetype column)
{
    QString expanded;
    qsizetype tab = 0;
    qsizetype from = 0;
    while ((tab = text.indexOf(u'\t', from)) >= 0) {
        expanded += QStringView(text).sliced(from, tab - from);
        expanded += QString(tabStop - (column + expanded.size()) % tabStop, u' ');
        from = tab + 1;
    }
    expanded += QStringView(text).sliced(from);
    return expanded;
}

} // namespace wirechief
