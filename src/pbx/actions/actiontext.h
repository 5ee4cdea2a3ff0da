// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionform.h"
#include "ami/actions/amiaction.h"
#include "base/result.h"

namespace wirechief {

/// What was entered for one header.
struct EnteredHeader {
    QByteArray key;
    QString value;
    std::shared_ptr<const Secret> secret = {}; ///< in the place of a value
};

/// The action with what was entered; headers without a value are left out. InvalidInput: one that it cannot
/// do without is missing, the program writes it itself (ActionID), or see AmiAction::check().
[[nodiscard]] Result<AmiAction> composeAction(
    const ActionForm& form, const std::vector<EnteredHeader>& headers);

/// `Key: value` lines, as they go over the wire; empty lines are left out. InvalidInput: a line is none.
[[nodiscard]] Result<std::vector<EnteredHeader>> readHeaderLines(const QString& lines);

/// `NAME Key=Value …`: an action as wirechiefctl takes it and as it is saved. Not checked.
[[nodiscard]] Result<AmiAction> readActionWords(const QStringList& words);

/// The same as one line that commandWords() takes apart. In the place of a secret stands a placeholder,
/// `{Secret}`, by the name of its header.
[[nodiscard]] QString actionLine(const AmiAction& action);

/// The same for the shell of a user: what follows `wirechiefctl action`.
[[nodiscard]] QString shellWords(const AmiAction& action);
[[nodiscard]] QString shellWord(const QString& word);
/// The words of such a line, as a shell reads them: both kinds of quotes, backslashes, lines that go on.
/// Nothing else of a shell; an open quote ends with the line.
[[nodiscard]] QStringList wordsOfShell(QStringView line);

/// An action in either form: `Action: NAME` with a header a line, or `NAME Key=Value …`, perhaps behind
/// `wirechiefctl … action`, quoted for a shell. ActionIDs are left out. Not checked.
[[nodiscard]] Result<AmiAction> readActionText(const QString& text);

} // namespace wirechief
