// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callgroups.h"

#include "pbx/calls/limits.h"

namespace wirechief {

namespace {

constexpr quint32 legsOfShortCall = 4;

struct Age {
    qint64 epoch = 0;
    qint64 counter = 0;
    bool isKnown = false;
};

/// Takes the number away that ends the text; nothing where there is none, or one of too many digits.
std::optional<qint64> takeLastNumber(QByteArrayView& text)
{
    constexpr qsizetype mostDigits = 18;
    qsizetype begin = text.size();
    qint64 number = 0;
    for (qint64 unit = 1; begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9'; unit *= 10) {
        if (text.size() - begin == mostDigits)
            return std::nullopt;
        number += (text[--begin] - '0') * unit;
    }
    if (begin == text.size())
        return std::nullopt;
    text = text.first(begin);
    return number;
}

/// Of "name-epoch.counter", the name being optional. Asked for often: legs of a call begin at once.
Age ageOf(QByteArrayView id)
{
    const std::optional<qint64> counter = takeLastNumber(id);
    if (!counter || id.isEmpty() || id.back() != '.')
        return {};
    id.chop(1);
    const std::optional<qint64> epoch = takeLastNumber(id);
    if (!epoch || !(id.isEmpty() || id.back() == '-'))
        return {};
    return {*epoch, *counter, true};
}

/// Of two that began at once, their ids tell it.
template <class Record>
bool isOlderRecord(const Record& a, const Record& b)
{
    return a.created != b.created ? a.created < b.created : CallGroups::isOlder(a.key(), b.key());
}

} // namespace

bool isOlderLeg(const ChannelRecord& a, const ChannelRecord& b)
{
    return isOlderRecord(a, b);
}

void CallGroups::place(ChannelRecord& channel, QByteArrayView linkedid)
{
    if (channel.is(ChannelRecord::Internal))
        return;
    if (linkedid.isEmpty()) {
        if (channel.call == nullptr)
            attach(channel, callOf(channel.key()));
        return;
    }
    channel.set(ChannelRecord::ListedLinkedid, true);
    if (channel.call == nullptr || !sameBytes(channel.call->key(), linkedid))
        move(channel, callOf(linkedid));
    channel.call->isListed = true;
}

void CallGroups::tie(ChannelRecord& a, ChannelRecord& b)
{
    if (a.is(ChannelRecord::Internal) || b.is(ChannelRecord::Internal))
        return;
    place(a, {});
    place(b, {});
    CallRecord* into = a.call;
    CallRecord* from = b.call;
    if (into == from)
        return;
    if (from->isListed && into->isListed) {
        // The server knows better, but for a channel whose Linkedid it has not said yet.
        if (!a.is(ChannelRecord::ListedLinkedid))
            move(a, *from);
        else if (!b.is(ChannelRecord::ListedLinkedid))
            move(b, *into);
        return;
    }
    // The smaller one moves, so that a channel moves only some times, however many ties there are.
    const bool swap = from->isListed
        || (!into->isListed
            && (from->legs > into->legs || (from->legs == into->legs && isOlderRecord(*from, *into))));
    if (swap)
        std::swap(into, from);
    // The call goes with its last leg.
    for (quint32 left = from->legs; left > 0; --left)
        move(*from->firstLeg, *into);
}

bool CallGroups::isOlder(QByteArrayView linkedid, QByteArrayView other)
{
    const Age age = ageOf(linkedid);
    const Age otherAge = ageOf(other);
    return age.isKnown && otherAge.isKnown
        && (age.epoch < otherAge.epoch || (age.epoch == otherAge.epoch && age.counter < otherAge.counter));
}

void CallGroups::remove(ChannelRecord& channel, quint16 cause, Clock::time_point now)
{
    CallRecord* call = channel.call;
    if (call == nullptr)
        return;
    // What it shows of this leg is shown to the end; a short call may not have been summed up before.
    if (call->isStale && call->legs <= legsOfShortCall)
        m_summarize(*call);
    if (!detach(channel))
        return;
    call->state = CallState::Ended;
    call->cause = cause;
    call->stateSince = now;
    ++m_endedCount;
    m_ended.push_back({call->key().toByteArray(), call->endedAt()});
    while (m_ended.size() > size_t(limits::endedCalls)) {
        forgetEnded(m_ended.front().at);
    }
}

void CallGroups::takeOut(ChannelRecord& channel)
{
    CallRecord* call = channel.call;
    if (call != nullptr && detach(channel))
        m_calls.remove(call->key());
}

void CallGroups::markStale(const ChannelRecord& channel)
{
    if (channel.call != nullptr)
        markStale(*channel.call);
}

void CallGroups::forgetEnded(Clock::time_point time)
{
    while (!m_ended.empty() && m_ended.front().at <= time) {
        const Ended ended = std::move(m_ended.front());
        m_ended.pop_front();
        const CallRecord* call = m_calls.find(ended.key);
        // It may live again: a channel of the same Linkedid has come.
        if (call == nullptr || !call->isEnded() || call->endedAt() != ended.at)
            continue;
        --m_endedCount;
        m_calls.remove(ended.key);
    }
}

void CallGroups::refresh()
{
    for (CallRecord* call : std::exchange(m_stale, {})) {
        call->isStale = false;
        if (call->legs > 0) // what has none has ended, or is gone
            m_summarize(*call);
    }
}

void CallGroups::clear()
{
    m_stale.clear();
    m_ended.clear();
    m_endedCount = 0;
}

CallRecord& CallGroups::callOf(QByteArrayView key)
{
    CallRecord& call = m_calls.upsert(key);
    if (call.isEnded()) { // another one of this name begins
        --m_endedCount;
        call.state = CallState::Starting;
        call.stateSince = {};
        call.created = {};
        call.cause = 0;
        call.isCalleeGuessed = false;
        call.isOriginated = false;
        call.direction = CallDirection::Unknown;
        for (const CallText text :
            {CallText::CallerNumber, CallText::CallerName, CallText::CalleeNumber, CallText::CalleeName})
            call.set(text, {});
    }
    return call;
}

void CallGroups::attach(ChannelRecord& channel, CallRecord& call)
{
    channel.call = &call;
    channel.previousLeg = call.lastLeg;
    channel.nextLeg = nullptr;
    (call.lastLeg == nullptr ? call.firstLeg : call.lastLeg->nextLeg) = &channel;
    call.lastLeg = &channel;
    ++call.legs;
    call.isShrinking = false;
    if (call.created == Clock::time_point() || channel.created < call.created)
        call.created = channel.created;
    markStale(call);
}

bool CallGroups::detach(ChannelRecord& channel)
{
    CallRecord& call = *channel.call;
    (channel.previousLeg == nullptr ? call.firstLeg : channel.previousLeg->nextLeg) = channel.nextLeg;
    (channel.nextLeg == nullptr ? call.lastLeg : channel.nextLeg->previousLeg) = channel.previousLeg;
    channel.call = nullptr;
    channel.nextLeg = nullptr;
    channel.previousLeg = nullptr;
    keepParty(call, channel);
    if (call.bridge == channel.bridge)
        call.bridge = nullptr;
    --call.legs;
    call.isShrinking = true;
    markStale(call);
    return call.legs == 0;
}

void CallGroups::keepParty(CallRecord& call, const ChannelRecord& channel)
{
    TextChanges<callTexts> changes;
    if (call.caller == &channel) {
        const bool hasId = !call.callerNumber().isEmpty() || !call.callerName().isEmpty();
        changes.set(size_t(CallText::CallerNumber), call.callerNumber());
        // Who has no caller id was shown by the channel's name, and is until the ended call goes; what a
        // masquerade leaves was somebody else by then.
        const bool isNamed = hasId || (call.legs > 1 && channel.is(ChannelRecord::Passing));
        changes.set(size_t(CallText::CallerName), isNamed ? call.callerName() : channel.name());
    }
    if (call.callee == &channel) {
        changes.set(size_t(CallText::CalleeNumber), call.calleeNumber());
        changes.set(size_t(CallText::CalleeName), call.calleeName());
    }
    call.texts.apply(changes);
    call.caller = call.caller == &channel ? nullptr : call.caller;
    call.callee = call.callee == &channel ? nullptr : call.callee;
}

void CallGroups::move(ChannelRecord& channel, CallRecord& call)
{
    CallRecord* before = channel.call;
    if (before == &call)
        return;
    if (before != nullptr && detach(channel))
        m_calls.remove(before->key());
    attach(channel, call);
}

void CallGroups::markStale(CallRecord& call)
{
    m_calls.markChanged(call);
    if (call.isStale)
        return;
    call.isStale = true;
    m_stale.push_back(&call);
}

} // namespace wirechief
