// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/displaytext.h"
#include "models/table/recordmodelof.h"

namespace wirechief {

/// A record for tests of RecordModel and of what shows it.
struct FakeRecord : TableRecord {
    QByteArray key;
    QByteArray name;
    int number = 0;
};

enum FakeColumn { FakeServer, FakeName, FakeNumber, FakeKey };

/// Columns server, name, number (with a state from 100 on) and key.
inline std::vector<Column<FakeRecord>> fakeColumns()
{
    std::vector<Column<FakeRecord>> columns(4);
    columns[FakeServer].id = QStringLiteral("server");
    columns[FakeServer].title = QStringLiteral("Server");
    columns[FakeServer].text = [](const FakeRecord&, const QString& server) { return server; };
    columns[FakeName].id = QStringLiteral("name");
    columns[FakeName].title = QStringLiteral("Name");
    columns[FakeName].mostWidth = 60;
    columns[FakeName].text
        = [](const FakeRecord& record, const QString&) { return displayText(record.name); };
    columns[FakeName].searchBytes = [](const FakeRecord& record) { return QByteArrayView(record.name); };
    columns[FakeName].compare = [](const FakeRecord& a, const FakeRecord& b) {
        return naturalCompare(QByteArrayView(a.name), QByteArrayView(b.name));
    };
    columns[FakeNumber].id = QStringLiteral("number");
    columns[FakeNumber].title = QStringLiteral("Number");
    columns[FakeNumber].alignment = Qt::AlignRight | Qt::AlignVCenter;
    columns[FakeNumber].ticking = true;
    columns[FakeNumber].kind = FieldKind::Number;
    columns[FakeNumber].number
        = [](const FakeRecord& record) { return std::optional<double>(record.number); };
    columns[FakeNumber].text
        = [](const FakeRecord& record, const QString&) { return QString::number(record.number); };
    columns[FakeNumber].compare = [](const FakeRecord& a, const FakeRecord& b) {
        return a.number < b.number ? -1 : int(a.number > b.number);
    };
    columns[FakeNumber].role
        = [](const FakeRecord& record) { return record.number >= 100 ? StateRole::Up : StateRole::None; };
    columns[FakeKey].id = QStringLiteral("key");
    columns[FakeKey].title = QStringLiteral("Key");
    columns[FakeKey].visible = false;
    columns[FakeKey].text = [](const FakeRecord& record, const QString&) { return displayText(record.key); };
    columns[FakeKey].compare = [](const FakeRecord& a, const FakeRecord& b) {
        return naturalCompare(QByteArrayView(a.key), QByteArrayView(b.key));
    };
    return columns;
}

using FakeTable = Table<FakeRecord>;
using FakeModel = RecordModelOf<FakeRecord>;

inline void put(FakeTable& table, const QByteArray& key, const QByteArray& name, int number = 0)
{
    FakeRecord& record = table.upsert(key);
    record.name = name;
    record.number = number;
}

} // namespace wirechief
