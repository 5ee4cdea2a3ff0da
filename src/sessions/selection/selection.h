// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "subject.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace wirechief {

class Connections;
class Server;
class ServerList;

/// What the user has chosen: one server or all of them, a page, and the subjects on it. The parts of the
/// window observe it and know nothing of each other.
class Selection : public QObject {
    Q_OBJECT
public:
    Selection(Connections& connections, ServerList& servers, QObject* parent = nullptr);

    /// Of a saved or open server, or allServersId; empty: none.
    [[nodiscard]] const QString& serverId() const { return m_serverId; }
    [[nodiscard]] bool isAllServers() const;
    /// The opened ones of those that are selected. One that is about to go is none of them.
    [[nodiscard]] QList<Server*> servers() const;
    /// Id of a page, see allPages().
    [[nodiscard]] const QString& page() const { return m_page; }
    [[nodiscard]] const QList<Subject>& subjects() const { return m_subjects; }
    /// The one of them that details are about.
    [[nodiscard]] const std::optional<Subject>& current() const { return m_current; }

    void selectServer(const QString& id);
    void selectPage(const QString& id);
    void selectSubjects(const QList<Subject>& subjects, const std::optional<Subject>& current);

Q_SIGNALS:
    void serverChanged();
    /// servers() are others: another one is selected, or one of them is about to go, or was opened; of all
    /// servers that is told once for all that are opened in a turn of the event loop.
    void serversChanged();
    void pageChanged();
    /// Others are selected, or something became of those that are.
    void subjectsChanged();

private:
    Connections& m_connections;
    ServerList& m_servers;
    QTimer m_soon;
    QString m_serverId;
    QString m_page;
    QList<Subject> m_subjects;
    std::optional<Subject> m_current;
    const Server* m_leaving = nullptr; ///< still among the open ones, but not for long
};

} // namespace wirechief
