// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/parts/screenwatch.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTabWidget>

using namespace wirechief;

class TestScreenWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_watch.reset(); }
    void followsTheWindow();
    void followsTabs();
    void minimisedIsOffScreen();
    void dockBehindATabIsOffScreen();
    void widgetMayMoveToAnotherWindow();

private:
    std::unique_ptr<QTabWidget> m_tabs;
    QWidget* m_page = nullptr;
    std::unique_ptr<ScreenWatch> m_watch;
};

void TestScreenWatch::init()
{
    m_tabs = std::make_unique<QTabWidget>();
    m_page = new QWidget;
    m_watch = std::make_unique<ScreenWatch>(m_page);
    m_tabs->addTab(m_page, QStringLiteral("one"));
    m_tabs->addTab(new QWidget, QStringLiteral("two"));
    QVERIFY(!m_watch->isOnScreen());
    m_tabs->show();
    QTRY_VERIFY(m_watch->isOnScreen());
}

void TestScreenWatch::followsTheWindow()
{
    QSignalSpy changed(m_watch.get(), &ScreenWatch::changed);
    m_tabs->hide();
    QVERIFY(!m_watch->isOnScreen());
    m_tabs->show();
    QTRY_VERIFY(m_watch->isOnScreen());
    QCOMPARE(changed.size(), 2);
}

void TestScreenWatch::followsTabs()
{
    m_tabs->setCurrentIndex(1);
    QVERIFY(!m_watch->isOnScreen());
    m_tabs->setCurrentIndex(0);
    QVERIFY(m_watch->isOnScreen());
}

void TestScreenWatch::minimisedIsOffScreen()
{
    m_tabs->showMinimized();
    QTRY_VERIFY(!m_watch->isOnScreen());
    // What is shown inside of it stays unseen.
    m_tabs->setCurrentIndex(1);
    m_tabs->setCurrentIndex(0);
    QVERIFY(!m_watch->isOnScreen());
    m_tabs->showNormal();
    QTRY_VERIFY(m_watch->isOnScreen());
}

void TestScreenWatch::dockBehindATabIsOffScreen()
{
    QMainWindow window;
    std::array<QDockWidget*, 2> docks{};
    std::array<std::unique_ptr<ScreenWatch>, 2> watches;
    for (size_t i = 0; i < docks.size(); ++i) {
        docks[i] = new QDockWidget(&window);
        auto* content = new QWidget(docks[i]);
        docks[i]->setWidget(content);
        watches[i] = std::make_unique<ScreenWatch>(content);
        window.addDockWidget(Qt::BottomDockWidgetArea, docks[i]);
    }
    window.tabifyDockWidget(docks[0], docks[1]);
    docks[0]->raise();
    window.resize(600, 400);
    window.show();
    QTRY_VERIFY(watches[0]->isOnScreen());
    QTRY_VERIFY(!watches[1]->isOnScreen());
    docks[1]->raise();
    QTRY_VERIFY(watches[1]->isOnScreen());
    QTRY_VERIFY(!watches[0]->isOnScreen());
    docks[1]->hide();
    QTRY_VERIFY(!watches[1]->isOnScreen());
    QTRY_VERIFY(watches[0]->isOnScreen());
}

void TestScreenWatch::widgetMayMoveToAnotherWindow()
{
    QTabWidget other;
    other.addTab(m_page, QStringLiteral("one"));
    other.show();
    QTRY_VERIFY(m_watch->isOnScreen());
    m_tabs->showMinimized();
    QTest::qWait(20);
    QVERIFY(m_watch->isOnScreen());
    other.showMinimized();
    QTRY_VERIFY(!m_watch->isOnScreen());
}

WIRECHIEF_TEST(TestScreenWatch, tst_screenwatch)
#include "tst_screenwatch.moc"
