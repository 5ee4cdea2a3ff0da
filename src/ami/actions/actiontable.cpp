// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actiontable.h"

#include "ami/message/nametable.h"

#include <iterator>

namespace wirechief {

namespace {

// Registrations and senders in the Asterisk tree, all branches from 1.4 on; the classes of
// main/manager.c, 1.6 on. Lists of what is in memory, such as the channels, begin at once.
constexpr ActionFacts table[] = {
    {.name = "Agents", .list = {{"Agents"}, "AgentsComplete"}},
    {.name = "Atxfer", .classes = "call"},
    {.name = "BlindTransfer", .classes = "call"},
    {.name = "Bridge", .classes = "call"},
    {.name = "BridgeInfo", .list = {{"BridgeInfoChannel"}, "BridgeInfoComplete"}},
    {.name = "BridgeList", .list = {{"BridgeListItem"}, "BridgeListComplete"}},
    {.name = "BridgeTechnologyList", .list = {{"BridgeTechnologyListItem"}, "BridgeTechnologyListComplete"}},
    {.name = "CancelAtxfer", .classes = "call"},
    {.name = "Challenge", .asks = true},
    {.name = "Command", .patience = Patience::Command, .classes = "command", .isEverywhere = true},
    {.name = "ConfbridgeKick", .classes = "call"},
    {.name = "ConfbridgeList", .list = {{"ConfbridgeList"}, "ConfbridgeListComplete"}},
    {.name = "ConfbridgeListRooms", .list = {{"ConfbridgeListRooms"}, "ConfbridgeListRoomsComplete"}},
    {.name = "CoreSettings", .asks = true},
    {.name = "CoreShowChannelMap", .list = {{"CoreShowChannelMap"}, "CoreShowChannelMapComplete"}},
    {.name = "CoreShowChannels",
        .classes = "reporting or system",
        .list = {{"CoreShowChannel"}, "CoreShowChannelsComplete"}},
    {.name = "CoreStatus", .asks = true},
    {.name = "DAHDIRestart", .patience = Patience::Reload},
    {.name = "DAHDIShowChannels", .list = {{"DAHDIShowChannels"}, "DAHDIShowChannelsComplete"}},
    {.name = "DAHDIShowStatus", .list = {{"DAHDIShowStatus"}, "DAHDIShowStatusComplete"}},
    {.name = "DataGet", .asks = true},
    {.name = "DBGet", .list = {{"DBGetResponse"}, "DBGetComplete", true}},
    {.name = "DBGetTree",
        .patience = Patience::SlowList,
        .list = {{"DBGetTreeResponse"}, "DBGetTreeComplete"}},
    {.name = "DeviceStateList", .list = {{"DeviceStateChange"}, "DeviceStateListComplete"}},
    {.name = "Events", .asks = true},
    {.name = "ExtensionState", .asks = true},
    {.name = "ExtensionStateList",
        .patience = Patience::SlowList,
        .list = {{"ExtensionStatus"}, "ExtensionStateListComplete"}},
    {.name = "FAXSession", .asks = true},
    {.name = "FAXSessions", .list = {{"FAXSessionsEntry"}, "FAXSessionsComplete"}},
    {.name = "FAXStats", .asks = true},
    {.name = "GetConfig", .asks = true, .patience = Patience::SlowList},
    {.name = "GetConfigJSON", .asks = true, .patience = Patience::SlowList},
    {.name = "Getvar", .asks = true, .classes = "call or reporting", .isEverywhere = true},
    {.name = "Hangup", .classes = "call or system", .isEverywhere = true},
    {.name = "IAXnetstats", .isUnreadable = true},
    {.name = "IAXpeerlist", .patience = Patience::SlowList, .list = {{"PeerEntry"}, "PeerlistComplete"}},
    {.name = "IAXpeers", .isUnreadable = true},
    {.name = "IAXregistry", .list = {{"RegistryEntry"}, "RegistrationsComplete"}},
    {.name = "ListCategories", .asks = true, .patience = Patience::SlowList},
    {.name = "ListCommands", .asks = true},
    {.name = "Login", .asks = true},
    {.name = "Logoff", .asks = true},
    {.name = "MailboxCount", .asks = true},
    {.name = "MailboxStatus", .asks = true},
    {.name = "MeetmeList", .list = {{"MeetmeList"}, "MeetmeListComplete"}},
    {.name = "MeetmeListRooms", .list = {{"MeetmeListRooms"}, "MeetmeListRoomsComplete"}},
    {.name = "MixMonitor", .classes = "system"},
    {.name = "MixMonitorMute", .classes = "call or system"},
    {.name = "ModuleCheck", .asks = true},
    {.name = "ModuleLoad", .patience = Patience::Reload},
    {.name = "Monitor", .classes = "call"},
    {.name = "MuteAudio", .classes = "system"},
    {.name = "MWIGet", .list = {{"MWIGet"}, "MWIGetComplete"}},
    {.name = "Originate", .needsAsync = true, .classes = "originate", .isEverywhere = true},
    {.name = "Park", .classes = "call"},
    {.name = "ParkedCalls", .classes = "call", .list = {{"ParkedCall"}, "ParkedCallsComplete"}},
    {.name = "Parkinglots", .list = {{"Parkinglot"}, "ParkinglotsComplete"}},
    {.name = "PauseMonitor", .classes = "call"},
    {.name = "Ping", .asks = true},
    {.name = "PJSIPNotify", .classes = "system"},
    {.name = "PJSIPReload", .patience = Patience::Reload},
    {.name = "PJSIPShowAors", .patience = Patience::SlowList, .list = {{"AorList"}, "AorListComplete"}},
    {.name = "PJSIPShowAuths", .patience = Patience::SlowList, .list = {{"AuthList"}, "AuthListComplete"}},
    {.name = "PJSIPShowContacts",
        .patience = Patience::SlowList,
        .list = {{"ContactList"}, "ContactListComplete"}},
    {.name = "PJSIPShowEndpoint",
        .patience = Patience::SlowList,
        .list = {{"EndpointDetail", "AorDetail", "AuthDetail", "TransportDetail", "IdentifyDetail",
                     "ContactStatusDetail"},
            "EndpointDetailComplete"}},
    {.name = "PJSIPShowEndpoints",
        .patience = Patience::SlowList,
        .list = {{"EndpointList"}, "EndpointListComplete"}},
    {.name = "PJSIPShowMaintenance", .list = {{"PJSIPMaintenanceStatus"}, "PJSIPMaintenanceStatusComplete"}},
    {.name = "PJSIPShowRegistrationInboundContactStatuses",
        .patience = Patience::SlowList,
        .list = {{"ContactStatusDetail"}, "ContactStatusDetailComplete"}},
    {.name = "PJSIPShowRegistrationsInbound",
        .patience = Patience::SlowList,
        .list = {{"InboundRegistrationDetail"}, "InboundRegistrationDetailComplete"}},
    {.name = "PJSIPShowRegistrationsOutbound",
        .patience = Patience::SlowList,
        .list = {{"OutboundRegistrationDetail", "AuthDetail"}, "OutboundRegistrationDetailComplete"}},
    {.name = "PJSIPShowResourceLists", .list = {{"ResourceListDetail"}, "ResourceListDetailComplete"}},
    {.name = "PJSIPShowSubscriptionsInbound",
        .patience = Patience::SlowList,
        .list = {{"InboundSubscriptionDetail"}, "InboundSubscriptionDetailComplete"}},
    {.name = "PJSIPShowSubscriptionsOutbound",
        .patience = Patience::SlowList,
        .list = {{"OutboundSubscriptionDetail"}, "OutboundSubscriptionDetailComplete"}},
    {.name = "PlayDTMF", .classes = "call"},
    {.name = "PresenceState", .asks = true},
    {.name = "PresenceStateList", .list = {{"PresenceStateChange"}, "PresenceStateListComplete"}},
    {.name = "PRIShowSpans", .list = {{"PRIShowSpans"}, "PRIShowSpansComplete"}},
    {.name = "QueueReload", .patience = Patience::Reload},
    {.name = "QueueRule", .asks = true},
    {.name = "Queues", .isUnreadable = true},
    {.name = "QueueStatus", .list = {{"QueueParams", "QueueMember", "QueueEntry"}, "QueueStatusComplete"}},
    {.name = "QueueSummary", .list = {{"QueueSummary"}, "QueueSummaryComplete"}},
    {.name = "Redirect", .classes = "call", .isEverywhere = true},
    {.name = "Reload", .patience = Patience::Reload, .classes = "config or system"},
    {.name = "SendText", .classes = "call"},
    {.name = "Setvar", .classes = "call", .isEverywhere = true},
    {.name = "ShowDialPlan",
        .patience = Patience::SlowList,
        .list = {{"ListDialplan"}, "ShowDialPlanComplete"}},
    {.name = "SIPpeers", .patience = Patience::SlowList, .list = {{"PeerEntry"}, "PeerlistComplete"}},
    {.name = "SIPpeerstatus",
        .patience = Patience::SlowList,
        .list = {{"PeerStatus"}, "SIPpeerstatusComplete"}},
    {.name = "SIPshowpeer", .asks = true},
    {.name = "SIPshowregistry", .list = {{"RegistryEntry"}, "RegistrationsComplete"}},
    {.name = "SKINNYdevices", .list = {{"DeviceEntry"}, "DevicelistComplete"}},
    {.name = "SKINNYlines", .list = {{"LineEntry"}, "LinelistComplete"}},
    {.name = "SKINNYshowdevice", .asks = true},
    {.name = "SKINNYshowline", .asks = true},
    {.name = "Status",
        .classes = "call, reporting or system",
        .isEverywhere = true,
        .list = {{"Status"}, "StatusComplete"}},
    {.name = "StopMixMonitor", .classes = "call or system"},
    {.name = "StopMonitor", .classes = "call"},
    {.name = "UnpauseMonitor", .classes = "call"},
    {.name = "UpdateConfig", .patience = Patience::Reload},
    {.name = "VoicemailBoxSummary", .list = {{"VoicemailBoxDetail"}, "VoicemailBoxDetailComplete"}},
    {.name = "VoicemailUsersList",
        .patience = Patience::SlowList,
        .list = {{"VoicemailUserEntry"}, "VoicemailUserEntryComplete"}},
    {.name = "VoicemailUserStatus", .list = {{"VoicemailUserDetail"}, "VoicemailUserDetailComplete"}},
    {.name = "WaitEvent", .isUnreadable = true},
    {.name = "ZapShowChannels", .list = {{"ZapShowChannels"}, "ZapShowChannelsComplete"}},
};

NameTable indexOfTable()
{
    NameTable index;
    for (const ActionFacts& facts : table)
        index.add(facts.name);
    return index;
}

} // namespace

const ActionFacts* findAction(QByteArrayView name)
{
    static const NameTable index = indexOfTable();
    const std::optional<quint16> place = index.find(name);
    return place ? &table[*place] : nullptr;
}

} // namespace wirechief
