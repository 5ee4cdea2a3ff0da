// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidepanel.h"

#include "models/servers/serverlistmodel.h"
#include "widgets/folders/serversearch.h"
#include "widgets/folders/servertree.h"
#include "widgets/pages/pagelist.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace wirechief {

SidePanel::SidePanel(ServerListModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_top(new QWidget(m_splitter))
    , m_servers(new ServerTree(model, m_top))
    , m_search(new ServerSearch(model, *m_servers, m_top))
    , m_pages(new PageList(m_splitter))
{
    setObjectName(QStringLiteral("sidePanel"));
    letCurrentFollowSelection(*m_pages);
    m_splitter->setObjectName(QStringLiteral("sideSplitter"));
    auto* top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    top->addWidget(m_search);
    top->addWidget(m_servers, 1);
    m_splitter->addWidget(m_top);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(5);
    for (QAbstractItemView* list :
        {static_cast<QAbstractItemView*>(m_servers), static_cast<QAbstractItemView*>(m_pages)})
        list->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void SidePanel::selectServer(const QString& id)
{
    if (m_model.contains(id) && !m_model.indexOf(id).isValid())
        m_search->clear();
    m_servers->selectServer(id);
}

QByteArray SidePanel::saveState() const
{
    return m_splitter->saveState();
}

void SidePanel::restoreState(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

} // namespace wirechief
