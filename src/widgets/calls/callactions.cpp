// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callactions.h"

#include "base/displaytext.h"
#include "originatedialog.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/calls/callwords.h"
#include "pbx/core/serverlist.h"
#include "sessions/connections/connections.h"
#include "sessions/selection/selection.h"
#include "widgets/parts/usable.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace wirechief {

namespace {

QByteArray targetOf(const OriginateRequest& request)
{
    return request.application.isEmpty() ? QByteArray(request.place.exten + '@' + request.place.context)
                                         : QByteArray(request.application + '(' + request.data + ')');
}

/// "PJSIP/1001 → 1002@internal", or the channel that it is to hear or to get.
QString routeOf(const OriginateRequest& request)
{
    const QByteArray target
        = request.channels.empty() ? targetOf(request) : request.channels.front().channel.name;
    return displayText(QByteArrayView(request.channel), 80) + QStringLiteral(" \u2192 ")
        + displayText(QByteArrayView(target), 100);
}

ProposedChange changeOf(const OriginateRequest& request)
{
    const QByteArray where = targetOf(request);
    return {CallActions::tr("Call %1?").arg(displayText(QByteArrayView(request.channel), 80)),
        //: Where a call goes that was answered: "100@default"
        CallActions::tr("Then: %1").arg(displayText(QByteArrayView(where), 200)), CallActions::tr("Call")};
}

/// Of several orders the first ones are told in full.
constexpr qsizetype mostTold = 3;

/// Why the selected channels are not what each kind of task is for.
QStringList whyNotOf(const CallTargets& targets)
{
    QStringList reasons;
    for (const CallSelection kind : {CallSelection::One, CallSelection::Two, CallSelection::Some,
             CallSelection::Parked, CallSelection::InConference, CallSelection::InBridge})
        reasons.append(whyNotSelected(kind, targets));
    return reasons;
}

/// The text of a menu entry as the name of what is done: without mnemonic and dots.
QString nameOf(const QAction& action)
{
    return action.text().remove(QLatin1Char('&')).remove(u'…');
}

} // namespace

/// Orders that were sent together and are reported together.
struct CallActions::Batch {
    CallTask task = CallTask::HangUp;
    QString name; ///< of what is done
    QString where; ///< the server, or how many
    bool many = false; ///< several servers
    qsizetype wanted = 0;
    qsizetype answered = 0;
    qsizetype done = 0;
    qsizetype unknown = 0; ///< the link ended before their answers
    QString firstFailure;
    QString firstUnknown;
    QString lastAnswer;
    QStringList whatWasDone; ///< to whom and where to, of the first ones

    void take(const QString& server, const Result<Order>& order, const Result<AmiReply>& outcome)
    {
        ++answered;
        if (outcome) {
            ++done;
            if (order && whatWasDone.size() < mostTold)
                whatWasDone.append(order->done);
            lastAnswer = displayText(QByteArrayView(outcome->shownMessage()).trimmed(), 200);
            return;
        }
        const bool isUnknown = outcome.error().kind == ErrorKind::OutcomeUnknown;
        unknown += isUnknown ? 1 : 0;
        QString& first = isUnknown ? firstUnknown : firstFailure;
        if (first.isEmpty()) {
            const QString text = outcome.error().toString();
            first = many ? CallActions::tr("%1: %2", "server, what failed").arg(server, text) : text;
        }
    }
};

/// What is for one server.
struct CallActions::ServerOrders {
    QString id;
    QString name;
    Orders orders;
};

CallActions::CallActions(CallMenu& menu, const Selection& selection, Connections& connections,
    Prompter& prompter, UiState& state, QWidget* window)
    : QObject(window)
    , m_menu(menu)
    , m_selection(selection)
    , m_connections(connections)
    , m_policy(connections)
    , m_gate(connections, prompter)
    , m_memory(state)
    , m_window(window)
{
    for (const CallTaskInfo& info : allCallTasks())
        connect(
            m_menu.action(info.task), &QAction::triggered, this, [this, task = info.task] { start(task); });
    connect(&connections, &Connections::stateChanged, this, &CallActions::update);
    connect(&connections, &Connections::capabilitiesChanged, this, &CallActions::update);
    connect(&connections, &Connections::profilesChanged, this, &CallActions::update);
    connect(&selection, &Selection::serverChanged, this, &CallActions::update);
    connect(&selection, &Selection::subjectsChanged, this, &CallActions::update);
    update();
}

CallTargets CallActions::targets() const
{
    return callTargets(m_selection.subjects(), m_connections);
}

