// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/log/logpane.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace wirechief;

namespace {

AmiMessage parsed(const QByteArray& text)
{
    return AmiMessage::fromBytes(text);
}

struct Shown {
    LogModel model{2'000, 0};
    LogPane pane{model};
    int number = 0;

    explicit Shown(int messages = 0)
    {
        pane.resize(1000, 300);
        pane.show();
        receive(messages);
    }
    void receive(int messages, const char* name = "Newstate", const char* server = "berlin")
    {
        for (int i = 0; i < messages; ++i) {
            model.appendReceived(QString::fromLatin1(server), QString::fromLatin1(server),
                parsed(QByteArray("Event: ") + name + "\r\nChannel: SIP/" + QByteArray::number(number++)
                    + "\r\nSecret: hunter2\r\n\r\n"));
        }
        model.flush();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QScrollBar* bar() const { return pane.view()->verticalScrollBar(); }
    template <class Widget>
    Widget* child(const char* name) const
    {
        return pane.findChild<Widget*>(QString::fromLatin1(name));
    }
    /// The row at the top of the view.
    [[nodiscard]] QString top() const
    {
        return model.index(pane.view()->rowAt(0), LogModel::SummaryColumn).data().toString();
    }
};

} // namespace

class LogPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // Every warning but those of the offscreen platform itself.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void catchesUpWithWhatCameWhileHidden()
    {
        Shown shown(300);
        const QString before = shown.child<QLabel>("logCount")->text();
        shown.pane.hide();
        shown.receive(100);
        QCOMPARE(shown.child<QLabel>("logCount")->text(), before);
        shown.pane.show();
        QVERIFY(shown.child<QLabel>("logCount")->text() != before);
        QCOMPARE(shown.bar()->value(), shown.bar()->maximum());
        QVERIFY(shown.child<QToolButton>("logFollow")->isChecked());
    }

