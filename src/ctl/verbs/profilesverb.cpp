// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesverb.h"

#include "base/displaytext.h"
#include "ctl/core/ctloutput.h"
#include "ctl/core/secretinput.h"
#include "ctl/limits.h"
#include "profiles/exchange/csvservers.h"
#include "profiles/exchange/foreignfile.h"
#include "profiles/exchange/foreignservers.h"
#include "profiles/secrets/secretstore.h"
#include "profiles/servers/profilestore.h"
#include "sessions/connections/passphrases.h"

#include <QFileInfo>
#include <QJsonObject>

namespace wirechief {

namespace {

Error wrong(const QString& text)
{
    return {ErrorKind::InvalidInput, text, {}};
}

bool namesFile(const QString& word)
{
    return word == QLatin1String("import") || word == QLatin1String("export");
}

bool wantsOneMore(const QString& word)
{
    return namesFile(word) || word == QLatin1String("add") || word == QLatin1String("remove");
}

/// Without what to do about it: that would be for a server that is there.
Error stillKept(const QString& name, const QString& backend, const Error& why)
{
    const QString text = backend.isEmpty()
        ? ProfilesVerb::tr("%1 was removed, but its secret is still kept: %2")
        : backend == QLatin1String("vault")
        ? ProfilesVerb::tr("%1 was removed, but its secret is still in the vault: %2")
        : ProfilesVerb::tr("%1 was removed, but its secret is still in the keyring: %2");
    return {ErrorKind::Refused, text.arg(displayName(name), why.text), {}};
}

QJsonObject profileObject(const ServerProfile& profile)
{
    return {{QStringLiteral("name"), profile.name}, {QStringLiteral("folder"), profile.folder},
        {QStringLiteral("host"), profile.host}, {QStringLiteral("port"), profile.port},
        {QStringLiteral("tls"), profile.tls}, {QStringLiteral("user"), profile.user},
        {QStringLiteral("environment"), environmentText(profile.environment)},
        {QStringLiteral("readOnly"), profile.readOnly}};
}

} // namespace

ProfilesVerb::ProfilesVerb(const CtlRequest& request, ProfileStore& profiles, SecretStore& secrets,
    CtlOutput& output, QObject* parent)
    : QObject(parent)
    , m_request(request)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_output(output)
{
}

void ProfilesVerb::start()
{
    const QString what = m_request.arguments.value(0);
    const bool wantsWord = wantsOneMore(what);
    if (!wantsWord && what != QLatin1String("list") && what != QLatin1String("names"))
        Q_EMIT finished(wrong(tr("“%1” is nothing that can be done with profiles.").arg(what)));
    else if (wantsWord != (m_request.arguments.size() == 2))
        Q_EMIT finished(wrong(wantsWord ? tr("profiles %1 wants one word more.").arg(what)
                                        : tr("profiles %1 wants no word more.").arg(what)));
    else if (wantsWord && m_request.arguments.at(1).isEmpty())
        Q_EMIT finished(wrong(
            namesFile(what) ? tr("The name of the file is empty.") : tr("The name of the server is empty.")));
    else if (what == QLatin1String("list"))
        Q_EMIT finished(list());
    else if (what == QLatin1String("names"))
        Q_EMIT finished(listNames());
    else if (what == QLatin1String("export"))
        Q_EMIT finished(exportAll());
    else if (what == QLatin1String("import"))
        Q_EMIT finished(import());
    else if (what == QLatin1String("add"))
        add();
    else
        remove();
}

Result<void> ProfilesVerb::list()
{
    for (const ServerProfile& profile : m_profiles.profiles()) {
        if (m_request.format == ListFormat::Json) {
            m_output.print(displayText(profile.name), profileObject(profile));
            continue;
        }
        const QString folder = profile.folder.isEmpty() ? QString() : QString(profile.folder + u'/');
        m_output.print({},
            QString(displayText(QString(folder + profile.name)) + QStringLiteral("  ")
                + displayText(peerText(profile)) + QStringLiteral("  ") + displayText(profile.user)));
    }
    return {};
}

/// For completion by shells.
Result<void> ProfilesVerb::listNames()
{
    for (const ServerProfile& profile : m_profiles.profiles())
        m_output.print({}, displayText(profile.name));
    return {};
}

Result<void> ProfilesVerb::exportAll()
{
    const Result<QByteArray> bytes = writeServerFile(m_profiles.profiles());
    if (!bytes)
        return bytes.error();
    const QString path = m_request.arguments.at(1);
    if (path == QLatin1String("-")) {
        m_output.printBytes(*bytes);
        return {};
    }
    if (QFileInfo::exists(path) && !m_request.overwrite)
        return Error{ErrorKind::InvalidInput, tr("%1 is there already.").arg(displayText(path)),
            tr("Nothing was written. With --overwrite it is replaced.")};
    return writeForeignFile(path, *bytes);
}

Result<void> ProfilesVerb::import()
{
    const Result<ForeignServers> foreign = ForeignServers::ofFile(m_request.arguments.at(1));
    if (!foreign)
        return foreign.error();
    if (!foreign->note.isEmpty())
        m_output.complain({}, foreign->note);
    QList<ImportedServer> servers;
    QList<int> lines; // of a table
    if (const auto* file = std::get_if<ServerFile>(&foreign->content)) {
        servers = file->servers;
        if (!file->sealed.isEmpty())
            m_output.complain(
                {}, tr("The secrets in the file are sealed, and stay there: import it in the window."));
    } else if (const auto* table = std::get_if<CsvTable>(&foreign->content)) {
        const CsvReading reading = recognisedReading(*table);
        servers = serversOf(*table, reading);
        for (int row = reading.hasTitles ? 1 : 0; row < table->rows(); ++row)
            lines.append(table->lineOf(row));
    } else {
        return wrong(
            tr("That is a manager.conf, which does not say where its server is: import it in the window."));
    }
    fitIn(servers, KnownServers(m_profiles.profiles()));
    QList<ServerProfile> wanted;
    int leftOut = 0;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const ImportedServer& server = servers.at(i);
        if (server.isUsable() && server.sameAs.isEmpty())
            wanted.append(server.profile);
        else if (++leftOut <= limits::leftOutNamed || m_request.verbose)
            tellLeftOut(server, lines.value(i, 0));
    }
    if (leftOut > limits::leftOutNamed && !m_request.verbose)
        m_output.complain({},
            tr("… and %Ln more server(s) left out; --verbose names all.", nullptr,
                leftOut - limits::leftOutNamed));
    if (wanted.isEmpty() && !servers.isEmpty())
        return Error{ErrorKind::Refused, tr("No server was imported."), {}};
    if (!wanted.isEmpty()) {
        if (const Result<void> saved = m_profiles.saveAll(wanted); !saved)
            return saved;
    }
    m_output.complain({}, tr("%Ln server(s) imported, each read-only.", nullptr, int(wanted.size())));
    return {};
}

