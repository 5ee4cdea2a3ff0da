// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calltrace.h"

#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "pbx/channels/eventreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

using namespace literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::CallTrace)
};

constexpr qsizetype nameCharacters = 60;
constexpr qsizetype nameEnd = 20; ///< of these, at its end
constexpr qsizetype wholeNameCharacters = 512; ///< of a longer one the end is not looked at
constexpr qsizetype detailCharacters = 200;

/// Headers that name a channel by its Uniqueid; one prefix a role since 12, other spellings before.
constexpr KnownHeader legHeaders[] = {"Uniqueid"_header, "DestUniqueid"_header, "SrcUniqueID"_header,
    "Uniqueid1"_header, "Uniqueid2"_header, "LocalOneUniqueid"_header, "LocalTwoUniqueid"_header,
    "ParkeeUniqueid"_header, "TransfererUniqueid"_header};

QString text(QByteArrayView bytes, qsizetype characters = detailCharacters)
{
    // No release escapes what stands here; from 13.5 on it does names of callers (main/manager_channels.c).
    return displayText(bytes, characters);
}

/// Both ends of a long one: what tells the halves of a Local channel apart is its last letter.
QString laneName(QByteArrayView name)
{
    const QString whole = text(name, wholeNameCharacters);
    if (whole.size() <= nameCharacters)
        return whole;
    return displayText(QString(whole.first(nameCharacters - nameEnd - 1) + u'…' + whole.last(nameEnd)));
}

StateRole roleOfState(QByteArrayView state)
{
    if (state == "Up")
        return StateRole::Up;
    if (state == "Busy")
        return StateRole::Busy;
    return state.startsWith("Ring") ? StateRole::Ringing : StateRole::None;
}

StateRole roleOfDial(QByteArrayView status)
{
    if (status == "ANSWER")
        return StateRole::Up;
    return status == "BUSY" ? StateRole::Busy : StateRole::Warning;
}

} // namespace

QString shortChannelName(const QString& name)
{
    const qsizetype dash = name.lastIndexOf(u'-');
    if (dash <= 0 || !name.contains(u'/'))
        return name;
    const QStringView end = QStringView(name).last(2);
    const bool isHalf = end == u";1" || end == u";2" || end == u",1" || end == u",2"; // "," is 1.4's
    return isHalf ? QString(name.first(dash) + end) : name.first(dash);
}

/// One function for each kind of event; main/manager_channels.c, main/manager_bridges.c and their ancestors.
struct TraceRules {
    CallTrace& trace;
    qint64 time;
    const AmiMessage& event;

    using Rule = void (TraceRules::*)();
    static const QHash<QByteArray, Rule>& all();

    [[nodiscard]] int laneOf(const EventChannel& channel) const
    {
        return trace.lane(channel.uniqueid, channel.name);
    }
    [[nodiscard]] int own() const { return laneOf(channelOf(event)); }
    [[nodiscard]] int bridge() const
    {
        const QByteArrayView id = event.value("BridgeUniqueid"_header);
        const QByteArrayView name = event.value("BridgeName"_header);
        return trace.lane(id, name.isEmpty() || name == "<unknown>" ? id : name, true);
    }
    void step(int from, int to, const QString& what, const QString& detail = {},
        StateRole role = StateRole::None, bool isBack = false)
    {
        if (from < 0 || (to < 0 && to != -1))
            return;
        if (std::ssize(trace.m_steps) >= CallTrace::mostSteps)
            return;
        trace.m_steps.push_back({time, from, to, what, detail, role, isBack});
    }
    void note(const QString& what, const QString& detail = {}, StateRole role = StateRole::None)
    {
        step(own(), -1, what, detail, role);
    }

