// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textencoding.h"

#include "secret.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>

#include <algorithm>
#include <iterator>
#include <limits>

namespace wirechief {

namespace {

struct Known {
    const char* id;
    const char* name;
    const char* script; ///< to be translated
    const char* converter; ///< of ICU, that which leaves ASCII alone
};

constexpr Known encodings[] = {
    {"iso-8859-1", "ISO 8859-1", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Western"), "ISO-8859-1"},
    {"iso-8859-15", "ISO 8859-15", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Western"), "ISO-8859-15"},
    {"windows-1252", "Windows-1252", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Western"), "windows-1252"},
    {"iso-8859-2", "ISO 8859-2", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Central European"),
        "ISO-8859-2"},
    {"windows-1250", "Windows-1250", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Central European"),
        "windows-1250"},
    {"windows-1257", "Windows-1257", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Baltic"), "windows-1257"},
    {"iso-8859-5", "ISO 8859-5", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Cyrillic"), "ISO-8859-5"},
    {"koi8-r", "KOI8-R", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Cyrillic"), "KOI8-R"},
    {"koi8-u", "KOI8-U", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Cyrillic"), "KOI8-U"},
    {"windows-1251", "Windows-1251", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Cyrillic"),
        "windows-1251"},
    {"iso-8859-7", "ISO 8859-7", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Greek"), "ISO-8859-7"},
    {"windows-1253", "Windows-1253", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Greek"), "windows-1253"},
    {"iso-8859-9", "ISO 8859-9", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Turkish"), "ISO-8859-9"},
    {"windows-1254", "Windows-1254", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Turkish"), "windows-1254"},
    {"windows-1255", "Windows-1255", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Hebrew"), "windows-1255"},
    {"windows-1256", "Windows-1256", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Arabic"), "windows-1256"},
    {"euc-jp", "EUC-JP", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Japanese"), "euc-jp-2007"},
    {"shift_jis", "Shift_JIS", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Japanese"), "ibm-943_P15A-2003"},
    {"gbk", "GBK", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Simplified Chinese"), "windows-936-2000"},
    {"big5", "Big5", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Traditional Chinese"), "windows-950-2000"},
    {"euc-kr", "EUC-KR", QT_TRANSLATE_NOOP("wirechief::TextEncoding", "Korean"), "windows-949-2000"},
};

TextEncoding described(const Known& known)
{
    return {QString::fromLatin1(known.id), QString::fromLatin1(known.name),
        QCoreApplication::translate("wirechief::TextEncoding", known.script)};
}

const Known* find(QStringView id)
{
    const auto* found = std::find_if(std::begin(encodings), std::end(encodings),
        [id](const Known& known) { return id.compare(QLatin1String(known.id), Qt::CaseInsensitive) == 0; });
    return found == std::end(encodings) ? nullptr : found;
}

bool isControl(char c)
{
    return static_cast<quint8>(c) < 0x20 || c == 0x7F;
}

/// The text with each part between control characters converted. These are the same in every encoding, but
/// not for ICU: its Shift_JIS, which is IBM's, takes some for others. Parts may be secrets.
template <typename Convert>
std::optional<QByteArray> inParts(QByteArrayView text, Convert convert)
{
    QByteArray converted;
    converted.reserve(4 * text.size()); // and moves nothing, which would leave a copy
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        while (end < text.size() && isControl(text[end]) == isControl(text[begin]))
            ++end;
        const QByteArrayView part = text.sliced(begin, end - begin);
        if (isControl(part.front())) {
            converted += part;
            continue;
        }
        std::optional<QByteArray> one = convert(part);
        if (!one) {
            Secret::wipe(converted);
            return std::nullopt;
        }
        converted += *one;
        Secret::wipe(*one);
    }
    return converted;
}

/// Bytes of a text whose length ICU, which counts in 32 bits, can always tell.
constexpr qsizetype longestText = std::numeric_limits<qint32>::max() / 32;

} // namespace

QList<TextEncoding> textEncodings()
{
    QList<TextEncoding> all;
    for (const Known& known : encodings)
        all.append(described(known));
    return all;
}

std::optional<TextEncoding> findTextEncoding(QStringView id)
{
    const Known* found = find(id);
    return found == nullptr ? std::nullopt : std::optional(described(*found));
}

void TextCodec::Close::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

TextCodec::TextCodec(TextEncoding encoding, std::unique_ptr<UConverter, Close> converter)
    : m_encoding(std::move(encoding))
    , m_converter(std::move(converter))
{
}

TextCodec::~TextCodec() = default;
TextCodec::TextCodec(TextCodec&&) noexcept = default;
TextCodec& TextCodec::operator=(TextCodec&&) noexcept = default;

std::optional<TextCodec> TextCodec::make(QStringView id)
{
    const Known* known = find(id);
    if (known == nullptr)
        return std::nullopt;
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<UConverter, Close> converter(ucnv_open(known->converter, &error));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    if (U_FAILURE(error))
        return std::nullopt;
    return TextCodec(described(*known), std::move(converter));
}

std::optional<QString> TextCodec::decode(QByteArrayView encoded) const
{
    if (encoded.size() > longestText)
        return std::nullopt;
    UErrorCode error = U_ZERO_ERROR;
    QString text(encoded.size() * 2, Qt::Uninitialized); // no byte makes more than a surrogate pair
    const qint32 length = ucnv_toUChars(m_converter.get(), reinterpret_cast<UChar*>(text.data()),
        qint32(text.size()), encoded.data(), qint32(encoded.size()), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    text.truncate(length);
    return text;
}

std::optional<QByteArray> TextCodec::encode(QStringView text) const
{
    if (text.size() > longestText)
        return std::nullopt;
    UErrorCode error = U_ZERO_ERROR;
    QByteArray encoded(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(m_converter.get())),
        Qt::Uninitialized);
    const qint32 length = ucnv_fromUChars(m_converter.get(), encoded.data(), qint32(encoded.size()),
        reinterpret_cast<const UChar*>(text.utf16()), qint32(text.size()), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    encoded.truncate(length);
    return encoded;
}

// Both ways are gone back: ICU reads several bytes as one letter where a vendor has added some, and leaves
// out letters that draw nothing.

std::optional<QByteArray> TextCodec::toUtf8(QByteArrayView encoded) const
{
    return inParts(encoded, [this](QByteArrayView part) -> std::optional<QByteArray> {
        const std::optional<QString> text = decode(part);
        if (!text || encode(*text) != part.toByteArray())
            return std::nullopt;
        return text->toUtf8();
    });
}

std::optional<QByteArray> TextCodec::fromUtf8(QByteArrayView utf8) const
{
    if (!utf8.isValidUtf8())
        return std::nullopt;
    return inParts(utf8, [this](QByteArrayView part) {
        QString text = QString::fromUtf8(part);
        std::optional<QByteArray> encoded = encode(text);
        std::optional<QString> back = encoded ? decode(*encoded) : std::nullopt;
        if (encoded && back != text) {
            Secret::wipe(*encoded);
            encoded.reset();
        }
        (void)Secret::take(text);
        if (back)
            (void)Secret::take(*back);
        return encoded;
    });
}

} // namespace wirechief
