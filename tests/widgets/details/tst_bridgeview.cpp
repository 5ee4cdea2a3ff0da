// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/channels/channels.h"
#include "support/base/testmain.h"
#include "support/pbx/callcommands.h"
#include "support/pbx/pbxsession.h"
#include "widgets/details/bridgeview.h"
#include "widgets/limits.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace wirechief;
using namespace wirechief::test;

namespace {

/// A server of 22, its events said directly, and the view.
struct Pbx : Session {
    Pbx()
        : Session("11.0.0")
    {
        answer("ListCommands", commandsOf22);
        refuseTheRest();
        view.resize(380, 500);
        view.show();
    }
    void event(const QByteArray& text)
    {
        server->channels().apply(AmiMessage::fromBytes(QByteArray(text + "\n")));
    }
    void channel(const QByteArray& number, const QByteArray& state = "6")
    {
        event("Event: Newchannel\nChannel: PJSIP/10" + number + "-1\nChannelState: " + state
            + "\nCallerIDNum: 10" + number + "\nCallerIDName: <b>Zoë</b>\nUniqueid: 5." + number
            + "\nLinkedid: 5." + number + "\n");
    }
    void enters(const QByteArray& number, const QByteArray& headers = basic)
    {
        event("Event: BridgeEnter\nBridgeUniqueid: b-1\n" + headers + "Channel: PJSIP/10" + number
            + "-1\nChannelState: 6\nUniqueid: 5." + number + "\nLinkedid: 5.1\n");
    }
    void leaves(const QByteArray& number)
    {
        event("Event: BridgeLeave\nBridgeUniqueid: b-1\n" + basic + "Channel: PJSIP/10" + number
            + "-1\nChannelState: 6\nUniqueid: 5." + number + "\nLinkedid: 5.1\n");
    }
    QTreeWidget* members() { return view.findChild<QTreeWidget*>(QStringLiteral("bridgeMembers")); }
    QStringList memberNames()
    {
        QStringList names;
        for (int row = 0; row < members()->topLevelItemCount(); ++row)
            names.append(members()->topLevelItem(row)->text(0));
        return names;
    }
    QString summary() { return view.findChild<QLabel*>(QStringLiteral("bridgeSummary"))->text(); }
    QString fact(const QString& field)
    {
        const auto* facts = view.findChild<QTreeWidget*>(QStringLiteral("bridgeFacts"));
        for (int row = 0; row < facts->topLevelItemCount(); ++row) {
            if (facts->topLevelItem(row)->text(0) == field)
                return facts->topLevelItem(row)->text(1);
        }
        return {};
    }

    static inline const QByteArray basic
        = "BridgeType: basic\nBridgeTechnology: simple_bridge\nBridgeVideoSourceMode: none\n";
    BridgeView view;
};

} // namespace

class BridgeViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheBridgeAndItsMembers()
    {
        Pbx pbx;
        for (const char* number : {"1", "2"}) {
            pbx.channel(number);
            pbx.enters(number);
        }
        pbx.view.setChannel(pbx.server.get(), "5.1");
        QVERIFY(pbx.summary().contains(QStringLiteral("PJSIP/102-1")));
        QCOMPARE(pbx.fact(QStringLiteral("Type")), QStringLiteral("basic"));
        QCOMPARE(pbx.fact(QStringLiteral("Technology")), QStringLiteral("simple_bridge"));
        QCOMPARE(pbx.fact(QStringLiteral("Unique id")), QStringLiteral("b-1"));
        QVERIFY(pbx.fact(QStringLiteral("Video")).isEmpty());
        QVERIFY(!pbx.fact(QStringLiteral("Seen for")).isEmpty());
        QCOMPARE(
            pbx.memberNames(), QStringList({QStringLiteral("PJSIP/101-1"), QStringLiteral("PJSIP/102-1")}));
        QVERIFY(pbx.members()->topLevelItem(0)->font(0).bold());
        QVERIFY(!pbx.members()->topLevelItem(1)->font(0).bold());
        QVERIFY(pbx.members()->topLevelItem(1)->text(1).contains(QStringLiteral("102")));
        QVERIFY(!pbx.members()->topLevelItem(1)->toolTip(1).contains(QStringLiteral("<b>Zoë")));
        QCOMPARE(pbx.members()->topLevelItem(1)->text(2), QStringLiteral("Up"));
    }

    void followsWhoComesAndGoes()
    {
        Pbx pbx;
        const QByteArray conference = "BridgeType: base\nBridgeTechnology: softmix\nBridgeCreator: "
                                      "ConfBridge\nBridgeName: 8000\nBridgeVideoSourceMode: sfu\n";
        for (const char* number : {"1", "2", "3"}) {
            pbx.channel(number);
            pbx.enters(number, conference);
        }
        pbx.view.setChannel(pbx.server.get(), "5.1");
        QCOMPARE(pbx.memberNames().size(), 3);
        QCOMPARE(pbx.fact(QStringLiteral("Video")), QStringLiteral("sfu"));
        QCOMPARE(pbx.fact(QStringLiteral("Creator")), QStringLiteral("ConfBridge"));
        pbx.members()->setCurrentItem(pbx.members()->topLevelItem(2));
        pbx.channel("4");
        pbx.enters("4", conference);
        pbx.leaves("2");
        pbx.event("Event: ConfbridgeMute\nConference: 8000\nChannel: PJSIP/103-1\nUniqueid: 5.3\n");
        pbx.event("Event: Hold\nChannel: PJSIP/104-1\nUniqueid: 5.4\n");
        pbx.clock.flushNow();
        QTRY_COMPARE(pbx.memberNames().join(u' '), QStringLiteral("PJSIP/101-1 PJSIP/103-1 PJSIP/104-1"));
        QCOMPARE(pbx.members()->currentItem()->text(0), QStringLiteral("PJSIP/103-1"));
        QVERIFY(pbx.members()->topLevelItem(1)->text(2).contains(QStringLiteral("muted")));
        QVERIFY(pbx.members()->topLevelItem(2)->text(2).contains(QStringLiteral("hold")));
    }

    void saysWhatItDoesInNoBridge()
    {
        Pbx pbx;
        pbx.channel("1");
        pbx.view.setChannel(pbx.server.get(), "5.1");
        QCOMPARE(pbx.summary(), QStringLiteral("In no bridge. What it runs is not known."));
        QVERIFY(pbx.members()->isHidden());
        pbx.event("Event: Newexten\nChannel: PJSIP/101-1\nUniqueid: 5.1\nApplication: Playback\n"
                  "AppData: hello\n");
        pbx.clock.flushNow();
        QTRY_COMPARE(pbx.summary(), QStringLiteral("In no bridge; it runs Playback(hello)."));
        pbx.event("Event: QueueCallerJoin\nChannel: PJSIP/101-1\nUniqueid: 5.1\nQueue: sales\nPosition: 2\n");
        pbx.clock.flushNow();
        QTRY_COMPARE(pbx.summary(), QStringLiteral("Waits in queue sales, at position 2."));
        pbx.event("Event: Hangup\nChannel: PJSIP/101-1\nUniqueid: 5.1\nCause: 16\n");
        pbx.view.setChannel(pbx.server.get(), "5.9");
        QCOMPARE(pbx.summary(), QStringLiteral("The channel has ended."));
        pbx.view.setChannel(nullptr, {});
        QVERIFY(pbx.summary().isEmpty());
    }

    void showsThePeerBefore12()
    {
        Pbx pbx;
        for (const char* number : {"1", "2"})
            pbx.channel(number);
        pbx.event("Event: Bridge\nBridgestate: Link\nBridgetype: core\nChannel1: PJSIP/101-1\n"
                  "Channel2: PJSIP/102-1\nUniqueid1: 5.1\nUniqueid2: 5.2\n");
        pbx.view.setChannel(pbx.server.get(), "5.2");
        QCOMPARE(pbx.summary(), QStringLiteral("Talks to PJSIP/101-1."));
        QCOMPARE(pbx.fact(QStringLiteral("Technology")), QStringLiteral("core"));
        QVERIFY(pbx.fact(QStringLiteral("Unique id")).isEmpty());
        QCOMPARE(pbx.memberNames().size(), 2);
    }

    void findsTheOthersOfAConferenceThatIsNoBridge()
    {
        Pbx pbx;
        for (const char* number : {"1", "2", "3"})
            pbx.channel(number);
        for (const QByteArray number : {"1", "2"})
            pbx.event("Event: MeetmeJoin\nMeetme: 8000\nChannel: PJSIP/10" + number + "-1\nUniqueid: 5."
                + number + "\nUsernum: " + number + "\n");
        pbx.view.setChannel(pbx.server.get(), "5.1");
        QCOMPARE(pbx.summary(), QStringLiteral("In conference 8000."));
        QCOMPARE(pbx.memberNames().join(u' '), QStringLiteral("PJSIP/101-1 PJSIP/102-1"));
    }

    void choosesAMember()
    {
        Pbx pbx;
        for (const char* number : {"1", "2"}) {
            pbx.channel(number);
            pbx.enters(number);
        }
        pbx.view.setChannel(pbx.server.get(), "5.1");
        QSignalSpy chosen(&pbx.view, &BridgeView::channelChosen);
        pbx.members()->setCurrentItem(pbx.members()->topLevelItem(1));
        QTest::keyClick(pbx.members(), Qt::Key_Return);
        pbx.members()->actions().constFirst()->trigger();
        const QSignalSpy sought(&pbx.view, &BridgeView::channelSought);
        pbx.members()->actions().constLast()->trigger();
        QCOMPARE(sought.size(), 1);
        QCOMPARE(sought.at(0).at(0).toByteArray(), "5.2");
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(0).at(0).toByteArray(), "5.2");
    }

    void listsNoMoreMembersThanOneCanRead()
    {
        Pbx pbx;
        for (int i = 0; i < limits::bridgeMembersShown + 20; ++i) {
            const QByteArray number = QByteArray::number(1000 + i);
            pbx.channel(number);
            pbx.enters(number, "BridgeType: base\nBridgeTechnology: softmix\n");
        }
        pbx.view.setChannel(pbx.server.get(), "5.1000");
        QCOMPARE(pbx.members()->topLevelItemCount(), int(limits::bridgeMembersShown));
    }
};

WIRECHIEF_TEST(BridgeViewTest, tst_bridgeview)
#include "tst_bridgeview.moc"
