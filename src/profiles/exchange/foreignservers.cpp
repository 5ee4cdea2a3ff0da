// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreignservers.h"

#include "foreignfile.h"

#include <functional>

namespace wirechief {

namespace {

template <class Content>
Result<ForeignServers> wrapped(Result<Content> content)
{
    if (!content)
        return content.error();
    return ForeignServers{std::move(content).value()};
}

Result<ForeignServers> servers(
    const QByteArray& bytes, const std::function<Result<ManagerConfImport>()>& readManagerConf)
{
    const Result<ForeignKind> kind = foreignKindOf(bytes);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case ForeignKind::ManagerConf:
        return wrapped(readManagerConf());
    case ForeignKind::OwnFile:
        return wrapped(ServerFile::read(bytes));
    case ForeignKind::Csv:
        break;
    }
    Result<ForeignServers> table = wrapped(CsvTable::read(foreignTextOf(bytes)));
    if (table)
        table->note = encodingNote(bytes);
    return table;
}

} // namespace

Result<ForeignServers> ForeignServers::ofFile(const QString& path)
{
    Result<QByteArray> bytes = readForeignFile(path);
    if (!bytes)
        return bytes.error();
    if (isMarkedUtf16(*bytes)) {
        QByteArray utf8 = foreignTextOf(*bytes);
        Secret::wipe(*bytes);
        Result<ForeignServers> result = ofText(utf8);
        Secret::wipe(utf8);
        return result;
    }
    // A manager.conf is read again, with what it includes.
    Result<ForeignServers> result = servers(*bytes, [&path] { return ManagerConfImport::ofFile(path); });
    Secret::wipe(*bytes);
    return result;
}

Result<ForeignServers> ForeignServers::ofText(const QByteArray& text)
{
    return servers(text, [&text] { return ManagerConfImport::ofText(text); });
}

} // namespace wirechief
