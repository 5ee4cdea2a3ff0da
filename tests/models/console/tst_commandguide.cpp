// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/console/commandguide.h"
#include "models/console/commandtemplate.h"
#include "pbx/cli/commandword.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

QStringList offered(const char* line)
{
    QStringList words;
    for (const CompletionOffer& offer : knownCompletions(QString::fromLatin1(line)))
        words.append(offer.word);
    return words;
}

} // namespace

/// Commands that are known without a server, and favourites with placeholders.
class CommandGuideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void completesCommonCommands()
    {
        QCOMPARE(offered("core sh"), QStringList{QStringLiteral("show")});
        QCOMPARE(offered("core  SHOW ca"), QStringList{QStringLiteral("calls")});
        QCOMPARE(offered("core show up"), QStringList{QStringLiteral("uptime")});
        QCOMPARE(offered("core show uptime "), QStringList());
        QCOMPARE(offered("nothing"), QStringList());
        QVERIFY(offered("").contains(QStringLiteral("pjsip")));
        QCOMPARE(offered("").count(QStringLiteral("core")), 1);
    }

    void saysWhatTheyDo()
    {
        QCOMPARE(knownCompletions(QStringLiteral("core show upt")),
            (QList<CompletionOffer>{{QStringLiteral("uptime"), QStringLiteral("since when it runs")}}));
        QVERIFY(knownCompletions(QStringLiteral("cor")).constFirst().help.isEmpty()); // not a command yet
        QCOMPARE(commandSummary(QStringLiteral(" Core  show uptime")), QStringLiteral("since when it runs"));
        QVERIFY(commandSummary(QStringLiteral("core")).isEmpty());
    }

    void placeholders()
    {
        const QString command = QStringLiteral("queue add member {member} to {queue} as {member}");
        QCOMPARE(placeholdersOf(command), (QStringList{QStringLiteral("member"), QStringLiteral("queue")}));
        QVERIFY(placeholdersOf(QStringLiteral("a {} b {1} {x:y} { z}")).isEmpty());
        const QHash<QString, QString> values{{QStringLiteral("member"), QStringLiteral("PJSIP/101")},
            {QStringLiteral("queue"), QStringLiteral("front \"desk\"")}};
        QCOMPARE(filledIn(command, values),
            QStringLiteral("queue add member PJSIP/101 to \"front \\\"desk\\\"\" as PJSIP/101"));
        QCOMPARE(filledIn(QStringLiteral("queue show {queue}"), {}), QStringLiteral("queue show"));
        QCOMPARE(beforePlaceholder(command, QStringLiteral("queue"), values),
            QStringLiteral("queue add member PJSIP/101 to "));
        QCOMPARE(beforePlaceholder(QStringLiteral("core show channel PJSIP/{n}"), QStringLiteral("n"), {}),
            QStringLiteral("core show channel PJSIP/"));
    }

    void placeholdersBetweenQuotes()
    {
        const QHash<QString, QString> values{{QStringLiteral("x"), QStringLiteral("a \"b\" \\")}};
        const QString filled = filledIn(QStringLiteral("put \"say \\\"{x}\\\"\" {x}"), values);
        QCOMPARE(commandWords(filled),
            (QStringList{
                QStringLiteral("put"), QStringLiteral("say \"a \"b\" \\\""), QStringLiteral("a \"b\" \\")}));
    }

    /// What is filled in is not looked at again.
    void valuesAreNoPlaceholders()
    {
        QCOMPARE(
            filledIn(QStringLiteral("a {x} {y}"),
                {{QStringLiteral("x"), QStringLiteral("{y}")}, {QStringLiteral("y"), QStringLiteral("z")}}),
            QStringLiteral("a {y} z"));
    }
};

WIRECHIEF_GUILESS_TEST(CommandGuideTest, tst_commandguide)
#include "tst_commandguide.moc"
