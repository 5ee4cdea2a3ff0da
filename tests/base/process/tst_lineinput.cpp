// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/limits.h"
#include "base/process/lineinput.h"
#include "support/base/testmain.h"

#include <QSignalSpy>

#include <array>
#include <unistd.h>

using namespace wirechief;

class TestLineInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QCOMPARE(::pipe(m_pipe.data()), 0); }
    void cleanup()
    {
        ::close(m_pipe[0]);
        closeInput();
    }
    void readsLinesAsTheyCome();
    void endsWithTheInput();
    void endlessLineEndsIt();

private:
    void type(const QByteArray& bytes)
    {
        QCOMPARE(::write(m_pipe[1], bytes.data(), size_t(bytes.size())), ssize_t(bytes.size()));
    }
    void closeInput()
    {
        if (m_pipe[1] >= 0)
            ::close(m_pipe[1]);
        m_pipe[1] = -1;
    }
    static QByteArrayList linesOf(const QSignalSpy& spy)
    {
        QByteArrayList lines;
        for (const QList<QVariant>& arguments : spy)
            lines.append(arguments.first().toByteArray());
        return lines;
    }

    std::array<int, 2> m_pipe{-1, -1};
};

void TestLineInput::readsLinesAsTheyCome()
{
    LineInput input(m_pipe[0]);
    QSignalSpy lines(&input, &LineInput::lineRead);
    type("rate 10\nstat");
    QTRY_COMPARE(linesOf(lines), QByteArrayList({"rate 10"}));
    type("istics\r\n\nquit\n");
    QTRY_COMPARE(linesOf(lines), QByteArrayList({"rate 10", "statistics", "", "quit"}));
}

void TestLineInput::endsWithTheInput()
{
    LineInput input(m_pipe[0]);
    QSignalSpy lines(&input, &LineInput::lineRead);
    QSignalSpy ended(&input, &LineInput::ended);
    type("quit\nhalf a line");
    closeInput();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(linesOf(lines), QByteArrayList({"quit"}));
    QTest::qWait(20);
    QCOMPARE(ended.size(), 1);
}

void TestLineInput::endlessLineEndsIt()
{
    LineInput input(m_pipe[0]);
    QSignalSpy lines(&input, &LineInput::lineRead);
    QSignalSpy ended(&input, &LineInput::ended);
    type(QByteArray(limits::controlLineBytes, 'x') + '\n');
    QTRY_COMPARE(lines.size(), 1);
    QCOMPARE(ended.size(), 0);
    type(QByteArray(limits::controlLineBytes + 1, 'x'));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lines.size(), 1);
}

WIRECHIEF_GUILESS_TEST(TestLineInput, tst_lineinput)
#include "tst_lineinput.moc"
