// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/settings/uistate.h"
#include "sessions/limits.h"
#include "sessions/quickconnect/quickaddress.h"
#include "support/base/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace wirechief;

class QuickAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* typed, const char* host, int port, const char* text) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(host) << port
                                 << QString::fromUtf8(text);
        };
        row(" pbx.example ", "pbx.example", 0, "pbx.example");
        row("pbx.example.:5038", "pbx.example", 5038, "pbx.example:5038");
        row("192.0.2.1:1", "192.0.2.1", 1, "192.0.2.1:1");
        row("2001:db8::7", "2001:db8::7", 0, "2001:db8::7");
        row("[2001:db8::7]", "2001:db8::7", 0, "2001:db8::7");
        row("[fe80::1%eth0]:5039", "fe80::1%eth0", 5039, "[fe80::1%eth0]:5039");
        row("münchen.example:65535", "münchen.example", 65535, "münchen.example:65535");
        row("", "", 0, "");
    }
    void reads()
    {
        QFETCH(QString, typed);
        const Result<QuickAddress> address = readAddress(typed);
        QVERIFY(address);
        QTEST(address->host, "host");
        QTEST(int(address->port), "port");
        QTEST(address->text(), "text");
    }

    void refusesOddPorts()
    {
        for (const char* typed : {"pbx:", "pbx:0", "pbx:65536", "pbx:ami", "[::1]:x"})
            QVERIFY2(!readAddress(QString::fromLatin1(typed)), typed);
    }

    void saysWhatIsTooMuch_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("instead");
        const auto row = [](const char* typed, const char* why, const char* instead) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(why)
                                 << QString::fromUtf8(instead);
        };
        row("ami://pbx.example", "“ami://”", "pbx.example");
        row("AMI://pbx.example:5038", "“AMI://”", "pbx.example:5038");
        row("https://[2001:db8::7]:5039/ami?x", "“https://”", "[2001:db8::7]:5039");
        row("pbx.example:5038/x", "no path", "pbx.example:5038");
        row("pbx.example/", "no path", "pbx.example");
        row("admin@pbx.example:5038", "The user name has a field", "pbx.example:5038");
        row("admin:hidden@pbx.example", "User name and secret", "pbx.example");
        row("ami://admin:hid@den/@pbx.example:7/x", "User name and secret", "pbx.example:7");
        row("admin:hidden@", "User name and secret", "host or host:port");
        row("admin:hidden@pbx:ami", "User name and secret", "host or host:port");
        row("ami://", "“ami://”", "host or host:port");
        row("ami://pbx example", "“ami://”", "host or host:port");
    }
    void saysWhatIsTooMuch()
    {
        QFETCH(QString, typed);
        QFETCH(QString, why);
        QFETCH(QString, instead);
        const Result<QuickAddress> address = readAddress(typed);
        QVERIFY(!address);
        const QString text = address.error().toString();
        QVERIFY2(text.contains(why), qPrintable(text));
        QVERIFY2(text.endsWith(u": " + instead), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("hid")), qPrintable(text));
    }

    void makesAProfile()
    {
        const ServerProfile tls = quickProfile({QStringLiteral("pbx"), 0, true, QStringLiteral("admin")});
        QCOMPARE(tls.port, defaultTlsPort);
        QCOMPARE(tls.name, QStringLiteral("pbx"));
        QCOMPARE(validate(tls), QString());
        QCOMPARE(quickProfile({QStringLiteral("pbx"), 0, false, {}}).port, defaultPort);
        QCOMPARE(quickProfile({QStringLiteral("pbx"), 7, true, {}}).port, quint16(7));
        const QString host = QStringList(31, QStringLiteral("abcdefg")).join(u'.');
        QCOMPARE(validate(quickProfile({host, 0, false, QStringLiteral("u")})), QString());
        QVERIFY(quickProfile({}).id != quickProfile({}).id);
    }

    void namesAreToldApart()
    {
        const QuickAddress address{QStringLiteral("PBX"), 5040, false, QStringLiteral("admin")};
        QSet<QString> taken;
        for (const char* name :
            {"PBX", "PBX:5040", "admin@PBX:5040", "admin@PBX:5040 2", "admin@PBX:5040 3"}) {
            const ServerProfile profile = quickProfile(address, taken);
            QCOMPARE(profile.name, QLatin1String(name));
            QCOMPARE(validate(profile), QString());
            taken.insert(profile.name.toCaseFolded());
        }
    }

    void remembersTheLast()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("state.json"));
        const QuickAddress first{QStringLiteral("first"), 5039, true, QStringLiteral("admin")};
        {
            UiState state(path);
            QVERIFY(state.load());
            QuickAddresses addresses(state);
            addresses.remember(first);
            for (int i = 0; i < int(limits::quickAddresses) - 1; ++i)
                addresses.remember({QStringLiteral("host%1").arg(i), 0, false, QStringLiteral("u")});
            QCOMPARE(addresses.all().size(), limits::quickAddresses);
            QCOMPARE(addresses.all().last(), first);
            addresses.remember(first); // again: to the front, not twice
            QCOMPARE(addresses.all().size(), limits::quickAddresses);
            QVERIFY(state.save());
        }
        UiState state(path);
        QVERIFY(state.load());
        QuickAddresses addresses(state);
        QCOMPARE(addresses.all().first(), first);
        addresses.remember({QStringLiteral("one more"), 0, false, {}});
        QCOMPARE(addresses.all().size(), limits::quickAddresses); // the oldest has gone
        addresses.forget(first);
        QCOMPARE(addresses.all().size(), limits::quickAddresses - 1);
        QVERIFY(!addresses.all().contains(first));
        // What somebody wrote into the file is no reason to fail.
        state.setValue(QLatin1String("quickConnect.addresses"),
            QJsonArray{
                7, QJsonObject{{QStringLiteral("host"), QStringLiteral("h")}, {QStringLiteral("port"), -5}}});
        QCOMPARE(addresses.all(), (QList<QuickAddress>{{QStringLiteral("h"), 0, false, {}}}));
    }
};

WIRECHIEF_GUILESS_TEST(QuickAddressTest, tst_quickaddress)
#include "tst_quickaddress.moc"
