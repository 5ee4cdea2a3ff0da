// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ringbuffer.h"
#include "pbx/core/feature.h"
#include "pbx/core/liveclock.h"
#include "pbx/quality/limits.h"
#include "rtpreport.h"

#include <chrono>
#include <vector>

namespace wirechief {

/// One report on one direction.
struct RtpSample {
    std::chrono::steady_clock::time_point at;
    std::optional<double> loss; ///< 0 to 1
    std::optional<RtpJitter> jitter;
    std::optional<double> roundTrip; ///< seconds
};

/// One direction of a stream.
struct RtpFlow {
    RingBuffer<RtpSample> samples{limits::rtpSamples};
    std::optional<quint32> lost; ///< packets, since the start
    std::optional<quint32> packets; ///< that were sent
    std::optional<quint32> octets;
};

/// What goes between the server and one address of the other side.
struct RtpStream {
    QByteArray remote; ///< host:port of its reports
    QByteArray ssrc;
    std::chrono::steady_clock::time_point heard;
    RtpFlow sent; ///< by the server, as the other side gets it
    RtpFlow received; ///< by the server
    std::optional<double> roundTrip; ///< seconds, the last one that was told
};

/// The streams of a channel that is followed.
struct RtpChannel {
    QByteArray uniqueid;
    QByteArray codec; ///< empty where it is not known
    QByteArray remote; ///< host:port of its RTP; needed before 12
    std::vector<RtpStream> streams; ///< in the order of their first report
};

/// What RTCP reports say of a few channels that somebody looks at. The events come only while the feature is
/// watched; the server needs the read class reporting for them.
class RtpQuality : public Feature {
    Q_OBJECT
public:
    using Clock = LiveClock;

    using Feature::Feature;

    /// Keeps reports of these channels (Uniqueids) from now on, and of no others.
    void follow(const QList<QByteArray>& uniqueids);
    /// Null where it is not followed.
    [[nodiscard]] const RtpChannel* find(QByteArrayView uniqueid) const;
    /// What CHANNEL(audionativeformat) and, before 12, CHANNEL(rtpdest) say of a channel that is followed.
    void setFormats(const QByteArray& uniqueid, QByteArrayView formats);
    void setRemote(const QByteArray& uniqueid, const QByteArray& address);
    /// Reports of any channel since the login: where there is one, the login may read them.
    [[nodiscard]] quint64 reportsSeen() const { return m_seen; }

    /// Takes RTCPSent or RTCPReceived.
    void apply(const AmiMessage& event, Clock::time_point now = Clock::now());

    [[nodiscard]] QHash<QByteArray, EventHandler> handlers() override;
    [[nodiscard]] QSet<QByteArray> detailEvents() const override { return {"rtcpsent", "rtcpreceived"}; }
    void reset() override;

Q_SIGNALS:
    /// Something new is known of a channel that is followed.
    void reported(const QByteArray& uniqueid);

private:
    [[nodiscard]] RtpChannel* edit(QByteArrayView uniqueid);
    [[nodiscard]] RtpChannel* channelOf(const RtpReport& report);
    [[nodiscard]] static RtpStream& streamOf(
        RtpChannel& channel, const RtpReport& report, Clock::time_point now);

    std::vector<RtpChannel> m_channels;
    quint64 m_seen = 0;
};

} // namespace wirechief
