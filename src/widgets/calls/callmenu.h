// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/calls/callorder.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <span>

class QAction;
class QWidget;

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
[[nodiscard]] const CallTaskInfo& infoOf(CallTask task);

/// The actions of the menu and how they are grouped.
struct CallMenu {
    using MakeAction = std::function<QAction*(
        const char* name, const QString& text, const QKeySequence& shortcut, const QString& toolTip)>;

    /// Fills `actions` by `make`, and puts those of submenus into menus that belong to `window`.
    void build(const MakeAction& make, QWidget* window);

    QList<QAction*> actions; ///< by CallTask
    QList<QAction*> entries; ///< of the menu: submenus are their menu's action, null is a separator
    [[nodiscard]] QAction* action(CallTask task) const { return actions.at(int(task)); }
};

} // namespace wirechief
