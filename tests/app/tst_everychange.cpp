// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions/amiaction.h"
#include "support/app/demodesktop.h"
#include "support/base/testmain.h"
#include "widgets/composer/actionfields.h"
#include "widgets/composer/manywindow.h"
#include "widgets/modules/moduleverbs.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>

using namespace wirechief;

namespace {

/// What these bytes of an action would change, by the engine's own word.
bool changes(const QByteArray& sent)
{
    AmiAction action(QByteArray(sent.mid(8, sent.indexOf('\n') - 8).trimmed()));
    for (const QByteArray& line : sent.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("Action:"))
            action.add(line.first(colon), line.mid(colon + 1).trimmed());
    }
    return action.isChanging();
}

/// Writes down what is sent to the server and would change it.
struct Spy {
    explicit Spy(Server& server)
    {
        QObject::connect(
            &server.client(), &AmiClient::actionSent, &context, [this](const QByteArray& masked) {
                if (changes(masked))
                    sent.append(masked);
            });
    }
    QObject context;
    QList<QByteArray> sent;
};

/// A page and the name of its table.
struct Place {
    const char* page;
    const char* table;
};
constexpr Place channels{"channels", "Channels"};
constexpr Place modules{"modules", "Modules"};

/// Fills every empty entry of the dialogs that are open and presses what does it, then closes them.
void fillAndAccept(MainWindow& window)
{
    QList<QPointer<QDialog>> open; // what is accepted may go, and take others along
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (dialog->isVisible())
            open.append(dialog);
    }
    for (const QPointer<QDialog>& dialog : open) {
        if (!dialog)
            continue;
        for (QComboBox* entry : dialog->findChildren<QComboBox*>()) {
            if (entry->isEditable() && entry->currentText().isEmpty())
                entry->setEditText(entry->count() > 0 ? entry->itemText(0) : QStringLiteral("1003"));
        }
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
            if (line->text().isEmpty())
                line->setText(QStringLiteral("1003"));
        }
        for (const char* name : {"formAccept", "originateAccept", "moduleAccept", "manySend"}) {
            if (auto* button = dialog->findChild<QAbstractButton*>(QLatin1String(name)))
                button->click();
        }
        QTest::qWait(0);
        if (dialog)
            dialog->close();
    }
    QTest::qWait(0);
}

} // namespace

/// No way of the window to change a server goes past the policy: every action of the menus, every form, the
/// console.
class TestEveryChange : public QObject {
    Q_OBJECT

