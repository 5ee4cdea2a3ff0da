// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callchecks.h"

#include "base/displaytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wirechief {

namespace {

struct CheckTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::CallControl)
};

Error wrong(const QString& text)
{
    return {ErrorKind::InvalidInput, text, CheckTr::tr("Nothing was sent.")};
}

bool hasControlCharacter(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

bool hasAny(QByteArrayView text, QByteArrayView characters)
{
    return std::any_of(text.begin(), text.end(), [characters](char c) { return characters.contains(c); });
}

bool isWordOf(QByteArrayView text, QByteArrayView more)
{
    return std::all_of(text.begin(), text.end(), [more](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || more.contains(c);
    });
}

/// Letters, digits, "_" and "-" of a remote text; the rest becomes "_".
QString fileWord(const QString& text)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9_-]+"));
    QString word = text.left(80);
    word.replace(others, QStringLiteral("_"));
    return word;
}

} // namespace

Result<void> checkText(const QByteArray& text, const QString& what)
{
    if (text.contains('\r') || text.contains('\n') || text.contains('\0'))
        return wrong(CheckTr::tr("%1 has a line end inside.").arg(what));
    return {};
}

Result<void> checkChannelName(const QByteArray& name)
{
    if (name.isEmpty())
        return wrong(CheckTr::tr("There is no channel to do it with."));
    if (name.startsWith('/'))
        return wrong(
            CheckTr::tr("“%1” is no channel: the server would take it for a pattern that matches many calls.")
                .arg(displayName(name)));
    if (hasControlCharacter(name))
        return wrong(
            CheckTr::tr("The channel's name “%1” holds a control character.").arg(displayName(name)));
    return {};
}

Result<void> checkDialString(const QByteArray& dialString)
{
    if (const Result<void> name = checkChannelName(dialString); !name)
        return name;
    const qsizetype slash = dialString.indexOf('/');
    if (slash <= 0 || slash == dialString.size() - 1)
        return wrong(CheckTr::tr("“%1” cannot be rung: write technology/name, for instance PJSIP/100.")
                         .arg(displayName(dialString)));
    if (dialString.contains("${") || dialString.contains('&'))
        return wrong(CheckTr::tr("“%1” names more than one thing to ring, or a variable.")
                         .arg(displayName(dialString)));
    return {};
}

Result<void> checkPlace(const DialplanPlace& place)
{
    if (place.exten.isEmpty() || !isWordOf(place.exten, "*#+._-"))
        return wrong(CheckTr::tr("“%1” is no extension: it has letters, digits and * # + . _ - only.")
                         .arg(displayName(place.exten)));
    if (place.context.isEmpty() || !isWordOf(place.context, "._-/@:"))
        return wrong(CheckTr::tr("“%1” is no context: it has letters, digits and . _ - only.")
                         .arg(displayName(place.context)));
    if (place.priority.isEmpty() || !isWordOf(place.priority, "_-"))
        return wrong(
            CheckTr::tr("“%1” is no priority: it is a number or a label.").arg(displayName(place.priority)));
    return {};
}

Result<void> checkVariableName(const QByteArray& name)
{
    if (name.isEmpty())
        return wrong(CheckTr::tr("The variable needs a name."));
    if (hasControlCharacter(name) || name.contains("${") || hasAny(name, "="))
        return wrong(CheckTr::tr("“%1” is no name of a variable.").arg(displayName(name)));
    return {};
}

Result<void> checkDigits(const QByteArray& digits)
{
    const auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || c == '*' || c == '#' || (c >= 'A' && c <= 'D')
            || (c >= 'a' && c <= 'd');
    };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return wrong(
            CheckTr::tr("“%1” cannot be played: tones are 0 to 9, *, #, A to D.").arg(displayName(digits)));
    return {};
}

Result<void> checkRecordingFile(const QByteArray& file)
{
    if (file.isEmpty())
        return wrong(CheckTr::tr("The recording needs a file name."));
    if (file.contains("..") || file.startsWith('/') || file.startsWith('.'))
        return wrong(
            CheckTr::tr("“%1” would leave the server's folder for recordings.").arg(displayName(file)));
    if (!isWordOf(file, "._-/+@= "))
        return wrong(CheckTr::tr("“%1” is no file name for a recording: use letters, digits and . _ - only.")
                         .arg(displayName(file)));
    return {};
}

QByteArray escapedVariableValue(QByteArrayView value)
{
    QByteArray escaped;
    for (const char c : value) {
        if (c == ',' || c == '"' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

QByteArray recordingFileName(
    const QString& pattern, const QString& server, const QByteArray& channel, const QDateTime& now)
{
    QString name = pattern;
    // The channel's name last, so that it cannot bring a placeholder of its own.
    name.replace(QLatin1String("{server}"), fileWord(server));
    name.replace(QLatin1String("{date}"), now.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    name.replace(QLatin1String("{channel}"), fileWord(displayText(QByteArrayView(channel), 200)));
    return name.toUtf8();
}

} // namespace wirechief
