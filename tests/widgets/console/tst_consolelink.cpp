// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/selection/selection.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/console/commandentry.h"
#include "widgets/console/consolelink.h"
#include "widgets/console/consolepane.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace wirechief;

namespace {

/// The console over a server that runs every command, and says what it was sent.
struct Linked : ConnectionBench {
    Selection selection{connections, servers};
    FakePrompter prompter;
    ConsolePane pane;
    ConsoleLink link{selection, connections, prompter, pane, nullptr};
    QStringList sent; ///< CLI commands, and what ModuleLoad was asked for
    bool answers = true; ///< commands

    explicit Linked(const Environment& environment)
    {
        ServerProfile profile;
        profile.id = QStringLiteral("id-1");
        profile.name = QStringLiteral("berlin");
        profile.host = QStringLiteral("berlin");
        profile.user = QStringLiteral("admin");
        profile.environment = environment;
        save(profile);
        connections.setSecret(profile.id, Secret("asterisk"), false);
        selection.selectServer(profile.id);
        connections.open(profile.id);
        QCoreApplication::processEvents();
        transport->say("Asterisk Call Manager/11.0.0\r\n");
        pane.show();
        if (!isTrue([this] { return pane.commandEdit()->isEnabled() && m_isKnown; }))
            qFatal("the console cannot be used");
    }
    template <class Condition>
    bool isTrue(Condition condition)
    {
        return QTest::qWaitFor([this, &condition] {
            respond();
            return condition();
        });
    }
    void run(const char* command)
    {
        pane.commandEdit()->setText(QString::fromLatin1(command));
        QTest::keyClick(pane.commandEdit(), Qt::Key_Return);
    }
    [[nodiscard]] bool shows(const QString& text)
    {
        return isTrue([this, &text] { return pane.output()->toPlainText().contains(text); });
    }

private:
    void respond()
    {
        m_written += transport->takeWritten();
        for (qsizetype end = m_written.indexOf("\r\n\r\n"); end >= 0; end = m_written.indexOf("\r\n\r\n")) {
            const QByteArray action = m_written.first(end);
            m_written.remove(0, end + 4);
            answer(action);
        }
    }
    static QByteArray valueOf(const QByteArray& action, const QByteArray& key)
    {
        for (const QByteArray& line : action.split('\n')) {
            if (line.startsWith(QByteArray(key + ": ")))
                return line.mid(key.size() + 2).trimmed();
        }
        return {};
    }
    void answer(const QByteArray& action)
    {
        const QByteArray name = valueOf(action, "Action");
        QByteArray lines = "Message: not here\n";
        bool isDone = true;
        if (name == "Challenge") {
            lines = "Challenge: 1\n";
        } else if (name == "ListCommands") {
            lines = "Command: x (Priv: command,all)\nModuleLoad: x (Priv: system,all)\n";
        } else if (name == "CoreSettings") {
            lines = "AsteriskVersion: 22.10.1\nAMIversion: 11.0.0\n";
            m_isKnown = true;
        } else if (name == "Command") {
            const QByteArray command = valueOf(action, "Command");
            if (!command.startsWith("module show") && !command.startsWith('_')) {
                sent.append(QString::fromUtf8(command));
                if (!answers)
                    return;
            }
            lines = "Message: Command output follows\nOutput: ran " + command + "\n";
        } else if (name == "ModuleLoad") {
            sent.append(
                QString::fromUtf8(QByteArray(valueOf(action, "LoadType") + ' ' + valueOf(action, "Module"))));
        } else {
            isDone = name == "Login";
        }
        lines = QByteArray(isDone ? "Response: Success\n" : "Response: Error\n")
            + "ActionID: " + valueOf(action, "ActionID") + '\n' + lines + '\n';
        transport->say(lines.replace("\n", "\r\n"));
    }

    QByteArray m_written;
    bool m_isKnown = false; ///< the release
};

} // namespace

class ConsoleLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dangerOnProductionWantsTheName()
    {
        Linked linked(Environment::Production);
        linked.run("core show uptime");
        QVERIFY(linked.shows(QStringLiteral("ran core show uptime")));
        QVERIFY(linked.prompter.asked().isEmpty());
        linked.run("core reload");
        QVERIFY(linked.shows(QStringLiteral("ran core reload")));
        QCOMPARE(linked.prompter.asked().size(), 1);
        QVERIFY(!linked.prompter.asked().last().typesServer);
        linked.run("database deltree cidname");
        QVERIFY(linked.shows(QStringLiteral("ran database deltree cidname")));
        QVERIFY(linked.prompter.asked().last().typesServer);
        QCOMPARE(linked.prompter.asked().last().server, QStringLiteral("berlin"));
        linked.prompter.setAnswer(false);
        linked.run("core stop now");
        QVERIFY(linked.shows(QStringLiteral("Nothing was sent.")));
        QVERIFY(!linked.sent.contains(QStringLiteral("core stop now")));
    }

    /// What stops a server asks everywhere, the rest does not.
    void dangerElsewhere()
    {
        Linked linked(Environment::Test);
        linked.run("database put a b c");
        QVERIFY(linked.shows(QStringLiteral("ran database put a b c")));
        QVERIFY(linked.prompter.asked().isEmpty());
        linked.run("core restart now");
        QVERIFY(linked.shows(QStringLiteral("ran core restart now")));
        QCOMPARE(linked.prompter.asked().size(), 1);
        QVERIFY(!linked.prompter.asked().last().typesServer);
    }

    void whatAsteriskRefusesIsDoneInAnotherWay()
    {
        Linked linked(Environment::Test);
        linked.run("module unload app_echo.so");
        QVERIFY(linked.shows(QStringLiteral("app_echo.so was unloaded.")));
        QCOMPARE(linked.sent, QStringList{QStringLiteral("unload app_echo.so")});
        QVERIFY(linked.prompter.asked().last().detail.contains(QStringLiteral("ModuleLoad")));
        linked.run("module load app_echo.so");
        QVERIFY(linked.shows(QStringLiteral("app_echo.so was loaded.")));
        linked.run("restart gracefully");
        QVERIFY(linked.shows(QStringLiteral("ran core restart gracefully")));
        linked.run("module unload -f app_echo.so");
        QVERIFY(linked.shows(QStringLiteral("Name modules and no options")));
        QCOMPARE(linked.sent.size(), 3);
    }

    /// What was not sent yet can still be stopped.
    void pastedLinesWaitForEachOther()
    {
        Linked linked(Environment::Test);
        linked.answers = false;
        Q_EMIT linked.pane.commandsEntered(
            {QStringLiteral("core reload"), QStringLiteral("queue reload all")});
        QVERIFY(linked.isTrue([&linked] { return linked.sent.size() == 1; }));
        Q_EMIT linked.pane.stopRequested();
        QVERIFY(linked.shows(QStringLiteral("Not sent")));
        QCOMPARE(linked.sent, QStringList{QStringLiteral("core reload")});
        linked.answers = true;
        Q_EMIT linked.pane.commandsEntered({QStringLiteral("core show uptime"), QStringLiteral("help")});
        QVERIFY(linked.shows(QStringLiteral("ran help")));
    }

    void historyIsThatOfTheServer()
    {
        Linked linked(Environment::Test);
        linked.run("core show uptime");
        QCOMPARE(linked.pane.entry().history().lines().last(),
            (HistoryLine{QStringLiteral("core show uptime"), QStringLiteral("id-1")}));
    }
};

WIRECHIEF_TEST(ConsoleLinkTest, tst_consolelink)
#include "tst_consolelink.moc"
