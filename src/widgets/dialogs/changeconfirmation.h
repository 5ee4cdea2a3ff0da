// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/policy/changepolicy.h"

#include <QStringList>

#include <functional>

class QObject;
class QWidget;

namespace wirechief {

class Connections;
class Prompter;

/// What every change goes through that is made in the window: asks the ChangePolicy, and the user where that
/// wants it.
class ChangeGate {
public:
    using Change = std::function<void()>;
    /// Told why nothing was changed: NotPermitted, or Cancelled by the user.
    using Refused = std::function<void(const Error& why)>;

    ChangeGate(const Connections& connections, Prompter& prompter)
        : m_policy(connections)
        , m_prompter(prompter)
    {
    }

    /// Calls one of the two, later where it must ask, and none where `context` has gone by then. What the
    /// profiles say is looked up when it matters, also after the answer. `parent` is below the question.
    void pass(QWidget* parent, const QStringList& servers, const ProposedChange& proposed, QObject* context,
        const Change& change, const Refused& refused) const;

private:
    ChangePolicy m_policy;
    Prompter& m_prompter;
};

} // namespace wirechief
