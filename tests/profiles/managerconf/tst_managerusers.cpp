// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/managerconf/limits.h"
#include "profiles/managerconf/managerusers.h"
#include "support/base/testmain.h"

#include <QElapsedTimer>

using namespace wirechief;

namespace {

ManagerUsers usersOf(const QByteArray& bytes)
{
    const auto text = ConfigText::read({"manager.conf", bytes});
    return text ? ManagerUsers::of(*text) : ManagerUsers();
}

QVersionNumber version(const char* text)
{
    return QVersionNumber::fromString(QString::fromLatin1(text));
}

} // namespace

class ManagerUsersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsGeneral()
    {
        const ManagerGeneral none = usersOf("").general;
        QVERIFY(!none.enabled && !none.tlsEnabled && !none.webEnabled);
        QVERIFY(none.displaysConnects && none.allowsMultipleLogins);
        QCOMPARE(*none.port, 5038);
        const ManagerGeneral general
            = usersOf("[general]\nEnabled=Yes\nwebenabled=1\nport=6000\nbindaddr=127.0.0.1\n"
                      "tlsenable=on\ntlsbindaddr=0.0.0.0:5039\ntlscertfile=/c.pem\n"
                      "tlsprivatekey=/k.pem\ndisplayconnects=no\nallowmultiplelogin=no\n"
                      "[general]\nenabled=no\n")
                  .general;
        QVERIFY(general.enabled && general.webEnabled && general.tlsEnabled);
        QVERIFY(!general.displaysConnects && !general.allowsMultipleLogins);
        QCOMPARE(*general.port, 6000);
        QCOMPARE(general.bindAddress, QByteArray("127.0.0.1"));
        QCOMPARE(general.tlsBindAddress, QByteArray("0.0.0.0:5039"));
        QCOMPARE(general.tlsCertificateFile, QByteArray("/c.pem"));
        QCOMPARE(general.tlsPrivateKey, QByteArray("/k.pem"));
        QVERIFY(!usersOf("[general]\nport=99\n").general.port);
        QVERIFY(usersOf("[general]\nsslenable=yes\n").general.tlsEnabled);
        QVERIFY(usersOf("[general]\nenabled=no\n[general](+)\nenabled=yes\n").general.enabled);
    }

    void readsUsers()
    {
        const ManagerUsers all
            = usersOf("[general]\ndisplayconnects=no\n[base](!)\nread=call\npermit=127.0.0.1\n"
                      "[Anna](base)\nsecret = s3\\;cret ; not this\ndeny=0.0.0.0/0\nacl=office\n"
                      "write=call,command\nwritetimeout=5000\nallowmultiplelogin=no\n"
                      "eventfilter=!Event: VarSet\neventfilter(name(Hangup))=\n"
                      "[ben]\nwritetimeout=50\n");
        QCOMPARE(all.users.size(), size_t(2));
        const ManagerUser* anna = all.find("anna");
        QVERIFY(anna);
        QVERIFY(anna->secret.view() == QByteArrayView("s3;cret"));
        QVERIFY(anna->hasSecret);
        QCOMPARE(anna->where, QStringLiteral("line 6 of manager.conf"));
        using Kind = AccessLine::Kind;
        QCOMPARE(anna->access,
            (QList<AccessLine>{{Kind::Permit, "127.0.0.1", QStringLiteral("line 5 of manager.conf")},
                {Kind::Deny, "0.0.0.0/0", QStringLiteral("line 8 of manager.conf")},
                {Kind::Acl, "office", QStringLiteral("line 9 of manager.conf")}}));
        QCOMPARE(anna->read, QByteArray("call"));
        QCOMPARE(anna->write, QByteArray("call,command"));
        QCOMPARE(anna->writeTimeout, 5'000);
        QVERIFY(!anna->allowsMultipleLogins && !anna->displaysConnects);
        QCOMPARE(anna->eventFilters,
            (QByteArrayList{"eventfilter = !Event: VarSet", "eventfilter(name(Hangup)) = "}));
        QVERIFY(!all.find("ben")->hasSecret);
        QCOMPARE(all.find("ben")->writeTimeout, 100);
        QVERIFY(!all.find("base"));
        QVERIFY(!all.find("general"));
    }

    void joinsSectionsOfOneName()
    {
        const ManagerUsers all
            = usersOf("[a]\nsecret=1\nread=call\ndeny=0.0.0.0/0\n[A]\nsecret=2\npermit=10.0.0.1\n");
        QCOMPARE(all.users.size(), size_t(1));
        QCOMPARE(all.users[0].sections, 2);
        QVERIFY(all.users[0].secret.view() == QByteArrayView("2"));
        QCOMPARE(all.users[0].read, QByteArray("call"));
        // The second section begins its access anew: this lets everybody in.
        QVERIFY(AccessList(all.users[0].access, {}).ask(QHostAddress(QStringLiteral("192.0.2.1"))).letsIn);
    }

    void classes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QVersionNumber>("release");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("problems");
        const auto row = [](const char* name, const char* value, const char* release, const QByteArray& names,
                             int problems) {
            QTest::newRow(name) << QByteArray(value) << version(release) << names << problems;
        };
        const QByteArray all = managerClassNames().join(',');
        row("nothing", "", "", "", 0);
        row("one", "call", "", "call", 0);
        row("table order", "command,call", "", "call,command", 0);
        row("all", "all", "", all, 0);
        row("all in 1.4", "all", "1.4.44", "system,call,log,verbose,command,agent,user,config", 0);
        row("1.4 knows no originate", "call,originate", "1.4.44", "call", 1);
        row("1.6.0 knows no agi", "call,agi", "1.6.0.28", "call", 1);
        row("10 knows no message", "message,call", "10.12.4", "call", 1);
        row("11 knows no security", "security,message", "11.0.0", "message", 1);
        row("space", "call, command", "", "call", 1);
        row("capital", "Call,command", "", "command", 1);
        row("comma at the end", "call,", "", "call", 0);
        row("comma in front gives all", ",call", "", all, 1);
        row("two commas give all", "log,,call", "", all, 1);
        row("beginning", "c,log", "", "call,log,command,config,cdr,cc", 1);
        row("beginning of all", "al,log", "", all, 1);
        row("beginning at the end", "log,c", "", "log", 1);
        row("none", "none", "", "", 0);
        row("none in front", "none,call", "", "call", 0);
    }

    void classes()
    {
        QFETCH(QByteArray, value);
        QFETCH(QVersionNumber, release);
        QFETCH(QByteArray, names);
        QFETCH(int, problems);
        const ManagerClasses found = ManagerClasses::of(value, release);
        QCOMPARE(found.names.join(','), names);
        QVERIFY2(found.problems.size() == problems, qPrintable(found.problems.join(u' ')));
    }

    void knowsWhatEqualsAShell()
    {
        for (const char* name : {"system", "command", "config", "originate"})
            QVERIFY(!shellReason(name).isEmpty());
        for (const char* name : {"call", "reporting", "agent", "user"})
            QVERIFY(shellReason(name).isEmpty());
        QVERIFY(shellReason("call", version("1.4.44")).contains(QStringLiteral("shell")));
        // What was mended is not said of a release that has it.
        for (const char* release : {"18.24.1", "19.8.1", "20.9.1", "21.4.1", "16.30.0", "1.8.32"})
            QVERIFY2(!shellReason("originate", version(release)).isEmpty(), release);
        for (const char* release : {"18.24.2", "20.9.2", "21.4.2", "22", "22.10.1"})
            QVERIFY2(shellReason("originate", version(release)).isEmpty(), release);
    }

    void isQuick()
    {
        QByteArray bytes;
        for (qsizetype i = 0; i < limits::configCategories; ++i)
            bytes += "[user" + QByteArray::number(i) + "]\nsecret=x\n";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(usersOf(bytes).users.size(), size_t(limits::configCategories));
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
        const ManagerClasses many = ManagerClasses::of(QByteArray("x,").repeated(1'000));
        QCOMPARE(many.problems.size(), limits::configNotes);
    }
};

WIRECHIEF_GUILESS_TEST(ManagerUsersTest, tst_managerusers)
#include "tst_managerusers.moc"
