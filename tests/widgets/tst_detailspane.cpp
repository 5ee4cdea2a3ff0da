// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcommands.h"
#include "models/logmodel.h"
#include "pbx/features/channels.h"
#include "pbxsession.h"
#include "widgets/bridgeview.h"
#include "widgets/detailspane.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace wirechief;
using namespace wirechief::test;

namespace {

struct Pbx : Session {
    Pbx()
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
        pane.setChannels(server.get(), {"5.1"});
        pane.show();
    }
    QTabWidget* tabs() { return pane.findChild<QTabWidget*>(QStringLiteral("details")); }
    QString title() { return pane.findChild<QLabel*>(QStringLiteral("detailsTitle"))->text(); }
    QByteArray mask() { return server->client().eventNeeds().mask(); }
    void open(const char* tab) { pane.restoreState(QString::fromLatin1(tab)); }

    LogModel log;
    DetailsPane pane;
};

} // namespace

class DetailsPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tabsFit()
    {
        Pbx pbx;
        QCOMPARE(pbx.tabs()->count(), 6);
        QVERIFY(QTest::qWaitForWindowExposed(&pbx.pane));
        QTabBar* bar = pbx.tabs()->tabBar();
        for (int i = 0; i < bar->count(); ++i)
            QVERIFY2(bar->tabRect(i).right() <= bar->width(), qPrintable(bar->tabText(i)));
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(pbx.tabs()->currentIndex(), 1);
    }

    void remembersTheTab()
    {
        Pbx pbx;
        QCOMPARE(pbx.pane.saveState(), QStringLiteral("facts"));
        pbx.open("quality");
        QCOMPARE(pbx.pane.saveState(), QStringLiteral("quality"));
        QCOMPARE(pbx.tabs()->tabText(pbx.tabs()->currentIndex()), QStringLiteral("Quality"));
        pbx.open("of another release");
        QCOMPARE(pbx.pane.saveState(), QStringLiteral("quality"));
    }

    void asksForWhatTheTabNeeds()
    {
        Pbx pbx;
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
        Pbx pbx;
        pbx.open("bridge");
        Q_EMIT pbx.pane.findChild<BridgeView*>()->channelChosen("5.2");
        QCOMPARE(pbx.title(), QStringLiteral("PJSIP/102-1"));
        QCOMPARE(pbx.pane.saveState(), QStringLiteral("bridge"));
        const QSignalSpy sought(&pbx.pane, &DetailsPane::channelSought);
        Q_EMIT pbx.pane.findChild<BridgeView*>()->channelSought("5.1");
        QCOMPARE(sought.size(), 1);
        QCOMPARE(sought.at(0).at(0).toString(), pbx.server->id());
    }
};

QTEST_MAIN(DetailsPaneTest)
#include "tst_detailspane.moc"
