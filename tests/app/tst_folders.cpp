// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/servers/serverlistmodel.h"
#include "support/app/desktop.h"
#include "support/base/testmain.h"
#include "widgets/folders/servertree.h"
#include "widgets/parts/usable.h"

#include <QPointer>
#include <QToolButton>

using namespace wirechief;

namespace {

/// The program with servers in folders, none of them there.
struct Office {
    Desktop desktop;
    ServerTree& tree;
    const WindowActions& actions;

    explicit Office(const QString& folder)
        : desktop(folder)
        , tree(*desktop.window().findChild<ServerTree*>())
        , actions(desktop.window().actions())
    {
        if (!desktop.application().start({}))
            qFatal("the program does not start");
        if (!QTest::qWaitForWindowActive(&desktop.window()))
            qFatal("the window is not active");
    }
    void add(const char* name, const char* folder)
    {
        ServerProfile profile;
        profile.id = QString::fromLatin1(name);
        profile.name = profile.id;
        profile.host = QStringLiteral("127.0.0.1");
        profile.port = 1; // nobody listens there
        profile.user = QStringLiteral("admin");
        profile.folder = QString::fromLatin1(folder);
        if (!desktop.connections().save(profile))
            qFatal("the server cannot be saved");
        desktop.connections().setSecret(profile.id, Secret("s3cret"), false);
    }
    void chooseFolder(const char* path)
    {
        tree.setCurrentIndex(tree.servers().folderIndex(QString::fromLatin1(path)));
    }
    QString folderOf(const char* id)
    {
        return desktop.connections().profile(QString::fromLatin1(id))->folder;
    }
    /// Answers the dialog that asks for a folder.
    void answer(const char* text)
    {
        QDialog* dialog = desktop.dialog("folderDialog");
        if (dialog == nullptr)
            qFatal("nobody asks for a folder");
        dialog->findChild<QLineEdit*>(QStringLiteral("folderEdit"))->setText(QString::fromLatin1(text));
        dialog->accept();
    }
    bool isIdle(const char* id) { return desktop.connections().canConnect(QString::fromLatin1(id)); }
};

QString whyNot(const QAction* action)
{
    return action->property(whyNotProperty).toString();
}

} // namespace

