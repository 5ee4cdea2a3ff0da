// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "profiles/servers/serverprofile.h"
#include "secretdialog.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

class QWidget;

namespace wirechief {

class Connections;
class Prompter;
class ServerUndo;
class UiState;

/// Opens the dialogs about servers and does what the user answers: add, edit, remove, secret, certificate.
/// At most one dialog of a kind is open for a server.
class ServerDialogs : public QObject {
    Q_OBJECT
public:
    ServerDialogs(Connections& connections, ServerUndo& undo, Prompter& prompter, QWidget* window);

    void add();
    /// A new server in this folder.
    void addIn(const QString& folder);
    /// A new server with the settings of this one, but for its secret. The certificate that is trusted stays,
    /// as long as host and port are the same: it is the same server, of which the user said so.
    void duplicate(const QString& id);
    void edit(const QString& id);
    /// Keeps a server that is not saved, as what the form then holds.
    void saveUnsaved(const QString& id);
    /// Asks for the address of a server, and opens a session with it without saving it.
    void quickConnect(UiState& state);
    void remove(const QString& id);
    /// All these servers, after one question. `what` is the folder that holds them.
    void removeAll(const QStringList& ids, const QString& what);
    void askSecret(const QString& id);
    /// What was not asked for because the user was typing.
    void askHeldBack();
    /// That of our certificate for it.
    void askPassphrase(const QString& id);
    void askCertificate(const QString& id);
    void showTrusted();
    /// Saves it without a dialog, new or again, with its secret as the profile wants it kept. An empty secret
    /// is unchanged.
    [[nodiscard]] Result<void> saveWithSecret(const ServerProfile& profile, Secret secret);

Q_SIGNALS:
    void serverAdded(const QString& id);
    void failed(const wirechief::Error& error);
    /// Secrets are needed, and the user types: what is to be said, empty when it is no longer so.
    void heldBack(const QString& text);
    /// What was done, for the status line.
    void result(const QString& text, bool success);

private:
    /// `keeps`: where the secret of a new one is to go.
    void openServerDialog(const ServerProfile& profile, bool isNew, bool keeps = true);
    [[nodiscard]] QString copyName(const QString& name) const;
    [[nodiscard]] Result<void> saveServer(
        ServerProfile profile, Secret secret, Secret passphrase, const std::optional<ServerProfile>& before);
    /// Unless it has a session, or is on its way because saving began one anew.
    void connectTo(const QString& id);
    void finishRemoving(const QStringList& ids, const QString& done);
    void askBecause(const QString& id, SecretDialog::Wanted wanted, const QString& reason);
    [[nodiscard]] QString lastErrorOf(const QString& id) const;
    void askLate(const QString& id, SecretDialog::Wanted wanted, const QString& reason);
    void tellHeldBack();
    void takeAnswer(const QString& id, SecretDialog::Wanted wanted, SecretDialog& dialog);
    void endAskingSecret(const QString& id);
    void askNextSecret();
    void countWaiting();
    /// The dialog of this name if it is open, brought to the front.
    [[nodiscard]] bool isOpen(const QString& objectName) const;

    Connections& m_connections;
    ServerUndo& m_undo;
    Prompter& m_prompter;
    QWidget* m_window;
    struct Question {
        QString id; ///< of the server
        SecretDialog::Wanted wanted = SecretDialog::Wanted::Secret;
        QString reason;
        [[nodiscard]] bool isSameAs(const Question& other) const
        {
            return id == other.id && wanted == other.wanted;
        }
    };
    QList<Question> m_secretsToAsk; ///< while another one is asked for
    QList<Question> m_heldBack; ///< until the user wants to be asked
    QSet<QString> m_toRemember; ///< servers of this run whose secret is to be kept once it is typed
    bool m_askingSecret = false;
    int m_asked = 0; ///< of the row, that which is asked for now included
    QPointer<SecretDialog> m_secretDialog; ///< while it asks
};

} // namespace wirechief
