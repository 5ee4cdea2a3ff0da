// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/policy/changepolicy.h"

#include <QStringList>

#include <functional>

class QAction;
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

/// Property of an action: why it cannot be used now, as plain text; its tool tip says the same for tool tips.
inline constexpr auto whyNotProperty = "whyNot";

/// Enables an action, or says in its tool tip why it cannot be used now.
void setUsable(QAction* action, const QString& whyNot, const QString& toolTip);

} // namespace wirechief
