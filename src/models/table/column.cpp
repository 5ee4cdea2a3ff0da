// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "column.h"

#include <QChar>

#include <algorithm>

namespace wirechief {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isDigit(QChar c)
{
    return isDigit(c.unicode() < 0x80 ? char(c.unicode()) : 'x');
}
uint folded(char c)
{
    return uint(uchar(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
}
uint folded(QChar c)
{
    return c.toCaseFolded().unicode();
}

/// Compares two runs of digits by value, without regard to their length, and steps behind them.
template <class View>
int compareNumbers(View a, View b, qsizetype& i, qsizetype& j)
{
    const auto skipZeros = [](View text, qsizetype& at) {
        while (at < text.size() && folded(text[at]) == uint('0'))
            ++at;
    };
    skipZeros(a, i);
    skipZeros(b, j);
    int first = 0;
    for (;; ++i, ++j) {
        const bool inA = i < a.size() && isDigit(a[i]);
        const bool inB = j < b.size() && isDigit(b[j]);
        if (!inA || !inB)
            return inA == inB ? first : int(inA) - int(inB); // the longer number is the larger
        if (first == 0 && a[i] != b[j])
            first = folded(a[i]) < folded(b[j]) ? -1 : 1;
    }
}

/// How far both are the same, but for a number that goes on behind it: names of channels begin alike, and
/// sorted neighbours do even more.
template <class View>
qsizetype sameBeginning(View a, View b)
{
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
    qsizetype same = differ - a.begin();
    while (same > 0 && isDigit(a[same - 1]))
        --same;
    return same;
}

template <class View>
int compareNaturally(View a, View b)
{
    qsizetype i = sameBeginning(a, b);
    qsizetype j = i;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            if (const int order = compareNumbers(a, b, i, j))
                return order;
            continue;
        }
        const uint x = folded(a[i++]);
        const uint y = folded(b[j++]);
        if (x != y)
            return x < y ? -1 : 1;
    }
    return int(i < a.size()) - int(j < b.size());
}

} // namespace

QString withNote(const QString& text, const QString& note)
{
    return text.isEmpty() || note.isEmpty() ? QString(text + note) : QString(text + u'\n' + note);
}

int naturalCompare(QByteArrayView a, QByteArrayView b)
{
    return compareNaturally(a, b);
}

int naturalCompare(QStringView a, QStringView b)
{
    return compareNaturally(a, b);
}

} // namespace wirechief
