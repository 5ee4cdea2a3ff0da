// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistants.h"

#include "accesscheckdialog.h"
#include "base/displaytext.h"
#include "manageruserassistant.h"
#include "profiles/exchange/importedserver.h"
#include "sessions/connections/connections.h"
#include "sessions/connections/ownaddresses.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/exchange/exportdialog.h"
#include "widgets/exchange/importdialog.h"
#include "widgets/servers/serverdialogs.h"

#include <algorithm>
#include <utility>

namespace wirechief {

Assistants::Assistants(
    Connections& connections, ServerUndo& undo, ServerDialogs& dialogs, Prompter& prompter, QWidget* window)
    : QObject(window)
    , m_connections(connections)
    , m_undo(undo)
    , m_dialogs(dialogs)
    , m_prompter(prompter)
    , m_window(window)
{
}

void Assistants::newManagerUser()
{
    openUserAssistant(std::nullopt);
}

void Assistants::continueUser(const QString& id)
{
    const std::optional<ServerProfile> server = m_connections.profile(id);
    if (!server || m_readingOf == id)
        return;
    m_readingOf = id;
    Q_EMIT result(tr("Reading the secret of %1…").arg(displayName(server->name)), true);
    m_connections.readSecret(id, this, [this, server](Result<Secret> secret) {
        if (m_readingOf != server->id) // another one was asked for since
            return;
        m_readingOf.clear();
        onSecretRead(*server, std::move(secret));
    });
}

/// A secret that exists and cannot be used is not replaced without a question.
void Assistants::onSecretRead(const ServerProfile& server, Result<Secret> secret)
{
    Q_EMIT result({}, true);
    if (!m_connections.isSaved(server.id))
        return;
    if (secret && fitsManagerConf(*secret)) {
        openUserAssistant(server, std::move(*secret));
        return;
    }
    if (!secret && secret.error().kind == ErrorKind::NotFound) {
        openUserAssistant(server);
        return;
    }
    const QString why = secret
        ? tr("The secret that is kept has characters that cannot stand in manager.conf as they are.")
        : secret.error().text;
    m_prompter.confirm(m_window,
        {{}, server.environment, tr("Make a new secret for %1?").arg(displayName(server.name)),
            QString(why % u'\n'
                % tr("The assistant can go on with a new one. It takes the place of the one that is kept "
                     "when the server is saved at the end.")),
            tr("&Make New Secret")},
        this, [this, server](bool yes) {
            if (yes)
                openUserAssistant(server, {}, true);
        });
}

void Assistants::openUserAssistant(const std::optional<ServerProfile>& server, Secret kept, bool hasOther)
{
    auto* dialog = new ManagerUserAssistant(ownAddresses(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList names;
    const QList<ServerProfile> profiles = m_connections.profiles();
    for (const ServerProfile& profile : profiles) {
        if (!server || profile.id != server->id)
            names.append(profile.name);
    }
    dialog->setTakenNames(names);
    dialog->setPrompter(&m_prompter);
    dialog->setWays([this](const ServerProfile& profile,
                        Secret secret) { return m_dialogs.saveWithSecret(profile, std::move(secret)); },
        [this](const ServerProfile& profile, const QByteArrayList& granted, QObject* context,
            const TryPage::TestDone& done) {
            m_connections.test(profile, {}, {}, context, {}, done, granted);
        });
    if (server)
        dialog->continueWith(*server, std::move(kept), hasOther);
    connect(dialog, &ManagerUserAssistant::connectWanted, &m_connections,
        qOverload<const QString&>(&Connections::open));
    connect(&m_connections, &Connections::stateChanged, dialog, [this, dialog](const QString& id) {
        if (id != dialog->serverId())
            return;
        const std::optional<Error> why = m_connections.notSaved(id);
        dialog->showNotKept(why
                ? QString(tr("The secret was not saved; it is kept until you quit.") % u' ' % why->toString())
                : QString());
    });
    connect(dialog, &ManagerUserAssistant::checkWanted, this,
        [this, dialog](const QByteArray& text) { checkAddress(text, dialog); });
    dialog->open();
}

void Assistants::checkAddress(const QByteArray& managerConf, QWidget* parent)
{
    auto* dialog = new AccessCheckDialog(parent != nullptr ? parent : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!managerConf.isEmpty())
        dialog->setManagerConf(managerConf);
    dialog->open();
}

void Assistants::importServers()
{
    auto* dialog = new ImportDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSaved(m_connections.profiles());
    dialog->setSave([this, dialog] { return saveImported(*dialog); });
    dialog->open();
}

Result<void> Assistants::saveImported(const ImportDialog& dialog)
{
    QList<ServerProfile> profiles;
    std::vector<std::pair<QString, Secret>> secrets;
    for (ImportDialog::Chosen& one : dialog.chosen()) {
        profiles.append(one.profile);
        if (!one.secret.isEmpty())
            secrets.emplace_back(one.profile.id, std::move(one.secret));
    }
    if (Result<void> added = m_connections.saveAll(profiles); !added)
        return added;
    m_undo.add(undoOf(profiles));
    Q_EMIT serverAdded(profiles.constFirst().id);
    QString text
        = tr("%Ln server(s) imported, read-only until you change that.", nullptr, int(profiles.size()));
    if (const int skipped = dialog.skipped(); skipped > 0)
        text += u' ' + tr("%Ln skipped.", nullptr, skipped);
    if (secrets.empty()) {
        Q_EMIT result(text, true, true);
        return {};
    }
    // The next result takes the place of this one in the status line, so it says this again.
    Q_EMIT result(QString(text % u' ' % tr("The secrets are being saved…")), true, true);
    const int all = int(secrets.size());
    m_connections.keepSecrets(
        std::move(secrets), this, [this, all, text](const Connections::NotKept& failures) {
            if (failures.isEmpty()) {
                const ServerUndo::Step* last = m_undo.last(); // something else may have been done since
                Q_EMIT result(QString(text % u' ' % tr("%Ln secret(s) saved.", nullptr, all)), true,
                    last != nullptr && last->kind == ServerUndo::Kind::Import);
                return;
            }
            QStringList ids;
            for (const auto& [id, why] : failures)
                ids.append(id);
            Error error = notKept(failures);
            error.text.prepend(text % u' ');
            Q_EMIT secretsNotSaved(ids, error);
        });
    return {};
}

ServerUndo::Step Assistants::undoOf(const QList<ServerProfile>& imported)
{
    return {ServerUndo::Kind::Import, tr("&Undo Importing %Ln Server(s)", nullptr, int(imported.size())),
        tr("Remove the servers again that were imported last"),
        [this, imported] { return !unchanged(imported).isEmpty(); },
        [this, imported] { return takeBack(imported); }, {}, [this, imported] { return redoOf(imported); }};
}

/// Their secrets have gone with them.
ServerUndo::Step Assistants::redoOf(QList<ServerProfile> imported)
{
    for (ServerProfile& server : imported) {
        server.secretInKeyring = false;
        server.secretBackend.clear();
    }
    return {ServerUndo::Kind::Import, tr("Red&o Importing %Ln Server(s)", nullptr, int(imported.size())),
        tr("Add the servers again; secrets that came with them are asked for"),
        [this, imported] { return !gone(imported).isEmpty(); },
        [this, imported]() -> Result<QString> {
            QList<ServerProfile> wanted = gone(imported);
            KnownServers known(m_connections.profiles());
            for (ServerProfile& server : wanted)
                server.name = known.takeName(server.name); // another one may have it meanwhile
            if (const Result<void> added = m_connections.saveAll(wanted); !added)
                return added.error();
            Q_EMIT serverAdded(wanted.constFirst().id);
            return tr("%Ln server(s) imported again, without secrets.", nullptr, int(wanted.size()));
        },
        {}, [this, imported] { return undoOf(imported); }};
}

QList<ServerProfile> Assistants::gone(QList<ServerProfile> imported) const
{
    imported.removeIf([this](const ServerProfile& server) { return m_connections.isSaved(server.id); });
    return imported;
}

/// Those that are as they came. What was changed since is somebody's work.
QStringList Assistants::unchanged(const QList<ServerProfile>& imported) const
{
    QStringList ids;
    for (const ServerProfile& came : imported) {
        const ServerProfile* now = m_connections.find(came.id);
        if (now == nullptr)
            continue;
        ServerProfile server = came;
        server.secretBackend = now->secretBackend; // that is noted once the secret lies there
        if (server == *now)
            ids.append(server.id);
    }
    return ids;
}

/// All at once.
Result<QString> Assistants::takeBack(const QList<ServerProfile>& imported)
{
    QStringList ids = unchanged(imported);
    ids.removeIf([this](const QString& id) { return m_connections.canDisconnect(id); });
    if (ids.isEmpty())
        return Error{ErrorKind::InvalidInput, tr("The import was not taken back: its servers are in use."),
            tr("Disconnect them first.")};
    if (const Result<void> removed = m_connections.removeAll(ids); !removed)
        return removed.error();
    QString done = tr("The import was taken back: %Ln server(s) removed.", nullptr, int(ids.size()));
    const auto stay = std::count_if(imported.begin(), imported.end(),
        [this](const ServerProfile& server) { return m_connections.isSaved(server.id); });
    if (stay > 0)
        done += u' ' + tr("%Ln stay(s), changed or in use.", nullptr, int(stay));
    return done;
}

Error Assistants::notKept(const Connections::NotKept& failures) const
{
    const auto& [id, error] = failures.constFirst();
    const std::optional<ServerProfile> profile = m_connections.profile(id);
    return {error.kind,
        tr("The secrets of %Ln server(s) are not saved and are kept for this run only. %1: %2", nullptr,
            int(failures.size()))
            .arg(profile ? displayName(profile->name) : QString(), error.text),
        error.advice};
}

void Assistants::exportServers(const QStringList& ids)
{
    auto* dialog = new ExportDialog(m_connections, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!ids.isEmpty())
        dialog->chooseOnly(ids);
    connect(
        dialog, &ExportDialog::exported, this, [this](const QString& text) { Q_EMIT result(text, true); });
    dialog->open();
}

} // namespace wirechief
