// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/window/docksizes.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMouseEvent>

using namespace wirechief;

class DockSizesTest : public QObject {
    Q_OBJECT

    struct Window : QMainWindow {
        DockSizes sizes{*this};
        QDockWidget dock;
        Window()
        {
            setCentralWidget(new QLabel(this));
            dock.setObjectName(QStringLiteral("dock"));
            dock.setWidget(new QLabel(&dock));
            addDockWidget(Qt::BottomDockWidgetArea, &dock);
            resize(600, 600);
            sizes.follow(dock, 200);
            show();
            QTest::qWait(1);
        }
        [[nodiscard]] int wanted() const { return sizes.saveState().value(QStringLiteral("dock")).toInt(); }
        void mouse(QEvent::Type type, const QPoint& place)
        {
            const Qt::MouseButtons down = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, place, mapToGlobal(place),
                type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, down, Qt::NoModifier);
            QCoreApplication::sendEvent(this, &event);
        }
        /// As a hand does it.
        void draw(int higher)
        {
            const QPoint separator(dock.width() / 2, dock.y() - 2);
            mouse(QEvent::MouseButtonPress, separator);
            mouse(QEvent::MouseMove, separator - QPoint(0, higher));
            QTest::qWait(20); // the window moves it a little later
            mouse(QEvent::MouseButtonRelease, separator - QPoint(0, higher));
            QTest::qWait(1);
        }
        void makeHigh(int height)
        {
            resizeDocks({&dock}, {height}, Qt::Vertical);
            QTest::qWait(1);
        }
    };

private Q_SLOTS:
    /// A separator is no widget: the window gets its mouse.
    void onlyASeparatorSaysWhatIsWanted()
    {
        Window window;
        window.makeHigh(320);
        QCOMPARE(window.wanted(), 200);
        // A tab's mouse is the tab's.
        QTest::mousePress(window.dock.widget(), Qt::LeftButton);
        window.makeHigh(300);
        QCOMPARE(window.wanted(), 200);
        QTest::mouseRelease(window.dock.widget(), Qt::LeftButton);
        window.draw(50);
        QCOMPARE(window.dock.height(), 350);
        QCOMPARE(window.wanted(), 350);
        window.makeHigh(240);
        QCOMPARE(window.wanted(), 350);
    }

    void whatIsWantedComesBack()
    {
        Window window;
        window.makeHigh(230);
        window.draw(50);
        QCOMPARE(window.wanted(), 280);
        window.resize(600, 200);
        QTest::qWait(1);
        QVERIFY(window.dock.height() < 280);
        window.resize(600, 600);
        QTRY_COMPARE(window.dock.height(), 280);
    }
};

WIRECHIEF_TEST(DockSizesTest, tst_docksizes)
#include "tst_docksizes.moc"
