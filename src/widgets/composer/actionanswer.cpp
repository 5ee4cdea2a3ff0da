// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionanswer.h"

#include "base/background.h"
#include "base/displaytext.h"
#include "models/actions/limits.h"
#include "widgets/console/answertable.h"
#include "widgets/console/markedtext.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/parts/plaintooltip.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wirechief {

/// What a worker makes of an answer.
struct ActionAnswer::Read {
    std::vector<AmiMessage> messages;
    AnswerText text;
};

ActionAnswer::ActionAnswer(QWidget* parent)
    : QWidget(parent)
    , m_views(new QButtonGroup(this))
    , m_tools(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new MarkedText(this))
    , m_facts(new FormNote(this))
{
    setObjectName(QStringLiteral("actionAnswer"));
    buildTools();
    buildTable();
    buildMessages();
    m_text->setObjectName(QStringLiteral("replyText"));
    m_text->setAccessibleName(tr("Answer as it came"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_byMessage);
    m_stack->addWidget(m_text);
    m_facts->setObjectName(QStringLiteral("replyFacts"));
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 0, 0); // as the form above it
    layout->setSpacing(4);
    layout->addWidget(m_facts);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    layout->addStretch();
    setView(View::Table);
    clear();
}

void ActionAnswer::clear()
{
    say(tr("The answer will stand here."));
}

void ActionAnswer::addView(View view, const char* name, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton(m_tools);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_views->addButton(button, int(view));
    m_tools->layout()->addWidget(button);
}

void ActionAnswer::buildTools()
{
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    addView(View::Table, "replyTable", tr("&Table"), tr("Sort it by a click on a title, filter it by words"));
    addView(View::Messages, "replyMessages", tr("M&essages"), tr("One by one, with all headers"));
    addView(View::Text, "replyRaw", tr("&Raw"), tr("As it came, without secrets"));
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { setView(View(id)); });
    m_filter = new QLineEdit(m_tools);
    m_filter->setObjectName(QStringLiteral("replyFilter"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_filter->setToolTip(tr("Shows the rows that have all these words in any column"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_rows.setWords(words);
        updateFacts();
    });
    row->addWidget(m_filter, 1);
    row->addStretch();
    m_copy = new QToolButton(m_tools);
    m_copy->setObjectName(QStringLiteral("replyCopy"));
    m_copy->setText(tr("Cop&y Answer"));
    m_copy->setAccessibleName(tr("Copy Answer"));
    m_copy->setToolTip(tr("Copies what is shown; of a table all rows that the filter lets through"));
    connect(m_copy, &QToolButton::clicked, this, &ActionAnswer::copy);
    row->addWidget(m_copy);
}

void ActionAnswer::buildTable()
{
    m_table = new AnswerTable(m_model, m_rows, this);
    m_table->setObjectName(QStringLiteral("replyRows"));
}

void ActionAnswer::buildMessages()
{
    m_byMessage = new QSplitter(this);
    m_byMessage->setChildrenCollapsible(false);
    m_list = new QListView(m_byMessage);
    m_list->setObjectName(QStringLiteral("replyList"));
    m_list->setAccessibleName(tr("Messages of the answer"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setModel(&m_titles);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& now) { showMessage(now.row()); });
    m_headers = new QTreeWidget(m_byMessage);
    m_headers->setObjectName(QStringLiteral("replyHeaders"));
    m_headers->setAccessibleName(tr("Headers of the message"));
    m_headers->setHeaderLabels({tr("Header"), tr("Value")});
    m_headers->setRootIsDecorated(false);
    m_headers->setUniformRowHeights(true);
    m_byMessage->setStretchFactor(0, 2);
    m_byMessage->setStretchFactor(1, 3);
}

void ActionAnswer::say(const QString& text, bool isProblem)
{
    ++m_reading;
    m_messages.clear();
    m_given = text;
    m_isProblem = isProblem;
    showFacts(text);
    m_tools->setVisible(false);
    m_stack->setVisible(false);
}

void ActionAnswer::show(std::vector<AmiMessage> messages, const QString& facts, bool isProblem)
{
    m_messages = std::move(messages);
    m_given = facts;
    m_isProblem = isProblem;
    m_filter->clear();
    m_table->unsort();
    read();
}

void ActionAnswer::add(const AmiMessage& message)
{
    if (qsizetype(m_messages.size()) >= limits::shownMessages)
        return;
    m_messages.push_back(message);
    read();
}

void ActionAnswer::read()
{
    const quint64 reading = ++m_reading;
    inBackground(
        this,
        [messages = m_messages]() mutable {
            Read read{withoutSecrets(std::move(messages)), {}};
            read.text = answerText(read.messages);
            return read;
        },
        [this, reading](Read read) {
            if (reading == m_reading)
                take(std::move(read));
        });
}

void ActionAnswer::take(Read read)
{
    const int current = m_list->currentIndex().row();
    m_messages = std::move(read.messages);
    m_read = std::move(read.text);
    m_titles.setStringList(m_read.titles);
    m_model.setTable(m_read.table);
    m_table->fitColumns();
    m_table->horizontalHeader()->setStretchLastSection(m_read.table.columns.size() == 2);
    m_text->setLines(m_read.lines);
    m_tools->setVisible(true);
    m_stack->setVisible(true);
    m_list->setCurrentIndex(m_titles.index(std::max(0, current)));
    showMessage(m_list->currentIndex().row());
    updateFacts();
    Q_EMIT shown();
}

void ActionAnswer::showMessage(int row)
{
    m_headers->clear();
    if (row < 0 || size_t(row) >= m_messages.size())
        return;
    for (const auto& [header, value] : headersOf(m_messages[size_t(row)])) {
        auto* item = new QTreeWidgetItem(m_headers, {header, value});
        item->setToolTip(1, toolTipText(value));
    }
    m_headers->resizeColumnToContents(0);
}

void ActionAnswer::addFact(const QString& fact, bool isProblem)
{
    m_isProblem = isProblem;
    m_given += QStringLiteral(" · ") + fact;
    updateFacts();
}

void ActionAnswer::setView(View view)
{
    m_views->button(int(view))->setChecked(true);
    m_stack->setCurrentIndex(int(view));
    m_filter->setVisible(view == View::Table);
}

void ActionAnswer::updateFacts()
{
    QStringList facts{m_given};
    if (m_rows.rowCount() < m_model.rowCount())
        facts.append(
            tr("%1 of %Ln row(s)", nullptr, m_model.rowCount()).arg(QLocale().toString(m_rows.rowCount())));
    else if (m_read.isList)
        facts.append(tr("%Ln row(s)", nullptr, m_model.rowCount()));
    if (m_read.isCut)
        facts.append(tr("not all of it is shown"));
    showFacts(facts.join(QStringLiteral(" · ")));
}

void ActionAnswer::showFacts(const QString& facts)
{
    if (m_isProblem)
        m_facts->showProblem(facts);
    else
        m_facts->showProgress(facts);
}

QString ActionAnswer::shownText() const
{
    if (m_stack->currentIndex() != int(View::Table))
        return m_read.lines.join(u'\n');
    QStringList lines{m_model.table().columns.join(u'\t')};
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_rows.columnCount(); ++column)
            cells.append(m_rows.index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void ActionAnswer::copy()
{
    QGuiApplication::clipboard()->setText(shownText());
}

} // namespace wirechief
