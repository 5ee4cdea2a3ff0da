// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipnetwork.h"
#include "manageruserplan.h"

// The parts of a ManagerUserPlan.

namespace wirechief {

/// What is wrong with a wish, if anything, and the networks that its addresses mean.
[[nodiscard]] Result<QList<IpNetwork>> plannedNetworks(const ManagerUserWish& wish);

/// Whether the manager of a release listens for IPv6, and can be told who may come.
[[nodiscard]] bool plansIpv6(const QVersionNumber& release);

/// Whether the text switches TLS on.
[[nodiscard]] bool switchesTlsOn(const ManagerUserWish& wish);

/// Whether the text has lines for [general].
[[nodiscard]] bool addsToGeneral(const ManagerUserWish& wish);

/// The lines of [general], if any, and of the user.
[[nodiscard]] QList<PlannedSection> plannedSections(
    const ManagerUserWish& wish, const QList<IpNetwork>& networks);

/// In the order of the release.
[[nodiscard]] QByteArrayList plannedRead(const ManagerUserWish& wish);
[[nodiscard]] QByteArrayList plannedWrite(const ManagerUserWish& wish);

/// Those that come from the classes, and from the addresses.
[[nodiscard]] QStringList planWarnings(const ManagerUserWish& wish, const QList<IpNetwork>& networks);
[[nodiscard]] QStringList accessWarnings(const ManagerUserWish& wish, const QList<IpNetwork>& networks);
[[nodiscard]] QByteArray planFile(const ManagerUserWish& wish);
[[nodiscard]] QList<PlanStep> planSteps(const ManagerUserWish& wish);

} // namespace wirechief
