// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is heard: the part of CallControl about audio, tones, text and recordings.

#include "base/displaytext.h"
#include "callchecks.h"
#include "callcontrol.h"
#include "pbx/core/server.h"

namespace wirechief {

namespace {

QByteArray directionWord(AudioDirection direction)
{
    switch (direction) {
    case AudioDirection::In:
        return "in";
    case AudioDirection::Out:
        return "out";
    case AudioDirection::Both:
        return "all";
    }
    return "all";
}

} // namespace

Result<Order> CallControl::mute(const ChannelRef& channel, AudioDirection direction, bool on) const
{
    if (const Result<void> name = m_naming.check(channel); !name)
        return name.error();
    AmiAction action("MuteAudio");
    action.add("Channel", m_naming.named(channel).word)
        .add("Direction", directionWord(direction))
        .add("State", on ? "on" : "off");
    const QString failure = on ? tr("%1 was not muted") : tr("%1 is as muted as before");
    return makeOrder(CallVerb::Mute, failure.arg(displayName(channel.name)), {std::move(action)},
        {m_naming.named(channel)});
}

Result<Order> CallControl::hold(const ChannelRef& channel, bool on) const
{
    if (const Result<void> name = m_naming.check(channel); !name)
        return name.error();
    if (!channel.name.startsWith("PJSIP/"))
        return Error{ErrorKind::InvalidInput,
            tr("%1 cannot be held from here: AMI has no hold, and only a PJSIP phone can be asked to.")
                .arg(displayName(channel.name)),
            tr("Park the call, or redirect it to an extension with music.")};
    // The phone is asked inside its own call, by the events that phones with remote control know (talk,
    // hold).
    AmiAction action("PJSIPNotify");
    action.add("Channel", m_naming.named(channel).word).add("Variable", on ? "Event=hold" : "Event=talk");
    return makeOrder(CallVerb::Hold, tr("The phone of %1 was not asked").arg(displayName(channel.name)),
        {std::move(action)}, {m_naming.named(channel)});
}

Result<Order> CallControl::playDtmf(
    const ChannelRef& channel, const QByteArray& digits, std::chrono::milliseconds duration) const
{
    if (const Result<void> name = m_naming.check(channel); !name)
        return name.error();
    if (const Result<void> good = checkDigits(digits); !good)
        return good.error();
    if (digits.size() > 100)
        return Error{ErrorKind::InvalidInput, tr("There are too many tones."), tr("Play at most 100.")};
    std::vector<AmiAction> actions;
    for (const char digit : digits) {
        AmiAction action("PlayDTMF");
        action.add("Channel", m_naming.named(channel).word).add("Digit", QByteArray(1, digit));
        if (duration.count() > 0 && m_dialect.hasBridges())
            action.add("Duration", QByteArray::number(qint64(duration.count())));
        actions.push_back(std::move(action));
    }
    return makeOrder(CallVerb::PlayDtmf, tr("The tones were not played to %1").arg(displayName(channel.name)),
        std::move(actions), {m_naming.named(channel)});
}

Result<Order> CallControl::sendText(const ChannelRef& channel, const QByteArray& text) const
{
    if (const Result<void> name = m_naming.check(channel); !name)
        return name.error();
    if (const Result<void> good = checkText(text, tr("The text")); !good)
        return good.error();
    if (text.isEmpty())
        return Error{ErrorKind::InvalidInput, tr("There is no text to send."), tr("Nothing was sent.")};
    AmiAction action("SendText");
    action.add("Channel", m_naming.named(channel).word).add("Message", text);
    return makeOrder(CallVerb::SendText, tr("The text was not sent to %1").arg(displayName(channel.name)),
        {std::move(action)}, {m_naming.named(channel)});
}

Result<Order> CallControl::record(const RecordRequest& request) const
{
    if (const Result<void> name = m_naming.check(request.channel); !name)
        return name.error();
    if (const Result<void> good = checkRecordingFile(request.file); !good)
        return good.error();
    if (request.options.contains(',') || request.options.contains('|'))
        return Error{ErrorKind::InvalidInput, tr("Options of a recording have no commas and no bars."),
            tr("Nothing was sent.")};
    if (const Result<void> good = checkText(request.options, tr("The options")); !good)
        return good.error();
    const QString failure = tr("The recording of %1 was not started").arg(displayName(request.channel.name));
    if (m_dialect.recordsByMixMonitor()) {
        AmiAction action("MixMonitor");
        action.add("Channel", m_naming.named(request.channel).word)
            .add("File", request.file)
            .addIf("Options", request.options);
        return makeOrder(CallVerb::Record, failure, {std::move(action)}, {m_naming.named(request.channel)});
    }
    // Monitor takes the format by itself and mixes both directions at the end.
    const qsizetype dot = request.file.lastIndexOf('.');
    const bool hasFormat = dot > 0 && request.file.indexOf('/', dot) < 0;
    AmiAction action("Monitor");
    action.add("Channel", m_naming.named(request.channel).word)
        .add("File", hasFormat ? request.file.first(dot) : request.file);
    action.add("Format", hasFormat ? request.file.mid(dot + 1) : QByteArray("wav")).add("Mix", "true");
    return makeOrder(CallVerb::Record, failure, {std::move(action)}, {m_naming.named(request.channel)});
}

Result<Order> CallControl::stopRecording(const ChannelRef& channel, const QByteArray& id) const
{
    if (const Result<void> name = m_naming.check(channel); !name)
        return name.error();
    if (const Result<void> good = checkText(id, tr("The recording's id")); !good)
        return good.error();
    const bool mixes = m_dialect.recordsByMixMonitor() || !id.isEmpty();
    AmiAction action(mixes ? "StopMixMonitor" : "StopMonitor");
    action.add("Channel", m_naming.named(channel).word);
    if (mixes)
        action.addIf("MixMonitorID", id);
    return makeOrder(CallVerb::StopRecording,
        tr("The recording of %1 was not stopped").arg(displayName(channel.name)), {std::move(action)},
        {m_naming.named(channel)});
}

Result<Order> CallControl::pauseRecording(const ChannelRef& channel, bool pause) const
{
    if (const Result<void> name = m_naming.check(channel); !name)
        return name.error();
    const QString failure
        = pause ? tr("The recording of %1 was not paused") : tr("The recording of %1 does not go on");
    if (m_dialect.recordsByMixMonitor()) {
        AmiAction action("MixMonitorMute");
        action.add("Channel", m_naming.named(channel).word)
            .add("Direction", "both")
            .add("State", pause ? "1" : "0");
        return makeOrder(CallVerb::PauseRecording, failure.arg(displayName(channel.name)),
            {std::move(action)}, {m_naming.named(channel)});
    }
    AmiAction action(pause ? "PauseMonitor" : "UnpauseMonitor");
    action.add("Channel", m_naming.named(channel).word);
    return makeOrder(CallVerb::PauseRecording, failure.arg(displayName(channel.name)), {std::move(action)},
        {m_naming.named(channel)});
}

Result<OriginateRequest> CallControl::listen(
    const QByteArray& phone, const ChannelRef& channel, SpyMode mode) const
{
    if (const Result<void> good = checkDialString(phone); !good)
        return good.error();
    if (const Result<void> name = checkChannelName(channel.name); !name)
        return name.error();
    // ChanSpy takes a prefix, and these end it: it would hear another call than the one that was chosen.
    const QByteArrayView ends(",|:&${}\\\"");
    if (std::any_of(channel.name.begin(), channel.name.end(), [ends](char c) { return ends.contains(c); })
        || !channel.name.contains('/'))
        return Error{ErrorKind::InvalidInput,
            tr("%1 cannot be listened to: its name has characters that ChanSpy takes for something else.")
                .arg(displayName(channel.name)),
            tr("Nothing was sent.")};
    OriginateRequest request;
    request.channel = phone;
    request.application = "ChanSpy";
    QByteArray options = "q";
    if (m_dialect.hasBridges())
        options += 'E'; // the spying ends with the call
    if (mode == SpyMode::Whisper)
        options += 'w';
    else if (mode == SpyMode::Barge)
        options += 'B';
    request.channels = {{channel, channel.name, true}};
    request.data = QByteArray(channel.name + (m_dialect.isOldest() ? '|' : ',') + options);
    return request;
}

} // namespace wirechief