void CallActions::update()
{
    const QString notNow = m_selection.isAllServers() ? QString() : m_policy.whyNot(m_selection.serverId());
    const CallTargets all = targets();
    m_followed = whyNotOf(all);
    const CallTargets selected = notNow.isEmpty() ? all : CallTargets();
    for (const CallTaskInfo& info : allCallTasks()) {
        setUsable(m_menu.action(info.task), notNow.isEmpty() ? whyNot(info, selected) : notNow,
            QCoreApplication::translate("CallMenu", info.toolTip));
    }
}

/// The same channels may be parked, or in a conference, from one moment to the next.
void CallActions::follow()
{
    if (whyNotOf(targets()) != m_followed)
        update();
}

QString CallActions::whyNot(const CallTaskInfo& info, const CallTargets& targets) const
{
    if (info.task == CallTask::Originate && m_selection.isAllServers())
        return whyNotOriginate();
    // What the one server that is shown cannot do, it cannot do whatever is selected.
    Server* shown = m_connections.server(m_selection.serverId());
    if (const QString reason = shown
            ? whyNotOn(m_policy, *m_connections.profile(m_selection.serverId()), *shown, info)
            : QString();
        !reason.isEmpty())
        return reason;
    if (targets.size() > 1 && !worksOnManyServers(info))
        return tr("The selected channels are on different servers.");
    for (const CallTarget& target : targets) {
        const QString reason = whyNotOn(m_policy, target.profile, *target.server, info);
        if (reason.isEmpty())
            continue;
        const QString name = displayText(target.profile.name);
        return reason.contains(name) ? reason : tr("%1: %2", "server, why not").arg(name, reason);
    }
    return whyNotSelected(info.selection, targets);
}

/// Those that can start a call now, of all servers.
QList<ServerProfile> CallActions::originateServers() const
{
    QList<ServerProfile> able;
    for (const ServerProfile& profile : m_connections.profilesOfAll()) {
        Server* server = m_connections.server(profile.id);
        if (server && whyNotOn(m_policy, profile, *server, infoOf(CallTask::Originate)).isEmpty())
            able.append(profile);
    }
    return able;
}

QString CallActions::whyNotOriginate() const
{
    if (!originateServers().isEmpty())
        return {};
    for (const ServerProfile& profile : m_connections.profilesOfAll()) {
        Server* server = m_connections.server(profile.id);
        if (server && server->client().isReady()) {
            return tr("%1: %2", "server, why not")
                .arg(displayText(profile.name),
                    whyNotOn(m_policy, profile, *server, infoOf(CallTask::Originate)));
        }
    }
    return tr("Connect to a server first.");
}

void CallActions::start(CallTask task)
{
    if (task == CallTask::Originate) {
        openOriginate();
        return;
    }
    const CallTargets selected = targets();
    if (const QString reason = whyNot(infoOf(task), selected); !reason.isEmpty()) {
        Q_EMIT result(reason, false);
        update();
        return;
    }
    if (selected.empty())
        return;
    const CallTarget& first = selected.front();
    const CallVerb verb = infoOf(task).verb;
    if (verb == CallVerb::Listen || verb == CallVerb::Retrieve)
        ringMyPhone(task, first);
    else if (std::optional<CallFormSpec> form = callFormOf(task, *first.server, first.channels))
        openForm(task, std::move(*form), selected);
    else
        startAtOnce(task, selected);
}

void CallActions::startAtOnce(CallTask task, const CallTargets& targets)
{
    const QString name = nameOf(*m_menu.action(task));
    const bool hangsUp = task == CallTask::HangUp;
    const auto count = int(channelCount(targets));
    ProposedChange change;
    change.accept = name;
    change.always = hangsUp && count > 1;
    if (targets.size() > 1)
        change.question = hangsUp
            ? tr("Hang up %Ln channel(s) on %1?", nullptr, count).arg(serversText(targets))
            : tr("%1: %Ln channel(s) on %2?", nullptr, count).arg(name, serversText(targets));
    else if (hangsUp)
        change.question = count == 1 ? tr("Hang up %1?").arg(namesOf(targets.front().channels))
                                     : tr("Hang up %Ln channel(s)?", nullptr, count);
    else
        change.question = tr("%1: %Ln channel(s)?", nullptr, count).arg(name);
    if (!hangsUp || count > 1)
        change.detail = detailText(targets);
    m_gate.pass(
        m_window, idsOf(targets), change, this,
        [this, task, targets] {
            send(task, ordersFor(task, targets),
                [this](bool success, const QString& text) { Q_EMIT result(text, success); });
        },
        [this](const Error& why) { tellRefused(why); });
}

