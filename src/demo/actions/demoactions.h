// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/cli/democli.h"
#include "demo/server/demorequest.h"

namespace wirechief {

/// What each action does and answers, without the session: login, masks and limits are the session's.
class DemoActions {
public:
    explicit DemoActions(DemoPbx& pbx);

    struct Caller {
        ClassMask write = 0; ///< the user's rights
        QList<QByteArray> connected; ///< names of all users who are logged in
    };
    /// The whole reply to an action that is not about the session itself.
    [[nodiscard]] QByteArray run(const DemoRequest& request, const Caller& caller);
    /// Whether a user may run it; unknown actions may be run by everybody.
    [[nodiscard]] bool isPermitted(const QByteArray& action, ClassMask write) const;
    /// What an Originate asks for.
    [[nodiscard]] static DemoPbx::Originate originateFrom(const DemoRequest& request);

private:
    using Handler = QByteArray (DemoActions::*)(const DemoRequest&, const QByteArray& id);
    struct Entry {
        QByteArray name;
        QByteArray synopsis;
        ClassMask needed;
        Handler handler; ///< null: done by the session
    };

    void add(const char* name, const char* synopsis, ClassMask needed, Handler handler);
    [[nodiscard]] const Entry* find(const QByteArray& name) const;
    [[nodiscard]] bool may(const Entry& entry, ClassMask write) const;

    QByteArray ping(const DemoRequest& request, const QByteArray& id);
    QByteArray listCommands(const DemoRequest& request, const QByteArray& id);
    QByteArray coreSettings(const DemoRequest& request, const QByteArray& id);
    QByteArray coreStatus(const DemoRequest& request, const QByteArray& id);
    QByteArray coreShowChannels(const DemoRequest& request, const QByteArray& id);
    QByteArray status(const DemoRequest& request, const QByteArray& id);
    QByteArray bridgeList(const DemoRequest& request, const QByteArray& id);
    QByteArray bridgeInfo(const DemoRequest& request, const QByteArray& id);
    QByteArray queueStatus(const DemoRequest& request, const QByteArray& id);
    QByteArray queueSummary(const DemoRequest& request, const QByteArray& id);
    QByteArray endpoints(const DemoRequest& request, const QByteArray& id);
    QByteArray reload(const DemoRequest& request, const QByteArray& id);
    QByteArray moduleLoad(const DemoRequest& request, const QByteArray& id);
    QByteArray moduleCheck(const DemoRequest& request, const QByteArray& id);
    QByteArray command(const DemoRequest& request, const QByteArray& id);
    QByteArray hangup(const DemoRequest& request, const QByteArray& id);
    QByteArray hangupMatching(const QByteArray& pattern, int cause, const QByteArray& id);
    QByteArray originate(const DemoRequest& request, const QByteArray& id);
    QByteArray redirect(const DemoRequest& request, const QByteArray& id);
    QByteArray getvar(const DemoRequest& request, const QByteArray& id);
    QByteArray setvar(const DemoRequest& request, const QByteArray& id);
    QByteArray getConfig(const DemoRequest& request, const QByteArray& id);
    QByteArray userEvent(const DemoRequest& request, const QByteArray& id);

    void addVerbs();
    void addOldVerbs();
    /// Null where the request names no channel that there is.
    [[nodiscard]] DemoChannel* named(const DemoRequest& request, const char* header = "Channel");
    /// What a server says of a transfer's channel and place; empty: it can be tried.
    [[nodiscard]] QByteArray whyNoTransfer(const DemoRequest& request);
    QByteArray blindTransfer(const DemoRequest& request, const QByteArray& id);
    QByteArray attendedTransfer(const DemoRequest& request, const QByteArray& id);
    QByteArray cancelTransfer(const DemoRequest& request, const QByteArray& id);
    QByteArray bridge(const DemoRequest& request, const QByteArray& id);
    QByteArray bridgeKick(const DemoRequest& request, const QByteArray& id);
    QByteArray confbridgeKick(const DemoRequest& request, const QByteArray& id);
    QByteArray confbridgeList(const DemoRequest& request, const QByteArray& id);
    QByteArray confbridgeListRooms(const DemoRequest& request, const QByteArray& id);
    QByteArray mixMonitor(const DemoRequest& request, const QByteArray& id);
    QByteArray mixMonitorMute(const DemoRequest& request, const QByteArray& id);
    QByteArray muteAudio(const DemoRequest& request, const QByteArray& id);
    QByteArray park(const DemoRequest& request, const QByteArray& id);
    QByteArray parkedCalls(const DemoRequest& request, const QByteArray& id);
    QByteArray pjsipNotify(const DemoRequest& request, const QByteArray& id);
    void dtmfEvents(DemoChannel& channel, const QByteArray& digit, int ms);
    QByteArray playDtmf(const DemoRequest& request, const QByteArray& id);
    QByteArray sendText(const DemoRequest& request, const QByteArray& id);
    QByteArray monitor(const DemoRequest& request, const QByteArray& id);
    QByteArray stopMonitor(const DemoRequest& request, const QByteArray& id);
    QByteArray pauseMonitor(const DemoRequest& request, const QByteArray& id);
    QByteArray oldPark(const DemoRequest& request, const QByteArray& id);
    QByteArray oldParkedCalls(const DemoRequest& request, const QByteArray& id);
    QByteArray stopMixMonitor(const DemoRequest& request, const QByteArray& id);

    DemoPbx& m_pbx;
    DemoState& m_state;
    DemoCli m_cli;
    std::vector<Entry> m_entries;
    Caller m_caller; ///< of the action that runs
};

} // namespace wirechief
