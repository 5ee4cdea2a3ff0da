// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keychainsecretstore.h"

#include "base/displaytext.h"
#include "base/logging.h"
#include "base/secretmemory.h"

#include "secretservice.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

#include <deque>
#include <optional>

namespace wirechief {

namespace {

/// Fixed for ever: entries are found by it.
const QString& serviceName()
{
    static const QString name = QStringLiteral("io.github.wirechief.Wirechief");
    return name;
}

/// Overwrites a buffer in place, and so in every QByteArray that shares it: the library's jobs have no way to
/// wipe theirs.
void wipeShared(const QByteArray& data)
{
    scrub(const_cast<char*>(data.constData()), data.size());
}

Secret takeData(const QKeychain::ReadPasswordJob& job)
{
    const QByteArray data = job.binaryData();
    Secret secret(data);
    wipeShared(data);
    return secret;
}

bool isDenial(QKeychain::Error error)
{
    return error == QKeychain::AccessDeniedByUser || error == QKeychain::AccessDenied;
}

/// Where the keyring tells more than the library does.
std::optional<Error> errorOf(const SecretServiceLook& look)
{
    switch (look.state) {
    case SecretServiceLook::State::Absent:
        return Error{ErrorKind::Storage,
            KeychainSecretStore::tr("There is no keyring: no program keeps secrets in this session."),
            KeychainSecretStore::tr(
                "Start one, such as GNOME Keyring or KWallet, make a vault in the preferences, "
                "or enter the secret at each connect.")};
    case SecretServiceLook::State::NotSetUp:
        return Error{ErrorKind::Storage, KeychainSecretStore::tr("No keyring has been made yet."),
            KeychainSecretStore::tr("Make one, for instance with Passwords and Keys, make a vault in the "
                                    "preferences, or enter the secret at each connect.")};
    case SecretServiceLook::State::Locked:
        return Error{ErrorKind::Storage, KeychainSecretStore::tr("The keyring is locked."),
            KeychainSecretStore::tr("Unlock it and try again, or enter the secret.")};
    case SecretServiceLook::State::Unknown:
    case SecretServiceLook::State::Unlocked:
        break;
    }
    return std::nullopt;
}

/// One that has it and is not locked keeps it from us.
bool isDenied(QKeychain::Error error, const SecretServiceLook& look)
{
    return isDenial(error) || (error == QKeychain::EntryNotFound && look.holdsSecret);
}

/// It took its time to say no: somebody was asked.
std::optional<Error> cancelledIn(QKeychain::Error error, const SecretServiceLook& look)
{
    using State = SecretServiceLook::State; // one that was never set up asks for a password to begin with
    if (look.state != State::Locked && look.state != State::NotSetUp && !isDenied(error, look))
        return std::nullopt;
    return Error{ErrorKind::Cancelled,
        KeychainSecretStore::tr(
            "The keyring was not opened: its question was cancelled or answered with no."),
        KeychainSecretStore::tr("Try again and answer it, or enter the secret.")};
}

Error errorOf(QKeychain::Error error, const QString& words, const SecretServiceLook& look)
{
    if (const std::optional<Error> found = errorOf(look))
        return *found;
    if (isDenied(error, look))
        return {ErrorKind::Storage, KeychainSecretStore::tr("The keyring denied access."),
            KeychainSecretStore::tr("Allow it when the keyring asks, or enter the secret at each connect.")};
    if (error == QKeychain::EntryNotFound && look.state == SecretServiceLook::State::Unlocked)
        return {ErrorKind::NotFound, KeychainSecretStore::tr("The keyring has no secret for this server."),
            KeychainSecretStore::tr("Enter the secret.")};
    if (error == QKeychain::EntryNotFound)
        return {ErrorKind::NotFound,
            KeychainSecretStore::tr(
                "The keyring gave no secret for this server: it is locked, or the secret was never stored."),
            KeychainSecretStore::tr("Unlock the keyring and try again, or enter the secret.")};
    return {ErrorKind::Storage,
        KeychainSecretStore::tr("The keyring could not be used (%1).").arg(displayText(words)),
        KeychainSecretStore::tr(
            "Start a keyring, such as GNOME Keyring or KWallet, or enter the secret at each connect.")};
}

} // namespace

struct KeychainSecretStore::Request {
    enum class Kind : quint8 { Read, Write, Remove };
    Kind kind = Kind::Read;
    QString key;
    Secret secret; ///< to write, and to compare with what comes back
    QPointer<QObject> context;
    ReadDone readDone;
    WriteDone writeDone;
};

struct KeychainSecretStore::Private {
    std::deque<std::shared_ptr<Request>> queue; ///< the first one is under way, or waits for `late`
    std::shared_ptr<Request> late; ///< was given up, and goes on: the keyring may have done it
    QString program; ///< of the keyring that answered last
    QByteArray outgoing; ///< what a job that writes holds, too
    QTimer timer;
};

KeychainSecretStore::KeychainSecretStore(QObject* parent, std::chrono::milliseconds timeout)
    : SecretStore(parent)
    , d(std::make_unique<Private>())
{
    d->timer.setSingleShot(true);
    d->timer.setInterval(timeout);
    connect(&d->timer, &QTimer::timeout, this, &KeychainSecretStore::timedOut);
}

// A job that still runs has no parent and deletes itself: its back end may call it at any time.
KeychainSecretStore::~KeychainSecretStore() = default;

void KeychainSecretStore::read(const QString& profileId, QObject* context, ReadDone done)
{
    enqueue(std::make_unique<Request>(
        Request{Request::Kind::Read, profileId, Secret(), context, std::move(done), {}}));
}

void KeychainSecretStore::write(const QString& profileId, Secret secret, QObject* context, WriteDone done)
{
    enqueue(std::make_unique<Request>(
        Request{Request::Kind::Write, profileId, std::move(secret), context, {}, std::move(done)}));
}

void KeychainSecretStore::remove(const QString& profileId, QObject* context, WriteDone done)
{
    enqueue(std::make_unique<Request>(
        Request{Request::Kind::Remove, profileId, Secret(), context, {}, std::move(done)}));
}

void KeychainSecretStore::enqueue(std::unique_ptr<Request> request)
{
    d->queue.push_back(std::move(request));
    if (d->queue.size() == 1)
        QMetaObject::invokeMethod(this, &KeychainSecretStore::startNext, Qt::QueuedConnection);
}

void KeychainSecretStore::startNext()
{
    while (!d->queue.empty() && d->queue.front()->kind == Request::Kind::Read && !d->queue.front()->context)
        d->queue.pop_front();
    if (d->queue.empty() || d->timer.isActive())
        return;
    d->timer.start();
    if (d->late)
        return; // finish() starts it once that one is over
    if (d->queue.front()->kind == Request::Kind::Write)
        startWrite();
    else
        startRead(); // also before a removal: deleting in a locked keyring says that it worked
}

KeychainSecretStore::Request& KeychainSecretStore::current()
{
    return d->late ? *d->late : *d->queue.front();
}

void KeychainSecretStore::startWrite()
{
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    d->outgoing = current().secret.view().toByteArray();
    job->setBinaryData(d->outgoing);
    start(job);
}

void KeychainSecretStore::startRead()
{
    start(new QKeychain::ReadPasswordJob(serviceName()));
}

void KeychainSecretStore::start(QKeychain::Job* job)
{
    job->setKey(current().key);
    // Without a keyring the library would write clear text where this is true.
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, &KeychainSecretStore::jobFinished);
    job->start();
}

