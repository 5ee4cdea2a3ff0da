// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelplaces.h"

#include "channelstore.h"

namespace wirechief {

void ChannelPlaces::enter(QByteArrayView uniqueid, ChannelPlace place, QByteArrayView name, quint16 position)
{
    if (ChannelRecord* channel = m_store.channels().edit(uniqueid))
        m_store.setPlace(*channel, place, name, position);
}

void ChannelPlaces::leave(QByteArrayView uniqueid, ChannelPlace place)
{
    const ChannelRecord* channel = m_store.channels().find(uniqueid);
    if (channel != nullptr && channel->place == place)
        m_store.setPlace(*m_store.channels().edit(uniqueid), ChannelPlace::None, {});
}

void ChannelPlaces::leaveAll(ChannelPlace place)
{
    m_store.channels().visitAll([this, place](ChannelRecord& channel) {
        if (channel.place == place)
            m_store.setPlace(channel, ChannelPlace::None, {});
    });
}

} // namespace wirechief
