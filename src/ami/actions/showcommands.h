// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace wirechief {

/// Whether a CLI command changes nothing, whatever follows its first words. Only commands that are known to
/// do no more than show: a word like "show" elsewhere proves nothing (`database put a show 1`).
[[nodiscard]] bool onlyShows(const QString& command);

} // namespace wirechief
