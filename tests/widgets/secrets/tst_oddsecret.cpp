// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/secrets/oddsecret.h"
#include "widgets/secrets/secretdialog.h"
#include "widgets/secrets/secretedit.h"
#include "widgets/servers/serverdialog.h"

#include <QPushButton>

using namespace wirechief;
using test::find;

class OddSecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void saysWhatIsOdd_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("words"); // separated by commas
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("usual") << QStringLiteral("a b/c+%~") << QString();
        QTest::newRow("pasted with its line end") << QStringLiteral("s3cret\r\n") << QString();
        QTest::newRow("byte order mark")
            << QStringLiteral("\ufeffs3cret") << QStringLiteral("byte order mark");
        QTest::newRow("blank before") << QStringLiteral(" s3cret") << QStringLiteral("blanks");
        QTest::newRow("blank behind") << QStringLiteral("s3cret ") << QStringLiteral("blanks");
        QTest::newRow("only blanks") << QStringLiteral("  ") << QStringLiteral("blanks");
        QTest::newRow("control") << QStringLiteral("s3\u0007cret") << QStringLiteral("control");
        QTest::newRow("umlaut") << QStringLiteral("gr\u00fcn") << QStringLiteral("beyond ASCII");
        QTest::newRow("all") << QStringLiteral("\ufeff \u0007\u00fc\t")
                             << QStringLiteral("byte order mark,blanks,control,beyond ASCII");
    }

    void saysWhatIsOdd()
    {
        QFETCH(QString, secret);
        QFETCH(QString, words);
        const QString text = oddSecretText(secret);
        QCOMPARE(text.isEmpty(), words.isEmpty());
        for (const QString& word : words.split(u',', Qt::SkipEmptyParts))
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    /// Every byte of it comes out as it went in.
    void isKeptAsTyped()
    {
        const QString odd = QStringLiteral("\ufeff s\u00fc\u0007\t ");
        SecretDialog asks({});
        ServerDialog edits;
        asks.show();
        edits.show();
        for (QDialog* dialog : {static_cast<QDialog*>(&asks), static_cast<QDialog*>(&edits)}) {
            auto* edit = find<QLineEdit>(*dialog, "secretEdit");
            auto* note = find<QLabel>(*dialog, "oddSecretNote");
            QVERIFY(!note->isVisibleTo(dialog));
            edit->setText(odd);
            QVERIFY(note->isVisibleTo(dialog));
            QCOMPARE(note->text(), oddSecretText(odd));
            QCOMPARE(edit->accessibleDescription(), note->text());
        }
        QVERIFY(asks.takeSecret().view() == odd.toUtf8());
        QVERIFY(edits.takeSecret().view() == odd.toUtf8());
        QVERIFY(!find<QLabel>(asks, "oddSecretNote")->isVisibleTo(&asks));
    }

    /// One that grows would leave what was typed so far in those that it had before.
    void whatIsTypedStaysInOneBuffer()
    {
        QLineEdit edit;
        QPushButton reveal;
        connectReveal(&reveal, &edit);
        for (int i = 0; i < 2; ++i) {
            QTest::keyClicks(&edit, QStringLiteral("s3cret"));
            const QChar* const place = edit.text().constData();
            QTest::keyClick(&edit, Qt::Key_Backspace);
            QTest::keyClicks(
                &edit, QStringLiteral(" and on and on and on and on and on and on and on and on"));
            QCOMPARE(edit.text().constData(), place);
            (void)takeSecretOf(edit);
            QVERIFY(edit.text().isEmpty());
            QVERIFY(!edit.isUndoAvailable());
        }
    }
};

WIRECHIEF_TEST(OddSecretTest, tst_oddsecret)
#include "tst_oddsecret.moc"
