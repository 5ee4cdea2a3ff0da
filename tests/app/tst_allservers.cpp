// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/servers/serverlistmodel.h"
#include "pbx/core/serverlist.h"
#include "support/app/desktop.h"
#include "support/base/testmain.h"
#include "widgets/details/channeldetails.h"
#include "widgets/folders/servertree.h"
#include "widgets/parts/environmentband.h"
#include "widgets/search/searchordo.h"

#include <QHeaderView>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

/// A demo server whose calls stand still, saved under a name.
struct Branch {
    Branch(
        Desktop& desktop, const char* serverName, quint64 seed, Environment environment = Environment::None)
        : demo(optionsOf(seed))
        , name(QString::fromLatin1(serverName))
    {
        if (!demo.listen())
            qFatal("the demo server cannot listen");
        demo.setLive(false);
        demo.advance(60s);
        id = desktop.addServer(demo, "demo", environment);
        ServerProfile profile = *desktop.connections().profile(id);
        profile.name = name;
        if (!desktop.connections().save(profile))
            qFatal("the server cannot be saved");
    }

    static DemoOptions optionsOf(quint64 seed)
    {
        DemoOptions options;
        options.seed = seed;
        return options;
    }

    DemoServer demo;
    QString name;
    QString id;
};

/// The program with several branches, all of them selected.
struct Fleet {
    explicit Fleet(const QString& folder, Environment vienna = Environment::None)
        : desktop(folder)
    {
        if (!desktop.application().start({}))
            qFatal("the program does not start");
        branches.push_back(std::make_unique<Branch>(desktop, "berlin", 1));
        branches.push_back(std::make_unique<Branch>(desktop, "vienna", 2, vienna));
        branches.push_back(std::make_unique<Branch>(desktop, "zurich", 3));
        desktop.window().selectServer(allServersId);
    }
    Branch& berlin() { return *branches[0]; }
    Branch& vienna() { return *branches[1]; }
    Branch& zurich() { return *branches[2]; }

    QAction* action(CallTask task) { return desktop.window().actions().calls.action(task); }
    TableModel& model() { return *qobject_cast<TableModel*>(desktop.table()->model()); }
    int rowsOf(const Branch& branch)
    {
        int rows = 0;
        for (int row = 0; row < model().rowCount(); ++row)
            rows += model().serverIdAt(row) == branch.id ? 1 : 0;
        return rows;
    }
    /// Whether the table shows all channels of a branch.
    bool isShown(Branch& branch)
    {
        QList<QByteArray> keys;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().serverIdAt(row) == branch.id)
                keys.append(model().keyAt(row));
        }
        std::sort(keys.begin(), keys.end());
        return !keys.isEmpty() && keys == demoChannels(branch.demo);
    }
    bool isAllShown() { return isShown(berlin()) && isShown(vienna()) && isShown(zurich()); }
    /// Adds the first row of a branch to the selection; its Uniqueid.
    QByteArray select(const Branch& branch)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().serverIdAt(row) != branch.id)
                continue;
            desktop.table()->selectionModel()->select(
                model().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            return model().keyAt(row);
        }
        return {};
    }
    void edit(const Branch& branch, const std::function<void(ServerProfile&)>& change)
    {
        ServerProfile profile = *desktop.connections().profile(branch.id);
        change(profile);
        if (!desktop.connections().save(profile))
            qFatal("the server cannot be saved");
    }
    void enter(const char* field, const QString& text)
    {
        desktop.dialog("originateDialog")->findChild<QComboBox*>(QLatin1String(field))->setEditText(text);
    }

    Desktop desktop;
    std::vector<std::unique_ptr<Branch>> branches;
};

