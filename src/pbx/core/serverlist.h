// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace wirechief {

class Server;

/// Stands for all servers where the id of one is expected. No server has it: ids begin with a letter or
/// digit.
inline constexpr QLatin1String allServersId("*");

/// The servers that are open in this run, in the order in which they were opened. Owns them.
class ServerList : public QObject {
    Q_OBJECT
public:
    explicit ServerList(QObject* parent = nullptr);
    ~ServerList() override;

    Server* add(std::unique_ptr<Server> server);
    /// Closes the session and forgets the server.
    void remove(const QString& id);
    [[nodiscard]] Server* find(const QString& id) const;
    [[nodiscard]] std::vector<Server*> all() const;

Q_SIGNALS:
    void added(wirechief::Server* server);
    void aboutToRemove(wirechief::Server* server);

private:
    QHash<QString, Server*> m_byId;
    std::vector<std::unique_ptr<Server>> m_servers;
};

} // namespace wirechief
