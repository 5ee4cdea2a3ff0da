// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/column.h"
#include "models/theme/statecolor.h"
#include "models/theme/stateicon.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

/// Relative luminance after WCAG 2.
double luminance(const QColor& color)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
        + 0.0722 * linear(double(color.blueF()));
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class ColumnTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void naturalOrder_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("order");
        const auto row = [](const char* name, const char* a, const char* b, int order) {
            QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << order;
        };
        row("equal", "abc", "abc", 0);
        row("case does not count", "SIP/a", "sip/A", 0);
        row("numbers by value", "SIP/9", "sip/10", -1);
        row("leading zeros", "a007", "a7", 0);
        row("zeros before a larger number", "a009", "a10", -1);
        row("long numbers", "1795411652.99999999999999999998", "1795411652.99999999999999999999", -1);
        row("prefix", "abc", "abcd", -1);
        row("empty first", "", "a", -1);
        row("both empty", "", "", 0);
        row("digits before letters", "a1", "ab", -1);
        row("number then text", "a1b", "a1c", -1);
        row("only zeros", "a0", "a00", 0);
        row("zero and text", "a0b", "a1", -1);
    }

    void naturalOrder()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, order);
        const auto sign = [](int value) { return (value > 0) - (value < 0); };
        const QByteArray x = a.toUtf8();
        const QByteArray y = b.toUtf8();
        QCOMPARE(sign(naturalCompare(QByteArrayView(x), QByteArrayView(y))), order);
        QCOMPARE(sign(naturalCompare(QByteArrayView(y), QByteArrayView(x))), -order);
        QCOMPARE(sign(naturalCompare(QStringView(a), QStringView(b))), order);
        QCOMPARE(sign(naturalCompare(QStringView(b), QStringView(a))), -order);
    }

    void colorsCanBeReadAndHaveSigns()
    {
        QPalette light;
        light.setColor(QPalette::Base, QColor(0xff, 0xff, 0xff));
        light.setColor(QPalette::Text, QColor(0x1b, 0x24, 0x30));
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x22, 0x27, 0x2e));
        dark.setColor(QPalette::Text, QColor(0xe3, 0xe8, 0xef));
        QVERIFY(!isDark(light));
        QVERIFY(isDark(dark));
        for (int role = int(StateRole::Up); role <= int(StateRole::Stuck); ++role) {
            const auto state = StateRole(role);
            QVERIFY2(!stateSign(state).isEmpty(), qPrintable(QString::number(role)));
            for (const QPalette& palette : {light, dark}) {
                const double ratio = contrast(stateColor(state, palette), palette.color(QPalette::Base));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(role).arg(ratio)));
            }
        }
        QVERIFY(!stateColor(StateRole::None, light).isValid());
    }

    void iconsShowSomething()
    {
        QVERIFY(stateIcon(StateRole::None).isNull());
        for (int role = int(StateRole::Up); role <= int(StateRole::Stuck); ++role) {
            const QImage image = stateIcon(StateRole(role)).pixmap(16, 16).toImage();
            QCOMPARE(image.size(), QSize(16, 16));
            bool painted = false;
            for (int x = 0; x < 16; ++x)
                painted = painted || qAlpha(image.pixel(x, 8)) > 100;
            QVERIFY2(painted, qPrintable(QString::number(role)));
            QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
        }
    }
};

WIRECHIEF_TEST(ColumnTest, tst_column)
#include "tst_column.moc"
