// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callsummary.h"

#include "callgroups.h"
#include "pbx/calls/limits.h"
#include "pbx/channels/bridgerecord.h"
#include "pbx/channels/channelrecord.h"

#include <algorithm>

namespace wirechief {

namespace {

using Leg = ChannelRecord;

bool isUp(const Leg& leg)
{
    return leg.state == ChannelState::Up || leg.state == ChannelState::Mute;
}

bool isRinging(const Leg& leg)
{
    return leg.state == ChannelState::Ringing || leg.state == ChannelState::PreRing
        || leg.state == ChannelState::Dialing;
}

bool isTalking(const Leg& leg)
{
    return leg.bridge != nullptr && leg.bridge->members > 1 && !leg.bridge->isHolding()
        && leg.place == ChannelPlace::None;
}

/// What the legs of a call are together.
struct Facts {
    const Leg* caller = nullptr; ///< the oldest that nobody called
    const Leg* oldest = nullptr;
    const Leg* nearHalf = nullptr; ///< of the oldest Local channel, the half that somebody called
    const Leg* farHalf = nullptr; ///< of the oldest Local channel, the half that calls
    const Leg* callee = nullptr; ///< the best of those that were dialled, or of the others
    const Leg* held = nullptr;
    const Leg* parked = nullptr;
    const Leg* queued = nullptr;
    const Leg* conferring = nullptr;
    const Leg* bridged = nullptr;
    ChannelDoubt doubt = ChannelDoubt::None;
    bool isRinging = false;
    bool isTalking = false;
    bool isUp = false;
    bool isDialing = false; ///< a channel has called another one
    // Of at most limits::summedLegs.
    quint16 localHalves = 0;
    quint16 others = 0; ///< that count
};

/// Who is the other one: who talks before who has answered before who rings; of equals the first.
int calleeRank(const Leg& leg)
{
    return (leg.is(Leg::Dialed) ? 4 : 0) + (isTalking(leg) ? 3 : isUp(leg) ? 2 : isRinging(leg) ? 1 : 0);
}

/// Halves of a Local channel stand for somebody else; in a call of nothing else they stand for themselves.
enum class Halves : quint8 { Fold, Count };

void note(Facts& facts, const Leg& leg, Halves halves)
{
    if (leg.doubt != ChannelDoubt::None && (facts.doubt == ChannelDoubt::None || leg.doubt < facts.doubt))
        facts.doubt = leg.doubt;
    if (leg.is(Leg::Passing))
        return;
    facts.held = leg.is(Leg::OnHold) ? &leg : facts.held;
    facts.parked = leg.place == ChannelPlace::Parking ? &leg : facts.parked;
    facts.queued = leg.place == ChannelPlace::Queue && !isTalking(leg) ? &leg : facts.queued;
    facts.conferring = leg.place == ChannelPlace::Conference ? &leg : facts.conferring;
    if (leg.bridge != nullptr
        && (facts.bridged == nullptr || facts.bridged->bridge->members < leg.bridge->members))
        facts.bridged = &leg;
    facts.isDialing = facts.isDialing || leg.is(Leg::Dialed);
    if (leg.is(Leg::LocalHalf)) {
        ++facts.localHalves;
        const Leg*& half = leg.isFarHalf() ? facts.farHalf : facts.nearHalf;
        if (half == nullptr || isOlderLeg(leg, *half))
            half = &leg;
        if (halves == Halves::Fold)
            return;
    }
    ++facts.others;
    facts.isRinging = facts.isRinging || isRinging(leg);
    facts.isTalking = facts.isTalking || (isTalking(leg) && isUp(leg));
    facts.isUp = facts.isUp || isUp(leg);
    if (facts.oldest == nullptr || isOlderLeg(leg, *facts.oldest))
        facts.oldest = &leg;
    // Who calls is there and rings; what is called begins as Down, and then is told to be called.
    const bool isBegun = leg.state != ChannelState::Down || !leg.application().isEmpty();
    if (!leg.is(Leg::Dialed) && !leg.isOriginated && isBegun
        && (facts.caller == nullptr || isOlderLeg(leg, *facts.caller)))
        facts.caller = &leg;
}

bool runsDial(const Leg& leg)
{
    constexpr QByteArrayView callingApplications[]{"Dial", "Queue", "RetryDial", "FollowMe"};
    const QByteArrayView application = leg.application();
    return std::any_of(std::begin(callingApplications), std::end(callingApplications),
        [application](QByteArrayView calling) { return sameBytes(calling, application); });
}

/// Of an originated Local channel, the half that calls. Mostly the far one; but where that runs something
/// else, and the near one was sent on to call, the near one does, and gives the far one the id of whom it
/// calls.
const Leg* callingHalf(const Facts& facts)
{
    const bool isNear = facts.isDialing && facts.nearHalf != nullptr && runsDial(*facts.nearHalf)
        && !facts.farHalf->application().isEmpty() && !runsDial(*facts.farHalf);
    return isNear ? facts.nearHalf : facts.farHalf;
}

/// Who calls, where everybody was called.
const Leg* callerOf(const Facts& facts)
{
    // A Local channel that is called by one of the call, or later than it, has that one as its caller.
    const bool isFirst = facts.farHalf != nullptr
        && (facts.nearHalf == nullptr
            || (!facts.nearHalf->is(Leg::Dialed) && !isOlderLeg(*facts.oldest, *facts.nearHalf)));
    if (isFirst) {
        const Leg* half = callingHalf(facts);
        // Where both of its ends call, who was called first is connected with the other one.
        const bool bothCall = facts.others > 1 && half == facts.farHalf && facts.nearHalf != nullptr
            && runsDial(*facts.nearHalf);
        return bothCall ? facts.oldest : half;
    }
    // The server alone calls; what was ordered behind it may call others, and then for who was called.
    if (facts.others == 1 && facts.oldest->isOriginated && !facts.isDialing)
        return nullptr;
    return facts.oldest; // where the caller has left, who is left was called
}

Facts factsOf(const CallRecord& call, Halves halves)
{
    Facts facts;
    int left = limits::summedLegs;
    for (const Leg* leg = call.firstLeg; leg != nullptr && left > 0; leg = leg->nextLeg, --left)
        note(facts, *leg, halves);
    // Of halves alone, the one that somebody called stands for nobody who calls.
    if (halves == Halves::Count && facts.farHalf != nullptr)
        facts.caller = callingHalf(facts);
    const bool hasLeft
        = !call.text(CallText::CallerNumber).isEmpty() || !call.text(CallText::CallerName).isEmpty();
    if (facts.caller == nullptr && facts.oldest != nullptr && (!hasLeft || call.isOriginated))
        facts.caller = callerOf(facts);
    left = limits::summedLegs;
    for (const Leg* leg = call.firstLeg; leg != nullptr && left > 0; leg = leg->nextLeg, --left) {
        if (leg == facts.caller || leg->is(Leg::Passing)
            || (halves == Halves::Fold && leg->is(Leg::LocalHalf)))
            continue;
        if (facts.callee == nullptr || calleeRank(*leg) > calleeRank(*facts.callee))
            facts.callee = leg;
    }
    return facts;
}

bool isCallerKnown(const CallRecord& call)
{
    return call.caller != nullptr || call.isOriginated || !call.text(CallText::CallerNumber).isEmpty()
        || !call.text(CallText::CallerName).isEmpty();
}

bool isCalleeKnown(const CallRecord& call)
{
    return call.callee != nullptr || !call.text(CallText::CalleeNumber).isEmpty()
        || !call.text(CallText::CalleeName).isEmpty();
}

/// Who is called, where legs have left: another one only who has answered since.
const Leg* calleeNow(const CallRecord& call, const Leg* caller)
{
    const Leg* callee = call.callee;
    int left = limits::summedLegs;
    for (const Leg* leg = call.firstLeg; leg != nullptr && left > 0; leg = leg->nextLeg, --left) {
        if (leg == caller || leg->is(Leg::Passing) || leg->is(Leg::LocalHalf))
            continue;
        const bool hasAnswered = isTalking(*leg) || (leg->is(Leg::Dialed) && isUp(*leg));
        if (hasAnswered && (callee == nullptr || calleeRank(*leg) > calleeRank(*callee)))
            callee = leg;
    }
    return callee;
}

/// Parties are learned while a call grows. Where legs leave, who is left is no other party for that: who
/// calls stays, here or gone, and so does who is called until somebody else answers.
void keepParties(Facts& facts, const CallRecord& call)
{
    const bool isOther = call.caller != nullptr && call.caller->is(Leg::Passing);
    if (isCallerKnown(call) && !isOther)
        facts.caller = call.caller;
    if (isCalleeKnown(call))
        facts.callee = calleeNow(call, facts.caller);
    else if (facts.callee == facts.caller)
        facts.callee = nullptr;
}

CallState stateOf(const Facts& facts)
{
    if (facts.parked != nullptr)
        return CallState::Parked;
    if (facts.held != nullptr)
        return CallState::OnHold;
    if (facts.conferring != nullptr)
        return CallState::InConference;
    if (facts.queued != nullptr)
        return CallState::InQueue;
    if (facts.isTalking)
        return CallState::Up;
    if (facts.isRinging)
        return CallState::Ringing;
    return facts.isUp ? CallState::Up : CallState::Starting;
}

QByteArrayView placeOf(const Facts& facts, CallState state)
{
    const Leg* leg = state == CallState::Parked ? facts.parked
        : state == CallState::InConference      ? facts.conferring
        : state == CallState::InQueue           ? facts.queued
                                                : nullptr;
    return leg == nullptr ? QByteArrayView() : leg->placeName();
}

/// Whether it looks like something that was dialled, and is no step of the dialplan ("s", "start").
bool isNumber(QByteArrayView exten)
{
    return !exten.isEmpty()
        && ((exten[0] >= '0' && exten[0] <= '9') || exten[0] == '+' || exten[0] == '*' || exten[0] == '#');
}

/// What the call must keep itself of a party that `leg` stands for: nothing where the leg says it, else what
/// else is known, else what it was: who left the call stays its party until another one comes.
void setParty(CallRecord& call, CallText number, CallText name, const Leg* leg, QByteArrayView otherNumber,
    QByteArrayView otherName)
{
    const bool isSaid = leg != nullptr && (!leg->callerIdNum().isEmpty() || !leg->callerIdName().isEmpty());
    if (!isSaid && otherNumber.isEmpty() && otherName.isEmpty())
        return;
    const bool isSame = !isSaid || leg->callerIdNum().isEmpty() || leg->callerIdNum() == otherNumber;
    TextChanges<callTexts> changes;
    changes.set(size_t(number), isSaid && !leg->callerIdNum().isEmpty() ? QByteArrayView() : otherNumber);
    changes.set(
        size_t(name), (isSaid && !leg->callerIdName().isEmpty()) || !isSame ? QByteArrayView() : otherName);
    call.texts.apply(changes);
}

/// Where an originated half went once the other one had answered: these two ends are connected, unless the
/// other one calls somebody.
QByteArrayView wentTo(const Facts& facts, const Leg& called)
{
    const bool calls = facts.isDialing || facts.farHalf == nullptr || runsDial(*facts.farHalf);
    const bool isOnItsWay = !called.is(Leg::LocalHalf) || called.isFarHalf() || called.is(Leg::Dialed)
        || called.is(Leg::StepUnknown) || called.application().isEmpty()
        || called.application().startsWith("AppDial");
    return calls || isOnItsWay || !isNumber(called.exten()) ? QByteArrayView() : called.exten();
}

/// Who is called, where the leg's own caller id does not tell: an Originate gives it that of who calls.
void setCalled(CallRecord& call, const Facts& facts)
{
    const Leg& called = *facts.callee;
    call.callee = nullptr;
    const QByteArrayView place = wentTo(facts, called);
    QByteArrayView number = place.isEmpty() ? called.localExten() : place;
    QByteArrayView name;
    if (!place.isEmpty() && facts.caller != nullptr) // without a caller id it is what the half stands for
        setParty(
            call, CallText::CallerNumber, CallText::CallerName, facts.caller, facts.caller->localExten(), {});
    if (number.isEmpty() && called.callerIdNum() != called.connectedLineNum())
        number = called.callerIdNum();
    if (number.isEmpty())
        name = endpointOf(called.name());
    const bool isKnown = !call.text(CallText::CalleeNumber).isEmpty() && !called.is(Leg::LocalHalf);
    if (!isKnown)
        setParty(call, CallText::CalleeNumber, CallText::CalleeName, nullptr, number, name);
}

struct Id {
    QByteArrayView number;
    QByteArrayView name;
};

/// Whom a channel is connected with, as far as it knows: an Originate tells it its own id.
Id connectedWith(const Leg& leg, const Leg* half)
{
    if (leg.callerIdNum().isEmpty() || leg.connectedLineNum() != leg.callerIdNum())
        return {leg.connectedLineNum(), leg.connectedLineName()};
    if (half == nullptr || half == &leg || !half->is(Leg::Dialed))
        return {};
    return {half->callerIdNum() == leg.callerIdNum() ? half->localExten() : half->callerIdNum(), {}};
}

void setParties(CallRecord& call, const Facts& facts)
{
    const Leg* caller = facts.caller;
    const Leg* callee = facts.callee;
    call.isCalleeGuessed = call.isCalleeGuessed && callee == nullptr;
    const bool isKept = call.isShrinking && caller == nullptr && isCallerKnown(call);
    if (!isKept) {
        call.isOriginated = caller == nullptr && callee != nullptr && callee->isOriginated;
        setParty(call, CallText::CallerNumber, CallText::CallerName, caller,
            call.isOriginated ? callee->connectedLineNum() : QByteArrayView(),
            call.isOriginated ? callee->connectedLineName() : QByteArrayView());
    }
    const bool isHalf = callee != nullptr && callee->is(Leg::LocalHalf)
        && (callee->callerIdNum().isEmpty() || callee->callerIdNum() == call.callerNumber());
    if ((call.isOriginated && callee != nullptr) || isHalf) {
        setCalled(call, facts);
        return;
    }
    if (!call.isShrinking || callee != nullptr || !isCalleeKnown(call)) {
        const Id other = caller == nullptr ? Id() : connectedWith(*caller, facts.nearHalf);
        setParty(call, CallText::CalleeNumber, CallText::CalleeName, callee, other.number, other.name);
    }
    // Of who was called it is no place that he went to, but the one that he was called as.
    if (caller == nullptr || caller->is(Leg::Dialed) || !isNumber(caller->exten()))
        return;
    // What a channel began with may not be where it went: it counts until the dialplan's step is known.
    const bool isOpen = call.calleeNumber().isEmpty() && call.calleeName().isEmpty();
    if (isOpen || (call.isCalleeGuessed && facts.callee == nullptr)) {
        call.set(CallText::CalleeNumber, caller->exten());
        call.isCalleeGuessed = caller->is(Leg::StepUnknown);
    }
}

} // namespace

void summarizeCall(CallRecord& call, const PhonesAndLines& roles, std::chrono::steady_clock::time_point now)
{
    Facts facts = factsOf(call, Halves::Fold);
    if (facts.oldest == nullptr)
        facts = factsOf(call, Halves::Count);
    if (call.isShrinking)
        keepParties(facts, call);
    call.localHalves = facts.localHalves;
    call.doubt = facts.doubt;
    if (facts.oldest != nullptr)
        call.created = facts.oldest->created;
    const CallState state = stateOf(facts);
    if (call.state != state || call.stateSince == std::chrono::steady_clock::time_point()) {
        // What is seen first in the list has been so for as long as its channels.
        call.stateSince
            = call.stateSince == std::chrono::steady_clock::time_point() && facts.caller != nullptr
            ? facts.caller->stateSince
            : LiveTime(now);
        call.state = state;
    }
    call.caller = facts.caller;
    call.callee = facts.callee;
    setParties(call, facts);
    call.placeText.set(placeOf(facts, state));
    // Where the caller has left, what he ran last is told: who is left runs something else.
    const Leg* runs = !call.isOriginated ? facts.caller
        : facts.callee != nullptr        ? facts.callee
                                         : facts.oldest;
    if (runs != nullptr && !runs->is(Leg::Dialed))
        call.applicationText.set(runs->application());
    call.bridge = facts.bridged == nullptr ? nullptr : facts.bridged->bridge;
    // Once known, it stays: the callee of a call in its last moment is gone.
    if (const CallDirection direction = roles.direction(facts.caller, facts.callee);
        direction != CallDirection::Unknown)
        call.direction = direction;
}

} // namespace wirechief
