// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/calls/callgroups.h"
#include "pbx/calls/limits.h"
#include "pbx/table/flushclock.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace wirechief;

namespace {

using Clock = CallGroups::Clock;

/// Channels and their calls, by number.
class Groups {
public:
    ChannelRecord& add(int number, const QByteArray& linkedid = {})
    {
        ChannelRecord& channel = channels.upsert(QByteArray::number(number));
        if (channel.created == Clock::time_point())
            channel.created = start + std::chrono::seconds(number);
        groups.place(channel, linkedid);
        return channel;
    }
    ChannelRecord& at(int number) { return *channels.edit(QByteArray::number(number)); }
    void tie(int a, int b) { groups.tie(at(a), at(b)); }
    void remove(int number)
    {
        groups.remove(at(number), 16, start);
        channels.remove(QByteArray::number(number));
    }
    /// Call → its channels; ended ones have none.
    std::map<QByteArray, std::set<QByteArray>> state() const
    {
        std::map<QByteArray, std::set<QByteArray>> state;
        calls.forEach([&state](const CallRecord& call) {
            auto& legs = state[call.key().toByteArray()];
            const ChannelRecord* previous = nullptr;
            for (const ChannelRecord* leg = call.firstLeg; leg != nullptr; leg = leg->nextLeg) {
                if (leg->call != &call || leg->previousLeg != previous)
                    qFatal("a broken list of legs");
                legs.insert(leg->key().toByteArray());
                previous = leg;
            }
            if (call.lastLeg != previous || call.legs != legs.size())
                qFatal("a wrong number of legs");
        });
        return state;
    }
    QByteArray text() const
    {
        QByteArray text;
        for (const auto& [key, legs] : state()) {
            text += (text.isEmpty() ? "" : "; ") + key + ":";
            for (const QByteArray& leg : legs)
                text += " " + leg;
        }
        return text;
    }

    FlushClock clock;
    Table<ChannelRecord> channels{clock};
    Table<CallRecord> calls{clock};
    int summed = 0;
    CallGroups groups{calls, [this](CallRecord&) { ++summed; }};
    Clock::time_point start = Clock::now();
};

} // namespace

class CallGroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tiesMerge()
    {
        Groups groups;
        for (int number = 1; number <= 5; ++number)
            groups.add(number);
        QCOMPARE(groups.text(), QByteArray("1: 1; 2: 2; 3: 3; 4: 4; 5: 5"));
        groups.tie(2, 1);
        QCOMPARE(groups.text(), QByteArray("1: 1 2; 3: 3; 4: 4; 5: 5")); // the older one's name
        groups.tie(4, 5);
        groups.tie(4, 3);
        groups.tie(1, 5); // the smaller one moves
        QCOMPARE(groups.text(), QByteArray("4: 1 2 3 4 5"));
        groups.tie(1, 1);
        groups.tie(1, 5);
        QCOMPARE(groups.text(), QByteArray("4: 1 2 3 4 5"));
    }

    void linkedidsMoveAndWin()
    {
        Groups groups;
        groups.add(1, "1");
        groups.add(2, "1");
        groups.add(3, "3");
        QCOMPARE(groups.text(), QByteArray("1: 1 2; 3: 3"));
        groups.tie(1, 3); // the server says otherwise
        QCOMPARE(groups.text(), QByteArray("1: 1 2; 3: 3"));
        groups.add(4);
        groups.tie(4, 3); // it has said nothing of this one
        QCOMPARE(groups.text(), QByteArray("1: 1 2; 3: 3 4"));
        groups.add(3, "1");
        groups.add(4, "1");
        QCOMPARE(groups.text(), QByteArray("1: 1 2 3 4"));
        groups.add(2, "9"); // a call falls apart
        QCOMPARE(groups.text(), QByteArray("1: 1 3 4; 9: 2"));
        QCOMPARE(groups.at(2).linkedid(), QByteArrayView("9"));
    }

    void ageOfLinkedids()
    {
        QVERIFY(CallGroups::isOlder("1795488246.982", "1795488248.1058"));
        QVERIFY(CallGroups::isOlder("1795488248.982", "1795488248.1058"));
        QVERIFY(CallGroups::isOlder("pbx-a-5.1", "6.0"));
        QVERIFY(!CallGroups::isOlder("6.0", "6.0"));
        QVERIFY(!CallGroups::isOlder("chosen", "6.0"));
        QVERIFY(!CallGroups::isOlder("6.0", "chosen"));
    }

    void linkedidsInACircle()
    {
        Groups groups;
        groups.add(1, "2");
        groups.add(2, "3");
        groups.add(3, "1");
        QCOMPARE(groups.text(), QByteArray("1: 3; 2: 1; 3: 2"));
        for (int number = 1; number <= 3; ++number)
            groups.remove(number);
        QCOMPARE(groups.text(), QByteArray("1:; 2:; 3:"));
    }

    void endedCallsGoInTimeAndMayLiveAgain()
    {
        Groups groups;
        groups.add(1, "1");
        groups.remove(1);
        QVERIFY(groups.calls.find("1")->isEnded());
        groups.add(2, "1");
        QVERIFY(!groups.calls.find("1")->isEnded());
        groups.groups.forgetEnded(groups.start);
        QCOMPARE(groups.text(), QByteArray("1: 2"));
        groups.remove(2);
        groups.groups.forgetEnded(groups.start);
        QCOMPARE(groups.text(), QByteArray());
        QVERIFY(!groups.groups.hasEnded());
    }

    void endedCallsAreBounded()
    {
        Groups groups;
        for (int number = 0; number < 3 * limits::endedCalls; ++number) {
            groups.add(number);
            groups.remove(number);
            if (number % 2 == 0)
                groups.start += std::chrono::milliseconds(1);
        }
        QCOMPARE_LE(groups.calls.size(), limits::endedCalls);
        QCOMPARE_GT(groups.calls.size(), limits::endedCalls / 2);
    }

    void sumsUpWhatChangedOnce()
    {
        Groups groups;
        for (int number = 0; number < 1000; ++number)
            groups.add(number, QByteArray::number(number / 10));
        groups.groups.refresh();
        QCOMPARE(groups.summed, 100);
        for (int i = 0; i < 50; ++i)
            groups.groups.markStale(groups.at(i));
        groups.groups.refresh();
        QCOMPARE(groups.summed, 105);
        groups.groups.refresh();
        QCOMPARE(groups.summed, 105);
    }

    void agreesWithANaiveModel_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithANaiveModel()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Groups groups;
        std::map<int, int> naive; // channel → group, without Linkedids: what was tied is one
        int nextGroup = 0;
        for (int step = 0; step < 3000; ++step) {
            const int a = random.bounded(40);
            const int b = random.bounded(40);
            const int what = random.bounded(10);
            if (what < 4) {
                if (!naive.contains(a)) {
                    groups.add(a);
                    naive[a] = nextGroup++;
                }
            } else if (what < 7) {
                if (!naive.contains(a) || !naive.contains(b))
                    continue;
                groups.tie(a, b);
                const int from = naive[b];
                for (auto& [channel, group] : naive)
                    group = group == from ? naive[a] : group;
            } else if (naive.erase(a) > 0) {
                groups.remove(a);
                // A new channel of that number would join the call that is named after it, if it lives.
                groups.groups.forgetEnded(groups.start);
                for (const CallRecord* call = groups.calls.find(QByteArray::number(a)); call != nullptr;
                     call = nullptr) {
                    while (call->legs > 0) {
                        const int leg = call->firstLeg->key().toInt();
                        const bool isLast = call->legs == 1;
                        groups.remove(leg);
                        naive.erase(leg);
                        if (isLast)
                            break;
                    }
                    groups.groups.forgetEnded(groups.start);
                }
            }
            std::map<int, std::set<QByteArray>> expected;
            for (const auto& [channel, group] : naive)
                expected[group].insert(QByteArray::number(channel));
            std::set<std::set<QByteArray>> expectedSets;
            for (const auto& [group, members] : expected)
                expectedSets.insert(members);
            std::set<std::set<QByteArray>> sets;
            for (const auto& [key, legs] : groups.state())
                sets.insert(legs);
            QVERIFY(sets == expectedSets);
        }
    }

    void aMillionTiesAreQuick()
    {
        // Each channel moves at most log2(n) times: without that rule this takes minutes.
        Groups groups;
        constexpr int count = 50'000;
        for (int number = 0; number < count; ++number)
            groups.add(number);
        for (int step = 1; step < count; step *= 2) {
            for (int number = 0; number + step < count; number += 2 * step)
                groups.tie(number, number + step);
        }
        QCOMPARE(groups.calls.size(), 1);
        for (int number = 0; number < count; ++number)
            groups.remove(number);
        QVERIFY(groups.groups.hasEnded());
    }
};

WIRECHIEF_GUILESS_TEST(CallGroupsTest, tst_callgroups)
#include "tst_callgroups.moc"
