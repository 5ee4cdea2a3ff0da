// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace wirechief {

class Connections;
class ServerDialogs;

/// Opens the assistant for a manager user, and the check of addresses, and does what is wanted there.
class Assistants : public QObject {
    Q_OBJECT
public:
    Assistants(Connections& connections, ServerDialogs& dialogs, QWidget* window);

    void newManagerUser();
    /// Begins with this text, if any.
    void checkAddress(const QByteArray& managerConf = {}, QWidget* parent = nullptr);

private:
    Connections& m_connections;
    ServerDialogs& m_dialogs;
    QWidget* m_window;
};

} // namespace wirechief
