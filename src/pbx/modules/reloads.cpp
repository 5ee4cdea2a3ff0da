// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reloads.h"

#include "base/displaytext.h"
#include "pbx/cli/cli.h"
#include "pbx/core/server.h"

#include <QPointer>

namespace wirechief {

namespace {

/// Texts of `module reload` that mean it was not done (main/cli.c, main/loader.c).
bool saysFailure(const QByteArray& text)
{
    static const QByteArrayList failures{"No such", "not found", "not support", "failed",
        "already in progress", "not initialized", "Unable", "nvalid", "Usage:"};
    return std::any_of(failures.begin(), failures.end(),
        [&text](const QByteArray& failure) { return text.contains(failure); });
}

/// Before 12 the command says nothing where it was done.
bool wasReloaded(const AmiReply& reply)
{
    return reply.success && !saysFailure(reply.response.output());
}

/// `words`: what the command said, as it may be shown.
Error refusalOfCommand(const QString& what, const QByteArray& words, const AmiReply& reply)
{
    if (words.isEmpty())
        return Server::replyError(what, reply);
    return {ErrorKind::Server,
        Reloads::tr("%1: the server says “%2”.").arg(what, displayText(QByteArrayView(words), 300)), {}};
}

} // namespace

bool Reloads::canReload() const
{
    return !m_reloading && (m_server.can("Reload") || m_server.can("Command"));
}

QString Reloads::whyNotReload() const
{
    if (m_reloading)
        return tr("a reload is under way");
    if (!m_server.client().isReady())
        return m_server.whyNot("Reload");
    return canReload() ? QString() : tr("needs write class: config, system or command");
}

void Reloads::reload(const QByteArray& module, QObject* context, Done done)
{
    if (m_reloading) {
        done(Error{ErrorKind::InvalidInput, tr("A reload is under way."), tr("Wait for its answer.")});
        return;
    }
    m_reloading = true;
    Q_EMIT reloadingChanged();
    if (m_server.can("Reload") || !m_server.can("Command"))
        reloadByAction(module, context, std::move(done));
    else
        reloadByCommand(module, context, std::move(done));
}

void Reloads::reloadByAction(const QByteArray& module, const QPointer<QObject>& context, Done done)
{
    AmiAction action("Reload");
    action.addIf("Module", module);
    const QString way = module.isEmpty()
        ? QStringLiteral("Action: Reload")
        : QStringLiteral("Action: Reload, Module: ") + QString::fromUtf8(module);
    m_server.client().send(
        action, this, [this, module, context, way, done = std::move(done)](const Result<AmiReply>& reply) {
            if (!reply) {
                finish(context, done, reply.error());
                return;
            }
            // 1.4 has no such action; the login may still run the command.
            if (!reply->success && reply->message().startsWith("Invalid/unknown command")
                && m_server.can("Command")) {
                reloadByCommand(module, context, done);
                return;
            }
            if (!reply->success && reply->message() == "Permission denied") {
                finish(context, done, Server::replyError(tr("Nothing was reloaded"), *reply));
                return;
            }
            finish(context, done, ReloadOutcome{way, reply->shownMessage().trimmed(), reply->success});
        });
}

void Reloads::reloadByCommand(const QByteArray& module, const QPointer<QObject>& context, Done done)
{
    // `module reload` exists from 1.4 on; plain `reload` only where res_clialiases is loaded.
    QByteArray command = "module reload";
    if (!module.isEmpty())
        command += ' ' + module;
    const QString text = QString::fromUtf8(command);
    m_server.cli().run(
        text, this, [this, context, text, done = std::move(done)](const Result<CommandOutput>& output) {
            if (!output) {
                finish(context, done, output.error());
                return;
            }
            finish(context, done,
                ReloadOutcome{text, output->text.trimmed(), output->success && !saysFailure(output->text)});
        });
}

Result<Order> Reloads::order(const QByteArray& module) const
{
    const QString name = displayName(module);
    Order order;
    order.failure = tr("%1 was not reloaded").arg(name);
    order.attempt = tr("Reloading %1").arg(name);
    order.done = tr("%1 was reloaded").arg(name);
    if (m_server.can("Reload") || !m_server.can("Command")) {
        AmiAction action("Reload");
        action.add("Module", module);
        order.actions.push_back(std::move(action));
    } else {
        AmiAction action("Command");
        action.add("Command", "module reload " + module);
        order.actions.push_back(std::move(action));
        order.wasDone = &wasReloaded;
        order.refusal = [client = QPointer<AmiClient>(&m_server.client())](
                            const QString& what, QByteArrayView, const AmiReply& reply) {
            const QByteArray words = reply.response.output();
            return refusalOfCommand(what, (client ? client->masked(words) : QByteArray()).trimmed(), reply);
        };
    }
    if (const Result<void> checked = order.actions.front().check({}); !checked)
        return checked.error();
    return order;
}

void Reloads::finish(const QPointer<QObject>& context, const Done& done, const Result<ReloadOutcome>& outcome)
{
    m_reloading = false;
    Q_EMIT reloadingChanged();
    if (!context.isNull())
        done(outcome);
}

} // namespace wirechief
