// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"

#include <QString>

namespace wirechief {

/// Events that may come before the answer is told; there is one for each action.
inline constexpr size_t earlyEvents = 10;

/// The event that tells, with the same ActionID, what became of an action whose answer only says that it was
/// taken; empty: there is none.
[[nodiscard]] QByteArrayView laterEventOf(QByteArrayView action);

/// What such an event says.
struct LaterOutcome {
    bool isGood = true;
    QString text = {}; ///< a sentence; empty: the event is the answer, and there is nothing more to say
};
[[nodiscard]] LaterOutcome outcomeOf(const AmiMessage& event);

} // namespace wirechief
