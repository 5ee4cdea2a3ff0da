// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/channels/limits.h"
#include "support/base/testmain.h"
#include "support/pbx/wirepbx.h"

using namespace wirechief;

namespace {

using Clock = Channels::Clock;

QByteArray row(const char* id, int state = 6, const char* bridge = "")
{
    return QByteArray("Event: CoreShowChannel\nChannel: PJSIP/x-") + id
        + "\nChannelState: " + QByteArray::number(state) + "\nUniqueid: " + id + "\nLinkedid: " + id
        + "\nBridgeId: " + bridge + "\n\n";
}

QByteArray bridgeRow(const char* id)
{
    return QByteArray("Event: BridgeListItem\nBridgeUniqueid: ") + id + "\nBridgeType: basic\n\n";
}

QByteArray newchannel(const char* id, int state = 6)
{
    return QByteArray("Event: Newchannel\nChannel: PJSIP/x-") + id
        + "\nChannelState: " + QByteArray::number(state) + "\nUniqueid: " + id + "\nLinkedid: " + id + "\n\n";
}

const auto later = limits::reconcileGrace;

} // namespace

/// The server's own list against what its events made.
class ReconcilerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstListFills()
    {
        WirePbx pbx;
        pbx.says(newchannel("0"));
        pbx.lists(QByteArray(row("1", 6, "b1") + row("2", 6, "b1") + row("3", 4)));
        QCOMPARE(pbx.table(), QByteArray("PJSIP/x-1 Up b1\nPJSIP/x-2 Up b1\nPJSIP/x-3 Ring"));
        QCOMPARE(pbx.bridges(), QByteArray("b1: 1 2"));
        QVERIFY(pbx.call("0").isEnded());
        QCOMPARE(pbx.channels().calls().size(), 4);
        pbx.channels().elapse(Clock::now() + 2 * later);
        QCOMPARE(pbx.channels().drift().total(), quint64(0));
        QCOMPARE(pbx.channels().drift().comparisons, quint64(0));
    }

    void inHealthNothingIsCounted()
    {
        WirePbx pbx;
        const QByteArray list = row("1", 6, "b1") + row("2", 6, "b1");
        pbx.lists(list);
        pbx.channels().applyBridgeList(itemsOf(bridgeRow("b1")), pbx.channels().messageNumber());
        pbx.lists(list);
        pbx.channels().applyBridgeList(itemsOf(bridgeRow("b1")), pbx.channels().messageNumber());
        pbx.channels().elapse(Clock::now() + 2 * later);
        QCOMPARE(pbx.channels().drift().total(), quint64(0));
        QCOMPARE(pbx.channels().drift().explained, quint64(0));
        QCOMPARE(pbx.channels().drift().comparisons, quint64(1));
    }

    void differencesAreCountedByKindAndHealed()
    {
        WirePbx pbx;
        pbx.lists(QByteArray(row("1", 6, "b1") + row("2", 4) + row("3")));
        pbx.channels().applyBridgeList(itemsOf(bridgeRow("b1")), 0);
        const auto now = Clock::now();
        pbx.lists(QByteArray(row("1", 6) + row("2", 6) + row("4")), now);
        pbx.channels().applyBridgeList(itemsOf(bridgeRow("b2")), pbx.channels().messageNumber(), true, now);
        QCOMPARE(pbx.channels().drift().total(), quint64(0)); // an event may still explain them
        QCOMPARE(pbx.at("3").doubt, ChannelDoubt::NotListed);
        QCOMPARE(pbx.channels().doubtfulCount(), 1U);
        pbx.channels().elapse(now + later);
        const Drift& drift = pbx.channels().drift();
        QCOMPARE(qsizetype(drift.healed.size()), qsizetype(drift.total()));
        const auto isGone = [](const Healed& healed) { return healed.kind == DriftKind::Gone; };
        const auto gone = std::find_if(drift.healed.begin(), drift.healed.end(), isGone);
        QVERIFY(gone != drift.healed.end());
        QCOMPARE(gone->name, QByteArray("PJSIP/x-3"));
        QCOMPARE(drift.missing, quint64(1));
        QCOMPARE(drift.gone, quint64(1));
        QCOMPARE(drift.state, quint64(1));
        QCOMPARE(drift.bridge, quint64(1));
        QCOMPARE(drift.bridgesMissing, quint64(1));
        QCOMPARE(drift.bridgesGone, quint64(1));
        QCOMPARE(pbx.table(), QByteArray("PJSIP/x-1 Up\nPJSIP/x-2 Up\nPJSIP/x-4 Up"));
        QCOMPARE(pbx.bridges(), QByteArray("b2:"));
    }

    void aListThatIsAheadIsExplained()
    {
        WirePbx pbx;
        pbx.lists(QByteArray(row("1", 5) + row("2")));
        const auto now = Clock::now();
        pbx.lists(QByteArray(row("1", 6, "b1") + row("3")), now);
        // The events come behind it.
        pbx.says(
            "Event: Newstate\nChannel: PJSIP/x-1\nChannelState: 6\nUniqueid: 1\n\n"
            "Event: BridgeEnter\nBridgeUniqueid: b1\nChannel: PJSIP/x-1\nChannelState: 6\nUniqueid: 1\n\n"
            "Event: Hangup\nChannel: PJSIP/x-2\nUniqueid: 2\n\n");
        pbx.says(newchannel("3"));
        pbx.channels().elapse(now + later);
        QCOMPARE(pbx.channels().drift().total(), quint64(0));
        QCOMPARE(pbx.channels().drift().explained, quint64(4));
        QCOMPARE(pbx.table(), QByteArray("PJSIP/x-1 Up b1\nPJSIP/x-3 Up"));
    }

    void eventsWinOverAListAskedForBefore()
    {
        WirePbx pbx;
        pbx.lists(QByteArray(row("1", 5) + row("2")));
        const quint32 asked = pbx.channels().messageNumber();
        pbx.says("Event: Newstate\nChannel: PJSIP/x-1\nChannelState: 6\nUniqueid: 1\n\n"
                 "Event: Hangup\nChannel: PJSIP/x-2\nUniqueid: 2\n\n");
        pbx.says(newchannel("3"));
        const auto now = Clock::now();
        // A cache that is behind: still ringing, the dead alive, the new one unknown.
        pbx.channels().applyList(itemsOf(QByteArray(row("1", 5) + row("2"))), asked, true, now);
        pbx.channels().elapse(now + later);
        QCOMPARE(pbx.table(), QByteArray("PJSIP/x-1 Up\nPJSIP/x-3 Up"));
        QCOMPARE(pbx.channels().drift().total(), quint64(0));
    }

    void aSecondListTakesBack()
    {
        WirePbx pbx;
        const auto now = Clock::now();
        pbx.lists(QByteArray(row("1") + row("2")), now);
        pbx.lists(row("1"), now + later / 4);
        QCOMPARE(pbx.at("2").doubt, ChannelDoubt::NotListed);
        pbx.lists(QByteArray(row("1") + row("2")), now + later / 2);
        QCOMPARE(pbx.at("2").doubt, ChannelDoubt::None);
        pbx.channels().elapse(now + 2 * later);
        QCOMPARE(pbx.table(), QByteArray("PJSIP/x-1 Up\nPJSIP/x-2 Up"));
        QCOMPARE(pbx.channels().drift().total(), quint64(0));
        // And the next one that does not have it is the first one again.
        pbx.lists(row("1"), now + 3 * later);
        QCOMPARE(pbx.channels().table().size(), 2);
    }

    void aSecondListConfirms()
    {
        WirePbx pbx;
        pbx.lists(QByteArray(row("1") + row("2")));
        pbx.lists(row("1"));
        QCOMPARE(pbx.channels().table().size(), 2);
        pbx.lists(row("1"));
        QCOMPARE(pbx.table(), QByteArray("PJSIP/x-1 Up"));
        QCOMPARE(pbx.channels().drift().gone, quint64(1));
        pbx.channels().elapse(Clock::now() + 2 * later);
        QCOMPARE(pbx.channels().drift().gone, quint64(1));
    }

    void oneThatIsHeardOfAgainStays()
    {
        WirePbx pbx;
        pbx.lists(QByteArray(row("1") + row("2")));
        const auto now = Clock::now();
        pbx.lists(row("1"), now);
        pbx.says("Event: Newstate\nChannel: PJSIP/x-2\nChannelState: 6\nUniqueid: 2\n\n");
        pbx.channels().elapse(now + later);
        QCOMPARE(pbx.channels().table().size(), 2);
        QCOMPARE(pbx.at("2").doubt, ChannelDoubt::None);
        QCOMPARE(pbx.channels().doubtfulCount(), 0U);
    }

    void whatAListLacksIsNotDead()
    {
        WirePbx pbx;
        pbx.says(newchannel("0"));
        pbx.lists(QByteArray(row("1") + row("2"))); // the first one
        pbx.says("Event: Newstate\nChannel: PJSIP/x-0\nChannelState: 6\nUniqueid: 0\n\n");
        QCOMPARE(pbx.channels().table().size(), 3);
        auto now = Clock::now();
        pbx.lists(QByteArray(row("0") + row("1")), now);
        pbx.channels().elapse(now + later);
        QCOMPARE(pbx.table(), QByteArray("PJSIP/x-0 Up\nPJSIP/x-1 Up"));
        // The server's list was wrong for a moment: it is believed again.
        now += later;
        pbx.lists(QByteArray(row("0") + row("1") + row("2")), now);
        QCOMPARE(pbx.channels().table().size(), 3);
        // A Hangup is believed more than a list, for some time.
        pbx.says("Event: Hangup\nChannel: PJSIP/x-2\nUniqueid: 2\n\n");
        pbx.lists(QByteArray(row("0") + row("1") + row("2")), now);
        QCOMPARE(pbx.channels().table().size(), 2);
    }

    void theDeadAreForgottenByTime()
    {
        FlushClock clock;
        ChannelStore store(clock);
        const auto now = Clock::now();
        store.noteEnded("1", now);
        QVERIFY(store.hasEnded("1", now + limits::endedRemembered));
        store.forgetEnded("1");
        QVERIFY(!store.hasEnded("1", now));
        store.noteEnded("1", now + limits::endedRemembered);
        // The time of the first end is not that of the second.
        QVERIFY(store.hasEnded("1", now + limits::endedRemembered + std::chrono::seconds(1)));
        QVERIFY(!store.hasEnded("1", now + 2 * limits::endedRemembered + std::chrono::seconds(1)));
        QVERIFY(store.findOrMake("1") != nullptr);
    }

    void aCutListRemovesNothing()
    {
        WirePbx pbx;
        pbx.lists(QByteArray(row("1") + row("2")));
        pbx.channels().applyList(itemsOf(row("1")), pbx.channels().messageNumber(), false);
        pbx.channels().elapse(Clock::now() + 2 * later);
        QCOMPARE(pbx.channels().table().size(), 2);
    }

    void eventsGoOnWhileAListIsRead_data()
    {
        QTest::addColumn<quint32>("firstNumber");
        QTest::newRow("a young session") << quint32(0);
        QTest::newRow("message numbers go round") << quint32(0xfffffffe);
    }
    void eventsGoOnWhileAListIsRead()
    {
        QFETCH(quint32, firstNumber);
        FlushClock clock;
        ChannelStore store(clock);
        ChannelPlaces places(store);
        ChannelEvents events(store, places);
        Reconciler reconciler(store);
        store.messageNumber = firstNumber;
        const auto says = [&](const QByteArray& text) {
            ++store.messageNumber;
            for (const AmiMessage& event : itemsOf(text))
                events.handlers()[event.name().toByteArray().toLower()](event);
        };
        const auto stateOf = [&store](const char* id) { return store.channels().find(id)->state; };
        int read = 0;
        const auto add = [&](const QByteArray& items, quint32 requestedAt) {
            reconciler.add({Reconciler::Subject::Channels, itemsOf(items), requestedAt, true, Clock::now(),
                [&read] { ++read; }});
        };
        add(QByteArray(row("1", 5) + row("2", 5) + row("3", 5) + row("4", 5)), firstNumber);
        QVERIFY(reconciler.read(1));
        QCOMPARE(store.channels().size(), 1);
        // What comes now is newer than all of the list.
        for (const char* id : {"1", "2"})
            says(QByteArray(QByteArray("Event: Newstate\nChannel: PJSIP/x-") + id
                + "\nChannelState: 6\nUniqueid: " + id + "\n\n"));
        says("Event: Hangup\nUniqueid: 3\n\n");
        says(newchannel("5"));
        QVERIFY(reconciler.read(4)); // rows, and the first bridge
        QCOMPARE(read, 0);
        QVERIFY(!reconciler.read(100));
        QCOMPARE(read, 1);
        QCOMPARE(store.channels().size(), 4);
        QCOMPARE(stateOf("1"), ChannelState::Up);
        QCOMPARE(stateOf("2"), ChannelState::Up);
        QCOMPARE(stateOf("4"), ChannelState::Ringing);
        QCOMPARE(stateOf("5"), ChannelState::Up);

        // A later list, half read when one of its channels is heard of and another one comes.
        add(row("1"), store.messageNumber);
        says(QByteArray(
            newchannel("6") + "Event: Newstate\nChannel: PJSIP/x-2\nChannelState: 6\nUniqueid: 2\n\n"));
        while (reconciler.read(1)) { }
        QVERIFY(store.channels().find("4")->is(ChannelRecord::Unlisted));
        QVERIFY(store.channels().find("5")->is(ChannelRecord::Unlisted));
        for (const char* id : {"1", "2", "6"})
            QVERIFY(!store.channels().find(id)->is(ChannelRecord::Unlisted));
    }

    void pairsOfOldReleases_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("1.4") << QByteArray("Link: ");
        QTest::newRow("1.6") << QByteArray("BridgedChannel: ");
    }
    void pairsOfOldReleases()
    {
        QFETCH(QByteArray, words);
        WirePbx pbx;
        const auto pair = [&words](const char* id, const char* other) {
            return QByteArray(QByteArray("Event: Status\nChannel: SIP/x-") + id + "\nState: Up\nUniqueid: "
                + id + "\n" + words + (*other == '\0' ? "" : "SIP/x-") + other + "\n\n");
        };
        const QByteArray together = pair("1", "2") + pair("2", "1") + pair("3", "");
        pbx.lists(together);
        QCOMPARE(pbx.bridges(), QByteArray("1@2: 1 2"));
        pbx.lists(together);
        pbx.channels().elapse(Clock::now() + 2 * later);
        QCOMPARE(pbx.channels().drift().total(), quint64(0));
        pbx.lists(QByteArray(pair("1", "3") + pair("2", "") + pair("3", "1")));
        QCOMPARE(pbx.bridges(), QByteArray("1@3: 1 3"));
        pbx.channels().elapse(Clock::now() + 2 * later);
        QCOMPARE(pbx.channels().drift().bridge, quint64(3));
    }
};

WIRECHIEF_GUILESS_TEST(ReconcilerTest, tst_reconciler)
#include "tst_reconciler.moc"
