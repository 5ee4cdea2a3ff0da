// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/core/capabilities.h"

#include <vector>

namespace wirechief {

/// An action that a server offers.
struct ActionChoice {
    QByteArray name;
    QString whyNot; ///< why it cannot be sent; empty where it can
};

/// What a server offers to this login, and what a login with more classes could send there too, by name. An
/// action of which only the server can be the reason that it lacks is left out.
[[nodiscard]] std::vector<ActionChoice> actionChoices(const Capabilities& capabilities);

/// Why an action cannot be sent to a server, whatever is in it: its login, its release, or the program's own
/// session. Empty: it can, as far as is known.
[[nodiscard]] QString whyNotSent(QByteArrayView action, const Capabilities& capabilities);

} // namespace wirechief
