// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/servers/serverprofile.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace wirechief {

/// What would become of one server that somebody else has written down.
struct ImportedServer {
    /// A new one: read-only, not connected at the start, nothing trusted, its secret not kept.
    ServerProfile profile;
    QString problem; ///< why no server can be made of it, a sentence; empty: one can
    QStringList notes; ///< what is odd about it, and what of it is not taken over: a sentence each
    QString sameAs; ///< the name of the saved server with this host, port and user, if there is one

    [[nodiscard]] bool isUsable() const { return problem.isEmpty(); }
};

/// Takes over what describes a server, field by field: what is not named here is not taken. What says whom to
/// trust, what may be changed, or names files of another computer is left out, and noted. The id is a new
/// one.
[[nodiscard]] ImportedServer importedServer(const ServerProfile& foreign);

/// The servers that are saved already, and then those that are to be, as what is imported meets them. A
/// value.
class KnownServers {
public:
    KnownServers() = default;
    explicit KnownServers(const QList<ServerProfile>& saved);

    /// The name of the saved server with the same host, port and user, best of its name; empty where there is
    /// none.
    [[nodiscard]] QString sameAs(const ServerProfile& profile) const;
    /// The wanted name, or one with a number: none that was saved or taken before, without case.
    [[nodiscard]] QString takeName(const QString& wanted);

private:
    QSet<QString> m_names;
    QHash<QString, int> m_numbers; ///< where to go on looking
    QHash<QString, QString> m_logins;
    QHash<QString, QString> m_namedLogins; ///< by the name too: it as it is written
};

/// Finds those that are saved already, and gives each usable other one a name of its own.
void fitIn(QList<ImportedServer>& servers, KnownServers known);

} // namespace wirechief
