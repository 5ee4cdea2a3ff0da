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

/// The first rows of a table under the titles that its columns have, and above each what is made of it.
/// Columns of secrets are not shown.
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QComboBox* makeCombo(int column);
    void choose(int column, CsvField field);
    void fillRows();
    void fitHeight();
    [[nodiscard]] QString titleOf(int column) const;

    const CsvTable* m_shown = nullptr;
    CsvReading m_reading;
    QList<CsvField> m_recognised; ///< what the titles said of each column
    QTableWidget* m_rows;
    QCheckBox* m_hasTitles;
    FormNote* m_note;
    QList<QComboBox*> m_combos;
};

} // namespace wirechief
