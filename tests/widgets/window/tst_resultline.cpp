// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/limits.h"
#include "widgets/parts/elidedlabel.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/window/resultline.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QListWidget>
#include <QToolButton>

using namespace wirechief;

class ResultLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginningStaysReadable()
    {
        ResultLine line;
        auto* text = line.findChild<ElidedLabel*>();
        const auto inkAtTheLeft = [&] {
            const QImage image = text->grab(QRect(0, 0, 40, text->height())).toImage();
            int dark = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            }
            return dark;
        };
        line.resize(220, 24);
        line.show();
        // A hyphen leaves less ink than the letters that stand at the beginning, and not in the end.
        line.showResult(QString(QStringLiteral("MMMMMMMM") + QString(300, u'-')), true);
        const int begins = inkAtTheLeft();
        line.showResult(QString(300, u'-'), true);
        QVERIFY2(begins > 2 * inkAtTheLeft(), qPrintable(QString::number(begins)));
        QVERIFY(text->minimumSizeHint().width() < 200); // it never widens the window
    }

    void screenReadersKnowANotification()
    {
        ResultLine line;
        line.showResult(QStringLiteral("Reload of berlin failed"), false);
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(line.findChild<ElidedLabel*>());
        QCOMPARE(told->role(), QAccessible::Notification);
        QCOMPARE(told->text(QAccessible::Name), QString::fromUtf8("⚠ Reload of berlin failed"));
        line.showResult(QStringLiteral("Reloaded"), true);
        QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Reloaded"));
    }

    void anEmptyTextIsNoResult()
    {
        ResultLine line;
        line.showResult(QStringLiteral("Reading…"), true);
        line.showResult({}, true);
        QCOMPARE(line.findChild<ElidedLabel*>()->text(), QString());
        line.findChild<QToolButton*>(QStringLiteral("results"))->click();
        QCOMPARE(
            line.findChild<QDialog*>(QStringLiteral("resultsDialog"))->findChild<QListWidget*>()->count(), 1);
    }

    void aClickOpensTheListOfResults()
    {
        ResultLine line;
        line.resize(300, 24);
        line.show();
        for (int i = 1; i <= limits::resultsKept + 1; ++i)
            line.showResult(QStringLiteral("result %1").arg(i), i != 2);
        QTest::mouseClick(line.findChild<ElidedLabel*>(), Qt::LeftButton);
        auto* dialog = line.findChild<QDialog*>(QStringLiteral("resultsDialog"));
        QVERIFY(dialog && dialog->isVisible());
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), int(limits::resultsKept));
        QVERIFY(list->item(0)->text().endsWith(QStringLiteral("result %1").arg(limits::resultsKept + 1)));
        QVERIFY(list->item(list->count() - 1)->text().endsWith(QString::fromUtf8("⚠ result 2")));
        // What comes while it is open comes there too; the button opens no second one.
        line.showResult(QStringLiteral("later"), true);
        QVERIFY(list->item(0)->text().endsWith(QStringLiteral("later")));
        QCOMPARE(list->count(), int(limits::resultsKept));
        line.findChild<QToolButton*>(QStringLiteral("results"))->click();
        QCOMPARE(line.findChildren<QDialog*>().size(), 1);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("later")));
        list->clearSelection();
        list->actions().constFirst()->trigger();
        QVERIFY(
            list->item(0)->text().endsWith(QStringLiteral("Nothing is selected, so nothing was copied.")));
        QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("later")));
    }

    /// A tool tip that shows words as they are is markup; readers get the words.
    void theUndoIsDescribedInPlainWords()
    {
        ResultLine line;
        QAction undo;
        setPlainToolTip(undo, QStringLiteral("Put <b>berlin</b> back"));
        line.offerUndo(&undo);
        const auto* button = line.findChild<QToolButton*>(QStringLiteral("resultUndo"));
        QCOMPARE(button->accessibleDescription(), QStringLiteral("Put <b>berlin</b> back"));
        QVERIFY(button->toolTip().contains(QStringLiteral("&lt;b&gt;")));
    }

    /// Beside what was done last it would be taken for the undo of that.
    void theUndoOfSomethingElseIsNotOffered()
    {
        ResultLine line;
        QAction undo(QStringLiteral("Undo Moving to Asia"));
        line.showResult(QStringLiteral("Moved berlin to Asia."), true);
        line.offerUndo(&undo);
        const auto* button = line.findChild<QToolButton*>(QStringLiteral("resultUndo"));
        undo.setToolTip(QStringLiteral("Put berlin back"));
        QVERIFY(!button->isHidden());
        undo.setText(QStringLiteral("Undo Removing the Trust in paris"));
        QVERIFY(button->isHidden());
    }
};

WIRECHIEF_TEST(ResultLineTest, tst_resultline)
#include "tst_resultline.moc"
