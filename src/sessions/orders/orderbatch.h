// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/core/order.h"

namespace wirechief {

class Connections;

/// The orders that are for one server.
struct ServerOrders {
    QString id;
    QString name; ///< for display
    Orders orders;
};

/// How it is told what became of orders that belong together. `where` is a server, or how many there are.
struct BatchWords {
    QString name; ///< of what is done: "Hang Up"
    /// Several, all done; `what` was done, to the first ones.
    std::function<QString(int done, const QString& where, const QString& what)> allDone;
    std::function<QString(int done, int wanted, const QString& where)> someDone;
    /// Of so many it is not known; what is known of the first of them.
    std::function<QString(int unknown, const QString& first)> unknown;
};

/// Sends all of them, and says once in a sentence what became of them; `success`: all were done.
void sendBatch(const Connections& connections, const std::vector<ServerOrders>& orders,
    const BatchWords& words, QObject* context,
    const std::function<void(bool success, const QString& text)>& done);

} // namespace wirechief
