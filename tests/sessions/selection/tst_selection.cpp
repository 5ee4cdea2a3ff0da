// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/selection/selection.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"

#include <QSignalSpy>

using namespace wirechief;

namespace {

const QString berlin = QStringLiteral("id-1");
const QString vienna = QStringLiteral("id-2");
const QString zurich = QStringLiteral("id-3");

/// Three saved servers, of which none is open yet.
struct Bench : ConnectionBench {
    Selection selection{connections, servers};

    Bench()
    {
        for (const QString& id : {berlin, vienna, zurich}) {
            ServerProfile profile;
            profile.id = id;
            profile.name = id;
            profile.host = QStringLiteral("pbx.example");
            profile.user = QStringLiteral("admin");
            save(profile);
        }
    }
    void open(const QString& id) { connections.open(id, Secret("s3cret"), false); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList ids;
        for (const Server* server : selection.servers())
            ids.append(server->id());
        return ids;
    }
};

} // namespace

class SelectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOneServerOrAll()
    {
        Bench bench;
        QVERIFY(bench.selection.serverId().isEmpty() && bench.shown().isEmpty());
        bench.selection.selectServer(berlin);
        QCOMPARE(bench.shown(), QStringList()); // it was not opened
        bench.open(berlin);
        bench.open(vienna);
        QCOMPARE(bench.shown(), QStringList{berlin});
        bench.selection.selectServer(allServersId);
        QVERIFY(bench.selection.isAllServers());
        QCOMPARE(bench.shown(), (QStringList{berlin, vienna}));
    }

    void tellsOfServersThatComeAndGo()
    {
        Bench bench;
        bench.selection.selectServer(allServersId);
        QStringList told;
        connect(&bench.selection, &Selection::serversChanged, this,
            [&] { told.append(bench.shown().join(u'+')); });
        bench.open(berlin);
        QTRY_COMPARE(told, QStringList{berlin});
        // What is opened together is told together.
        bench.open(vienna);
        bench.open(zurich);
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(bench.connections.remove(zurich));
        // It must be let go of while it is still there.
        QVERIFY(bench.connections.remove(berlin));
        const QString both = berlin + u'+' + vienna;
        QCOMPARE(told, (QStringList{berlin, QString(both + u'+' + zurich), both, vienna}));
    }

    void keepsSubjectsAsTheyWereSelected()
    {
        Bench bench;
        const QSignalSpy told(&bench.selection, &Selection::subjectsChanged);
        const Subject call{SubjectKind::Call, berlin, "1.1"};
        const Subject leg{SubjectKind::Channel, berlin, "1.1"};
        QVERIFY(!(call == leg)); // one key, two things
        bench.selection.selectSubjects({call, leg}, call);
        QCOMPARE(bench.selection.subjects(), (QList<Subject>{call, leg}));
        QCOMPARE(bench.selection.current(), std::optional(call));
        bench.selection.selectSubjects({call, leg}, call); // something may have become of them
        QCOMPARE(told.size(), 2);
    }
};

WIRECHIEF_GUILESS_TEST(SelectionTest, tst_selection)
#include "tst_selection.moc"
