// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/pages/pagelist.h"
#include "widgets/theme/theme.h"

#include <QImage>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace wirechief;

namespace {

/// The list below something that takes all the room it gets.
struct PageListBench {
    QWidget window;
    QLineEdit* above = new QLineEdit(&window);
    PageList* list = new PageList(&window);

    PageListBench()
    {
        auto* layout = new QVBoxLayout(&window);
        above->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        layout->addWidget(above);
        layout->addWidget(list, 1);
        window.resize(220, 900);
        list->setCurrentRow(1); // below a heading
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }
    /// Of the current row, at the middle of its left edge.
    [[nodiscard]] QColor edge() const
    {
        const QRect row = list->visualItemRect(list->currentItem());
        const QImage image = list->viewport()->grab(row).toImage();
        return image.pixelColor(1, image.height() / 2);
    }
};

} // namespace

class TestPageList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void takesNoMoreRoomThanItsRows()
    {
        const PageListBench bench;
        const QRect last = bench.list->visualItemRect(bench.list->item(bench.list->count() - 1));
        QTRY_VERIFY2(bench.list->viewport()->height() - last.bottom() <= 2,
            qPrintable(QStringLiteral("%1 of %2").arg(last.bottom()).arg(bench.list->viewport()->height())));
        QVERIFY(bench.above->height() > 300);
        QVERIFY(!bench.list->verticalScrollBar()->isVisible());
    }

    void itsFocusIsSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void itsFocusIsSeen()
    {
        QFETCH(bool, dark);
        Theme theme;
        theme.setAppearance(dark ? Appearance::Dark : Appearance::Light);
        const PageListBench bench;
        bench.above->setFocus();
        const QColor without = bench.edge();
        bench.list->setFocus();
        const QColor with = bench.edge();
        QVERIFY2(contrastRatio(with, without) >= 3, qPrintable(with.name() + u' ' + without.name()));
        QVERIFY(contrastRatio(with, theme.colors().panel) >= 3);
    }
};

WIRECHIEF_TEST(TestPageList, tst_pagelist)
#include "tst_pagelist.moc"
