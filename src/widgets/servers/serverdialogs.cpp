// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverdialogs.h"

#include "base/displaytext.h"
#include "certificatedialog.h"
#include "profiles/limits.h"
#include "serverdialog.h"
#include "sessions/connections/connections.h"
#include "sessions/folders/serverfolders.h"
#include "trustedcertificates.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/quickconnect/quickconnectdialog.h"
#include "widgets/secrets/secretquestions.h"

#include <QLocale>

#include <utility>

namespace wirechief {

namespace {

bool isFailed(AmiClient::State state)
{
    return state == AmiClient::State::Stopped || state == AmiClient::State::Waiting;
}

/// Servers that a question names; of more it says how many.
constexpr qsizetype mostNamed = 12;

} // namespace

ServerDialogs::ServerDialogs(Connections& connections, ServerUndo& undo, SecretQuestions& questions,
    Prompter& prompter, QWidget* window)
    : QObject(window)
    , m_connections(connections)
    , m_undo(undo)
    , m_questions(questions)
    , m_prompter(prompter)
    , m_window(window)
{
    connect(&questions, &SecretQuestions::certificateWanted, this, &ServerDialogs::askCertificate);
}

void ServerDialogs::add()
{
    addIn({});
}

void ServerDialogs::addIn(const QString& folder)
{
    ServerProfile profile;
    profile.id = ProfileStore::newId();
    profile.folder = folder;
    openServerDialog(profile, true);
}

void ServerDialogs::duplicate(const QString& id)
{
    std::optional<ServerProfile> copy = m_connections.profile(id);
    if (!copy)
        return;
    const bool keeps = copy->secretInKeyring;
    copy->id = ProfileStore::newId();
    copy->name = copyName(copy->name);
    copy->secretInKeyring = false;
    copy->passphraseInKeyring = false;
    copy->secretBackend.clear();
    copy->connectAtStart = false;
    copy->isDemo = false;
    openServerDialog(*copy, true, keeps);
}

/// "berlin (copy)", or the next that no server has.
QString ServerDialogs::copyName(const QString& name) const
{
    QSet<QString> taken;
    const QList<ServerProfile> profiles = m_connections.profiles();
    for (const ServerProfile& profile : profiles)
        taken.insert(profile.name.toCaseFolded());
    //: The name of a server that is a copy
    QString copy = tr("%1 (copy)").arg(name);
    for (int number = 2; taken.contains(copy.toCaseFolded()); ++number)
        copy = tr("%1 (copy %2)").arg(name, QString::number(number));
    return copy.size() <= limits::profileNameCharacters ? copy : QString();
}

void ServerDialogs::edit(const QString& id)
{
    if (const std::optional<ServerProfile> profile = m_connections.profile(id))
        openServerDialog(*profile, false);
}

void ServerDialogs::saveUnsaved(const QString& id)
{
    if (const std::optional<ServerProfile> profile = m_connections.profile(id))
        openServerDialog(*profile, true);
}

void ServerDialogs::quickConnect(UiState& state)
{
    if (isOpen(QStringLiteral("quickConnectDialog")))
        return;
    auto* dialog = new QuickConnectDialog(QuickAddresses(state).all(), m_window);
    connect(dialog, &QuickConnectDialog::forgotten, this,
        [&state](const QuickAddress& address) { QuickAddresses(state).forget(address); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, &state] {
        QSet<QString> names;
        for (const ServerProfile& other : m_connections.profiles())
            names.insert(other.name.toCaseFolded());
        const ServerProfile profile = quickProfile(dialog->address(), names);
        QuickAddresses(state).remember(dialog->address());
        m_connections.addUnsaved(profile, {});
        Q_EMIT serverAdded(profile.id);
        if (Secret secret = dialog->takeSecret(); secret.isEmpty())
            m_connections.open(profile.id);
        else
            m_connections.open(profile.id, std::move(secret), false);
    });
    dialog->open();
}

void ServerDialogs::openServerDialog(const ServerProfile& profile, bool isNew, bool keeps)
{
    const QString& id = profile.id;
    const QString name = QStringLiteral("serverDialog") + (isNew ? QString() : id);
    if (isOpen(name))
        return;
    const std::optional<ServerProfile> before = m_connections.profile(id);
    auto* dialog = new ServerDialog(m_window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList names;
    const QList<ServerProfile> profiles = m_connections.profiles();
    for (const ServerProfile& other : profiles) {
        if (other.id != id)
            names.append(other.name);
    }
    if (const Server* server = m_connections.server(id)) {
        QStringList actions;
        for (const QByteArray& action : server->capabilities().listed)
            actions.append(displayText(QByteArrayView(action), 64));
        dialog->setKnownActions(actions);
    }
    dialog->beginFilling();
    dialog->setPrompter(&m_prompter);
    dialog->setFolders(folderPaths(m_connections.profiles()));
    dialog->setTakenNames(names);
    dialog->setConnectionTest(
        [this](const ServerProfile& tested, Secret secret, Secret passphrase, QObject* context,
            const ConnectionTest::Begun& begun, const ConnectionTest::Done& done) {
            m_connections.test(tested, std::move(secret), std::move(passphrase), context, begun, done);
        });
    if (isNew)
        dialog->setNewProfile(profile);
    else
        dialog->setProfile(profile);
    if (isNew && !keeps)
        dialog->setKeepsSecret(false);
    // What has no session is connected; whoever mends a failed one wants that above all.
    const AmiClient::State state = m_connections.state(id);
    if (state == AmiClient::State::Offline || isFailed(state))
        dialog->offerConnect(!before || isFailed(state));
    dialog->setSecretNotSaved(
        m_connections.notSaved(id).has_value() && !m_connections.isOnlyPassphraseNotSaved(id));
    dialog->setSecretOfSession(!m_connections.isSaved(id) && m_connections.knowsSecret(id));
    dialog->endFilling();
    const auto basis = std::make_shared<Basis>(Basis{before, m_connections.isSaved(id)});
    dialog->setSave([this, dialog, basis](const ServerProfile& edited, Secret secret, Secret passphrase) {
        return saveForm(*dialog, edited, std::move(secret), std::move(passphrase), *basis);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->wantsConnect())
            connectTo(dialog->profile().id);
    });
    dialog->open();
}

Result<void> ServerDialogs::saveForm(
    const ServerDialog& dialog, ServerProfile profile, Secret secret, Secret passphrase, Basis& basis)
{
    if (const std::optional<Error> changed = changeByOthers(basis))
        return *changed;
    const QString id = profile.id;
    const bool wasSaved = m_connections.isSaved(id);
    const bool isKept = dialog.keepsSecret();
    if (Result<void> saved
        = saveServer(std::move(profile), std::move(secret), std::move(passphrase), basis.server);
        !saved) {
        if (const std::optional<Error> changed = changeByOthers(basis)) // it came with this save
            return *changed;
        return saved;
    }
    if (!wasSaved && isKept)
        m_connections.keepKnownSecret(id);
    // Who chose so without typing one means the one that is asked for.
    m_questions.setRemember(id, isKept);
    return {};
}

std::optional<Error> ServerDialogs::changeByOthers(Basis& basis) const
{
    if (!basis.server)
        return std::nullopt;
    const ServerProfile before = *basis.server;
    const QString name = displayName(before.name);
    if (basis.isSaved && !m_connections.isSaved(before.id)) {
        basis = {};
        return Error{ErrorKind::Storage, tr("Another Wirechief has removed %1 meanwhile.").arg(name),
            tr("Nothing was saved. Save again to add it anew.")};
    }
    const std::optional<ServerProfile> now = m_connections.profile(before.id);
    if (!now)
        return std::nullopt;
    ServerProfile same = *now; // but for what changes while a form is open, and is united with it
    same.secretInKeyring = before.secretInKeyring;
    same.secretBackend = before.secretBackend;
    same.passphraseInKeyring = before.passphraseInKeyring;
    same.trusted = before.trusted;
    if (same == before)
        return std::nullopt;
    basis.server = same;
    return Error{ErrorKind::Storage, tr("Another Wirechief has changed %1 meanwhile.").arg(name),
        tr("Nothing was saved. Save again to put what stands here in its place, or cancel to keep what it "
           "saved.")};
}

Result<void> ServerDialogs::saveWithSecret(const ServerProfile& profile, Secret secret)
{
    return saveServer(profile, std::move(secret), {}, m_connections.profile(profile.id));
}

Result<void> ServerDialogs::saveServer(
    ServerProfile profile, Secret secret, Secret passphrase, const std::optional<ServerProfile>& before)
{
    // What the form does not show may have changed since it was opened: by an answer of the keyring, or a
    // certificate that the user trusts. What was not changed in the form stays as it is now.
    const std::optional<ServerProfile> now = m_connections.profile(profile.id);
    const bool kept = now && now->secretInKeyring;
    if (now)
        profile.secretBackend = now->secretBackend;
    const bool keepChosen
        = !before || !secret.isEmpty() || profile.secretInKeyring != before->secretInKeyring;
    const bool keep = keepChosen ? profile.secretInKeyring : kept;
    if (now && before && profile.trusted == before->trusted) {
        profile.trusted = now->trusted;
        forgetTrustIfPeerChanged(profile, *now);
    }
    const bool keptPassphrase = now && now->passphraseInKeyring;
    const bool keepPassphraseChosen
        = !before || !passphrase.isEmpty() || profile.passphraseInKeyring != before->passphraseInKeyring;
    const bool keepPassphrase = !profile.certificateFile.isEmpty()
        && (keepPassphraseChosen ? profile.passphraseInKeyring : keptPassphrase);
    // What is in the keyring is so until that says that it is gone.
    profile.secretInKeyring = kept || (keep && !secret.isEmpty());
    profile.passphraseInKeyring = keptPassphrase || (keepPassphrase && !passphrase.isEmpty());
    // Before the profile, because saving may connect anew. Another user has another secret.
    if (before && before->user != profile.user)
        m_connections.askAgain(profile.id);
    // Who connects and waits for the keyring has typed what is waited for.
    const bool goesOn = !secret.isEmpty() && m_connections.awaitsSecret(profile.id);
    if (!secret.isEmpty())
        m_connections.setSecret(profile.id, secret.clone(), false);
    if (!passphrase.isEmpty())
        m_connections.setPassphrase(profile.id, passphrase.clone(), false);
    if (Result<void> saved = m_connections.save(profile); !saved) {
        if (m_connections.find(profile.id) == nullptr)
            m_connections.askAgain(profile.id); // there is no such server
        return saved;
    }
    if (keep && !secret.isEmpty())
        m_connections.setSecret(profile.id, std::move(secret), true);
    else if (kept && !keep)
        m_connections.forgetKeptSecret(profile.id);
    if (keepPassphrase && !passphrase.isEmpty())
        m_connections.setPassphrase(profile.id, std::move(passphrase), true);
    else if (keptPassphrase && !keepPassphrase)
        m_connections.forgetKeptPassphrase(profile.id);
    if (!before)
        Q_EMIT serverAdded(profile.id);
    if (goesOn)
        connectTo(profile.id);
    return {};
}

void ServerDialogs::connectTo(const QString& id)
{
    const AmiClient::State state = m_connections.state(id);
    if (state == AmiClient::State::Offline || isFailed(state))
        m_connections.open(id);
}

void ServerDialogs::remove(const QString& id)
{
    const std::optional<ServerProfile> profile = m_connections.profile(id);
    if (!profile)
        return;
    const QString name = displayText(profile->name);
    const auto run = [this, id, name](bool yes) {
        if (yes)
            finishRemoving({id}, tr("Removed %1.").arg(name));
    };
    QString what = m_connections.isSaved(id)
        ? tr("Its settings and its saved secret are deleted, and this cannot be undone. The server itself is "
             "not changed.")
        : tr("It was never saved, so there is no way back to it here.");
    if (m_connections.canDisconnect(id))
        what.prepend(tr("Its session ends.") + u' ');
    m_prompter.confirm(m_window,
        {name, profile->environment, tr("Remove %1 from Wirechief?").arg(name), what, tr("Remove")}, this,
        run);
}

void ServerDialogs::removeAll(const QStringList& ids, const QString& what)
{
    QStringList names;
    Environment strictest;
    int sessions = 0;
    for (const QString& id : ids) {
        const ServerProfile* profile = m_connections.find(id);
        if (profile == nullptr)
            continue;
        sessions += m_connections.canDisconnect(id) ? 1 : 0;
        if (names.size() < mostNamed)
            names.append(displayName(profile->name));
        if (profile->environment == Environment::Production)
            strictest = Environment::Production;
    }
    if (names.isEmpty())
        return;
    const QString list = names.join(QStringLiteral(", "));
    const auto run = [this, ids, what](bool yes) {
        if (yes)
            finishRemoving(ids, tr("Removed %1 with its %Ln server(s).", nullptr, int(ids.size())).arg(what));
    };
    QString text = ids.size() > mostNamed
        ? tr("%1 and %2 more.").arg(list, QLocale().toString(ids.size() - mostNamed))
        : QString(list + u'.');
    text += u'\n';
    if (sessions > 0)
        text += tr("%Ln session(s) with them end.", nullptr, sessions) + u' ';
    text += tr("Their settings and their saved secrets are deleted, and this cannot be undone. "
               "The servers themselves are not changed.");
    m_prompter.confirm(m_window,
        {what, strictest,
            tr("Remove %1 with its %Ln server(s) from Wirechief?", nullptr, int(ids.size())).arg(what), text,
            tr("Remove")},
        this, run);
}

void ServerDialogs::finishRemoving(const QStringList& ids, const QString& done)
{
    if (const Result<void> removed = m_connections.removeAll(ids); !removed)
        Q_EMIT failed(removed.error());
    else
        Q_EMIT result(done, true);
}

void ServerDialogs::askCertificate(const QString& id)
{
    const QString name = QStringLiteral("certificateDialog") + id;
    std::optional<ServerProfile> profile = m_connections.profile(id);
    const Server* server = m_connections.server(id);
    const std::optional<CertificateQuestion> question
        = server ? server->client().certificateQuestion() : std::nullopt;
    if (!profile || !question || isOpen(name))
        return;
    profile->trusted = m_connections.trusted(id); // which it was compared with
    auto* dialog = new CertificateDialog(*profile, *question, m_window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id] { m_connections.trust(id, dialog->shown(), dialog->remember()); });
    dialog->open();
}

void ServerDialogs::showTrusted()
{
    const QString name = QStringLiteral("trustedCertificates");
    if (isOpen(name))
        return;
    auto* dialog = new TrustedCertificates(m_connections, m_undo, m_window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool ServerDialogs::isOpen(const QString& objectName) const
{
    auto* dialog = m_window->findChild<QDialog*>(objectName);
    if (!dialog)
        return false;
    dialog->raise();
    dialog->activateWindow();
    return true;
}

} // namespace wirechief
