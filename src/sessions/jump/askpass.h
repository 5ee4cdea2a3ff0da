// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace wirechief {

/// Where ssh has started this program to ask something: lets the window ask, prints the answer, and returns
/// the code to end with. Nothing: it was started by somebody else. Before any application object.
[[nodiscard]] std::optional<int> answerSsh(int argc, char** argv);

} // namespace wirechief