std::vector<CallActions::ServerOrders> CallActions::ordersFor(CallTask task, const CallTargets& targets)
{
    std::vector<ServerOrders> orders;
    for (const CallTarget& target : targets) {
        ServerOrders own{target.profile.id, displayText(target.profile.name), {}};
        if (target.server)
            own.orders = immediateOrders(task, *target.server, target.channels);
        else
            own.orders.assign(target.channels.size(),
                Error{ErrorKind::NotConnected, tr("The session has ended. Nothing was sent."), {}});
        orders.push_back(std::move(own));
    }
    return orders;
}

void CallActions::tellRefused(const Error& why)
{
    Q_EMIT result(why.toString(), why.kind == ErrorKind::Cancelled);
}

void CallActions::openForm(CallTask task, CallFormSpec spec, const CallTargets& targets)
{
    const ServerProfile profile = targets.front().profile;
    const QString name = nameOf(*m_menu.action(task));
    const ProposedChange change{
        tr("%1: %Ln channel(s)?", nullptr, int(channelCount(targets))).arg(name), detailText(targets), name};
    auto* form = new CallForm(std::move(spec), profile, m_memory, m_window);
    const auto channels = std::make_shared<std::vector<SelectedChannel>>(targets.front().channels);
    connect(form, &CallForm::ordered, this,
        [this, task, change, profile, channels, form = QPointer<CallForm>(form)](const Orders& orders) {
            const auto finished = [this, task, id = profile.id, channels, form](
                                      bool success, const QString& text) {
                Q_EMIT result(text, success);
                if (form)
                    form->finish(success,
                        success ? text
                                : text + bringUpToDate(*form, task, m_connections.server(id), *channels));
            };
            m_gate.pass(
                form, {profile.id}, change, form,
                [this, task, profile, orders, finished, form] {
                    form->showSending();
                    if (m_connections.server(profile.id))
                        send(task, {{profile.id, displayText(profile.name), orders}}, finished);
                    else
                        finished(false, tr("The session has ended. Nothing was sent."));
                },
                [this, form](const Error& why) {
                    tellRefused(why);
                    form->finish(false, why.toString());
                });
        });
    form->open();
}

void CallActions::send(CallTask task, const std::vector<ServerOrders>& orders, const Done& done)
{
    auto batch = std::make_shared<Batch>();
    batch->task = task;
    batch->name = nameOf(*m_menu.action(task));
    batch->many = orders.size() > 1;
    batch->where = batch->many ? tr("%1 servers").arg(orders.size()) : orders.front().name;
    for (const ServerOrders& own : orders)
        batch->wanted += qsizetype(own.orders.size());
    for (const ServerOrders& own : orders) {
        Server* server = m_connections.server(own.id);
        for (const Result<Order>& order : own.orders) {
            const auto answered = [batch, done, order, name = own.name](const Result<AmiReply>& outcome) {
                batch->take(name, order, outcome);
                if (batch->answered == batch->wanted)
                    done(batch->done == batch->wanted, summary(*batch));
            };
            if (server)
                sendOrder(*server, order, this, answered);
            else
                answered(order
                        ? Error{ErrorKind::NotConnected, tr("The session has ended. Nothing was sent."), {}}
                        : order.error());
        }
    }
}

QString CallActions::summary(const Batch& batch)
{
    const bool hangsUp = batch.task == CallTask::HangUp;
    QString told = batch.whatWasDone.join(QStringLiteral("; "));
    if (const auto more = int(batch.done - batch.whatWasDone.size()); more > 0)
        told = tr("%1; and %Ln more", nullptr, more).arg(told);
    if (batch.done == batch.wanted) {
        if (batch.done > 1)
            return hangsUp
                ? tr("Hung up %Ln channel(s) on %1: %2.", nullptr, int(batch.done)).arg(batch.where, told)
                : tr("%1: done for %Ln channel(s) on %2: %3.", nullptr, int(batch.done))
                      .arg(batch.name, batch.where, told);
        //: What was done, on which server, and to whom: "Redirect on berlin: PJSIP/1-1 goes to 100@default."
        const QString text = tr("%1 on %2: %3.").arg(batch.name, batch.where, told);
        return batch.lastAnswer.isEmpty()
            ? text
            : QString(text + u' ' + tr("The server answered “%1”.").arg(batch.lastAnswer));
    }
    if (batch.wanted == 1)
        return batch.unknown > 0 ? batch.firstUnknown : batch.firstFailure;
    const QString done = QString::number(batch.done);
    const QString wanted = QString::number(batch.wanted);
    QString text = hangsUp
        ? tr("Hung up %1 of %2 channels on %3.").arg(done, wanted, batch.where)
        : tr("%1: done for %2 of %3 channels on %4.").arg(batch.name, done, wanted, batch.where);
    if (!batch.firstFailure.isEmpty())
        text += u' ' + tr("The first failure: %1").arg(batch.firstFailure);
    if (batch.unknown > 0)
        //: %1: what is known of the first of them
        text += u' '
            + tr("Of %Ln channel(s) it is not known: %1", nullptr, int(batch.unknown))
                  .arg(batch.firstUnknown);
    return text;
}

