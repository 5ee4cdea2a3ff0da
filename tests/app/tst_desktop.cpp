// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/app/demodesktop.h"
#include "support/base/testmain.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QWindow>

#include <algorithm>
#include <tuple>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

/// With the keys of its actions.
struct DeskOffice : DemoDesktop {
    using DemoDesktop::DemoDesktop;

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
};

/// As the window system does it, so that shortcuts, popups and entries get what they would get.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWindow(), key, modifiers);
    if (modifiers != Qt::NoModifier && QApplication::focusWindow())
        QTest::keyRelease(QApplication::focusWindow(), Qt::Key_Control); // nothing is held any more
}

void press(const QKeySequence& keys)
{
    press(keys[0].key(), keys[0].keyboardModifiers());
}

void type(const QString& text)
{
    for (const QChar c : text)
        QTest::keyClick(QApplication::focusWindow(), c.toLatin1());
}

QString nameOf(QWidget* widget)
{
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
    return told ? told->text(QAccessible::Name) : QString();
}

/// Waits until a window has the focus and keeps it: window managers change their mind while windows appear.
bool takesKeys(QWidget* window)
{
    int calm = 0;
    return QTest::qWaitFor(
        [&] {
            const QWidget* now = QApplication::focusWidget();
            calm = window->isActiveWindow() && now && now->window() == window ? calm + 1 : 0;
            if (calm == 0)
                window->activateWindow();
            QTest::qWait(20);
            return calm > 5;
        },
        20'000);
}

/// Presses Tab until what has the focus is called so.
bool tabTo(const QString& name)
{
    for (int i = 0; i < 100; ++i) {
        if (nameOf(QApplication::focusWidget()) == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

QString described(const QWidget* widget)
{
    return widget ? QString(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName())
                  : QStringLiteral("nothing");
}

/// Whether a part of it is within all that it lies in.
bool isInSight(const QWidget& widget)
{
    QRect shown = widget.rect();
    for (const QWidget* part = &widget; !part->isWindow(); part = part->parentWidget())
        shown = shown.translated(part->pos()) & part->parentWidget()->rect();
    return widget.isVisible() && !shown.isEmpty();
}

/// Where Tab leads from here, until it is here again or goes in circles elsewhere.
QList<QWidget*> walk(Qt::Key key, QWidget*& unseen)
{
    QList<QWidget*> places;
    QWidget* const start = QApplication::focusWidget();
    while (places.size() < 200) {
        press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget* const now = QApplication::focusWidget();
        if (places.contains(now))
            break;
        // Now, because what scrolls shows another part with the next one.
        if (!unseen && now && !isInSight(*now))
            unseen = now;
        places.append(now);
        if (now == start)
            break;
    }
    return places;
}

/// Whether who reads a window comes to `b` after `a`. What stands together is read together.
bool isReadAfter(QWidget* a, QWidget* b)
{
    QWidget* common = a;
    while (common != b && !common->isAncestorOf(b))
        common = common->parentWidget();
    if (common == a || common == b)
        return common == a;
    const auto part = [common](QWidget* widget) {
        while (widget->parentWidget() != common)
            widget = widget->parentWidget();
        return widget;
    };
    const QRect first = part(a)->geometry();
    const QRect second = part(b)->geometry();
    if (qobject_cast<QMainWindow*>(common)) {
        const auto rank = [](QWidget* one) {
            return qobject_cast<QStatusBar*>(one) ? 2 : qobject_cast<QToolBar*>(one) ? 0 : 1;
        };
        return std::tuple(rank(part(a)), first.left(), first.top())
            < std::tuple(rank(part(b)), second.left(), second.top());
    }
    const bool sameLine = first.top() <= second.center().y() && second.top() <= first.center().y();
    return sameLine ? first.left() < second.left() : first.top() < second.top();
}

QString way(const QList<QWidget*>& places)
{
    QStringList names;
    for (const QWidget* place : places)
        names.append(described(place));
    return names.join(QStringLiteral(" → "));
}

/// What is wrong with the way of Tab through the window that has the focus; empty: nothing.
QString wrongInTabOrder()
{
    QWidget* const start = QApplication::focusWidget();
    if (!start)
        return QStringLiteral("nothing has the focus");
    QWidget* unseen = nullptr;
    QList<QWidget*> places = walk(Qt::Key_Tab, unseen);
    if (places.last() != start) {
        places.prepend(start);
        places.append(QApplication::focusWidget());
        return QStringLiteral("does not come back: ") + way(places);
    }
    QStringList jumps;
    for (qsizetype i = 0; i < places.size(); ++i) {
        QWidget* const place = places.at(i);
        QWidget* const before = places.at((i + places.size() - 1) % places.size());
        if (place != before && !isReadAfter(before, place))
            jumps.append(described(before) + QStringLiteral(" → ") + described(place));
    }
    if (jumps.size() > 1) // from the end to the beginning it must
        return QStringLiteral("jumps: ") + jumps.join(QStringLiteral("; "));
    QList<QWidget*> back = walk(Qt::Key_Backtab, unseen);
    if (unseen)
        return QStringLiteral("out of sight: ") + described(unseen);
    back.removeLast();
    std::reverse(back.begin(), back.end());
    places.removeLast();
    if (const auto other = std::mismatch(places.begin(), places.end(), back.begin(), back.end());
        other.first != places.end() || other.second != back.end())
        return QStringLiteral("another way back: %1 instead of %2")
            .arg(way({other.second, back.end()}), way({other.first, places.end()}));
    return {};
}

/// The best contrast that any pixel of a place has with its most frequent colour: that of its text.
double measuredContrast(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb paper = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            paper = it.key();
        }
    }
    double best = 1.0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrastRatio(QColor(paper), QColor(it.key())));
    return best;
}

/// Widgets that show a text that one must be able to read.
QList<QWidget*> readable(QWidget& window)
{
    QList<QWidget*> widgets;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled()
            || widget->visibleRegion().isEmpty())
            continue;
        const auto* label = qobject_cast<QLabel*>(widget);
        const auto* button = qobject_cast<QToolButton*>(widget);
        const auto* entry = qobject_cast<QLineEdit*>(widget);
        const bool hasText = (label && !label->text().trimmed().isEmpty())
            || (button && button->toolButtonStyle() != Qt::ToolButtonIconOnly && !button->text().isEmpty())
            || (entry && !(entry->text().isEmpty() && entry->placeholderText().isEmpty()));
        if (hasText || qobject_cast<QTabBar*>(widget) || qobject_cast<QMenuBar*>(widget)
            || qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QPlainTextEdit*>(widget))
            widgets.append(widget);
    }
    return widgets;
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
    void tabGoesThroughTheWindowAsOneReads();
    void tabGoesThroughDialogsAsOneReads();
    void everythingByKeyboard();
    void keysOfTheWindowWorkInEntries();
    void theCommandLineHasKeysOfItsOwn();
    void aScreenReaderSelects();
    void textIsReadableInBothThemes();
    void descriptionsArePlain();
    void screenReadersHearResults();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_done; ///< texts of the actions that keys have triggered
};

