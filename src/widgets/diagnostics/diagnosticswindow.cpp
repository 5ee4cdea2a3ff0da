// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosticswindow.h"

#include "base/displaytext.h"
#include "models/theme/statecolor.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "sessions/diagnostics/diagnostics.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/limits.h"
#include "widgets/parts/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

DiagnosticsWindow::DiagnosticsWindow(QWidget* parent)
    : QDialog(parent)
    , m_choice(new QComboBox(this))
    , m_heading(makePlainLabel({}, this))
    , m_table(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("diagnosticsWindow"));
    setWindowTitle(tr("Diagnostics"));
    m_choice->setObjectName(QStringLiteral("diagnosticsServer"));
    m_choice->setAccessibleName(tr("Server"));
    m_choice->setToolTip(tr("Whose counters are shown"));
    m_choice->hide();
    connect(m_choice, &QComboBox::activated, this, [this](int chosen) { setServer(m_servers.at(chosen)); });
    m_heading->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("diagnosticsTable"));
    m_table->setAccessibleName(tr("Diagnostics"));
    m_table->setColumnCount(2);
    m_table->setHeaderLabels({tr("What"), tr("Value")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("diagnosticsCopy"));
    m_copy->setToolTip(tr("Copy all of it as text, for a report"));
    m_compare = buttons->addButton(tr("Co&mpare Now"), QDialogButtonBox::ActionRole);
    m_compare->setObjectName(QStringLiteral("diagnosticsCompare"));
    m_compare->setToolTip(tr("Ask the server for its lists and compare them with what is shown"));
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsWindow::copy);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_server)
            m_server->refresh();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_choice);
    layout->addWidget(m_heading);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(640, limits::dialogHeight);
    refresh();
}

/// A button box that gets two buttons more leaves its first one, and all before it, out of Qt's own chain.
bool DiagnosticsWindow::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void DiagnosticsWindow::setServers(const QList<Server*>& servers)
{
    const QList<QPointer<Server>> wanted(servers.begin(), servers.end());
    Server* shown = m_server;
    if (m_servers == wanted && servers.contains(shown)) {
        refresh(); // a list that is open stays open
        return;
    }
    m_servers = wanted;
    m_choice->clear();
    for (const Server* server : servers)
        m_choice->addItem(displayText(server->name()));
    m_choice->setVisible(servers.size() > 1);
    if (!servers.contains(shown)) {
        const auto found = std::find_if(
            servers.begin(), servers.end(), [](Server* server) { return modelVerdict(*server).isWarning; });
        shown = found != servers.end() ? *found : servers.value(0);
    }
    m_choice->setCurrentIndex(int(servers.indexOf(shown)));
    setServer(shown);
}

void DiagnosticsWindow::setServer(Server* server)
{
    if (m_server != server) {
        if (m_server) {
            m_server->disconnect(this);
            m_server->channels().disconnect(this);
        }
        m_server = server;
        if (server) {
            connect(server, &Server::statisticsChanged, this, &DiagnosticsWindow::refresh);
            connect(server, &Server::stateChanged, this, &DiagnosticsWindow::refresh);
            connect(&server->channels(), &Channels::loaded, this, &DiagnosticsWindow::refresh);
        }
    }
    refresh();
}

/// The items stay where they are, so that the place of the reader does too.
void DiagnosticsWindow::refresh()
{
    m_heading->setText(m_server ? tr("What the session with %1 has counted since it was opened; what is not "
                                     "as it should be has a sign.")
                                      .arg(displayText(m_server->name()))
                                : tr("Select a server, and connect to it."));
    m_copy->setEnabled(m_server);
    m_compare->setEnabled(m_server && m_server->client().isReady());
    int row = 0;
    const auto item = [this, &row] {
        QTreeWidgetItem* known = m_table->topLevelItem(row++);
        return known ? known : new QTreeWidgetItem(m_table);
    };
    const auto fill = [this](QTreeWidgetItem* target, const QString& title, const QString& value,
                          bool isGroup, bool isWarning) {
        QFont font = m_table->font();
        font.setBold(isGroup);
        const QColor color = stateColor(isWarning ? StateRole::Warning : StateRole::None, m_table->palette());
        target->setText(0, title);
        target->setText(1, isWarning ? QString(stateSign(StateRole::Warning) + u' ' + value) : value);
        target->setToolTip(1, toolTipText(value));
        target->setFont(0, font);
        target->setForeground(1, color.isValid() ? QBrush(color) : QBrush());
    };
    if (m_server) {
        for (const DiagnosticsEntry& entry : diagnosticsOf(*m_server)) {
            if (!entry.group.isEmpty())
                fill(item(), entry.group, {}, true, false);
            fill(item(), entry.title, entry.value, false, entry.isWarning);
        }
    }
    while (m_table->topLevelItemCount() > row)
        delete m_table->takeTopLevelItem(row);
    if (m_table->columnWidth(0) < 240)
        m_table->resizeColumnToContents(0);
}

void DiagnosticsWindow::copy()
{
    if (m_server)
        QApplication::clipboard()->setText(diagnosticsText(*m_server));
}

} // namespace wirechief
