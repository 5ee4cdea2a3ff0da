// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demoactions.h"

#include "demolists.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace wirechief {

using namespace classes;

DemoActions::DemoActions(DemoPbx& pbx)
    : m_pbx(pbx)
    , m_state(pbx.state())
    , m_cli(pbx)
{
    const bool oldest = m_state.dialect() == Dialect::Asterisk14;
    const auto since18 = [oldest](ClassMask more) { return oldest ? 0 : more; };
    const ClassMask reads = System | Reporting;
    add("Challenge", "Generate Challenge for MD5 Auth", 0, nullptr);
    add("Command", "Execute Asterisk CLI Command", Command, &DemoActions::command);
    add("Events", "Control Event Flow", 0, nullptr);
    add("GetConfig", "Retrieve configuration", Config | since18(System), &DemoActions::getConfig);
    add("Getvar", "Gets a channel variable", Call | since18(Reporting), &DemoActions::getvar);
    add("Hangup", "Hangup channel", Call | since18(System), &DemoActions::hangup);
    add("ListCommands", "List available manager commands", 0, &DemoActions::listCommands);
    add("Login", "Login Manager", 0, nullptr);
    add("Logoff", "Logoff Manager", 0, nullptr);
    add("Originate", "Originate a call", oldest ? Call : Originate, &DemoActions::originate);
    add("Ping", "Keepalive command", 0, &DemoActions::ping);
    add("QueueStatus", "Show queue status", 0, &DemoActions::queueStatus);
    add("Redirect", "Redirect (transfer) a call", Call, &DemoActions::redirect);
    add("Setvar", "Sets a channel variable", Call, &DemoActions::setvar);
    add("Status", "List channel status", Call | since18(reads), &DemoActions::status);
    add("UserEvent", "Send an arbitrary event", User, &DemoActions::userEvent);
    if (!m_state.isModern())
        addOldVerbs();
    if (oldest)
        return;
    add("CoreSettings", "Show PBX core settings (version etc)", reads, &DemoActions::coreSettings);
    add("CoreShowChannels", "List currently active channels", reads, &DemoActions::coreShowChannels);
    add("CoreStatus", "Show PBX core status variables", reads, &DemoActions::coreStatus);
    add("ModuleCheck", "Check if module is loaded", System, &DemoActions::moduleCheck);
    add("ModuleLoad", "Module management", System, &DemoActions::moduleLoad);
    add("QueueSummary", "Show queue summary", 0, &DemoActions::queueSummary);
    add("Reload", "Send a reload event", System | Config, &DemoActions::reload);
    if (m_state.isModern()) {
        add("BridgeInfo", "Get information about a bridge", 0, &DemoActions::bridgeInfo);
        add("BridgeList", "Get a list of bridges in the system", 0, &DemoActions::bridgeList);
        addVerbs();
        add("PJSIPShowEndpoints", "Lists PJSIP endpoints", System, &DemoActions::endpoints);
    }
    std::sort(m_entries.begin(), m_entries.end(),
        [](const Entry& a, const Entry& b) { return a.name.toLower() < b.name.toLower(); });
}

void DemoActions::add(const char* name, const char* synopsis, ClassMask needed, Handler handler)
{
    m_entries.push_back({name, synopsis, needed, handler});
}

const DemoActions::Entry* DemoActions::find(const QByteArray& name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&name](const Entry& entry) { return entry.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_entries.end() ? nullptr : &*found;
}

bool DemoActions::may(const Entry& entry, ClassMask write) const
{
    // 1.4 wants all classes of an action, later releases any of them.
    if (m_state.dialect() == Dialect::Asterisk14)
        return (entry.needed & ~write) == 0;
    return entry.needed == 0 || (entry.needed & write) != 0;
}

bool DemoActions::isPermitted(const QByteArray& action, ClassMask write) const
{
    const Entry* entry = find(action);
    return entry == nullptr || may(*entry, write);
}

QByteArray DemoActions::run(const DemoRequest& request, const Caller& caller)
{
    const QByteArray id = request.value("ActionID");
    const Entry* entry = find(request.action());
    if (entry == nullptr || entry->handler == nullptr) {
        if (m_state.dialect() == Dialect::Asterisk14)
            return DemoReply::error(id, "Invalid/unknown command");
        return DemoReply::error(id,
            "Invalid/unknown command: " + request.action()
                + ". Use Action: ListCommands to show available commands.");
    }
    if (!may(*entry, caller.write))
        return DemoReply::error(id, "Permission denied");
    m_caller = caller;
    return (this->*entry->handler)(request, id);
}

QByteArray DemoActions::ping(const DemoRequest&, const QByteArray& id)
{
    if (m_state.dialect() == Dialect::Asterisk14)
        return DemoReply(id).response("Pong").end().bytes();
    const QByteArray time = QByteArray::number(m_state.now() / 1000) + '.'
        + QByteArray::number(m_state.now() % 1000 * 1000).rightJustified(6, '0');
    return DemoReply(id).response("Success").add("Ping", "Pong").add("Timestamp", time).end().bytes();
}

QByteArray DemoActions::listCommands(const DemoRequest&, const QByteArray& id)
{
    DemoReply reply(id);
    reply.response("Success");
    const QByteArray dot = m_state.dialect() == Dialect::Asterisk14 ? " (Priv: " : ".  (Priv: ";
    for (const Entry& entry : m_entries) {
        if (may(entry, m_caller.write))
            reply.add(entry.name, QByteArray(entry.synopsis + dot + classNames(entry.needed) + ')'));
    }
    return reply.end().bytes();
}

