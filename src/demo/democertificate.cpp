// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "democertificate.h"

#include "base/secret.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace wirechief {

namespace {

constexpr int kPatience = 30'000; // ms

Error failure(const QString& reason)
{
    return {ErrorKind::Storage,
        QCoreApplication::translate("DemoServer", "No certificate could be made for the demo server: %1.")
            .arg(reason),
        QCoreApplication::translate(
            "DemoServer", "TLS needs the program openssl; Debian's package has its name.")};
}

} // namespace

Result<DemoCertificate> DemoCertificate::make()
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
            QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
            QStringLiteral("/CN=Wirechief demo"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"),
            QStringLiteral("/dev/stdout"), QStringLiteral("-out"), QStringLiteral("/dev/stdout")});
    if (!openssl.waitForFinished(kPatience) || openssl.exitCode() != 0)
        return failure(openssl.errorString());
    QByteArray output = openssl.readAllStandardOutput();
    const QSslKey key(output, QSsl::Ec);
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(output, QSsl::Pem);
    Secret::wipe(output);
    if (key.isNull() || certificates.isEmpty())
        return failure(QCoreApplication::translate("DemoServer", "openssl wrote something else"));

    DemoCertificate made;
    made.configuration = QSslConfiguration::defaultConfiguration();
    made.configuration.setPrivateKey(key);
    made.configuration.setLocalCertificate(certificates.first());
    made.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    made.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    made.pem = certificates.first().toPem();
    made.fingerprint = certificates.first().digest(QCryptographicHash::Sha256);
    return made;
}

} // namespace wirechief
