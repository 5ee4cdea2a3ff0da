// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secret.h"

#include <QCryptographicHash>
#include <QString>

#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace wirechief {

namespace {

void scrub(void* data, qsizetype size)
{
#if defined(Q_OS_WIN)
    SecureZeroMemory(data, static_cast<SIZE_T>(size));
#elif defined(__GLIBC__) || defined(Q_OS_FREEBSD)
    explicit_bzero(data, static_cast<size_t>(size));
#else
    volatile char* bytes = static_cast<volatile char*>(data);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = 0;
#endif
}

} // namespace

Secret::Secret(QByteArrayView bytes)
    : m_data(bytes.isEmpty() ? nullptr : std::make_unique<char[]>(static_cast<size_t>(bytes.size())))
    , m_size(bytes.size())
{
    if (!m_data)
        return;
#ifdef Q_OS_UNIX
    // Best effort: the limit of locked memory may be used up, and then the page can be swapped out.
    (void)mlock(m_data.get(), static_cast<size_t>(m_size));
#endif
    std::memcpy(m_data.get(), bytes.data(), static_cast<size_t>(m_size));
}

Secret::~Secret()
{
    clear();
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::move(other.m_data))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::take(QString& text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret(utf8);
    wipe(utf8);
    scrub(text.data(), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
    return secret;
}

Secret Secret::clone() const
{
    return Secret(view());
}

QByteArray Secret::md5Key(QByteArrayView challenge) const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(challenge);
    hash.addData(view());
    return hash.result().toHex();
}

void Secret::clear()
{
    if (m_data) {
        scrub(m_data.get(), m_size);
#ifdef Q_OS_UNIX
        (void)munlock(m_data.get(), static_cast<size_t>(m_size));
#endif
    }
    m_data.reset();
    m_size = 0;
}

void Secret::wipe(QByteArray& bytes)
{
    scrub(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace wirechief
