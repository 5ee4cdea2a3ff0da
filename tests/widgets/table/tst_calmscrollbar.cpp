// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/table/calmscrollbar.h"
#include "widgets/table/livetableview.h"

#include <QScrollBar>
#include <QStringListModel>

using namespace wirechief;

namespace {

struct CountingBar : CalmScrollBar {
    int paints = 0;

    CountingBar()
        : CalmScrollBar(Qt::Vertical)
    {
        resize(sizeHint().width(), 400);
        setPageStep(25);
        setRange(0, 300);
        show();
        settle();
        paints = 0;
    }
    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(10);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        ++paints;
        CalmScrollBar::paintEvent(event);
    }
};

/// How often a widget is painted.
class Paints : public QObject {
public:
    explicit Paints(QWidget* widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

QStringList manyRows(int count)
{
    QStringList rows;
    for (int row = 0; row < count; ++row)
        rows += QString::number(row);
    return rows;
}

} // namespace

class TestCalmScrollBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invisibleChangesAreNotPainted();
    void visibleChangesAre();
    void creepingIsSeenInTheEnd();
    void newRowsPaintNoBars();
    void barsOfATableAreWhereTheyBelong();
};

void TestCalmScrollBar::invisibleChangesAreNotPainted()
{
    CountingBar bar;
    QTRY_VERIFY(bar.isVisible());
    bar.setRange(0, 301);
    bar.setRange(0, 300);
    bar.settle();
    // A batch of rows that come and go.
    bar.setRange(0, 600);
    bar.setRange(0, 300);
    bar.settle();
    QCOMPARE(bar.paints, 0);
    QCOMPARE(bar.maximum(), 300);
}

void TestCalmScrollBar::visibleChangesAre()
{
    CountingBar bar;
    bar.setRange(0, 30);
    QTRY_VERIFY(bar.paints > 0);
    const int before = bar.paints;
    bar.setValue(15);
    QTRY_VERIFY(bar.paints > before);
}

void TestCalmScrollBar::creepingIsSeenInTheEnd()
{
    CountingBar bar;
    for (int rows = 301; rows < 1'000; ++rows)
        bar.setRange(0, rows);
    QTRY_VERIFY(bar.paints > 0);
}

void TestCalmScrollBar::newRowsPaintNoBars()
{
    QStringListModel model(manyRows(1'000));
    LiveTableView view(QStringLiteral("Numbers"));
    view.setModel(&model);
    view.resize(300, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::qWait(50);
    Paints bar(view.verticalScrollBar());
    Paints rows(view.viewport());
    for (int row = 0; row < 5; ++row) {
        model.insertRow(row);
        view.settle();
        QTest::qWait(10);
    }
    QVERIFY(rows.count > 0);
    QCOMPARE(bar.count, 0);
}

void TestCalmScrollBar::barsOfATableAreWhereTheyBelong()
{
    QStringListModel model(manyRows(3));
    LiveTableView view(QStringLiteral("Numbers"));
    view.setModel(&model);
    view.resize(300, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QScrollBar* bar = view.verticalScrollBar();
    QVERIFY(!bar->isVisible());

    Paints paints(bar);
    model.setStringList(manyRows(1'000));
    QTRY_VERIFY(paints.count > 0);
    QCOMPARE(bar->mapTo(&view, bar->rect().topRight()).x(), view.width() - 1);
    QVERIFY(bar->updatesEnabled());

    paints.count = 0;
    view.resize(500, 300);
    QTRY_VERIFY(paints.count > 0);
    QCOMPARE(bar->mapTo(&view, bar->rect().topRight()).x(), view.width() - 1);

    Paints rows(view.viewport());
    model.setStringList(manyRows(3));
    QTRY_VERIFY(!bar->isVisible());
    QTRY_VERIFY(rows.count > 0);
    QCOMPARE(view.viewport()->width(), view.width());
}

WIRECHIEF_TEST(TestCalmScrollBar, tst_calmscrollbar)
#include "tst_calmscrollbar.moc"
