// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcolumns.h"

#include "base/displaytext.h"
#include "models/channels/doubtcolumn.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

using CallCell = Column<CallRecord>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::CallColumns)
};

CallColumn column(const char* id, const QString& title, int width, bool visible, const QString& toolTip = {})
{
    CallColumn made;
    made.call.id = QLatin1String(id);
    made.call.title = title;
    made.call.toolTip = toolTip;
    made.call.width = width;
    made.call.visible = visible;
    return made;
}

/// Name and number: whichever there is.
QString partyText(QByteArrayView name, QByteArrayView number)
{
    const QString shownNumber = displayText(number);
    if (name.isEmpty() || name == number)
        return shownNumber;
    const QString shownName = displayText(name);
    return shownNumber.isEmpty() ? shownName : QString(shownName + u' ' + shownNumber);
}

int compareParties(QByteArrayView nameA, QByteArrayView numberA, QByteArrayView nameB, QByteArrayView numberB)
{
    const int order = naturalCompare(nameA.isEmpty() ? numberA : nameA, nameB.isEmpty() ? numberB : nameB);
    return order != 0 ? order : naturalCompare(numberA, numberB);
}

CallColumn fromColumn()
{
    CallColumn made
        = column("from", Texts::tr("From"), 24, true, Texts::tr("Who calls; below it the call's channels"));
    made.call.mostWidth = 60;
    made.call.text = [](const CallRecord& call, const QString&) {
        const QString party = partyText(call.callerName(), call.callerNumber());
        return party.isEmpty() ? namelessCaller(call) : party;
    };
    made.call.compare = [](const CallRecord& a, const CallRecord& b) {
        return compareParties(a.callerName(), a.callerNumber(), b.callerName(), b.callerNumber());
    };
    made.leg = [](const ChannelRecord& leg) { return displayText(leg.name()); };
    return made;
}

CallColumn toColumn()
{
    CallColumn made = column("to", Texts::tr("To"), 18, true, Texts::tr("Who is called, or has answered"));
    made.call.mostWidth = 45;
    made.call.text = [](const CallRecord& call, const QString&) {
        return partyText(call.calleeName(), call.calleeNumber());
    };
    made.call.compare = [](const CallRecord& a, const CallRecord& b) {
        return compareParties(a.calleeName(), a.calleeNumber(), b.calleeName(), b.calleeNumber());
    };
    made.leg = [](const ChannelRecord& leg) { return partyText(leg.callerIdName(), leg.callerIdNum()); };
    return made;
}

CallColumn stateColumn(const SteadyNow& now)
{
    CallColumn made = column("state", Texts::tr("State"), 13, true);
    made.call.text = [](const CallRecord& call, const QString&) {
        return isStuck(call.doubt) ? stuckText() : callStateText(call.state);
    };
    for (int state = 0; state <= int(CallState::Ended); ++state) {
        made.call.values.append(callStateText(CallState(state)));
        // Other languages are longer: "In Warteschlange".
        made.call.width = std::max(made.call.width, int(made.call.values.constLast().size()) + 1);
    }
    made.call.values.append(stuckText());
    made.call.role = [](const CallRecord& call) {
        return call.doubt == ChannelDoubt::None ? callStateRole(call.state) : doubtRole(call.doubt);
    };
    made.call.note = [now](const CallRecord& call) { return doubtEvidence(call, now); };
    made.call.compare = [](const CallRecord& a, const CallRecord& b) {
        const int stuck = int(isStuck(a.doubt)) - int(isStuck(b.doubt)); // they come last
        return stuck != 0 ? stuck : int(a.state) - int(b.state);
    };
    made.leg = &channelStateText;
    made.legRole = [](const ChannelRecord& leg) {
        return leg.doubt == ChannelDoubt::None ? channelStateRole(leg) : doubtRole(leg.doubt);
    };
    made.legNote = [now](const ChannelRecord& leg) { return doubtEvidence(leg, now); };
    return made;
}

