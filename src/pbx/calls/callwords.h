// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "callorder.h"

#include <QDateTime>

namespace wirechief {

struct AmiReply;

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

/// The words for the `Reason` of an OriginateResponse (main/pbx.c, pbx_dial_reason). Where that is 0, as
/// from 12 on for busy phones too, the cause of the channel's hang-up says more; 0: not known.
[[nodiscard]] QString originateReasonText(bool answered, int reason, int cause);

/// Whether the server refused because it does not know the channel.
[[nodiscard]] bool deniesChannel(const AmiReply& reply);

/// The beginning of the sentence on an order of whose actions the first `done` were done: `PJSIP/1-1 was not
/// hung up`; where nobody knows what became of the next one, `Hanging up PJSIP/1-1`; `Tones for PJSIP/1-1, 2
/// of 5 done`.
[[nodiscard]] QString failureText(const CallOrder& order, size_t done, bool isUnknown);

/// What was done by an order, to whom and where to, as a sentence without its full stop: `PJSIP/1-1 goes to
/// 100@default`. Keys and values are not told: they may be somebody's PIN.
[[nodiscard]] QString doneText(const CallOrder& order);

/// An error for an action that was answered with a refusal: `what` begins the sentence, and the next step
/// follows from the server's words.
[[nodiscard]] Error callRefusal(const QString& what, QByteArrayView action, const AmiReply& reply);

} // namespace wirechief
