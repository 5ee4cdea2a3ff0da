// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "channelfields.h"
#include "channelplaces.h"
#include "pbx/core/feature.h"

namespace wirechief {

/// What events of all releases, from 1.4 to 23, do to channels, bridges and calls. main/manager_channels.c,
/// main/manager_bridges.c, and main/channel.c and apps of old releases.
class ChannelEvents {
public:
    using Handler = Feature::EventHandler;

    ChannelEvents(ChannelStore& store, ChannelPlaces& places);

    /// By lower-case name.
    [[nodiscard]] const QHash<QByteArray, Handler>& handlers() const { return m_handlers; }
    /// Those that tell nothing that must be known while nobody looks.
    [[nodiscard]] static QSet<QByteArray> details();

    // Items of lists say the same as events.
    void onQueueJoin(const AmiMessage& event);
    void onConferenceJoin(const AmiMessage& event);
    void onParked(const AmiMessage& event);
    /// Who runs the application Queue may wait in one.
    void noteQueue(const AmiMessage& message);

private:
    void addLife();
    void addBridges();
    void addPlaces();
    void addFacts();

    ChannelRecord* findOrMake(QByteArrayView uniqueid);
    /// The channel of an event of one: by its Uniqueid, else by its name.
    ChannelRecord* named(QByteArrayView uniqueid, QByteArrayView name);
    /// The channel of an event that tells what has changed of it, in order.
    ChannelRecord* changed(const AmiMessage& event);
    /// The channel of an event that happened to it: see ChannelPart::Mention.
    ChannelRecord* mentioned(const AmiMessage& event);
    void readMention(ChannelRecord& channel, const AmiMessage& event, ChannelSide side);
    void onCreated(const AmiMessage& event);
    void onStep(const AmiMessage& event);
    void onDial(const AmiMessage& event);
    void onDialed(const AmiMessage& event, ChannelRecord* caller, ChannelRecord& dialed);
    void onRename(const AmiMessage& event);
    void onBridge(const AmiMessage& event, bool isNew);
    void onBridgeMember(const AmiMessage& event, bool entered);
    void onLink(const AmiMessage& event);
    void onLocalBridge(const AmiMessage& event);
    void onLeft(const AmiMessage& event, ChannelPlace place);
    void onUnparked(const AmiMessage& event);
    void onSpy(const AmiMessage& event, bool begins);

    ChannelStore& m_store;
    ChannelPlaces& m_places;
    QHash<QByteArray, Handler> m_handlers;
};

} // namespace wirechief
