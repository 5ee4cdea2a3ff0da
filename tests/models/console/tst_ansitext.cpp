// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/console/ansitext.h"
#include "support/base/testmain.h"

using namespace wirechief;

class AnsiTextTest : public QObject {
    Q_OBJECT

    /// "text(color)*bold": the runs of a line.
    static QByteArray looks(const QList<AnsiRun>& runs)
    {
        QByteArray text;
        for (const AnsiRun& run : runs) {
            text += run.text;
            if (run.color != AnsiColor::Default)
                text += '(' + QByteArray::number(int(run.color)) + ')';
            text += run.bold ? "*|" : "|";
        }
        return text;
    }

private Q_SLOTS:
    void readsCodes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto add = [](const char* name, const char* line, const char* expected) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(expected);
        };
        add("plain", "a b", "a b|");
        add("nothing", "", "");
        add("as Asterisk writes them", "(\x1b[1;31;40mUnavailable\x1b[0m)", "(|Unavailable(2)*|)|");
        add("no number is zero", "\x1b[32ma\x1b[mb", "a(3)|b|");
        add("bright", "\x1b[93ma", "a(4)|");
        add("bold off", "\x1b[1ma\x1b[22mb", "a*|b|");
        add("default colour", "\x1b[34ma\x1b[39mb", "a(5)|b|");
        add("background alone", "\x1b[41ma", "a|");
        add("one of 256", "\x1b[38;5;1ma\x1b[38;5;200mb\x1b[48;5;1;32mc", "a(2)|b|c(3)|");
        add("red, green, blue", "\x1b[38;2;1;2;3;1ma", "a*|");
        add("other codes stay", "a\x1b[2Jb", "a\x1b[2Jb|");
        add("cut", "a\x1b[3", "a\x1b[3|");
        add("huge number", "\x1b[99999999999999999999ma", "a|");
    }
    void readsCodes()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, expected);
        AnsiReader reader;
        QCOMPARE(looks(reader.read(line)), expected);
    }

    void styleLastsOverLines()
    {
        AnsiReader reader;
        QCOMPARE(looks(reader.read("\x1b[31ma")), QByteArray("a(2)|"));
        QCOMPARE(looks(reader.read("b\x1b[0mc")), QByteArray("b(2)|c|"));
    }
};

WIRECHIEF_GUILESS_TEST(AnsiTextTest, tst_ansitext)
#include "tst_ansitext.moc"
