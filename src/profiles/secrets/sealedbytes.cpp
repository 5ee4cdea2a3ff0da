// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sealedbytes.h"

#include "base/secretmemory.h"
#include "profiles/limits.h"

#include <QtEndian>

#include <sodium.h>

namespace wirechief {

namespace {

constexpr QByteArrayView magic("WCSEALED");
constexpr quint32 knownVersion = 1; // Argon2id 1.3, XChaCha20-Poly1305, BLAKE2b

// Offsets in the header.
constexpr qsizetype versionAt = 8;
constexpr qsizetype passesAt = 12;
constexpr qsizetype memoryAt = 16;
constexpr qsizetype saltAt = 20;
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceAt = saltAt + saltBytes;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype headerBytes = nonceAt + nonceBytes;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype sumBytes = 16;

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

const uchar* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar*>(view.data());
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

void putNumber(QByteArray& bytes, qsizetype at, quint32 number)
{
    qToLittleEndian(number, bytes.data() + at);
}

bool isWithinBounds(const SealCost& cost)
{
    return cost.passes >= leastSealCost.passes && cost.passes <= limits::sealPasses
        && cost.memoryKib >= leastSealCost.memoryKib && cost.memoryKib <= limits::sealMemoryKib
        && quint64(cost.passes) * cost.memoryKib <= limits::sealWorkKib;
}

QByteArray sumOf(QByteArrayView bytes)
{
    QByteArray sum(sumBytes, '\0');
    crypto_generichash(
        reinterpret_cast<uchar*>(sum.data()), sumBytes, bytesOf(bytes), quint64(bytes.size()), nullptr, 0);
    return sum;
}

QByteArray headerOf(const SealSource& source)
{
    QByteArray header(headerBytes, '\0');
    header.replace(0, magic.size(), magic.toByteArray());
    putNumber(header, versionAt, knownVersion);
    putNumber(header, passesAt, source.cost.passes);
    putNumber(header, memoryAt, source.cost.memoryKib);
    header.replace(saltAt, saltBytes, source.salt);
    randombytes_buf(header.data() + nonceAt, nonceBytes);
    return header;
}

} // namespace

SealSource SealSource::random(const SealCost& cost)
{
    SealSource source{cost, QByteArray(saltBytes, '\0')};
    if (!isReady())
        qFatal("libsodium has no random numbers");
    randombytes_buf(source.salt.data(), size_t(source.salt.size()));
    return source;
}

std::optional<SealKey> SealKey::derive(const Secret& passphrase, const SealSource& source)
{
    if (!isReady() || !isWithinBounds(source.cost) || source.salt.size() != saltBytes)
        return std::nullopt;
    uchar key[keyBytes];
    const int failed = crypto_pwhash(key, keyBytes, passphrase.view().data(), quint64(passphrase.size()),
        bytesOf(source.salt), source.cost.passes, size_t(source.cost.memoryKib) * 1024,
        crypto_pwhash_ALG_ARGON2ID13);
    std::optional<SealKey> derived;
    if (failed == 0)
        derived = SealKey{source, Secret(QByteArrayView(key, keyBytes))};
    scrub(key, keyBytes);
    return derived;
}

SealLook lookAtSeal(QByteArrayView sealed)
{
    if (!isReady() || sealed.size() < headerBytes + tagBytes + sumBytes || !sealed.startsWith(magic))
        return {};
    if (numberAt(sealed, versionAt) > knownVersion)
        return {SealLook::State::Newer, {}};
    if (numberAt(sealed, versionAt) != knownVersion
        || sealed.last(sumBytes) != sumOf(sealed.chopped(sumBytes)))
        return {};
    const SealSource source{{numberAt(sealed, passesAt), numberAt(sealed, memoryAt)},
        sealed.sliced(saltAt, saltBytes).toByteArray()};
    if (!isWithinBounds(source.cost))
        return {};
    return {SealLook::State::Whole, source};
}

QByteArray sealBytes(QByteArrayView plain, const SealKey& key)
{
    QByteArray sealed = headerOf(key.source);
    sealed.resize(headerBytes + plain.size() + tagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<uchar*>(sealed.data() + headerBytes), nullptr,
        bytesOf(plain), quint64(plain.size()), bytesOf(sealed), headerBytes, nullptr,
        bytesOf(sealed) + nonceAt, bytesOf(key.bytes.view()));
    sealed.append(sumOf(sealed));
    return sealed;
}

std::optional<Secret> openSealed(QByteArrayView sealed, const SealKey& key)
{
    const SealLook look = lookAtSeal(sealed);
    if (look.state != SealLook::State::Whole || look.source != key.source)
        return std::nullopt;
    const QByteArrayView cipher = sealed.sliced(headerBytes).chopped(sumBytes);
    // Written into the secret's own memory: there is no other copy.
    Secret plain = Secret::ofSize(cipher.size() - tagBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<uchar*>(plain.data()), nullptr, nullptr,
            bytesOf(cipher), quint64(cipher.size()), bytesOf(sealed), headerBytes, bytesOf(sealed) + nonceAt,
            bytesOf(key.bytes.view()))
        != 0)
        return std::nullopt;
    return plain;
}

} // namespace wirechief
