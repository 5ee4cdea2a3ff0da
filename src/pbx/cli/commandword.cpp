// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandword.h"

#include <algorithm>

namespace wirechief {

CommandWord lastWord(QStringView line)
{
    CommandWord word;
    bool isQuoted = false;
    bool isEscaped = false;
    bool isBetween = true;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        const bool isBlank = (c == u' ' || c == u'\t') && !isQuoted && !isEscaped;
        if (isBetween && !isBlank)
            word.begin = at;
        isBetween = isBlank;
        if (isBlank) {
            word.text.clear();
        } else if (c == u'"' && !isEscaped) {
            isQuoted = !isQuoted;
        } else if (c == u'\\' && !isEscaped) {
            isEscaped = true;
        } else {
            word.text += c;
            isEscaped = false;
        }
    }
    if (isBetween)
        word.begin = line.size();
    return word;
}

QStringList commandWords(QStringView line)
{
    QStringList words;
    bool isQuoted = false;
    bool isEscaped = false;
    bool isBetween = true;
    for (const QChar c : line) {
        const bool isBlank = (c == u' ' || c == u'\t') && !isQuoted && !isEscaped;
        const bool isQuote = c == u'"' && !isEscaped;
        const bool isEscape = c == u'\\' && !isEscaped;
        if (isBetween && !isBlank)
            words.append(QString());
        isBetween = isBlank;
        isQuoted = isQuoted != isQuote;
        isEscaped = isEscape;
        if (!isBlank && !isQuote && !isEscape)
            words.last() += c;
    }
    return words;
}

QString asArgument(const QString& word)
{
    const auto isPlain = [](QChar c) { return c != u' ' && c != u'\t' && c != u'"' && c != u'\\'; };
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    QString quoted = word;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QString(u'"' + quoted + u'"');
}

} // namespace wirechief
