// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/app/desktop.h"
#include "support/base/testmain.h"
#include "support/profiles/playedsecretstore.h"
#include "widgets/console/commandentry.h"
#include "widgets/exchange/importdialog.h"
#include "widgets/parts/usable.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace wirechief;
using namespace std::chrono_literals;

class TestApplication : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // All but what the offscreen platform says about itself.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void wholeStory();
    void noPanesWithoutAServer();
    void whatIsDoneIsOnDiskSoon();
    void demoFromFirstStart();
    void productionAsksAndNoMeansNo();
    void buttonsSayWhyNot();
    void connectionTestSaysWhatIsLacking_data();
    void connectionTestSaysWhatIsLacking();
    void readOnlyServerChangesNothing();
    void productionAsksBeforeCommandsToo();
    void readOnlyHoldsForQuestionsThatStand();
    void secretIsAskedFor();
    void secretIsAwaited();
    void secretIsSavedAgain();
    void anImportTellsOnceWhatWasNotSaved();
    void whatAnImportTellsGoesWithIt();
    void severalHangUpsAreAskedForOnce();
    void remoteTextIsPlain();
    void damagedSettingsAreReported();
    void unknownNameOnTheCommandLine();
    void keyboard();
    void panesStandSideBySide();
    void aPanelThatFloatsComesBack();
    void asksForWhatIsShown();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplication::wholeStory()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    demo.advance(60s);
    const QString secret = QString::fromUtf8(demo.secret().view());
    {
        Desktop desktop(m_folder->path());
        QVERIFY(desktop.application().start({}));
        QVERIFY(desktop.find<QWidget>("firstStartPage")->isVisible());
        QCOMPARE(desktop.window().windowTitle(), QStringLiteral("Wirechief"));

        // Add a server, with the key that everybody presses first.
        QTest::keyClick(desktop.find<QAbstractButton>("firstStartAdd"), Qt::Key_Return);
        QTRY_VERIFY(desktop.dialog("serverDialog"));
        QDialog* dialog = desktop.dialog("serverDialog");
        dialog->findChild<QLineEdit*>(QStringLiteral("nameEdit"))->setText(QStringLiteral("berlin"));
        dialog->findChild<QLineEdit*>(QStringLiteral("hostEdit"))->setText(QStringLiteral("127.0.0.1"));
        auto* encryption = dialog->findChild<QComboBox*>(QStringLiteral("encryptionCombo"));
        for (int i = 0; i < encryption->count(); ++i) {
            if (!encryption->itemData(i).toBool())
                encryption->setCurrentIndex(i);
        }
        dialog->findChild<QSpinBox*>(QStringLiteral("portSpin"))->setValue(demo.port());
        dialog->findChild<QLineEdit*>(QStringLiteral("userEdit"))->setText(QStringLiteral("demo"));
        dialog->findChild<QLineEdit*>(QStringLiteral("secretEdit"))->setText(secret);
        dialog->findChild<QDialogButtonBox*>(QStringLiteral("buttonBox"))
            ->button(QDialogButtonBox::Ok)
            ->click();
        QTRY_COMPARE(desktop.window().windowTitle(), QStringLiteral("berlin – Wirechief"));
        QCOMPARE(desktop.status(), QStringLiteral("berlin: Not connected"));

        // Connect; the table is the server's own list.
        desktop.find<QToolButton>("connectButton")->click();
        QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
        demo.setLive(false);
        QVERIFY(demoChannels(demo).size() > 3);
        QTRY_COMPARE(desktop.rows(), demoChannels(demo));
        QTRY_VERIFY(desktop.text("serverVersion").startsWith(QStringLiteral("Asterisk 22")));
        QCOMPARE(desktop.text("linkSecurity"), QStringLiteral("clear text"));

        // A command and its output.
        desktop.type(QStringLiteral("core show version"));
        QTRY_VERIFY(
            desktop.window().console().output()->toPlainText().contains(QStringLiteral("Asterisk 22")));

        // Reload, and what the server says to it.
        desktop.find<QToolButton>("reloadButton")->click();
        QTRY_VERIFY(desktop.text("actionResult").contains(QStringLiteral("Action: Reload")));
        QTRY_VERIFY(
            desktop.window().console().output()->toPlainText().contains(QStringLiteral("Action: Reload")));
        QVERIFY(desktop.prompter().asked().isEmpty());

        // Hang up the first row.
        const QByteArray victim = desktop.rows().constFirst();
        desktop.table()->selectRow(0);
        const QByteArray chosen = qobject_cast<TableModel*>(desktop.table()->model())->keyAt(0);
        QVERIFY(desktop.find<QToolButton>("hangUpButton")->isEnabled());
        desktop.find<QToolButton>("hangUpButton")->click();
        demo.setLive(true);
        QTRY_VERIFY(!desktop.rows().contains(chosen));
        QTRY_VERIFY(desktop.text("actionResult").contains(QStringLiteral(" was hung up.")));

        // In the console, Ctrl+R searches its history, wherever the focus is.
        const auto reloads = desktop.logText().count("Action: Reload");
        for (QWidget* const part : {static_cast<QWidget*>(desktop.window().console().output()),
                 static_cast<QWidget*>(desktop.find<QToolButton>("favourites"))}) {
            part->setFocus();
            QTest::keyClick(part, Qt::Key_R, Qt::ControlModifier);
            auto* words = desktop.find<QLineEdit>("historySearch");
            QTRY_VERIFY(words->isVisible());
            QTest::keyClick(words, Qt::Key_Escape);
        }
        QCOMPARE(desktop.logText().count("Action: Reload"), reloads);

        // The log has both directions and no secret.
        const QByteArray log = desktop.logText();
        for (const char* line : {"Action: Challenge", "Action: Login", "Action: Reload", "Action: Hangup",
                 "Response: Success", "Event: Hangup"})
            QVERIFY2(log.contains(line), line);
        QVERIFY(!log.contains(secret.toUtf8()));
        QVERIFY(!QString::fromUtf8(log).contains(QRegularExpression(QStringLiteral("Key: [0-9a-f]{32}"))));

        desktop.find<QToolButton>("disconnectButton")->click();
        QTRY_COMPARE(desktop.status(), QStringLiteral("berlin: Not connected"));
        QTRY_COMPARE(desktop.table()->model()->rowCount(), 0);
        QVERIFY(desktop.text("emptyText").contains(QStringLiteral("Not connected")));
        desktop.window().resize(1100, 700);
        desktop.window().close();
    }
    // The next start finds everything as it was.
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    QCOMPARE(desktop.window().windowTitle(), QStringLiteral("berlin – Wirechief"));
    QCOMPARE(desktop.window().size(), QSize(1100, 700));
    QCOMPARE(desktop.window().console().entry().history().inOrder(),
        QStringList{QStringLiteral("core show version")});
    QFile settings(Paths::below(m_folder->path()).profilesFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(secret.toUtf8()));
}

