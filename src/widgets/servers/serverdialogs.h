// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "profiles/servers/serverprofile.h"

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace wirechief {

class Connections;
class Prompter;
class SecretQuestions;
class ServerDialog;
class ServerUndo;
class UiState;

/// Opens the dialogs about servers and does what the user answers: add, edit, remove, certificate.
/// At most one dialog of a kind is open for a server.
class ServerDialogs : public QObject {
    Q_OBJECT
public:
    ServerDialogs(Connections& connections, ServerUndo& undo, SecretQuestions& questions, Prompter& prompter,
        QWidget* window);

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
    void askCertificate(const QString& id);
    void showTrusted();
    /// Saves it without a dialog, new or again, with its secret as the profile wants it kept. An empty secret
    /// is unchanged.
    [[nodiscard]] Result<void> saveWithSecret(const ServerProfile& profile, Secret secret);

Q_SIGNALS:
    void serverAdded(const QString& id);
    void failed(const wirechief::Error& error);
    /// What was done, for the status line.
    void result(const QString& text, bool success);

private:
    /// `keeps`: where the secret of a new one is to go.
    void openServerDialog(const ServerProfile& profile, bool isNew, bool keeps = true);
    /// What a form began with, or the user was told of since.
    struct Basis {
        std::optional<ServerProfile> server; ///< none: a new one
        bool isSaved = false;
    };
    [[nodiscard]] Result<void> saveForm(
        const ServerDialog& dialog, ServerProfile profile, Secret secret, Secret passphrase, Basis& basis);
    /// Whether another Wirechief has changed or removed it since. Once that was told, the next save is meant.
    [[nodiscard]] std::optional<Error> changeByOthers(Basis& basis) const;
    [[nodiscard]] QString copyName(const QString& name) const;
    [[nodiscard]] Result<void> saveServer(
        ServerProfile profile, Secret secret, Secret passphrase, const std::optional<ServerProfile>& before);
    /// Unless it has a session, or is on its way because saving began one anew.
    void connectTo(const QString& id);
    void finishRemoving(const QStringList& ids, const QString& done);
    /// The dialog of this name if it is open, brought to the front.
    [[nodiscard]] bool isOpen(const QString& objectName) const;

    Connections& m_connections;
    ServerUndo& m_undo;
    SecretQuestions& m_questions;
    Prompter& m_prompter;
    QWidget* m_window;
};

} // namespace wirechief
