// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/selection/selection.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/servers/sessionmessage.h"
#include "widgets/theme/theme.h"
#include "widgets/window/messagebar.h"

using namespace wirechief;

namespace {

const QString messagedServer = QStringLiteral("id-1");

} // namespace

class SessionMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    /// The first time it is a question; afterwards somebody may stand in between.
    void anotherCertificateIsADangerAndTheFirstIsNot_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<bool>("isDanger");
        QTest::newRow("first") << false << false << false;
        QTest::newRow("another") << true << false << true;
        QTest::newRow("too weak") << false << true << true;
    }
    void anotherCertificateIsADangerAndTheFirstIsNot()
    {
        QFETCH(const bool, changed);
        QFETCH(const bool, refused);
        QFETCH(const bool, isDanger);
        ConnectionBench bench;
        QWidget window;
        MessageBar bar(&window);
        Selection selection(bench.connections, bench.servers);
        const SessionMessage message(selection, bench.connections, bar, nullptr);
        ServerProfile profile = ConnectionBench::anyServer(messagedServer);
        profile.tls = true;
        bench.save(profile);
        selection.selectServer(messagedServer);
        window.show();
        bench.connections.open(messagedServer, Secret("s3cret"), false);
        CertificateQuestion question;
        question.changed = changed;
        question.refused = refused;
        bench.transport->distrust(question);
        const auto edge = [&bar] { return bar.grab().toImage().pixelColor(1, bar.height() / 2); };
        const auto surface = [&bar] { return bar.grab().toImage().pixelColor(6, bar.height() / 2); };
        const ThemeColors& colors = themeColors(bar.palette());
        for (const QString& selected : {messagedServer, QString(allServersId)}) {
            selection.selectServer(selected);
            QTRY_VERIFY(!bar.isHidden());
            QCOMPARE(edge(), isDanger ? colors.danger : colors.ringing);
            QCOMPARE(surface(), isDanger ? colors.alarm : colors.glow);
        }
    }
};

WIRECHIEF_TEST(SessionMessageTest, tst_sessionmessage)
#include "tst_sessionmessage.moc"
