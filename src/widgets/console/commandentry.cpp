// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandentry.h"

#include "ami/limits.h"
#include "base/displaytext.h"
#include "consoleoutput.h"
#include "widgets/limits.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace wirechief {

CommandEntry::CommandEntry(QWidget* parent)
    : QWidget(parent)
    , m_prompt(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_busy(new QLabel(this))
    , m_stop(new QToolButton(this))
{
    m_prompt->setObjectName(QStringLiteral("consolePrompt"));
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setBuddy(m_edit);
    m_busy->setObjectName(QStringLiteral("consoleBusy"));
    m_busy->setTextFormat(Qt::PlainText);
    buildEntry();
    buildStop();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(6);
    row->addWidget(m_prompt);
    row->addWidget(m_edit, 1);
    row->addWidget(m_busy);
    row->addWidget(m_stop);
    setFocusProxy(m_edit);
    applyFont();
    updateRunning();
}

CommandEntry::~CommandEntry() = default;

void CommandEntry::buildEntry()
{
    m_edit->setObjectName(QStringLiteral("command"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setToolTip(tr("A command of the server's CLI; Up and Down walk through earlier ones"));
    // Of several lines that are pasted, each may be as long as one.
    m_edit->setMaxLength(int(limits::actionLineBytes) * limits::consoleCommands);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandEntry::enter);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_history.stopWalk(); });
    connect(m_edit, &QLineEdit::textChanged, this, &CommandEntry::updateRunning);
}

void CommandEntry::buildStop()
{
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setToolTip(tr("No longer wait for the answer (Esc). The server cannot be told: it may go on."));
    m_stop->setVisible(false);
    connect(m_stop, &QToolButton::clicked, this, &CommandEntry::stop);
    m_stopTimer.setSingleShot(true);
    m_stopTimer.setInterval(std::chrono::milliseconds(700));
    connect(&m_stopTimer, &QTimer::timeout, this, [this] { m_stop->setVisible(m_running > 0); });
}

void CommandEntry::applyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_prompt, m_edit}) {
        if (widget->font() != font)
            widget->setFont(font);
    }
}

QString CommandEntry::promptOf(const QString& serverName)
{
    return displayText(serverName) + QStringLiteral("*CLI>");
}

void CommandEntry::setServer(const QString& serverName, const Environment& environment, const QString& reason)
{
    m_environment = environment;
    m_prompt->setText(serverName.isEmpty() ? QString() : promptOf(serverName));
    m_prompt->setVisible(!serverName.isEmpty());
    colorizePrompt();
    m_edit->setEnabled(!serverName.isEmpty());
    m_edit->setPlaceholderText(serverName.isEmpty()
            ? (reason.isEmpty() ? tr("Connect to a server to type commands.") : displayText(reason))
            : tr("core show channels"));
}

void CommandEntry::colorizePrompt()
{
    QPalette colors = m_prompt->palette();
    colors.setColor(QPalette::WindowText, promptColor(m_environment, QGuiApplication::palette()));
    m_prompt->setPalette(colors);
}

/// The entry keeps the line ends of what was pasted.
QStringList CommandEntry::typedCommands() const
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\u2028\u2029]+"));
    QStringList commands;
    for (const QString& line : m_edit->text().split(lineEnds)) {
        if (const QString command = line.trimmed(); !command.isEmpty())
            commands.append(command);
    }
    return commands;
}

void CommandEntry::enter()
{
    const QStringList commands = typedCommands();
    if (commands.isEmpty() || m_running + commands.size() > limits::consoleCommands)
        return;
    for (const QString& command : commands)
        m_history.add(command);
    m_edit->clear();
    Q_EMIT commandsEntered(commands);
}

/// False: the entry's own key.
bool CommandEntry::handleKey(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Copy) && !m_edit->hasSelectedText() && m_running > 0) {
        stop(); // as in a terminal
        return true;
    }
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Up:
        m_edit->setText(m_history.previous(m_edit->text()));
        return true;
    case Qt::Key_Down:
        m_edit->setText(m_history.next(m_edit->text()));
        return true;
    case Qt::Key_Escape:
        m_history.stopWalk();
        if (m_edit->text().isEmpty())
            stop();
        m_edit->clear();
        return true;
    default:
        return false;
    }
}

bool CommandEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || watched != m_edit)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (m_paged && (key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown)) {
        QCoreApplication::sendEvent(m_paged, event);
        return true;
    }
    return handleKey(key) || QWidget::eventFilter(watched, event);
}

void CommandEntry::commandStarted()
{
    ++m_running;
    updateRunning();
}

void CommandEntry::commandFinished()
{
    m_running = qMax(0, m_running - 1);
    updateRunning();
}

void CommandEntry::updateRunning()
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

void CommandEntry::stop()
{
    if (m_running == 0)
        return;
    m_edit->setFocus(Qt::OtherFocusReason); // the button goes
    Q_EMIT stopRequested();
}

void CommandEntry::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
    // A style sheet that is set anew puts old palettes back.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colorizePrompt();
}

} // namespace wirechief
