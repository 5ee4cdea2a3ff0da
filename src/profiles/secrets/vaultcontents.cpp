// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vaultcontents.h"

#include <QtEndian>

#include <cstring>

namespace wirechief::vaultcontents {

namespace {

struct Entry {
    QByteArrayView id;
    QByteArrayView secret;
    QByteArrayView all; ///< with its lengths
};

/// The first entry of `rest`, which is cut to what comes behind it. Nothing: the end.
std::optional<Entry> take(QByteArrayView& rest)
{
    constexpr qsizetype idLength = sizeof(quint16);
    constexpr qsizetype secretLength = sizeof(quint32);
    if (rest.size() < idLength)
        return std::nullopt;
    const qsizetype idSize = qFromLittleEndian<quint16>(rest.data());
    const qsizetype secretAt = idLength + idSize + secretLength;
    if (rest.size() < secretAt)
        return std::nullopt;
    const qsizetype secretSize = qFromLittleEndian<quint32>(rest.data() + idLength + idSize);
    if (rest.size() - secretAt < secretSize)
        return std::nullopt;
    const Entry entry{
        rest.sliced(idLength, idSize), rest.sliced(secretAt, secretSize), rest.first(secretAt + secretSize)};
    rest = rest.sliced(entry.all.size());
    return entry;
}

class Writer {
public:
    explicit Writer(qsizetype size)
        : m_contents(Secret::ofSize(size))
    {
    }
    void append(QByteArrayView bytes)
    {
        if (!bytes.isEmpty())
            std::memcpy(m_contents.data() + m_at, bytes.data(), size_t(bytes.size()));
        m_at += bytes.size();
    }
    template <class Number>
    void appendNumber(Number number)
    {
        qToLittleEndian(number, m_contents.data() + m_at);
        m_at += qsizetype(sizeof(Number));
    }
    [[nodiscard]] Secret take() { return std::move(m_contents); }

private:
    Secret m_contents;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QByteArrayView> find(QByteArrayView contents, QByteArrayView id)
{
    while (const std::optional<Entry> entry = take(contents)) {
        if (entry->id == id)
            return entry->secret;
    }
    return std::nullopt;
}

Secret with(QByteArrayView contents, QByteArrayView id, const Secret* secret)
{
    qsizetype size = secret ? qsizetype(sizeof(quint16) + sizeof(quint32)) + id.size() + secret->size() : 0;
    QByteArrayView rest = contents;
    while (const std::optional<Entry> entry = take(rest)) {
        if (entry->id != id)
            size += entry->all.size();
    }
    Writer writer(size);
    rest = contents;
    while (const std::optional<Entry> entry = take(rest)) {
        if (entry->id != id)
            writer.append(entry->all);
    }
    if (secret) {
        writer.appendNumber(quint16(id.size()));
        writer.append(id);
        writer.appendNumber(quint32(secret->size()));
        writer.append(secret->view());
    }
    return writer.take();
}

void forEach(
    QByteArrayView contents, const std::function<void(QByteArrayView id, QByteArrayView secret)>& visit)
{
    while (const std::optional<Entry> entry = take(contents))
        visit(entry->id, entry->secret);
}

Secret joined(const std::vector<Secret>& contents)
{
    qsizetype size = 0;
    for (const Secret& part : contents)
        size += part.size();
    Writer writer(size);
    for (const Secret& part : contents)
        writer.append(part.view());
    return writer.take();
}

} // namespace wirechief::vaultcontents