void TestApplication::noPanesWithoutAServer()
{
    {
        Desktop desktop(m_folder->path());
        QVERIFY(desktop.application().start({}));
        desktop.find<QAbstractButton>("firstStartDemo")->click();
        QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
        QTRY_VERIFY(desktop.find<QDockWidget>("consoleDock")->isVisible());
        desktop.window().actions().details->trigger();
        desktop.window().close();
    }
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    QVERIFY(desktop.find<QWidget>("firstStartPage")->isVisible());
    const WindowActions& actions = desktop.window().actions();
    for (QAction* action : {actions.console, actions.log, actions.details, actions.sideBySide})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    QCOMPARE(actions.console->property(whyNotProperty).toString(), QStringLiteral("Add a server first."));
    for (const char* dock : {"consoleDock", "logDock", "detailsDock"})
        QVERIFY2(desktop.find<QDockWidget>(dock)->isHidden(), dock);
    // As they were, once there is one.
    desktop.find<QAbstractButton>("firstStartDemo")->click();
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    for (const char* dock : {"consoleDock", "logDock", "detailsDock"})
        QVERIFY2(!desktop.find<QDockWidget>(dock)->isHidden(), dock);
    QVERIFY(actions.console->isEnabled());
}

void TestApplication::whatIsDoneIsOnDiskSoon()
{
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    desktop.window().showConsole();
    QLineEdit* edit = desktop.window().console().commandEdit();
    edit->setEnabled(true);
    desktop.window().console().entry().history().add(QStringLiteral("core show uptime"));
    QTest::keyClick(&desktop.window(), Qt::Key_Shift);
    // The window stays open, as where the program is killed.
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        UiState state(Paths::below(m_folder->path()).stateFile());
        return state.load()
            && CommandHistory::fromJson(state.value(QLatin1String("console.history")).toArray()).inOrder()
            == QStringList{QStringLiteral("core show uptime")};
    }()),
        30'000);
}

