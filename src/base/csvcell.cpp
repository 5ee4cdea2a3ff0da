// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvcell.h"

#include <algorithm>

namespace wirechief {

namespace {

QByteArray quotedWhereNeeded(QByteArray text)
{
    const bool mustQuote
        = std::any_of(text.begin(), text.end(),
              [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';'; })
        || text.startsWith(' ') || text.endsWith(' ');
    if (!mustQuote)
        return text;
    text.replace("\"", "\"\"");
    return QByteArray('"' + text + '"');
}

} // namespace

QByteArray csvCell(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    if (!utf8.isEmpty() && formulaBegins.contains(utf8.front()))
        utf8.prepend('\'');
    return quotedWhereNeeded(std::move(utf8));
}

QByteArray csvNumberCell(const QString& text)
{
    return quotedWhereNeeded(text.toUtf8());
}

} // namespace wirechief
