// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Fifty servers of 500 channels each in one sorted and filtered table of calls, and in one of channels: what
// a frame costs in which one of them or all have changes, and what happens when all lose their links and come
// back.

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

constexpr int servers = 50;
constexpr int callsOfEach = 250;
constexpr int callsOfFrame = 2; ///< of a server that end and are replaced in one frame
constexpr int frames = 15;
constexpr int rounds = 3;
constexpr double longestGap = 50; // ms

class Bench {
public:
    explicit Bench(Figures& figures)
        : m_figures(figures)
    {
        for (int i = 0; i < servers; ++i) {
            m_servers.push_back(std::make_unique<FedServer>(QStringLiteral("pbx %1").arg(i), m_clock));
            FedServer& server = *m_servers.back();
            server.channels().applyList(listOf(server), 0);
        }
        m_clock.flushNow();
    }

    void callsPage(bool legsShown)
    {
        CallRowsModel model;
        for (const auto& server : m_servers)
            model.addServer(server->name(), server->name(), server->channels());
        model.setAllOpen(legsShown);
        measure(legsShown ? "calls and channels" : "calls", model, QStringLiteral("from"));
    }
    void channelsPage()
    {
        ChannelModel model(channelColumns());
        for (const auto& server : m_servers)
            model.addTable(server->name(), server->name(), server->channels().table());
        measure("channels", model, QStringLiteral("caller"));
    }

private:
    static std::vector<AmiMessage> listOf(FedServer& server)
    {
        if (server.traffic().list().empty())
            server.traffic().begin(callsOfEach);
        return server.traffic().list();
    }

    void measure(const QByteArray& what, TableModel& model, const QString& sortColumn)
    {
        TablePage page(model, QStringLiteral("Fleet"));
        page.resize(1280, 800);
        page.show();
        page.view()->sortByColumn(model.columnOf(sortColumn), Qt::AscendingOrder);
        page.setFilter(QStringLiteral("server:pbx"));
        turnUntil([&model] { return model.isFiltered() && model.rowCount() > 0; });
        const QByteArray name = "50 servers, " + what + ": ";
        const double one = frameMs(page, 1);
        const double all = frameMs(page, servers);
        m_figures.add(name + "CPU of a frame, one has changes", one, "ms");
        m_figures.add(name + "CPU of a frame, all have", all, "ms", "<= 33 ms", all <= 33);
        reconnect(name);
    }

    /// What a frame costs with its announcement and its paint.
    double frameMs(TablePage& page, int changing)
    {
        std::vector<double> costs;
        for (int frame = 0; frame < frames; ++frame) {
            for (int i = 0; i < changing; ++i)
                m_servers[size_t(i)]->take(m_servers[size_t(i)]->traffic().replace(callsOfFrame));
            costs.push_back(cpuSeconds([&] {
                m_clock.flushNow();
                QCoreApplication::sendPostedEvents();
                page.view()->viewport()->repaint();
            }) * 1e3);
            for (const auto& server : m_servers)
                server->forgetEnded();
            m_clock.flushNow();
        }
        return median(costs);
    }

    void reconnect(const QByteArray& name)
    {
        std::vector<double> gaps;
        std::vector<double> work;
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::vector<AmiMessage>> lists;
            for (const auto& server : m_servers)
                lists.push_back(listOf(*server));
            pass(100);
            m_beat.start();
            for (const auto& server : m_servers)
                server->channels().reset();
            pass(200);
            size_t next = 0;
            QTimer answers; // one in a turn
            QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
                m_servers[next]->channels().applyList(lists[next], 0);
                if (++next == lists.size())
                    answers.stop();
            });
            answers.start(0);
            turnUntil([&next] { return next == servers; });
            pass(1200); // all is announced
            gaps.push_back(m_beat.longestGapMs());
            work.push_back(m_beat.longestWorkMs());
        }
        m_figures.add(name + "longest gap when all come back", median(gaps), "ms", "<= 50 ms",
            median(gaps) <= longestGap);
        m_figures.add(name + "most work at a stretch", *std::max_element(work.begin(), work.end()), "ms");
    }

    Figures& m_figures;
    FlushClock m_clock;
    std::vector<std::unique_ptr<FedServer>> m_servers;
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
