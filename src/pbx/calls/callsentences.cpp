// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callsentences.h"

#include "ami/actions/pendingactions.h"
#include "base/displaytext.h"
#include "pbx/core/capabilities.h"
#include "pbx/core/server.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

struct SentenceTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::CallControl)
};

/// The reason that a server of 11 would have told, from the Q.850 cause of the hang-up.
int reasonOfCause(int cause)
{
    switch (cause) {
    case 16:
    case 21:
        return 1;
    case 17:
        return 5;
    case 18:
    case 19:
        return 3;
    case 34:
    case 38:
    case 41:
    case 42:
    case 44:
        return 8;
    default:
        return 0;
    }
}

} // namespace

QString originateReasonText(bool answered, int reason, int cause)
{
    if (answered)
        return SentenceTr::tr("The call was answered.");
    if (reason == 0)
        reason = reasonOfCause(cause);
    switch (reason) {
    case 0:
        return SentenceTr::tr("The call failed: there is no such destination, or it cannot be reached.");
    case 1:
        return SentenceTr::tr("The other side hung up or declined before the call was answered.");
    case 3:
        return SentenceTr::tr("Nobody answered in time.");
    case 4:
        return SentenceTr::tr("The call was answered, and then it failed.");
    case 5:
        return SentenceTr::tr("The destination is busy.");
    case 8:
        return SentenceTr::tr("The destination refused the call, or all lines to it are taken.");
    default:
        return SentenceTr::tr("The call was not answered (the server gives the reason %1).").arg(reason);
    }
}

namespace {

/// What a refusal means, by how the server's words begin, and what to do then.
struct Refusal {
    QByteArrayView words;
    ErrorKind kind = ErrorKind::Server;
    const char* advice = nullptr;
};
constexpr Refusal refusals[] = {
    {"No such channel", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "The call has ended meanwhile.")},
    {"Channel does not exist", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "The call has ended meanwhile.")},
    {"Channel not existent", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "The call has ended meanwhile.")},
    {"Channel not found", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "The call has ended meanwhile.")},
    {"Channel specified does not exist", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "The call has ended meanwhile.")},
    {"Channel1 does not exist", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "The first call has ended meanwhile.")},
    {"Channel2 does not exist", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "The second call has ended meanwhile.")},
    {"ExtraChannel does not exist", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "The other leg has ended meanwhile.")},
    {"Originate Access Forbidden", ErrorKind::NotPermitted,
        QT_TRANSLATE_NOOP("wirechief::CallControl",
            "Asterisk lets only logins with the write class system use such applications and words "
            "(System, Exec, AGI, MixMonitor; SHELL, EVAL, DB, FILE … in the data), harmless ones with such "
            "letters in them too.")},
    {"Originate with certain", ErrorKind::NotPermitted,
        QT_TRANSLATE_NOOP("wirechief::CallControl",
            "Asterisk lets only logins with the write class system use this application.")},
    {"GetVar Access Forbidden", ErrorKind::NotPermitted,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "Reading this needs the write class system.")},
    {"SetVar Access Forbidden", ErrorKind::NotPermitted,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "Setting this needs the write class system.")},
    {"Extension does not exist", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "Check context and extension in the dialplan.")},
    {"Redirect failed, channel not up", ErrorKind::Server,
        QT_TRANSLATE_NOOP("wirechief::CallControl", "Try again once the call was answered.")},
    {"Transfer not permitted", ErrorKind::Server,
        QT_TRANSLATE_NOOP(
            "wirechief::CallControl", "The bridge that the channel is in cannot be transferred.")},
    {"Transfer invalid", ErrorKind::Server,
        QT_TRANSLATE_NOOP("wirechief::CallControl",
            "The channel talks to nobody, or there is no such extension in the context.")},
    {"No attended transfer feature code", ErrorKind::Server,
        QT_TRANSLATE_NOOP(
            "wirechief::CallControl", "Set atxfer in features.conf, and allow it in Dial with t or T.")},
    {"Invalid/unknown command", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP(
            "wirechief::CallControl", "This release has no such action, or its module is not loaded.")},
};

} // namespace

bool deniesChannel(const AmiReply& reply)
{
    const QByteArray words = reply.message().trimmed();
    return words.contains("hannel")
        && std::any_of(std::begin(refusals), std::end(refusals), [&words](const Refusal& refusal) {
               return refusal.kind == ErrorKind::NotFound && words.startsWith(refusal.words);
           });
}

