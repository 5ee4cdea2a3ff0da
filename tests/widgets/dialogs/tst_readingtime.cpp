// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/readquestion.h"
#include "widgets/dialogs/readingtime.h"
#include "widgets/limits.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace wirechief;

class ReadingTimeTest : public QObject {
    Q_OBJECT

    /// Its time lasts until the test ends it.
    struct Question {
        QDialog dialog;
        QDialogButtonBox buttons{QDialogButtonBox::Yes | QDialogButtonBox::No, &dialog};
        QPushButton* yes = buttons.button(QDialogButtonBox::Yes);
        QSignalSpy answered{&buttons, &QDialogButtonBox::accepted};
        ReadingTime* reading = new ReadingTime(*yes, dialog);
        QTimer* timer = yes->findChild<QTimer*>(QStringLiteral("readingTimer"));
        std::chrono::milliseconds least = timer->intervalAsDuration();

        Question()
        {
            timer->setInterval(std::chrono::hours(1));
            dialog.show();
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void takesNoClickAndNoKeyAtFirst()
    {
        Question question;
        QVERIFY(QTest::qWaitForWindowActive(&question.dialog));
        QVERIFY(question.timer->isActive());
        QVERIFY(question.least >= limits::readingTime);
        QTest::mouseDClick(question.yes, Qt::LeftButton);
        QTest::keyClick(question.yes, Qt::Key_Space);
        QTest::keyClick(question.yes, Qt::Key_Return);
        QCOMPARE(question.answered.count(), 0);
        QVERIFY(test::readQuestion(question.yes));
        QTest::mouseClick(question.yes, Qt::LeftButton);
        QCOMPARE(question.answered.count(), 1);
    }

    /// What is pressed in another window was not meant for this one.
    void beginsAnewWhenItComesToTheFront()
    {
        Question question;
        QVERIFY(QTest::qWaitForWindowActive(&question.dialog));
        QVERIFY(test::readQuestion(question.yes));
        question.yes->setFocus();
        question.timer->setInterval(std::chrono::hours(1));
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&question.dialog, &activated);
        QVERIFY(!question.yes->isEnabled());
        QVERIFY(question.timer->isActive());
        QVERIFY(test::readQuestion(question.yes));
        QVERIFY(question.yes->hasFocus());
    }
};

WIRECHIEF_TEST(ReadingTimeTest, tst_readingtime)
#include "tst_readingtime.moc"
