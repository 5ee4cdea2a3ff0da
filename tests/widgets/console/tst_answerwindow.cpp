// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/console/answerwindow.h"
#include "widgets/console/markedtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

const QByteArray channels
    = "Channel              Location             State   Application(Data)             \n"
      "PJSIP/10-00000001    100@inside:1         Up      Echo()                        \n"
      "PJSIP/9-00000002     101@inside:2         Ring    Dial(PJSIP/7)                 \n"
      "2 active channels\n";

CommandRun answerTo(const char* command, const QByteArray& text)
{
    return {.serverId = QStringLiteral("id"),
        .serverName = QStringLiteral("berlin"),
        .command = QString::fromLatin1(command),
        .text = text,
        .success = true,
        .when = QDateTime(QDate(2026, 11, 30), QTime(12, 0)),
        .latency = 4ms};
}

/// A window, and the server that it asks again.
struct Opened {
    CommandRuns runs;
    QList<CommandWatch::Done> asked;
    QString command;
    std::unique_ptr<AnswerWindow> window;

    explicit Opened(const CommandRun& run, const QString& whyNotAgain = {})
    {
        const quint64 number = runs.add(run);
        open(number, whyNotAgain);
    }
    void open(quint64 number, const QString& whyNotAgain = {})
    {
        window = std::make_unique<AnswerWindow>(
            runs, *runs.run(number),
            [this](const QString&, const QString& text, QObject* context, const CommandWatch::Done& done) {
                command = text;
                asked.append([context = QPointer(context), done](const Result<CommandOutput>& output) {
                    if (context)
                        done(output);
                });
            },
            whyNotAgain);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
    }
    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        auto* found = window->findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] QAbstractItemModel* rows() const { return child<QTableView>("answerRows")->model(); }
    [[nodiscard]] QString facts() const { return child<QLabel>("answerFacts")->text(); }
    void answer(const QByteArray& text) { asked.takeFirst()(CommandOutput{text, true, false, 3ms}); }
};

} // namespace

class AnswerWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsATable()
    {
        const Opened opened(answerTo("core show channels", channels));
        QTRY_COMPARE(opened.window->view(), AnswerWindow::View::Table);
        QCOMPARE(opened.rows()->rowCount(), 2);
        QVERIFY2(opened.facts().contains(QStringLiteral("2 row")), qPrintable(opened.facts()));
        QVERIFY(opened.window->windowTitle().startsWith(QStringLiteral("core show channels")));
        opened.child<QTableView>("answerRows")->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(opened.rows()->index(0, 0).data().toString(), QStringLiteral("PJSIP/9-00000002"));
        opened.child<QLineEdit>("answerFilter")->setText(QStringLiteral("echo"));
        QCOMPARE(opened.rows()->rowCount(), 1);
        opened.child<QToolButton>("answerCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral(
                "Channel\tLocation\tState\tApplication(Data)\nPJSIP/10-00000001\t100@inside:1\tUp\tEcho()"));
        opened.child<QToolButton>("answerText")->click();
        QCOMPARE(opened.child<MarkedText>("answerLines")->toPlainText().split(u'\n').size(), 4);
    }

    void columnsHaveRoomForTheLongestText()
    {
        constexpr int rows = 3'000;
        QByteArray text = channels.left(channels.indexOf('\n') + 1);
        for (int i = 1; i < rows; ++i)
            text += "PJSIP/10-00000001    100@inside:1         Up      Echo()                        \n";
        text += "PJSIP/10-00000001    100@inside:1         Up      Dial(PJSIP/7&PJSIP/8&PJSIP/9,30,tT)\n";
        const Opened opened(answerTo("core show channels", text));
        QTRY_COMPARE(opened.window->view(), AnswerWindow::View::Table);
        auto* table = opened.child<QTableView>("answerRows");
        QCOMPARE(opened.rows()->rowCount(), rows);
        QCOMPARE_GE(
            table->columnWidth(3), table->sizeHintForIndex(opened.rows()->index(rows - 1, 3)).width());
    }

    void isTextWhereThereIsNoTable()
    {
        const Opened opened(answerTo("core show version", "Asterisk 22 built by somebody\n"));
        opened.window->setView(AnswerWindow::View::Table);
        QTRY_VERIFY(opened.facts().contains(QStringLiteral("1 line")));
        QCOMPARE(opened.window->view(), AnswerWindow::View::Text);
        QVERIFY(!opened.child<QToolButton>("answerTable")->isEnabled());
        QVERIFY(!opened.child<QToolButton>("answerTable")->toolTip().isEmpty());
    }

    void watches()
    {
        Opened opened(answerTo("core show channels", channels));
        QTRY_COMPARE(opened.window->view(), AnswerWindow::View::Table);
        opened.child<QSpinBox>("answerPace")->setValue(1);
        opened.window->setWatched(true);
        QCOMPARE(opened.asked.size(), 1);
        QCOMPARE(opened.command, QStringLiteral("core show channels"));
        opened.answer(QByteArray(channels).replace("Ring", "Up  "));
        QTRY_VERIFY2(
            opened.facts().contains(QStringLiteral("changed: 1, gone: 0")), qPrintable(opened.facts()));
        QCOMPARE(opened.rows()->index(1, 2).data(TextTableModel::ChangedRole).toBool(), true);
        QCOMPARE(opened.rows()->index(0, 2).data(TextTableModel::ChangedRole).toBool(), false);
        // The text is made when it is looked at.
        QVERIFY(opened.child<MarkedText>("answerLines")->toPlainText().isEmpty());
        opened.child<QToolButton>("answerText")->click();
        QCOMPARE(opened.child<MarkedText>("answerLines")->markOf(2), MarkedText::Mark::Changed);
        QCOMPARE(opened.child<MarkedText>("answerLines")->markOf(1), MarkedText::Mark::None);
        opened.child<QToolButton>("answerTable")->click();
        // The next one comes by itself, a failure does not end it, and nobody is asked while nobody looks.
        QTRY_COMPARE_WITH_TIMEOUT(opened.asked.size(), 1, 20'000);
        opened.asked.takeFirst()(Error{ErrorKind::NotConnected, QStringLiteral("No session."), {}});
        QTRY_COMPARE(opened.child<QLabel>("answerSaid")->text(), QStringLiteral("No session."));
        QTRY_COMPARE_WITH_TIMEOUT(opened.asked.size(), 1, 20'000);
        opened.window->hide();
        opened.answer(channels);
        QTest::qWait(1500);
        QCOMPARE(opened.asked.size(), 0);
        opened.window->show();
        QTRY_COMPARE(opened.asked.size(), 1);
        opened.window->setWatched(false);
        opened.answer(channels);
        QTest::qWait(1500);
        QCOMPARE(opened.asked.size(), 0);
    }

    void doesNotRepeatAChange()
    {
        Opened opened(answerTo("core reload", ""), QStringLiteral("It changes."));
        opened.window->setWatched(true);
        QVERIFY(opened.asked.isEmpty());
        QCOMPARE(opened.child<QToolButton>("answerWatch")->toolTip(), QStringLiteral("It changes."));
    }

    void comparesWithAnotherAnswer()
    {
        Opened opened(answerTo("core show channels", channels));
        QTRY_COMPARE(opened.window->view(), AnswerWindow::View::Table);
        QVERIFY(!opened.child<QToolButton>("answerDifferences")->isEnabled());
        opened.runs.add(answerTo("core show uptime", "x\n"));
        CommandRun later = answerTo("core show channels", QByteArray(channels).replace("Ring", "Up  "));
        later.when = later.when.addSecs(5);
        opened.runs.add(later);
        auto* other = opened.child<QComboBox>("answerOther");
        QCOMPARE(other->count(), 2);
        QVERIFY(other->itemText(0).contains(QStringLiteral("core show channels"))); // the same command first
        opened.child<QToolButton>("answerDifferences")->click();
        auto* diff = opened.child<MarkedText>("answerDiff");
        QTRY_VERIFY(!diff->toPlainText().isEmpty());
        const QStringList lines = diff->toPlainText().split(u'\n');
        QVERIFY2(lines.value(2).startsWith(QStringLiteral("- PJSIP/9")), qPrintable(diff->toPlainText()));
        QVERIFY(lines.value(3).startsWith(QStringLiteral("+ PJSIP/9")));
        QCOMPARE(diff->markOf(2), MarkedText::Mark::Removed);
        QCOMPARE(diff->markOf(3), MarkedText::Mark::Added);
        QCOMPARE(opened.child<QLabel>("answerSaid")->text(), QStringLiteral("Lines removed: 1, added: 1."));
    }

    void savesTables()
    {
        const QTemporaryDir folder;
        const Opened opened(
            answerTo("database show", "/a/b  : =1+1\n/a/c  : 2\n/a/d  : x,y\n/a/e  : -5\n/a/f  : -5+x\n"));
        QTRY_COMPARE(opened.window->view(), AnswerWindow::View::Table);
        opened.child<QToolButton>("answerSave")->click();
        auto* dialog = opened.child<QFileDialog>("answerSaveDialog");
        const QString name = folder.filePath(QStringLiteral("a.csv"));
        Q_EMIT dialog->fileSelected(name);
        dialog->close();
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("\"x,y\"") && !text.contains(",=1+1"), text.constData());
        QVERIFY2(text.contains(",-5\n") && text.contains(",'-5+x"), text.constData());
        QVERIFY(opened.child<QLabel>("answerSaid")->text().contains(name));
        Q_EMIT opened.child<QFileDialog>("answerSaveDialog")
            ->fileSelected(folder.filePath(QStringLiteral("no/such.csv")));
        QVERIFY(opened.child<QLabel>("answerSaid")->text().contains(QStringLiteral("Could not")));
    }
};

WIRECHIEF_TEST(AnswerWindowTest, tst_answerwindow)
#include "tst_answerwindow.moc"
