// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/replay/replay.h"
#include "support/app/desktop.h"
#include "support/base/testmain.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>

using namespace wirechief;

/// The whole program against what six releases of Asterisk really answered.
class TestRecordings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void mainJob_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QByteArray>("list"); // the action whose answer fills the table
        QTest::addColumn<QString>("way"); // how this release reloads
        const QString action = QStringLiteral("Action: Reload");
        QTest::newRow("1.4") << QStringLiteral("1.4") << QByteArray("Status")
                             << QStringLiteral("module reload");
        for (const char* release : {"1.8", "11", "13", "16", "22"})
            QTest::newRow(release) << QString::fromLatin1(release) << QByteArray("CoreShowChannels")
                                   << action;
    }

    void mainJob()
    {
        QFETCH(QString, release);
        QFETCH(QByteArray, list);
        QFETCH(QString, way);
        auto session = CapturedSession::load(
            QStringLiteral(WIRECHIEF_TEST_DATA "/sessions/snapshot-%1.jsonl").arg(release));
        QVERIFY(session);
        ReplayServer server(std::move(session).value(), ReplayServer::Pace::AsFastAsPossible);
        const Result<quint16> port = server.listen();
        QVERIFY(port);
        const QByteArray secret = server.secret().view().toByteArray();
        const QTemporaryDir folder;
        Desktop desktop(folder.path());
        QVERIFY(desktop.application().start({}));
        desktop.addServer(*port, server.userName(), Secret(secret));

        // Log in; the table is the list that the server gave.
        desktop.find<QToolButton>("connectButton")->click();
        QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
        QTRY_VERIFY(desktop.server()->channels().isLoaded());
        const QList<QByteArray> listed = recordedChannels(server.script(), list);
        QVERIFY(listed.size() > 3);
        QTRY_COMPARE(desktop.rows(), listed);
        QTRY_VERIFY(desktop.text("serverVersion").startsWith(QStringLiteral("Asterisk ") + release));

        // A command; 1.4 was asked for its version in the same way before, so its next answer is another one.
        desktop.type(QStringLiteral("core show version"));
        const QString expected
            = release == QStringLiteral("1.4") ? QStringLiteral("✓") : QStringLiteral("Asterisk ") + release;
        QTRY_VERIFY(desktop.window().console().output()->toPlainText().contains(expected));

        // Reload: what was sent and what the server said.
        desktop.find<QToolButton>("reloadButton")->click();
        QTRY_VERIFY(desktop.text("actionResult").contains(way));
        if (way.startsWith(QStringLiteral("Action")))
            QVERIFY(desktop.text("actionResult").contains(QStringLiteral("Module Reloaded")));

        // Both directions in the log, and no secret.
        const QByteArray log = desktop.logText();
        for (const char* line : {"Action: Login", "Action: Command", "Response: Success"})
            QVERIFY2(log.contains(line), line);
        QVERIFY(!log.contains(secret));
        QVERIFY(!QString::fromUtf8(log).contains(QRegularExpression(QStringLiteral("Key: [0-9a-f]{32}"))));
        QCOMPARE(desktop.server()->client().statistics().suspicious, quint64(0));
    }

private:
    /// Uniqueids in the recorded answer to the first `action`, sorted.
    static QList<QByteArray> recordedChannels(const ReplayScript& script, const QByteArray& action)
    {
        QList<QByteArray> keys;
        for (const ReplayScript::Step& step : script.steps) {
            if (step.action != action)
                continue;
            AmiParser parser(AmiParser::Start::Messages);
            parser.append(step.reply);
            while (const auto message = parser.next()) {
                if (message->has("Uniqueid"))
                    keys.append(message->value("Uniqueid").toByteArray());
            }
            break;
        }
        std::sort(keys.begin(), keys.end());
        return keys;
    }
};

WIRECHIEF_TEST(TestRecordings, tst_recordings)
#include "tst_recordings.moc"
