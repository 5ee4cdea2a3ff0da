// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions/amiaction.h"
#include "ami/message/amimessage.h"
#include "base/textencoding.h"

#include <QSet>

namespace wirechief {

/// The border between the program, where all text is UTF-8, and a server that has another encoding beside it.
/// A value that came is UTF-8 where it can be, else in that encoding; whatever came goes back as it came.
class ServerText {
public:
    explicit ServerText(TextCodec codec);

    [[nodiscard]] AmiMessage received(const AmiMessage& message);
    [[nodiscard]] QByteArray received(QByteArrayView value);

    /// InvalidInput where a value has a letter that the encoding has not.
    [[nodiscard]] Result<AmiAction> toSend(const AmiAction& action) const;
    [[nodiscard]] std::optional<QByteArray> toSend(QByteArrayView value) const;
    [[nodiscard]] std::optional<Secret> toSend(const Secret& secret) const;

    /// "Windows-1251"
    [[nodiscard]] const QString& encodingName() const { return m_codec.encoding().name; }

private:
    void remember(QByteArrayView value);
    void forget(QByteArrayView value);
    [[nodiscard]] bool isRemembered(QByteArrayView word) const;

    TextCodec m_codec;
    /// Hashes of the words that came as UTF-8: those of late, and those of before that.
    QSet<size_t> m_utf8Words;
    QSet<size_t> m_olderWords;
    size_t m_seed;
};

} // namespace wirechief
