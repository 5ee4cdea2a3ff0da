// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What one frame of changes costs a sorted table of 100 000 rows that is on the screen, beside a
// QSortFilterProxyModel over the same records in the same run.

#include "figures.h"
#include "pbx/table/flushclock.h"
#include "support/models/fakerecords.h"
#include "support/pbx/observerof.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <unordered_set>

using namespace wirechief;

namespace {

constexpr int rows = 100'000;
constexpr int rounds = 5;

/// The model that one would write without thinking of many rows; a proxy sorts it.
class PlainModel : public QAbstractTableModel {
public:
    std::vector<const FakeRecord*> records;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(records.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex&) const override { return 4; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const FakeRecord& record = *records[size_t(index.row())];
        return index.column() == FakeNumber ? QVariant(record.number) : QVariant(displayText(record.name));
    }
    void apply(const ChangesOf<FakeRecord>& changes)
    {
        const std::unordered_set<const FakeRecord*> gone(changes.removed.begin(), changes.removed.end());
        beginResetModel(); // the best that can be done: row by row it takes seconds
        std::erase_if(records, [&gone](const FakeRecord* record) { return gone.contains(record); });
        records.insert(records.end(), changes.added.begin(), changes.added.end());
        endResetModel();
    }
    void announce(const std::vector<const FakeRecord*>& changed)
    {
        const std::unordered_set<const FakeRecord*> touched(changed.begin(), changed.end());
        for (int row = 0; row < rowCount(); ++row) {
            if (touched.contains(records[size_t(row)]))
                Q_EMIT dataChanged(index(row, 0), index(row, 3));
        }
    }
};

class PlainProxy : public QSortFilterProxyModel {
protected:
    [[nodiscard]] bool lessThan(const QModelIndex& a, const QModelIndex& b) const override
    {
        const auto& records = static_cast<const PlainModel*>(sourceModel())->records;
        return naturalCompare(QByteArrayView(records[size_t(a.row())]->name),
                   QByteArrayView(records[size_t(b.row())]->name))
            < 0;
    }
};

/// Keeps the last change log for the proxy's turn; the records it names stay alive until the next one.
struct Recorder : ObserverOf<FakeRecord> {
    std::function<void(const ChangesOf<FakeRecord>&)> told;
    void changed(const ChangesOf<FakeRecord>& changes) override { told(changes); }
    void tableGone() override { }
};

QByteArray randomName(QRandomGenerator& random)
{
    return "PJSIP/" + QByteArray::number(random.bounded(5000)) + '-'
        + QByteArray::number(random.generate(), 16);
}

class Bench {
public:
    explicit Bench(const QStringList& arguments)
        : figures(arguments)
    {
        for (int i = 0; i < rows; ++i)
            put(m_table, "1795411652." + QByteArray::number(m_next++), randomName(m_random), i);
        m_clock.flushNow();
        m_model.sort(FakeName);
        m_model.addTable(QStringLiteral("a"), QStringLiteral("A"), m_table);
        m_table.forEach([this](const FakeRecord& record) { m_plain.records.push_back(&record); });
        m_proxy.setSourceModel(&m_plain);
        m_proxy.sort(FakeName);
        m_proxy.setDynamicSortFilter(true);
        m_recorder.told = [this](const ChangesOf<FakeRecord>& changes) {
            QElapsedTimer timer;
            timer.start();
            if (m_asReset)
                m_plain.apply(changes);
            else
                m_plain.announce(changes.changed);
            settle(m_proxyView);
            m_proxyTime = double(timer.nsecsElapsed()) / 1e6;
        };
        m_table.addObserver(&m_recorder);
        for (QTableView* view : {&m_view, &m_proxyView}) {
            view->resize(1280, 800);
            view->show();
        }
        m_view.setModel(&m_model);
        m_proxyView.setModel(&m_proxy);
        QCoreApplication::processEvents();
    }
    ~Bench()
    {
        m_table.removeObserver(&m_recorder);
        m_view.setModel(nullptr);
        m_proxyView.setModel(nullptr);
    }

