// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The widgets of a ComposerWindow, and what goes through the clipboard.

#include "actionanswer.h"
#include "base/displaytext.h"
#include "composerwindow.h"
#include "manywindow.h"
#include "pbx/cli/commandword.h"
#include "profiles/settings/preferences.h"
#include "sessions/connections/connections.h"
#include "widgets/commands/favouritemenu.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/parts/environmentband.h"
#include "widgets/parts/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace wirechief {

namespace {

constexpr QSize composerSize(1040, 700);
constexpr int listShare = 220;
constexpr int leastForm = 300;
constexpr int leastRaw = 160;

} // namespace

void ComposerWindow::build()
{
    m_band = new EnvironmentBand(this);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setChildrenCollapsible(false);
    m_across->addWidget(buildList());
    m_down = new QSplitter(Qt::Vertical, m_across);
    m_down->setChildrenCollapsible(false);
    m_down->addWidget(buildForm());
    m_answer = new ActionAnswer(m_down);
    m_down->addWidget(m_answer);
    connect(m_down, &QSplitter::splitterMoved, this, [this] { m_isSplit = true; });
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_across->setStretchFactor(1, 1);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(12, 8, 12, 12);
    body->setSpacing(8);
    body->addWidget(m_across, 1);
    buildButtons(*body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addLayout(body, 1);
    resize(fittedToScreen(*this, composerSize));
    m_across->setSizes({listShare, composerSize.width() - listShare});
    m_down->setSizes({composerSize.height() * 3 / 5, composerSize.height() * 2 / 5});
    m_filter->setFocus();
}

QWidget* ComposerWindow::buildList()
{
    auto* side = new QWidget(m_across);
    m_filter = new QLineEdit(side);
    m_filter->setObjectName(QStringLiteral("composerFilter"));
    m_filter->setAccessibleName(tr("Find an action"));
    m_filter->setPlaceholderText(tr("Find an action"));
    m_filter->setToolTip(tr("Words of its name, or of what it is for"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &ComposerWindow::filterActions);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("composerActions"));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::currentItemChanged, this, &ComposerWindow::onChosen);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_fields->focusFirst(); });
    m_nothing = makePlainLabel(tr("No action has all these words in its name or in what it is for."), side);
    m_nothing->setObjectName(QStringLiteral("composerNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->hide();
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    return side;
}

QWidget* ComposerWindow::buildForm()
{
    auto* form = new QWidget(m_down);
    buildServers(*form);
    buildHead(*form);
    buildFields(*form);
    buildRaw(*form);
    auto* both = new QSplitter(Qt::Horizontal, form);
    both->setChildrenCollapsible(false);
    m_area->setMinimumWidth(leastForm);
    m_raw->setMinimumWidth(leastRaw);
    both->addWidget(m_area);
    both->addWidget(m_raw);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setSizes({3 * leastForm, 2 * leastForm});
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(6, 0, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_serverRow);
    layout->addWidget(m_givenCombo);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(both, 1);
    return form;
}

void ComposerWindow::buildServers(QWidget& form)
{
    m_serverRow = new QWidget(&form);
    m_serverRow->hide();
    m_serverCombo = new QComboBox(m_serverRow);
    m_serverCombo->setObjectName(QStringLiteral("composerServer"));
    m_serverCombo->setAccessibleName(tr("Server"));
    m_serverCombo->setToolTip(tr("The server that the action is sent to; Many Servers sends it to several"));
    connect(m_serverCombo, &QComboBox::activated, this,
        [this] { useServer(m_serverCombo->currentData().toString()); });
    QLabel* label = makePlainLabel(tr("O&n server:"), m_serverRow);
    label->setBuddy(m_serverCombo);
    auto* row = new QHBoxLayout(m_serverRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_serverCombo, 1);
}

void ComposerWindow::buildHead(QWidget& form)
{
    m_givenCombo = new QComboBox(&form);
    m_givenCombo->setObjectName(QStringLiteral("composerGiven"));
    m_givenCombo->setAccessibleName(tr("Actions that belong together"));
    m_givenCombo->setToolTip(tr("What would be sent one after the other; each is sent alone here"));
    m_givenCombo->hide();
    connect(m_givenCombo, &QComboBox::activated, this, [this](int chosen) {
        if (size_t(chosen) < m_given.size())
            fill(m_given[size_t(chosen)]);
    });
    m_title = makePlainLabel({}, &form);
    m_title->setObjectName(QStringLiteral("composerTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary = makePlainLabel({}, &form);
    m_summary->setObjectName(QStringLiteral("composerSummary"));
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
}

void ComposerWindow::buildFields(QWidget& form)
{
    m_area = new QScrollArea(&form);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields = new ActionFields(m_area);
    m_fields->setObjectName(QStringLiteral("composerFields"));
    m_area->setWidget(m_fields);
    m_area->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    connect(m_fields, &ActionFields::changed, this, &ComposerWindow::refresh);
    connect(qApp, &QApplication::focusChanged, m_area, [area = m_area](QWidget*, QWidget* now) {
        if (now && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
}

void ComposerWindow::buildRaw(QWidget& form)
{
    m_raw = new QPlainTextEdit(&form);
    m_raw->setObjectName(QStringLiteral("composerRaw"));
    m_raw->setAccessibleName(tr("Action as it goes out"));
    m_raw->setToolTip(tr(
        "What goes to the server, byte by byte; the ActionID is a number of its own each time, secrets are "
        "dots"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void ComposerWindow::buildButtons(QVBoxLayout& layout)
{
    m_note = new FormNote(this);
    m_note->setObjectName(QStringLiteral("composerNote"));
    m_note->keepPlace();
    layout.addWidget(m_note);
    auto* row = new QHBoxLayout;
    const auto add = [&](const char* name, const QString& text, const QString& toolTip) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setToolTip(toolTip);
        row->addWidget(button);
        return button;
    };
    m_saved = new FavouriteMenu(
        savedActionWords(), [this] { return m_action ? actionLine(*m_action) : QString(); }, this);
    m_saved->keepIn(m_services.preferences, m_services.preferences.savedActions);
    connect(m_saved, &FavouriteMenu::chosen, this, &ComposerWindow::useSaved);
    row->addWidget(m_saved);
    connect(add("composerPaste", tr("&Paste"), tr("Fill the form from an action in the clipboard")),
        &QPushButton::clicked, this, &ComposerWindow::paste);
    QPushButton* copy = add("composerCopy", tr("&Copy"), tr("Copy the action, with its secrets as dots"));
    auto* menu = new QMenu(copy);
    connect(menu->addAction(tr("As It &Goes Out")), &QAction::triggered, this, &ComposerWindow::copyBytes);
    connect(menu->addAction(tr("As &wirechiefctl Command")), &QAction::triggered, this,
        &ComposerWindow::copyCommand);
    copy->setMenu(menu);
    connect(add("composerClear", tr("C&lear"), tr("Empty the form")), &QPushButton::clicked, this,
        &ComposerWindow::clearForm);
    row->addStretch(1);
    m_many = add(
        "composerMany", tr("&Many Servers…"), tr("Send it to several servers, and compare what they answer"));
    connect(m_many, &QPushButton::clicked, this, &ComposerWindow::openMany);
    m_stop = add("composerStop", tr("St&op"), tr("Wait for the answer no longer"));
    connect(m_stop, &QPushButton::clicked, this, &ComposerWindow::stop);
    m_send = add("composerSend", tr("&Send"), {});
    connect(m_send, &QPushButton::clicked, this, &ComposerWindow::ask);
    layout.addLayout(row);
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(
            new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &ComposerWindow::onSendKey);
}

// --- what was saved, and the clipboard ---

void ComposerWindow::openMany()
{
    if (!m_action)
        return;
    fillPlaceholders([this](const AmiAction& action) {
        auto* many
            = new ManyWindow(m_services, {action, {}, offersServers() ? m_offered : QStringList{m_id}}, this);
        connect(many, &ManyWindow::reported, this, &ComposerWindow::reported);
        many->show();
    });
}

void ComposerWindow::useSaved(const QString& line)
{
    const Result<AmiAction> action = readActionWords(commandWords(line));
    if (action)
        fill(*action);
    else
        m_note->showProblem(action.error().toString());
}

void ComposerWindow::paste()
{
    const Result<AmiAction> action = readActionText(QGuiApplication::clipboard()->text());
    if (action)
        fill(*action);
    else
        m_note->showProblem(action.error().toString());
}

void ComposerWindow::copyBytes()
{
    if (!m_action)
        return;
    QByteArray bytes = m_action->toMaskedBytes();
    bytes.replace("\r\n", "\n");
    QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
}

void ComposerWindow::copyCommand()
{
    if (!m_action)
        return;
    const QString name = m_services.connections.profile(m_id).value_or(ServerProfile()).name;
    QGuiApplication::clipboard()->setText(
        QString(u"wirechiefctl --profile " + shellWord(name) + u" action " + shellWords(*m_action)));
}

} // namespace wirechief
