// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace wirechief {

/// The keyring as its D-Bus interface shows it (org.freedesktop.secrets), on systems that have it: QtKeychain
/// says the same of a locked one, an absent one and a secret that was never stored.
struct SecretServiceLook {
    enum class State : quint8 {
        Unknown, ///< there is no such interface here, or it is not what answers
        Absent, ///< nobody has the name, and nobody can be started for it
        NotSetUp, ///< it is there, and has no keyring yet
        Locked,
        Unlocked, ///< whether it holds the secret or not
    };
    State state = State::Unknown;
    bool holdsSecret = false; ///< locked or not
    QString program; ///< that answers, as people know it; may be empty
};

/// Asks whether the keyring is there and locked. `service` and `key` are those of a QtKeychain job. `done`
/// comes once, from the event loop, unless the context goes before; it waits as long as a frozen keyring
/// does.
void lookAtSecretService(const QString& service, const QString& key, QObject* context,
    std::function<void(const SecretServiceLook&)> done);

} // namespace wirechief