class TestFolders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void connectsAllOfAFolder()
    {
        Office office(m_folder->path());
        office.add("a", "Europe/Berlin");
        office.add("b", "Europe");
        office.add("c", "");
        office.desktop.window().selectServer(QStringLiteral("c"));
        QVERIFY(!office.actions.connectFolder->isEnabled());
        QCOMPARE(whyNot(office.actions.connectFolder),
            QStringLiteral("Select a folder first, or a server in one."));
        office.chooseFolder("Europe");
        QVERIFY(office.actions.connectFolder->isEnabled());
        QVERIFY(office.actions.connectFolder->toolTip().contains(QStringLiteral("Europe")));
        QVERIFY(!office.actions.disconnectFolder->isEnabled());
        office.actions.connectFolder->trigger();
        QVERIFY(!office.isIdle("a") && !office.isIdle("b") && office.isIdle("c"));
        // Taken at once, though they begin one after the other.
        for (const char* id : {"a", "b"})
            QCOMPARE(office.tree.servers()
                         .indexOf(QString::fromLatin1(id))
                         .data(ServerListModel::StateRole)
                         .toInt(),
                int(AmiClient::State::Connecting));
        QTRY_VERIFY(office.desktop.connections().server(QStringLiteral("a")));
        QTRY_VERIFY(!office.actions.connectFolder->isEnabled());
        // Of a server, its folder is meant.
        office.tree.selectServer(QStringLiteral("a"));
        QTRY_VERIFY(office.actions.disconnectFolder->isEnabled());
        office.actions.disconnectFolder->trigger();
        QVERIFY(office.isIdle("a") && !office.isIdle("b"));
    }

    void aFolderIsMeantInThePlaceOfTheServerThatWasSelectedBefore()
    {
        Office office(m_folder->path());
        office.add("a", "Europe");
        office.add("b", "Europe");
        office.add("c", "");
        office.desktop.window().selectServer(QStringLiteral("c"));
        QVERIFY(office.actions.removeServer->isEnabled());
        office.chooseFolder("Europe");
        for (const QAction* action :
            {office.actions.editServer, office.actions.duplicateServer, office.actions.removeServer}) {
            QVERIFY(!action->isEnabled());
            QCOMPARE(
                whyNot(action), QStringLiteral("A folder is selected: Europe. Select one server first."));
        }
        QVERIFY(!office.actions.disconnectServer->isEnabled());
        office.actions.connectServer->trigger();
        QVERIFY(!office.isIdle("a") && !office.isIdle("b") && office.isIdle("c"));
        QTRY_VERIFY(office.actions.disconnectServer->isEnabled());
        office.actions.disconnectServer->trigger();
        QTRY_VERIFY(office.isIdle("a") && office.isIdle("b"));
        office.desktop.window().selectServer(QStringLiteral("c"));
        QVERIFY(office.actions.editServer->isEnabled());
        office.actions.connectServer->trigger();
        QVERIFY(office.isIdle("a") && !office.isIdle("c"));
    }

    void movesAndTakesBack()
    {
        Office office(m_folder->path());
        office.add("a", "Europe/Berlin");
        office.add("b", "Europe");
        office.add("c", "");
        QVERIFY(!office.actions.undo->isEnabled());
        office.desktop.window().selectServer(QStringLiteral("c"));
        office.actions.moveToFolder->trigger();
        QCOMPARE(office.desktop.dialog("folderDialog")->findChild<QComboBox*>()->count(), 2);
        office.answer(" Europe / Berlin ");
        QCOMPARE(office.folderOf("c"), QStringLiteral("Europe/Berlin"));
        QCOMPARE(office.desktop.text("actionResult"), QStringLiteral("Moved c to Europe/Berlin."));
        QCOMPARE(office.tree.currentIndex().data(ServerListModel::IdRole).toString(), QStringLiteral("c"));
        auto* undo = office.desktop.find<QToolButton>("resultUndo");
        QVERIFY(undo->isVisible());
        undo->click();
        QCOMPARE(office.folderOf("c"), QString());
        QVERIFY(!undo->isVisible());
        QVERIFY(!office.actions.undo->isEnabled());
        // Whose server is gone is not offered any more.
        office.add("d", "");
        office.desktop.window().selectServer(QStringLiteral("d"));
        office.actions.moveToFolder->trigger();
        office.answer("Asia");
        QVERIFY(undo->isVisible());
        QVERIFY(office.desktop.connections().remove(QStringLiteral("d")));
        QVERIFY(!undo->isVisible());
        // A folder takes all that is in it along, by drag and drop too.
        Q_EMIT office.tree.servers().dropped({}, {QStringLiteral("Europe")}, QStringLiteral("Europe/Berlin"));
        QTRY_COMPARE(office.desktop.text("actionResult"),
            QStringLiteral("⚠ Europe cannot be moved into itself. Choose a folder outside of it."));
        Q_EMIT office.tree.servers().dropped(
            {QStringLiteral("c")}, {QStringLiteral("Europe")}, QStringLiteral("World"));
        QTRY_COMPARE(office.folderOf("a"), QStringLiteral("World/Europe/Berlin"));
        QCOMPARE(office.folderOf("c"), QStringLiteral("World"));
        office.desktop.window().activateWindow(); // the dialog was
        QVERIFY(QTest::qWaitForWindowActive(&office.desktop.window()));
        office.tree.setFocus();
        QTest::keyClick(&office.tree, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(office.folderOf("a"), QStringLiteral("Europe/Berlin"));
        QCOMPARE(office.actions.redo->text(), QStringLiteral("Red&o Moving to World"));
        QTest::keyClick(&office.tree, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(office.folderOf("a"), QStringLiteral("World/Europe/Berlin"));
        QCOMPARE(office.folderOf("c"), QStringLiteral("World"));
        QVERIFY(!office.actions.redo->isEnabled());
    }

    void takesBackFromAnywhereButATextThatIsTyped()
    {
        Office office(m_folder->path());
        office.add("a", "Europe");
        office.desktop.window().selectServer(QStringLiteral("a"));
        office.actions.moveToFolder->trigger();
        office.answer("Asia");
        QCOMPARE(office.actions.undo->text(), QStringLiteral("&Undo Moving to Asia"));
        QTRY_VERIFY(QTest::qWaitForWindowActive(&office.desktop.window())); // the dialog was
        auto* filter = office.desktop.find<QLineEdit>("filter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("ab"));
        QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(filter->text(), QString());
        QCOMPARE(office.folderOf("a"), QStringLiteral("Asia"));
        office.desktop.find<QWidget>("pages")->setFocus();
        QTest::keyClick(office.desktop.window().focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(office.folderOf("a"), QStringLiteral("Europe"));
        QCOMPARE(
            office.desktop.text("actionResult"), QStringLiteral("The servers are back in their folders."));
        QVERIFY(!office.actions.undo->isEnabled());
        QCOMPARE(office.actions.undo->text(), QStringLiteral("&Undo"));
    }

    void makesAFolder()
    {
        Office office(m_folder->path());
        office.add("a", "Europe");
        office.add("b", "Europe/Berlin");
        office.add("c", "");
        office.desktop.window().selectServer(QStringLiteral("a"));
        office.tree.setFocus();
        QTest::keyClick(&office.tree, Qt::Key_F7);
        QPointer<QDialog> dialog(office.desktop.dialog("folderDialog"));
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QComboBox*>()); // there is nothing to choose from
        const auto asked = [&office] {
            return office.desktop.dialog("folderDialog")
                ->findChild<QLabel*>(QStringLiteral("folderQuestion"))
                ->text();
        };
        QCOMPARE(asked(), QStringLiteral("&Name of the new folder inside Europe, with a in it:"));
        office.answer("Berlin"); // which is there
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("folderProblem"))
                    ->text()
                    .contains(QStringLiteral("There is a folder Berlin here already.")));
        office.answer("Paris");
        QCOMPARE(office.folderOf("a"), QStringLiteral("Europe/Paris"));
        QCOMPARE(office.desktop.text("actionResult"), QStringLiteral("Moved a to Europe/Paris."));
        office.actions.undo->trigger();
        QCOMPARE(office.folderOf("a"), QStringLiteral("Europe"));
        // Around a folder too.
        office.chooseFolder("Europe");
        office.actions.newFolder->trigger();
        QCOMPARE(asked(), QStringLiteral("&Name of the new folder, with Europe in it:"));
        office.answer("World");
        QCOMPARE(office.folderOf("b"), QStringLiteral("World/Europe/Berlin"));
        office.desktop.window().selectServer(allServersId);
        QVERIFY(!office.actions.newFolder->isEnabled());
        QVERIFY(!whyNot(office.actions.newFolder).isEmpty());
    }

    void renamesAFolder()
    {
        Office office(m_folder->path());
        office.add("a", "Europe/Berlin");
        office.add("b", "Europe");
        office.add("c", "Asia");
        office.chooseFolder("Europe");
        office.tree.setFocus();
        QTest::keyClick(&office.tree, Qt::Key_F2);
        QPointer<QDialog> dialog(office.desktop.dialog("folderDialog"));
        QVERIFY(dialog);
        // A name that is taken: the dialog stays and says so.
        office.answer("Asia");
        QVERIFY(dialog && dialog->isVisible());
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("folderProblem"));
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QStringLiteral("There is a folder Asia already.")));
        office.answer("EU");
        QVERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(office.folderOf("a"), QStringLiteral("EU/Berlin"));
        QCOMPARE(office.tree.currentFolder(), QStringLiteral("EU")); // the row stays the current one
        QVERIFY(office.tree.isFolderCurrent());
        office.actions.undo->trigger();
        QCOMPARE(office.folderOf("b"), QStringLiteral("Europe"));
    }

    void editsAServerByTheKeyThatRenamesAFolder()
    {
        Office office(m_folder->path());
        office.add("a", "Europe");
        office.desktop.window().selectServer(QStringLiteral("a"));
        office.tree.setFocus();
        QTest::keyClick(&office.tree, Qt::Key_F2);
        QVERIFY(office.desktop.dialog("serverDialoga"));
    }

    /// Of what is selected on the left, wherever the focus is.
    void theKeysOfServersAndFoldersWorkEverywhere()
    {
        Office office(m_folder->path());
        office.add("a", "Europe");
        office.desktop.window().selectServer(QStringLiteral("a"));
        const auto press = [&office](Qt::Key key, const char* dialog) {
            for (QWidget* focus : {static_cast<QWidget*>(office.desktop.table()),
                     static_cast<QWidget*>(office.desktop.find<QLineEdit>("filter")),
                     static_cast<QWidget*>(&office.tree)}) {
                office.desktop.window().activateWindow();
                if (!QTest::qWaitForWindowActive(&office.desktop.window()))
                    qFatal("the window is not active");
                focus->setFocus();
                QTest::keyClick(focus, key);
                const QPointer<QDialog> asked(office.desktop.dialog(dialog));
                if (!asked)
                    return false;
                asked->reject();
                if (!QTest::qWaitFor([&asked] { return asked.isNull(); }))
                    return false;
            }
            return true;
        };
        QVERIFY(press(Qt::Key_F2, "serverDialoga"));
        QVERIFY(press(Qt::Key_F6, "folderDialog"));
        QVERIFY(press(Qt::Key_F7, "folderDialog"));
        office.chooseFolder("Europe");
        QVERIFY(press(Qt::Key_F2, "folderDialog")); // which renames it
    }

    void removesAFolder()
    {
        Office office(m_folder->path());
        office.add("a", "Europe/Berlin");
        office.add("b", "Europe");
        office.add("c", "");
        office.chooseFolder("Europe");
        office.tree.setFocus();
        QTest::keyClick(&office.tree, Qt::Key_Delete);
        QTRY_COMPARE(office.desktop.connections().profiles().size(), 1);
        QCOMPARE(office.desktop.prompter().asked().size(), 1);
        QCOMPARE(office.desktop.window().selectedServer(), QStringLiteral("c"));
        QTRY_COMPARE(
            office.desktop.text("actionResult"), QStringLiteral("Removed Europe with its 2 server(s)."));
    }

    void whatIsCollapsedStaysSo()
    {
        {
            Office office(m_folder->path());
            office.add("a", "Europe/Berlin");
            office.add("b", "Europe");
            office.desktop.window().selectServer(QStringLiteral("b")); // whose folder is always seen
            office.tree.collapse(office.tree.servers().folderIndex(QStringLiteral("Europe/Berlin")));
            office.desktop.window().close();
        }
        Office office(m_folder->path());
        QVERIFY(!office.tree.isExpanded(office.tree.servers().folderIndex(QStringLiteral("Europe/Berlin"))));
        QVERIFY(office.tree.isExpanded(office.tree.servers().folderIndex(QStringLiteral("Europe"))));
    }

    void findsAServer()
    {
        Office office(m_folder->path());
        office.add("alpha", "Europe/Berlin");
        office.add("beta", "Asia");
        office.desktop.window().selectServer(QStringLiteral("alpha"));
        office.actions.findServer->trigger();
        auto* line = office.desktop.find<QLineEdit>("serverSearch");
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("asia"));
        QCOMPARE(office.desktop.window().selectedServer(), QStringLiteral("alpha"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(office.desktop.window().selectedServer(), QStringLiteral("beta"));
        QTest::keyClick(&office.tree, Qt::Key_Return);
        QVERIFY(!office.isIdle("beta"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

WIRECHIEF_TEST(TestFolders, tst_folders)
#include "tst_folders.moc"
