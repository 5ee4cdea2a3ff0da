// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

class QObject;

namespace wirechief {

class Server;

/// Whether the server has an application of the dialplan; nothing: it cannot be found out, because the login
/// may run no commands for instance.
using ApplicationKnown = std::function<void(std::optional<bool>)>;

/// Asks the server's command line, which every release answers alike. `done` comes once, unless the context
/// has gone; at once where nothing can be asked.
void askApplication(Server& server, const QByteArray& name, QObject* context, const ApplicationKnown& done);

} // namespace wirechief