void ProfilesVerb::tellLeftOut(const ImportedServer& server, int line)
{
    const QString why = server.isUsable() ? tr("Left out: it is saved as %1.").arg(displayText(server.sameAs))
                                          : tr("Left out: %1").arg(server.problem);
    const QString name = displayText(server.profile.name);
    QStringList where;
    if (line > 0)
        where.append(tr("line %1").arg(line));
    if (!name.isEmpty())
        where.append(name);
    m_output.complain(where.join(QStringLiteral(", ")), why);
}

void ProfilesVerb::add()
{
    if (m_request.hosts.size() != 1) {
        Q_EMIT finished(wrong(tr("profiles add wants one --host.")));
        return;
    }
    ServerProfile profile = m_request.hosts.constFirst();
    profile.name = m_request.arguments.at(1);
    profile.folder = normalizedFolder(m_request.folders.value(0));
    profile.environment = environmentOfWord(m_request.environment);
    profile.readOnly = m_request.readOnly;
    if (m_profiles.findByName(profile.name) != nullptr) {
        Q_EMIT finished(wrong(tr("A server called “%1” is saved already.").arg(profile.name)));
        return;
    }
    if (const QString problem = validate(profile); !problem.isEmpty()) {
        Q_EMIT finished(wrong(problem));
        return;
    }
    if (!m_request.secret.isGiven()) {
        Q_EMIT finished(m_profiles.save(profile));
        return;
    }
    Result<Secret> secret = readSecretInput(m_request.secret);
    if (!secret) {
        Q_EMIT finished(secret.error());
        return;
    }
    // First the secret: a profile that says that it is kept, and it is not, would ask for ever.
    m_secrets.write(profile.id, std::move(*secret), this, [this, profile](const Result<void>& kept) {
        if (!kept) {
            Q_EMIT finished(kept);
            return;
        }
        ServerProfile saved = profile;
        saved.secretInKeyring = true;
        saved.secretBackend = m_secrets.backend();
        Q_EMIT finished(m_profiles.save(saved));
    });
}

void ProfilesVerb::remove()
{
    const ServerProfile* profile = m_profiles.findByName(m_request.arguments.at(1));
    if (profile == nullptr) {
        Q_EMIT finished(wrong(tr("There is no saved server called “%1”.").arg(m_request.arguments.at(1))));
        return;
    }
    const ServerProfile gone = *profile;
    if (const Result<void> removed = m_profiles.remove(gone.id); !removed) {
        Q_EMIT finished(removed);
        return;
    }
    QStringList keys;
    if (gone.secretInKeyring)
        keys.append(gone.id);
    if (gone.passphraseInKeyring)
        keys.append(Passphrases::keyOf(gone.id));
    forgetKept(gone, keys);
}

/// One after the other, so that a vault is unlocked once.
void ProfilesVerb::forgetKept(const ServerProfile& gone, QStringList keys)
{
    if (keys.isEmpty()) {
        Q_EMIT finished(Result<void>());
        return;
    }
    const QString key = keys.takeFirst();
    // Of a passphrase nobody has noted where it is.
    const QString backend = key == gone.id ? gone.secretBackend : QString();
    m_secrets.removeFrom(backend, key, this, [this, gone, keys, backend](const Result<void>& forgotten) {
        if (forgotten || forgotten.error().kind == ErrorKind::NotFound)
            forgetKept(gone, keys);
        else
            Q_EMIT finished(stillKept(gone.name, backend, forgotten.error()));
    });
}

} // namespace wirechief
