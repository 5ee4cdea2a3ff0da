// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctltask.h"

#include <QList>
#include <QString>

#include <memory>

namespace wirechief {

/// What wirechiefctl can do, as its first word names it.
struct CtlVerb {
    const char* name;
    const char* arguments; ///< behind the name, for the help: "[MODULE]"
    QString help; ///< a sentence
    int fewestArguments;
    int mostArguments; ///< -1: any number
    QStringList options; ///< those that mean something here, beside the ones for all verbs
    /// Why the request cannot be done by it, before there is a session; null: there is nothing more to check.
    std::optional<Error> (*check)(const CtlRequest& request);
    /// Null: it needs no session, see ProfilesVerb.
    std::unique_ptr<CtlTask> (*make)(const CtlContext& context);
};

[[nodiscard]] const QList<CtlVerb>& ctlVerbs();
/// Null where there is none.
[[nodiscard]] const CtlVerb* findCtlVerb(const QString& name);

} // namespace wirechief
