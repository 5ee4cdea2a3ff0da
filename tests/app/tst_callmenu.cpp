// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/app/demodesktop.h"

#include "models/calls/callrowsmodel.h"
#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

/// With the forms that the menu opens.
struct CallOffice : DemoDesktop {
    using DemoDesktop::DemoDesktop;

    /// Whether the server's profile could be saved like that.
    bool change(const std::function<void(ServerProfile&)>& how)
    {
        ServerProfile profile = *desktop.connections().profile(id);
        how(profile);
        return desktop.connections().save(profile).has_value();
    }
    void enter(const char* dialog, const char* field, const QString& text)
    {
        auto* entry = desktop.dialog(dialog)->findChild<QComboBox*>(QLatin1String(field));
        entry->setEditText(text);
    }
    QAbstractButton* button(const char* dialog, const char* name)
    {
        return desktop.dialog(dialog)->findChild<QAbstractButton*>(QLatin1String(name));
    }
};

} // namespace

class TestCallMenu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void entriesSayWhyNot();
    void entriesFollowTheSelectedChannel();
    void redirectFromTheMenu();
    void originateFromTheMenu();
    void originateThatFails();
    void productionAsksBeforeEveryChange();
    void productionAsksBeforeItRingsMyPhone();
    void readOnlyChangesNothing();
    void takesTheParkedCallThatWasAskedFor();
    void aRefusedFormIsBroughtUpToDate();
    void formOutlivesTheSession();
    void rowMenuHasTheVerbs();
    void aDoubleClickOpensTheDetailsOnly();
    void aPatternIsNoChannel();
    void linkDiesUnderAnAction();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCallMenu::entriesSayWhyNot()
{
    CallOffice office(m_folder->path());
    QVERIFY(
        office.action(CallTask::Originate)->toolTip().contains(QStringLiteral("Connect to berlin first")));
    QTRY_VERIFY(office.isReady());
    QTRY_VERIFY(office.isInStep());
    QTRY_VERIFY(office.action(CallTask::Originate)->isEnabled());
    QVERIFY(!office.action(CallTask::Redirect)->isEnabled());
    QVERIFY(office.action(CallTask::Redirect)->toolTip().contains(QStringLiteral("Select channels first")));
    office.desktop.table()->selectRow(0);
    QVERIFY(office.action(CallTask::Redirect)->isEnabled());
    QVERIFY(!office.action(CallTask::Bridge)->isEnabled());
    QVERIFY(!office.action(CallTask::Listen)->isEnabled());
    QVERIFY(office.action(CallTask::Listen)->toolTip().contains(QStringLiteral("Enter My phone")));
    QVERIFY(office.change([](ServerProfile& profile) { profile.myPhone = QStringLiteral("PJSIP/1001"); }));
    QTRY_VERIFY(!office.action(CallTask::Listen)->toolTip().contains(QStringLiteral("Enter My phone")));
}

void TestCallMenu::entriesFollowTheSelectedChannel()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    QVERIFY(office.change([](ServerProfile& profile) { profile.myPhone = QStringLiteral("PJSIP/1001"); }));
    QTRY_VERIFY(office.isInStep());
    const auto says = [&](const QByteArray& event) {
        office.desktop.server()->channels().apply(AmiMessage::fromBytes(event));
    };
    says("Event: Newchannel\r\nChannel: PJSIP/7-1\r\nChannelState: 6\r\nUniqueid: 77.1\r\n\r\n");
    const auto row = [&] {
        return qobject_cast<TableModel*>(office.desktop.table()->model())
            ->rowOf({office.id, QByteArray("77.1"), {}});
    };
    QTRY_VERIFY(row() >= 0);
    office.desktop.table()->selectRow(row());
    QAction* kick = office.action(CallTask::Kick);
    QVERIFY(!kick->isEnabled());
    QVERIFY2(
        kick->toolTip().contains(QStringLiteral("a selected one is in none")), qPrintable(kick->toolTip()));
    const QByteArray member = "BridgeUniqueid: b7\r\nChannel: PJSIP/7-1\r\nUniqueid: 77.1\r\n\r\n";
    says(QByteArray("Event: BridgeEnter\r\n" + member));
    QTRY_VERIFY(kick->isEnabled());
    says(QByteArray("Event: BridgeLeave\r\n" + member));
    QTRY_VERIFY(!kick->isEnabled());
    QAction* take = office.action(CallTask::Retrieve);
    QVERIFY(!take->isEnabled());
    says("Event: ParkedCall\r\nChannel: PJSIP/7-1\r\nUniqueid: 77.1\r\nExten: 701\r\n\r\n");
    QTRY_VERIFY(take->isEnabled());
    // In the moment before that is seen, a click is answered.
    says("Event: UnParkedCall\r\nChannel: PJSIP/7-1\r\nUniqueid: 77.1\r\nExten: 701\r\n\r\n");
    QVERIFY(take->isEnabled());
    take->trigger();
    QCOMPARE(office.desktop.text("actionResult"), QString::fromUtf8("⚠ Select a parked channel first."));
    QVERIFY(!take->isEnabled());
    QVERIFY(!office.desktop.logText().contains("Action: Originate"));
    says("Event: ParkedCall\r\nChannel: PJSIP/7-1\r\nUniqueid: 77.1\r\nExten: 701\r\n\r\n");
    QTRY_VERIFY(take->isEnabled());
    says("Event: UnParkedCall\r\nChannel: PJSIP/7-1\r\nUniqueid: 77.1\r\nExten: 701\r\n\r\n");
    QTRY_VERIFY(!take->isEnabled());
}

