// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callactions.h"

#include "base/displaytext.h"
#include "changeconfirmation.h"
#include "connections.h"
#include "originatedialog.h"
#include "page.h"
#include "pbx/features/callcontrol.h"
#include "pbx/features/channels.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace wirechief {

namespace {

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
    QString server;
    qsizetype wanted = 0;
    qsizetype answered = 0;
    qsizetype done = 0;
    QString firstFailure;
    QString lastAnswer;
};

CallActions::CallActions(
    CallMenu& menu, Connections& connections, Prompter& prompter, UiState& state, QWidget* window)
    : QObject(window)
    , m_menu(menu)
    , m_connections(connections)
    , m_prompter(prompter)
    , m_memory(state)
    , m_window(window)
{
    for (const CallTaskInfo& info : allCallTasks())
        connect(
            m_menu.action(info.task), &QAction::triggered, this, [this, task = info.task] { start(task); });
    connect(&connections, &Connections::stateChanged, this, &CallActions::update);
    connect(&connections, &Connections::profilesChanged, this, &CallActions::update);
    update();
}

void CallActions::setServer(const QString& id)
{
    m_id = id;
    update();
}

void CallActions::setPage(Page* page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page)
        connect(page, &Page::selectionChanged, this, &CallActions::update);
    update();
}

void CallActions::update()
{
    Server* server = m_connections.server(m_id);
    if (server != m_server) {
        if (m_server)
            m_server->disconnect(this);
        m_server = server;
        if (server)
            connect(server, &Server::capabilitiesChanged, this, &CallActions::update);
    }
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    const QString name = profile ? displayText(profile->name) : QString();
    QString notNow;
    if (!profile)
        notNow = tr("Select a server first.");
    else if (m_connections.state(m_id) != AmiClient::State::Ready || !server)
        notNow = tr("Connect to %1 first.").arg(name);
    else if (profile->readOnly)
        notNow = tr("%1 is read-only in Wirechief: see Edit Server….").arg(name);
    const std::vector<SelectedChannel> channels
        = notNow.isEmpty() ? selection() : std::vector<SelectedChannel>();
    for (const CallTaskInfo& info : allCallTasks()) {
        setUsable(m_menu.action(info.task), notNow.isEmpty() ? whyNot(info, *server, channels) : notNow,
            QCoreApplication::translate("CallMenu", info.toolTip));
    }
}

QString CallActions::whyNot(
    const CallTaskInfo& info, Server& server, const std::vector<SelectedChannel>& channels) const
{
    if (const QString reason = server.callControl().whyNot(info.verb); !reason.isEmpty())
        return reason;
    const bool needsPhone = info.verb == CallVerb::Listen || info.verb == CallVerb::Retrieve;
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    if (needsPhone && profile && profile->myPhone.isEmpty())
        return tr("Enter My phone in the settings of %1 first: it is what rings.")
            .arg(displayText(profile->name));
    switch (info.selection) {
    case CallSelection::None:
        return {};
    case CallSelection::One:
        return channels.size() == 1 ? QString() : tr("Select one channel first.");
    case CallSelection::Two:
        return channels.size() == 2 ? QString() : tr("Select two channels first.");
    case CallSelection::Some:
        return channels.empty() ? tr("Select channels first.") : QString();
    case CallSelection::Parked:
        return channels.size() == 1 && !channels.front().parkingSpace.isEmpty()
            ? QString()
            : tr("Select a parked channel first.");
    case CallSelection::InConference: {
        const bool all = std::all_of(channels.begin(), channels.end(),
            [](const SelectedChannel& channel) { return !channel.conference.isEmpty(); });
        return !channels.empty() && all ? QString() : tr("Select channels in a conference first.");
    }
    }
    return {};
}

std::vector<SelectedChannel> CallActions::selection() const
{
    std::vector<SelectedChannel> channels;
    if (!m_page || !m_server)
        return channels;
    for (const QByteArray& name : m_page->selectedChannels()) {
        SelectedChannel selected;
        selected.leg.channel = name;
        if (const ChannelRecord* channel = m_server->channels().findByName(name)) {
            if (const ChannelRecord* peer = channel->bridgePeer())
                selected.leg.peer = peer->name().toByteArray();
            if (channel->place == ChannelPlace::Conference)
                selected.conference = channel->placeName().toByteArray();
            if (channel->place == ChannelPlace::Parking) {
                selected.parkingSpace = channel->placeName().toByteArray();
                selected.parkingLot = channel->parkingLot().toByteArray();
            }
        }
        channels.push_back(std::move(selected));
    }
    return channels;
}

void CallActions::start(CallTask task)
{
    if (!m_server || !m_connections.profile(m_id))
        return;
    if (task == CallTask::Originate) {
        openOriginate();
        return;
    }
    const std::vector<SelectedChannel> channels = selection();
    if (channels.empty())
        return;
    const CallVerb verb = infoOf(task).verb;
    if (verb == CallVerb::Listen || verb == CallVerb::Retrieve)
        ringMyPhone(task, channels.front());
    else if (std::optional<CallFormSpec> form = callFormOf(task, *m_server, channels))
        openForm(task, std::move(*form));
    else
        startAtOnce(task, channels);
}

