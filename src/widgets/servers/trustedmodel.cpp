// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trustedmodel.h"

#include "base/displaytext.h"
#include "certificatedialog.h"
#include "sessions/connections/connections.h"
#include "widgets/parts/plaintooltip.h"

#include <QFontDatabase>

#include <algorithm>

namespace wirechief {

TrustedModel::TrustedModel(const Connections& connections, QObject* parent)
    : QAbstractTableModel(parent)
    , m_connections(connections)
    , m_rows(readRows())
{
}

QList<TrustedModel::Row> TrustedModel::readRows() const
{
    QList<Row> rows;
    const QList<ServerProfile> profiles = m_connections.profiles();
    for (const ServerProfile& profile : profiles) {
        const CertificatePin now = m_connections.trusted(profile.id);
        if (!now.isEmpty() && now != profile.trusted)
            rows.append({profile.id, profile.name, peerText(profile), now, false});
        if (!profile.trusted.isEmpty())
            rows.append({profile.id, profile.name, peerText(profile), profile.trusted, true});
    }
    return rows;
}

void TrustedModel::refresh()
{
    const QList<Row> rows = readRows();
    if (rows.isEmpty() == m_rows.isEmpty()) {
        replaceRows(rows);
        return;
    }
    beginResetModel(); // the row that says that there are none comes or goes
    m_rows = rows;
    endResetModel();
}

/// What stands between the first and the last certificates that have stayed goes, and comes anew.
void TrustedModel::replaceRows(const QList<Row>& rows)
{
    const auto isSame = [](const Row& a, const Row& b) { return a.id == b.id && a.pin == b.pin; };
    const auto firstChange
        = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), isSame).second;
    const auto first = int(firstChange - rows.cbegin());
    const auto lastChange = std::mismatch(
        m_rows.crbegin(), m_rows.crend() - first, rows.crbegin(), rows.crend() - first, isSame)
                                .second;
    const auto behind = int(lastChange - rows.crbegin());
    if (const int gone = int(m_rows.size()) - first - behind; gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_rows.remove(first, gone);
        endRemoveRows();
    }
    if (const int come = int(rows.size()) - first - behind; come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_rows = m_rows.first(first) + rows.mid(first, come) + m_rows.mid(first);
        endInsertRows();
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

QString TrustedModel::serverId(const QModelIndex& index) const
{
    return m_rows.value(index.row()).id;
}

CertificatePin TrustedModel::certificate(const QModelIndex& index) const
{
    return m_rows.value(index.row()).pin;
}

int TrustedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : std::max(int(m_rows.size()), 1);
}

int TrustedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TrustedModel::flags(const QModelIndex& index) const
{
    return index.isValid() && m_rows.isEmpty() ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QVariant TrustedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (m_rows.isEmpty())
        return role == Qt::DisplayRole && index.column() == ServerColumn
            ? QVariant(tr("None: authorities vouch for every server, or none was asked for."))
            : QVariant();
    const QString shown = text(m_rows[index.row()], index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::FontRole:
        return index.column() == FingerprintColumn
            ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
            : QVariant();
    case Qt::ToolTipRole:
        return index.column() == FingerprintColumn ? QVariant(toolTipText(shown)) : QVariant();
    default:
        return {};
    }
}

QString TrustedModel::text(const Row& row, int column) const
{
    switch (column) {
    case ServerColumn:
        return displayText(row.name);
    case AddressColumn:
        return displayText(row.address);
    case TimeColumn:
        return row.isForGood ? tr("for good") : tr("until you quit");
    default:
        return fingerprintText(row.pin.certificate);
    }
}

QVariant TrustedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ServerColumn:
        return tr("Server");
    case AddressColumn:
        return tr("Address");
    case TimeColumn:
        return tr("Trusted");
    default:
        return tr("SHA-256 fingerprint");
    }
}

} // namespace wirechief
