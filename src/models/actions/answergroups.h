// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"

#include <QStringList>

#include <vector>

namespace wirechief {

/// The answers of several servers to one action that say the same.
struct AnswerGroup {
    QStringList lines; ///< what they say; display text
    std::vector<size_t> places; ///< of them among all
    QList<qsizetype> differing; ///< lines that the first group does not have
};

/// The lines of an answer that can be compared: without secrets, ActionIDs and the times at which servers
/// answered; of commands what they print.
[[nodiscard]] QStringList comparedLines(const std::vector<AmiMessage>& messages);

/// The largest group first; of equal size that of the first server.
[[nodiscard]] std::vector<AnswerGroup> groupedAnswers(const std::vector<QStringList>& answers);

} // namespace wirechief
