// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelevents.h"

#include "eventreading.h"

#include <algorithm>

namespace wirechief {

using namespace literals;

namespace {

quint16 numberOf(QByteArrayView text)
{
    return QByteArray::fromRawData(text.data(), text.size()).toUShort();
}

} // namespace

ChannelEvents::ChannelEvents(ChannelStore& store, ChannelPlaces& places)
    : m_store(store)
    , m_places(places)
{
    addLife();
    addBridges();
    addPlaces();
    addFacts();
}

QSet<QByteArray> ChannelEvents::details()
{
    // What the lists tell too, or what only a page shows. The others keep the channels that there are, their
    // names, states, bridges and calls true.
    return {"newexten", "newcallerid", "newaccountcode", "newconnectedline", "dialstate", "dialend",
        "queuecallerjoin", "queuecallerleave"};
}

void ChannelEvents::addLife()
{
    const auto changedHandler = [this](const AmiMessage& event) {
        m_store.heard.channels = true;
        changed(event);
    };
    for (const char* name : {"newstate", "newcallerid", "newaccountcode", "newconnectedline"})
        m_handlers.insert(name, changedHandler);
    m_handlers.insert("newexten", [this](const AmiMessage& event) { onStep(event); });
    const auto dial = [this](const AmiMessage& event) { onDial(event); };
    for (const char* name : {"dial", "dialbegin", "dialstate", "dialend"})
        m_handlers.insert(name, dial);
    m_handlers.insert("newchannel", [this](const AmiMessage& event) { onCreated(event); });
    m_handlers.insert("rename", [this](const AmiMessage& event) { onRename(event); });
    m_handlers.insert("hangup", [this](const AmiMessage& event) {
        m_store.heard.channels = true;
        m_store.remove(event.value("Uniqueid"_header), numberOf(event.value("Cause"_header)));
        m_store.noteEnded(event.value("Uniqueid"_header));
    });
}

void ChannelEvents::addBridges()
{
    m_handlers.insert("bridgecreate", [this](const AmiMessage& event) { onBridge(event, true); });
    m_handlers.insert("bridgevideosourceupdate", [this](const AmiMessage& event) { onBridge(event, false); });
    m_handlers.insert("bridgedestroy", [this](const AmiMessage& event) {
        const QByteArrayView id = event.value("BridgeUniqueid"_header);
        m_store.removeBridge(id);
        m_store.noteEnded(id);
    });
    m_handlers.insert("bridgeenter", [this](const AmiMessage& event) { onBridgeMember(event, true); });
    m_handlers.insert("bridgeleave", [this](const AmiMessage& event) { onBridgeMember(event, false); });
    for (const char* name : {"link", "unlink", "bridge"})
        m_handlers.insert(name, [this](const AmiMessage& event) { onLink(event); });
    m_handlers.insert("localbridge", [this](const AmiMessage& event) { onLocalBridge(event); });
}

void ChannelEvents::addPlaces()
{
    const auto on = [this](std::initializer_list<const char*> names, const Handler& handler) {
        for (const char* name : names)
            m_handlers.insert(name, handler);
    };
    on({"join", "queuecallerjoin"}, [this](const AmiMessage& event) {
        m_store.heard.queues = true;
        onQueueJoin(event);
    });
    on({"leave", "queuecallerleave"}, [this](const AmiMessage& event) {
        m_store.heard.queues = true;
        onLeft(event, ChannelPlace::Queue);
    });
    on({"confbridgejoin", "meetmejoin"}, [this](const AmiMessage& event) { onConferenceJoin(event); });
    on({"confbridgeleave", "meetmeleave"},
        [this](const AmiMessage& event) { onLeft(event, ChannelPlace::Conference); });
    on({"parkedcall", "parkedcallswap"}, [this](const AmiMessage& event) { onParked(event); });
    on({"unparkedcall", "parkedcalltimeout", "parkedcallgiveup"},
        [this](const AmiMessage& event) { onUnparked(event); });
}

void ChannelEvents::addFacts()
{
    for (const char* name : {"hold", "unhold"}) {
        m_handlers.insert(name, [this](const AmiMessage& event) {
            if (ChannelRecord* channel = mentioned(event))
                m_store.setFact(*channel, ChannelRecord::OnHold, isHeld(event));
        });
    }
    m_handlers.insert("musiconhold", [this](const AmiMessage& event) {
        if (ChannelRecord* channel = findOrMake(event.value("Uniqueid"_header)))
            m_store.setFact(*channel, ChannelRecord::MusicOnHold, hasMusic(event));
    });
    const auto fact = [this](const char* name, ChannelRecord::Fact which, bool on) {
        m_handlers.insert(name, [this, which, on](const AmiMessage& event) {
            if (ChannelRecord* channel = mentioned(event))
                m_store.setFact(*channel, which, on);
        });
    };
    fact("musiconholdstart", ChannelRecord::MusicOnHold, true);
    fact("musiconholdstop", ChannelRecord::MusicOnHold, false);
    fact("mixmonitorstart", ChannelRecord::MixMonitored, true);
    fact("mixmonitorstop", ChannelRecord::MixMonitored, false);
    fact("monitorstart", ChannelRecord::Monitored, true);
    fact("monitorstop", ChannelRecord::Monitored, false);
    fact("confbridgemute", ChannelRecord::Muted, true);
    fact("confbridgeunmute", ChannelRecord::Muted, false);
    m_handlers.insert("meetmemute", [this](const AmiMessage& event) {
        if (ChannelRecord* channel = findOrMake(event.value("Uniqueid"_header)))
            m_store.setFact(*channel, ChannelRecord::Muted, isOn(event.value("Status"_header)));
    });
    m_handlers.insert("chanspystart", [this](const AmiMessage& event) { onSpy(event, true); });
    m_handlers.insert("chanspystop", [this](const AmiMessage& event) { onSpy(event, false); });
}

ChannelRecord* ChannelEvents::findOrMake(QByteArrayView uniqueid)
{
    ChannelRecord* channel = m_store.findOrMake(uniqueid);
    if (channel != nullptr)
        m_store.groups().place(*channel, {});
    return channel;
}

ChannelRecord* ChannelEvents::named(QByteArrayView uniqueid, QByteArrayView name)
{
    if (!uniqueid.isEmpty())
        return findOrMake(uniqueid);
    ChannelRecord* channel = name.isEmpty() ? nullptr : m_store.findByName(name);
    return channel == nullptr ? nullptr : m_store.edit(channel->key());
}

ChannelRecord* ChannelEvents::changed(const AmiMessage& event)
{
    ChannelRecord* channel = m_store.findOrMake(event.value("Uniqueid"_header));
    if (channel != nullptr)
        readChannel(m_store, *channel, event);
    return channel;
}

ChannelRecord* ChannelEvents::mentioned(const AmiMessage& event)
{
    ChannelRecord* channel = m_store.findOrMake(event.value("Uniqueid"_header));
    if (channel != nullptr)
        readMention(*channel, event, ChannelSide::Own);
    return channel;
}

void ChannelEvents::readMention(ChannelRecord& channel, const AmiMessage& event, ChannelSide side)
{
    readChannel(m_store, channel, event, side, ChannelPart::Mention);
}

void ChannelEvents::onCreated(const AmiMessage& event)
{
    m_store.heard.channels = true;
    m_store.forgetEnded(event.value("Uniqueid"_header)); // an id that its creator chose may live twice
    if (changed(event) == nullptr)
        ++m_store.notKept.channels;
}

void ChannelEvents::onStep(const AmiMessage& event)
{
    m_store.hearSteps();
    noteQueue(event);
    changed(event);
}

void ChannelEvents::onDial(const AmiMessage& event)
{
    // 12+: two whole snapshots, the first one missing for an Originate. Before: names and ids only.
    const auto [one, two] = dialOf(event);
    ChannelRecord* caller = one.uniqueid.isEmpty() ? nullptr : findOrMake(one.uniqueid);
    if (caller != nullptr && event.has("ChannelState"))
        readMention(*caller, event, ChannelSide::Own);
    ChannelRecord* dialed = two.uniqueid.isEmpty() ? nullptr : m_store.findOrMake(two.uniqueid);
    if (dialed != nullptr) {
        readMention(*dialed, event, ChannelSide::Dest);
        onDialed(event, caller, *dialed);
    }
}

void ChannelEvents::onDialed(const AmiMessage& event, ChannelRecord* caller, ChannelRecord& dialed)
{
    const QByteArrayView dialString = event.value("DialString"_header);
    m_store.roles().learn(dialed, dialString);
    if (caller == nullptr) {
        // An Originate of 12 on. The caller id of the channel is the one that the call is ordered with, and
        // so only this says who is called.
        dialed.isOriginated = true;
        if (dialed.call != nullptr && dialed.call->legs == 1
            && !dialString.isEmpty()) // DialBegin alone has it
            dialed.call->set(CallText::CalleeNumber,
                dialedNumber(
                    dialed.name().first(std::max<qsizetype>(0, dialed.name().indexOf('/'))), dialString));
        return;
    }
    m_store.setFact(dialed, ChannelRecord::Dialed, true);
    m_store.groups().tie(*caller, dialed);
}

void ChannelEvents::onRename(const AmiMessage& event)
{
    ChannelRecord* channel = findOrMake(event.value("Uniqueid"_header));
    if (channel == nullptr)
        return;
    TextChanges<channelTexts> changes;
    changes.set(size_t(ChannelText::Name), event.value("Newname"_header));
    m_store.change(*channel, changes);
    // The second of a masquerade's three renames (1.4 to 11): this structure takes over the device of the one
    // that is called "<name><MASQ>" now, and its state with it, and no event tells the state (main/channel.c,
    // ast_do_masquerade).
    if (channel->is(ChannelRecord::ListedLinkedid))
        return;
    ChannelRecord* clone = m_store.findByName(QByteArray(channel->name().toByteArray() + "<MASQ>"));
    if (clone == nullptr || clone == channel)
        return;
    m_store.setState(*channel, clone->state);
    m_store.groups().tie(*clone, *channel);
}

void ChannelEvents::onBridge(const AmiMessage& event, bool isNew)
{
    const QByteArrayView id = event.value("BridgeUniqueid"_header);
    if (isNew)
        m_store.forgetEnded(id);
    if (BridgeRecord* bridge = m_store.findOrMakeBridge(id))
        readBridge(m_store, *bridge, event);
    else if (isNew)
        ++m_store.notKept.bridges;
}

void ChannelEvents::onBridgeMember(const AmiMessage& event, bool entered)
{
    ChannelRecord* channel = mentioned(event);
    if (entered) {
        // One that is entered lives, whatever was said before.
        m_store.forgetEnded(event.value("BridgeUniqueid"_header));
        onBridge(event, false);
        BridgeRecord* bridge = m_store.bridges().edit(event.value("BridgeUniqueid"_header));
        if (channel != nullptr && bridge != nullptr)
            m_store.enter(*channel, *bridge);
        return;
    }
    if (BridgeRecord* bridge = m_store.bridges().edit(event.value("BridgeUniqueid"_header))) {
        readBridge(m_store, *bridge, event);
        if (channel != nullptr && channel->bridge == bridge)
            m_store.leave(*channel);
    } else if (channel != nullptr) {
        m_store.leave(*channel);
    }
}

void ChannelEvents::onLink(const AmiMessage& event)
{
    const ChannelPair link = linkOf(event);
    ChannelRecord* one = findOrMake(link.one.uniqueid);
    ChannelRecord* two = findOrMake(link.two.uniqueid);
    if (one == nullptr || two == nullptr)
        return;
    if (isLinked(event))
        m_store.link(*one, *two, event.value("Bridgetype"));
    else
        m_store.unlink(*one, *two);
}

void ChannelEvents::onLocalBridge(const AmiMessage& event)
{
    const ChannelPair halves = localHalvesOf(event);
    ChannelRecord* one = m_store.findOrMake(halves.one.uniqueid);
    ChannelRecord* two = m_store.findOrMake(halves.two.uniqueid);
    // Each as far as it is said; `Context` and `Exten` without a prefix are where it leads.
    if (one != nullptr)
        readMention(*one, event, ChannelSide::LocalOne);
    if (two != nullptr)
        readMention(*two, event, ChannelSide::LocalTwo);
    if (one != nullptr && two != nullptr)
        m_store.groups().tie(*one, *two);
}

void ChannelEvents::noteQueue(const AmiMessage& message)
{
    if (message.value("Application"_header) == "Queue")
        m_store.heard.needsQueues = true;
}

void ChannelEvents::onQueueJoin(const AmiMessage& event)
{
    ChannelRecord* channel = named(event.value("Uniqueid"_header), event.value("Channel"_header));
    if (channel == nullptr)
        return;
    if (event.has("ChannelState"))
        readMention(*channel, event, ChannelSide::Own);
    m_places.enter(channel->key(), ChannelPlace::Queue, event.value("Queue"_header),
        numberOf(event.value("Position"_header)));
}

void ChannelEvents::onConferenceJoin(const AmiMessage& event)
{
    ChannelRecord* channel = named(event.value("Uniqueid"_header), event.value("Channel"_header));
    if (channel == nullptr)
        return;
    if (event.has("ChannelState"))
        readMention(*channel, event, ChannelSide::Own);
    m_places.enter(channel->key(), ChannelPlace::Conference, conferenceOf(event));
    m_store.setFact(*channel, ChannelRecord::Muted, isOn(event.value("Muted"_header)));
}

void ChannelEvents::onLeft(const AmiMessage& event, ChannelPlace place)
{
    // Not findOrMake(): a channel that is not known is in no place.
    const QByteArrayView uniqueid = event.value("Uniqueid"_header);
    ChannelRecord* channel = m_store.edit(uniqueid);
    if (channel == nullptr)
        return;
    if (event.has("ChannelState"))
        readMention(*channel, event, ChannelSide::Own);
    m_places.leave(uniqueid, place);
}

void ChannelEvents::onParked(const AmiMessage& event)
{
    const ParkedChannel parked = parkedOf(event);
    ChannelRecord* channel = parked.hasSnapshot ? m_store.findOrMake(parked.channel.uniqueid)
                                                : named(parked.channel.uniqueid, parked.channel.name);
    if (channel == nullptr)
        return;
    if (parked.hasSnapshot)
        readMention(*channel, event, ChannelSide::Parkee);
    m_places.enter(channel->key(), ChannelPlace::Parking,
        QByteArray(parked.space.toByteArray() + '@' + event.value("Parkinglot"_header).toByteArray()));
}

void ChannelEvents::onUnparked(const AmiMessage& event)
{
    const auto [parked, space, hasSnapshot] = parkedOf(event);
    const ChannelRecord* channel = hasSnapshot || !parked.uniqueid.isEmpty()
        ? m_store.edit(parked.uniqueid)
        : m_store.findByName(parked.name);
    if (channel != nullptr)
        m_places.leave(channel->key(), ChannelPlace::Parking);
}

void ChannelEvents::onSpy(const AmiMessage& event, bool begins)
{
    // 12 on: snapshots; before: names.
    if (ChannelRecord* spied = named(event.value("SpyeeUniqueid"), event.value("SpyeeChannel"))) {
        // Several may listen, and before 12 nothing says who of them stops.
        if (begins)
            spied->spies = quint8(std::min(spied->spies + 1, 255));
        else if (spied->spies > 0)
            --spied->spies;
        m_store.setFact(*spied, ChannelRecord::SpiedOn, spied->spies > 0);
    }
    if (ChannelRecord* spy = named(event.value("SpyerUniqueid"), event.value("SpyerChannel")))
        m_store.setFact(*spy, ChannelRecord::Spying, begins);
}

} // namespace wirechief