void TestApplication::demoFromFirstStart()
{
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    QSet<QString> keys;
    for (const QAction* menu : desktop.window().menuBar()->actions())
        keys.insert(QKeySequence::mnemonic(menu->text()).toString());
    for (const char* button : {"firstStartAdd", "firstStartUser", "firstStartImport", "firstStartDemo"})
        QVERIFY(
            !keys.contains(QKeySequence::mnemonic(desktop.find<QAbstractButton>(button)->text()).toString()));
    desktop.find<QAbstractButton>("firstStartDemo")->click();
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    QCOMPARE(desktop.window().windowTitle(), QStringLiteral("Demo – Wirechief"));
    QVERIFY(!desktop.find<QWidget>("firstStartPage")->isVisible());
    // What the window knows is what the server says; a click tells more.
    auto* verdict = desktop.window().findChild<QToolButton*>(QStringLiteral("modelVerdict"));
    QTRY_COMPARE_WITH_TIMEOUT(verdict->text(), QString::fromUtf8("Model ✓"), 30'000);
    QVERIFY(verdict->toolTip().contains(QStringLiteral("no differences")));
    verdict->click();
    QTRY_VERIFY(desktop.dialog("diagnosticsWindow"));
    QVERIFY(desktop.dialog("diagnosticsWindow")->findChild<QTreeWidget*>()->topLevelItemCount() > 20);
    desktop.dialog("diagnosticsWindow")->close();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.table()->model()->rowCount() > 0, 30'000);
    // Not saved, and gone when it is removed.
    QVERIFY(!desktop.connections().isSaved(desktop.window().selectedServer()));
    desktop.window().actions().removeServer->trigger();
    QTRY_VERIFY(desktop.find<QWidget>("firstStartPage")->isVisible());
    QCOMPARE(desktop.window().windowTitle(), QStringLiteral("Wirechief"));
}

void TestApplication::productionAsksAndNoMeansNo()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    desktop.connections().open(desktop.addServer(demo, "demo", Environment::Production));
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    QTRY_VERIFY(desktop.window().actions().reload->isEnabled());
    QCOMPARE(desktop.text("bandHint"), QStringLiteral("asks before it changes anything"));

    desktop.prompter().setAnswer(false);
    desktop.window().actions().reload->trigger();
    QTRY_COMPARE(desktop.prompter().asked().size(), 1);
    QCOMPARE(desktop.prompter().asked().constFirst().environment, Environment::Production);
    QTest::qWait(100);
    QVERIFY(!desktop.logText().contains("Action: Reload"));

    desktop.prompter().setAnswer(true);
    desktop.window().actions().reload->trigger();
    QTRY_VERIFY(desktop.logText().contains("Action: Reload"));
    QTRY_VERIFY(desktop.text("actionResult").contains(QStringLiteral("Action: Reload")));
}

void TestApplication::buttonsSayWhyNot()
{
    DemoOptions options;
    options.users.push_back({"reader", Secret("reader-secret-5"), classes::All, ClassMask(0)});
    DemoServer demo{std::move(options)};
    QVERIFY(demo.listen());
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    const WindowActions& actions = desktop.window().actions();
    QVERIFY(!actions.connectServer->isEnabled());
    QVERIFY(actions.connectServer->toolTip().contains(QStringLiteral("Select a server first")));
    for (const QAction* action : {actions.connectServer, actions.reload, actions.refresh}) {
        for (const QObject* object : action->associatedObjects()) {
            if (const auto* menu = qobject_cast<const QMenu*>(object))
                QVERIFY2(menu->toolTipsVisible(), qPrintable(menu->title()));
        }
    }

    desktop.addServer(demo, "reader");
    QVERIFY(actions.connectServer->isEnabled());
    QVERIFY(!actions.reload->isEnabled());
    QVERIFY(actions.reload->toolTip().contains(QStringLiteral("Connect to berlin first")));
    actions.connectServer->trigger();
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    QTRY_VERIFY(actions.reload->toolTip().contains(QStringLiteral("needs write class")));
    QVERIFY(!actions.reload->isEnabled());
    QVERIFY(!actions.calls.action(CallTask::HangUp)->isEnabled());
    QVERIFY(!actions.connectServer->isEnabled());
    // Why there is no list, and Try Again, stand once: in the message, and on the page when that was read.
    QTRY_VERIFY(desktop.sessionMessage().contains(QStringLiteral("Permission denied")));
    QVERIFY(desktop.text("emptyText").contains(QStringLiteral("The message below says why")));
    QVERIFY(!desktop.text("emptyText").contains(QStringLiteral("Permission denied")));
    QVERIFY(!desktop.find<QAbstractButton>("tryAgain")->isVisible());
    QVERIFY(desktop.window().findChild<QAbstractButton*>(QStringLiteral("readAgain"))->isVisible());
    desktop.window().findChild<QAbstractButton*>(QStringLiteral("problemSeen"))->click();
    QCOMPARE(desktop.sessionMessage(), QString());
    QVERIFY(desktop.text("emptyText").contains(QStringLiteral("Permission denied")));
    QVERIFY(desktop.find<QAbstractButton>("tryAgain")->isVisible());
}

