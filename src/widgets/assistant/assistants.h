// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/connections/connections.h"
#include "sessions/folders/serverundo.h"

#include <QObject>

class QWidget;

namespace wirechief {

class ImportDialog;
class Prompter;
class ServerDialogs;

/// Opens the assistant for a manager user, the check of addresses, the import and the export, and does what
/// is wanted there.
class Assistants : public QObject {
    Q_OBJECT
public:
    Assistants(Connections& connections, ServerUndo& undo, ServerDialogs& dialogs, Prompter& prompter,
        QWidget* window);

    void newManagerUser();
    /// The same for a saved server, with what is known of it. Its secret is read first, for which the user
    /// may have to unlock where it is kept.
    void continueUser(const QString& id);
    /// Begins with this text, if any.
    void checkAddress(const QByteArray& managerConf = {}, QWidget* parent = nullptr);

    void importServers();
    /// Begins with these ticked, or with all where there are none.
    void exportServers(const QStringList& ids = {});

Q_SIGNALS:
    /// What came of an import or export, a sentence. `undoable`: the undo of the list takes it back.
    void result(const QString& text, bool success, bool undoable = false);
    void serverAdded(const QString& id);
    /// The keyring did not take the secrets of these imported servers; `error` says so of all of them.
    void secretsNotSaved(const QStringList& ids, const wirechief::Error& error);

private:
    /// None: a new server.
    void openUserAssistant(
        const std::optional<ServerProfile>& server, Secret kept = {}, bool hasOther = false);
    void onSecretRead(const ServerProfile& server, Result<Secret> secret);
    [[nodiscard]] Result<void> saveImported(const ImportDialog& dialog);
    [[nodiscard]] ServerUndo::Step undoOf(const QList<ServerProfile>& imported);
    [[nodiscard]] ServerUndo::Step redoOf(QList<ServerProfile> imported);
    /// Those that are not saved any more.
    [[nodiscard]] QList<ServerProfile> gone(QList<ServerProfile> imported) const;
    [[nodiscard]] QStringList unchanged(const QList<ServerProfile>& imported) const;
    [[nodiscard]] Result<QString> takeBack(const QList<ServerProfile>& imported);
    [[nodiscard]] Error notKept(const Connections::NotKept& failures) const;

    Connections& m_connections;
    ServerUndo& m_undo;
    ServerDialogs& m_dialogs;
    Prompter& m_prompter;
    QWidget* m_window;
    QString m_readingOf; ///< id of the server whose secret is being read, for the assistant
};

} // namespace wirechief
