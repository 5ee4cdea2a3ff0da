// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>

namespace wirechief {

/// A channel that somebody chose. Its Uniqueid says which one is meant: names are used again, and two
/// channels may have the same at once. The name is what people read, and all that some actions take. Raw
/// server bytes.
struct ChannelRef {
    ChannelRef() = default;
    ChannelRef(QByteArray itsName, QByteArray itsUniqueid)
        : name(std::move(itsName))
        , uniqueid(std::move(itsUniqueid))
    {
    }
    /// Whichever channel has this name.
    explicit ChannelRef(QByteArray itsName)
        : name(std::move(itsName))
    {
    }
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && uniqueid.isEmpty(); }
    bool operator==(const ChannelRef&) const = default;

    QByteArray name;
    QByteArray uniqueid; ///< empty where only a name is known
};

} // namespace wirechief
