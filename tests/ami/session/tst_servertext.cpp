// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "ami/session/servertext.h"
#include "support/ami/answer.h"
#include "support/ami/transcript.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace wirechief;

namespace {

const QByteArray vitaly = "\xc2\xe8\xf2\xe0\xeb\xe8\xe9"; // in Windows-1251
const QByteArray vitalyUtf8 = "Виталий";

ServerText cyrillic()
{
    return ServerText(*TextCodec::make(u"windows-1251"));
}

AmiLogin loginTo(const QString& encoding, const QString& user = QStringLiteral("admin"))
{
    AmiLogin login;
    login.peer.host = QStringLiteral("pbx");
    login.user = user;
    login.encoding = encoding;
    return login;
}

/// A session with a server that writes Windows-1251.
struct CyrillicSession : Transcript {
    explicit CyrillicSession(
        const QString& user = QStringLiteral("admin"), const QByteArray& secret = "asterisk")
    {
        client->open(loginTo(QStringLiteral("windows-1251"), user), Secret(secret));
        turn();
        serverSays("Asterisk Call Manager/1.1\n");
        (void)clientSaid();
        serverSays("Response: Success\nActionID: %id\nChallenge: 840415273\n\n");
        login = clientSaid();
        serverSays("Response: Success\nActionID: %id\nMessage: Authentication accepted\n\n");
    }
    QByteArray login;
};

} // namespace

class ServerTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void values_data()
    {
        QTest::addColumn<QByteArray>("came");
        QTest::addColumn<QByteArray>("inside");
        const auto row = [](const char* name, const QByteArray& came, const QByteArray& inside) {
            QTest::newRow(name) << came << inside;
        };
        row("ASCII", "PJSIP/100-0001", "PJSIP/100-0001");
        row("empty", "", "");
        row("old", vitaly + " 7", vitalyUtf8 + " 7");
        row("UTF-8", vitalyUtf8, vitalyUtf8);
        row("UTF-8 that was cut", vitalyUtf8.chopped(1), vitalyUtf8.chopped(1));
        row("UTF-8 that was cut in a column", vitalyUtf8.chopped(1) + "  up", vitalyUtf8.chopped(1) + "  up");
        row("one letter", "\xe8", "и");
    }
    void values()
    {
        QFETCH(const QByteArray, came);
        QFETCH(const QByteArray, inside);
        ServerText text = cyrillic();
        QCOMPARE(text.received(came), inside);
        QCOMPARE(text.toSend(inside), came);
        // And so do its words where they are put together anew.
        QCOMPARE(text.toSend(QByteArray("Local/" + inside + "@from")), QByteArray("Local/" + came + "@from"));
    }

    void whatNeverCameIsConverted()
    {
        QCOMPARE(cyrillic().toSend(vitalyUtf8), vitaly);
        QVERIFY(!cyrillic().toSend("Ελένη"));
        QVERIFY(!cyrillic().toSend("Виталий Ελένη"));
    }

    void whatCameLastCounts()
    {
        ServerText text = cyrillic();
        (void)text.received(QByteArray("\"" + vitalyUtf8 + "\" <100>"));
        QCOMPARE(text.toSend(vitalyUtf8), vitalyUtf8);
        (void)text.received(vitaly);
        QCOMPARE(text.toSend(vitalyUtf8), vitaly);
        (void)text.received(vitalyUtf8);
        QCOMPARE(text.toSend(vitalyUtf8), vitalyUtf8);
    }

    void theMemoryIsBounded()
    {
        ServerText text = cyrillic();
        const auto word = [](qsizetype number) { return QByteArray("é" + QByteArray::number(number)); };
        for (qsizetype i = 0; i <= 2 * limits::utf8Words; ++i)
            (void)text.received(word(i));
        // No letter of this encoding: only what is remembered can be sent.
        QVERIFY(!text.toSend(word(0)));
        QCOMPARE(text.toSend(word(limits::utf8Words + 1)), word(limits::utf8Words + 1));
        QCOMPARE(text.toSend(word(2 * limits::utf8Words)), word(2 * limits::utf8Words));
    }

    void whateverCameGoesBack_data()
    {
        QTest::addColumn<QString>("id");
        for (const TextEncoding& encoding : textEncodings())
            QTest::newRow(qPrintable(encoding.id)) << encoding.id;
    }
    void whateverCameGoesBack()
    {
        QFETCH(const QString, id);
        ServerText text(*TextCodec::make(id));
        QRandomGenerator random(20);
        for (int i = 0; i < 2'000; ++i) {
            QByteArray came;
            for (int length = random.bounded(12); length > 0; --length) {
                const int byte
                    = random.bounded(4) == 0 ? random.bounded(0x20, 0x80) : random.bounded(0x80, 256);
                came += static_cast<char>(byte);
            }
            const QByteArray inside = text.received(came);
            QCOMPARE(text.toSend(inside), came);
        }
    }

    void messages_data()
    {
        QTest::addColumn<QByteArray>("came");
        QTest::newRow("event") << QByteArray("Event: Newchannel\r\nCallerIDName: " + vitaly
            + "\r\nChannel: PJSIP/1\r\nNote(" + vitaly + "): " + vitaly + "\r\nEmpty:\r\n\r\n");
        QTest::newRow("bare line feeds, and a line without colon")
            << QByteArray("Event: X\nName: " + vitaly + "\n" + vitaly + "\n\n");
        QTest::newRow("output in lines") << QByteArray(
            "Response: Success\r\nOutput: " + vitaly + "\r\nOutput: " + vitalyUtf8 + "\r\n\r\n");
        QTest::newRow("output as one text")
            << QByteArray("Response: Follows\r\nPrivilege: Command\r\nActionID: 1\r\n" + vitaly
                   + " on\nline 2: " + vitaly + "\n--END COMMAND--\r\n\r\n");
        QTest::newRow("no output") << QByteArray(
            "Response: Follows\r\nPrivilege: Command\r\nName: " + vitaly + "\r\n--END COMMAND--\r\n\r\n");
    }
    void messages()
    {
        QFETCH(const QByteArray, came);
        QByteArray wanted = came;
        wanted.replace(vitaly, vitalyUtf8);
        const AmiMessage message = AmiMessage::fromBytes(came, 7);
        const AmiMessage expected = AmiMessage::fromBytes(wanted, 7);
        ServerText text = cyrillic();
        const AmiMessage got = text.received(message);
        QCOMPARE(got.kind(), expected.kind());
        QCOMPARE(got.raw(), expected.raw());
        QCOMPARE(got.name(), expected.name());
        QCOMPARE(got.output(), expected.output());
        QCOMPARE(got.receivedAt(), 7);
        QCOMPARE(got.fieldCount(), expected.fieldCount());
        for (qsizetype i = 0; i < got.fieldCount(); ++i) {
            QCOMPARE(got.idAt(i), expected.idAt(i));
            QCOMPARE(got.keyAt(i), expected.keyAt(i));
            QCOMPARE(got.valueAt(i), expected.valueAt(i));
        }
    }

    void whatIsAsciiIsShared()
    {
        const AmiMessage message = AmiMessage::fromBytes("Event: X\r\nName: Y\r\n\r\n");
        QVERIFY(cyrillic().received(message).raw().data() == message.raw().data());
    }

    void theSessionReadsAndWritesIt()
    {
        CyrillicSession s;
        QVERIFY(s.client->isReady());
        QSignalSpy log(s.client.get(), &AmiClient::messageReceived);
        QSignalSpy sent(s.client.get(), &AmiClient::actionSent);
        QSignalSpy events(s.client.get(), &AmiClient::eventReceived);
        s.serverSays("Event: Newchannel\nCallerIDName: " + vitaly + "\n\n");
        QCOMPARE(events.last()[0].value<AmiMessage>().value("CallerIDName"), vitalyUtf8);
        QCOMPARE(log.last()[0].value<AmiMessage>().value("CallerIDName"), vitalyUtf8);

        AmiAction action("DBGet");
        action.add("Family", vitalyUtf8).add("Key", "100");
        Answer answer;
        s.client->send(action, this, answer.handler());
        QCOMPARE(
            s.clientSaid(), QByteArray("Action: DBGet\nActionID: %id\nFamily: " + vitaly + "\nKey: 100\n\n"));
        QVERIFY(sent.last()[0].toByteArray().contains(vitalyUtf8));
        s.serverSays("Response: Error\nActionID: %id\nMessage: " + vitaly + "\n\n");
        QVERIFY(answer.comes());
        QCOMPARE(answer.result->value().message(), vitalyUtf8);
    }

    void theLoginIsInIt()
    {
        const QString user = QString::fromUtf8(vitalyUtf8);
        CyrillicSession s(user, vitalyUtf8 + "-s3cret");
        QVERIFY(s.client->isReady());
        QVERIFY(s.login.contains(QByteArray("\nUsername: " + vitaly + "\n")));
        const Secret secret(QByteArray(vitaly + "-s3cret"));
        QVERIFY(s.login.contains(QByteArray("\nKey: " + secret.md5Key("840415273") + "\n")));
        // The server repeats it, alone and where the text around it is in no encoding.
        QSignalSpy log(s.client.get(), &AmiClient::messageReceived);
        s.serverSays("Event: X\nText: " + vitaly + "-s3cret\nOther: \x98\xd0" + vitaly + "-s3cret\n\n");
        const QByteArray told(log.last()[0].value<AmiMessage>().raw().toByteArray());
        QVERIFY2(!told.contains("s3cret"), told.constData());
    }

    void whatHasNoLetterThereIsNotSent()
    {
        CyrillicSession s;
        AmiAction action("Originate");
        action.add("Channel", "PJSIP/1").add("CallerID", "Ελένη").add("Async", "true");
        Answer answer;
        s.client->send(action, this, answer.handler());
        QVERIFY(answer.comes());
        QCOMPARE(answer.result->error().kind, ErrorKind::InvalidInput);
        QCOMPARE(answer.result->error().text,
            QStringLiteral("“Ελένη” has a letter that Windows-1251 has not, the encoding of this server."));
        QVERIFY(s.nothingSent());
    }

    void aLoginThatHasNoLettersThereDoesNotBegin_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("word");
        const QString windows = QStringLiteral("windows-1251");
        QTest::newRow("user") << windows << QStringLiteral("Ελένη") << QByteArray("asterisk")
                              << QStringLiteral("Windows-1251");
        QTest::newRow("secret") << windows << QStringLiteral("admin") << QByteArray("Ελένη")
                                << QStringLiteral("Windows-1251");
        QTest::newRow("unknown") << QStringLiteral("utf-9") << QStringLiteral("admin")
                                 << QByteArray("asterisk") << QStringLiteral("utf-9");
    }
    void aLoginThatHasNoLettersThereDoesNotBegin()
    {
        QFETCH(const QString, encoding);
        QFETCH(const QString, user);
        QFETCH(const QByteArray, secret);
        QFETCH(const QString, word);
        Transcript t;
        t.client->open(loginTo(encoding, user), Secret(secret));
        t.turn();
        QCOMPARE(t.client->state(), AmiClient::State::Stopped);
        QCOMPARE(t.client->lastError()->kind, ErrorKind::InvalidInput);
        QVERIFY(t.client->lastError()->text.contains(word));
        QCOMPARE(t.transport->timesOpened(), 0);
    }

    /// Lengths count as they are sent.
    void lengthsAreThoseOfTheWire()
    {
        CyrillicSession s;
        AmiAction action("DBGet");
        action.add("Family", "x").add("Key", QByteArray("\xd0\xb8").repeated(1000));
        s.client->send(action, this, {});
        QVERIFY(s.clientSaid().contains(QByteArray("\xe8").repeated(1000)));
    }
};

WIRECHIEF_GUILESS_TEST(ServerTextTest, tst_servertext)
#include "tst_servertext.moc"
