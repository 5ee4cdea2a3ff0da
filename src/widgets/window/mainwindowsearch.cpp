// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Search or do finds in the main window.

#include "base/displaytext.h"
#include "mainwindow.h"
#include "models/filter/searchword.h"
#include "panels.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "pbx/core/serverlist.h"
#include "sessions/connections/connections.h"
#include "statusline.h"
#include "widgets/limits.h"
#include "widgets/pages/pagelist.h"
#include "widgets/pages/pages.h"
#include "widgets/pages/pagestack.h"
#include "widgets/parts/usable.h"
#include "widgets/search/searchordo.h"
#include "widgets/servers/sidepanel.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QToolBar>

#include <algorithm>

namespace wirechief {

namespace {

bool fits(const ChannelRecord& channel, const std::vector<SearchWord>& words)
{
    return std::all_of(words.begin(), words.end(), [&channel](const SearchWord& word) {
        return word.isIn(channel.name()) || word.isIn(channel.callerIdNum())
            || word.isIn(channel.callerIdName());
    });
}

QString textOf(const ChannelRecord& channel)
{
    QStringList parts{displayText(channel.name())};
    for (const QByteArrayView party : {channel.callerIdName(), channel.callerIdNum()}) {
        if (!party.isEmpty())
            parts.append(displayText(party));
    }
    return parts.join(u' ');
}

QString whyNot(const QAction& action)
{
    const QString reason = action.property(whyNotProperty).toString();
    return reason.isEmpty() ? MainWindow::tr("This cannot be used now.") : reason;
}

SearchEntry entryOf(QAction* action)
{
    QString text = action->text();
    text.remove(QLatin1Char('&'));
    // Where it stands in the menus, and its keys.
    QStringList detail;
    for (const QObject* object : action->associatedObjects()) {
        if (const auto* menu = qobject_cast<const QMenu*>(object)) {
            detail.append(menu->title().remove(QLatin1Char('&')));
            break;
        }
    }
    if (!action->shortcut().isEmpty())
        detail.append(action->shortcut().toString(QKeySequence::NativeText));
    return {text, detail.join(QStringLiteral(" · ")), action->isEnabled() ? QString() : whyNot(*action),
        [action] { action->trigger(); }};
}

} // namespace

void MainWindow::buildSearch(QToolBar* toolBar)
{
    m_search = new SearchOrDo(toolBar);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 38);
    auto* space = new QWidget(toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
    toolBar->addWidget(m_search);
    connect(m_actions.search, &QAction::triggered, m_search, &SearchOrDo::start);
    connect(m_search, &SearchOrDo::refused, this,
        [this](const QString& text) { m_status->showResult(text, false); });
    m_search->addSource([this](const QString&) {
        std::vector<SearchEntry> servers;
        if (m_serverModel.indexOf(allServersId).isValid())
            servers.push_back({tr("All servers"), tr("Server"), {}, [this] { selectServer(allServersId); }});
        const QList<ServerProfile> profiles = m_services.connections.profiles();
        for (const ServerProfile& profile : profiles)
            servers.push_back(
                {displayText(profile.name), tr("Server"), {}, [this, id = profile.id] { selectServer(id); }});
        return servers;
    });
    m_search->addSource([this](const QString&) {
        std::vector<SearchEntry> entries;
        // The first panel has no other action.
        const QList<QAction*> panels = m_panels->actions();
        const QList<QAction*> actions = m_actions.all() + panels.first(1);
        for (QAction* action : actions) {
            // An action that only opens a menu, or this entry itself, is nothing to find.
            if (action != m_actions.search && !action->isSeparator())
                entries.push_back(entryOf(action));
        }
        return entries;
    });
    m_search->addSource([this](const QString& typed) {
        std::vector<SearchEntry> channels;
        const std::vector<SearchWord> words = searchWords(typed);
        if (words.empty())
            return channels;
        for (Server* server : m_services.servers.all()) {
            server->channels().table().forEach([&](const ChannelRecord& channel) {
                if (channels.size() < size_t(limits::searchEntries) && fits(channel, words))
                    channels.push_back(
                        {textOf(channel), tr("Channel on %1").arg(displayText(server->name())), {},
                            [this, id = server->id(), key = channel.key().toByteArray()] {
                                showSubject({SubjectKind::Channel, id, key});
                            },
                            {}, true});
            });
        }
        return channels;
    });
}

/// On the page that has nothing but its kind, else on the first one that has it too.
void MainWindow::showSubject(const Subject& subject)
{
    if (subject.serverId != m_selection.serverId() && !m_selection.isAllServers()) // all of them show it too
        selectServer(subject.serverId);
    const std::span<const PageInfo> pages = allPages();
    auto page = std::find_if(pages.begin(), pages.end(),
        [&subject](const PageInfo& info) { return info.kinds == SubjectKinds(subject.kind); });
    if (page == pages.end())
        page = std::find_if(pages.begin(), pages.end(),
            [&subject](const PageInfo& info) { return info.kinds.testFlag(subject.kind); });
    if (page == pages.end())
        return;
    m_side->pages().selectPage(QString::fromLatin1(page->id));
    Page* shown = m_pages->current();
    if (shown == nullptr)
        return;
    if (!shown->showSubject(subject))
        m_status->showResult(subject.kind == SubjectKind::Channel ? tr("That channel has ended.")
                                                                  : tr("That is not there any more."),
            false);
    shown->setFocus();
}

} // namespace wirechief
