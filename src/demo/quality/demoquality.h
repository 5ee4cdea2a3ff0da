// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/pbx/demostate.h"

namespace wirechief {

/// The RTCP reports of phones that talk: most of them have good lines, some do not. Its figures follow from
/// the channels' numbers and the time, so that the calls are the same with it and without.
class DemoQuality {
public:
    explicit DemoQuality(DemoState& state)
        : m_state(state)
    {
    }

    /// Nobody reads them: none are written.
    void setWanted(bool wanted) { m_wanted = wanted; }
    /// Writes the reports that are due.
    void advance();

    /// What CHANNEL(…) of func_channel.c says, of the few words that are asked for; else nothing.
    [[nodiscard]] static QByteArray channelFunction(
        Dialect dialect, const DemoChannel& channel, const QByteArray& variable);

private:
    /// How one direction was received.
    struct Reception {
        int fraction = 0; ///< lost since the report before, in 256ths
        int lost = 0;
        int jitter = 0; ///< in clock units of 8000 Hz
    };
    struct Talk {
        qint64 since = 0; ///< ms since 1970
        qint64 reported = 0;
        Reception phone;
        Reception server;
    };
    void report(DemoChannel& channel, Talk& talk);
    void hear(Reception& reception, const DemoChannel& channel, int salt) const;
    void sentOld(const DemoChannel& channel, const Talk& talk);
    void receivedOld(const DemoChannel& channel, const Talk& talk);
    void sentNew(DemoChannel& channel, const Talk& talk);
    void receivedNew(DemoChannel& channel, const Talk& talk);
    void addSender(const Talk& talk, qint64 packets);
    void addBlock(QByteArrayView source, const Reception& reception, qint64 packets, bool measured);
    [[nodiscard]] qint64 packetsOf(const Talk& talk) const { return (m_state.now() - talk.since) / 20; }

    DemoState& m_state;
    std::map<ChannelNumber, Talk> m_talks;
    bool m_wanted = false;
};

} // namespace wirechief
