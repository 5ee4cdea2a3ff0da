// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "connectiontest.h"
#include "passphrases.h"
#include "pbx/core/server.h"
#include "profiles/secrets/secretmove.h"
#include "profiles/servers/profilestore.h"
#include "serverqueue.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace wirechief {

class FlushClock;
class ServerList;

/// Opens and closes the sessions of saved and unsaved servers: finds the secret (of this run, in the keyring,
/// or by asking), makes the Server, and keeps what the user decided. Shows nothing; says by signals what the
/// user must be asked.
class Connections : public QObject {
    Q_OBJECT
public:
    using SecretSource = std::function<Result<Secret>()>;
    using MakeClient = std::function<std::unique_ptr<AmiClient>()>;

    Connections(ProfileStore& profiles, SecretStore& secrets, ServerList& servers, FlushClock& clock,
        MakeClient makeClient, QObject* parent = nullptr);
    ~Connections() override;

    /// Saved servers, then unsaved ones.
    [[nodiscard]] QList<ServerProfile> profiles() const;
    [[nodiscard]] std::optional<ServerProfile> profile(const QString& id) const;
    /// The same without a copy; null: there is none. Good until any of them is saved or removed.
    [[nodiscard]] const ServerProfile* find(const QString& id) const;
    [[nodiscard]] bool isSaved(const QString& id) const;
    /// Whether "all servers" means this one too. The demo server stands apart from real ones: its calls are
    /// none of theirs.
    [[nodiscard]] bool isOfAll(const QString& id) const;
    [[nodiscard]] QList<ServerProfile> profilesOfAll() const;
    /// Null while it was never opened.
    [[nodiscard]] Server* server(const QString& id) const;
    /// Of its session. Connecting also while it awaits its turn in openAll().
    [[nodiscard]] AmiClient::State state(const QString& id) const;
    /// It is to be connected, once those before it have begun.
    [[nodiscard]] bool awaitsTurn(const QString& id) const { return m_queue.contains(id); }
    /// The keyring is being asked for its secret, or its passphrase, so that it can connect.
    [[nodiscard]] bool awaitsSecret(const QString& id) const;
    /// Whether a session can be opened: there is none, and none on its way.
    [[nodiscard]] bool canConnect(const QString& id) const;
    /// Whether there is something to end: a session, one on its way, or the wait for its turn or the keyring.
    /// One that has stopped is over, whatever the reason.
    [[nodiscard]] bool canDisconnect(const QString& id) const;

    /// Adds or replaces a saved server. An open session goes on with the new name, or is made anew where
    /// host, link or user changed.
    [[nodiscard]] Result<void> save(const ServerProfile& profile) { return saveAll({profile}); }
    /// Closes and forgets it, its secret in the keyring included.
    [[nodiscard]] Result<void> remove(const QString& id) { return removeAll({id}); }
    /// The same of several, in one write: all or none.
    [[nodiscard]] Result<void> saveAll(const QList<ServerProfile>& profiles);
    [[nodiscard]] Result<void> removeAll(const QStringList& ids);
    /// A server for this run only. `secret` is asked at each open(); without one, the user is.
    void addUnsaved(const ServerProfile& profile, SecretSource secret);

