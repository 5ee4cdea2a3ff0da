// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/selection/selection.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/servers/serverproblems.h"
#include "widgets/window/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace wirechief;

namespace {

const QString firstId = QStringLiteral("id-1");
const QString secondId = QStringLiteral("id-2");
const Error lockedProblem{ErrorKind::Cancelled, QStringLiteral("berlin: The vault is locked."), {}};
const Error fullProblem{ErrorKind::Storage, QStringLiteral("berlin: The disk is full."), {}};

} // namespace

class ServerProblemsTest : public QObject {
    Q_OBJECT

    struct Bench : ConnectionBench {
        QWidget window;
        MessageBar bar{&window};
        Selection selection{connections, servers};
        ServerProblems problems{selection, connections, bar, nullptr};
        QSignalSpy elsewhere{&problems, &ServerProblems::elsewhere};

        Bench()
        {
            for (const QString& id : {firstId, secondId}) {
                ServerProfile profile;
                profile.id = id;
                profile.name = id;
                profile.host = QStringLiteral("pbx.example");
                profile.user = QStringLiteral("admin");
                save(profile);
            }
            window.show();
            selection.selectServer(firstId);
        }
        void fail(const Error& error) { Q_EMIT connections.problem(error, firstId); }
        [[nodiscard]] QString said() const { return bar.isHidden() ? QString() : bar.text(); }
        [[nodiscard]] QPushButton* unlock() const
        {
            return bar.findChild<QPushButton*>(QStringLiteral("unlockVault"));
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void areShownWithTheirServer()
    {
        Bench bench;
        bench.fail(fullProblem);
        QCOMPARE(bench.said(), fullProblem.text);
        bench.selection.selectServer(secondId);
        QCOMPARE(bench.said(), QString());
        bench.selection.selectServer(firstId);
        QCOMPARE(bench.said(), fullProblem.text);
        Q_EMIT bench.bar.closed();
        bench.bar.clear();
        bench.selection.selectServer(secondId);
        bench.selection.selectServer(firstId);
        QCOMPARE(bench.said(), QString()); // it was read
    }

    void areToldFromElsewhere()
    {
        Bench bench;
        bench.selection.selectServer(secondId);
        bench.fail(fullProblem);
        QCOMPARE(bench.said(), QString());
        QCOMPARE(bench.elsewhere.count(), 1);
        bench.selection.selectServer(allServersId);
        QCOMPARE(bench.said(), fullProblem.text);
        bench.selection.selectServer(firstId);
        QCOMPARE(bench.said(), fullProblem.text);
        QVERIFY(bench.connections.remove(firstId));
        QCOMPARE(bench.said(), QString());
    }

    void theLockedVaultCanBeUnlocked()
    {
        Bench bench;
        const QSignalSpy wanted(&bench.problems, &ServerProblems::unlockWanted);
        bench.fail(lockedProblem);
        QVERIFY(bench.unlock() == nullptr);
        bench.problems.offerUnlock(true);
        QVERIFY(bench.unlock() != nullptr);
        bench.unlock()->click();
        QCOMPARE(wanted.count(), 1);
        bench.problems.offerUnlock(false);
        bench.problems.forgetLocked();
        QCOMPARE(bench.said(), QString());
        bench.fail(fullProblem);
        bench.problems.forgetLocked(); // it is full as before
        QCOMPARE(bench.said(), fullProblem.text);
    }
};

WIRECHIEF_TEST(ServerProblemsTest, tst_serverproblems)
#include "tst_serverproblems.moc"
