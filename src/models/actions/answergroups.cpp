// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answergroups.h"

#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "limits.h"
#include "models/console/textdiff.h"

#include <algorithm>

namespace wirechief {

namespace {

/// What differs between answers that say the same.
bool isOfTheMoment(QByteArrayView key)
{
    return sameName(key, "ActionID") || sameName(key, "Timestamp");
}

void addOutput(QStringList& lines, const AmiMessage& message)
{
    const QStringList printed = displayLines(message.output()).split(u'\n');
    lines += printed.mid(0, limits::comparedLines - lines.size());
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
}

} // namespace

QStringList comparedLines(const std::vector<AmiMessage>& messages)
{
    QStringList lines;
    for (const AmiMessage& message : messages) {
        const AmiMessage shown = withoutSecrets(message);
        if (shown.hasOutput()) {
            addOutput(lines, shown);
            continue;
        }
        for (qsizetype line = 0; line < shown.fieldCount() && lines.size() < limits::comparedLines; ++line) {
            const QByteArrayView key = shown.keyAt(line);
            if (!isOfTheMoment(key))
                lines.append(
                    QString(displayText(key) + QStringLiteral(": ") + displayText(shown.valueAt(line))));
        }
    }
    return lines;
}

std::vector<AnswerGroup> groupedAnswers(const std::vector<QStringList>& answers)
{
    std::vector<AnswerGroup> groups;
    for (size_t place = 0; place < answers.size(); ++place) {
        const auto same = std::find_if(groups.begin(), groups.end(),
            [&answers, place](const AnswerGroup& group) { return group.lines == answers[place]; });
        if (same == groups.end())
            groups.push_back({answers[place], {place}, {}});
        else
            same->places.push_back(place);
    }
    std::stable_sort(groups.begin(), groups.end(),
        [](const AnswerGroup& a, const AnswerGroup& b) { return a.places.size() > b.places.size(); });
    for (size_t i = 1; i < groups.size(); ++i)
        groups[i].differing = changedLines(groups.front().lines, groups[i].lines);
    return groups;
}

} // namespace wirechief
