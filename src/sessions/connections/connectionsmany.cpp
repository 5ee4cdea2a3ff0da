// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Connections does with many servers at once, as folders, import and export need it.

#include "connections.h"

#include <QPointer>

#include <utility>

namespace wirechief {

// --- sessions ---

void Connections::openAll(const QStringList& ids)
{
    QStringList idle;
    for (const QString& id : ids) {
        if (m_toClose.remove(id))
            close(id);
        if (canConnect(id))
            idle.append(id);
    }
    if (const QStringList added = m_queue.add(idle); !added.isEmpty())
        Q_EMIT turnsChanged(added, true);
}

/// Those that await their turn leave together: there may be thousands of them.
void Connections::closeAll(const QStringList& ids)
{
    QStringList left;
    for (const QString& id : ids) {
        if (m_queue.remove(id))
            left.append(id);
    }
    if (!left.isEmpty())
        Q_EMIT turnsChanged(left, false);
    m_toClose.add(ids);
    m_toClose.work();
}

void Connections::onTurn(const QString& id)
{
    openUnlessRefused(id);
    Q_EMIT turnsChanged({id}, false); // once its session, or the question for its secret, is there
}

void Connections::leaveQueues(const QString& id)
{
    m_toClose.remove(id);
    if (m_queue.remove(id))
        Q_EMIT turnsChanged({id}, false);
}

// --- secrets ---

/// Secrets on their way into the keyring.
struct Connections::Keeping {
    std::vector<std::pair<QString, Secret>> secrets;
    size_t next = 0;
    QStringList kept;
    NotKept failed;
    QPointer<QObject> context;
    std::function<void(const NotKept&)> done;
};

void Connections::keepSecrets(std::vector<std::pair<QString, Secret>> secrets, QObject* context,
    std::function<void(const NotKept&)> done)
{
    auto keeping = std::make_shared<Keeping>();
    keeping->secrets = std::move(secrets);
    keeping->context = context;
    keeping->done = std::move(done);
    keepNext(keeping);
}

void Connections::keepNext(const std::shared_ptr<Keeping>& keeping)
{
    // What was removed meanwhile has nothing to keep.
    while (keeping->next < keeping->secrets.size() && !isSaved(keeping->secrets[keeping->next].first))
        keeping->secrets[keeping->next++].second.clear();
    if (keeping->next == keeping->secrets.size()) {
        onManyKept(*keeping);
        return;
    }
    const auto& [id, secret] = keeping->secrets[keeping->next];
    const size_t place = keeping->next++;
    m_secretStore.write(id, secret.clone(), this, [this, keeping, place](const Result<void>& written) {
        auto& [server, kept] = keeping->secrets[place];
        if (keeping->next != place + 1 || kept.isEmpty()) {
            // It was said to have failed, and has been done after all.
            if (written && m_notSaved.erase(server) > 0) {
                saveBackend(server);
                Q_EMIT stateChanged(server);
            } else if (!written && m_notSaved.contains(server)) {
                m_notSaved.insert_or_assign(server, written.error());
                Q_EMIT stateChanged(server);
            }
            return;
        }
        if (written) {
            kept.clear();
            keeping->kept.append(server);
            keepNext(keeping);
            return;
        }
        // One that does not answer, or that nobody wants to unlock, says the same of all others.
        const ErrorKind kind = written.error().kind;
        if (kind == ErrorKind::Timeout || kind == ErrorKind::Cancelled)
            keeping->next = keeping->secrets.size();
        for (size_t i = place; i < keeping->next; ++i) {
            auto& [failed, left] = keeping->secrets[i];
            if (!isSaved(failed))
                continue; // it was removed meanwhile
            m_secrets[failed] = std::move(left);
            m_notSaved.insert_or_assign(failed, written.error());
            keeping->failed.append({failed, written.error()});
        }
        keepNext(keeping);
    });
}

void Connections::onManyKept(const Keeping& keeping)
{
    const Result<void> noted = m_profiles.change(keeping.kept,
        [backend = m_secretStore.backend()](ServerProfile& profile) { profile.secretBackend = backend; });
    if (!noted)
        Q_EMIT problem(noted.error());
    for (const auto& [id, error] : keeping.failed)
        Q_EMIT stateChanged(id);
    if (keeping.context)
        keeping.done(keeping.failed);
}

void Connections::moveSecrets(SecretStore& from, SecretStore& to, QObject* context,
    std::function<void(const SecretMove::Outcome&)> done)
{
    QStringList keys;
    for (const ServerProfile& server : m_profiles.profiles()) {
        if (server.secretInKeyring)
            keys.append(server.id);
        if (server.passphraseInKeyring)
            keys.append(Passphrases::keyOf(server.id));
    }
    auto* move = new SecretMove(from, to, keys, this);
    connect(move, &SecretMove::finished, this,
        [this, move, &to, context = QPointer(context), done = std::move(done)](
            const SecretMove::Outcome& outcome) {
            move->deleteLater();
            const Result<void> noted = m_profiles.change(
                outcome.moved, [name = to.backend()](ServerProfile& server) { server.secretBackend = name; });
            if (!noted)
                Q_EMIT problem(noted.error());
            if (context)
                done(outcome);
        });
    move->start();
}

void Connections::readSecret(const QString& id, QObject* context, SecretStore::ReadDone done)
{
    const auto known = m_secrets.find(id);
    const std::optional<ServerProfile> server = profile(id);
    if (server && server->secretInKeyring && (known == m_secrets.end() || m_secretStore.isLocked())) {
        // A late answer is none: whoever asked has been told.
        m_secretStore.read(id, context,
            [done = std::move(done), isDone = std::make_shared<bool>(false)](Result<Secret> secret) {
                if (!std::exchange(*isDone, true))
                    done(std::move(secret));
            });
        return;
    }
    const auto found = std::make_shared<Secret>(known == m_secrets.end() ? Secret() : known->second.clone());
    QMetaObject::invokeMethod(
        context,
        [found, done = std::move(done)] {
            done(found->isEmpty() ? Result<Secret>(Error{ErrorKind::NotFound,
                     tr("No secret of this server is kept."), tr("Enter it when it connects.")})
                                  : Result<Secret>(std::move(*found)));
        },
        Qt::QueuedConnection);
}

} // namespace wirechief
