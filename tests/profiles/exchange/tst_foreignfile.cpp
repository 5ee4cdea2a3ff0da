// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/exchange/foreignfile.h"
#include "profiles/exchange/foreignservers.h"
#include "profiles/exchange/limits.h"
#include "profiles/limits.h"
#include "profiles/settings/paths.h"
#include "support/base/fulldisk.h"
#include "support/base/memoryuse.h"
#include "support/base/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace wirechief;

namespace {

/// As the reliability of the program wants it, on a machine that does other things too.
constexpr int mostMs = 2'000 * (sanitized ? 10 : 1);
/// More than any of them may take, with what the parsed form needs; their own bytes are less than 16 MB.
constexpr qint64 mostBytes = 400LL * 1024 * 1024;

QByteArray manyServers(int count)
{
    QByteArray json = R"({"format":"wirechief-servers","version":1,"servers":[)";
    for (int i = 0; i < count; ++i)
        json += i == 0 ? "{}" : ",{}";
    return json + "]}";
}

} // namespace

class ForeignFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString put(const QByteArray& bytes, const QString& name = QStringLiteral("file"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    static QByteArray get(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void knowsKindsByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const int own = int(ForeignKind::OwnFile), conf = int(ForeignKind::ManagerConf),
                  csv = int(ForeignKind::Csv);
        QTest::newRow("JSON") << QByteArray("\xef\xbb\xbf \n{}") << own;
        QTest::newRow("section") << QByteArray("; first\n\n [general]\nenabled=yes\n") << conf;
        QTest::newRow("section with a mark") << QByteArray("\xef\xbb\xbf[a]\r\nsecret=x\r\n") << conf;
        QTest::newRow("template") << QByteArray("[a](!)\n") << conf;
        QTest::newRow("include") << QByteArray("#include x.conf\n[a]\n") << conf;
        QTest::newRow("table") << QByteArray("Name,Host\nberlin,10.0.0.1\n") << csv;
        QTest::newRow("table with IPv6") << QByteArray("[2001:db8::1];5038;a\n") << csv;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfeN\0a\0", 6) << csv;
        QTest::newRow("section in UTF-16") << QByteArray("\xff\xfe[\0a\0]\0", 8) << conf;
        QTest::newRow("UTF-16 that does not say so") << QByteArray("N\0a\0m\0e\0,\0H\0", 12) << -1;
        QTest::newRow("list of JSON") << QByteArray("[\n  {\"name\": \"berlin\"}]") << own;
        QTest::newRow("list of nothing") << QByteArray("[ ]\n") << own;
        QTest::newRow("section with a number") << QByteArray("[100]\nsecret=x\n") << conf;
        QTest::newRow("nothing") << QByteArray(" \n") << -1;
        QTest::newRow("NUL") << QByteArray("Name\0Host", 9) << -1;
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\2\1\1\0\0\0",
            10) << -1;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8) << -1;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04xl/") << -1;
        QTest::newRow("xz") << QByteArray("\xfd"
                                          "7zXZ")
                            << -1;
    }
    void knowsKindsByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const auto found = foreignKindOf(bytes);
        QCOMPARE(found ? int(*found) : -1, kind);
        if (!found)
            QVERIFY(!found.error().text.isEmpty() && !found.error().advice.isEmpty());
    }

    void readsTextsOfAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << QByteArray("Zürich €");
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbfZürich €");
        QTest::newRow("UTF-16, little") << QByteArray("\xff\xfeZ\0\xfc\0r\0i\0c\0h\0 \0\xac\x20", 18);
        QTest::newRow("UTF-16, big") << QByteArray("\xfe\xff\0Z\0\xfc\0r\0i\0c\0h\0 \x20\xac", 18);
        QTest::newRow("Windows-1252") << QByteArray("Z\xfcrich \x80");
    }
    void readsTextsOfAnyEncoding()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(foreignTextOf(bytes), QByteArray("Zürich €"));
        // What is no letter in Windows-1252 either is taken for Latin-1.
        QCOMPARE(foreignTextOf("Z\xfcrich \x81"), QByteArray("Zürich \xc2\x81"));
    }

    void saysWhatIsOdd()
    {
        const auto words = [this](const QByteArray& bytes) {
            const auto read = ForeignServers::ofFile(put(bytes));
            return read ? read->note : read.error().toString();
        };
        const auto says = [&words](const QByteArray& bytes, const char* part) {
            const QString text = words(bytes);
            return text.contains(QLatin1String(part)) && text.endsWith(u'.');
        };
        QVERIFY(says("[{\"name\": \"berlin\"}]", "but a list"));
        QVERIFY(says(QByteArray("N\0a\0m\0e\0,\0H\0", 12), "UTF-16"));
        QVERIFY(says("Name,Host,User\n\x93\x8c\x8b\x9e,10.0.0.1,anna\n", "save it as UTF-8")); // Shift_JIS
        QCOMPARE(words("Name,Host,User\nZürich,10.0.0.1,anna\n"), QString());
        const auto missing = ForeignServers::ofFile(m_folder.filePath(QStringLiteral("none")));
        QVERIFY2(missing.error().text.endsWith(u'.'), qPrintable(missing.error().text));
    }

    void refusesWhatIsNoFile()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString link = m_folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), link));
        QElapsedTimer took;
        took.start();
        for (const QString& path : {pipe, link, m_folder.path(), QStringLiteral("/dev/zero"),
                 QStringLiteral("/dev/null"), m_folder.filePath(QStringLiteral("none")), QString()}) {
            const auto read = ForeignServers::ofFile(path);
            QVERIFY2(!read, qPrintable(path));
            QVERIFY(!read.error().text.isEmpty() && !read.error().advice.isEmpty());
        }
        QVERIFY(took.elapsed() < mostMs);
        // A link to a file is what the user chose.
        QVERIFY(QFile::remove(link));
        QVERIFY(QFile::link(put("[a]\nsecret=x\n"), link));
        QVERIFY(ForeignServers::ofFile(link));
    }

    void refusesWhatIsHostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
        const QByteArray begin(R"({"format":"wirechief-servers","version":1,"servers":)");
        row("a million servers", manyServers(1'000'000));
        row("a million lists", QByteArray(begin + '[' + QByteArray("[],").repeated(1'000'000) + "[]]}"));
        row("deep nesting", QByteArray(begin + QByteArray(1'000'000, '[')));
        row("deep objects", QByteArray(begin + QByteArray("{\"a\":").repeated(1'000'000)));
        row("a text without end", QByteArray(begin + '"' + QByteArray(15'000'000, '[')));
        row("an escape at the end", QByteArray(begin + "[\"\\"));
        row("no list", QByteArray(begin + "{}}"));
        row("no servers", QByteArray(begin + "[]}"));
        row("another JSON", R"({"profiles":[],"version":1})");
        row("a newer version", R"({"format":"wirechief-servers","version":2,"servers":[{}]})");
        row("version 0", R"({"format":"wirechief-servers","version":0,"servers":[{}]})");
        row("odd secrets", R"({"format":"wirechief-servers","version":1,"servers":[{}],"secrets":"AAAA"})");
        row("secrets that are a list",
            R"({"format":"wirechief-servers","version":1,"servers":[{}],"secrets":[]})");
        row("cut", R"({"format":"wirechief-servers","version":1,"servers":[{}])");
        row("a million lines", QByteArray("a,b\n").repeated(1'000'000));
        row("a million columns", QByteArray("a,").repeated(1'000'000));
        row("quotes without end", QByteArray("Name,Host\n\"a,b\n").append(QByteArray(1'000'000, 'x')));
        row("a million quotes", QByteArray("\"\"").repeated(1'000'000).append('x'));
        row("a long cell", QByteArray("Name,Host\n").append(QByteArray(1'000'000, 'x')));
        row("behind quotes", "Name,Host\n\"a\"b,c\n");
        row("NUL", QByteArray("Name,Host\na\0b,c\n", 16));
        row("NUL in UTF-16", QByteArray("\xff\xfe\0\0", 4));
        row("only empty lines", QByteArray("\xef\xbb\xbf\"\"\n\n"));
        row("gzip", QByteArray("\x1f\x8b").append(QByteArray(1'000'000, '\0')));
        row("users without end", QByteArray("[a]\nsecret=x\n").repeated(1'000'000));
    }
    void refusesWhatIsHostile()
    {
        QFETCH(QByteArray, bytes);
        const QString path = put(bytes);
        MemoryGrowth growth;
        QElapsedTimer took;
        took.start();
        const auto read = ForeignServers::ofFile(path);
        const qint64 elapsed = took.elapsed();
        growth.look();
        QVERIFY(!read);
        QVERIFY(!read.error().text.isEmpty() && !read.error().advice.isEmpty());
        QVERIFY2(elapsed < mostMs, qPrintable(QString::number(elapsed)));
        if (!sanitized)
            QVERIFY2(growth.most() < mostBytes, qPrintable(QString::number(growth.most())));
        QCOMPARE(get(path), bytes);
    }

    void aGigabyteIsNotRead()
    {
        const QString path = put("[a]\nsecret=x\n");
        QVERIFY(QFile::resize(path, 1024LL * 1024 * 1024));
        QElapsedTimer took;
        took.start();
        QVERIFY(!ForeignServers::ofFile(path));
        QVERIFY(took.elapsed() < mostMs);
        QVERIFY(QFile::resize(path, limits::exchangeBytes + 1));
        QVERIFY(!readForeignFile(path));
        QVERIFY(QFile::resize(path, limits::exchangeBytes));
        QVERIFY(readForeignFile(path));
    }

    void writesWholeFilesForTheUserAlone()
    {
        const QString path = m_folder.filePath(QStringLiteral("out.json"));
        QVERIFY(writeForeignFile(path, "one"));
        QCOMPARE(get(path), QByteArray("one"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(writeForeignFile(path, "two"));
        QCOMPARE(get(path), QByteArray("two"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void aFullDiskLeavesWhatIsThere()
    {
        const QString path = put("old", QStringLiteral("full.json"));
        Result<void> written;
        {
            const FullDisk full(1'000);
            written = writeForeignFile(path, QByteArray(100'000, 'x'));
        }
        QVERIFY(!written);
        QVERIFY(written.error().text.contains(QStringLiteral("full.json")));
        QCOMPARE(get(path), QByteArray("old"));
        QCOMPARE(
            QDir(m_folder.path()).entryList({QStringLiteral("full*")}, QDir::Files | QDir::Hidden).size(), 1);
    }

    void neverWritesThroughALink()
    {
        const QString target = put("precious", QStringLiteral("target"));
        const QString link = m_folder.filePath(QStringLiteral("link.json"));
        QVERIFY(QFile::link(target, link));
        const auto written = writeForeignFile(link, "x");
        QVERIFY(!written && !written.error().advice.isEmpty());
        QCOMPARE(get(target), QByteArray("precious"));
        QVERIFY(QFileInfo(link).isSymLink());
        const QString dangling = m_folder.filePath(QStringLiteral("dangling.json"));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("nowhere")), dangling));
        QVERIFY(!writeForeignFile(dangling, "x"));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("nowhere"))));
        const QString pipe = m_folder.filePath(QStringLiteral("outpipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString& path : {m_folder.path(), pipe, QStringLiteral("/nonexistent/x.json")})
            QVERIFY2(!writeForeignFile(path, "x"), qPrintable(path));
    }

    void ownFilesAreNotReplaced()
    {
        const Paths own = Paths::standard();
        for (const QString& path : {own.profilesFile(), own.vaultFile(), own.stateFile()}) {
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            const auto written = writeForeignFile(path, "x");
            QVERIFY2(!written && !QFile::exists(path), qPrintable(path));
            QVERIFY(!written.error().advice.isEmpty());
        }
    }

    void aFileThatIsProtectedStays()
    {
        if (::geteuid() == 0)
            QSKIP("For root no file is protected.");
        const QString path = put("old", QStringLiteral("protected.json"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QVERIFY(!writeForeignFile(path, "x"));
        QCOMPARE(get(path), QByteArray("old"));
    }
};

WIRECHIEF_GUILESS_TEST(ForeignFileTest, tst_foreignfile)
#include "tst_foreignfile.moc"
