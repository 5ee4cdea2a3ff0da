// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callforms.h"

#include "base/displaytext.h"
#include "pbx/calls/callchecks.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "widgets/verbs/targetgroups.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>

namespace wirechief {

namespace {

struct FormTr {
    Q_DECLARE_TR_FUNCTIONS(CallForms)
};

using Selection = std::vector<SelectedChannel>;
using MakeOrder = std::function<Result<Order>(CallControl&, const SelectedChannel&, const FormValues&)>;

// Fields, under which entries are remembered.
constexpr QLatin1String causeField("cause");
constexpr QLatin1String contextField("context");
constexpr QLatin1String extenField("exten");
constexpr QLatin1String priorityField("priority");
constexpr QLatin1String bothField("bothLegs");
constexpr QLatin1String otherContextField("otherContext");
constexpr QLatin1String otherExtenField("otherExten");
constexpr QLatin1String conferenceContextField("conferenceContext");
constexpr QLatin1String conferenceExtenField("conferenceExten");
constexpr QLatin1String lotField("lot");
constexpr QLatin1String timeoutField("parkingSeconds");
constexpr QLatin1String digitsField("digits");
constexpr QLatin1String durationField("toneLength");
constexpr QLatin1String textField("text");
constexpr QLatin1String variableField("variable");
constexpr QLatin1String valueField("value");
constexpr QLatin1String fileField("file");
constexpr QLatin1String optionsField("recordingOptions");

/// A field for what may be somebody's PIN.
FormField secret(FormField field)
{
    field.isSecret = true;
    return field;
}

/// A field for what is named in another one.
FormField namedBy(QLatin1String nameField, FormField field)
{
    field.nameField = nameField;
    return field;
}

/// A field that starts empty, whatever was entered before.
FormField optional(FormField field)
{
    field.startsEmpty = true;
    return field;
}

DialplanPlace placeOf(const FormValues& values, QLatin1String context, QLatin1String exten)
{
    const QString priority = values.value(priorityField);
    return {values.value(context).toUtf8(), values.value(exten).toUtf8(),
        priority.isEmpty() ? QByteArray("1") : priority.toUtf8()};
}

/// Orders for all channels, from one for each.
std::function<Orders(const FormValues&)> forEach(
    Server& server, const Selection& channels, const MakeOrder& make)
{
    return [server = QPointer<Server>(&server), channels, make](const FormValues& values) {
        Orders orders;
        for (const SelectedChannel& channel : channels) {
            if (server)
                orders.push_back(make(server->callControl(), channel, values));
        }
        return orders;
    };
}

/// What follows, where the order is about the other side too.
QString introWithPeers(const QString& intro, const Selection& channels)
{
    const QString peers = peersText(channels);
    return peers.isEmpty() ? intro : QString(intro + u' ' + peers);
}

/// Causes that phones and trunks show or act upon (Q.850).
QStringList usualCauses()
{
    return {FormTr::tr("16 - normal"), FormTr::tr("17 - busy"), FormTr::tr("18 - no response"),
        FormTr::tr("19 - no answer"), FormTr::tr("21 - rejected"), FormTr::tr("34 - no line free"),
        FormTr::tr("38 - network out of order")};
}

OrderFormSpec causeForm(Server& server, const Selection& channels)
{
    OrderFormSpec spec{QStringLiteral("causeForm"), FormTr::tr("Hang Up with Cause"),
        FormTr::tr("Is hung up: %1. Its phone or trunk is told the cause.").arg(namesOf(channels)),
        FormTr::tr("&Hang Up"), {}, {}};
    spec.fields
        = {{causeField, FormTr::tr("&Cause:"), FormTr::tr("its Q.850 number, 1 to 127"), {}, usualCauses()}};
    spec.orders = forEach(server, channels,
        [](CallControl& calls, const SelectedChannel& channel, const FormValues& values) -> Result<Order> {
            bool isNumber = false;
            // What follows the number explains it.
            const int cause = values.value(causeField).section(QLatin1Char(' '), 0, 0).toInt(&isNumber);
            if (!isNumber || cause < 1 || cause > 127)
                return Error{
                    ErrorKind::InvalidInput, FormTr::tr("Enter a cause as a number from 1 to 127."), {}};
            return calls.hangUp(channel.leg.channel, cause);
        });
    return spec;
}

OrderFormSpec redirectForm(Server& server, const Selection& channels)
{
    const CallSuggestions known = suggestionsOf(server);
    const bool talks = std::any_of(channels.begin(), channels.end(),
        [](const SelectedChannel& channel) { return !channel.leg.peer.isEmpty(); });
    OrderFormSpec spec{QStringLiteral("redirectForm"), FormTr::tr("Redirect"),
        introWithPeers(
            FormTr::tr(
                "Goes to another place in the dialplan: %1. A channel that it talks to is hung up, unless "
                "both are sent or its dialplan goes on.")
                .arg(namesOf(channels)),
            channels),
        FormTr::tr("&Redirect"), {}, {}};
    spec.fields
        = {{contextField, FormTr::tr("&Context:"), FormTr::tr("for instance default"), {}, known.contexts},
            {extenField, FormTr::tr("&Extension:"), FormTr::tr("for instance 100"), {}, known.extens},
            {priorityField, FormTr::tr("&Priority:"), {}, QStringLiteral("1"), {}}};
    if (talks) {
        spec.fields.append({bothField, FormTr::tr("Send &both legs"), {}, QStringLiteral("1"), {}, true});
        if (server.callControl().dialect().canSplitLegs()) {
            spec.fields.append(optional({otherContextField, FormTr::tr("Other le&g's context:"),
                FormTr::tr("the same"), {}, known.contexts}));
            spec.fields.append(optional({otherExtenField, FormTr::tr("Other leg's e&xtension:"),
                FormTr::tr("the same"), {}, known.extens}));
        }
    }
    spec.orders = forEach(
        server, channels, [](CallControl& calls, const SelectedChannel& channel, const FormValues& values) {
            RedirectRequest request;
            request.channel = channel.leg.channel;
            request.place = placeOf(values, contextField, extenField);
            if (!values.value(bothField).isEmpty())
                request.extraChannel = channel.leg.peer;
            request.extraIsPeer = true;
            const DialplanPlace other = placeOf(values, otherContextField, otherExtenField);
            if (!other.context.isEmpty() || !other.exten.isEmpty()) {
                request.extraPlace = other;
                if (other.context.isEmpty())
                    request.extraPlace.context = request.place.context;
                if (other.exten.isEmpty())
                    request.extraPlace.exten = request.place.exten;
            }
            return calls.redirect(request);
        });
    return spec;
}

OrderFormSpec transferForm(CallTask task, Server& server, const Selection& channels)
{
    const CallSuggestions known = suggestionsOf(server);
    const bool isBlind = task == CallTask::BlindTransfer;
    OrderFormSpec spec{QStringLiteral("transferForm"),
        isBlind ? FormTr::tr("Blind Transfer") : FormTr::tr("Attended Transfer"),
        isBlind
            ? introWithPeers(
                FormTr::tr("Who talks to %1 goes to this extension; the channel itself is free then.")
                    .arg(namesOf(channels)),
                channels)
            : FormTr::tr("%1 calls this extension, as if its user had dialled the feature code. The transfer "
                         "is done when it hangs up.")
                  .arg(namesOf(channels)),
        FormTr::tr("&Transfer"), {}, {}};
    spec.fields
        = {{contextField, FormTr::tr("&Context:"), FormTr::tr("for instance default"), {}, known.contexts},
            {extenField, FormTr::tr("&Extension:"), FormTr::tr("for instance 100"), {}, known.extens}};
    spec.orders = forEach(server, channels,
        [isBlind](CallControl& calls, const SelectedChannel& channel, const FormValues& values) {
            const DialplanPlace place = placeOf(values, contextField, extenField);
            return isBlind ? calls.blindTransfer(channel.leg, place)
                           : calls.attendedTransfer(channel.leg.channel, place);
        });
    return spec;
}

OrderFormSpec conferenceForm(Server& server, const Selection& channels)
{
    const CallSuggestions known = suggestionsOf(server);
    OrderFormSpec spec{QStringLiteral("conferenceForm"), FormTr::tr("Add to Conference"),
        introWithPeers(
            FormTr::tr("Goes to an extension that enters a conference: %1.").arg(namesOf(channels)),
            channels),
        FormTr::tr("A&dd"), {}, {}};
    spec.fields = {{conferenceContextField, FormTr::tr("&Context:"), FormTr::tr("for instance default"), {},
                       known.contexts},
        {conferenceExtenField, FormTr::tr("Conference's &extension:"), FormTr::tr("for instance 8000"), {},
            known.extens},
        {bothField, FormTr::tr("&Both legs"), {}, QStringLiteral("1"), {}, true}};
    spec.orders = forEach(
        server, channels, [](CallControl& calls, const SelectedChannel& channel, const FormValues& values) {
            RedirectRequest request;
            request.channel = channel.leg.channel;
            request.place = placeOf(values, conferenceContextField, conferenceExtenField);
            if (!values.value(bothField).isEmpty())
                request.extraChannel = channel.leg.peer;
            request.extraIsPeer = true;
            return calls.redirect(request);
        });
    return spec;
}

OrderFormSpec parkForm(Server& server, const Selection& channels)
{
    OrderFormSpec spec{QStringLiteral("parkForm"), FormTr::tr("Park"),
        introWithPeers(
            FormTr::tr("Waits in a parking lot until somebody takes it: %1.").arg(namesOf(channels)),
            channels),
        FormTr::tr("&Park"), {}, {}};
    spec.fields = {optional({lotField, FormTr::tr("Parking &lot:"), FormTr::tr("the usual one"), {}, {}}),
        optional({timeoutField, FormTr::tr("&Seconds until it comes back:"), FormTr::tr("as the lot says"),
            {}, {}})};
    spec.orders = forEach(server, channels,
        [](CallControl& calls, const SelectedChannel& channel, const FormValues& values) -> Result<Order> {
            ParkRequest request;
            request.leg = channel.leg;
            request.lot = values.value(lotField).toUtf8();
            const QString seconds = values.value(timeoutField);
            bool isNumber = seconds.isEmpty();
            const int number = isNumber ? 0 : seconds.toInt(&isNumber);
            if (!isNumber || number < 0 || number > 86'400)
                return Error{
                    ErrorKind::InvalidInput, FormTr::tr("Enter seconds as a number up to 86400."), {}};
            request.timeout = std::chrono::seconds(number);
            return calls.park(request);
        });
    return spec;
}

OrderFormSpec tonesForm(Server& server, const Selection& channels)
{
    OrderFormSpec spec{QStringLiteral("tonesForm"), FormTr::tr("Play Tones"),
        FormTr::tr("Hears the tones of these keys: %1.").arg(namesOf(channels)), FormTr::tr("&Play"), {}, {}};
    spec.fields = {secret({digitsField, FormTr::tr("&Keys:"), FormTr::tr("0 to 9, *, #, A to D"), {}, {}}),
        optional(
            {durationField, FormTr::tr("&Milliseconds each:"), FormTr::tr("as the server likes"), {}, {}})};
    if (!server.callControl().dialect().hasBridges())
        spec.fields.removeLast(); // 12 on
    spec.orders = forEach(server, channels,
        [](CallControl& calls, const SelectedChannel& channel, const FormValues& values) -> Result<Order> {
            const QString length = values.value(durationField);
            bool isNumber = length.isEmpty();
            const int number = isNumber ? 0 : length.toInt(&isNumber);
            if (!isNumber || number < 0 || number > 10'000)
                return Error{
                    ErrorKind::InvalidInput, FormTr::tr("Enter milliseconds as a number up to 10000."), {}};
            return calls.playDtmf(
                channel.leg.channel, values.value(digitsField).toUtf8(), std::chrono::milliseconds(number));
        });
    return spec;
}

OrderFormSpec textForm(Server& server, const Selection& channels)
{
    OrderFormSpec spec{QStringLiteral("textForm"), FormTr::tr("Send Text"),
        FormTr::tr("Gets this text, where its phone can show one: %1.").arg(namesOf(channels)),
        FormTr::tr("&Send"), {{textField, FormTr::tr("&Text:"), {}, {}, {}}}, {}};
    spec.orders = forEach(
        server, channels, [](CallControl& calls, const SelectedChannel& channel, const FormValues& values) {
            return calls.sendText(channel.leg.channel, values.value(textField).toUtf8());
        });
    return spec;
}

OrderFormSpec variableForm(Server& server, const Selection& channels)
{
    OrderFormSpec spec{QStringLiteral("variableForm"), FormTr::tr("Set Variable"),
        FormTr::tr("A variable of %1, or a function such as CALLERID(name).").arg(namesOf(channels)),
        FormTr::tr("&Set"), {}, {}};
    spec.fields = {{variableField, FormTr::tr("&Name:"), FormTr::tr("for instance CALLERID(name)"), {},
                       {QStringLiteral("CALLERID(name)"), QStringLiteral("CALLERID(num)"),
                           QStringLiteral("CHANNEL(language)"), QStringLiteral("CHANNEL(musicclass)")}},
        namedBy(variableField, {valueField, FormTr::tr("&Value:"), {}, {}, {}})};
    spec.orders = forEach(
        server, channels, [](CallControl& calls, const SelectedChannel& channel, const FormValues& values) {
            return calls.setVariable(
                channel.leg.channel, values.value(variableField).toUtf8(), values.value(valueField).toUtf8());
        });
    return spec;
}

OrderFormSpec recordForm(Server& server, const Selection& channels)
{
    OrderFormSpec spec{QStringLiteral("recordForm"), FormTr::tr("Start Recording"),
        FormTr::tr(
            "Is recorded into a file below the server's folder for recordings: %1. {server}, {channel} and "
            "{date} stand for their values.")
            .arg(namesOf(channels)),
        FormTr::tr("&Record"), {}, {}};
    FormField file{
        fileField, FormTr::tr("&File:"), {}, {}, {QStringLiteral("{server}-{channel}-{date}.wav")}};
    file.startsSuggested = true;
    spec.fields = {file,
        optional(
            {optionsField, FormTr::tr("O&ptions:"), FormTr::tr("of MixMonitor, for instance b"), {}, {}})};
    spec.orders = forEach(server, channels,
        [name = server.name(), now = QDateTime::currentDateTime()](
            CallControl& calls, const SelectedChannel& channel, const FormValues& values) {
            return calls.record({channel.leg.channel,
                recordingFileName(values.value(fileField), name, channel.leg.channel.name, now),
                values.value(optionsField).toUtf8()});
        });
    return spec;
}

} // namespace

QString peersText(const std::vector<SelectedChannel>& channels)
{
    constexpr qsizetype most = 5;
    QStringList sentences;
    for (const SelectedChannel& channel : channels) {
        if (!channel.leg.peer.isEmpty() && sentences.size() < most)
            sentences.append(FormTr::tr("%1 talks to %2.")
                                 .arg(displayText(QByteArrayView(channel.leg.channel.name), 80),
                                     displayText(QByteArrayView(channel.leg.peer.name), 80)));
    }
    return sentences.join(u' ');
}

QString namesOf(const std::vector<SelectedChannel>& channels)
{
    QStringList names;
    for (const SelectedChannel& channel : channels) {
        if (names.size() < 5)
            names.append(displayText(QByteArrayView(channel.leg.channel.name), 80));
    }
    return namesText(names, qsizetype(channels.size()));
}

CallSuggestions suggestionsOf(Server& server)
{
    constexpr qsizetype enough = 200;
    QSet<QByteArray> contexts;
    QSet<QByteArray> extens;
    QSet<QByteArray> endpoints;
    QSet<QByteArray> applications;
    const auto add = [](QSet<QByteArray>& set, QByteArrayView text) {
        if (!text.isEmpty() && set.size() < enough)
            set.insert(text.toByteArray());
    };
    server.channels().table().forEach([&](const ChannelRecord& channel) {
        add(contexts, channel.context());
        add(extens, channel.exten());
        add(applications, channel.application());
        const QByteArrayView name = channel.name();
        const qsizetype dash = name.lastIndexOf('-');
        if (dash > 0 && !channel.is(ChannelRecord::LocalHalf) && !channel.is(ChannelRecord::Passing))
            add(endpoints, name.first(dash));
    });
    // Only what can be sent back as it is shown.
    const auto sorted = [](const QSet<QByteArray>& set) {
        QStringList list;
        for (const QByteArray& text : set) {
            if (decodeText(text) == displayText(QByteArrayView(text)))
                list.append(decodeText(text));
        }
        list.sort();
        return list;
    };
    return {sorted(contexts), sorted(extens), sorted(endpoints), sorted(applications)};
}

Orders immediateOrders(CallTask task, Server& server, const std::vector<SelectedChannel>& channels)
{
    CallControl& calls = server.callControl();
    if (task == CallTask::Bridge) {
        if (channels.size() != 2)
            return {};
        return {calls.bridge(channels[0].leg.channel, channels[1].leg.channel)};
    }
    Orders orders;
    for (const SelectedChannel& channel : channels) {
        const ChannelRef& chosen = channel.leg.channel;
        switch (task) {
        case CallTask::HangUp:
            orders.push_back(calls.hangUp(chosen));
            break;
        case CallTask::CancelTransfer:
            orders.push_back(calls.cancelTransfer(chosen));
            break;
        case CallTask::Kick:
            orders.push_back(calls.kick(chosen));
            break;
        case CallTask::KickFromConference:
            orders.push_back(calls.kickFromConference(channel.conference, chosen));
            break;
        case CallTask::PauseRecording:
        case CallTask::ResumeRecording:
            orders.push_back(calls.pauseRecording(chosen, task == CallTask::PauseRecording));
            break;
        case CallTask::StopRecording:
            orders.push_back(calls.stopRecording(chosen));
            break;
        case CallTask::Hold:
        case CallTask::Unhold:
            orders.push_back(calls.hold(chosen, task == CallTask::Hold));
            break;
        case CallTask::MuteIn:
            orders.push_back(calls.mute(chosen, AudioDirection::In, true));
            break;
        case CallTask::MuteOut:
            orders.push_back(calls.mute(chosen, AudioDirection::Out, true));
            break;
        case CallTask::MuteBoth:
        case CallTask::Unmute:
            orders.push_back(calls.mute(chosen, AudioDirection::Both, task == CallTask::MuteBoth));
            break;
        default:
            return {};
        }
    }
    return orders;
}

std::optional<OrderFormSpec> callFormOf(
    CallTask task, Server& server, const std::vector<SelectedChannel>& channels)
{
    switch (task) {
    case CallTask::HangUpWithCause:
        return causeForm(server, channels);
    case CallTask::Redirect:
        return redirectForm(server, channels);
    case CallTask::BlindTransfer:
    case CallTask::AttendedTransfer:
        return transferForm(task, server, channels);
    case CallTask::AddToConference:
        return conferenceForm(server, channels);
    case CallTask::Park:
        return parkForm(server, channels);
    case CallTask::PlayDtmf:
        return tonesForm(server, channels);
    case CallTask::SendText:
        return textForm(server, channels);
    case CallTask::SetVariable:
        return variableForm(server, channels);
    case CallTask::Record:
        return recordForm(server, channels);
    default:
        return std::nullopt;
    }
}

} // namespace wirechief
