// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"

using namespace wirechief;

namespace {

const QString testedId = QStringLiteral("id-1");

} // namespace

/// A test of a server without a secret to log in with.
class ConnectionTestTest : public QObject {
    Q_OBJECT

    struct Bench : ConnectionBench {
        ServerProfile profile;
        QObject context;
        std::optional<ConnectionTest::Step> step;
        std::optional<Error> error;

        Bench()
        {
            profile.id = testedId;
            profile.name = QStringLiteral("berlin");
            profile.host = QStringLiteral("pbx.example");
            profile.user = QStringLiteral("admin");
            profile.secretInKeyring = true; // as the form is filled in
        }
        void test()
        {
            connections.test(
                profile, {}, {}, &context, [this](ConnectionTest::Step begun) { step = begun; },
                [this](const Result<QString>& result, const std::optional<CertificateQuestion>&) {
                    if (!result)
                        error = result.error();
                });
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatWasNeverSavedAsksNobody()
    {
        Bench bench;
        bench.profile.certificateFile = QStringLiteral("/me.p12");
        bench.profile.passphraseInKeyring = true;
        bench.test();
        QVERIFY(!bench.store.readDone);
        QTRY_COMPARE(bench.step, ConnectionTest::Step::Greeting);
        bench.transport->say("Asterisk Call Manager/9.0.0\r\n");
        QTRY_VERIFY(bench.error);
        QCOMPARE(bench.step, ConnectionTest::Step::Login);
        QVERIFY2(bench.error->advice.contains(QStringLiteral("Enter the secret")),
            qPrintable(bench.error->toString()));
        QCOMPARE(bench.transport->takeWritten(), QByteArray()); // a wrong login would be counted there
    }

    void whatIsNotReadIsNotNeededBeforeTheLogin()
    {
        Bench bench;
        bench.save(bench.profile);
        bench.test();
        QVERIFY(bench.store.readDone);
        const Error isLocked{ErrorKind::Cancelled, QStringLiteral("The vault is locked."), {}};
        bench.store.readDone(isLocked);
        QTRY_COMPARE(bench.step, ConnectionTest::Step::Greeting);
        bench.transport->say("Asterisk Call Manager/9.0.0\r\n");
        QTRY_VERIFY(bench.error);
        QCOMPARE(bench.error->text, isLocked.text);
        QCOMPARE(bench.transport->takeWritten(), QByteArray());
    }

    void aPortThatIsClosedIsFoundWithoutASecret()
    {
        Bench bench;
        bench.test();
        QVERIFY(bench.transport != nullptr);
        bench.transport->setAnswers(false);
        const Error isClosed{ErrorKind::Network, QStringLiteral("Nobody listens there."), {}};
        bench.transport->fail(isClosed);
        QTRY_VERIFY(bench.error);
        QCOMPARE(bench.error->text, isClosed.text);
        QCOMPARE(bench.step, ConnectionTest::Step::Port);
    }
};

WIRECHIEF_GUILESS_TEST(ConnectionTestTest, tst_connectiontest)
#include "tst_connectiontest.moc"
