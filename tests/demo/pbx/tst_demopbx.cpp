// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/actions/demolists.h"
#include "demo/pbx/demopbx.h"
#include "support/base/testmain.h"
#include "support/demo/plainclient.h"

#include <QRegularExpression>

#include <array>
#include <map>

using namespace wirechief;

namespace {

/// What events say about one channel, by the names of the list that it is compared with.
using Fields = std::map<QByteArray, QByteArray>;

/// The 30-line model: channels as the events build them, by Uniqueid.
class EventModel {
public:
    explicit EventModel(Dialect dialect)
        : m_dialect(dialect)
    {
    }
    /// Begins with a list instead of nothing.
    void seed(std::map<QByteArray, Fields> channels) { m_channels = std::move(channels); }
    void apply(const Frame& frame)
    {
        const QByteArray id = frame.value("Uniqueid");
        if (frame.event() == "Newchannel")
            m_channels[id]["Channel"] = frame.value("Channel");
        const auto found = m_channels.find(id);
        if (found == m_channels.end())
            return;
        if (frame.event() == "Hangup") {
            m_channels.erase(found);
            return;
        }
        Fields& fields = found->second;
        const bool modern = m_dialect == Dialect::Asterisk22;
        const auto take = [&frame, &fields, modern](const QByteArray& key, const QByteArray& as) {
            for (const auto& [name, value] : frame.headers) {
                if (name == key && value != "<unknown>")
                    fields[as] = value;
                else if (name == key && modern)
                    fields[as].clear();
            }
        };
        take("ChannelStateDesc", "State");
        if (m_dialect == Dialect::Asterisk14)
            take("State", "State");
        take("CallerIDNum", "Number");
        take("CallerIDName", "Name");
        if (m_dialect == Dialect::Asterisk14 && frame.event() != "Newexten")
            take("CallerID", "Number");
        if (modern)
            for (const char* key :
                {"ConnectedLineNum", "ConnectedLineName", "Context", "Exten", "Priority", "Linkedid"})
                take(key, key);
        if (frame.event() == "Newexten") {
            take("Application", "Application");
            take("AppData", "Data");
        }
        if (modern && frame.event() == "BridgeEnter")
            fields["Bridge"] = frame.value("BridgeUniqueid");
        if (modern && frame.event() == "BridgeLeave")
            fields["Bridge"].clear();
    }
    const std::map<QByteArray, Fields>& channels() const { return m_channels; }

private:
    Dialect m_dialect;
    std::map<QByteArray, Fields> m_channels;
};

/// The same, from the list of the server.
std::map<QByteArray, Fields> listed(DemoState& state)
{
    std::map<QByteArray, Fields> channels;
    const Dialect dialect = state.dialect();
    const bool oldest = dialect == Dialect::Asterisk14;
    const bool modern = dialect == Dialect::Asterisk22;
    const QByteArray bytes
        = oldest ? demolists::status(state, "x", {}) : demolists::coreShowChannels(state, "x");
    for (const Frame& frame : framesOf(bytes)) {
        if (frame.event() != "CoreShowChannel" && frame.event() != "Status")
            continue;
        Fields& fields = channels[frame.value(dialect == Dialect::Asterisk18 ? "UniqueID" : "Uniqueid")];
        const auto take = [&frame, &fields](const QByteArray& key, const QByteArray& as) {
            const QByteArray value = frame.value(key);
            if (value != "<unknown>")
                fields[as] = value;
        };
        take("Channel", "Channel");
        take(oldest ? "State" : "ChannelStateDesc", "State");
        take(dialect == Dialect::Asterisk18 ? "CallerIDnum" : "CallerIDNum", "Number");
        take(dialect == Dialect::Asterisk18 ? "CallerIDname" : "CallerIDName", "Name");
        if (modern)
            for (const char* key :
                {"ConnectedLineNum", "ConnectedLineName", "Context", "Exten", "Priority", "Linkedid"})
                take(key, key);
        if (!oldest) {
            take("Application", "Application");
            take("ApplicationData", "Data");
        }
        if (modern)
            take("BridgeId", "Bridge");
    }
    return channels;
}

/// Without the fields that only one side knows.
std::map<QByteArray, Fields> comparable(std::map<QByteArray, Fields> channels, Dialect dialect)
{
    for (auto& [id, fields] : channels) {
        if (dialect == Dialect::Asterisk14) {
            fields.erase("Application");
            fields.erase("Data");
        }
        std::erase_if(fields, [](const auto& field) { return field.second.isEmpty(); });
    }
    return channels;
}

QByteArray describe(const std::map<QByteArray, Fields>& channels)
{
    QByteArray text;
    for (const auto& [id, fields] : channels) {
        text += id;
        for (const auto& [key, value] : fields)
            text += ' ' + key + '=' + value;
        text += '\n';
    }
    return text;
}

/// Does something to one of the channels, each time something else.
void intervene(DemoPbx& pbx, int turn)
{
    const auto& channels = pbx.state().channels();
    auto chosen = channels.begin();
    std::advance(chosen, turn * 7 % int(channels.size()));
    const ChannelNumber number = chosen->first;
    const DemoChannel* peer = pbx.state().bridgedPeer(chosen->second);
    const ChannelNumber other = channels.begin()->first;
    static const std::array<QByteArray, 5> extens{"900", "1003", "8000", "600", "700"};
    const DemoPlace place{"internal", extens[std::size_t(turn / 12 % 5)], 1};
    const auto call = [&pbx](const char* phone) {
        pbx.originate({phone, "5551", "Zoë", "internal", "1002", 1, {}, {}, {}, "o"}, [](bool) {});
    };
    switch (turn % 12) {
    case 0:
        pbx.calls().hangUp(number, 21);
        break;
    case 1:
        pbx.calls().redirect(number, place);
        break;
    case 2:
        if (peer != nullptr)
            pbx.calls().redirectBoth(number, peer->number, place, {"internal", "902", 1});
        break;
    case 3:
        (void)pbx.calls().transferBlind(number, place);
        break;
    case 4:
        pbx.calls().park(number, 10);
        break;
    case 5:
        (void)pbx.calls().kick(number);
        break;
    case 6:
        if (other != number)
            pbx.calls().connect(other, number);
        break;
    case 7:
        call("PJSIP/1001");
        break;
    case 8:
        call("Local/1007@internal");
        break;
    case 9:
    case 10:
        (void)pbx.calls().beginTransfer(number, place);
        break;
    default:
        (void)pbx.calls().cancelTransfer(number);
    }
}

QByteArray fiveMinutes(Dialect dialect, quint64 seed)
{
    DemoPbx pbx(dialect, seed);
    pbx.setCallsPerMinute(40);
    QByteArray bytes;
    for (int i = 0; i < 3000; ++i) {
        pbx.advance(100);
        bytes += pbx.takeEvents().bytes();
    }
    return bytes;
}

} // namespace

class DemoPbxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void listEqualsEvents_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<double>("rate");
        QTest::newRow("22, calls") << int(Dialect::Asterisk22) << 0.0;
        QTest::newRow("1.8, calls") << int(Dialect::Asterisk18) << 0.0;
        QTest::newRow("1.4, calls") << int(Dialect::Asterisk14) << 0.0;
        QTest::newRow("22, flood") << int(Dialect::Asterisk22) << 100.0;
        QTest::newRow("1.8, flood") << int(Dialect::Asterisk18) << 100.0;
        QTest::newRow("1.4, flood") << int(Dialect::Asterisk14) << 100.0;
    }

    void listEqualsEvents()
    {
        QFETCH(int, dialect);
        QFETCH(double, rate);
        DemoPbx pbx(Dialect(dialect), 7);
        pbx.setCallsPerMinute(60);
        pbx.setEventRate(rate);
        EventModel model{Dialect(dialect)};
        std::size_t most = 0;
        for (int second = 0; second < 300; ++second) {
            pbx.advance(1000);
            for (const Frame& frame : framesOf(pbx.takeEvents().bytes()))
                model.apply(frame);
            most = std::max(most, model.channels().size());
            if (second % 5 != 0)
                continue;
            QCOMPARE(describe(comparable(model.channels(), Dialect(dialect))),
                describe(comparable(listed(pbx.state()), Dialect(dialect))));
        }
        QVERIFY2(most > 20, QByteArray::number(qsizetype(most)).constData());
    }

    void interventionsKeepListAndEventsEqual_data()
    {
        QTest::addColumn<bool>("scene");
        QTest::newRow("calls that pass") << false;
        QTest::newRow("and the scene") << true;
    }

    void interventionsKeepListAndEventsEqual()
    {
        QFETCH(bool, scene);
        DemoPbx pbx(Dialect::Asterisk22, 11);
        if (scene)
            pbx.playScene();
        pbx.setCallsPerMinute(120);
        EventModel model{Dialect::Asterisk22};
        model.seed(listed(pbx.state()));
        int done = 0;
        for (int second = 0; second < 900; ++second) {
            pbx.advance(1000);
            if (!pbx.state().channels().empty()) {
                intervene(pbx, second);
                ++done;
            }
            for (const Frame& frame : framesOf(pbx.takeEvents().bytes()))
                model.apply(frame);
            if (second % 4 != 0)
                continue;
            QCOMPARE(describe(comparable(model.channels(), Dialect::Asterisk22)),
                describe(comparable(listed(pbx.state()), Dialect::Asterisk22)));
        }
        QVERIFY(done > 600);
    }

    void sameSeedSameBytes_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::newRow("22") << int(Dialect::Asterisk22);
        QTest::newRow("1.8") << int(Dialect::Asterisk18);
        QTest::newRow("1.4") << int(Dialect::Asterisk14);
    }

    void sameSeedSameBytes()
    {
        QFETCH(int, dialect);
        const QByteArray once = fiveMinutes(Dialect(dialect), 3);
        QVERIFY(once.size() > 100'000);
        QVERIFY(once == fiveMinutes(Dialect(dialect), 3));
        QVERIFY(once != fiveMinutes(Dialect(dialect), 4));
    }

    void everythingHappens()
    {
        std::map<QByteArray, int> seen;
        for (const Frame& frame : framesOf(fiveMinutes(Dialect::Asterisk22, 3)))
            ++seen[frame.event()];
        for (const char* event :
            {"Newchannel", "Newstate", "Newexten", "NewCallerid", "NewConnectedLine", "VarSet", "DialBegin",
                "DialState", "DialEnd", "BridgeCreate", "BridgeEnter", "BridgeLeave", "BridgeDestroy", "Hold",
                "Unhold", "MusicOnHoldStart", "MusicOnHoldStop", "QueueCallerJoin", "QueueCallerLeave",
                "QueueCallerAbandon", "QueueMemberStatus", "AgentCalled", "AgentConnect", "AgentComplete",
                "AgentRingNoAnswer", "ConfbridgeStart", "ConfbridgeJoin", "ConfbridgeLeave", "ConfbridgeEnd",
                "ParkedCall", "UnParkedCall", "ParkedCallGiveUp", "HangupRequest", "Hangup"})
            QVERIFY2(seen[event] > 0, event);
    }

    void namesAreEscapedOnlyInTheNewDialect()
    {
        QVERIFY(fiveMinutes(Dialect::Asterisk22, 3).contains("CallerIDName: Siobhán O\\'Brien\r\n"));
        QVERIFY(fiveMinutes(Dialect::Asterisk18, 3).contains("CallerIDName: Siobhán O'Brien\r\n"));
        QVERIFY(fiveMinutes(Dialect::Asterisk22, 3).contains("CallerIDName: <b>Bob</b> & Co\r\n"));
    }

    void snapshotHeadersStandInOrder()
    {
        DemoPbx pbx(Dialect::Asterisk22, 1);
        pbx.calls().startDial();
        const Frame frame = framesOf(pbx.takeEvents().bytes()).first();
        QList<QByteArray> keys;
        for (const auto& header : frame.headers)
            keys += header.first;
        QCOMPARE(keys.join(' '),
            QByteArray(
                "Event Privilege Timestamp Channel ChannelState ChannelStateDesc CallerIDNum CallerIDName "
                "ConnectedLineNum ConnectedLineName Language AccountCode Context Exten Priority Uniqueid "
                "Linkedid"));
        QVERIFY(frame.value("Channel").startsWith("PJSIP/"));
        QVERIFY(frame.value("Channel").endsWith("-00000001"));
        QCOMPARE(frame.value("Uniqueid"), QByteArray("1800000000.1"));
    }

    void calmLoadIsAboutTwelveCalls()
    {
        DemoPbx pbx(Dialect::Asterisk22, 2);
        pbx.setCallsPerMinute(24);
        qint64 sum = 0;
        pbx.advance(120'000);
        for (int second = 0; second < 600; ++second) {
            pbx.advance(1000);
            sum += pbx.calls().count();
        }
        QVERIFY2(sum > 600 * 6 && sum < 600 * 24, QByteArray::number(double(sum) / 600).constData());
    }

    void floodReachesItsRate_data()
    {
        QTest::addColumn<double>("rate");
        QTest::newRow("100 a second") << 100.0;
        QTest::newRow("10 000 a second") << 10'000.0;
        QTest::newRow("100 000 a second") << 100'000.0;
    }

    void floodReachesItsRate()
    {
        QFETCH(double, rate);
        DemoPbx pbx(Dialect::Asterisk22, 1);
        pbx.setEventRate(rate);
        qsizetype events = 0;
        for (int i = 0; i < 100; ++i) {
            pbx.advance(5);
            events += pbx.takeEvents().count();
        }
        QVERIFY2(qAbs(double(events) - rate / 2) < rate * 0.05, QByteArray::number(events).constData());
        QVERIFY(pbx.state().channels().size() <= 310);
        pbx.setEventRate(0);
        QCOMPARE(pbx.state().channels().size(), std::size_t(0));
    }

    void floodIsAboutAsManyChannelsAsWanted()
    {
        DemoPbx pbx(Dialect::Asterisk22, 3);
        pbx.setLoadChannels(10'000);
        pbx.setEventRate(20'000);
        pbx.advance(2'000);
        QVERIFY(pbx.state().channels().size() >= 10'000);
        pbx.setEventRate(0);
        QVERIFY(pbx.state().channels().empty());
    }

    void floodTellsWhenItHappened()
    {
        DemoPbx pbx(Dialect::Asterisk22, 1);
        pbx.setEventRate(2'000);
        pbx.setStamp(std::chrono::microseconds(987'654'321));
        pbx.advance(1000);
        QVERIFY(
            pbx.takeEvents().bytes().contains("ConnectedLineNum: 987654321\r\nConnectedLineName: Load\r\n"));
        pbx.setStamp(std::chrono::microseconds(987'654'322));
        pbx.advance(1000);
        QVERIFY(
            pbx.takeEvents().bytes().contains("ConnectedLineNum: 987654322\r\nConnectedLineName: Load\r\n"));
    }

    void floodIsLikeTraffic()
    {
        DemoPbx pbx(Dialect::Asterisk22, 1);
        pbx.setEventRate(50'000);
        pbx.setStamp(std::chrono::microseconds(1'000'000'000));
        pbx.advance(1000);
        const DemoEvents before = pbx.takeEvents();
        QVERIFY(before.count() > 0);
        pbx.advance(1000);
        const DemoEvents events = pbx.takeEvents();
        const double mean = double(events.bytes().size()) / double(events.count());
        QVERIFY2(mean > 380 && mean < 420, QByteArray::number(mean).constData());
        std::map<QByteArray, int> seen;
        for (const Frame& frame : framesOf(events.bytes()))
            ++seen[frame.event()];
        QVERIFY2(qAbs(seen["Newchannel"] - seen["Hangup"]) <= 8,
            QByteArray::number(seen["Newchannel"] - seen["Hangup"]).constData());
        for (const char* event :
            {"Newchannel", "Newstate", "Hold", "Unhold", "Newexten", "VarSet", "NewConnectedLine", "Hangup"})
            QVERIFY2(seen[event] > 100, event);
    }

    void masksCutEvents()
    {
        DemoPbx pbx(Dialect::Asterisk22, 1);
        pbx.setCallsPerMinute(60);
        pbx.advance(60'000);
        const DemoEvents events = pbx.takeEvents();
        QCOMPARE(events.forMask(classes::All).bytes, events.bytes());
        QCOMPARE(events.forMask(0).bytes, QByteArray());
        const QByteArray calls = events.forMask(classes::Call).bytes;
        QVERIFY(calls.contains("Event: Newchannel") && !calls.contains("Event: Newexten"));
        for (const Frame& frame : framesOf(events.forMask(classes::Agent).bytes))
            QCOMPARE(frame.value("Privilege"), QByteArray("agent,all"));
        QCOMPARE(framesOf(events.bytes()).size(), events.count());
        QCOMPARE(framesOf(calls).size(), events.forMask(classes::Call).count);
    }

    void eventMaskValues_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<uint>("mask");
        QTest::newRow("on") << QByteArray("on") << classes::All;
        QTest::newRow("off") << QByteArray("off") << 0U;
        QTest::newRow("number") << QByteArray("3") << (classes::System | classes::Call);
        QTest::newRow("names") << QByteArray("call,system") << (classes::System | classes::Call);
        QTest::newRow("unknown word") << QByteArray("nonsense") << 0U;
        QTest::newRow("all but the last match as a beginning")
            << QByteArray("a,x") << (classes::Agent | (1U << 13) | (1U << 15));
    }

    void eventMaskValues()
    {
        QFETCH(QByteArray, value);
        QFETCH(uint, mask);
        QCOMPARE(eventMask(value).value_or(12345), mask);
        QVERIFY(!eventMask("").has_value());
    }
};

WIRECHIEF_GUILESS_TEST(DemoPbxTest, tst_demopbx)
#include "tst_demopbx.moc"
