// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerwindow.h"

#include "answertable.h"
#include "base/background.h"
#include "base/displaytext.h"
#include "markedtext.h"
#include "widgets/limits.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace wirechief {

/// What a worker makes of an answer.
struct AnswerWindow::Read {
    QStringList lines;
    std::optional<TextTable> table;
    QList<qsizetype> changed; ///< lines that the answer before did not have
};

namespace {

/// The newest lines of an answer, as they are shown.
QStringList shownLines(const QByteArray& text)
{
    QByteArrayView rest(text);
    while (rest.endsWith('\n') || rest.endsWith('\r'))
        rest.chop(1);
    QStringList lines;
    while (!rest.isEmpty() && lines.size() < limits::consoleLines) {
        const qsizetype feed = rest.lastIndexOf('\n');
        QByteArrayView line = feed < 0 ? rest : rest.sliced(feed + 1);
        rest = feed < 0 ? QByteArrayView() : rest.first(feed);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(displayText(line, limits::displayCharacters));
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace

AnswerWindow::AnswerWindow(
    const CommandRuns& runs, CommandRun run, AskAgain askAgain, const QString& whyNotAgain, QWidget* parent)
    : QDialog(parent)
    , m_runs(runs)
    , m_run(std::move(run))
    , m_watch([this, ask = std::move(askAgain)](QObject* context, const CommandWatch::Done& done) {
        ask(m_run.serverId, m_run.command, context, done);
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("answerWindow"));
    setWindowTitle(tr("%1 – %2").arg(displayName(m_run.command), displayName(m_run.serverName)));
    build(whyNotAgain);
    connect(&m_watch, &CommandWatch::answered, this, &AnswerWindow::takeAnswer);
    connect(&m_runs, &CommandRuns::changed, this, &AnswerWindow::listOthers);
    listOthers();
    applyColors();
    setRun(m_run, false);
}

AnswerWindow::~AnswerWindow() = default;

// --- what is shown ---

void AnswerWindow::setRun(CommandRun run, bool follows)
{
    m_run = std::move(run);
    const quint64 reading = ++m_reading;
    inBackground(
        this,
        [text = m_run.text, before = follows ? m_lines : QStringList(), follows] {
            Read read{shownLines(text), readTextTable(text), {}};
            if (follows)
                read.changed = changedLines(before, read.lines);
            return read;
        },
        [this, reading, follows](Read read) {
            if (reading == m_reading)
                take(std::move(read), follows);
        });
}

void AnswerWindow::take(Read read, bool follows)
{
    m_lines = std::move(read.lines);
    m_table = std::move(read.table);
    m_changed = std::move(read.changed);
    m_isTextOld = true;
    if (m_wanted == View::Text || !m_table)
        showText();
    // In a turn of its own: both take long where there are many lines.
    QMetaObject::invokeMethod(
        this,
        [this, reading = m_reading, follows] {
            if (reading == m_reading)
                showTable(follows);
        },
        Qt::QueuedConnection);
}

/// Not before it is looked at: a document of many lines takes long.
void AnswerWindow::showText()
{
    if (!std::exchange(m_isTextOld, false))
        return;
    std::vector<MarkedText::Mark> marks(size_t(m_lines.size()), MarkedText::Mark::None);
    for (const qsizetype line : std::as_const(m_changed))
        marks[size_t(line)] = MarkedText::Mark::Changed;
    m_text->setLines(m_lines, std::move(marks));
}

void AnswerWindow::showTable(bool follows)
{
    const TextTable table = m_table.value_or(TextTable());
    const bool hadRows = m_model.rowCount() > 0;
    if (follows)
        m_model.followWith(table);
    else
        m_model.setTable(table);
    setView(m_wanted);
    if (!hadRows)
        m_tableView->fitColumns();
    if (!follows)
        (m_filter->isHidden() ? m_stack->currentWidget() : m_filter)->setFocus(Qt::OtherFocusReason);
    if (view() == View::Differences)
        compare();
    updateFacts();
}

void AnswerWindow::setView(View view)
{
    m_wanted = view;
    updateViews();
}

AnswerWindow::View AnswerWindow::view() const
{
    return View(m_stack->currentIndex());
}

/// A view that there is no reason for cannot be chosen, and says why.
void AnswerWindow::updateViews()
{
    QAbstractButton* table = m_views->button(int(View::Table));
    table->setEnabled(m_table.has_value());
    table->setToolTip(m_table ? tr("Sort it by a click on a title, filter it by words")
                              : tr("This answer is no table that the program knows."));
    QAbstractButton* differences = m_views->button(int(View::Differences));
    differences->setEnabled(m_other->count() > 0);
    differences->setToolTip(m_other->count() > 0
            ? tr("Compare with another answer, line by line")
            : tr("There is no other answer yet. Run the command again, or on another server."));
    const bool isThere = m_views->button(int(m_wanted))->isEnabled();
    const View shown = isThere ? m_wanted : View::Text;
    m_views->button(int(shown))->setChecked(true);
    m_stack->setCurrentIndex(int(shown));
    if (shown == View::Text)
        showText();
    m_filter->setVisible(shown == View::Table);
    m_other->setVisible(shown == View::Differences);
}

// --- differences ---

/// The newest first; of the same command before others.
void AnswerWindow::listOthers()
{
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    for (const bool same : {true, false}) {
        for (auto other = m_runs.all().rbegin(); other != m_runs.all().rend(); ++other) {
            if (other->number == m_run.number || (other->command == m_run.command) != same)
                continue;
            m_other->addItem(tr("%1, %2: %3")
                                 .arg(other->when.time().toString(QStringLiteral("HH:mm:ss")),
                                     displayName(other->serverName), displayName(other->command)),
                QVariant(other->number));
        }
    }
    m_other->setCurrentIndex(qMax(0, m_other->findData(QVariant(m_chosenOther))));
    updateViews();
}

void AnswerWindow::compare()
{
    const CommandRun* other = m_runs.run(m_other->currentData().toULongLong());
    if (!other)
        return;
    // What came first stands first, whichever of them the window shows.
    const bool isOlder = other->when <= m_run.when;
    inBackground(
        this,
        [a = other->text, b = m_run.text, isOlder] {
            return isOlder ? textDiff(shownLines(a), shownLines(b)) : textDiff(shownLines(b), shownLines(a));
        },
        [this](const TextDiff& diff) { showDiff(diff); });
}

void AnswerWindow::showDiff(const TextDiff& diff)
{
    constexpr qsizetype context = 3; ///< equal lines that are shown around a difference
    QStringList lines;
    std::vector<MarkedText::Mark> marks;
    const auto add = [&](const QString& line, MarkedText::Mark mark) {
        lines.append(line);
        marks.push_back(mark);
    };
    QList<bool> isShown(diff.lines.size(), false);
    for (qsizetype i = 0; i < diff.lines.size(); ++i) {
        if (diff.lines[i].kind == DiffLine::Kind::Same)
            continue;
        for (qsizetype at = qMax<qsizetype>(0, i - context); at < qMin(diff.lines.size(), i + context + 1);
             ++at)
            isShown[at] = true;
    }
    qsizetype hidden = 0;
    const auto addGap = [&] {
        if (hidden > 0)
            add(tr("⋯ %Ln equal line(s)", nullptr, int(hidden)), MarkedText::Mark::Gap);
        hidden = 0;
    };
    for (qsizetype i = 0; i < diff.lines.size() && lines.size() < limits::consoleLines; ++i) {
        if (!isShown[i]) {
            ++hidden;
            continue;
        }
        addGap();
        const DiffLine& line = diff.lines[i];
        const bool isAdded = line.kind == DiffLine::Kind::Added;
        if (line.kind == DiffLine::Kind::Same)
            add(QStringLiteral("  ") + line.text, MarkedText::Mark::None);
        else
            add((isAdded ? QStringLiteral("+ ") : QStringLiteral("- ")) + line.text,
                isAdded ? MarkedText::Mark::Added : MarkedText::Mark::Removed);
    }
    addGap();
    m_diff->setLines(lines, std::move(marks));
    const QString counts = tr("Lines removed: %1, added: %2.")
                               .arg(QLocale().toString(diff.removed), QLocale().toString(diff.added));
    if (diff.isEqual())
        say(tr("Both answers are equal."));
    else if (diff.coarse)
        say(QString(tr("There are too many differences to compare line by line.") + u' ' + counts));
    else
        say(counts);
}

// --- watch ---

void AnswerWindow::setWatched(bool watched)
{
    m_watchButton->setChecked(watched && m_watchButton->isEnabled());
}

void AnswerWindow::takeAnswer(const Result<CommandOutput>& output)
{
    if (!output) {
        say(displayText(output.error().toString()));
        return;
    }
    ++m_turns;
    say({});
    CommandRun run = m_run;
    run.text = output->text;
    run.success = output->success;
    run.truncated = output->truncated;
    run.latency = output->latency;
    run.when = QDateTime::currentDateTime();
    run.number = 0; // it is not kept
    setRun(std::move(run), true);
    listOthers(); // the first one is among them now
}

void AnswerWindow::hideEvent(QHideEvent* event)
{
    m_watch.setPaused(true);
    QDialog::hideEvent(event);
}

void AnswerWindow::showEvent(QShowEvent* event)
{
    m_watch.setPaused(false);
    QDialog::showEvent(event);
}

void AnswerWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_watch.setPaused(isMinimized());
    if (event->type() == QEvent::PaletteChange && m_tableView)
        applyColors();
}

void AnswerWindow::applyColors()
{
    m_model.setMark(themeColors(palette()).glow);
}

void AnswerWindow::updateFacts()
{
    QStringList facts{displayName(m_run.serverName),
        QLocale().toString(m_run.when.time(), QStringLiteral("HH:mm:ss")),
        tr("%1 ms").arg(double(m_run.latency.count()) / 1000.0, 0, 'f', 1)};
    if (m_table && m_rows.rowCount() < m_model.rowCount())
        facts.append(
            tr("%1 of %Ln row(s)", nullptr, m_model.rowCount()).arg(QLocale().toString(m_rows.rowCount())));
    else if (m_table)
        facts.append(tr("%Ln row(s)", nullptr, m_model.rowCount()));
    else
        facts.append(tr("%Ln line(s)", nullptr, int(m_lines.size())));
    if (m_turns > 0 && m_table)
        facts.append(
            tr("changed: %1, gone: %2")
                .arg(QLocale().toString(m_model.changedRows()), QLocale().toString(m_model.goneRows())));
    else if (m_turns > 0)
        facts.append(tr("changed: %1").arg(QLocale().toString(m_changed.size())));
    if (!m_run.success)
        facts.append(tr("the server reported an error"));
    if (m_run.truncated || (m_table && m_table->truncated) || m_lines.size() >= limits::consoleLines)
        facts.append(tr("not all of it is shown"));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const QStringList notes = m_table ? m_table->notes : QStringList();
    m_facts->setToolTip(toolTipText(notes.join(u'\n')));
}

void AnswerWindow::say(const QString& text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace wirechief
