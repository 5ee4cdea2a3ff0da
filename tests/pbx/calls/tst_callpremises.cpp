// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/pbx/controlpbx.h"

using namespace wirechief;
using namespace wirechief::test;

namespace {

const DialplanPlace salesRoom{"sales", "200", "1"};

} // namespace

/// What an order takes for granted, and that may be over when it is sent.
class CallPremisesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Another one may wait there by the time that a question was answered.
    void takesTheParkedCallThatWasMeant()
    {
        ControlPbx pbx(commandsOf22);
        const auto park = [&pbx](const QByteArray& id, const QByteArray& lot) {
            pbx.begins("PJSIP/" + id, id);
            pbx.says("Event: ParkedCall\nParkeeChannel: PJSIP/" + id
                + "\nParkeeChannelState: 6\nParkeeUniqueid: " + id + "\nParkingSpace: 701\nParkinglot: " + lot
                + '\n');
        };
        park("1.1", "default");
        const OriginateRequest request
            = *pbx.calls.retrieve("PJSIP/9", {"PJSIP/1.1", "1.1"}, "701", "default");
        pbx.originate(request);
        pbx.answer("Originate", "Response: Error\nMessage: no\n");
        QVERIFY(pbx.failed(ErrorKind::Server)); // it was sent
        pbx.says("Event: UnParkedCall\nParkeeChannel: PJSIP/1.1\nParkeeUniqueid: 1.1\nParkingSpace: 701\n");
        park("1.2", "default");
        pbx.originate(request);
        QVERIFY(pbx.failed(ErrorKind::NotFound));
        QCOMPARE(pbx.outcome->error().text,
            QStringLiteral("PJSIP/9 was not called: PJSIP/1.1 is not parked in space 701 any more."));
        park("1.1", "other"); // the same number elsewhere
        pbx.originate(request);
        QVERIFY(pbx.failed(ErrorKind::NotFound));
        pbx.says("Event: Hangup\nUniqueid: 1.1\n");
        pbx.originate(request);
        QVERIFY(pbx.failed(ErrorKind::NotFound));
        QVERIFY(pbx.nothingSent());
    }

    /// Whom a channel talked to when a form was opened may talk to somebody else when it is sent.
    void peersAreComparedWhenSent_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::newRow("22") << commandsOf22;
        QTest::newRow("1.8") << commandsOf18;
        QTest::newRow("1.4") << commandsOf14;
    }
    void peersAreComparedWhenSent()
    {
        QFETCH(QByteArray, commands);
        ControlPbx pbx(commands);
        const CallLeg leg{{"SIP/a", "1.1"}, {"SIP/p", "1.2"}};
        for (const ChannelRef& channel : {leg.channel, leg.peer, ChannelRef("SIP/c", "1.3")})
            pbx.begins(channel.name, channel.uniqueid);
        const auto link = [&pbx](const QByteArray& one, const QByteArray& two) {
            pbx.says("Event: Link\nUniqueid1: " + one + "\nUniqueid2: " + two + '\n');
        };
        RedirectRequest both{leg.channel, leg.peer, salesRoom, {}};
        const Result<Order> evenApart = pbx.calls.redirect(both);
        both.extraIsPeer = true;
        std::vector<Result<Order>> orders{pbx.calls.redirect(both), pbx.calls.blindTransfer(leg, salesRoom)};
        if (pbx.calls.whyNot(CallVerb::Park).isEmpty())
            orders.push_back(pbx.calls.park({leg, {}, {}}));
        link("1.1", "1.2");
        for (const Result<Order>& order : orders) {
            pbx.send(order);
            QVERIFY(!pbx.nothingSent());
            pbx.refuseTheRest();
            QVERIFY(pbx.failed(ErrorKind::Server));
        }
        for (const auto& [one, two] : {std::pair{"1.2", "1.3"}, std::pair{"1.1", "1.3"}}) {
            link(one, two);
            for (const Result<Order>& order : orders) {
                pbx.send(order);
                QVERIFY(pbx.failed(ErrorKind::NotFound));
                QVERIFY2(
                    pbx.outcome->error().text.contains(QStringLiteral("do not talk to each other any more")),
                    qPrintable(pbx.outcome->error().text));
            }
        }
        pbx.says("Event: Hangup\nUniqueid: 1.1\n");
        pbx.send(orders[1]);
        QVERIFY(pbx.failed(ErrorKind::NotFound));
        QVERIFY(pbx.nothingSent());
        pbx.begins("SIP/a", "1.1");
        pbx.send(evenApart);
        QVERIFY(!pbx.nothingSent());
    }
};

WIRECHIEF_GUILESS_TEST(CallPremisesTest, tst_callpremises)
#include "tst_callpremises.moc"
