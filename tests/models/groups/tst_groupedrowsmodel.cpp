// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Groups with parts below them: teams and their members, in the offices of several servers.

#include "models/groups/groupedrowsmodel.h"
#include "models/table/recordmodelof.h"
#include "pbx/table/flushclock.h"
#include "support/base/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <map>
#include <set>

using namespace wirechief;

namespace {

struct Team : TableRecord {
    QByteArray key;
    QByteArray name;
    std::vector<QByteArray> members; ///< their keys
};

struct Member : TableRecord {
    QByteArray key;
    QByteArray name;
};

enum TeamColumn { TeamName, TeamServer };

struct Office {
    explicit Office(FlushClock& clock)
        : teams(clock)
        , members(clock)
    {
    }
    void put(const QByteArray& team, const QByteArray& name) { teams.upsert(team).name = name; }
    void dissolve(const QByteArray& team)
    {
        if (const Team* found = teams.find(team)) {
            for (const QByteArray& member : found->members)
                members.remove(member);
        }
        teams.remove(team);
    }
    void join(const QByteArray& team, const QByteArray& member, const QByteArray& name, int place)
    {
        members.upsert(member).name = name;
        std::vector<QByteArray>& keys = teams.upsert(team).members;
        keys.insert(keys.begin() + std::min(place, int(keys.size())), member);
    }
    void leave(const QByteArray& team, const QByteArray& member)
    {
        std::erase(teams.upsert(team).members, member);
        members.remove(member);
    }
    void rename(const QByteArray& team, const QByteArray& member, const QByteArray& name)
    {
        members.upsert(member).name = name;
        teams.edit(team);
    }
    Table<Team> teams;
    Table<Member> members;
};

class TeamsModel final : public GroupedRowsModel {
public:
    TeamsModel()
        : GroupedRowsModel(std::make_unique<Teams>(columns()), nullptr)
    {
    }
    void addOffice(const QString& id, Office& office)
    {
        m_offices[id] = &office;
        static_cast<Teams&>(groups()).addTable(id, id, office.teams);
    }
    /// The last who came first.
    void setReversed(bool reversed)
    {
        m_isReversed = reversed;
        updateAllParts();
    }
    [[nodiscard]] bool isReversed() const { return m_isReversed; }

protected:
    [[nodiscard]] std::vector<QByteArrayView> partsOf(const TableRecord& group) const override
    {
        const std::vector<QByteArray>& keys = static_cast<const Team&>(group).members;
        std::vector<QByteArrayView> parts(keys.begin(), keys.end());
        if (m_isReversed)
            std::reverse(parts.begin(), parts.end());
        return parts;
    }
    [[nodiscard]] const TableRecord* findPart(const QString& serverId, QByteArrayView key) const override
    {
        return m_offices.at(serverId)->members.find(key);
    }
    [[nodiscard]] QString partText(const TableRecord& part, int) const override
    {
        return displayText(static_cast<const Member&>(part).name);
    }
    [[nodiscard]] QString partNote(const TableRecord& part, int) const override
    {
        return QStringLiteral("note on ") + displayText(static_cast<const Member&>(part).key);
    }
    [[nodiscard]] StateRole partRole(const TableRecord&, int) const override { return StateRole::Held; }
    [[nodiscard]] bool isPartDimmed(const TableRecord&) const override { return false; }

private:
    using Teams = RecordModelOf<Team>;
    static std::vector<Column<Team>> columns()
    {
        return {textColumn<Team>(QStringLiteral("name"), QStringLiteral("Name"), &Team::name),
            serverColumn<Team>(QStringLiteral("Server"))};
    }
    std::map<QString, Office*> m_offices;
    bool m_isReversed = false;
};

/// What a view has on its screen that reads no more than it is told to: the first column and what it is.
class Screen {
public:
    explicit Screen(const TeamsModel& model)
        : m_model(model)
    {
        using M = QAbstractItemModel;
        QObject::connect(
            &model, &M::rowsInserted, &m_context, [this](const QModelIndex&, int first, int last) {
                m_rows.insert(m_rows.begin() + first, size_t(last - first + 1), QString());
                read(first, last);
            });
        QObject::connect(
            &model, &M::rowsRemoved, &m_context, [this](const QModelIndex&, int first, int last) {
                m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            });
        QObject::connect(&model, &M::dataChanged, &m_context,
            [this](const QModelIndex& first, const QModelIndex& last) { read(first.row(), last.row()); });
        QObject::connect(&model, &M::layoutChanged, &m_context, [this] { readAll(); });
        QObject::connect(&model, &M::modelReset, &m_context, [this] { readAll(); });
        readAll();
    }
    [[nodiscard]] QStringList rows() const { return QStringList(m_rows.begin(), m_rows.end()); }

private:
    void readAll()
    {
        m_rows.assign(size_t(m_model.rowCount()), QString());
        read(0, m_model.rowCount() - 1);
    }
    void read(int first, int last)
    {
        for (int row = first; row <= last; ++row)
            m_rows[size_t(row)] = textOf(row);
    }
    /// "berlin/3 name", and below it "- berlin/3/3.1 name".
    [[nodiscard]] QString textOf(int row) const
    {
        const RowId id = m_model.rowId(row);
        const QString key = id.serverId + u'/' + QString::fromUtf8(id.key);
        const QString name = m_model.index(row, TeamName).data().toString();
        return id.part.isEmpty()
            ? QString(key + u' ' + name)
            : QString(QStringLiteral("- ") + key + u'/' + QString::fromUtf8(id.part) + u' ' + name);
    }

