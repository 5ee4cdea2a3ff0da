// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/message/amiparser.h"
#include "models/actions/answergroups.h"
#include "models/actions/limits.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

std::vector<AmiMessage> answered(QByteArray text)
{
    AmiParser parser(AmiParser::Start::Messages);
    parser.append(text.replace("\n", "\r\n"));
    std::vector<AmiMessage> read;
    while (const std::optional<AmiMessage> message = parser.next())
        read.push_back(*message);
    return read;
}

} // namespace

class AnswerGroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsCompared()
    {
        QCOMPARE(comparedLines(answered("Response: Success\nActionID: 7\nPing: Pong\nTimestamp: "
                                        "1.2\n\nEvent: A\nPassword: hunter2\n\n")),
            (QStringList{QStringLiteral("Response: Success"), QStringLiteral("Ping: Pong"),
                QStringLiteral("Event: A"), QStringLiteral("Password: ••••••")}));
        QCOMPARE(
            comparedLines(answered(
                "Response: Success\nActionID: 7\nMessage: Command output follows\nOutput: a\nOutput: \n\n")),
            QStringList{QStringLiteral("a")});
    }

    void groups()
    {
        const QStringList one{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList other{QStringLiteral("a"), QStringLiteral("c")};
        const std::vector<AnswerGroup> groups = groupedAnswers({other, one, one, other, one, {}});
        QCOMPARE(groups.size(), size_t(3));
        QCOMPARE(groups[0].lines, one);
        QCOMPARE(groups[0].places, (std::vector<size_t>{1, 2, 4}));
        QVERIFY(groups[0].differing.isEmpty());
        QCOMPARE(groups[1].places, (std::vector<size_t>{0, 3}));
        QCOMPARE(groups[1].differing, QList<qsizetype>{1});
        QVERIFY(groupedAnswers({}).empty());
    }

    void bounds()
    {
        QByteArray many = "Response: Success\n";
        for (int i = 0; i < limits::comparedLines + 10; ++i)
            many += "H: x\n";
        QCOMPARE(comparedLines(answered(many + "\n")).size(), limits::comparedLines);
    }
};

WIRECHIEF_GUILESS_TEST(AnswerGroupsTest, tst_answergroups)
#include "tst_answergroups.moc"
