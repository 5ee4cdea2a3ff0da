// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbactions.h"

#include "base/displaytext.h"
#include "pbx/core/serverlist.h"
#include "sessions/connections/connections.h"
#include "sessions/selection/selection.h"
#include "widgets/parts/usable.h"

#include <QAction>

#include <algorithm>

namespace wirechief {

VerbActions::VerbActions(VerbSet& set, const VerbMenu& menu, const Selection& selection,
    Connections& connections, Prompter& prompter, CallMemory& memory, QWidget* window)
    : QObject(window)
    , m_set(set)
    , m_menu(menu)
    , m_selection(selection)
    , m_connections(connections)
    , m_policy(connections)
    , m_gate(connections, prompter)
    , m_memory(memory)
    , m_window(window)
{
    for (const Verb& verb : set.verbs())
        connect(menu.actions.at(verb.number), &QAction::triggered, this, [this, &verb] { start(verb); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &VerbActions::update);
    const auto onServerChanged = [this](const QString& id) {
        if (id == m_selection.serverId())
            update();
        else if (!m_soon.isActive()) // many may connect at once
            m_soon.start();
    };
    connect(&connections, &Connections::stateChanged, this, onServerChanged);
    connect(&connections, &Connections::capabilitiesChanged, this, onServerChanged);
    connect(&connections, &Connections::profilesChanged, this, &VerbActions::update);
    connect(&selection, &Selection::serverChanged, this, &VerbActions::update);
    connect(&selection, &Selection::subjectsChanged, this, &VerbActions::update);
    update();
}

VerbActions::~VerbActions() = default;

// --- when it can ---

VerbActions::TargetsPtr VerbActions::targets() const
{
    return m_set.targets(m_selection.subjects(), m_connections);
}

/// Servers themselves, for what is done to no row.
VerbActions::TargetsPtr VerbActions::targetsOn(const QList<ServerProfile>& servers) const
{
    QList<Subject> subjects;
    for (const ServerProfile& profile : servers)
        subjects.append({SubjectKind::Server, profile.id, {}});
    return m_set.targets(subjects, m_connections);
}

QStringList VerbActions::reasonsOf(const VerbTargets& targets) const
{
    QStringList reasons;
    for (const Verb& verb : m_set.verbs())
        reasons.append(targets.whyNot(verb));
    return reasons;
}

QString VerbActions::whyNotNow() const
{
    return m_selection.isAllServers() ? QString() : m_policy.whyNot(m_selection.serverId());
}

void VerbActions::update()
{
    const QString notNow = whyNotNow();
    const TargetsPtr selected = targets();
    m_followed = reasonsOf(*selected);
    for (const Verb& verb : m_set.verbs())
        setUsable(m_menu.actions.at(verb.number), notNow.isEmpty() ? whyNot(verb, *selected) : notNow,
            verb.toolTip);
}

/// The same channels may be parked, or in a conference, from one moment to the next.
void VerbActions::follow()
{
    if (reasonsOf(*targets()) != m_followed)
        update();
}

QString VerbActions::whyNotOn(const Verb& verb, const ServerProfile& profile, Server& server) const
{
    const QString reason = m_policy.whyNot(profile.id);
    return reason.isEmpty() ? m_set.whyNotOn(verb, profile, server) : reason;
}

QString VerbActions::whyNot(const Verb& verb, const VerbTargets& targets) const
{
    if (!verb.needsRows && m_selection.isAllServers())
        return whyNotOnAll(verb);
    // What the one server that is shown cannot do, it cannot do whatever is selected.
    Server* shown = m_connections.server(m_selection.serverId());
    if (const QString reason
        = shown ? whyNotOn(verb, *m_connections.profile(m_selection.serverId()), *shown) : QString();
        !reason.isEmpty())
        return reason;
    const std::vector<VerbTargets::On> servers = targets.servers();
    if (servers.size() > 1 && !m_set.worksOnManyServers(verb))
        return tr("What is selected is on different servers.");
    for (const VerbTargets::On& on : servers) {
        const QString reason = on.server ? whyNotOn(verb, on.profile, *on.server) : QString();
        if (reason.isEmpty())
            continue;
        const QString name = displayText(on.profile.name);
        return reason.contains(name) ? reason : tr("%1: %2", "server, why not").arg(name, reason);
    }
    return targets.whyNot(verb);
}

QList<ServerProfile> VerbActions::able(const Verb& verb) const
{
    QList<ServerProfile> able;
    const QList<ServerProfile> candidates = m_selection.isAllServers()
        ? m_connections.profilesOfAll()
        : QList<ServerProfile>{m_connections.profile(m_selection.serverId()).value_or(ServerProfile())};
    for (const ServerProfile& profile : candidates) {
        Server* server = m_connections.server(profile.id);
        if (server && whyNotOn(verb, profile, *server).isEmpty())
            able.append(profile);
    }
    return able;
}

QString VerbActions::whyNotOnAll(const Verb& verb) const
{
    if (const qsizetype servers = able(verb).size(); servers > 0)
        return servers == 1 || m_set.worksOnManyServers(verb)
            ? QString()
            : tr("Select one server first: this is not done on all of them.");
    const QList<ServerProfile> all = m_connections.profilesOfAll();
    for (const ServerProfile& profile : all) {
        Server* server = m_connections.server(profile.id);
        if (server && server->client().isReady())
            return tr("%1: %2", "server, why not")
                .arg(displayText(profile.name), whyNotOn(verb, profile, *server));
    }
    return tr("Connect to a server first.");
}

// --- doing it ---

void VerbActions::start(const Verb& verb)
{
    const TargetsPtr selected = targets();
    const QString notNow = whyNotNow();
    if (const QString reason = notNow.isEmpty() ? whyNot(verb, *selected) : notNow; !reason.isEmpty()) {
        Q_EMIT result(reason, false);
        update();
        return;
    }
    const VerbContext context{m_connections, m_gate, m_memory, m_window, this,
        [this](const QString& text, bool success) { Q_EMIT result(text, success); },
        [this](QWidget* form, const QString& server, const std::vector<AmiAction>& actions) {
            Q_EMIT actionsWanted(form, server, actions);
        }};
    const QList<ServerProfile> where = verb.needsRows ? QList<ServerProfile>() : able(verb);
    if (m_set.begin(verb, *selected, where, context))
        return;
    const TargetsPtr on = verb.needsRows ? selected : targetsOn(where);
    if (on->servers().empty())
        return;
    if (std::optional<OrderFormSpec> form = on->form(verb))
        openForm(verb, std::move(*form), on);
    else
        startAtOnce(verb, on);
}

void VerbActions::startAtOnce(const Verb& verb, const TargetsPtr& targets)
{
    QStringList ids;
    for (const VerbTargets::On& on : targets->servers())
        ids.append(on.profile.id);
    m_gate.pass(
        m_window, ids, targets->question(verb, {}), this,
        [this, verb, targets] {
            sendBatch(m_connections, ordersFor(verb, *targets), m_set.words(verb), this,
                [this](bool success, const QString& text) { Q_EMIT result(text, success); });
        },
        [this](const Error& why) { tellRefused(why); });
}

std::vector<ServerOrders> VerbActions::ordersFor(const Verb& verb, const VerbTargets& targets)
{
    std::vector<ServerOrders> orders;
    for (const VerbTargets::On& on : targets.servers()) {
        ServerOrders own{on.profile.id, displayText(on.profile.name), {}};
        if (on.server)
            own.orders = targets.orders(verb, on.profile.id);
        else
            own.orders.assign(size_t(targets.countOn(on.profile.id)),
                Error{ErrorKind::NotConnected, tr("The session has ended. Nothing was sent."), {}});
        orders.push_back(std::move(own));
    }
    return orders;
}

void VerbActions::tellRefused(const Error& why)
{
    Q_EMIT result(why.toString(), why.kind == ErrorKind::Cancelled);
}

void VerbActions::openForm(const Verb& verb, OrderFormSpec spec, const TargetsPtr& targets)
{
    const ServerProfile profile = targets->servers().front().profile;
    auto* form = new OrderForm(std::move(spec), profile, m_memory, m_window);
    connect(form, &OrderForm::actionsWanted, this,
        [this, form, id = profile.id](
            const std::vector<AmiAction>& actions) { Q_EMIT actionsWanted(form, id, actions); });
    connect(form, &OrderForm::ordered, this,
        [this, verb, profile, targets, form = QPointer<OrderForm>(form)](const Orders& orders) {
            const auto finished = [this, verb, targets, form](bool success, const QString& text) {
                Q_EMIT result(text, success);
                if (form)
                    form->finish(success, success ? text : text + targets->bringUpToDate(*form, verb));
            };
            m_gate.pass(
                form, {profile.id}, targets->question(verb, form->values()), form,
                [this, verb, profile, orders, finished, form] {
                    form->showSending();
                    sendFromForm(verb, profile, orders, finished);
                },
                [this, form](const Error& why) {
                    tellRefused(why);
                    form->finish(false, why.toString());
                });
        });
    form->open();
}

void VerbActions::sendFromForm(const Verb& verb, const ServerProfile& profile, const Orders& orders,
    const std::function<void(bool success, const QString& text)>& finished)
{
    if (m_connections.server(profile.id))
        sendBatch(m_connections, {{profile.id, displayText(profile.name), orders}}, m_set.words(verb), this,
            finished);
    else
        finished(false, tr("The session has ended. Nothing was sent."));
}

} // namespace wirechief