void TestDesktop::rowKeysWorkOnRowsAlone()
{
    DeskOffice office(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(office.isInStep(), 20'000);
    QVERIFY(takesKeys(&office.desktop.window()));
    office.desktop.window().showConsole();
    office.desktop.table()->selectRow(0);
    QTRY_VERIFY(office.action(CallTask::HangUp)->isEnabled());
    m_done.clear();
    for (QAction* action : office.rowActions())
        connect(action, &QAction::triggered, this, [this, action] { m_done.append(action->text()); });
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
            QVERIFY2(m_done.isEmpty(),
                qPrintable(QStringLiteral("%1 from %2 %3")
                               .arg(m_done.value(0), QLatin1String(place->metaObject()->className()),
                                   place->objectName())));
            while (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
        }
    }
    QVERIFY2(places > 100, qPrintable(QString::number(places)));
    QVERIFY(!office.desktop.dialog(""));
    QVERIFY(!office.desktop.logText().contains("Action: Hangup"));

    office.desktop.table()->setFocus();
    press(office.action(CallTask::HangUp)->shortcut());
    QCOMPARE(m_done.size(), 1);
    QTRY_COMPARE(office.desktop.logText().count("Action: Hangup"), 1);
}

void TestDesktop::deleteInTheTreeOffersToRemove()
{
    DeskOffice office(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(office.isInStep(), 20'000);
    QVERIFY(takesKeys(&office.desktop.window()));
    office.desktop.table()->selectRow(0);
    office.desktop.find<QTreeView>("servers")->setFocus();
    office.desktop.prompter().setAnswer(false);
    press(QKeySequence(QKeySequence::Delete));
    QTRY_COMPARE(office.desktop.prompter().asked().size(), 1);
    QCOMPARE(office.desktop.prompter().asked().constFirst().question,
        QStringLiteral("Remove berlin from Wirechief?"));
    QVERIFY(!office.desktop.logText().contains("Action: Hangup"));
}

void TestDesktop::tabGoesThroughTheWindowAsOneReads()
{
    DeskOffice office(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(office.isInStep(), 20'000);
    QVERIFY(takesKeys(&office.desktop.window()));
    office.desktop.table()->selectRow(0);
    // Until then buttons join the way; that of the verdict comes with the status line's next beat.
    QTRY_VERIFY(office.action(CallTask::HangUp)->isEnabled());
    QTRY_VERIFY(office.desktop.find<QToolButton>("modelVerdict")->isVisible());
    for (const bool isConsole : {false, true}) {
        if (isConsole)
            office.desktop.window().showConsole();
        else
            office.desktop.window().showLog();
        QTRY_COMPARE(office.desktop.find<QWidget>("command")->isVisible(), isConsole);
        QCOMPARE(office.desktop.find<QWidget>("logFilter")->isVisible(), !isConsole);
        office.desktop.find<QTreeView>("servers")->setFocus();
        const QString wrong = wrongInTabOrder();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QWidget* unseen = nullptr;
        const QList<QWidget*> places = walk(Qt::Key_Tab, unseen);
        const qsizetype filter = places.indexOf(office.desktop.find<QLineEdit>("filter"));
        QVERIFY(filter >= 0 && filter < places.indexOf(office.desktop.table()));
    }
    office.desktop.window().showPanesSideBySide(true);
    const QString wrong = wrongInTabOrder();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestDesktop::tabGoesThroughDialogsAsOneReads()
{
    DeskOffice office(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(office.isInStep(), 20'000);
    QVERIFY(takesKeys(&office.desktop.window()));
    office.desktop.table()->selectRow(0);
    QTRY_VERIFY2(
        office.action(CallTask::HangUp)->isEnabled(), qPrintable(office.action(CallTask::HangUp)->toolTip()));
    const WindowActions& actions = office.desktop.window().actions();
    QList<QAction*> opening{actions.addServer, actions.editServer, actions.reloadModule, actions.shortcuts,
        actions.diagnostics, office.action(CallTask::Originate)};
    for (const CallTaskInfo& info : allCallTasks()) {
        QAction* const action = office.action(info.task);
        if (QByteArrayView(info.text).endsWith(QByteArrayView("…")) && action->isEnabled()
            && !opening.contains(action))
            opening.append(action);
    }
    QVERIFY(opening.size() > 12);
    for (QAction* action : std::as_const(opening)) {
        action->trigger();
        QTRY_VERIFY2(office.desktop.dialog(""), qPrintable(action->text()));
        QDialog* const dialog = office.desktop.dialog("");
        QVERIFY2(takesKeys(dialog), qPrintable(action->text()));
        const QString wrong = wrongInTabOrder();
        QVERIFY2(wrong.isEmpty(), qPrintable(action->text() + QStringLiteral(": ") + wrong));
        press(Qt::Key_Escape);
        QTRY_VERIFY2(!office.desktop.dialog(""), qPrintable(action->text()));
        QVERIFY(takesKeys(&office.desktop.window()));
    }
    DialogPrompter prompter;
    prompter.confirm(&office.desktop.window(),
        {QStringLiteral("berlin"), Environment::Production, QStringLiteral("Really?"), {},
            QStringLiteral("Do")},
        this, [](bool) {});
    QTRY_VERIFY(office.desktop.dialog("confirmDialog"));
    QVERIFY(takesKeys(office.desktop.dialog("confirmDialog")));
    const QString wrong = wrongInTabOrder();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// From the first start to a call that is hung up: what things are called, and no mouse.
void TestDesktop::everythingByKeyboard()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    demo.advance(60s);
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    QVERIFY(takesKeys(&desktop.window()));
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(desktop.dialog("serverDialog"));
    QVERIFY(takesKeys(desktop.dialog("serverDialog")));
    const QString port = QString::number(demo.port());
    for (const auto& [entry, text] :
        {std::pair{"Name", QStringLiteral("berlin")}, {"Host", QStringLiteral("127.0.0.1")}, {"Port", port},
            {"User name", QStringLiteral("demo")}, {"Secret", QString::fromUtf8(demo.secret().view())}}) {
        QVERIFY2(tabTo(QLatin1String(entry)), entry);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    press(Qt::Key_Return);
    QTRY_VERIFY(!desktop.dialog("serverDialog"));
    QVERIFY(takesKeys(&desktop.window()));
    QVERIFY(tabTo(QStringLiteral("Servers")));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.state(), AmiClient::State::Ready, 20'000);
    demo.setLive(false);

    desktop.showPage("calls");
    QVERIFY(tabTo(QStringLiteral("Pages")));
    press(Qt::Key_Down);
    QTRY_VERIFY(desktop.table() && desktop.table()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(desktop.rows(), demoChannels(demo), 20'000);
    press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Filter"));
    QVERIFY(tabTo(QStringLiteral("Channels")));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QTRY_VERIFY(desktop.window().actions().calls.action(CallTask::HangUp)->isEnabled());
    press(Qt::Key_Delete);
    QTRY_COMPARE(desktop.logText().count("Action: Hangup"), 1);
    QTRY_VERIFY(desktop.text("actionResult").contains(QStringLiteral("was hung up")));

    press(Qt::Key_F4);
    QTRY_COMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Command"));
    type(QStringLiteral("core show version"));
    press(Qt::Key_Return);
    QTRY_VERIFY(
        desktop.window().console().output()->toPlainText().contains(QStringLiteral("core show version")));
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Search or do"));
    type(QStringLiteral("diagn"));
    press(Qt::Key_Return);
    QTRY_VERIFY(desktop.dialog("diagnosticsWindow"));
}

/// On X11, entries know keys as in Emacs.
void TestDesktop::keysOfTheWindowWorkInEntries()
{
    DeskOffice office(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(office.isInStep(), 20'000);
    QVERIFY(takesKeys(&office.desktop.window()));
    office.desktop.window().showConsole();
    auto* searching = office.desktop.window().findChild<QLineEdit*>(QStringLiteral("searchOrDo"));
    for (QLineEdit* entry :
        {office.desktop.find<QLineEdit>("filter"), office.desktop.window().console().commandEdit()}) {
        entry->setFocus();
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY2(office.desktop.find<QDialog>("exportDialog"), qPrintable(entry->objectName()));
        office.desktop.find<QDialog>("exportDialog")->reject();
        QTRY_VERIFY(!office.desktop.find<QDialog>("exportDialog"));
        QVERIFY(takesKeys(&office.desktop.window()));
        entry->setFocus();
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), searching);
        press(Qt::Key_Escape);
    }
}

/// Ctrl+R reloads a server everywhere else, and Ctrl+K searches.
void TestDesktop::theCommandLineHasKeysOfItsOwn()
{
    DeskOffice office(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(office.isInStep(), 20'000);
    QVERIFY(takesKeys(&office.desktop.window()));
    office.desktop.window().showConsole();
    QLineEdit* entry = office.desktop.window().console().commandEdit();
    QTRY_VERIFY(entry->isEnabled());
    entry->setFocus();
    press(Qt::Key_R, Qt::ControlModifier);
    auto* words = office.desktop.find<QLineEdit>("historySearch");
    QTRY_VERIFY(words->hasFocus());
    press(Qt::Key_R, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QTRY_VERIFY(entry->hasFocus());
    QVERIFY(!office.desktop.logText().contains("Action: Reload"));
    office.desktop.application().preferences().consoleKeys.set(EditKeys::Readline);
    entry->setText(QStringLiteral("core show"));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(entry->text().isEmpty());
    QVERIFY(entry->hasFocus());
}

/// Their only way to a row is to select it.
void TestDesktop::aScreenReaderSelects()
{
    DeskOffice office(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(office.isInStep(), 20'000);
    QVERIFY(takesKeys(&office.desktop.window()));
    DemoServer other{DemoOptions()};
    QVERIFY(other.listen());
    ServerProfile profile;
    profile.id = ProfileStore::newId();
    profile.name = QStringLiteral("vienna");
    profile.host = QStringLiteral("127.0.0.1");
    profile.port = other.port();
    office.desktop.connections().addUnsaved(profile, [&other] { return Result<Secret>(other.secret()); });
    office.desktop.window().selectServer(profile.id);
    const auto select = [](QAbstractItemView* view, int row) {
        view->selectionModel()->select(
            view->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    auto* pages = office.desktop.find<QAbstractItemView>("pages");
    select(pages, 1); // below the heading of their group
    QTRY_VERIFY(office.desktop.find<QTableView>("Calls")->isVisible());
    select(pages, 2);
    QTRY_VERIFY(office.desktop.table()->isVisible());
    QCOMPARE(pages->selectionModel()->selectedIndexes().size(), 1);
    pages->clearSelection(); // a page is shown, always
    QVERIFY(pages->selectionModel()->isRowSelected(2));

    QCOMPARE(office.desktop.window().selectedServer(), profile.id);
    auto* servers = office.desktop.find<QTreeView>("servers");
    const int first = servers->currentIndex().row() == 1 ? 2 : 1; // above them stands All servers
    select(servers, first);
    QTRY_COMPARE(office.desktop.window().selectedServer(), office.id);
}

void TestDesktop::textIsReadableInBothThemes()
{
    DeskOffice office(m_folder->path(), Environment::Production);
    QTRY_VERIFY_WITH_TIMEOUT(office.isInStep(), 20'000);
    QVERIFY(takesKeys(&office.desktop.window()));
    office.desktop.window().showConsole();
    office.desktop.type(QStringLiteral("core show version"));
    QTRY_VERIFY(office.desktop.window().console().output()->toPlainText().contains(
        QStringLiteral("core show version")));
    office.desktop.table()->selectRow(0);
    QVERIFY(QTest::qWaitFor([&office] { return office.desktop.window().console().isIdle(); }));
    for (const char* appearance : {"appearance-light", "appearance-dark", "appearance-light"}) {
        for (QAction* action : office.desktop.window().findChildren<QAction*>()) {
            if (action->objectName() == QLatin1String(appearance))
                action->trigger();
        }
        QTest::qWait(1); // what was marked for painting is painted
        const QList<QWidget*> widgets = readable(office.desktop.window());
        QVERIFY(widgets.size() > 20);
        const QImage window = office.desktop.window().grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (QWidget* widget : widgets) {
            const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
            const double contrast = measuredContrast(window.copy(place.intersected(window.rect())));
            QVERIFY2(contrast >= 4.5,
                qPrintable(QStringLiteral("%1 %2: %3")
                               .arg(QLatin1String(appearance), described(widget))
                               .arg(contrast)));
        }
    }
}

void TestDesktop::descriptionsArePlain()
{
    DeskOffice office(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(office.isInStep(), 20'000);
    office.desktop.window().actions().details->trigger();
    office.desktop.table()->selectRow(0);
    office.desktop.window().actions().reload->trigger();
    QTRY_VERIFY(office.desktop.text("actionResult").contains(QStringLiteral("Action: Reload")));
    int described = 0;
    for (QWidget* widget : office.desktop.window().findChildren<QWidget*>()) {
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
        const QString text = told ? told->text(QAccessible::Description) : QString();
        described += text.isEmpty() ? 0 : 1;
        QVERIFY2(!text.contains(QStringLiteral("<span")),
            qPrintable(widget->objectName() + QStringLiteral(": ") + text));
    }
    QVERIFY(described > 10);
    const auto* hangUp = office.desktop.find<QToolButton>("hangUpButton");
    QVERIFY(hangUp->accessibleDescription().startsWith(QStringLiteral("Hang up the selected channels")));
    office.desktop.table()->clearSelection();
    QCOMPARE(hangUp->accessibleDescription(), QStringLiteral("Select channels first."));
}

void TestDesktop::screenReadersHearResults()
{
    DeskOffice office(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(office.isInStep(), 20'000);
    QVERIFY(takesKeys(&office.desktop.window()));
    QAccessible::setActive(true);
    QVERIFY(QAccessible::isActive());
    static QStringList alerts;
    QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
        if (event->type() == QAccessible::Alert)
            alerts.append(event->accessibleInterface()->text(QAccessible::Name));
    });
    office.desktop.find<QTableView>("Channels")->clearSelection();
    office.desktop.table()->setFocus();
    press(QKeySequence(QKeySequence::Copy));
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::setActive(false);
    QCOMPARE(alerts.size(), 1);
    QVERIFY(alerts.constFirst().endsWith(QStringLiteral("Nothing is selected, so nothing was copied.")));
}

WIRECHIEF_TEST(TestDesktop, tst_desktop)
#include "tst_desktop.moc"
