// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/channels/channelcolumns.h"
#include "widgets/pages/servertablepage.h"

namespace wirechief {

/// The live channels, one row a channel.
class ChannelsPage : public ServerTablePage {
    Q_OBJECT
public:
    explicit ChannelsPage(QWidget* parent = nullptr);

    [[nodiscard]] QList<ServerChannel> selectedChannels() const override;
    [[nodiscard]] std::optional<ServerUniqueid> detailedChannel() const override;
    bool showChannel(const QString& serverId, const QByteArray& uniqueid) override;

protected:
    void addTable(Server& server) override;
    void removeTable(const QString& serverId) override;
    void renameTable(const Server& server) override;
    [[nodiscard]] Feature& featureOf(Server& server) const override;
    [[nodiscard]] Loading loadingOf(Server& server) const override;
    [[nodiscard]] QString noRecordsText(const QString& where) const override;
    [[nodiscard]] QString readingText(const QString& where) const override;
    [[nodiscard]] QString failedText(const Error& error) const override;

private:
    ChannelsPage(std::unique_ptr<ChannelModel> model, QWidget* parent);

    ChannelModel& m_model;
};

} // namespace wirechief
