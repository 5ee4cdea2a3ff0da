// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nametable.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace wirechief {

/// Header names that Asterisk uses often, of all releases, sorted. A message keeps a small number in place
/// of each; others are found by their text. At most knownHeaderBytes characters each.
inline constexpr std::string_view knownHeaders[] = {"AMAFlags", "AOR", "Abandoned", "Account", "AccountCode",
    "AccountID", "ActionID", "ActiveChannels", "Admin", "Agent", "Alarm", "AppData", "AppFile", "AppFunction",
    "AppLine", "Application", "ApplicationData", "Auths", "Available", "Begin", "BridgeCreator", "BridgeID",
    "BridgeName", "BridgeNumChannels", "BridgeTechnology", "BridgeType", "BridgeUniqueid",
    "BridgeVideoSource", "BridgeVideoSourceMode", "BridgedChannel", "BridgedUniqueID", "Bridgestate",
    "CID-CallingPres", "CallID", "CallOperator", "Callee", "Caller", "CallerID", "CallerID1", "CallerID2",
    "CallerIDName", "CallerIDNum", "Callers", "Callgroup", "Calls", "CallsTaken", "CanMarkUrgent", "Cause",
    "Cause-txt", "Challenge", "ChanVariable", "Channel", "Channel1", "Channel2", "ChannelObjectType",
    "ChannelState", "ChannelStateDesc", "ChannelType", "Class", "Clone", "CloneState", "Command", "CommandId",
    "Completed", "Conference", "ConnectedLineName", "ConnectedLineNum", "Contact", "Contacts", "Context",
    "CoreID", "Count", "DAHDIChannel", "DLSR", "DNID", "Data", "Description", "DestAccountCode",
    "DestCallerIDName", "DestCallerIDNum", "DestChanVariable", "DestChannel", "DestChannelState",
    "DestChannelStateDesc", "DestConnectedLineName", "DestConnectedLineNum", "DestContext", "DestExten",
    "DestLanguage", "DestLinkedid", "DestPriority", "DestUniqueid", "Destination", "DestinationChannel",
    "Device", "DeviceState", "DialStatus", "DialString", "Digit", "Direction", "Domain", "Duration",
    "DurationMs", "EffectiveConnectedLineName", "EffectiveConnectedLineNum", "End", "Endpoint",
    "EndpointName", "Event", "EventList", "Events", "Exten", "Extension", "ExtensionState", "ExtensionStates",
    "File", "FileName", "FractionLost", "From", "Handler", "Hint", "HoldTime", "IAJitter", "IPaddress", "Id",
    "InCall", "Interface", "IsExternal", "Items", "Jitter", "Language", "LastCall", "LastPause", "LastReload",
    "Link", "Linkedid", "ListItems", "LocalAddress", "LocalOneAccountCode", "LocalOneCallerIDName",
    "LocalOneCallerIDNum", "LocalOneChanVariable", "LocalOneChannel", "LocalOneChannelState",
    "LocalOneChannelStateDesc", "LocalOneConnectedLineName", "LocalOneConnectedLineNum", "LocalOneContext",
    "LocalOneExten", "LocalOneLanguage", "LocalOneLinkedid", "LocalOnePriority", "LocalOneUniqueid",
    "LocalOptimization", "LocalStationID", "LocalTwoAccountCode", "LocalTwoCallerIDName",
    "LocalTwoCallerIDNum", "LocalTwoChanVariable", "LocalTwoChannel", "LocalTwoChannelState",
    "LocalTwoChannelStateDesc", "LocalTwoConnectedLineName", "LocalTwoConnectedLineNum", "LocalTwoContext",
    "LocalTwoExten", "LocalTwoLanguage", "LocalTwoLinkedid", "LocalTwoPriority", "LocalTwoUniqueid",
    "Location", "Locked", "LoggedIn", "LoginTime", "Loginchan", "LongestHoldTime", "LostPackets", "MES",
    "Mailbox", "Mailboxes", "Marked", "MarkedUser", "MaxContacts", "Member", "MemberName", "Membership",
    "Message", "Mode", "Module", "Muted", "Name", "Nativeformats", "NewMessageCount", "NewMessages",
    "NewState", "Newname", "ObjectName", "ObjectType", "OldAccountCode", "OldMessageCount", "OldMessages",
    "OldState", "Oldname", "Original", "OriginalPosition", "OriginalState", "Output", "PT",
    "PagesTransferred", "ParkeeAccountCode", "ParkeeCallerIDName", "ParkeeCallerIDNum", "ParkeeChannel",
    "ParkeeChannelState", "ParkeeChannelStateDesc", "ParkeeConnectedLineName", "ParkeeConnectedLineNum",
    "ParkeeContext", "ParkeeExten", "ParkeeLanguage", "ParkeeLinkedid", "ParkeePriority", "ParkeeUniqueid",
    "ParkerAccountCode", "ParkerCallerIDName", "ParkerCallerIDNum", "ParkerChanVariable", "ParkerChannel",
    "ParkerChannelState", "ParkerChannelStateDesc", "ParkerConnectedLineName", "ParkerConnectedLineNum",
    "ParkerContext", "ParkerDialString", "ParkerExten", "ParkerLanguage", "ParkerLinkedid", "ParkerPriority",
    "ParkerUniqueid", "ParkingDuration", "ParkingSpace", "ParkingTimeout", "Parkinglot", "Parties", "Paused",
    "PausedReason", "Peer", "PeerAccount", "Penalty", "Pickupgroup", "Port", "Position", "PriorCallID",
    "Priority", "Privilege", "Queue", "RTT", "Readformat", "Readtrans", "Realm", "Reason", "RegExpire",
    "Registrar", "ReloadReason", "RemoteAddress", "RemoteStationID", "Report0CumulativeLost", "Report0DLSR",
    "Report0FractionLost", "Report0HighestSequence", "Report0IAJitter", "Report0LSR",
    "Report0SequenceNumberCycles", "Report0SourceSSRC", "ReportCount", "Response", "Result", "ResultCode",
    "RingTime", "Ringinuse", "Role", "SSRC", "Seconds", "SecurityNegotiation", "SentNTP", "SentOctets",
    "SentPackets", "SentRTP", "Service", "ServiceLevel", "ServicelevelPerf", "SessionNumber", "Source",
    "SourceAccountCode", "SourceCallerIDName", "SourceCallerIDNum", "SourceChannel", "SourceChannelState",
    "SourceChannelStateDesc", "SourceConnectedLineName", "SourceConnectedLineNum", "SourceContext",
    "SourceExten", "SourceLanguage", "SourceLinkedid", "SourcePriority", "SourceUniqueid", "Span",
    "SrcUniqueID", "State", "StateInterface", "Status", "StatusText", "Strategy", "SubEvent",
    "SubscriptionType", "Subtype", "Success", "SwapUniqueid", "TalkTime", "Talking", "TargetChannel",
    "TargetUniqueid", "TimeZone", "Timeout", "Timestamp", "To", "Total", "TransferRate",
    "TransfererAccountCode", "TransfererCallerIDName", "TransfererCallerIDNum", "TransfererChannel",
    "TransfererChannelState", "TransfererChannelStateDesc", "TransfererConnectedLineName",
    "TransfererConnectedLineNum", "TransfererContext", "TransfererExten", "TransfererLanguage",
    "TransfererLinkedid", "TransfererPriority", "TransfererUniqueid", "Transport", "Type", "URI", "Uniqueid",
    "Uniqueid1", "Uniqueid2", "Uptime", "User", "UserAgent", "UserEvent", "UserField", "Username", "Usernum",
    "UsingPassword", "VMContext", "Value", "Variable", "VoiceMailbox", "Waiting", "Weight", "Wrapuptime",
    "Writeformat", "Writetrans"};

inline constexpr size_t knownHeaderBytes = 30;

/// A header as a number: an index into knownHeaders, or one of the two below.
using HeaderId = quint16;
inline constexpr HeaderId otherHeader = std::size(knownHeaders); ///< a name that is not in the table
inline constexpr HeaderId noHeader = otherHeader + 1; ///< a line without colon

/// The number of a known header, at compile time: `message.value("Uniqueid"_header)`. A name that is not in
/// the table does not compile.
struct KnownHeader {
    HeaderId id;
};

namespace literals {
consteval KnownHeader operator""_header(const char* text, size_t size)
{
    const auto* const found
        = std::find(std::begin(knownHeaders), std::end(knownHeaders), std::string_view(text, size));
    if (found == std::end(knownHeaders))
        throw "this header is not in knownHeaders";
    return {static_cast<HeaderId>(found - std::begin(knownHeaders))};
}
} // namespace literals

/// The number of a name, without case; otherHeader where it is not known.
[[nodiscard]] HeaderId headerId(QByteArrayView name);

} // namespace wirechief
