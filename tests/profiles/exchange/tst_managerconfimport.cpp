// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/exchange/managerconfimport.h"
#include "profiles/managerconf/limits.h"
#include "support/base/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace wirechief;

namespace {

constexpr auto twoUsers
    = "[general]\nenabled=yes\nport=5555\ntlsenable=yes\ntlsbindaddr=0.0.0.0:5556\n"
      "[anna]\nsecret = s3cret\ndeny = 0.0.0.0/0\ndeny = ::/0\nread = call,agent\nwrite = all\n"
      "[bert]\nread = call, agent\n";

/// What is hostile is refused within.
constexpr int mostRefusalMs = 2'000 * (sanitized ? 10 : 1);

/// A folder with files, the first of them manager.conf.
struct Folder {
    QTemporaryDir dir;
    QString put(const QString& name, const QByteArray& bytes)
    {
        const QString path = dir.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QStringList namesFrom(const QByteArray& conf)
    {
        const auto import = ManagerConfImport::ofFile(put(QStringLiteral("etc/manager.conf"), conf));
        QStringList names;
        for (const ImportedUser& user : import ? import->users() : QList<ImportedUser>())
            names.append(user.name);
        return names;
    }
};

} // namespace

class ManagerConfImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWouldBecome()
    {
        const auto import = ManagerConfImport::ofText(twoUsers);
        QVERIFY(import);
        QVERIFY(import->notes().isEmpty());
        QVERIFY(import->offersTls());
        QCOMPARE(import->port(false), quint16(5555));
        QCOMPARE(import->port(true), quint16(5556));
        QCOMPARE(import->users().size(), 2);
        const ImportedUser& anna = import->users().at(0);
        QCOMPARE(anna.rights, QStringLiteral("reads call, agent; writes all"));
        QVERIFY(anna.isUsable);
        QCOMPARE(anna.problems.size(), 1); // a short secret
        QVERIFY(import->secretOf(0).view() == QByteArrayView("s3cret"));
        const ImportedUser& bert = import->users().at(1);
        QCOMPARE(bert.rights, QStringLiteral("reads call; writes nothing"));
        QCOMPARE(bert.problems.size(), 2); // no secret, and a space
        QVERIFY(!bert.isUsable);
        QVERIFY(import->secretOf(1).isEmpty());
    }

    void saysWhatIsOpenToEverybody_data()
    {
        QTest::addColumn<QByteArray>("general");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("remark");
        const QString everybody = QStringLiteral("from everywhere.");
        const QString ipv6 = QStringLiteral("from everywhere by IPv6.");
        const QByteArray ipv4Only("bindaddr=0.0.0.0\n");
        QTest::newRow("no lines") << ipv4Only << QByteArray() << everybody;
        QTest::newRow("permit all") << ipv4Only << QByteArray("deny=0.0.0.0/0\npermit=0.0.0.0/0\n")
                                    << everybody;
        QTest::newRow("permit all, by mask")
            << ipv4Only << QByteArray("permit=0.0.0.0/0.0.0.0\n") << everybody;
        QTest::newRow("a permit that keeps nobody out")
            << ipv4Only << QByteArray("permit=10.0.0.0/8\n") << everybody;
        QTest::newRow("deny of a few") << ipv4Only << QByteArray("deny=10.0.0.0/8\n") << everybody;
        QTest::newRow("closed") << ipv4Only << QByteArray("deny=0.0.0.0/0\npermit=10.0.0.0/8\n") << QString();
        QTest::newRow("nobody") << ipv4Only << QByteArray("deny=0.0.0.0/0\n") << QString();
        QTest::newRow("named list, whose file is not there")
            << ipv4Only << QByteArray("acl=office\n") << QString();
        QTest::newRow("IPv6 open") << QByteArray() << QByteArray("deny=0.0.0.0/0\n") << ipv6;
        QTest::newRow("IPv6 permitted")
            << QByteArray() << QByteArray("deny=0.0.0.0/0\ndeny=::/0\npermit=::/0\n") << ipv6;
        QTest::newRow("both closed") << QByteArray() << QByteArray("deny=0.0.0.0/0\ndeny=::/0\n")
                                     << QString();
        QTest::newRow("heard by the server alone")
            << QByteArray("bindaddr=127.0.0.1\n") << QByteArray() << QString();
        QTest::newRow("heard by the server alone, but for TLS")
            << QByteArray("bindaddr=127.0.0.1\ntlsenable=yes\ntlsbindaddr=0.0.0.0:5039\n") << QByteArray()
            << everybody;
    }
    void saysWhatIsOpenToEverybody()
    {
        QFETCH(QByteArray, general);
        QFETCH(QByteArray, lines);
        QFETCH(QString, remark);
        const auto import = ManagerConfImport::ofText(
            QByteArray("[general]\nenabled=yes\n" + general + "[a]\nsecret=abcdefghijkl\n" + lines));
        QVERIFY(import && import->users().at(0).isUsable);
        const QString problems = import->users().at(0).problems.join(u' ');
        QVERIFY2(remark.isEmpty() ? problems.isEmpty() : problems.endsWith(remark), qPrintable(problems));
    }

