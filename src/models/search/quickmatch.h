// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace wirechief {

/// How well `text` fits what was typed, 0 the best; nothing where it does not fit. Each typed word must be
/// found, in any order and without regard to case: as the whole text, at its beginning, at the beginning of a
/// word, anywhere, or as the first letters of its words ("bt" finds "Blind Transfer").
[[nodiscard]] std::optional<int> quickMatch(QStringView text, QStringView typed);

} // namespace wirechief
