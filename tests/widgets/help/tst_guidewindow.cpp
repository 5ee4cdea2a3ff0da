// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/help/guidewindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

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

    void contentsLeadToChapters()
    {
        QWidget parent;
        showGuide(&parent);
        auto* contents = parent.findChild<QTreeWidget*>(QStringLiteral("guideContents"));
        auto* text = parent.findChild<QTextBrowser*>(QStringLiteral("guideText"));
        const QList<QTreeWidgetItem*> found
            = contents->findItems(QStringLiteral("Controlling calls"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QVERIFY(contents->topLevelItemCount() > 5);
        contents->setCurrentItem(found.constFirst());
        QCOMPARE(text->textCursor().block().text(), QStringLiteral("Controlling calls"));
        QVERIFY(text->verticalScrollBar()->value() > 0);
    }

    void linksLeadToTheirHeadings()
    {
        QWidget parent;
        showGuide(&parent);
        auto* text = parent.findChild<QTextBrowser*>(QStringLiteral("guideText"));
        int followed = 0;
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QString link = part.fragment().charFormat().anchorHref();
                if (!link.startsWith(u'#'))
                    continue;
                ++followed;
                text->setTextCursor(QTextCursor(text->document()));
                Q_EMIT text->anchorClicked(QUrl(link));
                const QTextBlock there = text->textCursor().block();
                QVERIFY2(there.blockFormat().headingLevel() > 0 && there.position() > 0, qPrintable(link));
            }
        }
        QVERIFY(followed > 2);
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("#details")));
        QCOMPARE(text->textCursor().block().text(), QStringLiteral("Details"));
        QVERIFY(text->verticalScrollBar()->value() > 0);
    }

    void findsAndBeginsAnew()
    {
        QWidget parent;
        showGuide(&parent);
        auto* find = parent.findChild<QLineEdit*>(QStringLiteral("guideFind"));
        auto* text = parent.findChild<QTextBrowser*>(QStringLiteral("guideText"));
        find->setText(QStringLiteral("time line"));
        QCOMPARE(text->textCursor().selectedText().toLower(), QStringLiteral("time line"));
        const int first = text->textCursor().position();
        QTest::keyClick(find, Qt::Key_Return);
        QVERIFY(text->textCursor().position() > first);
        for (int more = 0; more < 1000 && text->textCursor().position() != first; ++more)
            QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(text->textCursor().position(), first);
        find->setText(QStringLiteral("no such word in it"));
        QVERIFY(!text->textCursor().hasSelection());
    }

    void isOpenedOnce()
    {
        QWidget parent;
        showGuide(&parent);
        showGuide(&parent);
        QCOMPARE(parent.findChildren<QDialog*>(QStringLiteral("guideWindow")).size(), 1);
    }
};

WIRECHIEF_TEST(GuideWindowTest, tst_guidewindow)
#include "tst_guidewindow.moc"
