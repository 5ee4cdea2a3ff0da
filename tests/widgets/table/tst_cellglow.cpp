// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/shownpage.h"
#include "widgets/table/cellglow.h"
#include "widgets/table/livetableview.h"
#include "widgets/theme/theme.h"

#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>

using namespace wirechief;

namespace {

/// A shown page whose changes glow, and where they do.
struct Glowing : Shown {
    explicit Glowing(int records)
        : Shown(records)
    {
        glow().setEnabled(true);
        turn();
    }
    [[nodiscard]] CellGlow& glow() const { return *static_cast<LiveTableView*>(page->view())->glow(); }
    void turn()
    {
        clock.flushNow();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isGlowing(int number, FakeColumn column) const
    {
        const QRect cell = page->view()->visualRect(model.index(model.rowOf(id(number)), column));
        const QImage image = page->view()->viewport()->grab().toImage();
        return image.pixelColor(cell.right() - 3, cell.bottom() - 2) == themeColors(page->palette()).glow;
    }
    /// How many cells of the names that can be seen glow.
    [[nodiscard]] int glowingNames() const
    {
        const auto [first, last] = static_cast<LiveTableView*>(page->view())->visibleRows();
        int count = 0;
        for (int row = first; row < last; ++row)
            count += isGlowing(model.keyAt(row).toInt(), FakeName) ? 1 : 0;
        return count;
    }
};

} // namespace

class TestCellGlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void aChangedCellGlowsForAMoment()
    {
        Glowing shown(8);
        QCOMPARE(shown.glowingNames(), 0);
        shown.table.edit("3")->name = "another";
        shown.turn();
        QVERIFY(shown.isGlowing(3, FakeName));
        QVERIFY(!shown.isGlowing(3, FakeNumber));
        QVERIFY(!shown.isGlowing(4, FakeName));
        QTRY_VERIFY(!shown.isGlowing(3, FakeName));
    }

    void aNewRowGlows()
    {
        Glowing shown(4);
        put(shown.table, "99", "new", 99);
        shown.turn();
        QTRY_VERIFY(shown.isGlowing(99, FakeName));
        QVERIFY(shown.isGlowing(99, FakeNumber));
        QVERIFY(!shown.isGlowing(2, FakeName));
        QTRY_VERIFY(!shown.isGlowing(99, FakeName));
    }

    void aRecordInThePlaceOfAnotherIsNoChange()
    {
        // As after a restart of the server: the new records lie where the old ones did, each on its own.
        Glowing shown(6);
        for (int round = 0; round < 5; ++round) {
            shown.table.clear();
            shown.turn();
            for (int i = 6; i > 0; --i)
                put(shown.table, QByteArray::number(i - 1), "other" + QByteArray::number(i + round), i);
            shown.turn();
            QCOMPARE(shown.glowingNames(), 0);
        }
    }

    void whatTheUserAskedForIsNoNews()
    {
        Glowing shown(12);
        shown.page->setFilter(QStringLiteral("n1"));
        shown.turn();
        shown.page->setFilter({});
        shown.turn();
        QCOMPARE(shown.glowingNames(), 0);
        shown.page->view()->sortByColumn(FakeName, Qt::DescendingOrder);
        shown.turn();
        QCOMPARE(shown.glowingNames(), 0);
    }

    void scrollingIsNoNews()
    {
        Glowing shown(300);
        QScrollBar* bar = shown.page->view()->verticalScrollBar();
        bar->setValue(200);
        shown.turn();
        QCOMPARE(shown.glowingNames(), 0);
        shown.table.edit("0")->name = "while nobody looked";
        shown.turn();
        bar->setValue(0);
        shown.turn();
        QCOMPARE(shown.glowingNames(), 0);
    }

    void inAStormNothingGlows()
    {
        Glowing shown(40);
        shown.page->resize(700, 1000);
        shown.turn();
        for (int i = 0; i < 40; ++i)
            shown.table.edit(QByteArray::number(i))->name = "x" + QByteArray::number(i);
        shown.turn();
        QCOMPARE(shown.glowingNames(), 0);
        // Nor right after it, though little changes then.
        shown.table.edit("3")->name = "another";
        shown.turn();
        QCOMPARE(shown.glowingNames(), 0);
        // When it is calm again it does: what is shown after the pause is what counts.
        int name = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                shown.table.edit("3")->name = QByteArray::number(++name);
                shown.turn();
                return shown.isGlowing(3, FakeName);
            }(),
            10'000);
    }

    void offMeansOff()
    {
        Glowing shown(8);
        shown.glow().setEnabled(false);
        shown.table.edit("3")->name = "another";
        shown.turn();
        QCOMPARE(shown.glowingNames(), 0);
    }
};

WIRECHIEF_TEST(TestCellGlow, tst_cellglow)
#include "tst_cellglow.moc"
