// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include "pbx/channels/channels.h"
#include "pbx/channels/listtext.h"
#include "pbx/core/server.h"
#include "pbx/modules/modules.h"
#include "widgets/calls/callspage.h"
#include "widgets/channels/channelspage.h"
#include "widgets/modules/modulespage.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

/// How many there are on all of them, as far as their lists of channels are known.
PageBadge channelBadge(const QList<Server*>& servers, qsizetype (*count)(Channels& channels))
{
    qsizetype sum = 0;
    for (Server* server : servers)
        sum += count(server->channels());
    return {sum, countText(sum, worstListState(servers))};
}

PageBadge callsBadge(const QList<Server*>& servers)
{
    return channelBadge(servers, [](Channels& channels) { return channels.callCount(); });
}

PageBadge channelsBadge(const QList<Server*>& servers)
{
    return channelBadge(servers, [](Channels& channels) { return channels.count(); });
}

PageBadge modulesBadge(const QList<Server*>& servers)
{
    qsizetype sum = 0;
    ListState state = ListState::Whole;
    for (const Server* server : servers) {
        const Modules& modules = server->feature<Modules>();
        sum += modules.table().size();
        const Loading loading = modules.loading();
        if (loading.isIncomplete || loading.error)
            state = ListState::Incomplete;
    }
    return {sum, sum > 0 ? countText(sum, state) : QString()}; // read only while somebody looks
}

QString whyNoModules(Server& server)
{
    return server.whyNot("Command");
}

const PageInfo pages[] = {
    {.id = "calls",
        .title = QT_TRANSLATE_NOOP("Pages", "Calls"),
        .icon = "calls",
        .group = PageGroup::Live,
        .kinds = SubjectKinds(SubjectKind::Call) | SubjectKind::Channel,
        .make = &makeCallsPage,
        .badge = &callsBadge},
    {.id = "channels",
        .title = QT_TRANSLATE_NOOP("Pages", "Channels"),
        .icon = "channels",
        .group = PageGroup::Live,
        .kinds = SubjectKind::Channel,
        .make = &makeChannelsPage,
        .badge = &channelsBadge},
    {.id = "modules",
        .title = QT_TRANSLATE_NOOP("Pages", "Modules"),
        .icon = "modules",
        .group = PageGroup::System,
        .kinds = SubjectKind::Module,
        .make = &makeModulesPage,
        .badge = &modulesBadge,
        .whyNot = &whyNoModules},
};

} // namespace

std::span<const PageInfo> allPages()
{
    return pages;
}

const PageInfo* findPage(QStringView id)
{
    const auto* found = std::find_if(std::begin(pages), std::end(pages),
        [id](const PageInfo& page) { return id == QLatin1String(page.id); });
    return found == std::end(pages) ? nullptr : found;
}

QString pageTitle(const PageInfo& page)
{
    return QCoreApplication::translate("Pages", page.title);
}

QString groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Live:
        return QCoreApplication::translate("Pages", "Live");
    case PageGroup::Telephony:
        return QCoreApplication::translate("Pages", "Telephony");
    case PageGroup::Configuration:
        return QCoreApplication::translate("Pages", "Configuration");
    case PageGroup::System:
        return QCoreApplication::translate("Pages", "System");
    }
    return {};
}

QString whyNotOnAny(const PageInfo& page, const QList<Server*>& servers)
{
    QString reason;
    for (Server* server : servers) {
        if (page.whyNot == nullptr || !server->client().isReady())
            continue;
        const QString whyNot = page.whyNot(*server);
        if (whyNot.isEmpty())
            return {};
        if (reason.isEmpty())
            reason = whyNot;
    }
    return reason;
}

QString countOfCalls(qsizetype count)
{
    return QCoreApplication::translate("Pages", "%Ln call(s)", nullptr, int(count));
}

QString countOfChannels(qsizetype count)
{
    return QCoreApplication::translate("Pages", "%Ln channel(s)", nullptr, int(count));
}

} // namespace wirechief
