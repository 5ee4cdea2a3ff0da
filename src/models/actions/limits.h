// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of what is shown of an answer to an action, with what happens beyond it. Each has a test.
namespace wirechief::limits {

/// Messages of an answer that are shown. Of more it is said how many there are.
inline constexpr qsizetype shownMessages = 20'000;

/// Lines of them as text. Further ones are left out, and it is said so.
inline constexpr qsizetype shownLines = 20'000;

/// Columns of their table. Further headers are in the messages only.
inline constexpr qsizetype shownColumns = 200;

/// Lines of an answer that are compared with those of other servers. Further ones count as equal.
inline constexpr qsizetype comparedLines = 5'000;

/// Characters of a message in the list of messages.
inline constexpr qsizetype messageTitle = 200;

} // namespace wirechief::limits
