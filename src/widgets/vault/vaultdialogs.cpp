// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vaultdialogs.h"

#include "profiles/secrets/vault.h"
#include "profiles/settings/preferences.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/parts/usable.h"

#include <QAction>

#include <utility>

namespace wirechief {

namespace {

QString lockedText(Vault::LockReason reason)
{
    switch (reason) {
    case Vault::LockReason::Asked:
        return VaultDialogs::tr("The vault is locked.");
    case Vault::LockReason::Unused:
        return VaultDialogs::tr("The vault is locked: Wirechief was not used for a while.");
    case Vault::LockReason::Desktop:
        return VaultDialogs::tr("The vault is locked: the screen was locked, or the computer slept.");
    case Vault::LockReason::OtherPassword:
        return VaultDialogs::tr("The vault is locked: another Wirechief has changed its master password.");
    }
    return {};
}

} // namespace

VaultDialogs::VaultDialogs(Vault& vault, Preferences& preferences, Prompter& prompter, QWidget* window)
    : QObject(window)
    , m_vault(vault)
    , m_preferences(preferences)
    , m_prompter(prompter)
    , m_window(window)
{
    // Queued: the window may not be up yet, and several secrets are needed at once.
    connect(
        &vault, &Vault::unlockNeeded, this, [this] { unlock(); }, Qt::QueuedConnection);
    connect(&vault, &Vault::locked, this, [this](Vault::LockReason reason) {
        Q_EMIT result(lockedText(reason), reason != Vault::LockReason::OtherPassword);
    });
}

VaultDialog* VaultDialogs::open(VaultDialog::Task task, QWidget* asker)
{
    if (m_open) {
        m_open->raise();
        m_open->activateWindow();
        return nullptr;
    }
    m_open = new VaultDialog(task, m_vault, asker ? asker : m_window);
    m_open->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_open, &QDialog::accepted, this, [this, task] { tell(task); });
    m_open->open();
    return m_open;
}

void VaultDialogs::tell(VaultDialog::Task task)
{
    switch (task) {
    case VaultDialog::Task::Create:
        Q_EMIT result(
            tr("The vault was made. What is saved from now on is kept in it. What the keyring has, the "
               "preferences can move into it."),
            true);
        break;
    case VaultDialog::Task::Unlock:
        Q_EMIT result(tr("The vault is unlocked."), true);
        break;
    case VaultDialog::Task::Change:
        Q_EMIT result(tr("The master password of the vault was changed."), true);
        break;
    }
}

void VaultDialogs::create(QWidget* asker)
{
    VaultDialog* dialog = open(VaultDialog::Task::Create, asker);
    if (!dialog)
        return;
    connect(dialog, &QDialog::accepted, this, [this] {
        m_preferences.secretPlace.set(SecretPlace::Vault);
        Q_EMIT created();
    });
}

void VaultDialogs::unlock(QWidget* asker)
{
    if (m_vault.isUnlocked() || !m_vault.exists())
        return;
    VaultDialog* dialog = open(VaultDialog::Task::Unlock, asker);
    if (dialog)
        connect(dialog, &QDialog::rejected, &m_vault, &Vault::giveUpUnlocking);
}

void VaultDialogs::lock()
{
    m_vault.lock();
}

void VaultDialogs::changePassword(QWidget* asker)
{
    open(VaultDialog::Task::Change, asker);
}

void VaultDialogs::discard(QWidget* asker)
{
    m_prompter.confirm(asker ? asker : m_window,
        {{}, Environment::None, tr("Delete the vault with all secrets in it?"),
            tr("Its file %1 is removed. The servers stay; their secrets are asked for at the next connect.")
                .arg(m_vault.path()),
            tr("Delete Vault")},
        this, [this](bool yes) {
            if (!yes)
                return;
            if (const Result<void> gone = m_vault.discard(); !gone) {
                Q_EMIT failed(gone.error());
                return;
            }
            m_preferences.secretPlace.reset();
            Q_EMIT result(tr("The vault was deleted."), true);
        });
}

void VaultDialogs::setAside()
{
    m_vault.load();
    Q_EMIT result(m_vault.notice(), !m_vault.hasDamagedFile());
}

void VaultDialogs::moveSecrets()
{
    if (std::exchange(m_isMoving, true))
        return;
    const QString text = tr("Moving secrets from the keyring into the vault…");
    Q_EMIT moved(text, true);
    Q_EMIT result(text, true);
    Q_EMIT moveWanted();
}

void VaultDialogs::finishMove(const SecretMove::Outcome& outcome)
{
    m_isMoving = false;
    const auto count = int(outcome.moved.size());
    QString text = count > 0 || outcome.why
        ? tr("%Ln secret(s) moved from the keyring into the vault.", nullptr, count)
        : tr("The keyring has no secret that the vault lacks.");
    if (outcome.why)
        text += u' '
            + tr("%Ln stay(s) in the keyring: %1", nullptr, int(outcome.stayed.size()))
                  .arg(outcome.why->toString());
    Q_EMIT moved(text, !outcome.why);
    Q_EMIT result(text, !outcome.why);
}

void VaultDialogs::connectAction(QAction& action)
{
    connect(&action, &QAction::triggered, this, [this] {
        if (m_vault.isUnlocked())
            m_vault.lock();
        else
            unlock();
    });
    const auto update = [this, &action] {
        action.setText(m_vault.isUnlocked() ? tr("Loc&k the Vault") : tr("Unloc&k the Vault…"));
        setUsable(&action,
            m_vault.exists() ? QString() : tr("There is no vault. The preferences can make one."),
            tr("The vault keeps secrets where there is no keyring"));
    };
    connect(&m_vault, &Vault::stateChanged, &action, update);
    update();
}

} // namespace wirechief
