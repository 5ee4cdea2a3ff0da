// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/app/benchline.h"
#include "support/app/desktop.h"
#include "support/app/measurement.h"
#include "support/base/testmain.h"

#include <QJsonDocument>

using namespace wirechief;

/// What a benchmark can ask of the program, and that the figures are not made up.
class TestMeasurement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void reportsWhatArrived();
    void measuresOnlyWhenWatching();
    void seesHowOldCellsAre();
    void opensAndClosesADialog();
    void writesTheLog();
    void sorts();
    void unknownCommandIsAnError();
    void argumentsAreThoseOfTheProgramAndItsOwn();

private:
    QJsonObject report() { return QJsonDocument::fromJson(m_measurement->obey("report")).object(); }
    double figure(const char* name) { return report()[QLatin1String(name)].toDouble(-1); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DemoServer> m_demo; ///< whose calls are those of the load alone
    std::unique_ptr<Desktop> m_desktop;
    CommandLine m_commandLine;
    std::unique_ptr<Measurement> m_measurement;
};

void TestMeasurement::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_desktop = std::make_unique<Desktop>(m_home->path());
    m_demo = std::make_unique<DemoServer>(DemoOptions());
    QVERIFY(m_demo->listen());
    QVERIFY(m_desktop->application().start(m_commandLine));
    m_desktop->connections().open(m_desktop->addServer(*m_demo));
    m_measurement = std::make_unique<Measurement>(m_desktop->application(), m_commandLine);
    QTRY_COMPARE_WITH_TIMEOUT(figure("usable"), 1.0, 30'000);
}

void TestMeasurement::cleanup()
{
    m_measurement.reset();
    m_desktop.reset();
    m_demo.reset();
}

void TestMeasurement::reportsWhatArrived()
{
    const QJsonObject figures = report();
    QCOMPARE(figures[QStringLiteral("logins")].toInt(), 1);
    QVERIFY(figures[QStringLiteral("rss_kib")].toInt() > 1000);
    QVERIFY(figures[QStringLiteral("cpu_ms")].toDouble() > 0);
    m_demo->setLive(false);
    QTRY_COMPARE_WITH_TIMEOUT(quint64(figure("events")), m_demo->statistics().eventsSent, 30'000);
    m_demo->pbx().calls().startDial();
    m_demo->flushEvents();
    QTRY_COMPARE_WITH_TIMEOUT(quint64(figure("events")), m_demo->statistics().eventsSent, 30'000);
}

void TestMeasurement::measuresOnlyWhenWatching()
{
    QVERIFY(!report().contains(QStringLiteral("longest_gap_ms")));
    QVERIFY(m_measurement->obey("watch").isEmpty());
    QTest::qWait(30);
    QTest::qSleep(60);
    QTest::qWait(30);
    QVERIFY(figure("longest_gap_ms") >= 60);
    // Each report starts the figures anew.
    QCOMPARE(report()[QStringLiteral("beats")].toInt(), 0);
}

void TestMeasurement::seesHowOldCellsAre()
{
    QVERIFY(m_measurement->obey("watch").isEmpty());
    m_demo->setEventRate(2'000);
    QJsonObject figures;
    const auto isMeasured = [&] {
        QTest::qWait(200); // a report starts the figures anew
        figures = report();
        return figures[QStringLiteral("painted_p50_ms")].toDouble() > 0;
    };
    QVERIFY(QTest::qWaitFor(isMeasured, 60'000));
    QVERIFY(figures[QStringLiteral("painted")].toInt() > 0);
    QVERIFY(figures[QStringLiteral("oldest_event_ms")].toDouble() > 0);
    QVERIFY(figures[QStringLiteral("painted_p99_ms")].toDouble()
        >= figures[QStringLiteral("painted_p50_ms")].toDouble());
    // By the same clock on both sides: a minute would be a mistake.
    QVERIFY(figures[QStringLiteral("painted_p50_ms")].toDouble() < 60'000);
}

void TestMeasurement::opensAndClosesADialog()
{
    QVERIFY(m_measurement->obey("dialog").isEmpty());
    QTRY_VERIFY(m_desktop->dialog("serverDialog"));
    QVERIFY(m_measurement->obey("close").isEmpty());
    QTRY_VERIFY(!m_desktop->dialog("serverDialog"));
}

void TestMeasurement::writesTheLog()
{
    const QString file = m_home->filePath(QStringLiteral("log.txt"));
    QVERIFY(m_measurement->obey("export " + file.toUtf8()).isEmpty());
    QTRY_VERIFY(QFile::exists(file));
}

void TestMeasurement::sorts()
{
    QVERIFY(m_measurement->obey("sort state").isEmpty());
    const auto* model = qobject_cast<TableModel*>(m_desktop->table()->model());
    QCOMPARE(model->sortColumn(), model->columnOf(u"state"));
}

void TestMeasurement::unknownCommandIsAnError()
{
    QVERIFY(m_measurement->obey("frobnicate").contains("error"));
}

void TestMeasurement::argumentsAreThoseOfTheProgramAndItsOwn()
{
    const auto parse = [](const QString& arguments) {
        return parseBenchLine(QStringList{QStringLiteral("wirechief-bench")}
            + arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    };
    const Result<BenchLine> picture
        = parse(QStringLiteral("--demo --scene log --theme dark --screenshot a.png"));
    QVERIFY(picture);
    QVERIFY(!picture->measure);
    QVERIFY(picture->program.demo);
    QCOMPARE(picture->program.appearance, Appearance::Dark);
    QCOMPARE(picture->scene, QStringLiteral("log"));
    QCOMPARE(picture->screenshotFile, QStringLiteral("a.png"));
    QVERIFY(parse(QStringLiteral("--measure --demo"))->measure);
    for (const char* wrong : {"", "--demo", "--measure --screenshot a.png",
             "--scene nowhere --screenshot a.png", "--measure --frobnicate"})
        QVERIFY2(!parse(QString::fromLatin1(wrong)), wrong);
}

WIRECHIEF_TEST(TestMeasurement, tst_measurement)
#include "tst_measurement.moc"
