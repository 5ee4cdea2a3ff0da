// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secret.h"

#include "secretmemory.h"

#include <QCryptographicHash>
#include <QString>

#include <cstring>
#include <utility>

namespace wirechief {

namespace {

constexpr qsizetype md5BlockBytes = 64;

} // namespace

Secret::Secret(QByteArrayView bytes)
    : m_data(bytes.isEmpty() ? nullptr : takeSecretMemory(bytes.size()))
    , m_size(bytes.size())
{
    if (m_data)
        std::memcpy(m_data, bytes.data(), static_cast<size_t>(m_size));
}

Secret::~Secret()
{
    clear();
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::take(QString& text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret(utf8);
    wipe(utf8);
    scrub(text.data(), text.capacity() * qsizetype(sizeof(QChar))); // what was deleted stands behind its end
    text.clear();
    return secret;
}

Secret Secret::ofSize(qsizetype size)
{
    Secret secret;
    if (size <= 0)
        return secret;
    secret.m_data = takeSecretMemory(size);
    secret.m_size = size;
    return secret;
}

Secret Secret::clone() const
{
    return Secret(view());
}

bool Secret::isSameAs(const Secret& other) const
{
    if (m_size != other.m_size)
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < m_size; ++i)
        difference |= m_data[i] ^ other.m_data[i];
    return difference == 0;
}

QByteArray Secret::md5Key(QByteArrayView challenge) const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(challenge);
    hash.addData(view());
    const QByteArray key = hash.result().toHex();
    // The hash cannot be wiped: its block and the copies of it on the stack are written over by another run.
    hash.reset();
    hash.addData(QByteArray(md5BlockBytes - 1, '\0'));
    (void)hash.result();
    return key;
}

void Secret::clear()
{
    if (m_data)
        giveSecretMemory(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
}

void Secret::wipe(QByteArray& bytes)
{
    scrub(bytes.data(), bytes.capacity());
    bytes.clear();
}

} // namespace wirechief
