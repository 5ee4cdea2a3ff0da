// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callmenu.h"

#include <QCoreApplication>

#include <array>

namespace wirechief {

namespace {

constexpr const char* transferMenu = QT_TRANSLATE_NOOP("CallMenu", "&Transfer");
constexpr const char* listenMenu = QT_TRANSLATE_NOOP("CallMenu", "&Listen");
constexpr const char* recordMenu = QT_TRANSLATE_NOOP("CallMenu", "Re&cord");
constexpr const char* audioMenu = QT_TRANSLATE_NOOP("CallMenu", "Hold and &Mute");

using Task = CallTask;
using Does = CallVerb;
using Needs = CallSelection;

constexpr std::array<CallTaskInfo, 29> tasks{{
    {Task::Originate, "originate", QT_TRANSLATE_NOOP("CallMenu", "&Originate…"),
        QT_TRANSLATE_NOOP("CallMenu", "Start a call"), Does::Originate, Needs::None, nullptr},
    {Task::HangUp, "hangUp", QT_TRANSLATE_NOOP("CallMenu", "&Hang Up"),
        QT_TRANSLATE_NOOP("CallMenu", "Hang up the selected channels"), Does::HangUp, Needs::Some, nullptr},
    {Task::HangUpWithCause, "hangUpWithCause", QT_TRANSLATE_NOOP("CallMenu", "Hang &Up with Cause…"),
        QT_TRANSLATE_NOOP("CallMenu", "Hang up the selected channels and tell their phones why"),
        Does::HangUp, Needs::Some, nullptr},
    {Task::Redirect, "redirect", QT_TRANSLATE_NOOP("CallMenu", "&Redirect…"),
        QT_TRANSLATE_NOOP("CallMenu", "Send the selected channels to another place in the dialplan"),
        Does::Redirect, Needs::Some, nullptr},
    {Task::BlindTransfer, "blindTransfer", QT_TRANSLATE_NOOP("CallMenu", "&Blind Transfer…"),
        QT_TRANSLATE_NOOP("CallMenu", "Connect the other side with somebody else"), Does::BlindTransfer,
        Needs::Some, transferMenu},
    {Task::AttendedTransfer, "attendedTransfer", QT_TRANSLATE_NOOP("CallMenu", "&Attended Transfer…"),
        QT_TRANSLATE_NOOP(
            "CallMenu", "Let the selected channel call somebody first, then connect the other side"),
        Does::AttendedTransfer, Needs::One, transferMenu},
    {Task::CancelTransfer, "cancelTransfer", QT_TRANSLATE_NOOP("CallMenu", "&Cancel Attended Transfer"),
        QT_TRANSLATE_NOOP("CallMenu", "Bring the selected channel back to its call"), Does::CancelTransfer,
        Needs::Some, transferMenu},
    {Task::Bridge, "bridge", QT_TRANSLATE_NOOP("CallMenu", "Connect &with Each Other"),
        QT_TRANSLATE_NOOP("CallMenu", "Let the two selected channels talk to each other"), Does::Bridge,
        Needs::Two, nullptr},
    {Task::Park, "park", QT_TRANSLATE_NOOP("CallMenu", "&Park…"),
        QT_TRANSLATE_NOOP("CallMenu", "Park the selected channels"), Does::Park, Needs::Some, nullptr},
    {Task::Retrieve, "retrieve", QT_TRANSLATE_NOOP("CallMenu", "Take Parke&d Call"),
        QT_TRANSLATE_NOOP("CallMenu", "Ring my phone and give it the parked call"), Does::Retrieve,
        Needs::Parked, nullptr},
    {Task::AddToConference, "addToConference", QT_TRANSLATE_NOOP("CallMenu", "Add to Con&ference…"),
        QT_TRANSLATE_NOOP("CallMenu", "Send the selected channels, and who they talk to, into a conference"),
        Does::Redirect, Needs::Some, nullptr},
    {Task::Kick, "kick", QT_TRANSLATE_NOOP("CallMenu", "Take out of &Bridge"),
        QT_TRANSLATE_NOOP("CallMenu", "End the talk of the selected channels; their dialplan goes on"),
        Does::Kick, Needs::InBridge, nullptr},
    {Task::KickFromConference, "kickFromConference", QT_TRANSLATE_NOOP("CallMenu", "Take out of Co&nference"),
        QT_TRANSLATE_NOOP("CallMenu", "Remove the selected channels from their conference"),
        Does::KickFromConference, Needs::InConference, nullptr},
    {Task::Listen, "listen", QT_TRANSLATE_NOOP("CallMenu", "&Listen"),
        QT_TRANSLATE_NOOP("CallMenu", "Ring my phone and let it hear the selected channel"), Does::Listen,
        Needs::One, listenMenu},
    {Task::Whisper, "whisper", QT_TRANSLATE_NOOP("CallMenu", "&Whisper"),
        QT_TRANSLATE_NOOP(
            "CallMenu", "Ring my phone; the selected channel hears me, the other side does not"),
        Does::Listen, Needs::One, listenMenu},
    {Task::Barge, "barge", QT_TRANSLATE_NOOP("CallMenu", "&Barge In"),
        QT_TRANSLATE_NOOP("CallMenu", "Ring my phone; both sides hear me"), Does::Listen, Needs::One,
        listenMenu},
    {Task::Record, "record", QT_TRANSLATE_NOOP("CallMenu", "&Start Recording…"),
        QT_TRANSLATE_NOOP("CallMenu", "Record the selected channels on the server"), Does::Record,
        Needs::Some, recordMenu},
    {Task::PauseRecording, "pauseRecording", QT_TRANSLATE_NOOP("CallMenu", "&Pause Recording"),
        QT_TRANSLATE_NOOP("CallMenu", "Record silence until it goes on"), Does::PauseRecording, Needs::Some,
        recordMenu},
    {Task::ResumeRecording, "resumeRecording", QT_TRANSLATE_NOOP("CallMenu", "&Continue Recording"),
        QT_TRANSLATE_NOOP("CallMenu", "Go on with a recording that was paused"), Does::PauseRecording,
        Needs::Some, recordMenu},
    {Task::StopRecording, "stopRecording", QT_TRANSLATE_NOOP("CallMenu", "S&top Recording"),
        QT_TRANSLATE_NOOP("CallMenu", "End the recordings of the selected channels"), Does::StopRecording,
        Needs::Some, recordMenu},
    {Task::Hold, "hold", QT_TRANSLATE_NOOP("CallMenu", "Ask Phone to &Hold"),
        QT_TRANSLATE_NOOP("CallMenu", "Ask the phone to hold its call; not every phone listens"), Does::Hold,
        Needs::Some, audioMenu},
    {Task::Unhold, "unhold", QT_TRANSLATE_NOOP("CallMenu", "Ask Phone to &Talk"),
        QT_TRANSLATE_NOOP("CallMenu", "Ask the phone to answer, or to go on with the call that it holds"),
        Does::Hold, Needs::Some, audioMenu},
    {Task::MuteIn, "muteIn", QT_TRANSLATE_NOOP("CallMenu", "Mute What It &Says"),
        QT_TRANSLATE_NOOP("CallMenu", "Nobody hears the selected channels"), Does::Mute, Needs::Some,
        audioMenu},
    {Task::MuteOut, "muteOut", QT_TRANSLATE_NOOP("CallMenu", "Mute What It H&ears"),
        QT_TRANSLATE_NOOP("CallMenu", "The selected channels hear nothing"), Does::Mute, Needs::Some,
        audioMenu},
    {Task::MuteBoth, "muteBoth", QT_TRANSLATE_NOOP("CallMenu", "Mute &Both"),
        QT_TRANSLATE_NOOP("CallMenu", "The selected channels hear nothing, and nobody hears them"),
        Does::Mute, Needs::Some, audioMenu},
    {Task::Unmute, "unmute", QT_TRANSLATE_NOOP("CallMenu", "&Unmute"),
        QT_TRANSLATE_NOOP("CallMenu", "End every muting of the selected channels"), Does::Mute, Needs::Some,
        audioMenu},
    {Task::PlayDtmf, "playDtmf", QT_TRANSLATE_NOOP("CallMenu", "Play Ton&es…"),
        QT_TRANSLATE_NOOP("CallMenu", "Let the selected channels hear the tones of a phone's keys"),
        Does::PlayDtmf, Needs::Some, nullptr},
    {Task::SendText, "sendText", QT_TRANSLATE_NOOP("CallMenu", "&Send Text…"),
        QT_TRANSLATE_NOOP("CallMenu", "Show a text on the phones of the selected channels"), Does::SendText,
        Needs::Some, nullptr},
    {Task::SetVariable, "setVariable", QT_TRANSLATE_NOOP("CallMenu", "Set &Variable…"),
        QT_TRANSLATE_NOOP("CallMenu", "Set a variable or function of the selected channels"),
        Does::SetVariable, Needs::Some, nullptr},
}};

/// A separator stands before these.
bool beginsGroup(CallTask task)
{
    return task == Task::HangUp || task == Task::AddToConference || task == Task::Listen
        || task == Task::PlayDtmf;
}

/// None for what one does rarely: Search or do finds it.
QKeySequence shortcutOf(CallTask task)
{
    constexpr auto ctrl = Qt::CTRL;
    constexpr auto ctrlShift = Qt::CTRL | Qt::SHIFT;
    switch (task) {
    case CallTask::Originate:
        return ctrl | Qt::Key_O;
    case CallTask::HangUp:
        return Qt::Key_Delete;
    case CallTask::HangUpWithCause:
        return Qt::SHIFT | Qt::Key_Delete;
    case CallTask::Redirect:
        return ctrl | Qt::Key_D;
    case CallTask::BlindTransfer:
        return ctrl | Qt::Key_T;
    case CallTask::AttendedTransfer:
        return ctrlShift | Qt::Key_T;
    case CallTask::Bridge:
        return ctrl | Qt::Key_B;
    case CallTask::Kick:
        return ctrlShift | Qt::Key_B;
    case CallTask::Park:
        return ctrl | Qt::Key_P;
    case CallTask::Retrieve:
        return ctrlShift | Qt::Key_P;
    case CallTask::AddToConference:
        return ctrlShift | Qt::Key_F;
    case CallTask::Listen:
        return ctrlShift | Qt::Key_L;
    case CallTask::Whisper:
        return ctrlShift | Qt::Key_W;
    case CallTask::Record:
        return ctrlShift | Qt::Key_R;
    case CallTask::MuteBoth:
        return ctrl | Qt::Key_M;
    case CallTask::Unmute:
        return ctrlShift | Qt::Key_M;
    case CallTask::Hold:
        return ctrlShift | Qt::Key_H;
    case CallTask::PlayDtmf:
        return ctrlShift | Qt::Key_D;
    case CallTask::SetVariable:
        return ctrlShift | Qt::Key_V;
    default:
        return {};
    }
}

QString translated(const char* text)
{
    return QCoreApplication::translate("CallMenu", text);
}

} // namespace

std::span<const CallTaskInfo> allCallTasks()
{
    return tasks;
}

CallTask taskOf(const Verb& verb)
{
    return CallTask(verb.number);
}

const CallTaskInfo& infoOf(CallTask task)
{
    return tasks[size_t(task)];
}

std::vector<Verb> callVerbs()
{
    std::vector<Verb> verbs;
    verbs.reserve(tasks.size());
    for (const CallTaskInfo& info : tasks) {
        verbs.push_back({.number = int(info.task),
            .id = info.id,
            .text = translated(info.text),
            .toolTip = translated(info.toolTip),
            .submenu = info.submenu == nullptr ? QString() : translated(info.submenu),
            .keys = shortcutOf(info.task),
            .needsRows = info.selection != Needs::None,
            .beginsGroup = beginsGroup(info.task)});
    }
    return verbs;
}

} // namespace wirechief
