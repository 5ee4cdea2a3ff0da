// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/connections/connections.h"
#include "verb.h"

#include <algorithm>
#include <utility>

namespace wirechief {

/// `berlin`, or `3 servers`.
[[nodiscard]] QString serversText(const std::vector<VerbTargets::On>& servers);
/// `a, b, c and 2 more`: of so many the first ones are named.
[[nodiscard]] QString namesText(const QStringList& first, qsizetype count);
/// The order of servers: by name.
[[nodiscard]] bool isBefore(const ServerProfile& a, const ServerProfile& b);

/// Selected things of one server.
template <class Item>
struct TargetGroup {
    ServerProfile profile;
    QPointer<Server> server;
    std::vector<Item> items;
};

/// Targets that are grouped by server, in the order of the servers' names.
template <class Item>
class TargetGroups : public VerbTargets {
public:
    using Group = TargetGroup<Item>;

    [[nodiscard]] const std::vector<Group>& all() const { return m_groups; }

    [[nodiscard]] std::vector<On> servers() const override
    {
        std::vector<On> servers;
        servers.reserve(m_groups.size());
        for (const Group& group : m_groups)
            servers.push_back({group.profile, group.server});
        return servers;
    }
    [[nodiscard]] qsizetype countOn(const QString& server) const override
    {
        const Group* group = on(server);
        return group != nullptr ? qsizetype(group->items.size()) : 0;
    }

protected:
    TargetGroups() = default;
    explicit TargetGroups(std::vector<Group> groups)
        : m_groups(std::move(groups))
    {
    }

    /// The one of a server, made where there is none; null where the server is not there any more.
    [[nodiscard]] Group* groupFor(const QString& id, const Connections& connections)
    {
        const auto found = std::find_if(
            m_groups.begin(), m_groups.end(), [&id](const Group& group) { return group.profile.id == id; });
        if (found != m_groups.end())
            return &*found;
        const std::optional<ServerProfile> profile = connections.profile(id);
        Server* server = connections.server(id);
        if (!profile || server == nullptr)
            return nullptr;
        const auto place = std::find_if(m_groups.begin(), m_groups.end(),
            [&profile](const Group& group) { return isBefore(*profile, group.profile); });
        return &*m_groups.insert(place, {*profile, server, {}});
    }
    /// Null where nothing of that server is selected.
    [[nodiscard]] const Group* on(const QString& server) const
    {
        const auto found = std::find_if(m_groups.begin(), m_groups.end(),
            [&server](const Group& group) { return group.profile.id == server; });
        return found == m_groups.end() ? nullptr : &*found;
    }
    [[nodiscard]] qsizetype count() const
    {
        qsizetype count = 0;
        for (const Group& group : m_groups)
            count += qsizetype(group.items.size());
        return count;
    }
    template <class Is>
    [[nodiscard]] bool areAll(Is is) const
    {
        return std::all_of(m_groups.begin(), m_groups.end(),
            [&is](const Group& group) { return std::all_of(group.items.begin(), group.items.end(), is); });
    }

    std::vector<Group> m_groups;
};

} // namespace wirechief
