// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/commands/commandedit.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace wirechief;

namespace {

/// An entry between two others, so that Tab can leave it.
struct Between {
    QWidget window;
    QLineEdit before{&window};
    CommandEdit edit{&window};
    QLineEdit behind{&window};
    Between()
    {
        auto* layout = new QVBoxLayout(&window);
        for (QLineEdit* line : {&before, static_cast<QLineEdit*>(&edit), &behind})
            layout->addWidget(line);
        window.show();
        window.activateWindow();
        edit.setFocus();
    }
    void type(const char* text) { edit.setText(QString::fromLatin1(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&edit, key, modifiers);
    }
    [[nodiscard]] bool owns(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        return edit.ownsKey(QKeyEvent(QEvent::KeyPress, key, modifiers));
    }
};

} // namespace

class CommandEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tabCompletesOrLeaves()
    {
        Between entry;
        QVERIFY(QTest::qWaitForWindowActive(&entry.window));
        QSignalSpy wanted(&entry.edit, &CommandEdit::completionWanted);
        entry.type("core");
        QTest::keyClick(&entry.edit, Qt::Key_Tab);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(entry.edit.hasFocus());
        QTest::keyClick(&entry.edit, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(entry.before.hasFocus());
        entry.edit.setFocus();
        entry.type(" ");
        QTest::keyClick(&entry.edit, Qt::Key_Tab);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(entry.behind.hasFocus());
    }

    void desktopKeys()
    {
        Between entry;
        entry.type("core show channels");
        entry.press(Qt::Key_A);
        QCOMPARE(entry.edit.selectedText(), QStringLiteral("core show channels"));
        QSignalSpy searched(&entry.edit, &CommandEdit::searchWanted);
        entry.press(Qt::Key_R);
        QCOMPARE(searched.size(), 1);
        QVERIFY(entry.owns(Qt::Key_R)); // though the window reloads with it
        for (const Qt::Key key :
            {Qt::Key_A, Qt::Key_E, Qt::Key_K, Qt::Key_L, Qt::Key_D, Qt::Key_C, Qt::Key_V})
            QVERIFY(!entry.owns(key));
    }

    void readlineKeys()
    {
        Between entry;
        entry.edit.setEditKeys(EditKeys::Readline);
        entry.type("core show channels");
        entry.press(Qt::Key_W);
        QCOMPARE(entry.edit.text(), QStringLiteral("core show "));
        entry.press(Qt::Key_W);
        QCOMPARE(entry.edit.text(), QStringLiteral("core "));
        entry.press(Qt::Key_Y); // both come back
        QCOMPARE(entry.edit.text(), QStringLiteral("core show channels"));
        entry.press(Qt::Key_A);
        QCOMPARE(entry.edit.cursorPosition(), 0);
        QVERIFY(!entry.edit.hasSelectedText());
        entry.press(Qt::Key_F, Qt::AltModifier);
        QCOMPARE(entry.edit.cursorPosition(), 4);
        entry.press(Qt::Key_D, Qt::AltModifier);
        QCOMPARE(entry.edit.text(), QStringLiteral("core channels"));
        entry.press(Qt::Key_E);
        entry.press(Qt::Key_B, Qt::AltModifier);
        QCOMPARE(entry.edit.cursorPosition(), 5);
        entry.press(Qt::Key_K);
        QCOMPARE(entry.edit.text(), QStringLiteral("core "));
        entry.press(Qt::Key_Y);
        QCOMPARE(entry.edit.text(), QStringLiteral("core channels"));
        entry.press(Qt::Key_U);
        QVERIFY(entry.edit.text().isEmpty());
        entry.press(Qt::Key_D); // nothing bad
        QVERIFY(entry.edit.text().isEmpty());
        entry.press(Qt::Key_Y);
        entry.press(Qt::Key_T);
        QCOMPARE(entry.edit.text(), QStringLiteral("core channesl"));
        entry.edit.undo();
        QSignalSpy cleared(&entry.edit, &CommandEdit::clearWanted);
        QSignalSpy older(&entry.edit, &CommandEdit::olderWanted);
        QSignalSpy newer(&entry.edit, &CommandEdit::newerWanted);
        entry.press(Qt::Key_L);
        entry.press(Qt::Key_P);
        entry.press(Qt::Key_N);
        QCOMPARE(cleared.size() + older.size() + newer.size(), 3);
        QVERIFY(entry.owns(Qt::Key_K) && entry.owns(Qt::Key_B, Qt::AltModifier));
        for (const Qt::Key key : {Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Z})
            QVERIFY(!entry.owns(key)); // these stay the desktop's
    }

    void oldKeys()
    {
        Between entry;
        QSignalSpy older(&entry.edit, &CommandEdit::olderWanted);
        QSignalSpy stopped(&entry.edit, &CommandEdit::stopWanted);
        QSignalSpy emptied(&entry.edit, &CommandEdit::emptied);
        entry.press(Qt::Key_Up, Qt::NoModifier);
        entry.press(Qt::Key_C);
        entry.type("x");
        entry.press(Qt::Key_Escape, Qt::NoModifier);
        entry.press(Qt::Key_Escape, Qt::NoModifier);
        QCOMPARE(older.size(), 1);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(emptied.size(), 2);
        QCOMPARE(emptied[0][0].toBool(), false);
        QCOMPARE(emptied[1][0].toBool(), true);
        entry.type("x");
        entry.edit.selectAll();
        entry.press(Qt::Key_C); // copies
        QCOMPARE(stopped.size(), 1);
    }
};

WIRECHIEF_TEST(CommandEditTest, tst_commandedit)
#include "tst_commandedit.moc"