void TestCallMenu::redirectFromTheMenu()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    QTRY_VERIFY(office.isInStep());
    office.desktop.table()->selectRow(0);
    QTRY_VERIFY(office.action(CallTask::Redirect)->isEnabled());
    office.action(CallTask::Redirect)->trigger();
    QTRY_VERIFY(office.desktop.dialog("redirectForm"));
    office.enter("redirectForm", "context", QStringLiteral("internal"));
    office.enter("redirectForm", "exten", QStringLiteral("1002"));
    QVERIFY(office.button("redirectForm", "formAccept")->isEnabled());
    office.button("redirectForm", "formAccept")->click();
    // It closes once the server has done it, and the window says so.
    QTRY_VERIFY(!office.desktop.dialog("redirectForm"));
    QVERIFY2(office.desktop.text("actionResult").startsWith(QStringLiteral("Redirect on berlin: PJSIP/"))
            && office.desktop.text("actionResult").contains(QStringLiteral(" go")) // alone, or with its peer
            && office.desktop.text("actionResult").contains(QStringLiteral(" to 1002@internal.")),
        qPrintable(office.desktop.text("actionResult")));
    const QByteArray log = office.desktop.logText();
    QCOMPARE(log.count("Action: Redirect"), 1);
    QVERIFY(log.contains("Exten: 1002"));
}

void TestCallMenu::originateFromTheMenu()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    QTRY_VERIFY(office.action(CallTask::Originate)->isEnabled());
    office.action(CallTask::Originate)->trigger();
    QTRY_VERIFY(office.desktop.dialog("originateDialog"));
    office.enter("originateDialog", "channel", QStringLiteral("PJSIP/1001"));
    office.enter("originateDialog", "exten", QStringLiteral("1002"));
    office.enter("originateDialog", "context", QStringLiteral("internal"));
    office.button("originateDialog", "originateAccept")->click();
    QVERIFY(!office.button("originateDialog", "originateAccept")->isEnabled());
    QTRY_VERIFY(office.desktop.logText().contains("Action: Originate"));
    // The demo's phone rings for a while, then it is answered or not: both are told in words.
    QTRY_VERIFY_WITH_TIMEOUT(
        office.desktop.text("actionResult").contains(QString::fromUtf8("PJSIP/1001 → 1002@internal: ")),
        20'000);
    QVERIFY(office.desktop.logText().contains("Async: true"));
}

void TestCallMenu::originateThatFails()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    QTRY_VERIFY(office.action(CallTask::Originate)->isEnabled());
    office.action(CallTask::Originate)->trigger();
    QTRY_VERIFY(office.desktop.dialog("originateDialog"));
    office.enter("originateDialog", "channel", QStringLiteral("PJSIP/nobody-there"));
    office.enter("originateDialog", "exten", QStringLiteral("1002"));
    office.enter("originateDialog", "context", QStringLiteral("internal"));
    office.button("originateDialog", "originateAccept")->click();
    // The dialog stays, with the reason, for another try.
    QTRY_VERIFY_WITH_TIMEOUT(office.button("originateDialog", "originateAccept")->isEnabled(), 20'000);
    auto* note
        = office.desktop.dialog("originateDialog")->findChild<QLabel*>(QStringLiteral("originateNote"));
    QVERIFY(note->isVisible());
    QVERIFY(!note->text().isEmpty());
    QVERIFY(office.desktop.text("actionResult")
                .endsWith(QString::fromUtf8("PJSIP/nobody-there → 1002@internal: ") + note->text()));
}

