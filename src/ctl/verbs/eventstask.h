// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/amiclient.h"
#include "ctl/core/ctltask.h"
#include "models/filter/filterexpression.h"

#include <memory>

namespace wirechief {

/// `events`: what the server tells, as it comes, until it is ended. Events that the reader is too slow for
/// are left out, and counted on standard error.
class EventsTask : public CtlTask {
    Q_OBJECT
public:
    explicit EventsTask(const CtlContext& context);
    ~EventsTask() override;
    /// Why the filter cannot be read.
    [[nodiscard]] static std::optional<Error> check(const CtlRequest& request);
    void start() override;
    void onGivenUp() override;

private:
    void take(const AmiMessage& event);
    void tellLeftOut();

    std::unique_ptr<FilterExpression> m_filter;
    quint64 m_leftOut = 0;
};

} // namespace wirechief