    void keepsItsPlaceWhileHidden()
    {
        Shown shown(1'990);
        shown.bar()->setValue(1'000);
        const QString top = shown.top();
        shown.pane.hide();
        shown.receive(200); // the oldest go
        shown.pane.show();
        QVERIFY(!shown.child<QToolButton>("logFollow")->isChecked());
        QCOMPARE(shown.top(), top);
    }

    void followsUntilTheUserScrolls()
    {
        Shown shown(300);
        QVERIFY(shown.child<QToolButton>("logFollow")->isChecked());
        QCOMPARE(shown.bar()->value(), shown.bar()->maximum());
        shown.bar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!shown.child<QToolButton>("logFollow")->isChecked());
        QVERIFY(!shown.child<QToolButton>("logFollow")->isChecked());
        const QString top = shown.top();
        shown.receive(100);
        QCOMPARE(shown.top(), top);
        shown.receive(1'700); // the bound makes old ones go; the place is kept
        QCOMPARE(shown.top(), top);
        shown.bar()->triggerAction(QAbstractSlider::SliderToMaximum);
        QVERIFY(shown.child<QToolButton>("logFollow")->isChecked());
        shown.receive(10);
        QCOMPARE(shown.bar()->value(), shown.bar()->maximum());
    }

    void followButtonGoesToTheEnd()
    {
        Shown shown(300);
        shown.bar()->triggerAction(QAbstractSlider::SliderToMinimum);
        QVERIFY(!shown.child<QToolButton>("logFollow")->isChecked());
        shown.child<QToolButton>("logFollow")->click();
        QVERIFY(shown.child<QToolButton>("logFollow")->isChecked());
        QCOMPARE(shown.bar()->value(), shown.bar()->maximum());
    }

    void filtersByText()
    {
        Shown shown(20);
        shown.receive(5, "Hangup");
        QTest::keyClicks(shown.child<QLineEdit>("logFilter"), QStringLiteral("hangup"));
        QTRY_COMPARE(shown.model.rowCount(), 5);
        QCOMPARE(shown.child<QLabel>("logCount")->text(), QStringLiteral("5 of 25"));
        shown.pane.setFilter({});
        QCOMPARE(shown.model.rowCount(), 25);
    }

    void filtersByKindAndServer()
    {
        Shown shown(20);
        shown.receive(3, "Hangup", "vienna");
        shown.model.appendSent(
            QStringLiteral("vienna"), QStringLiteral("vienna"), "Action: Ping\r\nActionID: 1\r\n\r\n");
        shown.model.flush();
        auto* servers = shown.child<QComboBox>("logServer");
        QCOMPARE(servers->count(), 3);
        servers->setCurrentIndex(servers->findText(QStringLiteral("vienna")));
        QCOMPARE(shown.model.rowCount(), 4);
        shown.child<QAction>("logEvents")->trigger();
        QCOMPARE(shown.model.rowCount(), 1);
        shown.child<QAction>("logSent")->trigger();
        QCOMPARE(shown.model.rowCount(), 0);
        shown.receive(1, "Hangup", "zurich"); // a third server; the choice stays
        QCOMPARE(servers->currentText(), QStringLiteral("vienna"));
    }

    void pauseKeepsTheViewStill()
    {
        Shown shown(10);
        shown.child<QToolButton>("logPause")->click();
        shown.receive(5);
        QCOMPARE(shown.model.rowCount(), 10);
        QVERIFY(shown.child<QLabel>("logCount")->text().contains(QStringLiteral("paused")));
        shown.child<QToolButton>("logPause")->click();
        QCOMPARE(shown.model.rowCount(), 15);
    }

    void showsTheMessageWithoutSecrets()
    {
        Shown shown(3);
        shown.pane.view()->selectRow(1);
        const QString text = shown.child<QPlainTextEdit>("logMessage")->toPlainText();
        QVERIFY(text.startsWith(QStringLiteral("Event: Newstate\nChannel: SIP/1\nSecret: ")));
        QVERIFY(!text.contains(QStringLiteral("hunter2")));
        shown.child<QAction>("logClear")->trigger();
        QCOMPARE(shown.model.rowCount(), 0);
        QCOMPARE(shown.child<QPlainTextEdit>("logMessage")->toPlainText(), text); // still being read
    }

    void copiesAndExportsWithoutSecrets()
    {
        Shown shown(3);
        shown.pane.view()->selectAll();
        shown.pane.view()->setFocus();
        QTest::keyClick(shown.pane.view(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(QStringLiteral("Event: Newstate")), 3);
        QVERIFY(!copied.contains(QStringLiteral("hunter2")));
        QTemporaryDir folder;
        QSignalSpy said(&shown.pane, &LogPane::statusMessage);
        shown.pane.view()->clearSelection();
        QTest::keyClick(shown.pane.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(said.takeFirst()[1].toBool(), false); // nothing was selected
        QCOMPARE(QGuiApplication::clipboard()->text(), copied);
        shown.pane.exportTo(folder.filePath(QStringLiteral("log.txt")));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(QStringLiteral("3 messages")));
        QFile file(folder.filePath(QStringLiteral("log.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));
        shown.pane.exportTo(folder.filePath(QStringLiteral("no/such/log.txt")));
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(said[1][0].toString().contains(QStringLiteral("Could not write")));
    }

    void remembersItsState()
    {
        Shown shown;
        shown.child<QAction>("logResponses")->trigger();
        shown.receive(3, "Hangup", "vienna");
        auto* servers = shown.child<QComboBox>("logServer");
        servers->setCurrentIndex(servers->findText(QStringLiteral("vienna")));
        shown.pane.setFilter(QStringLiteral("hangup"));
        const QJsonObject state = shown.pane.saveState();
        Shown other;
        other.pane.restoreState(state);
        // The server is chosen once it says something; until then it is not forgotten.
        QCOMPARE(
            other.pane.saveState().value(QStringLiteral("server")), state.value(QStringLiteral("server")));
        other.receive(2, "Hangup");
        other.receive(3, "Hangup", "vienna");
        other.receive(1, "Newchannel", "vienna");
        QCOMPARE(other.child<QComboBox>("logServer")->currentText(), QStringLiteral("vienna"));
        QCOMPARE(other.child<QLineEdit>("logFilter")->text(), QStringLiteral("hangup"));
        QTRY_COMPARE(other.model.rowCount(), 3);
        QVERIFY(!other.child<QAction>("logResponses")->isChecked());
        QVERIFY(other.child<QToolButton>("logFollow")->isChecked());
    }
};

WIRECHIEF_TEST(LogPaneTest, tst_logpane)
#include "tst_logpane.moc"
