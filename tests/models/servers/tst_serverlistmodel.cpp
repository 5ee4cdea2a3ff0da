// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/servers/serverlistmodel.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "pbx/core/serverlist.h"
#include "pbx/table/flushclock.h"
#include "support/ami/memorytransport.h"
#include "support/base/testmain.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace wirechief;

namespace {

ServerRow row(const char* name, const char* folder = "")
{
    return {QStringLiteral("id-") + QString::fromUtf8(name), QString::fromUtf8(name),
        QString::fromUtf8(folder), 1};
}

/// The tree as text: "Lab(a b) c".
QString tree(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList parts;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        QString text = index.data().toString();
        if (index.data(ServerListModel::IsFolderRole).toBool())
            text += u'(' + tree(model, index) + u')';
        parts.append(text);
    }
    return parts.join(u' ');
}

struct Pbx {
    MemoryTransport* transport = nullptr;
    std::unique_ptr<Server> server;
    explicit Pbx(FlushClock& clock, const char* name)
    {
        auto memory = std::make_unique<MemoryTransport>();
        transport = memory.get();
        server = std::make_unique<Server>(QStringLiteral("id-") + QString::fromUtf8(name),
            QString::fromUtf8(name), std::make_unique<AmiClient>(std::move(memory)), clock);
    }
};

void open(Server& server)
{
    AmiLogin login;
    login.peer.host = QStringLiteral("pbx");
    login.user = QStringLiteral("admin");
    server.client().open(login, Secret("asterisk"));
}

/// Answers the action written last.
void answer(MemoryTransport& transport, QByteArray text)
{
    QByteArray asked;
    const bool wrote = QTest::qWaitFor([&] {
        asked += transport.takeWritten();
        return !asked.isEmpty();
    });
    QVERIFY(wrote);
    const qsizetype begin = asked.lastIndexOf("ActionID: ") + 10;
    text.replace("%id", asked.mid(begin, asked.indexOf("\r\n", begin) - begin));
    transport.say(text);
}

} // namespace

class ServerListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sortsFoldersAndServers()
    {
        ServerList open;
        ServerListModel model(open);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("pbx10", "Lab"), row("zurich"), row("pbx9", "Lab"), row("berlin", "Production"),
            row("Anna")});
        QCOMPARE(tree(model), QStringLiteral("All servers Lab(pbx9 pbx10) Production(berlin) Anna zurich"));
        model.setServers({row("zurich", "Lab"), row("pbx10", "Lab"), row("Anna")});
        QCOMPARE(tree(model), QStringLiteral("All servers Lab(pbx10 zurich) Anna"));
        model.setServers({});
        QCOMPARE(tree(model), QString());
    }

    void keepsWhatStays()
    {
        ServerList open;
        ServerListModel model(open);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("a"), row("b"), row("c")});
        const QPersistentModelIndex b = model.indexOf(QStringLiteral("id-b"));
        ServerRow renamed = row("b");
        renamed.name = QStringLiteral("z");
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setServers({row("a"), renamed, row("c"), row("d")});
        QCOMPARE(tree(model), QStringLiteral("All servers a c d z"));
        QVERIFY(b.isValid());
        QCOMPARE(b.data().toString(), QStringLiteral("z"));
        QCOMPARE(b.row(), 4);
        QCOMPARE(changed.size(), 2); // it, and how many there are
        QCOMPARE(b.data(ServerListModel::IdRole).toString(), QStringLiteral("id-b"));
        QCOMPARE(b.data(ServerListModel::EnvironmentRole).toInt(), 1);
        QVERIFY(!b.data(Qt::DecorationRole).value<QIcon>().isNull());
    }

    void aServerMovesBetweenFolders()
    {
        ServerList open;
        ServerListModel model(open);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("a"), row("b"), row("c", "Lab")});
        const QPersistentModelIndex b = model.indexOf(QStringLiteral("id-b"));
        model.setServers({row("a"), row("b", "Lab"), row("c", "Lab")});
        QCOMPARE(tree(model), QStringLiteral("All servers Lab(b c) a"));
        QCOMPARE(QModelIndex(b), model.indexOf(QStringLiteral("id-b")));
        model.setServers({row("a"), row("b", "Attic"), row("c", "Attic")});
        QCOMPARE(tree(model), QStringLiteral("All servers Attic(b c) a"));
        QCOMPARE(QModelIndex(b), model.indexOf(QStringLiteral("id-b")));
        model.setServers({row("a"), row("b"), row("c")});
        QCOMPARE(tree(model), QStringLiteral("All servers a b c"));
        QCOMPARE(QModelIndex(b), model.indexOf(QStringLiteral("id-b")));
    }

    void nestsFolders()
    {
        ServerList open;
        ServerListModel model(open);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("a", "Europe/Berlin"), row("b", "Europe"), row("c", "Europe/Berlin/Lab 10"),
            row("d", "Europe/Berlin/Lab 9"), row("e"), row("f", "Asia/Tokyo")});
        QCOMPARE(tree(model),
            QStringLiteral("All servers Asia(Tokyo(f)) Europe(Berlin(Lab 9(d) Lab 10(c) a) b) e"));
        const QModelIndex lab = model.folderIndex(QStringLiteral("Europe/Berlin/Lab 9"));
        QCOMPARE(lab.data().toString(), QStringLiteral("Lab 9"));
        QCOMPARE(lab.data(ServerListModel::FolderRole).toString(), QStringLiteral("Europe/Berlin/Lab 9"));
        QCOMPARE(model.indexOf(QStringLiteral("id-d")).parent(), lab);
        // A folder is there through its servers.
        model.setServers({row("b", "Europe"), row("e")});
        QCOMPARE(tree(model), QStringLiteral("All servers Europe(b) e"));
        QVERIFY(!model.folderIndex(QStringLiteral("Europe/Berlin")).isValid());
    }

    void aFolderKeepsItsRow_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("shown");
        QTest::newRow("renamed") << QStringLiteral("Zone")
                                 << QStringLiteral("All servers Asia(c) Zone(Berlin(a) b)");
        QTest::newRow("inside") << QStringLiteral("Asia/Europe")
                                << QStringLiteral("All servers Asia(Europe(Berlin(a) b) c)");
        QTest::newRow("new around") << QStringLiteral("World/Old/Europe")
                                    << QStringLiteral("All servers Asia(c) World(Old(Europe(Berlin(a) b)))");
    }
    void aFolderKeepsItsRow()
    {
        QFETCH(QString, now);
        QFETCH(QString, shown);
        ServerList open;
        ServerListModel model(open);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("a", "Europe/Berlin"), row("b", "Europe"), row("c", "Asia")});
        const QPersistentModelIndex europe = model.folderIndex(QStringLiteral("Europe"));
        const QPersistentModelIndex berlin = model.folderIndex(QStringLiteral("Europe/Berlin"));
        const QSignalSpy renamed(&model, &ServerListModel::folderRenamed);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QByteArray path = now.toUtf8();
        const QByteArray inner = path + "/Berlin";
        model.setServers({row("a", inner.constData()), row("b", path.constData()), row("c", "Asia")});
        QCOMPARE(tree(model), shown);
        QCOMPARE(QModelIndex(europe), model.folderIndex(now));
        QCOMPARE(QModelIndex(berlin), model.folderIndex(now + QStringLiteral("/Berlin")));
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed[0][1].toString(), now);
        QCOMPARE(removed.size(), 0);
    }

    void aFolderThatIsSplitGoes()
    {
        ServerList open;
        ServerListModel model(open);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("a", "Europe"), row("b", "Europe"), row("c", "Asia")});
        const QPersistentModelIndex a = model.indexOf(QStringLiteral("id-a"));
        model.setServers({row("a", "North"), row("b", "South"), row("c", "Asia")});
        QCOMPARE(tree(model), QStringLiteral("All servers Asia(c) North(a) South(b)"));
        QCOMPARE(QModelIndex(a), model.indexOf(QStringLiteral("id-a")));
        // And one whose servers go into one that is there: they are joined.
        model.setServers({row("a", "Asia"), row("b", "South"), row("c", "Asia")});
        QCOMPARE(tree(model), QStringLiteral("All servers Asia(a c) South(b)"));
        QCOMPARE(QModelIndex(a), model.indexOf(QStringLiteral("id-a")));
    }

    void movesNoMoreThanItMust()
    {
        QCOMPARE(inOrderAlready({}), std::vector<bool>());
        QCOMPARE(inOrderAlready({4, 0, 1, 2, 3}), (std::vector<bool>{false, true, true, true, true}));
        QCOMPARE(inOrderAlready({0, 1, 2}), (std::vector<bool>{true, true, true}));
        ServerList open;
        ServerListModel model(open);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::vector<ServerRow> rows;
        for (int i = 0; i < 50; ++i)
            rows.push_back(row(qPrintable(QString::number(i))));
        model.setServers(rows);
        const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        rows[0].name = QStringLiteral("99");
        model.setServers(rows);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(model.indexOf(rows[0].id).row(), 50);
        // What comes together is told together, and so is what goes.
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        for (int i = 0; i < 30; ++i)
            rows.push_back(row(qPrintable(QStringLiteral("new ") + QString::number(i))));
        model.setServers(rows);
        QCOMPARE(inserted.size(), 1);
        rows.resize(50);
        model.setServers(rows);
        QCOMPARE(removed.size(), 1);
        model.setServers(rows);
        QCOMPARE(moved.size() + inserted.size() + removed.size(), 3); // nothing new, nothing said
    }

    void showsWhatTheFilterTakes()
    {
        ServerList open;
        ServerListModel model(open);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("a", "Europe/Berlin"), row("b", "Europe"), row("c", "Asia"), row("d")});
        const QPersistentModelIndex a = model.indexOf(QStringLiteral("id-a"));
        model.setFilter([](const QString& id) { return id == u"id-a" || id == u"id-d"; });
        QCOMPARE(tree(model), QStringLiteral("Europe(Berlin(a)) d"));
        QCOMPARE(model.shownServers(), 2);
        QCOMPARE(model.totalServers(), 4);
        QVERIFY(a.isValid());
        QVERIFY(model.contains(QStringLiteral("id-c")) && model.contains(allServersId));
        QVERIFY(!model.indexOf(QStringLiteral("id-c")).isValid());
        // A folder says how its servers are, shown or not.
        QCOMPARE(model.folderIndex(QStringLiteral("Europe")).data(Qt::AccessibleDescriptionRole).toString(),
            QStringLiteral("0 of 2 servers connected"));
        model.setFilter({});
        QCOMPARE(tree(model), QStringLiteral("All servers Asia(c) Europe(Berlin(a) b) d"));
        QVERIFY(a.isValid());
    }

    void foldersSumUp()
    {
        FlushClock clock;
        ServerList list;
        ServerListModel model(list);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("a", "Europe/Berlin"), row("b", "Europe"), row("c", "Asia")});
        const auto of = [&model](const char* path, int role) {
            return model.folderIndex(QString::fromLatin1(path)).data(role);
        };
        Pbx pbx(clock, "a");
        Server* server = list.add(std::move(pbx.server));
        open(*server);
        QTRY_COMPARE(server->client().state(), AmiClient::State::Greeting);
        QCOMPARE(of("Europe", ServerListModel::StateRole).toInt(), int(AmiClient::State::Greeting));
        pbx.transport->say("Asterisk Call Manager/11.0.0\r\n");
        answer(*pbx.transport, "Response: Success\r\nActionID: %id\r\nChallenge: 1\r\n\r\n");
        answer(*pbx.transport, "Response: Success\r\nActionID: %id\r\n\r\n");
        QTRY_COMPARE(of("Europe", ServerListModel::StateRole).toInt(), int(AmiClient::State::Ready));
        QCOMPARE(of("Europe", ServerListModel::DetailRole).toString(), QStringLiteral("1/2"));
        QCOMPARE(of("Europe/Berlin", ServerListModel::DetailRole).toString(), QStringLiteral("1/1"));
        QCOMPARE(of("Asia", ServerListModel::DetailRole).toString(), QString());
        QVERIFY(
            of("Europe", Qt::ToolTipRole).toString().contains(QStringLiteral("1 of 2 servers connected")));
        QCOMPARE(of("Europe", ServerListModel::CountRole).toInt(), 0);
        pbx.transport->hangUp();
        QTRY_COMPARE(of("Europe", ServerListModel::StateRole).toInt(), int(AmiClient::State::Waiting));
        model.setAwaitsSecret(QStringLiteral("id-c"), true);
        QCOMPARE(of("Asia", ServerListModel::StateRole).toInt(), int(AmiClient::State::Connecting));
        list.remove(server->id());
        QCOMPARE(of("Europe", ServerListModel::StateRole).toInt(), int(AmiClient::State::Offline));
    }

    void followsASession()
    {
        FlushClock clock;
        ServerList list;
        ServerListModel model(list);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("a"), row("b", "Lab")});
        Pbx pbx(clock, "b");
        Server* server = list.add(std::move(pbx.server));
        QCOMPARE(tree(model), QStringLiteral("All servers Lab(b) a")); // saved already: no second one
        const QModelIndex index = model.indexOf(QStringLiteral("id-b"));
        QCOMPARE(index.data(ServerListModel::StateRole).toInt(), int(AmiClient::State::Offline));
        QCOMPARE(index.data(ServerListModel::CountRole).toInt(), -1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        open(*server);
        QCOMPARE(index.data(ServerListModel::StateRole).toInt(), int(AmiClient::State::Connecting));
        QTRY_COMPARE(server->client().state(), AmiClient::State::Greeting);
        pbx.transport->say("Asterisk Call Manager/11.0.0\r\n");
        answer(*pbx.transport, "Response: Success\r\nActionID: %id\r\nChallenge: 1\r\n\r\n");
        answer(*pbx.transport, "Response: Success\r\nActionID: %id\r\n\r\n");
        QTRY_COMPARE(index.data(ServerListModel::StateRole).toInt(), int(AmiClient::State::Ready));
        QCOMPARE(index.data(ServerListModel::CountRole).toInt(), 0);
        server->channels().apply(AmiMessage::fromBytes(
            "Event: Newchannel\r\nChannel: SIP/1-01\r\nUniqueid: 1.1\r\nChannelState: 4\r\n\r\n"));
        changed.clear();
        model.refreshCounts();
        QCOMPARE(changed.size(), 3); // it, the sum of its folder, and that of all
        QCOMPARE(changed[0][0].toModelIndex(), index);
        QCOMPARE(index.data(ServerListModel::DetailRole).toString(), QStringLiteral("1, not all"));
        model.refreshCounts();
        QCOMPARE(changed.size(), 3); // nothing new, nothing said
        pbx.transport->hangUp();
        QTRY_COMPARE(index.data(ServerListModel::StateRole).toInt(), int(AmiClient::State::Waiting));
        QVERIFY(index.data(ServerListModel::DetailRole).toString().startsWith(QStringLiteral("retry in ")));
        list.remove(QStringLiteral("id-b"));
        QCOMPARE(index.data(ServerListModel::StateRole).toInt(), int(AmiClient::State::Offline));
        QCOMPARE(tree(model), QStringLiteral("All servers Lab(b) a"));
    }

    void aServerAwaitsItsSecret()
    {
        ServerList open;
        ServerListModel model(open);
        model.setServers({row("a"), row("b")});
        const QString id = QStringLiteral("id-a");
        const auto says = [&](int role) { return model.indexOf(id).data(role).toString(); };
        model.setAwaitsSecret(id, true);
        QCOMPARE(says(ServerListModel::DetailRole), QStringLiteral("secret…"));
        QCOMPARE(says(Qt::AccessibleDescriptionRole), QStringLiteral("Waiting for its secret"));
        model.setServers({row("a", "Lab"), row("b")});
        QCOMPARE(says(ServerListModel::DetailRole), QStringLiteral("secret…"));
        model.setAwaitsSecret(id, false);
        QCOMPARE(says(ServerListModel::DetailRole), QString());
        QCOMPARE(says(Qt::AccessibleDescriptionRole), QStringLiteral("Not connected"));
    }

    void manyAwaitTheirTurn()
    {
        ServerList open;
        ServerListModel model(open);
        model.setServers({row("a", "Lab"), row("b"), row("c", "Lab")});
        const QStringList ids{QStringLiteral("id-a"), QStringLiteral("id-c"), QStringLiteral("gone")};
        const auto stateOf = [](const QModelIndex& index) {
            return AmiClient::State(index.data(ServerListModel::StateRole).toInt());
        };
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setAwaitTurn(ids, true);
        QCOMPARE(changed.size(), 2); // each of them once
        QCOMPARE(stateOf(model.indexOf(ids[0])), AmiClient::State::Connecting);
        QCOMPARE(model.indexOf(ids[1]).data(ServerListModel::DetailRole).toString(), QStringLiteral("…"));
        // What sums them up follows once.
        QTRY_COMPARE(stateOf(model.folderIndex(QStringLiteral("Lab"))), AmiClient::State::Connecting);
        QCOMPARE(stateOf(model.indexOf(allServersId)), AmiClient::State::Connecting);
        QCOMPARE(changed.size(), 4);
        model.setAwaitTurn(ids, false);
        QCOMPARE(stateOf(model.indexOf(ids[0])), AmiClient::State::Offline);
        QTRY_COMPARE(stateOf(model.folderIndex(QStringLiteral("Lab"))), AmiClient::State::Offline);
    }

    void tellsTheOrderOfTheTree()
    {
        ServerList open;
        ServerListModel model(open);
        model.setServers({row("z10"), row("z9"), row("b", "Lab"), row("a", "Lab/Old"), row("c", "Lab 2/X"),
            row("d", "Lab"), row("e", "Area")});
        QStringList ids{QStringLiteral("gone")};
        for (const char* id : {"z9", "d", "z10", "a", "c", "b", "e"})
            ids.append(QStringLiteral("id-") + QLatin1String(id));
        const QString expected = QStringLiteral("id-e id-a id-b id-d id-c id-z9 id-z10");
        QCOMPARE(model.inOrder(ids).join(u' '), expected);
        QCOMPARE(tree(model), QStringLiteral("All servers Area(e) Lab(Old(a) b d) Lab 2(X(c)) z9 z10"));
        model.setFilter([](const QString&) { return false; }); // shown or not
        QCOMPARE(model.inOrder(ids).join(u' '), expected);
    }

    void showsOpenServersThatAreNotSaved()
    {
        FlushClock clock;
        ServerList list;
        ServerListModel model(list);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("b")});
        Pbx pbx(clock, "a");
        Server* server = list.add(std::move(pbx.server));
        QCOMPARE(tree(model), QStringLiteral("All servers a b"));
        server->setName(QStringLiteral("c"));
        QCOMPARE(tree(model), QStringLiteral("All servers b c"));
        list.remove(server->id());
        QCOMPARE(tree(model), QStringLiteral("b"));
    }

    void rowOfAllServersSumsUp()
    {
        FlushClock clock;
        ServerList list;
        ServerListModel model(list);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setServers({row("a")});
        QVERIFY(!model.indexOf(allServersId).isValid()); // all of one is that one
        model.setServers({row("a"), row("b", "Lab"), row("c")});
        const QPersistentModelIndex all = model.indexOf(allServersId);
        QCOMPARE(all.row(), 0);
        QVERIFY(all.data(ServerListModel::IsAllRole).toBool());
        QVERIFY(!model.index(1, 0).data(ServerListModel::IsAllRole).toBool());
        QCOMPARE(all.data(ServerListModel::CountRole).toInt(), -1);
        QCOMPARE(
            all.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("0 of 3 servers connected"));

        Pbx first(clock, "a");
        Pbx second(clock, "b");
        for (Pbx* pbx : {&first, &second}) {
            Server* server = list.add(std::move(pbx->server));
            open(*server);
            QTRY_COMPARE(server->client().state(), AmiClient::State::Greeting);
            QCOMPARE(all.data(ServerListModel::StateRole).toInt(), int(AmiClient::State::Greeting));
            pbx->transport->say("Asterisk Call Manager/11.0.0\r\n");
            answer(*pbx->transport, "Response: Success\r\nActionID: %id\r\nChallenge: 1\r\n\r\n");
            answer(*pbx->transport, "Response: Success\r\nActionID: %id\r\n\r\n");
            QTRY_COMPARE(server->client().state(), AmiClient::State::Ready);
            server->channels().apply(AmiMessage::fromBytes(
                "Event: Newchannel\r\nChannel: SIP/1-01\r\nUniqueid: 1.1\r\nChannelState: 4\r\n\r\n"));
        }
        model.refreshCounts();
        QCOMPARE(all.data(ServerListModel::DetailRole).toString(), QStringLiteral("2, not all"));
        QCOMPARE(all.data(ServerListModel::StateRole).toInt(), int(AmiClient::State::Ready));
        QVERIFY(all.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2 of 3 servers connected")));
        // What goes wrong on one of them is seen on the row of all.
        second.transport->hangUp();
        QTRY_COMPARE(all.data(ServerListModel::StateRole).toInt(), int(AmiClient::State::Waiting));
        QCOMPARE(all.data(ServerListModel::DetailRole).toString(), QStringLiteral("1, not all"));
        // The demo stands apart: in no sum, and no problem of the real ones.
        ServerRow demo = row("b", "Lab");
        demo.isApart = true;
        model.setServers({row("a"), demo, row("c")});
        QCOMPARE(all.data(ServerListModel::StateRole).toInt(), int(AmiClient::State::Ready));
        QCOMPARE(all.data(ServerListModel::CountRole).toInt(), 1);
        QCOMPARE(all.data(Qt::AccessibleDescriptionRole).toString(),
            QStringLiteral("1 of 2 servers connected\nb is not counted"));
        model.setServers({row("a"), row("b", "Lab"), row("c")});
        list.remove(QStringLiteral("id-b"));
        QCOMPARE(all.data(ServerListModel::StateRole).toInt(), int(AmiClient::State::Ready));
        model.setServers({row("a")});
        QVERIFY(!all.isValid());
    }

    void randomOperations()
    {
        QRandomGenerator random(5);
        ServerList open;
        ServerListModel model(open);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const char* folders[]
            = {"", "Lab", "Production", "Lab 2", "Lab/North", "Lab/North/1", "Production/North"};
        for (int step = 0; step < 300; ++step) {
            std::vector<ServerRow> rows;
            for (int i = 0; i < 20; ++i) {
                if (random.bounded(2) == 0)
                    continue;
                rows.push_back(row(qPrintable(QString::number(i)), folders[random.bounded(7)]));
                rows.back().name = QString::number(random.bounded(1000));
            }
            const quint32 hidden = random.generate();
            const auto isShown = [hidden](const QString& id) {
                return (hidden >> QStringView(id).mid(3).toUInt() & 1) == 0;
            };
            model.setFilter(step % 3 == 0 ? isShown : ServerListModel::Filter());
            model.setServers(rows);
            // The same tree as one that is made at once.
            ServerListModel fresh(open);
            fresh.setFilter(step % 3 == 0 ? isShown : ServerListModel::Filter());
            fresh.setServers(rows);
            QCOMPARE(tree(model), tree(fresh));
            for (const ServerRow& wanted : rows) {
                const QModelIndex index = model.indexOf(wanted.id);
                QCOMPARE(index.isValid(), fresh.indexOf(wanted.id).isValid());
                if (!index.isValid())
                    continue;
                QCOMPARE(index.data().toString(), wanted.name);
                QCOMPARE(index.parent().data(ServerListModel::FolderRole).toString(), wanted.folder);
                QCOMPARE(index.data(ServerListModel::FolderRole).toString(), wanted.folder);
                const QModelIndex before = index.siblingAtRow(index.row() - 1);
                if (before.isValid() && !before.data(ServerListModel::IsFolderRole).toBool()
                    && !before.data(ServerListModel::IsAllRole).toBool())
                    QVERIFY(before.data().toInt() <= wanted.name.toInt());
            }
        }
    }
};

WIRECHIEF_TEST(ServerListModelTest, tst_serverlistmodel)
#include "tst_serverlistmodel.moc"