void CallActions::startAtOnce(CallTask task, const std::vector<SelectedChannel>& channels)
{
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    const QString name = nameOf(*m_menu.action(task));
    const bool hangsUp = task == CallTask::HangUp;
    ProposedChange change;
    change.accept = name;
    change.always = hangsUp && channels.size() > 1;
    if (hangsUp)
        change.question = channels.size() == 1 ? tr("Hang up %1?").arg(namesOf(channels))
                                               : tr("Hang up %n channel(s)?", nullptr, int(channels.size()));
    else
        change.question = tr("%1: %n channel(s)?", nullptr, int(channels.size())).arg(name);
    if (!hangsUp || channels.size() > 1)
        change.detail = namesOf(channels);
    confirmChange(
        m_prompter, m_connections, m_window, *profile, change, this, [this, task, channels](Server& server) {
            send(server, task, immediateOrders(task, server, channels),
                [this](bool success, const QString& text) { Q_EMIT result(text, success); });
        });
}

void CallActions::openForm(CallTask task, CallFormSpec spec)
{
    const QString id = m_id;
    auto* form = new CallForm(std::move(spec), *m_connections.profile(id), m_memory, m_window);
    connect(form, &CallForm::ordered, this,
        [this, id, task, form = QPointer<CallForm>(form)](const CallOrders& orders) {
            const auto finished = [this, form](bool success, const QString& text) {
                Q_EMIT result(text, success);
                if (form)
                    form->finish(success, text);
            };
            Server* server = m_connections.server(id);
            if (server)
                send(*server, task, orders, finished);
            else
                finished(false, tr("The session has ended. Nothing was sent."));
        });
    form->open();
}

void CallActions::send(Server& server, CallTask task, const CallOrders& orders,
    const std::function<void(bool, const QString&)>& done)
{
    auto batch = std::make_shared<Batch>();
    batch->task = task;
    batch->name = nameOf(*m_menu.action(task));
    batch->server = displayText(server.name());
    batch->wanted = qsizetype(orders.size());
    for (const Result<CallOrder>& order : orders) {
        server.callControl().send(order, this, [batch, done](const Result<AmiReply>& outcome) {
            ++batch->answered;
            if (outcome) {
                ++batch->done;
                batch->lastAnswer = displayText(QByteArrayView(outcome->message()).trimmed(), 200);
            } else if (batch->firstFailure.isEmpty()) {
                batch->firstFailure = outcome.error().toString();
            }
            if (batch->answered == batch->wanted)
                done(batch->done == batch->wanted, summary(*batch));
        });
    }
}

QString CallActions::summary(const Batch& batch)
{
    const bool hangsUp = batch.task == CallTask::HangUp;
    if (batch.done == batch.wanted) {
        if (hangsUp)
            return tr("Hung up %n channel(s) on %1.", nullptr, int(batch.done)).arg(batch.server);
        if (batch.done > 1)
            return tr("%1: done for %n channel(s) on %2.", nullptr, int(batch.done))
                .arg(batch.name, batch.server);
        return batch.lastAnswer.isEmpty()
            ? tr("%1: done on %2.").arg(batch.name, batch.server)
            : tr("%1: done on %2; the server answered “%3”.").arg(batch.name, batch.server, batch.lastAnswer);
    }
    if (batch.wanted == 1)
        return batch.firstFailure;
    if (hangsUp)
        return tr("Hung up %1 of %2 channels on %3. The first failure: %4")
            .arg(batch.done)
            .arg(batch.wanted)
            .arg(batch.server, batch.firstFailure);
    return tr("%1: done for %2 of %3 channels on %4. The first failure: %5")
        .arg(batch.name)
        .arg(batch.done)
        .arg(batch.wanted)
        .arg(batch.server, batch.firstFailure);
}

void CallActions::ringMyPhone(CallTask task, const SelectedChannel& channel)
{
    const CallControl& calls = m_server->callControl();
    const QByteArray phone = m_connections.profile(m_id)->myPhone.toUtf8();
    Result<OriginateRequest> request = task == CallTask::Retrieve
        ? calls.retrieve(phone, channel.parkingSpace, channel.parkingLot)
        : calls.listen(phone, channel.leg.channel,
            task == CallTask::Listen        ? SpyMode::Listen
                : task == CallTask::Whisper ? SpyMode::Whisper
                                            : SpyMode::Barge);
    if (!request) {
        Q_EMIT result(request.error().toString(), false);
        return;
    }
    request->channelId = calls.newChannelId();
    originate(*m_server, *request, {});
}

void CallActions::openOriginate()
{
    const QString id = m_id;
    auto* dialog = new OriginateDialog(
        *m_connections.profile(id), m_server->callControl(), suggestionsOf(*m_server), m_memory, m_window);
    connect(dialog, &OriginateDialog::ordered, this,
        [this, id, dialog = QPointer<OriginateDialog>(dialog)](const OriginateRequest& request) {
            if (Server* server = m_connections.server(id))
                originate(*server, request, dialog);
            else if (dialog)
                dialog->finish(false, tr("The session has ended. Nothing was sent."));
        });
    dialog->open();
}

void CallActions::originate(
    Server& server, const OriginateRequest& request, const QPointer<OriginateDialog>& dialog)
{
    const QString phone = displayText(QByteArrayView(request.channel), 80);
    const auto tell = [this, dialog, phone](bool success, const QString& text) {
        const QString sentence = tr("%1: %2", "phone, what became of the call").arg(phone, text);
        Q_EMIT result(sentence, success);
        if (dialog)
            dialog->finish(success, text);
    };
    Q_EMIT result(tr("Calling %1…").arg(phone), true);
    server.callControl().originate(
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
