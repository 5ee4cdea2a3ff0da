// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/channels/channels.h"
#include "support/base/testmain.h"
#include "support/pbx/callcommands.h"
#include "support/pbx/pbxsession.h"
#include "widgets/details/variablesview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace wirechief;
using namespace wirechief::test;

namespace {

/// A server with two channels, and the view.
struct VariablesPbx : Session {
    VariablesPbx()
        : Session("11.0.0")
    {
        answer("ListCommands", commandsOf22);
        answer("CoreSettings", "Response: Success\nAsteriskVersion: x\n");
        answer("CoreStatus", "Response: Success\n");
        refuseTheRest();
        for (const char* number : {"1", "2"})
            says(QByteArray("Event: Newchannel\nChannel: PJSIP/10") + number
                + "-1\nChannelState: 6\nChannelStateDesc: Up\nUniqueid: 5." + number + "\nLinkedid: 5."
                + number + "\n");
        clock.flushNow();
        refuseTheRest();
    }
    /// Answers the question for variables; returns it.
    QByteArray tell(const QByteArray& variables)
    {
        return answer("Status",
            "Response: Success\nEventList: start\n\nEvent: Status\nActionID: %id\n" + variables
                + "\nEvent: StatusComplete\nActionID: %id\nItems: 1\n");
    }
    QTreeWidget* list() { return view.findChild<QTreeWidget*>(QStringLiteral("variables")); }
    QString state() { return view.findChild<QLabel*>(QStringLiteral("variablesState"))->text(); }
    QPushButton* refresh() { return view.findChild<QPushButton*>(QStringLiteral("refreshVariables")); }

    VariablesView view;
};

} // namespace

class TestVariablesView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksOnlyWhenShown()
    {
        VariablesPbx pbx;
        pbx.view.setChannel(pbx.server.get(), "5.1");
        QVERIFY(pbx.nothingSent());
        pbx.view.show();
        QVERIFY(!pbx.refresh()->isEnabled());
        QVERIFY(pbx.tell("Variable: A=1\nVariable: B=<b>x</b>=y\n").contains("Channel: 5.1\r\n"));
        QCOMPARE(pbx.list()->topLevelItemCount(), 2);
        QCOMPARE(pbx.list()->topLevelItem(1)->text(0), QStringLiteral("B"));
        QCOMPARE(pbx.list()->topLevelItem(1)->text(1), QStringLiteral("<b>x</b>=y"));
        QVERIFY(!pbx.list()->topLevelItem(1)->toolTip(1).contains(QStringLiteral("<b>")));
        QVERIFY(pbx.state().contains(QLatin1Char('2')));
        pbx.view.hide();
        pbx.view.show();
        QVERIFY(pbx.nothingSent());
        pbx.refresh()->click();
        pbx.tell("Variable: A=2\n");
        QCOMPARE(pbx.list()->topLevelItemCount(), 1);
    }

    void lateAnswerIsOfTheOtherChannel()
    {
        VariablesPbx pbx;
        pbx.view.show();
        pbx.view.setChannel(pbx.server.get(), "5.1");
        pbx.view.setChannel(pbx.server.get(), "5.2");
        QVERIFY(pbx.tell("Variable: OLD=1\n").contains("Channel: 5.1"));
        QCOMPARE(pbx.list()->topLevelItemCount(), 0);
        QVERIFY(pbx.tell("Variable: NEW=1\n").contains("Channel: 5.2"));
        QCOMPARE(pbx.list()->topLevelItem(0)->text(0), QStringLiteral("NEW"));
    }

    void saysWhyThereAreNone()
    {
        VariablesPbx pbx;
        pbx.view.show();
        pbx.view.setChannel(pbx.server.get(), "5.1");
        pbx.answer("Status", "Response: Error\nMessage: Permission denied\n");
        QVERIFY2(pbx.state().contains(QStringLiteral("Permission denied")), qPrintable(pbx.state()));
        QVERIFY(pbx.refresh()->isEnabled());
        pbx.says("Event: Hangup\nChannel: PJSIP/101-1\nUniqueid: 5.1\nCause: 16\n");
        pbx.clock.flushNow();
        for (int i = 0; i < 3; ++i)
            pbx.turn();
        pbx.view.setChannel(pbx.server.get(), "5.9");
        QVERIFY(pbx.state().contains(QStringLiteral("ended")));
        pbx.view.setChannel(nullptr, {});
        QVERIFY(pbx.state().isEmpty());
    }

    void findsAndCopies()
    {
        VariablesPbx pbx;
        pbx.view.show();
        pbx.view.setChannel(pbx.server.get(), "5.1");
        pbx.tell("Variable: DIALSTATUS=ANSWER\nVariable: BRIDGEPEER=x\nVariable: Z=answer\n");
        auto* filter = pbx.view.findChild<QLineEdit*>(QStringLiteral("variablesFilter"));
        filter->setText(QStringLiteral("answer"));
        QVERIFY(!pbx.list()->topLevelItem(0)->isHidden());
        QVERIFY(pbx.list()->topLevelItem(1)->isHidden());
        QVERIFY(!pbx.list()->topLevelItem(2)->isHidden());
        pbx.list()->setCurrentItem(pbx.list()->topLevelItem(0));
        pbx.list()->actions().constFirst()->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("DIALSTATUS=ANSWER"));
    }
};

WIRECHIEF_TEST(TestVariablesView, tst_variablesview)
#include "tst_variablesview.moc"
