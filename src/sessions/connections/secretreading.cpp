// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretreading.h"

#include "connections.h"

namespace wirechief {

SecretReading::SecretReading(Connections& connections, QStringList ids, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_ids(std::move(ids))
{
}

void SecretReading::start()
{
    m_secrets.reserve(size_t(m_ids.size()));
    QMetaObject::invokeMethod(this, &SecretReading::next, Qt::QueuedConnection);
}

void SecretReading::next()
{
    const auto done = qsizetype(m_secrets.size());
    Q_EMIT progressed(int(done), int(m_ids.size()));
    if (done == m_ids.size()) {
        Q_EMIT finished();
        return;
    }
    m_connections.readSecret(
        m_ids.at(done), this, [this](Result<Secret> secret) { onRead(std::move(secret)); });
}

void SecretReading::onRead(Result<Secret> secret)
{
    const std::optional<ServerProfile> profile = m_connections.profile(m_ids.at(qsizetype(m_secrets.size())));
    if (!secret && profile && profile->secretInKeyring)
        m_failures.append({profile->name, secret.error()});
    else
        m_without += secret ? 0 : 1;
    // One that hangs, or that nobody wants to unlock, would say so of each of them, after seconds or with
    // another question.
    const ErrorKind kind = secret ? ErrorKind::NotFound : secret.error().kind;
    if (kind == ErrorKind::Timeout || kind == ErrorKind::Cancelled)
        m_givenUp = secret.error();
    m_secrets.push_back(secret ? std::move(secret).value() : Secret());
    while (m_givenUp && qsizetype(m_secrets.size()) < m_ids.size()) {
        const QString& id = m_ids.at(qsizetype(m_secrets.size()));
        const std::optional<ServerProfile> other = m_connections.profile(id);
        if (!other || !other->secretInKeyring || m_connections.knowsSecret(id))
            break; // which takes no keyring
        m_failures.append({other->name, *m_givenUp});
        m_secrets.emplace_back();
    }
    next();
}

} // namespace wirechief
