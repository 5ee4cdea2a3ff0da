// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/textencoding.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>
#include <QSet>

using namespace wirechief;

class TextEncodingTest : public QObject {
    Q_OBJECT

    static TextCodec codecOf(const QString& id)
    {
        std::optional<TextCodec> codec = TextCodec::make(id);
        if (!codec)
            qFatal("no such codec: %s", qPrintable(id));
        return *std::move(codec);
    }
    static void everyEncoding()
    {
        QTest::addColumn<QString>("id");
        for (const TextEncoding& encoding : textEncodings())
            QTest::newRow(qPrintable(encoding.id)) << encoding.id;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theyHaveNames()
    {
        QSet<QString> ids;
        for (const TextEncoding& encoding : textEncodings()) {
            QVERIFY(!ids.contains(encoding.id) && !encoding.name.isEmpty() && !encoding.script.isEmpty());
            QCOMPARE(findTextEncoding(encoding.id.toUpper())->name, encoding.name);
            ids.insert(encoding.id);
        }
        QVERIFY(!findTextEncoding(u"utf-8"));
        QVERIFY(!findTextEncoding(u""));
        QVERIFY(!TextCodec::make(u"no-such"));
    }

    void names_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* id, const QByteArray& bytes, const char* text) {
            QTest::newRow(id) << QString::fromLatin1(id) << bytes << QString::fromUtf8(text);
        };
        row("iso-8859-1", "M\xfcller", "Müller");
        row("iso-8859-2", "Dvo\xf8\xe1k", "Dvořák");
        row("iso-8859-5", "\xb2\xd8\xe2\xd0\xdb\xd8\xd9", "Виталий");
        row("iso-8859-7", "\xc5\xeb\xdd\xed\xe7", "Ελένη");
        row("iso-8859-9",
            "\xdd"
            "brahim \xde"
            "ahin",
            "İbrahim Şahin");
        row("iso-8859-15", "B\xbduf 5 \xa4", "Bœuf 5 €");
        row("windows-1250", "\x8ei\x9eka", "Žižka");
        row("windows-1251", "\xc2\xe8\xf2\xe0\xeb\xe8\xe9 \xca\xe0\xf0\xef\xee\xe2", "Виталий Карпов");
        row("windows-1252", "\x93Zo\xeb\x94", "“Zoë”");
        row("windows-1253", "\xc5\xeb\xdd\xed\xe7", "Ελένη");
        row("windows-1254",
            "\xdd"
            "brahim",
            "İbrahim");
        row("windows-1255", "\xf9\xec\xe5\xed", "שלום");
        row("windows-1256", "\xe3\xcd\xe3\xcf", "محمد");
        row("windows-1257",
            "\xd0"
            "ar\xfbnas",
            "Šarūnas");
        row("koi8-r", "\xf7\xc9\xd4\xc1\xcc\xc9\xca", "Виталий");
        row("koi8-u", "\xeb\xc9\xa7\xd7", "Київ");
        row("shift_jis", "\x93\x63\x92\x86 \x83\x5c\x83\x6a\x81\x5b", "田中 ソニー");
        row("euc-jp", "\xc5\xc4\xc3\xe6", "田中");
        row("gbk", "\xcd\xf5\xd0\xa1\xc3\xf7", "王小明");
        row("big5", "\xa4\xfd\xa4\x70\xa9\xfa", "王小明");
        row("euc-kr", "\xb1\xe8\xc3\xb6\xbc\xf6", "김철수");
    }
    void names()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        const TextCodec codec = codecOf(id);
        QCOMPARE(QString::fromUtf8(codec.toUtf8(bytes).value_or("none")), text);
        QCOMPARE(codec.fromUtf8(text.toUtf8()), bytes);
    }

    void asciiStays_data() { everyEncoding(); }
    void asciiStays()
    {
        QFETCH(const QString, id);
        const TextCodec codec = codecOf(id);
        QByteArray ascii;
        for (int c = 1; c < 128; ++c)
            ascii += static_cast<char>(c);
        QCOMPARE(codec.toUtf8(ascii), ascii);
        QCOMPARE(codec.fromUtf8(ascii), ascii);
    }

    /// Whatever the bytes, and whatever the text.
    void whatConvertsConvertsBack_data() { everyEncoding(); }
    void whatConvertsConvertsBack()
    {
        QFETCH(const QString, id);
        const TextCodec codec = codecOf(id);
        QRandomGenerator random(20);
        int converted = 0;
        for (int i = 0; i < 1'000; ++i) {
            QByteArray bytes;
            for (int length = random.bounded(1, 9); length > 0; --length)
                bytes += static_cast<char>(random.bounded(1, 256));
            if (const auto utf8 = codec.toUtf8(bytes)) {
                ++converted;
                QVERIFY(utf8->isValidUtf8());
                QCOMPARE(codec.fromUtf8(*utf8), bytes);
            }
            const char32_t letter = char32_t(random.bounded(0x80, 0xD800));
            const QByteArray text = QString(u'a' + QString::fromUcs4(&letter, 1)).toUtf8();
            if (const auto encoded = codec.fromUtf8(text))
                QCOMPARE(codec.toUtf8(*encoded), text);
        }
        QVERIFY(converted > 0);
    }

    void nothingIsReplaced_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("a letter of another script")
            << QStringLiteral("windows-1251") << QStringLiteral("Ελένη");
        QTest::newRow("one that looks alike") << QStringLiteral("iso-8859-1") << QStringLiteral("Ａ");
        QTest::newRow("one that draws nothing")
            << QStringLiteral("windows-1251") << QStringLiteral("а\u200bб");
        QTest::newRow("beyond the first plane") << QStringLiteral("shift_jis") << QStringLiteral("😀");
    }
    void nothingIsReplaced()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, text);
        QVERIFY(!codecOf(id).fromUtf8(text.toUtf8()));
    }

    void brokenTextIsNone()
    {
        QVERIFY(!codecOf(QStringLiteral("shift_jis")).toUtf8("\x93\x63\x92")); // half a letter
        QVERIFY(!codecOf(QStringLiteral("iso-8859-7")).toUtf8("\xae"));
        QVERIFY(!codecOf(QStringLiteral("windows-1251")).fromUtf8("\xd0"));
        QCOMPARE(codecOf(QStringLiteral("big5")).toUtf8(""), QByteArray());
    }
};

WIRECHIEF_GUILESS_TEST(TextEncodingTest, tst_textencoding)
#include "tst_textencoding.moc"