    void burst()
    {
        m_asReset = true;
        const auto [ours, proxy] = best([this] {
            std::vector<QByteArray> keys;
            m_table.forEach([&](const FakeRecord& record) {
                if (m_random.bounded(rows) < 2'000)
                    keys.push_back(record.key);
            });
            for (const QByteArray& key : keys) {
                m_table.remove(key);
                put(m_table, "1795411652." + QByteArray::number(m_next++), randomName(m_random), 1);
            }
        });
        figures.add("table 100k rows: 2 000 in and 2 000 out", ours, "ms");
        figures.add("the same, proxy model, one reset", proxy, "ms");
        figures.add("burst: proxy / ours", proxy / ours, "x", ">= 4", proxy / ours >= 4);
    }

    void scatteredChanges()
    {
        m_asReset = false;
        const auto [ours, proxy] = best([this] { change(1'000, false); });
        figures.add("table 100k rows: 1 000 changed, same order", ours, "ms");
        figures.add("the same, proxy model", proxy, "ms");
        figures.add("changes: proxy / ours", proxy / ours, "x", ">= 0.5", proxy / ours >= 0.5);
    }

    void changedOrder()
    {
        m_asReset = false;
        const auto [ours, proxy] = best([this] { change(100, true); });
        figures.add("table 100k rows: 100 changed sort keys", ours, "ms");
        figures.add("the same, proxy model", proxy, "ms");
        figures.add("moves: proxy / ours", proxy / ours, "x", ">= 2", proxy / ours >= 2);
    }

    void sortAndFilter()
    {
        const auto once = [](auto action) {
            QElapsedTimer timer;
            timer.start();
            action();
            return double(timer.nsecsElapsed()) / 1e6;
        };
        const double ours = once([this] { m_model.sort(FakeName, Qt::DescendingOrder); });
        const double proxy = once([this] { m_proxy.sort(FakeName, Qt::DescendingOrder); });
        figures.add("table 100k rows: sort by another order", ours, "ms");
        figures.add("sort: proxy / ours", proxy / ours, "x", ">= 0.7", proxy / ours >= 0.7);
        const double filter = once([this] { m_model.setFilter(QStringLiteral("pjsip/42")); });
        figures.add("table 100k rows: filter by a word", filter, "ms");
        const double back = once([this] { m_model.setFilter({}); });
        figures.add("table 100k rows: all rows again", back, "ms");
    }

    Figures figures;

private:
    static void settle(QTableView& view)
    {
        view.repaint();
        QCoreApplication::sendPostedEvents();
    }

    void change(int count, bool keys)
    {
        int left = count;
        m_table.forEach([&](const FakeRecord& record) {
            if (left == 0 || m_random.bounded(rows) >= 2 * count)
                return;
            --left;
            FakeRecord* edited = m_table.edit(record.key);
            edited->number++;
            if (keys)
                edited->name = randomName(m_random);
        });
    }

    /// Milliseconds of a frame with these changes: ours and the proxy's; each the best of some rounds.
    template <class Change>
    std::pair<double, double> best(Change change)
    {
        double ours = 1e9;
        double proxy = 1e9;
        for (int round = 0; round < rounds; ++round) {
            change();
            QElapsedTimer timer;
            timer.start();
            m_clock.flushNow();
            const double frame = double(timer.nsecsElapsed()) / 1e6 - m_proxyTime;
            timer.restart();
            settle(m_view);
            ours = std::min(ours, frame + double(timer.nsecsElapsed()) / 1e6);
            proxy = std::min(proxy, m_proxyTime);
        }
        return {ours, proxy};
    }

    QRandomGenerator m_random{1};
    int m_next = 0;
    FlushClock m_clock;
    FakeTable m_table{m_clock};
    FakeModel m_model{fakeColumns()};
    PlainModel m_plain;
    PlainProxy m_proxy;
    Recorder m_recorder;
    QTableView m_view;
    QTableView m_proxyView;
    double m_proxyTime = 0;
    bool m_asReset = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Bench bench(application.arguments());
    bench.burst();
    bench.scatteredChanges();
    bench.changedOrder();
    bench.sortAndFilter();
    return bench.figures.exitCode();
}