QString attemptText(const CallDeed& deed)
{
    const AmiAction& action = deed.actions.front();
    const auto channelAt = [&deed](size_t at) {
        return at < deed.channels.size() ? displayName(deed.channels[at].channel.name) : QString();
    };
    const QString whom = channelAt(0);
    switch (deed.verb) {
    case CallVerb::HangUp:
        return SentenceTr::tr("Hanging up %1").arg(whom);
    case CallVerb::Originate:
    case CallVerb::Retrieve:
    case CallVerb::Listen:
        return SentenceTr::tr("Calling %1").arg(displayName(action.value("Channel")));
    case CallVerb::Redirect:
        return SentenceTr::tr("Redirecting %1").arg(whom);
    case CallVerb::BlindTransfer: // before 12 the other one stands before it
        return SentenceTr::tr("The transfer by %1").arg(channelAt(deed.channels.size() - 1));
    case CallVerb::AttendedTransfer:
        return SentenceTr::tr("The transfer by %1").arg(whom);
    case CallVerb::CancelTransfer:
        return SentenceTr::tr("Cancelling the transfer by %1").arg(whom);
    case CallVerb::Bridge:
        return SentenceTr::tr("Connecting %1 and %2").arg(whom, channelAt(1));
    case CallVerb::Park:
        return SentenceTr::tr("Parking %1").arg(whom);
    case CallVerb::Hold:
        return SentenceTr::tr("Asking the phone of %1").arg(whom);
    case CallVerb::Mute:
        return SentenceTr::tr("Muting of %1").arg(whom);
    case CallVerb::PlayDtmf:
        return SentenceTr::tr("Tones for %1").arg(whom);
    case CallVerb::SendText:
        return SentenceTr::tr("Text for %1").arg(whom);
    case CallVerb::SetVariable:
    case CallVerb::ReadVariables:
        return whom.isEmpty()
            ? SentenceTr::tr("The global variable %1").arg(displayName(action.value("Variable")))
            : SentenceTr::tr("A variable of %1").arg(whom);
    case CallVerb::Record:
    case CallVerb::StopRecording:
    case CallVerb::PauseRecording:
        return SentenceTr::tr("The recording of %1").arg(whom);
    case CallVerb::Kick:
        return SentenceTr::tr("Taking %1 out of its bridge").arg(whom);
    case CallVerb::KickFromConference:
        return SentenceTr::tr("Taking %1 out of its conference").arg(whom);
    }
    return whom;
}

namespace {

/// "100@default", and a priority that is not the first one behind it.
QString placeText(const AmiAction& action, const QByteArray& prefix = {})
{
    const QByteArray priority = action.value(QByteArray(prefix + "Priority"));
    const QString place = displayName(QByteArray(
        action.value(QByteArray(prefix + "Exten")) + '@' + action.value(QByteArray(prefix + "Context"))));
    return priority.isEmpty() || priority == "1" ? place : QString(place + u',' + displayName(priority));
}

QString redirectedText(const AmiAction& action, const QString& whom, const QString& other)
{
    const QString place = placeText(action);
    if (other.isEmpty())
        return SentenceTr::tr("%1 goes to %2").arg(whom, place);
    return action.value("ExtraContext").isEmpty()
        ? SentenceTr::tr("%1 and %2 go to %3").arg(whom, other, place)
        : SentenceTr::tr("%1 goes to %2, and %3 to %4").arg(whom, place, other, placeText(action, "Extra"));
}

QString transferredText(const CallDeed& deed)
{
    const QString place = placeText(deed.actions.front());
    // Before 12 the other one is redirected, and stands first.
    const bool isRedirect = deed.channels.size() > 1;
    const NamedChannel& by = deed.channels.back();
    const QByteArray& other = isRedirect ? deed.channels.front().channel.name : by.premise.peer.name;
    const QString name = displayName(by.channel.name);
    return other.isEmpty()
        ? SentenceTr::tr("Who talks to %1 goes to %2").arg(name, place)
        //: A channel, the one that it talked to, an extension
        : SentenceTr::tr("%1, who talked to %2, goes to %3").arg(displayName(other), name, place);
}

QString mutedText(const AmiAction& action, const QString& whom)
{
    if (action.value("State") == "off")
        return SentenceTr::tr("%1 is not muted any more").arg(whom);
    const QByteArray direction = action.value("Direction");
    if (direction == "in")
        return SentenceTr::tr("Nobody hears %1").arg(whom);
    return direction == "out" ? SentenceTr::tr("%1 hears nothing").arg(whom)
                              : SentenceTr::tr("%1 hears nothing, and nobody hears it").arg(whom);
}

QString pausedText(const AmiAction& action, const QString& whom)
{
    const bool pauses = action.value("State") == "1" || action.name() == "PauseMonitor";
    return pauses ? SentenceTr::tr("The recording of %1 is paused").arg(whom)
                  : SentenceTr::tr("The recording of %1 goes on").arg(whom);
}

} // namespace

