// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ctlrequest.h"

namespace wirechief {

/// Reads the arguments, the program's own name first. The error is a sentence for standard error.
[[nodiscard]] Result<CtlRequest> parseCtlArguments(const QStringList& arguments);

/// The text of --help: of all verbs, or of one.
[[nodiscard]] QString ctlHelp(const QString& verb);

/// Names of all options, "--filter" …, for completion by shells.
[[nodiscard]] QStringList ctlOptionNames();

} // namespace wirechief
