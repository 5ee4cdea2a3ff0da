// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/guidewindow.h"

#include <QDialog>
#include <QTest>
#include <QTextBrowser>

using namespace wirechief;

class GuideWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheGuideWithoutItsPictures()
    {
        QWidget parent;
        showGuide(&parent);
        const auto* text = parent.findChild<QTextBrowser*>(QStringLiteral("guideText"));
        QVERIFY(text != nullptr);
        const QString shown = text->toPlainText();
        QVERIFY(shown.contains(QStringLiteral("Controlling calls")));
        QVERIFY(!shown.contains(QChar::ObjectReplacementCharacter));
        QVERIFY(!shown.contains(QStringLiteral(".png")));
    }

    void isOpenedOnce()
    {
        QWidget parent;
        showGuide(&parent);
        showGuide(&parent);
        QCOMPARE(parent.findChildren<QDialog*>(QStringLiteral("guideWindow")).size(), 1);
    }
};

QTEST_MAIN(GuideWindowTest)
#include "tst_guidewindow.moc"