QString doneText(const CallDeed& deed)
{
    const AmiAction& action = deed.actions.front();
    const auto channelAt = [&deed](size_t at) {
        return at < deed.channels.size() ? displayName(deed.channels[at].channel.name) : QString();
    };
    const auto value = [&action](const char* name) { return displayName(action.value(name)); };
    const QString whom = channelAt(0);
    switch (deed.verb) {
    case CallVerb::HangUp:
        return action.value("Cause").isEmpty()
            ? SentenceTr::tr("%1 was hung up").arg(whom)
            : SentenceTr::tr("%1 was hung up with cause %2").arg(whom, value("Cause"));
    case CallVerb::Originate:
    case CallVerb::Retrieve:
    case CallVerb::Listen:
        return SentenceTr::tr("%1 is called").arg(value("Channel"));
    case CallVerb::Redirect:
        return redirectedText(action, whom, channelAt(1));
    case CallVerb::BlindTransfer:
        return transferredText(deed);
    case CallVerb::AttendedTransfer:
        return SentenceTr::tr("%1 calls %2 to transfer its call").arg(whom, placeText(action));
    case CallVerb::CancelTransfer:
        return SentenceTr::tr("The transfer by %1 is cancelled").arg(whom);
    case CallVerb::Bridge:
        return SentenceTr::tr("%1 and %2 are connected").arg(whom, channelAt(1));
    case CallVerb::Park:
        return action.value("Parkinglot").isEmpty()
            ? SentenceTr::tr("%1 is parked").arg(whom)
            : SentenceTr::tr("%1 is parked in %2").arg(whom, value("Parkinglot"));
    case CallVerb::Hold:
        return action.value("Variable") == "Event=hold"
            ? SentenceTr::tr("The phone of %1 was asked to hold").arg(whom)
            : SentenceTr::tr("The phone of %1 was asked to talk").arg(whom);
    case CallVerb::Mute:
        return mutedText(action, whom);
    case CallVerb::PlayDtmf:
        return SentenceTr::tr("%Ln tone(s) played to %1", nullptr, int(deed.actions.size())).arg(whom);
    case CallVerb::SendText:
        return SentenceTr::tr("The text went to %1").arg(whom);
    case CallVerb::SetVariable:
    case CallVerb::ReadVariables:
        return whom.isEmpty() ? SentenceTr::tr("The global variable %1 is set").arg(value("Variable"))
                              : SentenceTr::tr("%1 of %2 is set").arg(value("Variable"), whom);
    case CallVerb::Record:
        return SentenceTr::tr("%1 is recorded into %2").arg(whom, value("File"));
    case CallVerb::StopRecording:
        return SentenceTr::tr("The recording of %1 has ended").arg(whom);
    case CallVerb::PauseRecording:
        return pausedText(action, whom);
    case CallVerb::Kick:
        return SentenceTr::tr("%1 was taken out of its bridge").arg(whom);
    case CallVerb::KickFromConference:
        return SentenceTr::tr("%1 was taken out of conference %2").arg(whom, value("Conference"));
    }
    return whom;
}

Error callRefusal(const QString& what, QByteArrayView action, const AmiReply& reply)
{
    Error error = Server::replyError(what, reply);
    const QByteArray words = reply.message().trimmed();
    if (words == "Permission denied") {
        const QByteArrayView needed = Capabilities::neededClasses(action);
        if (!needed.isEmpty())
            error.advice = SentenceTr::tr("This user in manager.conf needs write class: %1.")
                               .arg(Capabilities::classesText(needed));
        return error;
    }
    const auto known = std::find_if(std::begin(refusals), std::end(refusals),
        [&words](const Refusal& refusal) { return words.startsWith(refusal.words); });
    if (known != std::end(refusals)) {
        error.kind = known->kind;
        error.advice = SentenceTr::tr(known->advice);
    }
    return error;
}

} // namespace wirechief
