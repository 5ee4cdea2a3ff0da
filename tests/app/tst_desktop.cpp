// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"

#include <QTreeView>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

/// The program with a connected demo server whose calls stand still, ready for keys.
struct Office {
    explicit Office(const QString& folder, Environment environment = Environment::None)
        : demo(DemoOptions())
        , desktop(folder)
    {
        if (!demo.listen())
            qFatal("the demo server cannot listen");
        demo.advance(60s);
        if (!desktop.application().start({}))
            qFatal("the program does not start");
        id = desktop.addServer(demo, "demo", environment);
        desktop.connections().open(id);
    }
    /// Whether the table shows what the demo has, in a window that takes keys.
    bool isReady()
    {
        if (desktop.state() != AmiClient::State::Ready || !desktop.window().isActiveWindow())
            return false;
        demo.setLive(false);
        return !desktop.rows().isEmpty() && desktop.rows() == demoChannels(demo);
    }
    QAction* action(CallTask task) { return desktop.window().actions().calls.action(task); }
    /// Actions of the menu Call that work on rows and have keys.
    QList<QAction*> rowActions()
    {
        QList<QAction*> actions;
        for (const CallTaskInfo& info : allCallTasks()) {
            QAction* const one = action(info.task);
            if (info.selection != CallSelection::None && !one->shortcut().isEmpty())
                actions.append(one);
        }
        return actions;
    }

    DemoServer demo;
    Desktop desktop;
    QString id;
};

void press(const QKeySequence& keys)
{
    const QKeyCombination combination = keys[0];
    QTest::keyClick(QApplication::focusWidget(), combination.key(), combination.keyboardModifiers());
}

/// Whatever takes the focus by Tab or by a click.
QList<QWidget*> placesOfFocus(QWidget& window)
{
    QList<QWidget*> places;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() == &window && widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && widget->isEnabled() && widget->focusProxy() == nullptr)
            places.append(widget);
    }
    return places;
}

} // namespace

/// The window as somebody uses it who has no mouse. Runs on a real display too.
class TestDesktop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void rowKeysWorkOnRowsAlone();
    void deleteInTheTreeOffersToRemove();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDesktop::rowKeysWorkOnRowsAlone()
{
    Office office(m_folder->path());
    office.desktop.window().activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(office.isReady(), 20'000);
    office.desktop.window().showConsole();
    office.desktop.table()->selectRow(0);
    QTRY_VERIFY(office.action(CallTask::HangUp)->isEnabled());
    QStringList done;
    for (QAction* action : office.rowActions())
        connect(action, &QAction::triggered, this, [&done, action] { done.append(action->text()); });
    QVERIFY(office.rowActions().size() > 10);

    office.desktop.prompter().setAnswer(false); // about the server; calls would not be asked about
    int places = 0;
    for (const QPointer<QWidget> place : placesOfFocus(office.desktop.window())) {
        if (!place || place == office.desktop.table() || place->objectName() == QLatin1String("hangUpButton"))
            continue;
        for (const QAction* action : office.rowActions()) {
            place->setFocus(Qt::OtherFocusReason);
            if (QApplication::focusWidget() != place)
                continue; // not on this page
            ++places;
            press(action->shortcut());
            QVERIFY2(done.isEmpty(),
                qPrintable(QStringLiteral("%1 from %2 %3").arg(done.value(0),
                    QLatin1String(place->metaObject()->className()), place->objectName())));
            while (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
        }
    }
    QVERIFY2(places > 100, qPrintable(QString::number(places)));
    QVERIFY(!office.desktop.dialog(""));
    QVERIFY(!office.desktop.logText().contains("Action: Hangup"));

    office.desktop.table()->setFocus();
    press(office.action(CallTask::HangUp)->shortcut());
    QCOMPARE(done.size(), 1);
    QTRY_COMPARE(office.desktop.logText().count("Action: Hangup"), 1);
}

void TestDesktop::deleteInTheTreeOffersToRemove()
{
    Office office(m_folder->path());
    office.desktop.window().activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(office.isReady(), 20'000);
    office.desktop.table()->selectRow(0);
    office.desktop.find<QTreeView>("servers")->setFocus();
    office.desktop.prompter().setAnswer(false);
    press(QKeySequence(QKeySequence::Delete));
    QTRY_COMPARE(office.desktop.prompter().asked().size(), 1);
    QCOMPARE(office.desktop.prompter().asked().constFirst().question,
        QStringLiteral("Remove berlin from Wirechief?"));
    QVERIFY(!office.desktop.logText().contains("Action: Hangup"));
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
