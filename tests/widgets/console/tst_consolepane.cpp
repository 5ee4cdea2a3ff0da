// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/limits.h"
#include "support/base/testmain.h"
#include "widgets/console/commandentry.h"
#include "widgets/console/consoleoutput.h"
#include "widgets/console/consolepane.h"
#include "widgets/limits.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QToolButton>

#include <ctime>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

const QString berlin = QStringLiteral("berlin");

struct Shown {
    ConsolePane pane;
    Shown()
    {
        pane.resize(800, 300);
        pane.setServer(berlin, Environment::Production);
        pane.show();
        pane.activateWindow();
    }
    void run(const char* command, const QByteArray& text, bool success = true)
    {
        pane.commandStarted();
        pane.showAnswer({.serverId = berlin,
            .serverName = berlin,
            .command = QString::fromLatin1(command),
            .text = text,
            .success = success,
            .when = QDateTime::currentDateTime(),
            .latency = 6'200us});
    }
    [[nodiscard]] QStringList lines()
    {
        if (!QTest::qWaitFor([this] { return pane.isIdle(); }, 30'000))
            qWarning() << "the output does not end";
        return pane.output()->toPlainText().split(u'\n');
    }
};

} // namespace

class ConsolePaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // Every warning but those of the offscreen platform itself.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void showsOneServerAlone()
    {
        Shown shown;
        const QString vienna = QStringLiteral("vienna");
        const auto answerOf = [&shown](const QString& server, const QByteArray& text) {
            shown.pane.commandStarted();
            shown.pane.showAnswer({.serverId = server,
                .serverName = server,
                .command = QStringLiteral("core show uptime"),
                .text = text,
                .success = true,
                .when = QDateTime::currentDateTime()});
        };
        const auto visible = [&shown] {
            (void)shown.lines();
            return static_cast<ConsoleOutput*>(shown.pane.output())->shownText();
        };
        const auto all = [&shown] { return shown.pane.output()->toPlainText(); };
        const auto* notice = shown.pane.findChild<QLabel*>(QStringLiteral("consoleNotice"));
        answerOf(berlin, "of berlin");
        answerOf(vienna, "of vienna");
        shown.pane.showNotice(QStringLiteral("Reloaded."));
        const QString both = visible();
        QCOMPARE(both, all());
        QVERIFY(both.contains(QStringLiteral("── vienna ──")));
        shown.pane.setShowsOneServer(true);
        QVERIFY(visible().contains(QStringLiteral("of berlin")));
        QVERIFY(visible().contains(QStringLiteral("Reloaded.")));
        QVERIFY(!visible().contains(QStringLiteral("vienna")));
        QCOMPARE(notice->text(), QStringLiteral("Only the output of berlin is shown."));
        // What is still to come, and what is copied.
        answerOf(vienna, "of vienna again");
        answerOf(berlin, "of berlin again");
        const QString left = visible();
        QVERIFY(left.contains(QStringLiteral("of berlin again")));
        QVERIFY(!left.contains(QStringLiteral("vienna")));
        shown.pane.output()->selectAll();
        shown.pane.output()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), left);
        shown.pane.findChild<QAction*>(QStringLiteral("copyOutput"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), left);
        // It follows the selection; the newest answer is that of the server.
        shown.pane.setServer(vienna);
        QVERIFY(!visible().contains(QStringLiteral("of berlin")));
        QVERIFY(visible().contains(QStringLiteral("of vienna again")));
        shown.pane.findChild<QAction*>(QStringLiteral("copyAnswer"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("of vienna again"));
        // One without a session, and several.
        shown.pane.setServer({}, {}, QStringLiteral("Connect first."), berlin);
        QCOMPARE(visible(), left);
        shown.pane.setServer({});
        QCOMPARE(visible(), all());
    }

    void findsWhatIsShown()
    {
        Shown shown;
        shown.run("core show uptime", "needle of berlin");
        shown.pane.showError(QStringLiteral("vienna"), QStringLiteral("needle"), Error{});
        shown.run("core show uptime", "needle of berlin too");
        (void)shown.lines();
        shown.pane.setShowsOneServer(true);
        auto* output = static_cast<ConsoleOutput*>(shown.pane.output());
        output->moveCursor(QTextCursor::Start);
        for (const char* line : {"needle of berlin", "needle of berlin too"}) {
            QVERIFY(output->findShown(QStringLiteral("needle"), {}));
            QCOMPARE(output->textCursor().block().text(), QLatin1String(line));
        }
        QVERIFY(!output->findShown(QStringLiteral("needle"), {}));
    }

    void sendsCommands()
    {
        Shown shown;
        QSignalSpy entered(&shown.pane, &ConsolePane::commandsEntered);
        QTest::keyClicks(shown.pane.commandEdit(), QStringLiteral("  core show version "));
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered[0][0].toStringList(), QStringList{QStringLiteral("core show version")});
        QVERIFY(shown.pane.commandEdit()->text().isEmpty());
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Return); // nothing typed, nothing sent
        QCOMPARE(entered.size(), 1);
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Up);
        QCOMPARE(shown.pane.commandEdit()->text(), QStringLiteral("core show version"));
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Escape);
        QVERIFY(shown.pane.commandEdit()->text().isEmpty());
    }

    /// Not with each click on a server, but where the answers of another one begin.
    void marksAnotherServer()
    {
        Shown shown;
        shown.run("core show uptime", "System uptime: 1 hour");
        auto* notice = shown.pane.findChild<QLabel*>(QStringLiteral("consoleNotice"));
        shown.pane.setServer(QStringLiteral("vienna"), Environment::Test);
        QVERIFY(notice->text().contains(berlin) && notice->text().contains(QStringLiteral("vienna")));
        QVERIFY(!notice->isHidden());
        shown.pane.setServer(berlin, Environment::Production);
        QVERIFY(notice->isHidden());
        shown.run("core show calls", "0 active calls");
        QVERIFY(!shown.lines().contains(QStringLiteral("──── berlin ────")));
        shown.pane.commandStarted();
        shown.pane.showAnswer({.serverName = QStringLiteral("vienna"),
            .command = QStringLiteral("core show calls"),
            .text = "1 active call",
            .success = true,
            .when = QDateTime::currentDateTime()});
        const QStringList lines = shown.lines();
        const qsizetype mark = lines.indexOf(QStringLiteral("──── vienna ────"));
        QVERIFY(mark > 0);
        QCOMPARE(lines.value(mark + 1), QStringLiteral("vienna*CLI> core show calls"));
        shown.pane.clear();
        shown.run("core show calls", "0 active calls");
        QCOMPARE(shown.lines().constFirst(), QStringLiteral("berlin*CLI> core show calls"));
    }

    void pastedLinesAreCommandsOfTheirOwn()
    {
        Shown shown;
        QSignalSpy entered(&shown.pane, &ConsolePane::commandsEntered);
        auto* run = shown.pane.findChild<QPushButton*>(QStringLiteral("runPasted"));
        auto* list = shown.pane.findChild<QListWidget*>(QStringLiteral("pastedCommands"));
        shown.pane.commandEdit()->insert(QStringLiteral("core show uptime\r\n\n  core show version \n"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2); // looked at before they are sent
        QVERIFY(entered.isEmpty());
        run->click();
        QCOMPARE(entered.size(), 1);
        const QStringList both{QStringLiteral("core show uptime"), QStringLiteral("core show version")};
        QCOMPARE(entered[0][0].toStringList(), both);
        QVERIFY(shown.pane.commandEdit()->isEnabled() && !list->isVisible());
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Up);
        QCOMPARE(shown.pane.commandEdit()->text(), both[1]);
        // One line with its end is one command, to be looked at in the entry.
        shown.pane.commandEdit()->clear();
        shown.pane.commandEdit()->insert(QStringLiteral("core show uptime\n"));
        QCOMPARE(shown.pane.commandEdit()->text(), both[0]);
        QVERIFY(!list->isVisible());
    }

    void whatIsTypedSurvivesACancelledPaste()
    {
        Shown shown;
        QSignalSpy entered(&shown.pane, &ConsolePane::commandsEntered);
        shown.pane.commandEdit()->setText(QStringLiteral("core show "));
        shown.pane.commandEdit()->insert(QStringLiteral("uptime\ncore show version"));
        auto* list = shown.pane.findChild<QListWidget*>(QStringLiteral("pastedCommands"));
        QCOMPARE(list->item(0)->text(), QStringLiteral("core show uptime"));
        shown.pane.findChild<QPushButton*>(QStringLiteral("cancelPasted"))->click();
        QCOMPARE(shown.pane.commandEdit()->text(), QStringLiteral("core show "));
        // And they are not sent to another server.
        shown.pane.commandEdit()->insert(QStringLiteral("uptime\ncore show version"));
        QVERIFY(list->isVisible());
        shown.pane.setServer(QStringLiteral("vienna"));
        QVERIFY(!list->isVisible());
        QVERIFY(entered.isEmpty());
    }

    void tooManyAreNotSent()
    {
        Shown shown;
        shown.pane.commandEdit()->insert(
            QStringLiteral("core show uptime\n").repeated(limits::consoleCommands + 1));
        QVERIFY(!shown.pane.findChild<QPushButton*>(QStringLiteral("runPasted"))->isEnabled());
        shown.pane.findChild<QPushButton*>(QStringLiteral("cancelPasted"))->click();
        for (int i = 0; i < limits::consoleCommands; ++i)
            shown.pane.commandStarted();
        QSignalSpy entered(&shown.pane, &ConsolePane::commandsEntered);
        shown.pane.commandEdit()->setText(QStringLiteral("core show uptime"));
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Return);
        QVERIFY(entered.isEmpty()); // stays where it is, and it says so
        QVERIFY(!shown.pane.commandEdit()->text().isEmpty());
        QVERIFY(shown.pane.findChild<QLabel*>(QStringLiteral("consoleBusy"))
                    ->text()
                    .contains(QString::number(limits::consoleCommands)));
    }

    /// The question goes to the owner, and is no command.
    void tabAsksHowTheLineGoesOn()
    {
        Shown shown;
        QSignalSpy wanted(&shown.pane.entry(), &CommandEntry::completionWanted);
        auto* busy = shown.pane.findChild<QLabel*>(QStringLiteral("consoleBusy"));
        QTest::keyClicks(shown.pane.commandEdit(), QStringLiteral("core sh"));
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Tab);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!busy->isVisible());
        shown.pane.entry().offerCompletions(QStringLiteral("core sh"), {{QStringLiteral("show"), {}}});
        QCOMPARE(shown.pane.commandEdit()->text(), QStringLiteral("core show "));
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Tab);
        shown.pane.entry().offerCompletions(QStringLiteral("core show "), {});
        QCOMPARE(busy->text(), QStringLiteral("No completion"));
        QTest::keyClicks(shown.pane.commandEdit(), QStringLiteral("u"));
        QVERIFY(!busy->isVisible());
    }

    void searchesTheHistory()
    {
        Shown shown;
        for (const char* line : {"core show uptime", "queue show"})
            shown.pane.entry().history().add(QString::fromLatin1(line));
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_R, Qt::ControlModifier);
        auto* words = shown.pane.findChild<QLineEdit*>(QStringLiteral("historySearch"));
        QVERIFY(words->isVisible());
        QVERIFY(!shown.pane.findChild<QLabel*>(QStringLiteral("consolePrompt"))->isVisible());
        QTest::keyClicks(words, QStringLiteral("upt"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(shown.pane.commandEdit()->text(), QStringLiteral("core show uptime"));
        QVERIFY(shown.pane.findChild<QLabel*>(QStringLiteral("consolePrompt"))->isVisible());
    }

    void showsBlocks()
    {
        Shown shown;
        shown.run("core show uptime", "System uptime: 1 hour\r\nLast reload: 1 hour\n\n");
        shown.run("no such", "No such command 'no such'\n", false);
        const QStringList lines = shown.lines();
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], QStringLiteral("berlin*CLI> core show uptime"));
        QCOMPARE(lines[1], QStringLiteral("System uptime: 1 hour"));
        QCOMPARE(lines[2], QStringLiteral("Last reload: 1 hour"));
        QVERIFY(QRegularExpression(QString::fromUtf8("^✓ \\d\\d:\\d\\d:\\d\\d · 6.2 ms$"))
                    .match(lines[3])
                    .hasMatch());
        QCOMPARE(lines[5], QStringLiteral("No such command 'no such'"));
        QVERIFY(lines[6].startsWith(QString::fromUtf8("✗ ")));
    }

    void showsErrorsAndNotices()
    {
        Shown shown;
        shown.pane.commandStarted();
        shown.pane.showError(berlin, QStringLiteral("core show version"),
            Error{ErrorKind::NotConnected, QStringLiteral("There is no session."),
                QStringLiteral("Connect first.")});
        shown.pane.showNotice(QStringLiteral("Reloaded."));
        const QStringList lines = shown.lines();
        QCOMPARE(lines[1], QString::fromUtf8("✗ There is no session. Connect first."));
        QCOMPARE(lines[2], QString::fromUtf8("✓ Reloaded."));
        QVERIFY(!shown.pane.findChild<QLabel*>(QStringLiteral("consoleBusy"))->isVisible());
    }

    void remoteTextIsHarmless()
    {
        Shown shown;
        shown.run("x", "<b>bold</b>\x1b[1;31mred\x1b[0m \x1b]0;title\x07\tend\n");
        QCOMPARE(shown.lines()[1], QString::fromUtf8("<b>bold</b>red ␛]0;title␇       end"));
    }

    void tabsGoToStopsOfEight()
    {
        Shown shown;
        shown.run(
            "config show help", "\tres_hep\nab\tc\n12345678\tx\n\xC3\xA4\t\xC3\xB6\t.\na\x1b[31mb\tc\n");
        const QStringList lines = shown.lines();
        QCOMPARE(lines[1], QStringLiteral("        res_hep"));
        QCOMPARE(lines[2], QStringLiteral("ab      c"));
        QCOMPARE(lines[3], QStringLiteral("12345678        x"));
        QCOMPARE(lines[4], QString::fromUtf8("ä       ö       ."));
        QCOMPARE(lines[5], QStringLiteral("ab      c"));
    }

    /// Old prompts and results stay readable when the theme changes.
    void oldOutputFollowsTheTheme()
    {
        Theme theme;
        theme.setAppearance(Appearance::Light);
        Shown shown;
        QByteArray colors = "System uptime: 1 hour";
        for (int color = 0; color < 8; ++color)
            colors += "\x1b[1;3" + QByteArray::number(color) + ";40mword " + QByteArray::number(color);
        shown.run("core show uptime", QByteArray(colors + '\n'));
        shown.run("no such", "No such command\n", false);
        (void)shown.lines();
        for (const Appearance appearance : {Appearance::Dark, Appearance::Light, Appearance::Dark}) {
            theme.setAppearance(appearance);
            const QColor paper = shown.pane.output()->palette().color(QPalette::Base);
            int colored = 0;
            const QTextDocument* document = shown.pane.output()->document();
            for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QBrush ink = it.fragment().charFormat().foreground();
                    if (ink.style() == Qt::NoBrush)
                        continue; // the palette's
                    ++colored;
                    QVERIFY2(contrastRatio(ink.color(), paper) >= 4.5, qPrintable(block.text()));
                }
            }
            QCOMPARE(colored, 4 + 8);
        }
    }

    /// The context menu is about the answer below the mouse, the buttons about the newest one.
    void offersWhatCanBeDoneWithAnAnswer()
    {
        Shown shown;
        auto* button = shown.pane.findChild<QToolButton*>(QStringLiteral("answerAsTableButton"));
        QVERIFY(button && !button->isEnabled());
        shown.run("core show channels", "Channel  Location\nPJSIP/1  100@x\n");
        shown.run("core show uptime", "System uptime: 1 hour\n");
        (void)shown.lines();
        QVERIFY(button->isEnabled());
        const QSignalSpy wanted(&shown.pane, &ConsolePane::answerWanted);
        button->click();
        QCOMPARE(wanted.last().at(0).toULongLong(), quint64(2));
        QCOMPARE(wanted.last().at(2).toBool(), false);

        auto* output = qobject_cast<ConsoleOutput*>(shown.pane.output());
        for (const auto& [line, run] : {std::pair{0, 1}, std::pair{2, 1}, std::pair{5, 2}}) {
            const QTextCursor at(output->document()->findBlockByNumber(line));
            QCOMPARE(output->runAt(output->cursorRect(at).center()), quint64(run));
        }
        const QTextCursor first(output->document()->findBlockByNumber(1));
        Q_EMIT output->customContextMenuRequested(output->cursorRect(first).center());
        auto* menu = output->findChild<QMenu*>(QStringLiteral("outputContextMenu"));
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Escape);
        Q_EMIT output->customContextMenuRequested(output->cursorRect(first).center());
        auto* watch = shown.pane.findChild<QAction*>(QStringLiteral("watchAnswer"));
        watch->trigger();
        QCOMPARE(wanted.last().at(0).toULongLong(), quint64(1));
        QCOMPARE(wanted.last().at(2).toBool(), true);

        shown.pane.findChild<QAction*>(QStringLiteral("clearOutput"))->trigger();
        QVERIFY(shown.pane.runs().all().empty());
        QVERIFY(!button->isEnabled());
    }

    void wrapsAndSaves()
    {
        Shown shown;
        shown.run("core show uptime", QByteArray(500, 'x'));
        (void)shown.lines();
        QVERIFY(shown.pane.output()->horizontalScrollBar()->maximum() > 0);
        shown.pane.setWrapsLines(true);
        QTRY_COMPARE(shown.pane.output()->horizontalScrollBar()->maximum(), 0);
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("console.txt"));
        shown.pane.findChild<QAction*>(QStringLiteral("saveOutput"))->trigger();
        auto* dialog = shown.pane.findChild<QFileDialog*>(QStringLiteral("outputSaveDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(name);
        dialog->close();
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("berlin*CLI> core show uptime\nxxx"));
        QVERIFY(shown.lines().last().contains(name));
    }

    void offersToStopWhatTakesLong()
    {
        Shown shown;
        auto* stop = shown.pane.findChild<QToolButton*>(QStringLiteral("stop"));
        QSignalSpy requests(&shown.pane, &ConsolePane::stopRequested);
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Escape);
        QVERIFY(requests.isEmpty()); // there is nothing to stop
        shown.pane.commandStarted();
        QVERIFY(!stop->isVisible());
        QTRY_VERIFY(stop->isVisible());
        QCOMPARE(stop->accessibleName(), QStringLiteral("Stop"));
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(requests.count(), 1);
        shown.pane.commandEdit()->setText(QStringLiteral("typed"));
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Escape);
        QCOMPARE(requests.count(), 1); // first the line is cleared
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_Escape);
        QCOMPARE(requests.count(), 2);
        QTest::keyClick(shown.pane.commandEdit(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(requests.count(), 3);
        shown.pane.showError(berlin, QStringLiteral("x"),
            Error{ErrorKind::Cancelled, QStringLiteral("The answer is no longer waited for."), {}});
        QVERIFY(!stop->isVisible());
    }

    void saysThatItWorks()
    {
        Shown shown;
        auto* busy = shown.pane.findChild<QLabel*>(QStringLiteral("consoleBusy"));
        QVERIFY(!busy->isVisible());
        shown.pane.commandStarted();
        QVERIFY(busy->isVisible());
        shown.pane.commandStarted();
        QCOMPARE(busy->text(), QString::fromUtf8("Working… (2)"));
        for (const char* const command : {"a", "b"})
            shown.pane.showAnswer(
                {.serverName = berlin, .command = QString::fromLatin1(command), .text = "x\n"});
        QVERIFY(!busy->isVisible());
    }

    void promptNamesTheServer()
    {
        Shown shown;
        auto* prompt = shown.pane.findChild<QLabel*>(QStringLiteral("consolePrompt"));
        QCOMPARE(prompt->text(), QStringLiteral("berlin*CLI>"));
        QCOMPARE(prompt->palette().color(QPalette::WindowText),
            promptColor(Environment::Production, shown.pane.palette()));
        shown.pane.setServer(QStringLiteral("vienna"));
        QCOMPARE(prompt->text(), QStringLiteral("vienna*CLI>"));
        shown.pane.setServer({}, {}, QStringLiteral("Not connected."));
        QVERIFY(!shown.pane.commandEdit()->isEnabled());
        QCOMPARE(shown.pane.commandEdit()->placeholderText(), QStringLiteral("Not connected."));
        shown.run("late", "answer\n"); // of a server that is not chosen any more
        QCOMPARE(shown.lines()[0], QStringLiteral("berlin*CLI> late"));
    }

    void longOutputKeepsTheWindowAlive()
    {
        Shown shown;
        QByteArray text;
        while (text.size() < 8 * 1024 * 1024)
            text += "PJSIP/" + QByteArray::number(text.size())
                + "-0000002a  default  101  1  Up  AppDial  (Outgoing Line)\n";
        const qint64 sent = text.count('\n');
        // Work between two beats, not time: what else the machine does is no fault of the console.
        std::clock_t before = std::clock();
        std::clock_t longest = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] {
            longest = qMax(longest, std::clock() - before);
            before = std::clock();
        });
        heart.start(1);
        shown.run("core show channels", text);
        const QStringList lines = shown.lines();
        const double milliseconds = double(longest) * 1e3 / CLOCKS_PER_SEC;
        qInfo() << "most work at a stretch" << milliseconds << "ms";
        QVERIFY2(milliseconds < 250, qPrintable(QString::number(milliseconds))); // 10 ms are meant
        QCOMPARE(lines.size(), limits::consoleLines);
        QVERIFY(lines[limits::consoleLines - 2].startsWith(QStringLiteral("PJSIP/")));
        auto* notice = shown.pane.findChild<QLabel*>(QStringLiteral("consoleNotice"));
        QVERIFY(notice->isVisible());
        const qint64 cut = sent + 2 - limits::consoleLines;
        QVERIFY2(notice->text().contains(shown.pane.locale().toString(cut)), qPrintable(notice->text()));
        QCOMPARE(shown.pane.output()->verticalScrollBar()->value(),
            shown.pane.output()->verticalScrollBar()->maximum());
        shown.pane.clear();
        QVERIFY(!notice->isVisible());
        QVERIFY(shown.pane.output()->toPlainText().isEmpty());
    }

    void oneEndlessLineIsCut()
    {
        Shown shown;
        shown.run("x", QByteArray(8 * 1024 * 1024, 'y'));
        const QStringList lines = shown.lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1].size(), limits::displayCharacters + 1);
    }

    void staysWhereTheUserReads()
    {
        Shown shown;
        shown.run("a", QByteArray("line\n").repeated(200));
        (void)shown.lines();
        QScrollBar* bar = shown.pane.output()->verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(10);
        shown.run("b", QByteArray("line\n").repeated(200));
        (void)shown.lines();
        QCOMPARE(bar->value(), 10);
    }

    void findsText()
    {
        Shown shown;
        shown.run("a", "one\ntwo\nthree two\n");
        (void)shown.lines();
        auto* find = shown.pane.findChild<QLineEdit*>(QStringLiteral("consoleFindText"));
        shown.pane.findChild<QAction*>(QStringLiteral("consoleFind"))->trigger();
        QVERIFY(find->isVisible());
        find->setText(QStringLiteral("two"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(shown.pane.output()->textCursor().blockNumber(), 2);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(shown.pane.output()->textCursor().blockNumber(), 3);
        QTest::keyClick(find, Qt::Key_Return); // once around
        QCOMPARE(shown.pane.output()->textCursor().blockNumber(), 2);
        find->setText(QStringLiteral("nothing like it"));
        QTest::keyClick(find, Qt::Key_Return);
        QVERIFY(!shown.pane.findChild<QLabel*>(QStringLiteral("consoleFindResult"))->text().isEmpty());
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!find->isVisible());
    }
};

WIRECHIEF_TEST(ConsolePaneTest, tst_consolepane)
#include "tst_consolepane.moc"
