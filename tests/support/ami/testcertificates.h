// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>

namespace wirechief {

/// How a test's server proves who it is, and what it asks of its client.
struct TlsServer {
    QSslCertificate certificate;
    QSslKey key;
    QString certificateFile; ///< the same two as PEM
    QString keyFile;
    bool wantsClientCertificate = false;
    void applyTo(QSslSocket& socket) const;
};

/// A certificate as the test wants it. Times as openssl takes them: YYYYMMDDHHMMSSZ.
struct CertificateWish {
    QString subject = QStringLiteral("/CN=localhost");
    QString alternativeNames = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    QString validFrom = QStringLiteral("20200101000000Z");
    QString validTo = QStringLiteral("20900101000000Z");
    QStringList key = {QStringLiteral("ec"), QStringLiteral("ec_paramgen_curve:P-256")};
    bool selfSigned = false;
    QString keyFile; ///< of one that was issued before, whose key it shares; empty: a new key
};

/// An authority of the test's own, made anew by the openssl program: no key is in the repository.
class TestAuthority {
public:
    TestAuthority();
    /// The authority's certificate, for AmiPeer::caFile.
    [[nodiscard]] QString file() const { return path(QStringLiteral("ca.pem")); }
    [[nodiscard]] TlsServer issue(const CertificateWish& wish = {}) const;
    /// Certificate and key in one file.
    [[nodiscard]] QString inOneFile(const TlsServer& both) const;
    /// Its key, sealed; and both as PKCS#12, `more` as openssl takes it.
    [[nodiscard]] QString sealedKey(const TlsServer& both, const QString& passphrase) const;
    [[nodiscard]] QString pkcs12(
        const TlsServer& both, const QString& passphrase, const QStringList& more = {}) const;
    /// A key of a kind that nothing here can use.
    [[nodiscard]] QString ed25519Key() const;
    /// A file of this name in the authority's folder, which dies with it.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    void run(const QStringList& arguments) const;
    [[nodiscard]] QString newPath() const;
    void request(const CertificateWish& wish, const QString& name) const;

    QTemporaryDir m_folder;
    mutable int m_issued = 0;
    mutable int m_files = 0;
};

/// `openssl s_server`, for what Qt's own server side refuses to do: weak keys, old protocols, renegotiation.
/// Loopback, a port that the system chooses. What is said goes to its only client.
class OpensslServer {
public:
    OpensslServer(const TlsServer& tls, const QStringList& more);
    ~OpensslServer();
    [[nodiscard]] quint16 port() const { return m_port; }
    void say(const QByteArray& bytes) { m_process.write(bytes); }
    /// What it printed: its own remarks and what the client said.
    [[nodiscard]] const QByteArray& heard();

private:
    QProcess m_process;
    QByteArray m_heard;
    quint16 m_port = 0;
};

} // namespace wirechief
