// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretstore.h"

#include <QMetaObject>

#include <map>

namespace wirechief {

void SecretStore::removeFrom(
    const QString& /*backend*/, const QString& profileId, QObject* context, WriteDone done)
{
    remove(profileId, context, std::move(done));
}

struct MemorySecretStore::Private {
    std::map<QString, Secret> secrets;
};

namespace {

Error notFound()
{
    return {ErrorKind::NotFound, SecretStore::tr("No secret is kept for this server."),
        SecretStore::tr("Enter the secret.")};
}

} // namespace

MemorySecretStore::MemorySecretStore(QObject* parent)
    : SecretStore(parent)
    , d(std::make_unique<Private>())
{
}

MemorySecretStore::~MemorySecretStore() = default;

void MemorySecretStore::read(const QString& profileId, QObject* context, ReadDone done)
{
    const auto found = d->secrets.find(profileId);
    // Shared, since an event's function object has to be copyable and a secret is not.
    auto result = std::make_shared<Result<Secret>>(
        found == d->secrets.end() ? Result<Secret>(notFound()) : Result<Secret>(found->second.clone()));
    QMetaObject::invokeMethod(
        context, [result, done = std::move(done)] { done(std::move(*result)); }, Qt::QueuedConnection);
}

void MemorySecretStore::write(const QString& profileId, Secret secret, QObject* context, WriteDone done)
{
    d->secrets[profileId] = std::move(secret);
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Result<void>()); }, Qt::QueuedConnection);
}

void MemorySecretStore::remove(const QString& profileId, QObject* context, WriteDone done)
{
    const Result<void> result = d->secrets.erase(profileId) == 0 ? Result<void>(notFound()) : Result<void>();
    QMetaObject::invokeMethod(
        context, [result, done = std::move(done)] { done(result); }, Qt::QueuedConnection);
}

} // namespace wirechief
