// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/secrets/vault.h"
#include "profiles/settings/preferences.h"
#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/vault/secretplacerow.h"
#include "widgets/vault/vaultdialogs.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace wirechief;
using test::find;

class VaultDialogsTest : public QObject {
    Q_OBJECT

    struct Bench {
        QTemporaryDir folder;
        Vault vault{folder.filePath(QStringLiteral("vault.json")), leastSealCost};
        Preferences preferences{folder.filePath(QStringLiteral("preferences.json"))};
        FakePrompter prompter;
        QWidget window;
        VaultDialogs dialogs{vault, preferences, prompter, &window};

        Bench()
        {
            vault.load();
            window.show();
        }
        ~Bench() { window.close(); }
        [[nodiscard]] VaultDialog* dialog() const
        {
            auto* found = window.findChild<VaultDialog*>();
            return found && found->isVisible() ? found : nullptr;
        }
        void type(const char* edit, const char* text) const
        {
            find<QLineEdit>(*dialog(), edit)->setText(QLatin1String(text));
        }
        [[nodiscard]] QPushButton* ok() const
        {
            return dialog()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        }
        void make()
        {
            dialogs.create();
            type("newEdit", "correct horse battery");
            type("repeatEdit", "correct horse battery");
            ok()->click();
            QTRY_VERIFY_WITH_TIMEOUT(vault.isUnlocked() && !dialog(), 60'000);
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void offersToMoveWhatTheKeyringHas()
    {
        Bench bench;
        SecretPlaceRow row(bench.preferences, bench.dialogs, nullptr);
        row.show();
        auto* move = row.findChild<QPushButton*>(QStringLiteral("moveSecrets"));
        QVERIFY(!move->isVisibleTo(&row)); // there is no vault
        bench.make();
        QSignalSpy wanted(&bench.dialogs, &VaultDialogs::moveWanted);
        move->click();
        move->click(); // it is under way
        QCOMPARE(wanted.size(), 1);
        const auto* note = row.findChild<QLabel*>(QStringLiteral("secretMoveNote"));
        bench.dialogs.finishMove({{QStringLiteral("a")}, {}, {}});
        QVERIFY2(note->text().contains(QStringLiteral("1 secret(s) moved")), qPrintable(note->text()));
        bench.dialogs.finishMove(
            {{}, {QStringLiteral("b")}, Error{ErrorKind::Storage, QStringLiteral("It is locked."), {}}});
        QVERIFY2(note->text().endsWith(QStringLiteral("1 stay(s) in the keyring: It is locked.")),
            qPrintable(note->text()));
        move->click();
        QCOMPARE(wanted.size(), 2);
    }

    void looksRight_data()
    {
        QTest::addColumn<int>("task");
        QTest::newRow("unlock") << int(VaultDialog::Task::Unlock);
        QTest::newRow("create") << int(VaultDialog::Task::Create);
        QTest::newRow("change") << int(VaultDialog::Task::Change);
    }

    void looksRight()
    {
        QFETCH(int, task);
        Bench bench;
        VaultDialog dialog(VaultDialog::Task(task), bench.vault);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(test::faultsOf(dialog).join(u'\n'), QString());
        for (const QLineEdit* edit : dialog.findChildren<QLineEdit*>())
            QCOMPARE(edit->echoMode(), QLineEdit::Password);
    }

    void aVaultIsMade()
    {
        Bench bench;
        QSignalSpy created(&bench.dialogs, &VaultDialogs::created);
        bench.dialogs.create();
        QVERIFY(bench.dialog());
        QVERIFY(!bench.ok()->isEnabled());
        auto* hint = find<QLabel>(*bench.dialog(), "vaultStrength");
        for (const char* refused : {"abc", "1234567"}) {
            bench.type("newEdit", refused);
            bench.type("repeatEdit", refused);
            QVERIFY2(hint->text().startsWith(QStringLiteral("Too short")), qPrintable(hint->text()));
            QVERIFY(!bench.ok()->isEnabled());
            QVERIFY2(bench.ok()->toolTip().contains(u'8'), qPrintable(bench.ok()->toolTip()));
        }
        bench.type("repeatEdit", "");
        bench.type("newEdit", "12345678");
        QVERIFY2(hint->text().startsWith(QStringLiteral("Weak")), qPrintable(hint->text()));
        bench.type("newEdit", "aaaaaaaaaaaaaaaaaaaaaaaa");
        QVERIFY2(hint->text().startsWith(QStringLiteral("Weak")), qPrintable(hint->text()));
        bench.type("newEdit", "correct horse");
        QVERIFY2(hint->text().startsWith(QStringLiteral("Fair")), qPrintable(hint->text()));
        bench.type("newEdit", "correct horse battery");
        QVERIFY2(hint->text().startsWith(QStringLiteral("Strong")), qPrintable(hint->text()));
        bench.type("repeatEdit", "correct horse batterx");
        QVERIFY(!bench.ok()->isEnabled());
        QVERIFY2(hint->text().contains(QStringLiteral("differ")), qPrintable(hint->text()));
        bench.type("repeatEdit", "correct horse battery");
        QVERIFY(bench.ok()->isEnabled());
        bench.ok()->click();
        QVERIFY(bench.dialog()); // and the window is alive meanwhile
        QVERIFY(!bench.ok()->isEnabled());
        QVERIFY(find<QLineEdit>(*bench.dialog(), "newEdit")->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(bench.vault.isUnlocked() && !bench.dialog(), 60'000);
        QCOMPARE(created.count(), 1);
        QCOMPARE(bench.preferences.secretPlace.value(), SecretPlace::Vault);
    }

    void itIsUnlockedWhenASecretIsNeeded()
    {
        Bench bench;
        bench.make();
        bench.vault.lock();
        QVERIFY(!bench.dialog());
        int answers = 0;
        std::optional<ErrorKind> kind;
        const auto done = [&](const Result<Secret>& read) {
            ++answers;
            kind = read ? std::nullopt : std::optional(read.error().kind);
        };
        // Two need one: it is asked for once.
        bench.vault.read(QStringLiteral("a"), this, done);
        bench.vault.read(QStringLiteral("b"), this, done);
        QTRY_VERIFY(bench.dialog());
        const QPoint place = bench.ok()->mapTo(bench.dialog(), QPoint());
        bench.type("currentEdit", "wrong");
        bench.ok()->click();
        QVERIFY(find<QLineEdit>(*bench.dialog(), "currentEdit")->hasFocus());
        auto* message = find<QLabel>(*bench.dialog(), "vaultMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("does not open")), 60'000);
        QVERIFY(bench.ok()->isVisible());
        QCOMPARE(bench.ok()->mapTo(bench.dialog(), QPoint()), place); // it has its room already
        QCOMPARE(test::faultsOf(*bench.dialog()).join(u'\n'), QString());
        QVERIFY(find<QLineEdit>(*bench.dialog(), "currentEdit")->hasFocus());
        QCOMPARE(answers, 0);
        bench.type("currentEdit", "correct horse battery");
        bench.ok()->click();
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 60'000);
        QCOMPARE(kind, ErrorKind::NotFound); // it has none of them
        // Given up.
        bench.vault.lock();
        QTRY_VERIFY(!bench.dialog());
        bench.vault.read(QStringLiteral("a"), this, done);
        QTRY_VERIFY(bench.dialog());
        bench.dialog()->reject();
        QTRY_COMPARE(answers, 3);
        QCOMPARE(kind, ErrorKind::Cancelled);
    }

    void theMenuLocksAndUnlocks()
    {
        Bench bench;
        QAction action;
        bench.dialogs.connectAction(action);
        QVERIFY(!action.isEnabled());
        bench.make();
        QVERIFY(action.isEnabled());
        const QString lock = action.text();
        action.trigger();
        QVERIFY(!bench.vault.isUnlocked());
        QVERIFY(action.text() != lock);
        action.trigger();
        QVERIFY(bench.dialog());
    }

    void saysWhatHappensToTheVault()
    {
        Bench bench;
        QSignalSpy result(&bench.dialogs, &VaultDialogs::result);
        const auto last = [&result] { return result.isEmpty() ? QString() : result.last().at(0).toString(); };
        bench.make();
        QTRY_COMPARE(last(),
            QStringLiteral(
                "The vault was made. What is saved from now on is kept in it. What the keyring has, the "
                "preferences can move into it."));
        bench.dialogs.lock();
        QCOMPARE(last(), QStringLiteral("The vault is locked."));
        bench.vault.lock(); // it is already
        bench.dialogs.unlock();
        bench.type("currentEdit", "correct horse battery");
        bench.ok()->click();
        QTRY_COMPARE_WITH_TIMEOUT(last(), QStringLiteral("The vault is unlocked."), 60'000);
        bench.dialogs.changePassword();
        bench.type("currentEdit", "correct horse battery");
        bench.type("newEdit", "another horse battery");
        bench.type("repeatEdit", "another horse battery");
        bench.ok()->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            last(), QStringLiteral("The master password of the vault was changed."), 60'000);
        bench.vault.lock(Vault::LockReason::Unused);
        QVERIFY2(last().contains(QStringLiteral("not used")), qPrintable(last()));
        QCOMPARE(result.size(), 5);
    }

    void saysThatAnotherOneHasChangedThePassword()
    {
        Bench bench;
        bench.make();
        Vault other(bench.vault.path(), leastSealCost);
        other.load();
        int changed = 0;
        other.changePassword(Secret("correct horse battery"), Secret("next"), this,
            [&changed](const Result<void>& result) { changed += result ? 1 : 0; });
        QTRY_COMPARE_WITH_TIMEOUT(changed, 1, 60'000);
        QSignalSpy result(&bench.dialogs, &VaultDialogs::result);
        bench.vault.write(QStringLiteral("a"), Secret("s3cret"), this, [](const Result<void>&) {});
        QTRY_VERIFY(bench.dialog());
        QVERIFY(result.size() == 1
            && result.at(0).at(0).toString().contains(QStringLiteral("another Wirechief")));
        const auto labels = bench.dialog()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().startsWith(QStringLiteral("Another Wirechief"));
        }));
        bench.dialog()->reject();
    }

    void saysWhereSecretsAreWithoutAKeyring()
    {
        using State = SecretServiceLook::State;
        Bench bench;
        for (const State state : {State::Unknown, State::Locked, State::Unlocked}) {
            const QString text = secretPlaceText(bench.vault, SecretPlace::Keyring, state);
            QVERIFY2(text.startsWith(QStringLiteral("Now: in the keyring.")), qPrintable(text));
        }
        for (const State state : {State::Absent, State::NotSetUp}) {
            QString text = secretPlaceText(bench.vault, SecretPlace::Keyring, state);
            QVERIFY2(text.startsWith(QStringLiteral("Now: only until you quit")), qPrintable(text));
        }
        bench.make();
        QVERIFY(secretPlaceText(bench.vault, SecretPlace::Vault, State::Absent)
                    .startsWith(QStringLiteral("Now: in the vault.")));
    }

    void thePreferencesSayWhereSecretsAre()
    {
        Bench bench;
        QWidget asker(&bench.window, Qt::Dialog); // as the preferences are
        SecretPlaceRow row(bench.preferences, bench.dialogs, &asker);
        asker.show();
        asker.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&asker));
        const auto text
            = [&row] { return row.findChild<QLabel*>(QStringLiteral("secretPlaceText"))->text(); };
        const auto button
            = [&row](const char* name) { return row.findChild<QPushButton*>(QLatin1String(name)); };
        QVERIFY2(text().contains(QStringLiteral("keyring")), qPrintable(text()));
        QVERIFY(button("createVault")->isVisible() && !button("deleteVault")->isVisible());
        // A button that goes leaves the focus to one that changes nothing by itself.
        const auto focus = [&asker] { return asker.focusWidget()->objectName(); };
        button("createVault")->setFocus();
        bench.make();
        QCOMPARE(focus(), QStringLiteral("changeVaultPassword"));
        QVERIFY2(text().contains(QStringLiteral("in the vault")), qPrintable(text()));
        QVERIFY2(text().contains(QStringLiteral("unlocked")), qPrintable(text()));
        QVERIFY(!button("createVault")->isVisible() && button("lockVaultNow")->isVisible());
        button("lockVaultNow")->setFocus();
        button("lockVaultNow")->click();
        QVERIFY(button("unlockVault")->isVisible());
        QCOMPARE(focus(), QStringLiteral("unlockVault"));
        button("changeVaultPassword")->click();
        QVERIFY(bench.dialog());
        QCOMPARE(bench.dialog()->parentWidget(), &asker); // which has the focus again afterwards
        bench.type("currentEdit", "correct horse battery");
        bench.type("newEdit", "another one");
        bench.type("repeatEdit", "another one");
        bench.ok()->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.vault.isUnlocked() && !bench.dialog(), 60'000);
        bench.prompter.setAnswer(false);
        button("deleteVault")->click();
        QTRY_COMPARE(bench.prompter.asked().size(), 1);
        QVERIFY(bench.vault.exists());
        bench.prompter.setAnswer(true);
        button("deleteVault")->setFocus();
        button("deleteVault")->click();
        QTRY_VERIFY(!bench.vault.exists());
        QCOMPARE(focus(), QStringLiteral("createVault"));
        QCOMPARE(bench.preferences.secretPlace.value(), SecretPlace::Keyring);
        QVERIFY(button("createVault")->isVisible());
    }

    void aFileDamagedMeanwhileIsSetAside()
    {
        Bench bench;
        bench.make();
        QFile file(bench.vault.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{oops") > 0);
        file.close();
        bench.vault.follow();
        SecretPlaceRow row(bench.preferences, bench.dialogs, nullptr);
        row.show();
        auto* setAside = row.findChild<QPushButton*>(QStringLiteral("setVaultAside"));
        QVERIFY(setAside->isVisible());
        QSignalSpy result(&bench.dialogs, &VaultDialogs::result);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("moved a damaged")));
        setAside->click();
        QVERIFY(!setAside->isVisible()
            && row.findChild<QPushButton*>(QStringLiteral("createVault"))->isVisible());
        QVERIFY(result.constFirst().constFirst().toString().contains(QStringLiteral("kept as")));
        QCOMPARE(bench.vault.state(), Vault::State::None);
        bench.make();
    }

    void closedInTheMiddleNothingBreaks()
    {
        Bench bench;
        bench.dialogs.create();
        bench.type("newEdit", "correct horse battery");
        bench.type("repeatEdit", "correct horse battery");
        bench.ok()->click();
        bench.dialog()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(bench.vault.state() != Vault::State::Working, 60'000);
        QVERIFY(bench.vault.exists()); // it was pressed
    }
};

WIRECHIEF_TEST(VaultDialogsTest, tst_vaultdialogs)
#include "tst_vaultdialogs.moc"
