// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>
#include <QVersionNumber>

namespace wirechief {

/// The classes that a release knows, in its order (main/manager.c, perms[]), without `all`. No release: the
/// newest.
[[nodiscard]] QByteArrayList managerClassNames(const QVersionNumber& release = {});

/// What a `read` or `write` line gives.
struct ManagerClasses {
    QByteArrayList names; ///< in the order of the release
    bool isAll = false; ///< those of later releases too
    QStringList problems; ///< words that give nothing, or more than they say: a sentence each

    /// As a release reads the value of the line (main/manager.c, get_perm()). It does so by a quirk: a word
    /// before a comma gives each class that begins with it, and an empty one gives all.
    [[nodiscard]] static ManagerClasses of(QByteArrayView value, const QVersionNumber& release = {});
    [[nodiscard]] bool contains(QByteArrayView name) const { return names.contains(name); }
};

/// Why a write class is as good as a shell on the server, a sentence; empty for those that are not.
[[nodiscard]] QString shellReason(QByteArrayView writeClass, const QVersionNumber& release = {});

} // namespace wirechief
