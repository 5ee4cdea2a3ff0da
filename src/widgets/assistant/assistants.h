// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/connections/connections.h"

#include <QObject>

class QAction;
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
    Assistants(Connections& connections, ServerDialogs& dialogs, Prompter& prompter, QWidget* window);

    void newManagerUser();
    /// Begins with this text, if any.
    void checkAddress(const QByteArray& managerConf = {}, QWidget* parent = nullptr);

    void importServers();
    /// Begins with these ticked, or with all where there are none.
    void exportServers(const QStringList& ids = {});

Q_SIGNALS:
    /// What came of an import or export, a sentence. `undo`: takes it back; null: nothing does.
    void result(const QString& text, bool success, QAction* undo = nullptr);
    void serverAdded(const QString& id);
    void failed(const wirechief::Error& error);
    /// The keyring did not take the secrets of these imported servers; `error` says so of all of them.
    void secretsNotSaved(const QStringList& ids, const wirechief::Error& error);

private:
    void saveImported(const ImportDialog& dialog);
    void undoImport();
    [[nodiscard]] Error notKept(const Connections::NotKept& failures) const;

    Connections& m_connections;
    ServerDialogs& m_dialogs;
    Prompter& m_prompter;
    QWidget* m_window;
    QAction* m_undoImport;
    QList<ServerProfile> m_imported; ///< last, as they were then
};

} // namespace wirechief
