// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
#endif

/// What runs a test, in the place of QTEST_MAIN: the tests of a folder are one program, so none of them has a
/// main() of its own. `name` is that of the file, by which the test is called.
#define WIRECHIEF_TEST_WITH(Application, TestObject, name)                                                   \
    int name##_main(int argc, char* argv[])                                                                  \
    {                                                                                                        \
        Application application(argc, argv);                                                                 \
        TestObject test;                                                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }

#ifdef QT_WIDGETS_LIB
#define WIRECHIEF_TEST(TestObject, name) WIRECHIEF_TEST_WITH(QApplication, TestObject, name)
#elif defined(QT_GUI_LIB)
#define WIRECHIEF_TEST(TestObject, name) WIRECHIEF_TEST_WITH(QGuiApplication, TestObject, name)
#endif
#define WIRECHIEF_GUILESS_TEST(TestObject, name) WIRECHIEF_TEST_WITH(QCoreApplication, TestObject, name)
