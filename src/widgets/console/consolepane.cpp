// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolepane.h"

#include "base/displaytext.h"
#include "commandentry.h"
#include "consoleoutput.h"
#include "outputactions.h"
#include "widgets/limits.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

/// A console that is not wider needs its room for what is typed.
constexpr int narrowCharacters = 90;

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
    m_entry = new CommandEntry(this);
    m_entry->setPaged(m_output);
    connect(m_entry, &CommandEntry::commandsEntered, this, &ConsolePane::commandsEntered);
    connect(m_entry, &CommandEntry::stopRequested, this, &ConsolePane::stopRequested);
    connect(m_entry, &CommandEntry::clearWanted, this, &ConsolePane::clear);
    m_actions->addButtons(m_entry->row());
    layout->addWidget(m_entry);
    applyFont();
    setFocusProxy(m_entry);
    setServer({});
}

ConsolePane::~ConsolePane() = default;

QLineEdit* ConsolePane::commandEdit() const
{
    return m_entry->edit();
}

QPlainTextEdit* ConsolePane::output() const
{
    return m_output;
}

bool ConsolePane::wrapsLines() const
{
    return m_actions->wrap()->isChecked();
}

void ConsolePane::setWrapsLines(bool wraps)
{
    m_actions->wrap()->setChecked(wraps);
}

bool ConsolePane::showsOneServer() const
{
    return m_actions->only()->isChecked();
}

void ConsolePane::setShowsOneServer(bool one)
{
    m_actions->only()->setChecked(one);
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
    m_output->setMinimumHeight(fontMetrics().height()); // gives way to what was pasted
    connect(m_output, &ConsoleOutput::written, this, &ConsolePane::updateNotice);
    m_actions = new OutputActions(*m_output, m_runs, this);
    addAction(m_actions->find());
    connect(m_actions->find(), &QAction::triggered, this, [this] { showFindBar(true); });
    connect(m_actions, &OutputActions::answerWanted, this, &ConsolePane::answerWanted);
    connect(m_actions, &OutputActions::clearWanted, this, &ConsolePane::clear);
    connect(m_actions, &OutputActions::onlyWanted, this, &ConsolePane::updateOnly);
    connect(m_actions, &OutputActions::manyWanted, this, [this](const QString& answered) {
        const QString typed = m_entry->edit()->text().trimmed();
        Q_EMIT manyWanted(m_actions->isOnClicked() || typed.isEmpty() ? answered : typed);
    });
    connect(m_actions, &OutputActions::said, this, &ConsolePane::showNotice);
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

void ConsolePane::applyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    if (m_output->font() != font)
        m_output->setFont(font);
}

void ConsolePane::setServer(
    const QString& serverName, const Environment& environment, const QString& reason, const QString& selected)
{
    if (!serverName.isEmpty())
        m_environments.insert(serverName, environment);
    m_serverName = serverName;
    m_selected = serverName.isEmpty() ? selected : serverName;
    m_entry->setServer(serverName, environment, reason);
    updateOnly();
}

void ConsolePane::updateOnly()
{
    m_output->setOnly(showsOneServer() ? m_selected : QString());
    m_actions->update();
    updateNotice();
}

void ConsolePane::focusCommand()
{
    m_entry->setFocus(Qt::ShortcutFocusReason);
}

// --- output ---

void ConsolePane::commandStarted()
{
    m_entry->commandStarted();
}

void ConsolePane::addPrompt(const QString& serverName, const QString& command, quint64 run)
{
    if (!m_lastAnswered.isEmpty() && m_lastAnswered != serverName)
        m_output->addServerMark(displayText(serverName), m_environments.value(serverName));
    m_lastAnswered = serverName;
    m_output->setOwner(serverName);
    m_output->addPrompt(
        CommandEntry::promptOf(serverName), m_environments.value(serverName), displayText(command), run);
}

void ConsolePane::showAnswer(const CommandRun& answer)
{
    m_entry->commandFinished();
    addPrompt(answer.serverName, answer.command, m_runs.add(answer));
    m_output->addServerText(answer.text);
    if (answer.truncated)
        m_output->addLine(
            StateRole::Warning, tr("The answer was longer than this program reads; its end is missing."));
    const QString when = answer.when.time().toString(QStringLiteral("HH:mm:ss"));
    const QString status = QString(when + u" · " + millisecondsText(answer.latency));
    m_output->addLine(answer.success ? StateRole::Up : StateRole::Error,
        answer.success ? status : QString(tr("The server reported an error.") + u' ' + status));
}

void ConsolePane::showError(const QString& serverName, const QString& command, const Error& error)
{
    m_entry->commandFinished();
    addPrompt(serverName, command);
    m_output->addLine(StateRole::Error, displayText(error.toString()));
}

void ConsolePane::showNotice(const QString& text, bool success)
{
    m_output->setOwner({});
    m_output->addLine(success ? StateRole::Up : StateRole::Error, displayText(text));
}

void ConsolePane::clear()
{
    m_output->clearAll();
    m_runs.clear();
    m_lastAnswered.clear();
    updateNotice();
}

void ConsolePane::updateNotice()
{
    QStringList facts;
    const qint64 cut = m_output->linesCut();
    if (cut > 0)
        facts.append(tr("The oldest %1 lines were removed; %2 lines are kept.")
                         .arg(locale().toString(cut), locale().toString(limits::consoleLines)));
    if (!m_output->only().isEmpty())
        facts.append(tr("Only the output of %1 is shown.").arg(displayText(m_output->only())));
    else if (!m_serverName.isEmpty() && !m_lastAnswered.isEmpty() && m_lastAnswered != m_serverName)
        facts.append(tr("The newest answer is of %1; commands go to %2 now.")
                         .arg(displayText(m_lastAnswered), displayText(m_serverName)));
    m_notice->setText(facts.join(u' '));
    m_notice->setVisible(!facts.isEmpty());
}

// --- finding ---

bool ConsolePane::ownsKey(const QKeyEvent& key) const
{
    return key.keyCombination() == (Qt::CTRL | Qt::Key_R);
}

bool ConsolePane::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && ownsKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ConsolePane::keyPressEvent(QKeyEvent* event)
{
    if (ownsKey(*event))
        m_entry->searchHistory();
    else
        QWidget::keyPressEvent(event);
}

void ConsolePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_actions->setNarrow(width() < narrowCharacters * fontMetrics().averageCharWidth());
}

bool ConsolePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || watched != m_find)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        showFindBar(false);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        find(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConsolePane::showFindBar(bool shown)
{
    m_findBar->setVisible(shown);
    if (!shown) {
        m_entry->setFocus(Qt::OtherFocusReason);
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
    bool found = m_output->findShown(m_find->text(), flags);
    if (!found) { // once around
        QTextCursor cursor = m_output->textCursor();
        cursor.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        m_output->setTextCursor(cursor);
        found = m_output->findShown(m_find->text(), flags);
    }
    m_findResult->setText(found || m_find->text().isEmpty() ? QString() : tr("Not found"));
}

void ConsolePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_entry)
        applyFont();
}

} // namespace wirechief
