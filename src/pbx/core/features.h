// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tuple>
#include <type_traits>

namespace wirechief {

template <class... Feature>
struct FeatureList {
    using Pointers = std::tuple<Feature*...>;

    /// Calls `visit` with a std::type_identity of each, in this order.
    template <class Visitor>
    static void forEach(Visitor visit)
    {
        (visit(std::type_identity<Feature>()), ...);
    }
};

/// What a Server has, in the order in which it is made; it goes in the reverse one. A new feature is one more
/// line here, and its header in server.cpp.
using Features = FeatureList< //
    class Channels, // channels, bridges and calls
    class CallControl, // what is done with them
    class Modules, // what is loaded
    class Reloads, // of the configuration
    class Cli, // commands of the console
    class RtpQuality // reports of RTP, while somebody looks at them
    >;

} // namespace wirechief
