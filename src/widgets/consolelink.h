// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace wirechief {

class Connections;
class ConsolePane;
class Server;

/// Sends the console's commands to the selected server and brings the answers back.
class ConsoleLink : public QObject {
    Q_OBJECT
public:
    ConsoleLink(Connections& connections, ConsolePane& pane, QObject* parent);

    void setServer(const QString& id);
    /// Looks again at the state of the session and at the theme.
    void update();

private:
    void run(const QString& command);
    void stop();

    Connections& m_connections;
    ConsolePane& m_pane;
    QPointer<Server> m_server;
    QList<QPointer<Server>> m_asked; ///< that a command was sent to since the last stop
    QString m_id;
};

/// Whether a command only shows something: what a read-only server lets through.
[[nodiscard]] bool isShowCommand(const QString& command);

} // namespace wirechief
