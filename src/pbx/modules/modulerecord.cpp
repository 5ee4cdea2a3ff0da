// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modulerecord.h"

#include "limits.h"

#include <algorithm>
#include <limits>

namespace wirechief {

namespace {

bool isNumber(QByteArrayView word)
{
    constexpr qsizetype longest = 18; // of 64 bits
    const QByteArrayView digits = word.startsWith('-') ? word.sliced(1) : word;
    return !digits.isEmpty() && digits.size() <= longest
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A server that counts wrongly has a number all the same.
int bounded(qlonglong number)
{
    constexpr qlonglong most = std::numeric_limits<int>::max();
    return int(std::clamp(number, -most, most));
}

/// The last word of a line, which loses it and the blanks around it.
QByteArrayView takeLastWord(QByteArrayView& line)
{
    const qsizetype blank = line.lastIndexOf(' ');
    const QByteArrayView word = line.sliced(blank + 1);
    line = line.first(std::max<qsizetype>(blank, 0)).trimmed();
    return word;
}

/// The words of a status, and behind them perhaps the one of a support level.
void readState(QByteArrayView words, ModuleRecord& module)
{
    for (const QByteArrayView status : {QByteArrayView("Running"), QByteArrayView("Not Running")}) {
        if (words == status || words.startsWith(QByteArray(status + ' '))) {
            module.status = status.toByteArray();
            module.supportLevel = words.sliced(status.size()).trimmed().toByteArray();
            return;
        }
    }
    // A status of a release to come: its level is the last word all the same.
    module.supportLevel = takeLastWord(words).toByteArray();
    module.status = words.toByteArray();
}

} // namespace

std::optional<ModuleRecord> readModule(QByteArrayView line)
{
    constexpr int mostStateWords = 5;
    QByteArrayView rest = line.trimmed();
    const char* end = rest.data() + rest.size();
    QByteArrayView count;
    for (int words = 0; words <= mostStateWords && !isNumber(count); ++words) {
        if (rest.isEmpty())
            return std::nullopt;
        count = takeLastWord(rest);
    }
    const qsizetype nameEnd = rest.indexOf(' ');
    const QByteArrayView name = nameEnd < 0 ? rest : rest.first(nameEnd);
    if (name.isEmpty() || !isNumber(count))
        return std::nullopt;
    ModuleRecord module;
    module.key = name.toByteArray();
    module.description = rest.sliced(name.size()).trimmed().toByteArray();
    module.useCount = bounded(count.toByteArray().toLongLong());
    const char* state = count.data() + count.size();
    readState(QByteArrayView(state, end - state).trimmed(), module);
    return module;
}

} // namespace wirechief
