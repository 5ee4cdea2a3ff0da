// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/settings/commandfavourites.h"
#include "support/base/testmain.h"
#include "widgets/help/shortcutsdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>

using namespace wirechief;

namespace {

struct Shown {
    Shown()
    {
        for (QMenu* menu : {&call, &view})
            menu->addAction(menu->title() + QStringLiteral(" &it…"));
        call.actions().constFirst()->setShortcut(Qt::CTRL | Qt::Key_O);
        view.actions().constFirst()->setShortcut(Qt::Key_F5);
        dialog = new ShortcutsDialog({call.actions().constFirst(), view.actions().constFirst()}, &window);
        list = dialog->findChild<QTreeWidget*>(QStringLiteral("shortcutsTable"));
    }
    /// What is not hidden: "Call: Call it = Ctrl+O".
    QStringList rows() const
    {
        QStringList texts;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* group = list->topLevelItem(i);
            for (int row = 0; row < group->childCount(); ++row) {
                if (!group->isHidden() && !group->child(row)->isHidden())
                    texts.append(
                        QStringLiteral("%1: %2 = %3")
                            .arg(group->text(0), group->child(row)->text(0), group->child(row)->text(1)));
            }
        }
        return texts;
    }

    QWidget window;
    QMenu call{QStringLiteral("&Call")};
    QMenu view{QStringLiteral("&View")};
    ShortcutsDialog* dialog;
    QTreeWidget* list;
};

} // namespace

class ShortcutsDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsByMenus()
    {
        const Shown shown;
        const QStringList rows = shown.rows();
        QCOMPARE(rows.at(0), QStringLiteral("Call: Call it = Ctrl+O"));
        QCOMPARE(rows.at(1), QStringLiteral("View: View it = F5"));
        QVERIFY(rows.contains(QStringLiteral("Tables: Copy selected rows = Ctrl+C")));
    }

    void favouritesStandThereToo()
    {
        const Shown shown;
        CommandFavourites favourites;
        QVERIFY(favourites.save(
            {QStringLiteral("Queues"), QStringLiteral("queue show"), QStringLiteral("Ctrl+Alt+Q")}));
        QVERIFY(favourites.save({QStringLiteral("Up"), QStringLiteral("core show uptime")}));
        shown.dialog->addFavourites(QStringLiteral("Favourites"), favourites);
        QCOMPARE(shown.rows().last(), QStringLiteral("Favourites: Queues = Ctrl+Alt+Q"));
    }

    void findsActionsAndKeys()
    {
        const Shown shown;
        auto* filter = shown.dialog->findChild<QLineEdit*>(QStringLiteral("shortcutsFilter"));
        filter->setText(QStringLiteral("f5"));
        QCOMPARE(shown.rows(), QStringList{QStringLiteral("View: View it = F5")});
        filter->setText(QStringLiteral("COPY"));
        QCOMPARE(shown.rows(), QStringList{QStringLiteral("Tables: Copy selected rows = Ctrl+C")});
        filter->clear();
        QVERIFY(shown.rows().size() > 5);
    }
};

WIRECHIEF_TEST(ShortcutsDialogTest, tst_shortcutsdialog)
#include "tst_shortcutsdialog.moc"
