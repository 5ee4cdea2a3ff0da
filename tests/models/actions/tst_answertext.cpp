// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/message/amiparser.h"
#include "models/actions/answertext.h"
#include "models/actions/limits.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

/// The messages in a text with LF as line ends, as a session would read them.
std::vector<AmiMessage> messages(QByteArray text)
{
    AmiParser parser(AmiParser::Start::Messages);
    std::vector<AmiMessage> read;
    parser.append(text.replace("\n", "\r\n"));
    while (const std::optional<AmiMessage> message = parser.next()) {
        if (message->kind() != AmiMessage::Kind::Banner)
            read.push_back(*message);
    }
    return read;
}

QString shown(const TextTable& table)
{
    QStringList rows{table.columns.join(u'|')};
    for (const QStringList& row : table.rows)
        rows.append(row.join(u'|'));
    return rows.join(u'\n');
}

} // namespace

class AnswerTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneAnswer()
    {
        const AnswerText text = answerText(messages("Response: Success\nActionID: 7\nPing: Pong\n\n"));
        QVERIFY(!text.isList);
        QCOMPARE(shown(text.table), QStringLiteral("Header|Value\nResponse|Success\nActionID|7\nPing|Pong"));
        QCOMPARE(text.titles, QStringList{QStringLiteral("Response: Success · Pong")});
        QCOMPARE(text.lines.join(u'\n'), QStringLiteral("Response: Success\nActionID: 7\nPing: Pong\n"));
    }

    void aList()
    {
        const AnswerText text
            = answerText(messages("Response: Success\nActionID: 7\nEventList: start\n\n"
                                  "Event: Status\nActionID: 7\nChannel: a\nVariable: x=1\nVariable: y=2\n\n"
                                  "Event: Status\nActionID: 7\nchannel: b\nState: Up\n\n"));
        QVERIFY(text.isList);
        QCOMPARE(shown(text.table), QStringLiteral("Channel|Variable|State\na|x=1, y=2|\nb||Up"));
        QCOMPARE(text.titles.size(), 3);
        QCOMPARE(text.titles.at(2), QStringLiteral("Event: Status · b · Up"));
    }

    void aListOfSeveralKinds()
    {
        const AnswerText text = answerText(
            messages("Event: QueueParams\nQueue: a\n\nEvent: QueueMember\nQueue: a\nName: n\n\n"));
        QCOMPARE(shown(text.table), QStringLiteral("Event|Queue|Name\nQueueParams|a|\nQueueMember|a|n"));
    }

    void outputOfACommand()
    {
        const AnswerText printed
            = answerText(messages("Response: Success\nMessage: Command output follows\nOutput: a: 1\nOutput: "
                                  "b: 2\nOutput: c: 3\n\n"));
        QCOMPARE(printed.table.columns.size(), 2);
        const AnswerText words = answerText(
            messages("Response: Success\nMessage: Command output follows\nOutput: just words\n\n"));
        QVERIFY2(
            shown(words.table).contains(QStringLiteral("Output|just words")), qPrintable(shown(words.table)));
    }

    void textIsPlain()
    {
        const AnswerText text = answerText(messages("Response: Error\nMessage: \x1b[31m<b>no</b>\n\n"));
        QVERIFY(!text.lines.join(u'\n').contains(QChar(0x1b)));
        QVERIFY(!shown(text.table).contains(QChar(0x1b)));
        QVERIFY(shown(text.table).contains(QStringLiteral("<b>no</b>")));
    }

    void secretsGo()
    {
        const std::vector<AmiMessage> kept
            = withoutSecrets(messages("Event: AuthList\nPassword: hunter2\n\n"));
        QVERIFY(!answerText(kept).lines.join(u'\n').contains(QStringLiteral("hunter2")));
    }

    void bounds()
    {
        QByteArray wide = "Event: A\n";
        for (int i = 0; i < limits::shownColumns + 50; ++i)
            wide += "H" + QByteArray::number(i) + ": " + QByteArray::number(i) + "\n";
        const AnswerText columns = answerText(messages(wide + "\n"));
        QCOMPARE(columns.table.columns.size(), limits::shownColumns);
        QVERIFY(columns.isCut);
        QByteArray many;
        for (int i = 0; i < limits::shownLines / 2; ++i)
            many += "Event: A\nB: c\n\n";
        const AnswerText lines = answerText(messages(many));
        QCOMPARE_LE(lines.lines.size(), limits::shownLines);
        QVERIFY(lines.isCut);
        QCOMPARE(lines.table.rows.size(), limits::shownLines / 2);
        QCOMPARE_LE(answerText(messages("Event: " + QByteArray(5000, 'x') + "\n\n")).titles.first().size(),
            limits::messageTitle);
    }
};

WIRECHIEF_GUILESS_TEST(AnswerTextTest, tst_answertext)
#include "tst_answertext.moc"
