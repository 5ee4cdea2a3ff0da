// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace wirechief {

/// Deadlines of a session, as one value.
struct AmiTimeouts {
    std::chrono::milliseconds connect{10'000}; ///< over all addresses, the look-up of the name included
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds banner{10'000};
    std::chrono::milliseconds login{15'000};
    std::chrono::milliseconds action{15'000};
    std::chrono::milliseconds command{60'000};
    std::chrono::milliseconds reload{120'000};
    std::chrono::milliseconds slowList{180'000}; ///< up to its first item, and from one to the next
    std::chrono::milliseconds rarely{30'000}; ///< from one to the next of actions that can end the server
    std::chrono::milliseconds ping{15'000}; ///< silence after which a Ping is sent
    /// Silence that ends the link where that Ping was not answered; behind a long action, from when its time
    /// was up.
    std::chrono::milliseconds dead{30'000};
    std::chrono::milliseconds recheck{5'000}; ///< the same after a sleep or a change of the network
    std::chrono::milliseconds retryFirst{1'000};
    std::chrono::milliseconds retryMax{60'000};
    std::chrono::milliseconds retryQuick{3'000}; ///< the longest within quickWindow
    std::chrono::milliseconds quickWindow{60'000}; ///< after steady service or an announced restart
    std::chrono::milliseconds steadyService{500}; ///< a server that ends sooner may end because of us
    std::chrono::milliseconds goodService{60'000}; ///< after that long in Ready the back-off starts anew
    std::chrono::milliseconds banned{
        300'000}; ///< the least after many connections that were cut at the login
    std::chrono::milliseconds spread{5'000}; ///< within which all try again when the network is back
    double jitter = 0.25;

    /// With other times for connecting and for an answer; 0: as they are. What has more time keeps its
    /// proportion.
    [[nodiscard]] AmiTimeouts with(
        std::chrono::milliseconds forConnecting, std::chrono::milliseconds forAnswer) const
    {
        AmiTimeouts times = *this;
        if (forConnecting.count() > 0)
            times.connect = times.handshake = times.banner = forConnecting;
        if (forAnswer.count() == 0)
            return times;
        for (std::chrono::milliseconds* time : {&times.command, &times.reload, &times.slowList, &times.login})
            *time = *time * forAnswer.count() / action.count();
        times.dead = ping + forAnswer;
        times.action = forAnswer;
        return times;
    }
};

} // namespace wirechief
