// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/window/messagebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace wirechief;

class MessageBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    /// Where the button that was pressed goes, the focus goes back to where the user came from.
    void givesTheFocusBack()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* before = new QLineEdit(&window);
        auto* bar = new MessageBar(&window);
        auto* cancel = new QPushButton(QStringLiteral("Cancel"), &window);
        for (QWidget* widget : std::initializer_list<QWidget*>{before, bar, cancel})
            layout->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto press = [&] {
            bar->showMessage(MessageBar::Kind::Error, QStringLiteral("Not trusted."),
                {{QStringLiteral("show"), QStringLiteral("Show"), [bar] { bar->clear(); }},
                    {QStringLiteral("other"), QStringLiteral("Other"), [bar] {
                         bar->showMessage(MessageBar::Kind::Info, QStringLiteral("Something else."), {});
                     }}});
        };
        press();
        before->setFocus();
        bar->findChild<QPushButton*>(QStringLiteral("show"))->setFocus();
        QTest::keyClick(bar->findChild<QPushButton*>(QStringLiteral("show")), Qt::Key_Space);
        QCOMPARE(window.focusWidget(), before);
        bar->showMessage(MessageBar::Kind::Info, QStringLiteral("Nothing."), {});
        QTest::qWait(1); // the old buttons go
        press();
        QPushButton* other = bar->findChild<QPushButton*>(QStringLiteral("other"));
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Space);
        QCOMPARE(window.focusWidget(), before);
        // One who is elsewhere stays there.
        cancel->setFocus();
        bar->clear();
        QCOMPARE(window.focusWidget(), cancel);
    }
};

WIRECHIEF_TEST(MessageBarTest, tst_messagebar)
#include "tst_messagebar.moc"
