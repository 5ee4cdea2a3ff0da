// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/secrets/quitquestion.h"

#include <QWidget>

using namespace wirechief;

class QuitQuestionTest : public QObject {
    Q_OBJECT

    struct Bench : ConnectionBench {
        FakePrompter prompter;
        QWidget window;
        QuitQuestion question{connections, prompter, &window};

        Bench()
        {
            ServerProfile profile;
            profile.id = QStringLiteral("a");
            profile.name = QStringLiteral("Berlin");
            profile.host = QStringLiteral("192.0.2.1");
            profile.user = QStringLiteral("admin");
            save(profile);
            window.show();
        }
        /// The keyring does not take it.
        void fail()
        {
            connections.setSecret(QStringLiteral("a"), Secret("s3cret"), true);
            std::exchange(store.writeDone, nullptr)(
                Error{ErrorKind::Storage, QStringLiteral("The keyring is locked."), {}});
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void nothingIsAskedWhereNothingIsLost()
    {
        Bench bench;
        QVERIFY(bench.question.letsClose());
        bench.connections.setSecret(QStringLiteral("a"), Secret("s3cret"), false); // of this run, as wanted
        QVERIFY(bench.question.letsClose());
        QVERIFY(bench.prompter.asked().isEmpty());
    }

    void asksOnceForWhatIsLost()
    {
        Bench bench;
        bench.fail();
        bench.prompter.setAnswer(false);
        QVERIFY(!bench.question.letsClose());
        QVERIFY(!bench.question.letsClose());
        QCOMPARE(bench.prompter.asked().size(), 1);
        const Confirmation asked = bench.prompter.asked().constFirst();
        QVERIFY2(asked.detail.contains(QStringLiteral("Berlin: The keyring is locked.")),
            qPrintable(asked.detail));
        QCoreApplication::processEvents();
        QVERIFY(bench.window.isVisible());
        bench.prompter.setAnswer(true);
        QVERIFY(!bench.question.letsClose());
        QTRY_VERIFY(!bench.window.isVisible());
    }
};

WIRECHIEF_TEST(QuitQuestionTest, tst_quitquestion)
#include "tst_quitquestion.moc"