QByteArray DemoActions::coreSettings(const DemoRequest&, const QByteArray& id)
{
    DemoReply reply(id);
    reply.response("Success").add("AMIversion", amiVersion(m_state.dialect()));
    reply.add("AsteriskVersion", asteriskVersion(m_state.dialect())).add("SystemName", "");
    reply.add("CoreMaxCalls", "0").add("CoreMaxLoadAvg", "0.000000").add("CoreRunUser", "");
    reply.add("CoreRunGroup", "").add("CoreMaxFilehandles", "0").add("CoreRealTimeEnabled", "No");
    reply.add("CoreCDRenabled", "Yes").add("CoreHTTPenabled", "No");
    if (m_state.isModern())
        reply.add("SoundsSearchCustomDir", "No");
    return reply.end().bytes();
}

QByteArray DemoActions::coreStatus(const DemoRequest&, const QByteArray& id)
{
    const auto date = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd")).toLatin1();
    };
    const auto time = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("HH:mm:ss")).toLatin1();
    };
    DemoReply reply(id);
    reply.response("Success").add("CoreStartupDate", date(m_pbx.started()));
    reply.add("CoreStartupTime", time(m_pbx.started())).add("CoreReloadDate", date(m_pbx.lastReload()));
    reply.add("CoreReloadTime", time(m_pbx.lastReload()))
        .add("CoreCurrentCalls", qint64(m_pbx.calls().count()));
    if (m_state.isModern())
        reply.add("CoreProcessedCalls", qint64(m_pbx.calls().processed()));
    return reply.end().bytes();
}

QByteArray DemoActions::coreShowChannels(const DemoRequest&, const QByteArray& id)
{
    return demolists::coreShowChannels(m_state, id);
}

QByteArray DemoActions::status(const DemoRequest& request, const QByteArray& id)
{
    return demolists::status(m_state, id, request.value("Channel"), request.value("AllVariables") == "true");
}

QByteArray DemoActions::bridgeList(const DemoRequest&, const QByteArray& id)
{
    return demolists::bridgeList(m_state, id);
}

QByteArray DemoActions::bridgeInfo(const DemoRequest& request, const QByteArray& id)
{
    return demolists::bridgeInfo(m_state, id, request.value("BridgeUniqueid"));
}

QByteArray DemoActions::queueStatus(const DemoRequest& request, const QByteArray& id)
{
    return demolists::queueStatus(m_state, id, request.value("Queue"));
}

QByteArray DemoActions::queueSummary(const DemoRequest& request, const QByteArray& id)
{
    return demolists::queueSummary(m_state, id, request.value("Queue"));
}

QByteArray DemoActions::endpoints(const DemoRequest&, const QByteArray& id)
{
    return demolists::endpoints(m_state, id);
}

QByteArray DemoActions::reload(const DemoRequest& request, const QByteArray& id)
{
    if (!m_pbx.reload(request.value("Module")))
        return DemoReply::error(id, "No such module");
    return DemoReply::success(id, "Module Reloaded");
}

QByteArray DemoActions::moduleLoad(const DemoRequest& request, const QByteArray& id)
{
    const QByteArray module = request.value("Module");
    const QByteArray type = request.value("LoadType").toLower();
    if (type == "reload") {
        if (!m_pbx.reload(module))
            return DemoReply::error(id, "No such module.");
        return DemoReply::success(id, "Module reloaded.");
    }
    if (type != "load" && type != "unload")
        return DemoReply::error(id, "Incomplete ModuleLoad action.");
    if (module.isEmpty())
        return DemoReply::error(id, "Need module name");
    const bool loads = type == "load";
    if (loads && m_state.isModern() && (!module.endsWith(".so") || m_pbx.modules().find(module) == nullptr))
        return DemoReply::error(id, "Module not found.");
    if (!m_pbx.setLoaded(module, loads))
        return DemoReply::error(id, loads ? "Could not load module." : "Could not unload module.");
    return DemoReply::success(id, loads ? "Module loaded." : "Module unloaded.");
}

QByteArray DemoActions::moduleCheck(const DemoRequest& request, const QByteArray& id)
{
    if (!m_pbx.modules().isLoaded(request.value("Module")))
        return DemoReply::error(id, "Module not loaded");
    return DemoReply(id)
        .response("Success")
        .add("Version", m_state.isModern() ? "" : "Revision")
        .end()
        .bytes();
}

QByteArray DemoActions::command(const DemoRequest& request, const QByteArray& id)
{
    const QByteArray line = request.value("Command");
    if (line.isEmpty())
        return DemoReply::error(id, "No command provided");
    const QByteArray start = line.simplified().toLower();
    for (const char* forbidden : {"module load", "module unload", "restart gracefully"}) {
        if (start.startsWith(forbidden))
            return DemoReply::error(id, "Command blacklisted");
    }
    const DemoCli::Output output = m_cli.run(line, m_caller.connected);
    if (!m_state.isModern()) {
        DemoReply reply(QByteArray{});
        reply.add("Response", "Follows").add("Privilege", "Command");
        if (!id.isEmpty())
            reply.add("ActionID", id);
        return reply.bytes() + output.text + "--END COMMAND--\r\n\r\n";
    }
    QByteArray text = output.text;
    if (text.endsWith('\n'))
        text.chop(1);
    DemoReply reply(id);
    reply.response(output.ok ? "Success" : "Error", "Command output follows");
    for (const QByteArray& outputLine : text.split('\n'))
        reply.add("Output", outputLine);
    return reply.end().bytes();
}

} // namespace wirechief