void TestApplication::connectionTestSaysWhatIsLacking_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("granted"); // "*": not known
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* user, const char* granted, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(user) << QString::fromLatin1(granted)
                            << QString::fromLatin1(says);
    };
    row("all", "boss", "*", "has every write class");
    row("no writing", "reader", "*",
        "hang up (call or system), transfer, park, connect (call), start calls, listen (originate)");
    row("calls alone", "caller", "*",
        "lacks the write class: list of channels (reporting or system), start calls, listen (");
    row("what was chosen", "caller", "call", "may do what you chose");
    row("to look", "reader", "", "may do what you chose");
    row("less than was chosen", "caller", "call,originate",
        "lacks the write class: start calls, listen (originate).");
}

void TestApplication::connectionTestSaysWhatIsLacking()
{
    QFETCH(QString, user);
    QFETCH(QString, granted);
    QFETCH(QString, says);
    DemoOptions options;
    options.users.push_back({"reader", Secret("reader-secret-5"), classes::All, ClassMask(0)});
    options.users.push_back({"boss", Secret("boss-secret-5"), classes::All, classes::All});
    options.users.push_back({"caller", Secret("caller-secret-5"), classes::All, classes::Call});
    DemoServer demo{std::move(options)};
    QVERIFY(demo.listen());
    Desktop desktop(m_folder->path());
    ServerProfile profile;
    profile.id = ProfileStore::newId();
    profile.name = QStringLiteral("berlin");
    profile.host = QStringLiteral("127.0.0.1");
    profile.port = demo.port();
    profile.user = user;
    QString text;
    QList<ConnectionTest::Step> steps;
    desktop.connections().test(
        profile, demo.secret(user.toUtf8()), {}, this,
        [&steps](ConnectionTest::Step step) { steps.append(step); },
        [&text](const Result<QString>& result, const std::optional<CertificateQuestion>&) {
            text = result ? *result : result.error().toString();
        },
        granted == u'*' ? ConnectionTest::Granted() : granted.toLatin1().split(','));
    QTRY_VERIFY(!text.isEmpty());
    QVERIFY2(text.startsWith(QStringLiteral("Logged in")) && text.contains(says), qPrintable(text));
    using Step = ConnectionTest::Step;
    QCOMPARE(steps, (QList<Step>{Step::Name, Step::Port, Step::Greeting, Step::Login, Step::Rights}));
}

void TestApplication::readOnlyServerChangesNothing()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    const QString id = desktop.addServer(demo);
    ServerProfile profile = *desktop.connections().profile(id);
    profile.readOnly = true;
    QVERIFY(desktop.connections().save(profile));
    desktop.connections().open(id);
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    QVERIFY(!desktop.window().actions().reload->isEnabled());
    QVERIFY(desktop.window().actions().reload->toolTip().contains(QStringLiteral("read-only")));
    desktop.type(QStringLiteral("module reload"));
    QTRY_VERIFY(desktop.window().console().output()->toPlainText().contains(QStringLiteral("read-only")));
    QVERIFY(!desktop.logText().contains("module reload"));
    desktop.type(QStringLiteral("database put a show 1"));
    desktop.type(QStringLiteral("core show version"));
    QTRY_VERIFY(desktop.logText().contains("core show version"));
    QVERIFY(!desktop.logText().contains("database put"));
}

void TestApplication::productionAsksBeforeCommandsToo()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    desktop.connections().open(desktop.addServer(demo, "demo", Environment::Production));
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    desktop.prompter().setAnswer(false);
    desktop.type(QStringLiteral("module reload"));
    QTRY_COMPARE(desktop.prompter().asked().size(), 1);
    QVERIFY(desktop.prompter().asked().constFirst().detail.contains(QStringLiteral("module reload")));
    QTRY_VERIFY(
        desktop.window().console().output()->toPlainText().contains(QStringLiteral("Nothing was sent.")));
    QVERIFY(!desktop.find<QLabel>("consoleBusy")->isVisible());
    // What only shows is sent at once, and several lines are asked about together.
    desktop.type(QStringLiteral("core show version"));
    QTRY_VERIFY(desktop.logText().contains("core show version"));
    QCOMPARE(desktop.prompter().asked().size(), 1);
    QVERIFY(!desktop.logText().contains("module reload"));
    desktop.prompter().setAnswer(true);
    desktop.window().console().commandEdit()->setText(
        QStringLiteral("module reload\ncore show uptime\ndatabase put a show 1"));
    desktop.find<QPushButton>("runPasted")->click();
    QTRY_VERIFY(desktop.logText().contains("database put a show 1"));
    QCOMPARE(desktop.prompter().asked().size(), 2);
    const QByteArray log = desktop.logText();
    QVERIFY(log.indexOf("module reload") < log.indexOf("core show uptime"));
    QVERIFY(log.indexOf("core show uptime") < log.indexOf("database put"));
}

