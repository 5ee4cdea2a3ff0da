// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/core/server.h"
#include "profiles/settings/uistate.h"
#include "support/base/testmain.h"
#include "support/pbx/callcommands.h"
#include "support/pbx/pbxsession.h"
#include "widgets/pages/pagelist.h"
#include "widgets/pages/pages.h"
#include "widgets/pages/pagestack.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirechief;
using namespace wirechief::test;

namespace {

QString idOf(const PageInfo& page)
{
    return QString::fromLatin1(page.id);
}

/// A server that has told what it can.
struct Pbx : Session {
    Pbx()
        : Session("11.0.0")
    {
        answer("ListCommands", commandsOf22);
        refuseTheRest();
    }
};

} // namespace

class PageStackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesAreMadeWhenTheyAreVisited()
    {
        const QTemporaryDir folder;
        UiState state(folder.filePath(QStringLiteral("state.json")));
        QVERIFY(state.load());
        const QJsonObject kept{{QStringLiteral("kept"), true}};
        for (const PageInfo& page : allPages())
            state.setValue(QLatin1String("page." + QByteArray(page.id)), kept);
        PageStack stack(
            new QWidget, state, [](SubjectKinds) { return QList<QAction*>(); }, nullptr);
        QVERIFY(stack.current() == nullptr && stack.made().isEmpty());
        QStringList made;
        connect(&stack, &PageStack::pageMade, this, [&made](Page*, const QString& id) { made.append(id); });
        const PageInfo& first = allPages().front();
        stack.showPage(idOf(first));
        stack.showFirstStart();
        stack.showPage(idOf(first));
        QCOMPARE(made, QStringList{idOf(first)});
        QCOMPARE(stack.current(), stack.made().constFirst());
        stack.showPage(QStringLiteral("of another release"));
        QCOMPARE(stack.current(), stack.made().constFirst());
        // What was never visited is kept as it was.
        stack.saveState(state);
        for (const PageInfo& page : allPages()) {
            const QByteArray key = "page." + QByteArray(page.id);
            QCOMPARE(state.value(QLatin1String(key)).toObject() == kept, idOf(page) != idOf(first));
        }
    }

    void whatAServerCannotHaveSaysWhy()
    {
        Pbx pbx;
        PageInfo page = allPages().front();
        QCOMPARE(whyNotOnAny(page, {pbx.server.get()}), QString()); // every server has it
        page.whyNot = [](Server&) { return QStringLiteral("its module is missing"); };
        QCOMPARE(whyNotOnAny(page, {pbx.server.get()}), QStringLiteral("its module is missing"));
        QCOMPARE(whyNotOnAny(page, {}), QString());
        page.whyNot = [](Server&) { return QString(); };
        QCOMPARE(whyNotOnAny(page, {pbx.server.get()}), QString());
    }

    void theListHasHeadingsThatCannotBeChosen()
    {
        PageList list;
        list.show();
        const QSignalSpy chosen(&list, &PageList::pageSelected);
        QSet<PageGroup> groups;
        for (const PageInfo& page : allPages())
            groups.insert(page.group);
        QCOMPARE(list.count(), int(allPages().size()) + int(groups.size()));
        QVERIFY(!(list.item(0)->flags() & (Qt::ItemIsEnabled | Qt::ItemIsSelectable)));
        list.selectPage(idOf(allPages().back()));
        QCOMPARE(list.selectedPage(), idOf(allPages().back()));
        QTest::keyClick(&list, Qt::Key_Home);
        QCOMPARE(list.selectedPage(), idOf(allPages().front()));
        QCOMPARE(chosen.size(), 2);
    }

    void numbersStandBehindTheTitles()
    {
        PageList list;
        Pbx pbx;
        const auto badge = [&list](int row) { return list.item(row)->data(Qt::UserRole + 1).toString(); };
        list.showServers({});
        QCOMPARE(badge(1), QString()); // nothing is connected
        list.showServers({pbx.server.get()});
        QVERIFY(!badge(1).isEmpty());
    }
};

WIRECHIEF_TEST(PageStackTest, tst_pagestack)
#include "tst_pagestack.moc"