void TestCallMenu::productionAsksBeforeEveryChange()
{
    CallOffice office(m_folder->path(), Environment::Production);
    const QList<Confirmation>& asked = office.desktop.prompter().asked();
    QTRY_VERIFY(office.isReady());
    QTRY_VERIFY(office.isInStep());
    office.desktop.table()->selectRow(0);
    QTRY_VERIFY(office.action(CallTask::HangUp)->isEnabled());
    office.desktop.prompter().setAnswer(false);
    office.action(CallTask::HangUp)->trigger();
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().server, QStringLiteral("berlin"));
    QTRY_VERIFY(office.desktop.text("actionResult").contains(QStringLiteral("Nothing was sent.")));

    // A form asks too, and stays where the answer is no.
    office.action(CallTask::SetVariable)->trigger();
    QTRY_VERIFY(office.desktop.dialog("variableForm"));
    office.enter("variableForm", "variable", QStringLiteral("COLOUR"));
    office.enter("variableForm", "value", QStringLiteral("red"));
    QStringList notes; // what the forms say while the question is open: nothing is under way
    office.desktop.prompter().setMeanwhile([&] {
        for (const char* name : {"formNote", "originateNote"}) {
            for (const QLabel* note : office.desktop.window().findChildren<QLabel*>(QLatin1String(name)))
                notes.append(note->isVisible() ? note->text() : QString());
        }
    });
    office.button("variableForm", "formAccept")->click();
    QTRY_COMPARE(asked.size(), 2);
    QTRY_VERIFY(office.button("variableForm", "formAccept")->isEnabled());
    office.action(CallTask::Originate)->trigger();
    QTRY_VERIFY(office.desktop.dialog("originateDialog"));
    office.enter("originateDialog", "channel", QStringLiteral("PJSIP/1001"));
    office.enter("originateDialog", "exten", QStringLiteral("1002"));
    office.enter("originateDialog", "context", QStringLiteral("internal"));
    office.button("originateDialog", "originateAccept")->click();
    QTRY_COMPARE(asked.size(), 3);
    QCOMPARE(notes.first(), QString());
    QCOMPARE(notes.last(), QString());
    QVERIFY(asked.last().question.contains(QStringLiteral("PJSIP/1001")));
    QVERIFY(asked.last().detail.contains(QStringLiteral("1002@internal")));
    QTRY_VERIFY(office.button("originateDialog", "originateAccept")->isEnabled());
    const QByteArray log = office.desktop.logText();
    for (const char* action : {"Action: Hangup", "Action: Setvar", "Action: Originate"})
        QVERIFY2(!log.contains(action), action);

    office.desktop.prompter().setAnswer(true);
    office.button("variableForm", "formAccept")->click();
    QTRY_VERIFY(!office.desktop.dialog("variableForm"));
    QCOMPARE(asked.size(), 4);
    QVERIFY(office.desktop.logText().contains("Variable: COLOUR"));
}

/// What rings a phone of one's own is a change like others.
void TestCallMenu::productionAsksBeforeItRingsMyPhone()
{
    CallOffice office(m_folder->path(), Environment::Production);
    QTRY_VERIFY(office.isReady());
    QVERIFY(office.change([](ServerProfile& profile) { profile.myPhone = QStringLiteral("PJSIP/1001"); }));
    QTRY_VERIFY(office.isInStep());
    office.desktop.table()->selectRow(0);
    QTRY_VERIFY(office.action(CallTask::Listen)->isEnabled());
    office.desktop.prompter().setAnswer(false);
    office.action(CallTask::Listen)->trigger();
    QTRY_COMPARE(office.desktop.prompter().asked().size(), 1);
    QTRY_VERIFY(office.desktop.text("actionResult").contains(QStringLiteral("Nothing was sent.")));
    QVERIFY(!office.desktop.logText().contains("Action: Originate"));
}

