// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/tablemodel.h"
#include "models/theme/staterole.h"
#include "support/base/testmain.h"
#include "widgets/table/celldelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleFactory>
#include <QWidget>

using namespace wirechief;

/// The delegate saves work and must not be seen: its cells are those of Qt's own.
class TestCellDelegate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAsQtPaintsIt_data();
    void looksAsQtPaintsIt();
    void keptTextFollowsWidthAndFont();
    void aSelectedStateKeepsItsColour();
    void signsStandInTheSamePlace();

private:
    static QImage painted(const QStyledItemDelegate& delegate, const QModelIndex& index,
        QStyleOptionViewItem option, const QSize& size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        option.rect = QRect(QPoint(0, 0), size);
        QPainter painter(&image);
        delegate.paint(&painter, option, index);
        return image;
    }
    static bool isBlank(const QImage& image)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != Qt::white)
                    return false;
            }
        }
        return true;
    }
};

void TestCellDelegate::looksAsQtPaintsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<QStyle::State>("state");
    QTest::addColumn<int>("width");
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const QStyle::State plain = QStyle::State_Enabled | QStyle::State_Active;
    QTest::newRow("text") << "PJSIP/1001-0000002a" << left << plain << 200;
    QTest::newRow("right") << "1:02:03" << right << plain << 100;
    QTest::newRow("centred") << "⇄" << Qt::Alignment(Qt::AlignCenter) << plain << 31;
    QTest::newRow("right, by a fraction") << "Wave 1" << right << plain << 100;
    QTest::newRow("too long") << "PJSIP/a-very-long-name-of-a-peer-0000002a" << left << plain << 90;
    QTest::newRow("too long, right") << "PJSIP/a-very-long-name-0000002a" << right << plain << 90;
    QTest::newRow("no room") << "PJSIP/1001" << left << plain << 6;
    QTest::newRow("empty") << "" << left << plain << 90;
    QTest::newRow("sign") << "● Up" << left << plain << 90;
    QTest::newRow("other scripts") << "Анна Ελένη 東京" << left << plain << 200;
    QTest::newRow("from the right") << "שלום עולם" << left << plain << 200;
    QTest::newRow("markup is text") << "<b>Bob</b> &amp; Co" << left << plain << 200;
    QTest::newRow("selected") << "Zoë" << left << (plain | QStyle::State_Selected) << 90;
    QTest::newRow("selected, window behind")
        << "Zoë" << left << (QStyle::State_Enabled | QStyle::State_Selected) << 90;
    QTest::newRow("under the pointer") << "Zoë" << left << (plain | QStyle::State_MouseOver) << 90;
    QTest::newRow("focus") << "Zoë" << left << (plain | QStyle::State_HasFocus) << 90;
    QTest::newRow("disabled") << "Zoë" << left << QStyle::State(QStyle::State_None) << 90;
}

void TestCellDelegate::looksAsQtPaintsIt()
{
    QFETCH(QString, text);
    QFETCH(Qt::Alignment, alignment);
    QFETCH(QStyle::State, state);
    QFETCH(int, width);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), text);
    model.setData(model.index(0, 0), QVariant(alignment), Qt::TextAlignmentRole);
    model.setData(model.index(0, 0), QColor(Qt::darkGreen), Qt::ForegroundRole);
    QWidget widget;
    QStyleOptionViewItem option;
    option.initFrom(&widget);
    option.widget = &widget;
    option.state = state;
    option.showDecorationSelected = true;
    option.textElideMode = Qt::ElideRight;
    const QSize size(width, widget.fontMetrics().height() + 6);
    const CellDelegate ours(Qt::ElideRight);
    const QStyledItemDelegate theirs;
    const QImage expected = painted(theirs, model.index(0, 0), option, size);
    QCOMPARE(painted(ours, model.index(0, 0), option, size), expected);
    // From what it kept too.
    QCOMPARE(painted(ours, model.index(0, 0), option, size), expected);
    QVERIFY(text.isEmpty() || width < 20 || !isBlank(expected));
}

void TestCellDelegate::keptTextFollowsWidthAndFont()
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QStringLiteral("a name that may be cut"));
    QWidget widget;
    QStyleOptionViewItem option;
    option.initFrom(&widget);
    option.widget = &widget;
    option.textElideMode = Qt::ElideMiddle;
    const CellDelegate ours(Qt::ElideMiddle);
    const QStyledItemDelegate theirs;
    for (const int width : {400, 60, 80, 400}) {
        const QSize size(width, 40);
        QCOMPARE(
            painted(ours, model.index(0, 0), option, size), painted(theirs, model.index(0, 0), option, size));
    }
    option.font.setPointSizeF(option.font.pointSizeF() * 1.5);
    option.fontMetrics = QFontMetrics(option.font);
    QCOMPARE(painted(ours, model.index(0, 0), option, QSize(400, 40)),
        painted(theirs, model.index(0, 0), option, QSize(400, 40)));
}

void TestCellDelegate::aSelectedStateKeepsItsColour()
{
    const QColor green(0x12, 0x73, 0x3a);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QStringLiteral("Up"));
    model.setData(model.index(0, 0), green, Qt::ForegroundRole);
    model.setData(model.index(0, 0), int(StateRole::Up), TableModel::StateRoleRole);
    QWidget widget;
    QStyleOptionViewItem option;
    option.initFrom(&widget);
    option.widget = &widget;
    option.font.setPixelSize(24);
    option.fontMetrics = QFontMetrics(option.font);
    const CellDelegate ours(Qt::ElideRight);
    for (const bool focus : {false, true}) {
        option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected;
        option.state.setFlag(QStyle::State_HasFocus, focus);
        const QImage image = painted(ours, model.index(0, 0), option, QSize(120, 36));
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += int(image.pixelColor(x, y) == green);
        }
        QVERIFY2(found > 20, qPrintable(QString::number(found))); // the sign is filled with it
    }
}

void TestCellDelegate::signsStandInTheSamePlace()
{
    QStandardItemModel model(2, 1);
    QWidget widget;
    QStyleOptionViewItem option;
    option.initFrom(&widget);
    option.widget = &widget;
    const CellDelegate ours(Qt::ElideRight);
    const QModelIndex open = model.index(0, 0);
    const QModelIndex empty = model.index(1, 0);
    model.setData(open, int(TableModel::Fold::Open), TableModel::FoldRole);
    model.setData(empty, int(TableModel::Fold::Empty), TableModel::FoldRole);
    QVERIFY(!isBlank(painted(ours, open, option, QSize(120, 24))));
    QVERIFY(isBlank(painted(ours, empty, option, QSize(120, 24))));
    // The texts of rows that can be opened and of others begin at the same place; columns fit them.
    for (const QModelIndex& index : {open, empty})
        model.setData(index, QStringLiteral("Zoë"));
    QCOMPARE(ours.sizeHint(option, open), ours.sizeHint(option, empty));
    QVERIFY(ours.sizeHint(option, open).width() > QStyledItemDelegate().sizeHint(option, open).width());
    model.setData(open, int(TableModel::Fold::Empty), TableModel::FoldRole);
    QCOMPARE(painted(ours, open, option, QSize(120, 24)), painted(ours, empty, option, QSize(120, 24)));
}

WIRECHIEF_TEST(TestCellDelegate, tst_celldelegate)
#include "tst_celldelegate.moc"
