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
/// main() of its own. tests/CMakeLists.txt says what each one's function is called.
#define WIRECHIEF_TEST_WITH(Application, TestObject)                                                         \
    int WIRECHIEF_TEST_MAIN(int argc, char* argv[])                                                          \
    {                                                                                                        \
        Application application(argc, argv);                                                                 \
        TestObject test;                                                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }

#ifdef QT_WIDGETS_LIB
#define WIRECHIEF_TEST(TestObject) WIRECHIEF_TEST_WITH(QApplication, TestObject)
#elif defined(QT_GUI_LIB)
#define WIRECHIEF_TEST(TestObject) WIRECHIEF_TEST_WITH(QGuiApplication, TestObject)
#endif
#define WIRECHIEF_GUILESS_TEST(TestObject) WIRECHIEF_TEST_WITH(QCoreApplication, TestObject)
