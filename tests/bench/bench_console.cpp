// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The console with more output than anybody reads: 100 MB, a million short lines, one line as long as an
// answer may be, and answers that are read as tables and compared. What counts is that the window goes on,
// and that memory is bounded by what is kept.

#include "base/limits.h"
#include "figures.h"
#include "heartbeat.h"
#include "models/console/commandruns.h"
#include "widgets/console/answerwindow.h"
#include "widgets/console/consolepane.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QTableView>

using namespace wirechief;

namespace {

constexpr double gapGoal = 50; // ms
constexpr qsizetype answerBytes = 1'000'000;

/// Resident memory of this process, in MiB.
double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

CommandRun answerOf(const QByteArray& text)
{
    return {.serverId = QStringLiteral("a"),
        .serverName = QStringLiteral("berlin"),
        .command = QStringLiteral("core show channels"),
        .text = text,
        .success = true,
        .when = QDateTime::currentDateTime()};
}

QByteArray repeatedText(const QByteArray& once, qsizetype bytes)
{
    QByteArray text;
    text.reserve(bytes + once.size());
    while (text.size() < bytes)
        text += once;
    return text;
}

/// Rows as `core show channels` has them, each with another name.
QByteArray channelRows(int count, int changed)
{
    QByteArray text = "Channel              Location             State   Application(Data)             \n";
    for (int row = 0; row < count; ++row) {
        text += QByteArray("PJSIP/" + QByteArray::number(100'000 + row)).leftJustified(21, ' ')
            + "100@inside:1         " + (row < changed ? "Ring    " : "Up      ")
            + "Echo()                        \n";
    }
    return text;
}

class ConsoleBench {
public:
    explicit ConsoleBench(Figures& figures)
        : m_figures(figures)
    {
        pane.resize(900, 400);
        pane.setServer(QStringLiteral("berlin"));
        pane.show();
        pass(300);
    }

    void write(const QByteArray& name, const QByteArray& text, int answers)
    {
        const double before = residentMemory();
        beat.start();
        for (int i = 0; i < answers; ++i) {
            pane.commandStarted();
            pane.showAnswer(answerOf(text));
            pass(1); // they come one after the other
        }
        turnUntil([this] { return pane.isIdle(); });
        pass(50);
        hold(name);
        // The answers that are kept are 32 MiB, the lines some more.
        const double grown = residentMemory() - before;
        m_figures.add(name + ": growth of memory", grown, "MiB", "<= 150", grown <= 150);
    }

    void lookAt(const QByteArray& name, const QByteArray& text, const QByteArray& other)
    {
        CommandRuns runs;
        runs.add(answerOf(other));
        const quint64 number = runs.add(answerOf(text));
        beat.start();
        AnswerWindow window(runs, *runs.run(number),
            [](const QString&, const QString&, QObject*, const CommandWatch::Done&) {}, {});
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        turnUntil([&window] { return window.view() == AnswerWindow::View::Table; });
        pass(200);
        hold(QByteArray(name + ", as a table"));
        beat.start();
        window.setView(AnswerWindow::View::Differences);
        window.compare();
        turnUntil([&window] {
            return !window.findChild<QPlainTextEdit*>(QStringLiteral("answerDiff"))->document()->isEmpty();
        });
        pass(200);
        hold(QByteArray(name + ", compared"));
    }

    ConsolePane pane;
    HeartBeat beat;

private:
    void hold(const QByteArray& name)
    {
        m_figures.add(
            name + ": longest gap", beat.longestGapMs(), "ms", "<= 50 ms", beat.longestGapMs() <= gapGoal);
        m_figures.add(name + ": most work at a stretch", beat.longestWorkMs(), "ms");
    }
    Figures& m_figures;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Figures figures(QApplication::arguments());
    ConsoleBench bench(figures);
    const QByteArray line = QByteArray(79, 'x') + '\n';
    bench.write("console, 100 MB in 100 answers", repeatedText(line, answerBytes), 100);
    bench.write("console, a million short lines", repeatedText("a line\n", 7'000'000), 1);
    bench.write("console, one line as long as an answer may be", QByteArray(limits::messageBytes, 'x'), 1);
    bench.lookAt("answer of 10 000 rows", channelRows(10'000, 0), channelRows(10'000, 500));
    return figures.exitCode();
}
