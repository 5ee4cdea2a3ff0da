// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profiles/managerconf/managerusers.h"
#include "profiles/servers/serverprofile.h"

#include <QStringList>

namespace wirechief {

/// What would become of one user of a manager.conf.
struct ImportedUser {
    QString name; ///< display text
    QString rights; ///< in words: "reads call, agent; writes reporting"; display text
    QStringList problems; ///< a sentence each
    bool isUsable = true; ///< a profile can be made of it
};

/// Reads a manager.conf from elsewhere for the profiles that its users could be. Changes nothing, and trusts
/// nothing in it: what becomes of it cannot change a server, and does not connect by itself.
class ManagerConfImport {
public:
    // From any thread.
    /// The text alone: includes are not followed.
    [[nodiscard]] static Result<ManagerConfImport> ofText(const QByteArray& text);
    /// With what it includes from its own folder and below.
    [[nodiscard]] static Result<ManagerConfImport> ofFile(const QString& path);

    [[nodiscard]] const QList<ImportedUser>& users() const { return m_users; }
    /// What was left out of the file as a whole: a sentence each.
    [[nodiscard]] const QStringList& notes() const { return m_notes; }
    [[nodiscard]] bool offersTls() const { return m_all.general.tlsEnabled; }
    [[nodiscard]] quint16 port(bool tls) const;

    /// A new profile of a user: read-only, not connected at start, nothing trusted, its secret not kept. Its
    /// name may be that of another server.
    [[nodiscard]] ServerProfile profileOf(qsizetype user, const QString& host, bool tls) const;
    /// Empty where it has none.
    [[nodiscard]] Secret secretOf(qsizetype user) const;

private:
    [[nodiscard]] static Result<ManagerConfImport> of(
        const ConfigText::File& file, const ConfigText::Reader& reader);

    ManagerUsers m_all;
    QList<ImportedUser> m_users; ///< of the same places
    QStringList m_notes;
};

} // namespace wirechief
