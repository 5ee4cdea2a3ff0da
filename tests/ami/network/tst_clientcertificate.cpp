// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "ami/network/clientcertificate.h"
#include "support/ami/testcertificates.h"
#include "support/base/testmain.h"

#include <QFile>

using namespace wirechief;

namespace {

/// The library says in English, for its authors, why it does not open a file.
void expectWordsOfTheLibrary()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("PKCS#12")));
}

} // namespace

class ClientCertificateTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestAuthority> m_authority;
    TlsServer m_me;

    QString made(const QString& name, const QByteArray& bytes) const
    {
        QString path = m_authority->path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>();
        m_me = m_authority->issue();
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsWhatIsThere()
    {
        const Secret none;
        const Secret passphrase("open sesame");
        const QString phrase = QStringLiteral("open sesame");
        const auto isMe = [this](const Result<ClientCertificate>& read) {
            return read && read->chain.constFirst() == m_me.certificate && read->key == m_me.key;
        };
        QVERIFY(isMe(readClientCertificate({m_me.certificateFile, m_me.keyFile}, none)));
        QVERIFY(isMe(readClientCertificate({m_authority->inOneFile(m_me), {}}, none)));
        QVERIFY(isMe(
            readClientCertificate({m_me.certificateFile, m_authority->sealedKey(m_me, phrase)}, passphrase)));
        // What it is, its bytes say, and not its name.
        QVERIFY(isMe(readClientCertificate({m_authority->pkcs12(m_me, phrase), {}}, passphrase)));
        QVERIFY(isMe(readClientCertificate({m_authority->pkcs12(m_me, {}), {}}, none)));
        const auto chain = readClientCertificate(
            {m_authority->pkcs12(m_me, phrase, {QStringLiteral("-certfile"), m_authority->file()}), {}},
            passphrase);
        QVERIFY(isMe(chain));
        QCOMPARE(chain->chain.size(), 2);
    }

    void readsEveryKindOfKey()
    {
        CertificateWish wish;
        wish.key = {QStringLiteral("rsa:2048")};
        const TlsServer rsa = m_authority->issue(wish);
        const auto read = readClientCertificate({rsa.certificateFile, rsa.keyFile}, {});
        QVERIFY(read && read->key == rsa.key);
        const auto foreign = readClientCertificate({m_me.certificateFile, m_authority->ed25519Key()}, {});
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().kind, ErrorKind::Storage);
        QVERIFY2(foreign.error().advice.contains(QStringLiteral("RSA")), qPrintable(foreign.error().advice));
    }

    void asksForThePassphrase_data()
    {
        QTest::addColumn<ClientCertificateFiles>("files");
        QTest::addColumn<QString>("sealed");
        const QString phrase = QStringLiteral("open sesame");
        const QString key = m_authority->sealedKey(m_me, phrase);
        QTest::newRow("PEM") << ClientCertificateFiles{m_me.certificateFile, key} << key;
        const QString both = m_authority->pkcs12(m_me, phrase);
        QTest::newRow("PKCS#12") << ClientCertificateFiles{both, {}} << both;
    }
    void asksForThePassphrase()
    {
        QFETCH(ClientCertificateFiles, files);
        QFETCH(QString, sealed);
        for (const char* wrong : {"", "open barley", "open sesame ", "open sesam"}) {
            if (files.key.isEmpty())
                expectWordsOfTheLibrary();
            const auto read = readClientCertificate(files, Secret(wrong));
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::Passphrase);
            QVERIFY(read.error().text.contains(sealed));
            QCOMPARE(read.error().text.contains(QStringLiteral("does not open")), *wrong != '\0');
            QVERIFY(!read.error().toString().contains(QStringLiteral("barley")));
        }
        QVERIFY(readClientCertificate(files, Secret("open sesame")));
        const ClientCertificateLook look = lookAtClientCertificate(files);
        QVERIFY(!look.error && look.isSealed);
        QCOMPARE(look.certificate.isNull(), files.key.isEmpty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<ClientCertificateFiles>("files");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("ofKey");
        const auto row = [](const char* name, const QString& certificate, const QString& key, ErrorKind kind,
                             const char* words, bool ofKey) {
            QTest::newRow(name) << ClientCertificateFiles{certificate, key} << kind
                                << QString::fromLatin1(words) << ofKey;
        };
        const QString& mine = m_me.certificateFile;
        const QString none = m_authority->path(QStringLiteral("none.pem"));
        row("no file", none, {}, ErrorKind::NotFound, "There is no file", false);
        row("no key file", mine, none, ErrorKind::NotFound, "There is no file", true);
        row("a folder", m_authority->path({}), {}, ErrorKind::Storage, "is no file of a certificate", false);
        row("a device", QStringLiteral("/dev/zero"), {}, ErrorKind::Storage, "is no file of a cert", false);
        row("empty", made(QStringLiteral("empty"), {}), {}, ErrorKind::Storage, "no certificate", false);
        row("text", made(QStringLiteral("text"), "hello"), {}, ErrorKind::Storage, "no certificate", false);
        row("broken", made(QStringLiteral("broken"), "-----BEGIN CERTIFICATE-----\nAAAA\n"), {},
            ErrorKind::Storage, "no certificate", false);
        row("too large", made(QStringLiteral("large"), QByteArray(limits::clientCertificateBytes + 1, 'x')),
            {}, ErrorKind::Storage, "is no file of a certificate", false);
        row("certificate alone", mine, {}, ErrorKind::Storage, "holds no private key", true);
        row("a certificate for a key", mine, mine, ErrorKind::Storage, "holds no private key", true);
        row("a key of ssh", mine, made(QStringLiteral("ssh"), "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n"),
            ErrorKind::Storage, "of a kind that cannot be used", true);
    }
    void saysWhatIsWrong()
    {
        QFETCH(ClientCertificateFiles, files);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        QFETCH(bool, ofKey);
        const auto read = readClientCertificate(files, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QVERIFY2(read.error().text.contains(words), qPrintable(read.error().text));
        QVERIFY(!read.error().advice.isEmpty());
        // A form finds the same, and where it is.
        const ClientCertificateLook look = lookAtClientCertificate(files);
        QVERIFY(look.error == read.error());
        QCOMPARE(look.isErrorOfKey, ofKey);
    }

    void saysThatItCannotBeRead()
    {
        const QString path = m_authority->inOneFile(m_me);
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            QSKIP("This user may read every file.");
        const auto read = readClientCertificate({path, {}}, {});
        QVERIFY(!read && read.error().text.contains(QStringLiteral("cannot be read")));
    }

    void saysThatOldSealsAreNotOpened()
    {
        const QString path = m_authority->pkcs12(m_me, QStringLiteral("x"),
            {QStringLiteral("-legacy"), QStringLiteral("-certpbe"), QStringLiteral("PBE-SHA1-RC2-40")});
        expectWordsOfTheLibrary();
        const auto read = readClientCertificate({path, {}}, Secret("x"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
        QVERIFY(read.error().text.contains(QStringLiteral("RC2")));
    }

    void seesWhoMayReadTheKey()
    {
        const QString path = m_authority->inOneFile(m_me);
        const auto look = [&path](QFile::Permissions others) {
            QFile::setPermissions(path, QFile::Permissions(QFile::ReadOwner) | others);
            return lookAtClientCertificate({path, {}});
        };
        QVERIFY(!look({}).isOpenToOthers);
        QVERIFY(look(QFile::ReadGroup).isOpenToOthers);
        QVERIFY(look(QFile::ReadOther).isOpenToOthers);
        QVERIFY(!look({}).isSealed);
        QCOMPARE(look({}).certificate, m_me.certificate);
    }
};

WIRECHIEF_GUILESS_TEST(ClientCertificateTest, tst_clientcertificate)
#include "tst_clientcertificate.moc"
