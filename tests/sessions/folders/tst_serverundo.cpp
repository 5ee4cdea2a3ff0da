// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/folders/serverundo.h"

#include "sessions/limits.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"

#include <QSignalSpy>

using namespace wirechief;

namespace {

/// Steps that are played: each is possible as long as its name is in the list.
struct UndoBench : ConnectionBench {
    QStringList possible;
    QStringList taken;
    bool fails = false;

    void add(const QString& name)
    {
        possible.append(name);
        undo.add({ServerUndo::Kind::Move, name, {}, [this, name] { return possible.contains(name); },
            [this, name]() -> Result<QString> {
                if (fails)
                    return Error{ErrorKind::Storage, QStringLiteral("The disk is full."), {}};
                taken.append(name);
                // What it changes does not count against those before it.
                Q_EMIT connections.profilesChanged();
                return QString(name + u'.');
            }});
    }
    [[nodiscard]] QString last() const { return undo.last() != nullptr ? undo.last()->text : QString(); }
    void lose(const QString& name)
    {
        possible.removeAll(name);
        Q_EMIT connections.profilesChanged();
    }
};

} // namespace

class ServerUndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheLastBackFirst()
    {
        UndoBench bench;
        const QSignalSpy changed(&bench.undo, &ServerUndo::changed);
        QVERIFY(bench.undo.last() == nullptr);
        QVERIFY(!bench.undo.undo());
        bench.add(QStringLiteral("a"));
        bench.add(QStringLiteral("b"));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(*bench.undo.undo(), QStringLiteral("b."));
        QCOMPARE(bench.last(), QStringLiteral("a"));
        QCOMPARE(*bench.undo.undo(), QStringLiteral("a."));
        QCOMPARE(bench.taken.join(u' '), QStringLiteral("b a"));
        QVERIFY(bench.undo.last() == nullptr);
    }

    void namesWhatWasRenamedSince()
    {
        UndoBench bench;
        QString name = QStringLiteral("berlin");
        const auto rename = [&name](ServerUndo::Step& step) { step.text = name; };
        bench.undo.add({ServerUndo::Kind::Distrust, name, {}, [] { return true; },
            [] { return Result<QString>(QString()); }, rename});
        const QSignalSpy changed(&bench.undo, &ServerUndo::changed);
        Q_EMIT bench.connections.profilesChanged();
        QCOMPARE(changed.size(), 0);
        name = QStringLiteral("bonn");
        Q_EMIT bench.connections.profilesChanged();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.last(), name);
        // One that was not the last comes with its new name, too.
        bench.add(QStringLiteral("a"));
        name = QStringLiteral("rome");
        Q_EMIT bench.connections.profilesChanged();
        QVERIFY(bench.undo.undo());
        QCOMPARE(bench.last(), name);
    }

    /// An import whose servers were moved since: once they are back, it can be taken back too.
    void whatCameBeforeWaits()
    {
        UndoBench bench;
        bench.add(QStringLiteral("import"));
        bench.add(QStringLiteral("move"));
        bench.possible.removeAll(QStringLiteral("import"));
        Q_EMIT bench.connections.profilesChanged();
        QCOMPARE(bench.last(), QStringLiteral("move"));
        bench.possible.append(QStringLiteral("import"));
        QVERIFY(bench.undo.undo());
        QCOMPARE(bench.last(), QStringLiteral("import"));
    }

    void whatWasChangedSinceGoes()
    {
        UndoBench bench;
        bench.add(QStringLiteral("a"));
        bench.add(QStringLiteral("b"));
        bench.possible.removeAll(QStringLiteral("a"));
        const QSignalSpy changed(&bench.undo, &ServerUndo::changed);
        bench.lose(QStringLiteral("b"));
        QVERIFY(bench.undo.last() == nullptr);
        QCOMPARE(changed.size(), 1);
    }

    void whatFailsCanBeTriedAgain()
    {
        UndoBench bench;
        bench.add(QStringLiteral("a"));
        bench.fails = true;
        QCOMPARE(bench.undo.undo().error().text, QStringLiteral("The disk is full."));
        QCOMPARE(bench.last(), QStringLiteral("a"));
        bench.fails = false;
        QVERIFY(bench.undo.undo());
        QVERIFY(bench.undo.last() == nullptr);
    }

    void doesAgainWhatWasTakenBack()
    {
        UndoBench bench;
        QStringList done;
        // Each says what its opposite did.
        std::function<ServerUndo::Step(const QString&, const QString&)> step
            = [&](const QString& name, const QString& opposite) {
                  return ServerUndo::Step{ServerUndo::Kind::Move, name, {}, [] { return true; },
                      [&done, name] {
                          done.append(name);
                          return Result<QString>(QString(name + u'.'));
                      },
                      {}, [&step, name, opposite] { return step(opposite, name); }};
              };
        const auto undone = [&bench] {
            return bench.undo.lastUndone() != nullptr ? bench.undo.lastUndone()->text : QString();
        };
        QVERIFY(!bench.undo.redo());
        bench.undo.add(step(QStringLiteral("undo a"), QStringLiteral("redo a")));
        bench.undo.add(step(QStringLiteral("undo b"), QStringLiteral("redo b")));
        QCOMPARE(undone(), QString());
        QVERIFY(bench.undo.undo());
        QVERIFY(bench.undo.undo());
        QCOMPARE(undone(), QStringLiteral("redo a"));
        QCOMPARE(*bench.undo.redo(), QStringLiteral("redo a."));
        QCOMPARE(bench.last(), QStringLiteral("undo a"));
        QCOMPARE(undone(), QStringLiteral("redo b"));
        QVERIFY(bench.undo.redo());
        QVERIFY(bench.undo.undo());
        QCOMPARE(done.join(u' '), QStringLiteral("undo b undo a redo a redo b undo b"));
        // What is done now leaves nothing to do again.
        bench.undo.add(step(QStringLiteral("undo c"), QStringLiteral("redo c")));
        QCOMPARE(undone(), QString());
        QVERIFY(!bench.undo.redo());
    }

    void theOldestGo()
    {
        UndoBench bench;
        for (size_t i = 0; i <= limits::undoSteps; ++i)
            bench.add(QString::number(i));
        size_t steps = 0;
        for (; bench.undo.last() != nullptr; ++steps)
            QVERIFY(bench.undo.undo());
        QCOMPARE(steps, limits::undoSteps);
        QCOMPARE(bench.taken.last(), QStringLiteral("1"));
    }
};

WIRECHIEF_GUILESS_TEST(ServerUndoTest, tst_serverundo)
#include "tst_serverundo.moc"
