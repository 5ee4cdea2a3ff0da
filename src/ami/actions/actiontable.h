// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "amilists.h"

namespace wirechief {

/// How long a server may work on an action before a word of its answer comes.
enum class Patience : quint8 {
    Usual,
    Command, ///< of the CLI; it may do anything
    SlowList, ///< put together from files, a data base or thousands of objects before its first item
    Reload,
};

/// What is known of one action in all releases.
struct ActionFacts {
    QByteArrayView name;
    bool asks = false; ///< beside the lists, which do so too: it changes nothing
    Patience patience = Patience::Usual;
    bool isUnreadable = false; ///< raw text without ActionID, or an answer that comes when the server pleases
    bool needsAsync = false; ///< without `Async: true` it keeps the session waiting for a phone
    QByteArrayView
        classes{}; ///< write classes, any one of which it needs: "call or system"; empty: not known
    bool isEverywhere = false; ///< the core has it in every release from 1.4 on
    AmiListSpec list{}; ///< empty where it answers with one Response
};

/// Without case; null for an action that is not in the table.
[[nodiscard]] const ActionFacts* findAction(QByteArrayView name);

} // namespace wirechief
