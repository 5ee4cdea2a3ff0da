// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/verbs/verb.h"

namespace wirechief {

class CallTargets;

/// Opens the dialog that orders a call on one of these servers, at first on the `wanted` one. `chosen` is
/// told where it was ordered.
void openOriginate(const QList<ServerProfile>& servers, const QString& wanted, const VerbContext& context,
    const std::function<void(const QString& server)>& chosen);
/// Rings my phone and gives it the first of these channels: to be listened to, or taken out of its parking
/// space.
void ringMyPhone(const Verb& verb, const CallTargets& targets, const VerbContext& context);

} // namespace wirechief