    /// Takes a secret that was typed in the settings. `keep`: into the keyring, now.
    void setSecret(const QString& id, Secret secret, bool keep);
    /// Why the keyring has not got the secret, or the passphrase, that it was to keep. Until it has, that is
    /// kept for this run, beyond close() too.
    [[nodiscard]] std::optional<Error> notSaved(const QString& id) const;
    /// Whether that is the passphrase, and the secret is not meant.
    [[nodiscard]] bool isOnlyPassphraseNotSaved(const QString& id) const;
    /// Ids of all of those servers.
    [[nodiscard]] QStringList notSavedServers() const;
    /// Tells the keyring again to keep it.
    void saveSecretAgain(const QString& id);
    /// Those of all saved servers, and their passphrases; `to` is where they are kept from now on.
    void moveSecrets(SecretStore& from, SecretStore& to, QObject* context,
        std::function<void(const SecretMove::Outcome&)> done);
    /// Tells the keyring to keep the secret of this run, where there is one that it has not got.
    void keepKnownSecret(const QString& id);
    /// Puts secrets of saved servers into the keyring, one after the other; where that does not answer, no
    /// further one is tried. What it does not take is notSaved(). `done` gets what failed, with the server's
    /// id, when all is over, unless the context has gone.
    using NotKept = QList<std::pair<QString, Error>>;
    void keepSecrets(std::vector<std::pair<QString, Secret>> secrets, QObject* context,
        std::function<void(const NotKept&)> done);
    /// That of this run, else the one in the keyring. NotFound also where none is to be there. `done` comes
    /// once, from the event loop, unless the context has gone.
    void readSecret(const QString& id, QObject* context, SecretStore::ReadDone done);
    /// Whether the one of this run is there, so that no keyring is asked for it.
    [[nodiscard]] bool knowsSecret(const QString& id) const { return m_secrets.contains(id); }
    /// Removes it from the keyring; the one of this run stays.
    void forgetKeptSecret(const QString& id);
    /// Takes the passphrase of our certificate that was typed in the settings. `keep`: into the keyring, now.
    void setPassphrase(const QString& id, Secret passphrase, bool keep);
    /// Removes it from the keyring; that of this run stays.
    void forgetKeptPassphrase(const QString& id) { m_passphrases.remove(id); }
    /// Logs in once with settings that may not be saved; an empty secret means the one that is known, and so
    /// does an empty passphrase. `granted`: the write classes that this user is to have; no others are
    /// missed.
    void test(const ServerProfile& profile, Secret secret, Secret passphrase, QObject* context,
        const ConnectionTest::Begun& begun, const ConnectionTest::Done& done,
        const ConnectionTest::Granted& granted = {});

