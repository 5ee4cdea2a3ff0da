// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <span>

namespace wirechief {

/// How the answer of one list action looks (docs: `ami` wire reference, "list protocol").
struct AmiListSpec {
    QByteArrayView action;
    std::span<const QByteArrayView> items; ///< names of the events that belong to the list
    QByteArrayView complete; ///< name of the event that ends it; empty: the first item ends it
};

/// The description of a list action, without case; null for an action that answers with one Response.
[[nodiscard]] const AmiListSpec* listSpec(QByteArrayView action);

/// Whether this Error or Success means "there is nothing to list" rather than a failure or a start.
[[nodiscard]] bool meansEmptyList(QByteArrayView action, QByteArrayView message);

/// Whether an action of this name changes the server. Unknown names count as changing.
[[nodiscard]] bool isChangingAction(QByteArrayView action);

/// Actions that answer without frame or block the session; they are refused before they are sent.
[[nodiscard]] bool isUnsendableAction(QByteArrayView action);

} // namespace wirechief
