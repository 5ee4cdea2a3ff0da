// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/actions/limits.h"
#include "profiles/settings/preferences.h"
#include "profiles/settings/uistate.h"
#include "sessions/selection/selection.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/commands/favouritedialog.h"
#include "widgets/commands/favouritemenu.h"
#include "widgets/commands/placeholderdialog.h"
#include "widgets/composer/actionanswer.h"
#include "widgets/composer/actionfields.h"
#include "widgets/composer/composer.h"
#include "widgets/parts/usable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QWheelEvent>
#include <QWindow>

using namespace wirechief;

namespace {

/// A composer over a server whose answers the test has written down.
struct Composing : ConnectionBench {
    UiState state{folder.filePath(QStringLiteral("state.json"))};
    Preferences preferences{folder.filePath(QStringLiteral("preferences.json"))};
    Selection selection{connections, servers};
    FakePrompter prompter;
    QWidget window;
    QAction action{QStringLiteral("Composer")};
    QAction many{QStringLiteral("Many")};
    QHash<QByteArray, QByteArray> answers; ///< by action; lines with LF, `%id` for its ActionID
    QList<QByteArray> sent; ///< actions of the composer, without their ActionIDs
    std::unique_ptr<Composer> composer;
    ComposerWindow* shown = nullptr;

    explicit Composing(const Environment& environment = {}, bool readOnly = false)
    {
        ServerProfile profile;
        profile.id = QStringLiteral("id-1");
        profile.name = QStringLiteral("berlin");
        profile.host = QStringLiteral("berlin");
        profile.user = QStringLiteral("admin");
        profile.environment = environment;
        profile.readOnly = readOnly;
        save(profile);
        connections.setSecret(profile.id, Secret("asterisk-secret"), false);
        selection.selectServer(profile.id);
        composer = std::make_unique<Composer>(
            action, many, selection, ComposerServices{connections, prompter, state, preferences}, &window);
        answers = {{"Challenge", "Response: Success\nChallenge: 1\n"}, {"Login", "Response: Success\n"},
            {"ListCommands",
                "Response: Success\nPing: x  (Priv: <none>)\nHangup: x  (Priv: system,call,all)\n"
                "CoreShowChannels: x  (Priv: system,reporting,all)\nDBPut: x  (Priv: system,all)\n"
                "Originate: x  (Priv: originate,all)\nLogoff: x  (Priv: <none>)\nMine: x  (Priv: <none>)\n"
                "Command: x  (Priv: command,all)\nPark: x  (Priv: call,all)\n"},
            {"CoreSettings", "Response: Success\nAsteriskVersion: 22.10.1\n"},
            {"Ping", "Response: Success\nPing: Pong\n"}};
        connections.open(profile.id);
        QCoreApplication::processEvents();
        transport->say("Asterisk Call Manager/11.0.0\r\n");
        window.show();
        if (!isTrue([this] { return action.isEnabled() && m_isKnown; }))
            qFatal("the composer cannot be used");
        action.trigger();
        shown = window.findChild<ComposerWindow*>();
        sent.clear();
    }
    template <class Condition>
    bool isTrue(Condition condition, int timeout = 5'000)
    {
        return QTest::qWaitFor(
            [this, &condition] {
                respond();
                return condition();
            },
            timeout);
    }
    template <class Widget>
    Widget* find(const char* name) const
    {
        return shown->findChild<Widget*>(QLatin1String(name));
    }
    QListWidgetItem* item(const char* name) const
    {
        return find<QListWidget>("composerActions")
            ->findItems(QLatin1String(name), Qt::MatchExactly)
            .value(0);
    }
    void choose(const char* name) const { find<QListWidget>("composerActions")->setCurrentItem(item(name)); }
    QPushButton* sendButton() const { return find<QPushButton>("composerSend"); }
    QString raw() const
    {
        return find<QPlainTextEdit>("composerRaw")->toPlainText().remove(QStringLiteral("ActionID: …\n"));
    }
    QString facts() const { return find<QLabel>("replyFacts")->text().remove(QChar(0x200b)); }
    QString note() const { return find<QLabel>("composerNote")->text().remove(QChar(0x200b)); }
    void enter(const char* header, const char* value) const
    {
        QWidget* field = shown->findChild<QWidget*>(QString(u"header." + QString::fromLatin1(header)));
        if (auto* combo = qobject_cast<QComboBox*>(field))
            combo->setCurrentText(QString::fromUtf8(value));
        else if (auto* line = qobject_cast<QLineEdit*>(field))
            line->setText(QString::fromUtf8(value));
        else
            qobject_cast<QPlainTextEdit*>(field)->setPlainText(QString::fromUtf8(value));
    }
    /// Sends what is entered, and waits until the answer is shown.
    bool answered()
    {
        QSignalSpy shownAnswer(shown->findChild<ActionAnswer*>(), &ActionAnswer::shown);
        sendButton()->click();
        return isTrue([&shownAnswer] { return !shownAnswer.isEmpty(); });
    }

private:
    void respond()
    {
        m_written += transport->takeWritten();
        for (qsizetype end = m_written.indexOf("\r\n\r\n"); end >= 0; end = m_written.indexOf("\r\n\r\n")) {
            const QByteArray written = m_written.first(end + 2);
            m_written.remove(0, end + 4);
            answer(written);
        }
    }
    void answer(const QByteArray& written)
    {
        QByteArray id;
        QByteArray name;
        QByteArray kept;
        for (const QByteArray& line : written.split('\n')) {
            if (line.startsWith("ActionID: "))
                id = line.mid(10).trimmed();
            else if (!line.isEmpty())
                kept += line + '\n';
            if (line.startsWith("Action: "))
                name = line.mid(8).trimmed();
        }
        sent.append(kept);
        m_isKnown = m_isKnown || name == "CoreSettings";
        QByteArray lines = answers.value(name, "Response: Error\nMessage: not here\n");
        const qsizetype first = lines.indexOf('\n') + 1;
        lines.insert(first, "ActionID: " + id + '\n');
        lines.replace("%id", id);
        lines += '\n';
        transport->say(lines.replace("\n", "\r\n"));
    }

    QByteArray m_written;
    bool m_isKnown = false;
};

} // namespace

class ComposerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasRoomForItsTexts()
    {
        Composing c;
        QVERIFY(QTest::qWaitForWindowExposed(c.shown));
        QCOMPARE(test::faultsOf(*c.shown).join(QStringLiteral("; ")), QString());
        c.choose("Ping");
        QVERIFY(c.answered());
        QTest::qWait(1);
        QCOMPARE(test::faultsOf(*c.shown).join(QStringLiteral("; ")), QString());
    }

