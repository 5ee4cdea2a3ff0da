// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "displaytext.h"

#include <QStringDecoder>

#include <algorithm>
#include <iterator>

namespace wirechief {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// What draws nothing, or changes how its neighbours are drawn: Unicode's Default_Ignorable_Code_Point
/// (bidirectional controls among them), line separators that a label would obey, annotations, and the empty
/// Braille cell.
constexpr Range unseen[] = {{0x7F, 0x9F}, {0xAD, 0xAD}, {0x34F, 0x34F}, {0x61C, 0x61C}, {0x115F, 0x1160},
    {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F},
    {0x2800, 0x2800}, {0x3164, 0x3164}, {0xD800, 0xDFFF}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};

bool isUnseen(char32_t c)
{
    const Range* range = std::lower_bound(std::begin(unseen), std::end(unseen), c,
        [](const Range& r, char32_t value) { return r.last < value; });
    return range != std::end(unseen) && range->first <= c;
}

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

/// Shapes the character before it, as emoji and Indic, Persian or Japanese names need: a joiner or a
/// variation selector.
bool isShaper(char32_t c)
{
    return isJoiner(c) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

QChar visible(char32_t c)
{
    if (c < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + c)); // Unicode's pictures for C0 controls
    if (c == 0x7F)
        return QChar(u'\u2421');
    return QChar(QChar::ReplacementCharacter);
}

bool needsReplacing(char32_t c, char32_t before, bool keepLines)
{
    if (c < 0x20)
        return !(keepLines && (c == U'\n' || c == U'\t'));
    if (c < 0x7F || !isUnseen(c))
        return false;
    // Behind a letter beyond Latin it does its work; elsewhere, and in a row, it could only hide.
    return !isShaper(c) || before <= 0xFF || before == QChar::ReplacementCharacter
        || (isShaper(before) && !isJoiner(c));
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
    const auto isPlain = [](QChar c) { return c >= QLatin1Char(' ') && c.unicode() < 0x7F; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return cut ? QString(out + u'\u2026') : out;
    qsizetype end = 0; // what is behind it in `out` has not been looked at
    char32_t before = 0; // 0 behind a joiner: one is enough
    for (qsizetype i = 0; i < out.size();) {
        const bool pair = out.at(i).isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(out.at(i), out.at(i + 1)) : out.at(i).unicode();
        const qsizetype units = pair ? 2 : 1;
        if (needsReplacing(c, before, keepLines)) {
            out[end++] = visible(c);
            before = QChar::ReplacementCharacter;
        } else {
            for (qsizetype unit = 0; unit < units; ++unit, ++end) {
                if (end != i + unit)
                    out[end] = out.at(i + unit);
            }
            before = isJoiner(c) ? 0 : c;
        }
        i += units;
    }
    out.truncate(end);
    if (cut)
        out += u'\u2026';
    return out;
}

} // namespace

QString decodeText(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    // Where some letters are UTF-8, the rest is what was cut in the middle of one: names and columns are cut
    // at a number of bytes.
    const bool isUtf8 = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter; });
    return isUtf8 ? text : QString::fromLatin1(bytes);
}

QString displayText(QStringView text, qsizetype maximum)
{
    return sanitized(text, maximum, false);
}

QString displayText(QByteArrayView bytes, qsizetype maximum)
{
    return sanitized(decodeText(bytes), maximum, false);
}

QString displayName(QStringView text)
{
    return displayText(text, limits::nameCharacters);
}

QString displayName(QByteArrayView bytes)
{
    return displayText(bytes, limits::nameCharacters);
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
