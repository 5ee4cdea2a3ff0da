// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ansitext.h"

#include <vector>

namespace wirechief {

namespace {

/// Longer lists of parameters than anybody needs are not read.
constexpr qsizetype parameterBytes = 64;

/// 0 to 7, as black, red …
AnsiColor colorOf(int number)
{
    return AnsiColor(1 + number);
}

std::vector<int> numbersOf(QByteArrayView parameters)
{
    std::vector<int> numbers{0};
    for (const char c : parameters) {
        if (c == ';')
            numbers.push_back(0);
        else if (numbers.back() < 1000)
            numbers.back() = 10 * numbers.back() + (c - '0');
    }
    return numbers;
}

} // namespace

QList<AnsiRun> AnsiReader::read(QByteArrayView line)
{
    QList<AnsiRun> runs;
    QByteArray text;
    const auto take = [&] {
        if (!text.isEmpty())
            runs.append({text, m_color, m_bold});
        text.clear();
    };
    while (!line.isEmpty()) {
        const qsizetype escape = line.indexOf("\x1b[");
        if (escape < 0)
            break;
        qsizetype end = escape + 2;
        while (end < line.size() && (line[end] == ';' || (line[end] >= '0' && line[end] <= '9')))
            ++end;
        const bool isColor = end < line.size() && line[end] == 'm';
        text += line.first(isColor ? escape : end);
        if (isColor) {
            take();
            obey(line.sliced(escape + 2, end - escape - 2));
        }
        line = line.sliced(isColor ? end + 1 : end);
    }
    text += line;
    take();
    return runs;
}

void AnsiReader::obey(QByteArrayView parameters)
{
    if (parameters.size() > parameterBytes)
        return;
    const std::vector<int> numbers = numbersOf(parameters);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const int number = numbers[i];
        if (number == 0) {
            m_color = AnsiColor::Default;
            m_bold = false;
        } else if (number == 1 || number == 22) {
            m_bold = number == 1;
        } else if (number >= 30 && number <= 37) {
            m_color = colorOf(number - 30);
        } else if (number >= 90 && number <= 97) {
            m_color = colorOf(number - 90);
        } else if (number == 39) {
            m_color = AnsiColor::Default;
        } else if (number == 38 || number == 48) {
            // One of 256 colours, or red, green and blue: `5;n` and `2;r;g;b`.
            const bool isIndexed = i + 2 < numbers.size() && numbers[i + 1] == 5;
            if (number == 38)
                m_color = isIndexed && numbers[i + 2] < 16 ? colorOf(numbers[i + 2] % 8) : AnsiColor::Default;
            i += isIndexed ? 2 : 4;
        }
    }
}

} // namespace wirechief
