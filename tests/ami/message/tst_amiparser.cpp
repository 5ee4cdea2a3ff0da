// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "ami/message/amiparser.h"
#include "base/limits.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>

#include <vector>

using namespace wirechief;

namespace {

/// Each message as text: kind, name, then its fields, and the command text where there is one.
QByteArray dump(const AmiMessage& message)
{
    static constexpr const char* kinds[] = {"banner", "response", "event", "junk", "foreign"};
    QByteArray text = QByteArray(kinds[int(message.kind())]) + " [" + message.name().toByteArray() + "]";
    if (message.kind() == AmiMessage::Kind::Foreign)
        return text + " " + message.raw().toByteArray();
    if (message.kind() != AmiMessage::Kind::Banner) {
        for (qsizetype i = 0; i < message.fieldCount(); ++i)
            text += " <" + message.keyAt(i).toByteArray() + "=" + message.valueAt(i).toByteArray() + ">";
    }
    if (message.hasOutput())
        text += " output{" + message.output() + "}";
    if (message.isTruncated())
        text += " truncated";
    return text;
}

QByteArrayList parsed(
    const QByteArrayList& pieces, AmiParser::Start start, LineScan scan = lineScans().front())
{
    AmiParser parser(start, scan);
    QByteArrayList messages;
    for (const QByteArray& piece : pieces) {
        parser.append(piece);
        while (const auto message = parser.next())
            messages.append(dump(*message));
    }
    return messages;
}

QByteArrayList bytewise(const QByteArray& stream)
{
    QByteArrayList pieces;
    for (const char c : stream)
        pieces.append(QByteArray(1, c));
    return pieces;
}

QByteArray repeated(const char* text, int times)
{
    return QByteArray(text).repeated(times);
}

} // namespace

class AmiParserTest : public QObject {
    Q_OBJECT