/// What the user reads somewhere in the window, but for what was written down: log, console, results.
QStringList shownTexts(QWidget& window)
{
    QStringList texts{window.windowTitle()};
    for (const QAction* action : window.findChildren<QAction*>())
        texts += {action->text(), action->toolTip()};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        texts.append(widget->toolTip());
        texts.append(widget->accessibleName());
        texts.append(widget->accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts.append(label->text());
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts += {line->text(), line->placeholderText()};
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts.append(button->text());
        const auto* view = qobject_cast<const QTableView*>(widget);
        if (view == nullptr || view->model() == nullptr || view->accessibleName() == QLatin1String("Log"))
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts.append(view->model()->index(row, column).data().toString());
        }
    }
    return texts;
}

} // namespace

class TestAllServers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewNameIsReadEverywhere()
    {
        Fleet fleet(m_folder->path());
        fleet.desktop.window().actions().connectServer->trigger();
        QTRY_VERIFY(fleet.isAllShown());
        const auto rename = [&fleet](const Branch& branch, const QString& name) {
            fleet.edit(branch, [&name](ServerProfile& profile) { profile.name = name; });
        };
        const auto old = [&fleet](const QString& name) {
            QStringList texts = shownTexts(fleet.desktop.window());
            texts.removeIf([&name](const QString& text) { return !text.contains(name); });
            texts.removeDuplicates();
            return texts.join(u'|');
        };
        int number = 0;
        for (const QString& server : {QString::fromLatin1(allServersId), fleet.berlin().id}) {
            fleet.desktop.window().selectServer(server);
            for (QAction* page : fleet.desktop.window().actions().pages) {
                page->trigger();
                QCoreApplication::processEvents();
                const QString before = fleet.desktop.connections().find(fleet.berlin().id)->name;
                rename(fleet.berlin(), QStringLiteral("town-%1").arg(++number));
                QTRY_COMPARE(old(before), QString());
            }
        }
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void connectsAllAndShowsAll();
    void hangsUpOnSeveralServers();
    void failureNamesTheServer();
    void entriesSayWhyNotAndWhere();
    void originateAsksWhichServer();
    void dialogsAreOfTheServerThatTheyName();
    void serversComeAndGo();
    void aFolderLeavesTheSelection();
    void detailsFollowTheSelection();
    void problemOfOneIsSaid();
    void aMessageIsOfItsServer();
    void looksAreRememberedApart();
    void secretsAreAskedForOneByOne();
    void searchLeadsThere();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAllServers::connectsAllAndShowsAll()
{
    Fleet fleet(m_folder->path());
    Desktop& desktop = fleet.desktop;
    const WindowActions& actions = desktop.window().actions();
    QCOMPARE(desktop.window().windowTitle(), QStringLiteral("All servers – Wirechief"));
    QCOMPARE(desktop.text("bandHint"), QStringLiteral("0 of 3 connected"));
    QCOMPARE(desktop.status(), QStringLiteral("All servers: 0 of 3 connected"));
    QVERIFY(desktop.find<QLineEdit>("connectionStatus")->toolTip().contains(QStringLiteral("zurich: ")));
    QVERIFY(desktop.text("emptyText").startsWith(QStringLiteral("No server is connected.")));
    QVERIFY(!actions.reload->isEnabled() && !actions.editServer->isEnabled());
    QVERIFY(actions.reload->toolTip().contains(QStringLiteral("Select one server first")));
    QVERIFY(!actions.disconnectServer->isEnabled());
    QVERIFY(actions.connectServer->toolTip().contains(QStringLiteral("(3)")));
    QVERIFY(!desktop.window().console().commandEdit()->isEnabled());

    actions.connectServer->trigger();
    QTRY_VERIFY(fleet.isAllShown());
    QVERIFY(!actions.connectServer->isEnabled());
    QCOMPARE(desktop.text("bandName"), QStringLiteral("All servers"));
    QCOMPARE(desktop.text("bandHint"), QStringLiteral("3 of 3 connected"));
    const int total = fleet.model().rowCount();
    QTRY_VERIFY(desktop.text("bandCounts").contains(QStringLiteral(" · %1 channel").arg(total)));
    QCOMPARE(desktop.status(), QStringLiteral("All servers: 3 of 3 connected"));
    QTRY_VERIFY(desktop.text("sessionFigures").contains(QStringLiteral("events/s")));

    // Which server a row is of stands first.
    const QHeaderView* header = desktop.table()->horizontalHeader();
    const int server = fleet.model().columnOf(u"server");
    QVERIFY(!header->isSectionHidden(server));
    QCOMPARE(header->visualIndex(server), 0);
    auto* filter = desktop.find<QLineEdit>("filter");
    QVERIFY(filter);
    filter->setText(QStringLiteral("server:vienna"));
    QTRY_COMPARE(fleet.model().rowCount(), fleet.rowsOf(fleet.vienna()));
    QVERIFY(fleet.model().rowCount() > 0);
    filter->clear();
    QTRY_COMPARE(fleet.model().rowCount(), total);

    desktop.showPage("calls");
    auto* calls = desktop.find<QTableView>("Calls");
    QTRY_VERIFY(calls->model()->rowCount() > 2);
    QVERIFY(!calls->isColumnHidden(qobject_cast<TableModel*>(calls->model())->columnOf(u"server")));

    actions.disconnectServer->trigger();
    QTRY_COMPARE(desktop.text("bandHint"), QStringLiteral("0 of 3 connected"));
    QTRY_COMPARE(calls->model()->rowCount(), 0);
}

void TestAllServers::hangsUpOnSeveralServers()
{
    Fleet fleet(m_folder->path(), Environment::Production);
    fleet.desktop.window().actions().connectServer->trigger();
    QTRY_VERIFY(fleet.isAllShown());
    const QByteArray first = fleet.select(fleet.berlin());
    const QByteArray second = fleet.select(fleet.vienna());
    QVERIFY(fleet.action(CallTask::HangUp)->isEnabled());
    // One question, in the colour of the strictest, that says where.
    fleet.desktop.prompter().setAnswer(false);
    fleet.action(CallTask::MuteBoth)->trigger();
    QTRY_COMPARE(fleet.desktop.prompter().asked().size(), 1);
    fleet.desktop.prompter().setAnswer(true);
    fleet.action(CallTask::HangUp)->trigger();
    QTRY_COMPARE(fleet.desktop.prompter().asked().size(), 2);
    const Confirmation asked = fleet.desktop.prompter().asked().at(1);
    QCOMPARE(asked.server, QStringLiteral("berlin, vienna"));
    QCOMPARE(asked.environment, Environment::Production);
    QCOMPARE(asked.question, QStringLiteral("Hang up 2 channel(s) on 2 servers?"));
    QVERIFY2(asked.detail.startsWith(QStringLiteral("Production: vienna\n")), qPrintable(asked.detail));
    QVERIFY(asked.detail.contains(QStringLiteral("\nberlin, 1 channel(s): ")));
    QVERIFY(asked.detail.contains(QStringLiteral("\nvienna, 1 channel(s): ")));
    // And one summary.
    QTRY_VERIFY(
        fleet.desktop.text("actionResult").startsWith(QStringLiteral("Hung up 2 channel(s) on 2 servers: ")));
    QVERIFY(!demoChannels(fleet.berlin().demo).contains(first));
    QVERIFY(!demoChannels(fleet.vienna().demo).contains(second));
    QCOMPARE(fleet.desktop.logText().count("Action: Hangup"), 2);
}

void TestAllServers::failureNamesTheServer()
{
    Fleet fleet(m_folder->path());
    fleet.desktop.window().actions().connectServer->trigger();
    QTRY_VERIFY(fleet.isAllShown());
    fleet.select(fleet.berlin());
    fleet.select(fleet.zurich());
    fleet.zurich().demo.setFrozen(true);
    fleet.action(CallTask::HangUp)->trigger();
    QTRY_COMPARE(fleet.desktop.logText().count("Action: Hangup"), 2);
    fleet.desktop.connections().close(fleet.zurich().id);
    QTRY_VERIFY2(fleet.desktop.text("actionResult")
                     .contains(QStringLiteral("Hung up 1 of 2 channels on 2 servers. Of 1 channel(s) it is "
                                              "not known: zurich: Hanging up ")),
        qPrintable(fleet.desktop.text("actionResult")));
    QVERIFY(!fleet.desktop.text("actionResult").contains(QStringLiteral("fail")));
}

void TestAllServers::entriesSayWhyNotAndWhere()
{
    Fleet fleet(m_folder->path());
    QVERIFY(fleet.action(CallTask::HangUp)->toolTip().contains(QStringLiteral("Select channels first")));
    fleet.desktop.window().actions().connectServer->trigger();
    QTRY_VERIFY(fleet.isAllShown());
    fleet.select(fleet.berlin());
    QVERIFY(fleet.action(CallTask::Redirect)->isEnabled()); // of one server, as if it were selected
    fleet.select(fleet.vienna());
    for (const CallTask task : {CallTask::Redirect, CallTask::Bridge, CallTask::Park}) {
        QVERIFY(!fleet.action(task)->isEnabled());
        QVERIFY2(fleet.action(task)->toolTip().contains(
                     QStringLiteral("What is selected is on different servers.")),
            qPrintable(fleet.action(task)->toolTip()));
    }
    QVERIFY(fleet.action(CallTask::MuteBoth)->isEnabled());
    fleet.edit(fleet.vienna(), [](ServerProfile& profile) { profile.readOnly = true; });
    QTRY_VERIFY(!fleet.action(CallTask::HangUp)->isEnabled());
    QVERIFY(fleet.action(CallTask::HangUp)->toolTip().contains(QStringLiteral("vienna is read-only")));
    // Whoever presses the key is told too.
    QTRY_VERIFY(QTest::qWaitForWindowActive(&fleet.desktop.window()));
    fleet.desktop.table()->setFocus();
    QTest::keyClick(fleet.desktop.table(), Qt::Key_Delete);
    QVERIFY2(fleet.desktop.text("actionResult").contains(QStringLiteral("vienna is read-only")),
        qPrintable(fleet.desktop.text("actionResult")));
    QTest::keyClick(fleet.desktop.table(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(fleet.desktop.text("actionResult").contains(QStringLiteral("Select one server first")));
}

void TestAllServers::originateAsksWhichServer()
{
    Fleet fleet(m_folder->path());
    QVERIFY(!fleet.action(CallTask::Originate)->isEnabled());
    QVERIFY(fleet.action(CallTask::Originate)->toolTip().contains(QStringLiteral("Connect to a server")));
    fleet.desktop.window().actions().connectServer->trigger();
    QTRY_VERIFY(fleet.isAllShown());
    fleet.select(fleet.vienna());
    QTRY_VERIFY(fleet.action(CallTask::Originate)->isEnabled());
    fleet.action(CallTask::Originate)->trigger();
    QTRY_VERIFY(fleet.desktop.dialog("originateDialog"));
    auto* server = fleet.desktop.dialog("originateDialog")->findChild<QComboBox*>(QStringLiteral("server"));
    QVERIFY(server->isVisible());
    QCOMPARE(server->currentText(), QStringLiteral("vienna")); // of the selection
    server->setCurrentIndex(server->findText(QStringLiteral("zurich")));
    Q_EMIT server->activated(server->currentIndex());
    fleet.enter("channel", QStringLiteral("PJSIP/1001"));
    fleet.enter("exten", QStringLiteral("1002"));
    fleet.enter("context", QStringLiteral("internal"));
    const qsizetype before = demoChannels(fleet.zurich().demo).size();
    fleet.desktop.dialog("originateDialog")
        ->findChild<QAbstractButton*>(QStringLiteral("originateAccept"))
        ->click();
    QTRY_VERIFY(demoChannels(fleet.zurich().demo).size() > before);
}

void TestAllServers::dialogsAreOfTheServerThatTheyName()
{
    Fleet fleet(m_folder->path(), Environment::Test);
    Desktop& desktop = fleet.desktop;
    desktop.window().actions().connectServer->trigger();
    QTRY_VERIFY(fleet.isAllShown());
    desktop.window().selectServer(fleet.vienna().id);
    QTRY_VERIFY(fleet.isShown(fleet.vienna()));
    fleet.select(fleet.vienna());
    const WindowActions& actions = desktop.window().actions();
    const std::pair<QAction*, const char*> changing[] = {
        {fleet.action(CallTask::Redirect), "redirectForm"},
        {fleet.action(CallTask::Originate), "originateDialog"},
        {actions.reloadModule, "reloadModuleDialog"},
    };
    for (const auto& [action, name] : changing) {
        QTRY_VERIFY2(action->isEnabled(), name);
        action->trigger();
        QTRY_VERIFY2(desktop.dialog(name), name);
        const auto* band = desktop.dialog(name)->findChild<EnvironmentBand*>();
        QVERIFY2(band && band->isVisible(), name);
        QCOMPARE(band->findChild<QLabel*>(QStringLiteral("bandName"))->text(), QStringLiteral("vienna"));
        if (action != actions.reloadModule)
            desktop.dialog(name)->close();
    }
    // Whatever is selected meanwhile.
    desktop.window().selectServer(fleet.berlin().id);
    auto* dialog = desktop.dialog("reloadModuleDialog");
    dialog->findChild<QLineEdit*>(QStringLiteral("moduleName"))->setText(QStringLiteral("app_queue"));
    dialog->findChild<QAbstractButton*>(QStringLiteral("moduleAccept"))->click();
    QTRY_VERIFY2(desktop.text("actionResult").startsWith(QStringLiteral("Reload of app_queue on vienna: ")),
        qPrintable(desktop.text("actionResult")));
}

void TestAllServers::serversComeAndGo()
{
    Fleet fleet(m_folder->path());
    Desktop& desktop = fleet.desktop;
    desktop.window().actions().connectServer->trigger();
    QTRY_VERIFY(fleet.isAllShown());
    const QByteArray selected = fleet.select(fleet.zurich());
    fleet.select(fleet.berlin());
    const QSignalSpy reset(&fleet.model(), &QAbstractItemModel::modelReset);

    // One that is removed takes its own rows along, and only those.
    QVERIFY(desktop.connections().remove(fleet.berlin().id));
    QTRY_COMPARE(fleet.rowsOf(fleet.berlin()), 0);
    QVERIFY(fleet.isShown(fleet.vienna()) && fleet.isShown(fleet.zurich()));
    QCOMPARE(desktop.window().selectedServer(), QString(allServersId));
    QModelIndexList rows = desktop.table()->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(fleet.model().keyAt(rows.first().row()), selected);
    QCOMPARE(reset.size(), 0);

    // One that loses its session and comes back brings them again.
    fleet.vienna().demo.dropSessions();
    QTRY_COMPARE(fleet.rowsOf(fleet.vienna()), 0);
    QTRY_VERIFY_WITH_TIMEOUT(fleet.isShown(fleet.vienna()), 20'000);
    // A new one joins.
    fleet.branches.push_back(std::make_unique<Branch>(desktop, "aachen", 4));
    desktop.window().selectServer(allServersId); // what is added is selected
    desktop.connections().open(fleet.branches.back()->id);
    QTRY_VERIFY(fleet.isShown(*fleet.branches.back()));
    QCOMPARE(desktop.table()->selectionModel()->selectedRows().size(), 0);
    // Where one is left, all of them is no choice any more.
    QVERIFY(desktop.connections().remove(fleet.branches.back()->id));
    QVERIFY(desktop.connections().remove(fleet.zurich().id));
    QCOMPARE(desktop.window().selectedServer(), fleet.vienna().id);
    QTRY_VERIFY(fleet.isShown(fleet.vienna()));
}

void TestAllServers::aFolderLeavesTheSelection()
{
    Fleet fleet(m_folder->path());
    Desktop& desktop = fleet.desktop;
    desktop.window().selectServer(fleet.berlin().id);
    auto* tree = desktop.window().findChild<ServerTree*>();
    const QSignalSpy selected(tree, &ServerTree::serverSelected);
    for (const char* folder : {"Lab", "Attic", ""}) {
        fleet.edit(fleet.berlin(),
            [folder](ServerProfile& profile) { profile.folder = QString::fromLatin1(folder); });
        QCOMPARE(selected.size(), 0);
        QCOMPARE(desktop.window().selectedServer(), fleet.berlin().id);
        QCOMPARE(tree->currentIndex().data(ServerListModel::IdRole).toString(), fleet.berlin().id);
    }
    // And a folder that goes while it is the current row.
    fleet.edit(fleet.zurich(), [](ServerProfile& profile) { profile.folder = QStringLiteral("Lab"); });
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QVERIFY(tree->currentIndex().data(ServerListModel::IsFolderRole).toBool());
    fleet.edit(fleet.zurich(), [](ServerProfile& profile) { profile.folder.clear(); });
    QCOMPARE(selected.size(), 0);
    QCOMPARE(tree->currentIndex().data(ServerListModel::IdRole).toString(), fleet.berlin().id);
}

void TestAllServers::detailsFollowTheSelection()
{
    Fleet fleet(m_folder->path());
    fleet.desktop.window().actions().connectServer->trigger();
    QTRY_VERIFY(fleet.isAllShown());
    fleet.desktop.window().actions().details->trigger();
    fleet.select(fleet.vienna());
    const QString name = fleet.desktop.text("detailsTitle");
    QVERIFY(!name.isEmpty());
    fleet.desktop.table()->clearSelection();
    QCOMPARE(fleet.desktop.text("detailsTitle"), name); // stays until another one is chosen
    fleet.select(fleet.berlin());
    auto* facts = fleet.desktop.find<QTreeView>("facts");
    const auto server = [facts] {
        const QAbstractItemModel& model = *facts->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == QStringLiteral("Server"))
                return model.index(row, 1).data().toString();
        }
        return QString();
    };
    QCOMPARE(server(), QStringLiteral("berlin"));
    // Another channel of its bridge, say, stays whatever other servers do.
    auto* details = fleet.desktop.window().findChild<ChannelDetails*>();
    const QByteArray other = demoChannels(fleet.berlin().demo).constLast();
    details->showChannel(*fleet.desktop.connections().server(fleet.berlin().id), other, false);
    const QString otherName = fleet.desktop.text("detailsTitle");
    fleet.desktop.connections().close(fleet.zurich().id);
    QTRY_COMPARE(fleet.rowsOf(fleet.zurich()), 0);
    QCOMPARE(fleet.desktop.text("detailsTitle"), otherName);
    // One that goes while its channel is shown takes it along.
    QVERIFY(fleet.desktop.connections().remove(fleet.berlin().id));
    QVERIFY(!fleet.desktop.find<QLabel>("detailsTitle")->isVisible());
}

void TestAllServers::problemOfOneIsSaid()
{
    Fleet fleet(m_folder->path());
    Desktop& desktop = fleet.desktop;
    desktop.window().actions().connectServer->trigger();
    QTRY_VERIFY(fleet.isAllShown());
    QCOMPARE(desktop.sessionMessage(), QString());
    fleet.vienna().demo.close();
    QTRY_VERIFY2(desktop.sessionMessage().startsWith(QStringLiteral("vienna: ")),
        qPrintable(desktop.sessionMessage()));
    QCOMPARE(desktop.text("bandHint"), QStringLiteral("2 of 3 connected"));
    const QPointer<QAbstractButton> button = desktop.find<QAbstractButton>("retryAll");
    button->click();
    QVERIFY(desktop.sessionMessage().startsWith(QStringLiteral("vienna: "))); // until the try ends
    QTRY_COMPARE(desktop.connections().state(fleet.vienna().id), AmiClient::State::Waiting);
    QVERIFY(button && button->isVisible()); // it does not go under the pointer
    // Closed, it stays so until another server has a problem.
    desktop.find<QWidget>("sessionBar")->findChild<QAbstractButton*>(QStringLiteral("messageClose"))->click();
    const QSignalSpy states(&desktop.connections(), &Connections::stateChanged);
    desktop.connections().server(fleet.vienna().id)->client().retryNow();
    QTRY_VERIFY(states.size() >= 2); // on its way, and refused
    QTRY_COMPARE(desktop.connections().state(fleet.vienna().id), AmiClient::State::Waiting);
    QCOMPARE(desktop.sessionMessage(), QString());
    QVERIFY(desktop.find<QLineEdit>("connectionStatus")->toolTip().contains(QStringLiteral("vienna")));
    fleet.zurich().demo.close();
    QTRY_COMPARE(desktop.sessionMessage(), QStringLiteral("No session with vienna, zurich."));
    // It has the name that the server has now.
    fleet.edit(fleet.vienna(), [](ServerProfile& profile) { profile.name = QStringLiteral("wien"); });
    QTRY_COMPARE(desktop.find<QAbstractButton>("showServer")->text(), QStringLiteral("Show wien"));
    // The button leads to where all about it is said.
    desktop.find<QAbstractButton>("showServer")->click();
    QCOMPARE(desktop.window().selectedServer(), fleet.vienna().id);
    desktop.window().selectServer(allServersId);
    desktop.connections().close(fleet.zurich().id);
    desktop.connections().close(fleet.vienna().id);
    QTRY_COMPARE(desktop.sessionMessage(), QString());
}

void TestAllServers::aMessageIsOfItsServer()
{
    Fleet fleet(m_folder->path());
    Desktop& desktop = fleet.desktop;
    QTcpServer silent; // says no word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString connecting = desktop.addServer(silent.serverPort(), "demo", Secret("any"));
    fleet.edit(fleet.berlin(), [](ServerProfile& profile) { profile.user = QStringLiteral("no"); });
    desktop.window().selectServer(fleet.berlin().id);
    desktop.connections().open(fleet.berlin().id);
    QTRY_COMPARE(desktop.state(), AmiClient::State::Stopped);
    QTRY_VERIFY(!desktop.sessionMessage().isEmpty());
    desktop.connections().open(connecting);
    desktop.window().selectServer(connecting);
    QVERIFY(desktop.state() != AmiClient::State::Offline);
    QVERIFY(desktop.state() != AmiClient::State::Stopped);
    QCOMPARE(desktop.sessionMessage(), QString());
    desktop.window().selectServer(fleet.berlin().id);
    QVERIFY(!desktop.sessionMessage().isEmpty());
}

void TestAllServers::looksAreRememberedApart()
{
    const auto isShown = [](Desktop& desktop, QStringView column) {
        auto* model = qobject_cast<TableModel*>(desktop.table()->model());
        return !desktop.table()->isColumnHidden(model->columnOf(column));
    };
    {
        Fleet fleet(m_folder->path());
        Desktop& desktop = fleet.desktop;
        auto* filter = desktop.find<QLineEdit>("filter");
        filter->setText(QStringLiteral("state:up"));
        desktop.table()->sortByColumn(fleet.model().columnOf(u"caller"), Qt::DescendingOrder);
        QTRY_COMPARE(fleet.model().filter(), QStringLiteral("state:up"));
        desktop.window().selectServer(fleet.berlin().id);
        QCOMPARE(filter->text(), QString());
        QVERIFY(!isShown(desktop, u"server"));
        filter->setText(QStringLiteral("mine"));
        QTRY_COMPARE(fleet.model().filter(), QStringLiteral("mine"));
        desktop.window().selectServer(allServersId);
        QCOMPARE(filter->text(), QStringLiteral("state:up"));
        QCOMPARE(fleet.model().sortColumn(), fleet.model().columnOf(u"caller"));
        QVERIFY(isShown(desktop, u"server"));
        desktop.window().close();
    }
    Desktop again(m_folder->path());
    QVERIFY(again.application().start({}));
    QCOMPARE(again.window().selectedServer(), QString(allServersId));
    auto* filter = again.find<QLineEdit>("filter");
    QCOMPARE(filter->text(), QStringLiteral("state:up"));
    QVERIFY(isShown(again, u"server"));
    again.window().selectServer(again.connections().profiles().constFirst().id);
    QCOMPARE(filter->text(), QStringLiteral("mine"));
    // Ctrl+Tab goes through all of them and each.
    QSet<QString> seen;
    for (int i = 0; i < 4; ++i) {
        again.window().actions().nextServer->trigger();
        seen.insert(again.window().selectedServer());
    }
    QCOMPARE(seen.size(), 4);
    QVERIFY(seen.contains(allServersId));
}

void TestAllServers::secretsAreAskedForOneByOne()
{
    Fleet fleet(m_folder->path());
    for (const auto& branch : fleet.branches)
        fleet.desktop.connections().askAgain(branch->id);
    fleet.desktop.window().actions().connectServer->trigger();
    QSet<QString> asked;
    for (int i = 0; i < 3; ++i) {
        QPointer<QDialog> dialog;
        QTRY_VERIFY((dialog = fleet.desktop.dialog("secretDialog")) != nullptr);
        int open = 0;
        for (const QDialog* each : fleet.desktop.window().findChildren<QDialog*>())
            open += each->isVisible() ? 1 : 0;
        QCOMPARE(open, 1);
        asked.insert(dialog->objectName());
        dialog->reject();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
    QCOMPARE(asked.size(), 3);
    QTest::qWait(20);
    QVERIFY(!fleet.desktop.dialog("secretDialog"));
}

void TestAllServers::searchLeadsThere()
{
    Fleet fleet(m_folder->path());
    Desktop& desktop = fleet.desktop;
    desktop.window().actions().connectServer->trigger();
    QTRY_VERIFY(fleet.isAllShown());
    auto* entry = desktop.window().findChild<SearchOrDo*>(QStringLiteral("searchOrDo"));
    const auto find = [entry](const QString& text) {
        entry->start();
        QTest::keyClicks(entry, text);
        QTest::keyClick(entry->popup(), Qt::Key_Return);
    };
    // A channel is shown where one is, with its server's name in front.
    Server* zurich = desktop.connections().server(fleet.zurich().id);
    QByteArray own; // a name that only this server has
    zurich->channels().table().forEach([&](const ChannelRecord& channel) {
        const QByteArray name = channel.name().toByteArray();
        const auto has = [&](const Branch& branch) {
            return desktop.connections().server(branch.id)->channels().findByName(name) != nullptr;
        };
        if (!has(fleet.berlin()) && !has(fleet.vienna()))
            own = name;
    });
    QVERIFY(!own.isEmpty());
    find(QString::fromLatin1(own));
    QCOMPARE(desktop.window().selectedServer(), QString(allServersId));
    const auto isOwnSelected = [&] {
        const QModelIndexList rows = desktop.table()->selectionModel()->selectedRows();
        return rows.size() == 1
            && fleet.model().keyAt(rows.first().row()) == zurich->channels().findByName(own)->key();
    };
    QTRY_VERIFY(isOwnSelected());
    desktop.window().selectServer(fleet.berlin().id);
    find(QStringLiteral("all servers"));
    QTRY_COMPARE(desktop.window().selectedServer(), QString(allServersId));
}

WIRECHIEF_TEST(TestAllServers, tst_allservers)
#include "tst_allservers.moc"
