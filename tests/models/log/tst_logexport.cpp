// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/log/logexport.h"
#include "models/log/logmodel.h"
#include "support/base/fulldisk.h"
#include "support/base/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirechief;

namespace {

AmiMessage exported(const QByteArray& text)
{
    return AmiMessage::fromBytes(text);
}

} // namespace

class LogExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesEverythingWithoutSecrets()
    {
        QTemporaryDir folder;
        LogModel model;
        const QString server = QStringLiteral("berlin");
        model.appendSent(server, server, "Action: Ping\r\nActionID: 1\r\n\r\n");
        for (int i = 0; i < 5'000; ++i) {
            model.appendReceived(server, server,
                exported("Event: Newstate\r\nSecret: hunter2\r\nChannel: SIP/" + QByteArray::number(i)
                    + "\r\n\r\n"));
        }
        model.flush();
        const QString name = folder.filePath(QStringLiteral("log.txt"));
        LogExport job(model.shownEntries(), model.serverNames(), name);
        QCOMPARE(job.count(), 5'001);
        std::optional<bool> good;
        connect(
            &job, &LogExport::finished, this, [&](const Result<void>& result) { good = result.has_value(); });
        job.start();
        model.clear(); // the job has its own hold on the messages
        QTRY_VERIFY_WITH_TIMEOUT(good.has_value(), 30'000);
        QVERIFY(*good);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("berlin ->\nAction: Ping\nActionID: 1\n\n"));
        QVERIFY(text.contains("Channel: SIP/4999\n"));
        QCOMPARE(text.count(" <-\n"), 5'000);
        QVERIFY(!text.contains("hunter2"));
        QCOMPARE(
            file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void saysWhyItCannotWrite_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFull");
        QTest::newRow("no folder") << QStringLiteral("no such folder/log.txt") << false;
        QTest::newRow("full disk") << QStringLiteral("log.txt") << true;
    }
    void saysWhyItCannotWrite()
    {
        QFETCH(QString, name);
        QFETCH(bool, isFull);
        QTemporaryDir folder;
        LogModel model;
        const QString server = QStringLiteral("berlin");
        model.appendSent(server, server, "Action: Ping\r\nActionID: 1\r\n\r\n");
        model.flush();
        std::optional<FullDisk> full;
        if (isFull)
            full.emplace(10);
        LogExport job(model.shownEntries(), model.serverNames(), folder.filePath(name));
        QString text;
        connect(&job, &LogExport::finished, this, [&](const Result<void>& result) {
            if (!result)
                text = result.error().toString();
        });
        job.start();
        QTRY_VERIFY(!text.isEmpty());
        QVERIFY2(text.contains(QStringLiteral("log.txt")), qPrintable(text));
    }
};

WIRECHIEF_GUILESS_TEST(LogExportTest, tst_logexport)
#include "tst_logexport.moc"
