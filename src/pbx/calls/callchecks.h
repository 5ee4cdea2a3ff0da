// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "callorder.h"

#include <QDateTime>

namespace wirechief {

/// Names and words that become part of an action. Each check fails with a sentence; nothing is mended
/// silently.
///
/// A channel: no control characters, and no "/" at the start, which Hangup takes for a pattern that ends
/// every call that matches.
[[nodiscard]] Result<void> checkChannelName(const QByteArray& name);
/// What to ring, `PJSIP/100`: technology, "/", and no more than one destination's worth of text.
[[nodiscard]] Result<void> checkDialString(const QByteArray& dialString);
[[nodiscard]] Result<void> checkPlace(const DialplanPlace& place);
/// `NAME`, `CALLERID(num)`; no `${…}`, which the server would expand, and no "=".
[[nodiscard]] Result<void> checkVariableName(const QByteArray& name);
[[nodiscard]] Result<void> checkDigits(const QByteArray& digits);
/// A file below the server's own folder for recordings: no "..", no start with "/" or ".", nothing that ends
/// an argument.
[[nodiscard]] Result<void> checkRecordingFile(const QByteArray& file);
/// Any other text: no CR, LF, NUL. `what` says in the error what it is.
[[nodiscard]] Result<void> checkText(const QByteArray& text, const QString& what);

/// A value for a `Variable:` line of Originate: what the server would take for an end or a quote gets a
/// backslash (main/manager.c, man_do_variable_value).
[[nodiscard]] QByteArray escapedVariableValue(QByteArrayView value);

/// The file's name that a pattern gives, for instance `{server}-{channel}-{date}.wav`. What comes from
/// outside is reduced to letters, digits, "_" and "-", so that it cannot name a folder.
[[nodiscard]] QByteArray recordingFileName(
    const QString& pattern, const QString& server, const QByteArray& channel, const QDateTime& now);

} // namespace wirechief