    void offersWhatTheServerHas()
    {
        Composing c;
        QVERIFY(c.shown);
        QVERIFY(c.item("Hangup"));
        QVERIFY(c.item("Mine"));
        QVERIFY(!c.item("SIPpeers")); // no server of 22 has it
        QVERIFY(!c.item("Atxfer")); // this login may, so this server has none
        QVERIFY(c.item("QueueAdd")); // another login might
        QVERIFY(c.item("QueueAdd")->toolTip().contains(QStringLiteral("needs write class: agent")));
        QCOMPARE_NE(c.item("QueueAdd")->foreground(), c.item("Hangup")->foreground());
        c.choose("QueueAdd");
        QVERIFY(!c.sendButton()->isEnabled());
        QVERIFY(c.note().startsWith(QStringLiteral("needs write class: agent")));
        c.choose("Logoff");
        QVERIFY(!c.sendButton()->isEnabled());
        QCOMPARE(c.raw(), QStringLiteral("Action: Logoff\n\n"));
        c.find<QLineEdit>("composerFilter")->setText(QStringLiteral("channels"));
        QVERIFY(!c.item("CoreShowChannels")->isHidden());
        QVERIFY(c.item("Ping")->isHidden());
    }

    void formAndBytes()
    {
        Composing c;
        c.choose("Hangup");
        QVERIFY(!c.sendButton()->isEnabled());
        QCOMPARE(c.note(), QStringLiteral("Hangup needs: Channel."));
        c.enter("Channel", "PJSIP/ü-1");
        c.enter("Cause", "17");
        QCOMPARE(c.raw(), QStringLiteral("Action: Hangup\nChannel: PJSIP/ü-1\nCause: 17\n\n"));
        c.find<QPlainTextEdit>("moreHeaders")->setPlainText(QStringLiteral("Secret: hunter2\nX: a\nX: b"));
        QVERIFY(c.raw().endsWith(QStringLiteral("••••••\nX: a\nX: b\n\n")));
        QVERIFY(c.sendButton()->isEnabled());
        c.answers["Hangup"] = "Response: Success\nMessage: Channel Hungup\n";
        QVERIFY(c.answered());
        QCOMPARE(c.sent.last(),
            QByteArray("Action: Hangup\r\nChannel: PJSIP/\xc3\xbc-1\r\nCause: 17\r\nSecret: hunter2\r\nX: "
                       "a\r\nX: b\r\n"));
        QVERIFY2(c.facts().endsWith(QStringLiteral("done: Channel Hungup")), qPrintable(c.facts()));
        c.find<QPlainTextEdit>("moreHeaders")->setPlainText(QStringLiteral("nothing"));
        QVERIFY(!c.sendButton()->isEnabled());
        c.find<QPlainTextEdit>("moreHeaders")->setPlainText(QStringLiteral("ActionID: 7"));
        QVERIFY(!c.sendButton()->isEnabled());
    }

