// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/core/ctltask.h"
#include "pbx/calls/callorder.h"

namespace wirechief {

/// `hangup CHANNEL`: a channel by its name or its Uniqueid.
class HangupTask : public CtlTask {
    Q_OBJECT
public:
    using CtlTask::CtlTask;
    [[nodiscard]] Reads reads() const override { return Reads::LiveState; }
    void start() override;

private:
    void hangUp();
};

/// `originate CHANNEL`: rings it, and when it is answered runs an extension or an application. Done when the
/// call was answered.
class OriginateTask : public CtlTask {
    Q_OBJECT
public:
    using CtlTask::CtlTask;
    /// Why the command line is no such call.
    [[nodiscard]] static std::optional<Error> check(const CtlRequest& request);
    [[nodiscard]] Reads reads() const override { return Reads::LiveState; }
    void start() override;
};

} // namespace wirechief
