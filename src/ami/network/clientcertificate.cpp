// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientcertificate.h"

#include "ami/limits.h"
#include "base/displaytext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstring>

namespace wirechief {

namespace {

struct ClientCertificateTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ClientCertificate)
};

QString shown(const QString& path)
{
    return displayText(path, 200);
}

Error noKey(const QString& path)
{
    return {ErrorKind::Storage, ClientCertificateTr::tr("%1 holds no private key.").arg(shown(path)),
        ClientCertificateTr::tr("Choose the PEM file with the key of your certificate as key file.")};
}

Error wrongPassphrase(const QString& path, bool isGiven)
{
    if (!isGiven)
        return {ErrorKind::Passphrase,
            ClientCertificateTr::tr("%1 is sealed with a passphrase.").arg(shown(path)),
            ClientCertificateTr::tr("Enter the passphrase of your certificate.")};
    return {ErrorKind::Passphrase,
        ClientCertificateTr::tr("The passphrase does not open %1.").arg(shown(path)),
        ClientCertificateTr::tr("Enter the passphrase of your certificate again.")};
}

/// The whole file, in memory for secrets: it may hold a key that nothing seals.
Result<Secret> readAll(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, ClientCertificateTr::tr("There is no file %1.").arg(shown(path)),
            ClientCertificateTr::tr("Choose the file of your certificate again.")};
    if (!info.isFile() || info.size() > limits::clientCertificateBytes)
        return Error{ErrorKind::Storage,
            ClientCertificateTr::tr("%1 is no file of a certificate or key.").arg(shown(path)),
            ClientCertificateTr::tr("Choose a PEM or PKCS#12 file.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::Storage,
            ClientCertificateTr::tr("%1 cannot be read: %2.")
                .arg(shown(path), displayName(file.errorString())),
            ClientCertificateTr::tr("Check who may read it.")};
    Secret bytes = Secret::ofSize(info.size());
    qsizetype size = 0;
    while (size < bytes.size()) {
        const qint64 read = file.read(bytes.data() + size, bytes.size() - size);
        if (read <= 0)
            break;
        size += read;
    }
    return size == bytes.size() ? std::move(bytes) : Secret(bytes.view().first(size));
}

/// The library takes QByteArrays. This one shares the memory of the secret; as long as nobody writes to it,
/// nothing is copied.
QByteArray lent(const Secret& secret)
{
    return QByteArray::fromRawData(secret.view().data(), secret.size());
}

