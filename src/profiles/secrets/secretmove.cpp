// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretmove.h"

namespace wirechief {

SecretMove::SecretMove(SecretStore& from, SecretStore& to, QStringList keys, QObject* parent)
    : QObject(parent)
    , m_from(from)
    , m_to(to)
    , m_keys(std::move(keys))
{
}

void SecretMove::start()
{
    QMetaObject::invokeMethod(this, &SecretMove::next, Qt::QueuedConnection);
}

void SecretMove::next()
{
    m_secret.clear();
    if (m_keys.isEmpty()) {
        Q_EMIT finished(m_outcome);
        return;
    }
    m_from.read(m_keys.constFirst(), this, [this, step = ++m_step](Result<Secret> secret) {
        if (step == m_step)
            onRead(std::move(secret));
    });
}

void SecretMove::onRead(Result<Secret> secret)
{
    if (!secret) {
        if (secret.error().kind == ErrorKind::NotFound) {
            m_keys.removeFirst();
            next();
        } else {
            stays(secret.error());
        }
        return;
    }
    m_secret = std::move(secret).value();
    m_to.read(m_keys.constFirst(), this, [this, step = ++m_step](const Result<Secret>& there) {
        if (step == m_step)
            onLooked(there);
    });
}

void SecretMove::onLooked(const Result<Secret>& there)
{
    if (there) {
        m_keys.removeFirst();
        next();
        return;
    }
    if (there.error().kind != ErrorKind::NotFound) {
        stays(there.error());
        return;
    }
    m_to.write(
        m_keys.constFirst(), m_secret.clone(), this, [this, step = ++m_step](const Result<void>& written) {
            if (step == m_step)
                onWritten(written);
        });
}

void SecretMove::onWritten(const Result<void>& written)
{
    if (!written) {
        stays(written.error());
        return;
    }
    m_from.remove(m_keys.constFirst(), this, [this, step = ++m_step](const Result<void>& removed) {
        if (step == m_step)
            onRemoved(removed);
    });
}

void SecretMove::onRemoved(const Result<void>& removed)
{
    if (!removed && removed.error().kind != ErrorKind::NotFound) {
        stays(removed.error());
        return;
    }
    m_outcome.moved.append(m_keys.takeFirst());
    next();
}

void SecretMove::stays(const Error& why)
{
    // One that hangs, or that nobody wants to unlock, would say so of each.
    const bool isEnd = why.kind == ErrorKind::Timeout || why.kind == ErrorKind::Cancelled;
    m_outcome.stayed += isEnd ? m_keys : QStringList{m_keys.constFirst()};
    m_keys = isEnd ? QStringList() : m_keys.mid(1);
    if (!m_outcome.why)
        m_outcome.why = why;
    next();
}

} // namespace wirechief
