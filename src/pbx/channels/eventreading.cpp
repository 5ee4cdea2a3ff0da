// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventreading.h"

namespace wirechief {

using namespace literals;

bool isOn(QByteArrayView word)
{
    return sameName(word, "On") || sameName(word, "Yes") || sameName(word, "Start");
}

EventChannel channelOf(const AmiMessage& event)
{
    return {event.value("Uniqueid"_header), event.value("Channel"_header)};
}

ChannelPair dialOf(const AmiMessage& event)
{
    EventChannel caller = channelOf(event);
    if (caller.uniqueid.isEmpty()) // 1.4
        caller = {event.value("SrcUniqueID"_header), event.value("Source"_header)};
    const QByteArrayView name = event.value("DestChannel"_header);
    return {caller,
        {event.value("DestUniqueid"_header), name.isEmpty() ? event.value("Destination"_header) : name}};
}

ChannelPair linkOf(const AmiMessage& event)
{
    return {{event.value("Uniqueid1"_header), event.value("Channel1"_header)},
        {event.value("Uniqueid2"_header), event.value("Channel2"_header)}};
}

bool isLinked(const AmiMessage& event)
{
    return event.isEvent("Link") || sameName(event.value("Bridgestate"_header), "Link");
}

ChannelPair localHalvesOf(const AmiMessage& event)
{
    if (!event.has("LocalOneUniqueid"))
        return linkOf(event);
    return {{event.value("LocalOneUniqueid"_header), event.value("LocalOneChannel"_header)},
        {event.value("LocalTwoUniqueid"_header), event.value("LocalTwoChannel"_header)}};
}

bool isHeld(const AmiMessage& event)
{
    const QByteArrayView status = event.value("Status"_header);
    return status.isEmpty() ? event.isEvent("Hold") : isOn(status);
}

bool hasMusic(const AmiMessage& event)
{
    const QByteArrayView state = event.value("State"_header); // no state of a channel
    return event.isEvent("MusicOnHold") ? isOn(state) : event.isEvent("MusicOnHoldStart");
}

EventChannel transfererOf(const AmiMessage& event)
{
    const EventChannel blind{
        event.value("TransfererUniqueid"_header), event.value("TransfererChannel"_header)};
    if (!blind.uniqueid.isEmpty())
        return blind;
    const EventChannel attended{event.value("OrigTransfererUniqueid"), event.value("OrigTransfererChannel")};
    return attended.uniqueid.isEmpty() ? channelOf(event) : attended;
}

ParkedChannel parkedOf(const AmiMessage& event)
{
    if (!event.has("ParkeeUniqueid"))
        return {channelOf(event), event.value("Exten"_header), false};
    return {{event.value("ParkeeUniqueid"_header), event.value("ParkeeChannel"_header)},
        event.value("ParkingSpace"_header), true};
}

QByteArrayView conferenceOf(const AmiMessage& event)
{
    return event.has("Conference") ? event.value("Conference"_header) : event.value("Meetme");
}

} // namespace wirechief
