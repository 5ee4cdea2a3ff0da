// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/secrets/secretmove.h"
#include "vaultdialog.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace wirechief {

class Preferences;
class Prompter;

/// Opens the dialogs about the vault, one at a time: of itself when a secret is needed and it is locked.
class VaultDialogs : public QObject {
    Q_OBJECT
public:
    VaultDialogs(Vault& vault, Preferences& preferences, Prompter& prompter, QWidget* window);

    /// What is asked is asked above the window that wants it, which has the focus again afterwards; without
    /// one, above the main window.
    void create(QWidget* asker = nullptr);
    void unlock(QWidget* asker = nullptr);
    void lock();
    void changePassword(QWidget* asker = nullptr);
    void discard(QWidget* asker = nullptr);
    /// Keeps a damaged file under another name, so that a new vault can be made.
    void setAside();
    /// Wants the secrets that the keyring has to be moved into the vault; finishMove() says what came of it.
    void moveSecrets();
    void finishMove(const SecretMove::Outcome& outcome);
    /// The entry of a menu that locks it, or unlocks it.
    void connectAction(QAction& action);

    [[nodiscard]] Vault& vault() { return m_vault; }

Q_SIGNALS:
    /// A vault was made.
    void created();
    void moveWanted();
    /// What came of it, a sentence.
    void moved(const QString& text, bool success);
    void failed(const wirechief::Error& error);
    /// A sentence on what has happened to the vault.
    void result(const QString& text, bool success);

private:
    /// Null: another one is open.
    VaultDialog* open(VaultDialog::Task task, QWidget* asker);
    void tell(VaultDialog::Task task);

    Vault& m_vault;
    Preferences& m_preferences;
    Prompter& m_prompter;
    QWidget* m_window;
    QPointer<VaultDialog> m_open;
    bool m_isMoving = false;
};

} // namespace wirechief
