// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The live state of channels, bridges and calls alone: what one event costs with few and with many channels,
// and what memory a channel takes with all that belongs to it: its part of its bridge and its call, and the
// indexes. The messages are parsed before; each is one of Asterisk 22.

#include "ami/network/sockettransport.h"
#include "callstream.h"
#include "figures.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "pbx/table/flushclock.h"

#include <QCoreApplication>

#include <malloc.h>

using namespace wirechief;

namespace {

constexpr int rounds = 9;
constexpr int callsOfRound = 1500; ///< that end and are replaced
constexpr int frame = 1000; ///< events between two announcements

class Pbx {
public:
    Pbx()
        : m_server(QStringLiteral("id"), QStringLiteral("bench"),
            std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), m_clock)
    {
    }
    void fill(int calls)
    {
        for (int call = 0; call < calls; ++call)
            take(m_traffic.begin(1));
        settle();
    }
    /// Microseconds of one event, while calls end at random and others begin.
    double churn()
    {
        const std::vector<AmiMessage> events = m_traffic.replace(callsOfRound);
        const double seconds = cpuSeconds([&] { take(events); });
        settle();
        return seconds / double(events.size()) * 1e6;
    }
    /// Bytes of the texts that channels, calls and bridges have for themselves, without any bookkeeping.
    [[nodiscard]] qsizetype ownTexts()
    {
        qsizetype bytes = 0;
        Channels& channels = m_server.channels();
        channels.table().visitRecords([&bytes](const TableRecord& record) {
            const auto& channel = static_cast<const ChannelRecord&>(record);
            for (size_t text = 0; text < channelTexts; ++text)
                bytes += channel.text(ChannelText(text)).size();
        });
        channels.calls().visitRecords([&bytes](const TableRecord& record) {
            const auto& call = static_cast<const CallRecord&>(record);
            for (size_t text = 0; text < callTexts; ++text)
                bytes += call.text(CallText(text)).size();
        });
        channels.bridges().visitRecords([&bytes](const TableRecord& record) {
            bytes += static_cast<const BridgeRecord&>(record).key().size();
        });
        return bytes;
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
    CallTraffic m_traffic;
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
    const auto count = double(pbx->channels());
    figures.add("channels: bytes of one, with bridge and call", bytes, "bytes", "<= 300", bytes <= 300);
    figures.add("channels: of these, texts of its own", double(pbx->ownTexts()) / count, "bytes");
    const double records = sizeof(ChannelRecord) + (sizeof(CallRecord) + sizeof(BridgeRecord)) / 2.0;
    figures.add("channels: of these, records", records, "bytes");

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
