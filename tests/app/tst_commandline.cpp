// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

Result<CommandLine> parse(const QString& arguments)
{
    return parseCommandLine(
        QStringList{QStringLiteral("wirechief")} + arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void nothing();
    void savedServer();
    void unsavedServer();
    void unsavedServerWithTls();
    void theme();
    void measuresNothing_data();
    void measuresNothing();
    void helpAndVersion();
    void badUsage_data();
    void badUsage();
};

void TestCommandLine::nothing()
{
    const auto result = parse({});
    QVERIFY(result);
    QCOMPARE(result->task, CommandLine::Task::Run);
    QVERIFY(!result->allowsCoreDumps && parse(QStringLiteral("--allow-core-dumps"))->allowsCoreDumps);
    QVERIFY(!result->unsaved && !result->demo && !result->appearance && result->connectName.isEmpty());
}

void TestCommandLine::savedServer()
{
    const auto result = parseCommandLine(
        {QStringLiteral("wirechief"), QStringLiteral("--connect"), QStringLiteral("pbx berlin")});
    QVERIFY(result);
    QCOMPARE(result->connectName, QStringLiteral("pbx berlin"));
}

void TestCommandLine::unsavedServer()
{
    const auto result = parse(QStringLiteral("--host pbx.example --user admin --secret-file s.txt"));
    QVERIFY(result);
    QVERIFY(result->unsaved);
    QCOMPARE(result->unsaved->host, QStringLiteral("pbx.example"));
    QCOMPARE(result->unsaved->name, QStringLiteral("pbx.example"));
    QCOMPARE(result->unsaved->port, quint16(5038));
    QCOMPARE(result->unsaved->user, QStringLiteral("admin"));
    QVERIFY(!result->unsaved->tls);
    QVERIFY(!result->unsaved->id.isEmpty());
    QCOMPARE(result->secretFile, QStringLiteral("s.txt"));
}

void TestCommandLine::unsavedServerWithTls()
{
    auto result = parse(QStringLiteral("--host ::1 --user admin --secret-file s.txt --tls --ca /ca.pem"));
    QVERIFY(result);
    QVERIFY(result->unsaved->tls);
    QCOMPARE(result->unsaved->port, quint16(5039));
    QCOMPARE(result->unsaved->caFile, QStringLiteral("/ca.pem"));
    result = parse(QStringLiteral("--host ::1 --port 7000 --user admin --secret-file s.txt --tls"));
    QVERIFY(result);
    QCOMPARE(result->unsaved->port, quint16(7000));
    result = parse(QStringLiteral("--host a --user u --secret-file s --encoding Windows-1251"));
    QVERIFY(result);
    QCOMPARE(result->unsaved->encoding, QStringLiteral("windows-1251"));
}

void TestCommandLine::theme()
{
    const auto result = parse(QStringLiteral("--demo --theme dark"));
    QVERIFY(result);
    QVERIFY(result->demo);
    QCOMPARE(result->appearance, Appearance::Dark);
}

void TestCommandLine::measuresNothing_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char* arguments : {"--screenshot a.png", "--scene log", "--measure"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

/// What only developers need is another program.
void TestCommandLine::measuresNothing()
{
    QFETCH(QString, arguments);
    QVERIFY(!parse(arguments));
}

void TestCommandLine::helpAndVersion()
{
    QCOMPARE(parse(QStringLiteral("--help"))->task, CommandLine::Task::Help);
    QCOMPARE(parse(QStringLiteral("-h"))->task, CommandLine::Task::Help);
    QCOMPARE(parse(QStringLiteral("--version"))->task, CommandLine::Task::Version);
    const QString help = commandLineHelp();
    for (const char* option : {"--connect", "--host", "--port", "--user", "--secret-file", "--tls", "--ca",
             "--encoding", "--demo", "--theme", "--allow-core-dumps", "--help", "--version"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
}

void TestCommandLine::badUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown option") << "--frobnicate"
                                    << "frobnicate";
    QTest::newRow("stray word") << "berlin"
                                << "berlin";
    QTest::newRow("host without user") << "--host a --secret-file s"
                                       << "--user";
    QTest::newRow("host without secret") << "--host a --user u"
                                         << "--secret-file";
    QTest::newRow("user without host") << "--user u"
                                       << "--host";
    QTest::newRow("tls without host") << "--tls"
                                      << "--host";
    QTest::newRow("ca without tls") << "--host a --user u --secret-file s --ca c"
                                    << "--tls";
    QTest::newRow("port that is none") << "--host a --user u --secret-file s --port abc"
                                       << "port";
    QTest::newRow("port zero") << "--host a --user u --secret-file s --port 0"
                               << "port";
    QTest::newRow("port too large") << "--host a --user u --secret-file s --port 65536"
                                    << "port";
    QTest::newRow("encoding that is none") << "--host a --user u --secret-file s --encoding utf-9"
                                           << "koi8-r";
    QTest::newRow("encoding without host") << "--encoding koi8-r"
                                           << "--host";
    QTest::newRow("two servers") << "--demo --connect berlin"
                                 << "Only one";
    QTest::newRow("theme") << "--theme blue"
                           << "light";
}

void TestCommandLine::badUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, word);
    const auto result = parse(arguments);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(result.error().text.contains(word), qPrintable(result.error().text));
    QVERIFY(!result.error().advice.isEmpty());
}

WIRECHIEF_GUILESS_TEST(TestCommandLine, tst_commandline)
#include "tst_commandline.moc"
