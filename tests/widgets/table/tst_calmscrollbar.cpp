// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/table/calmscrollbar.h"

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

} // namespace

class TestCalmScrollBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invisibleChangesAreNotPainted();
    void visibleChangesAre();
    void creepingIsSeenInTheEnd();
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

WIRECHIEF_TEST(TestCalmScrollBar, tst_calmscrollbar)
#include "tst_calmscrollbar.moc"
