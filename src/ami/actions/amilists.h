// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>

namespace wirechief {

/// How the answer of one list action looks.
struct AmiListSpec {
    std::array<QByteArrayView, 6> items; ///< names of the events that belong to the list; empty ones are none
    QByteArrayView complete; ///< name of the event that ends it
    /// Releases that do not announce the list (`EventList: start`) end it with its first item (DBGet up
    /// to 1.6.2).
    bool firstItemMayEnd = false;

    [[nodiscard]] bool isEmpty() const { return complete.isEmpty(); }
    [[nodiscard]] bool hasItem(QByteArrayView eventName) const;
};

/// The description of a list action, without case; null for an action that answers with one Response.
[[nodiscard]] const AmiListSpec* listSpec(QByteArrayView action);

/// Whether an Error or a Success with this message means "there is nothing to list".
[[nodiscard]] bool meansEmptyList(QByteArrayView action, QByteArrayView message);

/// Whether a Success with this message means that the action was not done.
[[nodiscard]] bool meansFailure(QByteArrayView action, QByteArrayView message);

} // namespace wirechief