/// With a NUL behind it, because the library hands it on as a C string.
class LentPassphrase {
public:
    explicit LentPassphrase(const Secret& passphrase)
        : m_terminated(Secret::ofSize(passphrase.size() + 1))
        , m_bytes(QByteArray::fromRawData(m_terminated.view().data(), passphrase.size()))
    {
        if (!passphrase.isEmpty())
            std::memcpy(m_terminated.data(), passphrase.view().data(), size_t(passphrase.size()));
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    Secret m_terminated;
    QByteArray m_bytes;
};

bool isPem(QByteArrayView bytes)
{
    return bytes.contains("-----BEGIN ");
}

/// A sequence that begins with the version, which is 3 (RFC 7292, 4). A certificate begins with another
/// sequence.
bool isPkcs12(QByteArrayView bytes)
{
    constexpr char version3[] = {'\x02', '\x01', '\x03'};
    const QByteArrayView begin = bytes.first(qMin<qsizetype>(bytes.size(), 9));
    return begin.startsWith('\x30') && begin.contains(QByteArrayView(version3, sizeof version3));
}

/// 40-bit RC2, as files of before 2022 often have it: OpenSSL 3 does not open them.
bool isSealedWithRc2(QByteArrayView bytes)
{
    constexpr char pbeWithSha1And40BitRc2[]
        = {'\x2a', '\x86', '\x48', '\x86', '\xf7', '\x0d', '\x01', '\x0c', '\x01', '\x06'};
    return bytes.contains(QByteArrayView(pbeWithSha1And40BitRc2, sizeof pbeWithSha1And40BitRc2));
}

enum class PemKey : quint8 { None, Open, Sealed, Foreign };

PemKey keyIn(QByteArrayView pem)
{
    if (pem.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----"))
        return PemKey::Sealed;
    if (pem.contains("-----BEGIN OPENSSH PRIVATE KEY-----"))
        return PemKey::Foreign;
    if (!pem.contains("PRIVATE KEY-----"))
        return PemKey::None;
    return pem.contains("\nProc-Type: 4,ENCRYPTED") ? PemKey::Sealed : PemKey::Open;
}

Error foreignKey(const QString& path)
{
    return {ErrorKind::Storage,
        ClientCertificateTr::tr("The private key in %1 is of a kind that cannot be used here.")
            .arg(shown(path)),
        ClientCertificateTr::tr("Use an RSA key or one of an elliptic curve, in PEM form.")};
}

/// `algorithm` is that of the certificate: each wrong guess leaves errors behind in the library.
Result<QSslKey> readKey(
    const Secret& pem, const QString& path, QSsl::KeyAlgorithm algorithm, const Secret& passphrase)
{
    const PemKey kind = keyIn(pem.view());
    if (kind == PemKey::None)
        return noKey(path);
    if (kind == PemKey::Foreign)
        return foreignKey(path);
    if (kind == PemKey::Sealed && passphrase.isEmpty())
        return wrongPassphrase(path, false);
    const LentPassphrase phrase(passphrase);
    QSslKey key(lent(pem), algorithm, QSsl::Pem, QSsl::PrivateKey, phrase.bytes());
    if (!key.isNull())
        return key;
    return kind == PemKey::Sealed ? wrongPassphrase(path, true) : foreignKey(path);
}

Result<ClientCertificate> readPkcs12(const Secret& bytes, const QString& path, const Secret& passphrase)
{
    // The library reads all of the device into an array of its own, which it does not wipe: in it the key is
    // still sealed. It copies no passphrase.
    QByteArray sealed = lent(bytes);
    QBuffer device(&sealed);
    const LentPassphrase phrase(passphrase);
    ClientCertificate ours;
    QSslCertificate certificate;
    QList<QSslCertificate> others;
    if (!device.open(QIODevice::ReadOnly)
        || !QSslCertificate::importPkcs12(&device, &ours.key, &certificate, &others, phrase.bytes())) {
        if (isSealedWithRc2(bytes.view()))
            return Error{ErrorKind::Storage,
                ClientCertificateTr::tr(
                    "%1 is sealed in a way that is no longer safe (RC2), and was not opened.")
                    .arg(shown(path)),
                ClientCertificateTr::tr("Export the certificate anew, with AES.")};
        return wrongPassphrase(path, !passphrase.isEmpty());
    }
    ours.chain = QList<QSslCertificate>{certificate} + others;
    return ours;
}

Result<QList<QSslCertificate>> readChain(const Secret& bytes, const QString& path)
{
    const QList<QSslCertificate> chain
        = QSslCertificate::fromData(lent(bytes), isPem(bytes.view()) ? QSsl::Pem : QSsl::Der);
    if (chain.isEmpty())
        return Error{ErrorKind::Storage,
            ClientCertificateTr::tr("%1 holds no certificate that can be read.").arg(shown(path)),
            ClientCertificateTr::tr("Choose a PEM or PKCS#12 file.")};
    return chain;
}

QSsl::KeyAlgorithm algorithmOf(const QSslCertificate& certificate)
{
    const QSslKey key = certificate.publicKey();
    return key.isNull() ? QSsl::Rsa : key.algorithm(); // null for Ed25519 and its like
}

bool isReadableByOthers(const QString& path)
{
    return (QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)) != 0;
}

} // namespace

Result<ClientCertificate> readClientCertificate(const ClientCertificateFiles& files, const Secret& passphrase)
{
    Result<Secret> bytes = readAll(files.certificate);
    if (!bytes)
        return bytes.error();
    if (isPkcs12(bytes->view()))
        return readPkcs12(*bytes, files.certificate, passphrase);
    const Result<QList<QSslCertificate>> chain = readChain(*bytes, files.certificate);
    if (!chain)
        return chain.error();
    if (!files.key.isEmpty())
        bytes = readAll(files.key);
    if (!bytes)
        return bytes.error();
    const QString& keyPath = files.key.isEmpty() ? files.certificate : files.key;
    const Result<QSslKey> key = readKey(*bytes, keyPath, algorithmOf(chain->constFirst()), passphrase);
    if (!key)
        return key.error();
    return ClientCertificate{*chain, *key};
}

ClientCertificateLook lookAtClientCertificate(const ClientCertificateFiles& files)
{
    ClientCertificateLook look;
    Result<Secret> bytes = readAll(files.certificate);
    if (!bytes) {
        look.error = bytes.error();
        return look;
    }
    QString keyPath = files.certificate;
    if (isPkcs12(bytes->view())) {
        look.isSealed = true; // making its key takes a while, so it is not tried whether nothing seals it
    } else if (const auto chain = readChain(*bytes, files.certificate); !chain) {
        look.error = chain.error();
    } else {
        look.certificate = chain->constFirst();
        if (!files.key.isEmpty()) {
            keyPath = files.key;
            bytes = readAll(files.key);
        }
        const PemKey kind = bytes ? keyIn(bytes->view()) : PemKey::None;
        look.isSealed = kind == PemKey::Sealed;
        if (!bytes)
            look.error = bytes.error();
        else if (kind == PemKey::None)
            look.error = noKey(keyPath);
        else if (kind == PemKey::Foreign)
            look.error = foreignKey(keyPath);
        look.isErrorOfKey = look.error.has_value();
    }
    look.isOpenToOthers = !look.error && isReadableByOthers(keyPath);
    return look;
}

} // namespace wirechief