    void variablesOneALine()
    {
        Composing c;
        c.choose("Originate");
        QCOMPARE(c.raw(), QStringLiteral("Nothing can be sent yet."));
        c.enter("Channel", "Local/1@x");
        c.enter("Variable", "a=1\nb=2");
        QCOMPARE(c.raw(),
            QStringLiteral(
                "Action: Originate\nChannel: Local/1@x\nAsync: true\nVariable: a=1\nVariable: b=2\n\n"));
        c.enter("Async", "");
        QVERIFY(!c.sendButton()->isEnabled());
        QVERIFY(c.note().contains(QStringLiteral("Async")));
    }

    void listsBecomeTables()
    {
        Composing c;
        c.answers["CoreShowChannels"] = "Response: Success\nEventList: start\nMessage: will follow\n\nEvent: "
                                        "CoreShowChannel\nActionID: %id\n"
                                        "Channel: PJSIP/1\nState: Up\n\nEvent: CoreShowChannel\nActionID: "
                                        "%id\nChannel: PJSIP/2\nCallerIDName: "
                                        "asterisk-secret\n\nEvent: CoreShowChannelsComplete\nActionID: "
                                        "%id\nEventList: Complete\nListItems: 2\n";
        c.choose("CoreShowChannels");
        QVERIFY(c.answered());
        QVERIFY2(c.facts().endsWith(QStringLiteral("2 row(s)")), qPrintable(c.facts()));
        auto* table = c.find<QTableView>("replyRows");
        const QAbstractItemModel* rows = table->model();
        QCOMPARE(rows->rowCount(), 2);
        table->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("PJSIP/2"));
        QVERIFY(c.answered()); // the order was that of the answer before
        QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("PJSIP/1"));
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), -1);
        QCOMPARE(rows->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Channel"));
        c.find<QLineEdit>("replyFilter")->setText(QStringLiteral("/2"));
        QCOMPARE(rows->rowCount(), 1);
        QVERIFY(c.facts().endsWith(QStringLiteral("1 of 2 row(s)")));
        // The login's secret, which a server may repeat, stands nowhere.
        c.find<QToolButton>("replyRaw")->click();
        QVERIFY(
            !c.find<QPlainTextEdit>("replyText")->toPlainText().contains(QStringLiteral("asterisk-secret")));
        QVERIFY(
            c.find<QPlainTextEdit>("replyText")->toPlainText().contains(QStringLiteral("Channel: PJSIP/2")));
        c.find<QToolButton>("replyMessages")->click();
        auto* list = c.find<QListView>("replyList");
        QCOMPARE(list->model()->rowCount(), 4); // its end too, which is no row of the table
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(c.find<QTreeWidget>("replyHeaders")->topLevelItem(2)->text(1), QStringLiteral("PJSIP/1"));
    }

    void longListsAreCut()
    {
        Composing c;
        QByteArray list = "Response: Success\nEventList: start\n";
        for (qsizetype i = 0; i < limits::shownMessages; ++i)
            list += "\nEvent: CoreShowChannel\nActionID: %id\nChannel: x\n";
        c.answers["CoreShowChannels"] = list
            + "\nEvent: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\nListItems: "
            + QByteArray::number(limits::shownMessages) + '\n';
        c.choose("CoreShowChannels");
        QVERIFY(c.answered());
        QCOMPARE(qsizetype(c.shown->findChild<ActionAnswer*>()->messages().size()), limits::shownMessages);
        QVERIFY2(c.facts().contains(QStringLiteral("2 more message(s)")), qPrintable(c.facts()));
        QVERIFY(c.facts().endsWith(QStringLiteral("not all of it is shown")));
    }

    void refusalsAreSaid()
    {
        Composing c;
        QSignalSpy result(c.composer.get(), &Composer::result);
        c.answers["Mine"] = "Response: Error\nMessage: <b>No</b> such thing\n";
        c.answers["Command"] = "Response: Success\nMessage: Command output follows\nOutput: nothing\n";
        c.choose("Mine");
        QVERIFY(c.answered());
        QVERIFY(c.facts().endsWith(QStringLiteral("the server refused it: <b>No</b> such thing")));
        QCOMPARE(result.last().at(0).toString(), QStringLiteral("Mine: <b>No</b> such thing"));
        QCOMPARE(result.last().at(1).toBool(), false);
    }

    void eventsThatBelongToTheAnswer()
    {
        Composing c;
        c.answers["Originate"] = "Response: Success\nMessage: Originate successfully queued\n\nEvent: "
                                 "OriginateResponse\nActionID: %id\nResponse: Failure\nReason: 3\n\nEvent: "
                                 "OriginateResponse\nActionID: other\nReason: 9\n";
        c.choose("Originate");
        c.enter("Channel", "Local/1@x");
        QVERIFY(c.answered());
        auto* answer = c.shown->findChild<ActionAnswer*>();
        QVERIFY(c.isTrue([answer] { return answer->messages().size() == 2; }));
        QVERIFY(answer->messages().back().isEvent("OriginateResponse"));
        QVERIFY2(c.facts().contains(QStringLiteral("Nobody answered in time.")), qPrintable(c.facts()));
    }

    void whatAFailedCallIsReportedAs()
    {
        Composing c;
        QSignalSpy result(c.shown, &ComposerWindow::reported);
        c.answers["Originate"] = "Response: Success\nMessage: Originate successfully queued\n\nEvent: "
                                 "OriginateResponse\nActionID: %id\nResponse: Failure\nReason: 0\n";
        c.choose("Originate");
        c.enter("Channel", "PJSIP/nosuch");
        QVERIFY(c.answered());
        QVERIFY(c.isTrue([&result] { return result.size() == 2; }));
        QVERIFY(c.facts().contains(QStringLiteral("The call failed")));
        QVERIFY(result.at(1).at(0).toString().startsWith(QStringLiteral("Originate: The call failed")));
        QCOMPARE(result.at(1).at(1).toBool(), false);
    }

    void theExactNameIsFoundFirst()
    {
        Composing c;
        QVERIFY(QTest::qWaitForWindowExposed(c.shown));
        auto* filter = c.find<QLineEdit>("composerFilter");
        auto* list = c.find<QListWidget>("composerActions");
        c.choose("Mine");
        filter->setText(QStringLiteral("command"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Command"));
        c.choose("Logoff"); // found by the words too, and not by its name
        filter->setText(QStringLiteral("ping"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Ping"));
    }

    void sendingFromTheSearchSendsNothingElse()
    {
        Composing c;
        QVERIFY(QTest::qWaitForWindowExposed(c.shown));
        c.choose("Mine");
        auto* filter = c.find<QLineEdit>("composerFilter");
        filter->setFocus();
        filter->setText(QStringLiteral("coreshow"));
        QTest::keyClick(filter, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!c.isTrue([&c] { return c.sent.contains("Action: Mine\r\n"); }, 50));
        QCOMPARE(c.find<QListWidget>("composerActions")->currentItem()->text(),
            QStringLiteral("CoreShowChannels"));
        QVERIFY(!filter->hasFocus());
    }

    void asksBeforeChanges()
    {
        Composing c(Environment::Production);
        c.choose("Ping");
        QVERIFY(c.answered());
        QVERIFY(c.prompter.asked().isEmpty());
        c.choose("DBPut");
        c.enter("Family", "a");
        c.enter("Key", "b");
        QVERIFY(c.raw().contains(QStringLiteral("Key: b")));
        c.prompter.setAnswer(false);
        c.sent.clear();
        c.sendButton()->click();
        QVERIFY(c.isTrue([&c] { return c.note() == QStringLiteral("Nothing was sent."); }));
        QVERIFY(c.sent.isEmpty());
        QVERIFY(c.prompter.asked().last().typesServer);
        QCOMPARE(c.prompter.asked().last().question, QStringLiteral("Send DBPut to berlin?"));
    }

    void readOnlyServersAreOnlyAsked()
    {
        Composing c({}, true);
        c.choose("DBPut");
        c.enter("Family", "a");
        c.enter("Key", "b");
        QVERIFY(!c.sendButton()->isEnabled());
        QVERIFY(c.note().contains(QStringLiteral("read-only")));
        c.choose("Ping");
        QVERIFY(c.sendButton()->isEnabled());
    }

    void asksTheServerWhatItTakes()
    {
        Composing c;
        c.answers["Command"]
            = "Response: Success\nMessage: Command output follows\nOutput: [Syntax]\nOutput: Action: Mine\n"
              "Output: [ActionID:] <value>\nOutput: Thing: <value>\nOutput: [Other:] <value>\nOutput: \n"
              "Output: [Arguments]\nOutput: Thing\nOutput:     What it is about.\nOutput: "
              "[Synopsis]\nOutput: My own.\n";
        c.choose("Mine");
        QVERIFY(c.isTrue([&c] { return c.shown->findChild<QWidget*>(QStringLiteral("header.Thing")); }));
        QVERIFY(c.sent.last().contains("Command: manager show command Mine\r\n"));
        QCOMPARE(c.note(), QStringLiteral("Mine needs: Thing."));
        QVERIFY(c.find<QLabel>("composerSummary")->text().startsWith(QStringLiteral("My own.")));
        c.enter("Thing", "x");
        QCOMPARE(c.raw(), QStringLiteral("Action: Mine\nThing: x\n\n"));
        const qsizetype asked = c.sent.size();
        c.choose("Ping");
        c.choose("Mine"); // it is known now
        QCOMPARE(c.sent.size(), asked);
        QVERIFY(c.shown->findChild<QWidget*>(QStringLiteral("header.Thing")));
    }

    void showsWhatOthersWouldSend()
    {
        Composing c;
        std::vector<AmiAction> actions{AmiAction("Hangup").add("Channel", "a").add("Cause", "16"),
            AmiAction("Originate")
                .add("Channel", "b")
                .add("ChannelId", "wirechief-1")
                .addSecret("Pin", Secret("hunter2"))
                .add("X", "y")};
        auto* form = new QDialog(&c.window);
        form->setAttribute(Qt::WA_DeleteOnClose);
        form->open();
        c.composer->show(form, QStringLiteral("id-1"), actions);
        c.shown = form->findChild<ComposerWindow*>();
        QVERIFY(c.shown);
        QCOMPARE(c.raw(), QStringLiteral("Action: Hangup\nChannel: a\nCause: 16\n\n"));
        auto* given = c.find<QComboBox>("composerGiven");
        QVERIFY(!given->isHidden());
        QCOMPARE(given->count(), 2);
        Q_EMIT given->activated(1);
        QCOMPARE(c.raw(), QStringLiteral("Action: Originate\nChannel: b\nX: y\n\n"));
        // The form goes, the composer stays.
        QPointer<QDialog> gone(form);
        form->accept();
        QTRY_VERIFY(!gone);
        QVERIFY(c.shown->isVisible());
        QCOMPARE(c.shown->parentWidget(), &c.window);
        QVERIFY(!c.shown->windowHandle()->transientParent());
    }

    void whatOthersWouldSendComesBackToo()
    {
        Composing c;
        const std::vector<AmiAction> actions{AmiAction("Originate")
                                                 .add("Channel", "a")
                                                 .add("ChannelId", "once")
                                                 .addSecret("Pin", Secret("x"))};
        const auto openForm = [&c](const std::vector<AmiAction>& wanted) {
            auto* form = new QDialog(&c.window);
            form->setAttribute(Qt::WA_DeleteOnClose);
            form->open();
            c.composer->show(form, QStringLiteral("id-1"), wanted);
            return form;
        };
        const auto shownIn = [](const QWidget* form) { return form->findChild<ComposerWindow*>(); };
        QDialog* form = openForm(actions);
        c.shown = shownIn(form);
        c.enter("Priority", "7");
        QTest::keyClick(c.shown, Qt::Key_Escape);
        QVERIFY(!c.shown->isVisible());
        // The same form once more, and then another one that would send the same.
        c.composer->show(form, QStringLiteral("id-1"), actions);
        QCOMPARE(form->findChildren<ComposerWindow*>(), QList{c.shown});
        QVERIFY(c.shown->isVisible());
        QVERIFY(c.raw().contains(QStringLiteral("Priority: 7\n")));
        c.shown->close();
        form->accept();
        form = openForm({AmiAction("Originate").add("Channel", "a").addSecret("Pin", Secret("x"))});
        QCOMPARE(shownIn(form), c.shown);
        QCOMPARE(c.shown->windowHandle()->transientParent(), form->windowHandle());
        QVERIFY(c.raw().contains(QStringLiteral("Priority: 7\n")));
        // What would send something else has one of its own, and of those that are closed one is kept.
        c.shown->close();
        QPointer<ComposerWindow> first(c.shown);
        form->accept();
        form = openForm({AmiAction("Originate").add("Channel", "a").addSecret("Pin", Secret("y"))});
        c.shown = shownIn(form);
        QVERIFY(c.shown != first);
        QVERIFY(!c.raw().contains(QStringLiteral("Priority")));
        QVERIFY(first);
        c.shown->close();
        QVERIFY(!first);
        // The menu has its own.
        const ComposerWindow* menus
            = c.window.findChild<ComposerWindow*>(QString(), Qt::FindDirectChildrenOnly);
        form->accept();
        c.action.trigger();
        QVERIFY(menus->isVisible());
        QVERIFY(!c.shown->isVisible());
    }

    void savedActions()
    {
        Composing c;
        auto* saved = c.shown->findChild<FavouriteMenu*>();
        const auto entry = [saved](const char* name) -> QAction* {
            Q_EMIT saved->menu()->aboutToShow();
            for (QAction* action : saved->menu()->actions()) {
                if (action->objectName() == QLatin1String(name))
                    return action;
            }
            return nullptr;
        };
        c.choose("Originate");
        QVERIFY(!entry("saveFavourite")->isEnabled());
        c.enter("Channel", "PJSIP/{phone}");
        c.enter("CallerID", "\"{name}\" <1>");
        c.enter("Variable", "a=1\nb=2");
        entry("saveFavourite")->trigger();
        auto* dialog = saved->findChild<FavouriteDialog*>();
        QVERIFY(dialog);
        auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("favouriteCommand"));
        QCOMPARE(line->text(),
            QStringLiteral("Originate Channel=PJSIP/{phone} \"CallerID=\\\"{name}\\\" <1>\" Async=true "
                           "Variable=a=1 Variable=b=2"));
        auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        const QString good = line->text();
        line->setText(QStringLiteral("Originate Channel"));
        QVERIFY(!save->isEnabled()); // it is no action
        line->setText(good);
        dialog->findChild<QLineEdit*>(QStringLiteral("favouriteName"))->setText(QStringLiteral("Ring"));
        save->click();
        QVERIFY(c.preferences.savedActions.value().find(QStringLiteral("Ring")));
        QVERIFY(!c.preferences.consoleFavourites.value().find(QStringLiteral("Ring")));

        c.choose("Ping");
        entry("favourite.Ring")->trigger();
        auto* asked = saved->findChild<PlaceholderDialog*>();
        QVERIFY(asked);
        asked->findChild<QLineEdit*>(QStringLiteral("phone"))->setText(QStringLiteral("100"));
        asked->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Anna \"M\""));
        c.sent.clear();
        asked->accept();
        QCOMPARE(c.raw(),
            QStringLiteral(
                "Action: Originate\nChannel: PJSIP/100\nCallerID: \"Anna \"M\"\" <1>\nAsync: true\n"
                "Variable: a=1\nVariable: b=2\n\n"));
        QVERIFY(c.sent.isEmpty()); // nothing is sent by itself
        c.find<QPlainTextEdit>("moreHeaders")->setPlainText(QStringLiteral("Secret: x"));
        QVERIFY(!entry("saveFavourite")->isEnabled()); // it may hold a secret
    }

    void throughTheClipboard()
    {
        Composing c;
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Action: Hangup\r\nActionID: 7\r\nChannel: it's\r\n"));
        c.find<QPushButton>("composerPaste")->click();
        QCOMPARE(c.raw(), QStringLiteral("Action: Hangup\nChannel: it's\n\n"));
        QMenu* copy = c.find<QPushButton>("composerCopy")->menu();
        copy->actions().at(0)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), c.raw());
        copy->actions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("wirechiefctl --profile berlin action Hangup 'Channel=it'\\''s'"));
        QGuiApplication::clipboard()->setText(QStringLiteral("What is this"));
        c.find<QPushButton>("composerPaste")->click();
        QVERIFY(c.note().contains(QStringLiteral("no Key=Value")));
    }

    void wirechiefctlLines()
    {
        Composing c;
        c.choose("Originate");
        c.enter("Channel", "PJSIP/it's \"a\" \\b");
        c.enter("Variable", "a=$HOME\nb= c");
        const QString raw = c.raw();
        c.find<QPushButton>("composerCopy")->menu()->actions().at(1)->trigger();
        c.choose("Ping");
        c.find<QPushButton>("composerPaste")->click();
        QCOMPARE(c.raw(), raw);
    }

    void whatWasTypedComesBack()
    {
        Composing c;
        c.choose("Originate");
        c.enter("Channel", "Local/1@x");
        c.enter("Variable", "a=1\nb=2");
        c.find<QPlainTextEdit>("moreHeaders")->setPlainText(QStringLiteral("X: y"));
        const QString raw = c.raw();
        c.choose("Ping");
        QCOMPARE(c.raw(), QStringLiteral("Action: Ping\n\n"));
        c.choose("Originate");
        QCOMPARE(c.raw(), raw);
        QTest::keyClick(c.shown, Qt::Key_Escape);
        QVERIFY(!c.shown->isVisible());
        QCoreApplication::processEvents();
        c.action.trigger();
        QCOMPARE(c.window.findChildren<ComposerWindow*>().size(), 1);
        QVERIFY(c.shown->isVisible());
        QCOMPARE(c.raw(), raw);
        c.find<QPushButton>("composerClear")->click();
        QCOMPARE(c.raw(), QStringLiteral("Nothing can be sent yet."));
        c.choose("Ping");
        c.choose("Originate");
        QCOMPARE(c.raw(), QStringLiteral("Nothing can be sent yet."));
        // With its server goes what was typed for it.
        c.shown->close();
        QPointer<ComposerWindow> gone(c.shown);
        QVERIFY(c.connections.remove(QStringLiteral("id-1")));
        QTRY_VERIFY(!gone);
    }

    void placeholdersAreAskedFor()
    {
        Composing c;
        c.choose("Hangup");
        c.enter("Channel", "PJSIP/{phone}");
        c.find<QPlainTextEdit>("moreHeaders")->setPlainText(QStringLiteral("Secret: {hunter}"));
        c.answers["Hangup"] = "Response: Success\n";
        c.sendButton()->click();
        auto* asked = c.shown->findChild<PlaceholderDialog*>();
        QVERIFY(asked);
        QVERIFY(!asked->findChild<QLineEdit*>(QStringLiteral("hunter")));
        asked->findChild<QLineEdit*>(QStringLiteral("phone"))->setText(QStringLiteral("100"));
        QVERIFY(c.sent.isEmpty());
        asked->accept();
        QVERIFY(c.isTrue([&c] { return !c.sent.isEmpty(); }));
        QCOMPARE(c.sent.last(), QByteArray("Action: Hangup\r\nChannel: PJSIP/100\r\nSecret: {hunter}\r\n"));
        QVERIFY(c.raw().contains(QStringLiteral("{phone}"))); // for the next one
    }

    void whatIsSaidAndShown()
    {
        Composing c(Environment::Production);
        QCOMPARE(c.shown->windowTitle(), QStringLiteral("CoreStatus – berlin – Action Composer"));
        c.choose("Ping");
        QCOMPARE(c.shown->windowTitle(), QStringLiteral("Ping – berlin – Action Composer"));
        QVERIFY(!c.shown->windowHandle()->transientParent()); // the main window can be above it
        QCOMPARE(c.find<QPlainTextEdit>("composerRaw")->toPlainText(),
            QStringLiteral("Action: Ping\nActionID: …\n\n"));
        QVERIFY(c.answered());
        const QString answer = c.facts();
        const auto ink = [&c] { return c.find<QLabel>("replyFacts")->palette().color(QPalette::WindowText); };
        const QColor plain = ink();
        c.choose("DBPut");
        for (const char* header : {"Family", "Key"})
            c.enter(header, "x");
        c.prompter.setAnswer(false);
        c.sendButton()->click();
        QTRY_COMPARE(c.note(), QStringLiteral("Nothing was sent."));
        QCOMPARE(c.facts(), answer); // it stays
        c.prompter.setAnswer(true);
        c.answers["DBPut"] = "Response: Error\nMessage: no\n";
        QVERIFY(c.answered());
        QVERIFY(ink() != plain);
        auto* filter = c.find<QLineEdit>("composerFilter");
        QVERIFY(c.find<QLabel>("composerNothing")->isHidden());
        filter->setText(QStringLiteral("no such thing"));
        QVERIFY(!c.find<QLabel>("composerNothing")->isHidden());
    }

    void shortFormsLeaveRoomForAnswers()
    {
        Composing c;
        const auto answerHeight = [&c] { return c.shown->findChild<ActionAnswer*>()->height(); };
        c.choose("Originate");
        QTRY_VERIFY(answerHeight() > 0);
        QCoreApplication::processEvents();
        const int beside = answerHeight();
        const QScrollBar* bar = c.shown->findChild<QScrollArea*>()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        for (const char* name : {"Ping", "Hangup", "DBPut"}) {
            c.choose(name);
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents(); // it is laid out, fitted, and laid out again
            QTRY_VERIFY(answerHeight() > beside * 11 / 10);
            QTRY_COMPARE(bar->maximum(), 0); // and all of it is seen
        }
    }

    void oneOfSeveralServersIsChosen()
    {
        Composing c;
        ServerProfile vienna;
        vienna.id = QStringLiteral("id-2");
        vienna.name = vienna.host = QStringLiteral("vienna");
        vienna.user = QStringLiteral("admin");
        vienna.folder = QStringLiteral("Lab");
        c.save(vienna);
        c.selection.selectServer(allServersId);
        QVERIFY(c.action.isEnabled());
        const QPointer<ComposerWindow> ofOne = c.shown;
        c.action.trigger();
        const auto composers = [&c] { return c.window.findChildren<ComposerWindow*>(); };
        QCOMPARE(composers().size(), 2);
        c.shown = composers().at(1);
        auto* servers = c.find<QComboBox>("composerServer");
        QVERIFY(servers->isVisible());
        QVERIFY(!ofOne->findChild<QComboBox*>(servers->objectName())->isVisible());
        QCOMPARE(servers->count(), 2);
        QCOMPARE(servers->currentText(), QStringLiteral("berlin")); // it is connected
        c.choose("Ping");
        QVERIFY(c.answered());
        c.choose("Hangup");
        c.enter("Channel", "x");
        // The form stays for another server, the answer does not.
        servers->setCurrentIndex(1);
        Q_EMIT servers->activated(1);
        QCOMPARE(c.shown->windowTitle(), QStringLiteral("Hangup – vienna – Action Composer"));
        QCOMPARE(c.raw(), QStringLiteral("Action: Hangup\nChannel: x\n\n"));
        QCOMPARE(c.note(), QStringLiteral("Connect to vienna first."));
        QCOMPARE(c.facts(), QStringLiteral("The answer will stand here."));
        // The same one again, and another where only one is selected.
        c.action.trigger();
        QCOMPARE(composers().size(), 2);
        QCOMPARE(servers->currentText(), QStringLiteral("vienna"));
        c.composer->setFolder(QStringLiteral("Lab"));
        QVERIFY(!c.action.isEnabled());
        QVERIFY(c.action.property(whyNotProperty).toString().contains(QStringLiteral("vienna")));
    }

    void longFormsTakeTheRoomOfAWindow()
    {
        Composing c;
        c.shown->resize(1040, 1600);
        c.choose("Originate");
        const QScrollBar* bar = c.shown->findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_COMPARE(bar->maximum(), 0);
        // One that cannot be shown as a whole leaves room for an answer.
        c.shown->resize(1040, 800);
        QTRY_VERIFY(bar->maximum() > 0);
        const int height = c.shown->findChild<ActionAnswer*>()->height();
        QVERIFY2(height >= 10 * c.shown->fontMetrics().lineSpacing(), qPrintable(QString::number(height)));
    }

    void theWheelChoosesNothing()
    {
        Composing c;
        c.choose("Hangup");
        auto* combo = c.find<QComboBox>("header.Channel");
        combo->addItems({QStringLiteral("a"), QStringLiteral("b")});
        combo->clearEditText();
        c.find<QLineEdit>("composerFilter")->setFocus();
        const QPointF at = combo->rect().center();
        QWheelEvent wheel(at, combo->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(combo, &wheel);
        QCOMPARE(combo->currentText(), QString());
    }

    void keys()
    {
        Composing c;
        auto* filter = c.find<QLineEdit>("composerFilter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("HANGUP chan"));
        QTest::keyClick(filter, Qt::Key_Down); // to what was found
        QCOMPARE(c.shown->focusWidget(), c.find<QListWidget>("composerActions"));
        QCOMPARE(c.note(), QStringLiteral("Hangup needs: Channel."));
        c.enter("Channel", "x");
        filter->setFocus();
        c.sent.clear();
        QTest::keyClick(filter, Qt::Key_Return); // goes to the form, and sends nothing
        QCoreApplication::processEvents();
        QVERIFY(c.sent.isEmpty());
        QVERIFY(c.shown->isVisible());
        c.action.trigger(); // the same one again
        QCOMPARE(c.window.findChildren<ComposerWindow*>().size(), 1);
    }

    void aLostSession()
    {
        Composing c;
        c.choose("Ping");
        c.connections.close(QStringLiteral("id-1"));
        QVERIFY(c.isTrue([&c] { return !c.sendButton()->isEnabled(); }));
        QCOMPARE(c.note(), QStringLiteral("Connect to berlin first."));
        QVERIFY(!c.action.isEnabled());
        QVERIFY(c.action.property(whyNotProperty).toString().contains(QStringLiteral("berlin")));
    }
};

WIRECHIEF_TEST(ComposerTest, tst_composer)
#include "tst_composer.moc"
