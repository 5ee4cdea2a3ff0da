// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/app/desktop.h"
#include "support/base/testmain.h"
#include "widgets/search/searchordo.h"

#include <QTreeView>

using namespace wirechief;
using namespace std::chrono_literals;

/// Search or do in the whole program, with a demo server.
class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsChannelsActionsAndServers();

private:
    static SearchOrDo* entry(Desktop& desktop)
    {
        return desktop.window().findChild<SearchOrDo*>(QStringLiteral("searchOrDo"));
    }
    static void find(Desktop& desktop, const QString& text)
    {
        entry(desktop)->start();
        QTest::keyClicks(entry(desktop), text);
    }
    static void take(Desktop& desktop) { QTest::keyClick(entry(desktop)->popup(), Qt::Key_Return); }
};

void TestSearch::findsChannelsActionsAndServers()
{
    QTemporaryDir folder;
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    demo.advance(60s);
    Desktop desktop(folder.path());
    QVERIFY(desktop.application().start({}));
    const QString id = desktop.addServer(demo);
    desktop.connections().open(id);
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    demo.setLive(false);
    QTRY_VERIFY(!desktop.rows().isEmpty() && desktop.rows() == demoChannels(demo));

    // What cannot be done now says why, in plain words.
    find(desktop, QStringLiteral("redirect"));
    take(desktop);
    QTRY_VERIFY2(desktop.text("actionResult").endsWith(QStringLiteral(" Select channels first.")),
        qPrintable(desktop.text("actionResult")));
    entry(desktop)->clear();

    // A channel that another page and a filter hide.
    desktop.table()->selectRow(0);
    auto* model = qobject_cast<TableModel*>(desktop.table()->model());
    const QByteArray key = model->keyAt(model->rowCount() - 1);
    const QString name = displayText(desktop.server()->channels().table().find(key)->name());
    desktop.find<QLineEdit>("filter")->setText(QStringLiteral("no such channel"));
    QTRY_COMPARE(model->rowCount(), 0);
    desktop.showPage("calls");
    find(desktop, name);
    take(desktop);
    QTRY_VERIFY(desktop.table() && desktop.table()->isVisible());
    const auto selected = [&] {
        const QModelIndexList rows = desktop.table()->selectionModel()->selectedRows();
        return rows.size() == 1 ? model->keyAt(rows.constFirst().row()) : QByteArray();
    };
    QTRY_COMPARE(selected(), key);

    find(desktop, QStringLiteral("set var"));
    take(desktop);
    QTRY_VERIFY(desktop.dialog("variableForm"));
    desktop.dialog("variableForm")->close();

    find(desktop, QStringLiteral("calls"));
    take(desktop);
    QTRY_VERIFY(desktop.find<QTableView>("Calls")->isVisible());
}

WIRECHIEF_TEST(TestSearch, tst_search)
#include "tst_search.moc"
