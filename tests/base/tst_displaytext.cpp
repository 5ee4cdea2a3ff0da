// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/displaytext.h"
#include "base/ringbuffer.h"
#include "support/base/testmain.h"

using namespace wirechief;

class DisplayTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remoteBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("Agent 1001") << QStringLiteral("Agent 1001");
        QTest::newRow("utf-8") << QByteArray("Zo\xc3\xab") << QStringLiteral("Zoë");
        QTest::newRow("latin-1 falls back") << QByteArray("J\xe9r\xf4me") << QStringLiteral("Jérôme");
        QTest::newRow("half a letter at the end")
            << QByteArray("M\xc3\xbcller S\xc3") << QString::fromUtf8("Müller S\ufffd");
        QTest::newRow("half a letter in the middle")
            << QByteArray("S\xc3\xbc\xc3  caf\xc3\xa9") << QString::fromUtf8("Sü\ufffd  café");
        QTest::newRow("markup stays text")
            << QByteArray("<b>Bob</b> & Co") << QStringLiteral("<b>Bob</b> & Co");
        QTest::newRow("escape") << QByteArray("\x1b[31mred") << QStringLiteral("\u241b[31mred");
        QTest::newRow("line ends") << QByteArray("a\r\nb") << QStringLiteral("a\u240d\u240ab");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("a\u2400b");
        QTest::newRow("delete") << QByteArray("a\x7f") << QStringLiteral("a\u2421");
        QTest::newRow("right-to-left override") << QByteArray("\xe2\x80\xae"
                                                              "gnp")
                                                << QStringLiteral("\ufffdgnp");
        const QString unseen = QStringLiteral("\ufffd");
        for (const char32_t c : {0xADu, 0x34Fu, 0x115Fu, 0x180Eu, 0x200Bu, 0x200Cu, 0x200Du, 0x2060u, 0x2064u,
                 0x206Fu, 0x2800u, 0x3164u, 0xFE0Fu, 0xFFA0u, 0x1D173u, 0xE0001u, 0xE0041u, 0xE0100u})
            QTest::newRow(qPrintable(QString(u"U+" + QString::number(c, 16))))
                << QString(QString::fromUcs4(&c, 1) + u'a').toUtf8() << QString(unseen + u'a');
        QTest::newRow("hidden in a name")
            << QStringLiteral("ad\u200dmin\ufe0f").toUtf8() << QStringLiteral("ad\ufffdmin\ufffd");
        QTest::newRow("a row of joiners")
            << QStringLiteral("می\u200c\u200c\u200cخ").toUtf8() << QStringLiteral("می\u200c\ufffd\ufffdخ");
        QTest::newRow("Persian joins")
            << QStringLiteral("می\u200cخواهم").toUtf8() << QStringLiteral("می\u200cخواهم");
        QTest::newRow("emoji join") << QStringLiteral("❤\ufe0f\u200d🔥").toUtf8()
                                    << QStringLiteral("❤\ufe0f\u200d🔥");
        QTest::newRow("Japanese variant")
            << QStringLiteral("葛\U000E0100").toUtf8() << QStringLiteral("葛\U000E0100");
        QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8") << QStringLiteral("a\ufffd");
        QTest::newRow("arabic text stays")
            << QByteArray("\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85") << QStringLiteral("سلام");
    }
    void remoteBytes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(displayText(QByteArrayView(bytes)), "shown");
    }

    void isCut()
    {
        QCOMPARE(displayText(QByteArrayView("abcdef"), 3), QStringLiteral("abc…"));
        QCOMPARE(displayText(QByteArrayView("abc"), 3), QStringLiteral("abc"));
        // A character of two UTF-16 units is not cut in half.
        QCOMPARE(displayText(QByteArrayView("ab\xf0\x9f\x98\x80"), 3), QStringLiteral("ab…"));
    }

    void linesStay() { QCOMPARE(displayLines("a\r\n\tb\n\x07"), QStringLiteral("a\n\tb\n\u2407")); }

    void toolTipIsInert()
    {
        const QString tip = toolTipText(u"<img src=\"/dev/zero\">\nx");
        QVERIFY(tip.contains(QStringLiteral("&lt;img src=&quot;/dev/zero&quot;&gt;\nx")));
        QVERIFY(!tip.contains(QStringLiteral("<img")));
    }

    void ringForgetsTheOldest()
    {
        RingBuffer<int> ring(3);
        qsizetype removed = 0;
        for (int i = 0; i < 5; ++i)
            removed += ring.append(i);
        QCOMPARE(removed, 2);
        QCOMPARE(ring.size(), 3);
        QCOMPARE(ring.first(), 2);
        QCOMPARE(ring.last(), 4);
        QCOMPARE(ring.trim(1), 2);
        QCOMPARE(ring.at(0), 4);
    }
};

WIRECHIEF_GUILESS_TEST(DisplayTextTest, tst_displaytext)
#include "tst_displaytext.moc"