/// Whoever makes a server read-only while a question stands does not want the answer to change it.
void TestApplication::readOnlyHoldsForQuestionsThatStand()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    const QString id = desktop.addServer(demo, "demo", Environment::Production);
    desktop.connections().open(id);
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    QTRY_VERIFY(desktop.window().actions().reload->isEnabled());
    desktop.window().actions().reload->trigger();
    QCOMPARE(desktop.prompter().asked().size(), 1); // the answer comes from the event loop
    ServerProfile profile = *desktop.connections().profile(id);
    profile.readOnly = true;
    QVERIFY(desktop.connections().save(profile));
    QTRY_VERIFY(desktop.text("actionResult").contains(QStringLiteral("read-only")));
    QVERIFY(!desktop.logText().contains("Action: Reload"));
}

void TestApplication::secretIsAskedFor()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    const QString id = desktop.addServer(demo);
    desktop.connections().askAgain(id);
    desktop.window().actions().connectServer->trigger();
    QTRY_VERIFY(desktop.dialog("secretDialog"));
    // Asking twice does not show two.
    desktop.window().actions().connectServer->trigger();
    QCOMPARE(desktop.window().findChildren<QDialog*>(QStringLiteral("secretDialog") + id).size(), 1);
    QDialog* dialog = desktop.dialog("secretDialog");
    dialog->findChild<QLineEdit*>(QStringLiteral("secretEdit"))
        ->setText(QString::fromUtf8(demo.secret().view()));
    dialog->findChild<QAbstractButton*>(QStringLiteral("rememberBox"))->setChecked(true);
    dialog->findChild<QDialogButtonBox*>(QStringLiteral("buttonBox"))->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    // Kept once the server has accepted it; the next open() needs no dialog.
    QTRY_VERIFY(desktop.connections().profile(id)->secretInKeyring);
    desktop.window().actions().disconnectServer->trigger();
    QTRY_COMPARE(desktop.state(), AmiClient::State::Offline);
    desktop.connections().askAgain(id);
    desktop.window().actions().connectServer->trigger();
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
}

void TestApplication::secretIsAwaited()
{
    auto store = std::make_unique<PlayedSecretStore>();
    PlayedSecretStore& keyring = *store;
    Desktop desktop(m_folder->path(), {}, std::move(store));
    QVERIFY(desktop.application().start({}));
    ServerProfile profile;
    profile.id = ProfileStore::newId();
    profile.name = QStringLiteral("berlin");
    profile.host = QStringLiteral("127.0.0.1");
    profile.user = QStringLiteral("admin");
    profile.secretInKeyring = true;
    QVERIFY(desktop.connections().save(profile));
    desktop.window().selectServer(profile.id);
    const WindowActions& actions = desktop.window().actions();
    QVERIFY(!actions.disconnectServer->isEnabled());
    actions.connectServer->trigger();
    QVERIFY(keyring.readDone);
    QCOMPARE(desktop.status(), QStringLiteral("berlin: Waiting for its secret"));
    QVERIFY(desktop.text("emptyText")
                .contains(QStringLiteral("keyring may ask for its password, in a window of its own")));
    QVERIFY(!actions.connectServer->isEnabled());
    QVERIFY(actions.disconnectServer->isEnabled());
    actions.disconnectServer->trigger();
    QCOMPARE(desktop.status(), QStringLiteral("berlin: Not connected"));
    QVERIFY(actions.connectServer->isEnabled());
    // Its answer comes too late.
    keyring.readDone(Result<Secret>(Secret("s3cret")));
    QCOMPARE(desktop.state(), AmiClient::State::Offline);
}

