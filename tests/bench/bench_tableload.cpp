// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sorted and filtered table of 100 000 rows on the screen, under 100 000 changes a second: one in
// twenty is a record that ends and another that begins, three in twenty change what rows are sorted by, and
// one in forty whether the filter lets the row through.
//
// bench_tableload [--json] [--seconds N]

#include "base/limits.h"
#include "figures.h"
#include "heartbeat.h"
#include "pbx/table/flushclock.h"
#include "peers.h"
#include "support/models/fakerecords.h"
#include "widgets/table/tablepage.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTableView>

using namespace wirechief;

namespace {

constexpr int records = 110'000; ///< the filter keeps ten of eleven
constexpr int rate = 100'000; ///< changes per second
constexpr int rounds = 3;
constexpr auto burst = std::chrono::milliseconds(2); ///< changes come as often

class Load {
public:
    explicit Load(TablePage& page, FakeTable& table)
        : m_page(page)
        , m_table(table)
    {
        for (int i = 0; i < records; ++i)
            begin();
        m_page.resize(1280, 800);
        m_page.show();
        m_page.view()->sortByColumn(FakeName, Qt::AscendingOrder);
        m_page.setFilter(QStringLiteral("name:pjsip"));
        turnUntil([this] { return m_page.model().isFiltered(); });
        turnUntil([this] { return m_page.model().rowCount() < records; });
        m_drip.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_drip, &QTimer::timeout, &m_drip, [this] { changeWhatIsDue(); });
    }

    struct Round {
        double rate; ///< per second
        double p99Ms;
        double p99WorkMs;
        double longestMs;
        double cpuPercent;
    };
    Round run(int seconds)
    {
        m_done = 0;
        m_elapsed.start();
        m_beat.start();
        m_drip.start(burst);
        const double cpu = cpuSeconds([seconds] { pass(seconds * 1000); });
        m_drip.stop();
        const double span = double(m_elapsed.nsecsElapsed()) / 1e9;
        return {m_done / span, m_beat.p99LatenessMs(), m_beat.p99WorkMs(), m_beat.longestGapMs(),
            cpu / span * 100};
    }
    /// Whether each row stands where its record belongs, none too many or missing.
    [[nodiscard]] bool isTrue()
    {
        qsizetype expected = 0;
        m_table.forEach([&expected](const FakeRecord& record) { expected += isRow(record) ? 1 : 0; });
        const TableModel& model = m_page.model();
        bool sorted = true;
        QString before;
        for (int row = 0; row < model.rowCount() && sorted; ++row) {
            const QString name = model.plainText(row, FakeName);
            sorted = naturalCompare(QStringView(before), QStringView(name)) <= 0;
            before = name;
        }
        return sorted && expected == model.rowCount();
    }

private:
    /// Like a session, not for long in one turn, however much is due.
    void changeWhatIsDue()
    {
        QElapsedTimer turn;
        turn.start();
        const double due = double(m_elapsed.nsecsElapsed()) / 1e9 * rate;
        for (; m_done < due && std::chrono::nanoseconds(turn.nsecsElapsed()) < limits::turnBudget; ++m_done)
            change();
    }
    void change()
    {
        QByteArray& key = m_keys[size_t(m_random.bounded(int(m_keys.size())))];
        const int kind = m_random.bounded(20);
        if (kind == 0) {
            m_table.remove(key);
            key = nextKey();
            put(m_table, key, randomName());
            return;
        }
        FakeRecord* record = m_table.edit(key);
        record->number++;
        if (kind <= 3)
            record->name = randomName();
    }
    void begin()
    {
        m_keys.push_back(nextKey());
        put(m_table, m_keys.back(), randomName());
    }
    static bool isRow(const FakeRecord& record) { return record.name.startsWith("PJSIP"); }
    QByteArray nextKey() { return "1795411652." + QByteArray::number(m_next++); }
    /// One in eleven is no row.
    QByteArray randomName()
    {
        return QByteArray(m_random.bounded(11) == 0 ? "Local/" : "PJSIP/")
            + QByteArray::number(m_random.bounded(5000)) + '-' + QByteArray::number(m_random.generate(), 16);
    }

    TablePage& m_page;
    FakeTable& m_table;
    QRandomGenerator m_random{1};
    std::vector<QByteArray> m_keys;
    int m_next = 0;
    double m_done = 0;
    QElapsedTimer m_elapsed;
    QTimer m_drip;
    HeartBeat m_beat;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Figures figures(arguments);
    const int seconds = numberArgument(arguments, QStringLiteral("--seconds"), 4);
    FlushClock clock;
    FakeTable table(clock);
    FakeModel model(fakeColumns());
    model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
    TablePage page(model, QStringLiteral("Rows"));
    Load load(page, table);
    load.run(1); // until caches are full
    std::vector<double> p99;
    std::vector<double> p99Work;
    std::vector<double> longest;
    Load::Round last{};
    for (int round = 0; round < rounds; ++round) {
        last = load.run(seconds);
        p99.push_back(last.p99Ms);
        p99Work.push_back(last.p99WorkMs);
        longest.push_back(last.longestMs);
    }
    clock.flushNow();
    pass(3'000); // very many new rows come in turns
    const bool isTrue = load.isTrue();
    figures.add("table 100k rows, 100 000 changes/s: rows", model.rowCount(), "", ">= 90 000",
        model.rowCount() >= 90'000);
    figures.add("the same: changes", last.rate, "/s", ">= 95 % of the rate", last.rate >= 0.95 * rate);
    figures.add("the same: rows are true in the end", isTrue ? 1 : 0, "", "1", isTrue);
    figures.add("the same: p99 lateness of a 5 ms beat", median(p99), "ms", "<= 33 ms", median(p99) <= 33);
    figures.add("the same: p99 of the work between beats", median(p99Work), "ms");
    figures.add("the same: longest gap", median(longest), "ms");
    figures.add("the same: CPU", last.cpuPercent, "% of a core");
    return figures.exitCode();
}
