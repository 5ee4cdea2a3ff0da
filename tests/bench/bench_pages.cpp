// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of calls and of channels on the screen, sorted and filtered, over a server of 10 000 channels:
// a burst in which 2 000 channels end and 2 000 begin, and a steady stream of events.

#include "fedserver.h"
#include "figures.h"
#include "heartbeat.h"
#include "models/calls/callrowsmodel.h"
#include "pbx/table/flushclock.h"
#include "widgets/table/tablepage.h"

#include <QApplication>
#include <QTableView>

using namespace wirechief;

namespace {

constexpr int residentCalls = 5'000;
constexpr int burstCalls = 1'000;
constexpr int rounds = 5;
constexpr double longestGap = 50; // ms
constexpr int rate = 1'000; ///< events per second of the steady stream
constexpr int seconds = 4;

void show(TablePage& page, const QString& filter, int sortColumn)
{
    page.resize(1280, 800);
    page.show();
    page.view()->sortByColumn(sortColumn, Qt::AscendingOrder);
    page.setFilter(filter);
    turnUntil([&] { return page.model().isFiltered() && page.model().rowCount() > 0; });
}

class Bench {
public:
    explicit Bench(Figures& figures)
        : m_figures(figures)
    {
        m_server.take(m_server.traffic().begin(residentCalls));
        m_clock.flushNow();
    }

    void callsPage(bool legsShown)
    {
        CallRowsModel model;
        model.addServer(m_server.name(), m_server.name(), m_server.channels());
        model.setAllOpen(legsShown);
        TablePage page(model, QStringLiteral("Calls"));
        show(page, QStringLiteral("state:up or state:ended"), model.columnOf(u"from"));
        measure(legsShown ? "calls and channels" : "calls");
    }
    void channelsPage()
    {
        ChannelModel model(channelColumns());
        model.addTable(m_server.name(), m_server.name(), m_server.channels().table());
        TablePage page(model, QStringLiteral("Channels"));
        show(page, QStringLiteral("channel:pjsip"), model.columnOf(u"caller"));
        measure("channels");
    }

private:
    void measure(const QByteArray& what)
    {
        std::vector<double> gaps;
        std::vector<double> work;
        for (int round = 0; round < rounds; ++round) {
            std::vector<AmiMessage> events = m_server.traffic().replace(burstCalls);
            pass(100);
            m_beat.start();
            m_server.feed(std::move(events));
            turnUntil([this] { return m_server.isFed(); });
            pass(300); // all is announced
            m_server.forgetEnded();
            pass(300);
            gaps.push_back(m_beat.longestGapMs());
            work.push_back(m_beat.longestWorkMs());
        }
        const QByteArray burst = what + " page, 2 000 in and 2 000 out: ";
        m_figures.add(burst + "longest gap", median(gaps), "ms", "<= 50 ms", median(gaps) <= longestGap);
        m_figures.add(burst + "most work at a stretch", *std::max_element(work.begin(), work.end()), "ms");
        steady(what + " page, 10 000 at 1 000/s: ");
    }

    void steady(const QByteArray& what)
    {
        std::vector<AmiMessage> events = m_server.traffic().replace(rate * seconds / 17 + 1);
        size_t next = 0;
        QTimer drip;
        drip.setTimerType(Qt::PreciseTimer);
        QObject::connect(&drip, &QTimer::timeout, &drip, [&] {
            const size_t end = std::min(next + size_t(rate / 100), events.size());
            for (; next < end; ++next)
                m_server.channels().apply(events[next]);
        });
        QElapsedTimer elapsed;
        elapsed.start();
        m_beat.start();
        drip.start(10);
        const double cpu = cpuSeconds([&] { turnUntil([&] { return next == events.size(); }); });
        m_figures.add(what + "longest gap", m_beat.longestGapMs(), "ms", "<= 50 ms",
            m_beat.longestGapMs() <= longestGap);
        m_figures.add(what + "most work at a stretch", m_beat.longestWorkMs(), "ms");
        m_figures.add(what + "CPU", cpu / double(elapsed.nsecsElapsed()) * 1e11, "% of a core");
    }

    Figures& m_figures;
    FlushClock m_clock;
    FedServer m_server{QStringLiteral("pbx"), m_clock};
    HeartBeat m_beat;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    Figures figures(QCoreApplication::arguments());
    Bench bench(figures);
    bench.callsPage(false);
    bench.callsPage(true);
    bench.channelsPage();
    return figures.exitCode();
}
