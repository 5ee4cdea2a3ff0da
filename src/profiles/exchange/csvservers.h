// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "csvtable.h"
#include "importedserver.h"

namespace wirechief {

/// What a column of a table can say of servers.
enum class CsvField : quint8 {
    None, ///< nothing that is wanted
    Name,
    Folder,
    Host,
    Port,
    Tls,
    User,
    Secret,
    Environment,
    MyPhone,
    Encoding,
    Notes
};

/// For people, translated.
[[nodiscard]] QString csvFieldText(CsvField field);
/// All, in the order in which they are offered.
[[nodiscard]] QList<CsvField> csvFields();

/// How a table is read.
struct CsvReading {
    bool hasTitles = true; ///< the first row is none of servers
    QList<CsvField> columns; ///< of each column; no field but None stands twice
    // For servers where no column says it.
    QString host;
    bool tls = false;
    QString user;

    [[nodiscard]] int columnOf(CsvField field) const { return int(columns.indexOf(field)); }
    [[nodiscard]] bool has(CsvField field) const { return columns.contains(field); }
    bool operator==(const CsvReading&) const = default;
};

/// By the titles of the first row, in English, translated, or as other programs call them.
[[nodiscard]] CsvReading recognisedReading(const CsvTable& table);

/// A server for each row. From any thread.
[[nodiscard]] QList<ImportedServer> serversOf(const CsvTable& table, const CsvReading& reading);
/// Empty: it has none.
[[nodiscard]] Secret csvSecretOf(const CsvTable& table, const CsvReading& reading, qsizetype server);

/// Whether any server of the table has one: the column alone may be empty.
[[nodiscard]] bool hasCsvSecrets(const CsvTable& table, const CsvReading& reading);

/// A table of these servers without secrets, in UTF-8 with a mark and English titles. What a spreadsheet
/// would run is defused, and read again as it was.
[[nodiscard]] QByteArray csvOf(const QList<ServerProfile>& servers);

} // namespace wirechief
