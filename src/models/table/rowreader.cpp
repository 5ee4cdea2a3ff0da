// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowreader.h"

#include <algorithm>

namespace wirechief {

void RowReader::setServerName(quint32 source, const QString& name)
{
    if (source >= m_serverNames.size())
        m_serverNames.resize(source + 1);
    m_serverNames[source] = name;
}

int RowReader::compare(const TableRow& a, const TableRow& b, RowOrder order) const
{
    int result = 0;
    if (order.column >= 0) {
        const auto& compareValues = m_columns[size_t(order.column)].compare;
        if (compareValues)
            result = compareValues(*a.record, *b.record);
        else if (a.source != b.source)
            result = naturalCompare(m_serverNames[a.source], m_serverNames[b.source]);
        if (result != 0)
            return order.direction == Qt::AscendingOrder ? result : -result;
    }
    const QByteArrayView keyOfA = key(a);
    const QByteArrayView keyOfB = key(b);
    result = naturalCompare(keyOfA, keyOfB);
    if (result == 0)
        result = keyOfA.compare(keyOfB);
    return result != 0 ? result : int(a.source) - int(b.source);
}

void RowReader::sort(TableRows& rows, RowOrder order) const
{
    std::sort(rows.begin(), rows.end(),
        [this, order](const TableRow& a, const TableRow& b) { return compare(a, b, order) < 0; });
}

} // namespace wirechief
