// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdiff.h"

#include "models/console/limits.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace wirechief {

namespace {

using Kind = DiffLine::Kind;

class DiffBuilder {
public:
    DiffBuilder(const QStringList& before, const QStringList& after)
        : m_before(before)
        , m_after(after)
    {
    }

    void same()
    {
        diff.lines.append({Kind::Same, m_after[m_inAfter], m_inBefore, m_inAfter});
        ++m_inBefore;
        ++m_inAfter;
    }
    void remove()
    {
        diff.lines.append({Kind::Removed, m_before[m_inBefore], m_inBefore, -1});
        ++m_inBefore;
        ++diff.removed;
    }
    void add()
    {
        diff.lines.append({Kind::Added, m_after[m_inAfter], -1, m_inAfter});
        ++m_inAfter;
        ++diff.added;
    }
    [[nodiscard]] qsizetype inBefore() const { return m_inBefore; }
    [[nodiscard]] qsizetype inAfter() const { return m_inAfter; }

    TextDiff diff;

private:
    const QStringList& m_before;
    const QStringList& m_after;
    qsizetype m_inBefore = 0;
    qsizetype m_inAfter = 0;
};

/// How many lines two texts have in common from given places on: the length of their longest common
/// subsequence. Texts are small, see limits::diffLines. (The header of dtl is refused by newer compilers.)
class CommonLines {
public:
    CommonLines(const QStringList& before, const QStringList& after)
        : m_columns(after.size() + 1)
        , m_lengths(size_t((before.size() + 1) * m_columns))
    {
        QHash<QString, int> numbers; // those of equal lines are equal, and cheap to compare
        const auto numberOf = [&numbers](const QString& line) {
            const auto known = numbers.constFind(line);
            return known != numbers.cend() ? *known : *numbers.insert(line, int(numbers.size()));
        };
        std::vector<int> last(size_t(after.size()));
        std::transform(after.begin(), after.end(), last.begin(), numberOf);
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            const int number = numbers.value(before[i], -1);
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                at(i, j) = number == last[size_t(j)] ? quint16(from(i + 1, j + 1) + 1)
                                                     : std::max(from(i + 1, j), from(i, j + 1));
        }
    }

    [[nodiscard]] quint16 from(qsizetype i, qsizetype j) const
    {
        return m_lengths[size_t(i * m_columns + j)];
    }

private:
    quint16& at(qsizetype i, qsizetype j) { return m_lengths[size_t(i * m_columns + j)]; }

    qsizetype m_columns;
    std::vector<quint16> m_lengths;
};

/// What lies between the equal ends.
void addMiddle(DiffBuilder& builder, const QStringList& before, const QStringList& after)
{
    if (before.size() + after.size() > limits::diffLines) {
        builder.diff.coarse = !before.isEmpty() && !after.isEmpty();
        for (qsizetype i = 0; i < before.size(); ++i)
            builder.remove();
        for (qsizetype i = 0; i < after.size(); ++i)
            builder.add();
        return;
    }
    const CommonLines common(before, after);
    // Of what changed in one place, the old lines stand before the new ones.
    qsizetype added = 0;
    const auto addAll = [&] {
        for (; added > 0; --added)
            builder.add();
    };
    for (qsizetype i = 0, j = 0; i < before.size() || j < after.size();) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            addAll();
            builder.same();
            ++i;
            ++j;
        } else if (j == after.size()
            || (i < before.size() && common.from(i + 1, j) >= common.from(i, j + 1))) {
            builder.remove();
            ++i;
        } else {
            ++added;
            ++j;
        }
    }
    addAll();
}

} // namespace

TextDiff textDiff(const QStringList& before, const QStringList& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    DiffBuilder builder(before, after);
    while (builder.inBefore() < start)
        builder.same();
    addMiddle(builder, before.sliced(start, before.size() - start - end),
        after.sliced(start, after.size() - start - end));
    while (builder.inAfter() < after.size())
        builder.same();
    return builder.diff;
}

QList<qsizetype> changedLines(const QStringList& before, const QStringList& after)
{
    QList<qsizetype> changed;
    for (const DiffLine& line : textDiff(before, after).lines) {
        if (line.kind == Kind::Added)
            changed.append(line.after);
    }
    return changed;
}

} // namespace wirechief
