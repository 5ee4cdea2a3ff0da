// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/calls/callcontrol.h"
#include "profiles/settings/uistate.h"
#include "sessions/calls/callmemory.h"
#include "support/base/testmain.h"
#include "support/pbx/callcommands.h"
#include "support/pbx/pbxsession.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/calls/callforms.h"
#include "widgets/calls/calltargets.h"
#include "widgets/calls/originatedialog.h"
#include "widgets/dialogs/showactionbutton.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace wirechief;
using namespace wirechief::test;

namespace {

/// A server with the rights of a release, where forms find what they need.
struct Pbx : Session {
    explicit Pbx(const QByteArray& commands)
        : Session("11.0.0")
        , state(folder.filePath(QStringLiteral("ui.json")))
        , memory(state)
    {
        answer("ListCommands", commands);
        answer("CoreSettings", "Response: Success\nAsteriskVersion: x\n");
        answer("CoreStatus", "Response: Success\n");
        refuseTheRest();
        profile.name = QStringLiteral("berlin");
    }

    QTemporaryDir folder;
    UiState state;
    CallMemory memory;
    ServerProfile profile;
};

SelectedChannel talking()
{
    return {{{"PJSIP/100-00000001", "1.1"}, {"PJSIP/200-00000002", "1.2"}}, {}, {}, {}};
}

QString textOf(const QDialog& dialog, const char* name)
{
    const auto* label = dialog.findChild<QLabel*>(QLatin1String(name));
    return label->isVisibleTo(&dialog) ? label->text() : QString();
}

QString previewOf(const QDialog& dialog)
{
    QByteArray bytes;
    for (const AmiAction& action : dialog.findChild<ShowActionButton*>()->actions())
        bytes += action.toMaskedBytes();
    return QString::fromUtf8(bytes.replace("\r\n", "\n"));
}

void enter(QDialog& dialog, const char* name, const QString& text)
{
    auto* entry = dialog.findChild<QComboBox*>(QLatin1String(name));
    if (entry)
        entry->setEditText(text);
    else
        dialog.findChild<QLineEdit*>(QLatin1String(name))->setText(text);
}

std::vector<OriginateServer> serversOf(const Pbx& pbx, const CallSuggestions& known = {})
{
    return {{pbx.profile, &pbx.server->callControl(), [known] { return known; }}};
}

} // namespace

class TestCallForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }
    void dialogsAreSound_data();
    void dialogsAreSound();
    void internalChannelsAreNoTargets();
    void causeIsANumber();
    void returnGoesOnWhereSuggestionsAreOpen();
    void redirectSendsBothLegs();
    void redirectOnTheOldest();
    void whoTalksNoMoreIsNotPulledAlong_data();
    void whoTalksNoMoreIsNotPulledAlong();
    void badNumberIsSaid();
    void failureKeepsTheForm();
    void entriesAreRemembered();
    void recordingNamesTheFile();
    void originateToExtension();
    void originateToApplication();
    void warnsOfAnApplicationThatIsNotThere();
    void offersWhatTheServerHas();
    void originateOnAnotherServer();
    void originateFailureMayBeTriedAgain();
    void recentCallsComeBack();
    void whatWasEnteredIsThereAfterEscape();
    void secretsAreNotRemembered();
    void sessionEndsUnderTheDialog();
};

void TestCallForms::dialogsAreSound_data()
{
    QTest::addColumn<CallTask>("task");
    for (const CallTaskInfo& info : allCallTasks())
        QTest::newRow(info.id) << info.task;
}

