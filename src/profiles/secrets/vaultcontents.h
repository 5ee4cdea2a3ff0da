// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <functional>
#include <optional>
#include <vector>

namespace wirechief::vaultcontents {

// What the vault seals: for each server two bytes with the length of its id, the id in UTF-8, four bytes with
// the length of its secret, the secret. Little-endian. Kept in the memory of secrets, so nothing here makes a
// copy anywhere else.

/// A view into `contents`. Nothing: none is kept for that id.
[[nodiscard]] std::optional<QByteArrayView> find(QByteArrayView contents, QByteArrayView id);

/// The contents with this secret for the id, or without one where `secret` is null.
[[nodiscard]] Secret with(QByteArrayView contents, QByteArrayView id, const Secret* secret);

/// Every entry once, as views into `contents`.
void forEach(
    QByteArrayView contents, const std::function<void(QByteArrayView id, QByteArrayView secret)>& visit);

/// One after the other, for many at once: no id may be in two of them.
[[nodiscard]] Secret joined(const std::vector<Secret>& contents);

} // namespace wirechief::vaultcontents
