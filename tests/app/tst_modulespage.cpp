// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/modules/modules.h"
#include "support/app/demodesktop.h"
#include "support/base/testmain.h"
#include "widgets/details/channeldetails.h"
#include "widgets/details/detailspane.h"
#include "widgets/modules/moduledetails.h"
#include "widgets/modules/moduleverbs.h"
#include "widgets/verbs/orderform.h"

#include <QAbstractButton>

using namespace wirechief;

namespace {

/// The page, on a demo server.
struct ModulesOffice : DemoDesktop {
    explicit ModulesOffice(const QString& folder)
        : DemoDesktop(folder)
    {
        demo.setLive(false);
    }
    bool isListed()
    {
        return isReady() && desktop.server()->feature<Modules>().isRead()
            && desktop.table("Modules")->model()->rowCount() > 0;
    }
    void select(const QByteArray& module)
    {
        auto* model = static_cast<TableModel*>(desktop.table("Modules")->model());
        desktop.table("Modules")->selectRow(model->rowOf({id, module}));
    }
    bool isShown(const QByteArray& module)
    {
        return static_cast<TableModel*>(desktop.table("Modules")->model())->rowOf({id, module}) >= 0;
    }
    QAction* action(const char* name) { return desktop.window().findChild<QAction*>(QLatin1String(name)); }
};

} // namespace

/// The Modules page in the whole window: what is listed, and what every verb does to it.
class TestModulesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unloadsAndLoads()
    {
        const QTemporaryDir folder;
        ModulesOffice office(folder.path());
        office.desktop.showPage("modules");
        QTRY_VERIFY(office.isListed());
        QVERIFY(!office.action("unloadModules")->isEnabled());
        office.select("app_echo.so");
        QVERIFY(office.action("unloadModules")->isEnabled());
        office.action("unloadModules")->trigger();
        QCOMPARE(office.desktop.prompter().asked().size(), 1); // always, not only on Production
        QTRY_VERIFY(!office.isShown("app_echo.so"));

        office.action("loadModule")->trigger();
        QDialog* form = office.desktop.dialog("loadModuleForm");
        QVERIFY(form != nullptr);
        auto* entry = form->findChild<QComboBox*>(QStringLiteral("module"));
        QTRY_VERIFY(entry->findText(QStringLiteral("app_echo.so")) >= 0);
        QCOMPARE(entry->currentText(), QString());
        QCOMPARE(form->focusWidget(), entry); // one can type at once
        QVERIFY(entry->findText(QStringLiteral("app_dial.so")) < 0); // is loaded
        entry->setEditText(QStringLiteral("app_echo.so"));
        form->findChild<QAbstractButton*>(QStringLiteral("formAccept"))->click();
        QTRY_VERIFY(office.isShown("app_echo.so"));
    }

    void asksByName()
    {
        const QTemporaryDir folder;
        ModulesOffice office(folder.path());
        const ModuleVerbs set;
        const auto question = [&](size_t verb, const QList<Subject>& subjects, const FormValues& entered) {
            return set.targets(subjects, office.desktop.connections())
                ->question(set.verbs()[verb], entered)
                .question;
        };
        const QString server = office.desktop.connections().profile(office.id)->name;
        const auto contains = [&server](const QString& text, const QString& what) {
            return text.contains(what) && text.contains(server);
        };
        QVERIFY(contains(question(0, {{SubjectKind::Server, office.id, {}}},
                             {{QStringLiteral("module"), QStringLiteral("app_echo.so")}}),
            QStringLiteral("app_echo.so")));
        QVERIFY(contains(question(2, {{SubjectKind::Module, office.id, "app_dial.so"}}, {}),
            QStringLiteral("app_dial.so")));
    }

    void detailsGoWithTheirPage()
    {
        const QTemporaryDir folder;
        ModulesOffice office(folder.path());
        auto* details = office.desktop.window().findChild<DetailsPane*>();
        office.desktop.showPage("modules");
        QTRY_VERIFY(office.isListed());
        office.select("app_echo.so");
        office.desktop.window().actions().details->trigger();
        QVERIFY(qobject_cast<ModuleDetails*>(details->currentWidget()));
        office.desktop.showPage("channels");
        QVERIFY(!qobject_cast<ModuleDetails*>(details->currentWidget()));
        QTRY_VERIFY(office.desktop.table()->model()->rowCount() > 0);
        office.desktop.table()->selectRow(0);
        QTRY_VERIFY(qobject_cast<ChannelDetails*>(details->currentWidget()));
        office.desktop.table()->clearSelection();
        office.desktop.showPage("calls"); // its rows are of the same view
        QVERIFY(qobject_cast<ChannelDetails*>(details->currentWidget()));
    }

    void saysWhyNot()
    {
        const QTemporaryDir folder;
        ModulesOffice office(folder.path());
        office.desktop.showPage("modules");
        QTRY_VERIFY(office.isListed());
        office.select("res_pjsip.so");
        office.action("unloadModules")->trigger();
        QTRY_VERIFY2(office.desktop.text("actionResult").contains(QStringLiteral("12 user")),
            qPrintable(office.desktop.text("actionResult")));
        QVERIFY(office.isShown("res_pjsip.so"));
    }
};

WIRECHIEF_TEST(TestModulesPage, tst_modulespage)
#include "tst_modulespage.moc"
