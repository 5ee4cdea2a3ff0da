// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callforms.h"
#include "callmenu.h"
#include "profiles/servers/serverprofile.h"
#include "sessions/selection/subject.h"

#include <QPointer>

namespace wirechief {

class ChangePolicy;
class Connections;
class Server;

/// Selected channels of one server.
struct CallTarget {
    ServerProfile profile;
    QPointer<Server> server;
    std::vector<SelectedChannel> channels;
};

/// By server, in the order of the servers' names.
using CallTargets = std::vector<CallTarget>;

/// With what is known of the channel at this moment.
[[nodiscard]] SelectedChannel selectedChannel(Server& server, const ChannelRef& wanted);
/// The channels of these subjects, with what is known of each now: of a call those whose end ends it. What
/// has ended, or is no channel, is none.
[[nodiscard]] CallTargets callTargets(const QList<Subject>& subjects, const Connections& connections);
[[nodiscard]] size_t channelCount(const CallTargets& targets);
[[nodiscard]] QStringList idsOf(const CallTargets& targets);
/// `berlin`, or `3 servers`.
[[nodiscard]] QString serversText(const CallTargets& targets);
/// What a question names: the channels; with several servers those of each in a line of its own.
[[nodiscard]] QString detailText(const CallTargets& targets);

/// Whether a task can be done on channels of several servers at once: nothing is asked that only one server
/// could answer.
[[nodiscard]] bool worksOnManyServers(const CallTaskInfo& info);
/// Why these channels are not what a task is for; empty where they are.
[[nodiscard]] QString whyNotSelected(CallSelection wanted, const CallTargets& targets);
/// Why a task cannot be done on this server, whatever is selected; empty where it can.
[[nodiscard]] QString whyNotOn(
    const ChangePolicy& policy, const ServerProfile& profile, Server& server, const CallTaskInfo& info);
/// Who talks to whom may be another thing by now than when the form opened, and may be why it was refused.
/// Returns what is to be said of that; empty where nothing has changed.
[[nodiscard]] QString bringUpToDate(
    CallForm& form, CallTask task, Server* server, std::vector<SelectedChannel>& channels);

} // namespace wirechief
