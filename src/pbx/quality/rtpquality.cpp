// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rtpquality.h"

#include "pbx/quality/limits.h"

#include <algorithm>

namespace wirechief {

namespace {

/// Whether reports of this address belong to RTP of that one: the port above it (RFC 3550, 11), or the same
/// where both share one.
bool isRtcpOf(QByteArrayView reports, QByteArrayView rtp)
{
    const qsizetype colon = rtp.lastIndexOf(':');
    if (colon <= 0 || !reports.startsWith(rtp.first(colon + 1)))
        return false;
    bool isPort = false;
    const int port = reports.sliced(colon + 1).toByteArray().toInt(&isPort);
    const int rtpPort = rtp.sliced(colon + 1).toByteArray().toInt();
    return isPort && rtpPort > 0 && (port == rtpPort || port == rtpPort + 1);
}

template <class Channels>
auto* channelIn(Channels& channels, QByteArrayView uniqueid)
{
    const auto found = std::find_if(channels.begin(), channels.end(),
        [uniqueid](const RtpChannel& channel) { return channel.uniqueid == uniqueid; });
    return found == channels.end() ? nullptr : &*found;
}

template <class T>
void take(std::optional<T>& into, const std::optional<T>& value)
{
    if (value)
        into = value;
}

} // namespace

void RtpQuality::follow(const QList<QByteArray>& uniqueids)
{
    std::vector<RtpChannel> kept;
    for (const QByteArray& uniqueid : uniqueids.first(std::min(uniqueids.size(), limits::rtpChannels))) {
        RtpChannel* known = edit(uniqueid);
        kept.push_back(known ? std::move(*known) : RtpChannel{uniqueid, {}, {}, {}});
    }
    m_channels = std::move(kept);
}

const RtpChannel* RtpQuality::find(QByteArrayView uniqueid) const
{
    return channelIn(m_channels, uniqueid);
}

RtpChannel* RtpQuality::edit(QByteArrayView uniqueid)
{
    return channelIn(m_channels, uniqueid);
}

void RtpQuality::setFormats(const QByteArray& uniqueid, QByteArrayView formats)
{
    if (RtpChannel* channel = edit(uniqueid)) {
        channel->codec = codecName(formats);
        Q_EMIT reported(uniqueid);
    }
}

void RtpQuality::setRemote(const QByteArray& uniqueid, const QByteArray& address)
{
    if (RtpChannel* channel = edit(uniqueid))
        channel->remote = address;
}

RtpChannel* RtpQuality::channelOf(const RtpReport& report)
{
    if (!report.uniqueid.isEmpty())
        return edit(report.uniqueid);
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
        [&report](const RtpChannel& channel) { return isRtcpOf(report.remote, channel.remote); });
    return found == m_channels.end() ? nullptr : &*found;
}

RtpStream& RtpQuality::streamOf(RtpChannel& channel, const RtpReport& report, Clock::time_point now)
{
    // A report without blocks, as one writes it who has received nothing yet, names no stream of ours.
    const auto found
        = std::find_if(channel.streams.begin(), channel.streams.end(), [&report](const RtpStream& stream) {
              return stream.ssrc.isEmpty() || report.ssrc.isEmpty() ? stream.remote == report.remote
                                                                    : stream.ssrc == report.ssrc;
          });
    if (found != channel.streams.end()) {
        if (!report.ssrc.isEmpty())
            found->ssrc = report.ssrc;
        if (!report.remote.isEmpty())
            found->remote = report.remote;
        found->heard = now;
        return *found;
    }
    if (qsizetype(channel.streams.size()) >= limits::rtpStreams) {
        channel.streams.erase(std::min_element(channel.streams.begin(), channel.streams.end(),
            [](const RtpStream& a, const RtpStream& b) { return a.heard < b.heard; }));
    }
    return channel.streams.emplace_back(RtpStream{report.remote, report.ssrc, now, {}, {}, {}});
}

void RtpQuality::apply(const AmiMessage& event, Clock::time_point now)
{
    ++m_seen;
    if (m_channels.empty())
        return;
    const RtpReport report = readRtpReport(event);
    RtpChannel* channel = channelOf(report);
    if (!channel)
        return;
    RtpStream& stream = streamOf(*channel, report, now);
    // Who writes a report says how he receives, and how much he sent.
    RtpFlow& reported = report.bySelf ? stream.received : stream.sent;
    RtpFlow& writers = report.bySelf ? stream.sent : stream.received;
    take(stream.roundTrip, report.roundTrip);
    take(reported.lost, report.lost);
    take(writers.packets, report.packets);
    take(writers.octets, report.octets);
    if (report.loss || report.jitter)
        reported.samples.append({now, report.loss, report.jitter, report.roundTrip});
    Q_EMIT this->reported(channel->uniqueid);
}

QHash<QByteArray, Feature::EventHandler> RtpQuality::handlers()
{
    const auto take = [this](const AmiMessage& event) { apply(event); };
    return {{"rtcpsent", take}, {"rtcpreceived", take}};
}

void RtpQuality::reset()
{
    for (RtpChannel& channel : m_channels)
        channel.streams.clear();
    m_seen = 0;
}

} // namespace wirechief
