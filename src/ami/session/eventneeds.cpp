// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventneeds.h"

#include <QHash>

#include <algorithm>

namespace wirechief {

namespace {

struct EventsOfClasses {
    QByteArrayView classes;
    QByteArrayView names; ///< lower case, with a space between
};

// What the Asterisk tree sends, all branches from 1.4 on. An event comes if all of its classes are in the
// mask, and some had another class in other releases (Newexten: call in 1.4 and 12 to 15, dialplan in the
// rest): both are asked for then. A release ignores the classes that it does not know (main/manager.c,
// get_perm()).
constexpr EventsOfClasses table[] = {
    {"agent",
        "agentcallbacklogin agentcallbacklogoff agentcalled agentcomplete agentconnect agentdump "
        "agentlogin agentlogoff agentringnoanswer queuecallerabandon queuecallerjoin "
        "queuecallerleave queuememberadded queuememberpause queuememberpaused queuememberpenalty "
        "queuememberremoved queuememberringinuse queuememberstatus"},
    {"agi", "agiexecend agiexecstart asyncagiend asyncagiexec asyncagistart"},
    {"agi,call", "agiexec asyncagi"},
    {"aoc", "aoc-d aoc-e aoc-s"},
    {"call",
        "attendedtransfer blindtransfer bridge bridgeaction bridgecreate bridgedestroy "
        "bridgeenter bridgeexec bridgeleave bridgemerge bridgevideosourceupdate cel "
        "channeltalkingstart channeltalkingstop chanspystart chanspystop confbridgeend "
        "confbridgejoin confbridgeleave confbridgemute confbridgerecord confbridgestart "
        "confbridgestoprecord confbridgetalking confbridgeunmute dahdichannel devicestatechange "
        "dial dialbegin dialend dialstate extensionstatus faxreceived faxsent faxstatus flash "
        "hangup hanguprequest hold join leave link localbridge localoptimizationbegin "
        "localoptimizationend masquerade mcid meetmeend meetmejoin meetmeleave meetmemute "
        "meetmetalking meetmetalkrequest messagewaiting minivoicemail mixmonitormute "
        "mixmonitorstart mixmonitorstop monitorstart monitorstop musiconhold musiconholdstart "
        "musiconholdstop newaccountcode newcallerid newchannel newconnectedline newpeeraccount "
        "newstate originateresponse parkedcall parkedcallgiveup parkedcallswap parkedcalltimeout "
        "pickup presencestatechange presencestatus receivefax receivefaxstatus rename sendfax "
        "sendfaxstatus sessiontimeout sipqualifypeerdone softhanguprequest transfer unhold unlink "
        "unparkedcall wink"},
    {"call,cdr", "cdr"},
    {"call,dialplan", "newexten"},
    {"cc",
        "ccavailable cccallerrecalling cccallerstartmonitoring cccallerstopmonitoring ccfailure "
        "ccmonitorfailed ccoffertimerstart ccrecallcomplete ccrequestacknowledged ccrequested"},
    {"dialplan", "hanguphandlerpop hanguphandlerpush hanguphandlerrun varset"},
    {"dtmf", "dtmf dtmfbegin dtmfend"},
    {"reporting", "jitterbufstats rtcpreceived rtcpsent rtpreceiverstat rtpsenderstat"},
    {"reporting,test", "testevent"},
    {"security",
        "authmethodnotallowed challengeresponsefailed challengesent failedacl invalidaccountid "
        "invalidpassword invalidtransport loadaveragelimit memorylimit requestbadformat "
        "requestnotallowed requestnotsupported sessionlimit successfulauth unexpectedaddress"},
    {"system",
        "alarm alarmclear channelreload channelupdate contactstatus deadlockstart dndstate "
        "fullybooted load logchannel mobilestatus moduleloadreport peerstatus "
        "pjsipmaintenancestatus prievent registry reload shutdown spanalarm spanalarmclear unload"},
    {"system,user", "voicemailpasswordchange"},
    {"user", "jabberevent jabberstatus userevent"},
};

QHash<QByteArray, QByteArrayView> indexedTable()
{
    QHash<QByteArray, QByteArrayView> index;
    for (const EventsOfClasses& entry : table) {
        for (const QByteArray& name : entry.names.toByteArray().split(' '))
            index.insert(name, entry.classes);
    }
    return index;
}

} // namespace

EventNeeds::EventNeeds(const QSet<QByteArray>& names)
{
    for (const QByteArray& name : names)
        m_names.insert(name.toLower());
}

EventNeeds EventNeeds::everything()
{
    EventNeeds needs;
    needs.m_everything = true;
    return needs;
}

EventNeeds& EventNeeds::operator|=(const EventNeeds& other)
{
    m_everything = m_everything || other.m_everything;
    if (m_everything)
        m_names.clear();
    else
        m_names.unite(other.m_names);
    return *this;
}

QByteArray EventNeeds::mask() const
{
    if (m_everything)
        return "on";
    QByteArrayList classes;
    for (const QByteArray& name : m_names) {
        const QByteArrayView needed = eventClasses(name);
        if (needed.isEmpty())
            return "on";
        classes += needed.toByteArray().split(',');
    }
    if (classes.isEmpty())
        return "off";
    std::sort(classes.begin(), classes.end());
    classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
    return classes.join(',');
}

QByteArrayView eventClasses(QByteArrayView eventName)
{
    static const QHash<QByteArray, QByteArrayView> index = indexedTable();
    return index.value(eventName.toByteArray().toLower());
}

QByteArray restrictedMask(const QByteArray& mask, const QByteArrayList& classes)
{
    if (classes.isEmpty() || mask == "off")
        return mask;
    if (mask == "on")
        return classes.join(',');
    QByteArrayList left = mask.split(',');
    left.removeIf([&classes](const QByteArray& name) { return !classes.contains(name); });
    return left.isEmpty() ? QByteArray("off") : left.join(',');
}

bool maskCovers(QByteArrayView mask, QByteArrayView other)
{
    if (mask == "on" || other == "off" || mask == other)
        return true;
    if (mask == "off" || other == "on")
        return false;
    const QByteArrayList held = mask.toByteArray().split(',');
    const QByteArrayList asked = other.toByteArray().split(',');
    return std::all_of(
        asked.begin(), asked.end(), [&held](const QByteArray& name) { return held.contains(name); });
}

} // namespace wirechief