CallColumn doubtColumnOfCalls(const SteadyNow& now)
{
    CallColumn made;
    made.call = doubtColumn<CallRecord>(now);
    made.leg = [](const ChannelRecord& leg) { return doubtText(leg.doubt); };
    made.legRole = [](const ChannelRecord& leg) { return doubtRole(leg.doubt); };
    made.legNote = [now](const ChannelRecord& leg) { return doubtEvidence(leg, now); };
    return made;
}

CallColumn durationColumn(const SteadyNow& now)
{
    CallColumn made = column(
        "duration", Texts::tr("Duration"), 8, true, Texts::tr("Since the first channel of the call"));
    made.call.alignment = Qt::AlignRight | Qt::AlignVCenter;
    made.call.ticking = true;
    made.call.kind = FieldKind::Duration;
    const auto lasted = [now](std::chrono::steady_clock::time_point from,
                            std::chrono::steady_clock::time_point to) {
        return std::max(std::chrono::floor<std::chrono::seconds>(to - from), std::chrono::seconds::zero());
    };
    const auto ofCall = [now, lasted](const CallRecord& call) {
        return lasted(call.created, call.isEnded() ? call.endedAt() : now());
    };
    made.call.text = [ofCall](const CallRecord& call, const QString&) { return durationText(ofCall(call)); };
    made.call.number
        = [ofCall](const CallRecord& call) { return std::optional<double>(ofCall(call).count()); };
    made.call.compare = [](const CallRecord& a, const CallRecord& b) {
        return int(a.created < b.created) - int(b.created < a.created); // made earlier: lasts longer
    };
    made.leg = [now, lasted](const ChannelRecord& leg) { return durationText(lasted(leg.created, now())); };
    return made;
}

CallColumn placeColumn()
{
    CallColumn made
        = column("place", Texts::tr("Where"), 9, true, Texts::tr("Queue, conference or parking space"));
    made.call.text = [](const CallRecord& call, const QString&) { return displayText(call.placeName()); };
    made.call.searchBytes = [](const CallRecord& call) { return call.placeName(); };
    made.call.compare = [](const CallRecord& a, const CallRecord& b) {
        return naturalCompare(a.placeName(), b.placeName());
    };
    made.leg = &channelPlaceText;
    return made;
}

CallColumn applicationColumn()
{
    CallColumn made = column(
        "application", Texts::tr("Application"), 10, true, Texts::tr("Dialplan application that runs now"));
    const auto isUnknown
        = [](const ChannelRecord* leg) { return leg != nullptr && leg->is(ChannelRecord::StepUnknown); };
    made.call.text = [isUnknown](const CallRecord& call, const QString&) {
        return isUnknown(call.caller) ? Texts::tr("?") : displayText(call.application());
    };
    made.call.searchBytes = [](const CallRecord& call) { return call.application(); };
    made.call.compare = [](const CallRecord& a, const CallRecord& b) {
        return naturalCompare(a.application(), b.application());
    };
    made.leg = [](const ChannelRecord& leg) {
        return leg.is(ChannelRecord::StepUnknown) ? Texts::tr("?") : applicationCallText(leg);
    };
    return made;
}

QString directionText(CallDirection direction)
{
    switch (direction) {
    case CallDirection::Unknown:
        break;
    case CallDirection::Internal:
        return Texts::tr("Internal");
    case CallDirection::Inbound:
        return Texts::tr("Inbound");
    case CallDirection::Outbound:
        return Texts::tr("Outbound");
    }
    return {};
}

CallColumn directionColumn()
{
    CallColumn made = column("direction", Texts::tr("Direction"), 9, true,
        Texts::tr("Told from what the channels' endpoints do; empty where that does not tell"));
    made.call.text = [](const CallRecord& call, const QString&) { return directionText(call.direction); };
    made.call.values = {directionText(CallDirection::Internal), directionText(CallDirection::Inbound),
        directionText(CallDirection::Outbound)};
    made.call.compare
        = [](const CallRecord& a, const CallRecord& b) { return int(a.direction) - int(b.direction); };
    return made;
}

