// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretplacerow.h"

#include "profiles/secrets/vault.h"
#include "profiles/settings/preferences.h"
#include "vaultdialogs.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

QString placeText(const Vault& vault, SecretPlace place)
{
    if (vault.state() == Vault::State::Unusable)
        return vault.notice();
    if (!vault.exists())
        return SecretPlaceRow::tr(
            "Now: in the keyring; there is no vault. Without a keyring, secrets are kept until you quit.");
    const QString state = vault.isUnlocked() ? SecretPlaceRow::tr("The vault is unlocked.")
                                             : SecretPlaceRow::tr("The vault is locked.");
    return (place == SecretPlace::Vault ? SecretPlaceRow::tr("Now: in the vault.")
                                        : SecretPlaceRow::tr("Now: in the keyring."))
        + u' ' + state;
}

} // namespace

SecretPlaceRow::SecretPlaceRow(Preferences& preferences, VaultDialogs& vault, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_vault(vault)
    , m_text(makePlainLabel({}, this))
    , m_create(addButton("createVault", tr("&Create a Vault…"), &VaultDialogs::create))
    , m_unlock(addButton("unlockVault", tr("Unlock…"), &VaultDialogs::unlock))
    , m_lock(addButton("lockVaultNow", tr("Lock"), &VaultDialogs::lock))
    , m_change(addButton("changeVaultPassword", tr("Change Password…"), &VaultDialogs::changePassword))
    , m_discard(addButton("deleteVault", tr("Delete Vault…"), &VaultDialogs::discard))
{
    m_text->setObjectName(QStringLiteral("secretPlaceText"));
    m_text->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_create, m_unlock, m_lock, m_change, m_discard})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(&m_vault.vault(), &Vault::stateChanged, this, &SecretPlaceRow::update);
    m_preferences.follow(m_preferences.secretPlace, this, [this](SecretPlace) { update(); });
}

QPushButton* SecretPlaceRow::addButton(const char* name, const QString& text, void (VaultDialogs::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, &m_vault, act);
    return button;
}

void SecretPlaceRow::update()
{
    const Vault& vault = m_vault.vault();
    const Vault::State state = vault.state();
    const QString text = placeText(vault, m_preferences.secretPlace.value());
    m_text->setText(breakLongWords(text));
    m_create->setVisible(!vault.exists());
    m_unlock->setVisible(state == Vault::State::Locked);
    m_lock->setVisible(state == Vault::State::Unlocked);
    m_change->setVisible(state == Vault::State::Locked || state == Vault::State::Unlocked);
    m_discard->setVisible(m_change->isVisibleTo(this));
}

} // namespace wirechief
