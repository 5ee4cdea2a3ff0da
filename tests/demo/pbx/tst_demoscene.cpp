// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/pbx/demopbx.h"
#include "support/base/testmain.h"
#include "support/demo/plainclient.h"

#include <algorithm>

using namespace wirechief;

namespace {

void dialectRows()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("22") << int(Dialect::Asterisk22);
    QTest::newRow("1.8") << int(Dialect::Asterisk18);
    QTest::newRow("1.4") << int(Dialect::Asterisk14);
}

/// What there is to see.
class Sight {
public:
    explicit Sight(DemoPbx& pbx)
        : m_pbx(pbx)
    {
    }
    /// What is missing of what there always is, in words; empty in health.
    QByteArrayList missing()
    {
        QByteArrayList list;
        const auto need = [&list](bool is, const char* what) {
            if (!is)
                list.append(what);
        };
        const std::vector<const DemoCall*> conferees = m_pbx.calls().conferees();
        const auto muted = std::count_if(
            conferees.begin(), conferees.end(), [](const DemoCall* call) { return call->muted; });
        need(conferees.size() >= 3 && muted >= 2 && muted < qsizetype(conferees.size()), "a conference");
        need(!m_pbx.calls().parked().empty(), "a parked call");
        const DemoQueue& queue = m_pbx.state().queues().back();
        need(!queue.callers.empty(), "somebody who waits in the queue");
        need(queue.members.front().status == 2, "an answered queue call");
        need(has([](const DemoChannel& c) { return c.variables.contains("BLINDTRANSFER"); }),
            "a blind transfer");
        need(has([](const DemoChannel& c) { return !c.recordings.isEmpty(); }), "a recording");
        need(has([this](const DemoChannel& c) { return c.state == 6 && age(c) > 3600; }), "a long call");
        need(has([this](const DemoChannel& c) { return c.state == 5 && age(c) > 600; }), "a stuck channel");
        need(has([this](const DemoChannel& c) {
            return c.otherHalf != 0 && !c.bridge.isEmpty() && age(c) > 90;
        }),
            "a Local channel");
        need(has([](const DemoChannel& c) { return c.callerName == "<b>Bob</b> & Co"; }), "a hostile name");
        need(has([](const DemoChannel& c) { return c.callerName == "مكتب الاستقبال"; }), "an Arabic name");
        need(has([](const DemoChannel& c) { return c.variables.contains("ATTENDEDTRANSFER"); }),
            "an attended transfer");
        return list;
    }
    /// The same without what takes an hour to come back.
    QByteArrayList missingSoon()
    {
        QByteArrayList list = missing();
        list.removeOne("a long call");
        list.removeOne("a stuck channel");
        return list;
    }

private:
    qint64 age(const DemoChannel& channel) { return (m_pbx.state().now() - channel.created) / 1000; }
    template <class Condition>
    bool has(Condition condition)
    {
        const auto& all = m_pbx.state().channels();
        return std::any_of(
            all.begin(), all.end(), [&condition](const auto& entry) { return condition(entry.second); });
    }

    DemoPbx& m_pbx;
};

} // namespace

/// What a demo with a scene has at any time.
class DemoSceneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingWithoutIt()
    {
        DemoPbx pbx(Dialect::Asterisk22, 1);
        pbx.advance(120'000);
        QVERIFY(pbx.state().channels().empty());
        QCOMPARE(pbx.state().queues().size(), std::size_t(2));
    }

    void everythingIsThereFromTheStart_data() { dialectRows(); }
    void everythingIsThereFromTheStart()
    {
        QFETCH(int, dialect);
        for (quint64 seed = 1; seed < 6; ++seed) {
            DemoPbx pbx(Dialect(dialect), seed);
            pbx.playScene();
            QCOMPARE(pbx.state().now(), DemoPbx::fixedStart + DemoScene::history);
            QVERIFY(pbx.takeEvents().isEmpty());
            QCOMPARE(Sight(pbx).missing(), QByteArrayList());
            // A small company: no more than a glance takes in.
            QVERIFY(pbx.state().channels().size() < 32);
        }
    }

    void staysForHours_data() { dialectRows(); }
    void staysForHours()
    {
        QFETCH(int, dialect);
        DemoPbx pbx(Dialect(dialect), 9);
        pbx.playScene();
        pbx.setCallsPerMinute(24);
        int gaps = 0;
        for (int minute = 0; minute < 240; ++minute) {
            pbx.advance(60'000);
            (void)pbx.takeEvents();
            gaps += Sight(pbx).missing().isEmpty() ? 0 : 1;
            QVERIFY(pbx.state().channels().size() < 100);
        }
        // What is being renewed is missing for some seconds.
        QVERIFY2(gaps < 60, QByteArray::number(gaps).constData());
    }

    void whatIsEndedBeginsAnew_data() { dialectRows(); }
    void whatIsEndedBeginsAnew()
    {
        QFETCH(int, dialect);
        DemoPbx pbx(Dialect(dialect), 3);
        pbx.playScene();
        const auto total = int(pbx.state().channels().size());
        for (int index = 0; index < total; ++index) {
            auto chosen = pbx.state().channels().begin();
            std::advance(chosen, index % int(pbx.state().channels().size()));
            pbx.calls().hangUp(chosen->first, 16);
            pbx.advance(45'000);
            for (int tries = 0; tries < 10 && !Sight(pbx).missingSoon().isEmpty(); ++tries)
                pbx.advance(15'000);
            QCOMPARE(Sight(pbx).missingSoon(), QByteArrayList());
        }
    }

    void everybodyMayBeHungUpAtOnce()
    {
        DemoPbx pbx(Dialect::Asterisk22, 3);
        pbx.playScene();
        while (!pbx.state().channels().empty())
            pbx.calls().hangUp(pbx.state().channels().begin()->first, 16);
        QVERIFY(pbx.state().bridges().size() <= 1); // the parking lot's stays
        pbx.advance(120'000);
        QCOMPARE(Sight(pbx).missingSoon(), QByteArrayList());
    }

    void whoComesLaterSeesWhatNoListTells()
    {
        DemoPbx pbx(Dialect::Asterisk22, 3);
        pbx.playScene();
        pbx.welcome();
        pbx.advance(2'000);
        QByteArrayList seen;
        for (const Frame& frame : framesOf(pbx.takeEvents().bytes()))
            seen.append(frame.event());
        QVERIFY(seen.indexOf("Unhold") >= 0 && seen.indexOf("Unhold") < seen.lastIndexOf("Hold"));
        QVERIFY(seen.indexOf("MixMonitorStop") >= 0
            && seen.indexOf("MixMonitorStop") < seen.lastIndexOf("MixMonitorStart"));
    }
};

WIRECHIEF_GUILESS_TEST(DemoSceneTest, tst_demoscene)
#include "tst_demoscene.moc"