    void addCase(
        const char* name, const QByteArray& stream, const QByteArrayList& messages, bool banner = false)
    {
        QTest::newRow(name) << stream << messages << banner;
    }

private Q_SLOTS:
    /// Letters of A to Z alone have two forms; "[" and "{" differ by the same bit.
    void namesCompareWithoutCase()
    {
        for (int size = 1; size < 40; ++size) {
            for (int at = 0; at < size; ++at) {
                for (int code = 0; code < 256; ++code) {
                    QByteArray one(size, 'x');
                    QByteArray other(size, 'X');
                    one[at] = char(code);
                    other[at] = char(code ^ 0x20);
                    const bool isLetter = (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
                    QCOMPARE(sameName(one, other), isLetter);
                }
            }
        }
        QVERIFY(!sameName("Newstate", "Newstates"));
        QVERIFY(sameName("", ""));
    }

    void cases_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArrayList>("messages");
        QTest::addColumn<bool>("banner");

        addCase("banner of 1.4", "Asterisk Call Manager/1.0\r\n", {"banner [1.0]"}, true);
        addCase("banner of a proxy", "Asterisk Call Manager Proxy/1.28\r\n", {"banner [1.28]"}, true);
        addCase("banner of an older proxy", "Asterisk Manager Proxy/1.2\r\n", {"banner [1.2]"}, true);
        addCase("banner of a fork", "OpenPBX.org Call Manager/1.0\r\n", {"banner [1.0]"}, true);
        addCase("banner of a web server", "HTTP/1.1 400 Manager/1\r\n", {"foreign [] HTTP/1.1 400 Manager/1"},
            true);
        addCase("banner of SSH", "SSH-2.0-Manager/1\r\n", {"foreign [] SSH-2.0-Manager/1"}, true);
        addCase("banner of SMTP", "220 Mail Manager/2\r\n", {"foreign [] 220 Mail Manager/2"}, true);
        addCase(
            "banner without a version", "Some Call Manager/\r\n", {"foreign [] Some Call Manager/"}, true);
        addCase("banner and message in one read", "Asterisk Call Manager/13.0.0\r\nResponse: Success\r\n\r\n",
            {"banner [13.0.0]", "response [Success] <Response=Success>"}, true);
        addCase("ssh", "SSH-2.0-OpenSSH_9.6\r\n", {"foreign [] SSH-2.0-OpenSSH_9.6"}, true);
        addCase("http", "HTTP/1.1 400 Bad Request\r\n", {"foreign [] HTTP/1.1 400 Bad Request"}, true);
        addCase("endless banner", repeated("x", 600), {"foreign [] " + repeated("x", 512)}, true);

        addCase("response", "Response: Success\r\nActionID: 1\r\nMessage: ok\r\n\r\n",
            {"response [Success] <Response=Success> <ActionID=1> <Message=ok>"});
        addCase("bare line feeds", "Response: Success\nActionID: 1\nMessage: ok\n\n",
            {"response [Success] <Response=Success> <ActionID=1> <Message=ok>"});
        addCase("one space is removed", "Event: X\r\nK:v\r\nK2:\r\nK3: \r\nK4:  two\r\n\r\n",
            {"event [X] <Event=X> <K=v> <K2=> <K3=> <K4= two>"});
        addCase("case of keys", "eVENT: Hangup\r\nuniqueid: 1.1\r\n\r\n",
            {"event [Hangup] <eVENT=Hangup> <uniqueid=1.1>"});
        addCase("repeated keys", "Event: E\r\nVariable: a=1\r\nVariable: b=2\r\n\r\n",
            {"event [E] <Event=E> <Variable=a=1> <Variable=b=2>"});
        addCase("colons in the value", "Event: E\r\nAppData: SIP/1,30,tT:x\r\n\r\n",
            {"event [E] <Event=E> <AppData=SIP/1,30,tT:x>"});
        addCase("blank before the colon", "Response: Success\r\nReg-Contact : sip:x\r\n\r\n",
            {"response [Success] <Response=Success> <Reg-Contact=sip:x>"});
        addCase("surplus blank lines", "\r\n\r\n\r\nEvent: A\r\n\r\n", {"event [A] <Event=A>"});
        addCase("invalid utf-8", "Event: A\r\nCallerIDName: J\xe9r\xf4me\r\n\r\n",
            {"event [A] <Event=A> <CallerIDName=J\xe9r\xf4me>"});
        addCase("line without colon", "Response: Success\r\nActionID: 1\r\nNo categories found\r\n\r\n",
            {"response [Success] <Response=Success> <ActionID=1> <=No categories found>"});
        addCase("end inside a message", "Event: A\r\nKey: val", {});

        addCase("command, new form",
            "Response: Success\r\nActionID: 2\r\nMessage: Command output follows\r\nOutput: a\r\nOutput: "
            "\r\nOutput:   b\r\n\r\n",
            {"response [Success] <Response=Success> <ActionID=2> <Message=Command output follows> <Output=a> "
             "<Output=> <Output=  b> output{a\n\n  b}"});
        addCase("command, new form, error",
            "Response: Error\r\nMessage: Command output follows\r\nOutput: No such command 'x'\r\n\r\n",
            {"response [Error] <Response=Error> <Message=Command output follows> <Output=No such command "
             "'x'> "
             "output{No such command 'x'}"});
        addCase("command, legacy",
            "Response: Follows\r\nPrivilege: Command\r\nActionID: 3\r\nline1\nline2\n--END COMMAND--\r\n\r\n",
            {"response [Follows] <Response=Follows> <Privilege=Command> <ActionID=3> "
             "output{line1\nline2\n}"});
        addCase("command, legacy, no ActionID",
            "Response: Follows\r\nPrivilege: Command\r\ntext\n--END COMMAND--\r\n\r\n",
            {"response [Follows] <Response=Follows> <Privilege=Command> output{text\n}"});
        addCase("command, legacy, a forged event inside",
            "Response: Follows\r\nPrivilege: Command\r\n\n\nEvent: Hangup\nUniqueid: 9\n\n--END "
            "COMMAND--\r\n\r\n",
            {"response [Follows] <Response=Follows> <Privilege=Command> output{\n\nEvent: Hangup\nUniqueid: "
             "9\n\n}"});
        addCase("command, legacy, glued marker",
            "Response: Follows\r\nPrivilege: Command\r\nshow show shutdown stop _EOF_--END COMMAND--\r\n\r\n",
            {"response [Follows] <Response=Follows> <Privilege=Command> output{show show shutdown stop "
             "_EOF_}"});
        addCase("command, legacy, empty",
            "Response: Follows\r\nPrivilege: Command\r\n--END COMMAND--\r\n\r\n",
            {"response [Follows] <Response=Follows> <Privilege=Command> output{}"});
        addCase("command, legacy, a fake marker in the text",
            "Response: Follows\r\nPrivilege: Command\r\n--END COMMAND--\nmore\n--END COMMAND--\r\n\r\n",
            {"response [Follows] <Response=Follows> <Privilege=Command> output{--END COMMAND--\nmore\n}"});
        addCase("command, legacy, text that looks like the ActionID",
            "Response: Follows\r\nPrivilege: Command\r\nActionID: 3\r\nActionID: 99\n--END COMMAND--\r\n\r\n",
            {"response [Follows] <Response=Follows> <Privilege=Command> <ActionID=3> output{ActionID: "
             "99\n}"});
        addCase("command, legacy, text that looks like the ActionID and none was sent",
            "Response: Follows\r\nPrivilege: Command\r\nActionID: 99\n--END COMMAND--\r\n\r\n",
            {"response [Follows] <Response=Follows> <Privilege=Command> output{ActionID: 99\n}"});
        addCase("command, legacy, an event at once behind it",
            "Response: Follows\r\nPrivilege: Command\r\nx\n--END COMMAND--\r\n\r\nEvent: Newchannel\r\n\r\n",
            {"response [Follows] <Response=Follows> <Privilege=Command> output{x\n}",
                "event [Newchannel] <Event=Newchannel>"});
        addCase("command refused", "Response: Error\r\nMessage: Command blacklisted\r\n\r\nEvent: A\r\n\r\n",
            {"response [Error] <Response=Error> <Message=Command blacklisted>", "event [A] <Event=A>"});

        addCase("line feed inside Message",
            "Response: Error\r\nActionID: 4\r\nMessage: No endpoints found\n\r\n\r\nEvent: A\r\n\r\n",
            {"response [Error] <Response=Error> <ActionID=4> <Message=No endpoints found>",
                "event [A] <Event=A>"});
        addCase("ActionID comes first",
            "ActionID: 5\r\nEvent: VoicemailUserEntry\r\nVMContext: default\r\n\r\n",
            {"event [VoicemailUserEntry] <ActionID=5> <Event=VoicemailUserEntry> <VMContext=default>"});
        addCase("two blank lines at the end",
            "Response: Success\r\nActionID: 6\r\nRuleList: r\r\nRule: 10,+5,-2\r\n\r\n\r\n",
            {"response [Success] <Response=Success> <ActionID=6> <RuleList=r> <Rule=10,+5,-2>"});
        addCase("raw text of an old action",
            "support has 0 calls\r\n   No Callers\r\n\r\nResponse: Success\r\nActionID: 7\r\n\r\n",
            {"junk [] <=support has 0 calls> <=   No Callers>",
                "response [Success] <Response=Success> <ActionID=7>"});
        addCase("raw text without its blank line", "0 calls\r\nResponse: Success\r\nActionID: 7\r\n\r\n",
            {"junk [] <=0 calls>", "response [Success] <Response=Success> <ActionID=7>"});
        addCase("pong of 1.4", "Response: Pong\r\nActionID: 8\r\n\r\n",
            {"response [Pong] <Response=Pong> <ActionID=8>"});
        addCase("event with a Response header",
            "Event: OriginateResponse\r\nResponse: Failure\r\nReason: 5\r\n\r\n",
            {"event [OriginateResponse] <Event=OriginateResponse> <Response=Failure> <Reason=5>"});
        addCase("reply cut by a slow reader",
            "Response: Success\r\nActionID: 1\r\nMessEvent: Newstate\r\nUniqueid: 1\r\n\r\nEvent: A\r\n\r\n",
            {"response [Success] <Response=Success> <ActionID=1> <MessEvent=Newstate> <Uniqueid=1>",
                "event [A] <Event=A>"});
        addCase("empty list",
            "Event: CoreShowChannelsComplete\r\nEventList: Complete\r\nListItems: 0\r\n\r\n",
            {"event [CoreShowChannelsComplete] <Event=CoreShowChannelsComplete> <EventList=Complete> "
             "<ListItems=0>"});
        addCase("nul and control bytes stay", QByteArray("Event: A\r\nK: a\0\x1b[1mb\r\n\r\n", 24),
            {QByteArray("event [A] <Event=A> <K=a\0\x1b[1mb>", 31)});
    }

