// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/parts/secretclipboard.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace wirechief;
using namespace std::chrono_literals;

class SecretClipboardTest : public QObject {
    Q_OBJECT

    static QString text() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isMarkedAndGoesByItself()
    {
        SecretClipboard clipboard(nullptr, 200ms);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(Secret("secret = s3cr\xc3\xa9t"));
        QCOMPARE(text(), QStringLiteral("secret = s3cr\u00e9t"));
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QCOMPARE(data->data(QStringLiteral("text/plain")), QByteArray("secret = s3cr\xc3\xa9t"));
        QVERIFY(clipboard.holds());
        QTRY_VERIFY(text().isEmpty());
        QVERIFY(!clipboard.holds());
        QCOMPARE(cleared.count(), 1);
    }

    void staysTwentySeconds() { QCOMPARE(SecretClipboard().time(), 20s); }

    void leavesWhatWasCopiedSince()
    {
        SecretClipboard clipboard(nullptr, 50ms);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(Secret("s3cret"));
        QGuiApplication::clipboard()->setText(QStringLiteral("another text"));
        QVERIFY(!clipboard.holds());
        QTest::qWait(150);
        QCOMPARE(text(), QStringLiteral("another text"));
        QCOMPARE(cleared.count(), 0);
    }

    void goesWithTheProgram()
    {
        {
            SecretClipboard clipboard;
            clipboard.copy(Secret("s3cret"));
            QCOMPARE(text(), QStringLiteral("s3cret"));
        }
        QVERIFY(text().isEmpty());
        QGuiApplication::clipboard()->setText(QStringLiteral("another text"));
        {
            SecretClipboard clipboard;
            clipboard.copy(Secret("s3cret"));
            QGuiApplication::clipboard()->setText(QStringLiteral("another text"));
        }
        QCOMPARE(text(), QStringLiteral("another text"));
    }
};

WIRECHIEF_TEST(SecretClipboardTest, tst_secretclipboard)
#include "tst_secretclipboard.moc"
