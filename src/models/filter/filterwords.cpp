// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterwords.h"

#include <algorithm>
#include <cmath>

namespace wirechief {

namespace filterwords {

bool isWordEnd(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'"';
}

bool isOperatorStart(QChar c)
{
    return c == u':' || c == u'=' || c == u'!' || c == u'<' || c == u'>';
}

int fieldCalled(QStringView name, const std::vector<FilterField>& fields)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const FilterField& field) {
        return !field.name.isEmpty() && name.compare(field.name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

bool isKeyword(QStringView word, QStringView keyword)
{
    return word.compare(keyword, Qt::CaseInsensitive) == 0;
}

} // namespace filterwords

using namespace filterwords;

namespace {

bool isAnyKeyword(QStringView word)
{
    return isKeyword(word, u"and") || isKeyword(word, u"or") || isKeyword(word, u"not");
}

/// Whether the word "or" stands somewhere outside of quotes.
bool hasOr(const QString& filter)
{
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= filter.size(); ++at) {
        const bool ends = at == filter.size() || isWordEnd(filter[at]);
        if (ends && !quoted && isKeyword(QStringView(filter).sliced(begin, at - begin), u"or"))
            return true;
        if (ends)
            begin = at + 1;
        if (at < filter.size() && quoted && filter[at] == u'\\')
            ++at;
        else if (at < filter.size() && filter[at] == u'"')
            quoted = !quoted;
    }
    return false;
}

} // namespace

FilterCompletion filterCompletion(
    const QString& text, qsizetype cursor, const std::vector<FilterField>& fields)
{
    FilterCompletion completion;
    const QStringView before = QStringView(text).first(std::clamp<qsizetype>(cursor, 0, text.size()));
    if (before.count(u'"') % 2 != 0)
        return completion; // inside quotes
    qsizetype begin = before.size();
    while (begin > 0 && !isWordEnd(before[begin - 1]))
        --begin;
    const QStringView word = before.sliced(begin);
    const auto op = std::find_if(word.begin(), word.end(), isOperatorStart);
    if (op != word.end()) {
        const qsizetype nameLength = op - word.begin();
        completion.valuesOf = fieldCalled(word.first(nameLength), fields);
        qsizetype valueBegin = nameLength;
        while (valueBegin < word.size() && isOperatorStart(word[valueBegin]))
            ++valueBegin;
        completion.position = begin + valueBegin;
        completion.length = before.size() - completion.position;
        return completion;
    }
    completion.position = begin;
    completion.length = word.size();
    for (const FilterField& field : fields) {
        if (!field.name.isEmpty() && field.name.startsWith(word, Qt::CaseInsensitive))
            completion.texts.append(
                QString(field.name + (field.kind == FilterField::Kind::Text ? u":" : u" > ")));
    }
    for (const QString& keyword : {QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not")}) {
        if (!word.isEmpty() && keyword.startsWith(word, Qt::CaseInsensitive))
            completion.texts.append(QString(keyword + u' '));
    }
    return completion;
}

QString filterQuoted(const QString& text)
{
    const bool isPlain = !text.isEmpty() && !isAnyKeyword(text)
        && std::none_of(text.begin(), text.end(), [](QChar c) { return isWordEnd(c) || isOperatorStart(c); });
    if (isPlain)
        return text;
    QString quoted = text;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QString(u'"' + quoted + u'"');
}

QString filterTerm(const FilterField& field, const QString& value, bool isThis)
{
    // Exactly this duration would be over with the next second.
    const bool grows = field.kind == FieldKind::Duration;
    const QStringView op = grows ? (isThis ? u">=" : u"<") : (isThis ? u"=" : u"!=");
    return QString(field.name + op + filterQuoted(value));
}

QString filterWithTerm(const QString& filter, const QString& term)
{
    const QString before = filter.trimmed();
    if (before.isEmpty() || term.isEmpty())
        return before.isEmpty() ? term : before;
    return QString((hasOr(before) ? QString(u'(' + before + u')') : before) + u" and " + term);
}

std::optional<double> filterDuration(QStringView text)
{
    if (text.contains(u':')) {
        double seconds = 0;
        const auto parts = text.split(u':');
        for (const QStringView part : parts) {
            bool isNumber = false;
            const int value = part.toInt(&isNumber);
            if (!isNumber || value < 0 || parts.size() > 3)
                return std::nullopt;
            seconds = seconds * 60 + value;
        }
        return seconds;
    }
    double seconds = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && (text[end].isDigit() || text[end] == u'.'))
            ++end;
        bool isNumber = false;
        const double value = text.sliced(at, end - at).toDouble(&isNumber);
        const QChar unit = end < text.size() ? text[end].toLower() : QChar(u's');
        const double factor = unit == u's' ? 1
            : unit == u'm'                 ? 60
            : unit == u'h'                 ? 3600
            : unit == u'd'                 ? 86400
                                           : 0;
        if (!isNumber || factor == 0 || !std::isfinite(value))
            return std::nullopt;
        seconds += value * factor;
        at = end + 1;
    }
    return text.isEmpty() ? std::nullopt : std::optional<double>(seconds);
}

} // namespace wirechief
