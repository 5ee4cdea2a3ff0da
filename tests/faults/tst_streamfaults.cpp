// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "base/limits.h"
#include "support/ami/hostilesession.h"
#include "support/base/memoryuse.h"
#include "support/base/testmain.h"

#include <ctime>

using namespace wirechief;
using State = AmiClient::State;

// Faults of the bytes themselves. On real sockets, but for row 48, where the parser alone takes what is too
// much:
//
//   row | the stream                                           | asserted on
//   ----+------------------------------------------------------+-----------------------------------------
//    13 | comes byte by byte                                   | the same messages as in one piece
//    39 | has unknown events, names, privileges                | each as a generic message, to the byte
//    41 | is garbled                                           | in step at the next blank line, raw bytes
//    48 | has no end of a line, a name, headers, blank lines   | memory, time, what follows
//    49 | has no end of a command's output, of a list          | cut and marked; memory; what follows

namespace {

/// All of the wire's oddities that are no faults, and characters of two and four bytes.
const QByteArray oddStream
    = "Event: Newchannel\r\nPrivilege: call,all\r\nCallerIDName: J\xc3\xb6rg \xf0\x9f\x93\x9e\r\nUniqueid: "
      "1\r\n\r\n"
      "\r\n\r\nEvent: Bare\nUniqueid: 2\n\nEvent: Empty\r\nKey:\r\nOther: \r\n\r\nEvent: Last\r\n\r\n";

/// A stream that never ends, as the test wants it: what comes first, again and again, and behind it.
struct Endless {
    QByteArray begin;
    QByteArray piece;
    qint64 bytes = 0; ///< of all pieces
    QByteArray end;
};

/// CPU seconds that the parser took; most memory at any time; what came behind.
struct Outcome {
    double seconds = 0;
    qint64 growth = 0;
    qsizetype buffered = 0;
    QByteArrayList eventsBehind;
};

Outcome parse(const Endless& stream, qint64 bytes)
{
    QByteArray piece;
    while (piece.size() + stream.piece.size() <= 64 * 1024)
        piece += stream.piece;
    Outcome outcome;
    MemoryGrowth memory;
    AmiParser parser(AmiParser::Start::Messages);
    const auto take = [&](QByteArrayView part) {
        parser.append(part);
        outcome.eventsBehind.clear();
        while (const auto message = parser.next())
            outcome.eventsBehind.append(message->name().toByteArray().left(64));
        outcome.buffered = std::max(outcome.buffered, parser.bufferedBytes());
    };
    const std::clock_t begin = std::clock();
    take(stream.begin);
    for (qint64 done = 0; done < bytes; done += piece.size()) {
        take(piece);
        if (done / piece.size() % 16 == 0)
            memory.look();
    }
    take(QByteArray(stream.end + "Event: Behind\r\n\r\n"));
    outcome.seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    outcome.growth = memory.most();
    return outcome;
}

} // namespace

class StreamFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row13_byteByByte_data()
    {
        QTest::addColumn<qsizetype>("piece");
        for (const qsizetype piece : {1, 2, 3, 7})
            QTest::addRow("%d bytes", int(piece)) << piece;
    }
    void row13_byteByByte()
    {
        QFETCH(qsizetype, piece);
        HostileSession whole({Script().logIn().send(oddStream)});
        HostileSession cut({Script().logIn().send(oddStream, piece)});
        QVERIFY(whole.becomesReady() && cut.becomesReady());
        QVERIFY(comesTrue([&] { return whole.events.size() == 4 && cut.events.size() == 4; }));
        QCOMPARE(cut.events, whole.events);
        QVERIFY(cut.events.first().contains("J\xc3\xb6rg \xf0\x9f\x93\x9e\n"));
    }

    void row13_everyCut()
    {
        HostileSession s({Script().logIn()});
        QVERIFY(s.becomesReady());
        QByteArrayList expected;
        for (qsizetype cut = 1; cut < oddStream.size(); ++cut) {
            s.server.peer().goOn(Script().send(oddStream.left(cut)));
            const quint64 before = s.client.statistics().bytesReceived;
            QVERIFY(comesTrue([&] { return s.client.statistics().bytesReceived == before + quint64(cut); }));
            s.server.peer().goOn(Script().send(oddStream.mid(cut)));
            QVERIFY(comesTrue([&s] { return s.events.size() == 4; }));
            if (expected.isEmpty())
                expected = s.events;
            QCOMPARE(s.events, expected);
            s.events.clear();
        }
        QCOMPARE(s.client.parserCounters().junk, quint64(0));
    }

    void row39_unknownIsKept()
    {
        const QByteArrayList messages{"Event: \xe2\x98\x8e\nPrivilege: \x01,cosmic,all\nQ: 1\n",
            "Event: NeverHeardOf\n: no name\nX-\xff: \xfe\n",
            QByteArray("Event: " + QByteArray(1000, 'n') + "\n"), "Event: \nA: b\n"};
        HostileSession s({Script().logIn().say(QByteArray(messages.join('\n') + "\nEvent: Last\n\n"))});
        QVERIFY(s.becomesReady());
        QVERIFY(comesTrue([&s] { return s.events.contains("Event: Last\n"); }));
        QCOMPARE(s.events, messages + QByteArrayList{"Event: Last\n"});
    }

    void row41_garbled_data()
    {
        QTest::addColumn<QByteArray>("garbage"); // the whole of one frame, with its blank line
        QTest::addColumn<int>("frames"); // that it makes, of whatever kind
        QTest::newRow("invalid UTF-8") << QByteArray("Event: A\r\nName: \xc3\x28\xff\xf5\r\n\r\n") << 1;
        QTest::newRow("NUL") << QByteArray("Event: A\r\nNa\0me: x\0y\r\n\r\n", 24) << 1;
        QTest::newRow("no colon") << QByteArray("Event: A\r\njust text\r\n\r\n") << 1;
        QTest::newRow("only colons") << QByteArray(":\r\n::\r\n:::\r\n\r\n") << 1;
        QTest::newRow("CR alone") << QByteArray("Event: A\rB: c\rD: e\r\n\r\n") << 1;
        QTest::newRow("CR CR LF") << QByteArray("Event: A\r\r\nB: c\r\r\n\r\n") << 1;
        QTest::newRow("neither event nor response") << QByteArray("What: is this\r\nAnd: that\r\n\r\n") << 1;
        QTest::newRow("a greeting in the middle") << QByteArray("Asterisk Call Manager/11.0.0\r\n\r\n") << 1;
        QTest::newRow("a second event line")
            << QByteArray("Event: A\r\nEvent: B\r\nResponse: C\r\n\r\n") << 1;
        QTest::newRow("a telephone book of noise")
            << QByteArray("\x80\x81\xfe\xff\x1b[2J\x07\x7f: \x00\x01\r\n\r\n", 18) << 1;
        QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46\r\n\r\n", 11) << 1;
    }
    void row41_garbled()
    {
        QFETCH(QByteArray, garbage);
        QFETCH(int, frames);
        HostileSession s({Script().logIn()});
        QVERIFY(s.becomesReady());
        QByteArrayList raw;
        connect(&s.client, &AmiClient::messageReceived, this,
            [&raw](const AmiMessage& message) { raw.append(message.raw().toByteArray()); });
        s.server.peer().goOn(
            Script().send(QByteArray("Event: Before\r\n\r\n" + garbage + "Event: After\r\nU: 1\r\n\r\n")));
        QVERIFY(comesTrue([&s] { return s.events.contains("Event: After\nU: 1\n"); }));
        QVERIFY(s.client.isReady());
        QCOMPARE(raw.size(), frames + 2);
        QCOMPARE(raw.mid(1, frames).join("\r\n"), garbage.chopped(2)); // every byte is kept for the log
    }

    void row48_tooMuch_data()
    {
        QTest::addColumn<Endless>("stream");
        QTest::addColumn<bool>("behindIsSeen");
        constexpr qint64 mebibyte = 1024 * 1024;
        QTest::newRow("a line of 1 GiB")
            << Endless{"Event: A\r\nLong: ", "x", 1024 * mebibyte, "\r\n\r\n"} << true;
        QTest::newRow("a name of 256 MiB") << Endless{"Event: ", "n", 256 * mebibyte, "\r\n\r\n"} << true;
        QTest::newRow("a header's name of 256 MiB")
            << Endless{"Event: A\r\n", "n", 256 * mebibyte, ": v\r\n\r\n"} << true;
        QTest::newRow("10 M headers") << Endless{"Event: A\r\n", "a: b\r\n", 60'000'000, "\r\n"} << true;
        QTest::newRow("1 M equal headers")
            << Endless{"Event: A\r\n", "Variable: x=1\r\n", 15'000'000, "\r\n"} << true;
        QTest::newRow("100 MB of blank lines") << Endless{"", "\r\n", 100'000'000, ""} << true;
        QTest::newRow("100 MB of bare line feeds") << Endless{"", "\n", 100'000'000, ""} << true;
        QTest::newRow("100 MB of CR") << Endless{"Event: A\r\n", "\r", 100'000'000, "\r\n\r\n"} << true;
        QTest::newRow("a message without end")
            << Endless{"Event: A\r\n", "Key: value\n", 100'000'000, ""} << false;
        QTest::newRow("a text without end")
            << Endless{"Response: Follows\r\n", "text\n", 100'000'000, "--END COMMAND--\r\n\r\n"} << true;
    }
    void row48_tooMuch()
    {
        QFETCH(Endless, stream);
        QFETCH(bool, behindIsSeen);
        const qint64 bytes = sanitized ? stream.bytes / 16 : stream.bytes;
        const Outcome eighth = parse(stream, bytes / 8);
        const Outcome whole = parse(stream, bytes);
        QCOMPARE_LE(whole.buffered, limits::messageBytes + 64 * 1024);
        QCOMPARE(whole.eventsBehind.contains("Behind"), behindIsSeen);
        if (sanitized)
            return;
        QCOMPARE_LE(whole.growth, qint64(16 * 1024 * 1024));
        // Eight times as much takes eight times as long, not 64 times.
        QCOMPARE_LE(whole.seconds, 24 * std::max(eighth.seconds, 0.005));
    }

    void row48_overTheWire()
    {
        constexpr qint64 pieces = sanitized ? 256 : 2048; // of 64 KiB
        MemoryGrowth memory;
        HostileSession s({Script()
                              .logIn()
                              .send("Event: A\r\nLong: ")
                              .flood(QByteArray(64 * 1024, 'x'), pieces)
                              .send("\r\n\r\nEvent: Behind\r\n\r\n")});
        QVERIFY(s.becomesReady());
        QVERIFY(comesTrue([&] {
            memory.look();
            return s.events.contains("Event: Behind\n");
        }));
        QVERIFY(s.client.isReady());
        QCOMPARE(s.client.parserCounters().truncated, quint64(1));
        // What is neither in the message nor behind it was counted as it was thrown away.
        QCOMPARE_GE(s.client.parserCounters().droppedBytes + quint64(limits::messageBytes) + 64 * 1024,
            quint64(pieces * 64 * 1024));
        s.events.clear();
        if (!sanitized)
            QCOMPARE_LE(
                memory.most(), qint64(48 * 1024 * 1024)); // the message, its copies, and all sockets' buffers
    }

    void row49_endlessOutput_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("old form") << QByteArray("Response: Follows\nPrivilege: Command\nActionID: %id\n")
                                  << QByteArray("a line of output\n").repeated(1000)
                                  << QByteArray("--END COMMAND--\r\n\r\n");
        QTest::newRow("new form") << QByteArray(
            "Response: Success\nActionID: %id\nMessage: Command output follows\n")
                                  << QByteArray("Output: a line of output\r\n").repeated(1000)
                                  << QByteArray("\r\n");
        QTest::newRow("one line") << QByteArray(
            "Response: Success\nActionID: %id\nMessage: Command output follows\nOutput: ")
                                  << QByteArray(16 * 1024, 'x') << QByteArray("\r\n\r\n");
    }
    void row49_endlessOutput()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, end);
        const qint64 pieces = 64 * 1024 * 1024 / piece.size(); // 64 MiB
        HostileSession s({Script()
                              .logIn()
                              .expect("Command")
                              .say(begin)
                              .flood(piece, pieces)
                              .send(end)
                              .say("Event: Last\n\n")});
        QVERIFY(s.becomesReady());
        Answer answer;
        s.client.send(AmiAction("Command").add("Command", "x"), nullptr, answer.handler());
        QVERIFY(answer.comes());
        QVERIFY(answer.result->value().response.isTruncated());
        QCOMPARE_LE(answer.result->value().response.output().size(),
            limits::messageBytes + 64 * 1024); // one read more
        QVERIFY(!answer.result->value().response.output().isEmpty());
        QVERIFY(comesTrue([&s] { return s.events.contains("Event: Last\n"); }));
        QVERIFY(s.client.isReady());
        QCOMPARE(answer.calls, 1);
    }

    void row49_stopped_data() { row49_endlessOutput_data(); }
    void row49_stopped()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, end);
        HostileSession s({Script().logIn().expect("Command").say(begin).flood(piece, 10)});
        QVERIFY(s.becomesReady());
        QObject asker;
        Answer stopped;
        s.client.send(AmiAction("Command").add("Command", "x"), &asker, stopped.handler());
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        s.client.giveUp(&asker);
        QVERIFY(stopped.comes());
        QCOMPARE(stopped.result->error().kind, ErrorKind::Cancelled);
        // It goes on for long; when it ends, the session is in step.
        Answer next;
        s.client.send(AmiAction("Command").add("Command", "y"), &asker, next.handler());
        s.server.peer().goOn(Script()
                                 .flood(piece, 64 * 1024 * 1024 / piece.size())
                                 .send(end)
                                 .expect("Command")
                                 .say("Response: Success\nActionID: %id\nOutput: at last\n\n"));
        QVERIFY(next.comes());
        QCOMPARE(next.result->value().response.output(), QByteArray("at last"));
        QCOMPARE(stopped.calls, 1);
        QVERIFY(s.client.isReady());
    }

    void row49_long_data()
    {
        QTest::addColumn<qsizetype>("lines");
        QTest::newRow("100,000") << qsizetype(100'000);
        QTest::newRow("beyond the limit") << limits::listItems + 1000;
    }
    void row49_long()
    {
        QFETCH(qsizetype, lines);
        HostileSession s({Script().logIn().expect("CoreShowChannels").expect("Command")});
        QVERIFY(s.becomesReady());
        Answer list;
        Answer output;
        s.send("CoreShowChannels", list);
        s.client.send(AmiAction("Command").add("Command", "x"), nullptr, output.handler());
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        s.server.peer().goOn(
            Script().say("Response: Success\nActionID: %id:CoreShowChannels\nEventList: start\n\n"));
        s.server.peer().goOn(Script().flood("Event: CoreShowChannel\r\nUniqueid: 1\r\n\r\n", lines));
        s.server.peer().goOn(
            Script()
                .say(QByteArray("Event: CoreShowChannelsComplete\nActionID: %id:CoreShowChannels\n"
                                "EventList: Complete\nListItems: "
                    + QByteArray::number(lines)
                    + "\n\nResponse: Success\nActionID: %id:Command\n"
                      "Message: Command output follows\n"))
                .flood("Output: line\r\n", lines)
                .say("\nEvent: Last\n\n"));
        QVERIFY(list.comes() && output.comes());
        const bool cut = lines > limits::listItems;
        QCOMPARE(qsizetype(list.result->value().items.size()), std::min(lines, limits::listItems));
        QCOMPARE(list.result->value().truncated, cut);
        QCOMPARE(output.result->value().response.isTruncated(), lines + 3 > limits::messageHeaders);
        QCOMPARE_GE(output.result->value().response.output().count('\n'),
            std::min(lines, limits::messageHeaders) - 4);
        QVERIFY(comesTrue([&s] { return s.events.contains("Event: Last\n"); }));
    }
};

WIRECHIEF_GUILESS_TEST(StreamFaults, tst_streamfaults)
#include "tst_streamfaults.moc"
