// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servertext.h"

#include "ami/limits.h"
#include "base/displaytext.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace wirechief {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ServerText)
};

bool isBeyondAscii(char c)
{
    return static_cast<quint8>(c) >= 0x80;
}

bool isAscii(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), isBeyondAscii);
}

bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || isBeyondAscii(c);
}

/// Calls `take` with each stretch of the text for which `isOfOne` says the same of every byte, and with that.
template <typename IsOfOne, typename Take>
void forStretches(QByteArrayView text, IsOfOne isOfOne, Take take)
{
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        const bool isOne = isOfOne(text[begin]);
        while (end < text.size() && isOfOne(text[end]) == isOne)
            ++end;
        take(text.sliced(begin, end - begin), isOne);
    }
}

/// The letters without the bytes at their end that only begin another one.
QByteArrayView wholeLetters(QByteArrayView letters)
{
    for (qsizetype bytes = 1; bytes <= std::min<qsizetype>(3, letters.size()); ++bytes) {
        const auto lead = static_cast<quint8>(letters[letters.size() - bytes]);
        if (lead < 0xC0)
            continue;
        const qsizetype wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        return bytes < wanted ? letters.chopped(bytes) : letters;
    }
    return letters;
}

/// UTF-8 that was cut in the middle of letters: Asterisk cuts names and columns at a number of bytes.
bool isCutUtf8(QByteArrayView text)
{
    bool hasLetters = false;
    bool isUtf8 = true;
    forStretches(text, isBeyondAscii, [&](QByteArrayView letters, bool areBeyond) {
        const QByteArrayView whole = areBeyond ? wholeLetters(letters) : QByteArrayView();
        hasLetters = hasLetters || !whole.isEmpty();
        isUtf8 = isUtf8 && whole.isValidUtf8();
    });
    return hasLetters && isUtf8;
}

} // namespace

ServerText::ServerText(TextCodec codec)
    : m_codec(std::move(codec))
    , m_seed(static_cast<size_t>(QRandomGenerator::system()->generate64()))
{
}

AmiMessage ServerText::received(const AmiMessage& message)
{
    const bool isGreeting
        = message.kind() == AmiMessage::Kind::Banner || message.kind() == AmiMessage::Kind::Foreign;
    if (isGreeting || isAscii(message.raw()))
        return message;
    return message.withTexts([this](QByteArrayView text) { return received(text); });
}

QByteArray ServerText::received(QByteArrayView value)
{
    if (isAscii(value))
        return value.toByteArray();
    if (value.isValidUtf8()) {
        remember(value);
        return value.toByteArray();
    }
    std::optional<QByteArray> converted = isCutUtf8(value) ? std::nullopt : m_codec.toUtf8(value);
    if (!converted)
        return value.toByteArray(); // toSend() lets it pass
    forget(*converted);
    return *converted;
}

std::optional<QByteArray> ServerText::toSend(QByteArrayView value) const
{
    if (isAscii(value) || !value.isValidUtf8())
        return value.toByteArray();
    std::optional<QByteArray> sent = QByteArray();
    forStretches(value, isOfWord, [&](QByteArrayView part, bool isWord) {
        if (!sent)
            return;
        if (!isWord || isAscii(part) || isRemembered(part)) {
            sent->append(part);
            return;
        }
        const std::optional<QByteArray> converted = m_codec.fromUtf8(part);
        if (converted)
            sent->append(*converted);
        else
            sent.reset();
    });
    return sent;
}

std::optional<Secret> ServerText::toSend(const Secret& secret) const
{
    if (isAscii(secret.view()) || !secret.view().isValidUtf8())
        return secret.clone();
    std::optional<QByteArray> bytes = m_codec.fromUtf8(secret.view());
    if (!bytes)
        return std::nullopt;
    Secret converted(*bytes);
    Secret::wipe(*bytes);
    return converted;
}

Result<AmiAction> ServerText::toSend(const AmiAction& action) const
{
    QString refused = Texts::tr("The secret");
    const std::optional<AmiAction> converted = action.withValues(
        [this, &refused](QByteArrayView value) {
            std::optional<QByteArray> sent = toSend(value);
            if (!sent)
                refused = Texts::tr("“%1”").arg(displayName(value));
            return sent;
        },
        [this](const Secret& secret) { return toSend(secret); });
    if (converted)
        return *converted;
    return Error{ErrorKind::InvalidInput,
        //: %1: a text in quotes, or "The secret"; %2: the name of an encoding
        Texts::tr("%1 has a letter that %2 has not, the encoding of this server.")
            .arg(refused, encodingName()),
        Texts::tr("Nothing was sent.")};
}

void ServerText::remember(QByteArrayView value)
{
    forStretches(value, isOfWord, [this](QByteArrayView word, bool isWord) {
        if (!isWord || isAscii(word))
            return;
        if (m_utf8Words.size() >= limits::utf8Words) {
            m_olderWords = std::move(m_utf8Words);
            m_utf8Words = {};
        }
        m_utf8Words.insert(qHash(word, m_seed));
    });
}

void ServerText::forget(QByteArrayView value)
{
    forStretches(value, isOfWord, [this](QByteArrayView word, bool isWord) {
        if (!isWord || isAscii(word))
            return;
        m_utf8Words.remove(qHash(word, m_seed));
        m_olderWords.remove(qHash(word, m_seed));
    });
}

bool ServerText::isRemembered(QByteArrayView word) const
{
    const size_t hash = qHash(word, m_seed);
    return m_utf8Words.contains(hash) || m_olderWords.contains(hash);
}

} // namespace wirechief
