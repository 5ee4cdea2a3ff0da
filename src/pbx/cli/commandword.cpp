// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandword.h"

#include <algorithm>

namespace wirechief {

namespace {

/// Calls `begin` with the place of each word, and `add` with each of its characters. Whether the line ends
/// behind a word, as by a blank, or has none.
template <class Begin, class Add>
bool splitLine(QStringView line, Begin begin, Add add)
{
    bool isQuoted = false;
    bool isEscaped = false;
    bool isBetween = true;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        const bool isBlank = (c == u' ' || c == u'\t') && !isQuoted && !isEscaped;
        const bool isQuote = c == u'"' && !isEscaped;
        const bool isEscape = c == u'\\' && !isEscaped;
        if (isBetween && !isBlank)
            begin(at);
        if (!isBlank && !isQuote && !isEscape)
            add(c);
        isBetween = isBlank;
        isQuoted = isQuoted != isQuote;
        isEscaped = isEscape;
    }
    return isBetween;
}

} // namespace

CommandWord lastWord(QStringView line)
{
    CommandWord word;
    const auto begin = [&word](qsizetype at) { word = {at, QString()}; };
    if (splitLine(line, begin, [&word](QChar c) { word.text += c; }))
        return {line.size(), QString()};
    return word;
}

QStringList commandWords(QStringView line)
{
    QStringList words;
    splitLine(
        line, [&words](qsizetype) { words.append(QString()); }, [&words](QChar c) { words.last() += c; });
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
