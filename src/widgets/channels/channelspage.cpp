// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelspage.h"

#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "widgets/table/tablepage.h"

namespace wirechief {

ChannelsPage::ChannelsPage(QWidget* parent)
    : ChannelsPage(std::make_unique<ChannelModel>(channelColumns()), parent)
{
}

ChannelsPage::ChannelsPage(std::unique_ptr<ChannelModel> model, QWidget* parent)
    : ServerTablePage(std::move(model), tr("Channels"), parent)
    , m_model(static_cast<ChannelModel&>(table().model()))
{
    table().setCountText(&countOfChannels);
    m_model.setDimmed([](const ChannelRecord& channel) {
        return channel.is(ChannelRecord::Passing) || channel.is(ChannelRecord::Internal);
    });
}

void ChannelsPage::addTable(Server& server)
{
    m_model.addTable(server.id(), server.name(), server.channels().table());
    connect(&server.channels(), &Channels::loaded, this, &ChannelsPage::updateEmptyText);
}

void ChannelsPage::removeTable(const QString& serverId)
{
    m_model.removeTable(serverId);
}

void ChannelsPage::renameTable(const Server& server)
{
    m_model.setServerName(server.id(), server.name());
}

Feature& ChannelsPage::featureOf(Server& server) const
{
    return server.channels();
}

ServerTablePage::Loading ChannelsPage::loadingOf(Server& server) const
{
    return loadingOfChannels(server.channels());
}

QString ChannelsPage::noRecordsText(const QString& where) const
{
    return tr("No channels.\nNobody is on the phone on %1 at the moment.").arg(where);
}

QString ChannelsPage::readingText(const QString& where) const
{
    return tr("Reading the channels of %1…").arg(where);
}

QString ChannelsPage::failedText(const Error& error) const
{
    return error.toString() + u'\n'
        + tr("Channels that begin from now on appear here by themselves, if this user may read call "
             "events.");
}

QList<ServerChannel> ChannelsPage::selectedChannels() const
{
    QList<ServerChannel> channels;
    for (const RowId& row : table().selectedRows()) {
        Server* owner = server(row.serverId);
        if (const ChannelRecord* channel = owner ? owner->channels().table().find(row.key) : nullptr)
            channels.append({row.serverId, channel->ref()});
    }
    return channels;
}

std::optional<ServerUniqueid> ChannelsPage::detailedChannel() const
{
    const RowId row = table().firstSelectedRow();
    return row.key.isEmpty() ? std::nullopt : std::optional(ServerUniqueid{row.serverId, row.key});
}

bool ChannelsPage::showChannel(const QString& serverId, const QByteArray& uniqueid)
{
    return table().showRow({serverId, uniqueid});
}

} // namespace wirechief
