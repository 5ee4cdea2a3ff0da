// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/network/tlserrors.h"
#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/readquestion.h"
#include "widgets/servers/certificatedialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

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
    question.shown = tlserrors::pinOf(question.certificate);
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
        // openssl x509 -noout -fingerprint -sha256: sha256 Fingerprint=0A:1B: …
        QCOMPARE(fingerprintText(QByteArray::fromHex("0a1b2c")), QStringLiteral("0A:1B:2C"));
        QCOMPARE(fingerprintText({}), QString());
    }

    void showsWhatIdentifiesTheServer()
    {
        CertificateDialog dialog(berlin(), question());
        dialog.show();
        QVERIFY(find(dialog, "titleLabel")->text().contains(QStringLiteral("pbx.example.org:5039")));
        QVERIFY(!find(dialog, "warningLabel")->isVisible());
        QVERIFY(!find<QPlainTextEdit>(dialog, "oldFingerprintView")->isVisible());
        QVERIFY(
            find(dialog, "problemsLabel")->text().contains(QStringLiteral("<b>It is for another host.</b>")));
        const auto* view = find<QPlainTextEdit>(dialog, "fingerprintView");
        QCOMPARE(view->toPlainText(), fingerprintText(question().shown.certificate));
        QVERIFY(QFontInfo(view->font()).fixedPitch());
        QVERIFY(find(dialog, "validityLabel")->text().startsWith(QStringLiteral("from ")));
        QVERIFY(find(dialog, "issuerLabel")->text().endsWith(QStringLiteral("(by itself)")));

        find<QPushButton>(dialog, "copyButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), fingerprintText(question().shown.certificate));
    }

    void theFingerprintCanBeReadAndCopied()
    {
        CertificateDialog dialog(berlin(), question());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QString fingerprint = fingerprintText(question().shown.certificate);
        auto* view = find<QPlainTextEdit>(dialog, "fingerprintView");
        // All of it is to be seen, in two lines, and none of it is scrolled away.
        QCOMPARE(view->document()->firstBlock().layout()->lineCount(), 2);
        QCOMPARE(view->verticalScrollBar()->maximum(), 0);
        // Its text begins where those above it do, and no line stays empty below it.
        const auto cornerOf = [&dialog](const QWidget* widget) { return widget->mapTo(&dialog, QPoint()); };
        const int indent = int(view->document()->documentMargin()) + view->viewport()->x();
        QCOMPARE(cornerOf(view).x() + indent, cornerOf(find(dialog, "validityLabel")).x());
        QVERIFY(view->height() < 3 * view->fontMetrics().lineSpacing());
        // By a screen reader.
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(view);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("SHA-256 fingerprint"));
        QCOMPARE(
            accessible->textInterface()->text(0, accessible->textInterface()->characterCount()), fingerprint);
        for (const char* name : {"subjectLabel", "issuerLabel", "validityLabel"}) {
            const QAccessibleInterface* label = QAccessible::queryAccessibleInterface(find(dialog, name));
            QCOMPARE(label->text(QAccessible::Name), find(dialog, name)->text());
        }
        // By the mouse: a drag over all of it.
        const QPoint end(view->viewport()->width() - 1, view->viewport()->height() - 1);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, QPoint(1, 1)); // a null point is the middle
        QTest::mouseMove(view->viewport(), end);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end);
        QTest::keySequence(view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), fingerprint);
    }

    void aWeakKeyCannotBeTrusted()
    {
        CertificateQuestion weak = question();
        weak.refused = true;
        CertificateDialog dialog(berlin(), weak);
        dialog.show();
        QVERIFY(!find<QPushButton>(dialog, "trustButton")->isVisible());
        QVERIFY(!find<QPushButton>(dialog, "trustButton")->isEnabled());
        QVERIFY(!find<QCheckBox>(dialog, "rememberBox")->isVisible());
        QVERIFY(find(dialog, "titleLabel")->text().contains(QStringLiteral("is refused")));
        QVERIFY(find(dialog, "adviceLabel")->text().startsWith(QStringLiteral("Give the server one")));
        const auto* close = find<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Cancel);
        QCOMPARE(close->text(), QStringLiteral("C&lose"));
        QCOMPARE(test::faultsOf(dialog).join(QStringLiteral("; ")), QString());
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
        QVERIFY(!dialog.remember()); // not by itself
        find<QCheckBox>(dialog, "rememberBox")->click();
        QVERIFY(dialog.remember());
        auto* trust = find<QPushButton>(dialog, "trustButton");
        trust->click(); // which was meant for what was there before
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(test::readQuestion(trust));
        trust->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.shown(), question().shown);
    }

    void warnsOfAChange()
    {
        ServerProfile profile = berlin();
        profile.trusted.certificate = QByteArray(32, '\x5a');
        CertificateQuestion changed = question();
        changed.changed = true;
        CertificateDialog dialog(profile, changed);
        dialog.show();
        QTest::qWait(50);
        QVERIFY(find(dialog, "warningLabel")->isVisible());
        QVERIFY(find(dialog, "warningLabel")->text().contains(QStringLiteral("somebody stands between")));
        QCOMPARE(find<QPlainTextEdit>(dialog, "oldFingerprintView")->toPlainText(),
            fingerprintText(profile.trusted.certificate));
        QCOMPARE(find<QPlainTextEdit>(dialog, "fingerprintView")->toPlainText(),
            fingerprintText(changed.shown.certificate));
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

WIRECHIEF_TEST(CertificateDialogTest, tst_certificatedialog)
#include "tst_certificatedialog.moc"
