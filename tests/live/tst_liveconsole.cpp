// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab.h"
#include "support/app/desktop.h"
#include "support/base/testmain.h"
#include "widgets/console/answerwindow.h"
#include "widgets/console/markedtext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace wirechief;

namespace {

constexpr int consolePatience = 60'000; // ms; only a limit

} // namespace

/// An administrator's way through the console, on the real servers of ./lab.
class LiveConsoleTest : public QObject {
    Q_OBJECT
    Lab m_lab;

    static QString outputOf(Desktop& desktop) { return desktop.window().console().output()->toPlainText(); }
    static AnswerWindow* answerOf(Desktop& desktop)
    {
        const QList<AnswerWindow*> windows = desktop.window().findChildren<AnswerWindow*>();
        return windows.isEmpty() ? nullptr : windows.last();
    }
    template <class Widget>
    static Widget* partOf(const AnswerWindow* window, const char* name)
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_lab.servers().size() == 2,
            "WIRECHIEF_LAB_FILE names no running lab: start it with ./dev lab up");
    }

    void story_data() { m_lab.addRows(); }
    void story()
    {
        QFETCH(int, index);
        const LabServer& lab = m_lab.servers().at(index);
        const QTemporaryDir folder;
        Desktop desktop(folder.path());
        QVERIFY(desktop.application().start({}));
        desktop.addServer(lab.port, "admin", Secret(m_lab.secretOf(QStringLiteral("admin"))));
        desktop.find<QToolButton>("connectButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.server() && desktop.server()->client().isReady(), consolePatience);
        desktop.window().showConsole();
        QLineEdit* edit = desktop.window().console().commandEdit();
        QTRY_VERIFY(edit->isEnabled());

        // Type, Tab: what is clear is added.
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("core show upt"));
        QTest::keyClick(edit, Qt::Key_Tab);
        QTRY_COMPARE_WITH_TIMEOUT(edit->text(), QStringLiteral("core show uptime "), consolePatience);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            outputOf(desktop).contains(QStringLiteral("System uptime: ")), consolePatience);
        // Where it is not, a list shows what there is.
        QTest::keyClicks(edit, QStringLiteral("core show cha"));
        QTest::keyClick(edit, Qt::Key_Tab);
        QTRY_COMPARE_WITH_TIMEOUT(edit->text(), QStringLiteral("core show channel"), consolePatience);
        const auto isOpen = [edit] { return edit->findChild<QCompleter*>()->popup()->isVisible(); };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), consolePatience);
        QTest::keyClick(edit->findChild<QCompleter*>()->popup(), Qt::Key_Escape);
        QTRY_VERIFY(!isOpen());
        QTest::keyClicks(edit, QStringLiteral("s"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            outputOf(desktop).contains(QStringLiteral("active channel")), consolePatience);

        // History: the line before the last one.
        QTest::keyClick(edit, Qt::Key_Up);
        QTest::keyClick(edit, Qt::Key_Up);
        QCOMPARE(edit->text().trimmed(), QStringLiteral("core show uptime"));
        edit->clear();

        // A favourite: kept from what is typed, sent from its menu.
        QTest::keyClicks(edit, QStringLiteral("core show channels"));
        auto* favourites = desktop.find<QToolButton>("favourites");
        Q_EMIT favourites->menu()->aboutToShow();
        desktop.find<QAction>("saveFavourite")->trigger();
        QTRY_VERIFY(desktop.dialog("favouriteDialog"));
        QDialog* dialog = desktop.dialog("favouriteDialog");
        dialog->findChild<QLineEdit*>(QStringLiteral("favouriteName"))->setText(QStringLiteral("All"));
        dialog->accept();
        edit->clear();
        Q_EMIT favourites->menu()->aboutToShow();
        desktop.find<QAction>("favourite.All")->trigger();

        // A table, watched; a call changes it.
        const auto answers = [&desktop] { return desktop.window().console().runs().all().size(); };
        QTRY_COMPARE_WITH_TIMEOUT(answers(), size_t(3), consolePatience);
        desktop.find<QToolButton>("answerAsTableButton")->click();
        AnswerWindow* window = answerOf(desktop);
        QVERIFY(window);
        auto* rows = partOf<QTableView>(window, "answerRows");
        partOf<QSpinBox>(window, "answerPace")->setValue(1);
        window->setWatched(true);
        AmiAction call("Originate");
        call.add("Channel", "Local/100@default").add("Context", "default").add("Exten", "101");
        call.add("Priority", "1").add("Async", "true");
        desktop.server()->client().send(call, this, [](const Result<AmiReply>& reply) { QVERIFY(reply); });
        QTRY_VERIFY_WITH_TIMEOUT(rows->model()->rowCount() >= 2, consolePatience);
        QCOMPARE(window->view(), AnswerWindow::View::Table);
        QVERIFY(
            rows->model()->headerData(0, Qt::Horizontal).toString().startsWith(QStringLiteral("Channel")));
        window->setWatched(false);
        window->close();

        // The answer of now beside that of before.
        QTest::keyClicks(edit, QStringLiteral("core show channels"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(answers(), size_t(4), consolePatience);
        desktop.find<QToolButton>("answerAsTableButton")->click();
        window = answerOf(desktop);
        partOf<QToolButton>(window, "answerDifferences")->click();
        auto* diff = partOf<MarkedText>(window, "answerDiff");
        QTRY_VERIFY_WITH_TIMEOUT(
            diff->toPlainText().contains(QStringLiteral("+ Local/100@default")), consolePatience);
        window->close();

        // What takes long is stopped, and the session goes on.
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("core show uptime"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window().console().isIdle(), consolePatience);
        QTest::keyClicks(edit, QStringLiteral("core show version"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            outputOf(desktop).contains(QStringLiteral("Asterisk ") + lab.release), consolePatience);
        QCOMPARE(desktop.server()->client().statistics().connections, quint64(1));
        AmiAction hangup("Hangup");
        hangup.add("Channel", "/.*/");
        desktop.server()->client().send(hangup, this, [](const Result<AmiReply>&) {});
        QTest::qWait(200);
    }
};

WIRECHIEF_TEST(LiveConsoleTest, tst_liveconsole)
#include "tst_liveconsole.moc"
