// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vaultlock.h"
#include "profiles/secrets/vault.h"
#include "support/base/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

using namespace wirechief;
using namespace std::chrono_literals;

class VaultLockTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Vault> m_vault;

    void unlock()
    {
        bool isDone = false;
        const auto done = [&isDone](const Result<void>& result) { isDone = bool(result); };
        if (m_vault->exists())
            m_vault->unlock(Secret("master"), this, done);
        else
            m_vault->create(Secret("master"), this, done);
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<Vault>(m_folder.filePath(QStringLiteral("vault.json")), leastSealCost);
        m_vault->load();
    }

    void locksAfterAWhileWithoutInput()
    {
        VaultLock lock(*m_vault);
        lock.setIdleTime(2s);
        unlock();
        QWidget window;
        window.show();
        // Longer than the time, with input.
        for (int i = 0; i < 25; ++i) {
            QTest::qWait(100);
            QTest::keyClick(&window, Qt::Key_A);
            QVERIFY(m_vault->isUnlocked());
        }
        QSignalSpy locked(m_vault.get(), &Vault::locked);
        QTRY_VERIFY_WITH_TIMEOUT(!m_vault->isUnlocked(), 30'000);
        QCOMPARE(locked.size(), 1);
        QCOMPARE(locked.at(0).at(0).value<Vault::LockReason>(), Vault::LockReason::Unused);
    }

    void staysOpenWhereItIsToldSo()
    {
        VaultLock lock(*m_vault);
        lock.setIdleTime(0ms);
        unlock();
        QTest::qWait(300);
        QVERIFY(m_vault->isUnlocked());
    }

    /// As D-Bus calls it.
    void locksWithTheScreen()
    {
        VaultLock lock(*m_vault);
        unlock();
        QVERIFY(QMetaObject::invokeMethod(&lock, "lockIf", Q_ARG(bool, false)));
        QVERIFY(m_vault->isUnlocked());
        QVERIFY(QMetaObject::invokeMethod(&lock, "lockIf", Q_ARG(bool, true)));
        QVERIFY(!m_vault->isUnlocked());
        unlock();
        QSignalSpy locked(m_vault.get(), &Vault::locked);
        QVERIFY(QMetaObject::invokeMethod(&lock, "lockNow"));
        QVERIFY(!m_vault->isUnlocked());
        QCOMPARE(locked.at(0).at(0).value<Vault::LockReason>(), Vault::LockReason::Desktop);
    }
};

WIRECHIEF_TEST(VaultLockTest, tst_vaultlock)
#include "tst_vaultlock.moc"
