// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandentry.h"

#include "ami/limits.h"
#include "base/displaytext.h"
#include "consoleoutput.h"
#include "profiles/settings/preferences.h"
#include "widgets/commands/commandcompleter.h"
#include "widgets/commands/commandedit.h"
#include "widgets/commands/favouritemenu.h"
#include "widgets/commands/historysearch.h"
#include "widgets/commands/pastedcommands.h"
#include "widgets/limits.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

namespace {

/// A QLineEdit keeps the line ends of what was pasted.
QStringList commandsOf(const QString& text)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\u2028\u2029]+"));
    QStringList commands;
    for (const QString& line : text.split(lineEnds)) {
        if (const QString command = line.trimmed(); !command.isEmpty())
            commands.append(command);
    }
    return commands;
}

bool isOneLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\r' || c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

} // namespace

CommandEntry::CommandEntry(QWidget* parent)
    : QWidget(parent)
    , m_prompt(new QLabel(this))
    , m_edit(new CommandEdit(this))
    , m_busy(new QLabel(this))
    , m_stop(new QToolButton(this))
    , m_completer(new CommandCompleter(*m_edit))
    , m_search(new HistorySearch(*m_edit, this))
    , m_pasted(new PastedCommands(this))
    , m_favourites(new FavouriteMenu(
          favouriteCommandWords(), [this] { return m_edit->text(); }, this))
    , m_row(new QHBoxLayout)
{
    m_prompt->setObjectName(QStringLiteral("consolePrompt"));
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setBuddy(m_edit);
    m_busy->setObjectName(QStringLiteral("consoleBusy"));
    m_busy->setTextFormat(Qt::PlainText);
    buildEntry();
    buildStop();
    buildParts();
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->setSpacing(6);
    m_row->addWidget(m_prompt);
    m_row->addWidget(m_search);
    m_row->addWidget(m_edit, 1);
    m_row->addWidget(m_busy);
    m_row->addWidget(m_stop);
    m_row->addWidget(m_favourites);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pasted);
    layout->addLayout(m_row);
    setFocusProxy(m_edit);
    applyFont();
    updateRunning();
}

CommandEntry::~CommandEntry() = default;

QLineEdit* CommandEntry::edit() const
{
    return m_edit;
}

void CommandEntry::buildEntry()
{
    m_edit->setObjectName(QStringLiteral("command"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setAccessibleDescription(
        tr("Tab completes what is typed; from an empty entry it leads on, as Shift+Tab always leads back"));
    m_edit->setToolTip(tr("A command of the server's CLI. Tab completes it, Up and Down walk through earlier "
                          "ones, Ctrl+R searches them; F4 leads here."));
    // Of several lines that are pasted, each may be as long as one.
    m_edit->setMaxLength(int(limits::actionLineBytes) * limits::consoleCommands);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandEntry::enter);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_history.stopWalk(); });
    connect(m_edit, &QLineEdit::textChanged, this, &CommandEntry::onTextChanged);
    connect(m_edit, &CommandEdit::olderWanted, this,
        [this] { m_edit->setText(m_history.previous(m_edit->text())); });
    connect(
        m_edit, &CommandEdit::newerWanted, this, [this] { m_edit->setText(m_history.next(m_edit->text())); });
    connect(m_edit, &CommandEdit::searchWanted, this, &CommandEntry::searchHistory);
    connect(m_edit, &CommandEdit::clearWanted, this, &CommandEntry::clearWanted);
    connect(m_edit, &CommandEdit::stopWanted, this, &CommandEntry::stop); // as in a terminal
    connect(m_edit, &CommandEdit::emptied, this, [this](bool wasEmpty) {
        m_history.stopWalk();
        if (wasEmpty)
            stop();
    });
    connect(m_edit, &CommandEdit::paged, this, [this](QKeyEvent* key) {
        if (m_paged)
            QCoreApplication::sendEvent(m_paged, key);
    });
}

