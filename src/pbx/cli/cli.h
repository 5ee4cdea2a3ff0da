// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "pbx/core/feature.h"

namespace wirechief {

/// The text that a CLI command printed. Raw server bytes, lines ended by LF.
struct CommandOutput {
    QByteArray text;
    bool success = false; ///< 14+ says Error for unknown and failed commands; older releases always say yes
    bool truncated = false;
    std::chrono::microseconds latency{0};
};

/// CLI commands over `Action: Command`.
class Cli : public Feature {
    Q_OBJECT
public:
    using Feature::Feature;
    using Done = std::function<void(const Result<CommandOutput>&)>;

    void run(const QString& command, QObject* context, Done done);
};

} // namespace wirechief
