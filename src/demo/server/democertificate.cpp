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

Error failure(const QString& reason)
{
    return {ErrorKind::Storage,
        QCoreApplication::translate("DemoServer", "No certificate could be made for the demo server: %1.")
            .arg(reason),
        QCoreApplication::translate(
            "DemoServer", "TLS needs the program openssl; Debian's package has its name.")};
}

/// What openssl wrote: a key and a certificate, PEM.
Result<DemoCertificate> fromPem(QByteArray output)
{
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

} // namespace

void DemoCertificate::make(QObject* context, const Done& done)
{
    auto* openssl = new QProcess(context);
    QObject::connect(openssl, &QProcess::finished, context, [openssl, done](int code) {
        const Result<DemoCertificate> made = code == 0
            ? fromPem(openssl->readAllStandardOutput())
            : Result<DemoCertificate>(
                failure(QString::fromLocal8Bit(openssl->readAllStandardError().trimmed())));
        openssl->deleteLater();
        done(made);
    });
    // Queued, because start() itself may tell it.
    QObject::connect(
        openssl, &QProcess::errorOccurred, context,
        [openssl, done](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            openssl->deleteLater();
            done(failure(openssl->errorString()));
        },
        Qt::QueuedConnection);
    openssl->start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
            QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
            QStringLiteral("/CN=Wirechief demo"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"),
            QStringLiteral("/dev/stdout"), QStringLiteral("-out"), QStringLiteral("/dev/stdout")});
}

} // namespace wirechief
