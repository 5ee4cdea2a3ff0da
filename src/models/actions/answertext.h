// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"
#include "pbx/cli/texttable.h"

#include <QStringList>

#include <vector>

namespace wirechief {

/// What a server answered to an action, for the eye: all of it is display text. A value, made by a worker.
struct AnswerText {
    /// Of a list a row for each item; of a command its table, where it prints one; else header and value.
    TextTable table;
    bool isList = false;
    QStringList titles; ///< of each message
    QStringList lines; ///< the messages as they came, an empty line between them
    bool isCut = false; ///< there are more lines, or columns
};

/// The messages without secrets, those that they hold by their headers' names. The first one is a Response,
/// but for lists of old releases.
[[nodiscard]] std::vector<AmiMessage> withoutSecrets(std::vector<AmiMessage> messages);

[[nodiscard]] AnswerText answerText(const std::vector<AmiMessage>& messages);

/// Header and value of each line of one message.
[[nodiscard]] QList<std::pair<QString, QString>> headersOf(const AmiMessage& message);

} // namespace wirechief
