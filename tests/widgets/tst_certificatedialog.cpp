// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogcheck.h"
#include "widgets/certificatedialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

using namespace wirechief;
using test::find;

namespace {

/// Self-signed, valid for a hundred years, with markup, an escape and a very long word in its names.
constexpr char hostilePem[] = R"(-----BEGIN CERTIFICATE-----
MIICITCCAcegAwIBAgIUP2UiwdJVVkng6HTGMNjvjgKkfAYwCgYIKoZIzj0EAwIw
cDEbMBkGA1UEAwwSPGI+eDwvYj4gZXZpbBtbMzFtMUUwQwYDVQQKDDxXV1dXV1dX
V1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dX
V1dXV1cxCjAIBgNVBAsMAWEwIBcNMjYxMTIzMDc1NDA3WhgPMjEyNjEwMzAwNzU0
MDdaMHAxGzAZBgNVBAMMEjxiPng8L2I+IGV2aWwbWzMxbTFFMEMGA1UECgw8V1dX
V1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dX
V1dXV1dXV1dXMQowCAYDVQQLDAFhMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
iy5+CuUM+SSmwC27CxdlCEvdk8ldTuicOUeeMYLF8WBCTMbD+8FytkJetjDSM/PU
J2MZ794I8COytqBYT6D9uaM9MDswGgYDVR0RBBMwEYIPcGJ4LmV4YW1wbGUub3Jn
MB0GA1UdDgQWBBRep6ALA3DxWAywXdwthqqNw1aqMjAKBggqhkjOPQQDAgNIADBF
AiBySwT4Y5nRTdtPKxIlBJfOFPpmV2ZkSTw82de0A7lJUwIhAN0b6cz8X5G4MAa/
ZYf3GYvoyerYpdXe+AnJ0Prf5rOS
-----END CERTIFICATE-----
)";

ServerProfile berlin()
{
    ServerProfile profile;
    profile.id = QStringLiteral("1");
    profile.name = QStringLiteral("berlin");
    profile.host = QStringLiteral("pbx.example.org");
    profile.port = 5039;
    profile.tls = true;
    profile.user = QStringLiteral("admin");
    return profile;
}

CertificateQuestion question()
{
    CertificateQuestion question;
    question.certificate = QSslCertificate(QByteArray(hostilePem), QSsl::Pem);
    question.fingerprint = question.certificate.digest(QCryptographicHash::Sha256);
    question.problems
        = {QStringLiteral("It signed itself."), QStringLiteral("<b>It is for another host.</b>")};
    return question;
}

} // namespace

class CertificateDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void writesFingerprints()
    {
        QCOMPARE(fingerprintText(QByteArray::fromHex("0a1b2c")), QStringLiteral("0A1B 2C"));
        QByteArray bytes;
        for (int i = 0; i < 32; ++i)
            bytes.append(char(i));
        QCOMPARE(fingerprintText(bytes),
            QStringLiteral(
                "0001 0203 0405 0607 0809 0A0B 0C0D 0E0F\n1011 1213 1415 1617 1819 1A1B 1C1D 1E1F"));
        QCOMPARE(fingerprintText({}), QString());
    }

    void showsWhatIdentifiesTheServer()
    {
        CertificateDialog dialog(berlin(), question());
        dialog.show();
        QVERIFY(find(dialog, "titleLabel")->text().contains(QStringLiteral("pbx.example.org:5039")));
        QVERIFY(!find(dialog, "warningLabel")->isVisible());
        QVERIFY(!find(dialog, "oldFingerprintLabel")->isVisible());
        QVERIFY(
            find(dialog, "problemsLabel")->text().contains(QStringLiteral("<b>It is for another host.</b>")));
        QCOMPARE(find(dialog, "fingerprintLabel")->text(), fingerprintText(question().fingerprint));
        QVERIFY(QFontInfo(find(dialog, "fingerprintLabel")->font()).fixedPitch());
        QVERIFY(find(dialog, "validityLabel")->text().startsWith(QStringLiteral("from ")));
        QVERIFY(find(dialog, "issuerLabel")->text().endsWith(QStringLiteral("(by itself)")));

        find<QPushButton>(dialog, "copyButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text().remove(QLatin1Char(':')),
            QString::fromLatin1(question().fingerprint.toHex().toUpper()));
    }

    void remoteTextIsInert()
    {
        QVERIFY(!question().certificate.isNull());
        CertificateDialog dialog(berlin(), question());
        dialog.show();
        QTest::qWait(50);
        for (const char* name : {"subjectLabel", "issuerLabel"}) {
            const QString text = find(dialog, name)->text();
            QVERIFY2(text.contains(QStringLiteral("<b>")), qPrintable(text));
            QVERIFY(!text.contains(QLatin1Char('\n')));
            QVERIFY(!text.contains(QChar(0x1b)));
            QVERIFY(text.size() < 400);
        }
        QVERIFY2(dialog.width() < 800, qPrintable(QString::number(dialog.width())));
        QCOMPARE(test::faultsOf(dialog).join(QStringLiteral("; ")), QString());
    }

    void enterDoesNotTrust()
    {
        CertificateDialog dialog(berlin(), question());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(find<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Cancel)->hasFocus());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(!dialog.isVisible());
    }

    void trusts()
    {
        CertificateDialog dialog(berlin(), question());
        QVERIFY(dialog.remember());
        find<QCheckBox>(dialog, "rememberBox")->click();
        QVERIFY(!dialog.remember());
        find<QPushButton>(dialog, "trustButton")->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.fingerprint(), question().fingerprint);
    }

    void warnsOfAChange()
    {
        ServerProfile profile = berlin();
        profile.trustedFingerprint = QByteArray(32, '\x5a');
        CertificateQuestion changed = question();
        changed.changed = true;
        CertificateDialog dialog(profile, changed);
        dialog.show();
        QTest::qWait(50);
        QVERIFY(find(dialog, "warningLabel")->isVisible());
        QVERIFY(find(dialog, "warningLabel")->text().contains(QStringLiteral("somebody stands between")));
        QCOMPARE(find(dialog, "oldFingerprintLabel")->text(), fingerprintText(profile.trustedFingerprint));
        QCOMPARE(find(dialog, "fingerprintLabel")->text(), fingerprintText(changed.fingerprint));
        QCOMPARE(test::faultsOf(dialog).join(QStringLiteral("; ")), QString());
        test::lengthen(dialog);
        dialog.resize(dialog.width() + 1, dialog.height());
        QTest::qWait(50);
        QCOMPARE(test::faultsOf(dialog).join(QStringLiteral("; ")), QString());
    }

    void nothingToTrust()
    {
        CertificateDialog dialog(berlin(), CertificateQuestion());
        QVERIFY(!find<QPushButton>(dialog, "trustButton")->isEnabled());
        QCOMPARE(find(dialog, "subjectLabel")->text(), QStringLiteral("nobody named"));
    }
};

QTEST_MAIN(CertificateDialogTest)
#include "tst_certificatedialog.moc"
