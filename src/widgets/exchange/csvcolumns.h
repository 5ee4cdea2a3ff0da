// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/exchange/csvservers.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace wirechief {

class FormNote;

/// The first rows of a table, and above each column what it is. Columns of secrets are not shown.
class CsvColumns : public QWidget {
    Q_OBJECT
public:
    explicit CsvColumns(QWidget* parent = nullptr);

    /// Begins with what its titles say. The table outlives what is shown of it.
    void setTable(const CsvTable& table);
    /// How the table is to be read, but for the host and TLS of all.
    [[nodiscard]] const CsvReading& reading() const { return m_reading; }

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    QComboBox* makeCombo(int column);
    void choose(int column, CsvField field);
    void fillRows();

    const CsvTable* m_shown = nullptr;
    CsvReading m_reading;
    QTableWidget* m_rows;
    QCheckBox* m_hasTitles;
    FormNote* m_note;
    QList<QComboBox*> m_combos;
};

} // namespace wirechief
