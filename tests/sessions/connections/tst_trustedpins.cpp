// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"

#include <QSignalSpy>

using namespace wirechief;

namespace {

const QString pinnedId = QStringLiteral("id-1");

CertificatePin pinOfSign(char sign)
{
    return {QByteArray(32, sign), QByteArray(32, char(sign + 1))};
}

} // namespace

/// A server of which one certificate is trusted for good, and another one for this run.
class TrustedPinsTest : public QObject {
    Q_OBJECT

    struct Bench : ConnectionBench {
        QSignalSpy asked{&connections, &Connections::certificateAsked};

        Bench()
        {
            ServerProfile profile = anyServer(pinnedId);
            profile.tls = true;
            profile.trusted = pinOfSign('a');
            save(profile);
            connections.setSecret(pinnedId, Secret("s3cret"), false);
            connections.open(pinnedId);
            shows('k');
            connections.trust(pinnedId, pinOfSign('k'), false);
        }
        void shows(char sign) const
        {
            CertificateQuestion question;
            question.shown = pinOfSign(sign);
            question.changed = true;
            transport->distrust(question);
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theRememberedOneIsNoQuestion()
    {
        Bench bench;
        QCOMPARE(bench.asked.count(), 1);
        const int opened = bench.transport->timesOpened();
        bench.shows('a');
        QTRY_COMPARE(bench.transport->timesOpened(), opened + 1);
        QCOMPARE(bench.asked.count(), 1);
        QCOMPARE(bench.connections.trusted(pinnedId), pinOfSign('a'));
        // The other one is asked for again: a server with both would be connected to without an end.
        bench.shows('k');
        QCOMPARE(bench.asked.count(), 2);
    }

    void anyOtherOneIs()
    {
        Bench bench;
        bench.shows('x');
        QCOMPARE(bench.asked.count(), 2);
        QCOMPARE(bench.connections.trusted(pinnedId), pinOfSign('k'));
        QCOMPARE(bench.connections.state(pinnedId), AmiClient::State::Stopped);
        QVERIFY(bench.connections.canConnect(pinnedId) && !bench.connections.canDisconnect(pinnedId));
    }

    void whatWasDisconnectedMeanwhileStaysSo()
    {
        Bench bench;
        const int opened = bench.transport->timesOpened();
        bench.shows('a');
        bench.connections.close(pinnedId);
        QCoreApplication::processEvents();
        QCOMPARE(bench.transport->timesOpened(), opened);
    }
};

WIRECHIEF_GUILESS_TEST(TrustedPinsTest, tst_trustedpins)
#include "tst_trustedpins.moc"
