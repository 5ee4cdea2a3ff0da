// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailfacts.h"

#include "base/displaytext.h"
#include "models/calls/callcolumns.h"
#include "models/channels/doubtcolumn.h"
#include "pbx/core/liveclock.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

using Clock = LiveClock;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::DetailFacts)
};

/// "Up, 3:41".
Fact stateFact(const QString& state, StateRole role, ChannelDoubt doubt, Clock::duration age)
{
    const QString time = durationText(std::chrono::floor<std::chrono::seconds>(age));
    return {Texts::tr("State"), QString(state + QStringLiteral(", ") + time),
        doubt == ChannelDoubt::None ? role : doubtRole(doubt)};
}

QString nameOf(QByteArrayView name, QByteArrayView number)
{
    return displayText(name.isEmpty() ? number : name);
}

/// "Dial(PJSIP/1003,20)".
Fact applicationFact(const ChannelRecord& channel)
{
    const QString title = Texts::tr("Application");
    if (const QString why = stepUnknownNote(channel); !why.isEmpty())
        return {title, Texts::tr("Not known"), StateRole::None, why};
    return {title, applicationCallText(channel)};
}

} // namespace

QString partiesOf(const CallRecord& call)
{
    // Who has no caller id has a name all the same, as in the table.
    const bool hasId = !call.callerName().isEmpty() || !call.callerNumber().isEmpty();
    const QString from = hasId ? nameOf(call.callerName(), call.callerNumber()) : namelessCaller(call);
    const QString to = nameOf(call.calleeName(), call.calleeNumber());
    if (from.isEmpty() || to.isEmpty())
        return from.isEmpty() ? to : from;
    return QString(from + QStringLiteral(" \u2192 ") + to);
}

QList<Fact> factsOfCall(const CallRecord& call)
{
    const ChannelRecord* leg = call.caller != nullptr ? call.caller : call.firstLeg;
    const Clock::time_point end = call.isEnded() ? call.endedAt() : Clock::now();
    const QString place = leg != nullptr ? channelPlaceText(*leg) : QString();
    return {stateFact(isStuck(call.doubt) ? stuckText() : callStateText(call.state),
                callStateRole(call.state), call.doubt, end - call.created),
        {Texts::tr("From"),
            call.callerNumber().isEmpty() ? namelessCaller(call) : displayText(call.callerNumber())},
        {Texts::tr("To"), displayText(call.calleeNumber())},
        {Texts::tr("Where"), place.isEmpty() ? displayText(call.placeName()) : place},
        leg != nullptr ? applicationFact(*leg)
                       : Fact{Texts::tr("Application"), displayText(call.application())},
        {Texts::tr("Linkedid"), displayText(call.key())}};
}

QList<Fact> factsOfChannel(const ChannelRecord& channel)
{
    const QString connected = nameOf(channel.connectedLineName(), channel.connectedLineNum());
    const QString caller = nameOf(channel.callerIdName(), channel.callerIdNum());
    return {stateFact(channelStateText(channel), channelStateRole(channel), channel.doubt,
                Clock::now() - channel.created),
        {Texts::tr("Caller"), caller}, {Texts::tr("Connected"), connected},
        {Texts::tr("Where"), channelPlaceText(channel)}, applicationFact(channel),
        {Texts::tr("Uniqueid"), displayText(channel.key())}};
}

} // namespace wirechief