    void created()
    {
        const QByteArrayView state = event.value("ChannelStateDesc"_header);
        //: A channel begins to exist
        note(Tr::tr("New channel"), text(state.isEmpty() ? event.value("State"_header) : state));
    }
    void state()
    {
        QByteArrayView name = event.value("ChannelStateDesc"_header);
        if (name.isEmpty())
            name = event.value("State"_header);
        note(text(name), {}, roleOfState(name));
    }
    void application()
    {
        const QString data = text(withoutDialSecrets(event.value("AppData"_header)));
        note(text(event.value("Application"_header)),
            QString(text(event.value("Context"_header)) + u' ' + text(event.value("Extension"_header)) + u','
                + text(event.value("Priority"_header))
                + (data.isEmpty() ? QString() : QString(u": " + data))));
    }
    void renamed()
    {
        const QByteArrayView name = event.value("Newname"_header);
        note(Tr::tr("Renamed"), text(name));
    }
    void hungUp()
    {
        const QString cause = text(event.value("Cause-txt"_header));
        const QString number = text(event.value("Cause"_header));
        note(Tr::tr("Hung up"), cause.isEmpty() ? number : QString(cause + u" (" + number + u')'),
            StateRole::Down);
    }
    void hangUpAsked() { note(Tr::tr("Hang-up asked for"), text(event.value("Cause"_header))); }
    void dialed()
    {
        const QByteArrayView part = event.value("SubEvent"_header);
        if (part == "End") {
            const QByteArrayView status = event.value("DialStatus"_header);
            note(Tr::tr("Dialing ended"), text(status), roleOfDial(status));
            return;
        }
        const auto [caller, dialed] = dialOf(event);
        const int to = laneOf(dialed);
        const int from = caller.uniqueid.isEmpty() ? to : laneOf(caller);
        //: A channel calls another one
        step(from, from == to ? -1 : to, Tr::tr("Dials"),
            text(withoutDialSecrets(event.value("DialString"_header), true)), StateRole::Ringing);
    }
    void dialState(const QString& what, QByteArrayView status, StateRole role)
    {
        const auto [caller, dialed] = dialOf(event);
        const int from = laneOf(dialed);
        step(from, caller.uniqueid.isEmpty() ? -1 : laneOf(caller), what, text(status), role);
    }
    void dialProgress()
    {
        const QByteArrayView status = event.value("DialStatus"_header);
        dialState(text(status), {}, status == "RINGING" ? StateRole::Ringing : StateRole::None);
    }
    void dialEnded()
    {
        const QByteArrayView status = event.value("DialStatus"_header);
        dialState(Tr::tr("Dialing ended"), status, roleOfDial(status));
    }
    void entered()
    {
        step(own(), bridge(), Tr::tr("Enters bridge"), text(event.value("BridgeTechnology"_header)),
            StateRole::Up);
    }
    void left() { step(own(), bridge(), Tr::tr("Leaves bridge"), {}, StateRole::None, true); }
    void linked()
    {
        const auto [one, two] = linkOf(event);
        const int first = laneOf(one);
        const int second = laneOf(two);
        const bool together = isLinked(event);
        step(first, second, together ? Tr::tr("Bridged") : Tr::tr("No longer bridged"), {},
            together ? StateRole::Up : StateRole::None);
    }
    void localHalves()
    {
        const auto [one, two] = localHalvesOf(event);
        const int first = laneOf(one);
        step(first, laneOf(two), Tr::tr("Two halves of a Local channel"));
    }
    void held()
    {
        if (isHeld(event))
            note(Tr::tr("Puts on hold"), text(event.value("MusicClass")), StateRole::Held);
        else
            note(Tr::tr("Resumes"), {}, StateRole::Up);
    }
    void music()
    {
        note(hasMusic(event) ? Tr::tr("Music on hold") : Tr::tr("Music on hold ends"),
            text(event.value("Class"_header)));
    }
    void transferred()
    {
        const QString target = text(event.value("Extension"_header));
        step(laneOf(transfererOf(event)), -1,
            event.isEvent("AttendedTransfer") ? Tr::tr("Attended transfer") : Tr::tr("Transfer"),
            QString(text(event.value("Result"_header))
                + (target.isEmpty() ? QString() : QString(u" → " + target))));
    }
    void parked()
    {
        const ParkedChannel parked = parkedOf(event);
        const bool begins = event.isEvent("ParkedCall");
        const QString what = begins              ? Tr::tr("Parked")
            : event.isEvent("UnParkedCall")      ? Tr::tr("Retrieved from parking")
            : event.isEvent("ParkedCallTimeOut") ? Tr::tr("Parked for too long")
                                                 : Tr::tr("Gave up in parking");
        step(
            laneOf(parked.channel), -1, what, text(parked.space), begins ? StateRole::Held : StateRole::None);
    }
    void queueJoined()
    {
        note(Tr::tr("Waits in queue"), text(event.value("Queue"_header)), StateRole::Ringing);
    }
    void queueLeft() { note(Tr::tr("Leaves queue"), text(event.value("Queue"_header))); }
    void conference()
    {
        const bool enters = event.isEvent("ConfbridgeJoin") || event.isEvent("MeetmeJoin");
        note(enters ? Tr::tr("Joins conference") : Tr::tr("Leaves conference"), text(conferenceOf(event)),
            enters ? StateRole::Up : StateRole::None);
    }
    void recording()
    {
        note(event.isEvent("MixMonitorStart") || event.isEvent("MonitorStart") ? Tr::tr("Recording begins")
                                                                               : Tr::tr("Recording ends"));
    }
    void digit()
    {
        if (event.isEvent("DTMFEnd") || event.value("End"_header) == "Yes")
            note(Tr::tr("Key %1").arg(text(event.value("Digit"_header), 4)),
                text(event.value("Direction"_header)));
    }
};

