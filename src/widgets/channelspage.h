// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/channelcolumns.h"
#include "page.h"

#include <QPointer>

#include <memory>

namespace wirechief {

class FeatureWatch;
class TablePage;

/// The live channels of a server, one row a channel.
class ChannelsPage : public Page {
    Q_OBJECT
public:
    explicit ChannelsPage(QWidget* parent = nullptr);
    ~ChannelsPage() override;

    void setServer(Server* server) override;
    void setEmptyText(const QString& text) override;
    void focusFilter() override;
    void setRowActions(const QList<QAction*>& actions) override;
    [[nodiscard]] QList<QByteArray> selectedChannels() const override;
    [[nodiscard]] QList<QByteArray> selectedUniqueids() const override;
    bool showChannel(const QString& serverId, const QByteArray& uniqueid) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void updateEmptyText();
    void watch(bool visible);

    ChannelModel m_model;
    TablePage* m_table;
    QPointer<Server> m_server;
    QString m_serverId;
    std::unique_ptr<FeatureWatch> m_watch; ///< while it is visible
    QString m_notReady; ///< why there can be no rows
};

} // namespace wirechief
