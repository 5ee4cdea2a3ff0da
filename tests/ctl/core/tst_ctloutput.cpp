// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/core/ctloutput.h"
#include "ctl/limits.h"
#include "support/base/comestrue.h"
#include "support/base/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryFile>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace wirechief;

class CtlOutputTest : public QObject {
    Q_OBJECT

    static std::array<int, 2> makePipe()
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            qFatal("no pipe");
        return ends;
    }

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

    void writesInOrder()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        {
            CtlOutput output(file.handle(), STDERR_FILENO);
            output.print(QStringLiteral("berlin"), QStringLiteral("one\ntwo\n"));
            output.setNamesServers(true);
            output.print(QStringLiteral("berlin"), QStringLiteral("one\ntwo\n"));
            output.print(QStringLiteral("berlin"), QJsonObject{{QStringLiteral("a"), 1}});
            output.printHeader("head\n");
            output.printHeader("head\n");
            output.finish();
            QVERIFY(!output.hasFailed());
        }
        file.seek(0);
        QCOMPARE(file.readAll(),
            QByteArray("one\ntwo\nberlin: one\nberlin: two\n{\"a\":1,\"server\":\"berlin\"}\nhead\n"));
    }

    void jsonHoldsNothingThatATerminalObeys()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QString hostile = QString::fromUtf8("\x1b[2J\x7f\u009b31m\u202e\u200f äöü 電話");
        CtlOutput output(file.handle(), STDERR_FILENO);
        output.print({}, QJsonObject{{QStringLiteral("name"), hostile}});
        output.finish();
        file.seek(0);
        const QByteArray line = file.readAll();
        QVERIFY(line.contains("\\u001b[2J\\u007f\\u009b31m\\u202e\\u200f äöü 電話"));
        QCOMPARE(QJsonDocument::fromJson(line).object().value(QStringLiteral("name")).toString(), hostile);
    }

    void aSlowReaderHoldsUpNothing()
    {
        const auto [reader, writer] = makePipe();
        CtlOutput output(writer, STDERR_FILENO);
        const QByteArray block(1024 * 1024, 'x');
        while (!output.isBehind())
            output.printBytes(block); // the pipe takes 64 KiB
        QVERIFY(!output.hasFailed());
        output.abandon();
        ::close(reader);
    }

    void aReaderThatGoesIsNobodysFault()
    {
        const auto [reader, writer] = makePipe();
        CtlOutput output(writer, STDERR_FILENO);
        QSignalSpy failed(&output, &CtlOutput::failed);
        ::close(reader);
        output.printBytes("x\n");
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(output.hasFailed());
        QCOMPARE(output.whyFailed(), QString());
        output.printBytes("y\n");
        output.finish(); // does not wait for what cannot be
        ::close(writer);
    }

    void aFullDiskIsSaid()
    {
        const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        if (full < 0)
            QSKIP("there is no /dev/full");
        CtlOutput output(full, STDERR_FILENO);
        output.printBytes("x\n");
        output.finish();
        QVERIFY(output.hasFailed());
        QVERIFY(!output.whyFailed().isEmpty());
        ::close(full);
    }

    void wordsGoWhereTheyAreWanted_data()
    {
        QTest::addColumn<bool>("quiet");
        QTest::addColumn<bool>("verbose");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("usual") << false << false
                               << QByteArray("wirechiefctl: berlin: bad\nwirechiefctl: lost\n");
        QTest::newRow("quiet") << true << false << QByteArray("wirechiefctl: lost\n");
        QTest::newRow("verbose")
            << false << true
            << QByteArray("wirechiefctl: berlin: bad\nwirechiefctl: well\nwirechiefctl: lost\n");
    }
    void wordsGoWhereTheyAreWanted()
    {
        QFETCH(bool, quiet);
        QFETCH(bool, verbose);
        QTemporaryFile file;
        QVERIFY(file.open());
        CtlOutput output(STDOUT_FILENO, file.handle());
        output.setQuiet(quiet);
        output.setVerbose(verbose);
        output.complain(QStringLiteral("berlin"), QStringLiteral("bad"));
        output.tell({}, QStringLiteral("well"));
        output.warn({}, QStringLiteral("lost"));
        file.seek(0);
        QTEST(file.readAll(), "said");
    }
};

WIRECHIEF_GUILESS_TEST(CtlOutputTest, tst_ctloutput)
#include "tst_ctloutput.moc"
