// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace wirechief {

struct BridgeRecord;
struct ChannelRecord;
class Server;

/// The bridge of one channel and who else is in it, live; where it is in none, what it does instead.
class BridgeView : public QWidget {
    Q_OBJECT
public:
    explicit BridgeView(QWidget* parent = nullptr);

    /// A null server or an empty Uniqueid: of nothing. A channel that has ended: nothing changes any more.
    void setChannel(Server* server, const QByteArray& uniqueid);

Q_SIGNALS:
    /// The user wants to see this channel instead.
    void channelChosen(const QByteArray& uniqueid);
    /// The user wants to see it among all channels, where it can be acted on.
    void channelSought(const QByteArray& uniqueid);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Facts = QList<std::pair<QString, QString>>;

    void refresh();
    void showFacts(const Facts& facts);
    void showMembers(const std::vector<const ChannelRecord*>& members, const ChannelRecord& self);
    void fitChannelColumn();
    void showMember(QTreeWidgetItem* item, const ChannelRecord& member, bool isSelf) const;
    [[nodiscard]] Facts factsOf(const BridgeRecord& bridge) const;
    [[nodiscard]] QString doingOf(const ChannelRecord& channel) const;
    [[nodiscard]] std::vector<const ChannelRecord*> companionsOf(const ChannelRecord& channel) const;
    [[nodiscard]] QByteArray current() const;

    QPointer<Server> m_server;
    QByteArray m_uniqueid;
    QTimer m_soon; ///< changes of one moment are shown together
    QTimer m_second; ///< for durations
    QLabel* m_summary = nullptr;
    QTreeWidget* m_facts = nullptr;
    QLabel* m_title = nullptr;
    QTreeWidget* m_members = nullptr;
};

} // namespace wirechief
