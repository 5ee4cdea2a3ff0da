// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/cli/limits.h"
#include "pbx/cli/linecompleter.h"
#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"

using namespace wirechief;

namespace {

QByteArray outputOf(const QByteArray& text)
{
    return "Response: Success\nMessage: Command output follows\nOutput: " + text + "\n";
}

/// What a completer of one server says.
struct Heard {
    Session session{"11.0.0", Session::Reads::WhatIsAskedFor};
    LineCompleter completer;
    QStringList lines; ///< "line: word word", or "line! why"
    Heard()
    {
        QObject::connect(&completer, &LineCompleter::completed, &completer,
            [this](const QString& line, const Completions& words) {
                lines.append(QString(line + u": " + QString::fromUtf8(words.join(' '))));
            });
        QObject::connect(&completer, &LineCompleter::failed, &completer,
            [this](const QString& line, const Error&) { lines.append(QString(line + u'!')); });
        completer.setServer(session.server.get());
    }
    /// The line that the next question is for.
    QByteArray answer(const QByteArray& text)
    {
        const QByteArray asked = session.answer("Command", outputOf(text));
        return asked.mid(asked.indexOf("Command: ") + 9).split('\r').value(0);
    }
    /// Answers the first question, and that for the help.
    void begin()
    {
        completer.ask(QStringLiteral("x"));
        answer("_EOF_");
        answer("core show uptime -- Show uptime");
        lines.clear();
    }
};

} // namespace

class LineCompleterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksAndReadsHelpOnce()
    {
        Heard heard;
        heard.completer.ask(QStringLiteral("core sh"));
        QCOMPARE(
            heard.answer("sh show shutdown _EOF_"), QByteArray("_command matchesarray \"core sh\" \"sh\""));
        QCOMPARE(heard.lines, QStringList{QStringLiteral("core sh: show shutdown")});
        QCOMPARE(heard.answer("core show uptime -- Show uptime"), QByteArray("core show help"));
        QCOMPARE(heard.completer.help().of(QStringLiteral("core show uptime")), QByteArray("Show uptime"));
        heard.completer.ask(QStringLiteral("core"));
        heard.answer("core core _EOF_");
        QVERIFY(heard.session.nothingSent());
    }

    /// Of those that wait, only the newest is asked for, and only it is answered.
    void oneQuestionAtATime()
    {
        Heard heard;
        heard.begin();
        for (const char* line : {"c", "co", "cor"})
            heard.completer.ask(QString::fromLatin1(line));
        QCOMPARE(heard.answer("c core channel _EOF_"), QByteArray("_command matchesarray \"c\" \"c\""));
        QVERIFY(heard.lines.isEmpty());
        QCOMPARE(heard.answer("core core _EOF_"), QByteArray("_command matchesarray \"cor\" \"cor\""));
        QCOMPARE(heard.lines, QStringList{QStringLiteral("cor: core")});
        QVERIFY(heard.session.nothingSent());
    }

    void whatIsNotWantedIsNotTold()
    {
        Heard heard;
        heard.begin();
        heard.completer.ask(QStringLiteral("core"));
        heard.completer.forget();
        heard.answer("core core _EOF_");
        QVERIFY(heard.lines.isEmpty());
    }

    void knowsForAMoment()
    {
        Heard heard;
        heard.begin();
        heard.completer.ask(QStringLiteral("core"));
        heard.answer("core core _EOF_");
        heard.completer.ask(QStringLiteral("core"));
        QVERIFY(heard.session.nothingSent());
        QCOMPARE(heard.lines, (QStringList{QStringLiteral("core: core"), QStringLiteral("core: core")}));
        heard.session.time.advance(limits::completionsKept);
        heard.completer.ask(QStringLiteral("core"));
        heard.answer("core core _EOF_"); // channels come and go
    }

    void failsWithoutAServer()
    {
        Heard heard;
        heard.begin();
        heard.completer.ask(QStringLiteral("core"));
        heard.completer.setServer(nullptr);
        heard.answer("core core _EOF_");
        QVERIFY(heard.lines.isEmpty());
        heard.completer.ask(QStringLiteral("core"));
        QCOMPARE(heard.lines, QStringList{QStringLiteral("core!")});
    }

    void tellsWhatIsNoAnswer()
    {
        Heard heard;
        heard.begin();
        heard.completer.ask(QStringLiteral("core"));
        heard.answer("NULL");
        QCOMPARE(heard.lines, QStringList{QStringLiteral("core!")});
        heard.completer.ask(QStringLiteral("core")); // is not kept
        heard.answer("core core _EOF_");
        QCOMPARE(heard.lines.value(1), QStringLiteral("core: core"));
    }
};

WIRECHIEF_GUILESS_TEST(LineCompleterTest, tst_linecompleter)
#include "tst_linecompleter.moc"
