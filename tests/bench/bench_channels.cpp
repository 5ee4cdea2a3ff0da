// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The live state of channels, bridges and calls alone: what one event costs with few and with many channels,
// and what memory a channel takes with all that belongs to it: its part of its bridge and its call, and the
// indexes. The messages are parsed before; each is one of Asterisk 22.

#include "ami/sockettransport.h"
#include "figures.h"
#include "pbx/features/channels.h"
#include "pbx/flushclock.h"
#include "pbx/server.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <malloc.h>

using namespace wirechief;

namespace {

constexpr int rounds = 9;
constexpr int callsOfRound = 1500; ///< that end and are replaced
constexpr int frame = 1000; ///< events between two announcements

QByteArray id(int number)
{
    return "1795411652." + QByteArray::number(number);
}

/// A whole snapshot as every event has it.
QByteArray snapshot(int leg, int linked, int state, const char* prefix = "")
{
    const QByteArray p = prefix;
    const QByteArray number = QByteArray::number(1000 + leg % 5000);
    const QByteArray other = QByteArray::number(1000 + (leg ^ 1) % 5000);
    return p + "Channel: PJSIP/" + number + "-" + QByteArray::number(leg, 16).rightJustified(8, '0') + "\r\n"
        + p + "ChannelState: " + QByteArray::number(state) + "\r\n" + p + "ChannelStateDesc: Up\r\n" + p
        + "CallerIDNum: " + number + "\r\n" + p + "CallerIDName: Extension " + number + "\r\n" + p
        + "ConnectedLineNum: " + other + "\r\n" + p + "ConnectedLineName: Extension " + other + "\r\n" + p
        + "Language: en\r\n" + p + "AccountCode: sales\r\n" + p + "Context: from-internal\r\n" + p
        + "Exten: " + other + "\r\n" + p + "Priority: 12\r\n" + p + "Uniqueid: " + id(leg) + "\r\n" + p
        + "Linkedid: " + id(linked) + "\r\n";
}

AmiMessage event(const char* name, const QByteArray& headers)
{
    return AmiMessage::fromBytes(
        QByteArray(QByteArray("Event: ") + name + "\r\nPrivilege: call,all\r\n" + headers + "\r\n"));
}

QByteArray bridgeHeaders(int call)
{
    return "BridgeUniqueid: 5e7a1c42-9d3b-4c55-8f2e-" + QByteArray::number(call).rightJustified(12, '0')
        + "\r\nBridgeType: basic\r\nBridgeTechnology: simple_bridge\r\nBridgeCreator: <unknown>\r\n"
          "BridgeName: <unknown>\r\nBridgeNumChannels: 2\r\n";
}

/// From the first ring to the conversation.
void begin(std::vector<AmiMessage>& events, int call)
{
    const int a = 2 * call;
    const int b = a + 1;
    const QByteArray dial
        = "Application: Dial\r\nAppData: PJSIP/" + QByteArray::number(1000 + b % 5000) + ",30,tT\r\n";
    events.push_back(event("Newchannel", snapshot(a, a, 4)));
    events.push_back(event("Newexten", QByteArray(snapshot(a, a, 4) + dial)));
    events.push_back(event("Newchannel", snapshot(b, a, 0)));
    events.push_back(event("DialBegin",
        QByteArray(snapshot(a, a, 4) + snapshot(b, a, 0, "Dest")
            + "DialString: " + QByteArray::number(1000 + b % 5000) + "\r\n")));
    events.push_back(event(
        "Newexten", QByteArray(snapshot(b, a, 5) + "Application: AppDial\r\nAppData: (Outgoing Line)\r\n")));
    events.push_back(event("Newstate", snapshot(b, a, 5)));
    events.push_back(event("Newstate", snapshot(b, a, 6)));
    events.push_back(event("DialEnd", QByteArray(snapshot(a, a, 4) + snapshot(b, a, 6, "Dest"))));
    events.push_back(event("Newstate", snapshot(a, a, 6)));
    events.push_back(event("BridgeCreate", bridgeHeaders(call)));
    events.push_back(event("BridgeEnter", QByteArray(bridgeHeaders(call) + snapshot(b, a, 6))));
    events.push_back(event("BridgeEnter", QByteArray(bridgeHeaders(call) + snapshot(a, a, 6))));
}

void end(std::vector<AmiMessage>& events, int call)
{
    const int a = 2 * call;
    const int b = a + 1;
    events.push_back(event("BridgeLeave", QByteArray(bridgeHeaders(call) + snapshot(b, a, 6))));
    events.push_back(event("BridgeLeave", QByteArray(bridgeHeaders(call) + snapshot(a, a, 6))));
    events.push_back(event("BridgeDestroy", bridgeHeaders(call)));
    events.push_back(event("Hangup", QByteArray(snapshot(b, a, 6) + "Cause: 16\r\n")));
    events.push_back(event("Hangup", QByteArray(snapshot(a, a, 6) + "Cause: 16\r\n")));
}

class Pbx {
public:
    Pbx()
        : m_server(QStringLiteral("id"), QStringLiteral("bench"),
            std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), m_clock)
    {
    }
    void fill(int calls)
    {
        for (int call = 0; call < calls; ++call) {
            std::vector<AmiMessage> events;
            begin(events, m_next);
            m_alive.push_back(m_next++);
            take(events);
        }
        settle();
    }
    /// Microseconds of one event, while calls end at random and others begin.
    double churn()
    {
        std::vector<AmiMessage> events;
        for (int i = 0; i < callsOfRound; ++i) {
            int& call = m_alive[size_t(m_random.bounded(int(m_alive.size())))];
            end(events, call);
            call = m_next++;
            begin(events, call);
        }
        const double seconds = cpuSeconds([&] { take(events); });
        settle();
        return seconds / double(events.size()) * 1e6;
    }
    [[nodiscard]] qsizetype channels() { return m_server.channels().table().size(); }

private:
    void take(const std::vector<AmiMessage>& events)
    {
        for (const AmiMessage& message : events) {
            m_server.channels().apply(message);
            if (++m_taken % frame == 0)
                m_clock.flushNow();
        }
    }
    void settle()
    {
        m_clock.flushNow();
        m_server.channels().elapse(Channels::Clock::now() + std::chrono::minutes(1));
        m_clock.flushNow();
    }

    FlushClock m_clock;
    Server m_server;
    QRandomGenerator m_random{1};
    std::vector<int> m_alive;
    int m_next = 0;
    int m_taken = 0;
};

size_t allocated()
{
    return mallinfo2().uordblks;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Figures figures(QCoreApplication::arguments());

    constexpr int calls = 10'000;
    const auto pbx = std::make_unique<Pbx>();
    const size_t before = allocated();
    pbx->fill(calls);
    const double bytes = double(allocated() - before) / double(pbx->channels());
    figures.add("channels: bytes of one, with bridge and call", bytes, "bytes", "<= 400", bytes <= 400);

    Pbx few;
    few.fill(500);
    Pbx many;
    many.fill(5'000);
    std::vector<double> ratios;
    std::vector<double> costs;
    for (int round = 0; round < rounds; ++round) {
        const double small = few.churn();
        const double large = many.churn();
        costs.push_back(large);
        ratios.push_back(large / small);
    }
    figures.add("channels: CPU of one event at 10 000 channels", median(costs), "us");
    figures.add("channels: the same, to that at 1 000 channels", median(ratios), "times", "<= 1.2",
        median(ratios) <= 1.2);
    return figures.exitCode();
}
