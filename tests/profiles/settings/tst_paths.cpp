// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/settings/paths.h"
#include "support/base/testmain.h"

#include <QDir>
#include <QStandardPaths>

using namespace wirechief;

class PathsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheApplication()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("wirechief-test"));
        const Paths paths = Paths::standard();
        QVERIFY2(paths.profilesFile().endsWith(QStringLiteral("/wirechief-test/profiles.json")),
            qPrintable(paths.profilesFile()));
        QVERIFY2(paths.stateFile().endsWith(QStringLiteral("/wirechief-test/state.json")),
            qPrintable(paths.stateFile()));
        QVERIFY(paths.configFolder != paths.dataFolder);
        QVERIFY(paths.configFolder.contains(QStringLiteral("qttest")));
    }

    /// What Qt keeps by itself, QtProject.conf for instance, must not become a part of the developer's
    /// settings.
    void testsHaveFoldersOfTheirOwn()
    {
        QStandardPaths::setTestModeEnabled(false);
        for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericDataLocation})
            QVERIFY(QStandardPaths::writableLocation(place).startsWith(QDir::tempPath()));
    }

    void staysBelowAFolder()
    {
        const Paths paths = Paths::below(QStringLiteral("/some/where"));
        QCOMPARE(paths.profilesFile(), QStringLiteral("/some/where/config/profiles.json"));
        QCOMPARE(paths.stateFile(), QStringLiteral("/some/where/data/state.json"));
    }
};

WIRECHIEF_GUILESS_TEST(PathsTest, tst_paths)
#include "tst_paths.moc"
