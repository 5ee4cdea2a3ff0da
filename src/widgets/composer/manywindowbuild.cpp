// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The widgets of a ManyWindow.

#include "base/displaytext.h"
#include "manywindow.h"
#include "widgets/console/markedtext.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/parts/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wirechief {

void ManyWindow::build(const ManyStart& start)
{
    QWidget* what = buildWhat(start);
    auto* down = new QSplitter(Qt::Vertical, this);
    down->setChildrenCollapsible(false);
    down->addWidget(buildServers());
    down->addWidget(buildAnswers());
    down->setStretchFactor(0, 2);
    down->setStretchFactor(1, 3);
    m_note = new FormNote(this);
    m_note->setObjectName(QStringLiteral("manyNote"));
    m_note->keepPlace();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addWidget(down, 1);
    layout->addWidget(m_note);
    layout->addLayout(buildButtons());
    resize(fittedToScreen(*this, {820, 620}));
}

/// What is sent: told where it was put together elsewhere, else typed here.
QWidget* ManyWindow::buildWhat(const ManyStart& start)
{
    if (start.action) {
        QByteArray bytes = start.action->toMaskedBytes().trimmed();
        bytes.replace("\r\n", " · ");
        QLabel* what = makePlainLabel(breakLongWords(displayText(QByteArrayView(bytes), 1'000)), this);
        what->setObjectName(QStringLiteral("manyAction"));
        what->setWordWrap(true);
        return what;
    }
    auto* part = new QWidget(this);
    m_kind = new QComboBox(part);
    m_kind->setObjectName(QStringLiteral("manyKind"));
    m_kind->setAccessibleName(tr("What is sent"));
    m_kind->addItems({tr("Command"), tr("Action")});
    m_kind->setToolTip(tr("A command of the CLI, or an action of the manager interface: NAME Key=Value …"));
    m_typed = new QLineEdit(start.command, part);
    m_typed->setObjectName(QStringLiteral("manyTyped"));
    m_typed->setAccessibleName(tr("Command or action"));
    m_typed->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_typed->setClearButtonEnabled(true);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ManyWindow::readTyped);
    connect(m_typed, &QLineEdit::textChanged, this, &ManyWindow::readTyped);
    connect(m_typed, &QLineEdit::returnPressed, this, &ManyWindow::ask);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind);
    row->addWidget(m_typed, 1);
    m_typed->setFocus();
    return part;
}

QLayout* ManyWindow::buildButtons()
{
    m_stops = new QCheckBox(tr("Stop at the first &failure"), this);
    m_stops->setObjectName(QStringLiteral("manyStops"));
    m_stops->setToolTip(tr("One server after the other; once one says no, the others are left alone"));
    m_stop = new QPushButton(tr("St&op"), this);
    m_stop->setObjectName(QStringLiteral("manyStop"));
    m_stop->setToolTip(tr("Wait for the answers no longer"));
    m_send = new QPushButton(this);
    m_send->setObjectName(QStringLiteral("manySend"));
    for (QPushButton* button : {m_stop, m_send})
        button->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->stop();
    });
    connect(m_send, &QPushButton::clicked, this, &ManyWindow::ask);
    auto* row = new QHBoxLayout;
    row->addWidget(m_stops);
    row->addStretch(1);
    row->addWidget(m_stop);
    row->addWidget(m_send);
    return row;
}

QWidget* ManyWindow::buildServers()
{
    auto* part = new QWidget(this);
    m_servers = new QTreeWidget(part);
    m_servers->setObjectName(QStringLiteral("manyServers"));
    m_servers->setAccessibleName(tr("Servers"));
    m_servers->setHeaderLabels({tr("Server"), tr("Environment"), tr("State")});
    m_servers->setRootIsDecorated(false);
    m_servers->setUniformRowHeights(true);
    m_servers->setAllColumnsShowFocus(true);
    connect(m_servers, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem*, int column) {
        if (column == 0)
            refresh();
    });
    auto* all = new QPushButton(tr("&All"), part);
    all->setObjectName(QStringLiteral("manyAll"));
    all->setToolTip(tr("Choose all servers that can be asked"));
    auto* none = new QPushButton(tr("&None"), part);
    none->setObjectName(QStringLiteral("manyNone"));
    for (QPushButton* button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch(1);
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_servers, 1);
    layout->addLayout(buttons);
    return part;
}

QWidget* ManyWindow::buildAnswers()
{
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    m_list = new QTreeWidget(across);
    m_list->setObjectName(QStringLiteral("manyGroups"));
    m_list->setAccessibleName(tr("Equal answers"));
    m_list->setHeaderLabels({tr("Equal answers"), tr("Servers")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ManyWindow::showGroup);
    m_text = new MarkedText(across);
    m_text->setObjectName(QStringLiteral("manyText"));
    m_text->setAccessibleName(tr("Answer"));
    m_text->setToolTip(tr("Lines that the largest group does not have are marked with ≠"));
    across->setStretchFactor(0, 2);
    across->setStretchFactor(1, 3);
    return across;
}

} // namespace wirechief
