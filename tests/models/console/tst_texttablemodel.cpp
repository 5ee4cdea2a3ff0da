// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/console/texttablemodel.h"
#include "support/base/testmain.h"

#include <QAbstractItemModelTester>

using namespace wirechief;

class TextTableModelTest : public QObject {
    Q_OBJECT

    static TextTable table(const QList<QStringList>& rows)
    {
        return {{QStringLiteral("Name"), QStringLiteral("State")}, rows, {}};
    }
    static QStringList names(const QAbstractItemModel& model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row, 0).data().toString());
        return found;
    }
    static bool isChanged(const TextTableModel& model, int row, int column)
    {
        return model.index(row, column).data(TextTableModel::ChangedRole).toBool();
    }

private Q_SLOTS:
    void marksWhatHasChanged()
    {
        TextTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setMark(Qt::yellow);
        const QString up = QStringLiteral("Up");
        const QString ring = QStringLiteral("Ring");
        model.setTable(
            table({{QStringLiteral("a"), up}, {QStringLiteral("b"), up}, {QStringLiteral("c"), up}}));
        QVERIFY(!isChanged(model, 0, 0));
        // c went, a stands elsewhere with another state, d is new.
        model.followWith(
            table({{QStringLiteral("b"), up}, {QStringLiteral("a"), ring}, {QStringLiteral("d"), up}}));
        QVERIFY(!isChanged(model, 0, 0) && !isChanged(model, 0, 1));
        QVERIFY(!isChanged(model, 1, 0) && isChanged(model, 1, 1));
        QVERIFY(isChanged(model, 2, 0) && isChanged(model, 2, 1));
        QCOMPARE(model.index(1, 1).data(Qt::BackgroundRole).value<QColor>(), QColor(Qt::yellow));
        QVERIFY(!model.index(1, 1).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QVERIFY(!model.index(0, 1).data(Qt::BackgroundRole).isValid());
        QCOMPARE(model.changedRows(), 2);
        QCOMPARE(model.goneRows(), 1);
        // Equal names are told by their order.
        model.setTable(table({{QStringLiteral("x"), up}, {QStringLiteral("x"), ring}}));
        model.followWith(table({{QStringLiteral("x"), up}, {QStringLiteral("x"), ring}}));
        QCOMPARE(model.changedRows(), 0);
        // Another form of table has nothing to compare with.
        model.followWith({{QStringLiteral("Other"), QStringLiteral("State")}, {{up, up}}, {}});
        QCOMPARE(model.changedRows(), 0);
    }

    void sortsNumbersAndFiltersWords()
    {
        TextTableModel model;
        TextTableRows rows;
        const QAbstractItemModelTester tester(&rows);
        rows.setSourceModel(&model);
        model.setTable(table({{QStringLiteral("ch10"), QStringLiteral("Up")},
            {QStringLiteral("ch9"), QStringLiteral("Ring")}, {QStringLiteral("CH2"), QStringLiteral("Up")}}));
        QCOMPARE(
            names(rows), (QStringList{QStringLiteral("ch10"), QStringLiteral("ch9"), QStringLiteral("CH2")}));
        rows.sort(0);
        QCOMPARE(
            names(rows), (QStringList{QStringLiteral("CH2"), QStringLiteral("ch9"), QStringLiteral("ch10")}));
        rows.setWords(QStringLiteral("up ch"));
        QCOMPARE(names(rows), (QStringList{QStringLiteral("CH2"), QStringLiteral("ch10")}));
        rows.setWords(QStringLiteral("up 10"));
        QCOMPARE(names(rows), QStringList{QStringLiteral("ch10")});
        rows.setWords({});
        rows.sort(-1);
        QCOMPARE(names(rows).first(), QStringLiteral("ch10"));
    }
};

WIRECHIEF_GUILESS_TEST(TextTableModelTest, tst_texttablemodel)
#include "tst_texttablemodel.moc"
