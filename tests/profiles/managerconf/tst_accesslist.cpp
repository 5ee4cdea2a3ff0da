// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/managerconf/accesscheck.h"
#include "profiles/managerconf/configtext.h"
#include "profiles/managerconf/limits.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>

using namespace wirechief;

namespace {

/// "deny=0.0.0.0/0 permit=10.0.0.1": a line each.
QList<AccessLine> linesOf(const QByteArray& text)
{
    QList<AccessLine> lines;
    for (const QByteArray& word : text.split('|')) {
        const qsizetype equals = word.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray name = word.first(equals);
        lines.append({name == "deny" ? AccessLine::Kind::Deny
                : name == "permit"   ? AccessLine::Kind::Permit
                                     : AccessLine::Kind::Acl,
            word.sliced(equals + 1), {}});
    }
    return lines;
}

NamedAcls someLists()
{
    NamedAcls named;
    named.lists["office"] = linesOf("deny=0.0.0.0/0|permit=10.1.0.0/16");
    named.lists["guests"] = linesOf("deny=10.1.9.0/24");
    named.lists["empty"] = {};
    return named;
}

QVersionNumber releaseOf(const QString& text)
{
    return QVersionNumber::fromString(text);
}

QHostAddress at(const char* address)
{
    return QHostAddress(QString::fromLatin1(address));
}

} // namespace

class AccessListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data()
    {
        QTest::addColumn<QString>("version"); // empty: the newest
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("client");
        QTest::addColumn<bool>("letsIn");
        QTest::addColumn<QByteArray>("deciding"); // its value
        const auto row = [](const char* name, const char* version, const QByteArray& lines,
                             const char* client, bool letsIn, const QByteArray& deciding) {
            QTest::newRow(name) << QString::fromLatin1(version) << lines << QString::fromLatin1(client)
                                << letsIn << deciding;
        };
        row("no line", "", "", "10.0.0.1", true, "");
        row("usual, in", "", "deny=0.0.0.0/0.0.0.0|permit=10.0.0.0/255.0.0.0", "10.9.9.9", true,
            "10.0.0.0/255.0.0.0");
        row("usual, out", "", "deny=0.0.0.0/0.0.0.0|permit=10.0.0.0/255.0.0.0", "11.0.0.1", false,
            "0.0.0.0/0.0.0.0");
        row("the last wins", "", "permit=10.0.0.1|deny=0.0.0.0/0", "10.0.0.1", false, "0.0.0.0/0");
        row("permit alone lets all in", "", "permit=10.0.0.1", "192.0.2.1", true, "");
        row("deny alone", "", "deny=10.0.0.0/8", "192.0.2.1", true, "");
        row("bits", "", "deny=0.0.0.0/0|permit=10.0.0.128/25", "10.0.0.127", false, "0.0.0.0/0");
        row("host bits do not matter", "", "deny=0.0.0.0/0|permit=10.0.0.99/24", "10.0.0.1", true,
            "10.0.0.99/24");
        row("no mask is one address", "", "deny=0.0.0.0/0|permit=10.0.0.1", "10.0.0.2", false, "0.0.0.0/0");
        row("mask with a hole", "", "deny=0.0.0.0/0|permit=10.0.0.1/255.0.0.255", "10.7.7.1", true,
            "10.0.0.1/255.0.0.255");
        row("bits and more", "", "deny=0.0.0.0/0|permit=10.0.0.0/8 office", "10.1.1.1", true,
            "10.0.0.0/8 office");
        row("short address", "", "deny=0.0.0.0/0|permit=10.1", "10.0.0.1", true, "10.1");
        row("10/8 is not 10.0.0.0/8", "", "deny=0.0.0.0/0|permit=10/8", "10.0.0.1", false, "0.0.0.0/0");
        row("octal", "", "deny=0.0.0.0/0|permit=010.0.0.1", "8.0.0.1", true, "010.0.0.1");
        row("hex", "", "deny=0.0.0.0/0|permit=0x0a.0.0.1", "10.0.0.1", true, "0x0a.0.0.1");

        row("list", "", "deny=0.0.0.0/0|permit=10.0.0.1,192.0.2.0/24", "192.0.2.9", true,
            "10.0.0.1,192.0.2.0/24");
        row("negated", "", "permit=!0.0.0.0/0,10.0.0.1", "192.0.2.1", false, "!0.0.0.0/0,10.0.0.1");
        row("negated deny", "", "deny=0.0.0.0/0,!10.0.0.1", "10.0.0.1", true, "0.0.0.0/0,!10.0.0.1");
        row("list in 11", "11.0.0", "deny=0.0.0.0/0,10.0.0.1", "10.0.0.2", false, "0.0.0.0/0,10.0.0.1");
        row("no list in 1.8", "1.8.32.3", "deny=0.0.0.0/0,10.0.0.1", "10.0.0.2", true, "");
        row("no negation in 1.8", "1.8.32.3", "deny=!10.0.0.1", "10.0.0.1", true, "");
        row("1.4", "1.4.44", "deny=0.0.0.0/0.0.0.0|permit=10.0.0.0/8", "10.3.0.1", true, "10.0.0.0/8");

        row("IPv6", "", "deny=::/0|permit=2001:db8::/32", "2001:db8::9", true, "2001:db8::/32");
        row("IPv6 out", "", "deny=::/0|permit=2001:db8::/32", "2001:db9::9", false, "::/0");
        row("IPv6 mask", "", "deny=::/0|permit=2001:db8::/ffff:ffff::", "2001:db8::9", true,
            "2001:db8::/ffff:ffff::");
        row("IPv6 in brackets", "", "deny=::/0|permit=[2001:db8::9]", "2001:db8::9", true, "[2001:db8::9]");
        row("IPv4 rules do not touch IPv6", "", "deny=0.0.0.0/0.0.0.0", "2001:db8::9", true, "");
        row("IPv6 rules do not touch IPv4", "", "deny=::/0", "10.0.0.1", true, "");
        row("mapped client", "", "deny=0.0.0.0/0", "::ffff:10.0.0.1", false, "0.0.0.0/0");
        row("mapped rule", "", "deny=::ffff:10.0.0.0/8", "10.0.0.1", false, "::ffff:10.0.0.0/8");
        row("both kinds", "", "deny=0.0.0.0/0|deny=::/0|permit=::1", "::1", true, "::1");
        row("both kinds in 11.0", "11.0.0", "deny=0.0.0.0/0|deny=::/0", "::1", true, "");
        row("both kinds in 11.14.1", "11.14.1", "deny=0.0.0.0/0|deny=::/0", "::1", false, "::/0");
        row("no IPv6 before 11", "10.12.4", "", "::1", false, "");
        row("no IPv6 rule in 1.6", "1.6.2.24", "deny=::ffff:10.0.0.1", "10.0.0.1", true, "");

        row("named", "", "acl=office", "10.1.0.1", true, "10.1.0.0/16");
        row("named, out", "", "acl=office", "10.2.0.1", false, "0.0.0.0/0");
        row("two named: both must", "", "acl=office, guests", "10.1.9.1", false, "10.1.9.0/24");
        row("own list cannot open a named one", "", "acl=office|permit=0.0.0.0/0", "10.2.0.1", false,
            "0.0.0.0/0");
        row("named cannot open the own list", "", "deny=0.0.0.0/0|acl=office", "10.1.0.1", false,
            "0.0.0.0/0");
        row("own list comes first", "", "acl=unknown|deny=10.0.0.1", "10.0.0.1", false, "10.0.0.1");
        row("undefined", "", "acl=unknown", "10.0.0.1", false, "unknown");
        row("names differ by case", "", "acl=Office", "10.1.0.1", false, "Office");
        row("empty list", "", "acl=empty", "10.0.0.1", true, "");
        row("no named before 11", "10.0.0", "acl=unknown", "10.0.0.1", true, "");

        row("bad line removes the user", "", "permit=10.0.0.1|deny=x", "10.0.0.1", false, "x");
        row("bad in 14", "14.0.0", "deny=10.0.0.0/33", "192.0.2.1", false, "10.0.0.0/33");
        row("bad item in 13", "13.38.3", "deny=10.0.0.1,x,10.0.0.2", "10.0.0.2", true, "");
        row("before the bad item in 13", "13.38.3", "deny=10.0.0.1,x,10.0.0.2", "10.0.0.1", false,
            "10.0.0.1,x,10.0.0.2");
        row("bad in 1.8", "1.8.0", "deny=x|permit=10.0.0.1", "10.0.0.2", true, "");
        row("space behind the comma", "", "permit=10.0.0.0/8, 192.0.2.0/24", "10.0.0.1", false,
            "10.0.0.0/8, 192.0.2.0/24");
        row("named twice", "", "acl=office|acl=OFFICE", "10.1.0.1", false, "OFFICE");
        row("named twice in 13", "13.0.1", "acl=office,office", "10.1.0.1", true, "10.1.0.0/16");
    }

    void asks()
    {
        QFETCH(QString, version);
        QFETCH(QByteArray, lines);
        QFETCH(QString, client);
        QFETCH(bool, letsIn);
        QFETCH(QByteArray, deciding);
        const AccessList list(linesOf(lines), someLists(), releaseOf(version));
        const AccessAnswer answer = list.ask(QHostAddress(client));
        QVERIFY2(answer.letsIn == letsIn, qPrintable(answer.why + u' ' + list.problems().join(u' ')));
        QCOMPARE(answer.deciding ? answer.deciding->value : QByteArray(), deciding);
        QVERIFY(!answer.why.isEmpty());
    }

    void saysWhatIsReadOtherwise()
    {
        const auto problems = [](const char* item) {
            return AccessList(linesOf(QByteArray("permit=") + item), {}).problems();
        };
        for (const char* usual : {"10.0.0.1", "10.0.0.0/8", "0.0.0.0/0", "10.0.0.0/255.0.0.0", "::1",
                 "2001:db8::/32", "::ffff:10.0.0.1", "10.0.0.1,192.0.2.0/24"})
            QCOMPARE(problems(usual), QStringList());
        const std::pair<const char*, const char*> odd[]
            = {{"010.0.0.1", "8.0.0.1"}, {"0x0a.0.0.1", "10.0.0.1"}, {"10.1", "10.0.0.1"},
                {"10/8", "0.0.0.0"}, {"10.0.0.1,10.0.0.012", "10.0.0.10"}};
        for (const auto& [item, read] : odd) {
            QCOMPARE(problems(item).size(), 1);
            QVERIFY2(problems(item).constFirst().contains(QLatin1String(read)),
                qPrintable(problems(item).constFirst()));
        }
    }

    void namesAllListsThatNobodyKnows()
    {
        NamedAcls unknown;
        unknown.areKnown = false;
        const AccessAnswer one
            = AccessList(linesOf("acl=office"), unknown).ask(QHostAddress(QStringLiteral("10.0.0.1")));
        QVERIFY(one.isOpen && one.why.contains(QStringLiteral("“office”")));
        const AccessAnswer answer = AccessList(linesOf("acl=office|acl=guests"), unknown)
                                        .ask(QHostAddress(QStringLiteral("10.0.0.1")));
        QVERIFY(answer.isOpen);
        QVERIFY2(answer.why.endsWith(QStringLiteral(": office, guests.")), qPrintable(answer.why));
        QCOMPARE(answer.deciding->value, QByteArray("office"));
    }

    void rejects_data()
    {
        QTest::addColumn<QByteArray>("item");
        for (const char* item : {"", "x", "example.org", "10.0.0.256", "10.0.0.0.0", "10.0.0.1 ", " 10.0.0.1",
                 "10.0.0.", "10.0.0.1:5038", "[::1]:5038", ":", "::g", "1:2:3", "10.0.0.0/", "10.0.0.0/33",
                 "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0/255.255.255", "::/129", "::/255.0.0.0",
                 "10.0.0.0/ff::", "::ffff:10.0.0.0/104", "08.0.0.1", "0b1.0.0.1", "10.0.0.1%eth0"})
            QTest::addRow("“%s”", item) << QByteArray(item);
    }

    void rejects()
    {
        QFETCH(QByteArray, item);
        if (item == "10.0.0.0/255.255.255") // The C library takes it for 255.255.0.255.
            QVERIFY(networkOf(item));
        else
            QVERIFY(!networkOf(item));
        const AccessList list(
            {{AccessLine::Kind::Permit, item, QStringLiteral("line 3 of manager.conf")}}, {});
        QCOMPARE(list.removesUser(), !networkOf(item));
        if (list.removesUser()) {
            QCOMPARE(list.problems().size(), 1);
            QVERIFY(list.problems().front().contains(QStringLiteral("line 3 of manager.conf")));
            QVERIFY(list.problems().front().contains(QStringLiteral("removes the whole user")));
        }
    }

    void writesNetworks()
    {
        QCOMPARE(networkOf("10.1.2.3/8")->toConfig(), QByteArray("10.0.0.0/255.0.0.0"));
        QCOMPARE(networkOf("10.1.2.3")->toConfig(), QByteArray("10.1.2.3/255.255.255.255"));
        QCOMPARE(networkOf("2001:DB8::5/32")->toConfig(), QByteArray("2001:db8::/32"));
        QCOMPARE(networkOf("::1")->toConfig(), QByteArray("::1/128"));
    }

    void readsAclConf()
    {
        const auto named = [](const QByteArray& bytes) {
            return NamedAcls::of(*ConfigText::read({"acl.conf", bytes}));
        };
        const QByteArray good(
            "[general]\nx=1\n[t](!)\npermit=10.0.0.1\n[office](t)\ndeny=0.0.0.0/0\npermit=10.0.0.2\n");
        QCOMPARE(named(good).lists.keys(), QByteArrayList{"office"});
        const AccessList list(linesOf("acl=office"), named(good));
        QVERIFY(!list.ask(at("10.0.0.1")).letsIn);
        const AccessAnswer answer = list.ask(at("10.0.0.2"));
        QVERIFY(answer.letsIn);
        QVERIFY2(answer.why.contains(QStringLiteral("permit = 10.0.0.2 (line 7 of acl.conf)")),
            qPrintable(answer.why));
        // With one bad line there are no lists at all, and who asks for one is let through.
        for (const char* bad : {"[b]\ndeny=x\n", "[b]\nallow=10.0.0.1\n"}) {
            const NamedAcls none = named(QByteArray(good + bad));
            QVERIFY(!none.areLoaded);
            const AccessList open(linesOf("acl=office"), none);
            QVERIFY(open.ask(at("10.0.0.1")).letsIn);
            QVERIFY(open.problems().front().contains(QStringLiteral("lets everybody through")));
        }
    }

    void saysWhatIsOdd()
    {
        QVERIFY(AccessList(linesOf("deny=0.0.0.0/0|deny=::/0"), {}, releaseOf(QStringLiteral("12.7.0")))
                    .problems()
                    .front()
                    .contains(QStringLiteral("AST-2014-012")));
        QVERIFY(AccessList(linesOf("deny=0.0.0.0/0|deny=::/0"), {}).problems().isEmpty());
        QVERIFY(
            AccessList(linesOf("acl=x"), {}).problems().front().contains(QStringLiteral("nobody gets in")));
        const AccessList old(linesOf("deny=10.0.0.0/33"), {}, releaseOf(QStringLiteral("1.4.44")));
        QVERIFY(old.problems().front().contains(QStringLiteral("by chance")));
        QVERIFY(!AccessList().ask(QHostAddress()).letsIn);
    }

    void answersByRelease()
    {
        const auto answers = [](const char* lines, const char* client) {
            QStringList all;
            for (const ReleasesAnswer& one :
                wirechief::answersByRelease(linesOf(lines), someLists(), at(client)))
                all += one.releases % (one.answer.letsIn ? u"+" : u"-");
            return all.join(QStringLiteral("; "));
        };
        QCOMPARE(answers("deny=0.0.0.0/0.0.0.0|permit=10.0.0.0/8", "10.0.0.1"), QStringLiteral("+"));
        QCOMPARE(answers("deny=0.0.0.0/0|deny=::/0|permit=10.0.0.1", "2001:db8::1"),
            QStringLiteral("13.0.1 and newer, 11.14.1 to 11.25.3, 12.7.1 to 12.8.2-; "
                           "11.0 to 11.14.0, 12.0 to 12.7.0, 13.0.0+; 1.4 to 10-"));
        QCOMPARE(
            answers("deny=0.0.0.0/0,!10.0.0.1", "10.0.0.1"), QStringLiteral("11.0 and newer+; 1.4 to 10+"));
        QCOMPARE(answers("deny=10.0.0.0/33", "192.0.2.1"), QStringLiteral("14 and newer-; 1.4 to 13.38.3+"));
        QCOMPARE(answers("acl=office", "10.2.0.1"), QStringLiteral("11.0 and newer-; 1.4 to 10+"));
    }

    void checksAFile()
    {
        const QByteArray file("[general]\n[a]\nsecret=x\ndeny=0.0.0.0/0\npermit=10.0.0.1\n[b]\nacl=office\n");
        const auto check = AccessCheck::of(file, {});
        QVERIFY(check);
        QCOMPARE(check->users(), (QByteArrayList{"a", "b"}));
        QVERIFY(check->notes().isEmpty());
        QCOMPARE(check->ask("A", at("10.0.0.1")).size(), 1);
        QVERIFY(check->ask("a", at("10.0.0.1")).front().answer.letsIn);
        QVERIFY(check->ask("a", at("10.0.0.2")).front().answer.why.contains(QStringLiteral("line 4 of")));
        QVERIFY(check->ask("c", at("10.0.0.1")).isEmpty());
        QCOMPARE(check->notesOn("a").size(), 1);
        QVERIFY(check->notesOn("a").front().contains(QStringLiteral("enabled")));
        QVERIFY(check->notesOn("b").front().contains(QStringLiteral("acl.conf")));
        const AccessAnswer unknown = check->ask("b", QHostAddress(QStringLiteral("10.0.0.1"))).front().answer;
        QVERIFY(unknown.isOpen && !unknown.letsIn);
        QVERIFY2(unknown.why.contains(QStringLiteral("“office”")), qPrintable(unknown.why));
        QVERIFY(check->notesOn("b").contains(
            QStringLiteral("This user has no secret, so nobody logs in with it from anywhere.")));

        // What is odd about its own lines is said as well.
        const auto odd
            = AccessCheck::of("[general]\nenabled=yes\n[b]\nsecret=s\npermit=010.0.0.1\nacl=office\n", "");
        QCOMPARE(odd->notesOn("b").size(), 2);
        QVERIFY(odd->notesOn("b").back().contains(QStringLiteral("8.0.0.1")));

        const auto with = AccessCheck::of(file, "[office]\npermit=10.0.0.1\ndeny=10.0.0.2\n");
        QVERIFY(!with->ask("b", at("10.0.0.2")).front().answer.letsIn);
        QVERIFY(with->ask("b", at("10.0.0.3")).front().answer.letsIn);
        // Which the server does not read, and lets everybody through.
        const auto broken = AccessCheck::of(file, "[office\n");
        QVERIFY(broken->ask("b", at("10.0.0.2")).front().answer.letsIn);
        QCOMPARE(broken->notes().size(), 1);
        QVERIFY(!AccessCheck::of("", ""));
        QVERIFY(!AccessCheck::of("[a\n", ""));
        QCOMPARE(AccessCheck::of(file + "#include other.conf\n", {})->notes().size(), 1);
        QVERIFY(AccessCheck::of("[general]\nenabled=yes\n[a]\nsecret=x\n[a]\ndeny=::/0\n", {})
                    ->notesOn("a")
                    .front()
                    .contains(QStringLiteral("several sections")));
    }

    void isBounded()
    {
        const QByteArray many
            = "permit=" + QByteArray("10.0.0.1,").repeated(limits::accessRules - 1) + "10.0.0.1";
        QVERIFY(AccessList(linesOf(many), {}).ask(at("10.0.0.1")).letsIn);
        QVERIFY(!AccessList(linesOf(QByteArray(many + "|permit=10.0.0.1")), {}).ask(at("10.0.0.1")).letsIn);
        const AccessList bad(
            linesOf(QByteArray("deny=x|").repeated(1'000)), {}, releaseOf(QStringLiteral("1.8")));
        QCOMPARE(bad.problems().size(), limits::configNotes);
    }

    /// Another way to say the same: Qt's subnets, from the first line to the last.
    void agreesWithANaiveReference()
    {
        QRandomGenerator random(20'260'729);
        const auto anyAddress = [&random] {
            return random.bounded(2) == 0
                ? QStringLiteral("10.%1.0.%2").arg(random.bounded(3)).arg(random.bounded(4))
                : QStringLiteral("2001:db8:%1::%2").arg(random.bounded(3)).arg(random.bounded(4));
        };
        for (int round = 0; round < 20'000; ++round) {
            QByteArrayList lines;
            bool letsIn = true;
            const QHostAddress client(anyAddress());
            for (int i = random.bounded(6); i > 0; --i) {
                const QString address = anyAddress();
                const bool isV6 = address.contains(u':');
                const int bits = random.bounded(isV6 ? 129 : 33);
                const bool permits = random.bounded(2) == 0;
                const QString net = address + u'/' + QString::number(bits);
                lines += QByteArray(permits ? "permit=" : "deny=").append(net.toLatin1());
                const bool sameKind = isV6 == (client.protocol() == QAbstractSocket::IPv6Protocol);
                if (sameKind && client.isInSubnet(QHostAddress(address), bits))
                    letsIn = permits;
            }
            const AccessList list(linesOf(lines.join('|')), {});
            QVERIFY2(list.ask(client).letsIn == letsIn, lines.join(' ').constData());
            QVERIFY(list.problems().isEmpty());
        }
    }
};

WIRECHIEF_GUILESS_TEST(AccessListTest, tst_accesslist)
#include "tst_accesslist.moc"
