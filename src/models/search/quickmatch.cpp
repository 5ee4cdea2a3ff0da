// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickmatch.h"

#include <QList>

namespace wirechief {

namespace {

enum Rank { Whole, Beginning, WordBeginning, Initials, Inside };

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Case folded, so that the two can be compared letter by letter.
std::optional<int> rankOf(QStringView text, QStringView initials, QStringView word)
{
    qsizetype at = text.indexOf(word);
    if (at == 0)
        return text.size() == word.size() ? Whole : Beginning;
    const bool isInside = at > 0;
    for (; at > 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return WordBeginning;
    }
    if (word.size() > 1 && initials.startsWith(word))
        return Initials;
    return isInside ? std::optional<int>(Inside) : std::nullopt;
}

} // namespace

std::optional<int> quickMatch(QStringView text, QStringView typed)
{
    const QString folded = text.toString().toCaseFolded();
    QString initials;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (folded.at(at).isLetterOrNumber() && beginsWord(folded, at))
            initials += folded.at(at);
    }
    int sum = 0;
    const QString wanted = typed.toString().toCaseFolded();
    for (const QStringView word : QStringView(wanted).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> rank = rankOf(folded, initials, word);
        if (!rank)
            return {};
        sum += *rank;
    }
    return sum;
}

} // namespace wirechief
