// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions/showcommands.h"
#include "support/base/testmain.h"

using namespace wirechief;

class ShowCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatOnlyShows_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"core show channels", "Core  Show\tversion", "show channels", "help",
                 "help database put", "database show", "database showkey x", "database get cidname 100",
                 "pjsip list endpoints", "module show like app_", "sip show peer 100 load",
                 "bridge technology show", "dialplan show default"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void knowsWhatOnlyShows()
    {
        QFETCH(QString, command);
        QVERIFY(onlyShows(command));
    }

    void asksForTheRest_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"database put a show 1", "database put show show show", "core reload",
                 "core stop now", "module unload app_show.so", "dialplan add include show into default",
                 "channel originate Local/show extension 100@list", "queue add member show to list",
                 "database query \"delete from astdb where key='show'\"", "config reload show",
                 "help-me show", "helpless", "showing", "coreshow channels", "\"core show\" channels",
                 "core\\ show x", "list core", "database list", "channel request hangup show",
                 "sorcery memory cache expire show", "confbridge kick list all", "", "  "})
            QTest::newRow(command) << QString::fromLatin1(command);
        QTest::newRow("no-break space") << QStringLiteral("core\u00a0show channels");
        QTest::newRow("line end") << QStringLiteral("core\nshow channels");
    }
    void asksForTheRest()
    {
        QFETCH(QString, command);
        QVERIFY(!onlyShows(command));
    }
};

WIRECHIEF_GUILESS_TEST(ShowCommandsTest, tst_showcommands)
#include "tst_showcommands.moc"