void TestApplication::secretIsSavedAgain()
{
    auto store = std::make_unique<PlayedSecretStore>();
    PlayedSecretStore& keyring = *store;
    Desktop desktop(m_folder->path(), {}, std::move(store));
    QVERIFY(desktop.application().start({}));
    const QString other = desktop.addServer(quint16(1), "admin", Secret("other"));
    const QString id = desktop.addServer(quint16(1), "admin", Secret("s3cret"));
    desktop.connections().setSecret(id, Secret("s3cret"), true);
    keyring.writeDone(Error{ErrorKind::Storage, QStringLiteral("There is no keyring."), {}});
    QCOMPARE(desktop.sessionMessage(),
        QStringLiteral("The secret was not saved; it is kept until you quit. There is no keyring."));
    QVERIFY(!desktop.find<QWidget>("noticeBar")->isVisible());
    desktop.window().selectServer(other);
    QCOMPARE(desktop.sessionMessage(), QString());
    desktop.window().selectServer(allServersId);
    QVERIFY(desktop.sessionMessage().startsWith(QStringLiteral("berlin: The secret was not saved")));
    desktop.window().selectServer(id);
    desktop.window().findChild<QAbstractButton*>(QStringLiteral("saveSecretAgain"))->click();
    keyring.writeDone(Result<void>());
    QCOMPARE(desktop.sessionMessage(), QString());
    QVERIFY(desktop.connections().profile(id)->secretInKeyring);
    // Where there is no session either, one is said after the other.
    desktop.connections().setSecret(id, Secret("s3cret"), true);
    keyring.writeDone(Error{ErrorKind::Storage, QStringLiteral("There is no keyring."), {}});
    desktop.connections().open(id);
    QTRY_COMPARE(desktop.state(), AmiClient::State::Waiting);
    QVERIFY2(
        desktop.sessionMessage().contains(QStringLiteral("refused")), qPrintable(desktop.sessionMessage()));
    const auto close = [&] {
        desktop.find<QWidget>("sessionBar")
            ->findChild<QAbstractButton*>(QStringLiteral("messageClose"))
            ->click();
    };
    close();
    QVERIFY(desktop.sessionMessage().startsWith(QStringLiteral("The secret was not saved")));
    close();
    QCOMPARE(desktop.sessionMessage(), QString());
}

void TestApplication::whatAnImportTellsGoesWithIt()
{
    auto store = std::make_unique<PlayedSecretStore>();
    PlayedSecretStore& keyring = *store;
    Desktop desktop(m_folder->path(), {}, std::move(store));
    QVERIFY(desktop.application().start({}));
    const QString other = desktop.addServer(quint16(1), "admin", Secret("other"));
    for (const bool isSelected : {true, false}) {
        desktop.window().actions().importServers->trigger();
        auto* dialog = desktop.window().findChild<ImportDialog*>();
        dialog->readText("[anna]\nsecret=a\n");
        const auto* servers = dialog->findChild<QTableView*>(QStringLiteral("importServers"));
        QTRY_COMPARE(servers->model()->rowCount(), 1);
        dialog->findChild<QLineEdit*>(QStringLiteral("importHost"))->setText(QStringLiteral("pbx.example"));
        dialog->findChild<QCheckBox*>(QStringLiteral("importSecrets"))->setChecked(true);
        dialog->accept();
        if (!isSelected)
            desktop.window().selectServer(other); // then the notice tells
        keyring.writeDone(Error{ErrorKind::Storage, QStringLiteral("There is no keyring."), {}});
        const auto* notice = desktop.find<QWidget>("noticeBar");
        QVERIFY(isSelected ? !desktop.sessionMessage().isEmpty() : notice->isVisible());
        desktop.window().actions().undo->trigger();
        QVERIFY2(desktop.sessionMessage().isEmpty(), qPrintable(desktop.sessionMessage()));
        QVERIFY(!notice->isVisible());
        QTRY_VERIFY(!desktop.window().findChild<ImportDialog*>());
    }
}

void TestApplication::anImportTellsOnceWhatWasNotSaved()
{
    auto store = std::make_unique<PlayedSecretStore>();
    PlayedSecretStore& keyring = *store;
    Desktop desktop(m_folder->path(), {}, std::move(store));
    QVERIFY(desktop.application().start({}));
    desktop.window().actions().importServers->trigger();
    auto* dialog = desktop.window().findChild<ImportDialog*>();
    dialog->readText("[anna]\nsecret=a\n[bert]\nsecret=b\n");
    auto* servers = dialog->findChild<QTableView*>(QStringLiteral("importServers"));
    QTRY_COMPARE(servers->model()->rowCount(), 2);
    dialog->findChild<QLineEdit*>(QStringLiteral("importHost"))->setText(QStringLiteral("pbx.example"));
    for (const int row : {0, 1})
        QVERIFY(servers->model()->setData(servers->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole));
    dialog->findChild<QCheckBox*>(QStringLiteral("importSecrets"))->setChecked(true);
    dialog->accept();
    QVERIFY(keyring.writeDone);
    const SecretStore::WriteDone answer = keyring.writeDone;
    answer(Error{ErrorKind::Timeout, QStringLiteral("The keyring did not answer."), {}});
    // One bar, for both, with what can be done about it.
    QVERIFY(!desktop.find<QWidget>("noticeBar")->isVisible());
    const QString said = desktop.sessionMessage();
    QVERIFY2(said.contains(QStringLiteral("anna")) && said.contains(QStringLiteral("bert"))
            && said.contains(QStringLiteral("did not answer")),
        qPrintable(said));
    // It is not said again at each of them.
    desktop.window().findChild<QAbstractButton*>(QStringLiteral("notSavedSeen"))->click();
    for (const ServerProfile& profile : desktop.connections().profiles()) {
        desktop.window().selectServer(profile.id);
        QCOMPARE(desktop.sessionMessage(), QString());
    }
}

