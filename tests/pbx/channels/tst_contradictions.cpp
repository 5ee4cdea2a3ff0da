// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/channels/limits.h"
#include "pbx/table/limits.h"
#include "support/base/testmain.h"
#include "support/pbx/nonsense.h"
#include "support/pbx/observerof.h"

#include <set>

using namespace wirechief;

namespace {

using Clock = Channels::Clock;

/// Whose channels changed without their calls, since a view of calls is told of calls.
class CallWatch : ObserverOf<ChannelRecord> {
public:
    explicit CallWatch(Channels& channels)
        : m_channels(channels)
        , m_calls(*this)
    {
        m_channels.table().addObserver(this);
        m_channels.calls().addObserver(&m_calls);
    }
    ~CallWatch() override
    {
        m_channels.table().removeObserver(this);
        m_channels.calls().removeObserver(&m_calls);
    }
    /// After a flush of all tables.
    [[nodiscard]] QByteArrayList takeUntold()
    {
        QByteArrayList untold;
        for (const QByteArray& key : std::exchange(m_changedChannels, {})) {
            const ChannelRecord* channel = m_channels.table().find(key);
            if (channel && channel->call && !m_changedCalls.contains(channel->callKey().toByteArray()))
                untold.append(key);
        }
        m_changedCalls.clear();
        return untold;
    }

private:
    struct Calls final : ObserverOf<CallRecord> {
        explicit Calls(CallWatch& owner)
            : watch(owner)
        {
        }
        void changed(const ChangesOf<CallRecord>& changes) override
        {
            for (const auto* list : {&changes.added, &changes.changed}) {
                for (const CallRecord* call : *list)
                    watch.m_changedCalls.insert(call->key().toByteArray());
            }
        }
        void tableGone() override { }
        CallWatch& watch;
    };
    void changed(const ChangesOf<ChannelRecord>& changes) override
    {
        for (const ChannelRecord* channel : changes.changed)
            m_changedChannels.insert(channel->key().toByteArray());
    }
    void tableGone() override { }

