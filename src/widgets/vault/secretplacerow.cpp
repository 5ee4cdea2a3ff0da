// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretplacerow.h"

#include "profiles/secrets/vault.h"
#include "profiles/settings/preferences.h"
#include "vaultdialogs.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

QString keyringText(SecretServiceLook::State keyring)
{
    switch (keyring) {
    case SecretServiceLook::State::Absent:
        return SecretPlaceRow::tr("Now: only until you quit, because there is no keyring.");
    case SecretServiceLook::State::NotSetUp:
        return SecretPlaceRow::tr("Now: only until you quit, because the keyring has not been set up yet.");
    case SecretServiceLook::State::Unknown:
    case SecretServiceLook::State::Locked:
    case SecretServiceLook::State::Unlocked:
        break;
    }
    return SecretPlaceRow::tr("Now: in the keyring.");
}

} // namespace

QString secretPlaceText(const Vault& vault, SecretPlace place, SecretServiceLook::State keyring)
{
    if (vault.state() == Vault::State::Unusable)
        return vault.notice();
    if (!vault.exists())
        return QString(keyringText(keyring) % u' '
            % SecretPlaceRow::tr("There is no vault yet. It keeps secrets where there is no keyring."));
    const QString state = vault.isUnlocked() ? SecretPlaceRow::tr("The vault is unlocked.")
                                             : SecretPlaceRow::tr("The vault is locked.");
    return QString(
        (place == SecretPlace::Vault ? SecretPlaceRow::tr("Now: in the vault.") : keyringText(keyring)) % u' '
        % state);
}

SecretPlaceRow::SecretPlaceRow(Preferences& preferences, VaultDialogs& vault, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_vault(vault)
    , m_text(makePlainLabel({}, this))
    , m_create(addButton("createVault", tr("&Create a Vault…"), [this] { m_vault.create(window()); }))
    , m_unlock(addButton("unlockVault", tr("Unlock…"), [this] { m_vault.unlock(window()); }))
    , m_lock(addButton("lockVaultNow", tr("Lock"), {}))
    , m_change(addButton(
          "changeVaultPassword", tr("Change Password…"), [this] { m_vault.changePassword(window()); }))
    , m_discard(addButton("deleteVault", tr("Delete Vault…"), [this] { m_vault.discard(window()); }))
    , m_setAside(addButton("setVaultAside", tr("Set the Damaged File Aside"), [this] { m_vault.setAside(); }))
    , m_move(addButton("moveSecrets", tr("Move Secrets from the Keyring into the Vault"),
          [this] { m_vault.moveSecrets(); }))
    , m_note(new FormNote(this))
{
    m_text->setObjectName(QStringLiteral("secretPlaceText"));
    m_text->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_create, m_unlock, m_lock, m_change, m_discard, m_setAside})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addWidget(m_move, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    m_note->setObjectName(QStringLiteral("secretMoveNote"));
    connect(&m_vault, &VaultDialogs::moved, this, [this](const QString& text, bool success) {
        if (success)
            m_note->showProgress(text);
        else
            m_note->showProblem(text);
    });
    connect(m_lock, &QPushButton::clicked, &m_vault, &VaultDialogs::lock);
    connect(&m_vault.vault(), &Vault::stateChanged, this, &SecretPlaceRow::update);
    m_preferences.follow(m_preferences.secretPlace, this, [this](SecretPlace) { update(); });
}

QPushButton* SecretPlaceRow::addButton(
    const char* name, const QString& text, const std::function<void()>& act)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    if (act)
        connect(button, &QPushButton::clicked, &m_vault, act);
    return button;
}

/// It may have come or gone since.
void SecretPlaceRow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    lookAtSecretService({}, {}, this, [this](const SecretServiceLook& look) {
        m_keyring = look.state;
        update();
    });
}

void SecretPlaceRow::update()
{
    const Vault& vault = m_vault.vault();
    const Vault::State state = vault.state();
    const auto* focus = qobject_cast<QPushButton*>(window()->focusWidget());
    const bool hadFocus = focus != nullptr && isAncestorOf(focus);
    const QString text = secretPlaceText(vault, m_preferences.secretPlace.value(), m_keyring);
    m_text->setText(breakLongWords(text));
    m_create->setVisible(!vault.exists());
    m_unlock->setVisible(state == Vault::State::Locked);
    m_lock->setVisible(state == Vault::State::Unlocked);
    m_change->setVisible(state == Vault::State::Locked || state == Vault::State::Unlocked);
    m_discard->setVisible(m_change->isVisibleTo(this));
    m_setAside->setVisible(vault.hasDamagedFile());
    const bool hasKeyring
        = m_keyring != SecretServiceLook::State::Absent && m_keyring != SecretServiceLook::State::NotSetUp;
    m_move->setVisible(
        m_change->isVisibleTo(this) && hasKeyring && m_preferences.secretPlace.value() == SecretPlace::Vault);
    if (hadFocus && focus->isHidden())
        giveFocusOn();
}

/// The button that was pressed is gone. Qt would choose the next one, which locks what was just made.
void SecretPlaceRow::giveFocusOn()
{
    for (QPushButton* harmless : {m_create, m_unlock, m_change}) {
        if (harmless->isVisibleTo(this)) {
            harmless->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace wirechief
