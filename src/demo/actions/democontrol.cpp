// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Actions that change something, and configuration: the part of DemoActions about calls.

#include "demoactions.h"
#include "demolists.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace wirechief {

using namespace classes;

QByteArray DemoActions::hangup(const DemoRequest& request, const QByteArray& id)
{
    const QByteArray name = request.value("Channel");
    const QByteArray given = request.value("Cause");
    if (name.isEmpty())
        return DemoReply::error(id, "No channel specified");
    bool isNumber = false;
    int cause = given.toInt(&isNumber);
    if (given.isEmpty())
        cause = 16;
    else if (!isNumber || cause < 0 || cause > 127)
        return DemoReply::error(id, "Invalid 'Cause: " + given + "' in manager action Hangup");
    if (m_state.isModern() && name.size() > 2 && name.startsWith('/') && name.endsWith('/'))
        return hangupMatching(name.mid(1, name.size() - 2), cause, id);
    const DemoChannel* channel = m_state.channelByName(name);
    if (channel == nullptr)
        return DemoReply::error(id, "No such channel");
    m_pbx.calls().hangUp(channel->number, cause);
    return DemoReply::success(id, "Channel Hungup");
}

QByteArray DemoActions::hangupMatching(const QByteArray& pattern, int cause, const QByteArray& id)
{
    const QRegularExpression expression(QString::fromUtf8(pattern));
    if (!expression.isValid())
        return DemoReply::error(id, "Regex compile failed");
    DemoReply reply(id);
    reply.listStart("Channels hung up will follow", true);
    QList<ChannelNumber> numbers;
    for (const auto& [number, channel] : m_state.channels()) {
        if (!expression.match(QString::fromUtf8(channel.name)).hasMatch())
            continue;
        reply.item("ChannelHungup", false).add("Channel", channel.name).addId().end();
        numbers += number;
    }
    for (ChannelNumber number : numbers)
        m_pbx.calls().hangUp(number, cause);
    return reply.listEnd("ChannelsHungupListComplete", numbers.size(), true).end().bytes();
}

DemoPbx::Originate DemoActions::originateFrom(const DemoRequest& request)
{
    DemoPbx::Originate wanted;
    wanted.channel = request.value("Channel");
    wanted.context = request.value("Context");
    wanted.exten = request.value("Exten");
    wanted.priority = qMax(1, request.value("Priority").toInt());
    wanted.application = request.value("Application");
    wanted.data = request.value("Data");
    wanted.actionId = request.value("ActionID");
    // `"Zoë" <5551>`, `Zoë <5551>` or `5551`
    const QByteArray caller = request.value("CallerID");
    const qsizetype open = caller.lastIndexOf('<');
    wanted.callerNumber = open < 0 ? caller : caller.mid(open + 1, caller.lastIndexOf('>') - open - 1);
    wanted.callerName = caller.left(qMax<qsizetype>(open, 0)).trimmed();
    if (wanted.callerName.size() > 1 && wanted.callerName.startsWith('"') && wanted.callerName.endsWith('"'))
        wanted.callerName = wanted.callerName.mid(1, wanted.callerName.size() - 2);
    for (const QByteArray& variable : request.values("Variable")) {
        const qsizetype equals = variable.indexOf('=');
        if (equals > 0)
            wanted.variables.insert(variable.left(equals), variable.mid(equals + 1));
    }
    return wanted;
}

QByteArray DemoActions::originate(const DemoRequest& request, const QByteArray& id)
{
    const DemoPbx::Originate wanted = originateFrom(request);
    if (wanted.channel.isEmpty())
        return DemoReply::error(id, "Channel not specified");
    if (!wanted.channel.contains('/'))
        return DemoReply::error(id, "Invalid channel");
    if (wanted.application.isEmpty() && (wanted.context.isEmpty() || wanted.exten.isEmpty()))
        return DemoReply::error(id, "Originate Access Forbidden: app or exten needed");
    m_pbx.originate(wanted, [](bool) {});
    return DemoReply::success(id, "Originate successfully queued");
}

QByteArray DemoActions::redirect(const DemoRequest& request, const QByteArray& id)
{
    const QByteArray name = request.value("Channel");
    if (name.isEmpty())
        return DemoReply::error(id, "Channel not specified");
    const DemoChannel* channel = m_state.channelByName(name);
    if (channel == nullptr)
        return DemoReply::error(id, "Channel does not exist: " + name);
    const QByteArray priority = request.value("Priority");
    bool isNumber = false;
    const int step = priority.toInt(&isNumber);
    if (priority.isEmpty() || !isNumber || step < 1)
        return DemoReply::error(id, "Priority is invalid");
    const ChannelNumber number = channel->number;
    const QByteArray extraName = request.value("ExtraChannel");
    const DemoChannel* extra = extraName.isEmpty() ? nullptr : m_state.channelByName(extraName);
    if (!extraName.isEmpty() && extra == nullptr)
        return DemoReply::error(id, "ExtraChannel does not exist: " + extraName);
    const DemoPlace place{request.value("Context"), request.value("Exten"), step};
    if (extra != nullptr) {
        // Both leave together: the first must not take the second along when it goes.
        DemoPlace extraPlace{request.value("ExtraContext"), request.value("ExtraExten"), 1};
        m_pbx.calls().redirectBoth(
            number, extra->number, place, extraPlace.context.isEmpty() ? place : extraPlace);
        return DemoReply::success(id, "Dual Redirect successful");
    }
    m_pbx.calls().redirect(number, place);
    return DemoReply::success(id, "Redirect successful");
}

