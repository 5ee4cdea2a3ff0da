// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/limits.h"
#include "support/base/testmain.h"
#include "support/widgets/shownpage.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace wirechief;

class TablePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // Every warning but those of the offscreen platform itself.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void minimisedPageIsDetachedAndComesBackAsItWas()
    {
        Shown shown(200);
        shown.page->selectRows({shown.id(120)});
        shown.page->view()->verticalScrollBar()->setValue(100);
        shown.page->showMinimized();
        QTRY_VERIFY(!shown.model.isAttached());
        QCOMPARE(shown.page->selectedRows(), QList<RowId>{shown.id(120)});
        put(shown.table, "200", "n200", 200);
        shown.clock.flushNow();
        QCOMPARE(shown.model.rowCount(), 0);
        shown.page->showNormal();
        QTRY_VERIFY(shown.model.isAttached());
        QCOMPARE(shown.model.rowCount(), 201);
        QCOMPARE(shown.page->selectedRows(), QList<RowId>{shown.id(120)});
        QCOMPARE(shown.page->view()->verticalScrollBar()->value(), 100);
        QCOMPARE(shown.model.totalCount(), 201);
    }

    void hasNamesForEverybody()
    {
        Shown shown;
        QCOMPARE(shown.page->view()->accessibleName(), QStringLiteral("Fakes"));
        QCOMPARE(shown.page->filterEdit()->accessibleName(), QStringLiteral("Filter"));
        QCOMPARE(shown.page->findChild<QToolButton*>(QStringLiteral("columns"))->accessibleName(),
            QStringLiteral("Columns"));
    }

    /// Of many rows a filter takes some turns, and nothing else may happen on the server meanwhile.
    void countsWhatALateFilterLetsThrough()
    {
        const int records = int(limits::rowsAtOnce) * 2;
        Shown shown(records);
        shown.page->setFilter(QStringLiteral("number<10"));
        const auto* count = shown.page->findChild<QLabel*>(QStringLiteral("count"));
        QTRY_COMPARE(count->text(), QLocale().toString(10) + u" of " + QLocale().toString(records));
        QVERIFY(count->isVisible() && shown.page->filterEdit()->rect().contains(count->geometry()));
    }

    /// All that there is to read; for thin letters 4.5 : 1 on paper is less on a screen.
    void theEmptyTextIsReadable()
    {
        Theme theme;
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            theme.setAppearance(appearance);
            Shown shown(0);
            const QLabel* empty = shown.empty();
            const double contrast = contrastRatio(empty->palette().color(empty->foregroundRole()),
                shown.page->view()->palette().color(QPalette::Base));
            QVERIFY2(contrast >= 7, qPrintable(QString::number(contrast)));
        }
    }

    void filtersAsOneTypes()
    {
        Shown shown(30);
        QCOMPARE(shown.count(), QString());
        shown.page->focusFilter();
        QTest::keyClicks(shown.page->filterEdit(), QStringLiteral("n2"));
        QCOMPARE(shown.model.rowCount(), 11);
        QCOMPARE(shown.count(), QStringLiteral("11 of 30"));
        QTest::keyClicks(shown.page->filterEdit(), QStringLiteral("x"));
        QVERIFY(shown.empty()->isVisible());
        QVERIFY(shown.empty()->text().contains(QStringLiteral("Esc")));
        QTest::keyClick(shown.page->filterEdit(), Qt::Key_Escape);
        QCOMPARE(shown.model.rowCount(), 30);
        QVERIFY(!shown.empty()->isVisible());
        QTest::keyClick(shown.page->filterEdit(), Qt::Key_Down);
        QVERIFY(shown.page->view()->hasFocus());
    }

    void theKeysLeadFromTheFilterToASelectedRow()
    {
        Shown shown(30);
        const QItemSelectionModel& selection = *shown.page->view()->selectionModel();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
            shown.page->focusFilter();
            shown.page->filterEdit()->setText(QStringLiteral("n29"));
            QTest::keyClick(shown.page->filterEdit(), key);
            QCOMPARE(shown.model.rowCount(), 1);
            QCOMPARE(selection.selectedRows().size(), 1);
            QCOMPARE(selection.currentIndex().row(), 0);
            shown.page->view()->clearSelection();
        }
        // What is selected already stays so.
        shown.page->setFilter({});
        shown.page->view()->selectRow(3);
        shown.page->focusFilter();
        QTest::keyClick(shown.page->filterEdit(), Qt::Key_Down);
        QCOMPARE(selection.selectedRows().value(0).row(), 3);
    }

    void saysWhyItIsEmpty()
    {
        Shown shown;
        shown.page->setEmptyText(QStringLiteral("No fakes. Make one."));
        QVERIFY(shown.empty()->isVisible());
        QCOMPARE(shown.empty()->text(), QStringLiteral("No fakes. Make one."));
        QCOMPARE(shown.empty()->textFormat(), Qt::PlainText);
        QCOMPARE(shown.empty()->size(), shown.page->view()->viewport()->size());
        put(shown.table, "1", "a");
        shown.clock.flushNow();
        QVERIFY(!shown.empty()->isVisible());
    }

    void copiesRowsAsShown()
    {
        Shown shown(3);
        shown.page->selectRows({shown.id(0), shown.id(2)});
        shown.page->view()->setFocus();
        QTest::keyClick(shown.page->view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("berlin\tn0\t0\nberlin\tn2\t2"));
        QTest::keyClick(shown.page->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("Server\tName\tNumber\nberlin\tn0\t0\nberlin\tn2\t2"));
        shown.page->setColumnVisible(QStringLiteral("server"), false);
        QHeaderView* header = shown.page->view()->horizontalHeader();
        header->moveSection(header->visualIndex(FakeNumber), header->visualIndex(FakeName));
        QCOMPARE(shown.page->selectedText(false), QStringLiteral("0\tn0\n2\tn2"));
    }

    void sortsByHeader()
    {
        Shown shown(12);
        QHeaderView* header = shown.page->view()->horizontalHeader();
        const auto click = [&](int column) {
            const QPoint point(header->sectionViewportPosition(column) + 10, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, point);
        };
        click(FakeName);
        QCOMPARE(shown.model.keyAt(11), QByteArray("11"));
        click(FakeName);
        QCOMPARE(shown.model.keyAt(0), QByteArray("11"));
        QCOMPARE(shown.model.sortOrder(), Qt::DescendingOrder);
    }

    void selectionFollowsRecords()
    {
        Shown shown(10);
        shown.page->view()->sortByColumn(FakeName, Qt::AscendingOrder);
        QSignalSpy changed(shown.page.get(), &TablePage::selectionChanged);
        shown.page->selectRows({shown.id(3), shown.id(5)});
        QVERIFY(!changed.isEmpty());
        shown.table.edit("3")->name = "z";
        put(shown.table, "99", "a", 0);
        shown.clock.flushNow();
        QCOMPARE(shown.page->selectedRows(), QList<RowId>({shown.id(5), shown.id(3)}));
        shown.table.remove("5");
        shown.clock.flushNow();
        QCOMPARE(shown.page->selectedRows(), QList<RowId>({shown.id(3)}));
    }

    void rowsStayInPlace()
    {
        Shown shown(500);
        shown.page->view()->sortByColumn(FakeName, Qt::AscendingOrder);
        shown.page->view()->verticalScrollBar()->setValue(200);
        QCoreApplication::processEvents();
        const int before = shown.place(205);
        for (int i = 0; i < 7; ++i) // above what is seen, in one run
            put(shown.table, "a" + QByteArray::number(i), "a", 0);
        shown.clock.flushNow();
        QCoreApplication::processEvents();
        QCOMPARE(shown.place(205), before);
        for (int i = 0; i < 300; i += 2) { // a new layout
            if (i < 200 || i > 250)
                shown.table.remove(QByteArray::number(i));
        }
        shown.clock.flushNow();
        QCoreApplication::processEvents();
        QCOMPARE(shown.place(205), before);
    }

    /// Who moves the pointer over a row is about to click it, whatever is selected; who leaves it there is
    /// not.
    void rowUnderThePointerStays()
    {
        Shown shown(500);
        shown.page->view()->sortByColumn(FakeName, Qt::AscendingOrder);
        shown.page->view()->verticalScrollBar()->setValue(200);
        shown.page->selectRows({shown.id(205)});
        QCoreApplication::processEvents();
        QWidget* viewport = shown.page->view()->viewport();
        const QPoint place(40, shown.place(210) + 5);
        QCursor::setPos(viewport->mapToGlobal(place));
        viewport->setAttribute(Qt::WA_UnderMouse); // the pointer of tests enters nothing
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(viewport, &move);
        const int pointed = shown.place(210);
        const int selected = shown.place(205);
        // Two between them go: seen from the one under the pointer, the selected one comes nearer.
        shown.table.remove("207");
        shown.table.remove("208");
        put(shown.table, "a", "a", 0);
        shown.clock.flushNow();
        QCoreApplication::processEvents();
        QCOMPARE(shown.place(210), pointed);
        QVERIFY(shown.place(205) > selected);
        QCursor::setPos(799, 799); // out of the way of other tests
    }

    void topStaysTopWithoutSelection()
    {
        Shown shown(100);
        shown.page->view()->sortByColumn(FakeName, Qt::AscendingOrder);
        put(shown.table, "new", "a", 0);
        shown.clock.flushNow();
        QCOMPARE(shown.page->view()->verticalScrollBar()->value(), 0); // the new one is seen
        shown.page->selectRows({shown.id(3)});
        const int before = shown.place(3);
        put(shown.table, "newer", "a", 0);
        shown.clock.flushNow();
        QCoreApplication::processEvents();
        QCOMPARE(shown.place(3), before); // now somebody looks at a row
    }

    void hiddenPagesSleep()
    {
        Shown shown(50);
        shown.page->selectRows({shown.id(20), shown.id(21)});
        shown.page->hide();
        QVERIFY(!shown.model.isAttached());
        QCOMPARE(shown.page->selectedRows(), QList<RowId>({shown.id(20), shown.id(21)}));
        shown.table.remove("20");
        put(shown.table, "0a", "first", 0);
        shown.clock.flushNow();
        QCOMPARE(shown.model.rowCount(), 0);
        shown.page->show();
        QCOMPARE(shown.model.rowCount(), 50);
        QCOMPARE(shown.page->selectedRows(), QList<RowId>({shown.id(21)}));
        QCOMPARE(shown.model.totalCount(), 50);
    }

    void remembersItsState()
    {
        QJsonObject state;
        {
            Shown shown(5);
            QHeaderView* header = shown.page->view()->horizontalHeader();
            shown.page->setColumnVisible(QStringLiteral("key"), true);
            shown.page->setColumnVisible(QStringLiteral("server"), false);
            header->moveSection(header->visualIndex(FakeKey), 0);
            header->resizeSection(FakeName, 222);
            shown.page->view()->sortByColumn(FakeNumber, Qt::DescendingOrder);
            shown.page->setFilter(QStringLiteral("n"));
            state = shown.page->saveState();
        }
        Shown other(5);
        other.page->restoreState(state);
        QHeaderView* header = other.page->view()->horizontalHeader();
        QCOMPARE(header->logicalIndex(0), int(FakeKey));
        QVERIFY(header->isSectionHidden(FakeServer));
        QVERIFY(!header->isSectionHidden(FakeKey));
        QVERIFY(other.model.isColumnShown(FakeKey));
        QCOMPARE(header->sectionSize(FakeName), 222);
        QCOMPARE(other.model.keyAt(0), QByteArray("4"));
        QCOMPARE(other.page->filterEdit()->text(), QStringLiteral("n"));
        QCOMPARE(other.page->saveState(), state);
        other.page->restoreState({}); // nothing known: everything stays
        QCOMPARE(other.page->saveState(), state);
    }

    void remembersAllServersApart()
    {
        QJsonObject state;
        {
            Shown shown(5);
            shown.page->setFilter(QStringLiteral("n1"));
            shown.page->setColumnVisible(QStringLiteral("server"), false);
            shown.page->setAllServers(true);
            // As if nothing was chosen yet, and which server it is stands first.
            QCOMPARE(shown.page->filter(), QString());
            QVERIFY(shown.model.isColumnShown(FakeServer));
            shown.page->setFilter(QStringLiteral("n2"));
            shown.page->setColumnVisible(QStringLiteral("key"), true);
            shown.page->view()->sortByColumn(FakeNumber, Qt::DescendingOrder);
            state = shown.page->saveState();
            shown.page->setAllServers(false);
            QCOMPARE(shown.page->filter(), QStringLiteral("n1"));
            QCOMPARE(shown.model.sortColumn(), -1);
            QVERIFY(!shown.model.isColumnShown(FakeServer) && !shown.model.isColumnShown(FakeKey));
            QCOMPARE(shown.page->saveState(), state);
        }
        for (const bool restoredAsAll : {false, true}) {
            Shown other(5);
            other.page->setAllServers(restoredAsAll);
            other.page->restoreState(state);
            QCOMPARE(other.page->filter(), restoredAsAll ? QStringLiteral("n2") : QStringLiteral("n1"));
            other.page->setAllServers(!restoredAsAll);
            QCOMPARE(other.page->filter(), restoredAsAll ? QStringLiteral("n1") : QStringLiteral("n2"));
            QCOMPARE(other.page->saveState(), state);
        }
    }

    /// Long texts get what is beside the columns, and no number; what the user has drawn stays.
    void columnsUseTheRoom()
    {
        Shown shown(2);
        QTableView* view = shown.page->view();
        const auto width = [view](int column) { return view->columnWidth(column); };
        shown.page->resize(300, 400);
        QCoreApplication::processEvents();
        const int least = width(FakeName);
        const int number = width(FakeNumber);
        shown.page->resize(900, 400);
        QCoreApplication::processEvents();
        QVERIFY2(width(FakeName) > least + 100, qPrintable(QString::number(width(FakeName))));
        QCOMPARE(width(FakeNumber), number);
        QVERIFY(view->horizontalHeader()->length() <= view->viewport()->width());
        shown.page->resize(300, 400);
        QCoreApplication::processEvents();
        QCOMPARE(width(FakeName), least);
        view->horizontalHeader()->resizeSection(FakeName, 77);
        shown.page->resize(900, 400);
        QCoreApplication::processEvents();
        QCOMPARE(width(FakeName), 77);
        Shown other(2);
        other.page->restoreState(shown.page->saveState());
        QCOMPARE(other.page->view()->columnWidth(FakeName), 77);
    }

    void badStateDoesNoHarm()
    {
        Shown shown(2);
        QJsonObject column{{QStringLiteral("id"), QStringLiteral("gone")}, {QStringLiteral("width"), 1e9}};
        QJsonObject huge{
            {QStringLiteral("id"), QStringLiteral("name")}, {QStringLiteral("width"), 1'000'000'000}};
        shown.page->restoreState({{QStringLiteral("columns"), QJsonArray{column, huge, huge, 7}},
            {QStringLiteral("sort"), QStringLiteral("gone")}, {QStringLiteral("filter"), 3}});
        QVERIFY(shown.page->view()->columnWidth(FakeName) < 5000);
        for (const char* id : {"server", "name", "number", "key"})
            shown.page->setColumnVisible(QString::fromLatin1(id), false);
        QCOMPARE(shown.page->view()->horizontalHeader()->hiddenSectionCount(), 3); // one always stays
    }

    void contextMenuActsOnTheCell()
    {
        Shown shown(20);
        QAction own(QStringLiteral("Hang Up"));
        shown.page->setRowActions({&own, nullptr});
        const QPoint cell = shown.page->view()->visualRect(shown.model.index(3, FakeName)).center();
        Q_EMIT shown.page->view()->customContextMenuRequested(cell);
        auto* menu = shown.page->findChild<QMenu*>(QStringLiteral("rowMenu"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().first(), &own);
        auto* filter = menu->findChild<QAction*>(QStringLiteral("filterForThis"));
        QVERIFY(filter);
        filter->trigger();
        QCOMPARE(shown.page->filter(), QStringLiteral("name=n3"));
        QCOMPARE(shown.model.rowCount(), 1);
        menu->close();
    }

    void copyingSaysWhatWasCopied()
    {
        Shown shown(3);
        QSignalSpy said(shown.page.get(), &TablePage::result);
        QApplication::clipboard()->setText(QStringLiteral("before"));
        shown.page->copySelection();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
        QCOMPARE(said.size(), 1);
        QVERIFY(!said[0][1].toBool());
        shown.page->selectRows({shown.id(0), shown.id(2)});
        shown.page->copySelection();
        QVERIFY(said[1][1].toBool());
        QVERIFY(said[1][0].toString().contains(u'2'));
    }

    void exportsWhatIsShown()
    {
        Shown shown(30);
        QTemporaryDir folder;
        shown.page->setFilter(QStringLiteral("number < 3"));
        shown.page->setColumnVisible(QStringLiteral("server"), false);
        QSignalSpy exported(shown.page.get(), &TablePage::result);
        const auto written = [&](const char* name, bool selectedOnly) {
            const QString path = folder.filePath(QLatin1String(name));
            exported.clear();
            shown.page->exportTo(path, selectedOnly);
            QFile file(path);
            if (!exported.wait(20'000) || !exported[0][1].toBool() || !file.open(QIODevice::ReadOnly))
                return QByteArray("failed");
            return file.readAll();
        };
        QCOMPARE(
            written("all.csv", false), QByteArray("\xef\xbb\xbfName,Number\r\nn0,0\r\nn1,1\r\nn2,2\r\n"));
        QVERIFY(exported[0][0].toString().startsWith(QStringLiteral("Wrote 3 row")));
        shown.page->selectRows({shown.id(1)});
        QCOMPARE(written("one.JSON", true), QByteArray("[\n{\"name\":\"n1\",\"number\":1}\n]\n"));
        shown.page->exportTo(folder.filePath(QStringLiteral("missing/x.csv")), false);
        QVERIFY(exported.wait(20'000));
        QVERIFY(!exported.constLast()[1].toBool());
    }

    void keyAsksForAFile()
    {
        Shown shown(3);
        QVERIFY(QTest::qWaitForWindowActive(shown.page.get()));
        QTest::keyClick(shown.page->view(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(shown.page->findChild<QFileDialog*>(QStringLiteral("exportDialog")));
        shown.page->findChild<QFileDialog*>(QStringLiteral("exportDialog"))->reject();
    }

    void columnMenuShowsAndHides()
    {
        Shown shown(2);
        QMenu* menu = shown.page->findChild<QToolButton*>(QStringLiteral("columns"))->menu();
        Q_EMIT menu->aboutToShow();
        auto* action = menu->findChild<QAction*>(QStringLiteral("key"));
        QVERIFY(action && action->isCheckable() && !action->isChecked());
        action->trigger();
        QVERIFY(!shown.page->view()->isColumnHidden(FakeKey));
    }

    void doubleClickActivates()
    {
        Shown shown(5);
        QSignalSpy activated(shown.page.get(), &TablePage::rowActivated);
        const QPoint cell = shown.page->view()->visualRect(shown.model.index(2, FakeName)).center();
        QTest::mouseClick(shown.page->view()->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(shown.page->view()->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<RowId>(), shown.id(2));
    }
};

WIRECHIEF_TEST(TablePageTest, tst_tablepage)
#include "tst_tablepage.moc"
