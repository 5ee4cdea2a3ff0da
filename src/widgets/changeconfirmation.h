// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/serverprofile.h"

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QObject;
class QWidget;

namespace wirechief {

class Connections;
class Prompter;
class Server;

/// A change that the user may have to agree to.
struct ProposedChange {
    QString question;
    QString detail;
    QString accept; ///< the button that does it
    bool always = false; ///< asks on servers of every environment
};

/// Runs `change` once the user agreed to a change of these servers: at once where none of them asks. Not at
/// all where `context` has gone by then.
void confirmChange(Prompter& prompter, QWidget* window, const QList<ServerProfile>& profiles,
    const ProposedChange& proposed, QObject* context, const std::function<void()>& change);

/// The same for one server; not at all where its session has gone by then.
void confirmChange(Prompter& prompter, Connections& connections, QWidget* window,
    const ServerProfile& profile, const ProposedChange& proposed, QObject* context,
    std::function<void(Server&)> change);

/// Property of an action: why it cannot be used now, as plain text; its tool tip says the same for tool tips.
inline constexpr auto whyNotProperty = "whyNot";

/// Enables an action, or says in its tool tip why it cannot be used now.
void setUsable(QAction* action, const QString& whyNot, const QString& toolTip);

} // namespace wirechief
