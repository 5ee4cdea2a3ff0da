// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace wirechief {

/// The filters that could be read while one was typed, to know which of them stays in force once the text
/// cannot be read. `an` on the way to `and durat>1x` was never meant: a filter that the text goes on with
/// in the middle of a word is passed over.
class ReadableFilters {
public:
    void add(const QString& filter);
    /// The last one that `unreadable` does not merely finish the word of; empty where there is none.
    [[nodiscard]] QString before(const QString& unreadable) const;

private:
    QStringList m_filters; ///< the newest is the last
};

} // namespace wirechief
