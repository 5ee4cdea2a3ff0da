// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdiff.h"

#include "models/console/limits.h"

#include <dtl/dtl.hpp>

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
    using Sequence = std::vector<QString>;
    dtl::Diff<QString, Sequence> diff(
        Sequence(before.begin(), before.end()), Sequence(after.begin(), after.end()));
    diff.compose();
    // Of what changed in one place, the old lines stand before the new ones.
    qsizetype added = 0;
    const auto addAll = [&] {
        for (; added > 0; --added)
            builder.add();
    };
    for (const auto& [text, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE) {
            builder.remove();
        } else if (info.type == dtl::SES_ADD) {
            ++added;
        } else {
            addAll();
            builder.same();
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