QByteArray DemoActions::getvar(const DemoRequest& request, const QByteArray& id)
{
    const QByteArray variable = request.value("Variable");
    const QByteArray name = request.value("Channel");
    if (variable.isEmpty())
        return DemoReply::error(id, "No variable specified");
    const DemoChannel* channel = name.isEmpty() ? nullptr : m_state.channelByName(name);
    if (!name.isEmpty() && channel == nullptr)
        return DemoReply::error(id, "No such channel");
    QByteArray value = m_state.variable(channel != nullptr ? channel->number : 0, variable);
    if (channel != nullptr && value.isEmpty())
        value = DemoQuality::channelFunction(m_state.dialect(), *channel, variable);
    DemoReply reply(id);
    if (m_state.dialect() == Dialect::Asterisk14)
        return reply.add("Response", "Success")
            .add("Variable", variable)
            .add("Value", value)
            .addId()
            .end()
            .bytes();
    return reply.response("Success").add("Variable", variable).add("Value", value).end().bytes();
}

QByteArray DemoActions::setvar(const DemoRequest& request, const QByteArray& id)
{
    const QByteArray variable = request.value("Variable");
    const QByteArray name = request.value("Channel");
    if (variable.isEmpty())
        return DemoReply::error(id, "No variable specified");
    const DemoChannel* channel = name.isEmpty() ? nullptr : m_state.channelByName(name);
    if (!name.isEmpty() && channel == nullptr)
        return DemoReply::error(id, "No such channel");
    m_state.setVariable(channel != nullptr ? channel->number : 0, variable, request.value("Value"));
    return DemoReply::success(id, "Variable Set");
}

QByteArray DemoActions::getConfig(const DemoRequest& request, const QByteArray& id)
{
    using Category = std::pair<QByteArray, QList<QByteArray>>;
    const QByteArray file = request.value("Filename");
    QList<Category> categories;
    if (file == "manager.conf") {
        // Looks like a real file and is not: the secret that logs in is known to the process alone.
        const QByteArray secret = QByteArray::number(QRandomGenerator::global()->generate64(), 36);
        categories = {{"general", {"enabled=yes", "port=5038", "bindaddr=127.0.0.1"}},
            {"demo",
                {"secret=" + secret, "deny=0.0.0.0/0.0.0.0", "permit=127.0.0.1/255.255.255.255", "read=all",
                    "write=all"}}};
    } else if (file == "queues.conf") {
        categories = {{"general", {"persistentmembers=yes"}}};
        for (const DemoQueue& queue : m_state.queues()) {
            Category category{queue.name, {"strategy=" + queue.strategy, "timeout=15"}};
            for (const DemoMember& member : queue.members) {
                category.second += "member=" + m_state.technology() + '/' + member.extension + ','
                    + QByteArray::number(member.penalty) + ',' + member.name;
            }
            categories += category;
        }
    } else {
        return DemoReply::error(id, file.isEmpty() ? "Filename not specified" : "Config file not found");
    }
    const auto six = [](qsizetype number) { return QByteArray::number(number).rightJustified(6, '0'); };
    DemoReply reply(id);
    reply.response("Success");
    for (qsizetype i = 0; i < categories.size(); ++i) {
        reply.add(QByteArray("Category-" + six(i)), categories[i].first);
        for (qsizetype line = 0; line < categories[i].second.size(); ++line)
            reply.add(QByteArray("Line-" + six(i) + '-' + six(line)), categories[i].second[line]);
    }
    return reply.end().bytes();
}

QByteArray DemoActions::userEvent(const DemoRequest& request, const QByteArray& id)
{
    DemoWire& wire = m_state.wire();
    wire.begin("UserEvent", User);
    wire.add("UserEvent", request.value("UserEvent"));
    for (const auto& [key, value] : request.headers) {
        const bool isName = key.compare("UserEvent", Qt::CaseInsensitive) == 0;
        const bool isAction = key.compare("Action", Qt::CaseInsensitive) == 0;
        if (!isName && !(isAction && m_state.isModern()))
            wire.add(key, value);
    }
    wire.end();
    return DemoReply::success(id, "Event Sent");
}

} // namespace wirechief