void CallActions::ringMyPhone(CallTask task, const CallTarget& target)
{
    const CallControl& calls = target.server->callControl();
    const SelectedChannel& channel = target.channels.front();
    const QByteArray phone = target.profile.myPhone.toUtf8();
    Result<OriginateRequest> request = task == CallTask::Retrieve
        ? calls.retrieve(phone, channel.leg.channel, channel.parkingSpace, channel.parkingLot)
        : calls.listen(phone, channel.leg.channel,
            task == CallTask::Listen        ? SpyMode::Listen
                : task == CallTask::Whisper ? SpyMode::Whisper
                                            : SpyMode::Barge);
    if (!request) {
        Q_EMIT result(request.error().toString(), false);
        return;
    }
    request->channelId = calls.newChannelId();
    const QString name = nameOf(*m_menu.action(task));
    const ProposedChange change{//: What is done, and what rings for it: "Listen: ring PJSIP/100?"
        tr("%1: ring %2?").arg(name, displayText(target.profile.myPhone)), detailText({target}), name};
    m_gate.pass(
        m_window, {target.profile.id}, change, this,
        [this, request = *request, id = target.profile.id] { originate(id, request, {}); },
        [this](const Error& why) { tellRefused(why); });
}

void CallActions::openOriginate()
{
    const QList<ServerProfile> able = m_selection.isAllServers()
        ? originateServers()
        : QList<ServerProfile>{*m_connections.profile(m_selection.serverId())};
    if (able.isEmpty())
        return;
    // Of several servers the one that is selected from, else the one that was called from last.
    const CallTargets selected = targets();
    const QString wanted = selected.size() == 1 ? selected.front().profile.id : m_originatedOn;
    std::vector<OriginateServer> servers;
    size_t first = 0;
    for (const ServerProfile& profile : able) {
        if (profile.id == wanted)
            first = servers.size();
        Server* server = m_connections.server(profile.id);
        servers.push_back({profile, &server->callControl(), [server = QPointer<Server>(server)] {
                               return server ? suggestionsOf(*server) : CallSuggestions();
                           }});
    }
    auto* dialog = new OriginateDialog(std::move(servers), first, m_memory, m_window);
    connect(dialog, &OriginateDialog::ordered, this,
        [this, dialog = QPointer<OriginateDialog>(dialog)](const OriginateRequest& request) {
            m_originatedOn = dialog->serverId();
            m_gate.pass(
                dialog, {dialog->serverId()}, changeOf(request), dialog,
                [this, request, dialog] { originate(dialog->serverId(), request, dialog); },
                [this, dialog](const Error& why) {
                    tellRefused(why);
                    dialog->finish(false, why.toString());
                });
        });
    dialog->open();
}

void CallActions::originate(
    const QString& id, const OriginateRequest& request, const QPointer<OriginateDialog>& dialog)
{
    const QString phone = displayText(QByteArrayView(request.channel), 80);
    const auto tell = [this, dialog, route = routeOf(request)](bool success, const QString& text) {
        const QString sentence = tr("%1: %2", "phone and target, what became of the call").arg(route, text);
        Q_EMIT result(sentence, success);
        if (dialog)
            dialog->finish(success, text);
    };
    Server* const server = m_connections.server(id);
    if (!server) {
        tell(false, tr("The session has ended. Nothing was sent."));
        return;
    }
    const QString calling = tr("Calling %1…").arg(phone);
    Q_EMIT result(calling, true);
    if (dialog)
        dialog->showProgress(calling);
    server->callControl().originate(
        request, this,
        [tell, dialog](const Result<AmiReply>& accepted) {
            if (!accepted)
                tell(false, accepted.error().toString());
            else if (dialog)
                dialog->showProgress(tr("The server has taken the order. Ringing…"));
        },
        [tell](const Result<OriginateResult>& finished) {
            if (finished)
                tell(finished->answered, finished->text);
            else
                tell(false, finished.error().toString());
        });
}

} // namespace wirechief
