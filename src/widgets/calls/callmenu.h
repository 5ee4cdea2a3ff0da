// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/calls/callorder.h"
#include "widgets/verbs/verbmenu.h"

#include <span>

namespace wirechief {

/// Entries of the menu Call, in its order.
enum class CallTask : quint8 {
    Originate,
    HangUp,
    HangUpWithCause,
    Redirect,
    BlindTransfer,
    AttendedTransfer,
    CancelTransfer,
    Bridge,
    Park,
    Retrieve,
    AddToConference,
    Kick,
    KickFromConference,
    Listen,
    Whisper,
    Barge,
    Record,
    PauseRecording,
    ResumeRecording,
    StopRecording,
    Hold,
    Unhold,
    MuteIn,
    MuteOut,
    MuteBoth,
    Unmute,
    PlayDtmf,
    SendText,
    SetVariable,
};

/// Which selection a task is for.
enum class CallSelection : quint8 { None, One, Two, Some, Parked, InConference, InBridge };

/// One entry of the menu.
struct CallTaskInfo {
    CallTask task;
    const char* id; ///< objectName of its action
    const char* text; ///< to be translated in the context "CallMenu"
    const char* toolTip; ///< the same
    CallVerb verb;
    CallSelection selection;
    const char* submenu; ///< title of the submenu that it is in; null: none
};

[[nodiscard]] std::span<const CallTaskInfo> allCallTasks();
/// Of a verb of CallVerbs.
[[nodiscard]] CallTask taskOf(const Verb& verb);
[[nodiscard]] const CallTaskInfo& infoOf(CallTask task);

/// The same as verbs, translated; their numbers are the tasks'.
[[nodiscard]] std::vector<Verb> callVerbs();

/// The actions of the menu Call.
struct CallMenu : VerbMenu {
    [[nodiscard]] QAction* action(CallTask task) const { return actions.at(int(task)); }
};

} // namespace wirechief