    /// Connects; asks for the secret where none is known.
    void open(const QString& id);
    /// As one of many: a server that refused its secret is not tried with the same again, but the user is
    /// asked.
    void openUnlessRefused(const QString& id);
    /// The same of those that canConnect(), in this order, over several turns of the event loop.
    void openAll(const QStringList& ids);
    /// close() of each, over several turns too.
    void closeAll(const QStringList& ids);
    /// Connects with this secret. `keep`: into the keyring, once the server has accepted it.
    void open(const QString& id, Secret secret, bool keep);
    /// Connects with this passphrase for our certificate. `keep`: into the keyring, once it has opened it.
    void openWithPassphrase(const QString& id, Secret passphrase, bool keep);
    /// Forgets the secret of this run, so that the next open() asks.
    void askAgain(const QString& id);
    /// Ends the session, or the wait for its turn or the keyring, and forgets the secret of this run unless
    /// it is notSaved().
    void close(const QString& id);
    /// The user looked at the certificate and trusts it: for good or for this run.
    void trust(const QString& id, const CertificatePin& certificate, bool forGood);
    /// What the next session trusts of a server: what is trusted for this run, else for good; empty where
    /// nothing.
    [[nodiscard]] CertificatePin trusted(const QString& id) const;
    /// Trusts this one no more, for this run and for good; another one stays. Ends the session that trusts
    /// it.
    [[nodiscard]] Result<void> distrust(const QString& id, const CertificatePin& certificate);
    /// Takes that back. Refused where another certificate was trusted since in its place.
    [[nodiscard]] Result<void> trustAgain(const QString& id, const CertificatePin& certificate, bool forGood);
    [[nodiscard]] bool canTrustAgain(const QString& id, bool forGood) const;

Q_SIGNALS:
    void profilesChanged();
    /// Another process has saved servers: what it did, a sentence. Comes before profilesChanged().
    void changedByOthers(const QString& text);
    /// `reason` says why it was not found in the keyring, or is empty. `isLate`: open() has returned since,
    /// and the user may be doing something else.
    void secretNeeded(const QString& id, const QString& reason, bool isLate = false);
    /// The keyring gave after all what the user was asked for.
    void secretFound(const QString& id);
    /// Why the user is asked, told anew.
    void secretReasonChanged(const QString& id, const QString& reason);
    /// Our certificate is sealed, and what is known does not open it: `reason` says so.
    void passphraseNeeded(const QString& id, const QString& reason);
    void certificateAsked(const QString& id);
    /// Of its session, or what is known of its secret.
    void stateChanged(const QString& id);
    /// They await their turn now, or no longer.
    void turnsChanged(const QStringList& ids, bool awaits);
    /// What the login may do there is another than before.
    void capabilitiesChanged(const QString& id);
    /// Something beside the session failed: the keyring, saving. `id`: of the server that it is about.
    void problem(const wirechief::Error& error, const QString& id = {});
    /// The file of saved servers was damaged, and is kept elsewhere.
    void setAside(const QString& notice);

private:
    [[nodiscard]] Result<void> write(const std::function<Result<void>()>& change);
    void afterSave(const std::optional<ServerProfile>& before, const ServerProfile& profile);
    void afterRemove(const ServerProfile& gone);
    [[nodiscard]] Error stillKept(const QString& name, const QString& backend, const Error& why) const;
    void onChangedByOthers(const ForeignChanges& changes);
    void removeGone(const QList<ServerProfile>& gone);
    [[nodiscard]] QString textOf(const ForeignChanges& changes) const;
    void followOpen(const ServerProfile& profile);
    void keepUnsaved(const ServerProfile& gone);
    [[nodiscard]] AmiClient::State sessionState(const QString& id) const;
    void onTurn(const QString& id);
    /// What was to happen in its turn happens now, or not at all.
    void leaveQueues(const QString& id);
    void openWith(const ServerProfile& profile, const Secret& secret);
    void onPassphraseAnswered(const QString& id);
    void askPassphrase(const QString& id, const Error& error);
    Server* makeServer(const ServerProfile& profile);
    void onStateChanged(const QString& id);
    void askCertificate(const QString& id, const CertificatePin& shown);
    void keepSecret(const QString& id);
    void onKept(const QString& id, const Result<void>& kept);
    void saveAllAgain();
    struct Keeping;
    void keepNext(const std::shared_ptr<Keeping>& keeping);
    void onManyKept(const Keeping& keeping);
    void forgetRead(const QString& id);
    void forgetNotSaved(const QString& id);
    void onSecretRead(const QString& id, Result<Secret> secret);
    /// Says that something failed, and at which server.
    void tell(const ServerProfile& profile, const Error& error);
    [[nodiscard]] Error whyNotRead(const QString& id, const Error& error) const;
    void saveBackend(const QString& id);
    void saveFlag(const QString& id, bool ServerProfile::*flag, bool value);
    [[nodiscard]] Result<void> writeFlag(const QString& id, bool ServerProfile::*flag, bool value);

    ProfileStore& m_profiles;
    SecretStore& m_secretStore;
    ServerList& m_servers;
    FlushClock& m_clock;
    MakeClient m_makeClient;
    QList<ServerProfile> m_unsaved;
    mutable std::optional<QList<ServerProfile>> m_all; ///< what profiles() gives, until there are others
    std::map<QString, Secret> m_secrets; ///< typed, or read from the keyring, and needed for a session
    std::map<QString, SecretSource> m_sources; ///< of unsaved servers
    std::set<QString> m_toKeep; ///< secrets that go into the keyring once they were accepted
    std::set<QString> m_keeping; ///< secrets that the keyring was told to keep, and has not yet kept
    std::map<QString, Error> m_notSaved; ///< why the keyring did not take a secret
    Passphrases m_passphrases;
    std::set<QString> m_reading; ///< the keyring is being asked
    std::map<QString, quint64> m_reads; ///< which reading of the keyring is still wanted, late or not
    quint64 m_lastRead = 0;
    ServerQueue m_toClose{[this](const QString& id) { close(id); }};
    ServerQueue m_queue{[this](const QString& id) { onTurn(id); }};
    bool m_isWriting = false;
    bool m_changedInWrite = false;
    std::map<QString, CertificatePin> m_trusted; ///< for this run
};

} // namespace wirechief
