// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlverbs.h"

#include "ctl/verbs/actiontask.h"
#include "ctl/verbs/callstask.h"
#include "ctl/verbs/commandtask.h"
#include "ctl/verbs/eventstask.h"
#include "ctl/verbs/listtask.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

struct VerbsTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::CtlVerbs)
};

template <class Task>
std::unique_ptr<CtlTask> make(const CtlContext& context)
{
    return std::make_unique<Task>(context);
}

std::unique_ptr<CtlTask> makeList(const CtlContext& context)
{
    return std::make_unique<ListTask>(context, *findListKind(context.request.verb), context.request.filter);
}

std::unique_ptr<CtlTask> makeWait(const CtlContext& context)
{
    return std::make_unique<WaitTask>(context,
        *findListKind(context.request.arguments.value(0, QStringLiteral("channels"))), context.request.until);
}

QStringList listOptions()
{
    return {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("table"), QStringLiteral("filter"),
        QStringLiteral("columns"), QStringLiteral("watch")};
}

CtlVerb listVerb(const char* name, const QString& help)
{
    return {name, "", help, 0, 0, listOptions(), &ListTask::check, &makeList};
}

QList<CtlVerb> allVerbs()
{
    const QString json = QStringLiteral("json");
    return {
        {"command", "TEXT", VerbsTr::tr("Runs a command of the CLI and prints what it says."), 1, -1, {},
            nullptr, &make<CommandTask>},
        {"reload", "[MODULE]", VerbsTr::tr("Reloads the configuration, of everything or of one module."), 0,
            1, {}, nullptr, &make<ReloadTask>},
        {"action", "NAME [KEY=VALUE …]", VerbsTr::tr("Sends any action of the manager interface."), 1, -1,
            {json}, &ActionTask::check, &make<ActionTask>},
        listVerb("channels", VerbsTr::tr("Lists the channels.")),
        listVerb("calls", VerbsTr::tr("Lists the calls.")),
        listVerb("modules", VerbsTr::tr("Lists the modules that are loaded.")),
        {"events", "", VerbsTr::tr("Prints events as they come, until it is ended."), 0, 0,
            {json, QStringLiteral("filter")}, &EventsTask::check, &make<EventsTask>},
        {"originate", "CHANNEL",
            VerbsTr::tr("Calls somebody and leads the call to --to, or runs --application. Done when it was "
                        "answered."),
            1, 1,
            {QStringLiteral("to"), QStringLiteral("application"), QStringLiteral("data"),
                QStringLiteral("caller-id"), QStringLiteral("variable")},
            &OriginateTask::check, &make<OriginateTask>},
        {"hangup", "CHANNEL", VerbsTr::tr("Hangs up a channel: its name or its Uniqueid."), 1, 1, {}, nullptr,
            &make<HangupTask>},
        {"wait", "[channels|calls|modules]",
            VerbsTr::tr(
                "Waits until there is one that --until lets through; --timeout says how long at most."),
            0, 1,
            {QStringLiteral("until"), json, QStringLiteral("csv"), QStringLiteral("table"),
                QStringLiteral("columns")},
            &WaitTask::check, &makeWait},
        {"complete", "TEXT", VerbsTr::tr("Lists how a command of the CLI may go on."), 0, -1, {}, nullptr,
            &make<CompleteTask>},
        {"profiles", "list|names|add NAME|remove NAME|import FILE|export FILE",
            VerbsTr::tr("Shows and changes the saved servers."), 1, 2,
            {json, QStringLiteral("environment"), QStringLiteral("read-only"), QStringLiteral("overwrite")},
            nullptr, nullptr},
    };
}

} // namespace

const QList<CtlVerb>& ctlVerbs()
{
    static const QList<CtlVerb> verbs = allVerbs();
    return verbs;
}

const CtlVerb* findCtlVerb(const QString& name)
{
    for (const CtlVerb& verb : ctlVerbs()) {
        if (name == QLatin1String(verb.name))
            return &verb;
    }
    return nullptr;
}

} // namespace wirechief
