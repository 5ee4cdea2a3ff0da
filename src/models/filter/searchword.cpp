// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchword.h"

#include "base/displaytext.h"

#include <QSet>

#include <algorithm>
#include <string_view>

namespace wirechief {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool containsLowered(QByteArrayView text, QByteArrayView word)
{
    return std::string_view(text.data(), size_t(text.size()))
               .find(std::string_view(word.data(), size_t(word.size())))
        != std::string_view::npos;
}

/// For short cells: no copy, both cases of the first letter.
bool containsCaseBlind(QByteArrayView text, QByteArrayView word)
{
    const qsizetype last = text.size() - word.size();
    for (qsizetype at = 0; at <= last; ++at) {
        qsizetype i = 0;
        while (i < word.size() && lowered(text[at + i]) == word[i])
            ++i;
        if (i == word.size())
            return true;
    }
    return false;
}

} // namespace

SearchWord::SearchWord(const QString& word)
    : m_text(word)
    , m_lower(word.toUtf8())
    , m_ascii(std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; }))
{
    std::transform(m_lower.begin(), m_lower.end(), m_lower.begin(), lowered);
}

bool SearchWord::isIn(QByteArrayView bytes) const
{
    if (m_ascii)
        return containsCaseBlind(bytes, m_lower);
    return decodeText(bytes).contains(m_text, Qt::CaseInsensitive);
}

bool SearchWord::isInLowered(QByteArrayView bytes) const
{
    if (m_ascii)
        return containsLowered(bytes, m_lower);
    return decodeText(bytes).contains(m_text, Qt::CaseInsensitive);
}

std::vector<SearchWord> searchWords(const QString& filter)
{
    std::vector<SearchWord> words;
    QSet<QString> known; // in every case the same
    QString word;
    bool quoted = false;
    const auto take = [&] {
        const QString folded = word.toCaseFolded();
        if (!word.isEmpty() && !known.contains(folded)) {
            known.insert(folded);
            words.emplace_back(word);
        }
        word.clear();
    };
    for (const QChar c : filter) {
        if (c == u'"') {
            take();
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            take();
        } else {
            word += c;
        }
    }
    take();
    return words;
}

} // namespace wirechief
