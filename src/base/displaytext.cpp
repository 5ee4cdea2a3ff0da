// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "displaytext.h"

#include <QStringDecoder>

namespace wirechief {

namespace {

/// Characters that change how their neighbours are shown: Unicode's bidirectional controls.
bool isBidiControl(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

/// Line separators that a label would obey, and a byte order mark inside a text.
bool isOtherControl(char16_t c)
{
    return c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFF9 || c == 0xFFFA || c == 0xFFFB;
}

QChar visible(char16_t c)
{
    if (c < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + c)); // Unicode's pictures for C0 controls
    if (c == 0x7F)
        return QChar(u'\u2421');
    return QChar(QChar::ReplacementCharacter);
}

bool needsReplacing(char16_t c, bool keepLines)
{
    if (c < 0x20)
        return !(keepLines && (c == u'\n' || c == u'\t'));
    return (c >= 0x7F && c < 0xA0) || isBidiControl(c) || isOtherControl(c);
}

QString sanitized(QStringView text, qsizetype maximum, bool keepLines)
{
    const bool cut = text.size() > maximum;
    if (cut) {
        qsizetype length = maximum;
        if (length > 0 && text.at(length - 1).isHighSurrogate())
            --length; // never half a character
        text = text.first(length);
    }
    QString out = text.toString();
    for (qsizetype i = 0; i < out.size(); ++i) {
        const char16_t c = out.at(i).unicode();
        if (needsReplacing(c, keepLines))
            out[i] = visible(c);
    }
    if (cut)
        out += u'\u2026';
    return out;
}

} // namespace

QString decodeText(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(bytes);
    if (utf8.hasError())
        return QString::fromLatin1(bytes);
    return text;
}

QString displayText(QStringView text, qsizetype maximum)
{
    return sanitized(text, maximum, false);
}

QString displayText(QByteArrayView bytes, qsizetype maximum)
{
    return sanitized(decodeText(bytes), maximum, false);
}

QString displayLines(QByteArrayView bytes, qsizetype maximum)
{
    QString text = decodeText(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return sanitized(text, maximum, true);
}

QString toolTipText(QStringView text)
{
    // A leading tag makes the text rich for certain; escaped, it can then hold no markup of the peer's.
    return QStringLiteral("<span style=\"white-space:pre-wrap\">")
        + sanitized(text, limits::displayCharacters, true).toHtmlEscaped() + QStringLiteral("</span>");
}

} // namespace wirechief
