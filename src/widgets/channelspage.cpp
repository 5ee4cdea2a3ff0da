// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelspage.h"

#include "base/displaytext.h"
#include "pbx/server.h"
#include "tablepage.h"

#include <QTableView>
#include <QVBoxLayout>

namespace wirechief {

ChannelsPage::ChannelsPage(QWidget* parent)
    : Page(parent)
    , m_model(channelColumns())
    , m_table(new TablePage(m_model, tr("Channels"), this))
{
    m_model.setDimmed([](const ChannelRecord& channel) { return channel.is(ChannelRecord::Passing); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table->view());
    connect(m_table, &TablePage::selectionChanged, this, &Page::selectionChanged);
    connect(m_table, &TablePage::exported, this, &Page::result);
}

ChannelsPage::~ChannelsPage()
{
    // The table page reads the model, which goes before the children do.
    delete m_table;
}

void ChannelsPage::setServer(Server* server)
{
    if (server == m_server && (server || m_serverId.isEmpty()))
        return;
    if (!m_serverId.isEmpty())
        m_model.removeTable(m_serverId);
    if (m_server)
        m_server->channels().disconnect(this);
    m_server = server;
    m_serverId = server ? server->id() : QString();
    watch(isVisible());
    if (!server)
        return;
    m_model.addTable(m_serverId, server->name(), server->channels().table());
    connect(&server->channels(), &Channels::loaded, this, &ChannelsPage::updateEmptyText);
    updateEmptyText();
}

void ChannelsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    watch(true);
}

void ChannelsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    watch(false);
}

void ChannelsPage::watch(bool visible)
{
    m_watch.reset();
    if (m_server && visible)
        m_watch = std::make_unique<FeatureWatch>(m_server->channels());
}

void ChannelsPage::setEmptyText(const QString& text)
{
    m_notReady = text;
    updateEmptyText();
}

void ChannelsPage::updateEmptyText()
{
    if (!m_notReady.isEmpty() || !m_server) {
        m_table->setEmptyText(m_notReady);
        return;
    }
    const Channels& channels = m_server->channels();
    if (const std::optional<Error>& error = channels.loadError(); error) {
        m_table->setEmptyText(error->toString() + u'\n'
            + tr("Channels that begin from now on appear here by themselves, if this user may read call "
                 "events."));
        return;
    }
    const QString name = displayText(m_server->name());
    m_table->setEmptyText(channels.isLoaded()
            ? tr("No channels.\nNobody is on the phone on %1 at the moment.").arg(name)
            : tr("Reading the channels of %1…").arg(name));
}

void ChannelsPage::focusFilter()
{
    m_table->focusFilter();
}

void ChannelsPage::setRowActions(const QList<QAction*>& actions)
{
    m_table->setRowActions(actions);
}

QList<QByteArray> ChannelsPage::selectedChannels() const
{
    QList<QByteArray> names;
    if (!m_server)
        return names;
    for (const RowId& row : m_table->selectedRows()) {
        if (const ChannelRecord* channel = m_server->channels().table().find(row.key))
            names.append(channel->name().toByteArray());
    }
    return names;
}

QList<QByteArray> ChannelsPage::selectedUniqueids() const
{
    QList<QByteArray> keys;
    for (const RowId& row : m_table->selectedRows())
        keys.append(row.key);
    return keys;
}

bool ChannelsPage::showChannel(const QString& serverId, const QByteArray& uniqueid)
{
    return m_table->showRow({serverId, uniqueid});
}

QJsonObject ChannelsPage::saveState() const
{
    return m_table->saveState();
}

void ChannelsPage::restoreState(const QJsonObject& state)
{
    m_table->restoreState(state);
}

} // namespace wirechief
