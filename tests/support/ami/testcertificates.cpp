// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testcertificates.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTest>

namespace wirechief {

namespace {

constexpr int patience = 60'000; // ms; only a machine that stands still needs more

const QString program = QStringLiteral("openssl");

/// What `openssl ca` needs to know; "%1" is the folder.
constexpr char configuration[] = R"([req]
distinguished_name = name
string_mask = utf8only
[name]
[ca]
default_ca = test
[test]
database = %1/index.txt
new_certs_dir = %1
certificate = %1/ca.pem
private_key = %1/ca.key
serial = %1/serial
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
organizationName = optional
)";

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace

void TlsServer::applyTo(QSslSocket& socket) const
{
    QSslConfiguration tls = socket.sslConfiguration();
    tls.setLocalCertificate(certificate);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(wantsClientCertificate ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    socket.setSslConfiguration(tls);
}

TestAuthority::TestAuthority()
{
    writeFile(
        path(QStringLiteral("test.cnf")), QByteArray(configuration).replace("%1", m_folder.path().toUtf8()));
    writeFile(path(QStringLiteral("index.txt")), {});
    run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
        QStringLiteral("-keyout"), path(QStringLiteral("ca.key")), QStringLiteral("-out"), file(),
        QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
        QStringLiteral("/CN=Test CA")});
}

void TestAuthority::run(const QStringList& arguments) const
{
    QProcess openssl;
    openssl.start(program, arguments);
    if (!openssl.waitForFinished(patience) || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(QLatin1Char(' '))),
            openssl.readAllStandardError().constData());
}

void TestAuthority::request(const CertificateWish& wish, const QString& name) const
{
    QStringList arguments{QStringLiteral("req"), QStringLiteral("-new")};
    if (wish.keyFile.isEmpty())
        arguments << QStringLiteral("-newkey") << wish.key.first();
    else
        arguments << QStringLiteral("-key") << wish.keyFile;
    if (wish.keyFile.isEmpty() && wish.key.size() > 1)
        arguments << QStringLiteral("-pkeyopt") << wish.key.at(1);
    arguments << QStringLiteral("-nodes") << QStringLiteral("-utf8") << QStringLiteral("-subj")
              << wish.subject << QStringLiteral("-config") << path(QStringLiteral("test.cnf"))
              << QStringLiteral("-keyout") << path(name + QStringLiteral(".key")) << QStringLiteral("-out")
              << path(name + QStringLiteral(".csr"));
    run(arguments);
}

TlsServer TestAuthority::issue(const CertificateWish& wish) const
{
    const QString name = QStringLiteral("issued%1").arg(++m_issued);
    TlsServer server;
    server.keyFile = wish.keyFile.isEmpty() ? path(name + QStringLiteral(".key")) : wish.keyFile;
    server.certificateFile = path(name + QStringLiteral(".pem"));
    request(wish, name);
    const QString extensions = path(name + QStringLiteral(".ext"));
    writeFile(extensions, QByteArray("subjectAltName = " + wish.alternativeNames.toUtf8() + "\n"));
    QStringList arguments{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
        QStringLiteral("-utf8"), QStringLiteral("-rand_serial"), QStringLiteral("-config"),
        path(QStringLiteral("test.cnf")), QStringLiteral("-in"), path(name + QStringLiteral(".csr")),
        QStringLiteral("-out"), server.certificateFile, QStringLiteral("-extfile"), extensions,
        QStringLiteral("-startdate"), wish.validFrom, QStringLiteral("-enddate"), wish.validTo};
    if (wish.selfSigned)
        arguments << QStringLiteral("-selfsign") << QStringLiteral("-keyfile") << server.keyFile;
    run(arguments);
    server.certificate = QSslCertificate(readFile(server.certificateFile));
    const QByteArray key = readFile(server.keyFile);
    server.key = QSslKey(key, wish.key.first() == QLatin1String("ec") ? QSsl::Ec : QSsl::Rsa);
    if (server.certificate.isNull() || server.key.isNull())
        qFatal("openssl made a certificate that cannot be read");
    return server;
}

QString TestAuthority::newPath() const
{
    return path(QStringLiteral("file%1").arg(++m_files));
}

QString TestAuthority::inOneFile(const TlsServer& both) const
{
    QString made = newPath();
    writeFile(made, QByteArray(readFile(both.keyFile) + readFile(both.certificateFile)));
    return made;
}

QString TestAuthority::sealedKey(const TlsServer& both, const QString& passphrase) const
{
    QString made = newPath();
    run({QStringLiteral("pkey"), QStringLiteral("-in"), both.keyFile, QStringLiteral("-aes256"),
        QStringLiteral("-passout"), QStringLiteral("pass:") + passphrase, QStringLiteral("-out"), made});
    return made;
}

QString TestAuthority::pkcs12(const TlsServer& both, const QString& passphrase, const QStringList& more) const
{
    QString made = newPath();
    run(QStringList{QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"),
            both.certificateFile, QStringLiteral("-inkey"), both.keyFile, QStringLiteral("-passout"),
            QStringLiteral("pass:") + passphrase, QStringLiteral("-out"), made}
        + more);
    return made;
}

QString TestAuthority::ed25519Key() const
{
    QString made = newPath();
    run({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ed25519"),
        QStringLiteral("-out"), made});
    return made;
}

OpensslServer::OpensslServer(const TlsServer& tls, const QStringList& more)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program,
        QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
            QStringLiteral("-cert"), tls.certificateFile, QStringLiteral("-key"), tls.keyFile}
            + more);
    static const QRegularExpression accept(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:(\\d+)"));
    const bool listens
        = QTest::qWaitFor([this] { return accept.match(QString::fromLatin1(heard())).hasMatch(); }, patience);
    if (!listens)
        qFatal("openssl s_server does not listen: %s", heard().constData());
    m_port = accept.match(QString::fromLatin1(m_heard)).captured(1).toUShort();
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

const QByteArray& OpensslServer::heard()
{
    m_heard += m_process.readAll();
    return m_heard;
}

} // namespace wirechief