    Channels& m_channels;
    Calls m_calls;
    std::set<QByteArray> m_changedChannels;
    std::set<QByteArray> m_changedCalls;
};

void seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

/// What a server may say that cannot be.
class ContradictionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithANaiveModel_data() { seeds(); }
    void agreesWithANaiveModel()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        WirePbx pbx;
        Naive naive;
        for (int step = 0; step < 3000; ++step) {
            sayAnything(random, pbx, naive);
            QCOMPARE(textOf(pbx), naive.text());
            if (step % 10 == 0)
                QCOMPARE(brokenRule(pbx), QByteArray());
            if (step % 100 == 0)
                pbx.clock.flushNow();
        }
    }

    void theListWins_data() { seeds(); }
    void theListWins()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        WirePbx pbx;
        Naive naive;
        auto now = Clock::now();
        for (int round = 0; round < 10; ++round) {
            for (int step = 0; step < 500; ++step)
                sayAnything(random, pbx, naive);
            const RandomList list = randomList(random, naive);
            const quint32 asked = pbx.channels().messageNumber();
            pbx.channels().applyList(itemsOf(list.channels), asked, true, now);
            pbx.channels().applyBridgeList(itemsOf(list.bridges), asked, true, now);
            now += limits::reconcileGrace;
            pbx.channels().elapse(now);
            QCOMPARE(textOf(pbx), list.text);
            QCOMPARE(brokenRule(pbx), QByteArray());
            QVERIFY(round == 0 || pbx.channels().drift().total() > 0);
            naive.believe(pbx);
        }
    }

    void bridgesWithoutChannels()
    {
        WirePbx pbx;
        pbx.says("Event: BridgeEnter\nBridgeUniqueid: b\nUniqueid: 1\nChannel: PJSIP/1\nChannelState: 6\n\n"
                 "Event: BridgeLeave\nBridgeUniqueid: c\nUniqueid: 2\nChannel: PJSIP/2\nChannelState: 6\n\n"
                 "Event: BridgeEnter\nBridgeUniqueid: d\n\n"
                 "Event: BridgeEnter\nUniqueid: 3\nChannel: PJSIP/3\nChannelState: 6\n\n"
                 "Event: BridgeDestroy\nBridgeUniqueid: e\n\n"
                 "Event: BridgeCreate\nBridgeUniqueid: f\n\n");
        QCOMPARE(pbx.table(), QByteArray("PJSIP/1 Up b\nPJSIP/2 Up\nPJSIP/3 Up"));
        QCOMPARE(pbx.bridges(), QByteArray("b: 1\nd:\nf:"));
        // Destroyed with somebody inside, who leaves it afterwards all the same.
        pbx.says("Event: BridgeDestroy\nBridgeUniqueid: b\n\n"
                 "Event: BridgeLeave\nBridgeUniqueid: b\nUniqueid: 1\nChannel: PJSIP/1\nChannelState: 6\n\n");
        QCOMPARE(pbx.bridges(), QByteArray("d:\nf:"));
        QCOMPARE(brokenRule(pbx), QByteArray());
    }

    void hangsUpTwice()
    {
        WirePbx pbx;
        const QByteArray hangup = "Event: Hangup\nChannel: PJSIP/1\nUniqueid: 1\nCause: ";
        pbx.says("Event: Newchannel\nChannel: PJSIP/1\nChannelState: 6\nUniqueid: 1\nLinkedid: 1\n\n");
        pbx.says(QByteArray(hangup + "16\n\n" + hangup + "17\n\n"));
        pbx.says("Event: Newstate\nChannel: PJSIP/1\nChannelState: 6\nUniqueid: 1\nLinkedid: 1\n\n"
                 "Event: BridgeEnter\nBridgeUniqueid: b\nUniqueid: 1\nChannel: PJSIP/1\nLinkedid: 1\n\n");
        QCOMPARE(pbx.table(), QByteArray());
        QCOMPARE(pbx.bridges(), QByteArray("b:"));
        QVERIFY(pbx.call("1").isEnded());
        QCOMPARE(pbx.call("1").cause, 16);
        pbx.channels().elapse(Clock::now() + std::chrono::minutes(1));
        QCOMPARE(pbx.channels().calls().size(), 0);
    }

    void idsAreReused()
    {
        WirePbx pbx;
        const QByteArray first = "Event: Newchannel\nChannel: PJSIP/a\nChannelState: 6\nCallerIDNum: 100\n"
                                 "Uniqueid: 1\nLinkedid: 1\n\n";
        const QByteArray second = "Event: Newchannel\nChannel: PJSIP/b\nChannelState: 4\nCallerIDNum: 200\n"
                                  "Uniqueid: 1\nLinkedid: 1\n\n";
        // While the first one lives it is the same channel, by another name; after its end another one.
        pbx.says(QByteArray(first + second));
        QCOMPARE(pbx.table(), QByteArray("PJSIP/b Ring"));
        QVERIFY(pbx.channels().findByName("PJSIP/a") == nullptr);
        pbx.says(QByteArray("Event: BridgeEnter\nBridgeUniqueid: b\nChannel: PJSIP/b\nChannelState: 6\n"
                            "Uniqueid: 1\nLinkedid: 1\n\nEvent: Hangup\nUniqueid: 1\n\n"
            + first));
        QCOMPARE(pbx.table(), QByteArray("PJSIP/a Up"));
        QVERIFY(!pbx.call("1").isEnded());
        QCOMPARE(pbx.calls(), QByteArray("1 up 100>: 1"));
        pbx.channels().elapse(Clock::now() + std::chrono::minutes(1));
        QCOMPARE(pbx.channels().calls().size(), 1); // the end of the first one is not the end of this one
        // A bridge whose id comes again is another one.
        pbx.says("Event: BridgeDestroy\nBridgeUniqueid: b\n\nEvent: BridgeCreate\nBridgeUniqueid: b\n\n");
        QCOMPARE(pbx.bridges(), QByteArray("b:"));
        QCOMPARE(brokenRule(pbx), QByteArray());
    }

    void whatChangesAChannelChangesItsCall_data() { seeds(); }
    void whatChangesAChannelChangesItsCall()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        WirePbx pbx;
        CallWatch watch(pbx.channels());
        for (int step = 0; step < 3000; ++step) {
            sayNonsense(random, pbx);
            pbx.clock.flushNow();
            QCOMPARE(watch.takeUntold(), QByteArrayList());
        }
    }

    void anythingGoesAndTheListHeals_data() { seeds(); }
    void anythingGoesAndTheListHeals()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        WirePbx pbx;
        pbx.lists({});
        for (int step = 0; step < 5000; ++step) {
            sayNonsense(random, pbx);
            if (step % 50 == 0) {
                QCOMPARE(brokenRule(pbx), QByteArray());
                pbx.clock.flushNow();
            }
        }
        QCOMPARE_LE(pbx.channels().table().size(), 10);
        const auto now = Clock::now();
        pbx.lists("Event: CoreShowChannel\nChannel: PJSIP/true\nChannelState: 6\nUniqueid: true\n"
                  "Linkedid: true\nBridgeId: b\n\n",
            now);
        pbx.channels().applyBridgeList(itemsOf("Event: BridgeListItem\nBridgeUniqueid: b\n\n"),
            pbx.channels().messageNumber(), true, now);
        pbx.channels().elapse(now + limits::reconcileGrace);
        QCOMPARE(pbx.table(), QByteArray("PJSIP/true Up b"));
        QCOMPARE(pbx.bridges(), QByteArray("b: true"));
        QCOMPARE(brokenRule(pbx), QByteArray());
    }

    void idsAreBounded()
    {
        const QByteArray longest(limits::idBytes, 'x');
        const auto channel = [](const QByteArray& id, const QByteArray& linkedid) {
            return QByteArray(
                "Event: Newchannel\nUniqueid: " + id + "\nLinkedid: " + linkedid + "\nChannel: SIP/a\n\n");
        };
        WirePbx pbx;
        pbx.says(QByteArray(channel(longest, longest) + channel("1", longest)));
        QCOMPARE(pbx.call(longest).legs, 2U);
        QCOMPARE(pbx.channels().refusedLinkedids(), quint64(0));
        // Too long by a byte or by any number, and different only behind what a record could keep.
        const QByteArray tooLong(0xffff, 'x');
        for (const QByteArray& id :
            {QByteArray(longest + "a"), QByteArray(tooLong + "a"), QByteArray(tooLong + "b")}) {
            const quint64 before = pbx.channels().notKept();
            pbx.says(channel(id, "1"));
            QCOMPARE(pbx.channels().notKept(), before + 1);
            pbx.says(QByteArray("Event: BridgeCreate\nBridgeUniqueid: " + id
                + "\n\nEvent: BridgeEnter\nUniqueid: 1\n"
                  "BridgeUniqueid: "
                + id + "\n\n"));
            QCOMPARE(pbx.channels().notKept(), before + 2);
            QCOMPARE(pbx.bridges(), QByteArray());
            QCOMPARE(brokenRule(pbx), QByteArray());
        }
        QCOMPARE(pbx.channels().table().size(), 2);
        // A channel whose Linkedid is refused is a call of its own.
        pbx.says(QByteArray(channel("2", tooLong + "a") + channel("3", tooLong + "b")));
        QCOMPARE(pbx.channels().refusedLinkedids(), quint64(2));
        QCOMPARE(pbx.call("2").legs, 1U);
        pbx.says(
            QByteArray(channel("3", "z") + "Event: Hangup\nUniqueid: 2\n\nEvent: Hangup\nUniqueid: 3\n\n"));
        pbx.clock.flushNow();
        QCOMPARE(brokenRule(pbx), QByteArray());
        pbx.lists(QByteArray("Event: CoreShowChannel\nUniqueid: " + longest + "a\n\n"));
        QCOMPARE(pbx.channels().notKept(), quint64(1 + 3)); // the list says of channels how many there are
        pbx.channels().applyBridgeList(itemsOf("Event: BridgeListItem\nBridgeUniqueid: " + tooLong + "\n\n"),
            pbx.channels().messageNumber());
        QCOMPARE(pbx.channels().notKept(), quint64(2));
    }

    void pairsOfLongIdsArePairs()
    {
        const QByteArray one(limits::idBytes, '1');
        const QByteArray two(limits::idBytes, '2');
        WirePbx pbx;
        pbx.says(QByteArray("Event: Link\nUniqueid1: " + one + "\nUniqueid2: " + two + "\n\n"));
        QCOMPARE(pbx.channels().bridges().size(), 1);
        QCOMPARE(brokenRule(pbx), QByteArray());
    }

    /// Pairs have no id on the wire: none that a server says is theirs.
    void pairsAreFoundByNoId_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QByteArray>("bridges");
        const QByteArray begun = "Event: Newchannel\nUniqueid: 1\n\nEvent: Newchannel\nUniqueid: 2\n\n";
        const QByteArray link = "Event: Link\nUniqueid1: 1\nUniqueid2: 2\n\n";
        const QByteArray enter = "Event: BridgeEnter\nBridgeUniqueid: 1@2\nUniqueid: 3\n\n";
        const auto row = [](const char* name, const QByteArray& said, const char* known) {
            QTest::newRow(name) << said << QByteArray(known);
        };
        row("destroyed", begun + link + "Event: BridgeDestroy\nBridgeUniqueid: 1@2\n\n", "1@2: 1 2");
        row("entered", begun + link + enter, "1@2: 1 2\n1@2: 3");
        row("created before",
            begun + "Event: BridgeCreate\nBridgeUniqueid: 1@2\n\n" + enter + link
                + "Event: Hangup\nUniqueid: 1\n\n",
            "1@2: 3");
        row("ids like pairs",
            begun
                + "Event: Link\nUniqueid1: 1\nUniqueid2: 2@3\n\n"
                  "Event: Link\nUniqueid1: 1@2\nUniqueid2: 3\n\n",
            "1@2@3: 1 2@3\n1@2@3: 1@2 3");
    }
    void pairsAreFoundByNoId()
    {
        QFETCH(QByteArray, events);
        QFETCH(QByteArray, bridges);
        WirePbx pbx;
        pbx.says(events);
        QCOMPARE(pbx.bridges(), bridges);
        QCOMPARE(brokenRule(pbx), QByteArray());
        pbx.clock.flushNow();
    }

    void channelsAreBounded()
    {
        WirePbx pbx;
        const auto event = [&pbx](const char* name, int number) {
            const QByteArray id = QByteArray::number(number);
            pbx.channels().apply(AmiMessage::fromBytes(QByteArray(QByteArray("Event: ") + name
                + "\nChannel: PJSIP/x-" + id + "\nChannelState: 6\nUniqueid: " + id + "\n\n")));
        };
        constexpr int tooMany = 100;
        for (int i = 0; i < limits::channels + tooMany; ++i)
            event("Newchannel", i);
        for (int i = 0; i < limits::channels + tooMany; i += 1'000)
            event("Newstate", i);
        for (int i = limits::channels; i < limits::channels + tooMany; ++i)
            event("Newstate", i); // each counts once, whatever it goes on to do
        QCOMPARE(pbx.channels().table().size(), limits::channels);
        QCOMPARE(pbx.channels().notKept(), quint64(tooMany));
        pbx.lists("Event: CoreShowChannel\nChannel: PJSIP/x-0\nChannelState: 6\nUniqueid: 0\n\n");
        QCOMPARE(pbx.channels().notKept(), quint64(0)); // the list says how many there are
    }

    void bridgesAreBounded()
    {
        WirePbx pbx;
        for (int i = 0; i < limits::bridges + 100; ++i) {
            pbx.channels().apply(AmiMessage::fromBytes(
                QByteArray("Event: BridgeCreate\nBridgeUniqueid: " + QByteArray::number(i) + "\n\n")));
        }
        QCOMPARE(pbx.channels().bridges().size(), limits::bridges);
        QCOMPARE(pbx.channels().notKept(), quint64(100));
    }

    void aCallOfEverybodyIsBounded()
    {
        // All with one Linkedid: each change may cost no more than a walk through some legs.
        WirePbx pbx;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray id = QByteArray::number(i);
            pbx.channels().apply(AmiMessage::fromBytes(QByteArray("Event: Newchannel\nChannel: PJSIP/x-" + id
                + "\nChannelState: 6\nUniqueid: " + id + "\nLinkedid: 0\n\n")));
            if (i % 100 == 0)
                pbx.clock.flushNow();
        }
        QCOMPARE(pbx.channels().calls().size(), 1);
        QCOMPARE(pbx.call("0").legs, 20'000U);
        for (int i = 0; i < 20'000; ++i)
            pbx.says(QByteArray("Event: Hangup\nUniqueid: " + QByteArray::number(i) + "\n\n"));
        QVERIFY(pbx.call("0").isEnded());
    }

    void sharedTextsAreBounded()
    {
        WirePbx pbx;
        const QByteArray longest(limits::sharedTextBytes, 'x');
        pbx.says(QByteArray("Event: Newchannel\nChannel: x\nUniqueid: 1\nContext: " + longest
            + "abc\nAccountCode: " + longest + "\n\n"));
        QCOMPARE(pbx.at("1").context(), longest);
        QCOMPARE(pbx.at("1").accountCode(), longest);
        InternedText text(QByteArray(longest + "abc"));
        QCOMPARE(text.view(), longest);
        QVERIFY(!text.set(QByteArray(longest + "def"))); // the same, as far as it is kept
    }

    void noTextOutlivesItsRecords()
    {
        const qsizetype before = InternedText::kept();
        {
            WirePbx pbx;
            for (int i = 0; i < 100; ++i) {
                const QByteArray id = QByteArray::number(i);
                pbx.says(QByteArray("Event: Newchannel\nChannel: x\nUniqueid: " + id + "\nContext: own-" + id
                    + "\nAccountCode: shared\n\n"));
            }
            QCOMPARE(InternedText::kept(), before + 101);
            for (int i = 0; i < 100; ++i)
                pbx.says(QByteArray("Event: Hangup\nUniqueid: " + QByteArray::number(i) + "\n\n"));
            pbx.clock.flushNow();
            QCOMPARE(InternedText::kept(), before);
        }
        QCOMPARE(InternedText::kept(), before);
    }
};

WIRECHIEF_GUILESS_TEST(ContradictionsTest, tst_contradictions)
#include "tst_contradictions.moc"
