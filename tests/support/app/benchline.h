// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace wirechief {

/// What the command line of wirechief-bench asks for: that of the program, and what it is to do with it.
struct BenchLine {
    CommandLine program;
    bool measure = false; ///< obey lines on standard input; see Measurement
    QString scene; ///< empty: the window as it is
    QString screenshotFile;
};

/// Reads the arguments, its own name first: `--measure`, `--scene NAME --screenshot FILE`, and all that the
/// program knows. The error is a sentence for stderr.
[[nodiscard]] Result<BenchLine> parseBenchLine(const QStringList& arguments);

} // namespace wirechief
