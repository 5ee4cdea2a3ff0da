// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandtemplate.h"

#include "pbx/cli/commandword.h"

#include <QRegularExpression>

namespace wirechief {

namespace {

/// Letters, digits, blanks and hyphens: no command of Asterisk has such a word of its own.
const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\{([\\p{L}][\\p{L}\\p{N} _-]*)\\}"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Whether what stands behind this text is between quotes, as Asterisk splits a line.
bool isInQuotes(QStringView before)
{
    bool isQuoted = false;
    bool isEscaped = false;
    for (const QChar c : before) {
        isQuoted = isQuoted != (c == u'"' && !isEscaped);
        isEscaped = c == u'\\' && !isEscaped;
    }
    return isQuoted;
}

QString asPartOfArgument(QString value)
{
    return value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
}

} // namespace

QStringList placeholdersOf(const QString& command)
{
    QStringList names;
    for (auto match = placeholder().globalMatch(command); match.hasNext();)
        names.append(match.next().captured(1));
    names.removeDuplicates();
    return names;
}

QString filledIn(const QString& command, const QHash<QString, QString>& values)
{
    QString filled;
    qsizetype end = 0;
    for (auto match = placeholder().globalMatch(command); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        filled += QStringView(command).mid(end, one.capturedStart() - end);
        const QString value = values.value(one.captured(1));
        if (isInQuotes(QStringView(command).left(one.capturedStart())))
            filled += asPartOfArgument(value);
        else if (!value.isEmpty())
            filled += asArgument(value);
        end = one.capturedEnd();
    }
    filled += QStringView(command).mid(end);
    return filled.trimmed();
}

QString beforePlaceholder(const QString& command, const QString& name, const QHash<QString, QString>& values)
{
    const qsizetype at = command.indexOf(QString(u'{' + name + u'}'));
    if (at < 0)
        return {};
    const QString before = command.left(at);
    return filledIn(before, values) + (before.endsWith(u' ') ? QStringLiteral(" ") : QString());
}

} // namespace wirechief