void TestCallForms::dialogsAreSound()
{
    QFETCH(CallTask, task);
    Pbx pbx(commandsOf22);
    SelectedChannel longName = talking();
    longName.leg.channel.name = "PJSIP/" + QByteArray(79, 'x') + "-00000001";
    std::optional<OrderFormSpec> spec = callFormOf(task, *pbx.server, {talking(), longName});
    if (!spec) {
        const bool asksNothing = !immediateOrders(task, *pbx.server, {talking(), longName}).empty();
        const CallVerb verb = infoOf(task).verb;
        QVERIFY(asksNothing || verb == CallVerb::Originate || verb == CallVerb::Listen
            || verb == CallVerb::Retrieve);
        return;
    }
    auto* form = new OrderForm(std::move(*spec), pbx.profile, pbx.memory, nullptr);
    form->show();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QCOMPARE(faultsOf(*form).join(QStringLiteral("; ")), QString());
    form->close();
}

void TestCallForms::internalChannelsAreNoTargets()
{
    Pbx pbx(commandsOf22);
    SelectedChannel internal;
    internal.leg.channel = {"Message/ast_msg_queue", "1.0"};
    internal.isInternal = true;
    const std::vector<Verb> verbs = callVerbs();
    const CallTargets targets(
        std::vector<CallTarget>{{pbx.profile, pbx.server.get(), {talking(), internal}}});
    QVERIFY(targets.whyNot(verbs.at(size_t(CallTask::HangUp))).contains(QStringLiteral("uses")));
    QCOMPARE(
        targets.whyNot(verbs.at(size_t(CallTask::Originate))), QString()); // Originate is about none of them
    const CallTargets calls(std::vector<CallTarget>{{pbx.profile, pbx.server.get(), {talking()}}});
    QCOMPARE(calls.whyNot(verbs.at(size_t(CallTask::HangUp))), QString());
}

