// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QByteArray>

#include <optional>

namespace wirechief {

/// How much work it is to try a passphrase: passes of Argon2id over so much memory. It stands in the header
/// of the sealed bytes, so that it can grow without making old ones unreadable.
struct SealCost {
    quint32 passes = 3;
    quint32 memoryKib = 256 * 1024;
    bool operator==(const SealCost&) const = default;
};

/// The least that is accepted: half a second of a small machine. Tests use it.
inline constexpr SealCost leastSealCost{3, 64 * 1024};

/// What a key is made from, beside the passphrase.
struct SealSource {
    SealCost cost;
    QByteArray salt; ///< 16 random bytes
    bool operator==(const SealSource&) const = default;

    [[nodiscard]] static SealSource random(const SealCost& cost);
};

/// Opens and seals bytes; made from a passphrase once, because that takes long.
struct SealKey {
    SealSource source;
    Secret bytes; ///< 32

    /// Takes half a second or more, and the memory of `source`: call it in a worker. Nothing: that memory
    /// cannot be had, or the cost is out of bounds.
    [[nodiscard]] static std::optional<SealKey> derive(const Secret& passphrase, const SealSource& source);
    [[nodiscard]] SealKey clone() const { return {source, bytes.clone()}; }
};

/// What sealed bytes look like before anything is opened.
struct SealLook {
    enum class State : quint8 {
        Whole,
        Damaged, ///< cut, or changed by accident: the sum is another, or what the header asks for is out of
                 ///< bounds
        Newer, ///< of a version that is not known here
    };
    State state = State::Damaged;
    SealSource source; ///< of whole ones
};
[[nodiscard]] SealLook lookAtSeal(QByteArrayView sealed);

// Sealed bytes: a header (magic, version, cost, salt, nonce), the cipher text, and a sum over both that tells
// damage from a wrong passphrase. XChaCha20-Poly1305 by libsodium, with the header as associated data; each
// sealing has a random nonce of its own. Numbers are little-endian.
[[nodiscard]] QByteArray sealBytes(QByteArrayView plain, const SealKey& key);

/// Nothing: another passphrase, or somebody has changed the bytes.
[[nodiscard]] std::optional<Secret> openSealed(QByteArrayView sealed, const SealKey& key);

} // namespace wirechief
