// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livelogins.h"
#include "profiles/managerconf/accesscheck.h"
#include "profiles/managerconf/configtext.h"
#include "profiles/managerconf/manageruserplan.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>

using namespace wirechief;

namespace {

constexpr int userCount = 200;
constexpr quint32 accessSeed = 20'261'129;

const QString usersFile = QStringLiteral("manager.d/access-test.conf");
const QString aclFile = QStringLiteral("acl.d/access-test.conf");

const QStringList sources{QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.2"),
    QStringLiteral("127.0.1.1"), QStringLiteral("127.1.0.1"), QStringLiteral("127.128.0.9"),
    QStringLiteral("127.200.3.4"), QStringLiteral("127.255.255.254")};

/// Makes lists that let in and shut out about as often.
class RandomLists {
public:
    explicit RandomLists(quint32 start)
        : m_random(start)
    {
    }
    QByteArray user(int number)
    {
        QByteArray text("[access-" + QByteArray::number(number) + "]\n");
        text += "secret = " + secret + '\n';
        for (int lines = m_random.bounded(6); lines > 0; --lines)
            text += line();
        return text;
    }
    QByteArray acls()
    {
        QByteArray text;
        for (const char* name : {"here", "there", "six"}) {
            text += QByteArray("[access-") + name + "]\n";
            for (int lines = 1 + m_random.bounded(4); lines > 0; --lines)
                text += access();
        }
        return text + "[access-empty]\n";
    }
    int below(int limit) { return m_random.bounded(limit); }

    QByteArray secret = generatedSecret().view().toByteArray();

private:
    QByteArray line()
    {
        constexpr const char* names[]
            = {"access-here", "access-there", "access-six", "access-empty", "access-nowhere", "Access-Here"};
        if (m_random.bounded(6) != 0)
            return access();
        return QByteArray("acl = ") + names[m_random.bounded(m_random.bounded(4) == 0 ? 6 : 4)] + '\n';
    }
    QByteArray access()
    {
        QByteArray text(m_random.bounded(2) == 0 ? "deny" : "permit");
        text += m_random.bounded(4) == 0 ? " => " : "=";
        for (int items = 1 + (m_random.bounded(4) == 0 ? m_random.bounded(3) : 0); items > 0; --items)
            text += (m_random.bounded(8) == 0 ? "!" : "") + item() + (items > 1 ? "," : "\n");
        return text;
    }
    QByteArray item()
    {
        constexpr const char* odd[] = {"127.1", "0177.0.0.1", "127.0.0.0/255.0.255.0", "0x7f000001",
            "::ffff:127.0.0.1", "[::1]", "::/127", "::1/ffff:ffff::", "127.0.0.1/8 x", "0.0.0.0/0", "::/0"};
        constexpr const char* wrong[]
            = {"127.0.0.1/33", "127.0.0.256", "::1/129", "", "127.0.0.1:80", "127.0.0.0/", "::1/255.0.0.0"};
        const int kind = m_random.bounded(40);
        if (kind == 0)
            return wrong[m_random.bounded(7)];
        if (kind < 12)
            return odd[m_random.bounded(11)];
        const QByteArray address = sources.at(m_random.bounded(int(sources.size()))).toLatin1();
        switch (m_random.bounded(3)) {
        case 0:
            return address;
        case 1:
            return address + '/' + QByteArray::number(m_random.bounded(33));
        default:
            return address + '/' + maskOfBits(true, m_random.bounded(33)).toString().toLatin1();
        }
    }

    QRandomGenerator m_random;
};

} // namespace

/// Would this address get in? The check says the same as real servers.
class LiveManagerAccessTest : public QObject {
    Q_OBJECT
    Lab m_lab;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_lab.servers().size() == 2,
            "WIRECHIEF_LAB_FILE names no running lab: start it with ./dev lab up");
    }

    void saysWhatTheServerDoes_data() { m_lab.addRows(); }

    void saysWhatTheServerDoes()
    {
        QFETCH(int, index);
        const LabServer& lab = m_lab.servers().at(index);
        LiveAdmin admin(m_lab, lab);
        RandomLists random(accessSeed);
        const QByteArray acls = random.acls();
        QByteArray users;
        for (int i = 0; i < userCount; ++i)
            users += random.user(i);
        // IPv6 by TLS, so that the port without it stays where others use it.
        const QByteArray general
            = "[general](+)\ntlsbindaddr = [::1]:" + QByteArray::number(lab.tlsPort) + '\n';
        QVERIFY(Lab::put(lab, aclFile, acls));
        QVERIFY(Lab::put(lab, usersFile, general + users));
        const auto putBack = qScopeGuard([&] {
            const bool isBack = Lab::put(lab, usersFile, {}) && Lab::put(lab, aclFile, {})
                && admin.run("module reload acl") && admin.run("manager reload");
            QVERIFY(isBack);
        });
        QVERIFY(admin.run("module reload acl"));
        QVERIFY(admin.run("manager reload"));

        std::vector<LoginTry> tries;
        for (int i = 0; i < userCount; ++i) {
            const QByteArray name = "access-" + QByteArray::number(i);
            for (int k = 0; k < 3; ++k)
                tries.push_back(
                    {name, random.secret, QHostAddress(sources.at(random.below(int(sources.size())))), {}});
            tries.push_back({name, random.secret, QHostAddress(QHostAddress::LocalHostIPv6), {}});
        }
        QElapsedTimer took;
        took.start();
        LiveLogins logins(lab, tries);
        QTRY_VERIFY_WITH_TIMEOUT(logins.isDone(), 10 * patience);

        const auto check = AccessCheck::of(users, acls);
        QVERIFY(check);
        const auto file = ConfigText::read({"manager.conf", users});
        const auto named = NamedAcls::of(*ConfigText::read({"acl.conf", acls}));
        const ManagerUsers all = ManagerUsers::of(*file);
        const QVersionNumber release = QVersionNumber::fromString(lab.version);
        int ins = 0;
        QStringList wrong;
        for (const LoginTry& one : tries) {
            const AccessAnswer said = AccessList(all.find(one.user)->access, named, release).ask(one.from);
            if (one.letIn != said.letsIn)
                wrong.append(QString::fromLatin1(one.user) + u' ' + one.from.toString() + u' ' + said.why);
            // What the window shows of it; both servers read lists as the newest do.
            QCOMPARE(check->ask(one.user, one.from).front().answer.letsIn, said.letsIn);
            ins += said.letsIn ? 1 : 0;
        }
        qInfo("%s: %d of %zu got in, %.1f s", qPrintable(lab.version), ins, tries.size(),
            double(took.elapsed()) / 1000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n') + u'\n' + QString::fromUtf8(acls + users)));
        QVERIFY(ins > userCount && ins < 3 * userCount); // else it would prove little
    }
};

WIRECHIEF_GUILESS_TEST(LiveManagerAccessTest, tst_livemanageraccess)
#include "tst_livemanageraccess.moc"
