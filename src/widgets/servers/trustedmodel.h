// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/certificatepin.h"

#include <QAbstractTableModel>
#include <QList>

namespace wirechief {

class Connections;

/// The certificates that the user trusts, in the order of the saved servers: of one there may be two, one for
/// this run and one for good. Texts are made when they
/// are shown: there may be thousands. Where there is none, one row that cannot be selected says so.
class TrustedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ServerColumn, AddressColumn, TimeColumn, FingerprintColumn, ColumnCount };

    explicit TrustedModel(const Connections& connections, QObject* parent = nullptr);

    /// Reads them again; changes only what differs.
    void refresh();
    /// Whether it has no server.
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// Empty: of none.
    [[nodiscard]] QString serverId(const QModelIndex& index) const;
    [[nodiscard]] CertificatePin certificate(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString id;
        QString name;
        QString address;
        CertificatePin pin;
        bool isForGood = false; ///< else until the program quits
        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] QList<Row> readRows() const;
    void replaceRows(const QList<Row>& rows);
    [[nodiscard]] QString text(const Row& row, int column) const;

    const Connections& m_connections;
    QList<Row> m_rows;
};

} // namespace wirechief
