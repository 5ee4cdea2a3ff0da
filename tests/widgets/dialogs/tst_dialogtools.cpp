// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace wirechief;

class DialogToolsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void aDialogGrowsOnTheScreen()
    {
        QDialog dialog;
        QLabel* note = makePlainLabel({}, &dialog);
        note->setWordWrap(true);
        auto* layout = new QVBoxLayout(&dialog);
        layout->addWidget(makePlainLabel(QStringLiteral("Above"), &dialog));
        layout->addWidget(note);
        dialog.setMinimumWidth(300);
        showNote(note, {});
        fitHeight(&dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QRect room = dialog.screen()->availableGeometry();
        dialog.move(room.left() + 10, room.bottom() - dialog.height());
        showNote(note, QString(1000, u'x').replace(20, 1, u' ').replace(100, 1, u' '));
        note->setText(breakLongWords(note->text()));
        fitHeight(&dialog);
        QVERIFY(dialog.height() > 100);
        QVERIFY2(room.contains(dialog.frameGeometry()), qPrintable(QString::number(dialog.y())));
        QCOMPARE(dialog.x(), room.left() + 10);
        // Where the user has put it, it stays while it is as high as before.
        dialog.move(room.left() + 10, room.bottom() - 20);
        fitHeight(&dialog);
        QCOMPARE(dialog.y(), room.bottom() - 20);
    }

    void whatGrewDoesNotShrinkUnderTheHand()
    {
        QDialog dialog;
        QLabel* note = makePlainLabel(QStringLiteral("a remark of ").repeated(30), &dialog);
        note->setWordWrap(true);
        auto* layout = new QVBoxLayout(&dialog);
        layout->addWidget(note);
        dialog.setMinimumWidth(300);
        growToFit(&dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int high = dialog.height();
        showNote(note, {});
        growToFit(&dialog);
        QCOMPARE(dialog.height(), high);
        fitHeight(&dialog);
        QVERIFY(dialog.height() < high);
    }

    void offersAreNotInTheWay()
    {
        QDialog dialog;
        auto* combo = new QComboBox(&dialog);
        combo->setEditable(true);
        combo->addItems({QStringLiteral("Playback"), QStringLiteral("Echo"), QStringLiteral("EchoTest")});
        combo->setCurrentText({});
        auto* button = new QPushButton(QStringLiteral("Call"), &dialog);
        auto* layout = new QVBoxLayout(&dialog);
        layout->addWidget(combo);
        layout->addStretch();
        layout->addWidget(button);
        offerWhileTyping(*combo);
        dialog.resize(300, 300);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        combo->lineEdit()->setFocus();
        QAbstractItemView* offers = combo->completer()->popup();
        QTest::keyClicks(combo->lineEdit(), QStringLiteral("play"));
        QTRY_VERIFY(offers->isVisible());
        // A click beside them is one on what is there.
        QSignalSpy clicked(button, &QPushButton::clicked);
        const QPoint at = button->mapToGlobal(button->rect().center());
        QMouseEvent press(QEvent::MouseButtonPress, offers->mapFromGlobal(at), at, Qt::LeftButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(offers, &press);
        QVERIFY(!offers->isVisible());
        QTRY_COMPARE(clicked.size(), 1);
        // What is typed already is no offer, unless there is more that has it.
        combo->lineEdit()->setFocus();
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), QStringLiteral("Playbac"));
        QTRY_VERIFY(offers->isVisible());
        QTest::keyClick(combo->lineEdit(), Qt::Key_K);
        QVERIFY(!offers->isVisible());
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), QStringLiteral("Echo"));
        QTRY_VERIFY(offers->isVisible());
    }
};

WIRECHIEF_TEST(DialogToolsTest, tst_dialogtools)
#include "tst_dialogtools.moc"