    /// What neither changes a server nor leaves the session as it is.
    static bool isOfTheWindow(const QAction& action)
    {
        static const QSet<QString> names{QStringLiteral("quit"), QStringLiteral("disconnectServer"),
            QStringLiteral("removeServer"), QStringLiteral("tryDemo"), QStringLiteral("addServer"),
            QStringLiteral("editServer")};
        return names.contains(action.objectName());
    }
    /// One row after the other: some actions are for parked channels, others for those in a conference.
    static void selectRow(Desktop& desktop, const Place& place, int row, int count)
    {
        desktop.showPage(place.page);
        QTableView* table = desktop.table(place.table);
        table->clearSelection();
        for (int i = row; i < row + count && i < table->model()->rowCount(); ++i)
            table->selectionModel()->select(
                table->model()->index(i, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::qWait(0);
    }

    /// One channel is parked and another one in a conference, by the server's own word.
    static void fillPlaces(Desktop& desktop)
    {
        const QList<QByteArray> keys = desktop.rows();
        const auto say = [&desktop](const char* before, const QByteArray& uniqueid, const char* behind) {
            desktop.server()->channels().apply(
                AmiMessage::fromBytes(QByteArray(QByteArray(before) + uniqueid + behind)));
        };
        say("Event: ParkedCall\r\nParkeeUniqueid: ", keys[0], "\r\nParkingSpace: 701\r\n\r\n");
        say("Event: ConfbridgeJoin\r\nConference: 8000\r\nUniqueid: ", keys[1], "\r\n\r\n");
    }

    /// What changes a server and has not asked yet, of what can be done on such a page.
    static QString missedBy(const QSet<QString>& asked, const Place& place)
    {
        QStringList missed;
        if (place.page == modules.page) {
            for (const Verb& verb : moduleVerbs())
                missed.append(QString::fromLatin1(verb.id));
        } else {
            missed = {
                QStringLiteral("reload"), QStringLiteral("reloadEverything"), QStringLiteral("reloadModule")};
            for (const Verb& verb : callVerbs())
                missed.append(QString::fromLatin1(verb.id));
        }
        missed.removeIf([&asked](const QString& name) { return asked.contains(name); });
        return missed.join(u' ');
    }

    /// Every action that has asked nothing yet, with these rows selected; a question is answered with no.
    static void pressAll(DemoDesktop& office, const Place& place, int row, int count, QSet<QString>& asked)
    {
        for (QAction* action : office.desktop.window().actions().all()) {
            if (isOfTheWindow(*action) || asked.contains(action->objectName()))
                continue;
            selectRow(office.desktop, place, row, count);
            if (!action->isEnabled())
                continue;
            const qsizetype before = office.desktop.prompter().asked().size();
            action->trigger();
            QTest::qWait(0);
            fillAndAccept(office.desktop.window());
            if (office.desktop.prompter().asked().size() > before)
                asked.insert(action->objectName());
        }
    }

    struct Composed {
        int changing = 0; ///< actions that the server offers, filled in, and that would change it
        int pressed = 0; ///< those of them that *Send* was there for
        bool many = false; ///< whether it was there for several servers, with the last of them
    };
    /// Every action that the composer offers.
    static Composed composeAll(MainWindow& window)
    {
        Composed composed;
        window.actions().composer->trigger();
        auto* composer = window.findChild<ComposerWindow*>();
        auto* list = composer->findChild<QListWidget*>(QStringLiteral("composerActions"));
        auto* send = composer->findChild<QPushButton*>(QStringLiteral("composerSend"));
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            auto* fields = composer->findChild<ActionFields*>();
            for (QLineEdit* line : fields->findChildren<QLineEdit*>()) {
                if (line->text().isEmpty())
                    line->setText(QStringLiteral("1003"));
            }
            if (!composer->action() || !composer->action()->isChanging())
                continue;
            ++composed.changing;
            composed.pressed += send->isEnabled() ? 1 : 0;
            send->click();
            QTest::qWait(0);
            if (list->currentItem()->text() == QStringLiteral("Hangup"))
                composed.many = sendToMany(*composer);
        }
        composer->close();
        return composed;
    }
    static bool sendToMany(ComposerWindow& composer)
    {
        composer.findChild<QPushButton*>(QStringLiteral("composerMany"))->click();
        auto* many = composer.findChild<ManyWindow*>();
        auto* send = many->findChild<QPushButton*>(QStringLiteral("manySend"));
        const bool isThere = send->isEnabled();
        send->click();
        QTest::qWait(0);
        many->close();
        return isThere;
    }

private Q_SLOTS:
    void nothingIsChangedWithoutAQuestion()
    {
        const QTemporaryDir folder;
        DemoDesktop office(folder.path(), Environment::Production);
        QTRY_VERIFY(office.isInStep());
        QVERIFY(office.desktop.connections().profile(office.id));
        ServerProfile profile = *office.desktop.connections().profile(office.id);
        profile.myPhone = QStringLiteral("PJSIP/1001");
        QVERIFY(office.desktop.connections().save(profile));
        QVERIFY(office.desktop.rows().size() > 1);
        fillPlaces(office.desktop);
        office.desktop.prompter().setAnswer(false);
        Spy spy(*office.desktop.server());
        QSet<QString> asked;
        for (const Place& place : {channels, modules}) {
            office.desktop.showPage(place.page);
            const QAbstractItemModel* model = office.desktop.table(place.table)->model();
            QTRY_VERIFY(model->rowCount() > 0);
            const int rows = model->rowCount();
            for (int row = 0; row < rows && !missedBy(asked, place).isEmpty(); ++row) {
                for (int count : {1, 2}) {
                    pressAll(office, place, row, count, asked);
                    QVERIFY2(spy.sent.isEmpty(), spy.sent.value(0).constData());
                }
            }
        }
        office.desktop.type(QStringLiteral("core reload"));
        QTest::qWait(0);
        QVERIFY2(spy.sent.isEmpty(), spy.sent.value(0).constData());
        const qsizetype before = office.desktop.prompter().asked().size();
        const Composed composed = composeAll(office.desktop.window());
        QVERIFY2(spy.sent.isEmpty(), spy.sent.value(0).constData());
        QVERIFY(composed.many);
        QCOMPARE_GE(composed.pressed, 10);
        QCOMPARE(office.desktop.prompter().asked().size() - before, composed.pressed + 1);
        // The walk has met them all, or what it proves is nothing.
        QCOMPARE(missedBy(asked, channels), QString());
        QCOMPARE(missedBy(asked, modules), QString());
    }

    void aReadOnlyServerIsNotChanged()
    {
        const QTemporaryDir folder;
        DemoDesktop office(folder.path());
        QTRY_VERIFY(office.isInStep());
        selectRow(office.desktop, channels, 0, 1);
        ServerProfile profile = *office.desktop.connections().profile(office.id);
        profile.readOnly = true;
        QVERIFY(office.desktop.connections().save(profile));
        QVERIFY(office.desktop.server()->client().isReadOnly());
        Spy spy(*office.desktop.server());
        for (const CallTaskInfo& info : allCallTasks())
            QVERIFY2(!office.action(info.task)->isEnabled(), info.text);
        const WindowActions& actions = office.desktop.window().actions();
        for (const QAction* action : {actions.reload, actions.reloadEverything, actions.reloadModule})
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        office.desktop.showPage("modules");
        QTRY_VERIFY(office.desktop.table("Modules")->model()->rowCount() > 0); // which only shows
        selectRow(office.desktop, modules, 0, 1);
        for (const QAction* action : actions.modules.actions)
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        office.desktop.type(QStringLiteral("core reload"));
        office.desktop.type(QStringLiteral("core show uptime"));
        QTRY_VERIFY(
            office.desktop.window().console().output()->toPlainText().contains(QStringLiteral("uptime:")));
        QVERIFY(
            office.desktop.window().console().output()->toPlainText().contains(QStringLiteral("read-only")));
        const Composed composed = composeAll(office.desktop.window());
        QCOMPARE_GE(composed.changing, 10);
        QCOMPARE(composed.pressed, 0);
        QVERIFY(!composed.many);
        QVERIFY2(spy.sent.isEmpty(), spy.sent.value(0).constData());
    }
};

WIRECHIEF_TEST(TestEveryChange, tst_everychange)
#include "tst_everychange.moc"
