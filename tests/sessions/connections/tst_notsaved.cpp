// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/fulldisk.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"

#include <QSignalSpy>

using namespace wirechief;

namespace {

const QString keepingId = QStringLiteral("id-1");

} // namespace

/// A secret that was to be kept, and was not.
class NotSavedTest : public QObject {
    Q_OBJECT

    struct Bench : ConnectionBench {
        QSignalSpy problem{&connections, &Connections::problem};

        Bench()
        {
            ServerProfile profile;
            profile.id = keepingId;
            profile.name = QStringLiteral("berlin");
            profile.host = QStringLiteral("pbx.example");
            profile.user = QStringLiteral("admin");
            save(profile);
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// Neither the secret can be saved then, nor that it is to be.
    void aFullDiskLosesNothing()
    {
        Bench bench;
        {
            const FullDisk disk(0);
            bench.connections.setSecret(keepingId, Secret("s3cret"), true);
        }
        bench.store.writeDone(Error{ErrorKind::Storage, QStringLiteral("No space left on device"), {}});
        QVERIFY(bench.connections.notSaved(keepingId));
        QCOMPARE(bench.problem.count(), 0); // that message has nothing to press
        bench.connections.close(keepingId);
        QVERIFY(bench.connections.knowsSecret(keepingId));
        bench.connections.saveSecretAgain(keepingId);
        bench.store.writeDone(Result<void>());
        QVERIFY(!bench.connections.notSaved(keepingId));
        QVERIFY(bench.profiles.find(keepingId)->secretInKeyring);
    }

    /// Nobody would look for it at the next start.
    void whatIsNotNotedIsNotSaved()
    {
        Bench bench;
        {
            const FullDisk disk(0);
            bench.connections.setSecret(keepingId, Secret("s3cret"), true);
        }
        bench.store.writeDone(Result<void>());
        QVERIFY(bench.connections.notSaved(keepingId));
    }
};

WIRECHIEF_GUILESS_TEST(NotSavedTest, tst_notsaved)
#include "tst_notsaved.moc"