/// Neither by the menu nor by a form that was open before.
void TestCallMenu::readOnlyChangesNothing()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    QVERIFY(office.change([](ServerProfile& profile) { profile.myPhone = QStringLiteral("PJSIP/1001"); }));
    QTRY_VERIFY(office.isInStep());
    office.desktop.table()->selectRow(0);
    QTRY_VERIFY(office.action(CallTask::Redirect)->isEnabled());
    office.action(CallTask::Redirect)->trigger();
    QTRY_VERIFY(office.desktop.dialog("redirectForm"));
    office.enter("redirectForm", "context", QStringLiteral("internal"));
    office.enter("redirectForm", "exten", QStringLiteral("1002"));
    office.action(CallTask::Originate)->trigger();
    QTRY_VERIFY(office.desktop.dialog("originateDialog"));
    office.enter("originateDialog", "channel", QStringLiteral("PJSIP/1001"));
    office.enter("originateDialog", "exten", QStringLiteral("1002"));
    office.enter("originateDialog", "context", QStringLiteral("internal"));
    QVERIFY(office.change([](ServerProfile& profile) { profile.readOnly = true; }));
    for (const CallTaskInfo& info : allCallTasks()) {
        QVERIFY2(!office.action(info.task)->isEnabled(), info.id);
        QVERIFY2(
            office.action(info.task)->toolTip().contains(QStringLiteral("berlin is read-only")), info.id);
    }
    const std::pair<const char*, const char*> forms[]
        = {{"redirectForm", "formAccept"}, {"originateDialog", "originateAccept"}};
    for (const auto& [form, accept] : forms) {
        office.button(form, accept)->click();
        QTRY_VERIFY2(office.desktop.text("actionResult").contains(QStringLiteral("read-only")), form);
        office.desktop.dialog(form)->close();
    }
    QTest::qWait(50);
    const QByteArray log = office.desktop.logText();
    QVERIFY(!log.contains("Action: Redirect"));
    QVERIFY(!log.contains("Action: Originate"));
}

/// Another call is parked in its place while the question is open.
void TestCallMenu::takesTheParkedCallThatWasAskedFor()
{
    CallOffice office(m_folder->path(), Environment::Production);
    QTRY_VERIFY(office.isReady());
    QVERIFY(office.change([](ServerProfile& profile) { profile.myPhone = QStringLiteral("PJSIP/1001"); }));
    QTRY_VERIFY(office.isInStep());
    const QList<QByteArray> keys = office.desktop.rows();
    QVERIFY(keys.size() > 1);
    const auto say = [&office](const char* event, const QByteArray& parkee) {
        office.desktop.server()->channels().apply(AmiMessage::fromBytes(QByteArray(QByteArray("Event: ")
            + event + "\r\nParkeeUniqueid: " + parkee + "\r\nParkingSpace: 701\r\n\r\n")));
    };
    say("ParkedCall", keys[0]);
    for (int row = 0; row < keys.size(); ++row) {
        if (qobject_cast<TableModel*>(office.desktop.table()->model())->keyAt(row) == keys[0])
            office.desktop.table()->selectRow(row);
    }
    QTRY_VERIFY(office.action(CallTask::Retrieve)->isEnabled());
    office.desktop.prompter().setMeanwhile([&] {
        say("UnParkedCall", keys[0]);
        say("ParkedCall", keys[1]);
    });
    office.action(CallTask::Retrieve)->trigger();
    QTRY_VERIFY(office.desktop.text("actionResult").contains(QStringLiteral("is not parked in space ")));
    QVERIFY(!office.desktop.logText().contains("Action: Originate"));
}

