// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accesslist.h"
#include "base/result.h"
#include "managerusers.h"

namespace wirechief {

/// What some releases make of an access list.
struct ReleasesAnswer {
    QString releases; ///< "14 and newer", "13.0.1 and newer, 11.14.1 to 11.25.3"; empty: all of them
    AccessAnswer answer;
};

/// Whether an address gets in, for each release that reads the lists in a way of its own. The newest come
/// first; one answer where they do not differ.
[[nodiscard]] QList<ReleasesAnswer> answersByRelease(
    const QList<AccessLine>& lines, const NamedAcls& named, const QHostAddress& client);

/// Would this address get in? Answers for each user of a manager.conf.
class AccessCheck {
public:
    /// `aclConf` may be empty. Fails where nothing can be said about any user.
    [[nodiscard]] static Result<AccessCheck> of(const QByteArray& managerConf, const QByteArray& aclConf);

    /// Names of users, in file order.
    [[nodiscard]] QByteArrayList users() const;
    /// What stands in the way of all users, or makes the answer doubtful: a sentence each.
    [[nodiscard]] const QStringList& notes() const { return m_notes; }
    /// The same about one user, above all of lines that are not what they look like.
    [[nodiscard]] QStringList notesOn(QByteArrayView user) const;
    [[nodiscard]] QList<ReleasesAnswer> ask(QByteArrayView user, const QHostAddress& client) const;

private:
    void noteFile(const ConfigText& text);

    ManagerUsers m_users;
    NamedAcls m_named;
    bool m_hasAclConf = false;
    QStringList m_notes;
};

} // namespace wirechief
