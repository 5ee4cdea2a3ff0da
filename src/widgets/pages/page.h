// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/channels/channelref.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>
#include <span>

class QAction;
class QKeySequence;

namespace wirechief {

class Server;

/// What a page is about; it remembers how it looks for each of them apart.
enum class PageScope : quint8 { OneServer, AllServers };

/// A channel, and the server that has it.
struct ServerChannel {
    QString serverId;
    ChannelRef channel;
    bool operator==(const ServerChannel&) const = default;
};

struct ServerUniqueid {
    QString serverId;
    QByteArray uniqueid;
    bool operator==(const ServerUniqueid&) const = default;
};

/// One page of the middle of the window. Shows one server at a time, or all of them.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The opened servers that it shows from now on; those that it shows already stay as they are. The page
    /// must not touch another one after this.
    virtual void setServers(PageScope scope, const QList<Server*>& servers) = 0;
    /// Why there is nothing to see, and what to do; empty where the page itself knows best. It then says
    /// `note` too.
    virtual void setEmptyText(const QString& text, const QString& note) = 0;
    /// What is wrong with the list is told elsewhere, with a way to read it again: once is enough.
    virtual void setProblemTold(bool told) { Q_UNUSED(told) }
    virtual void focusFilter() = 0;
    /// Actions for the context menu of rows; null makes a separator.
    virtual void setRowActions(const QList<QAction*>& actions) = 0;
    /// The channels that actions on calls are for; none where the page shows no channels.
    [[nodiscard]] virtual QList<ServerChannel> selectedChannels() const { return {}; }
    /// The Uniqueid of the channel that details are wanted of: of the first selected row.
    [[nodiscard]] virtual std::optional<ServerUniqueid> detailedChannel() const { return {}; }

    /// Whether that channel stands for its whole call.
    [[nodiscard]] virtual bool isCallDetailed() const { return false; }

    /// Reads again how many rows there are; called at the tick of all counts.
    virtual void updateCount() { }

    /// Selects a channel that is shown here and brings it into view; false where there is none.
    virtual bool showChannel(const QString& serverId, const QByteArray& uniqueid)
    {
        Q_UNUSED(serverId)
        Q_UNUSED(uniqueid)
        return false;
    }

    [[nodiscard]] virtual QJsonObject saveState() const = 0;
    virtual void restoreState(const QJsonObject& state) = 0;

Q_SIGNALS:
    void selectionChanged();
    /// The user wants to see all about the selected row.
    void detailsWanted();
    /// What became of something that the page itself did: one sentence, plain text.
    void result(const QString& text, bool success);
};

/// What is known about a page without making it.
struct PageInfo {
    const char* id; ///< in the settings file
    const char* title; ///< to be translated in the context "Pages"
    const char* icon;
    Page* (*make)(QWidget* parent);
    /// What the list of pages shows behind the title.
    qsizetype (*count)(Server& server);
};

/// All pages, in the order of the list. A new page is one line there.
[[nodiscard]] std::span<const PageInfo> allPages();
[[nodiscard]] QString pageTitle(const PageInfo& page);

// What is counted, wherever it stands.
[[nodiscard]] QString countOfCalls(qsizetype count);
[[nodiscard]] QString countOfChannels(qsizetype count);

} // namespace wirechief
