// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli.h"

#include "pbx/core/server.h"

namespace wirechief {

void Cli::run(const QString& command, QObject* context, Done done)
{
    AmiAction action("Command");
    action.addText("Command", command.trimmed());
    m_server.client().send(action, context, [this, done = std::move(done)](const Result<AmiReply>& reply) {
        if (!reply) {
            done(reply.error());
            return;
        }
        if (!reply->success && !reply->response.hasOutput()) {
            done(Server::replyError(tr("The command was not run"), *reply));
            return;
        }
        CommandOutput output;
        output.text = m_server.client().masked(reply->response.output());
        // Before 14 an unknown command is a success with this text.
        output.success = reply->success && !output.text.startsWith("No such command");
        output.truncated = reply->response.isTruncated();
        output.latency = reply->latency;
        done(output);
    });
}

} // namespace wirechief
