// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secret.h"
#include "support/base/memoryuse.h"
#include "support/base/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QVariant>

#include <concepts>
#include <ostream>
#include <set>
#include <type_traits>
#include <vector>

#include <sys/resource.h>

using namespace wirechief;

template <class T>
concept Printable = requires(std::ostream& out, const T& value)
{
    out << value;
};
template <class T>
concept Debuggable = requires(QDebug out, const T& value)
{
    out << value;
};

static_assert(!std::copy_constructible<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(!std::equality_comparable<Secret>);
static_assert(!Printable<Secret>);
static_assert(!Debuggable<Secret>);
static_assert(!std::equality_comparable_with<Secret, QByteArrayView>);
static_assert(!std::convertible_to<Secret, QByteArray> && !std::convertible_to<Secret, QByteArrayView>);
static_assert(!std::convertible_to<Secret, QString> && !std::convertible_to<Secret, QVariant>);
static_assert(!std::convertible_to<QByteArray, Secret> && !std::convertible_to<QString, Secret>);

namespace {

/// What the kernel says of the pages where it lies (VmFlags of proc(5)).
QList<QByteArray> pageFlags(const Secret& secret)
{
    const auto address = reinterpret_cast<quintptr>(secret.view().data());
    QFile maps(QStringLiteral("/proc/self/smaps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression range(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) "));
    bool isHere = false;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (const auto match = range.match(QString::fromUtf8(line)); match.hasMatch())
            isHere = match.captured(1).toULongLong(nullptr, 16) <= address
                && address < match.captured(2).toULongLong(nullptr, 16);
        else if (isHere && line.startsWith("VmFlags:"))
            return line.mid(8).simplified().split(' ');
    }
    return {};
}

} // namespace

class SecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void md5Key()
    {
        // The vector of the wire reference: hex(MD5(challenge || secret)), lower case.
        QCOMPARE(Secret("asterisk").md5Key("840415273"), QByteArray("12e2c6eaa379644f0aa366e0608a6cd0"));
    }

    void movesAndClears()
    {
        Secret a("alpha");
        Secret b(std::move(a));
        QVERIFY(b.view() == QByteArrayView("alpha"));
        Secret c("other");
        c = std::move(b);
        QVERIFY(c.view() == QByteArrayView("alpha"));
        const Secret copy = c.clone();
        c.clear();
        QVERIFY(c.isEmpty());
        QVERIFY(copy.view() == QByteArrayView("alpha"));
    }

    void takeEmptiesTheText()
    {
        QString text = QStringLiteral("Grüße");
        const Secret secret = Secret::take(text);
        QVERIFY(text.isEmpty());
        QVERIFY(secret.view()
            == QByteArrayView("Gr\xc3\xbc\xc3\x9f"
                              "e"));
    }

    void comparesItsBytes()
    {
        QVERIFY(Secret("alpha").isSameAs(Secret("alpha")));
        QVERIFY(!Secret("alpha").isSameAs(Secret("alphb")));
        QVERIFY(!Secret("alpha").isSameAs(Secret("alpha ")));
        QVERIFY(Secret().isSameAs(Secret()));
    }

    void liesInPagesOfItsOwn_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("short") << 20;
        QTest::newRow("long") << 10'000;
    }

    void liesInPagesOfItsOwn()
    {
        QFETCH(int, size);
        const Secret secret{QByteArray(size, 's')};
        // Another one that goes takes nothing from those that stay.
        Secret(QByteArray(size, 'o')).clear();
        const QList<QByteArray> flags = pageFlags(secret);
        QVERIFY2(flags.contains("dd"), "it would be in a core file");
        QVERIFY2(flags.contains("dc"), "a forked process would have it");
        rlimit locked{};
        QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &locked), 0);
        if (sanitized || locked.rlim_cur < 64 * 1024)
            QSKIP("Memory cannot be locked here."); // a sanitizer leaves mlock() out
        QVERIFY2(flags.contains("lo"), "it could be swapped out");
    }

    void manyShareTheirPages()
    {
        std::vector<Secret> secrets;
        std::set<quintptr> pages;
        for (int i = 0; i < 10'000; ++i) {
            secrets.emplace_back(QByteArray::number(i));
            pages.insert(reinterpret_cast<quintptr>(secrets.back().view().data()) / 4096);
        }
        QVERIFY2(pages.size() < 1'000, qPrintable(QString::number(pages.size())));
        QVERIFY(secrets.front().view() == QByteArrayView("0"));
        QVERIFY(secrets.back().view() == QByteArrayView("9999"));
    }

    /// The memory of one that has gone is there to be looked at: short ones keep their pages.
    void leavesNothing()
    {
        Secret secret("s3cret that has gone");
        const char* const place = secret.view().data();
        const qsizetype size = secret.size();
        secret.clear();
        QCOMPARE(QByteArray(place, size), QByteArray(size, '\0'));
    }

    void wipesItsBlock()
    {
        QByteArray bytes("0123456789");
        Secret::wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }
};

WIRECHIEF_GUILESS_TEST(SecretTest, tst_secret)
#include "tst_secret.moc"