const QHash<QByteArray, TraceRules::Rule>& TraceRules::all()
{
    using R = TraceRules;
    static const QHash<QByteArray, Rule> rules{{"newchannel", &R::created}, {"newstate", &R::state},
        {"newexten", &R::application}, {"rename", &R::renamed}, {"hangup", &R::hungUp},
        {"hanguprequest", &R::hangUpAsked}, {"softhanguprequest", &R::hangUpAsked}, {"dial", &R::dialed},
        {"dialbegin", &R::dialed}, {"dialstate", &R::dialProgress}, {"dialend", &R::dialEnded},
        {"bridgeenter", &R::entered}, {"bridgeleave", &R::left}, {"link", &R::linked}, {"unlink", &R::linked},
        {"bridge", &R::linked}, {"localbridge", &R::localHalves}, {"hold", &R::held}, {"unhold", &R::held},
        {"musiconhold", &R::music}, {"musiconholdstart", &R::music}, {"musiconholdstop", &R::music},
        {"blindtransfer", &R::transferred}, {"attendedtransfer", &R::transferred},
        {"transfer", &R::transferred}, {"parkedcall", &R::parked}, {"unparkedcall", &R::parked},
        {"parkedcalltimeout", &R::parked}, {"parkedcallgiveup", &R::parked}, {"join", &R::queueJoined},
        {"leave", &R::queueLeft}, {"queuecallerjoin", &R::queueJoined}, {"queuecallerleave", &R::queueLeft},
        {"confbridgejoin", &R::conference}, {"confbridgeleave", &R::conference},
        {"meetmejoin", &R::conference}, {"meetmeleave", &R::conference}, {"mixmonitorstart", &R::recording},
        {"mixmonitorstop", &R::recording}, {"monitorstart", &R::recording}, {"monitorstop", &R::recording},
        {"dtmf", &R::digit}, {"dtmfend", &R::digit}};
    return rules;
}

CallTrace::CallTrace(const QList<QByteArray>& uniqueids)
    : m_ids(uniqueids.cbegin(), uniqueids.cend())
{
    m_ids.remove({});
}

EventNeeds CallTrace::eventNeeds()
{
    const QList<QByteArray> names = TraceRules::all().keys();
    return EventNeeds(QSet<QByteArray>(names.cbegin(), names.cend()));
}

bool CallTrace::isOfCall(const AmiMessage& event) const
{
    // A Linkedid is the Uniqueid of the call's oldest leg.
    return knows(event.value("Linkedid"_header))
        || std::any_of(std::begin(legHeaders), std::end(legHeaders),
            [&](KnownHeader header) { return knows(event.value(header)); })
        || knows(event.value("OrigTransfererUniqueid"));
}

bool CallTrace::relate(const AmiMessage& event)
{
    if (!event.isEvent() || !TraceRules::all().contains(event.name().toByteArray().toLower())
        || !isOfCall(event))
        return false;
    bool grown = false;
    for (const KnownHeader header : legHeaders) {
        const QByteArrayView id = event.value(header);
        if (id.isEmpty() || knows(id))
            continue;
        if (m_ids.size() >= mostLanes)
            return grown;
        m_ids.insert(id.toByteArray());
        grown = true;
    }
    return grown;
}

bool CallTrace::add(qint64 time, const AmiMessage& event)
{
    if (!event.isEvent())
        return false;
    const auto rule = TraceRules::all().constFind(event.name().toByteArray().toLower());
    if (rule == TraceRules::all().cend() || !isOfCall(event))
        return false;
    const size_t before = m_steps.size();
    TraceRules rules{*this, time, event};
    (rules.*rule.value())();
    return m_steps.size() > before;
}

void CallTrace::clearSteps()
{
    m_laneOf.clear();
    m_lanes.clear();
    m_steps.clear();
}

/// -2: there is none, because the event does not say which or there are too many.
int CallTrace::lane(QByteArrayView id, QByteArrayView name, bool isBridge)
{
    if (id.isEmpty())
        return -2;
    const QByteArray key = id.toByteArray();
    if (const auto known = m_laneOf.constFind(key); known != m_laneOf.cend())
        return *known;
    if (std::ssize(m_lanes) >= mostLanes)
        return -2;
    const int number = int(m_lanes.size());
    m_lanes.push_back({key, laneName(name.isEmpty() ? id : name), isBridge});
    m_laneOf.insert(key, number);
    return number;
}

} // namespace wirechief
