// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionrules.h"

#include "ami/message/nametable.h"
#include "amiaction.h"

#include <algorithm>
#include <array>

namespace wirechief {

namespace {

/// Functions of the dialplan whose reading does no more (funcs/, and the modules of the channels and queues).
constexpr QByteArrayView readingFunctions[]
    = {"AGENT", "CALLERID", "CALLERPRES", "CDR", "CHANNEL", "CHANNELS", "CONFBRIDGE_INFO", "CONNECTEDLINE",
        "DB", "DB_EXISTS", "DB_KEYCOUNT", "DB_KEYS", "DEVICE_STATE", "DEVSTATE", "DIALPLAN_EXISTS", "ENV",
        "EXTENSION_STATE", "FAXOPT", "GLOBAL", "GROUP", "GROUP_COUNT", "GROUP_LIST", "GROUP_MATCH_COUNT",
        "HANGUPCAUSE", "HANGUPCAUSE_KEYS", "HASH", "HASHKEYS", "HINT", "IAXPEER", "IAXVAR", "LANGUAGE",
        "MAILBOX_EXISTS", "MEETME_INFO", "MUSICCLASS", "PJSIP_AOR", "PJSIP_CONTACT", "PJSIP_DIAL_CONTACTS",
        "PJSIP_ENDPOINT", "PRESENCE_STATE", "QUEUE_EXISTS", "QUEUE_MEMBER", "QUEUE_MEMBER_COUNT",
        "QUEUE_MEMBER_LIST", "QUEUE_MEMBER_PENALTY", "QUEUE_WAITING_COUNT", "REDIRECTING", "RTPAUDIOQOS",
        "RTPAUDIOQOSJITTER", "RTPAUDIOQOSLOSS", "RTPAUDIOQOSRTT", "RTPVIDEOQOS", "SIPCHANINFO", "SIPPEER",
        "SIP_HEADER", "STRFTIME", "SYSINFO", "TIMEOUT", "VERSION", "VMCOUNT", "VM_INFO"};

/// The first three numbers; those that are not there count as 0.
using Release = std::array<int, 3>;

bool isBefore(const QVersionNumber& release, const Release& bound)
{
    return Release{release.majorVersion(), release.minorVersion(), release.microVersion()} < bound;
}

/// What one action does to the releases from the first to before the second one.
struct Danger {
    QByteArrayView action;
    Release first{};
    Release mended{};
    Sending sending = Sending::Never;
};

// From the sources and the log of the Asterisk tree.
constexpr Danger dangers[] = {
    // A space is in the list before it has a channel, and the name of that channel is read (res_features.c
    // of 1.4, main/features.c of 1.6: park_space_reserve() and manager_parking_status()). Up to 1.8.6 the
    // lot stays locked while channels are masqueraded.
    {"ParkedCalls", {}, {1, 8, 7}, Sending::Rarely},
    // Two strings on the stack for each peer (chan_sip.c, _sip_show_peers()): ends where there are thousands.
    {"SIPpeers", {1, 8, 0}, {1, 8, 23}, Sending::Rarely},
    {"SIPpeers", {10, 0, 0}, {11, 5, 0}, Sending::Rarely},
    // Reads the contacts of an AOR that has none (res_pjsip/location.c).
    {"PJSIPShowEndpoint", {12, 0, 0}, {12, 2, 0}, Sending::Never},
    // Reads subscriptions that are being freed (res_pjsip_pubsub.c).
    {"PJSIPShowSubscriptionsInbound", {12, 0, 0}, {13, 8, 0}, Sending::Rarely},
    {"PJSIPShowSubscriptionsOutbound", {12, 0, 0}, {13, 8, 0}, Sending::Rarely},
};

/// First AMI versions of releases (include/asterisk/manager.h). From 4.0 on they count evenly.
struct Greeting {
    QVersionNumber ami;
    QVersionNumber release;
};

Sending sendingOf(QByteArrayView action, const QVersionNumber& release)
{
    const auto danger = std::find_if(std::begin(dangers), std::end(dangers), [&](const Danger& entry) {
        return sameName(entry.action, action) && !isBefore(release, entry.first)
            && isBefore(release, entry.mended);
    });
    return danger == std::end(dangers) ? Sending::Freely : danger->sending;
}

} // namespace

ActionRule ruleOf(QByteArrayView action, const QVersionNumber& release)
{
    const ActionFacts* facts = findAction(action);
    if (facts == nullptr)
        return {};
    return {!facts->asks && facts->list.isEmpty(), facts->patience,
        facts->isUnreadable ? Sending::Unreadable : sendingOf(action, release)};
}

Patience patienceFor(const AmiAction& action)
{
    const Patience patience = ruleOf(action.name()).patience;
    const bool reloads = patience == Patience::Command && action.value("Command").contains("reload");
    return reloads ? Patience::Reload : patience;
}

bool blocksSession(const AmiAction& action)
{
    const ActionFacts* facts = findAction(action.name());
    return facts != nullptr && facts->needsAsync && !sameName(action.value("Async"), "true");
}

bool onlyReads(QByteArrayView variable)
{
    const qsizetype bracket = variable.indexOf('(');
    return bracket < 0 || holdsName(readingFunctions, variable.first(bracket).trimmed());
}

bool onlyReadsAll(QByteArrayView variables)
{
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= variables.size(); ++i) {
        const char byte = i < variables.size() ? variables[i] : ',';
        if (byte == '"' || byte == '\\' || byte == '|')
            return false; // ways to hide a comma, or to put one
        depth += byte == '(' ? 1 : byte == ')' ? -1 : 0;
        if (byte != ',' || (depth > 0 && i < variables.size()))
            continue;
        if (depth != 0 || !onlyReads(variables.sliced(begin, i - begin)))
            return false;
        begin = i + 1;
    }
    return true;
}

bool needsChannel(QByteArrayView variable, const QVersionNumber& release)
{
    // A function reads the channel that is not there (up to 1.4.22 and 1.6.0.1), or locks the list of
    // channels in the wrong order (1.8, ended with 1.8.8; main/manager.c, action_getvar()).
    return variable.endsWith(')') && isBefore(release, {1, 8, 8});
}

QVersionNumber firstReleaseOf(QByteArrayView amiVersion)
{
    const QVersionNumber ami = QVersionNumber::fromString(QLatin1StringView(amiVersion));
    if (ami.majorVersion() >= 4 && ami.segmentCount() == 3)
        return QVersionNumber(ami.majorVersion() + 11, 0);
    if (ami.majorVersion() == 3)
        return QVersionNumber(14, 0);
    if (ami.majorVersion() == 2)
        return QVersionNumber(12, 0);
    static const Greeting greetings[]
        = {{{1, 3}, {11, 0}}, {{1, 2}, {10, 0}}, {{1, 1}, {1, 6}}, {{1, 0}, {1, 4}}};
    const auto known = std::find_if(std::begin(greetings), std::end(greetings),
        [&ami](const Greeting& greeting) { return greeting.ami == ami; });
    return known == std::end(greetings) ? QVersionNumber() : known->release;
}

} // namespace wirechief
