// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"

#include <optional>

namespace wirechief {

/// Interarrival jitter (RFC 3550, 6.4.1) as a report has it: in units of the codec's RTP clock, or in
/// seconds.
struct RtpJitter {
    double value = 0;
    bool inSeconds = false;

    /// `clockRate` in Hz.
    [[nodiscard]] double milliseconds(int clockRate) const
    {
        return inSeconds ? value * 1000 : value * 1000 / clockRate;
    }
};

/// What one RTCP report says. Figures are checked: one that cannot be is none.
struct RtpReport {
    bool bySelf = false; ///< the server sent it; else it came from the other side
    QByteArray uniqueid; ///< empty before 12, where the events name no channel
    QByteArray remote; ///< host:port of the other side
    QByteArray ssrc; ///< of the stream that the server sends; empty where it is not told
    // How the one who wrote it receives.
    std::optional<double> loss; ///< since the report before; 0 to 1
    std::optional<quint32> lost; ///< packets, since the start
    std::optional<RtpJitter> jitter;
    std::optional<double> roundTrip; ///< seconds; only in reports that came
    // What he has sent since the start.
    std::optional<quint32> packets;
    std::optional<quint32> octets;
};

/// From RTCPSent or RTCPReceived of any release from 1.6.0 on. Of several report blocks, the first.
[[nodiscard]] RtpReport readRtpReport(const AmiMessage& event);

/// The codec's name in what CHANNEL(audionativeformat) says: `(ulaw)`, `(opus|ulaw)`, on 1.8 `0x4 (ulaw)`.
[[nodiscard]] QByteArray codecName(QByteArrayView formats);
/// Ticks of its RTP clock in a second, as main/rtp_engine.c has them; nothing where the codec is not known.
[[nodiscard]] std::optional<int> rtpClockRate(QByteArrayView codec);

} // namespace wirechief
