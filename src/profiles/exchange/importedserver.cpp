// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importedserver.h"

#include "base/displaytext.h"
#include "profiles/limits.h"
#include "profiles/servers/profilestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

struct ImportedTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ImportedServer)
};

QStringList notTakenOver(const ServerProfile& foreign)
{
    QStringList notes;
    if (displayText(foreign.name) != foreign.name || displayText(foreign.folder) != foreign.folder)
        notes.append(
            ImportedTr::tr("Its name or its folder has characters that cannot be seen; they are shown as "
                           "signs."));
    if (!foreign.trusted.isEmpty())
        notes.append(ImportedTr::tr("Its certificate is not trusted: look at it when it connects."));
    if (!foreign.caFile.isEmpty())
        notes.append(ImportedTr::tr("Its CA file is left out: %1.").arg(displayName(foreign.caFile)));
    for (const QString& file : {foreign.certificateFile, foreign.keyFile}) {
        if (!file.isEmpty())
            notes.append(ImportedTr::tr("The file of its client's certificate is left out: %1.")
                             .arg(displayName(file)));
    }
    if (foreign.allowPlainLogin)
        notes.append(ImportedTr::tr("Its consent to the plain login is left out."));
    if (foreign.connectAtStart)
        notes.append(ImportedTr::tr("It does not connect at the start."));
    if (foreign.confirm == ConfirmLevel::Never)
        notes.append(ImportedTr::tr("Changes are asked about as its environment wants it."));
    if (!foreign.jump.isEmpty())
        notes.append(
            ImportedTr::tr("It is reached through another host, by ssh: %1.").arg(displayName(foreign.jump)));
    if (!foreign.myPhone.isEmpty())
        notes.append(ImportedTr::tr("What rings as your phone: %1.").arg(displayName(foreign.myPhone)));
    return notes;
}

/// What makes two servers the same login.
QString loginKey(const ServerProfile& profile)
{
    return normalizedHost(profile.host).toLower() % u' ' % QString::number(profile.port) % u' ' % profile.user
        % u' ' % profile.jump;
}

QString namedLoginKey(const ServerProfile& profile)
{
    return QString(loginKey(profile) % u'\n' % profile.name.toCaseFolded());
}

} // namespace

ImportedServer importedServer(const ServerProfile& foreign)
{
    ImportedServer imported;
    ServerProfile& profile = imported.profile;
    profile.id = ProfileStore::newId();
    profile.name = foreign.name.trimmed();
    profile.folder = normalizedFolder(foreign.folder);
    profile.host = normalizedHost(foreign.host);
    profile.port = foreign.port;
    profile.tls = foreign.tls;
    profile.jump = foreign.jump;
    profile.user = foreign.user;
    profile.readOnly = true;
    profile.myPhone = foreign.myPhone;
    profile.availableActions = foreign.availableActions;
    profile.missingActions = foreign.missingActions;
    profile.environment = foreign.environment;
    profile.confirm = foreign.confirm == ConfirmLevel::Never ? ConfirmLevel::ByEnvironment : foreign.confirm;
    profile.eventClasses = foreign.eventClasses;
    profile.connectSeconds = foreign.connectSeconds;
    profile.answerSeconds = foreign.answerSeconds;
    profile.encoding = foreign.encoding;
    profile.notes = foreign.notes;
    imported.problem = validate(profile);
    imported.notes = notTakenOver(foreign);
    return imported;
}

KnownServers::KnownServers(const QList<ServerProfile>& saved)
{
    for (const ServerProfile& profile : saved) {
        m_names.insert(profile.name.toCaseFolded());
        m_logins.insert(loginKey(profile), profile.name);
        m_namedLogins.insert(namedLoginKey(profile), profile.name);
    }
}

QString KnownServers::sameAs(const ServerProfile& profile) const
{
    // Where several have its login, its own name tells the user most.
    const QString own = m_namedLogins.value(namedLoginKey(profile));
    return own.isEmpty() ? m_logins.value(loginKey(profile)) : own;
}

QString KnownServers::takeName(const QString& wanted)
{
    constexpr qsizetype numberCharacters = 8;
    const QString begin = wanted.left(limits::profileNameCharacters - numberCharacters);
    int& number = m_numbers[begin.toCaseFolded()];
    QString name = wanted;
    while (m_names.contains(name.toCaseFolded())) {
        number = std::max(number + 1, 2);
        name = QString(begin % u' ' % QString::number(number));
    }
    m_names.insert(name.toCaseFolded());
    return name;
}

void fitIn(QList<ImportedServer>& servers, KnownServers known)
{
    QHash<QString, QString> before;
    for (ImportedServer& server : servers) {
        if (!server.isUsable())
            continue;
        // What decides whether somebody wants it stands before what is left out of it.
        QStringList first;
        server.sameAs = known.sameAs(server.profile);
        const QString login = loginKey(server.profile);
        if (const auto other = before.constFind(login); other != before.cend())
            first.append(
                ImportedTr::tr("The same host, port and user as %1 above.").arg(displayName(*other)));
        if (server.sameAs.isEmpty()) { // else nobody may want it twice; then it gets a name
            const QString name = known.takeName(server.profile.name);
            if (name != server.profile.name)
                first.append(ImportedTr::tr("There is a server called %1 already.")
                                 .arg(displayName(server.profile.name)));
            server.profile.name = name;
        }
        if (!before.contains(login))
            before.insert(login, server.profile.name);
        server.notes = first + server.notes;
    }
}

} // namespace wirechief
