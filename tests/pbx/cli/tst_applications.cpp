// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/cli/applications.h"

#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"

using namespace wirechief;

class ApplicationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheServerSays_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<int>("isThere"); // -1: not known
        QTest::newRow("there, up to 21") << QByteArray("  -= Info about application 'Echo' =- ") << 1;
        QTest::newRow("there, from 22 on") << QByteArray("  -= Info about Application 'Echo' =- ") << 1;
        QTest::newRow("not there") << QByteArray("Your application(s) is (are) not registered") << 0;
        QTest::newRow("no such command") << QByteArray("No such command 'core show application'") << -1;
    }
    void readsWhatTheServerSays()
    {
        QFETCH(QByteArray, output);
        Session session("11.0.0", Session::Reads::WhatIsAskedFor);
        std::optional<int> isThere;
        askApplication(*session.server, "Echo", this,
            [&](std::optional<bool> known) { isThere = known ? int(*known) : -1; });
        const QByteArray asked = session.answer(
            "Command", "Response: Success\nMessage: Command output follows\nOutput: " + output + '\n');
        QVERIFY(asked.contains("core show application Echo"));
        QTEST(isThere.value_or(-2), "isThere");
    }

    void asksOnlyForOneWord()
    {
        Session session("11.0.0", Session::Reads::WhatIsAskedFor);
        for (const char* name : {"", "a b", "Echo\"", "Ech\xc3\xb6"}) {
            bool isAnswered = false;
            askApplication(*session.server, name, this,
                [&](std::optional<bool> known) { isAnswered = !known.has_value(); });
            QVERIFY(isAnswered);
        }
    }
};

WIRECHIEF_GUILESS_TEST(ApplicationsTest, tst_applications)
#include "tst_applications.moc"
