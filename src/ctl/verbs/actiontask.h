// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/core/ctltask.h"

#include <QJsonObject>

#include <optional>

namespace wirechief {

class AmiMessage;
struct AmiReply;

/// `action NAME Key=Value …`: any action of the protocol, and all that it is answered with.
class ActionTask : public CtlTask {
    Q_OBJECT
public:
    using CtlTask::CtlTask;
    /// Why the arguments are no action; before there is a session.
    [[nodiscard]] static std::optional<Error> check(const CtlRequest& request);
    void start() override;

private:
    void onAnswered(const AmiReply& reply);
    void print(const AmiMessage& message);
};

/// A message as an object: its headers, as they came, those that come several times as arrays of all of
/// their values; secrets as dots. Lines without a name are in "".
[[nodiscard]] QJsonObject messageObject(const AmiMessage& message);

} // namespace wirechief
