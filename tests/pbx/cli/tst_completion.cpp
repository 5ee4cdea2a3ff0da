// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/cli/completion.h"
#include "pbx/cli/limits.h"
#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"

using namespace wirechief;

class CompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsMatches()
    {
        QCOMPARE(readMatches(" app_b.so app_a.so _EOF_\n"), (Completions{"app_a.so", "app_b.so"}));
        QCOMPARE(readMatches("app_ app_a.so app_b.so app_b.so _EOF_"), (Completions{"app_a.so", "app_b.so"}));
        QCOMPARE(readMatches("app_a.so app_a.so _EOF_"), Completions{"app_a.so"});
        QCOMPARE(readMatches("_EOF_"), Completions());
        // A blank within a name parts nothing where the names have a beginning in common.
        QCOMPARE(readMatches("support team support team _EOF_"), Completions{"support team"});
        QCOMPARE(readMatches("support t support team support tools _EOF_"),
            (Completions{"support team", "support tools"}));
        QCOMPARE(
            readMatches("sup support team supervisors _EOF_"), (Completions{"supervisors", "support team"}));
        QCOMPARE(readMatches("a a a b _EOF_"), (Completions{"a", "a b"}));
        QCOMPARE(readMatches("Sa Sales sangoma _EOF_"), (Completions{"Sales", "sangoma"}));
        QCOMPARE(readMatches(""), Completions());
        // A line end would make two commands of one; what turns the direction shows another one.
        QCOMPARE(readMatches(" a\ncore\tstop\tnow b\x1b[2J c\xE2\x80\xAE"
                             "d \xC3\xA4 e _EOF_"),
            (Completions{"e", "\xC3\xA4"}));
        QByteArray many = " ";
        for (int i = 0; i < limits::completions + 5; ++i)
            many += "m" + QByteArray::number(i) + ".so ";
        QCOMPARE(readMatches(many).size(), limits::completions);
    }

    void asksForTheLastWord_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("a word") << QStringLiteral("core sh") << QByteArray("\"core sh\" \"sh\"");
        QTest::newRow("what follows") << QStringLiteral("core show ") << QByteArray("\"core show \" \"\"");
        QTest::newRow("nothing") << QString() << QByteArray("\"\" \"\"");
        QTest::newRow("what ends an argument")
            << QStringLiteral("say \"a\\b") << QByteArray("\"say \\\"a\\\\b\" \"ab\"");
    }
    void asksForTheLastWord()
    {
        QFETCH(QString, line);
        Session session("11.0.0", Session::Reads::WhatIsAskedFor);
        std::optional<Result<Completions>> done;
        completeCommand(*session.server, line, this, [&done](const auto& words) { done = words; });
        const QByteArray asked = session.answer("Command",
            "Response: Success\nMessage: Command output follows\nOutput: sh show shutdown _EOF_\n");
        QTEST(asked.mid(asked.indexOf("matchesarray ") + 13), "asked");
        QVERIFY(done && *done);
        QCOMPARE(**done, (Completions{"show", "shutdown"}));
    }

    void anAnswerThatIsNoneIsAnError()
    {
        Session session("11.0.0", Session::Reads::WhatIsAskedFor);
        std::optional<Result<Completions>> done;
        completeCommand(
            *session.server, QStringLiteral("core"), this, [&done](const auto& words) { done = words; });
        session.answer("Command", "Response: Success\nMessage: Command output follows\nOutput: NULL\n");
        QVERIFY(done && !*done);
        QCOMPARE(done->error().kind, ErrorKind::Server);
    }
};

WIRECHIEF_GUILESS_TEST(CompletionTest, tst_completion)
#include "tst_completion.moc"
