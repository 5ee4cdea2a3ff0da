// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filterexpression.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;
class QTreeView;

namespace wirechief {

class TableModel;

/// Entry for a filter of a table: offers columns and their values while one types (Ctrl+Space at any time),
/// and marks the place that cannot be read.
class FilterEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterEdit(TableModel& model, QWidget* parent = nullptr);
    ~FilterEdit() override;

    /// Underlines the place and says the sentence to screen readers and in the tool tip; none: all is well.
    void setError(const std::optional<FilterError>& error);
    void complete();
    [[nodiscard]] QTreeView* popup() const { return m_popup; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void completeWord();
    void fill(const FilterCompletion& completion);
    void addValues(int field, QStringView begun);
    void addOffer(const QString& shown, const QString& hint, const QString& inserted);
    void insertOffer(const QModelIndex& offer);

    TableModel& m_model;
    QStandardItemModel* m_offers;
    QTreeView* m_popup;
    QCompleter* m_completer;
    FilterCompletion m_completion;
    QString m_toolTip;
};

} // namespace wirechief
