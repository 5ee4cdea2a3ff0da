// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QWidget>

#include <span>

class QAction;
class QKeySequence;

namespace wirechief {

class Server;

/// One page of the middle of the window. Shows one server at a time.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Null: none. The page must not touch a server after another one was set.
    virtual void setServer(Server* server) = 0;
    /// Why there is nothing to see, and what to do; empty where the page itself knows best.
    virtual void setEmptyText(const QString& text) = 0;
    virtual void focusFilter() = 0;
    /// Actions for the context menu of rows; null makes a separator.
    virtual void setRowActions(const QList<QAction*>& actions) = 0;
    /// Names of the channels that actions on calls are for; none where the page shows no channels.
    [[nodiscard]] virtual QList<QByteArray> selectedChannels() const { return {}; }

    /// Uniqueids of the channels that details are wanted of, the first one first.
    [[nodiscard]] virtual QList<QByteArray> selectedUniqueids() const { return {}; }

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

} // namespace wirechief
