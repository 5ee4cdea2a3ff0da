// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/cli/commandhelp.h"
#include "pbx/cli/commandword.h"
#include "support/base/testmain.h"

using namespace wirechief;

class CommandWordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lastWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("begin");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* line, int begin, const char* word) {
            QTest::newRow(name) << QString::fromUtf8(line) << begin << QString::fromUtf8(word);
        };
        row("a word", "core sh", 5, "sh");
        row("behind a blank", "core show ", 10, "");
        row("a tabulator is a blank", "core\tsh", 5, "sh");
        row("nothing", "", 0, "");
        row("an open quote", "queue show \"sup tea", 11, "sup tea");
        row("a closed quote", "queue show \"sup tea\"", 11, "sup tea");
        row("behind a closed quote", "queue show \"sup tea\" ", 21, "");
        row("a blank behind a backslash", "queue show sup\\ tea", 11, "sup tea");
        row("a quote in quotes", "say \"a \\\"b", 4, "a \"b");
        row("a quote within a word", "say a\"b c", 4, "ab c");
    }
    void lastWords()
    {
        QFETCH(const QString, line);
        const CommandWord word = lastWord(line);
        QTEST(int(word.begin), "begin");
        QTEST(word.text, "word");
    }

    /// The last of all words is the last word, however the line is quoted.
    void allWords()
    {
        QCOMPARE(commandWords(QStringLiteral("\"core\" \\core  re\"st art\"\tnow ")),
            (QStringList{QStringLiteral("core"), QStringLiteral("core"), QStringLiteral("rest art"),
                QStringLiteral("now")}));
        QCOMPARE(commandWords(QString()), QStringList());
        QCOMPARE(commandWords(QStringLiteral("  ")), QStringList());
        QCOMPARE(commandWords(QStringLiteral("a \"\"")), (QStringList{QStringLiteral("a"), QString()}));
        QCOMPARE(commandWords(QString(QString(1'000'000, u'x') + QString(1'000'000, u' '))).size(), 1);
    }

    void arguments()
    {
        QCOMPARE(asArgument(QStringLiteral("PJSIP/101")), QStringLiteral("PJSIP/101"));
        for (const char* text : {"support team", "a\"b", "a\\b", "a\tb", "\\\""}) {
            const QString word = QString::fromLatin1(text);
            QVERIFY(asArgument(word).startsWith(u'"'));
            QCOMPARE(lastWord(asArgument(word)).text, word); // as the server reads it
        }
    }

    void helpOfTheServer()
    {
        const CommandHelp help
            = CommandHelp::read("              ! -- Execute a shell command\n"
                                "core set {debug|verbose}       -- Set level of messages\n"
                                "core show channels [concise|ve -- Cut by an old release\n"
                                "core show uptime [seconds]     -- Show uptime information\n"
                                "core show channels             -- Display information on channels\n"
                                "queue {pause|unpause} member   -- Pause or unpause a queue member\n"
                                "no line of this list\n");
        QCOMPARE(help.of(QStringLiteral("core show uptime")), QByteArray("Show uptime information"));
        QCOMPARE(help.of(QStringLiteral("core set verbose")), QByteArray("Set level of messages"));
        QCOMPARE(
            help.of(QStringLiteral("queue unpause member")), QByteArray("Pause or unpause a queue member"));
        QCOMPARE(
            help.of(QStringLiteral("core show channels")), QByteArray("Display information on channels"));
        QVERIFY(help.of(QStringLiteral("core show")).isEmpty());
        QCOMPARE(CommandHelp::command(QVersionNumber(1, 4)), QStringLiteral("help"));
        QCOMPARE(CommandHelp::command(QVersionNumber(22)), QStringLiteral("core show help"));
    }
};

WIRECHIEF_GUILESS_TEST(CommandWordTest, tst_commandword)
#include "tst_commandword.moc"
