// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/core/ctlarguments.h"
#include "ctl/core/ctlverbs.h"
#include "support/base/testmain.h"

using namespace wirechief;

class CtlArgumentsTest : public QObject {
    Q_OBJECT

    static Result<CtlRequest> parse(const QString& line)
    {
        return parseCtlArguments(
            QString(QStringLiteral("wirechiefctl ") + line).split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void readsARequest()
    {
        const auto request
            = parse(QStringLiteral("--profile berlin --profile paris --folder Europe/North --json "
                                   "--filter state=up --timeout 2.5 --yes channels"));
        QVERIFY(request);
        QCOMPARE(request->verb, QStringLiteral("channels"));
        QCOMPARE(request->profileNames, (QStringList{QStringLiteral("berlin"), QStringLiteral("paris")}));
        QCOMPARE(request->folders, QStringList{QStringLiteral("Europe/North")});
        QVERIFY(request->format == ListFormat::Json);
        QCOMPARE(request->filter, QStringLiteral("state=up"));
        QCOMPARE(request->timeout->count(), 2500);
        QVERIFY(request->yes && !request->watch && !request->quiet);
    }

    void readsHosts()
    {
        const auto request = parse(
            QStringLiteral("--host pbx.example --host [::1]:5050 --user admin --tls --secret-fd 7 --pin "
                           "AB:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:ab:"
                           "ab:ab:ab:ab:ab reload"));
        QVERIFY2(request, request ? "" : qPrintable(request.error().toString()));
        QCOMPARE(request->hosts.size(), 2);
        QCOMPARE(request->hosts.at(0).port, quint16(5039));
        QCOMPARE(request->hosts.at(1).host, QStringLiteral("::1"));
        QCOMPARE(request->hosts.at(1).port, quint16(5050));
        QCOMPARE(request->hosts.at(1).name, QStringLiteral("[::1]:5050"));
        QCOMPARE(request->hosts.at(0).trusted.certificate, QByteArray(32, '\xab'));
        QVERIFY(request->hosts.at(0).trusted.key.isEmpty());
        QCOMPARE(request->secret.descriptor, 7);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char* line) { QTest::newRow(line) << QString::fromUtf8(line); };
        for (const char* line :
            {"", "--host h reload", "--host h --user u reload", "--user u reload", "nonsense", "hangup",
                "hangup a b", "--json --csv channels", "--json reload", "--watch reload",
                "--filter x hangup a", "--timeout 0 reload", "--timeout nan reload", "--timeout 1e300 reload",
                "--secret-fd x reload", "--secret-fd -1 reload", "--secret-fd 1 --secret-file f reload",
                "--nonsense reload", "--host h --user u --secret-fd 3 --pin abcd --tls reload",
                "--host h --user u --secret-fd 3 --ca f reload",
                "--host h --user u --secret-fd 3 --encoding klingon reload", "--help nonsense"})
            row(line);
    }
    void refuses()
    {
        QFETCH(QString, line);
        const auto request = parse(line);
        QVERIFY(!request);
        QVERIFY(request.error().kind == ErrorKind::InvalidInput);
        QVERIFY(!request.error().text.isEmpty());
    }

    void saysThatTheHostIsEmpty()
    {
        const auto request = parse(QStringLiteral("--host= --user admin profiles add berlin"));
        QVERIFY(!request);
        QVERIFY2(request.error().text.contains(QStringLiteral("--host is empty")),
            qPrintable(request.error().text));
    }

    void checksBeforeASession_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
            {"channels --filter a:::((", "channels --columns nope", "channels --watch --csv",
                "events --filter ((", "wait", "wait queues --until x", "wait --until ((", "action Ping x",
                "originate PJSIP/1", "originate PJSIP/1 --to 100", "originate PJSIP/1 --to @c",
                "originate PJSIP/1 --to 1@c --application Echo", "originate PJSIP/1 --to 1@c --variable x"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void checksBeforeASession()
    {
        QFETCH(QString, line);
        const auto request = parse(line);
        QVERIFY(request);
        const CtlVerb* verb = findCtlVerb(request->verb);
        QVERIFY(verb != nullptr && verb->check != nullptr);
        QVERIFY(verb->check(*request));
    }

    void helpNamesEverything()
    {
        const QString all = ctlHelp({});
        for (const CtlVerb& verb : ctlVerbs())
            QVERIFY2(all.contains(QLatin1String(verb.name)), verb.name);
        for (const QString& option : ctlOptionNames())
            QVERIFY2(all.contains(option) || option == QLatin1String("--help")
                    || option == QLatin1String("--version"),
                qPrintable(option));
        QVERIFY(!ctlHelp(QStringLiteral("reload")).contains(QStringLiteral("--filter")));
        QVERIFY(ctlHelp(QStringLiteral("channels")).contains(QStringLiteral("--filter")));
    }
};

WIRECHIEF_GUILESS_TEST(CtlArgumentsTest, tst_ctlarguments)
#include "tst_ctlarguments.moc"
