// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/secrets/secretservice.h"
#include "profiles/settings/secretplace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace wirechief {

class FormNote;
class Preferences;
class Vault;
class VaultDialogs;

/// Where secrets are kept now, in sentences.
[[nodiscard]] QString secretPlaceText(
    const Vault& vault, SecretPlace place, SecretServiceLook::State keyring);

/// Says in the preferences where secrets are kept now, and does with the vault what can be done.
class SecretPlaceRow : public QWidget {
    Q_OBJECT
public:
    SecretPlaceRow(Preferences& preferences, VaultDialogs& vault, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* addButton(const char* name, const QString& text, const std::function<void()>& act);
    void update();
    void giveFocusOn();

    Preferences& m_preferences;
    VaultDialogs& m_vault;
    SecretServiceLook::State m_keyring = SecretServiceLook::State::Unknown;
    QLabel* m_text;
    QPushButton* m_create;
    QPushButton* m_unlock;
    QPushButton* m_lock;
    QPushButton* m_change;
    QPushButton* m_discard;
    QPushButton* m_setAside;
    QPushButton* m_move;
    FormNote* m_note; ///< what came of a move
};

} // namespace wirechief
