// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outputactions.h"

#include "base/displaytext.h"
#include "consoleoutput.h"
#include "models/console/commandruns.h"
#include "widgets/dialogs/userfile.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/parts/usable.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace wirechief {

namespace {

/// Property of an action: its tool tip while it can be used.
constexpr auto usualTip = "usualTip";

void setPossible(QAction* action, const QString& whyNot)
{
    setUsable(action, whyNot, action->property(usualTip).toString());
}

} // namespace

OutputActions::OutputActions(ConsoleOutput& output, const CommandRuns& runs, QObject* parent)
    : QObject(parent)
    , m_output(output)
    , m_runs(runs)
{
    addAnswerActions();
    addMany();
    addOutputActions();
    m_output.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_output, &QWidget::customContextMenuRequested, this, &OutputActions::showMenu);
    connect(&m_runs, &CommandRuns::changed, this, &OutputActions::update);
    connect(&m_output, &ConsoleOutput::written, this, &OutputActions::update);
    update();
}

QAction* OutputActions::make(const char* name, const QString& text, const QString& toolTip)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setProperty(usualTip, toolTip);
    setUsable(action, {}, toolTip);
    return action;
}

void OutputActions::addAnswerActions()
{
    m_table = make("answerAsTable", tr("Table"), tr("Shows an answer as a table that sorts and filters"));
    m_watch
        = make("watchAnswer", tr("Watch"), tr("Sends a command again and again, and marks what has changed"));
    m_compare
        = make("compareAnswer", tr("Compare…"), tr("Compares an answer with another one, line by line"));
    m_copyAnswer = make("copyAnswer", tr("Copy Answer"), tr("Copies the answer, as the server wrote it"));
    connect(m_table, &QAction::triggered, this, [this] { open(AnswerWindow::View::Table, false); });
    connect(m_watch, &QAction::triggered, this, [this] { open(AnswerWindow::View::Table, true); });
    connect(m_compare, &QAction::triggered, this, [this] { open(AnswerWindow::View::Differences, false); });
    connect(m_copyAnswer, &QAction::triggered, this, [this] {
        if (const CommandRun* run = meant())
            QGuiApplication::clipboard()->setText(displayLines(run->text));
    });
}

void OutputActions::addMany()
{
    m_many = make("commandOnMany", tr("Run on &Many Servers…"),
        tr("Sends the command to several servers, and compares what they answer"));
    connect(m_many, &QAction::triggered, this, [this] {
        const CommandRun* run = meant();
        Q_EMIT manyWanted(run ? run->command : QString());
    });
}

void OutputActions::addOutputActions()
{
    m_find = make("consoleFind", tr("&Find…"), tr("Looks for a text in the output"));
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setPossible(m_find, {});
    m_wrap = make("wrapOutput", tr("&Wrap Long Lines"), tr("Breaks lines that are wider than the console"));
    m_wrap->setCheckable(true);
    connect(m_wrap, &QAction::toggled, this, [this](bool wraps) {
        m_output.setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    });
    m_only = make("onlyThisServer", tr("&Only This Server"),
        tr("Hides what other servers answered, and follows the server that is selected"));
    m_only->setCheckable(true);
    connect(m_only, &QAction::toggled, this, &OutputActions::onlyWanted);
    m_copyAll = make("copyOutput", tr("Copy &All"), tr("Copies the whole output"));
    connect(m_copyAll, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(m_output.shownText()); });
    m_save = make("saveOutput", tr("&Save…"), tr("Writes the whole output to a file"));
    connect(m_save, &QAction::triggered, this, &OutputActions::askFile);
    m_clear = make("clearOutput", tr("C&lear"), tr("Forgets the output, and the answers that were kept"));
    connect(m_clear, &QAction::triggered, this, &OutputActions::clearWanted);
}

void OutputActions::addButtons(QHBoxLayout& row)
{
    for (QAction* action : {m_table, m_watch}) {
        auto* button = new QToolButton(&m_output);
        button->setObjectName(QString(action->objectName() + QStringLiteral("Button")));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        describeLikeAction(*button);
        row.addWidget(button);
        m_shortCuts.append(button);
    }
    auto* more = new QToolButton(&m_output);
    more->setObjectName(QStringLiteral("outputMenuButton"));
    more->setText(tr("Output"));
    more->setAccessibleName(tr("Output"));
    more->setToolTip(tr("What can be done with the output and its newest answer"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    menu->addActions({m_table, m_watch, m_compare, m_copyAnswer, m_many});
    menu->addSeparator();
    menu->addActions({m_find, m_wrap, m_only, m_copyAll, m_save, m_clear});
    more->setMenu(menu);
    row.addWidget(more);
}

void OutputActions::setNarrow(bool narrow)
{
    for (QToolButton* const button : std::as_const(m_shortCuts))
        button->setHidden(narrow);
}

void OutputActions::showMenu(const QPoint& at)
{
    m_clicked = m_output.runAt(at);
    update();
    auto* menu = new QMenu(&m_output);
    menu->setObjectName(QStringLiteral("outputContextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(tr("&Copy"), &m_output, &QPlainTextEdit::copy);
    copy->setEnabled(m_output.textCursor().hasSelection());
    menu->addAction(tr("Select &All"), &m_output, &QPlainTextEdit::selectAll);
    menu->addSeparator();
    menu->addActions({m_table, m_watch, m_compare, m_copyAnswer, m_many});
    menu->addSeparator();
    menu->addActions({m_find, m_wrap, m_only, m_save, m_clear});
    // Later, so that the action still knows what it is about.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_clicked = 0;
                update();
            },
            Qt::QueuedConnection);
    });
    menu->popup(m_output.viewport()->mapToGlobal(at));
}

const CommandRun* OutputActions::meant() const
{
    return m_clicked == 0 ? m_runs.newest(m_output.only()) : m_runs.run(m_clicked);
}

void OutputActions::open(AnswerWindow::View view, bool watched)
{
    const CommandRun* run = meant();
    if (run)
        Q_EMIT answerWanted(run->number, view, watched);
}

void OutputActions::update()
{
    const CommandRun* run = meant();
    QString whyNot;
    if (!run)
        whyNot = m_clicked == 0 ? tr("There is no answer yet.") : tr("This answer is no longer kept.");
    for (QAction* action : {m_table, m_watch, m_compare, m_copyAnswer})
        setPossible(action, whyNot);
    const QString whyEmpty = m_output.document()->isEmpty() ? tr("There is no output yet.") : QString();
    for (QAction* action : {m_copyAll, m_save, m_clear})
        setPossible(action, whyEmpty);
}

void OutputActions::askFile()
{
    auto* dialog = new QFileDialog(&m_output, tr("Save Output"), {}, tr("Text files (*.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("outputSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("console.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &OutputActions::save);
    dialog->open();
}

void OutputActions::save(const QString& fileName)
{
    const Result<void> saved = writeUserFile(fileName, QString(m_output.shownText() + u'\n').toUtf8());
    Q_EMIT said(saved ? tr("Wrote the output to %1.").arg(displayText(fileName)) : saved.error().toString(),
        saved.has_value());
}

} // namespace wirechief
