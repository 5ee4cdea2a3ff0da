// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/secrets/vault.h"
#include "profiles/settings/paths.h"
#include "support/app/desktop.h"
#include "support/app/loginport.h"
#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"

#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
/// In which a program that tried again would have done so many times.
constexpr int meanwhile = 700;

AmiTimeouts hasty()
{
    AmiTimeouts times;
    times.retryFirst = 20ms;
    times.retryMax = 50ms;
    times.retryQuick = 20ms;
    times.spread = 10ms;
    times.recheck = 50ms;
    return times;
}

} // namespace

/// A secret that a server has refused goes over the wire once, until the user does something about it.
class OneLoginTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString save(const LoginPort& port, const char* name, bool atStart)
    {
        ProfileStore store(Paths::below(m_folder->path()).profilesFile());
        ServerProfile profile;
        profile.id = QLatin1String(name);
        profile.name = profile.id;
        profile.host = QStringLiteral("127.0.0.1");
        profile.port = port.serverPort();
        profile.user = QStringLiteral("admin");
        profile.secretInKeyring = true;
        profile.connectAtStart = atStart;
        if (!store.load() || !store.save(profile))
            qFatal("the profile cannot be saved");
        return profile.id;
    }
    std::unique_ptr<SecretStore> keyring(const QStringList& ids, const char* secret)
    {
        auto store = std::make_unique<MemorySecretStore>();
        for (const QString& id : ids)
            store->write(id, Secret(secret), this, [](const Result<void>&) {});
        return store;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(test::anyWarning());
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void atTheStart()
    {
        LoginPort port(false);
        LoginPort other;
        const QString id = save(port, "berlin", true);
        const QString good = save(other, "paris", true);
        Desktop desktop(m_folder->path(), hasty(), keyring({id, good}, "old s3cret"));
        QVERIFY(desktop.application().start({}));
        QTRY_COMPARE_WITH_TIMEOUT(desktop.connections().state(id), AmiClient::State::Stopped, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.connections().state(good), AmiClient::State::Ready, patience);
        // The network changes, and comes back.
        for (int i = 0; i < 3; ++i)
            desktop.connections().server(id)->client().recheck();
        QTest::qWait(meanwhile);
        QCOMPARE(port.logins, 1);
        QCOMPARE(desktop.connections().state(good), AmiClient::State::Ready);
        // All of them: the one that refused is asked about.
        desktop.window().selectServer(allServersId);
        desktop.connections().close(good);
        desktop.window().actions().connectServer->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.dialog("secretDialogberlin"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(other.logins, 2, patience);
        QTest::qWait(meanwhile);
        QCOMPARE(port.logins, 1);
        const QPointer<QDialog> asking = desktop.dialog("secretDialogberlin");
        asking->reject();
        QTRY_VERIFY(asking.isNull());
        auto* retryAll = desktop.find<QPushButton>("retryAll");
        QVERIFY(retryAll);
        retryAll->click();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.dialog("secretDialogberlin"), patience);
        QCOMPARE(port.logins, 1);
        // The user types another one: one more.
        auto* dialog = desktop.dialog("secretDialogberlin");
        dialog->findChild<QLineEdit*>(QStringLiteral("secretEdit"))->setText(QStringLiteral("n3w"));
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(port.logins, 2, patience);
        QTest::qWait(meanwhile);
        QCOMPARE(port.logins, 2);
    }

    /// It was right, and is not any more: the link is lost and comes back.
    void afterAReconnect()
    {
        LoginPort port;
        const QString id = save(port, "berlin", true);
        Desktop desktop(m_folder->path(), hasty(), keyring({id}, "old s3cret"));
        QVERIFY(desktop.application().start({}));
        QTRY_COMPARE_WITH_TIMEOUT(desktop.connections().state(id), AmiClient::State::Ready, patience);
        port.isAccepting = false;
        port.closeAll();
        QTRY_COMPARE_WITH_TIMEOUT(desktop.connections().state(id), AmiClient::State::Stopped, patience);
        QCOMPARE(port.logins, 2);
        for (int i = 0; i < 3; ++i)
            desktop.connections().server(id)->client().recheck();
        QTest::qWait(meanwhile);
        QCOMPARE(port.logins, 2);
        QTRY_VERIFY(desktop.sessionMessage().contains(QStringLiteral("refused the user name or the secret")));
    }

    /// What waited for the vault tries once, and a vault that is given up tries nothing.
    void afterTheVaultWasUnlocked()
    {
        LoginPort port(false);
        const QString id = save(port, "berlin", true);
        const Paths paths = Paths::below(m_folder->path());
        {
            Vault vault(paths.vaultFile(), leastSealCost);
            vault.load();
            bool isStored = false;
            vault.create(Secret("master"), this, [&](const Result<void>&) {
                vault.write(id, Secret("old s3cret"), this,
                    [&](const Result<void>& written) { isStored = bool(written); });
            });
            QTRY_VERIFY_WITH_TIMEOUT(isStored, patience);
            Preferences preferences(paths.preferencesFile());
            QVERIFY(preferences.load());
            preferences.secretPlace.set(SecretPlace::Vault);
        }
        Desktop desktop(m_folder->path(), hasty());
        QVERIFY(desktop.application().start({}));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.dialog("vaultDialog"), patience);
        QVERIFY(desktop.connections().awaitsSecret(id));
        desktop.dialog("vaultDialog")->reject();
        QTRY_VERIFY(!desktop.connections().awaitsSecret(id));
        QTest::qWait(meanwhile);
        QCOMPARE(port.logins, 0);
        QVERIFY(!desktop.dialog("secretDialog"));
        desktop.window().selectServer(id);
        desktop.window().actions().connectServer->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.dialog("vaultDialog"), patience);
        auto* dialog = desktop.dialog("vaultDialog");
        dialog->findChild<QLineEdit*>(QStringLiteral("currentEdit"))->setText(QStringLiteral("master"));
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(port.logins, 1, patience);
        // Locked and unlocked again, which is nothing that this server waits for.
        desktop.application().vault().lock();
        bool isUnlocked = false;
        desktop.application().vault().unlock(
            Secret("master"), this, [&](const Result<void>& unlocked) { isUnlocked = bool(unlocked); });
        QTRY_VERIFY_WITH_TIMEOUT(isUnlocked, patience);
        QTest::qWait(meanwhile);
        QCOMPARE(port.logins, 1);
    }
};

WIRECHIEF_TEST(OneLoginTest, tst_onelogin)
#include "tst_onelogin.moc"
