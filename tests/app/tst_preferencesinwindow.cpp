// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/app/desktop.h"
#include "support/base/testmain.h"
#include "widgets/filter/savedfilters.h"
#include "widgets/log/logpane.h"
#include "widgets/table/cellglow.h"
#include "widgets/table/livetableview.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QDockWidget>

using namespace wirechief;

/// What is chosen in the dialog and in the menus holds in the window, at once and in the next run.
class PreferencesInWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString preferencesFile() { return Paths::below(m_folder->path()).preferencesFile(); }
    static QDialog* open(Desktop& desktop)
    {
        desktop.window().actions().preferences->trigger();
        return desktop.dialog("preferencesDialog");
    }
    static bool isSideBySide(Desktop& desktop)
    {
        auto* console = desktop.window().findChild<QDockWidget*>(QStringLiteral("consoleDock"));
        return desktop.window().tabifiedDockWidgets(console).isEmpty();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void opensOnceByItsKey()
    {
        Desktop desktop(m_folder->path());
        QVERIFY(desktop.application().start({}));
        QCOMPARE(desktop.window().actions().preferences->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        QDialog* dialog = open(desktop);
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal()); // one sees at once what is chosen
        QCOMPARE(open(desktop), dialog);
    }

    void menusAndDialogAgree()
    {
        Desktop desktop(m_folder->path());
        QVERIFY(desktop.application().start({}));
        QVERIFY(desktop.application().openDemo()); // pages are made where there is a server
        QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
        desktop.showPage("calls");
        Preferences& preferences = desktop.application().preferences();
        QDialog* dialog = open(desktop);
        const WindowActions& actions = desktop.window().actions();
        auto* halves = desktop.window().findChild<QAction*>(QStringLiteral("showLocalHalves"));
        QAction& recordAll = desktop.window().findChild<LogPane*>()->recordAll();
        for (const auto& [action, preference] :
            {std::pair<QAction*, Preference<bool>*>{actions.glow, &preferences.glow},
                {halves, &preferences.localHalves}, {actions.sideBySide, &preferences.sideBySide},
                {&recordAll, &preferences.recordAll}}) {
            auto* box = dialog->findChild<QCheckBox*>(preference->key());
            for (int i = 0; i < 2; ++i) {
                action->trigger();
                QCOMPARE(box->isChecked(), action->isChecked());
                box->click();
                QCOMPARE(box->isChecked(), action->isChecked());
                action->trigger();
            }
            QCOMPARE(preference->value(), action->isChecked());
        }
        auto* colours = dialog->findChild<QComboBox*>(preferences.appearance.key());
        for (QAction* action : actions.appearance->actions()) {
            action->trigger();
            QCOMPARE(colours->currentData().toInt(), action->data().toInt());
            QCOMPARE(int(desktop.application().theme().appearance()), action->data().toInt());
        }
    }

    void appliesAtOnce()
    {
        Desktop desktop(m_folder->path());
        QVERIFY(desktop.application().start({}));
        QVERIFY(desktop.application().openDemo());
        QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
        desktop.showPage("calls");
        Preferences& preferences = desktop.application().preferences();
        const auto glows = [&] {
            return desktop.window().findChild<LiveTableView*>(QStringLiteral("Calls"))->glow()->isEnabled();
        };
        preferences.glow.set(false);
        QVERIFY(!glows());
        preferences.glow.set(true);
        QVERIFY(glows());
        preferences.appearance.set(Appearance::Dark);
        QVERIFY(desktop.application().theme().isDark());
        preferences.appearance.set(Appearance::Light);
        QVERIFY(!desktop.application().theme().isDark());
        QVERIFY(!isSideBySide(desktop));
        preferences.sideBySide.set(true);
        QVERIFY(isSideBySide(desktop));
        desktop.window().actions().arrangePanels->trigger();
        QVERIFY(!isSideBySide(desktop));
        QVERIFY(!preferences.sideBySide.value());
        auto* log = desktop.window().findChild<LogPane*>();
        desktop.window().findChild<QDockWidget*>(QStringLiteral("logDock"))->hide();
        QTRY_VERIFY(!log->eventNeeds().isEverything());
        preferences.recordAll.set(true);
        QVERIFY(log->eventNeeds().isEverything());
    }

    void coloursOfTheCommandLineAreNotKept()
    {
        {
            Desktop desktop(m_folder->path());
            CommandLine dark;
            dark.appearance = Appearance::Dark;
            QVERIFY(desktop.application().start(dark));
            QVERIFY(desktop.application().theme().isDark());
        }
        Desktop desktop(m_folder->path());
        QCOMPARE(desktop.application().theme().appearance(), Appearance::System);
        QVERIFY(!QFile::exists(preferencesFile()));
    }

    void outlivesTheStateOfTheWindow()
    {
        {
            Desktop desktop(m_folder->path());
            QVERIFY(desktop.application().start({}));
            QVERIFY(desktop.application().openDemo());
            desktop.application().preferences().sideBySide.set(true);
            desktop.application().preferences().glow.set(false);
            desktop.showPage("calls");
            QVERIFY(desktop.find<SavedFilters>("savedFilters")
                        ->save(QStringLiteral("Long"), QStringLiteral("duration > 5m")));
            desktop.window().close();
        }
        QVERIFY(QFile::remove(Paths::below(m_folder->path()).stateFile()));
        Desktop desktop(m_folder->path());
        QVERIFY(desktop.application().start({}));
        QVERIFY(desktop.application().openDemo());
        QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
        QVERIFY(!desktop.window().actions().glow->isChecked());
        QVERIFY(desktop.window().actions().sideBySide->isChecked());
        QVERIFY(isSideBySide(desktop));
        for (const char* dock : {"consoleDock", "logDock"})
            QVERIFY2(!desktop.find<QDockWidget>(dock)->isHidden(), dock);
        desktop.showPage("calls");
        QVERIFY(desktop.find<SavedFilters>("savedFilters")->filters().find(QStringLiteral("Long")));
        desktop.showPage("channels");
        QVERIFY(desktop.find<SavedFilters>("savedFilters")->filters().all().empty());
    }
};

WIRECHIEF_TEST(PreferencesInWindowTest, tst_preferencesinwindow)
#include "tst_preferencesinwindow.moc"