/// The other side of the call is another one by the time that the form is sent.
void TestCallMenu::aRefusedFormIsBroughtUpToDate()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    QTRY_VERIFY(office.isInStep());
    const auto says = [&](const QByteArray& event, const QByteArray& number, const QByteArray& more = {}) {
        office.desktop.server()->channels().apply(
            AmiMessage::fromBytes(QByteArray("Event: " + event + "\r\nChannel: PJSIP/7-" + number
                + "\r\nChannelState: 6\r\nUniqueid: 77." + number + "\r\n" + more + "\r\n")));
    };
    const QByteArray bridge = "BridgeUniqueid: b7\r\nBridgeType: basic\r\n";
    for (const char* number : {"1", "2", "3"})
        says("Newchannel", number);
    says("BridgeEnter", "1", bridge);
    says("BridgeEnter", "2", bridge);
    const auto row = [&] {
        return qobject_cast<TableModel*>(office.desktop.table()->model())
            ->rowOf({office.id, QByteArray("77.1"), {}});
    };
    QTRY_VERIFY(row() >= 0);
    office.desktop.table()->selectRow(row());
    QTRY_VERIFY(office.action(CallTask::BlindTransfer)->isEnabled());
    office.action(CallTask::BlindTransfer)->trigger();
    QTRY_VERIFY(office.desktop.dialog("transferForm"));
    const auto label = [&](const char* name) {
        return office.desktop.dialog("transferForm")
            ->findChild<QLabel*>(QLatin1String(name))
            ->text()
            .remove(QChar(0x200b));
    };
    QVERIFY2(label("formIntro").contains(QStringLiteral("PJSIP/7-1 talks to PJSIP/7-2.")),
        qPrintable(label("formIntro")));
    office.enter("transferForm", "context", QStringLiteral("internal"));
    office.enter("transferForm", "exten", QStringLiteral("1002"));
    says("BridgeLeave", "2", bridge);
    says("BridgeEnter", "3", bridge);
    office.button("transferForm", "formAccept")->click();
    QTRY_VERIFY2(label("formNote").contains(QStringLiteral("do not talk to each other any more")),
        qPrintable(label("formNote")));
    QVERIFY2(label("formNote").endsWith(QStringLiteral("PJSIP/7-1 talks to PJSIP/7-3.")),
        qPrintable(label("formNote")));
    QVERIFY2(label("formIntro").contains(QStringLiteral("PJSIP/7-1 talks to PJSIP/7-3.")),
        qPrintable(label("formIntro")));
    QVERIFY(!office.desktop.logText().contains("Action: BlindTransfer"));
    // What is asked for now is about who talks now.
    QVERIFY(office.button("transferForm", "formAccept")->isEnabled());
    office.button("transferForm", "formAccept")->click();
    QTRY_VERIFY(office.desktop.logText().contains("Action: BlindTransfer"));
}

void TestCallMenu::formOutlivesTheSession()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    QTRY_VERIFY(office.isInStep());
    office.desktop.table()->selectRow(0);
    QTRY_VERIFY(office.action(CallTask::Redirect)->isEnabled());
    office.action(CallTask::Redirect)->trigger();
    QTRY_VERIFY(office.desktop.dialog("redirectForm"));
    office.enter("redirectForm", "context", QStringLiteral("internal"));
    office.enter("redirectForm", "exten", QStringLiteral("1002"));
    office.desktop.connections().close(office.id);
    QTRY_VERIFY(!office.isReady());
    if (office.button("redirectForm", "formAccept")->isEnabled())
        office.button("redirectForm", "formAccept")->click();
    auto* note = office.desktop.dialog("redirectForm")->findChild<QLabel*>(QStringLiteral("formNote"));
    QTRY_VERIFY2(
        note->isVisible() && !note->text().startsWith(QStringLiteral("Waiting")), qPrintable(note->text()));
    QVERIFY(!office.desktop.logText().contains("Action: Redirect"));
}

void TestCallMenu::rowMenuHasTheVerbs()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    QTRY_VERIFY(office.isInStep());
    office.desktop.table()->selectRow(0);
    auto* view = office.desktop.table();
    const QPoint place = view->visualRect(view->model()->index(0, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(view->viewport(), &event);
    QMenu* menu = nullptr;
    QTRY_VERIFY(menu = office.desktop.find<QMenu>("rowMenu"));
    QVERIFY(menu->actions().contains(office.action(CallTask::HangUp)));
    QVERIFY(menu->actions().contains(office.action(CallTask::Redirect)));
    QVERIFY(!menu->actions().contains(office.action(CallTask::Originate)));
    QCOMPARE(test::sharedMnemonics(*menu), QStringList());
    menu->close();
    office.desktop.showPage("calls");
    auto* calls = office.desktop.find<QTableView>("Calls");
    QTRY_VERIFY(calls->model()->rowCount() > 0);
    const QPoint call = calls->visualRect(calls->model()->index(0, 0)).center();
    Q_EMIT calls->customContextMenuRequested(call);
    QMenu* ofCalls = calls->findChild<QMenu*>(QStringLiteral("rowMenu"));
    QVERIFY(ofCalls);
    QCOMPARE(test::sharedMnemonics(*ofCalls), QStringList());
    ofCalls->close();
}

void TestCallMenu::aDoubleClickOpensTheDetailsOnly()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    office.desktop.showPage("calls");
    auto* calls = office.desktop.find<QTableView>("Calls");
    QTRY_VERIFY(calls->model()->rowCount() > 0);
    office.demo.setLive(false);
    auto* details = office.desktop.window().findChild<QDockWidget*>(QStringLiteral("detailsDock"));
    QVERIFY(details->isHidden());
    auto& model = *qobject_cast<CallRowsModel*>(calls->model());
    QTRY_VERIFY(model.canOpen(0));
    // On the arrow it is two clicks: open, and shut again. (Qt's double click is only the second one.)
    const QRect cell = calls->visualRect(model.index(0, 0));
    const QPoint arrow(cell.left() + 4, cell.center().y());
    QTest::mouseClick(calls->viewport(), Qt::LeftButton, {}, arrow);
    QVERIFY(model.isOpen(0));
    QTest::mouseDClick(calls->viewport(), Qt::LeftButton, {}, arrow);
    QVERIFY(!model.isOpen(0));
    QVERIFY(details->isHidden());
    const QPoint caller = calls->visualRect(model.index(0, model.columnOf(u"from"))).center();
    QTest::mouseClick(calls->viewport(), Qt::LeftButton, {}, caller);
    QTest::mouseDClick(calls->viewport(), Qt::LeftButton, {}, caller);
    QTRY_VERIFY(!details->isHidden());
    QVERIFY(!model.isOpen(0));
}

