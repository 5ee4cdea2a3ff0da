// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/dialogs/taborder.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QTabBar>

using namespace wirechief;

class TabOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The middle of a part without height lies above its top; looking for the end of its line must still
    /// end.
    void passesPartsOfNoHeight()
    {
        QWidget window;
        auto* flat = new QWidget(&window);
        flat->setGeometry(0, 10, 100, 0);
        auto* entry = new QLineEdit(&window);
        entry->setGeometry(0, 20, 100, 30);
        window.resize(200, 100);
        window.show();
        QCOMPARE(tabOrder(window), QList<QWidget*>{entry});
    }

    /// As Qt leaves a bar of tabs that no docks need any more.
    void passesWhatLiesBesideTheWindow()
    {
        QMainWindow window;
        auto* entry = new QLineEdit;
        window.setCentralWidget(entry);
        auto* beside = new QTabBar(&window);
        beside->addTab(QStringLiteral("x"));
        beside->setGeometry(-300, -50, 200, 30);
        window.resize(200, 100);
        window.show();
        QCOMPARE(tabOrder(window), QList<QWidget*>{entry});
    }
};

WIRECHIEF_TEST(TabOrderTest, tst_taborder)
#include "tst_taborder.moc"
