// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usedrightsdialog.h"

#include "base/displaytext.h"
#include "pbx/core/server.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wirechief {

namespace {

enum Column { ActionColumn, TimesColumn, ClassesColumn };

} // namespace

QString usedRightsLines(const Server& server)
{
    const UsedRights& used = server.usedRights();
    const auto line = [](const char* name, const QByteArrayList& classes) {
        return QString(QLatin1String(name) + QStringLiteral(" = ") + QString::fromLatin1(classes.join(',')));
    };
    return line("read", used.readClasses()) + u'\n' + line("write", used.writeClasses());
}

UsedRightsDialog::UsedRightsDialog(Server& server, QWidget* parent)
    : QDialog(parent)
    , m_server(&server)
    , m_actions(new QTreeWidget(this))
    , m_lines(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Rights Used on %1").arg(displayText(server.name())));
    QLabel* explanation = makePlainLabel(
        tr("What was sent to this server since Wirechief was started, and the write class that each action "
           "needs. A "
           "manager user with the lines below can do just that: a good start for one that may do no more."),
        this);
    explanation->setWordWrap(true);
    m_actions->setObjectName(QStringLiteral("usedActions"));
    m_actions->setAccessibleName(tr("Actions sent"));
    m_actions->setHeaderLabels({tr("Action"), tr("Times"), tr("Needs")});
    m_actions->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_actions->setRootIsDecorated(false);
    m_actions->setUniformRowHeights(true);
    m_actions->setAllColumnsShowFocus(true);
    QLabel* linesLabel = makePlainLabel(tr("&Lines for manager.conf:"), this);
    linesLabel->setBuddy(m_lines);
    m_lines->setObjectName(QStringLiteral("usedLines"));
    m_lines->setAccessibleName(tr("Lines for manager.conf"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setFixedHeight(4 * m_lines->fontMetrics().lineSpacing());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy Lines"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyUsed"));
    connect(m_copy, &QPushButton::clicked, this, &UsedRightsDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&server, &Server::statisticsChanged, this, &UsedRightsDialog::refresh);
    connect(&server, &QObject::destroyed, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_actions);
    layout->addWidget(linesLabel);
    layout->addWidget(m_lines);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    refresh();
    resize(fittedToScreen(*this, {560, 460}));
}

/// Rows stay where they are, so that the place of the reader does too.
void UsedRightsDialog::refresh()
{
    if (!m_server)
        return;
    int row = 0;
    for (const UsedRights::Action& action : m_server->usedRights().actions()) {
        QTreeWidgetItem* item = m_actions->topLevelItem(row++);
        if (item == nullptr)
            item = new QTreeWidgetItem(m_actions);
        item->setText(ActionColumn, displayText(QByteArrayView(action.name), 80));
        item->setText(TimesColumn, QLocale().toString(action.times));
        item->setTextAlignment(TimesColumn, Qt::AlignRight | Qt::AlignVCenter);
        //: Between write classes, any one of which is enough
        const QString needs = QString::fromUtf8(action.classes.join(tr(" or ").toUtf8()));
        item->setText(ClassesColumn, needs.isEmpty() ? tr("no class") : displayText(needs, 120));
    }
    // What is selected there to be copied would be lost.
    if (const QString lines = usedRightsLines(*m_server); lines != m_lines->toPlainText())
        m_lines->setPlainText(lines);
}

void UsedRightsDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_lines->toPlainText());
}

} // namespace wirechief
