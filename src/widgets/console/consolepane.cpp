// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolepane.h"

#include "ami/limits.h"
#include "base/displaytext.h"
#include "consoleoutput.h"
#include "widgets/limits.h"

#include <QAction>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

QString promptOf(const QString& serverName)
{
    return displayText(serverName) + QStringLiteral("*CLI>");
}

QString millisecondsText(std::chrono::microseconds latency)
{
    return latency < std::chrono::milliseconds(10)
        ? ConsolePane::tr("%1 ms").arg(double(latency.count()) / 1000.0, 0, 'f', 1)
        : ConsolePane::tr("%1 ms").arg(latency.count() / 1000);
}

} // namespace

ConsolePane::ConsolePane(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildOutput(*layout);
    buildFindBar(*layout);
    buildCommandLine(*layout);
    applyFont();
    setFocusProxy(m_command);
    setServer({});
}

ConsolePane::~ConsolePane() = default;

QPlainTextEdit* ConsolePane::output() const
{
    return m_output;
}

bool ConsolePane::isIdle() const
{
    return m_output->isIdle();
}

// --- building ---

void ConsolePane::buildOutput(QVBoxLayout& layout)
{
    m_notice = new QLabel(this);
    m_notice->setObjectName(QStringLiteral("consoleNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setContentsMargins(8, 2, 8, 2);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->hide();
    m_output = new ConsoleOutput(this);
    m_output->setObjectName(QStringLiteral("consoleOutput"));
    m_output->setAccessibleName(tr("Console output"));
    m_output->setPlaceholderText(tr("Answers to the commands that you type below appear here."));
    m_output->document()->setDocumentMargin(8);
    m_output->installEventFilter(this);
    connect(m_output, &ConsoleOutput::written, this, &ConsolePane::updateNotice);
    auto* findAction = new QAction(tr("&Find…"), this);
    findAction->setObjectName(QStringLiteral("consoleFind"));
    findAction->setShortcut(QKeySequence::Find);
    findAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(findAction, &QAction::triggered, this, [this] { showFindBar(true); });
    addAction(findAction);
    layout.addWidget(m_notice);
    layout.addWidget(m_output, 1);
}

void ConsolePane::buildFindBar(QVBoxLayout& layout)
{
    m_findBar = new QWidget(this);
    auto* row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    m_find = new QLineEdit(m_findBar);
    m_find->setObjectName(QStringLiteral("consoleFindText"));
    m_find->setAccessibleName(tr("Find in output"));
    m_find->setPlaceholderText(tr("Find in output"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_findResult = new QLabel(m_findBar);
    m_findResult->setObjectName(QStringLiteral("consoleFindResult"));
    m_findResult->setTextFormat(Qt::PlainText);
    row->addWidget(m_find, 1);
    row->addWidget(m_findResult);
    const auto button = [&](const QString& name, const QString& text, const QString& toolTip) {
        auto* made = new QToolButton(m_findBar);
        made->setObjectName(name);
        made->setText(text);
        made->setAccessibleName(toolTip);
        made->setToolTip(toolTip);
        row->addWidget(made);
        return made;
    };
    connect(button(QStringLiteral("consoleFindPrevious"), QStringLiteral("↑"), tr("Previous match")),
        &QToolButton::clicked, this, [this] { find(true); });
    connect(button(QStringLiteral("consoleFindNext"), QStringLiteral("↓"), tr("Next match")),
        &QToolButton::clicked, this, [this] { find(false); });
    connect(button(QStringLiteral("consoleFindClose"), QStringLiteral("✕"), tr("Close the find bar")),
        &QToolButton::clicked, this, [this] { showFindBar(false); });
    m_findBar->hide();
    layout.addWidget(m_findBar);
}

void ConsolePane::buildCommandLine(QVBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(6);
    m_prompt = new QLabel(this);
    m_prompt->setObjectName(QStringLiteral("consolePrompt"));
    m_prompt->setTextFormat(Qt::PlainText);
    m_command = new QLineEdit(this);
    m_command->setObjectName(QStringLiteral("command"));
    m_command->setAccessibleName(tr("Command"));
    m_command->setToolTip(tr("A command of the server's CLI; Up and Down walk through earlier ones"));
    // Of several lines that are pasted, each may be as long as one.
    m_command->setMaxLength(int(limits::actionLineBytes) * limits::consoleCommands);
    m_command->installEventFilter(this);
    connect(m_command, &QLineEdit::returnPressed, this, &ConsolePane::enter);
    connect(m_command, &QLineEdit::textEdited, this, [this] { m_history.stopWalk(); });
    connect(m_command, &QLineEdit::textChanged, this, &ConsolePane::updateRunning);
    m_prompt->setBuddy(m_command);
    m_busy = new QLabel(this);
    m_busy->setObjectName(QStringLiteral("consoleBusy"));
    m_busy->setTextFormat(Qt::PlainText);
    m_stop = new QToolButton(this);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setToolTip(tr("No longer wait for the answer (Esc). The server cannot be told: it may go on."));
    m_stop->setVisible(false);
    connect(m_stop, &QToolButton::clicked, this, &ConsolePane::stop);
    m_stopTimer.setSingleShot(true);
    m_stopTimer.setInterval(std::chrono::milliseconds(700));
    connect(&m_stopTimer, &QTimer::timeout, this, [this] { m_stop->setVisible(m_running > 0); });
    row->addWidget(m_prompt);
    row->addWidget(m_command, 1);
    row->addWidget(m_busy);
    row->addWidget(m_stop);
    layout.addLayout(row);
    updateRunning();
}

void ConsolePane::applyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_output, m_prompt, m_command}) {
        if (widget->font() != font)
            widget->setFont(font);
    }
}

// --- the command line ---

void ConsolePane::setServer(const QString& serverName, const Environment& environment, const QString& reason)
{
    m_serverName = serverName;
    if (!serverName.isEmpty())
        m_environments.insert(serverName, environment);
    m_prompt->setText(serverName.isEmpty() ? QString() : promptOf(serverName));
    m_prompt->setVisible(!serverName.isEmpty());
    colorizePrompt();
    m_command->setEnabled(!serverName.isEmpty());
    m_command->setPlaceholderText(serverName.isEmpty()
            ? (reason.isEmpty() ? tr("Connect to a server to type commands.") : displayText(reason))
            : tr("core show channels"));
}

void ConsolePane::colorizePrompt()
{
    QPalette colors = m_prompt->palette();
    colors.setColor(
        QPalette::WindowText, promptColor(m_environments.value(m_serverName), QGuiApplication::palette()));
    m_prompt->setPalette(colors);
}

void ConsolePane::focusCommand()
{
    m_command->setFocus(Qt::ShortcutFocusReason);
}

/// The line's entry keeps the line ends of what was pasted.
QStringList ConsolePane::typedCommands() const
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\u2028\u2029]+"));
    QStringList commands;
    for (const QString& line : m_command->text().split(lineEnds)) {
        if (const QString command = line.trimmed(); !command.isEmpty())
            commands.append(command);
    }
    return commands;
}

