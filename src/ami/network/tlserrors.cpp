// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlserrors.h"

#include "base/daytext.h"
#include "base/displaytext.h"
#include "triedagain.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSslError>
#include <QSslKey>

namespace wirechief::tlserrors {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::TlsErrors)
};

/// What 112 bits of security need (NIST SP 800-57, and OpenSSL's security level 2).
constexpr int shortestRsaKey = 2048;
constexpr int shortestEcKey = 224;

enum class Fault : quint8 {
    WeakKey,
    Expired,
    NotYetValid,
    OtherHost,
    SignedByItself,
    UnknownAuthority,
    WeakSignature,
    Revoked,
    NoCertificate,
    BrokenChain,
    OtherKey, ///< than the one that was trusted, which an authority vouches for
};

QString hostOf(const AmiPeer& peer)
{
    return displayName(peer.host);
}

/// `RSA, 1024 bits`
QString keyText(const QSslCertificate& certificate)
{
    const QSslKey key = certificate.publicKey();
    const QString name = key.algorithm() == QSsl::Ec ? QStringLiteral("EC")
        : key.algorithm() == QSsl::Dsa               ? QStringLiteral("DSA")
                                                     : QStringLiteral("RSA");
    return Tr::tr("%1, %n bit(s)", nullptr, key.length()).arg(name);
}

/// The library has no code for it. The algorithm stands before anything that whoever made the certificate
/// could choose.
bool hasWeakSignature(const QSslCertificate& certificate)
{
    const QString text = certificate.toText();
    const qsizetype at = text.indexOf(QLatin1String("Signature Algorithm: "));
    const QString line = at < 0 ? QString() : text.mid(at, 80).section(u'\n', 0, 0).toLower();
    return line.contains(QLatin1String("sha1")) || line.contains(QLatin1String("md5"));
}

Fault faultOf(const QSslError& error, const QSslCertificate& certificate)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return Fault::Expired;
    case QSslError::CertificateNotYetValid:
        return Fault::NotYetValid;
    case QSslError::HostNameMismatch:
        return Fault::OtherHost;
    case QSslError::SelfSignedCertificate:
        return Fault::SignedByItself;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Fault::UnknownAuthority;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Fault::Revoked;
    case QSslError::NoPeerCertificate:
        return Fault::NoCertificate;
    case QSslError::UnspecifiedError:
        return hasWeakSignature(certificate) ? Fault::WeakSignature : Fault::BrokenChain;
    default:
        return Fault::BrokenChain;
    }
}

/// Part of a sentence about the certificate, for one line.
QString reason(Fault fault, const QSslCertificate& certificate)
{
    switch (fault) {
    case Fault::WeakKey:
        return Tr::tr("its key is weak (%1)").arg(keyText(certificate));
    case Fault::Expired:
        return Tr::tr("it has expired");
    case Fault::NotYetValid:
        return Tr::tr("it is not valid yet");
    case Fault::OtherHost:
        return Tr::tr("it is for another host");
    case Fault::SignedByItself:
        return Tr::tr("it is signed by itself");
    case Fault::UnknownAuthority:
        return Tr::tr("its authority is unknown");
    case Fault::WeakSignature:
        return Tr::tr("its signature is weak");
    case Fault::Revoked:
        return Tr::tr("it was revoked");
    case Fault::NoCertificate:
        return Tr::tr("there is none");
    case Fault::BrokenChain:
        return Tr::tr("its chain of authorities does not hold");
    case Fault::OtherKey:
        return Tr::tr("an authority vouches for it, but its key is another one");
    }
    return {};
}

