// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "support/ami/transcript.h"
#include "support/base/testmain.h"

#include <QSignalSpy>

using namespace wirechief;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using State = AmiClient::State;

namespace {

AmiTimeouts exact()
{
    AmiTimeouts timeouts;
    timeouts.jitter = 0.0;
    return timeouts;
}

/// The server that was lost is there again: waits for the next attempt and lets it in.
void comeBack(Transcript& t)
{
    t.advance(t.client->retryIn());
    t.serverSays("Asterisk Call Manager/11.0.0\n");
    (void)t.clientSaid();
    t.serverSays("Response: Success\nActionID: %id\nChallenge: 1\n\n");
    (void)t.clientSaid();
    t.serverSays("Response: Success\nActionID: %id\n\n");
    QCOMPARE(t.client->state(), State::Ready);
}

/// Answers every Ping for so long.
void serve(Transcript& t, milliseconds duration)
{
    for (; duration > 0ms; duration -= 5s) {
        t.advance(std::min<milliseconds>(duration, 5s));
        if (t.clientSaid().startsWith("Action: Ping"))
            t.serverSays("Response: Success\nActionID: %id\nPing: Pong\n\n");
    }
    QVERIFY(t.client->isReady());
}

} // namespace

class ReconnectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aServerThatEndsAtEachLoginIsLeftAloneMoreAndMore()
    {
        Transcript t(exact());
        t.logIn();
        QList<qint64> waits;
        for (int i = 0; i < 7; ++i) {
            t.transport->hangUp();
            waits.append(t.client->retryIn() / 1s);
            comeBack(t);
        }
        QCOMPARE(waits, (QList<qint64>{1, 2, 4, 8, 16, 32, 60}));
        serve(t, 60s);
        t.transport->hangUp();
        QCOMPARE(t.client->retryIn(), 1000ms);
    }

    void aRestartLoopIsFollowedClosely()
    {
        Transcript t(exact());
        t.logIn();
        QList<qint64> waits;
        for (int i = 0; i < 7; ++i) {
            serve(t, 20s);
            t.transport->hangUp();
            waits.append(t.client->retryIn() / 1s);
            comeBack(t);
        }
        QCOMPARE(waits, (QList<qint64>{1, 2, 3, 3, 3, 3, 3}));
    }

    void resetOnAcceptBacksOff()
    {
        Transcript t(exact());
        t.open();
        for (const auto wait : {1s, 2s, 4s, 8s}) {
            t.transport->hangUp();
            QCOMPARE(t.client->retryIn(), milliseconds(wait));
            t.advance(wait);
            QCOMPARE(t.client->state(), State::Greeting);
        }
    }

    void anAnnouncedRestartIsAwaitedClosely()
    {
        Transcript t(exact());
        t.logIn();
        t.serverSays("Event: Shutdown\nPrivilege: system,all\nShutdown: Cleanly\nRestart: True\n\n");
        t.transport->hangUp();
        QVERIFY(t.client->lastError()->text.contains(QStringLiteral("stopped or restarted")));
        t.transport->setAnswers(false);
        for (milliseconds out = 0ms; out < 50s; out += t.client->retryIn()) {
            QVERIFY(t.client->retryIn() <= 3s);
            t.advance(t.client->retryIn());
            t.transport->fail({ErrorKind::Network, QStringLiteral("refused"), {}});
        }
        t.transport->setAnswers(true);
        comeBack(t);
    }

    void perhapsABan()
    {
        Transcript t;
        t.open();
        constexpr int cuts = 2;
        for (int i = 1; i <= cuts; ++i) {
            t.serverSays("Asterisk Call Manager/11.0.0\n");
            (void)t.clientSaid();
            // A reset is a failure to some, an end to others.
            if (i % 2 == 1)
                t.transport->hangUp();
            else
                t.transport->fail({ErrorKind::Network, QStringLiteral("reset"), {}});
            QCOMPARE(t.client->state(), State::Waiting);
            if (i == cuts)
                break;
            // Once may be anything: nothing is said of a ban yet.
            QVERIFY(!t.client->lastError()->toString().contains(QStringLiteral("fail2ban")));
            QVERIFY(t.client->retryIn() <= 1min);
            t.advance(t.client->retryIn());
        }
        QVERIFY(t.client->lastError()->text.contains(QStringLiteral("2 times in a row")));
        QVERIFY(t.client->lastError()->advice.startsWith(QStringLiteral("Perhaps fail2ban")));
        QVERIFY(t.client->retryIn() >= 5min);
        t.client->recheck(); // not even when the network is back
        QVERIFY(t.client->retryIn() >= 5min);
        t.advance(5min - 1s);
        QCOMPARE(t.transport->timesOpened(), cuts);
        t.client->retryNow(); // but the user may
        QCOMPARE(t.transport->timesOpened(), cuts + 1);
    }

    void aLoginInUseIsRetriedSlowly()
    {
        Transcript t(exact());
        t.open();
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 1\n\n");
        (void)t.clientSaid();
        t.serverSays("Response: Error\nActionID: %id\nMessage: Login Already In Use\n\n");
        QCOMPARE(t.client->state(), State::Waiting);
        QCOMPARE(t.client->retryIn(), 60'000ms);
        t.client->recheck();
        QCOMPARE(t.client->retryIn(), 60'000ms);
    }

    void aRefusedSecretStaysRefused()
    {
        Transcript t;
        t.open();
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 1\n\n");
        (void)t.clientSaid();
        t.serverSays("Response: Error\nActionID: %id\nMessage: Authentication failed\n\n");
        t.client->recheck();
        t.client->retryNow();
        t.clock.sleep(8h);
        QCOMPARE(t.client->state(), State::Stopped);
        QCOMPARE(t.transport->timesOpened(), 1);
    }

    void aPeerThatDoesNotRead()
    {
        Transcript t;
        t.logIn();
        (void)t.clientSaid();
        t.transport->setPendingBytes(limits::sendQueueBytes);
        int refused = 0;
        t.client->send(AmiAction("CoreStatus"), nullptr, [](const Result<AmiReply>&) {});
        QVERIFY(!t.nothingSent());
        t.transport->setPendingBytes(limits::sendQueueBytes + 1);
        for (int i = 0; i < 100; ++i)
            t.client->send(AmiAction("CoreStatus"), nullptr,
                [&refused](const Result<AmiReply>& reply) { refused += reply ? 0 : 1; });
        QVERIFY(t.client->isReady()); // not inside the call
        t.advance(0ms);
        QVERIFY(t.nothingSent());
        QCOMPARE(refused, 100);
        QCOMPARE(t.client->state(), State::Waiting);
        QVERIFY(t.client->lastError()->text.contains(QStringLiteral("does not read")));
    }

    void aPeerThatTalksAndDoesNotRead()
    {
        Transcript t;
        t.logIn();
        serve(t, 60s);
        t.transport->setPendingBytes(1000);
        for (int i = 0; i < 12 && t.client->isReady(); ++i) {
            t.advance(5s);
            t.serverSays("Event: A\nPrivilege: call,all\n\n");
            if (i == 3)
                t.transport->setPendingBytes(900); // it took something
        }
        QCOMPARE(t.client->state(), State::Waiting);
        QVERIFY(t.client->lastError()->text.contains(QStringLiteral("does not read")));
    }

    void theGapHasALength()
    {
        Transcript t(exact());
        t.logIn();
        QVERIFY(!t.client->lastGap());
        QSignalSpy gaps(t.client.get(), &AmiClient::gap);
        t.advance(7s); // nothing came in these either
        t.transport->hangUp();
        comeBack(t);
        QCOMPARE(gaps.count(), 1);
        QCOMPARE(gaps.first().first().value<milliseconds>(), 8000ms);
        QCOMPARE(*t.client->lastGap(), 8000ms);
    }

    void noGapIsToldOfWhatTheUserEnded()
    {
        Transcript t(exact());
        t.logIn();
        QSignalSpy gaps(t.client.get(), &AmiClient::gap);
        t.advance(7s);
        t.client->close();
        t.advance(80s);
        t.logIn();
        QVERIFY(!t.client->lastGap());
        QCOMPARE(gaps.count(), 0);
        // Who tries again after a loss has not ended anything.
        t.transport->hangUp();
        t.advance(1s);
        t.logIn();
        QCOMPARE(gaps.count(), 1);
        // Who ended the attempts has.
        t.transport->hangUp();
        t.client->close();
        t.logIn();
        QCOMPARE(gaps.count(), 1);
        t.transport->hangUp();
        comeBack(t);
        QCOMPARE(gaps.count(), 2);
    }

    void aChangedNetworkAsksOnceAndSoon()
    {
        Transcript t;
        t.logIn();
        t.advance(3s);
        (void)t.clientSaid();
        t.client->recheck();
        QCOMPARE(t.clientSaid(), QByteArray("Action: Ping\nActionID: %id\n\n"));
        t.serverSays("Response: Success\nActionID: %id\nPing: Pong\n\n");
        t.advance(14s);
        QVERIFY(t.nothingSent());
        QVERIFY(t.client->isReady());
        t.client->recheck();
        t.advance(3s);
        (void)t.clientSaid();
        t.client->recheck();
        QVERIFY(t.nothingSent());
        t.advance(2s - 1ms);
        QVERIFY(t.client->isReady());
        t.advance(1ms);
        QCOMPARE(t.client->state(), State::Waiting);
    }

    void anAttemptFromTheOldNetworkDelaysNothing()
    {
        AmiTimeouts timeouts = exact();
        timeouts.spread = 200ms;
        Transcript t(timeouts);
        t.open();
        t.client->recheck();
        t.transport->fail({ErrorKind::Network, QStringLiteral("unreachable"), {}});
        QCOMPARE(t.client->state(), State::Waiting);
        QVERIFY(t.client->retryIn() <= 200ms);
        t.advance(200ms);
        QCOMPARE(t.transport->timesOpened(), 2);
        t.transport->fail({ErrorKind::Network, QStringLiteral("unreachable"), {}});
        QVERIFY(t.client->retryIn() > 200ms); // once, not from then on
    }

    void aSleepDoesNotExpireWhatWasAnswered()
    {
        Transcript t;
        t.logIn();
        QByteArray answer;
        t.client->send(AmiAction("CoreStatus"), nullptr, [&answer](const Result<AmiReply>& reply) {
            answer = reply ? reply->response.value("CoreCurrentCalls").toByteArray() : "lost";
        });
        (void)t.clientSaid();
        const QByteArray id = t.lastId();
        t.clock.sleep(10min);
        QVERIFY(t.client->isReady());
        t.serverSays("Response: Success\nActionID: " + id + "\nCoreCurrentCalls: 3\n\n");
        QCOMPARE(answer, QByteArray("3"));
        QVERIFY(t.clientSaid().startsWith("Action: Ping\n"));
        QVERIFY(t.nothingSent()); // one is enough
    }

    void aFreezeOfEightSecondsIsSurvived()
    {
        Transcript t;
        t.logIn();
        t.advance(14s);
        t.advance(8s);
        QVERIFY(t.client->isReady());
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nPing: Pong\n\n");
        t.advance(14s);
        QVERIFY(t.client->isReady());
    }
};

WIRECHIEF_GUILESS_TEST(ReconnectTest, tst_reconnect)
#include "tst_reconnect.moc"
