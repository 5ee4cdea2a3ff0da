// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace wirechief {

class Connections;
class ImportDialog;
class ServerDialogs;

/// Opens the assistant for a manager user, the check of addresses and the import, and does what is wanted
/// there.
class Assistants : public QObject {
    Q_OBJECT
public:
    Assistants(Connections& connections, ServerDialogs& dialogs, QWidget* window);

    void newManagerUser();
    /// Begins with this text, if any.
    void checkAddress(const QByteArray& managerConf = {}, QWidget* parent = nullptr);

    void importServers();

Q_SIGNALS:
    /// What came of an import, a sentence.
    void result(const QString& text, bool success);

private:
    void saveImported(const ImportDialog& dialog);

    Connections& m_connections;
    ServerDialogs& m_dialogs;
    QWidget* m_window;
};

} // namespace wirechief
