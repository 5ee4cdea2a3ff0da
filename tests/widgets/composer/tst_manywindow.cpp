// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/core/serverlist.h"
#include "pbx/table/flushclock.h"
#include "profiles/settings/preferences.h"
#include "profiles/settings/uistate.h"
#include "sessions/connections/connections.h"
#include "sessions/limits.h"
#include "support/ami/memorytransport.h"
#include "support/base/testmain.h"
#include "support/profiles/playedsecretstore.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/composer/manywindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace wirechief;

namespace {

/// Four servers: two that say the same, one that says something else, and one that is read-only.
struct Many {
    struct Peer {
        MemoryTransport* transport = nullptr;
        QByteArray written = {};
        QByteArray answer = {}; ///< to what the window sends; lines with LF
        QList<QByteArray> sent = {};
        bool isSilent = false;
    };
    QTemporaryDir folder;
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    UiState state{folder.filePath(QStringLiteral("state.json"))};
    Preferences preferences{folder.filePath(QStringLiteral("preferences.json"))};
    PlayedSecretStore store;
    FlushClock clock;
    std::vector<Peer> peers;
    ServerList servers;
    Connections connections{profiles, store, servers, clock, [this] {
                                auto made = std::make_unique<MemoryTransport>();
                                peers.push_back({.transport = made.get()});
                                return std::make_unique<AmiClient>(std::move(made));
                            }};
    FakePrompter prompter;
    std::unique_ptr<ManyWindow> window;

    explicit Many(const std::optional<AmiAction>& action, const Environment& environment = {})
    {
        if (!profiles.load())
            qFatal("the profiles cannot be loaded");
        for (const char* name : {"berlin", "vienna", "zurich", "museum"}) {
            ServerProfile profile;
            profile.id = profile.name = profile.host = QString::fromLatin1(name);
            profile.user = QStringLiteral("admin");
            profile.environment = profile.id == QStringLiteral("zurich") ? Environment() : environment;
            profile.readOnly = profile.id == QStringLiteral("museum");
            if (!connections.save(profile))
                qFatal("a profile cannot be saved");
            connections.setSecret(profile.id, Secret("asterisk"), false);
            connections.open(profile.id);
            QCoreApplication::processEvents();
            peers.back().transport->say("Asterisk Call Manager/11.0.0\r\n");
        }
        const bool ready = isTrue([this] {
            const auto all = servers.all();
            return std::all_of(
                all.begin(), all.end(), [](const Server* server) { return server->capabilities().known; });
        });
        if (!ready || peers.size() != 4)
            qFatal("the servers are not ready");
        for (Peer& peer : peers) {
            peer.answer = "Response: Success\nValue: same\n";
            peer.sent.clear();
        }
        window = std::make_unique<ManyWindow>(ComposerServices{connections, prompter, state, preferences},
            ManyStart{action, {}, {QStringLiteral("berlin")}}, nullptr);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
    }
    template <class Condition>
    bool isTrue(Condition condition)
    {
        return QTest::qWaitFor([this, &condition] {
            for (Peer& peer : peers)
                respond(peer);
            return condition();
        });
    }
    template <class Widget>
    Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }
    QTreeWidgetItem* server(const char* name) const
    {
        return find<QTreeWidget>("manyServers")->findItems(QLatin1String(name), Qt::MatchExactly).value(0);
    }
    QString note() const { return find<QLabel>("manyNote")->text().remove(QChar(0x200b)); }
    /// Sends, and waits until all is known.
    bool isDone()
    {
        QSignalSpy result(window.get(), &ManyWindow::reported);
        find<QPushButton>("manySend")->click();
        return isTrue([&result] { return !result.isEmpty(); });
    }

private:
    static void respond(Peer& peer)
    {
        if (peer.transport == nullptr)
            return;
        peer.written += peer.transport->takeWritten();
        for (qsizetype end = peer.written.indexOf("\r\n\r\n"); end >= 0;
             end = peer.written.indexOf("\r\n\r\n")) {
            const QByteArray action = peer.written.first(end + 2);
            peer.written.remove(0, end + 4);
            const auto value = [&action](const QByteArray& key) {
                for (const QByteArray& line : action.split('\n')) {
                    if (line.startsWith(key))
                        return line.mid(key.size()).trimmed();
                }
                return QByteArray();
            };
            const QByteArray name = value("Action: ");
            QByteArray lines = "Response: Success\n";
            if (name == "Challenge")
                lines += "Challenge: 1\n";
            else if (name == "ListCommands")
                lines += "Getvar: x (Priv: call,reporting,all)\nDBPut: x (Priv: "
                         "system,all)\nQueueStatus: x (Priv: <none>)\nCommand: x "
                         "(Priv: command,all)\nOriginate: x (Priv: originate,all)\n";
            else if (name == "CoreSettings")
                lines += "AsteriskVersion: 22.10.1\n";
            else if (name == "Getvar" || name == "DBPut" || name == "QueueStatus" || name == "Originate"
                || (name == "Command" && action.contains("core show uptime"))) {
                peer.sent.append(action);
                if (peer.isSilent)
                    return;
                lines = peer.answer;
            }
            const QByteArray id = value("ActionID: ");
            lines.insert(lines.indexOf('\n') + 1, "ActionID: " + id + '\n');
            lines.replace("%id", id);
            lines += '\n';
            peer.transport->say(lines.replace("\n", "\r\n"));
        }
    }
};

