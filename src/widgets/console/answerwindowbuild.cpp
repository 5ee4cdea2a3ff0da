// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The widgets of an AnswerWindow, and what takes a text out of it.

#include "answertable.h"
#include "answerwindow.h"
#include "base/csvcell.h"
#include "base/displaytext.h"
#include "markedtext.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/userfile.h"
#include "widgets/parts/plainlabel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

constexpr int usualPace = 5; ///< seconds
constexpr int longestPace = 3600;

/// A name for a file that a command suggests: "core-show-channels".
QString fileNameOf(const QString& command)
{
    QString name;
    const QString shortened = command.left(60);
    for (const QChar c : shortened)
        name += c.unicode() < 128 && c.isLetterOrNumber() ? c : QChar(u'-');
    return name;
}

} // namespace

void AnswerWindow::build(const QString& whyNotAgain)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    buildTools(*layout);
    buildViews(*layout);
    buildWatch(*layout, whyNotAgain);
    resize(fittedToScreen(*this, {900, 520}));
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        setView(View::Table);
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

QToolButton* AnswerWindow::makeViewButton(View view, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_views->addButton(button, int(view));
    return button;
}

void AnswerWindow::buildTools(QVBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_views = new QButtonGroup(this);
    row->addWidget(makeViewButton(View::Text, tr("T&ext"), tr("As the server wrote it")));
    row->addWidget(makeViewButton(View::Table, tr("&Table"), {}));
    row->addWidget(makeViewButton(View::Differences, tr("&Differences"), {}));
    m_views->button(int(View::Text))->setObjectName(QStringLiteral("answerText"));
    m_views->button(int(View::Table))->setObjectName(QStringLiteral("answerTable"));
    m_views->button(int(View::Differences))->setObjectName(QStringLiteral("answerDifferences"));
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) {
        say({});
        setView(View(id));
        if (view() == View::Differences)
            compare();
    });
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("answerFilter"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_filter->setToolTip(tr("Shows the rows that have all these words in any column (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_rows.setWords(words);
        updateFacts();
    });
    m_other = new QComboBox(this);
    m_other->setObjectName(QStringLiteral("answerOther"));
    m_other->setAccessibleName(tr("Compare with"));
    m_other->setToolTip(tr("The answer to compare with; the older of both stands first"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(20);
    connect(m_other, &QComboBox::activated, this, [this] {
        m_chosenOther = m_other->currentData().toULongLong();
        compare();
    });
    row->addWidget(m_filter, 1);
    row->addWidget(m_other, 1);
    row->addStretch();
    const auto add = [&](const char* name, const QString& text, const QString& toolTip, auto slot) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
    };
    add("answerCopy", tr("&Copy"),
        tr("Copies what is shown; of a table all rows that the filter lets through"), &AnswerWindow::copy);
    add("answerSave", tr("&Save…"), tr("Writes what is shown to a file; a table as CSV"),
        &AnswerWindow::askFile);
    layout.addLayout(row);
}

void AnswerWindow::buildViews(QVBoxLayout& layout)
{
    m_text = new MarkedText(this);
    m_text->setObjectName(QStringLiteral("answerLines"));
    m_text->setAccessibleName(tr("Answer"));
    m_tableView = new AnswerTable(m_model, m_rows, this);
    m_tableView->setObjectName(QStringLiteral("answerRows"));
    m_diff = new MarkedText(this);
    m_diff->setObjectName(QStringLiteral("answerDiff"));
    m_diff->setAccessibleName(tr("Differences"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_tableView);
    m_stack->addWidget(m_diff);
    layout.addWidget(m_stack, 1);
}

void AnswerWindow::buildWatch(QVBoxLayout& layout, const QString& whyNotAgain)
{
    m_said = makePlainLabel({}, this);
    m_said->setObjectName(QStringLiteral("answerSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    layout.addWidget(m_said);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_facts = makePlainLabel({}, this);
    m_facts->setObjectName(QStringLiteral("answerFacts"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_watchButton = new QToolButton(this);
    m_watchButton->setObjectName(QStringLiteral("answerWatch"));
    m_watchButton->setText(tr("&Watch"));
    m_watchButton->setAccessibleName(tr("Watch"));
    m_watchButton->setCheckable(true);
    m_watchButton->setEnabled(whyNotAgain.isEmpty());
    m_watchButton->setToolTip(whyNotAgain.isEmpty()
            ? tr("Sends the command again and again, and marks what has changed")
            : whyNotAgain);
    m_pace = new QSpinBox(this);
    m_pace->setObjectName(QStringLiteral("answerPace"));
    m_pace->setAccessibleName(tr("Seconds between two answers"));
    m_pace->setToolTip(tr("Seconds from an answer to the next question"));
    m_pace->setRange(1, longestPace);
    m_pace->setValue(usualPace);
    m_pace->setPrefix(tr("every "));
    m_pace->setSuffix(tr(" s"));
    m_pace->setEnabled(whyNotAgain.isEmpty());
    const auto start = [this] { m_watch.start(std::chrono::seconds(m_pace->value())); };
    connect(m_watchButton, &QToolButton::toggled, this, [this, start](bool watched) {
        m_turns = 0;
        watched ? start() : m_watch.stop();
    });
    connect(m_pace, &QSpinBox::valueChanged, this, [this, start] {
        if (m_watch.isRunning())
            start();
    });
    row->addWidget(m_facts, 1);
    row->addWidget(m_watchButton);
    row->addWidget(m_pace);
    layout.addLayout(row);
}

// --- taking it out ---

QString AnswerWindow::shownText(QChar separator) const
{
    if (view() == View::Text)
        return m_lines.join(u'\n');
    if (view() == View::Differences)
        return m_diff->toPlainText();
    const bool isCsv = separator == u',';
    const auto cell = [isCsv](const QString& text) {
        if (!isCsv)
            return text;
        bool isNumber = false;
        (void)text.toDouble(&isNumber); // as servers write them
        return QString::fromUtf8(isNumber ? csvNumberCell(text) : csvCell(text));
    };
    QStringList lines;
    QStringList cells;
    for (const QString& title : m_model.table().columns)
        cells.append(cell(title));
    lines.append(cells.join(separator));
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < m_rows.columnCount(); ++column)
            cells.append(cell(m_rows.index(row, column).data().toString()));
        lines.append(cells.join(separator));
    }
    return lines.join(u'\n');
}

void AnswerWindow::copy()
{
    QGuiApplication::clipboard()->setText(shownText(u'\t'));
    say(tr("Copied."));
}

void AnswerWindow::askFile()
{
    const bool isTable = view() == View::Table;
    auto* dialog = new QFileDialog(this, tr("Save Answer"), {},
        isTable ? tr("Tables for spreadsheets (*.csv)") : tr("Text files (*.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("answerSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString suffix = isTable ? QStringLiteral("csv") : QStringLiteral("txt");
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QString(fileNameOf(m_run.command) + u'.' + suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &AnswerWindow::save);
    dialog->open();
}

void AnswerWindow::save(const QString& fileName)
{
    const Result<void> saved = writeUserFile(fileName, QString(shownText(u',') + u'\n').toUtf8());
    say(saved ? tr("Wrote %1.").arg(displayText(fileName)) : saved.error().toString());
}

} // namespace wirechief
