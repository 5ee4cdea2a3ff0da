// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actiontable.h"

#include <QVersionNumber>

namespace wirechief {

class AmiAction;

/// How often an action may be sent.
enum class Sending : quint8 {
    Freely,
    Rarely, ///< it can bring the server down: once after the login and when the user asks, never in a round
    Never, ///< it brings the server down
    Unreadable, ///< its answer garbles or blocks the session
};

/// What is to be known of an action before it is sent.
struct ActionRule {
    bool changing = true; ///< changes the server; names that are not known count as changing
    Patience patience = Patience::Usual;
    Sending sending = Sending::Freely;
};

/// The rule for an action (without case) on a server of this release of Asterisk. A release that is not
/// known (null) counts as the oldest.
[[nodiscard]] ActionRule ruleOf(QByteArrayView action, const QVersionNumber& release = {});

/// That of the action, or of what a command does.
[[nodiscard]] Patience patienceFor(const AmiAction& action);

/// Whether the action, as it is, keeps the session from answering for as long as somebody's phone rings.
[[nodiscard]] bool blocksSession(const AmiAction& action);

/// Whether reading this variable (`Variable` of Getvar) does no more than read: a variable, or a function
/// that is known for it. Others may run commands of the system (SHELL), delete (DB_DELETE) or take from a
/// list (SHIFT).
[[nodiscard]] bool onlyReads(QByteArrayView variable);

/// The same of a list of them, as Status takes it (`Variables`; main/manager.c, action_status()). What is not
/// plainly such a list counts as more.
[[nodiscard]] bool onlyReadsAll(QByteArrayView variables);

/// Whether reading this variable (`Variable` of Getvar) without a channel brings the server down.
[[nodiscard]] bool needsChannel(QByteArrayView variable, const QVersionNumber& release);

/// The first release whose banner shows this AMI version; null where it tells nothing.
[[nodiscard]] QVersionNumber firstReleaseOf(QByteArrayView amiVersion);

} // namespace wirechief
