// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/log/logmodel.h"
#include "pbx/channels/channels.h"
#include "profiles/settings/uistate.h"
#include "support/base/testmain.h"
#include "support/pbx/callcommands.h"
#include "support/pbx/pbxsession.h"
#include "widgets/details/bridgeview.h"
#include "widgets/details/channeldetails.h"
#include "widgets/details/factlabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace wirechief;
using namespace wirechief::test;

namespace {

struct DetailsPbx : Session {
    DetailsPbx()
        : Session("11.0.0")
        , pane(log)
    {
        answer("ListCommands", commandsOf22);
        refuseTheRest();
        for (const char* number : {"1", "2"})
            server->channels().apply(
                AmiMessage::fromBytes(QByteArray(QByteArray("Event: Newchannel\nChannel: PJSIP/10") + number
                    + "-1\nChannelState: 6\nUniqueid: 5." + number + "\n\n")));
        pane.resize(370, 500); // what the dock has by default
        pane.showChannel(*server, "5.1", false);
        pane.show();
    }
    QTabWidget* tabs() { return pane.findChild<QTabWidget*>(QStringLiteral("details")); }
    QString title() { return pane.findChild<QLabel*>(QStringLiteral("detailsTitle"))->text(); }
    QByteArray mask() { return server->client().eventNeeds().mask(); }
    /// Those of the overview, and not the title.
    QList<FactLabel*> factLabels()
    {
        return pane.findChild<QWidget*>(QStringLiteral("overview"))->findChildren<FactLabel*>();
    }
    QStringList facts()
    {
        QStringList texts;
        for (const FactLabel* fact : factLabels())
            texts.append(QString(fact->accessibleName() + QStringLiteral(": ") + fact->text()));
        return texts;
    }
    void open(const char* tab) { pane.openPart(QString::fromLatin1(tab)); }

    LogModel log;
    ChannelDetails pane;
};

} // namespace

class ChannelDetailsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallIsToldByItsParties()
    {
        DetailsPbx pbx;
        QCOMPARE(pbx.title(), QStringLiteral("PJSIP/101-1"));
        for (const char* event : {"Newchannel\nChannel: PJSIP/103-1\nChannelState: 6\nUniqueid: 6.1\n"
                                  "Linkedid: 6.1\nCallerIDName: Zoë\nCallerIDNum: 103",
                 "Newchannel\nChannel: PJSIP/104-1\nChannelState: 6\nUniqueid: 6.2\n"
                 "Linkedid: 6.1\nCallerIDName: Agent\nCallerIDNum: 104"})
            pbx.server->channels().apply(
                AmiMessage::fromBytes(QByteArray(QByteArray("Event: ") + event + "\n\n")));
        pbx.pane.showChannel(*pbx.server, "6.1", true);
        QTRY_COMPARE(pbx.title(), QString::fromUtf8("Zoë → Agent"));
        const QStringList facts = pbx.facts();
        QCOMPARE(facts.size(), 6);
        QVERIFY2(facts.at(0).startsWith(QStringLiteral("State: Up, 0:0")), qPrintable(facts.at(0)));
        QCOMPARE(facts.at(1), QStringLiteral("From: 103"));
        QCOMPARE(facts.at(2), QStringLiteral("To: 104"));
        QCOMPARE(facts.at(3), QString::fromUtf8("Where: –")); // nothing is never an empty place
        QCOMPARE(facts.at(5), QStringLiteral("Linkedid: 6.1"));
        // Where one line has no room for both, each has one of its own.
        pbx.server->channels().apply(AmiMessage::fromBytes(
            "Event: NewCallerid\nChannel: PJSIP/103-1\nUniqueid: 6.1\nCallerIDNum: 103\n"
            "CallerIDName: Dr. Anna-Katharina von und zu Hohenstein-Wittelsbach\n\n"));
        QTRY_COMPARE(pbx.title(),
            QString::fromUtf8("Dr. Anna-Katharina von und zu Hohenstein-Wittelsbach\u2028→ Agent"));
        // One of its legs speaks for itself.
        pbx.pane.showChannel(*pbx.server, "6.1", false);
        QCOMPARE(pbx.title(), QStringLiteral("PJSIP/103-1"));
        QCOMPARE(pbx.facts().at(5), QStringLiteral("Uniqueid: 6.1"));
    }

    void theFactsAreThoseOfTheTitle()
    {
        DetailsPbx pbx;
        pbx.server->channels().apply(AmiMessage::fromBytes(
            "Event: Newchannel\nChannel: PJSIP/102-1\nUniqueid: 5.2\nCallerIDName: Zoe\n\n"));
        QVERIFY(pbx.facts().contains(QStringLiteral("Uniqueid: 5.1")));
        pbx.pane.hide();
        pbx.pane.showChannel(*pbx.server, "5.2", false);
        pbx.server->channels().apply(
            AmiMessage::fromBytes("Event: Hangup\nChannel: PJSIP/102-1\nUniqueid: 5.2\n\n"));
        QTRY_VERIFY_WITH_TIMEOUT(!pbx.server->channels().table().find("5.2"), 20'000);
        pbx.pane.show();
        QCOMPARE(pbx.title(), QStringLiteral("PJSIP/102-1 (ended)"));
        QCOMPARE(pbx.facts().constFirst(), QStringLiteral("State: Ended"));
        QCOMPARE(pbx.facts().constLast(), QStringLiteral("Uniqueid: 5.2"));
        // One that nothing is known of any more has no facts, and no other one's name.
        pbx.pane.showChannel(*pbx.server, "9.9", false);
        QCOMPARE(pbx.title(), QStringLiteral("9.9"));
        QCOMPARE(pbx.facts(), QStringList());
    }

    void aCallOutlivesTheChannelThatItWasSelectedBy()
    {
        DetailsPbx pbx;
        const auto say = [&pbx](const QByteArray& event) {
            pbx.server->channels().apply(AmiMessage::fromBytes(QByteArray(event + "\n\n")));
        };
        say("Event: Newchannel\nChannel: PJSIP/a-1\nChannelState: 6\nUniqueid: 7.1\nLinkedid: 7.1");
        say("Event: Newchannel\nChannel: PJSIP/b-1\nChannelState: 6\nUniqueid: 7.2\nLinkedid: 7.1");
        pbx.pane.showChannel(*pbx.server, "7.1", true);
        say("Event: Hangup\nChannel: PJSIP/a-1\nUniqueid: 7.1\nLinkedid: 7.1"); // it was transferred
        QTRY_VERIFY(!pbx.server->channels().table().find("7.1"));
        QTRY_VERIFY2(!pbx.title().contains(QStringLiteral("ended")), qPrintable(pbx.title()));
        QTRY_VERIFY2(pbx.facts().constFirst().startsWith(QStringLiteral("State: Up")),
            qPrintable(pbx.facts().constFirst()));
        say("Event: Hangup\nChannel: PJSIP/b-1\nUniqueid: 7.2\nLinkedid: 7.1");
        QTRY_COMPARE(pbx.facts().constFirst(), QStringLiteral("State: Ended"));
    }

    void whoHasNoCallerIdIsNamedAsInTheTable()
    {
        DetailsPbx pbx;
        pbx.pane.showChannel(*pbx.server, "5.2", true);
        QTRY_COMPARE(pbx.title(), QStringLiteral("PJSIP/102-1"));
        QTRY_VERIFY2(
            pbx.facts().contains(QStringLiteral("From: PJSIP/102-1")), qPrintable(pbx.facts().join(u'\n')));
    }

    void nothingIsCutInANarrowDock()
    {
        DetailsPbx pbx;
        pbx.server->channels().apply(AmiMessage::fromBytes(
            "Event: Newchannel\nChannel: PJSIP/105-1\nChannelState: 6\nUniqueid: 7.1\nCallerIDName: "
            "Donaudampfschifffahrtsgesellschaftskapitänswitwenverein\n\n"));
        pbx.pane.resize(pbx.pane.minimumWidth(), 700);
        pbx.pane.showChannel(*pbx.server, "7.1", false);
        QVERIFY(QTest::qWaitForWindowExposed(&pbx.pane));
        const auto* scroll = pbx.pane.findChild<QScrollArea*>(QStringLiteral("overview"));
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        for (const FactLabel* fact : scroll->findChildren<FactLabel*>()) {
            QVERIFY2(fact->geometry().right() <= scroll->viewport()->width(), qPrintable(fact->text()));
            QVERIFY2(fact->height() >= fact->heightForWidth(fact->width()), qPrintable(fact->text()));
        }
        const auto* more = pbx.pane.findChild<QToolButton*>(QStringLiteral("moreDetails"));
        QVERIFY(more->width() >= more->sizeHint().width());
        QVERIFY(more->geometry().right() <= pbx.pane.width());
    }

    void whatIsNotKnownIsSaidToBeSo()
    {
        DetailsPbx pbx;
        QVERIFY(pbx.server->channels().table().find("5.1")->is(ChannelRecord::StepUnknown));
        const auto fact = [&pbx] { return pbx.factLabels().at(4); };
        QCOMPARE(pbx.facts().at(4), QStringLiteral("Application: Not known"));
        QVERIFY(fact()->toolTip().contains(QStringLiteral("read class dialplan")));
        QVERIFY(fact()->accessibleDescription().startsWith(QStringLiteral("Not known: no event tells it")));
        pbx.open("bridge");
        const auto* bridge = pbx.pane.findChild<QLabel*>(QStringLiteral("bridgeSummary"));
        QCOMPARE(bridge->text(), QStringLiteral("In no bridge. What it runs is not known."));
        QVERIFY(bridge->toolTip().contains(QStringLiteral("read class dialplan")));
        pbx.server->channels().apply(
            AmiMessage::fromBytes("Event: Newexten\nChannel: PJSIP/101-1\nUniqueid: 5.1\nContext: internal\n"
                                  "Extension: 1\nPriority: 1\nApplication: Wait\nAppData: 5\n\n"));
        QTRY_COMPARE(bridge->text(), QStringLiteral("In no bridge; it runs Wait(5)."));
        QCOMPARE(bridge->toolTip(), QString());
        pbx.open("overview");
        QTRY_COMPARE(pbx.facts().at(4), QStringLiteral("Application: Wait(5)"));
        QCOMPARE(fact()->toolTip(), QString());
    }

    void everythingElseIsBehindMore()
    {
        DetailsPbx pbx;
        auto* more = pbx.pane.findChild<QToolButton*>(QStringLiteral("moreDetails"));
        QCOMPARE(more->text(), QStringLiteral("More"));
        const QList<QAction*> parts = more->menu()->actions();
        QCOMPARE(parts.size(), 7);
        for (QAction* part : parts) {
            part->trigger();
            QVERIFY(part->isChecked());
            QCOMPARE(pbx.tabs()->tabText(pbx.tabs()->currentIndex()), part->text());
        }
        QCOMPARE(more->text(), QStringLiteral("Ladder"));
        parts.constFirst()->trigger();
        QCOMPARE(more->text(), QStringLiteral("More"));
    }

    void remembersThePart()
    {
        DetailsPbx pbx;
        QCOMPARE(pbx.pane.openedPart(), QStringLiteral("overview"));
        pbx.open("quality");
        QCOMPARE(pbx.pane.openedPart(), QStringLiteral("quality"));
        QCOMPARE(pbx.tabs()->tabText(pbx.tabs()->currentIndex()), QStringLiteral("Quality"));
        pbx.open("of another release");
        QCOMPARE(pbx.pane.openedPart(), QStringLiteral("quality"));
    }

    void remembersTheColumnsOfTheTimeLine()
    {
        DetailsPbx pbx;
        pbx.open("timeLine");
        auto* header = pbx.pane.findChild<QTableView*>(QStringLiteral("Time line"))->horizontalHeader();
        header->resizeSection(1, 211);
        DetailsPbx later;
        const QTemporaryDir folder;
        UiState state(folder.filePath(QStringLiteral("state.json")));
        QVERIFY(state.load());
        pbx.pane.saveState(state);
        later.pane.restoreState(state);
        QCOMPARE(later.pane.openedPart(), QStringLiteral("timeLine"));
        header = later.pane.findChild<QTableView*>(QStringLiteral("Time line"))->horizontalHeader();
        QCOMPARE(header->sectionSize(1), 211);
    }

    void asksForWhatThePartNeeds()
    {
        DetailsPbx pbx;
        // The overview has a time line and, once the selection rests, figures of quality.
        QTRY_VERIFY(pbx.mask().contains("reporting"));
        pbx.open("facts");
        QCOMPARE(pbx.mask(), "call,system");
        pbx.open("quality");
        QCOMPARE(pbx.mask(), "call,reporting,system");
        pbx.open("bridge");
        QCOMPARE(pbx.mask(), "call,system");
        pbx.open("ladder");
        QVERIFY(pbx.mask() != "call,system");
        pbx.open("facts");
        QCOMPARE(pbx.mask(), "call,system");
    }

    void showsTheMemberThatWasChosen()
    {
        DetailsPbx pbx;
        pbx.pane.showChannel(*pbx.server, "5.1", true);
        pbx.open("bridge");
        Q_EMIT pbx.pane.findChild<BridgeView*>()->channelChosen("5.2");
        QCOMPARE(pbx.title(), QStringLiteral("PJSIP/102-1"));
        QCOMPARE(pbx.pane.openedPart(), QStringLiteral("bridge"));
        const QSignalSpy sought(&pbx.pane, &DetailsView::subjectSought);
        Q_EMIT pbx.pane.findChild<BridgeView*>()->channelSought("5.1");
        QCOMPARE(sought.size(), 1);
        QCOMPARE(
            sought.at(0).at(0).value<Subject>(), (Subject{SubjectKind::Channel, pbx.server->id(), "5.1"}));
    }
};

WIRECHIEF_TEST(ChannelDetailsTest, tst_channeldetails)
#include "tst_channeldetails.moc"
