// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calls/callrowsmodel.h"
#include "pbx/channels/limits.h"
#include "pbx/core/server.h"
#include "pbx/table/flushclock.h"
#include "support/ami/memorytransport.h"
#include "support/base/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace wirechief;

namespace {

/// A server whose events the test makes up.
class Pbx {
public:
    explicit Pbx(const QString& id = QStringLiteral("id"), FlushClock* shared = nullptr)
        : clock(shared ? *shared : m_ownClock)
        , server(id, QStringLiteral("berlin"),
              std::make_unique<AmiClient>(std::make_unique<MemoryTransport>()), clock)
    {
    }
    void says(QByteArray text)
    {
        text.replace("\n", "\r\n");
        server.channels().apply(AmiMessage::fromBytes(QByteArray("Event: " + text + "\r\n\r\n")));
    }
    void begins(int channel, int call, const QByteArray& technology = "PJSIP")
    {
        const QByteArray id = QByteArray::number(channel);
        says("Newchannel\nChannel: " + technology + "/" + id + "\nChannelState: 4\nCallerIDNum: " + id
            + "\nUniqueid: u" + id + "\nLinkedid: u" + QByteArray::number(call));
    }
    void ends(int channel)
    {
        const QByteArray id = QByteArray::number(channel);
        says("Hangup\nChannel: PJSIP/" + id + "\nUniqueid: u" + id + "\nCause: 16");
    }

private:
    FlushClock m_ownClock;

public:
    FlushClock& clock;
    Server server;
};

/// Each row: a call's key, or "- " and a leg's Uniqueid.
QByteArrayList rowsOf(const CallRowsModel& model)
{
    QByteArrayList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const RowId id = model.rowId(row);
        rows.append(id.part.isEmpty() ? id.key : QByteArray("- " + id.part));
    }
    return rows;
}

} // namespace

class CallRowsModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallIsAsDoubtfulAsItsWorstLeg()
    {
        Pbx pbx;
        const auto later = LiveClock::now() + 2 * limits::stuckRinging;
        CallRowsModel model([later] { return later; });
        model.addServer(QStringLiteral("id"), QStringLiteral("berlin"), pbx.server.channels());
        pbx.begins(1, 1);
        pbx.begins(2, 1);
        pbx.says("Newstate\nChannel: PJSIP/1\nChannelState: 5\nUniqueid: u1");
        pbx.clock.flushNow();
        QVERIFY(!model.setFilter(QStringLiteral("doubt:rings")));
        QCOMPARE(model.rowCount(), 0);
        pbx.server.channels().lookForDoubts(later);
        pbx.clock.flushNow();
        QCOMPARE(model.rowCount(), 1);
        model.setOpen(0, true);
        const int state = model.columnOf(u"state");
        const auto text = [&](int row, int role) { return model.index(row, state).data(role).toString(); };
        QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("Stuck?"));
        QCOMPARE(model.index(0, state).data(TableModel::StateRoleRole).toInt(), int(StateRole::Stuck));
        QVERIFY(text(0, Qt::AccessibleDescriptionRole).startsWith(QStringLiteral("PJSIP/")));
        QVERIFY(text(0, Qt::ToolTipRole).contains(QStringLiteral("nobody will answer")));
        QCOMPARE(text(1, Qt::DisplayRole), QStringLiteral("Stuck?"));
        QVERIFY(!model.setFilter(QStringLiteral("state:stuck")));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(text(1, Qt::AccessibleDescriptionRole).startsWith(QStringLiteral("It has been ringing")));
        QCOMPARE(model.plainText(1, model.columnOf(u"doubt")), QStringLiteral("Rings too long"));
    }

    void nobodyIsNobody()
    {
        Pbx pbx;
        CallRowsModel model;
        model.addServer(QStringLiteral("id"), QStringLiteral("berlin"), pbx.server.channels());
        pbx.says("Newchannel\nChannel: Local/100@default-1;1\nChannelState: 6\nUniqueid: u1\nLinkedid: u1");
        pbx.says("Newchannel\nChannel: Local/100@default-1;2\nChannelState: 6\nUniqueid: u2\nLinkedid: u1");
        pbx.clock.flushNow();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.plainText(0, model.columnOf(u"from")), QStringLiteral("Local/100@default-1;2"));
        QCOMPARE(model.plainText(0, model.columnOf(u"to")), QStringLiteral("100"));
        QCOMPARE(model.plainText(0, model.columnOf(u"legs")), QStringLiteral("2"));
    }

    void theServerIsWhoCallsByOrder()
    {
        Pbx pbx;
        CallRowsModel model;
        model.addServer(QStringLiteral("id"), QStringLiteral("berlin"), pbx.server.channels());
        pbx.says("DialBegin\nDestChannel: PJSIP/peer-1\nDestChannelState: 5\nDestUniqueid: u1\n"
                 "DestLinkedid: u1\nDialString: 4930@peer");
        pbx.clock.flushNow();
        QCOMPARE(model.plainText(0, model.columnOf(u"from")), QStringLiteral("This server"));
        QCOMPARE(model.plainText(0, model.columnOf(u"to")), QStringLiteral("4930"));
        QCOMPARE(model.plainText(0, model.columnOf(u"direction")), QStringLiteral("Outbound"));
    }

    void showsLegsBelowTheirCall()
    {
        Pbx pbx;
        CallRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addServer(QStringLiteral("id"), QStringLiteral("berlin"), pbx.server.channels());
        pbx.begins(1, 1);
        pbx.begins(2, 1);
        pbx.begins(3, 3);
        pbx.clock.flushNow();
        QCOMPARE(rowsOf(model), (QByteArrayList{"u1", "u3"}));
        QVERIFY(model.canOpen(0));
        model.setOpen(0, true);
        QCOMPARE(rowsOf(model), (QByteArrayList{"u1", "- u1", "- u2", "u3"}));
        QCOMPARE(model.groupRow(2), 0);
        QVERIFY(model.isPart(2) && !model.isPart(3));
        QCOMPARE(model.plainText(2, model.columnOf(u"from")), QStringLiteral("PJSIP/2"));
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("PJSIP/2"));
        const auto fold = [&model](int row) {
            return TableModel::Fold(model.index(row, 0).data(TableModel::FoldRole).toInt());
        };
        QCOMPARE(fold(0), TableModel::Fold::Open);
        QCOMPARE(fold(2), TableModel::Fold::Part);
        QCOMPARE(fold(3), TableModel::Fold::Closed);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.rowId(row)), row);

        const QPersistentModelIndex second = model.index(2, 0);
        pbx.begins(4, 1);
        pbx.ends(1);
        pbx.clock.flushNow();
        QCOMPARE(rowsOf(model), (QByteArrayList{"u1", "- u2", "- u4", "u3"}));
        QCOMPARE(model.rowId(second.row()).part, QByteArray("u2"));
        model.sort(model.columnOf(u"from"), Qt::DescendingOrder);
        QCOMPARE(rowsOf(model).first(), QByteArray("u3"));
        QCOMPARE(model.rowId(second.row()).part, QByteArray("u2"));
        model.setOpen(model.rowOf({QStringLiteral("id"), "u1", {}}), false);
        QVERIFY(!second.isValid());
        QCOMPARE(rowsOf(model), (QByteArrayList{"u3", "u1"}));
    }

    void foldsLocalHalves()
    {
        Pbx pbx;
        CallRowsModel model;
        model.addServer(QStringLiteral("id"), QStringLiteral("berlin"), pbx.server.channels());
        pbx.says("Newchannel\nChannel: Local/1@d-1;1\nUniqueid: u1\nLinkedid: u1");
        pbx.says("Newchannel\nChannel: Local/1@d-1;2\nUniqueid: u2\nLinkedid: u1");
        pbx.begins(3, 1);
        pbx.clock.flushNow();
        model.setAllOpen(true);
        QCOMPARE(rowsOf(model), (QByteArrayList{"u1", "- u3"}));
        model.setLocalShown(true);
        QCOMPARE(rowsOf(model), (QByteArrayList{"u1", "- u1", "- u2", "- u3"}));
    }

    void severalServers()
    {
        FlushClock clock;
        Pbx berlin(QStringLiteral("b"), &clock);
        Pbx vienna(QStringLiteral("v"), &clock);
        CallRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAllOpen(true);
        model.addServer(QStringLiteral("b"), QStringLiteral("berlin"), berlin.server.channels());
        model.addServer(QStringLiteral("v"), QStringLiteral("vienna"), vienna.server.channels());
        for (Pbx* pbx : {&berlin, &vienna}) {
            pbx->begins(1, 1); // the same names and ids on both
            pbx->begins(2, 1);
        }
        clock.flushNow();
        QCOMPARE(rowsOf(model), (QByteArrayList{"u1", "- u1", "- u2", "u1", "- u1", "- u2"}));
        const int server = model.columnOf(u"server");
        QCOMPARE(model.plainText(4, server), QStringLiteral("vienna"));
        QCOMPARE(model.cells(model.rowId(5), {server}).at(0).text, QStringLiteral("vienna"));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.rowId(row)), row);
        // Legs that change on both are told once, each in its own row.
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (Pbx* pbx : {&berlin, &vienna})
            pbx->says("Newexten\nChannel: PJSIP/2\nUniqueid: u2\nContext: c\nExten: 9\nPriority: 1");
        clock.flushNow();
        QSet<int> rows;
        for (const QList<QVariant>& told : changed) {
            for (int row = told.at(0).toModelIndex().row(); row <= told.at(1).toModelIndex().row(); ++row)
                rows.insert(row);
        }
        QVERIFY(rows.contains(2) && rows.contains(5));
        model.setServerName(QStringLiteral("v"), QStringLiteral("wien"));
        QCOMPARE(model.plainText(5, server), QStringLiteral("wien"));
        QVERIFY(!model.setFilter(QStringLiteral("server:wien")));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.setFilter({}));
        model.removeServer(QStringLiteral("b"));
        QCOMPARE(rowsOf(model), (QByteArrayList{"u1", "- u1", "- u2"}));
        QCOMPARE(model.serverIdAt(1), QStringLiteral("v"));
    }

    /// Random calls on several servers that come and go, against what each of them has.
    void severalServersWhateverHappens()
    {
        FlushClock clock;
        std::vector<std::unique_ptr<Pbx>> servers;
        QSet<int> shown;
        CallRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 5; ++i)
            servers.push_back(std::make_unique<Pbx>(QString::number(i), &clock));
        QRandomGenerator random(31);
        for (int round = 0; round < 250; ++round) {
            const int number = random.bounded(5);
            Pbx& pbx = *servers[size_t(number)];
            switch (random.bounded(10)) {
            case 0:
                if (shown.remove(number)) {
                    model.removeServer(pbx.server.id());
                } else {
                    model.addServer(pbx.server.id(), pbx.server.id(), pbx.server.channels());
                    shown.insert(number);
                }
                break;
            case 1:
                model.setAllOpen(random.bounded(2) != 0);
                break;
            case 2:
                model.sort(random.bounded(-1, model.columnCount()),
                    random.bounded(2) != 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 3:
            case 4:
                pbx.ends(random.bounded(30));
                break;
            case 5:
                for (const auto& each : servers)
                    each->server.channels().elapse(LiveClock::now() + std::chrono::minutes(1));
                break;
            default:
                pbx.begins(random.bounded(30), random.bounded(10));
                break;
            }
            if (random.bounded(3) != 0)
                continue;
            clock.flushNow();
            QSet<std::pair<QString, QByteArray>> wanted;
            for (const int each : std::as_const(shown)) {
                Server& server = servers[size_t(each)]->server;
                server.channels().calls().forEach([&](const CallRecord& call) {
                    wanted.insert({server.id(), call.key().toByteArray()});
                });
            }
            QSet<std::pair<QString, QByteArray>> rows;
            for (int row = 0; row < model.rowCount(); ++row) {
                const RowId id = model.rowId(row);
                QCOMPARE(model.rowOf(id), row);
                QCOMPARE(model.plainText(row, model.columnOf(u"server")), id.serverId);
                if (id.part.isEmpty())
                    rows.insert({id.serverId, id.key});
                else
                    QVERIFY(model.legAt(row) != nullptr);
            }
            QCOMPARE(rows, wanted);
        }
    }

    void staysTrueWhateverHappens()
    {
        Pbx pbx;
        CallRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addServer(QStringLiteral("id"), QStringLiteral("berlin"), pbx.server.channels());
        QRandomGenerator random(4711);
        bool areAllOpen = false;
        std::vector<std::pair<QPersistentModelIndex, RowId>> watched;
        for (int round = 0; round < 1'000; ++round) {
            const int channel = random.bounded(60);
            switch (random.bounded(12)) {
            case 0:
            case 1:
            case 2:
            case 3:
                pbx.begins(channel, random.bounded(20));
                break;
            case 4:
            case 5:
                pbx.ends(channel);
                break;
            case 6:
            case 7:
                if (model.rowCount() > 0) {
                    const int row = model.groupRow(random.bounded(model.rowCount()));
                    model.setOpen(row, !model.isOpen(row));
                }
                break;
            case 8:
                model.sort(
                    random.bounded(4), random.bounded(2) != 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 9:
                model.setFilter(random.bounded(2) != 0 ? QString() : QStringLiteral("from:1"));
                break;
            case 10:
                pbx.server.channels().elapse(LiveClock::now() + std::chrono::minutes(random.bounded(2)));
                break;
            default:
                if (model.rowCount() > 0) {
                    const int row = random.bounded(model.rowCount());
                    watched.emplace_back(model.index(row, 0), model.rowId(row));
                } else if (random.bounded(10) == 0) {
                    model.setAllOpen(areAllOpen = !areAllOpen);
                }
            }
            if (random.bounded(3) != 0)
                continue;
            pbx.clock.flushNow();
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.rowOf(model.rowId(row)), row);
            for (const auto& [index, id] : watched)
                QVERIFY(!index.isValid() || model.rowId(index.row()) == id);
        }
        pbx.clock.flushNow();
        // Every opened call has its legs below it, all of them, in order.
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isPart(row) || !model.isOpen(row))
                continue;
            int below = row;
            for (const ChannelRecord* leg = model.callAt(row)->firstLeg; leg != nullptr; leg = leg->nextLeg)
                QCOMPARE(model.legAt(++below), leg);
            QVERIFY(below + 1 == model.rowCount() || !model.isPart(below + 1));
        }
    }

    void manyCallsAtOnce()
    {
        Pbx pbx;
        CallRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addServer(QStringLiteral("id"), QStringLiteral("berlin"), pbx.server.channels());
        model.setAllOpen(true);
        model.sort(model.columnOf(u"from"));
        QRandomGenerator random(4711);
        constexpr int channels = 300;
        for (int round = 0; round < 30; ++round) {
            std::vector<std::pair<QPersistentModelIndex, RowId>> watched;
            for (int row = 0; row < model.rowCount(); ++row)
                watched.emplace_back(model.index(row, 0), model.rowId(row));
            for (int i = 0; i < channels; ++i) {
                const int channel = random.bounded(channels);
                if (random.bounded(2) != 0)
                    pbx.begins(channel, random.bounded(channels / 2));
                else
                    pbx.ends(channel);
            }
            if (round % 10 == 9)
                model.setFilter(round == 9 ? QStringLiteral("from:1") : QString());
            if (round % 3 == 0)
                pbx.server.channels().elapse(LiveClock::now() + std::chrono::minutes(1));
            const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
            pbx.clock.flushNow();
            QVERIFY(inserted.count() <= 64); // not one by one
            QByteArrayList expected;
            for (int row = 0; row < model.rowCount(); ++row) {
                QCOMPARE(model.rowOf(model.rowId(row)), row);
                if (model.isPart(row))
                    continue;
                expected.append(model.rowId(row).key);
                for (const ChannelRecord* leg = model.callAt(row)->firstLeg; leg; leg = leg->nextLeg)
                    expected.append("- " + leg->key().toByteArray());
            }
            QCOMPARE(rowsOf(model), expected);
            for (const auto& [index, id] : watched)
                QVERIFY(!index.isValid() || model.rowId(index.row()) == id);
        }
    }
};

WIRECHIEF_TEST(CallRowsModelTest, tst_callrowsmodel)
#include "tst_callrowsmodel.moc"
