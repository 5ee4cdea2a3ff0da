// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accesslist.h"
#include "base/result.h"
#include "managerusers.h"

#include <vector>

namespace wirechief {

/// What some releases make of an access list.
struct ReleasesAnswer {
    QString releases; ///< "14 and newer", "13.0.1 and newer, 11.14.1 to 11.25.3"; empty: all of them
    AccessAnswer answer;
};

/// The access list of a user as each release reads it that has a way of its own: made once, which may take a
/// tenth of a second, then asked at each letter that is typed.
class UserAccess {
public:
    UserAccess(const QList<AccessLine>& lines, const NamedAcls& named);

    /// Whether an address gets in. The newest releases come first; one answer where they do not differ.
    [[nodiscard]] QList<ReleasesAnswer> ask(const QHostAddress& client) const;

private:
    std::vector<AccessList> m_lists; ///< the newest first
};

/// The same at once.
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
    /// Without a secret nobody logs in, from wherever it is. An unknown one counts as having one.
    [[nodiscard]] bool hasSecret(QByteArrayView user) const;
    /// What can be asked about one user; an unknown one is one that everybody is let in with.
    [[nodiscard]] UserAccess accessOf(QByteArrayView user) const;
    [[nodiscard]] QList<ReleasesAnswer> ask(QByteArrayView user, const QHostAddress& client) const;

private:
    void noteFile(const ConfigText& text);

    ManagerUsers m_users;
    NamedAcls m_named;
    bool m_hasAclConf = false;
    QStringList m_notes;
};

} // namespace wirechief
