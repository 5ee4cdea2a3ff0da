// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterexpression.h"

/// The smallest pieces of the filter language, for its parser and its completion.
namespace wirechief::filterwords {

/// Whether a word cannot go on with this.
[[nodiscard]] bool isWordEnd(QChar c);
[[nodiscard]] bool isOperatorStart(QChar c);
/// The place of the field of this name, without case; -1 where there is none.
[[nodiscard]] int fieldCalled(QStringView name, const std::vector<FilterField>& fields);
[[nodiscard]] bool isKeyword(QStringView word, QStringView keyword);

} // namespace wirechief::filterwords