void TestApplication::severalHangUpsAreAskedForOnce()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    demo.advance(60s);
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    desktop.connections().open(desktop.addServer(demo));
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    demo.setLive(false);
    QTRY_COMPARE(desktop.rows(), demoChannels(demo));
    desktop.table()->selectAll();
    const qsizetype count = desktop.rows().size();
    QVERIFY(count > 1);
    desktop.window().actions().calls.action(CallTask::HangUp)->trigger();
    QTRY_COMPARE(desktop.prompter().asked().size(), 1);
    QVERIFY(desktop.prompter().asked().constFirst().question.contains(QString::number(count)));
    // Hanging up one leg may end its peer before its own turn comes: the summary counts both.
    QTRY_VERIFY(desktop.text("actionResult").contains(QStringLiteral("Hung up")));
    QCOMPARE(desktop.prompter().asked().size(), 1);
}

void TestApplication::remoteTextIsPlain()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    demo.advance(20s);
    DemoPbx::Originate request;
    request.channel = "PJSIP/1001";
    request.callerName = "<b>Bob</b><img src=\"/etc/hostname\"> & Co";
    request.callerNumber = "<i>1</i>";
    request.context = "internal";
    request.exten = "1002";
    demo.pbx().originate(request, [](bool) {});
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    ServerProfile profile;
    profile.id = ProfileStore::newId();
    profile.name = QStringLiteral("<b>bold</b>");
    profile.host = QStringLiteral("127.0.0.1");
    profile.port = demo.port();
    profile.user = QStringLiteral("demo");
    desktop.connections().addUnsaved(profile, [&demo] { return Result<Secret>(demo.secret()); });
    desktop.window().selectServer(profile.id);
    desktop.connections().open(profile.id);
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    QTRY_VERIFY(desktop.table()->model()->rowCount() > 0);
    desktop.window().actions().reload->trigger();
    QTRY_VERIFY(desktop.text("actionResult").contains(QStringLiteral("<b>bold</b>")));
    desktop.table()->selectRow(0);
    desktop.window().actions().addServer->trigger();
    desktop.window().actions().editServer->trigger();
    desktop.window().actions().shortcuts->trigger();
    QTRY_VERIFY(desktop.dialog("shortcutsDialog"));
    qsizetype seen = 0;
    for (const QWidget* top : QApplication::topLevelWidgets()) {
        for (const QLabel* label : top->findChildren<QLabel*>()) {
            ++seen;
            QVERIFY2(label->textFormat() == Qt::PlainText,
                qPrintable(label->objectName() + QStringLiteral(": ") + label->text()));
        }
    }
    QVERIFY(seen > 10);
    QVERIFY(!Qt::mightBeRichText(desktop.find<QLabel>("actionResult")->toolTip())
        || !desktop.find<QLabel>("actionResult")->toolTip().contains(QStringLiteral("<b>bold")));
}

void TestApplication::damagedSettingsAreReported()
{
    const QString path = Paths::below(m_folder->path()).profilesFile();
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"servers\": [");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("moved a damaged settings file")));
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    QWidget* bar = desktop.find<QWidget>("lastingBar");
    QVERIFY(bar->isVisible());
    const auto text = [bar] { return bar->findChild<QLabel*>(QStringLiteral("messageText"))->text(); };
    QVERIFY2(text().contains(QFileInfo(path).completeBaseName()), qPrintable(text()));
    // It stays, whatever else there is to say.
    desktop.window().showNotice(QStringLiteral("Something else."));
    QVERIFY(desktop.find<QWidget>("noticeBar")->isVisible());
    const QString before = text();
    desktop.window().showLasting(QStringLiteral("Another file."));
    desktop.window().showLasting(QStringLiteral("Another file."));
    QCOMPARE(text(), QString(before + QStringLiteral("\nAnother file.")));
    bar->findChild<QAbstractButton*>(QStringLiteral("messageClose"))->click();
    QVERIFY(!bar->isVisible());
}

void TestApplication::unknownNameOnTheCommandLine()
{
    Desktop desktop(m_folder->path());
    CommandLine commandLine;
    commandLine.connectName = QStringLiteral("nowhere");
    const Result<void> started = desktop.application().start(commandLine);
    QVERIFY(!started);
    QVERIFY(started.error().text.contains(QStringLiteral("nowhere")));
}

