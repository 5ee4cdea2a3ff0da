// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A server that says it has a million channels, by events and in its list: what is kept, what that costs, and
// that the program goes on meanwhile, with its tables on the screen.

#include "fedserver.h"
#include "figures.h"
#include "heartbeat.h"
#include "models/calls/callrowsmodel.h"
#include "pbx/channels/limits.h"
#include "pbx/table/flushclock.h"
#include "support/base/memoryuse.h"
#include "support/pbx/pbxsession.h"
#include "widgets/table/tablepage.h"

#include <QApplication>
#include <QTableView>

using namespace wirechief;

namespace {

constexpr int million = 1'000'000;
constexpr int eventsAtOnce = 20'000; ///< that wait to be read
constexpr double longestGap = 250; // ms; it need not be smooth

AmiMessage newchannel(int number)
{
    return eventOf("Newchannel", channelHeaders(number, number, 6));
}

class Bench {
public:
    explicit Bench(Figures& figures)
        : m_figures(figures)
        , m_calls()
        , m_channels(channelColumns())
        , m_callsPage(m_calls, QStringLiteral("Calls"))
        , m_channelsPage(m_channels, QStringLiteral("Channels"))
    {
        m_calls.addServer(m_server.name(), m_server.name(), m_server.channels());
        m_channels.addTable(m_server.name(), m_server.name(), m_server.channels().table());
        for (TablePage* page : {&m_callsPage, &m_channelsPage}) {
            page->resize(1280, 800);
            page->show();
            page->view()->sortByColumn(0, Qt::AscendingOrder);
        }
        m_callsPage.setFilter(QStringLiteral("from:1"));
        m_channelsPage.setFilter(QStringLiteral("channel:1"));
        pass(200);
    }

    void events()
    {
        MemoryGrowth growth;
        QElapsedTimer elapsed;
        elapsed.start();
        m_beat.start();
        double gap = 0;
        double work = 0;
        for (int next = 0; next < million;) {
            std::vector<AmiMessage> events;
            for (int i = 0; i < eventsAtOnce; ++i)
                events.push_back(newchannel(next++));
            pass(0);
            m_beat.start(); // making them does not count
            m_server.feed(std::move(events));
            turnUntil([this] { return m_server.isFed(); });
            gap = std::max(gap, m_beat.longestGapMs());
            work = std::max(work, m_beat.longestWorkMs());
        }
        m_beat.start();
        pass(1'500);
        const double mib = double(growth.now()) / 1024 / 1024;
        m_figures.add("a million channels by events: growth of memory", mib, "MiB", "<= 150 MiB", mib <= 150);
        report("a million channels by events", m_server.channels(), elapsed,
            std::max(gap, m_beat.longestGapMs()), std::max(work, m_beat.longestWorkMs()));
    }

    void goes()
    {
        pass(1'500);
        m_beat.start();
        m_server.channels().reset();
        pass(1'500);
        m_figures.add("a million channels: longest gap when the link is lost", m_beat.longestGapMs(), "ms",
            "<= 250 ms", m_beat.longestGapMs() <= longestGap);
    }

    /// By a session, from the bytes on; it takes limits::listItems of them.
    void list()
    {
        Session session("11.0.0");
        session.answer(
            "ListCommands", "Response: Success\nCoreShowChannels: List.  (Priv: system,reporting,all)\n");
        session.answer("CoreSettings", "Response: Success\nAsteriskVersion: 22.10.1\n");
        session.answer("CoreStatus", "Response: Success\n");
        Channels& channels = session.server->channels();
        bool isRead = false; // not whole: no more than limits::listItems are taken
        QObject::connect(&channels, &Channels::loaded, &m_beat, [&isRead] { isRead = true; });
        m_calls.addServer(session.server->id(), session.server->name(), channels);
        m_channels.addTable(session.server->id(), session.server->name(), channels.table());
        session.answer("CoreShowChannels", listText());
        QElapsedTimer elapsed;
        elapsed.start();
        m_beat.start();
        turnUntil([&isRead] { return isRead; });
        pass(2'000);
        report("a million channels in the list", channels, elapsed, m_beat.longestGapMs(),
            m_beat.longestWorkMs());
        m_calls.removeServer(session.server->id());
        m_channels.removeServer(session.server->id());
    }

private:
    static QByteArray listText()
    {
        QByteArray text = "Response: Success\nEventList: start\n\n";
        for (int row = 0; row < million; ++row)
            text += "Event: CoreShowChannel\nActionID: %id\nChannel: PJSIP/1-" + QByteArray::number(row, 16)
                + "\nChannelState: 6\nUniqueid: " + QByteArray::number(row) + "\n\n";
        return text + "Event: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\n";
    }

    void report(const QByteArray& what, const Channels& channels, const QElapsedTimer& elapsed, double gap,
        double work)
    {
        const auto kept = double(channels.table().size());
        m_figures.add(what + ": kept", kept, "channels", "100 000", kept == double(limits::channels));
        m_figures.add(what + ": time", double(elapsed.elapsed()) / 1e3, "s");
        m_figures.add(what + ": longest gap", gap, "ms", "<= 250 ms", gap <= longestGap);
        m_figures.add(what + ": most work at a stretch", work, "ms");
    }
    Figures& m_figures;
    FlushClock m_clock;
    FedServer m_server{QStringLiteral("mad"), m_clock};
    CallRowsModel m_calls;
    ChannelModel m_channels;
    TablePage m_callsPage;
    TablePage m_channelsPage;
    HeartBeat m_beat;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    Figures figures(QCoreApplication::arguments());
    Bench bench(figures);
    bench.events();
    bench.goes();
    bench.list();
    return figures.exitCode();
}
