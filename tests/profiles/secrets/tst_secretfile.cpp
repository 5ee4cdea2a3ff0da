// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/secrets/secretfile.h"
#include "support/base/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace wirechief;

class SecretFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void put(const QByteArray& bytes, mode_t mode = 0600)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QCOMPARE(fchmod(file.handle(), mode), 0);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("secret"));
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("secret");
        const QByteArray longest(limits::secretFileBytes, 's');
        QTest::newRow("plain") << QByteArray("s3cret") << QByteArray("s3cret");
        QTest::newRow("line end") << QByteArray("s3cret\n") << QByteArray("s3cret");
        QTest::newRow("line end of Windows") << QByteArray("s3cret\r\n") << QByteArray("s3cret");
        QTest::newRow("spaces count") << QByteArray(" s3 cret ") << QByteArray(" s3 cret ");
        QTest::newRow("UTF-8") << QByteArray("Gr\xc3\xbc\xc3\x9f\n") << QByteArray("Gr\xc3\xbc\xc3\x9f");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfs3cret\r\n") << QByteArray("s3cret");
        QTest::newRow("longest") << longest << longest;
    }

    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, secret);
        put(bytes);
        const auto result = readSecretFile(m_path);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QVERIFY(result->view() == secret);
    }

    void refusesContents_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("only a line end") << QByteArray("\n") << QStringLiteral("is empty");
        QTest::newRow("only a byte order mark") << QByteArray("\xef\xbb\xbf\n") << QStringLiteral("is empty");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfes\0", 4) << QStringLiteral("UTF-16");
        QTest::newRow("two lines") << QByteArray("a\nb\n") << QStringLiteral("more than one line");
        QTest::newRow("two line ends") << QByteArray("a\n\n") << QStringLiteral("more than one line");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("more than one line");
        QTest::newRow("too long") << QByteArray(limits::secretFileBytes + 1, 's')
                                  << QStringLiteral("larger than");
    }

    void refusesContents()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        put(bytes);
        const auto result = readSecretFile(m_path);
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains(word), qPrintable(result.error().text));
        QVERIFY(!result.error().advice.isEmpty());
    }

    void refusesRights_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0640, 0604, 0644, 0660, 0610, 0601, 0666})
            QTest::newRow(qPrintable(QString::number(mode, 8))) << mode;
    }

    void refusesRights()
    {
        QFETCH(int, mode);
        put("s3cret", mode_t(mode));
        const auto result = readSecretFile(m_path);
        QVERIFY(!result);
        QVERIFY(result.error().text.contains(QStringLiteral("Others than you")));
        QVERIFY(result.error().advice.contains(QStringLiteral("chmod 600 ") + m_path));
        QVERIFY(!result.error().toString().contains(QStringLiteral("s3cret")));
    }

    void errorsOfTheSystemEndAsSentences()
    {
        put("s3cret");
        const auto result = readSecretFile(m_path + QStringLiteral("/below"));
        QVERIFY(!result);
        QVERIFY2(result.error().text.endsWith(u'.'), qPrintable(result.error().text));
    }

    void takesNarrowerRights()
    {
        put("s3cret", 0400);
        QVERIFY(readSecretFile(m_path));
    }

    void refusesOtherOwners()
    {
        put("s3cret");
        if (geteuid() != 0)
            QSKIP("Only root can give a file away.");
        QCOMPARE(chown(qPrintable(m_path), 12345, gid_t(-1)), 0);
        const auto result = readSecretFile(m_path);
        QVERIFY(!result);
        QVERIFY(result.error().text.contains(QStringLiteral("belongs to somebody else")));
    }

    void refusesLinks()
    {
        put("s3cret");
        const QString link = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_path, link));
        const auto result = readSecretFile(link);
        QVERIFY(!result);
        QVERIFY(result.error().text.contains(QStringLiteral("symbolic link")));
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(QDir().mkpath(m_path));
        QCOMPARE(chmod(qPrintable(m_path), 0700), 0);
        auto result = readSecretFile(m_path);
        QVERIFY(!result);
        QVERIFY(result.error().text.contains(QStringLiteral("not a regular file")));

        // A named pipe that nobody writes to: opening it must not wait.
        const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        result = readSecretFile(pipe);
        QVERIFY(!result);
        QVERIFY(result.error().text.contains(QStringLiteral("not a regular file")));

        QVERIFY(!readSecretFile(QStringLiteral("/dev/null")));
    }

    void saysThatThereIsNone()
    {
        const auto result = readSecretFile(m_path);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
        QVERIFY(result.error().advice.contains(QStringLiteral("chmod 600")));
    }

    void leavesNoDescriptorOpen()
    {
        const auto open
            = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries).size(); };
        put("s3cret");
        const auto before = open();
        QVERIFY(readSecretFile(m_path));
        QCOMPARE(chmod(qPrintable(m_path), 0644), 0);
        QVERIFY(!readSecretFile(m_path));
        QCOMPARE(open(), before);
    }
};

WIRECHIEF_GUILESS_TEST(SecretFileTest, tst_secretfile)
#include "tst_secretfile.moc"