AmiAction reading()
{
    return AmiAction("Getvar").add("Variable", "X");
}

AmiAction writing()
{
    return AmiAction("DBPut").add("Family", "a").add("Key", "b");
}

} // namespace

class ManyWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalAnswersStandTogether()
    {
        Many m(reading());
        QCOMPARE(test::faultsOf(*m.window).join(QStringLiteral("; ")), QString());
        m.peers[2].answer = "Response: Success\nMore: x\nValue: other\n";
        m.find<QPushButton>("manyAll")->click();
        QCOMPARE(m.find<QPushButton>("manySend")->text(), QStringLiteral("&Send to 4 server(s)"));
        QVERIFY(m.isDone());
        for (const Many::Peer& peer : m.peers)
            QCOMPARE(peer.sent.size(), 1);
        auto* groups = m.find<QTreeWidget>("manyGroups");
        QCOMPARE(groups->topLevelItemCount(), 2);
        QCOMPARE(groups->topLevelItem(0)->text(1), QStringLiteral("berlin, museum, vienna"));
        QCOMPARE(groups->topLevelItem(1)->text(1), QStringLiteral("zurich"));
        QCOMPARE(m.find<QPlainTextEdit>("manyText")->toPlainText(),
            QStringLiteral("Response: Success\nValue: same"));
        groups->setCurrentItem(groups->topLevelItem(1));
        QCOMPARE(m.find<QPlainTextEdit>("manyText")->toPlainText(),
            QStringLiteral("Response: Success\n≠ More: x\n≠ Value: other"));
        QVERIFY2(m.note().startsWith(QStringLiteral("Getvar: done on 4 of 4")), qPrintable(m.note()));
        QCOMPARE(m.server("zurich")->text(2), QStringLiteral("done"));
    }

    void answersThatComeTogetherAreComparedOnce()
    {
        Many m(reading());
        m.find<QPushButton>("manyAll")->click();
        QSignalSpy compared(m.find<QTreeWidget>("manyGroups")->model(), &QAbstractItemModel::modelReset);
        QVERIFY(m.isDone());
        QVERIFY2(compared.size() <= 2, qPrintable(QString::number(compared.size())));
    }

    void onlyTheChosenOnesAreAsked()
    {
        Many m(reading());
        QVERIFY(m.isDone());
        QCOMPARE(m.peers[0].sent.size(), 1);
        QVERIFY(m.peers[1].sent.isEmpty());
        m.find<QPushButton>("manyNone")->click();
        QVERIFY(!m.find<QPushButton>("manySend")->isEnabled());
    }

    void changesAskOnceAndLeaveReadOnlyServersOut()
    {
        Many m(writing(), Environment::Production);
        QVERIFY(m.server("museum")->isDisabled());
        QVERIFY(m.server("museum")->text(2).contains(QStringLiteral("read-only")));
        m.find<QPushButton>("manyAll")->click();
        m.prompter.setAnswer(false);
        QVERIFY(m.isDone());
        QCOMPARE(m.prompter.asked().size(), 1);
        QVERIFY(m.prompter.asked().last().typesServer);
        QCOMPARE(m.prompter.asked().last().detail.section(u'\n', 0, 1),
            QStringLiteral("Production: berlin, vienna\nNo environment: zurich"));
        QCOMPARE(m.server("berlin")->text(1), QStringLiteral("Production"));
        QVERIFY(m.server("berlin")->foreground(1) != m.server("zurich")->foreground(1));
        QVERIFY(m.peers[0].sent.isEmpty());
        m.prompter.setAnswer(true);
        QVERIFY(m.isDone());
        QCOMPARE(m.prompter.asked().size(), 2);
        QCOMPARE(m.peers[1].sent.size(), 1);
        QVERIFY(m.peers[3].sent.isEmpty());
    }

    void whatIsTyped()
    {
        Many m({});
        auto* typed = m.find<QLineEdit>("manyTyped");
        auto* send = m.find<QPushButton>("manySend");
        QCOMPARE(test::faultsOf(*m.window).join(QStringLiteral("; ")), QString());
        QVERIFY(typed->hasFocus() || !m.window->isActiveWindow());
        QVERIFY(!send->isEnabled());
        m.find<QPushButton>("manyAll")->click();
        typed->setText(QStringLiteral("core show uptime"));
        QVERIFY(send->isEnabled());
        QVERIFY(m.isDone());
        QCOMPARE(m.peers[1].sent.size(), 1);
        QVERIFY(m.peers[1].sent.first().contains("Command: core show uptime\r\n"));
        m.find<QComboBox>("manyKind")->setCurrentIndex(1);
        typed->setText(QStringLiteral("Getvar Variable"));
        QVERIFY(!send->isEnabled());
        typed->setText(QStringLiteral("Originate Channel=Local/1@a")); // holds up what comes after it
        QVERIFY(m.server("berlin")->isDisabled());
        QVERIFY(!send->isEnabled());
        typed->setText(QStringLiteral("Getvar Variable=X"));
        m.find<QPushButton>("manyAll")->click();
        QVERIFY(m.isDone());
        QVERIFY(m.peers[2].sent.last().contains("Variable: X\r\n"));
    }

    void stopsAtTheFirstFailure()
    {
        Many m(reading());
        m.peers[2].answer = "Response: Error\nMessage: no\n"; // zurich is the last of all but one by name
        m.peers[3].answer = "Response: Error\nMessage: no\n"; // museum the second
        m.find<QPushButton>("manyAll")->click();
        m.find<QCheckBox>("manyStops")->setChecked(true);
        QVERIFY(m.isDone());
        QCOMPARE(m.peers[0].sent.size(), 1);
        QCOMPARE(m.peers[3].sent.size(), 1);
        QVERIFY(m.peers[1].sent.isEmpty());
        QVERIFY(m.peers[2].sent.isEmpty());
        QCOMPARE(m.server("museum")->text(2), QStringLiteral("refused"));
        QVERIFY(m.server("vienna")->text(2).startsWith(QStringLiteral("Not sent")));
        QVERIFY(m.note().startsWith(QStringLiteral("Getvar: done on 1 of 4")));
    }

    void longAnswersAreCut()
    {
        Many m(AmiAction("QueueStatus"));
        QByteArray list = "Response: Success\nEventList: start\n";
        for (size_t i = 0; i < limits::manyMessages; ++i)
            list += "\nEvent: QueueMember\nActionID: %id\nChannel: x\n";
        m.peers[0].answer = list
            + "\nEvent: QueueStatusComplete\nActionID: %id\nEventList: Complete\nListItems: "
            + QByteArray::number(qulonglong(limits::manyMessages)) + '\n';
        QVERIFY(m.isDone());
        QCOMPARE(m.server("berlin")->text(2), QStringLiteral("done, not all of it is shown"));
    }

    void callsAreWaitedFor()
    {
        Many m(AmiAction("Originate").add("Channel", "Local/1@a").add("Async", "true"));
        const QByteArray taken = "Response: Success\nMessage: Originate successfully queued\n";
        const auto outcome = [](const char* response, const char* reason) -> QByteArray {
            return QByteArray("\nEvent: OriginateResponse\nActionID: %id\nResponse: ") + response
                + "\nReason: " + reason + '\n';
        };
        m.peers[0].answer = taken + outcome("Success", "4");
        m.peers[1].answer = taken + outcome("Failure", "5");
        m.peers[2].answer = taken;
        m.find<QPushButton>("manyAll")->click();
        QSignalSpy result(m.window.get(), &ManyWindow::reported);
        m.find<QPushButton>("manySend")->click();
        QVERIFY(m.isTrue([&m] {
            return m.server("berlin")->text(2) == QStringLiteral("The call was answered.")
                && m.server("vienna")->text(2) == QStringLiteral("The destination is busy.");
        }));
        QVERIFY(result.isEmpty());
        QCOMPARE(m.server("zurich")->text(2), QStringLiteral("waiting"));
        m.peers[2].transport = nullptr; // it goes with its session
        m.connections.close(QStringLiteral("zurich"));
        QVERIFY(m.isTrue([&result] { return !result.isEmpty(); }));
        QVERIFY(m.server("zurich")->text(2).startsWith(QStringLiteral("The connection was lost")));
        QVERIFY(!result.first().at(1).toBool());
        QVERIFY2(m.note().startsWith(QStringLiteral("Originate: done on 1 of 3")), qPrintable(m.note()));
        QCOMPARE(m.find<QTreeWidget>("manyGroups")->topLevelItemCount(), 3);
    }

    void aCallNobodyTellsOf()
    {
        Many m(reading());
        m.peers[0].answer = "Response: Success\n";
        ManyRun run(m.connections,
            AmiAction("Originate").add("Channel", "Local/1@a").add("Async", "true").add("Timeout", "1"),
            {QStringLiteral("berlin")}, false);
        run.setLaterWait(std::chrono::milliseconds(1));
        QSignalSpy finished(&run, &ManyRun::finished);
        run.start();
        QVERIFY(m.isTrue([&finished] { return !finished.isEmpty(); }));
        QCOMPARE(run.answers().front().state, ServerAnswer::State::Refused);
        QVERIFY(run.answers().front().why.contains(QStringLiteral("did not say")));
    }

    void stops()
    {
        Many m(reading());
        m.find<QPushButton>("manyAll")->click();
        m.peers[1].isSilent = true;
        QSignalSpy result(m.window.get(), &ManyWindow::reported);
        m.find<QPushButton>("manySend")->click();
        QVERIFY(m.isTrue([&m] { return m.server("zurich")->text(2) == QStringLiteral("done"); }));
        QVERIFY(result.isEmpty());
        QCOMPARE(m.server("vienna")->text(2), QStringLiteral("waiting"));
        m.find<QPushButton>("manyStop")->click();
        QVERIFY(m.isTrue([&result] { return !result.isEmpty(); }));
        QVERIFY(m.note().startsWith(QStringLiteral("Getvar: done on 3 of 4")));
    }
};

WIRECHIEF_TEST(ManyWindowTest, tst_manywindow)
#include "tst_manywindow.moc"
