// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelrecord.h"

#include "ami/message/nametable.h"
#include "bridgerecord.h"
#include "pbx/calls/callrecord.h"
#include "pbx/channels/limits.h"

#include <array>

namespace wirechief {

namespace {

constexpr std::array<QByteArrayView, 12> stateNames{"Down", "Rsrvd", "OffHook", "Dialing", "Ring", "Ringing",
    "Up", "Busy", "Dialing Offhook", "Pre-ring", "Mute", "Unknown"};

} // namespace

QByteArrayView channelStateName(ChannelState state)
{
    return stateNames[size_t(state)];
}

ChannelState channelStateOf(QByteArrayView numberOrName)
{
    if (!numberOrName.isEmpty() && numberOrName[0] >= '0' && numberOrName[0] <= '9') {
        if (numberOrName.size() == 1) // nearly always
            return ChannelState(numberOrName[0] - '0');
        bool isNumber = false;
        const int number = QByteArray::fromRawData(numberOrName.data(), numberOrName.size()).toInt(&isNumber);
        return isNumber && number < int(ChannelState::Unknown) ? ChannelState(number) : ChannelState::Unknown;
    }
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (sameName(stateNames[i], numberOrName))
            return ChannelState(i);
    }
    return ChannelState::Unknown;
}

QByteArrayView ChannelRecord::linkedid() const
{
    return call != nullptr && is(ListedLinkedid) ? call->key() : QByteArrayView();
}

QByteArrayView ChannelRecord::callKey() const
{
    return call != nullptr ? call->key() : QByteArrayView();
}

QByteArrayView ChannelRecord::placeName() const
{
    const QByteArrayView text = placeText.view();
    const qsizetype at = place == ChannelPlace::Parking ? text.indexOf('@') : -1;
    return at < 0 ? text : text.first(at);
}

QByteArrayView ChannelRecord::parkingLot() const
{
    const QByteArrayView text = placeText.view();
    const qsizetype at = place == ChannelPlace::Parking ? text.indexOf('@') : -1;
    return at < 0 ? QByteArrayView() : text.sliced(at + 1);
}

QByteArrayView ChannelRecord::bridgeKey() const
{
    return bridge != nullptr ? bridge->key() : QByteArrayView();
}

QByteArrayView ChannelRecord::bridgeText() const
{
    if (bridge == nullptr || !bridge->isPair)
        return bridgeKey();
    const ChannelRecord* peer = bridgePeer();
    return peer != nullptr ? peer->name() : QByteArrayView();
}

const ChannelRecord* ChannelRecord::bridgePeer() const
{
    if (bridge == nullptr || bridge->members != 2 || bridge->isHolding())
        return nullptr;
    return bridge->firstMember == this ? nextMember : bridge->firstMember;
}

bool ChannelRecord::isFarHalf() const
{
    return is(LocalHalf) && name().endsWith('2');
}

QByteArrayView ChannelRecord::localExten() const
{
    constexpr QByteArrayView technology("Local/");
    const qsizetype at = name().indexOf('@');
    return is(LocalHalf) && at > technology.size() ? name().first(at).sliced(technology.size())
                                                   : QByteArrayView();
}

bool isInternalName(QByteArrayView name)
{
    constexpr QByteArrayView messages("Message/ast_msg_queue");
    constexpr QByteArrayView recorder("ConfBridgeRecorder/");
    constexpr QByteArrayView bridge("Bridge/");
    return name.startsWith(messages) || name.startsWith(recorder)
        || (name.startsWith(bridge) && (name.endsWith("-input") || name.endsWith("-output")));
}

ChannelDoubt doubtOf(const ChannelRecord& channel, std::chrono::steady_clock::time_point now)
{
    const auto since = now - channel.stateSince;
    if (channel.is(ChannelRecord::Internal))
        return ChannelDoubt::None; // they live as long as the server, and it may not know them by name
    if (channel.is(ChannelRecord::Denied))
        return ChannelDoubt::Denied;
    if (channel.is(ChannelRecord::Unlisted))
        return ChannelDoubt::NotListed;
    if (channel.is(ChannelRecord::Passing))
        return since > limits::stuckPassing ? ChannelDoubt::StuckPassing : ChannelDoubt::None;
    if (channel.state == ChannelState::Up) {
        const bool isIdle = channel.bridge == nullptr && channel.place == ChannelPlace::None
            && channel.application().isEmpty() && !channel.is(ChannelRecord::StepUnknown)
            && !channel.is(ChannelRecord::LocalHalf);
        return isIdle && since > limits::stuckUp ? ChannelDoubt::StuckUp : ChannelDoubt::None;
    }
    return channel.state != ChannelState::Unknown && since > limits::stuckRinging ? ChannelDoubt::StuckRinging
                                                                                  : ChannelDoubt::None;
}

bool ChannelRecord::set(Fact fact, bool on)
{
    const quint16 before = facts;
    facts = quint16(on ? facts | fact : facts & ~fact);
    return facts != before;
}

} // namespace wirechief
