// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/settings/preferences.h"
#include "support/base/testmain.h"
#include "widgets/commands/favouritedialog.h"
#include "widgets/commands/favouritemenu.h"
#include "widgets/commands/favouritesdialog.h"
#include "widgets/commands/historysearch.h"
#include "widgets/commands/pastedcommands.h"
#include "widgets/commands/placeholderdialog.h"

#include <QAction>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace wirechief;

namespace {

struct Searching {
    QWidget window;
    QLineEdit entry{&window};
    HistorySearch search{entry, &window};
    QLineEdit* words = search.findChild<QLineEdit*>(QStringLiteral("historySearch"));
    Searching()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&search);
        layout->addWidget(&entry);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
        entry.setText(QStringLiteral("typed"));
        entry.selectAll();
    }
    void start()
    {
        entry.clear();
        search.start({QStringLiteral("queue show sales"), QStringLiteral("core show channels"),
            QStringLiteral("queue show")});
    }
};

struct Favourites {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("preferences.json"))};
    QWidget window;
    QLineEdit entry{&window};
    FavouriteMenu menu{favouriteCommandWords(), [this] { return entry.text(); }, &window};
    QSignalSpy chosen{&menu, &FavouriteMenu::chosen};
    Favourites()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&entry);
        layout->addWidget(&menu);
        menu.keepIn(preferences, preferences.consoleFavourites);
        window.show();
        window.activateWindow();
    }
    void save(const char* name, const char* command, const char* keys = "")
    {
        CommandFavourites favourites = preferences.consoleFavourites.value();
        QVERIFY(favourites.save(
            {QString::fromLatin1(name), QString::fromLatin1(command), QString::fromLatin1(keys)}));
        preferences.consoleFavourites.set(favourites);
    }
    /// An entry of the menu, as it is now.
    QAction* action(const char* name)
    {
        Q_EMIT menu.menu()->aboutToShow();
        for (QAction* action : menu.menu()->actions()) {
            if (action->objectName() == QLatin1String(name))
                return action;
        }
        return nullptr;
    }
    template <class Dialog>
    Dialog* dialog()
    {
        return menu.findChild<Dialog*>();
    }
};

} // namespace

