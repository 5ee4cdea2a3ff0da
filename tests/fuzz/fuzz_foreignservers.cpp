// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a file of servers: they are refused with a reason, or what becomes of them is trusted with
// nothing, can be saved, and is the same when it is exported and read again.

#include "profiles/exchange/csvservers.h"
#include "profiles/exchange/foreignfile.h"
#include "profiles/exchange/foreignservers.h"
#include "require.h"

using namespace wirechief;

namespace {

/// Nothing but what describes a server.
void checkBelieved(const ImportedServer& server)
{
    const ServerProfile& profile = server.profile;
    require(profile.readOnly && !profile.connectAtStart && !profile.allowPlainLogin && !profile.isDemo);
    require(profile.trusted.isEmpty() && profile.caFile.isEmpty());
    require(!profile.secretInKeyring && profile.secretBackend.isEmpty());
    require(profile.confirm != ConfirmLevel::Never);
    require(!server.isUsable() || validate(profile).isEmpty());
}

QList<ServerProfile> usableOf(const QList<ImportedServer>& servers)
{
    QList<ServerProfile> usable;
    for (const ImportedServer& server : servers) {
        checkBelieved(server);
        if (server.isUsable())
            usable.append(server.profile);
    }
    return usable;
}

/// All but the id, which is a new one each time.
void requireSame(QList<ServerProfile> again, const QList<ServerProfile>& before)
{
    require(again.size() == before.size());
    for (qsizetype i = 0; i < again.size(); ++i) {
        again[i].id = before[i].id;
        require(again[i] == before[i]);
    }
}

void checkExport(const QList<ImportedServer>& servers)
{
    const QList<ServerProfile> usable = usableOf(servers);
    if (usable.isEmpty())
        return;
    const Result<QByteArray> bytes = writeServerFile(usable);
    if (!bytes) // they have become longer
        return;
    const Result<ServerFile> again = ServerFile::read(*bytes);
    require(again.has_value());
    requireSame(usableOf(again->servers), usable);
}

void checkTable(const CsvTable& table)
{
    require(table.rows() > 0 && table.columns() > 0);
    const CsvReading reading = recognisedReading(table);
    const QList<ImportedServer> servers = serversOf(table, reading);
    const QList<ServerProfile> usable = usableOf(servers);
    for (qsizetype i = 0; i < servers.size(); ++i)
        (void)csvSecretOf(table, reading, i);
    checkExport(servers);
    if (usable.isEmpty())
        return;
    const Result<CsvTable> again = CsvTable::read(foreignTextOf(csvOf(usable)));
    require(again.has_value());
    requireSame(usableOf(serversOf(*again, recognisedReading(*again))), usable);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<ForeignServers> read = ForeignServers::ofText(bytes);
    if (!read) {
        require(!read.error().text.isEmpty());
        return 0;
    }
    if (const auto* own = std::get_if<ServerFile>(&read->content)) {
        QList<ImportedServer> servers = own->servers;
        fitIn(servers, {});
        checkExport(servers);
    } else if (const auto* table = std::get_if<CsvTable>(&read->content)) {
        checkTable(*table);
    } else {
        const auto& users = std::get<ManagerConfImport>(read->content);
        for (qsizetype i = 0; i < users.users().size(); ++i) {
            const ServerProfile profile = users.profileOf(i, QStringLiteral("pbx.example"), true);
            require(profile.readOnly && (!users.users().at(i).isUsable || validate(profile).isEmpty()));
        }
    }
    return 0;
}
