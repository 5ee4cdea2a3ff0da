// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/log/limits.h"
#include "models/log/logmodel.h"
#include "support/base/testmain.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace wirechief;

namespace {

AmiMessage parsed(const QByteArray& text)
{
    return AmiMessage::fromBytes(text);
}

AmiMessage newstate(int number, const char* name = "Newstate", const char* more = "")
{
    return parsed(QByteArray("Event: ") + name + "\r\nPrivilege: call,all\r\nChannel: SIP/"
        + QByteArray::number(number) + "-01\r\n" + more + "\r\n");
}

AmiMessage response(const QByteArray& actionId)
{
    return parsed("Response: Success\r\nActionID: " + actionId + "\r\nMessage: It is done\r\n\r\n");
}

QString cell(const LogModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

const QString berlin = QStringLiteral("berlin");
const QString vienna = QStringLiteral("vienna");

} // namespace

class LogModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// The wall clock of this machine is set back, or daylight saving ends.
    void theOrderIsThatOfTheArrival()
    {
        LogModel model;
        const qint64 hour = 3'600'000;
        const QList<qint64> times{10 * hour, 11 * hour, 10 * hour, hour, 9'000 * hour, 2 * hour};
        for (qsizetype i = 0; i < times.size(); ++i)
            model.appendReceived(berlin, berlin,
                AmiMessage::fromBytes(
                    QByteArray("Event: Newstate\r\nChannel: SIP/" + QByteArray::number(i) + "-01\r\n\r\n"),
                    times[i]));
        model.flush();
        QCOMPARE(model.rowCount(), int(times.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(
                cell(model, row, LogModel::SummaryColumn), QStringLiteral("Channel: SIP/%1-01").arg(row));
    }

    void showsBothDirections()
    {
        LogModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.appendSent(berlin, berlin, "Action: CoreStatus\r\nActionID: 7\r\n\r\n");
        model.appendReceived(berlin, berlin, response("7"));
        model.appendReceived(berlin, berlin, newstate(1));
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE(model.rowCount(), 3); // by itself, at the end of the frame
        QCOMPARE(cell(model, 0, LogModel::DirectionColumn), QString::fromUtf8("→"));
        QCOMPARE(cell(model, 0, LogModel::NameColumn), QStringLiteral("CoreStatus"));
        QCOMPARE(cell(model, 1, LogModel::DirectionColumn), QString::fromUtf8("←"));
        QCOMPARE(cell(model, 1, LogModel::NameColumn), QStringLiteral("Success (CoreStatus)"));
        QCOMPARE(cell(model, 1, LogModel::SummaryColumn), QStringLiteral("Message: It is done"));
        QCOMPARE(cell(model, 2, LogModel::NameColumn), QStringLiteral("Newstate"));
        QCOMPARE(cell(model, 2, LogModel::SummaryColumn), QStringLiteral("Channel: SIP/1-01"));
        QCOMPARE(cell(model, 2, LogModel::ServerColumn), berlin);
        QCOMPARE(cell(model, 2, LogModel::TimeColumn).size(), 12);
    }

    void timeIsThatOfReception()
    {
        LogModel model;
        const QDateTime time(QDate(2026, 2, 3), QTime(4, 5, 6, 789));
        model.appendReceived(
            berlin, berlin, AmiMessage::fromBytes("Event: Newstate\r\n\r\n", time.toMSecsSinceEpoch()));
        model.flush();
        QCOMPARE(cell(model, 0, LogModel::TimeColumn), QStringLiteral("04:05:06.789"));
    }

    void tellsServersApartByTheirIds()
    {
        LogModel model;
        QSignalSpy changed(&model, &LogModel::serversChanged);
        const QString sameId = QString::fromLatin1("berlin"); // another text with the same letters
        model.appendReceived(berlin, berlin, newstate(1));
        model.appendReceived(vienna, vienna, newstate(2));
        model.appendReceived(sameId, berlin, newstate(3));
        model.appendReceived(sameId, berlin, newstate(4));
        QCOMPARE(changed.size(), 2);
        model.appendReceived(berlin, QStringLiteral("Berlin 2"), newstate(5));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(model.serverNames(), QStringList({QStringLiteral("Berlin 2"), vienna}));
    }

    /// Asterisk answers a list of nothing by an Error (apps/app_confbridge.c).
    void anEmptyListIsNoFailure()
    {
        LogModel model;
        const auto ink = [&model](int row) {
            return model.index(row, LogModel::NameColumn).data(Qt::ForegroundRole).isValid();
        };
        const auto refuse = [&model](const QByteArray& action, const QByteArray& message) {
            model.appendSent(berlin, berlin, "Action: " + action + "\r\nActionID: 1\r\n\r\n");
            model.appendReceived(
                berlin, berlin, parsed("Response: Error\r\nActionID: 1\r\nMessage: " + message + "\r\n\r\n"));
            model.flush();
        };
        refuse("ConfbridgeListRooms", "No active conferences.");
        QVERIFY(!ink(1));
        refuse("Park", "No active conferences.");
        QVERIFY(ink(3));
    }

    void announcesAFrameAtOnce()
    {
        LogModel model;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 500; ++i)
            model.appendReceived(berlin, berlin, newstate(i));
        QTRY_COMPARE(model.rowCount(), 500);
        QCOMPARE(inserted.size(), 1);
    }

    void announcesSeldomWhereNobodyWatches()
    {
        // Of two logs that began to wait at the same time, the one that is watched tells first.
        LogModel watched;
        LogModel alone;
        watched.setWatchedBy(this, true);
        for (LogModel* model : {&alone, &watched})
            model->appendReceived(berlin, berlin, newstate(1));
        int before = -1;
        connect(&alone, &LogModel::countChanged, this, [&] { before = watched.rowCount(); });
        connect(&watched, &LogModel::countChanged, this, [&] { QCOMPARE(alone.rowCount(), 0); });
        QTRY_COMPARE(before, 1);
        QCOMPARE(alone.rowCount(), 1);

        // Whoever comes to see it need not wait.
        alone.appendReceived(berlin, berlin, newstate(2));
        watched.setWatchedBy(this, false);
        watched.appendReceived(berlin, berlin, newstate(2));
        alone.setWatchedBy(this, true);
        disconnect(&watched, nullptr, this, nullptr);
        connect(&watched, &LogModel::countChanged, this, [&] { before = alone.rowCount(); });
        QTRY_COMPARE(before, 2);
    }

    void secretsAreGone()
    {
        LogModel model;
        model.appendReceived(berlin, berlin,
            parsed("Response: Success\r\nActionID: 1\r\nSecret: hunter2\r\n"
                   "Line-000000-000001: secret=hunter2\r\n\r\n"));
        model.flush();
        QVERIFY(!cell(model, 0, LogModel::SummaryColumn).contains(QStringLiteral("hunter2")));
        QVERIFY(!model.messageText(0).contains("hunter2"));
        QVERIFY(model.messageText(0).contains("Secret"));
        QVERIFY(!model.exportText({0}).contains("hunter2"));
        QVERIFY(!model.entry(model.firstNumber()).raw().contains("hunter2"));
    }

    void filtersByWordKindAndServer()
    {
        LogModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.appendSent(berlin, berlin, "Action: Ping\r\nActionID: 1\r\n\r\n");
        model.appendReceived(berlin, berlin, response("1"));
        model.appendReceived(berlin, berlin, newstate(1));
        model.appendReceived(vienna, vienna, newstate(2, "Hangup", "Cause-txt: Normal\r\n"));
        model.flush();
        const auto rowsFor = [&](const QString& words) {
            model.setFilter(words);
            return model.rowCount();
        };
        QCOMPARE(rowsFor(QStringLiteral("EVENT")), 2);
        QCOMPARE(rowsFor(QStringLiteral("event normal")), 1);
        QCOMPARE(rowsFor(QStringLiteral("actionid")), 2);
        QCOMPARE(rowsFor(QStringLiteral("nothing")), 0);
        QCOMPARE(rowsFor({}), 4);
        model.setKinds(LogModel::Kind::Event);
        QCOMPARE(model.rowCount(), 2);
        model.setKinds(LogModel::Kinds(LogModel::Kind::Sent) | LogModel::Kind::Response);
        QCOMPARE(model.rowCount(), 2);
        model.setServerFilter(vienna);
        QCOMPARE(model.rowCount(), 0);
        model.setKinds(
            LogModel::Kinds(LogModel::Kind::Sent) | LogModel::Kind::Response | LogModel::Kind::Event);
        QCOMPARE(model.rowCount(), 1);
        model.appendReceived(berlin, berlin, newstate(3));
        model.appendReceived(vienna, vienna, newstate(4));
        model.flush();
        QCOMPARE(model.rowCount(), 2); // new ones are filtered as they come
        QCOMPARE(cell(model, 1, LogModel::SummaryColumn), QStringLiteral("Channel: SIP/4-01"));
        QCOMPARE(model.messageCount(), 6);
    }

    void staysWithinItsBounds()
    {
        LogModel model(1'000, 100'000);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int i = 0; i < 5'000; ++i) {
            model.appendReceived(berlin, berlin, newstate(i));
            if (i % 97 == 0)
                model.flush();
        }
        model.flush();
        QVERIFY(model.messageCount() <= 1'000);
        QVERIFY(model.bytes() <= 100'000);
        QCOMPARE(cell(model, model.rowCount() - 1, LogModel::SummaryColumn),
            QStringLiteral("Channel: SIP/4999-01"));
        const QByteArray big(30'000, 'x');
        for (int i = 0; i < 20; ++i) {
            model.appendReceived(berlin, berlin, parsed("Event: Big\r\nText: " + big + "\r\n\r\n"));
            model.flush();
            QVERIFY(model.bytes() <= 100'000);
        }
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.bytes(), 0);
    }

    /// The log is there to find out what the others say meanwhile.
    void aFloodOfOneServerLeavesTheOthers()
    {
        for (const bool isFiltered : {false, true}) {
            LogModel model(1'000, 0);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            if (isFiltered)
                model.setKinds(LogModel::Kind::Event);
            for (int i = 0; i < 150; ++i)
                model.appendReceived(vienna, vienna, newstate(i));
            for (int i = 0; i < 20'000; ++i) {
                model.appendReceived(berlin, berlin, parsed("Junk " + QByteArray::number(i) + "\r\n\r\n"));
                if (i % 1'000 == 0) // some go on
                    model.appendReceived(vienna, vienna, newstate(1'000 + i));
                if (i % 40 == 0)
                    model.flush();
            }
            model.flush();
            QVERIFY(model.messageCount() <= 1'000);
            QCOMPARE(model.endNumber() - model.firstNumber(), quint64(model.messageCount()));
            model.setKinds(LogModel::Kind::Event);
            model.setServerFilter(vienna);
            QTRY_VERIFY(!model.isFiltering());
            QVERIFY2(model.rowCount() >= 100, qPrintable(QString::number(model.rowCount())));
            QCOMPARE(cell(model, model.rowCount() - 1, LogModel::SummaryColumn),
                QStringLiteral("Channel: SIP/20000-01"));
            QCOMPARE(cell(model, model.rowCount() - 21, LogModel::SummaryColumn),
                QStringLiteral("Channel: SIP/149-01"));
            // The newest of the flood are there, too.
            model.setKinds(LogModel::Kinds(LogModel::Kind::Event) | LogModel::Kind::Response);
            model.setServerFilter(berlin);
            QTRY_VERIFY(!model.isFiltering());
            QVERIFY(model.messageText(model.rowCount() - 1).contains("19999"));
        }
    }

    void bytesAreSharedToo()
    {
        LogModel model(100'000, 100'000);
        for (int i = 0; i < 20; ++i)
            model.appendReceived(vienna, vienna, newstate(i));
        const QByteArray big(5'000, 'x');
        for (int i = 0; i < 200; ++i) {
            model.appendReceived(berlin, berlin, parsed("Event: Big\r\nText: " + big + "\r\n\r\n"));
            model.flush();
            QVERIFY(model.bytes() <= 100'000);
        }
        model.setServerFilter(vienna);
        QTRY_VERIFY(!model.isFiltering());
        QCOMPARE(model.rowCount(), 20);
    }

    void pauseStandsStill()
    {
        LogModel model(100, 0);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.appendReceived(berlin, berlin, newstate(1));
        model.setPaused(true);
        QCOMPARE(model.rowCount(), 1); // what came before is seen
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 2; i <= 151; ++i)
            model.appendReceived(berlin, berlin, newstate(i));
        QTest::qWait(100);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.lostInPause(), 60ULL); // the tenth before the pause stays
        model.setPaused(false);
        QCOMPARE(model.rowCount(), 91);
        QCOMPARE(cell(model, 0, LogModel::SummaryColumn), QStringLiteral("Channel: SIP/1-01"));
        QCOMPARE(cell(model, 90, LogModel::SummaryColumn), QStringLiteral("Channel: SIP/151-01"));
        QCOMPARE(model.lostInPause(), 0ULL);
    }

    void clearForgetsWhatWaits()
    {
        LogModel model;
        model.appendReceived(berlin, berlin, newstate(1));
        model.clear();
        model.flush();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.messageCount(), 0);
    }

    void longMessagesAreCutForReading()
    {
        LogModel model;
        const QByteArray big(limits::logDetailBytes + 10, 'x');
        model.appendReceived(berlin, berlin, parsed("Event: Big\r\nText: " + big + "\r\n\r\n"));
        model.flush();
        QVERIFY(model.isCut(0));
        QVERIFY(model.messageText(0).size() <= limits::logDetailBytes);
        QVERIFY(cell(model, 0, LogModel::SummaryColumn).size() < 400);
        QVERIFY(model.exportText({0}).contains(big));
    }

    void oldMessagesAreFilteredInSlices()
    {
        LogModel model;
        for (int i = 0; i < 100'000; ++i)
            model.appendReceived(berlin, berlin, newstate(i, i % 10 == 0 ? "Hangup" : "Newstate"));
        model.flush();
        QCOMPARE(model.rowCount(), 100'000);
        QElapsedTimer first;
        first.start();
        model.setFilter(QStringLiteral("hangup"));
        const qint64 elapsed = first.elapsed();
        QVERIFY2(elapsed < 500, qPrintable(QString::number(elapsed))); // 5 ms are meant; machines stall
        QVERIFY(model.rowCount() > 0); // the newest at once
        QCOMPARE(cell(model, model.rowCount() - 1, LogModel::SummaryColumn),
            QStringLiteral("Channel: SIP/99990-01"));
        model.appendReceived(berlin, berlin, newstate(7, "Hangup"));
        QTRY_VERIFY_WITH_TIMEOUT(!model.isFiltering() && model.pendingCount() == 0, 30'000);
        QCOMPARE(model.rowCount(), 9'801); // the bound made 2 000 of the oldest go, and 200 of them matched
        QCOMPARE(cell(model, 9'800, LogModel::SummaryColumn), QStringLiteral("Channel: SIP/7-01"));
    }

    void randomOperations()
    {
        QRandomGenerator random(99);
        LogModel model(300, 0);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        int number = 0;
        const QString words[] = {{}, QStringLiteral("hangup"), QStringLiteral("/1")};
        QString word;
        for (int step = 0; step < 400; ++step) {
            for (int i = random.bounded(60); i > 0; --i) {
                const bool hangup = random.bounded(3) == 0;
                const QString& server = random.bounded(8) == 0 ? vienna : berlin;
                model.appendReceived(server, server, newstate(number++, hangup ? "Hangup" : "Newstate"));
            }
            if (random.bounded(5) == 0)
                model.setFilter(word = words[random.bounded(3)]);
            if (random.bounded(10) == 0)
                model.setPaused(!model.isPaused());
            if (random.bounded(50) == 0)
                model.clear();
            if (random.bounded(3) != 0)
                model.flush();
            QVERIFY(model.messageCount() <= 600); // shown ones and those of a pause
            int last = -1;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QByteArray text = model.messageText(row);
                QVERIFY2(word.isEmpty() || text.toLower().contains(word.toUtf8()), text.constData());
                const int shown = text.mid(text.indexOf("SIP/") + 4).split('-').first().toInt();
                QVERIFY(shown > last); // each once, in order
                last = shown;
            }
        }
    }
};

WIRECHIEF_TEST(LogModelTest, tst_logmodel)
#include "tst_logmodel.moc"