    void saysThatASecretIsShort()
    {
        const auto remark = [](const QByteArray& secret) {
            const auto import
                = ManagerConfImport::ofText(QByteArray("[a]\ndeny=0.0.0.0/0\ndeny=::/0\nsecret=" + secret));
            return import->users().at(0).problems.join(u' ');
        };
        QVERIFY(remark("abcdefghijk").contains(QStringLiteral("fewer than 12")));
        QVERIFY(!remark("abcdefghijk").contains(QStringLiteral("abc")));
        QCOMPARE(remark("abcdefghijkl"), QString());
        QVERIFY(!remark("\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9").isEmpty()); // six letters
        QVERIFY(!remark("").isEmpty());
    }

    void trustsNothing()
    {
        const auto import = ManagerConfImport::ofText(twoUsers);
        const ServerProfile profile = import->profileOf(0, QStringLiteral(" pbx.example. "), true);
        QCOMPARE(validate(profile), QString());
        QCOMPARE(profile.name, QStringLiteral("anna at pbx.example"));
        QCOMPARE(profile.host, QStringLiteral("pbx.example"));
        QCOMPARE(profile.port, quint16(5556));
        QCOMPARE(profile.user, QStringLiteral("anna"));
        QVERIFY(profile.tls && profile.readOnly);
        QVERIFY(!profile.connectAtStart && !profile.allowPlainLogin && !profile.secretInKeyring);
        QVERIFY(profile.trusted.isEmpty() && profile.caFile.isEmpty());
        QVERIFY(profile.certificateFile.isEmpty() && profile.keyFile.isEmpty());
        QVERIFY(profile.jump.isEmpty());
        const ServerProfile second = import->profileOf(0, QStringLiteral("pbx.example"), false);
        QCOMPARE(second.port, quint16(5555));
        QVERIFY(second.id != profile.id);
    }

