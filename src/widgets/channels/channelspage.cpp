// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelspage.h"

#include "models/channels/channelcolumns.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "widgets/pages/pages.h"
#include "widgets/pages/servertablepage.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ChannelsPage)
};

} // namespace

Page* makeChannelsPage(QWidget* parent)
{
    auto model = std::make_unique<ChannelModel>(channelColumns());
    model->setDimmed([](const ChannelRecord& channel) {
        return channel.is(ChannelRecord::Passing) || channel.is(ChannelRecord::Internal);
    });
    TablePageSpec spec;
    spec.name = Tr::tr("Channels");
    spec.addServer = [model = model.get()](Server& server) {
        model->addTable(server.id(), server.name(), server.channels().table());
    };
    spec.model = std::move(model);
    spec.feature = [](Server& server) -> Feature& { return server.channels(); };
    spec.kind = SubjectKind::Channel;
    spec.countText = &countOfChannels;
    spec.noRecords = [](const QString& where) {
        return Tr::tr("No channels.\nNobody is on the phone on %1 at the moment.").arg(where);
    };
    spec.reading = [](const QString& where) { return Tr::tr("Reading the channels of %1…").arg(where); };
    spec.failedNote
        = Tr::tr("Channels that begin from now on appear here by themselves, if this user may read "
                 "call events.");
    return new ServerTablePage(std::move(spec), parent);
}

} // namespace wirechief
