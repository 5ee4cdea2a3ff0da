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
    skip();
    const auto done = qsizetype(m_secrets.size());
    Q_EMIT progressed(int(done), int(m_ids.size()));
    if (done == m_ids.size()) {
        Q_EMIT finished();
        return;
    }
    m_connections.readSecret(
        m_ids.at(done), this, [this](Result<Secret> secret) { onRead(std::move(secret)); });
}

/// Those for whom nothing is to be read.
void SecretReading::skip()
{
    for (; qsizetype(m_secrets.size()) < m_ids.size(); m_secrets.emplace_back()) {
        const QString& id = m_ids.at(qsizetype(m_secrets.size()));
        const std::optional<ServerProfile> profile = m_connections.profile(id);
        const bool isKnown = m_connections.knowsSecret(id);
        if (!profile || !profile->secretInKeyring) {
            ++m_without;
            m_leftOut += isKnown ? 1 : 0;
        } else if (m_givenUp && !isKnown) { // which takes a keyring
            m_failures.append({profile->name, *m_givenUp});
        } else {
            return;
        }
    }
}

void SecretReading::onRead(Result<Secret> secret)
{
    if (!secret) {
        const std::optional<ServerProfile> profile
            = m_connections.profile(m_ids.at(qsizetype(m_secrets.size())));
        m_failures.append({profile ? profile->name : QString(), secret.error()});
    }
    // One that hangs, or that nobody wants to unlock, would say so of each of them, after seconds or with
    // another question.
    const ErrorKind kind = secret ? ErrorKind::NotFound : secret.error().kind;
    if (kind == ErrorKind::Timeout || kind == ErrorKind::Cancelled)
        m_givenUp = secret.error();
    m_secrets.push_back(secret ? std::move(secret).value() : Secret());
    next();
}

} // namespace wirechief
