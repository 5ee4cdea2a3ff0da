// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace wirechief {

class AmiMessage;
class Secret;

/// A message's text for logs and exports: the values of headers that carry secrets (`Secret`, `Key`,
/// `Password`, `Md5Cred` …, and `secret=` or `password=` in configuration lines) are replaced by dots, and
/// so are those in dial strings.
[[nodiscard]] QByteArray redacted(QByteArrayView message);

/// The message for whoever keeps it: with the secrets replaced that redacted() replaces. One that has none,
/// as nearly all events, is shared, and costs no more than a look at its lines.
[[nodiscard]] AmiMessage withoutSecrets(const AmiMessage& message);

/// Whether a header of this name carries a secret.
[[nodiscard]] bool isSecretHeader(QByteArrayView key);
/// The same in an action: `Key` is one in a Login, and no more than a name in those of the database.
[[nodiscard]] bool isSecretHeader(QByteArrayView key, QByteArrayView action);

/// The text with the secret of each dial string in it replaced (`IAX2/bob:secret@peer/4711`,
/// `SIP/bob:secret@host`), and where it may be a part of one only, that too. `isDialString`: without a
/// technology before it, as in the header DialString.
[[nodiscard]] QByteArray withoutDialSecrets(QByteArrayView text, bool isDialString = false);

/// Bytes of the shortest secret that is looked for in free text.
inline constexpr qsizetype shortestMaskedSecret = 6;

/// The text with every mention of a secret that is known replaced. Words shorter than
/// shortestMaskedSecret stay: they occur by chance, and dots in their places would tell what they are.
[[nodiscard]] QByteArray withoutSecret(QByteArrayView text, const Secret& secret);
[[nodiscard]] bool mentionsSecret(QByteArrayView text, const Secret& secret);

/// The same for what is kept of a message in tables: only in values that people read, such as names of
/// callers, data of applications and values of variables. What the server is told again (channels, ids,
/// extensions) stays, or it would not know what is meant; and so do the words that answers are told apart by,
/// and the output of commands, which is masked as a whole where it is shown.
[[nodiscard]] AmiMessage withoutSecretInTexts(const AmiMessage& message, const Secret& secret);

/// What stands in a secret's place; the same length for every secret.
[[nodiscard]] QByteArrayView secretMask();

} // namespace wirechief
