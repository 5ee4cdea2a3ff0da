// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "channelrecord.h"

namespace wirechief {

class ChannelStore;

/// Where channels are that is no bridge of two. What is known of it comes into their records this way alone,
/// whoever tells it (docs/decisions/0011-owners-of-places.md). Channels go by their Uniqueids; those that are
/// not known are in no place.
class ChannelPlaces {
public:
    explicit ChannelPlaces(ChannelStore& store)
        : m_store(store)
    {
    }

    /// `name` as in ChannelRecord::placeText; `position` from 1, in a queue.
    void enter(QByteArrayView uniqueid, ChannelPlace place, QByteArrayView name, quint16 position = 0);
    /// It is not there any more, if it is there at all.
    void leave(QByteArrayView uniqueid, ChannelPlace place);
    /// Nobody is in any of them, as before a whole list of them is told.
    void leaveAll(ChannelPlace place);

private:
    ChannelStore& m_store;
};

} // namespace wirechief