    const TeamsModel& m_model;
    std::vector<QString> m_rows;
    QObject m_context;
};

/// The same rows, found the slow way.
struct NaiveTeams {
    struct Line {
        QString server;
        const Office* office;
        const Team* team;
    };
    std::map<QString, const Office*> offices;
    std::set<std::pair<QString, QByteArray>> toggled;
    bool areAllOpen = false;
    bool isReversed = false;
    QByteArray word;

    [[nodiscard]] bool isOpen(const Line& line) const
    {
        return toggled.contains({line.server, line.team->key}) != areAllOpen;
    }
    [[nodiscard]] std::vector<Line> groups(int column, Qt::SortOrder order) const
    {
        std::vector<Line> lines;
        for (const auto& entry : offices) {
            entry.second->teams.forEach([&](const Team& team) {
                if (team.name.contains(word))
                    lines.push_back({entry.first, entry.second, &team});
            });
        }
        std::sort(lines.begin(), lines.end(), [=](const Line& a, const Line& b) {
            int result = 0;
            if (column == TeamName)
                result = naturalCompare(QByteArrayView(a.team->name), QByteArrayView(b.team->name));
            else if (column == TeamServer)
                result = naturalCompare(QStringView(a.server), QStringView(b.server));
            if (order == Qt::DescendingOrder)
                result = -result;
            if (result == 0)
                result = naturalCompare(QByteArrayView(a.team->key), QByteArrayView(b.team->key));
            return result != 0 ? result < 0 : a.server < b.server;
        });
        return lines;
    }
    [[nodiscard]] QStringList rows(int column, Qt::SortOrder order) const
    {
        QStringList rows;
        for (const Line& line : groups(column, order)) {
            const QString key = line.server + u'/' + QString::fromUtf8(line.team->key);
            rows.append(QString(key + u' ' + QString::fromUtf8(line.team->name)));
            std::vector<QByteArray> members;
            if (isOpen(line))
                members = line.team->members;
            if (isReversed)
                std::reverse(members.begin(), members.end());
            for (const QByteArray& member : members)
                rows.append(QString(QStringLiteral("- ") + key + u'/' + QString::fromUtf8(member) + u' '
                    + QString::fromUtf8(line.office->members.find(member)->name)));
        }
        return rows;
    }
};

QByteArray randomName(QRandomGenerator& random)
{
    QByteArray name;
    for (int i = random.bounded(1, 4); i > 0; --i)
        name += char('a' + random.bounded(6));
    return name;
}

} // namespace

class GroupedRowsModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void describesParts()
    {
        FlushClock clock;
        Office office(clock);
        TeamsModel model;
        model.addOffice(QStringLiteral("berlin"), office);
        office.put("1", "sales");
        office.put("2", "support");
        office.join("1", "1.1", "Ada", 0);
        clock.flushNow();
        QVERIFY(model.canOpen(0) && !model.canOpen(1));
        const auto fold = [&model](int row) {
            return TableModel::Fold(model.index(row, 0).data(TableModel::FoldRole).toInt());
        };
        QCOMPARE(fold(0), TableModel::Fold::Closed);
        QCOMPARE(fold(1), TableModel::Fold::Empty);
        model.setOpen(0, true);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(fold(0), TableModel::Fold::Open);
        QCOMPARE(fold(1), TableModel::Fold::Part);
        QVERIFY(model.isPart(1) && !model.isPart(2) && !model.canOpen(1));
        QCOMPARE(model.groupRow(1), 0);
        QCOMPARE(model.rowId(1), (RowId{QStringLiteral("berlin"), "1", "1.1"}));
        const QModelIndex part = model.index(1, TeamName);
        QCOMPARE(part.data().toString(), QStringLiteral("Ada"));
        QCOMPARE(part.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("note on 1.1"));
        QCOMPARE(part.data(TableModel::StateRoleRole).toInt(), int(StateRole::Held));
        QCOMPARE(model.plainText(1, TeamServer), QStringLiteral("berlin"));
        const auto cells = model.cells(model.rowId(1), {TeamServer, TeamName});
        QCOMPARE(cells.at(0).text, QStringLiteral("berlin"));
        QCOMPARE(cells.at(1).text, QStringLiteral("Ada"));
    }

    /// A part may go before its group has told so.
    void aPartThatHasJustGoneSaysNothing()
    {
        FlushClock clock;
        Office office(clock);
        TeamsModel model;
        model.setAllOpen(true);
        model.addOffice(QStringLiteral("berlin"), office);
        office.join("1", "1.1", "Ada", 0);
        clock.flushNow();
        office.leave("1", "1.1");
        const RowId id = model.rowId(1);
        QCOMPARE(id.part, QByteArray("1.1"));
        QVERIFY(model.rowToken(1) == nullptr);
        QCOMPARE(model.plainText(1, TeamName), QString());
        QVERIFY(!model.index(1, TeamName).data(TableModel::StateRoleRole).isValid());
        QVERIFY(model.cells(id, {TeamName}).empty());
        clock.flushNow();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(id), -1);
    }

    void randomOperations_data()
    {
        QTest::addColumn<int>("teams");
        QTest::addColumn<int>("burst");
        QTest::addColumn<int>("frames");
        QTest::newRow("few groups, few changes") << 8 << 4 << 400;
        QTest::newRow("some groups, parts come and go at once") << 60 << 120 << 150;
        QTest::newRow("many groups") << 400 << 900 << 20;
    }

    void randomOperations()
    {
        QFETCH(int, teams);
        QFETCH(int, burst);
        QFETCH(int, frames);
        QRandomGenerator random(4711);
        FlushClock clock;
        Office offices[] = {Office(clock), Office(clock)};
        const QString ids[] = {QStringLiteral("berlin"), QStringLiteral("vienna")};
        TeamsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        NaiveTeams naive;
        for (int i = 0; i < 2; ++i) {
            model.addOffice(ids[i], offices[i]);
            naive.offices[ids[i]] = &offices[i];
        }
        const Screen screen(model);
        std::vector<std::pair<QPersistentModelIndex, RowId>> watched;
        for (int frame = 0; frame < frames; ++frame) {
            for (int i = random.bounded(burst); i >= 0; --i)
                change(offices[random.bounded(2)], random, teams);
            for (int row = 0; row < model.rowCount(); ++row) // as a view may, before it is told
                (void)model.index(row, TeamName).data(Qt::ToolTipRole);
            clock.flushNow();
            steer(model, naive, random);
            if (random.bounded(20) == 0) {
                // The last one only: it comes back to the same place in the order.
                if (naive.offices.erase(ids[1]) != 0) {
                    model.removeServer(ids[1]);
                } else {
                    model.addOffice(ids[1], offices[1]);
                    naive.offices[ids[1]] = &offices[1];
                }
            }
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.rowOf(model.rowId(row)), row);
            for (const auto& [index, id] : watched)
                QVERIFY(!index.isValid() || model.rowId(index.row()) == id);
            QCOMPARE(screen.rows(), naive.rows(model.sortColumn(), model.sortOrder()));
            std::erase_if(watched, [](const auto& entry) { return !entry.first.isValid(); });
            for (int i = 0; i < 5 && model.rowCount() > 0; ++i) {
                const int row = random.bounded(model.rowCount());
                watched.emplace_back(model.index(row, 0), model.rowId(row));
            }
        }
    }

private:
    static void change(Office& office, QRandomGenerator& random, int teams)
    {
        const QByteArray key = QByteArray::number(random.bounded(teams));
        const Team* team = office.teams.find(key);
        const bool hasMembers = team && !team->members.empty();
        const QByteArray member
            = hasMembers ? team->members[size_t(random.bounded(int(team->members.size())))] : QByteArray();
        static int next = 0;
        switch (random.bounded(10)) {
        case 0:
        case 1:
            office.put(key, randomName(random));
            return;
        case 2:
            office.dissolve(key);
            return;
        case 3:
        case 4:
            if (hasMembers)
                office.leave(key, member);
            return;
        case 5:
            if (hasMembers)
                office.rename(key, member, randomName(random));
            return;
        default:
            if (team)
                office.join(
                    key, key + '.' + QByteArray::number(next++), randomName(random), random.bounded(10));
            return;
        }
    }

    /// What a user may do.
    static void steer(TeamsModel& model, NaiveTeams& naive, QRandomGenerator& random)
    {
        switch (random.bounded(10)) {
        case 0:
            naive.word = random.bounded(2) != 0 ? "a" : "";
            model.setFilter(naive.word.isEmpty() ? QString() : QStringLiteral("name:a"));
            return;
        case 1:
            model.sort(
                random.bounded(-1, 2), random.bounded(2) != 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            return;
        case 2:
            if (random.bounded(4) == 0) {
                model.setAllOpen(naive.areAllOpen = !naive.areAllOpen);
                naive.toggled.clear();
            }
            return;
        case 3:
            model.setReversed(naive.isReversed = !naive.isReversed);
            return;
        default:
            if (model.rowCount() > 0) {
                const int row = model.groupRow(random.bounded(model.rowCount()));
                const RowId id = model.rowId(row);
                model.setOpen(row, !model.isOpen(row));
                if (naive.toggled.erase({id.serverId, id.key}) == 0)
                    naive.toggled.insert({id.serverId, id.key});
            }
            return;
        }
    }
};

WIRECHIEF_TEST(GroupedRowsModelTest, tst_groupedrowsmodel)
#include "tst_groupedrowsmodel.moc"
