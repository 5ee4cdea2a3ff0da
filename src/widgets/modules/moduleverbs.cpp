// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moduleverbs.h"

#include "base/displaytext.h"
#include "pbx/core/server.h"
#include "pbx/modules/modules.h"
#include "pbx/modules/reloads.h"
#include "widgets/verbs/targetgroups.h"

#include <QCoreApplication>
#include <QLocale>

namespace wirechief {

namespace {

struct VerbTr {
    Q_DECLARE_TR_FUNCTIONS(ModuleVerbs)
};

/// In the order of the menu.
enum class Task : quint8 { Load, Reload, Unload, Renew };

Task taskOf(const Verb& verb)
{
    return Task(verb.number);
}

constexpr QLatin1String nameField("module");
constexpr qsizetype mostNamed = 5; ///< in a question

class ModuleTargets final : public TargetGroups<QByteArray> {
public:
    ModuleTargets(const QList<Subject>& subjects, const Connections& connections)
    {
        for (const Subject& subject : subjects)
            add(subject, connections);
    }

    [[nodiscard]] QString whyNot(const Verb& verb) const override;
    [[nodiscard]] ProposedChange question(const Verb& verb, const FormValues& entered) const override;
    [[nodiscard]] Orders orders(const Verb& verb, const QString& server) const override;
    [[nodiscard]] std::optional<OrderFormSpec> form(const Verb& verb) const override;

private:
    void add(const Subject& subject, const Connections& connections);
    [[nodiscard]] QString names() const;
};

void ModuleTargets::add(const Subject& subject, const Connections& connections)
{
    const bool isModule = subject.kind == SubjectKind::Module;
    if (!isModule && subject.kind != SubjectKind::Server)
        return;
    Group* group = groupFor(subject.serverId, connections);
    if (isModule && group != nullptr)
        group->items.push_back(subject.key);
}

QString ModuleTargets::names() const
{
    QStringList first;
    for (const Group& group : all()) {
        for (const QByteArray& module : group.items) {
            if (first.size() == mostNamed)
                break;
            const QString name = displayText(QByteArrayView(module), 80);
            //: %1: name of a module; %2: of a server
            first.append(all().size() == 1
                    ? name
                    : VerbTr::tr("%1 (%2)").arg(name, displayText(group.profile.name, 80)));
        }
    }
    return namesText(first, count());
}

QString ModuleTargets::whyNot(const Verb& verb) const
{
    if (!verb.needsRows)
        return {};
    if (count() == 0)
        return VerbTr::tr("Select modules first.");
    const bool unloads = taskOf(verb) == Task::Unload || taskOf(verb) == Task::Renew;
    if (unloads && !areAll([](const QByteArray& module) { return module.endsWith(".so"); }))
        return VerbTr::tr("A selected module is a part of Asterisk itself: it cannot be unloaded.");
    return {};
}

ProposedChange ModuleTargets::question(const Verb& verb, const FormValues& entered) const
{
    ProposedChange change;
    change.accept = verb.name();
    const QString where = serversText(servers());
    switch (taskOf(verb)) {
    case Task::Load:
        change.question
            = VerbTr::tr("Load %1 on %2?").arg(displayText(entered.value(QString(nameField)), 80), where);
        break;
    case Task::Reload:
        change.question = VerbTr::tr("Reload %1 on %2?").arg(names(), where);
        change.detail = VerbTr::tr("Their configuration is read again; a mistake in a file takes effect.");
        break;
    case Task::Unload:
        change.question = VerbTr::tr("Unload %1 on %2?").arg(names(), where);
        change.detail = VerbTr::tr("What they offer is gone until they are loaded again: applications of the "
                                   "dialplan, commands, phones and trunks. Asterisk refuses what is in use.");
        change.always = true;
        break;
    case Task::Renew:
        change.question = VerbTr::tr("Unload %1 on %2 and load it again?").arg(names(), where);
        change.detail
            = VerbTr::tr("What they offer is gone for a moment; if loading fails, until it succeeds. "
                         "Asterisk refuses what is in use.");
        change.always = true;
        break;
    }
    return change;
}

Result<Order> orderOf(const Verb& verb, Server& server, const QByteArray& module)
{
    switch (taskOf(verb)) {
    case Task::Load:
        return server.feature<Modules>().order(ModuleVerb::Load, module);
    case Task::Reload:
        return server.reloads().order(module);
    case Task::Unload:
        return server.feature<Modules>().order(ModuleVerb::Unload, module);
    case Task::Renew:
        return server.feature<Modules>().order(ModuleVerb::Renew, module);
    }
    return Error{};
}

Orders ModuleTargets::orders(const Verb& verb, const QString& server) const
{
    Orders orders;
    const Group* group = on(server);
    if (group == nullptr || !group->server)
        return orders;
    orders.reserve(group->items.size());
    for (const QByteArray& module : group->items)
        orders.push_back(orderOf(verb, *group->server, module));
    return orders;
}

std::optional<OrderFormSpec> ModuleTargets::form(const Verb& verb) const
{
    if (taskOf(verb) != Task::Load || all().empty() || !all().front().server)
        return std::nullopt;
    const QPointer<Server> server = all().front().server;
    OrderFormSpec spec{QStringLiteral("loadModuleForm"), VerbTr::tr("Load Module"),
        VerbTr::tr("Loads a module that lies in the server's folder of modules and is not loaded yet."),
        VerbTr::tr("&Load"), {}, {}};
    FormField name{
        QString(nameField), VerbTr::tr("&Module:"), VerbTr::tr("for instance app_queue.so"), {}, {}};
    name.startsEmpty = true;
    server->feature<Modules>().table().forEach([&name](const ModuleRecord& module) {
        if (module.isRunning())
            name.unwanted.insert(displayText(QByteArrayView(module.key)));
    });
    spec.fields = {name};
    spec.orders = [server, verb](const FormValues& values) {
        Orders orders;
        if (server)
            orders.push_back(orderOf(verb, *server, values.value(QString(nameField)).toUtf8()));
        return orders;
    };
    spec.askSuggestions = [server](QObject* context, const OrderFormSpec::Suggest& suggest) {
        if (!server)
            return;
        server->feature<Modules>().askLoadable(context, [suggest](const QList<QByteArray>& modules) {
            QStringList names;
            names.reserve(modules.size());
            for (const QByteArray& module : modules)
                names.append(displayText(QByteArrayView(module)));
            suggest(QString(nameField), names);
        });
    };
    return spec;
}

} // namespace

std::vector<Verb> moduleVerbs()
{
    return {
        {.number = int(Task::Load),
            .id = "loadModule",
            .text = VerbTr::tr("&Load Module…"),
            .toolTip = VerbTr::tr("Load a module that lies on the server"),
            .submenu = {},
            .keys = {},
            .needsRows = false},
        {.number = int(Task::Reload),
            .id = "reloadModules",
            .text = VerbTr::tr("&Reload Module"),
            .toolTip = VerbTr::tr("Let the selected modules read their configuration again"),
            .submenu = {},
            .keys = {}},
        {.number = int(Task::Unload),
            .id = "unloadModules",
            .text = VerbTr::tr("&Unload Module"),
            .toolTip = VerbTr::tr("Take the selected modules out of the server until they are loaded again"),
            .submenu = {},
            .keys = {},
            .beginsGroup = true},
        {.number = int(Task::Renew),
            .id = "renewModules",
            .text = VerbTr::tr("Unload and Load A&gain"),
            .toolTip = VerbTr::tr("Unload the selected modules and load them again, as after an update"),
            .submenu = {},
            .keys = {}},
    };
}

ModuleVerbs::ModuleVerbs()
    : m_verbs(moduleVerbs())
{
}

QString ModuleVerbs::whyNotOn(const Verb& verb, const ServerProfile&, Server& server) const
{
    return taskOf(verb) == Task::Reload ? server.reloads().whyNotReload()
                                        : server.feature<Modules>().whyNotChange();
}

bool ModuleVerbs::worksOnManyServers(const Verb& verb) const
{
    return !verb.hasForm();
}

std::unique_ptr<VerbTargets> ModuleVerbs::targets(
    const QList<Subject>& subjects, const Connections& connections) const
{
    return std::make_unique<ModuleTargets>(subjects, connections);
}

BatchWords ModuleVerbs::words(const Verb& verb) const
{
    BatchWords words;
    words.name = verb.name();
    words.allDone = [name = verb.name()](int done, const QString& where, const QString& what) {
        return VerbTr::tr("%1: done for %Ln module(s) on %2: %3.", nullptr, done).arg(name, where, what);
    };
    words.someDone = [name = verb.name()](int done, int wanted, const QString& where) {
        return VerbTr::tr("%1: done for %2 of %3 modules on %4.")
            .arg(name, QLocale().toString(done), QLocale().toString(wanted), where);
    };
    words.unknown = [](int unknown, const QString& first) {
        //: %1: what is known of the first of them
        return VerbTr::tr("Of %Ln module(s) it is not known: %1", nullptr, unknown).arg(first);
    };
    return words;
}

} // namespace wirechief
