// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/calls/channelnaming.h"

#include <QObject>

#include <functional>

namespace wirechief {

/// Reads variables of channels, and global ones.
class ChannelVariables : public QObject {
public:
    using ValueDone = std::function<void(const Result<QByteArray>&)>;
    using Variables = std::vector<std::pair<QByteArray, QByteArray>>;
    using VariablesDone = std::function<void(const Result<Variables>&)>;

    explicit ChannelVariables(Server& server)
        : m_server(server)
        , m_naming(server)
    {
    }

    /// An empty channel: a global variable.
    void readOne(const ChannelRef& channel, const QByteArray& name, QObject* context, const ValueDone& done);
    /// All of a channel, in the server's order; by Status where that can tell (14 on), else by the CLI.
    void readAll(const ChannelRef& channel, QObject* context, VariablesDone done);

private:
    void readAllByCommand(const ChannelRef& channel, QObject* context, const VariablesDone& done);

    Server& m_server;
    ChannelNaming m_naming;
};

} // namespace wirechief