/// Nothing that a server names a channel makes a hang-up one of many: "/…/" is a pattern for Asterisk.
void TestCallMenu::aPatternIsNoChannel()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    QTRY_VERIFY(office.isInStep());
    office.desktop.server()->channels().apply(AmiMessage::fromBytes(
        "Event: Newchannel\r\nChannel: /.*/\r\nChannelState: 6\r\nUniqueid: hostile\r\n\r\n"));
    const auto row = [&] {
        return qobject_cast<TableModel*>(office.desktop.table()->model())
            ->rowOf({office.id, QByteArray("hostile"), {}});
    };
    QTRY_VERIFY(row() >= 0);
    office.desktop.table()->selectRow(row());
    office.desktop.server()->channels().apply(AmiMessage::fromBytes(
        "Event: BridgeEnter\r\nBridgeUniqueid: hostile\r\nChannel: /.*/\r\nUniqueid: hostile\r\n\r\n"));
    for (const CallTask task : {CallTask::HangUp, CallTask::Hold, CallTask::Kick}) {
        QTRY_VERIFY(office.action(task)->isEnabled());
        office.action(task)->trigger();
        QTRY_VERIFY2(office.desktop.text("actionResult").contains(QStringLiteral("pattern")),
            qPrintable(office.desktop.text("actionResult")));
    }
    QCOMPARE(office.desktop.logText().count("Action: Hangup"), 0);
    QCOMPARE(office.desktop.rows().size(), demoChannels(office.demo).size() + 1);

    office.action(CallTask::Originate)->trigger();
    QTRY_VERIFY(office.desktop.dialog("originateDialog"));
    office.enter("originateDialog", "channel", QStringLiteral("/.*/"));
    office.enter("originateDialog", "exten", QStringLiteral("1002"));
    office.enter("originateDialog", "context", QStringLiteral("internal"));
    if (office.button("originateDialog", "originateAccept")->isEnabled())
        office.button("originateDialog", "originateAccept")->click();
    QTest::qWait(50);
    QVERIFY(!office.desktop.logText().contains("Action: Originate"));
}

/// A link that dies before the answer: nobody knows whether it was done, and that is what is said.
void TestCallMenu::linkDiesUnderAnAction()
{
    CallOffice office(m_folder->path());
    QTRY_VERIFY(office.isReady());
    QTRY_VERIFY(office.isInStep());
    office.desktop.table()->selectRow(0);
    QTRY_VERIFY(office.action(CallTask::HangUp)->isEnabled());
    office.demo.setFrozen(true);
    office.action(CallTask::HangUp)->trigger();
    QTRY_VERIFY(office.desktop.logText().contains("Action: Hangup"));
    office.demo.dropSessions();
    QTRY_VERIFY2(
        office.desktop.text("actionResult").contains(QStringLiteral("whether it was done is unknown")),
        qPrintable(office.desktop.text("actionResult")));
    office.demo.setFrozen(false);
    QTRY_VERIFY_WITH_TIMEOUT(office.isReady(), 20'000);
    QCOMPARE(office.desktop.logText().count("Action: Hangup"), 1);
}

WIRECHIEF_TEST(TestCallMenu, tst_callmenu)
#include "tst_callmenu.moc"
