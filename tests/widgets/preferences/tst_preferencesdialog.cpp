// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/preferences/preferenceaction.h"
#include "widgets/preferences/preferencesdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace wirechief;

namespace {

struct Shown {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("preferences.json"))};
    PreferencesDialog dialog{preferences};

    explicit Shown(const QStringList& filters = {})
    {
        for (const QString& name : filters)
            save(name);
        dialog.show();
        QCoreApplication::processEvents();
    }
    void save(const QString& name)
    {
        FilterShelf shelf = preferences.savedFilters.value();
        NamedFilters filters = shelf.of(QStringLiteral("calls"));
        QVERIFY(filters.save(name, QStringLiteral("from:") + name));
        shelf.put(QStringLiteral("calls"), filters);
        preferences.savedFilters.set(shelf);
    }
    template <class T = QWidget>
    T* row(const AnyPreference& preference)
    {
        return dialog.findChild<T*>(preference.key());
    }
    QTreeWidget* list() { return dialog.findChild<QTreeWidget*>(QStringLiteral("savedFilterList")); }
    QPushButton* button(const char* name) { return dialog.findChild<QPushButton*>(QLatin1String(name)); }
    QString note() { return test::find(dialog, "preferencesNote")->text(); }
    QStringList savedNames()
    {
        QStringList names;
        for (const NamedFilter& saved : preferences.savedFilters.value().of(QStringLiteral("calls")).all())
            names.append(saved.name);
        return names;
    }
    /// The buttons that restore defaults of those sections that have others.
    QList<QPushButton*> restoring()
    {
        QList<QPushButton*> buttons;
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Restore the defaults of"))
                && button->isVisible())
                buttons.append(button);
        }
        return buttons;
    }
    void find(const QString& words)
    {
        test::find<QLineEdit>(dialog, "preferencesSearch")->setText(words);
        QCoreApplication::processEvents();
    }
};

} // namespace

class PreferencesDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void everyPreferenceHasARow()
    {
        Shown shown;
        QVERIFY(!shown.preferences.all().empty());
        for (const AnyPreference* preference : shown.preferences.all()) {
            QWidget* row = shown.row(*preference);
            QVERIFY2(row, preference->key().data());
            const auto* box = qobject_cast<QCheckBox*>(row);
            const auto* combo = qobject_cast<QComboBox*>(row);
            QVERIFY2(!combo || !combo->accessibleName().isEmpty(), preference->key().data());
            QVERIFY2(!box || !box->text().isEmpty(), preference->key().data());
            QVERIFY2(!box || !box->accessibleDescription().isEmpty(), preference->key().data());
        }
    }

    void switchesApplyAtOnceAndFollow()
    {
        Shown shown;
        Preferences& all = shown.preferences;
        int switches = 0;
        for (AnyPreference* preference : all.all()) {
            auto* box = shown.row<QCheckBox>(*preference);
            if (!box)
                continue;
            ++switches;
            auto& its = static_cast<Preference<bool>&>(*preference);
            const bool before = its.value();
            QCOMPARE(box->isChecked(), before);
            box->click();
            QCOMPARE(its.value(), !before);
            box->toggle(); // as screen readers do
            QCOMPARE(its.value(), before);
            box->toggle();
            its.reset();
            QCOMPARE(box->isChecked(), before);
            QVERIFY(!its.isChosen()); // what it shows is no choice
        }
        QVERIFY(switches >= 4);
    }

    void coloursApplyAtOnceAndFollow()
    {
        Shown shown;
        Preference<Appearance>& appearance = shown.preferences.appearance;
        auto* combo = shown.row<QComboBox>(appearance);
        QCOMPARE(combo->currentText(), QStringLiteral("Like the system"));
        combo->setCurrentIndex(combo->findText(QStringLiteral("Dark")));
        QCOMPARE(appearance.value(), Appearance::Dark);
        appearance.set(Appearance::Light);
        QCOMPARE(combo->currentText(), QStringLiteral("Light"));
        appearance.reset();
        QCOMPARE(combo->currentText(), QStringLiteral("Like the system"));
        QVERIFY(!appearance.isChosen());
    }

    void isWellMade()
    {
        Shown shown({QStringLiteral("One"), QStringLiteral("Two")});
        shown.preferences.glow.set(false);
        QCoreApplication::processEvents();
        QCOMPARE(test::faultsOf(shown.dialog).join(QLatin1Char('\n')), QString());
        QVERIFY(shown.dialog.height() <= 500);
        test::lengthen(shown.dialog);
        shown.dialog.resize(shown.dialog.width() + 1, shown.dialog.height());
        QTest::qWait(50);
        QCOMPARE(test::faultsOf(shown.dialog).join(QLatin1Char('\n')), QString());
        QVERIFY(shown.dialog.width() <= 860);
    }

    void findsRows()
    {
        Shown shown;
        Preferences& all = shown.preferences;
        shown.find(QStringLiteral("  GLOW "));
        QVERIFY(shown.row(all.glow)->isVisible());
        QVERIFY(!shown.row(all.appearance)->isVisible());
        QVERIFY(!shown.row(all.savedFilters)->isVisible());
        shown.find(QStringLiteral("log")); // also by what stands in the heading
        QVERIFY(shown.row(all.recordAll)->isVisible());
        QVERIFY(shown.row(all.sideBySide)->isVisible());
        shown.find(QStringLiteral("log tabs"));
        QVERIFY(!shown.row(all.recordAll)->isVisible());
        shown.find(QStringLiteral("coffee"));
        for (const AnyPreference* preference : all.all())
            QVERIFY2(!shown.row(*preference)->isVisible(), preference->key().data());
        shown.find({});
        for (const AnyPreference* preference : all.all())
            QVERIFY2(shown.row(*preference)->isVisible(), preference->key().data());
    }

    void restoresDefaultsAndTakesThatBack()
    {
        Shown shown({QStringLiteral("Mine")});
        Preferences& all = shown.preferences;
        QVERIFY(shown.restoring().isEmpty());
        QVERIFY(!shown.button("preferencesUndo")->isVisible());
        all.appearance.set(Appearance::Dark);
        all.glow.set(false);
        all.recordAll.set(true);
        QCOMPARE(shown.restoring().size(), 2);
        shown.restoring().constFirst()->click();
        QVERIFY(all.appearance.isStandard() && all.glow.isStandard());
        QVERIFY(all.recordAll.value()); // of another section
        QCOMPARE(shown.note(), QStringLiteral("The defaults of Appearance hold again."));
        shown.button("preferencesUndo")->click();
        QCOMPARE(all.appearance.value(), Appearance::Dark);
        QVERIFY(!all.glow.value());
        QVERIFY(!shown.button("preferencesUndo")->isVisible());
        // What was done since would be lost.
        shown.restoring().constFirst()->click();
        QVERIFY(shown.button("preferencesUndo")->isVisible());
        all.sideBySide.set(true);
        QVERIFY(!shown.button("preferencesUndo")->isVisible());
        for (QPushButton* button : shown.restoring())
            button->click();
        QCOMPARE(shown.savedNames(), QStringList{QStringLiteral("Mine")});
    }

    void listsSavedFilters()
    {
        Shown shown;
        QCOMPARE(shown.list()->topLevelItemCount(), 1);
        QVERIFY(shown.list()->topLevelItem(0)->text(0).startsWith(QStringLiteral("None.")));
        QVERIFY(!shown.button("deleteSaved")->isEnabled());
        shown.save(QStringLiteral("Mine")); // by the menu of a table, meanwhile
        QCOMPARE(shown.list()->topLevelItemCount(), 1);
        const QTreeWidgetItem* item = shown.list()->topLevelItem(0);
        QCOMPARE(item->text(0), QStringLiteral("Mine"));
        QCOMPARE(item->text(1), QStringLiteral("Calls"));
        QCOMPARE(item->text(2), QStringLiteral("from:Mine"));
    }

    void renamesAFilter()
    {
        Shown shown({QStringLiteral("One"), QStringLiteral("Two")});
        QTreeWidget* list = shown.list();
        const auto rename = [&](const QString& name) {
            QTest::keyClick(list, Qt::Key_F2);
            auto* edit = list->findChild<QLineEdit*>();
            QVERIFY(edit);
            edit->setText(name);
            QTest::keyClick(edit, Qt::Key_Return);
            QTRY_VERIFY(list->findChildren<QLineEdit*>().isEmpty());
        };
        list->setCurrentItem(list->topLevelItem(0));
        rename(QStringLiteral("Zero"));
        QTRY_COMPARE(shown.savedNames(), (QStringList{QStringLiteral("Two"), QStringLiteral("Zero")}));
        QCOMPARE(list->currentItem()->text(0), QStringLiteral("Zero")); // where it has gone
        rename(QStringLiteral("Two"));
        QTRY_COMPARE(list->currentItem()->text(0), QStringLiteral("Zero"));
        QCOMPARE(shown.note(), QStringLiteral("Another filter of this page is called “Two”."));
        QCOMPARE(shown.savedNames().size(), 2);
    }

    void deletesAFilterAndTakesThatBack()
    {
        Shown shown({QStringLiteral("One"), QStringLiteral("Two")});
        shown.list()->setCurrentItem(shown.list()->topLevelItem(0));
        QTest::keyClick(shown.list(), Qt::Key_Delete);
        QCOMPARE(shown.savedNames(), QStringList{QStringLiteral("Two")});
        QCOMPARE(shown.note(), QStringLiteral("The filter “One” was deleted."));
        QCOMPARE(shown.list()->currentItem()->text(0), QStringLiteral("Two"));
        QTest::keyClick(&shown.dialog, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shown.savedNames().size(), 2);
    }

    void actionsKeepInStep()
    {
        Shown shown;
        Preference<bool>& glow = shown.preferences.glow;
        QAction action;
        action.setCheckable(true);
        keepInStep(action, shown.preferences, glow);
        QVERIFY(action.isChecked());
        action.trigger();
        QVERIFY(!glow.value());
        QVERIFY(!shown.row<QCheckBox>(glow)->isChecked());
        glow.reset();
        QVERIFY(action.isChecked());
        QVERIFY(!glow.isChosen());
    }
};

WIRECHIEF_TEST(PreferencesDialogTest, tst_preferencesdialog)
#include "tst_preferencesdialog.moc"
