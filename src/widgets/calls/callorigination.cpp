// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callorigination.h"

#include "base/displaytext.h"
#include "calltargets.h"
#include "originatedialog.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/core/server.h"
#include "sessions/calls/callmemory.h"
#include "sessions/connections/connections.h"
#include "widgets/dialogs/changeconfirmation.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

struct OriginationTr {
    Q_DECLARE_TR_FUNCTIONS(CallVerbs)
};

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
        + displayName(target);
}

ProposedChange changeOf(const OriginateRequest& request)
{
    const QByteArray where = targetOf(request);
    return {OriginationTr::tr("Call %1?").arg(displayText(QByteArrayView(request.channel), 80)),
        //: Where a call goes that was answered: "100@default"
        OriginationTr::tr("Then: %1").arg(displayText(QByteArrayView(where), 200)),
        OriginationTr::tr("Call")};
}

void tellRefused(const VerbContext& context, const Error& why)
{
    context.tell(why.toString(), why.kind == ErrorKind::Cancelled);
}

void originate(const VerbContext& context, const QString& server, const OriginateRequest& request,
    const QPointer<OriginateDialog>& dialog)
{
    const QString phone = displayText(QByteArrayView(request.channel), 80);
    const auto tell
        = [told = context.tell, dialog, route = routeOf(request)](bool success, const QString& text) {
              const QString sentence
                  = OriginationTr::tr("%1: %2", "phone and target, what became of the call").arg(route, text);
              told(sentence, success);
              if (dialog)
                  dialog->finish(success, text);
          };
    Server* const there = context.connections.server(server);
    if (!there) {
        tell(false, OriginationTr::tr("The session has ended. Nothing was sent."));
        return;
    }
    const QString calling = OriginationTr::tr("Calling %1…").arg(phone);
    context.tell(calling, true);
    if (dialog)
        dialog->showProgress(calling);
    there->callControl().originate(
        request, context.owner,
        [tell, dialog](const Result<AmiReply>& accepted) {
            if (!accepted)
                tell(false, accepted.error().toString());
            else if (dialog)
                dialog->showProgress(OriginationTr::tr("The server has taken the order. Ringing…"));
        },
        [tell](const Result<OriginateResult>& finished) {
            if (finished)
                tell(finished->answered, finished->text);
            else
                tell(false, finished.error().toString());
        });
}

} // namespace

void openOriginate(const QList<ServerProfile>& able, const QString& wanted, const VerbContext& context,
    const std::function<void(const QString& server)>& chosen)
{
    std::vector<OriginateServer> servers;
    size_t first = 0;
    for (const ServerProfile& profile : able) {
        Server* server = context.connections.server(profile.id);
        if (server == nullptr)
            continue;
        if (profile.id == wanted)
            first = servers.size();
        servers.push_back({profile, &server->callControl(),
            [server = QPointer<Server>(server)] {
                return server ? suggestionsOf(*server) : CallSuggestions();
            },
            [server = QPointer<Server>(server)](
                const QByteArray& name, QObject* asker, const ApplicationKnown& done) {
                if (server)
                    askApplication(*server, name, asker, done);
                else
                    done(std::nullopt);
            },
            [server = QPointer<Server>(server)](QObject* asker, const CallNamesDone& done) {
                const QString whyNot
                    = server ? server->whyNot("Command") : OriginationTr::tr("The session has ended.");
                if (whyNot.isEmpty())
                    askCallNames(*server, asker, done);
                else // once the dialog is there
                    QMetaObject::invokeMethod(
                        asker,
                        [done, whyNot] {
                            done(Error{ErrorKind::NotPermitted, whyNot, {}});
                        },
                        Qt::QueuedConnection);
            }});
    }
    if (servers.empty())
        return;
    auto* dialog = new OriginateDialog(std::move(servers), first, context.memory, context.window);
    QObject::connect(dialog, &OriginateDialog::actionsWanted, context.owner,
        [context, dialog](const std::vector<AmiAction>& actions) {
            context.showActions(dialog, dialog->serverId(), actions);
        });
    QObject::connect(dialog, &OriginateDialog::ordered, context.owner,
        [context, chosen, dialog = QPointer<OriginateDialog>(dialog)](const OriginateRequest& request) {
            chosen(dialog->serverId());
            context.gate.pass(
                dialog, {dialog->serverId()}, changeOf(request), dialog,
                [context, request, dialog] { originate(context, dialog->serverId(), request, dialog); },
                [context, dialog](const Error& why) {
                    tellRefused(context, why);
                    dialog->finish(false, why.toString());
                });
        });
    dialog->open();
}

void ringMyPhone(const Verb& verb, const CallTargets& targets, const VerbContext& context)
{
    const CallTarget& target = targets.all().front();
    const CallControl& calls = target.server->callControl();
    const SelectedChannel& channel = target.items.front();
    const QByteArray phone = target.profile.myPhone.toUtf8();
    const auto task = CallTask(verb.number);
    Result<OriginateRequest> request = task == CallTask::Retrieve
        ? calls.retrieve(phone, channel.leg.channel, channel.parkingSpace, channel.parkingLot)
        : calls.listen(phone, channel.leg.channel,
            task == CallTask::Listen        ? SpyMode::Listen
                : task == CallTask::Whisper ? SpyMode::Whisper
                                            : SpyMode::Barge);
    if (!request) {
        context.tell(request.error().toString(), false);
        return;
    }
    request->channelId = calls.newChannelId();
    const QString name = verb.name();
    const ProposedChange change{//: What is done, and what rings for it: "Listen: ring PJSIP/100?"
        OriginationTr::tr("%1: ring %2?").arg(name, displayText(target.profile.myPhone)),
        targets.detailText(), name};
    context.gate.pass(
        context.window, {target.profile.id}, change, context.owner,
        [context, request = *request, id = target.profile.id] { originate(context, id, request, {}); },
        [context](const Error& why) { tellRefused(context, why); });
}

} // namespace wirechief
