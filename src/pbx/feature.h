// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/amimessage.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace wirechief {

class Server;

/// One area of a PBX (channels, queues …): the actions that fill its tables, the events that change them, and
/// verbs. Features know their Server, never each other.
class Feature : public QObject {
    Q_OBJECT
public:
    using EventHandler = std::function<void(const AmiMessage&)>;

    explicit Feature(Server& server);
    ~Feature() override;

    /// Lower-case event name → handler. Read once by the Server.
    [[nodiscard]] virtual QHash<QByteArray, EventHandler> handlers() { return {}; }
    /// The session is ready and capabilities are known: ask for the lists.
    virtual void load() { }
    /// The session is gone: forget what it told.
    virtual void reset() { }

protected:
    Server& m_server;
};

} // namespace wirechief
