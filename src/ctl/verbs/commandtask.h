// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/core/ctltask.h"

namespace wirechief {

/// `command TEXT`: a CLI command, and what it prints.
class CommandTask : public CtlTask {
    Q_OBJECT
public:
    using CtlTask::CtlTask;
    void start() override;
};

/// `reload [MODULE]`, in the way that the release has.
class ReloadTask : public CtlTask {
    Q_OBJECT
public:
    using CtlTask::CtlTask;
    [[nodiscard]] Reads reads() const override { return Reads::Capabilities; }
    void start() override;
};

/// `complete TEXT`: what the server's own CLI would complete a command to, a line each.
class CompleteTask : public CtlTask {
    Q_OBJECT
public:
    using CtlTask::CtlTask;
    void start() override;
};

} // namespace wirechief
