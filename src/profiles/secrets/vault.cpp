// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault.h"

#include "profiles/limits.h"
#include "profiles/settings/filewatch.h"
#include "vaultcontents.h"
#include "vaulterrors.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace wirechief {

using namespace vaulterrors;

namespace {

constexpr int vaultVersion = 1;
constexpr QLatin1String sealedKey("sealed");

/// Empty: no bytes.
QByteArray sealedIn(const QJsonObject& document)
{
    const auto decoded = QByteArray::fromBase64Encoding(document.value(sealedKey).toString().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace

struct Vault::Opened {
    std::optional<SealKey> key;
    bool isWrong = false; ///< the key could be made, and does not fit
    std::optional<SealKey> before; ///< what another master password takes the place of
    bool isLate = false; ///< the vault was locked meanwhile

    /// Whether there is a key; `cost`: of the one that was to be made.
    [[nodiscard]] Result<void> result(const SealCost& cost) const
    {
        return isLate ? Result<void>(isGivenUp())
            : isWrong ? Result<void>(isWrongPassword())
            : key     ? Result<void>()
                      : Result<void>(isShortOfMemory(cost));
    }
};

Vault::Vault(QString path, const SealCost& cost, QObject* parent)
    : SecretStore(parent)
    , m_file(std::move(path), vaultVersion, SettingsFile::ForeignChange::Refuse)
    , m_cost(cost)
{
    m_worker.setMaxThreadCount(1);
}

Vault::~Vault()
{
    m_worker.waitForDone(); // what it posts to this object is then dropped with it
}

void Vault::load()
{
    m_key.reset();
    m_hasOtherPassword = false;
    look(SettingsFile::Damaged::MoveAside);
    settle();
}

void Vault::watch()
{
    if (m_watch != nullptr)
        return;
    m_watch = new FileWatch(m_file.path(), this);
    connect(m_watch, &FileWatch::changed, this, &Vault::follow);
}

/// What is damaged is left to the next start, which says so.
void Vault::follow()
{
    if (const Result<bool> changed = m_file.isChangedByOthers(); changed && !*changed)
        return;
    const bool wasUnlocked = isUnlocked();
    look(SettingsFile::Damaged::Leave);
    forgetKeyThatDoesNotFit();
    if (m_state != State::Working)
        settle();
    if (wasUnlocked && m_hasOtherPassword)
        Q_EMIT locked(LockReason::OtherPassword);
}

void Vault::look(SettingsFile::Damaged damaged)
{
    Result<QJsonObject> document = m_file.read(damaged);
    const bool isThere = QFileInfo::exists(m_file.path()); // a damaged one has been moved
    const bool isLeftAlone = isThere && !m_file.notice().isEmpty();
    m_sealed.clear();
    m_document = document ? *document : QJsonObject();
    SealLook look;
    if (document && isThere && !isLeftAlone) {
        m_sealed = sealedIn(m_document);
        look = lookAtSeal(m_sealed);
        if (look.state == SealLook::State::Damaged) {
            document = m_file.onDamage(damaged, tr("what it seals was cut or changed"));
            m_document = {};
            m_sealed.clear();
        }
    }
    m_notice = document ? m_file.notice() : document.error().toString();
    if (!m_file.keptAside().isEmpty())
        m_notice = tr(
            "The vault %1 is damaged, and was kept as %2. The secrets in it are asked for anew when they are "
            "needed. A new vault is made where you want one: see the preferences.")
                       .arg(m_file.path(), m_file.keptAside());
    if (look.state == SealLook::State::Newer)
        m_notice
            = tr("%1 was sealed by a newer version of Wirechief. It is left as it is. Use the newer version.")
                  .arg(m_file.path());
    if (hasDamagedFile())
        m_notice = QString(document.error().text % u' '
            % tr(
                "It is left as it is. “Set the Damaged File Aside” in the preferences keeps it under another "
                "name, so that a new vault can be made."));
    m_isUnusable = !document || isLeftAlone || look.state == SealLook::State::Newer;
}

void Vault::forgetKeyThatDoesNotFit()
{
    if (!m_key || (!m_isUnusable && openSealed(m_sealed, *m_key)))
        return;
    m_key.reset();
    m_hasOtherPassword = !m_isUnusable && !m_sealed.isEmpty();
}

Result<void> Vault::discard()
{
    if (m_state == State::Working)
        return isBusy();
    QFile file(m_file.path());
    if (!file.remove())
        return Error{ErrorKind::Storage,
            tr("%1 could not be removed: %2.").arg(file.fileName(), file.errorString()),
            tr("Check the rights of its folder.")};
    load();
    runWaiting(isMissing());
    return {};
}

/// What it is where nothing is under way.
void Vault::settle()
{
    setState(m_isUnusable        ? State::Unusable
            : m_key              ? State::Unlocked
            : m_sealed.isEmpty() ? State::None
                                 : State::Locked);
}

void Vault::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
    if (state == State::Unlocked)
        Q_EMIT unlocked();
}

std::optional<Error> Vault::refusal(const Secret& password) const
{
    if (m_state == State::Working)
        return isBusy();
    if (m_isUnusable)
        return Error{ErrorKind::Storage, m_notice, {}};
    if (password.isEmpty())
        return Error{ErrorKind::InvalidInput, tr("The master password is empty."), tr("Enter one.")};
    return std::nullopt;
}

void Vault::work(std::function<Opened()> job, std::function<void(Opened)> then)
{
    setState(State::Working);
    m_worker.start([this, run = ++m_run, job = std::move(job), then = std::move(then)] {
        // Shared, since an event's function object has to be copyable and a secret is not.
        auto opened = std::make_shared<Opened>(job());
        QMetaObject::invokeMethod(
            this,
            [this, run, opened, then] {
                if (run != m_run) {
                    *opened = {};
                    opened->isLate = true;
                }
                then(std::move(*opened));
            },
            Qt::QueuedConnection);
    });
}

void Vault::create(Secret password, QObject* context, Done done)
{
    follow();
    std::optional<Error> refused = refusal(password);
    if (!refused && exists())
        refused = isThereAlready();
    if (refused) {
        done(*refused);
        return;
    }
    const auto shared = std::make_shared<Secret>(std::move(password));
    work(
        [shared, cost = m_cost] {
            Opened made;
            made.key = SealKey::derive(*shared, SealSource::random(cost));
            return made;
        },
        [this, context = QPointer(context), done = std::move(done)](Opened made) {
            Result<void> result = made.result(m_cost);
            if (result)
                result = saveNew(std::move(*made.key));
            settle();
            if (context)
                done(result);
            runWaiting(result);
        });
}

/// Where another process has made one meanwhile, that one stays.
Result<void> Vault::saveNew(SealKey key)
{
    const Result<std::unique_ptr<QLockFile>> lock = lockFile();
    if (!lock)
        return lock.error();
    if (m_isUnusable || !m_sealed.isEmpty())
        return m_isUnusable ? Error{ErrorKind::Storage, m_notice, {}} : isThereAlready();
    const Result<void> saved = save({}, key);
    if (saved)
        m_key = std::move(key);
    return saved;
}

void Vault::unlock(Secret password, QObject* context, Done done)
{
    follow();
    std::optional<Error> refused = refusal(password);
    if (!refused && !exists())
        refused = isGone();
    if (refused) {
        done(*refused);
        return;
    }
    const auto shared = std::make_shared<Secret>(std::move(password));
    const SealSource source = lookAtSeal(m_sealed).source;
    work(
        [shared, source, sealed = m_sealed] {
            Opened opened;
            opened.key = SealKey::derive(*shared, source);
            opened.isWrong = opened.key && !openSealed(sealed, *opened.key);
            return opened;
        },
        [this, source, context = QPointer(context), done = std::move(done)](Opened opened) {
            Result<void> result = opened.result(source.cost);
            if (result) {
                m_key = std::move(opened.key);
                m_hasOtherPassword = false;
                follow(); // which may take it away
                if (!m_key)
                    result = isWrongPassword();
            }
            settle();
            if (context)
                done(result);
            if (result)
                runWaiting(result);
        });
}

void Vault::changePassword(Secret before, Secret after, QObject* context, Done done)
{
    follow();
    std::optional<Error> refused = refusal(before);
    if (!refused)
        refused = refusal(after);
    if (!refused && !exists())
        refused = isGone();
    if (refused) {
        done(*refused);
        return;
    }
    const auto passwords = std::make_shared<std::pair<Secret, Secret>>(std::move(before), std::move(after));
    const SealSource source = lookAtSeal(m_sealed).source;
    work(
        [passwords, source, cost = m_cost, sealed = m_sealed] {
            Opened opened;
            opened.before = SealKey::derive(passwords->first, source);
            opened.isWrong = opened.before && !openSealed(sealed, *opened.before);
            if (opened.before && !opened.isWrong)
                opened.key = SealKey::derive(passwords->second, SealSource::random(cost));
            return opened;
        },
        [this, context = QPointer(context), done = std::move(done)](Opened opened) {
            Result<void> result = opened.result(m_cost);
            if (result)
                result = saveAnew(*opened.before, std::move(*opened.key));
            settle();
            if (context)
                done(result);
            if (result)
                runWaiting(result);
        });
}

/// Opens what stands there now: something may have been saved while the keys were made.
Result<void> Vault::saveAnew(const SealKey& before, SealKey key)
{
    const Result<std::unique_ptr<QLockFile>> lock = lockFile();
    if (!lock)
        return lock.error();
    if (m_isUnusable)
        return Error{ErrorKind::Storage, m_notice, {}};
    const std::optional<Secret> contents = openSealed(m_sealed, before);
    if (!contents)
        return isWrongPassword();
    const Result<void> saved = save(contents->view(), key);
    if (saved) {
        m_key = std::move(key);
        m_hasOtherPassword = false;
    }
    return saved;
}

void Vault::lock(LockReason reason)
{
    const bool wasUnlocked = isUnlocked();
    ++m_run;
    m_key.reset();
    settle();
    if (wasUnlocked)
        Q_EMIT locked(reason);
}

void Vault::giveUpUnlocking()
{
    runWaiting(isGivenUp());
}

void Vault::giveUpUnlockingFor(const QString& why)
{
    runWaiting(Error{ErrorKind::Cancelled, why, {}});
}

void Vault::whenUnlocked(QObject* context, Request request)
{
    follow();
    if (!isUnlocked() && !m_isUnusable && exists()) {
        m_waiting.emplace_back(context, std::move(request));
        Q_EMIT unlockNeeded();
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, context = QPointer(context), request = std::move(request)] {
            if (context)
                serve(context, request);
        },
        Qt::QueuedConnection);
}

/// It may have been locked since it was asked for, here or by another process.
void Vault::serve(QObject* context, Request request)
{
    follow();
    if (isUnlocked())
        request({});
    else if (m_isUnusable)
        request(Error{ErrorKind::Storage, m_notice, {}});
    else if (exists())
        whenUnlocked(context, std::move(request));
    else
        request(isMissing());
}

void Vault::runWaiting(const Result<void>& unlocked)
{
    const QPointer<Vault> self(this);
    for (const auto& [context, request] : std::exchange(m_waiting, {})) {
        if (context && self)
            request(unlocked);
    }
}

Result<std::unique_ptr<QLockFile>> Vault::lockFile()
{
    Result<std::unique_ptr<QLockFile>> lock = m_file.lock();
    if (lock)
        follow();
    return lock;
}

Result<Secret> Vault::find(const QString& profileId) const
{
    if (!m_key)
        return isGivenUp(); // locked between
    const std::optional<Secret> contents = openSealed(m_sealed, *m_key);
    if (!contents)
        return isWrongPassword();
    const auto found = vaultcontents::find(contents->view(), profileId.toUtf8());
    return found ? Result<Secret>(Secret(*found)) : Result<Secret>(isMissing());
}

Result<void> Vault::put(const QString& profileId, const Secret* secret)
{
    const Result<std::unique_ptr<QLockFile>> lock = lockFile();
    if (!lock)
        return lock.error();
    if (!m_key)
        return isGivenUp();
    const std::optional<Secret> contents = openSealed(m_sealed, *m_key);
    if (!contents)
        return isWrongPassword();
    const QByteArray id = profileId.toUtf8();
    if (!secret && !vaultcontents::find(contents->view(), id))
        return isMissing();
    const Secret changed = vaultcontents::with(contents->view(), id, secret);
    if (changed.size() > limits::vaultBytes || (secret && secret->size() > limits::vaultSecretBytes))
        return isTooLarge();
    return save(changed.view(), *m_key);
}

Result<void> Vault::save(QByteArrayView plain, const SealKey& key)
{
    const QByteArray sealed = sealBytes(plain, key);
    if (const std::optional<Secret> back = openSealed(sealed, key); !back || !back->isSameAs(Secret(plain)))
        return Error{ErrorKind::Storage, tr("The vault could not be sealed."), tr("Nothing was saved.")};
    QJsonObject document = m_document;
    document.insert(sealedKey, QString::fromLatin1(sealed.toBase64()));
    if (const Result<void> written = m_file.write(document); !written)
        return written;
    m_document = document;
    m_sealed = sealed;
    return {};
}

void Vault::read(const QString& profileId, QObject* context, ReadDone done)
{
    whenUnlocked(context, [this, profileId, done = std::move(done)](const Result<void>& unlocked) {
        done(unlocked ? find(profileId) : Result<Secret>(unlocked.error()));
    });
}

void Vault::write(const QString& profileId, Secret secret, QObject* context, WriteDone done)
{
    whenUnlocked(context,
        [this, profileId, shared = std::make_shared<Secret>(std::move(secret)), done = std::move(done)](
            const Result<void>& unlocked) { done(unlocked ? put(profileId, shared.get()) : unlocked); });
}

void Vault::remove(const QString& profileId, QObject* context, WriteDone done)
{
    whenUnlocked(context, [this, profileId, done = std::move(done)](const Result<void>& unlocked) {
        done(unlocked ? put(profileId, nullptr) : unlocked);
    });
}

} // namespace wirechief