void ConsolePane::enter()
{
    const QStringList commands = typedCommands();
    if (commands.isEmpty() || m_running + commands.size() > limits::consoleCommands)
        return;
    for (const QString& command : commands)
        m_history.add(command);
    m_command->clear();
    Q_EMIT commandsEntered(commands);
}

bool ConsolePane::handleCommandKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        m_command->setText(m_history.previous(m_command->text()));
        return true;
    case Qt::Key_Down:
        m_command->setText(m_history.next(m_command->text()));
        return true;
    case Qt::Key_Escape:
        m_history.stopWalk();
        if (m_command->text().isEmpty())
            stop();
        m_command->clear();
        return true;
    default:
        return false;
    }
}

bool ConsolePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_command) {
        if (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_output, event);
            return true;
        }
        if (key->matches(QKeySequence::Copy) && !m_command->hasSelectedText() && m_running > 0) {
            stop(); // as in a terminal
            return true;
        }
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && handleCommandKey(key->key()))
            return true;
    } else if (watched == m_find) {
        if (key->key() == Qt::Key_Escape) {
            showFindBar(false);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            find(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// --- output ---

void ConsolePane::commandStarted()
{
    ++m_running;
    updateRunning();
}

void ConsolePane::finishCommand()
{
    m_running = qMax(0, m_running - 1);
    updateRunning();
}

void ConsolePane::updateRunning()
{
    const auto typed = int(typedCommands().size());
    if (m_running + typed > limits::consoleCommands)
        m_busy->setText(tr("At most %1 commands at a time").arg(limits::consoleCommands));
    else if (typed > 1)
        m_busy->setText(tr("Return sends %Ln command(s), one after the other", nullptr, typed));
    else
        m_busy->setText(m_running > 1 ? tr("Working… (%1)").arg(m_running) : tr("Working…"));
    m_busy->setVisible(m_running > 0 || typed > 1);
    if (m_running == 0) {
        m_stopTimer.stop();
        m_stop->setVisible(false);
    } else if (!m_stopTimer.isActive() && !m_stop->isVisible()) {
        m_stopTimer.start();
    }
}

void ConsolePane::stop()
{
    if (m_running == 0)
        return;
    m_command->setFocus(Qt::OtherFocusReason); // the button goes
    Q_EMIT stopRequested();
}

void ConsolePane::addPrompt(const QString& serverName, const QString& command)
{
    if (!m_lastAnswered.isEmpty() && m_lastAnswered != serverName)
        m_output->addServerMark(displayText(serverName), m_environments.value(serverName));
    m_lastAnswered = serverName;
    m_output->addPrompt(promptOf(serverName), m_environments.value(serverName), displayText(command));
}

void ConsolePane::showOutput(const QString& serverName, const QString& command, const QByteArray& text,
    bool success, std::chrono::microseconds latency, bool truncated)
{
    finishCommand();
    addPrompt(serverName, command);
    m_output->addServerText(text);
    if (truncated)
        m_output->addLine(
            StateRole::Warning, tr("The answer was longer than this program reads; its end is missing."));
    const QString when = QTime::currentTime().toString(QStringLiteral("HH:mm:ss"));
    const QString status = QString(when + u" · " + millisecondsText(latency));
    m_output->addLine(success ? StateRole::Up : StateRole::Error,
        success ? status : QString(tr("The server reported an error.") + u' ' + status));
}

void ConsolePane::showError(const QString& serverName, const QString& command, const Error& error)
{
    finishCommand();
    addPrompt(serverName, command);
    m_output->addLine(StateRole::Error, displayText(error.toString()));
}

void ConsolePane::showNotice(const QString& text, bool success)
{
    m_output->addLine(success ? StateRole::Up : StateRole::Error, displayText(text));
}

void ConsolePane::clear()
{
    m_output->clearAll();
    m_lastAnswered.clear();
}

void ConsolePane::updateNotice()
{
    const qint64 cut = m_output->linesCut();
    if (cut > 0) {
        m_notice->setText(tr("The oldest %1 lines were removed; %2 lines are kept.")
                              .arg(locale().toString(cut), locale().toString(limits::consoleLines)));
    }
    m_notice->setVisible(cut > 0);
}

// --- finding ---

void ConsolePane::showFindBar(bool shown)
{
    m_findBar->setVisible(shown);
    if (!shown) {
        m_command->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString selected = m_output->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ConsolePane::find(bool backwards)
{
    const QTextDocument::FindFlags flags
        = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_output->find(m_find->text(), flags);
    if (!found) { // once around
        QTextCursor cursor = m_output->textCursor();
        cursor.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        m_output->setTextCursor(cursor);
        found = m_output->find(m_find->text(), flags);
    }
    m_findResult->setText(found || m_find->text().isEmpty() ? QString() : tr("Not found"));
}

void ConsolePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_command)
        applyFont();
    // A style sheet that is set anew puts old palettes back.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_prompt)
        colorizePrompt();
}

} // namespace wirechief
