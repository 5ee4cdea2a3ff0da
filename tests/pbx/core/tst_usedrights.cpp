// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/channels/channels.h"
#include "pbx/core/limits.h"
#include "pbx/core/usedrights.h"
#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"

using namespace wirechief;

namespace {

/// What a server lists: action and its classes.
Capabilities listing(const QMap<QByteArray, QByteArray>& classes)
{
    Capabilities capabilities;
    for (auto it = classes.cbegin(); it != classes.cend(); ++it)
        capabilities.classes.insert(it.key().toLower(), it.value());
    return capabilities;
}

UsedRights after(const QByteArrayList& actions, const Capabilities& capabilities)
{
    UsedRights used;
    for (const QByteArray& action : actions)
        used.noteSent(QByteArray("Action: " + action + "\r\nActionID: 1\r\n\r\n"), capabilities);
    return used;
}

} // namespace

class UsedRightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLeastThatIsEnough_data()
    {
        QTest::addColumn<QMap<QByteArray, QByteArray>>("listed");
        QTest::addColumn<QByteArrayList>("least");
        using Listed = QMap<QByteArray, QByteArray>;
        QTest::newRow("nothing") << Listed() << QByteArrayList();
        QTest::newRow("needs none") << Listed{{"Ping", "<none>"}} << QByteArrayList();
        QTest::newRow("one way") << Listed{{"Hangup", "call"}} << QByteArrayList{"call"};
        // system opens a shell, and reporting does not.
        QTest::newRow("the harmless one")
            << Listed{{"CoreStatus", "system,reporting,all"}} << QByteArrayList{"reporting"};
        QTest::newRow("one for two") << Listed{{"A", "call,agent"}, {"B", "agent,user"}}
                                     << QByteArrayList{"agent"};
        QTest::newRow("a shell that must be counts for others too")
            << Listed{{"Command", "command"}, {"X", "command,reporting"}} << QByteArrayList{"command"};
        QTest::newRow("what is no class")
            << Listed{{"A", "[evil],x = y,;,CALL,call"}, {"B", "<none>"}} << QByteArrayList{"call"};
        QTest::newRow("two") << Listed{{"Hangup", "system,call"}, {"Reload", "system,config"},
            {"Getvar", "call,reporting"}}
                             << QByteArrayList{"config", "call"};
    }
    void theLeastThatIsEnough()
    {
        using Listed = QMap<QByteArray, QByteArray>;
        QFETCH(Listed, listed);
        QFETCH(QByteArrayList, least);
        std::sort(least.begin(), least.end());
        QCOMPARE(after(listed.keys(), listing(listed)).writeClasses(), least);
    }

    void whatTheServerDoesNotListIsKnownFromOurTable()
    {
        const UsedRights used = after({"Hangup", "hangup", "NoSuchAction"}, {});
        const QList<UsedRights::Action> actions = used.actions();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions[0].name, QByteArray("Hangup"));
        QCOMPARE(actions[0].times, quint64(2));
        QVERIFY(!actions[0].classes.isEmpty());
        QVERIFY(actions[1].classes.isEmpty());
        QCOMPARE(used.writeClasses(), QByteArrayList{"call"});
    }

    void isBounded()
    {
        UsedRights used;
        Capabilities hostile;
        QByteArray classes;
        for (int i = 0; i < 1'000; ++i)
            classes += QByteArray(1 + i / 26, char('a' + i % 26)) + ',';
        hostile.classes.insert("a1", classes);
        for (int i = 0; i <= limits::listedActions; ++i)
            used.noteSent(QByteArray("Action: A" + QByteArray::number(i) + "\r\n"), hostile);
        QCOMPARE(used.actions().size(), limits::listedActions);
        QCOMPARE(used.writeClasses().size(), 1);
        used.noteSent(QByteArray("Action: " + QByteArray(limits::actionNameBytes + 1, 'x') + "\r\n"), {});
        used.noteSent("no action", {});
        QCOMPARE(used.actions().size(), limits::listedActions);
        QSet<QByteArray> names;
        for (int i = 0; i < 2 * limits::eventNames; ++i)
            names.insert("hangup" + QByteArray::number(i));
        used.noteEvents(names);
        QVERIFY(used.readClasses().isEmpty());
    }

    void aSessionNotesWhatItUses()
    {
        Session session("7.0.0");
        session.answer("ListCommands",
            "Response: Success\nCoreShowChannels: List.  (Priv: system,reporting,all)\n"
            "CoreSettings: Show.  (Priv: system,reporting,all)\n");
        session.refuseTheRest();
        const UsedRights& used = session.server->usedRights();
        const QList<UsedRights::Action> actions = used.actions();
        const auto isSent = [&actions](const QByteArray& name) {
            return std::any_of(
                actions.begin(), actions.end(), [&](const UsedRights::Action& a) { return a.name == name; });
        };
        QVERIFY(isSent("Login"));
        QVERIFY(isSent("CoreShowChannels"));
        // It went out together with the question for the list.
        const auto classesOf = [&used](const QByteArray& name) {
            QByteArrayList classes;
            for (const UsedRights::Action& action : used.actions())
                classes += action.name == name ? action.classes : QByteArrayList();
            return classes;
        };
        QCOMPARE(classesOf("CoreSettings"), (QByteArrayList{"system", "reporting"}));
        QVERIFY(used.writeClasses().contains("reporting"));
        QVERIFY(used.readClasses().contains("call"));
        // Whoever only reads the log as well uses no more.
        const QByteArrayList before = used.readClasses();
        session.server->setEventNeeds("log", EventNeeds::everything());
        QCOMPARE(used.readClasses(), before);
        session.transport->hangUp();
        QCOMPARE(classesOf("CoreSettings"), (QByteArrayList{"system", "reporting"}));
    }
};

WIRECHIEF_GUILESS_TEST(UsedRightsTest, tst_usedrights)
#include "tst_usedrights.moc"
