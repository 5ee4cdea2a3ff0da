// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/calls/limits.h"
#include "pbx/calls/phonesandlines.h"
#include "pbx/channels/channelrecord.h"
#include "support/base/testmain.h"

using namespace wirechief;
using Role = PhonesAndLines::Role;

namespace {

ChannelRecord channel(QByteArrayView name, QByteArrayView number = {})
{
    ChannelRecord record;
    record.set(ChannelText::Name, name);
    record.set(ChannelText::CallerIdNum, number);
    return record;
}

} // namespace

/// Phones and lines, told from how they are called.
class PhonesAndLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endpoints_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("endpoint");
        QTest::newRow("PJSIP") << QByteArray("PJSIP/1001-0000002a") << QByteArray("PJSIP/1001");
        QTest::newRow("a dash in it") << QByteArray("SIP/desk-3-0001") << QByteArray("SIP/desk-3");
        QTest::newRow("ISDN") << QByteArray("DAHDI/i1/49301234-5") << QByteArray("DAHDI/i1");
        QTest::newRow("Local") << QByteArray("Local/1@x-1;1") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("no number") << QByteArray("PJSIP/1001") << QByteArray();
        QTest::newRow("no resource") << QByteArray("PJSIP/-1") << QByteArray();
    }
    void endpoints()
    {
        QFETCH(QByteArray, name);
        QTEST(endpointOf(name).toByteArray(), "endpoint");
    }

    void learns_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("dialString");
        QTest::addColumn<int>("role");
        QTest::newRow("bare") << QByteArray("PJSIP/anna-1") << QByteArray("anna") << int(Role::Phone);
        QTest::newRow("number at") << QByteArray("PJSIP/carrier-1") << QByteArray("4930@carrier")
                                   << int(Role::Line);
        QTest::newRow("number behind")
            << QByteArray("SIP/carrier-1") << QByteArray("carrier/4930") << int(Role::Line);
        QTest::newRow("group") << QByteArray("DAHDI/7-1") << QByteArray("g1/4930") << int(Role::Line);
        QTest::newRow("contact") << QByteArray("PJSIP/anna-1") << QByteArray("anna/sip:anna@10.0.0.7:5060")
                                 << int(Role::Unknown);
        QTest::newRow("empty") << QByteArray("PJSIP/anna-1") << QByteArray() << int(Role::Unknown);
    }
    void learns()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, dialString);
        PhonesAndLines roles;
        const ChannelRecord dialed = channel(name, "4930");
        roles.learn(dialed, dialString);
        QTEST(int(roles.roleOf(dialed)), "role");
    }

    void dialedNumbers_data()
    {
        QTest::addColumn<QByteArray>("technology");
        QTest::addColumn<QByteArray>("dialString");
        QTest::addColumn<QByteArray>("number");
        const auto row = [](const char* technology, const char* dialString, const char* number) {
            QTest::addRow("%s/%s", technology, dialString)
                << QByteArray(technology) << QByteArray(dialString) << QByteArray(number);
        };
        row("IAX2", "bob:TopSecretPw@peer/4711@ctx", "4711");
        row("IAX2", "bob:TopSecretPw@peer/4711", "4711");
        row("IAX2", "bob:TopSecretPw@peer:4569/4711@ctx/a", "4711");
        row("IAX2", "bob:TopSecretPw@peer", "");
        row("IAX2", "bob:[key]@peer/4711", "4711");
        row("IAX2", "bob@peer/anna@ctx", "anna");
        row("IAX2", "bob@peer:4569/4711@ctx", "4711");
        row("IAX2", "bob@peer", "");
        row("IAX2", "peer/4711", "4711");
        row("IAX2", "peer/4711@ctx/a", "4711");
        row("IAX2", "peer:4569/4711", "4711");
        row("IAX2", "[2001:db8::1]:4569/4711", "4711");
        row("IAX2", "peer", "peer");
        row("IAX2", "peer:4569", "");
        // Signs that a secret cannot have there: what is it then?
        row("IAX2", "bob:Top/SecretPw@peer/4711", "");
        row("IAX2", "bob:1234/567@peer/4711", "");
        row("IAX2", "bob:Top@Secret/Pw@peer/4711", "");
        row("IAX2", "bob:Top@Secret/Pw@peer", "");
        row("IAX2", "bob:Top@Secret/Pw/x@peer", "");
        row("SIP", "alice:S3cretPw@host", "alice");
        row("SIP", "4711:S3cretPw@host:5060", "4711");
        row("SIP", "4711:S3cretPw:0123abc:auth:tls@host", "4711");
        row("SIP", "alice:S3c@retPw@host", "alice");
        row("SIP", "alice:S3c/retPw@host", "");
        row("SIP", "alice:12/34@host", "");
        row("SIP", ":S3cretPw@host", "");
        row("SIP", "4711@peer", "4711");
        row("SIP", "4711@[2001:db8::1]:5060", "4711");
        row("SIP", "4711@peer//10.0.0.7", "4711");
        row("SIP", "peer/4711", "4711");
        row("SIP", "peer/4711/10.0.0.7", "4711");
        row("SIP", "peer/4711!4930", "4711");
        row("SIP", "10.0.0.7:5060", "");
        row("SIP", "[2001:db8::1]", "");
        row("SIP", "1001", "1001");
        row("PJSIP", "1001", "1001");
        row("PJSIP", "4711@carrier", "4711");
        row("PJSIP", "+4930@carrier", "+4930");
        row("PJSIP", "carrier/sip:4711@10.0.0.7:5060", "4711");
        row("PJSIP", "carrier/SIPS:4711@10.0.0.7;transport=tls", "4711");
        row("PJSIP", "carrier/sip:4711;phone-context=x@10.0.0.7", "4711");
        row("PJSIP", "carrier/sip:alice:S3cretPw@10.0.0.7", "alice");
        row("PJSIP", "carrier/sip:alice:S3c/retPw@10.0.0.7", "alice");
        row("PJSIP", "carrier/tel:+4930", "+4930");
        row("PJSIP", "v6/sip:[2001:db8::1]:5060", "");
        row("PJSIP", "v6/sip:4711@[2001:db8::1]:5060", "4711");
        row("PJSIP", "carrier/sip:10.0.0.7:5060", "");
        row("PJSIP", "carrier/sip:10.0.0.7", "");
        row("PJSIP", "alice:S3cretPw@carrier", "alice");
        row("PJSIP", "anna/desk", "desk");
        row("PJSIP", "PJSIP/1001", "1001");
        row("DAHDI", "g1/49301234", "49301234");
        row("DAHDI", "i1/49301234/x", "49301234");
        row("DAHDI", "1", "1");
        row("mISDN", "g:isdn/4711/x", "4711");
        row("CAPI", "contr1/030:4711", "");
        row("Local", "101@default", "101");
        row("Local", "101@default/n", "101");
        row("Local", "Local/101@default/n", "101");
        row("OOH323", "4711@10.0.0.7", "4711");
        row("Motif", "account/anna@example.org", "anna");
        row("AudioSocket", "10.0.0.7:9092", "");
        row("", "4711@peer", "4711");
        row("", "", "");
    }
    void dialedNumbers()
    {
        QFETCH(QByteArray, technology);
        QFETCH(QByteArray, dialString);
        const QByteArray number = dialedNumber(technology, dialString).toByteArray();
        QTEST(number, "number");
    }

    void directions()
    {
        PhonesAndLines roles;
        const ChannelRecord phone = channel("PJSIP/1001-1", "1001"); // shows its name as its number
        const ChannelRecord other = channel("PJSIP/1002-2", "1002");
        const ChannelRecord line = channel("PJSIP/carrier-3", "4930");
        QCOMPARE(roles.direction(&phone, &other), CallDirection::Internal);
        QCOMPARE(roles.direction(&line, &phone), CallDirection::Unknown); // not learned yet
        roles.learn(line, "4930@carrier");
        QCOMPARE(roles.direction(&line, &phone), CallDirection::Inbound);
        QCOMPARE(roles.direction(&line, nullptr), CallDirection::Inbound);
        QCOMPARE(roles.direction(&phone, &line), CallDirection::Outbound);
        QCOMPARE(roles.direction(&line, &line), CallDirection::Unknown); // through this server
        QCOMPARE(roles.direction(&phone, nullptr), CallDirection::Unknown);
        QCOMPARE(roles.direction(nullptr, nullptr), CallDirection::Unknown);
    }

    void isBounded()
    {
        PhonesAndLines roles;
        for (int i = 0; i < limits::endpointRoles + 10; ++i) {
            const QByteArray name = "PJSIP/line" + QByteArray::number(i) + "-1";
            roles.learn(channel(name), "4930@x");
        }
        QCOMPARE(roles.size(), limits::endpointRoles);
    }
};

WIRECHIEF_GUILESS_TEST(PhonesAndLinesTest, tst_phonesandlines)
#include "tst_phonesandlines.moc"
