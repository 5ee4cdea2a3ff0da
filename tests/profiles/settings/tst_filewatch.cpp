// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/settings/filewatch.h"
#include "support/base/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirechief;

namespace {

void writeTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
}

} // namespace

class FileWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesAFileWhoseFoldersComeLater_data()
    {
        QTest::addColumn<bool>("atOnce"); ///< before it can be noticed that one of the folders is there
        QTest::newRow("one after the other") << false;
        QTest::newRow("at once") << true;
    }
    void seesAFileWhoseFoldersComeLater()
    {
        QFETCH(bool, atOnce);
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral(".config/wirechief"));
        const QString path = folder + QStringLiteral("/profiles.json");
        FileWatch watch(path);
        QSignalSpy told(&watch, &FileWatch::changed);
        QVERIFY(QDir().mkpath(home.filePath(QStringLiteral(".config"))));
        if (!atOnce)
            QTRY_VERIFY(!told.isEmpty());
        QVERIFY(QDir().mkpath(folder));
        if (!atOnce)
            QTRY_VERIFY(told.size() > 1);
        const qsizetype before = told.size();
        writeTo(path, "1");
        QTRY_VERIFY(told.size() > before);
        told.clear();
        writeTo(path, "22"); // in place: the folder does not tell
        QTRY_VERIFY(!told.isEmpty());
    }

    void sparesTheFoldersAbove()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("wirechief"));
        FileWatch watch(QString(folder + QStringLiteral("/profiles.json")));
        QSignalSpy told(&watch, &FileWatch::changed);
        QVERIFY(QDir().mkpath(folder));
        QTRY_VERIFY(!told.isEmpty());
        told.clear();
        writeTo(home.filePath(QStringLiteral("other")), "1");
        QTest::qWait(int(3 * limits::fileLook.count()));
        QVERIFY(told.isEmpty());
    }

    void seesAFolderThatWasRemovedComeAgain()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("wirechief"));
        const QString path = folder + QStringLiteral("/profiles.json");
        QVERIFY(QDir().mkpath(folder));
        writeTo(path, "1");
        FileWatch watch(path);
        QSignalSpy told(&watch, &FileWatch::changed);
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_VERIFY(!told.isEmpty());
        told.clear();
        QVERIFY(QDir().mkpath(folder));
        writeTo(path, "1");
        QTRY_VERIFY(!told.isEmpty());
        told.clear();
        writeTo(path, "22");
        QTRY_VERIFY(!told.isEmpty());
    }
};

WIRECHIEF_GUILESS_TEST(FileWatchTest, tst_filewatch)
#include "tst_filewatch.moc"