void TestCallForms::causeIsANumber()
{
    Pbx pbx(commandsOf22);
    OrderForm form(std::move(*callFormOf(CallTask::HangUpWithCause, *pbx.server, {talking()})), pbx.profile,
        pbx.memory, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* accept = form.findChild<QPushButton*>(QStringLiteral("formAccept"));
    auto* entry = form.findChild<QComboBox*>(QStringLiteral("cause"));
    for (int i = 0; i < entry->count(); ++i) {
        entry->setCurrentIndex(i);
        QVERIFY2(accept->isEnabled(), qPrintable(entry->currentText()));
    }
    enter(form, "cause", QStringLiteral("17"));
    QVERIFY(previewOf(form).contains(QStringLiteral("Cause: 17\n")));
    enter(form, "cause", QStringLiteral("busy"));
    QVERIFY(!accept->isEnabled());
    enter(form, "cause", QStringLiteral("128"));
    QVERIFY(!accept->isEnabled());
}

void TestCallForms::returnGoesOnWhereSuggestionsAreOpen()
{
    Pbx pbx(commandsOf22);
    OrderForm form(std::move(*callFormOf(CallTask::HangUpWithCause, *pbx.server, {talking()})), pbx.profile,
        pbx.memory, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy ordered(&form, &OrderForm::ordered);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QLineEdit* entry = form.findChild<QComboBox*>(QStringLiteral("cause"))->lineEdit();
    QAbstractItemView* suggestions = entry->completer()->popup();
    entry->setFocus();
    entry->selectAll();
    QTest::keyClicks(entry, QStringLiteral("1"));
    QTRY_VERIFY(suggestions->isVisible());
    QTest::keyClick(suggestions, Qt::Key_Down);
    QTest::keyClick(suggestions, Qt::Key_Return); // this one was chosen
    QVERIFY(!suggestions->isVisible());
    QCOMPARE(ordered.count(), 0);
    entry->selectAll();
    QTest::keyClicks(entry, QStringLiteral("17"));
    QTRY_VERIFY(suggestions->isVisible());
    QTest::keyClick(suggestions, Qt::Key_Return);
    QVERIFY(!suggestions->isVisible());
    QCOMPARE(ordered.count(), 1);
}

void TestCallForms::redirectSendsBothLegs()
{
    Pbx pbx(commandsOf22);
    OrderForm form(std::move(*callFormOf(CallTask::Redirect, *pbx.server, {talking()})), pbx.profile,
        pbx.memory, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    enter(form, "context", QStringLiteral("default"));
    auto* accept = form.findChild<QPushButton*>(QStringLiteral("formAccept"));
    QVERIFY(!accept->isEnabled());
    enter(form, "exten", QStringLiteral("8000"));
    QVERIFY(accept->isEnabled());
    QCOMPARE(previewOf(form),
        QStringLiteral("Action: Redirect\nChannel: 1.1\nExtraChannel: 1.2\n"
                       "Context: default\nExten: 8000\nPriority: 1\n\n"));
    enter(form, "otherExten", QStringLiteral("8001"));
    QVERIFY(previewOf(form).contains(QStringLiteral("ExtraExten: 8001\n")));
    form.findChild<QCheckBox*>(QStringLiteral("bothLegs"))->setChecked(false);
    QVERIFY(!previewOf(form).contains(QStringLiteral("Extra")));
}

void TestCallForms::redirectOnTheOldest()
{
    Pbx pbx(commandsOf14);
    OrderForm form(std::move(*callFormOf(CallTask::Redirect, *pbx.server, {talking()})), pbx.profile,
        pbx.memory, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    // 1.4 sends both legs to one place.
    QVERIFY(!form.findChild<QComboBox*>(QStringLiteral("otherExten")));
    QVERIFY(form.findChild<QCheckBox*>(QStringLiteral("bothLegs")));
}

void TestCallForms::whoTalksNoMoreIsNotPulledAlong_data()
{
    QTest::addColumn<CallTask>("task");
    QTest::newRow("redirect") << CallTask::Redirect;
    QTest::newRow("conference") << CallTask::AddToConference;
    QTest::newRow("transfer") << CallTask::BlindTransfer;
    QTest::newRow("park") << CallTask::Park;
}

/// The world changes while a form is open.
void TestCallForms::whoTalksNoMoreIsNotPulledAlong()
{
    QFETCH(CallTask, task);
    Pbx pbx(commandsOf18);
    for (const char* id : {"1.1", "1.2", "1.3"})
        pbx.says(QByteArray("Event: Newchannel\nChannelState: 6\nUniqueid: ") + id + '\n');
    pbx.says("Event: Link\nUniqueid1: 1.1\nUniqueid2: 1.2\n");
    OrderForm form(std::move(*callFormOf(task, *pbx.server, {talking()})), pbx.profile, pbx.memory, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    QString refused;
    connect(&form, &OrderForm::ordered, this, [&](const Orders& orders) {
        sendOrder(*pbx.server, orders.front(), this, [&refused](const Result<AmiReply>& done) {
            refused = done ? QString() : done.error().toString();
        });
    });
    for (const char* field : {"context", "exten", "conferenceContext", "conferenceExten"}) {
        if (form.findChild<QComboBox*>(QLatin1String(field)))
            enter(form, field, QStringLiteral("1"));
    }
    pbx.says("Event: Link\nUniqueid1: 1.2\nUniqueid2: 1.3\n");
    form.findChild<QPushButton*>(QStringLiteral("formAccept"))->click();
    QVERIFY2(refused.contains(QStringLiteral("do not talk to each other any more")), qPrintable(refused));
    QVERIFY(pbx.nothingSent());
}

void TestCallForms::badNumberIsSaid()
{
    Pbx pbx(commandsOf22);
    OrderForm form(
        std::move(*callFormOf(CallTask::Park, *pbx.server, {talking()})), pbx.profile, pbx.memory, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.show();
    enter(form, "parkingSeconds", QStringLiteral("soon"));
    enter(form, "lot", QStringLiteral("default"));
    QCOMPARE(textOf(form, "formNote"), QStringLiteral("Enter seconds as a number up to 86400."));
    QVERIFY(!form.findChild<QPushButton*>(QStringLiteral("formAccept"))->isEnabled());
    QCOMPARE(faultsOf(form).join(QStringLiteral("; ")), QString());
    enter(form, "parkingSeconds", QStringLiteral("45"));
    QVERIFY(textOf(form, "formNote").isEmpty());
    QVERIFY(previewOf(form).contains(QStringLiteral("Timeout: 45000\n")));
}

void TestCallForms::failureKeepsTheForm()
{
    Pbx pbx(commandsOf22);
    OrderForm form(std::move(*callFormOf(CallTask::SendText, *pbx.server, {talking()})), pbx.profile,
        pbx.memory, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.show();
    enter(form, "text", QStringLiteral("Grüße"));
    Orders sent;
    connect(&form, &OrderForm::ordered, this, [&sent](const Orders& orders) { sent = orders; });
    auto* accept = form.findChild<QPushButton*>(QStringLiteral("formAccept"));
    accept->click();
    QCOMPARE(sent.size(), size_t(1));
    QVERIFY(!accept->isEnabled()); // not twice
    QVERIFY(textOf(form, "formNote").isEmpty()); // there may be a question first
    form.showSending();
    QCOMPARE(textOf(form, "formNote"), QStringLiteral("Waiting for the server…"));
    form.finish(false, QStringLiteral("No such channel any more."));
    QVERIFY(form.isVisible());
    QVERIFY(accept->isEnabled());
    QCOMPARE(textOf(form, "formNote"), QStringLiteral("No such channel any more."));
    const auto* note = form.findChild<QLabel*>(QStringLiteral("formNote"));
    QCOMPARE(note->palette().color(QPalette::WindowText), themeColors(form.palette()).danger);
    accept->click();
    form.finish(true, {});
    QVERIFY(!form.isVisible());
}

void TestCallForms::entriesAreRemembered()
{
    Pbx pbx(commandsOf22);
    for (const char* const exten : {"8000", "8001"}) {
        OrderForm form(std::move(*callFormOf(CallTask::AddToConference, *pbx.server, {talking()})),
            pbx.profile, pbx.memory, nullptr);
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        enter(form, "conferenceContext", QStringLiteral("rooms"));
        enter(form, "conferenceExten", QString::fromLatin1(exten));
        form.findChild<QPushButton*>(QStringLiteral("formAccept"))->click();
    }
    OrderForm form(std::move(*callFormOf(CallTask::AddToConference, *pbx.server, {talking()})), pbx.profile,
        pbx.memory, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(form.values().value(QStringLiteral("conferenceContext")), QStringLiteral("rooms"));
    QCOMPARE(form.values().value(QStringLiteral("conferenceExten")), QStringLiteral("8001"));
    QCOMPARE(
        form.findChild<QComboBox*>(QStringLiteral("conferenceExten"))->itemText(1), QStringLiteral("8000"));
}

void TestCallForms::recordingNamesTheFile()
{
    Pbx pbx(commandsOf22);
    OrderForm form(
        std::move(*callFormOf(CallTask::Record, *pbx.server, {talking()})), pbx.profile, pbx.memory, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(form.values().value(QStringLiteral("file")).contains(QStringLiteral("{date}")));
    QVERIFY(form.findChild<QPushButton*>(QStringLiteral("formAccept"))->isEnabled());
    enter(form, "file", QStringLiteral("{server}-{channel}.wav"));
    QVERIFY2(previewOf(form).contains(QStringLiteral("File: berlin-PJSIP_100-00000001.wav\n")),
        qPrintable(previewOf(form)));
    enter(form, "file", QStringLiteral("../../etc/passwd"));
    QVERIFY(!form.findChild<QPushButton*>(QStringLiteral("formAccept"))->isEnabled());
}

void TestCallForms::originateToExtension()
{
    Pbx pbx(commandsOf22);
    pbx.profile.myPhone = QStringLiteral("PJSIP/anna");
    OriginateDialog dialog(
        serversOf(pbx, {{QStringLiteral("internal")}, {}, {}, {}}), 0, pbx.memory, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(faultsOf(dialog).join(QStringLiteral("; ")), QString());
    // Mine is rung first unless something else is entered.
    QCOMPARE(dialog.request().channel, QByteArray("PJSIP/anna"));
    auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("originateAccept"));
    QVERIFY(!accept->isEnabled());
    QVERIFY(accept->toolTip().contains(QStringLiteral("Enter the extension")));
    QVERIFY(!dialog.findChild<QWidget*>(QStringLiteral("application"))->isVisible());
    enter(dialog, "exten", QStringLiteral("200"));
    QVERIFY(accept->toolTip().contains(QStringLiteral("Enter the context")));
    enter(dialog, "context", QStringLiteral("internal"));
    enter(dialog, "callerId", QStringLiteral("\"Anna\" <100>"));
    auto* variables = dialog.findChild<QTableWidget*>(QStringLiteral("variables"));
    variables->setItem(0, 0, new QTableWidgetItem(QStringLiteral("TRUNK")));
    variables->setItem(0, 1, new QTableWidgetItem(QStringLiteral("a=b")));
    QCOMPARE(variables->rowCount(), 2); // one is always empty
    QVERIFY(accept->isEnabled());
    QCOMPARE(accept->toolTip(), QString());
    const QString preview = previewOf(dialog);
    QVERIFY2(
        preview.startsWith(QStringLiteral("Action: Originate\nChannel: PJSIP/anna\n")), qPrintable(preview));
    for (const char* const line : {"Context: internal\n", "Exten: 200\n", "Priority: 1\n", "Async: true\n",
             "CallerID: \"Anna\" <100>\n", "Variable: TRUNK=a=b\n", "Timeout: 30000\n"})
        QVERIFY2(preview.contains(QLatin1String(line)), line);
    dialog.findChild<QPushButton*>(QStringLiteral("more"))->click();
    QCOMPARE(faultsOf(dialog).join(QStringLiteral("; ")), QString());
}

void TestCallForms::originateToApplication()
{
    Pbx pbx(commandsOf22);
    OriginateDialog dialog(serversOf(pbx), 0, pbx.memory, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QRadioButton*>(QStringLiteral("toApplication"))->setChecked(true);
    QVERIFY(dialog.findChild<QWidget*>(QStringLiteral("application"))->isVisible());
    QVERIFY(!dialog.findChild<QWidget*>(QStringLiteral("exten"))->isVisible());
    enter(dialog, "channel", QStringLiteral("PJSIP/100"));
    enter(dialog, "application", QStringLiteral("Playback"));
    enter(dialog, "data", QStringLiteral("tt-monkeys"));
    QVERIFY(previewOf(dialog).contains(QStringLiteral("Application: Playback\nData: tt-monkeys\n")));
    // A line break would be another header.
    enter(dialog, "data", QStringLiteral("tt-monkeys\r\nAction: Command"));
    QVERIFY(!previewOf(dialog).contains(QStringLiteral("\nAction: Command")));
}

void TestCallForms::warnsOfAnApplicationThatIsNotThere()
{
    Pbx pbx(commandsOf22);
    std::vector<OriginateServer> servers = serversOf(pbx);
    std::optional<bool> isThere;
    QByteArrayList asked;
    servers[0].asks = [&](const QByteArray& name, QObject*, const ApplicationKnown& done) {
        asked.append(name);
        done(isThere);
    };
    OriginateDialog dialog(std::move(servers), 0, pbx.memory, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    enter(dialog, "channel", QStringLiteral("PJSIP/100"));
    dialog.findChild<QRadioButton*>(QStringLiteral("toApplication"))->setChecked(true);
    const auto* note = dialog.findChild<QLabel*>(QStringLiteral("originateNote"));
    const auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("originateAccept"));
    isThere = false;
    enter(dialog, "application", QStringLiteral("Plyback"));
    QVERIFY(note->text().isEmpty());
    QTRY_VERIFY(note->text().startsWith(QStringLiteral("The server has no application Plyback")));
    QVERIFY(accept->isEnabled()); // a module may be loaded yet
    isThere = true;
    enter(dialog, "application", QStringLiteral("Playback"));
    QVERIFY(note->text().isEmpty());
    QTRY_COMPARE(asked.join(' '), QByteArray("Plyback Playback"));
    QVERIFY(note->text().isEmpty());
    isThere.reset();
    enter(dialog, "application", QStringLiteral("Foo"));
    QTRY_VERIFY(note->text().startsWith(QStringLiteral("Whether the server has the application Foo")));
    dialog.findChild<QRadioButton*>(QStringLiteral("toExten"))->setChecked(true);
    QVERIFY2(note->text().startsWith(QStringLiteral("Enter the extension")), qPrintable(note->text()));
}

void TestCallForms::offersWhatTheServerHas()
{
    Pbx pbx(commandsOf22);
    CallNamesDone done;
    std::vector<OriginateServer> servers = serversOf(pbx);
    servers.front().reads = [&done](QObject*, const CallNamesDone& whenDone) { done = whenDone; };
    OriginateDialog dialog(servers, 0, pbx.memory, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(textOf(dialog, "originateOffers").startsWith(QStringLiteral("Reading")));
    // What is missing stands in no tool tip alone.
    QVERIFY(textOf(dialog, "originateNote").contains(QStringLiteral("what rings first")));
    enter(dialog, "channel", QStringLiteral("PJ"));
    done(Error{ErrorKind::NotPermitted, QStringLiteral("This login may run no commands."), {}});
    const QString why = textOf(dialog, "originateOffers");
    QVERIFY2(
        why.contains(QStringLiteral("could not be read (This login may run no commands).")), qPrintable(why));
    done(CallNames{{"Answer", "Echo"}, {"default"}, {"PJSIP/1001"}});
    QCOMPARE(textOf(dialog, "originateOffers"), QString());
    const auto entry
        = [&dialog](const char* name) { return dialog.findChild<QComboBox*>(QLatin1String(name)); };
    QCOMPARE(entry("channel")->currentText(), QStringLiteral("PJ")); // as it was typed
    QVERIFY(entry("channel")->findText(QStringLiteral("PJSIP/1001")) >= 0);
    QVERIFY(entry("context")->findText(QStringLiteral("default")) >= 0);
    QVERIFY(entry("application")->findText(QStringLiteral("Answer")) >= 0);
}

void TestCallForms::originateOnAnotherServer()
{
    Pbx berlin(commandsOf22);
    Pbx vienna(commandsOf22);
    berlin.profile.id = QStringLiteral("b");
    berlin.profile.myPhone = QStringLiteral("PJSIP/anna");
    vienna.profile.id = QStringLiteral("v");
    vienna.profile.name = QStringLiteral("vienna");
    vienna.profile.myPhone = QStringLiteral("PJSIP/200");
    std::vector<OriginateServer> servers = serversOf(berlin);
    servers.push_back(serversOf(vienna, {{QStringLiteral("austria")}, {}, {}, {}}).front());
    OriginateDialog dialog(std::move(servers), 0, berlin.memory, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(faultsOf(dialog).join(QStringLiteral("; ")), QString());
    dialog.findChild<QPushButton*>(QStringLiteral("more"))->click();
    QCOMPARE(faultsOf(dialog).join(QStringLiteral("; ")), QString());
    QCOMPARE(dialog.serverId(), QStringLiteral("b"));
    QCOMPARE(textOf(dialog, "bandName"), QStringLiteral("berlin"));
    enter(dialog, "exten", QStringLiteral("200"));
    auto* server = dialog.findChild<QComboBox*>(QStringLiteral("server"));
    QVERIFY(server->isVisible());
    server->setCurrentIndex(1);
    Q_EMIT server->activated(1);
    QCOMPARE(dialog.serverId(), QStringLiteral("v"));
    QCOMPARE(textOf(dialog, "bandName"), QStringLiteral("vienna"));
    // What was entered stays; what is mine is another phone there, and its contexts are offered.
    QCOMPARE(dialog.request().channel, QByteArray("PJSIP/200"));
    QCOMPARE(dialog.request().place.exten, QByteArray("200"));
    QVERIFY(
        dialog.findChild<QComboBox*>(QStringLiteral("context"))->findText(QStringLiteral("austria")) >= 0);
    enter(dialog, "channel", QStringLiteral("PJSIP/300"));
    Q_EMIT server->activated(0);
    QCOMPARE(dialog.request().channel, QByteArray("PJSIP/300"));
}

void TestCallForms::originateFailureMayBeTriedAgain()
{
    Pbx pbx(commandsOf22);
    OriginateDialog dialog(serversOf(pbx), 0, pbx.memory, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    enter(dialog, "channel", QStringLiteral("PJSIP/100"));
    enter(dialog, "exten", QStringLiteral("200"));
    enter(dialog, "context", QStringLiteral("internal"));
    QList<QByteArray> ids;
    connect(&dialog, &OriginateDialog::ordered, this,
        [&ids](const OriginateRequest& request) { ids.append(request.channelId); });
    auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("originateAccept"));
    accept->click();
    QVERIFY(!accept->isEnabled());
    QVERIFY(textOf(dialog, "originateNote").isEmpty()); // there may be a question first
    dialog.finish(false, QStringLiteral("It is busy."));
    QVERIFY(dialog.isVisible());
    QCOMPARE(textOf(dialog, "originateNote"), QStringLiteral("It is busy."));
    accept->click();
    dialog.finish(true, QStringLiteral("It was answered."));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(ids.size(), 2);
    QVERIFY(ids.at(0) != ids.at(1)); // another call is another channel
}

void TestCallForms::recentCallsComeBack()
{
    Pbx pbx(commandsOf22);
    {
        OriginateDialog dialog(serversOf(pbx), 0, pbx.memory, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        enter(dialog, "channel", QStringLiteral("PJSIP/100"));
        enter(dialog, "exten", QStringLiteral("200"));
        enter(dialog, "context", QStringLiteral("internal"));
        enter(dialog, "account", QStringLiteral("sales"));
        dialog.findChild<QPushButton*>(QStringLiteral("originateAccept"))->click();
    }
    OriginateDialog dialog(serversOf(pbx), 0, pbx.memory, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* recent = dialog.findChild<QComboBox*>(QStringLiteral("recent"));
    QCOMPARE(recent->count(), 2);
    recent->setCurrentIndex(1);
    Q_EMIT recent->activated(1);
    const OriginateRequest request = dialog.request();
    QCOMPARE(request.channel, QByteArray("PJSIP/100"));
    QCOMPARE(request.place, (DialplanPlace{"internal", "200", "1"}));
    QCOMPARE(request.account, QByteArray("sales"));
}

void TestCallForms::whatWasEnteredIsThereAfterEscape()
{
    Pbx pbx(commandsOf22);
    pbx.profile.myPhone = QStringLiteral("PJSIP/anna");
    const auto open = [&pbx] {
        auto dialog = std::make_unique<OriginateDialog>(serversOf(pbx), 0, pbx.memory, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    };
    auto dialog = open();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(!pbx.memory.draft()); // nothing was entered
    dialog = open();
    enter(*dialog, "channel", QStringLiteral("PJSIP/100"));
    enter(*dialog, "exten", QStringLiteral("200"));
    enter(*dialog, "callerId", QStringLiteral("Anna <100>"));
    auto* variables = dialog->findChild<QTableWidget*>(QStringLiteral("variables"));
    variables->setItem(0, 0, new QTableWidgetItem(QStringLiteral("PIN")));
    variables->setItem(0, 1, new QTableWidgetItem(QStringLiteral("4711")));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    dialog = open();
    OriginateRequest kept = dialog->request();
    QCOMPARE(kept.channel, QByteArray("PJSIP/100"));
    QCOMPARE(kept.place.exten, QByteArray("200"));
    QCOMPARE(kept.callerId, QByteArray("Anna <100>"));
    QCOMPARE(kept.variables.at(0), std::pair(QByteArray("PIN"), QByteArray())); // as with earlier calls
    QVERIFY(pbx.memory.requests().isEmpty()); // nobody was called
    enter(*dialog, "context", QStringLiteral("internal"));
    dialog->findChild<QPushButton*>(QStringLiteral("originateAccept"))->click();
    dialog->finish(true, QStringLiteral("It was answered."));
    QVERIFY(!pbx.memory.draft());
    dialog = open();
    QCOMPARE(dialog->request().channel, QByteArray("PJSIP/anna"));
    QVERIFY(dialog->request().place.exten.isEmpty());
}

void TestCallForms::secretsAreNotRemembered()
{
    Pbx pbx(commandsOf22);
    OriginateRequest request;
    request.channel = "PJSIP/100";
    request.application = "Echo";
    request.variables = {{"TRUNK", "a"}, {"USER_PASSWORD", "hunter2"}, {"PIN", "1234"}};
    pbx.memory.remember(request);
    request.application = "Authenticate";
    request.data = "4711";
    pbx.memory.remember(request);
    const auto fill = [&pbx](CallTask task, const QMap<QString, QString>& entries) {
        OrderForm form(
            std::move(*callFormOf(task, *pbx.server, {talking()})), pbx.profile, pbx.memory, nullptr);
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        for (auto it = entries.cbegin(); it != entries.cend(); ++it)
            enter(form, qPrintable(it.key()), it.value());
        form.findChild<QPushButton*>(QStringLiteral("formAccept"))->click();
    };
    const QString variable = QStringLiteral("variable");
    const QString value = QStringLiteral("value");
    fill(CallTask::SetVariable, {{variable, QStringLiteral("VM_PIN")}, {value, QStringLiteral("4711")}});
    fill(CallTask::SetVariable, {{variable, QStringLiteral("COLOUR")}, {value, QStringLiteral("red")}});
    fill(CallTask::PlayDtmf, {{QStringLiteral("digits"), QStringLiteral("4711#")}});
    QCOMPARE(pbx.memory.entries(variable), QStringList({QStringLiteral("COLOUR"), QStringLiteral("VM_PIN")}));
    QCOMPARE(pbx.memory.entries(value), QStringList(QStringLiteral("red")));
    QCOMPARE(pbx.memory.entries(QStringLiteral("digits")), QStringList());
    QVERIFY(pbx.state.save());
    QFile file(pbx.folder.filePath(QStringLiteral("ui.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("TRUNK"));
    QVERIFY(!kept.contains("hunter2"));
    QVERIFY(!kept.contains("1234"));
    QVERIFY(!kept.contains("4711"));
    QCOMPARE(pbx.memory.requests().constFirst().variables.at(1).first, QByteArray("USER_PASSWORD"));
}

void TestCallForms::sessionEndsUnderTheDialog()
{
    auto pbx = std::make_unique<Pbx>(commandsOf22);
    CallMemory memory(pbx->state);
    OriginateDialog dialog(serversOf(*pbx), 0, memory, nullptr);
    OrderForm form(
        std::move(*callFormOf(CallTask::Redirect, *pbx->server, {talking()})), pbx->profile, memory, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    pbx->server.reset();
    enter(dialog, "channel", QStringLiteral("PJSIP/100"));
    enter(dialog, "exten", QStringLiteral("200"));
    enter(dialog, "context", QStringLiteral("internal"));
    enter(form, "exten", QStringLiteral("200"));
    QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("originateAccept"))->isEnabled());
    QVERIFY(!form.findChild<QPushButton*>(QStringLiteral("formAccept"))->isEnabled());
    QCOMPARE(textOf(dialog, "originateNote"), QStringLiteral("The session has ended."));
}

WIRECHIEF_TEST(TestCallForms, tst_callforms)
#include "tst_callforms.moc"
