// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/limits.h"

#include <QByteArrayView>
#include <QString>

namespace wirechief {

/// Text of remote bytes: UTF-8 where it is valid, or has letters that are, with U+FFFD in the place of each
/// broken one; else Latin-1. Not for widgets.
[[nodiscard]] QString decodeText(QByteArrayView bytes);

/// The one way for remote text into a widget: control characters, bidirectional overrides and characters
/// that draw nothing become visible symbols, and the text is cut at `maximum` characters. Line ends become a
/// symbol too. The result is plain text; the widget must show it as such (Qt::PlainText).
[[nodiscard]] QString displayText(QStringView text, qsizetype maximum = limits::displayCharacters);
[[nodiscard]] QString displayText(QByteArrayView bytes, qsizetype maximum = limits::displayCharacters);

/// A name within a sentence: displayText(), no longer than a sentence bears.
[[nodiscard]] QString displayName(QStringView text);
[[nodiscard]] QString displayName(QByteArrayView bytes);

/// The same for text of several lines: LF and tabulator stay.
[[nodiscard]] QString displayLines(QByteArrayView bytes, qsizetype maximum = limits::messageBytes);

/// For tool tips, which have no plain-text mode: displayText(), with the characters of HTML escaped and
/// wrapped so that Qt does not guess. Lines stay lines.
[[nodiscard]] QString toolTipText(QStringView text);

} // namespace wirechief
