// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"

#include <QScreen>
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
};

WIRECHIEF_TEST(DialogToolsTest, tst_dialogtools)
#include "tst_dialogtools.moc"
