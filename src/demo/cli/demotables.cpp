// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables that commands print: the part of DemoCli that only reads the state.

#include "demo/actions/demolists.h"
#include "democli.h"

#include <algorithm>

namespace wirechief {

namespace {

/// `%-N.Ns`
QByteArray column(const QByteArray& text, qsizetype width)
{
    return text.leftJustified(width, ' ', true);
}

QByteArray orEmpty(const QByteArray& text)
{
    return text.isEmpty() ? QByteArray("(Empty)") : text;
}

} // namespace

QByteArray DemoCli::totals() const
{
    const auto counted = [](qsizetype number, const char* what) -> QByteArray {
        return QByteArray::number(number) + " active " + what + (number == 1 ? "\n" : "s\n");
    };
    return counted(qsizetype(m_state.channels().size()), "channel") + counted(m_pbx.calls().count(), "call")
        + QByteArray::number(m_pbx.calls().processed()) + " calls processed\n";
}

DemoCli::Output DemoCli::showChannels(const Words&)
{
    QByteArray text = column("Channel", 20) + ' ' + column("Location", 20) + ' ' + column("State", 7) + ' '
        + column("Application(Data)", 30) + '\n';
    for (const auto& [number, channel] : m_state.channels()) {
        const QByteArray place
            = channel.exten + '@' + channel.context + ':' + QByteArray::number(channel.priority);
        const QByteArray runs = channel.application.isEmpty()
            ? QByteArray("(None)")
            : QByteArray(channel.application + '(' + channel.applicationData + ')');
        text += column(channel.name, 20) + ' ' + column(place, 20) + ' '
            + column(stateName(channel.state).toByteArray(), 7) + ' ' + column(runs, 30) + '\n';
    }
    return {text + totals()};
}

DemoCli::Output DemoCli::showChannelsConcise(const Words&)
{
    QByteArray text;
    for (const auto& [number, channel] : m_state.channels()) {
        const DemoChannel* peer = m_state.bridgedPeer(channel);
        Words fields = {channel.name, channel.context, channel.exten, QByteArray::number(channel.priority),
            stateName(channel.state).toByteArray(), channel.application, channel.applicationData,
            channel.callerNumber, QByteArray()};
        if (m_state.dialect() != Dialect::Asterisk14)
            fields += QByteArray();
        fields += "3";
        fields += QByteArray::number((m_state.now() - channel.created) / 1000);
        if (m_state.isModern())
            fields += channel.bridge;
        else
            fields += peer != nullptr ? peer->name : QByteArray("(None)");
        if (m_state.dialect() != Dialect::Asterisk14)
            fields += channel.uniqueid;
        text += fields.join('!') + '\n';
    }
    return {text};
}

DemoCli::Output DemoCli::showChannelsVerbose(const Words&)
{
    const bool modern = m_state.isModern();
    const bool oldest = m_state.dialect() == Dialect::Asterisk14;
    const auto row = [modern, oldest](const Words& cells) -> QByteArray {
        return column(cells[0], modern ? 80 : 20) + ' ' + column(cells[1], modern ? 24 : 20) + ' '
            + column(cells[2], modern ? 24 : 16) + ' ' + cells[3].rightJustified(4) + ' '
            + column(cells[4], 7) + ' ' + column(cells[5], 12) + ' ' + column(cells[6], 25) + ' '
            + column(cells[7], 15) + ' ' + cells[8].rightJustified(8) + ' ' + column(cells[9], 11) + ' '
            + (oldest ? QByteArray() : column(cells[9] == "Accountcode" ? "PeerAccount" : "", 11) + ' ')
            + column(cells[10], 20) + '\n';
    };
    QByteArray text = row({"Channel", "Context", "Extension", "Prio", "State", "Application", "Data",
        "CallerID", "Duration", "Accountcode", modern ? "BridgeID" : "BridgedTo"});
    for (const auto& [number, channel] : m_state.channels()) {
        const DemoChannel* peer = m_state.bridgedPeer(channel);
        const QByteArray bridged = peer != nullptr ? peer->name : QByteArray("(None)");
        text += row({channel.name, channel.context, channel.exten, QByteArray::number(channel.priority),
            stateName(channel.state).toByteArray(), channel.application, orEmpty(channel.applicationData),
            channel.callerNumber, demolists::duration(m_state.now() - channel.created), "",
            modern ? channel.bridge : bridged});
    }
    return {text + totals()};
}

DemoCli::Output DemoCli::showChannel(const Words& arguments)
{
    const QByteArray name = arguments.value(0);
    const DemoChannel* channel = m_state.channelByName(name);
    if (arguments.size() != 1 || channel == nullptr)
        return {QByteArray(name + " is not a known channel\n"), false};
    QByteArray text;
    const auto line = [&text](const char* title, const QByteArray& value) {
        text += QByteArray(title).rightJustified(17) + ": " + value + '\n';
    };
    const qint64 seconds = (m_state.now() - channel->created) / 1000;
    text += " -- General --\n";
    line("Name", channel->name);
    line("UniqueID", channel->uniqueid);
    line("Caller ID", orUnknown(channel->callerNumber));
    line("Caller ID Name", orUnknown(channel->callerName));
    line("Connected Line ID", orUnknown(channel->connectedNumber));
    line("State", stateName(channel->state).toByteArray() + " (" + QByteArray::number(channel->state) + ')');
    line("Elapsed Time", demolists::duration(seconds * 1000));
    text += " --   PBX   --\n";
    line("Context", channel->context);
    line("Extension", channel->exten);
    line("Priority", QByteArray::number(channel->priority));
    line("Application", channel->application);
    line("Data", channel->applicationData);
    line("Variables", {});
    for (auto it = channel->variables.cbegin(); it != channel->variables.cend(); ++it)
        text += it.key() + '=' + it.value() + '\n';
    text += "\n  CDR Variables:\nlevel 1: src=" + channel->callerNumber + "\nlevel 1: dst=" + channel->exten
        + '\n';
    return {text};
}

DemoCli::Output DemoCli::showCalls(const Words&)
{
    const QByteArray all = totals();
    return {all.mid(all.indexOf('\n') + 1)};
}

DemoCli::Output DemoCli::showQueues(const Words& arguments)
{
    QByteArray text;
    for (const DemoQueue& queue : m_state.queues()) {
        if (!arguments.isEmpty() && arguments.first() != queue.name)
            continue;
        const QByteArray level = queue.completed > 0 ? "100.0%" : "0.0%";
        text += queue.name + " has " + QByteArray::number(qsizetype(queue.callers.size()))
            + " calls (max unlimited) in '" + queue.strategy + "' strategy ("
            + QByteArray::number(queue.holdTime) + "s holdtime, " + QByteArray::number(queue.talkTime)
            + "s talktime), W:0, C:" + QByteArray::number(queue.completed)
            + ", A:" + QByteArray::number(queue.abandoned) + ", SL:" + level
            + (m_state.isModern() ? ", SL2:" + level : QByteArray()) + " within 0s\n   Members: \n";
        for (const DemoMember& member : queue.members) {
            const QByteArray state = member.status == 1 ? "Not in use"
                : member.status == 2                    ? "In use"
                                                        : "Ringing";
            const QByteArray taken
                = member.callsTaken == 0 ? QByteArray("no") : QByteArray::number(member.callsTaken);
            text += "      " + member.name + " (" + m_state.technology() + '/' + member.extension + ") ("
                + state + ") has taken " + taken + " calls"
                + (member.callsTaken == 0 ? QByteArray(" yet")
                                          : " (last was "
                            + QByteArray::number(m_state.now() / 1000 - member.lastCall) + " secs ago)")
                + '\n';
        }
        text += queue.callers.empty() ? "   No Callers\n" : "   Callers: \n";
        for (std::size_t i = 0; i < queue.callers.size(); ++i) {
            const DemoChannel& caller = m_state.channels().at(queue.callers[i]);
            text += "      " + QByteArray::number(qsizetype(i + 1)) + ". " + caller.name
                + " (wait: " + demolists::duration(m_state.now() - caller.created).mid(3) + ", prio: 0)\n";
        }
        text += '\n';
    }
    if (text.isEmpty())
        return {
            arguments.isEmpty() ? QByteArray("No queues.\n") : "No such queue: " + arguments.first() + ".\n"};
    return {text};
}

DemoCli::Output DemoCli::showEndpoints(const Words&)
{
    QByteArray text
        = "\n Endpoint:  <Endpoint/CID.....................................>  <State.....>  "
          "<Channels.>\n"
          "==========================================================================================\n\n";
    for (const DemoEndpoint& endpoint : m_state.endpoints()) {
        const QByteArray prefix = "PJSIP/" + endpoint.extension + '-';
        const auto active = std::count_if(m_state.channels().begin(), m_state.channels().end(),
            [&prefix](const auto& entry) { return entry.second.name.startsWith(prefix); });
        text += " Endpoint:  " + column(endpoint.extension + '/' + endpoint.extension, 52)
            + (active > 0 ? "  In use        " : "  Not in use    ") + QByteArray::number(qint64(active))
            + " of inf\n";
    }
    return {text + "\nObjects found: " + QByteArray::number(qsizetype(m_state.endpoints().size())) + "\n\n"};
}

DemoCli::Output DemoCli::showDialplan(const Words& arguments)
{
    const QByteArray file = m_state.isModern() ? "[extensions.conf]" : "[pbx_config]";
    const QByteArray dial = "Dial(" + m_state.technology() + "/${EXTEN},20)";
    const QByteArray conference = m_state.isModern() ? "ConfBridge(8000)" : "MeetMe(8000)";
    const auto step = [&file](const QByteArray& exten, int priority, const QByteArray& runs) -> QByteArray {
        const QByteArray name = exten.isEmpty() ? QByteArray() : "'" + exten + "' =>";
        return "  " + column(name, 17) + ' '
            + QByteArray(QByteArray::number(priority) + ". " + runs).leftJustified(46) + file + '\n';
    };
    const QByteArray internal = "[ Context 'internal' created by 'pbx_config' ]\n"
        + step("700", 1, "Answer()") + step("", 2, "Park(default)") + step("8000", 1, "Answer()")
        + step("", 2, conference) + step("_10XX", 1, "Set(CHANNEL(musicclass)=default)") + step("", 2, dial);
    const QByteArray trunk = "[ Context 'from-trunk' created by 'pbx_config' ]\n" + step("600", 1, "Answer()")
        + step("", 2, "Queue(support,t)") + step("601", 1, "Answer()") + step("", 2, "Queue(sales,t)");
    const QByteArray context = arguments.value(0);
    const QByteArray end = "\n-= 5 extensions (10 priorities) in 2 contexts. =-\n";
    if (context.isEmpty())
        return {internal + '\n' + trunk + end};
    if (context == "internal" || context == "from-trunk")
        return {(context == "internal" ? internal + "\n-= 3 extensions (6 priorities) in 1 context. =-\n"
                                       : trunk + "\n-= 2 extensions (4 priorities) in 1 context. =-\n")};
    return {"There is no existence of '" + context + "' context\n", false};
}

DemoCli::Output DemoCli::showConnected(const Words&)
{
    QByteArray text = "  Username         IP Address\n";
    for (const QByteArray& user : m_connected)
        text += "  " + column(user, 15) + "  127.0.0.1\n";
    return {text + QByteArray::number(m_connected.size()) + " users connected.\n"};
}

DemoCli::Output DemoCli::showApplication(const Words& arguments)
{
    static const Words known = QByteArray("Answer BackGround Bridge ChanSpy ConfBridge Congestion Dial Echo "
                                          "Hangup Milliwatt MusicOnHold Park ParkedCall Playback Queue Read "
                                          "Record SayDigits Set VoiceMail VoiceMailMain Wait WaitExten")
                                   .split(' ');
    QByteArray text;
    for (const QByteArray& name : arguments) {
        const auto found = std::find_if(known.begin(), known.end(),
            [&name](const QByteArray& other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
        if (found != known.end())
            text += "\n  -= Info about application '" + *found + "' =- \n\n[Synopsis]\nNot available\n";
    }
    return {text.isEmpty() ? QByteArray("Your application(s) is (are) not registered\n") : text};
}

} // namespace wirechief
