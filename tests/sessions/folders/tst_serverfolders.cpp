// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "sessions/folders/serverfolders.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"

#include <QSignalSpy>

using namespace wirechief;

namespace {

struct Bench : ConnectionBench {
    ServerFolders folders{connections, undo};
    QSignalSpy saved{&profiles, &ProfileStore::changed};

    explicit Bench(const QList<std::pair<const char*, const char*>>& places)
    {
        for (const auto& [name, path] : places) {
            ServerProfile profile;
            profile.id = QString::fromLatin1(name);
            profile.name = profile.id;
            profile.host = QStringLiteral("pbx.example");
            profile.user = QStringLiteral("admin");
            profile.folder = QString::fromLatin1(path);
            save(profile);
        }
        saved.clear();
    }
    [[nodiscard]] QString undoText() const { return undo.last() != nullptr ? undo.last()->text : QString(); }
    /// "a=Europe/Berlin b=".
    QString whereAll()
    {
        QStringList all;
        for (const ServerProfile& profile : connections.profiles())
            all.append(profile.name + u'=' + profile.folder);
        return all.join(u' ');
    }
};

const QString none;

} // namespace

class ServerFoldersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void knowsWhatIsWhere()
    {
        const Bench bench({{"a", "Europe/Berlin"}, {"b", "Europe"}, {"c", ""}, {"d", "Europeans"}});
        QCOMPARE(folderPaths(bench.connections.profiles()).join(u' '),
            QStringLiteral("Europe Europe/Berlin Europeans"));
        QCOMPARE(bench.folders.serversIn(QStringLiteral("Europe")).join(u' '), QStringLiteral("a b"));
        QCOMPARE(bench.folders.serversIn(none).size(), 0); // no folder
    }

    void movesInOneWrite()
    {
        Bench bench({{"a", "Europe/Berlin"}, {"b", "Europe"}, {"c", ""}});
        QCOMPARE(
            *bench.folders.move({QStringLiteral("c")}, {QStringLiteral("Europe")}, QStringLiteral("World")),
            true);
        QCOMPARE(bench.whereAll(), QStringLiteral("a=World/Europe/Berlin b=World/Europe c=World"));
        QCOMPARE(bench.saved.size(), 1);
        QCOMPARE(*bench.folders.move({QStringLiteral("c")}, {}, QStringLiteral("World")), false); // is there
        QCOMPARE(bench.saved.size(), 1);
        QCOMPARE(*bench.folders.move({}, {QStringLiteral("World/Europe/Berlin")}, none), true);
        QCOMPARE(bench.whereAll(), QStringLiteral("a=Berlin b=World/Europe c=World"));
    }

    void refusesWhatCannotBe()
    {
        Bench bench({{"a", "Europe/Berlin"}, {"b", "Europe"}});
        for (const char* target : {"Europe", "Europe/Berlin"}) {
            const Result<bool> moved
                = bench.folders.move({}, {QStringLiteral("Europe")}, QString::fromLatin1(target));
            QVERIFY(!moved);
            QCOMPARE(moved.error().text, QStringLiteral("Europe cannot be moved into itself."));
        }
        const QString deep = QStringList(limits::folderDepth, QStringLiteral("x")).join(u'/');
        const Result<bool> moved = bench.folders.move({}, {QStringLiteral("Europe")}, deep);
        QVERIFY(!moved);
        QVERIFY2(moved.error().advice.startsWith(QStringLiteral("The folder is too deep.")),
            qPrintable(moved.error().toString()));
        ServerProfile unsaved;
        unsaved.id = QStringLiteral("u");
        unsaved.name = QStringLiteral("demo");
        bench.connections.addUnsaved(unsaved, {});
        QVERIFY(!bench.folders.move({unsaved.id}, {}, QStringLiteral("Europe")));
        QCOMPARE(bench.whereAll(), QStringLiteral("a=Europe/Berlin b=Europe demo="));
        QCOMPARE(bench.saved.size(), 0);
        QVERIFY(bench.undoText().isEmpty());
    }

    void renames()
    {
        Bench bench({{"a", "World/Europe/Berlin"}, {"b", "World/Europe"}, {"c", "World/Asia"}});
        QCOMPARE(*bench.folders.rename(QStringLiteral("World/Europe"), QStringLiteral(" EU ")), true);
        QCOMPARE(bench.whereAll(), QStringLiteral("a=World/EU/Berlin b=World/EU c=World/Asia"));
        QCOMPARE(bench.saved.size(), 1);
        for (const char* name : {"", "  ", "a/b", "Asia"})
            QVERIFY(!bench.folders.rename(QStringLiteral("World/EU"), QString::fromLatin1(name)));
        QCOMPARE(bench.saved.size(), 1);
    }

    void undoes()
    {
        Bench bench({{"a", "Europe/Berlin"}, {"b", "Europe"}, {"c", "Asia"}});
        const QSignalSpy changed(&bench.undo, &ServerUndo::changed);
        // Two folders that have become one are two again.
        QCOMPARE(*bench.folders.move({QStringLiteral("a"), QStringLiteral("b")}, {}, QStringLiteral("Asia")),
            true);
        QCOMPARE(bench.whereAll(), QStringLiteral("a=Asia b=Asia c=Asia"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(bench.undoText().contains(QStringLiteral("Asia")));
        // What somebody has moved since stays there, and what is gone is gone.
        ServerProfile b = *bench.profiles.find(QStringLiteral("b"));
        b.folder = QStringLiteral("Africa");
        bench.save(b);
        bench.saved.clear();
        QVERIFY(bench.undo.undo());
        QCOMPARE(bench.whereAll(), QStringLiteral("a=Europe/Berlin b=Africa c=Asia"));
        QCOMPARE(bench.saved.size(), 1);
        QVERIFY(bench.undoText().isEmpty());
        QVERIFY(!bench.undo.undo()); // there is nothing to do any more
        QCOMPARE(bench.saved.size(), 1);
    }

    void undoesOneAfterTheOther()
    {
        Bench bench({{"a", ""}, {"b", "Asia"}});
        const QString before = bench.whereAll();
        QVERIFY(bench.folders.move({QStringLiteral("a")}, {}, QStringLiteral("One")));
        QVERIFY(bench.folders.rename(QStringLiteral("One"), QStringLiteral("Two")));
        QVERIFY(bench.folders.rename(QStringLiteral("Two"), QStringLiteral("Three")));
        QCOMPARE(bench.whereAll(), QStringLiteral("a=Three b=Asia"));
        QVERIFY(bench.undo.undo());
        QCOMPARE(bench.whereAll(), QStringLiteral("a=Two b=Asia"));
        QVERIFY(bench.undo.undo());
        QCOMPARE(bench.whereAll(), QStringLiteral("a=One b=Asia"));
        QVERIFY(bench.undo.undo());
        QCOMPARE(bench.whereAll(), before);
        QVERIFY(bench.undo.last() == nullptr);
    }

    void theUndoNamesAFolderWithAnAmpersand()
    {
        Bench bench({{"a", "Europe"}, {"b", "Asia"}});
        QCOMPARE(*bench.folders.rename(QStringLiteral("Europe"), QStringLiteral("R&D")), true);
        QCOMPARE(bench.undoText(), QStringLiteral("&Undo Renaming to R&&D"));
        QCOMPARE(*bench.folders.move({}, {QStringLiteral("R&D")}, QStringLiteral("A&B")), true);
        QCOMPARE(bench.undoText(), QStringLiteral("&Undo Moving to A&&B"));
    }

    void whatIsGoneIsNotPutBack()
    {
        Bench bench({{"a", "Europe"}, {"b", "Asia"}});
        const QString a = QStringLiteral("a");
        QCOMPARE(*bench.folders.move({a}, {}, QStringLiteral("Asia")), true);
        QVERIFY(!bench.undoText().isEmpty());
        QVERIFY(bench.connections.remove(a));
        QCOMPARE(bench.undoText(), QString());
        QVERIFY(!bench.undo.undo());
        QCOMPARE(bench.whereAll(), QStringLiteral("b=Asia"));
    }

    void nothingMovesInAFileOfANewerVersion()
    {
        ConnectionBench bench;
        const QByteArray newer
            = R"({"version": 99, "profiles": [{"id": "a", "name": "a", "host": "h", "user": "u"}]})";
        QFile file(bench.folder.filePath(QStringLiteral("profiles.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(newer);
        file.close();
        QVERIFY(bench.profiles.load());
        ServerFolders folders(bench.connections, bench.undo);
        const Result<bool> moved = folders.move({QStringLiteral("a")}, {}, QStringLiteral("Europe"));
        QVERIFY(!moved);
        QVERIFY(moved.error().text.contains(QStringLiteral("newer version")));
        QVERIFY(bench.profiles.find(QStringLiteral("a"))->folder.isEmpty());
        QVERIFY(bench.undo.last() == nullptr);
    }
};

WIRECHIEF_GUILESS_TEST(ServerFoldersTest, tst_serverfolders)
#include "tst_serverfolders.moc"
