// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/settings/preferences.h"
#include "support/base/testmain.h"
#include "support/widgets/shownpage.h"
#include "widgets/filter/savedfilters.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace wirechief;

namespace {

/// The first column of what is offered.
QStringList offers(const Shown& shown)
{
    const QTreeView* popup = shown.page->filterEdit()->popup();
    QStringList texts;
    if (popup->isVisible()) {
        for (int row = 0; row < popup->model()->rowCount(); ++row)
            texts.append(popup->model()->index(row, 0).data().toString());
    }
    return texts;
}

void choose(const Shown& shown, const QString& offer)
{
    QTreeView* popup = shown.page->filterEdit()->popup();
    for (int row = 0; row < popup->model()->rowCount(); ++row) {
        if (popup->model()->index(row, 0).data().toString() == offer)
            popup->setCurrentIndex(popup->model()->index(row, 0));
    }
    QTest::keyClick(popup, Qt::Key_Return);
}

QLabel* sentence(const Shown& shown)
{
    return shown.page->findChild<QLabel*>(QStringLiteral("filterError"));
}

QAction* menuEntry(SavedFilters& saved, const QString& name)
{
    Q_EMIT saved.menu()->aboutToShow();
    return saved.menu()->findChild<QAction*>(name);
}

} // namespace

class TestFilterEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void offersCloseWhenTheFocusLeaves()
    {
        Shown shown(3);
        QVERIFY(QTest::qWaitForWindowActive(shown.page.get()));
        shown.page->focusFilter();
        shown.page->filterEdit()->complete();
        QVERIFY(!offers(shown).isEmpty());
        shown.page->view()->setFocus();
        QVERIFY(offers(shown).isEmpty());
    }

    void offersColumnsAndTheirValues()
    {
        Shown shown(12);
        shown.page->focusFilter();
        QTest::keyClicks(shown.page->filterEdit(), QStringLiteral("na"));
        QVERIFY2(offers(shown).contains(QStringLiteral("name:")), qPrintable(offers(shown).join(u',')));
        choose(shown, QStringLiteral("name:"));
        QCOMPARE(shown.page->filter(), QStringLiteral("name:"));
        QTRY_VERIFY(offers(shown).contains(QStringLiteral("n7")));
        choose(shown, QStringLiteral("n7"));
        QCOMPARE(shown.page->filter(), QStringLiteral("name:n7 "));
        QCOMPARE(shown.model.rowCount(), 1);
    }

    /// Who types a column's name wants no empty table between its first letter and its colon.
    void nameThatIsBegunEmptiesNoTable()
    {
        Shown shown(12);
        shown.page->focusFilter();
        for (const QChar letter : QStringLiteral("numb")) {
            QTest::keyClick(shown.page->filterEdit(), letter.toLatin1());
            QCOMPARE(shown.model.rowCount(), 12);
        }
        QVERIFY(offers(shown).contains(QStringLiteral("number >")));
        choose(shown, QStringLiteral("number >"));
        QCoreApplication::processEvents();
        QCOMPARE(shown.page->filter(), QStringLiteral("number > "));
        QCOMPARE(shown.model.rowCount(), 12);
        QTest::keyClick(shown.page->filterEdit(), '9');
        QTRY_COMPARE(shown.model.rowCount(), 2);
    }

    void wordThatBeginsANameIsAWordWhenThatIsDecided()
    {
        Shown shown(12);
        put(shown.table, "k", "Numa");
        shown.clock.flushNow();
        shown.page->focusFilter();
        QTest::keyClicks(shown.page->filterEdit(), QStringLiteral("num"));
        QCOMPARE(shown.model.rowCount(), 13);
        QTRY_COMPARE(shown.model.rowCount(), 1); // some rows have it: after a moment those are shown
        QVERIFY(shown.page->filterEdit()->isOffering());
        QTest::keyClick(shown.page->filterEdit(), 'b');
        QVERIFY(shown.page->filterEdit()->isOffering());
        QCOMPARE(shown.model.rowCount(), 1);
        shown.page->filterEdit()->popup()->hide(); // as Escape does
        QTRY_COMPARE(shown.model.rowCount(), 0);
    }

    void errorWaitsForTheOffers()
    {
        Shown shown(3);
        shown.page->focusFilter();
        QTest::keyClicks(shown.page->filterEdit(), QStringLiteral("name:"));
        QVERIFY(shown.page->filterEdit()->isOffering());
        const QString asking = shown.page->filterEdit()->accessibleDescription();
        QVERIFY2(asking.startsWith(QStringLiteral("Words that")), qPrintable(asking));
        shown.page->filterEdit()->popup()->hide();
        QVERIFY(shown.page->filterEdit()->accessibleDescription() != asking);
        QTRY_VERIFY(sentence(shown)->isVisible());
    }

    void valueThatIsTypedWholeIsNotOffered()
    {
        Shown shown(3);
        shown.page->focusFilter();
        QTest::keyClicks(shown.page->filterEdit(), QStringLiteral("name:n2"));
        QCOMPARE(offers(shown), QStringList());
        QCOMPARE(shown.model.rowCount(), 1);
    }

    void valuesWithBlanksAreQuoted()
    {
        Shown shown(1);
        put(shown.table, "k", "Anna \"A\" Berg");
        shown.clock.flushNow();
        shown.page->focusFilter();
        QTest::keyClicks(shown.page->filterEdit(), QStringLiteral("name:Ann"));
        QVERIFY(offers(shown).contains(QStringLiteral("Anna \"A\" Berg")));
        choose(shown, QStringLiteral("Anna \"A\" Berg"));
        QCOMPARE(shown.page->filter(), QStringLiteral("name:\"Anna \\\"A\\\" Berg\" "));
        QCOMPARE(shown.model.rowCount(), 1);
    }

    void faultyFilterSaysWhyAndLeavesTheRows()
    {
        Shown shown(20);
        shown.page->setFilter(QStringLiteral("number < 5"));
        QCOMPARE(shown.model.rowCount(), 5);
        QVERIFY(!sentence(shown)->isVisible());
        shown.page->focusFilter();
        shown.page->filterEdit()->setText(QStringLiteral("number < five"));
        QCOMPARE(shown.model.rowCount(), 5);
        QVERIFY(shown.page->filterEdit()->accessibleDescription().contains(
            QStringLiteral("“five” is no number")));
        // Who goes on typing is not told; Return asks.
        QVERIFY(!sentence(shown)->isVisible());
        QTest::keyClick(shown.page->filterEdit(), Qt::Key_Return);
        QVERIFY(sentence(shown)->isVisible());
        QVERIFY(sentence(shown)->text().contains(QStringLiteral("“five” is no number")));
        QVERIFY(sentence(shown)->text().contains(QStringLiteral("number < 5")));
        QVERIFY(shown.page->filterEdit()->hasFocus());
        QTest::keyClick(shown.page->filterEdit(), Qt::Key_Escape);
        QVERIFY(!sentence(shown)->isVisible());
        QCOMPARE(shown.model.rowCount(), 20);
    }

    void cellsBecomeConditions()
    {
        Shown shown(20);
        shown.page->setFilter(QStringLiteral("number < 5 or number > 17"));
        for (const auto& [action, row, column] : {std::tuple("filterOutThis", 0, int(FakeName)),
                 std::tuple("filterForThis", 1, int(FakeNumber))}) {
            const QPoint cell = shown.page->view()->visualRect(shown.model.index(row, column)).center();
            Q_EMIT shown.page->view()->customContextMenuRequested(cell);
            auto* menu = shown.page->findChild<QMenu*>(QStringLiteral("rowMenu"));
            menu->findChild<QAction*>(QLatin1String(action))->trigger();
            delete menu;
        }
        QCOMPARE(
            shown.page->filter(), QStringLiteral("((number < 5 or number > 17) and name!=n0) and number=2"));
        QCOMPARE(shown.model.rowCount(), 1);
    }

    void theCellIsThatOfTheClick()
    {
        Shown shown(20);
        const QPoint cell = shown.page->view()->visualRect(shown.model.index(3, FakeName)).center();
        Q_EMIT shown.page->view()->customContextMenuRequested(cell);
        auto* menu = shown.page->findChild<QMenu*>(QStringLiteral("rowMenu"));
        shown.table.edit("3")->name = "other";
        shown.clock.flushNow();
        menu->findChild<QAction*>(QStringLiteral("filterForThis"))->trigger();
        QCOMPARE(shown.page->filter(), QStringLiteral("name=n3"));
        delete menu;
    }

    void savedFiltersAreKept()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(QStringLiteral("preferences.json")));
        Shown shown(20);
        auto* saved = shown.page->findChild<SavedFilters*>();
        saved->keepIn(preferences, QStringLiteral("fakes"));
        QVERIFY(!menuEntry(*saved, QStringLiteral("saveFilter"))->isEnabled());
        shown.page->setFilter(QStringLiteral("number > 17"));
        menuEntry(*saved, QStringLiteral("saveFilter"))->trigger();
        auto* dialog = saved->findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("High & dry"));
        dialog->accept();
        shown.page->setFilter({});
        QCOMPARE(shown.model.rowCount(), 20);

        Shown later(20);
        auto* kept = later.page->findChild<SavedFilters*>();
        kept->keepIn(preferences, QStringLiteral("fakes"));
        QAction* entry = menuEntry(*kept, QStringLiteral("High & dry"));
        QVERIFY(entry);
        QCOMPARE(entry->text(), QStringLiteral("High && dry"));
        entry->trigger();
        QCOMPARE(later.page->filter(), QStringLiteral("number > 17"));
        QCOMPARE(later.model.rowCount(), 2);
        QVERIFY(menuEntry(*kept, QStringLiteral("High & dry"))->isChecked());
        kept->rename(QStringLiteral("High & dry"), QStringLiteral("High"));
        QVERIFY(menuEntry(*kept, QStringLiteral("High")));
        QVERIFY(menuEntry(*saved, QStringLiteral("High"))); // which has the same
        kept->remove(QStringLiteral("High"));
        QVERIFY(saved->filters().all().empty());
        Shown other;
        auto* ofAnotherPage = other.page->findChild<SavedFilters*>();
        ofAnotherPage->keepIn(preferences, QStringLiteral("others"));
        QVERIFY(ofAnotherPage->save(QStringLiteral("x"), QStringLiteral("y")));
        QVERIFY(saved->filters().all().empty());
    }

    void aSavedFilterIsShownAsItIs()
    {
        SavedFilters saved;
        QVERIFY(saved.save(QStringLiteral("bold"), QStringLiteral("<b>x</b>")));
        QVERIFY(menuEntry(saved, QStringLiteral("bold"))->toolTip().contains(QStringLiteral("&lt;b&gt;x")));
        QVERIFY(saved.menu()->toolTipsVisible());
    }
};

WIRECHIEF_TEST(TestFilterEntry, tst_filterentry)
#include "tst_filterentry.moc"
