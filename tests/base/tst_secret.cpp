// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secret.h"
#include "support/base/testmain.h"

#include <concepts>
#include <ostream>
#include <type_traits>

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

    void wipesItsBlock()
    {
        QByteArray bytes("0123456789");
        Secret::wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }
};

WIRECHIEF_GUILESS_TEST(SecretTest, tst_secret)
#include "tst_secret.moc"
