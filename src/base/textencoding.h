// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct UConverter; // of ICU

namespace wirechief {

/// An encoding from before UTF-8 that text can be converted from and to.
struct TextEncoding {
    QString id; ///< IANA's name, for files: "windows-1251"
    QString name; ///< for people: "Windows-1251"
    QString script; ///< what is written in it, translated: "Cyrillic"
};

/// All of them, those of one script together. Each keeps ASCII as it is.
[[nodiscard]] QList<TextEncoding> textEncodings();
/// Of them the one with this id, without case.
[[nodiscard]] std::optional<TextEncoding> findTextEncoding(QStringView id);

/// Converts whole texts, by ICU. What it returns converts back to the very bytes that it was given, and where
/// that cannot be it returns nothing: no letter is replaced or left out. Leaves no copy of the text behind.
class TextCodec {
public:
    /// Nothing where this is none of textEncodings(), or the system's ICU has not got it.
    [[nodiscard]] static std::optional<TextCodec> make(QStringView id);
    ~TextCodec();
    TextCodec(TextCodec&&) noexcept;
    TextCodec& operator=(TextCodec&&) noexcept;

    [[nodiscard]] const TextEncoding& encoding() const { return m_encoding; }
    [[nodiscard]] std::optional<QByteArray> toUtf8(QByteArrayView encoded) const;
    [[nodiscard]] std::optional<QByteArray> fromUtf8(QByteArrayView utf8) const;

private:
    struct Close {
        void operator()(UConverter* converter) const;
    };
    TextCodec(TextEncoding encoding, std::unique_ptr<UConverter, Close> converter);

    [[nodiscard]] std::optional<QString> decode(QByteArrayView encoded) const;
    [[nodiscard]] std::optional<QByteArray> encode(QStringView text) const;

    TextEncoding m_encoding;
    std::unique_ptr<UConverter, Close> m_converter;
};

} // namespace wirechief
