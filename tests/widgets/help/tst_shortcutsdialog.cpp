// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/settings/commandfavourites.h"
#include "support/base/testmain.h"
#include "widgets/help/shortcutsdialog.h"
#include "widgets/window/windowactions.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
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

    void hasAllKeysOfTheGuide()
    {
        QWidget window;
        const WindowActions actions(&window);
        const ShortcutsDialog dialog(actions.withShortcut(), &window);
        const auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("shortcutsTable"));
        QSet<QKeySequence> shown;
        for (const QTreeWidgetItem* item :
            list->findItems(QString(), Qt::MatchContains | Qt::MatchRecursive, 1)) {
            for (const QString& keys : item->text(1).split(QStringLiteral(", ")))
                shown.insert(QKeySequence(keys, QKeySequence::NativeText));
        }
        QFile guide(QStringLiteral(":/guide.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QString chapter = QString::fromUtf8(guide.readAll())
                                    .section(QStringLiteral("\n## Keyboard\n"), 1)
                                    .section(QStringLiteral("\n## "), 0, 0);
        QStringList missing;
        int count = 0;
        for (const QString& line : chapter.split(u'\n')) {
            const QString cell = line.section(u'|', 1, 1).trimmed().remove(u'\\');
            for (const QString& words : cell.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
                const QString key = words.section(u' ', 0, 0); // `Return on a row`
                if (key == QStringLiteral("keys") || key == QStringLiteral("---"))
                    continue;
                ++count;
                if (!shown.contains(QKeySequence(key, QKeySequence::PortableText)))
                    missing.append(key);
            }
        }
        QVERIFY(count > 40);
        QCOMPARE(missing.join(u' '), QString());
    }

    void theGuideNamesTheEntriesOfMenus()
    {
        QWidget window;
        const WindowActions actions(&window);
        QFile file(QStringLiteral(":/guide.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString guide = QString::fromUtf8(file.readAll()).simplified().remove(u'*');
        QStringList missing;
        const QList<QAction*> all = window.actions();
        for (const QAction* action : all) {
            const QString name = action->text().remove(u'&').remove(u'…');
            const QRegularExpression words(
                QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(name)));
            if (!action->isSeparator() && !guide.contains(words))
                missing.append(name);
        }
        QVERIFY(all.size() > 40);
        QCOMPARE(missing.join(QStringLiteral("; ")), QString());
    }

    void keysThatMeanSeveralThings()
    {
        const Shown shown;
        for (const char* row : {"Tables: Copy them with the headings = Ctrl+Shift+C",
                 "Console: Complete the command = Tab", "Console: Search earlier commands = Ctrl+R"})
            QVERIFY2(shown.rows().contains(QLatin1String(row)), row);
    }

    void findsActionsAndKeys()
    {
        const Shown shown;
        auto* filter = shown.dialog->findChild<QLineEdit*>(QStringLiteral("shortcutsFilter"));
        filter->setText(QStringLiteral("f5"));
        QCOMPARE(shown.rows(), QStringList{QStringLiteral("View: View it = F5")});
        filter->setText(QStringLiteral("COPY SEL"));
        QCOMPARE(shown.rows(), QStringList{QStringLiteral("Tables: Copy selected rows = Ctrl+C")});
        filter->clear();
        QVERIFY(shown.rows().size() > 5);
    }
};

WIRECHIEF_TEST(ShortcutsDialogTest, tst_shortcutsdialog)
#include "tst_shortcutsdialog.moc"
