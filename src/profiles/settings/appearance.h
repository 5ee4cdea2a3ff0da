// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace wirechief {

/// Which colours the user wants; System follows the desktop.
enum class Appearance : quint8 { System, Light, Dark };

/// `system`, `light`, `dark`: for settings and the command line.
[[nodiscard]] QString appearanceName(Appearance appearance);
[[nodiscard]] std::optional<Appearance> appearanceFromName(const QString& name);

} // namespace wirechief
