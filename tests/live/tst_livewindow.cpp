// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labdesktop.h"
#include "pbx/core/serverlist.h"
#include "support/base/testmain.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>

using namespace wirechief;

namespace {

constexpr int windowPatience = 60'000; // ms; only a limit

} // namespace

/// The window, clicked against the real servers of ./lab.
class LiveWindowTest : public QObject {
    Q_OBJECT
    Lab m_lab;

    void originate(Server& server, const QByteArray& exten)
    {
        AmiAction action("Originate");
        action.add("Channel", "Local/100@default").add("Context", "default").add("Exten", exten);
        action.add("Priority", "1").add("Async", "true").add("CallerID", "\"<b>Bob</b> & Co\" <5552>");
        server.client().send(action, this, [](const Result<AmiReply>& reply) {
            QVERIFY(reply);
            QVERIFY2(reply->success, reply->message().constData());
        });
    }

    /// Uniqueids of the server's own list, sorted.
    QList<QByteArray> listOf(Server& server)
    {
        std::optional<QList<QByteArray>> keys;
        server.client().send(AmiAction("CoreShowChannels"), this, [&keys](const Result<AmiReply>& reply) {
            QVERIFY(reply && reply->success);
            keys.emplace();
            for (const AmiMessage& item : reply->items)
                keys->append(item.value("Uniqueid").toByteArray());
            std::sort(keys->begin(), keys->end());
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(keys.has_value(), windowPatience); }();
        return keys.value_or(QList<QByteArray>());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_lab.servers().size() == 2,
            "WIRECHIEF_LAB_FILE names no running lab: start it with ./dev lab up");
    }

    void mainJob_data() { m_lab.addRows(); }

    void mainJob()
    {
        QFETCH(int, index);
        const LabServer& lab = m_lab.servers().at(index);
        const QByteArray secret = m_lab.secretOf(QStringLiteral("admin"));
        const QTemporaryDir folder;
        Desktop desktop(folder.path());
        QVERIFY(desktop.application().start({}));
        desktop.addServer(lab.port, "admin", Secret(secret));
        desktop.find<QToolButton>("connectButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.server() && desktop.server()->channels().isLoaded(), windowPatience);

        desktop.type(QStringLiteral("core show version"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window().console().output()->toPlainText().contains(
                                     QStringLiteral("Asterisk ") + lab.release),
            windowPatience);
        desktop.find<QToolButton>("reloadButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            desktop.text("actionResult").contains(QStringLiteral("“Module Reloaded”")), windowPatience);

        // What is on the screen becomes what the server lists, without a row too many or too few.
        for (const char* exten : {"100", "101", "102", "103", "104", "106", "107", "100", "101", "102"})
            originate(*desktop.server(), exten);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.rows().size() >= 20, windowPatience);
        QElapsedTimer waited;
        waited.start();
        while (desktop.rows() != listOf(*desktop.server()) && waited.elapsed() < windowPatience)
            QTest::qWait(100);
        QCOMPARE(desktop.rows(), listOf(*desktop.server()));

        // Hang up all by hand: legs that end with their partner are gone when their turn comes, which is no
        // failure.
        waited.start();
        while (!desktop.rows().isEmpty() && waited.elapsed() < windowPatience) {
            desktop.table()->selectAll();
            if (desktop.find<QToolButton>("hangUpButton")->isEnabled())
                desktop.find<QToolButton>("hangUpButton")->click();
            QTest::qWait(300);
        }
        QCOMPARE(desktop.rows(), QList<QByteArray>());

        const QByteArray log = desktop.logText();
        for (const char* line : {"Action: Login", "Action: Reload", "Action: Hangup", "Event: Hangup"})
            QVERIFY2(log.contains(line), line);
        QVERIFY(!log.contains(secret));
        QVERIFY(!QString::fromUtf8(log).contains(QRegularExpression(QStringLiteral("Key: [0-9a-f]{32}"))));
    }

    /// Both releases in one table, and one hang-up on both.
    void allServers()
    {
        const QTemporaryDir folder;
        Desktop desktop(folder.path());
        QVERIFY(desktop.application().start({}));
        const QStringList ids = connectAll(desktop, m_lab);
        const auto server = [&desktop](const QString& id) { return desktop.connections().server(id); };
        for (const QString& id : std::as_const(ids)) {
            QTRY_VERIFY_WITH_TIMEOUT(server(id) && server(id)->channels().isLoaded(), windowPatience);
            for (const char* exten : {"100", "101"})
                originate(*server(id), exten);
        }
        const auto rowsOf = [&desktop](const QString& id) {
            const auto* model = qobject_cast<TableModel*>(desktop.table()->model());
            QList<QByteArray> keys;
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->serverIdAt(row) == id)
                    keys.append(model->keyAt(row));
            }
            std::sort(keys.begin(), keys.end());
            return keys;
        };
        for (const QString& id : std::as_const(ids)) {
            QTRY_VERIFY_WITH_TIMEOUT(rowsOf(id).size() >= 4, windowPatience);
            QElapsedTimer waited;
            waited.start();
            while (rowsOf(id) != listOf(*server(id)) && waited.elapsed() < windowPatience)
                QTest::qWait(100);
            QCOMPARE(rowsOf(id), listOf(*server(id)));
        }
        QElapsedTimer waited;
        waited.start();
        while (!desktop.rows().isEmpty() && waited.elapsed() < windowPatience) {
            desktop.table()->selectAll();
            if (desktop.find<QToolButton>("hangUpButton")->isEnabled())
                desktop.find<QToolButton>("hangUpButton")->click();
            QTest::qWait(300);
        }
        for (const QString& id : std::as_const(ids))
            QCOMPARE(listOf(*server(id)), QList<QByteArray>());
        QVERIFY(desktop.prompter().asked().constFirst().question.endsWith(QStringLiteral("on 2 servers?")));
    }
};

WIRECHIEF_TEST(LiveWindowTest, tst_livewindow)
#include "tst_livewindow.moc"