CallColumn legsColumn()
{
    CallColumn made = column("legs", Texts::tr("Channels"), 8, true,
        Texts::tr("How many channels the call has, without the halves of Local channels"));
    made.call.alignment = Qt::AlignRight | Qt::AlignVCenter;
    made.call.kind = FieldKind::Number;
    // In a call of nothing but halves of Local channels they stand for themselves.
    const auto count = [](const CallRecord& call) {
        const int others = int(call.legs) - int(call.localHalves);
        return others > 0 ? others : int(call.legs);
    };
    made.call.text = [count](const CallRecord& call, const QString&) { return QString::number(count(call)); };
    made.call.number = [count](const CallRecord& call) { return std::optional<double>(count(call)); };
    made.call.compare = [count](const CallRecord& a, const CallRecord& b) { return count(a) - count(b); };
    return made;
}

CallColumn textColumn(const char* id, const QString& title, QByteArrayView (CallRecord::*member)() const,
    std::function<QString(const ChannelRecord&)> leg, const QString& toolTip = {})
{
    CallColumn made = column(id, title, 18, false, toolTip);
    made.call.text
        = [member](const CallRecord& call, const QString&) { return displayText((call.*member)()); };
    made.call.searchBytes = [member](const CallRecord& call) { return (call.*member)(); };
    made.call.compare = [member](const CallRecord& a, const CallRecord& b) {
        return naturalCompare((a.*member)(), (b.*member)());
    };
    made.leg = std::move(leg);
    return made;
}

CallColumn causeColumn()
{
    CallColumn made = column("cause", Texts::tr("Cause"), 6, false,
        Texts::tr("Why an ended call was hung up, as a number of Q.850"));
    made.call.kind = FieldKind::Number;
    made.call.text = [](const CallRecord& call, const QString&) {
        return call.isEnded() && call.cause != 0 ? QString::number(call.cause) : QString();
    };
    made.call.number = [](const CallRecord& call) {
        return call.isEnded() && call.cause != 0 ? std::optional<double>(call.cause) : std::nullopt;
    };
    made.call.compare = [](const CallRecord& a, const CallRecord& b) { return int(a.cause) - int(b.cause); };
    return made;
}

} // namespace

std::vector<CallColumn> callColumns(const SteadyNow& now)
{
    std::vector<CallColumn> columns{fromColumn(), toColumn(), stateColumn(now), durationColumn(now),
        doubtColumnOfCalls(now), placeColumn(), applicationColumn(), directionColumn(), legsColumn()};
    columns.push_back(textColumn("bridge", Texts::tr("Bridge"), &CallRecord::bridgeKey,
        [](const ChannelRecord& leg) { return displayText(leg.bridgeText()); }));
    columns.push_back(causeColumn());
    columns.push_back(textColumn(
        "call", Texts::tr("Call"), &CallRecord::key,
        [](const ChannelRecord& leg) { return displayText(leg.key()); },
        Texts::tr("Linkedid of the call; below it the Uniqueids of its channels")));
    CallColumn server = column("server", Texts::tr("Server"), 12, false);
    server.call.text = [](const CallRecord&, const QString& name) { return name; };
    columns.push_back(std::move(server));
    return columns;
}

QString namelessCaller(const CallRecord& call)
{
    //: Who calls: nobody but the Asterisk server, by an order (Originate)
    return call.isOriginated ? Texts::tr("This server") : displayText(call.callerChannel());
}

QString callStateText(CallState state)
{
    switch (state) {
    case CallState::Starting:
        return Texts::tr("Starting");
    case CallState::Ringing:
        return Texts::tr("Ringing");
    case CallState::Up:
        return Texts::tr("Up");
    case CallState::InQueue:
        return Texts::tr("In queue");
    case CallState::InConference:
        return Texts::tr("In conference");
    case CallState::OnHold:
        return Texts::tr("On hold");
    case CallState::Parked:
        return Texts::tr("Parked");
    case CallState::Ended:
        return Texts::tr("Ended");
    }
    return {};
}

StateRole callStateRole(CallState state)
{
    switch (state) {
    case CallState::Starting:
    case CallState::Ringing:
    case CallState::InQueue:
        return StateRole::Ringing;
    case CallState::Up:
    case CallState::InConference:
        return StateRole::Up;
    case CallState::OnHold:
    case CallState::Parked:
        return StateRole::Held;
    case CallState::Ended:
        return StateRole::Down;
    }
    return StateRole::None;
}

} // namespace wirechief