QString sentence(Fault fault, const AmiPeer& peer, const QSslCertificate& certificate)
{
    const QDateTime now = QDateTime::currentDateTime();
    switch (fault) {
    case Fault::WeakKey:
        return Tr::tr(
            "Its key is weak (%1): others can compute it, so it proves nothing and cannot be trusted.")
            .arg(keyText(certificate));
    case Fault::Expired:
        return certificate.expiryDate() < now
            ? Tr::tr("It expired on %1.").arg(dayText(certificate.expiryDate()))
            : Tr::tr("The certificate of its authority has expired.");
    case Fault::NotYetValid:
        return Tr::tr("It is not valid before %1. Check the clock of this machine: it says %2.")
            .arg(dayText(certificate.effectiveDate()), dayText(now));
    case Fault::OtherHost:
        return Tr::tr("It is for another host: it does not name %1.").arg(hostOf(peer));
    case Fault::SignedByItself:
        return Tr::tr("It is signed by itself: no authority vouches for it.");
    case Fault::UnknownAuthority:
        return Tr::tr("The authority that signed it is not known here.");
    case Fault::WeakSignature:
        return Tr::tr("It is signed in a way that can be forged (SHA-1 or MD5).");
    case Fault::Revoked:
        return Tr::tr("It was revoked.");
    case Fault::NoCertificate:
        return Tr::tr("The server shows no certificate.");
    case Fault::BrokenChain:
        return Tr::tr("The chain of authorities that it names does not hold, or uses weak keys.");
    case Fault::OtherKey:
        return Tr::tr("An authority that this machine trusts vouches for it, but its key is not the one that "
                      "you trusted.");
    }
    return {};
}

bool wantsOurCertificate(QSsl::AlertType alert)
{
    return alert == QSsl::AlertType::CertificateRequired || alert == QSsl::AlertType::NoCertificate
        || alert == QSsl::AlertType::BadCertificate || alert == QSsl::AlertType::UnsupportedCertificate
        || alert == QSsl::AlertType::CertificateUnknown || alert == QSsl::AlertType::AccessDenied
        || alert == QSsl::AlertType::UnknownCa || alert == QSsl::AlertType::CertificateExpired
        || alert == QSsl::AlertType::CertificateRevoked;
}

/// What the peer said of the certificate that it was shown.
QString refusalOfOurs(const AmiPeer& peer, QSsl::AlertType alert)
{
    switch (alert) {
    case QSsl::AlertType::UnknownCa:
        return Tr::tr("%1 refused your certificate: it does not know the authority that signed it.")
            .arg(hostOf(peer));
    case QSsl::AlertType::CertificateExpired:
        return Tr::tr("%1 refused your certificate: it has expired.").arg(hostOf(peer));
    case QSsl::AlertType::CertificateRevoked:
        return Tr::tr("%1 refused your certificate: it was revoked.").arg(hostOf(peer));
    default:
        return Tr::tr("%1 refused your certificate.").arg(hostOf(peer));
    }
}

Failure wantsCertificate(const AmiPeer& peer, QSsl::AlertType alert, const QSslCertificate& ours)
{
    if (ours.isNull())
        return {{ErrorKind::Protocol,
                    Tr::tr("%1 wants a certificate of its clients, and none was chosen for it.")
                        .arg(hostOf(peer)),
                    Tr::tr("Choose yours in the settings of this server, under Certificates.")},
            true};
    const QString advice = ours.expiryDate() < QDateTime::currentDateTime()
        ? Tr::tr("Get a new one: it expired on %1.").arg(dayText(ours.expiryDate()))
        : Tr::tr(
            "Ask who runs the server which certificates it takes, and choose yours in the settings of this "
            "server, under Certificates.");
    return {{ErrorKind::Protocol, refusalOfOurs(peer, alert), advice}, true};
}

} // namespace

bool isWeak(const QSslCertificate& certificate)
{
    const QSslKey key = certificate.publicKey();
    if (key.isNull())
        return false; // Ed25519 and its like, which the library has no name for, are not
    return key.length() < (key.algorithm() == QSsl::Ec ? shortestEcKey : shortestRsaKey);
}

CertificatePin pinOf(const QSslCertificate& certificate)
{
    if (certificate.isNull())
        return {};
    CertificatePin pin;
    pin.certificate = certificate.digest(QCryptographicHash::Sha256);
    if (const QSslKey key = certificate.publicKey(); !key.isNull())
        pin.key = QCryptographicHash::hash(key.toDer(), QCryptographicHash::Sha256);
    return pin;
}