void CommandEntry::buildParts()
{
    connect(m_edit, &CommandEdit::completionWanted, m_completer, &CommandCompleter::complete);
    connect(m_completer, &CommandCompleter::wanted, this, &CommandEntry::completionWanted);
    connect(m_completer, &CommandCompleter::forgotten, this, &CommandEntry::completionForgotten);
    connect(m_completer, &CommandCompleter::nothingFound, this, [this] {
        m_told = tr("No completion");
        updateRunning();
    });
    connect(m_search, &HistorySearch::started, this, &CommandEntry::showPrompt);
    connect(m_search, &HistorySearch::ended, this, &CommandEntry::showPrompt);
    connect(m_pasted, &PastedCommands::accepted, this, [this](const QStringList& commands) {
        m_lastLine.clear();
        m_edit->clear();
        run(commands);
    });
    connect(m_pasted, &PastedCommands::ended, this, [this] {
        m_edit->setEnabled(!m_prompt->text().isEmpty());
        m_edit->setText(m_lastLine);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_favourites, &FavouriteMenu::suggestionsWanted, this, &CommandEntry::completionWanted);
    connect(m_favourites, &FavouriteMenu::chosen, this, [this](const QString& command) { run({command}); });
}

void CommandEntry::obey(Preferences& preferences)
{
    preferences.follow(preferences.consoleKeys, this, [this](EditKeys keys) { m_edit->setEditKeys(keys); });
    m_favourites->keepIn(preferences, preferences.consoleFavourites);
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
    const QString prompt = serverName.isEmpty() ? QString() : promptOf(serverName);
    if (prompt != m_prompt->text()) { // both were for another one
        m_completer->close();
        m_pasted->cancel();
    }
    m_prompt->setText(prompt);
    showPrompt();
    colorizePrompt();
    m_edit->setEnabled(!serverName.isEmpty() && m_pasted->isHidden());
    const QString whyNot = !serverName.isEmpty() ? QString()
        : reason.isEmpty()                       ? tr("Connect to a server to type commands.")
                                                 : displayText(reason);
    m_favourites->setWhyNot(whyNot);
    m_edit->setPlaceholderText(whyNot.isEmpty() ? tr("core show channels") : whyNot);
}

void CommandEntry::showPrompt()
{
    m_prompt->setVisible(!m_prompt->text().isEmpty() && !m_search->isRunning());
}

void CommandEntry::colorizePrompt()
{
    QPalette colors = m_prompt->palette();
    colors.setColor(QPalette::WindowText, promptColor(m_environment, QGuiApplication::palette()));
    m_prompt->setPalette(colors);
}

void CommandEntry::onTextChanged()
{
    m_told.clear();
    m_favourites->updateSave();
    const QString text = m_edit->text();
    if (isOneLine(text)) {
        m_lastLine = text;
        updateRunning();
        return;
    }
    const QStringList commands = commandsOf(text);
    const QString before = m_lastLine;
    m_edit->setText(commands.size() == 1 ? commands.constFirst() : QString());
    if (commands.size() < 2)
        return;
    m_lastLine = before;
    m_edit->setEnabled(false);
    m_pasted->ask(commands, limits::consoleCommands - m_running);
}

void CommandEntry::enter()
{
    const QStringList commands = commandsOf(m_edit->text());
    if (commands.isEmpty() || m_running >= limits::consoleCommands)
        return;
    m_completer->close();
    m_edit->clear();
    run(commands);
}

void CommandEntry::run(const QStringList& commands)
{
    for (const QString& command : commands)
        m_history.add(command);
    Q_EMIT commandsEntered(commands);
}

void CommandEntry::offerCompletions(const QString& line, const QList<CompletionOffer>& offers)
{
    m_completer->offer(line, offers);
    QStringList words;
    for (const CompletionOffer& offer : offers)
        words.append(offer.word);
    m_favourites->suggest(line, words);
}

void CommandEntry::failCompletion(const QString& line, const QString& why)
{
    m_completer->fail(line, why);
}

void CommandEntry::searchHistory()
{
    if (m_edit->isEnabled())
        m_search->start(m_history.inOrder());
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
    if (m_running >= limits::consoleCommands)
        m_busy->setText(tr("At most %1 commands at a time").arg(limits::consoleCommands));
    else if (!m_told.isEmpty())
        m_busy->setText(m_told);
    else
        m_busy->setText(m_running > 1 ? tr("Working… (%1)").arg(m_running) : tr("Working…"));
    m_busy->setVisible(m_running > 0 || !m_told.isEmpty());
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
