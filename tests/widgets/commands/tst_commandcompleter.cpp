// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/commands/commandcompleter.h"
#include "widgets/commands/commandedit.h"
#include "widgets/limits.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTreeView>

using namespace wirechief;

namespace {

/// An entry whose questions are answered by hand.
struct Typed {
    CommandEdit edit;
    CommandCompleter completer{edit};
    QSignalSpy wanted{&completer, &CommandCompleter::wanted};
    Typed()
    {
        QObject::connect(&edit, &CommandEdit::completionWanted, &completer, &CommandCompleter::complete);
        edit.resize(600, edit.sizeHint().height());
        edit.show();
        edit.activateWindow();
        edit.setFocus();
        if (!QTest::qWaitForWindowActive(&edit))
            qFatal("the entry is not active");
    }
    /// As by hand: QCompleter gives the keys of the open list to the entry.
    void press(int key)
    {
        QTest::keyClick(completer.isOpen() ? static_cast<QWidget*>(list()) : &edit, Qt::Key(key));
    }
    void type(const char* text)
    {
        for (const char* c = text; *c != '\0'; ++c)
            QTest::keyClick(completer.isOpen() ? static_cast<QWidget*>(list()) : &edit, *c);
    }
    void offer(std::initializer_list<const char*> words)
    {
        QList<CompletionOffer> offers;
        for (const char* word : words)
            offers.append({QString::fromUtf8(word), QStringLiteral("help")});
        completer.offer(edit.text().left(edit.cursorPosition()), offers);
    }
    [[nodiscard]] QTreeView* list() const
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* view = qobject_cast<QTreeView*>(widget);
            if (view && view->objectName() == QStringLiteral("completions") && view->isVisible())
                return view;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList rows;
        const QTreeView* view = list();
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            rows.append(view->model()->index(row, 0).data().toString());
        return rows;
    }
};

QStringList list(std::initializer_list<const char*> words)
{
    QStringList texts;
    for (const char* word : words)
        texts.append(QString::fromUtf8(word));
    return texts;
}

} // namespace

class CommandCompleterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneOfferIsTaken()
    {
        Typed typed;
        typed.type("cor");
        typed.press(Qt::Key_Tab);
        QCOMPARE(typed.wanted.size(), 1);
        QCOMPARE(typed.wanted[0][0].toString(), QStringLiteral("cor"));
        typed.offer({"core"});
        QCOMPARE(typed.edit.text(), QStringLiteral("core "));
        QVERIFY(!typed.completer.isOpen());
        typed.edit.undo();
        QCOMPARE(typed.edit.text(), QStringLiteral("cor"));
    }

    void firstWhatIsCommonThenTheList()
    {
        Typed typed;
        typed.type("core show ch");
        typed.press(Qt::Key_Tab);
        typed.offer({"channel", "channels", "channeltype"});
        QCOMPARE(typed.edit.text(), QStringLiteral("core show channel"));
        QCOMPARE(typed.shown(), list({"channel", "channels", "channeltype"}));
        QCOMPARE(typed.list()->model()->index(0, 1).data().toString(), QStringLiteral("help"));
        typed.press(Qt::Key_Down);
        typed.press(Qt::Key_Down);
        typed.press(Qt::Key_Return);
        QCOMPARE(typed.edit.text(), QStringLiteral("core show channels "));
        QVERIFY(!typed.completer.isOpen());
    }

    void tabGoesThroughTheList()
    {
        Typed typed;
        typed.type("core s");
        typed.press(Qt::Key_Tab);
        typed.offer({"set", "show"});
        QCOMPARE(typed.edit.text(), QStringLiteral("core s"));
        typed.press(Qt::Key_Tab);
        QCOMPARE(typed.list()->currentIndex().row(), 0);
        typed.press(Qt::Key_Tab);
        QCOMPARE(typed.edit.text(), QStringLiteral("core set "));
    }

    void typingNarrowsAndAsksOnce()
    {
        Typed typed;
        typed.type("core s");
        typed.press(Qt::Key_Tab);
        typed.offer({"set", "show", "stop"});
        typed.type("t");
        QCOMPARE(typed.edit.text(), QStringLiteral("core st"));
        QCOMPARE(typed.shown(), list({"stop"}));
        QCOMPARE(typed.wanted.size(), 1);
        QTRY_COMPARE(typed.wanted.size(), 2); // after a pause
        QCOMPARE(typed.wanted[1][0].toString(), QStringLiteral("core st"));
        typed.offer({"stop", "store"});
        QCOMPARE(typed.edit.text(), QStringLiteral("core st")); // nobody pressed Tab
        QCOMPARE(typed.shown(), list({"stop", "store"}));
        typed.press(Qt::Key_Escape);
        QVERIFY(!typed.completer.isOpen());
        QCOMPARE(typed.edit.text(), QStringLiteral("core st"));
    }

    void lateAnswersAreDropped()
    {
        Typed typed;
        QSignalSpy forgotten(&typed.completer, &CommandCompleter::forgotten);
        typed.type("cor");
        typed.press(Qt::Key_Tab);
        typed.type("x");
        QCOMPARE(typed.edit.text(), QStringLiteral("corx"));
        QCOMPARE(forgotten.size(), 1);
        typed.completer.offer(QStringLiteral("cor"), {{QStringLiteral("core"), {}}});
        QCOMPARE(typed.edit.text(), QStringLiteral("corx"));
        QVERIFY(!typed.completer.isOpen());
    }

    void theMouseChooses()
    {
        Typed typed;
        typed.type("core s");
        typed.press(Qt::Key_Tab);
        typed.offer({"set", "show"});
        QTreeView* view = typed.list();
        QVERIFY(view);
        QTest::mouseClick(
            view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
        QCOMPARE(typed.edit.text(), QStringLiteral("core show "));
    }

    void namesWithBlanksAreQuoted()
    {
        Typed typed;
        typed.type("queue show s");
        typed.press(Qt::Key_Tab);
        typed.offer({"support team", "support tools"});
        QCOMPARE(typed.edit.text(), QStringLiteral("queue show \"support t"));
        typed.completer.close();
        typed.press(Qt::Key_Tab);
        QCOMPARE(typed.wanted.last()[0].toString(), QStringLiteral("queue show \"support t"));
        typed.offer({"support team"});
        QCOMPARE(typed.edit.text(), QStringLiteral("queue show \"support team\" "));
    }

    void withoutAServerCommonCommandsAreOffered()
    {
        Typed typed;
        typed.type("core show u");
        typed.press(Qt::Key_Tab);
        typed.completer.fail(QStringLiteral("core show u"), QStringLiteral("There is no session."));
        QCOMPARE(typed.edit.text(), QStringLiteral("core show uptime "));
        typed.edit.clear();
        typed.type("core show ch");
        typed.press(Qt::Key_Tab);
        typed.completer.fail(QStringLiteral("core show ch"), QStringLiteral("There is no session."));
        QCOMPARE(typed.shown(), list({"channel", "channels", "There is no session."}));
    }

    /// The server's answer counts for more, also when it comes late.
    void aSlowServerIsNotWaitedFor()
    {
        Typed typed;
        typed.type("core show ch");
        typed.press(Qt::Key_Tab);
        QTRY_VERIFY(typed.completer.isOpen());
        QCOMPARE(typed.shown().mid(0, 2), list({"channel", "channels"}));
        typed.offer({"channel", "channels", "channeltype"});
        QCOMPARE(typed.shown(), list({"channel", "channels", "channeltype"}));
    }

    void nothingFits()
    {
        Typed typed;
        QSignalSpy nothing(&typed.completer, &CommandCompleter::nothingFound);
        typed.type("xyz");
        typed.press(Qt::Key_Tab);
        typed.offer({});
        QCOMPARE(nothing.size(), 1);
        QVERIFY(!typed.completer.isOpen());
    }

    void aLongListIsCut()
    {
        Typed typed;
        typed.type("x ");
        typed.press(Qt::Key_Tab);
        QList<CompletionOffer> offers;
        for (int i = 0; i < limits::completionsShown + 3; ++i)
            offers.append({QStringLiteral("%1name").arg(i), {}});
        typed.completer.offer(QStringLiteral("x "), offers);
        QCOMPARE(typed.shown().size(), limits::completionsShown + 1);
        QCOMPARE(typed.shown().last(), QStringLiteral("3 more"));
    }
};

WIRECHIEF_TEST(CommandCompleterTest, tst_commandcompleter)
#include "tst_commandcompleter.moc"
