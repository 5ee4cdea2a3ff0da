// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections.h"

#include "base/displaytext.h"
#include "pbx/core/serverlist.h"
#include "pbx/table/flushclock.h"
#include "profiles/limits.h"

#include <algorithm>

namespace wirechief {

namespace {

/// Whether a session of one profile could go on as a session of the other.
bool sameSession(const ServerProfile& a, const ServerProfile& b)
{
    return a.host == b.host && a.port == b.port && a.tls == b.tls && a.caFile == b.caFile
        && a.trusted == b.trusted && a.user == b.user && a.allowPlainLogin == b.allowPlainLogin
        && a.eventClasses == b.eventClasses && a.connectSeconds == b.connectSeconds
        && a.answerSeconds == b.answerSeconds && a.encoding == b.encoding && a.jump == b.jump
        && a.certificateFile == b.certificateFile && a.keyFile == b.keyFile;
}

/// Whether a user sees a difference: not in the notes on where secrets lie.
bool isSeen(const ServerProfile& before, ServerProfile now)
{
    now.secretInKeyring = before.secretInKeyring;
    now.secretBackend = before.secretBackend;
    now.passphraseInKeyring = before.passphraseInKeyring;
    return now != before;
}

Capabilities::Overrides overridesOf(const ServerProfile& profile)
{
    const auto names = [](const QStringList& texts) {
        QByteArrayList bytes;
        for (const QString& text : texts)
            bytes.append(text.toUtf8());
        return bytes;
    };
    return {names(profile.availableActions), names(profile.missingActions)};
}

} // namespace

Connections::Connections(ProfileStore& profiles, SecretStore& secrets, ServerList& servers, FlushClock& clock,
    MakeClient makeClient, QObject* parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_secretStore(secrets)
    , m_servers(servers)
    , m_clock(clock)
    , m_makeClient(std::move(makeClient))
    , m_passphrases(secrets)
{
    connect(&m_profiles, &ProfileStore::changedByOthers, this, &Connections::onChangedByOthers);
    connect(&m_profiles, &ProfileStore::setAside, this, &Connections::setAside);
    connect(&m_profiles, &ProfileStore::changed, this, [this] {
        // Whoever removed one may have put it back.
        m_unsaved.removeIf([this](const ServerProfile& unsaved) { return isSaved(unsaved.id); });
        m_all.reset();
        if (m_isWriting)
            m_changedInWrite = true;
        else
            Q_EMIT profilesChanged();
    });
    connect(&m_secretStore, &SecretStore::unlocked, this, &Connections::saveAllAgain);
    connect(&m_passphrases, &Passphrases::answered, this, &Connections::onPassphraseAnswered);
    connect(&m_passphrases, &Passphrases::keptChanged, this,
        [this](const QString& id, bool kept) { saveFlag(id, &ServerProfile::passphraseInKeyring, kept); });
    connect(&m_passphrases, &Passphrases::notSavedChanged, this, &Connections::stateChanged);
    connect(&m_passphrases, &Passphrases::failed, this, [this](const QString& id, const Error& error) {
        if (const std::optional<ServerProfile> known = profile(id))
            tell(*known, error);
        else
            Q_EMIT problem(stillKept(tr("A server"), {}, error));
    });
}

Connections::~Connections() = default;

Server* Connections::server(const QString& id) const
{
    return m_servers.find(id);
}

AmiClient::State Connections::state(const QString& id) const
{
    return awaitsTurn(id) ? AmiClient::State::Connecting : sessionState(id);
}

AmiClient::State Connections::sessionState(const QString& id) const
{
    const Server* found = server(id);
    return found ? found->client().state() : AmiClient::State::Offline;
}

bool Connections::awaitsSecret(const QString& id) const
{
    return m_reading.contains(id) || m_passphrases.isReading(id);
}

bool Connections::canConnect(const QString& id) const
{
    const AmiClient::State now = state(id);
    return (now == AmiClient::State::Offline || now == AmiClient::State::Stopped) && !awaitsSecret(id);
}

bool Connections::canDisconnect(const QString& id) const
{
    const AmiClient::State now = state(id);
    return (now != AmiClient::State::Offline && now != AmiClient::State::Stopped) || awaitsSecret(id);
}

void Connections::afterSave(const std::optional<ServerProfile>& before, const ServerProfile& profile)
{
    m_unsaved.removeIf([&profile](const ServerProfile& unsaved) { return unsaved.id == profile.id; });
    m_all.reset();
    if (before && (before->host != profile.host || before->port != profile.port))
        m_trusted.erase(profile.id);
    followOpen(profile);
    if (server(profile.id) != nullptr && before && !sameSession(*before, profile)
        && state(profile.id) != AmiClient::State::Offline)
        open(profile.id);
}

/// What a session can take over as it is.
void Connections::followOpen(const ServerProfile& profile)
{
    Server* open = server(profile.id);
    if (open == nullptr)
        return;
    open->setName(profile.name);
    open->setActionOverrides(overridesOf(profile));
    open->client().setReadOnly(profile.readOnly);
}

/// A session that stands goes on: nobody here has asked for another one.
void Connections::onChangedByOthers(const ForeignChanges& changes)
{
    for (const ServerProfile& before : changes.changed) {
        const ServerProfile* now = m_profiles.find(before.id);
        followOpen(*now);
        if (before.host != now->host || before.port != now->port)
            m_trusted.erase(before.id);
    }
    removeGone(changes.removed);
    if (const QString text = textOf(changes); !text.isEmpty())
        Q_EMIT changedByOthers(text);
}

QString Connections::textOf(const ForeignChanges& changes) const
{
    QList<ServerProfile> seen;
    QStringList old; // names of those whose sessions go on with what was before
    for (const ServerProfile& before : changes.changed) {
        const ServerProfile& now = *m_profiles.find(before.id);
        if (isSeen(before, now))
            seen.append(now);
        if (!sameSession(before, now) && canDisconnect(now.id))
            old.append(now.name);
    }
    QStringList parts;
    const auto add = [&parts](const QList<ServerProfile>& servers, const QString& one, const QString& many) {
        if (servers.size() == 1)
            parts.append(one.arg(displayName(servers.constFirst().name)));
        else if (!servers.isEmpty())
            parts.append(many);
    };
    //: A part of “Another Wirechief has saved: …”
    add(changes.added, tr("%1 added"), tr("%Ln server(s) added", nullptr, int(changes.added.size())));
    //: A part of “Another Wirechief has saved: …”
    add(seen, tr("%1 changed"), tr("%Ln server(s) changed", nullptr, int(seen.size())));
    //: A part of “Another Wirechief has saved: …”
    add(changes.removed, tr("%1 removed"), tr("%Ln server(s) removed", nullptr, int(changes.removed.size())));
    if (parts.isEmpty())
        return {};
    QString text = tr("Another Wirechief has saved: %1.").arg(parts.join(QStringLiteral(", ")));
    if (!old.isEmpty())
        text += u' '
            + tr("The session with %1 goes on; the new settings hold from the next one.")
                  .arg(displayText(old.join(QStringLiteral(", ")), limits::profileNameCharacters));
    return text;
}

void Connections::test(const ServerProfile& profile, Secret secret, Secret passphrase, QObject* context,
    const ConnectionTest::Begun& begun, const ConnectionTest::Done& done,
    const ConnectionTest::Granted& granted)
{
    // What was never saved keeps nothing, whatever the form wants to be kept.
    const ServerProfile* saved = m_profiles.find(profile.id);
    ServerProfile tested = profile;
    tested.passphraseInKeyring = saved != nullptr && saved->passphraseInKeyring;
    // Shared, since a function object has to be copyable and a secret is not.
    const auto typed = std::make_shared<Secret>(std::move(passphrase));
    const auto run = [this, profile = tested, context, begun, done, granted, typed](Result<Secret> known) {
        const auto login = std::make_shared<Result<Secret>>(std::move(known));
        const auto start = [this, profile, context, begun, done, granted, login](Secret opening) {
            new ConnectionTest(loginOf(profile, profile.trusted), std::move(*login), std::move(opening),
                m_makeClient(), m_clock, context, begun, done, granted);
        };
        if (typed->isEmpty())
            m_passphrases.find(profile, context, start);
        else
            start(std::move(*typed));
    };
    if (!secret.isEmpty()) {
        run(std::move(secret));
    } else if (const auto known = m_secrets.find(profile.id); known != m_secrets.end()) {
        run(known->second.clone());
    } else if (saved != nullptr && saved->secretInKeyring) {
        readSecret(profile.id, context, run);
    } else {
        run(Error{ErrorKind::NotFound, tr("No secret is known to log in with."),
            tr("Enter the secret, then test again.")});
    }
}

void Connections::open(const QString& id)
{
    leaveQueues(id);
    const std::optional<ServerProfile> wanted = profile(id);
    if (!wanted || m_reading.contains(id))
        return;
    if (const auto known = m_secrets.find(id); known != m_secrets.end()) {
        openWith(*wanted, known->second);
        return;
    }
    if (const auto source = m_sources.find(id); source != m_sources.end()) {
        if (Result<Secret> secret = source->second(); secret)
            open(id, std::move(secret).value(), false);
        else
            Q_EMIT secretNeeded(id, secret.error().toString());
        return;
    }
    if (!wanted->secretInKeyring) {
        Q_EMIT secretNeeded(id, {});
        return;
    }
    m_reading.insert(id);
    m_reads[id] = ++m_lastRead;
    m_secretStore.read(id, this, [this, id, read = m_lastRead](Result<Secret> secret) {
        if (const auto current = m_reads.find(id); current != m_reads.end() && current->second == read)
            onSecretRead(id, std::move(secret));
    });
    Q_EMIT stateChanged(id);
}

void Connections::openWithPassphrase(const QString& id, Secret passphrase, bool keep)
{
    m_passphrases.set(id, std::move(passphrase), keep);
    open(id);
}

void Connections::openUnlessRefused(const QString& id)
{
    const Server* known = server(id);
    const std::optional<Error> error = known ? known->client().lastError() : std::nullopt;
    if (sessionState(id) == AmiClient::State::Stopped && error && error->kind == ErrorKind::Refused)
        Q_EMIT secretNeeded(id, error->text);
    else
        open(id);
}

void Connections::open(const QString& id, Secret secret, bool keep)
{
    leaveQueues(id);
    const std::optional<ServerProfile> wanted = profile(id);
    if (!wanted)
        return;
    m_keeping.erase(id);
    forgetNotSaved(id);
    if (keep)
        m_toKeep.insert(id);
    Secret& known = m_secrets[id];
    known = std::move(secret);
    openWith(*wanted, known);
}

void Connections::close(const QString& id)
{
    leaveQueues(id);
    if (Server* open = server(id))
        open->client().close();
    const bool waited = awaitsSecret(id);
    forgetRead(id);
    if (!m_passphrases.notSaved(id))
        m_passphrases.forget(id);
    if (!m_notSaved.contains(id))
        askAgain(id);
    if (waited)
        Q_EMIT stateChanged(id);
}

void Connections::trust(const QString& id, const CertificatePin& certificate, bool forGood)
{
    std::optional<ServerProfile> trusting = profile(id);
    if (!trusting)
        return;
    m_trusted[id] = certificate;
    if (forGood && isSaved(id)) {
        trusting->trusted = certificate;
        if (const Result<void> saved = m_profiles.save(*trusting); !saved)
            tell(*trusting, saved.error());
    }
    open(id);
}

CertificatePin Connections::trusted(const QString& id) const
{
    if (const auto now = m_trusted.find(id); now != m_trusted.end())
        return now->second;
    const ServerProfile* known = find(id);
    return known != nullptr ? known->trusted : CertificatePin();
}

Result<void> Connections::distrust(const QString& id, const CertificatePin& certificate)
{
    std::optional<ServerProfile> known = profile(id);
    const bool isKept = known && isSaved(id) && known->trusted == certificate;
    const bool isInUse = trusted(id) == certificate;
    if (isKept) {
        known->trusted = {};
        if (Result<void> saved = write([&] { return m_profiles.save(*known); }); !saved)
            return saved;
    }
    if (const auto now = m_trusted.find(id); now != m_trusted.end() && now->second == certificate)
        m_trusted.erase(now);
    if (isKept)
        Q_EMIT profilesChanged();
    if (!isInUse)
        return {};
    // Not close(): who takes that back needs no secret again.
    leaveQueues(id);
    if (Server* open = server(id))
        open->client().close();
    return {};
}

/// For this run is beside for good.
bool Connections::canTrustAgain(const QString& id, bool forGood) const
{
    const ServerProfile* known = find(id);
    return known != nullptr && (forGood && isSaved(id) ? known->trusted.isEmpty() : !m_trusted.contains(id));
}

Result<void> Connections::trustAgain(const QString& id, const CertificatePin& certificate, bool forGood)
{
    std::optional<ServerProfile> known = profile(id);
    if (!canTrustAgain(id, forGood))
        return Error{ErrorKind::InvalidInput,
            known ? tr("Another certificate of %1 was trusted since.").arg(displayName(known->name))
                  : tr("That server was removed since."),
            {}};
    if (forGood && isSaved(id)) {
        known->trusted = certificate;
        if (Result<void> saved = write([&] { return m_profiles.save(*known); }); !saved)
            return saved;
    } else {
        m_trusted[id] = certificate;
    }
    Q_EMIT profilesChanged();
    return {};
}

void Connections::openWith(const ServerProfile& profile, const Secret& secret)
{
    if (m_passphrases.isToRead(profile)) {
        m_passphrases.read(profile.id);
        Q_EMIT stateChanged(profile.id);
        return;
    }
    Server* target = server(profile.id);
    if (!target)
        target = makeServer(profile);
    target->client().open(
        loginOf(profile, trusted(profile.id)), secret.clone(), m_passphrases.of(profile.id));
}

Server* Connections::makeServer(const ServerProfile& profile)
{
    Server* made = m_servers.add(std::make_unique<Server>(profile.id, profile.name, m_makeClient(), m_clock));
    made->setActionOverrides(overridesOf(profile));
    made->client().setReadOnly(profile.readOnly);
    connect(made, &Server::stateChanged, this, [this, id = profile.id] { onStateChanged(id); });
    connect(made, &Server::capabilitiesChanged, this,
        [this, id = profile.id] { Q_EMIT capabilitiesChanged(id); });
    connect(made, &Server::changeFound, this, [this, id = profile.id] { Q_EMIT stateChanged(id); });
    return made;
}

void Connections::onStateChanged(const QString& id)
{
    const Server* changed = server(id);
    if (!changed)
        return;
    const AmiClient& client = changed->client();
    if (client.state() == AmiClient::State::Ready && m_toKeep.contains(id))
        keepSecret(id);
    if (client.state() == AmiClient::State::Ready)
        m_passphrases.accept(id);
    const std::optional<Error>& error = client.lastError();
    if (client.state() == AmiClient::State::Stopped && error) {
        if (error->kind == ErrorKind::Refused) {
            m_keeping.erase(id); // nobody wants it kept
            askAgain(id);
        }
        if (error->kind == ErrorKind::Passphrase)
            askPassphrase(id, Error(*error)); // whoever is asked may open it anew at once
        // A certificate that is refused is no question; it can be looked at.
        if (error->kind == ErrorKind::Untrusted && client.certificateQuestion()
            && !client.certificateQuestion()->refused)
            askCertificate(id, client.certificateQuestion()->shown);
    }
    Q_EMIT stateChanged(id);
}

/// Where another certificate was trusted for this run only, and the server is back at the one that is trusted
/// for good, nothing is to be asked. The other one is trusted no more: a server that shows both in turn would
/// be connected to without an end.
void Connections::askCertificate(const QString& id, const CertificatePin& shown)
{
    const ServerProfile* known = m_profiles.find(id);
    if (known == nullptr || !m_trusted.contains(id) || !known->trusted.accepts(shown)) {
        Q_EMIT certificateAsked(id);
        return;
    }
    m_trusted.erase(id);
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (state(id) == AmiClient::State::Stopped) // unless somebody was faster
                open(id);
        },
        Qt::QueuedConnection);
}

void Connections::tell(const ServerProfile& profile, const Error& error)
{
    Q_EMIT problem({error.kind,
                       tr("%1: %2", "server, what is wrong")
                           .arg(displayText(profile.name, limits::profileNameCharacters), error.text),
                       error.advice},
        profile.id);
}

} // namespace wirechief
