// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDateTime;

namespace wirechief {

/// The day of a time, here, as the language of the program writes it in short; but with the whole year, for
/// some certificates are valid into the next century.
[[nodiscard]] QString dayText(const QDateTime& time);

} // namespace wirechief
