// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace wirechief {

/// What spreadsheets take for the begin of a formula, or skip before they look for one.
inline constexpr QByteArrayView formulaBegins("=+-@\t\r");

/// A text as a cell of CSV (RFC 4180): quoted where it must be. One that a spreadsheet would run as a formula
/// gets an apostrophe in front: it may come from outside.
[[nodiscard]] QByteArray csvCell(const QString& text);

/// The same of the text of a number, which is no formula.
[[nodiscard]] QByteArray csvNumberCell(const QString& text);

} // namespace wirechief