    void cases()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, messages);
        QFETCH(bool, banner);
        const auto start = banner ? AmiParser::Start::Banner : AmiParser::Start::Messages;
        for (const LineScan scan : lineScans()) {
            QCOMPARE(parsed({stream}, start, scan), messages);
            QCOMPARE(parsed(bytewise(stream), start, scan), messages);
            for (qsizetype split = 1; split < stream.size(); ++split)
                QCOMPARE(parsed({stream.left(split), stream.mid(split)}, start, scan), messages);
        }
    }

    /// Each way to look for line ends, whatever lies before, between and behind them.
    void findsEveryLineFeed()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 3000; ++round) {
            const qsizetype size = random.bounded(300);
            const int rarity = 1 + random.bounded(40);
            QByteArray bytes(size + 64, '\n'); // what lies behind may be read, and must not count
            std::vector<quint16> expected;
            for (qsizetype at = 0; at < size; ++at) {
                bytes[at] = random.bounded(rarity) == 0 ? '\n' : char(random.bounded(256));
                if (bytes[at] == '\n')
                    expected.push_back(quint16(at));
            }
            for (const LineScan scan : lineScans()) {
                std::vector<quint16> found(size_t(size + lineScanSlack));
                found.resize(size_t(scan(bytes.constData(), size, found.data())));
                QCOMPARE(found, expected);
            }
        }
    }

    /// More lines than are looked for ahead at once, and a command's text between them whose line ends are
    /// none; in pieces of all sizes.
    void linesBeyondWhatIsFoundAhead()
    {
        QByteArray stream;
        QByteArrayList expected;
        for (int i = 0; i < 60; ++i) {
            const QByteArray number = QByteArray::number(i);
            stream
                += "Event: A\r\nChannel: " + repeated("x", 37 * i) + "\r\nUniqueid: " + number + "\r\n\r\n";
            expected
                += "event [A] <Event=A> <Channel=" + repeated("x", 37 * i) + "> <Uniqueid=" + number + ">";
            const QByteArray text = repeated("\nEvent: B\n\n", i) + "\r\n";
            stream += "Response: Follows\r\nPrivilege: Command\r\n" + text + "--END COMMAND--\r\n\r\n";
            expected += "response [Follows] <Response=Follows> <Privilege=Command> output{" + text + "}";
        }
        for (const LineScan scan : lineScans()) {
            for (const qsizetype piece : {7, 64, 4095, 4096, 4097, 10'000, 1'000'000}) {
                QByteArrayList pieces;
                for (qsizetype at = 0; at < stream.size(); at += piece)
                    pieces += stream.mid(at, piece);
                QCOMPARE(parsed(pieces, AmiParser::Start::Messages, scan), expected);
            }
        }
    }

    void twoInARow_data() { cases_data(); }
    void twoInARow()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, messages);
        QFETCH(bool, banner);
        if (banner || messages.isEmpty())
            return; // a greeting comes once, and half a message has no successor
        const QByteArrayList twice = messages + messages;
        QCOMPARE(parsed({stream + stream}, AmiParser::Start::Messages), twice);
        QCOMPARE(parsed(bytewise(stream + stream), AmiParser::Start::Messages), twice);
    }

    void longLineBelowTheLimit()
    {
        const QByteArray json = "JSON: {" + repeated("x", 3 * 1024 * 1024) + "}";
        AmiParser parser(AmiParser::Start::Messages);
        parser.append(QByteArray("Response: Success\r\n" + json + "\r\n\r\n"));
        const auto message = parser.next();
        QVERIFY(message);
        QCOMPARE(message->value("JSON").size(), json.size() - 6);
        QVERIFY(!message->isTruncated());
    }

    void cutsWhatIsTooLong_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("one line") << QByteArray("Event: Big\r\nK: ") << repeated("x", 65536)
                                  << QByteArray("\r\n\r\n");
        QTest::newRow("many lines") << QByteArray("Event: Big\r\n") << repeated("K: v\r\n", 10000)
                                    << QByteArray("\r\n");
        QTest::newRow("legacy text") << QByteArray("Response: Follows\r\nPrivilege: Command\r\n")
                                     << repeated("Event: Hangup\n\n", 5000)
                                     << QByteArray("--END COMMAND--\r\n\r\n");
    }
    void cutsWhatIsTooLong()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, tail);
        AmiParser parser(AmiParser::Start::Messages);
        QByteArrayList names;
        int truncated = 0;
        qsizetype mostBuffered = 0;
        const auto feed = [&](const QByteArray& bytes) {
            parser.append(bytes);
            while (const auto message = parser.next()) {
                names.append(message->name().toByteArray());
                truncated += message->isTruncated() ? 1 : 0;
            }
            mostBuffered = qMax(mostBuffered, parser.bufferedBytes());
        };
        feed(head);
        for (qsizetype sent = 0; sent < 3 * limits::messageBytes; sent += piece.size())
            feed(piece);
        feed(tail);
        feed("Event: After\r\n\r\n");
        QCOMPARE(truncated, 1);
        QCOMPARE(names.size(), 2);
        QCOMPARE(names.last(), QByteArray("After"));
        QCOMPARE_LE(mostBuffered, limits::messageBytes + piece.size());
        QCOMPARE_GT(parser.counters().droppedBytes, quint64(limits::messageBytes));
    }

    void boundsTheNumberOfHeaders()
    {
        AmiParser parser(AmiParser::Start::Messages);
        parser.append(QByteArray("Event: Many\r\n" + repeated("a: b\r\n", int(limits::messageHeaders) + 10)
            + "\r\nEvent: B\r\n\r\n"));
        const auto many = parser.next();
        QVERIFY(many && many->isTruncated());
        QCOMPARE(many->fieldCount(), limits::messageHeaders);
        QVERIFY(parser.next()->isEvent("B"));
    }

    void resynchronises()
    {
        AmiParser parser(AmiParser::Start::Messages);
        parser.append("Response: Follows\r\nPrivilege: Command\r\nno end marker comes\n");
        QVERIFY(!parser.next());
        QVERIFY(parser.insideCommandOutput());
        parser.resynchronise();
        parser.append("rest\n\r\nEvent: A\r\n\r\n");
        QVERIFY(parser.next()->isEvent("A"));
    }

    void headersAreNumbers()
    {
        using namespace literals;
        const AmiMessage message = AmiMessage::fromBytes("Event: Hangup\r\nUNIQUEID: 1.1\r\nUniqueid: 2\r\n"
                                                         "X-Own: a\r\nno colon\r\nx-own: b\r\n\r\n");
        QCOMPARE(message.idAt(0), "Event"_header.id);
        QCOMPARE(message.idAt(1), "Uniqueid"_header.id);
        QCOMPARE(message.idAt(3), otherHeader);
        QCOMPARE(message.idAt(4), noHeader);
        QVERIFY(message.value("Uniqueid"_header) == QByteArrayView("1.1"));
        QVERIFY(message.value("uniqueID") == QByteArrayView("1.1"));
        QVERIFY(message.keyAt(1) == QByteArrayView("UNIQUEID"));
        QVERIFY(message.value("X-OWN") == QByteArrayView("a"));
        QCOMPARE(message.values("x-own").size(), 2);
        QVERIFY(!message.has("no colon"));
        QVERIFY(message.value("Queue"_header).isNull());
    }

    void knownHeadersAreFitForTheTable()
    {
        for (size_t i = 0; i < std::size(knownHeaders); ++i) {
            const QByteArrayView name(knownHeaders[i]);
            QVERIFY2(knownHeaders[i].size() <= knownHeaderBytes, name.data());
            QVERIFY2(i == 0 || knownHeaders[i - 1] < knownHeaders[i], name.data());
            QCOMPARE(headerId(name.toByteArray().toUpper()), HeaderId(i));
        }
        QVERIFY(noHeader < 4096); // twelve bits of AmiMessage::Line
        QCOMPARE(headerId("Uniqueidx"), otherHeader);
        QCOMPARE(headerId(""), otherHeader);
    }

    /// A guess which header comes next must never win over what is there.
    void guessesAreChecked()
    {
        AmiParser parser(AmiParser::Start::Messages);
        for (int round = 0; round < 3; ++round) {
            for (const char* second : {"Channel: a", "Channel:a", "Chan: a", "ChannelX: a", "Channel : a",
                     "channel: a", "Channel", "Channel: "}) {
                const QByteArray text
                    = QByteArray("Event: Newchannel\r\n") + second + "\r\nUniqueid: 1\r\n\r\n";
                parser.append(text);
                const auto message = parser.next();
                QVERIFY(message);
                QByteArray line = message->keyAt(1).toByteArray();
                if (!line.isEmpty())
                    line += QByteArray(second).contains(" :") ? " :" : ":";
                if (QByteArray(second).contains(": "))
                    line += ' ';
                QCOMPARE(QByteArray(line + message->valueAt(1).toByteArray()), QByteArray(second));
                QVERIFY(message->value("Uniqueid") == QByteArrayView("1"));
            }
        }
    }

    void skipsEventsThatNobodyWants_data()
    {
        QTest::addColumn<qsizetype>("piece");
        QTest::addColumn<int>("way");
        for (int way = 0; way < int(lineScans().size()); ++way) {
            for (const qsizetype piece : {1, 2, 3, 5, 61, 62, 63, 64, 65, 1000})
                QTest::addRow("pieces of %d, way %d", int(piece), way) << piece << way;
        }
    }
    void skipsEventsThatNobodyWants()
    {
        QFETCH(qsizetype, piece);
        QByteArray stream;
        QByteArrayList expected;
        quint64 skipped = 0;
        for (int length = 0; length < 140; ++length) {
            const QByteArray filler = repeated("x", length);
            stream += "Event: VarSet\r\nVariable: " + filler + "\r\nValue: a\r\n\r\n";
            stream += "event: varset\nVariable: " + filler + "\n\n";
            stream += "Event: Hangup\r\nUniqueid: " + filler + "\r\n\r\n";
            stream += "ActionID: 1\r\nEvent: VarSet\r\n\r\n\r\n";
            stream += "Response: Success\r\nActionID: 2\r\n\r\n";
            expected += {"Hangup", "VarSet", "Success"};
            skipped += 2;
        }
        QFETCH(int, way);
        AmiParser parser(AmiParser::Start::Messages, lineScans()[size_t(way)]);
        parser.setWantedEvents(QSet<QByteArray>{"hangup"});
        QByteArrayList names;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            parser.append(QByteArrayView(stream).sliced(at, qMin(piece, stream.size() - at)));
            while (const auto message = parser.next())
                names += message->name().toByteArray();
        }
        QCOMPARE(names, expected);
        QCOMPARE(parser.counters().skipped, skipped);
        QCOMPARE(parser.bufferedBytes(), qsizetype(0));
        parser.setWantedEvents(std::nullopt);
        parser.append("Event: VarSet\r\n\r\n");
        QVERIFY(parser.next()->isEvent("VarSet"));
    }

    void aSkippedEventTakesNoMemory()
    {
        AmiParser parser(AmiParser::Start::Messages);
        parser.setWantedEvents(QSet<QByteArray>{});
        parser.append("Event: Endless\r\n");
        const QByteArray piece = repeated("K: v\r\n", 10'000);
        for (qsizetype fed = 0; fed < 2 * limits::messageBytes; fed += piece.size()) {
            parser.append(piece);
            QVERIFY(!parser.next());
            QCOMPARE_LE(parser.bufferedBytes(), qsizetype(2));
        }
        parser.append("\r\nResponse: Success\r\n\r\n");
        QVERIFY(parser.next()->isSuccess());
        QCOMPARE(parser.counters().skipped, quint64(1));
        QCOMPARE(parser.counters().truncated, quint64(0));
    }

    void namesWithoutCase()
    {
        NameTable table;
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(table.add(QByteArray("Name-" + QByteArray::number(i))), quint16(i));
        QCOMPARE(table.add("nAME-7"), quint16(7));
        QCOMPARE(table.find("name-2999"), std::optional<quint16>(2999));
        QVERIFY(!table.contains("name-3000"));
        QVERIFY(!NameTable().contains(""));
        QVERIFY(table.nameOf(12) == QByteArrayView("Name-12"));
    }

    void unescapesAsTheServerEscapes()
    {
        QCOMPARE(unescaped("O\\'Brien \\\"X\\\""), QByteArray("O'Brien \"X\""));
        QCOMPARE(unescaped("C:\\\\x"), QByteArray("C:\\x"));
        QCOMPARE(unescaped("a\\r\\n\\z\\"), QByteArray("a\r\n\\z\\"));
        QVERIFY(knownValue("<unknown>").isEmpty());
        QVERIFY(knownValue("Unknown caller") == QByteArrayView("Unknown caller"));
    }

    void messagesShareTheirBlock()
    {
        AmiMessage first = AmiMessage::fromBytes("Event: A\r\nK: v\r\n\r\n");
        const AmiMessage second = first;
        first = AmiMessage();
        QVERIFY(first.isNull());
        QVERIFY(second.value("k") == QByteArrayView("v"));
        QVERIFY(second.raw() == QByteArrayView("Event: A\r\nK: v\r\n"));
        QVERIFY(AmiMessage::fromBytes("").isNull());
    }
};

WIRECHIEF_GUILESS_TEST(AmiParserTest, tst_amiparser)
#include "tst_amiparser.moc"
