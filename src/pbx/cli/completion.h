// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QObject;

namespace wirechief {

class Server;

/// Raw server bytes, sorted, each once, at most limits::completions.
using Completions = QList<QByteArray>;
using CompletionsDone = std::function<void(const Result<Completions>&)>;

/// Asks the server's own CLI what the last word of a command may go on as: commands and what lives there,
/// channels for instance. A word that ends with a blank is complete: what may follow is asked for; words may
/// be quoted. Needs the class command. Bytes that its `_command matchesarray` could not read, and an answer
/// that is none, are an error.
void completeCommand(Server& server, const QString& line, QObject* context, CompletionsDone done);

/// The names in the answer to `_command matchesarray`: what they have in common first, "_EOF_" at the end
/// (main/cli.c, ast_cli_completion_matches). Where they have nothing in common, those with blanks in them
/// come in parts. Those with characters that displayText() does not let through are left out.
[[nodiscard]] Completions readMatches(QByteArrayView text);

} // namespace wirechief
