// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelfields.h"

#include "pbx/channels/limits.h"

#include <array>
#include <string_view>

namespace wirechief {

using namespace literals;

namespace {

struct FieldOf {
    enum Kind : quint8 { None, Plain, Known, Name, Shared, State, Linkedid } kind = None;
    std::string_view header;
    ChannelText text = ChannelText::Key;
    InternedText ChannelRecord::*shared = nullptr;
};

constexpr FieldOf own(FieldOf::Kind kind, std::string_view header, ChannelText text)
{
    return {kind, header, text, nullptr};
}

constexpr FieldOf shared(std::string_view header, InternedText ChannelRecord::*member)
{
    return {FieldOf::Shared, header, ChannelText::Key, member};
}

/// Headers of events and list items of all releases, and where they go. `Extension` is the dialplan position
/// in events of 1.4 to 11 and in Newexten; `Exten` everywhere from 12 on. `CallerID` is the number in 1.4.
constexpr FieldOf fieldTable[] = {
    own(FieldOf::Plain, "Channel", ChannelText::Name),
    own(FieldOf::Known, "CallerID", ChannelText::CallerIdNum),
    own(FieldOf::Known, "CallerIDNum", ChannelText::CallerIdNum),
    own(FieldOf::Name, "CallerIDName", ChannelText::CallerIdName),
    own(FieldOf::Known, "ConnectedLineNum", ChannelText::ConnectedLineNum),
    own(FieldOf::Name, "ConnectedLineName", ChannelText::ConnectedLineName),
    own(FieldOf::Plain, "Exten", ChannelText::Exten),
    own(FieldOf::Plain, "Extension", ChannelText::Exten),
    own(FieldOf::Plain, "Priority", ChannelText::Priority),
    own(FieldOf::Plain, "AppData", ChannelText::ApplicationData),
    own(FieldOf::Plain, "ApplicationData", ChannelText::ApplicationData),
    own(FieldOf::Plain, "Data", ChannelText::ApplicationData), // of Status, 12 on
    shared("Application", &ChannelRecord::applicationText),
    shared("AccountCode", &ChannelRecord::accountText),
    shared("Language", &ChannelRecord::languageText),
    shared("Context", &ChannelRecord::contextText),
    {FieldOf::State, "ChannelState"},
    {FieldOf::State, "State"},
    {FieldOf::Linkedid, "Linkedid"},
};

/// Header number → place in fieldTable, for headers that are called `prefix` and a name of it.
using FieldsByHeader = std::array<quint8, noHeader + 1>;
constexpr quint8 noField = std::size(fieldTable);

constexpr FieldsByHeader fieldsByHeader(std::string_view prefix)
{
    FieldsByHeader fields{};
    fields.fill(noField);
    for (size_t id = 0; id < std::size(knownHeaders); ++id) {
        const std::string_view name = knownHeaders[id];
        for (quint8 place = 0; place < noField; ++place) {
            if (name.starts_with(prefix) && name.substr(prefix.size()) == fieldTable[place].header)
                fields[id] = place;
        }
    }
    return fields;
}

// Each by itself: compilers bound the work of one constant.
constexpr FieldsByHeader ownFields = fieldsByHeader("");
constexpr FieldsByHeader destFields = fieldsByHeader("Dest");
constexpr FieldsByHeader localOneFields = fieldsByHeader("LocalOne");
constexpr FieldsByHeader localTwoFields = fieldsByHeader("LocalTwo");
constexpr FieldsByHeader parkeeFields = fieldsByHeader("Parkee");
constexpr const FieldsByHeader* fieldsBySide[]
    = {&ownFields, &destFields, &localOneFields, &localTwoFields, &parkeeFields};

/// From 13.5 on names come C-escaped (main/utils.c, ast_escape_c), and the headers of channels have a
/// Linkedid from the same release on. Not told by the version: servers lie about it, and it comes after the
/// first events.
bool hasEscapedNames(const AmiMessage& message)
{
    return message.has("Linkedid") || message.has("DestLinkedid") || message.has("ParkeeLinkedid")
        || message.has("LocalOneLinkedid");
}

/// As a key it would be cut, so that two of them are one.
QByteArrayView believedLinkedid(ChannelStore& store, QByteArrayView linkedid)
{
    if (linkedid.size() <= limits::idBytes)
        return linkedid;
    ++store.notKept.linkedids;
    return {};
}

/// Who is called says so by its application, to those too who come later than the Dial event: AppDial is a
/// leg of Dial, AppQueue one of Queue, AppDial2 one that the server itself calls, or Page (main/dial.c).
void noteCalled(ChannelStore& store, ChannelRecord& channel)
{
    constexpr QByteArrayView ofDial("AppDial");
    constexpr QByteArrayView ofQueue("AppQueue");
    constexpr QByteArrayView ofServer("AppDial2");
    const QByteArrayView application = channel.application();
    if (sameBytes(application, ofDial) || sameBytes(application, ofQueue))
        store.setFact(channel, ChannelRecord::Dialed, true);
    else if (sameBytes(application, ofServer))
        channel.isOriginated = true;
}

/// Whether Newchannel, Newcallerid, Newconnectedline, Newaccountcode or Rename tell of it.
bool isToldInOrder(const FieldOf& field)
{
    return field.kind == FieldOf::Known || field.kind == FieldOf::Name
        || (field.kind == FieldOf::Plain && field.text == ChannelText::Name)
        || (field.kind == FieldOf::Shared && field.shared == &ChannelRecord::accountText);
}

/// How far a call has come.
int progressOf(ChannelState state)
{
    switch (state) {
    case ChannelState::Unknown:
        return 0;
    case ChannelState::Down:
    case ChannelState::Reserved:
        return 1;
    case ChannelState::Up:
        return 3;
    default:
        return 2;
    }
}

} // namespace

void readChannel(ChannelStore& store, ChannelRecord& channel, const AmiMessage& message, ChannelSide side,
    ChannelPart part)
{
    const FieldsByHeader& fields = *fieldsBySide[size_t(side)];
    TextChanges<channelTexts> changes;
    QByteArray unescapedNames[2];
    size_t namesUsed = 0;
    QByteArrayView linkedid;
    bool isApplicationTold = false;
    const bool isKnown
        = part == ChannelPart::Mention && channel.state != ChannelState::Unknown && !channel.name().isEmpty();
    for (qsizetype i = 0; i < message.fieldCount(); ++i) {
        const quint8 place = fields[message.idAt(i)];
        if (place == noField)
            continue;
        const FieldOf& field = fieldTable[place];
        const QByteArrayView value = message.valueAt(i);
        const bool isIdentity = field.kind == FieldOf::State || field.kind == FieldOf::Linkedid
            || field.text == ChannelText::Name;
        if ((isIdentity && part == ChannelPart::Details) || (isKnown && isToldInOrder(field)))
            continue;
        if (field.kind == FieldOf::State) {
            const ChannelState state = channelStateOf(value);
            if (part != ChannelPart::Mention || progressOf(state) > progressOf(channel.state))
                store.setState(channel, state);
        } else if (field.kind == FieldOf::Linkedid) {
            linkedid = believedLinkedid(store, value);
        } else if (field.kind == FieldOf::Shared) {
            (channel.*field.shared).set(value);
            isApplicationTold = isApplicationTold || field.shared == &ChannelRecord::applicationText;
        } else if (field.kind == FieldOf::Plain) {
            changes.set(size_t(field.text), value);
        } else if (field.kind == FieldOf::Name && namesUsed < std::size(unescapedNames)
            && value.contains('\\') && hasEscapedNames(message)) {
            unescapedNames[namesUsed] = unescaped(knownValue(value));
            changes.set(size_t(field.text), unescapedNames[namesUsed++]);
        } else {
            changes.set(size_t(field.text), knownValue(value));
        }
    }
    if (isApplicationTold)
        noteCalled(store, channel);
    constexpr auto name = size_t(ChannelText::Name);
    if (changes.isSet(name) && !sameBytes(changes.text(name), channel.name())
        && isInternalName(changes.text(name)))
        store.change(channel, changes); // it gets no place
    // First its place, so that the halves of a Local channel are tied only where the server does not say it.
    store.groups().place(channel, linkedid);
    store.change(channel, changes);
}

void readBridge(ChannelStore& store, BridgeRecord& bridge, const AmiMessage& message)
{
    const auto read = [&](InternedText BridgeRecord::*member, KnownHeader header) {
        const QByteArrayView value = knownValue(message.value(header));
        if (!value.isEmpty())
            (bridge.*member).set(value);
    };
    read(&BridgeRecord::typeText, "BridgeType"_header);
    read(&BridgeRecord::technologyText, "BridgeTechnology"_header);
    read(&BridgeRecord::creatorText, "BridgeCreator"_header);
    read(&BridgeRecord::nameText, "BridgeName"_header);
    read(&BridgeRecord::videoText, "BridgeVideoSourceMode"_header);
    store.bridges().markChanged(bridge);
}

std::chrono::seconds secondsOf(QByteArrayView text)
{
    qint64 seconds = 0;
    for (const QByteArray& part : text.toByteArray().split(':'))
        seconds = std::min<qint64>(
            seconds * 60 + std::clamp<qint64>(part.toLongLong(), 0, 1'000'000'000), 1'000'000'000);
    return std::chrono::seconds(seconds);
}

} // namespace wirechief
