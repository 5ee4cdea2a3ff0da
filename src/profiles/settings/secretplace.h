// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace wirechief {

/// Where secrets of saved servers are kept. Without a keyring, and where no vault was made, they are kept for
/// the run only.
enum class SecretPlace : quint8 { Keyring, Vault };

} // namespace wirechief
