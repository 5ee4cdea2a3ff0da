// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/parts/inkedlabel.h"

using namespace wirechief;

class InkedLabelTest : public QObject {
    Q_OBJECT

    static QImage picture(QWidget& widget, const QSize& size)
    {
        widget.resize(size);
        return widget.grab().toImage();
    }
    /// Whether any pixel of these lines has more of the one colour than of the other.
    static bool has(const QImage& image, int from, int to, int (*more)(QRgb), int (*less)(QRgb))
    {
        for (int y = from; y < to; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                if (more(pixel) > less(pixel) + 100)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// In one colour nobody can tell it from a plain one, wrapped or not.
    void standsWhereALabelStands()
    {
        QLabel plain(QStringLiteral("first   second   third"));
        plain.setWordWrap(true);
        InkedLabel inked;
        const QColor ink = plain.palette().color(QPalette::WindowText);
        inked.setParts({{QStringLiteral("first"), ink}, {QStringLiteral("second"), ink},
            {QStringLiteral("third"), ink}});
        QCOMPARE(inked.text(), plain.text());
        QCOMPARE(inked.sizeHint(), plain.sizeHint());
        QCOMPARE(inked.heightForWidth(60), plain.heightForWidth(60));
        for (const QSize& size : {QSize(300, 40), QSize(60, 80)})
            QCOMPARE(picture(inked, size), picture(plain, size));
    }

    void eachPartHasItsColour()
    {
        InkedLabel label;
        label.setParts({{QStringLiteral("MMMMMM"), Qt::red}, {QStringLiteral("MMMMMM"), Qt::blue}});
        const int line = label.heightForWidth(1000);
        const QImage image
            = picture(label, {label.fontMetrics().horizontalAdvance(QStringLiteral("MMMMMMMM")), 2 * line});
        QVERIFY(has(image, 0, line, qRed, qBlue) && !has(image, 0, line, qBlue, qRed));
        QVERIFY(has(image, line, 2 * line, qBlue, qRed) && !has(image, line, 2 * line, qRed, qBlue));
    }
};

WIRECHIEF_TEST(InkedLabelTest, tst_inkedlabel)
#include "tst_inkedlabel.moc"
