// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/serverprofile.h"

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

/// Runs `change` on the profile's server once the user agreed: at once where the server does not ask. Not
/// at all where `context` or the session has gone by then.
void confirmChange(Prompter& prompter, Connections& connections, QWidget* window,
    const ServerProfile& profile, const ProposedChange& proposed, QObject* context,
    std::function<void(Server&)> change);

/// Enables an action, or says in its tool tip why it cannot be used now.
void setUsable(QAction* action, const QString& whyNot, const QString& toolTip);

} // namespace wirechief
