// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/searchword.h"
#include "models/servers/serverlistmodel.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/folders/folderactions.h"
#include "widgets/folders/folderdialog.h"
#include "widgets/folders/serversearch.h"
#include "widgets/folders/servertree.h"
#include "widgets/limits.h"
#include "widgets/secrets/secretquestions.h"
#include "widgets/servers/serverdialogs.h"
#include "widgets/servers/sidepanel.h"
#include "widgets/window/windowactions.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace wirechief;
using namespace wirechief::test;

namespace {

/// The left of a window over servers with a name, a folder and a host each.
struct Bench : ConnectionBench {
    ServerListModel model{servers};
    SidePanel side{model};
    ServerTree& tree = side.servers();
    QSignalSpy selected{&tree, &ServerTree::serverSelected};
    QSignalSpy activated{&tree, &ServerTree::serverActivated};

    explicit Bench(const QList<std::pair<const char*, const char*>>& saved)
    {
        QObject::connect(&connections, &Connections::profilesChanged, &model, [this] { show(); });
        for (const auto& [name, folder] : saved)
            add(name, folder);
        side.search().setConnections(connections);
        side.resize(240, 600);
        side.show();
        if (!QTest::qWaitForWindowActive(&side))
            qFatal("no active window");
        selected.clear();
    }
    void add(const char* name, const char* folder)
    {
        ServerProfile profile;
        profile.id = QString::fromLatin1(name);
        profile.name = profile.id;
        profile.host = profile.id + QStringLiteral(".example");
        profile.user = QStringLiteral("admin");
        profile.folder = QString::fromLatin1(folder);
        save(profile);
    }
    void show()
    {
        std::vector<ServerRow> rows;
        for (const ServerProfile& profile : connections.profiles()) {
            rows.push_back({profile.id, profile.name, profile.folder});
            rows.back().isMovable = true;
        }
        model.setServers(rows);
    }
    void moveTo(const char* id, const char* folder)
    {
        ServerProfile profile = *connections.profile(QString::fromLatin1(id));
        profile.folder = QString::fromLatin1(folder);
        save(profile);
    }
    QModelIndex folder(const char* path) { return model.folderIndex(QString::fromLatin1(path)); }
    QModelIndex server(const char* id) { return model.indexOf(QString::fromLatin1(id)); }
    QLineEdit* line() { return side.findChild<QLineEdit*>(QStringLiteral("serverSearch")); }
    QString count() { return side.findChild<QLabel*>(QStringLiteral("serverSearchCount"))->text(); }
    /// Names of the servers on screen.
    QString shown()
    {
        QStringList names;
        for (QModelIndex index = model.index(0, 0); index.isValid(); index = tree.indexBelow(index)) {
            if (!index.data(ServerListModel::IsFolderRole).toBool())
                names.append(index.data().toString());
        }
        return names.join(u' ');
    }
};

} // namespace

class ServerTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void remembersWhatIsCollapsed()
    {
        Bench bench({{"a", "Europe/Berlin"}, {"b", "Europe"}, {"c", "Asia"}});
        QVERIFY(bench.tree.isExpanded(bench.folder("Europe")));
        bench.tree.collapse(bench.folder("Europe/Berlin"));
        bench.tree.collapse(bench.folder("Asia"));
        QCOMPARE(bench.tree.collapsedFolders().join(u' '), QStringLiteral("Asia Europe/Berlin"));
        // A new server, and a new folder, change nothing of that.
        bench.add("d", "Africa");
        bench.add("e", "Asia");
        QVERIFY(bench.tree.isExpanded(bench.folder("Africa")));
        QVERIFY(!bench.tree.isExpanded(bench.folder("Asia")));
        // A folder that is renamed stays as it is.
        bench.moveTo("a", "Europe/Bonn");
        QCOMPARE(bench.tree.collapsedFolders().join(u' '), QStringLiteral("Asia Europe/Bonn"));
        QVERIFY(!bench.tree.isExpanded(bench.folder("Europe/Bonn")));
        bench.tree.expand(bench.folder("Asia"));
        // The next start has it from the last one.
        Bench again({{"a", "Europe/Bonn"}, {"b", "Europe"}});
        again.tree.setCollapsedFolders(bench.tree.collapsedFolders());
        QVERIFY(!again.tree.isExpanded(again.folder("Europe/Bonn")));
        QVERIFY(again.tree.isExpanded(again.folder("Europe")));
    }

    void aFolderIsNoServer()
    {
        Bench bench({{"a", "Europe"}, {"b", ""}});
        QAction ofServers(QStringLiteral("server"));
        QAction ofFolders(QStringLiteral("folder"));
        bench.tree.setMenus({&ofServers}, {&ofFolders});
        bench.tree.selectServer(QStringLiteral("b"));
        QCOMPARE(bench.tree.actions(), QList<QAction*>{&ofServers});
        QCOMPARE(bench.tree.currentFolder(), QString());
        bench.tree.selectServer(QStringLiteral("a"));
        QCOMPARE(bench.tree.currentFolder(), QStringLiteral("Europe"));
        QVERIFY(!bench.tree.isFolderCurrent());
        const QSignalSpy changed(&bench.tree, &ServerTree::currentFolderChanged);
        bench.tree.setCurrentIndex(bench.folder("Europe"));
        QVERIFY(bench.tree.isFolderCurrent());
        QCOMPARE(bench.tree.actions(), QList<QAction*>{&ofFolders});
        QCOMPARE(bench.tree.selectedServer(), QStringLiteral("a"));
        QCOMPARE(changed.size(), 1);
        // Return opens and closes it; it is still there when another server comes.
        QTest::keyClick(&bench.tree, Qt::Key_Return);
        QVERIFY(!bench.tree.isExpanded(bench.folder("Europe")));
        QTest::keyClick(&bench.tree, Qt::Key_Return);
        QVERIFY(bench.tree.isExpanded(bench.folder("Europe")));
        bench.add("c", "Asia");
        QCOMPARE(bench.tree.currentIndex(), bench.folder("Europe"));
        QCOMPARE(bench.activated.size(), 0);
    }

    void belowTheRowsNoServerIsMeant()
    {
        Bench bench({{"a", ""}, {"b", ""}});
        QAction ofServers(QStringLiteral("server"));
        QAction ofFolders(QStringLiteral("folder"));
        QAction ofNothing(QStringLiteral("add"));
        bench.tree.setMenus({&ofServers}, {&ofFolders}, {&ofNothing});
        bench.tree.selectServer(QStringLiteral("b"));
        const auto menuAt = [&bench](QContextMenuEvent::Reason reason, const QPoint& at) {
            QContextMenuEvent event(reason, at, bench.tree.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(bench.tree.viewport(), &event);
            auto* menu = bench.tree.findChild<QMenu*>(QStringLiteral("serversMenu"));
            const QList<QAction*> entries = menu ? menu->actions() : QList<QAction*>();
            delete menu;
            return entries;
        };
        const QPoint below(20, bench.tree.viewport()->height() - 5);
        QVERIFY(!bench.tree.indexAt(below).isValid());
        QCOMPARE(menuAt(QContextMenuEvent::Mouse, below), QList<QAction*>{&ofNothing});
        QCOMPARE(menuAt(QContextMenuEvent::Keyboard, below), QList<QAction*>{&ofServers});
        QCOMPARE(menuAt(QContextMenuEvent::Mouse, bench.tree.visualRect(bench.server("b")).center()),
            QList<QAction*>{&ofServers});
    }

    void theSelectedServerStays()
    {
        Bench bench({{"a", "Europe"}, {"b", "Europe"}, {"c", ""}});
        bench.tree.selectServer(QStringLiteral("b"));
        bench.selected.clear();
        bench.moveTo("b", "");
        bench.moveTo("b", "Asia/Tokyo");
        bench.moveTo("a", "Asia");
        QCOMPARE(bench.tree.currentIndex(), bench.server("b"));
        QCOMPARE(bench.selected.size(), 0);
        QVERIFY(bench.connections.remove(QStringLiteral("b")));
        QCOMPARE(bench.selected.size(), 1);
        QVERIFY(bench.tree.currentIndex().isValid());
        QVERIFY(bench.connections.removeAll({QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(bench.tree.selectedServer(), QString());
        QCOMPARE(bench.selected.last()[0].toString(), QString());
    }

    void theCurrentRowIsSeenWhereverItGoes()
    {
        Bench bench({{"a", "Europe"}, {"b", "Asia"}, {"c", ""}});
        bench.tree.collapse(bench.folder("Asia"));
        bench.tree.setCurrentIndex(bench.folder("Europe"));
        bench.moveTo("a", "Asia/Europe");
        QCOMPARE(bench.tree.currentIndex(), bench.folder("Asia/Europe"));
        QVERIFY(bench.tree.isExpanded(bench.folder("Asia")));
        QCOMPARE(bench.tree.collapsedFolders(), QStringList());
        // What the user has hidden stays so while others move.
        bench.tree.selectServer(QStringLiteral("b"));
        bench.tree.collapse(bench.folder("Asia"));
        bench.moveTo("c", "Africa");
        QVERIFY(!bench.tree.isExpanded(bench.folder("Asia")));
    }

    void whatWasMovedIsShown()
    {
        Bench bench({{"a", "Europe"}, {"b", "Asia"}, {"c", ""}});
        for (int i = 0; i < 60; ++i)
            bench.add(qPrintable(QStringLiteral("s%1").arg(i)), "");
        QWidget window;
        FakePrompter prompter;
        SecretQuestions questions(bench.connections, &window);
        ServerDialogs dialogs(bench.connections, bench.undo, questions, prompter, &window);
        WindowActions actions(&window);
        FolderActions folderActions(actions, bench.tree, bench.connections, bench.undo, dialogs, &window);
        bench.tree.collapse(bench.folder("Asia"));
        Q_EMIT bench.model.dropped({QStringLiteral("c")}, {}, QStringLiteral("Asia"));
        QTRY_COMPARE(bench.connections.find(QStringLiteral("c"))->folder, QStringLiteral("Asia"));
        QCOMPARE(bench.tree.currentIndex(), bench.server("c"));
        QVERIFY(bench.tree.isExpanded(bench.folder("Asia")));
        bench.tree.scrollToBottom();
        Q_EMIT bench.model.dropped({}, {QStringLiteral("Europe")}, QStringLiteral("Asia"));
        QTRY_COMPARE(bench.tree.currentIndex(), bench.folder("Asia/Europe"));
        QVERIFY(bench.tree.viewport()->rect().contains(bench.tree.visualRect(bench.tree.currentIndex())));
    }

    void dragsIntoFolders()
    {
        Bench bench({{"a", "Europe/Berlin"}, {"b", "Europe"}, {"c", ""}});
        const QSignalSpy dropped(&bench.model, &ServerListModel::dropped);
        const auto drop = [&bench](const QModelIndex& dragged, const QModelIndex& target) {
            const std::unique_ptr<QMimeData> data(bench.model.mimeData({dragged}));
            const bool can = bench.model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, target);
            return can == bench.model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, target) && can;
        };
        QVERIFY(drop(bench.server("c"), bench.folder("Europe")));
        QCOMPARE(dropped.last()[0].toStringList(), QStringList{QStringLiteral("c")});
        QCOMPARE(dropped.last()[2].toString(), QStringLiteral("Europe"));
        QVERIFY(drop(bench.folder("Europe/Berlin"), {}));
        QCOMPARE(dropped.last()[1].toStringList(), QStringList{QStringLiteral("Europe/Berlin")});
        QCOMPARE(dropped.last()[2].toString(), QString());
        QCOMPARE(dropped.size(), 2);
        // Into itself, below itself, where it is already, onto a server, and what is none of ours.
        QVERIFY(!drop(bench.folder("Europe"), bench.folder("Europe")));
        QVERIFY(!drop(bench.folder("Europe"), bench.folder("Europe/Berlin")));
        QVERIFY(!drop(bench.folder("Europe/Berlin"), bench.folder("Europe")));
        QVERIFY(!drop(bench.server("c"), {}));
        QVERIFY(!drop(bench.server("c"), bench.server("b")));
        QMimeData text;
        text.setText(QStringLiteral("c"));
        QVERIFY(!bench.model.canDropMimeData(&text, Qt::MoveAction, -1, -1, bench.folder("Europe")));
        QCOMPARE(dropped.size(), 2);
        // The row of all servers stays where it is.
        QVERIFY(!bench.model.flags(bench.server("*")).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!bench.model.flags(bench.server("*")).testFlag(Qt::ItemIsDropEnabled));
    }

    void aPauseWhileDraggingOnlyEverOpens()
    {
        Bench bench({{"a", "Europe"}, {"b", "Asia"}, {"c", ""}});
        bench.tree.collapse(bench.folder("Asia"));
        const std::unique_ptr<QMimeData> data(bench.model.mimeData({bench.server("c")}));
        const auto dragOver = [&](const QModelIndex& index) {
            QDragMoveEvent event(bench.tree.visualRect(index).center(), Qt::MoveAction, data.get(),
                Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(bench.tree.viewport(), &event);
        };
        QCOMPARE(bench.tree.autoExpandDelay(), -1);
        QDragEnterEvent enter(bench.tree.visualRect(bench.folder("Europe")).center(), Qt::MoveAction,
            data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.tree.viewport(), &enter); // else nobody hears of what follows
        dragOver(bench.folder("Europe"));
        dragOver(bench.folder("Asia"));
        QTRY_VERIFY(bench.tree.isExpanded(bench.folder("Asia")));
        QVERIFY(bench.tree.isExpanded(bench.folder("Europe")));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(bench.tree.viewport(), &leave);
    }

    void searchShowsWhatFits()
    {
        Bench bench({{"alpha", "Europe/Berlin"}, {"beta", "Europe"}, {"gamma", "Asia"}});
        bench.tree.selectServer(QStringLiteral("gamma"));
        bench.tree.collapse(bench.folder("Europe/Berlin"));
        bench.tree.collapse(bench.folder("Asia"));
        bench.selected.clear();
        QVERIFY(!bench.line()->isVisible()); // of three one needs no search
        bench.tree.setFocus();
        QTest::keyClick(&bench.tree, Qt::Key_B);
        QVERIFY(bench.line()->hasFocus());
        QCOMPARE(bench.line()->text(), QStringLiteral("b"));
        QTest::keyClicks(bench.line(), QStringLiteral("erlin"));
        QCOMPARE(bench.shown(), QStringLiteral("alpha")); // by its folder, which is expanded
        QCOMPARE(bench.count(), QStringLiteral("1 of 3 servers"));
        QCOMPARE(bench.tree.selectedServer(), QStringLiteral("gamma")); // the window stays with it
        QCOMPARE(bench.selected.size(), 0);
        // One that comes meanwhile is judged too.
        bench.add("delta", "Europe/Berlin");
        QCOMPARE(bench.shown(), QStringLiteral("alpha delta"));
        QTest::keyClick(bench.line(), Qt::Key_Return);
        QCOMPARE(bench.tree.selectedServer(), QStringLiteral("alpha"));
        QVERIFY(bench.tree.hasFocus());
        QTest::keyClick(&bench.tree, Qt::Key_Return);
        QCOMPARE(bench.activated.size(), 1);
        QTest::keyClick(&bench.tree, Qt::Key_G); // another search, not more of the last one
        QCOMPARE(bench.line()->text(), QStringLiteral("g"));
        bench.line()->setFocus();
        QTest::keyClick(bench.line(), Qt::Key_Escape);
        QCOMPARE(bench.line()->text(), QString());
        QVERIFY(!bench.tree.isExpanded(bench.folder("Asia"))); // as it was
        QVERIFY(bench.tree.isExpanded(bench.folder("Europe/Berlin"))); // but what was chosen is seen
        QCOMPARE(bench.tree.selectedServer(), QStringLiteral("alpha"));
        QTest::keyClick(bench.line(), Qt::Key_Escape);
        QVERIFY(!bench.line()->isVisible());
        QVERIFY(bench.tree.hasFocus());
    }

    void searchChoosesTheBestName()
    {
        Bench bench({{"branch-12", "region 2"}, {"branch-2", "region 2"}, {"x", "branch 2"}});
        bench.side.search().start(QStringLiteral("branch 2"));
        QCOMPARE(bench.shown(), QStringLiteral("x branch-2 branch-12"));
        QTest::keyClick(bench.line(), Qt::Key_Return);
        QCOMPARE(bench.tree.selectedServer(), QStringLiteral("branch-2"));
    }

    void searchThatFindsNothingSaysSo()
    {
        Bench bench({{"alpha", "Europe"}, {"beta", ""}});
        bench.side.search().start(QStringLiteral("zzz"));
        QCOMPARE(bench.shown(), QString());
        QCOMPARE(bench.count(), QStringLiteral("No server has these words."));
        auto* clear = bench.side.findChild<QToolButton*>(QStringLiteral("serverSearchClear"));
        QVERIFY(clear->isVisible());
        QTest::keyClick(bench.line(), Qt::Key_Return); // nothing to choose
        clear->click();
        QCOMPARE(bench.shown(), QStringLiteral("All servers alpha beta"));
        QVERIFY(!clear->isVisible());
        // What is selected from elsewhere ends a search that hides it.
        bench.side.search().start(QStringLiteral("alp"));
        bench.side.selectServer(QStringLiteral("beta"));
        QCOMPARE(bench.line()->text(), QString());
        QCOMPARE(bench.tree.currentIndex(), bench.server("beta"));
        bench.side.search().start(QStringLiteral("alp"));
        QTest::keyClick(bench.line(), Qt::Key_Down);
        QVERIFY(bench.tree.hasFocus());
        QCOMPARE(bench.tree.currentIndex(), bench.server("alpha"));
    }

    void searchIsThereWhereThereAreMany()
    {
        Bench bench({});
        for (int i = 0; i < 11; ++i)
            bench.add(qPrintable(QStringLiteral("s%1").arg(i)), "");
        QVERIFY(bench.line()->isVisible());
        QVERIFY(bench.connections.remove(QStringLiteral("s0")));
        QVERIFY(!bench.line()->isVisible());
    }

    void searchHasALimit()
    {
        Bench bench({{"alpha", ""}, {"gamma", ""}});
        bench.side.search().start(QStringLiteral("x"));
        bench.line()->setText(QStringLiteral("a ").repeated(5'000));
        QCOMPARE(bench.line()->text().size(), limits::serverSearchCharacters);
        QCOMPARE(bench.shown(), QStringLiteral("alpha gamma"));
        QCOMPARE(searchWords(QStringLiteral("a A b \"a\" B")).size(), size_t(2)); // each once
    }

    void searchLooksIntoAllThatOneKnows()
    {
        ServerProfile profile;
        profile.name = QStringLiteral("berlin");
        profile.host = QStringLiteral("192.0.2.7");
        profile.folder = QStringLiteral("Kunden/Süd");
        profile.user = QStringLiteral("wirechief");
        profile.notes = QStringLiteral("Rack 7\ncall Zoë");
        profile.environment = Environment::Production;
        for (const char* typed :
            {"", "BERLIN", "0.2.7", "süd", "chief", "zoë rack", "produc", "\"Rack 7\" ber"})
            QVERIFY2(fits(profile, searchWords(QString::fromUtf8(typed))), typed);
        for (const char* typed : {"vienna", "berlin vienna", "\"7 rack\""})
            QVERIFY2(!fits(profile, searchWords(QString::fromUtf8(typed))), typed);
    }

    void offersTheExportOfWhatIsCurrent()
    {
        Bench bench({{"berlin", "Europe"}, {"vienna", "Europe/South"}, {"lab", ""}});
        QWidget window;
        FakePrompter prompter;
        SecretQuestions questions(bench.connections, &window);
        ServerDialogs dialogs(bench.connections, bench.undo, questions, prompter, &window);
        WindowActions actions(&window);
        FolderActions folderActions(actions, bench.tree, bench.connections, bench.undo, dialogs, &window);
        QAction* entry = actions.exportSelected;
        QVERIFY(actions.serverActions().contains(entry) && actions.folderActions().contains(entry));
        QSignalSpy wanted(&folderActions, &FolderActions::exportWanted);
        const auto exported = [&] {
            folderActions.update();
            entry->trigger();
            return wanted.isEmpty() ? QStringList{QStringLiteral("nothing")}
                                    : wanted.takeFirst().constFirst().toStringList();
        };
        bench.tree.selectServer(QStringLiteral("lab"));
        QCOMPARE(exported(), QStringList{QStringLiteral("lab")});
        QVERIFY(entry->toolTip().contains(QStringLiteral("lab")));
        bench.tree.setCurrentIndex(bench.model.folderIndex(QStringLiteral("Europe")));
        QCOMPARE(exported(), (QStringList{QStringLiteral("berlin"), QStringLiteral("vienna")}));
        bench.tree.selectServer(allServersId);
        QCOMPARE(exported(), QStringList()); // which means all
    }

    void asksForAFolder()
    {
        QWidget window;
        auto* dialog = new FolderDialog(
            QStringLiteral("Rename"), QStringLiteral("&Name:"),
            [](const QString& text) { return text == u"bad" ? QStringLiteral("This is bad.") : QString(); },
            &window);
        dialog->offer({QStringLiteral("Asia"), QStringLiteral("Europe")}, QStringLiteral("Top level"));
        dialog->setText(QStringLiteral("bad"));
        dialog->open();
        QCOMPARE(faultsOf(*dialog), QStringList());
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("typed"));
        QCOMPARE(dialog->text(), QStringLiteral("typed"));
        dialog->setText(QStringLiteral("bad"));
        QVERIFY(find(*dialog, "folderProblem")->isVisible());
        const QSignalSpy accepted(dialog, &QDialog::accepted);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        find<QLineEdit>(*dialog, "folderEdit")->setText(QStringLiteral(" good "));
        QVERIFY(!find(*dialog, "folderProblem")->isVisible());
        QCOMPARE(dialog->text(), QStringLiteral("good"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }
};

WIRECHIEF_TEST(ServerTreeTest, tst_servertree)
#include "tst_servertree.moc"