    void findsThePorts_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<int>("port");
        QTest::newRow("none") << QByteArray() << 5039;
        QTest::newRow("no port") << QByteArray("10.0.0.1") << 5039;
        QTest::newRow("IPv4") << QByteArray("10.0.0.1:99") << 99;
        QTest::newRow("IPv6") << QByteArray("[::]:99") << 99;
        QTest::newRow("IPv6 without port") << QByteArray("::1") << 5039;
        QTest::newRow("too large") << QByteArray("10.0.0.1:99999") << 5039;
        QTest::newRow("colon") << QByteArray(":") << 5039;
    }
    void findsThePorts()
    {
        QFETCH(QByteArray, address);
        QFETCH(int, port);
        const auto import = ManagerConfImport::ofText(
            QByteArray("[general]\ntlsbindaddr=" + address + "\n[a]\nsecret=x\n"));
        QCOMPARE(int(import->port(true)), port);
        QCOMPARE(int(import->port(false)), 5038);
    }

    void staysInItsFolder()
    {
        Folder folder;
        folder.put(QStringLiteral("etc/manager.d/b.conf"), "[b]\nsecret=x\n");
        folder.put(QStringLiteral("etc/manager.d/a.conf"), "[a]\nsecret=x\n");
        folder.put(QStringLiteral("etc/one.conf"), "[one]\nsecret=x\n");
        const QString outside = folder.put(QStringLiteral("outside.conf"), "[outside]\nsecret=x\n");
        QVERIFY(QFile::link(outside, folder.dir.filePath(QStringLiteral("etc/link.conf"))));
        QCOMPARE(::mkfifo(QFile::encodeName(folder.dir.filePath(QStringLiteral("etc/fifo.conf"))).constData(),
                     0600),
            0);
        QCOMPARE(folder.namesFrom("[own]\nsecret=x\n#include one.conf\n#include \"manager.d/*.conf\"\n"),
            (QStringList{
                QStringLiteral("own"), QStringLiteral("one"), QStringLiteral("a"), QStringLiteral("b")}));
        for (const QByteArray& name :
            {QByteArray("../outside.conf"), QByteArray("link.conf"), QByteArray("fifo.conf"),
                outside.toUtf8(), QByteArray("/etc/passwd"), QByteArray("*.conf")}) {
            const QStringList names
                = folder.namesFrom(QByteArray("[own]\nsecret=x\n#tryinclude " + name + "\n"));
            QVERIFY2(!names.contains(QStringLiteral("outside")) && names.value(0) == QLatin1String("own"),
                name.constData());
        }
        // Pasted text includes nothing at all.
        QCOMPARE(ManagerConfImport::ofText("[own]\n#include one.conf\n")->users().size(), 1);
        QCOMPARE(ManagerConfImport::ofText("[own]\n#include one.conf\n")->notes().size(), 1);
    }

    void refusesWhatIsHostile()
    {
        Folder folder;
        const auto isRefused = [](const QString& path) {
            QElapsedTimer took;
            took.start();
            const auto import = ManagerConfImport::ofFile(path);
            const qint64 elapsed = took.elapsed();
            if (elapsed >= mostRefusalMs)
                qWarning("%s took %lld ms", qPrintable(path), elapsed);
            return elapsed < mostRefusalMs && !import && !import.error().text.isEmpty()
                && !import.error().advice.isEmpty();
        };
        const auto refuses = [&](const QByteArray& conf) {
            return isRefused(folder.put(QStringLiteral("manager.conf"), conf));
        };
        QVERIFY(refuses(QByteArray("[a]\nsecret=x\0y\n", 15)));
        QVERIFY(refuses(QByteArray("[a]\nsecret=x\n").repeated(1'000'000)));
        QVERIFY(refuses("#include manager.conf\n"));
        QVERIFY(refuses("nothing\n"));
        QVERIFY(refuses({}));
        QByteArray many;
        for (int i = 0; i <= limits::configCategories; ++i)
            many += '[' + QByteArray::number(i) + "]\n";
        QVERIFY(refuses(many));
        folder.put(QStringLiteral("big.conf"), QByteArray(limits::configBytes - 100, ' '));
        QVERIFY(refuses("[a]\n#include big.conf\n#include big.conf\n"));
        for (int i = 0; i <= limits::configIncludes; ++i)
            folder.put(QStringLiteral("many/%1.conf").arg(i), "[a]\n");
        QVERIFY(refuses("#include many/*.conf\n"));
        // A gigabyte, of which nothing is on the disk.
        const QString huge = folder.put(QStringLiteral("huge.conf"), {});
        QVERIFY(QFile::resize(huge, 1024LL * 1024 * 1024));
        QVERIFY(isRefused(huge));
        QVERIFY(isRefused(folder.dir.path()));
        QVERIFY(isRefused(folder.dir.filePath(QStringLiteral("none.conf"))));
    }

    void namesAreShownAsTheyAre()
    {
        const auto import = ManagerConfImport::ofText(
            "[general]\nbindaddr=127.0.0.1\n[<b>x</b>]\nsecret=abcdefghijkl\n[a\x01]\nsecret=abcdefghijkl\n"
            "[\xff\xfe]\nsecret=abcdefghijkl\n");
        QVERIFY(import);
        QCOMPARE(import->users().at(0).name, QStringLiteral("<b>x</b>"));
        QVERIFY(!import->users().at(1).name.contains(QChar(1)));
        for (const ImportedUser& user : import->users())
            QVERIFY(user.isUsable == user.problems.isEmpty());
    }
};

WIRECHIEF_GUILESS_TEST(ManagerConfImportTest, tst_managerconfimport)
#include "tst_managerconfimport.moc"