CertificateQuestion question(
    const AmiPeer& peer, const QSslCertificate& certificate, const QList<QSslError>& errors)
{
    CertificateQuestion question;
    question.certificate = certificate;
    question.shown = pinOf(certificate);
    question.changed = !peer.trusted.isEmpty() && !peer.trusted.accepts(question.shown);
    question.refused = !certificate.isNull() && isWeak(certificate);
    QList<Fault> faults;
    if (question.refused)
        faults.append(Fault::WeakKey);
    else if (question.changed && errors.isEmpty())
        faults.append(Fault::OtherKey);
    for (const QSslError& error : errors) {
        const Fault fault = faultOf(error, certificate);
        // For a weak key the library has no code of its own.
        const bool isKnown
            = faults.contains(fault) || (question.refused && error.error() == QSslError::UnspecifiedError);
        if (!isKnown)
            faults.append(fault);
    }
    for (const Fault fault : std::as_const(faults)) {
        question.reasons.append(reason(fault, certificate));
        question.problems.append(sentence(fault, peer, certificate));
    }
    question.notYetValid = faults.contains(Fault::NotYetValid);
    return question;
}

Failure unusableClientCertificate(const AmiPeer& peer)
{
    const QString& file = peer.clientFiles.certificate;
    const bool isTwo = !peer.clientFiles.key.isEmpty();
    return {{ErrorKind::Storage,
                isTwo ? Tr::tr("The key in %1 is not the one of the certificate in %2, or too weak.")
                            .arg(displayText(peer.clientFiles.key, 200), displayText(file, 200))
                      : Tr::tr("The key in %1 is not the one of the certificate there, or too weak.")
                            .arg(displayText(file, 200)),
                Tr::tr("Choose the key that was made with the certificate.")},
        false};
}

Failure linkFailure(
    const AmiPeer& peer, const std::optional<QSsl::AlertType>& alert, const QSslCertificate& ours)
{
    if (alert && wantsOurCertificate(*alert))
        return wantsCertificate(peer, *alert, ours);
    return {{ErrorKind::Network, Tr::tr("The encrypted connection to %1 broke.").arg(hostOf(peer)),
                triedAgainText()},
        false};
}

Failure handshakeFailure(const AmiPeer& peer, const std::optional<QSsl::AlertType>& alert,
    const QString& words, const QSslCertificate& ours)
{
    const QString host = hostOf(peer);
    if (alert && wantsOurCertificate(*alert))
        return wantsCertificate(peer, *alert, ours);
    if (alert == QSsl::AlertType::ProtocolVersion || words.contains(QLatin1String("unsupported protocol")))
        return {{ErrorKind::Protocol,
                    Tr::tr("%1 speaks only TLS versions before 1.2, which are no longer safe.").arg(host),
                    Tr::tr("Update TLS at the server, or use a tunnel.")},
            true};
    if (alert == QSsl::AlertType::HandshakeFailure || alert == QSsl::AlertType::InsufficientSecurity
        || words.contains(QLatin1String("key too small")))
        return {
            {ErrorKind::Protocol, Tr::tr("%1 and Wirechief found no encryption that both accept.").arg(host),
                ours.isNull()
                    ? Tr::tr("The server may want a certificate of its clients (choose yours in the "
                             "settings of this server, under Certificates), or offer only what is no "
                             "longer safe.")
                    : Tr::tr("The server may not want your certificate, or offer only what is no "
                             "longer safe.")},
            true};
    if (!alert && words.contains(QLatin1String("wrong version number")))
        return {{ErrorKind::Protocol,
                    Tr::tr("%1 speaks no TLS on port %2.").arg(host, QString::number(peer.port)),
                    Tr::tr("Port %1 may be the one without encryption; AMI over TLS is usually 5039.")
                        .arg(peer.port)},
            true};
    return {{ErrorKind::Protocol, Tr::tr("The TLS handshake with %1 failed.").arg(host),
                Tr::tr("Port %1 may be the one without encryption; AMI over TLS is usually 5039.")
                    .arg(peer.port)},
        false};
}

} // namespace wirechief::tlserrors