void KeychainSecretStore::jobFinished(QKeychain::Job* job)
{
    wipeShared(d->outgoing);
    d->outgoing.clear();
    if (job->error() != QKeychain::NoError)
        look([this, error = job->error(), words = job->errorString()](const SecretServiceLook& found) {
            const std::optional<Error> cancelled = d->late ? cancelledIn(error, found) : std::nullopt;
            finish(cancelled ? *cancelled : errorOf(error, words, found));
        });
    else if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(job))
        readFinished(takeData(*read));
    else if (current().kind == Request::Kind::Write)
        startRead();
    else
        finish(Secret());
}

/// Part of the request, as a job of it.
void KeychainSecretStore::look(std::function<void(const SecretServiceLook&)> then)
{
    lookAtSecretService(
        serviceName(), current().key, this, [this, then = std::move(then)](const SecretServiceLook& found) {
            d->program = found.program;
            then(found);
        });
}

QString KeychainSecretStore::backend() const
{
    return d->program;
}

void KeychainSecretStore::readFinished(Secret secret)
{
    const Request& request = current();
    switch (request.kind) {
    case Request::Kind::Read:
        finish(std::move(secret));
        return;
    case Request::Kind::Remove:
        start(new QKeychain::DeletePasswordJob(serviceName()));
        return;
    case Request::Kind::Write:
        if (secret.isSameAs(request.secret))
            look([this](const SecretServiceLook&) { finish(Secret()); }); // who keeps it now
        else
            finish(Error{ErrorKind::Storage, tr("The keyring gave back another secret than was stored."),
                tr("Enter the secret at each connect, and check the keyring.")});
        return;
    }
}

void KeychainSecretStore::timedOut()
{
    qCWarning(lcProfiles) << "the keyring does not answer;" << d->queue.size() << "requests given up";
    // The first one has a job, unless it waits for one that was late before it.
    const auto givenUp = std::exchange(d->queue, {});
    const Error error{ErrorKind::Timeout, tr("The keyring did not answer in time."),
        tr("It may ask for its password in a window of its own, perhaps behind this one: unlock it and try "
           "again, or enter the secret.")};
    if (!d->late)
        d->late = givenUp.front();
    const QPointer<KeychainSecretStore> self(this);
    for (auto request = givenUp.begin(); self && request != givenUp.end(); ++request)
        tell(**request, error);
}

void KeychainSecretStore::finish(Result<Secret> result)
{
    const bool wasLate = d->late != nullptr;
    std::shared_ptr<Request> request = std::move(d->late);
    if (!wasLate) {
        request = std::move(d->queue.front());
        d->queue.pop_front();
    }
    d->timer.stop();
    // Queued: the callback may destroy this store.
    QMetaObject::invokeMethod(this, &KeychainSecretStore::startNext, Qt::QueuedConnection);
    // That it failed has been said, but not that somebody was asked; what has gone is removed, too.
    const bool isNews = result || result.error().kind == ErrorKind::Cancelled
        || (request->kind == Request::Kind::Remove && result.error().kind == ErrorKind::NotFound);
    if (!wasLate || isNews)
        tell(*request, std::move(result));
}

void KeychainSecretStore::tell(const Request& request, Result<Secret> result)
{
    if (!request.context)
        return;
    if (request.readDone)
        request.readDone(std::move(result));
    else
        request.writeDone(result ? Result<void>() : Result<void>(result.error()));
}

} // namespace wirechief