/// What is beside the entry of the command line: search, pasted lines, favourites.
class CommandPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void searchesTheHistory()
    {
        Searching s;
        s.start();
        QVERIFY(s.words->hasFocus());
        QTest::keyClicks(s.words, QStringLiteral("que"));
        QCOMPARE(s.entry.text(), QStringLiteral("queue show sales"));
        QCOMPARE(s.entry.selectedText(), QStringLiteral("que"));
        QTest::keyClick(s.words, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(s.entry.text(), QStringLiteral("queue show"));
        QTest::keyClick(s.words, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(s.entry.text(), QStringLiteral("queue show")); // and it says so
        QCOMPARE(s.search.findChild<QLabel*>(QStringLiteral("historySearchResult"))->text(),
            QStringLiteral("None older"));
        QTest::keyClick(s.words, Qt::Key_Down);
        QCOMPARE(s.entry.text(), QStringLiteral("queue show sales"));
        QTest::keyClick(s.words, Qt::Key_Return);
        QCOMPARE(s.entry.text(), QStringLiteral("queue show sales"));
        QVERIFY(s.entry.hasFocus() && s.search.isHidden());
    }

    void searchGoesBack()
    {
        for (const bool byEscape : {true, false}) {
            Searching s;
            s.search.start({QStringLiteral("core show channels")});
            QCOMPARE(s.words->text(), QStringLiteral("typed")); // what is there is looked for
            s.words->selectAll();
            QTest::keyClicks(s.words, QStringLiteral("show"));
            QCOMPARE(s.entry.text(), QStringLiteral("core show channels"));
            if (byEscape)
                QTest::keyClick(s.words, Qt::Key_Escape);
            else
                QTest::keyClick(s.words, Qt::Key_G, Qt::ControlModifier);
            QCOMPARE(s.entry.text(), QStringLiteral("typed"));
            QVERIFY(s.search.isHidden());
        }
    }

    void pastedLines()
    {
        PastedCommands pasted;
        QSignalSpy accepted(&pasted, &PastedCommands::accepted);
        QSignalSpy ended(&pasted, &PastedCommands::ended);
        const QStringList lines{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        pasted.ask(lines, 2);
        auto* run = pasted.findChild<QPushButton*>(QStringLiteral("runPasted"));
        auto* list = pasted.findChild<QListWidget*>(QStringLiteral("pastedCommands"));
        QVERIFY(!run->isEnabled()); // there is no room for three
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(run->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted[0][0].toStringList(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(ended.size(), 1);
        pasted.ask(lines, 100);
        QTest::keyClick(run, Qt::Key_Escape);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(ended.size(), 2);
        QVERIFY(pasted.isHidden());
    }

    void favouritesAreSent()
    {
        Favourites f;
        f.save("Uptime", "core show uptime", "Ctrl+Alt+U");
        QAction* uptime = f.action("favourite.Uptime");
        QVERIFY(uptime);
        QCOMPARE(uptime->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+U")));
        uptime->trigger();
        QCOMPARE(f.chosen.size(), 1);
        QCOMPARE(f.chosen[0][0].toString(), QStringLiteral("core show uptime"));
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTest::keyClick(&f.entry, Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(f.chosen.size(), 2);
        f.menu.setWhyNot(QStringLiteral("Connect first."));
        QVERIFY(!f.action("favourite.Uptime")->isEnabled());
    }

    void placeholdersAreAskedFor()
    {
        Favourites f;
        f.save("Channel", "core show channel {channel}");
        QSignalSpy wanted(&f.menu, &FavouriteMenu::suggestionsWanted);
        f.action("favourite.Channel")->trigger();
        auto* dialog = f.dialog<PlaceholderDialog>();
        QVERIFY(dialog);
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("core show channel "));
        f.menu.suggest(QStringLiteral("core show channel "), {QStringLiteral("PJSIP/101-1")});
        auto* edit = dialog->findChild<QLineEdit*>(QStringLiteral("channel"));
        auto* send = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!send->isEnabled());
        QCOMPARE(edit->completer()->model()->rowCount(), 1);
        edit->setText(QStringLiteral("PJSIP/101-1"));
        QCOMPARE(
            dialog->findChild<QLabel*>(QStringLiteral("placeholderCommand"))->text().remove(QChar(0x200b)),
            QStringLiteral("core show channel PJSIP/101-1"));
        send->click();
        QCOMPARE(f.chosen.value(0).value(0).toString(), QStringLiteral("core show channel PJSIP/101-1"));
    }

    void whatIsTypedIsSaved()
    {
        Favourites f;
        QVERIFY(!f.action("saveFavourite")->isEnabled());
        f.entry.setText(QStringLiteral("database put x secret 1"));
        QVERIFY(!f.action("saveFavourite")->isEnabled());
        f.entry.setText(QStringLiteral("queue show"));
        QCOMPARE(f.action("saveFavourite")->shortcut(), QKeySequence(saveFavouriteKeys));
        f.action("saveFavourite")->trigger();
        auto* dialog = f.dialog<FavouriteDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("favouriteName"))->setText(QStringLiteral("Queues"));
        auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QVERIFY(save->isEnabled());
        auto* keys = dialog->findChild<QKeySequenceEdit*>();
        keys->setKeySequence(QKeySequence(Qt::Key_Q));
        QVERIFY(!save->isEnabled()); // it types a letter
        QAction reload(QStringLiteral("&Reload"), &f.window);
        reload.setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
        keys->setKeySequence(reload.shortcut());
        QVERIFY(!save->isEnabled());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("favouriteNote"))
                    ->text()
                    .contains(QStringLiteral("Reload")));
        for (const char* taken : {"Ctrl+A", "Ctrl+C", "Ctrl+Z", "Ctrl+Left", "Alt+S", "Alt+Shift+S"}) {
            keys->setKeySequence(QKeySequence(QLatin1String(taken)));
            QVERIFY2(!save->isEnabled(), taken);
        }
        keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Alt+Q")));
        save->click();
        const CommandFavourites kept = f.preferences.consoleFavourites.value();
        QVERIFY(kept.find(QStringLiteral("Queues")));
        QCOMPARE(kept.find(QStringLiteral("Queues"))->command, QStringLiteral("queue show"));
        QCOMPARE(kept.find(QStringLiteral("Queues"))->keys, QStringLiteral("Ctrl+Alt+Q"));
    }

    void favouritesAreManaged()
    {
        Favourites f;
        f.save("A", "core show uptime");
        f.save("B", "queue show");
        f.action("manageFavourites")->trigger();
        auto* dialog = f.dialog<FavouritesDialog>();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 2);
        const auto click
            = [dialog](const char* name) { dialog->findChild<QPushButton*>(QLatin1String(name))->click(); };
        click("favouriteDown");
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("B"));
        list->setCurrentItem(list->topLevelItem(0));
        click("deleteFavourite");
        QCOMPARE(list->topLevelItemCount(), 1);
        click("addFavourite");
        auto* one = dialog->findChild<FavouriteDialog*>();
        QVERIFY(one);
        auto* save = one->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        one->findChild<QLineEdit*>(QStringLiteral("favouriteName"))->setText(QStringLiteral("A"));
        one->findChild<QLineEdit*>(QStringLiteral("favouriteCommand"))->setText(QStringLiteral("x"));
        QVERIFY(!save->isEnabled()); // another one is called so
        one->findChild<QLineEdit*>(QStringLiteral("favouriteName"))->setText(QStringLiteral("C"));
        save->click();
        QCOMPARE(f.preferences.consoleFavourites.value().all().size(), size_t(2)); // nothing before Save
        QVERIFY(f.preferences.consoleFavourites.value().find(QStringLiteral("B")));
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        QVERIFY(!f.preferences.consoleFavourites.value().find(QStringLiteral("B")));
        QVERIFY(f.preferences.consoleFavourites.value().find(QStringLiteral("C")));
    }
};

WIRECHIEF_TEST(CommandPartsTest, tst_commandparts)
#include "tst_commandparts.moc"