void TestApplication::keyboard()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    const QString first = desktop.addServer(demo);
    QTRY_VERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    QTest::keyClick(&desktop.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desktop.find<QLineEdit>("filter"));
    QTest::keyClick(&desktop.window(), Qt::Key_QuoteLeft, Qt::ControlModifier);
    QTRY_VERIFY(desktop.window().console().isVisible());
    QTest::keyClick(&desktop.window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(desktop.dialog("serverDialog"));
    desktop.dialog("serverDialog")->reject();

    // No two actions may share a key, and every control has a name.
    QStringList keys;
    for (const QAction* action : desktop.window().actions().withShortcut()) {
        if (action->shortcutContext() == Qt::WidgetShortcut)
            continue; // Delete means another thing in the tree of servers
        const QString text = action->shortcut().toString();
        QVERIFY2(!keys.contains(text), qPrintable(text));
        keys.append(text);
    }
    for (const QWidget* widget : desktop.window().findChildren<QAbstractItemView*>()) {
        if (widget->isVisible() && !qobject_cast<const QHeaderView*>(widget))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    for (const char* name : {"servers", "pages", "Channels"})
        QVERIFY2(desktop.find<QAbstractItemView>(name), name);
}

void TestApplication::panesStandSideBySide()
{
    {
        DemoServer demo{DemoOptions()};
        QVERIFY(demo.listen());
        Desktop desktop(m_folder->path());
        QVERIFY(desktop.application().start({}));
        desktop.addServer(demo);
        QTRY_VERIFY(desktop.window().isVisible());
        auto* console = desktop.find<QDockWidget>("consoleDock");
        auto* log = desktop.find<QDockWidget>("logDock");
        QAction* action = desktop.window().actions().sideBySide;
        QVERIFY(!action->isChecked());
        action->trigger();
        QTRY_VERIFY(desktop.window().tabifiedDockWidgets(console).isEmpty());
        QVERIFY(console->isVisible() && log->isVisible());
        QTRY_VERIFY(log->geometry().left() >= console->geometry().right());
    }
    Desktop again(m_folder->path());
    QVERIFY(again.application().start({}));
    QVERIFY(again.window().actions().sideBySide->isChecked());
    again.window().actions().sideBySide->trigger();
    QTRY_COMPARE(again.window().tabifiedDockWidgets(again.find<QDockWidget>("consoleDock")).size(), 1);
}

void TestApplication::aPanelThatFloatsComesBack()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    const auto detailsOf = [](Desktop& desktop) { return desktop.find<QDockWidget>("detailsDock"); };
    {
        Desktop desktop(m_folder->path());
        QVERIFY(desktop.application().start({}));
        desktop.addServer(demo);
        desktop.window().actions().details->trigger();
        QDockWidget* const details = detailsOf(desktop);
        QTRY_VERIFY(details->isVisible());
        details->setFloating(true);
        QTRY_VERIFY(details->isVisible() && details->isFloating());
        desktop.window().close();
    }
    {
        Desktop again(m_folder->path());
        QVERIFY(again.application().start({}));
        QTRY_VERIFY(detailsOf(again)->isVisible());
        QVERIFY(detailsOf(again)->isFloating());
        QVERIFY(again.connections().remove(again.window().selectedServer()));
        QTRY_VERIFY(!detailsOf(again)->isVisible());
    }
    // Without a server there is nothing to float; with the next one it is there.
    Desktop later(m_folder->path());
    QVERIFY(later.application().start({}));
    QTRY_VERIFY(later.window().isVisible());
    QVERIFY(!detailsOf(later)->isVisible());
    later.addServer(demo);
    QTRY_VERIFY(detailsOf(later)->isVisible());
    QVERIFY(detailsOf(later)->isFloating());
}

void TestApplication::asksForWhatIsShown()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    const QString id = desktop.addServer(demo);
    desktop.connections().open(id);
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    const auto mask = [&desktop] { return desktop.server()->client().eventMask(); };
    QCOMPARE(mask(), "agent,call,dialplan,system"); // the channels; the log is behind the console
    QTRY_VERIFY(desktop.find<QLabel>("sessionFigures")
                    ->toolTip()
                    .contains(QStringLiteral("the classes agent, call, dialplan, system,")));

    desktop.window().showLog();
    QTRY_COMPARE(mask(), "on");
    desktop.window().showConsole();
    QTRY_COMPARE(mask(), "agent,call,dialplan,system");
    desktop.find<QAction>("logRecordAll")->trigger();
    QTRY_COMPARE(mask(), "on");
    desktop.find<QAction>("logRecordAll")->trigger();
    QVERIFY(!desktop.application().gate().turns().isInBulk());
    desktop.window().hide();
    QTRY_COMPARE(mask(), "call,system");
    QVERIFY(desktop.application().gate().turns().isInBulk());
    desktop.window().show();
    QTRY_VERIFY(!desktop.application().gate().turns().isInBulk());
}

WIRECHIEF_TEST(TestApplication, tst_application)
#include "tst_application.moc"
