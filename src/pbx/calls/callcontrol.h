// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calldialect.h"
#include "callorder.h"
#include "channelnaming.h"
#include "originations.h"
#include "pbx/channels/channelvariables.h"
#include "pbx/core/feature.h"
#include "pbx/core/order.h"

namespace wirechief {

/// What can be done to the calls of one server. Each verb is an Order first; what the server says against it
/// comes back in words. Which way a release has is told by the actions that it lists.
class CallControl : public Feature {
    Q_OBJECT
public:
    using Done = OrderDone;
    using ResultDone = Originations::ResultDone;
    using ValueDone = ChannelVariables::ValueDone;
    using Variables = ChannelVariables::Variables;
    using VariablesDone = ChannelVariables::VariablesDone;

    explicit CallControl(Server& server);
    ~CallControl() override;

    /// For a tool tip; empty where it can.
    [[nodiscard]] QString whyNot(CallVerb verb) const;
    /// Which way the server has.
    [[nodiscard]] const CallDialect& dialect() const { return m_dialect; }

    // Orders; nothing is sent.
    [[nodiscard]] Result<Order> hangUp(const ChannelRef& channel, int cause = -1) const;
    [[nodiscard]] Result<Order> redirect(const RedirectRequest& request) const;
    /// The one that `leg` talks to goes to `place`, and `leg` is free.
    [[nodiscard]] Result<Order> blindTransfer(const CallLeg& leg, const DialplanPlace& place) const;
    /// `channel` itself calls `place`, as if its user had dialled the feature code.
    [[nodiscard]] Result<Order> attendedTransfer(const ChannelRef& channel, const DialplanPlace& place) const;
    [[nodiscard]] Result<Order> cancelTransfer(const ChannelRef& channel) const;
    [[nodiscard]] Result<Order> bridge(const ChannelRef& one, const ChannelRef& two) const;
    [[nodiscard]] Result<Order> park(const ParkRequest& request) const;
    /// Asks the phone of a PJSIP channel to hold or to talk again; AMI itself has no hold.
    [[nodiscard]] Result<Order> hold(const ChannelRef& channel, bool on) const;
    [[nodiscard]] Result<Order> mute(const ChannelRef& channel, AudioDirection direction, bool on) const;
    /// One action a digit; `duration` 0: the server's own.
    [[nodiscard]] Result<Order> playDtmf(
        const ChannelRef& channel, const QByteArray& digits, std::chrono::milliseconds duration) const;
    [[nodiscard]] Result<Order> sendText(const ChannelRef& channel, const QByteArray& text) const;
    /// An empty channel: a global variable.
    [[nodiscard]] Result<Order> setVariable(
        const ChannelRef& channel, const QByteArray& name, const QByteArray& value) const;
    /// The reply has a MixMonitorID only where the options ask for one: `i(VARIABLE)`.
    [[nodiscard]] Result<Order> record(const RecordRequest& request) const;
    /// `id`: the MixMonitorID that the start was answered with; empty: all of the channel.
    [[nodiscard]] Result<Order> stopRecording(const ChannelRef& channel, const QByteArray& id = {}) const;
    [[nodiscard]] Result<Order> pauseRecording(const ChannelRef& channel, bool pause) const;
    [[nodiscard]] Result<Order> kick(const ChannelRef& channel, const QByteArray& bridge = {}) const;
    [[nodiscard]] Result<Order> kickFromConference(
        const QByteArray& conference, const ChannelRef& channel) const;
    [[nodiscard]] Result<Order> originate(const OriginateRequest& request) const;

    /// Rings `phone`, and lets it hear `channel`. An Originate.
    [[nodiscard]] Result<OriginateRequest> listen(
        const QByteArray& phone, const ChannelRef& channel, SpyMode mode) const;
    /// Rings `phone`, and gives it `parked`, as long as that is what is parked there; an empty one: whatever
    /// is. An Originate.
    [[nodiscard]] Result<OriginateRequest> retrieve(const QByteArray& phone, const ChannelRef& parked,
        const QByteArray& space, const QByteArray& lot) const;
    /// A Uniqueid that no channel has, where the server takes one; else empty.
    [[nodiscard]] QByteArray newChannelId() const;

    /// `context` must not be null. `accepted` is told whether the server queued the call, `finished` (only
    /// then) what became of it: at the latest limits::resultGrace after the request's own timeout.
    void originate(const OriginateRequest& request, QObject* context, Done accepted, ResultDone finished);
    /// See ChannelVariables.
    void readVariable(
        const ChannelRef& channel, const QByteArray& name, QObject* context, const ValueDone& done)
    {
        m_variables.readOne(channel, name, context, done);
    }
    void readVariables(const ChannelRef& channel, QObject* context, VariablesDone done)
    {
        m_variables.readAll(channel, context, std::move(done));
    }

    [[nodiscard]] QHash<QByteArray, EventHandler> handlers() override;
    void reset() override { m_originations.reset(); }

private:
    [[nodiscard]] Result<Order> makeOrder(CallVerb verb, const QString& failure,
        std::vector<AmiAction> actions, const std::vector<NamedChannel>& channels) const;
    void noteDenied(const std::vector<NamedChannel>& channels, const AmiReply& reply) const;

    CallDialect m_dialect;
    ChannelNaming m_naming;
    Originations m_originations;
    ChannelVariables m_variables;
};

} // namespace wirechief
