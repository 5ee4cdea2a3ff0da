// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filterexpression.h"

#include <QLineEdit>

class QCompleter;
class QLabel;
class QStandardItemModel;
class QTreeView;

namespace wirechief {

class TableModel;

/// Entry for a filter of a table: offers columns and their values while one types (Ctrl+Space at any time),
/// and marks the place that cannot be read, though not while it offers how to go on.
class FilterEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterEdit(TableModel& model, QWidget* parent = nullptr);
    ~FilterEdit() override;

    /// Underlines the place and says the sentence to screen readers and in the tool tip; none: all is well.
    void setError(const std::optional<FilterError>& error);
    /// How many rows it lets through, at the end of the line; empty where it is not set.
    void setCount(const QString& text);
    void complete();
    /// Whether the word at the cursor is the beginning of a column's name: what is meant is not decided yet.
    [[nodiscard]] bool isNaming() const;
    /// Whether it offers something to complete it with.
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] QTreeView* popup() const { return m_popup; }

Q_SIGNALS:
    void offersClosed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeCount();
    void completeWord();
    void markError();
    void fill(const FilterCompletion& completion);
    void addValues(int field, QStringView begun);
    void addOffer(const QString& shown, const QString& hint, const QString& inserted);
    void insertOffer(const QModelIndex& offer);

    TableModel& m_model;
    QStandardItemModel* m_offers;
    QLabel* m_count;
    QTreeView* m_popup;
    QCompleter* m_completer;
    FilterCompletion m_completion;
    std::optional<FilterError> m_error;
    QString m_toolTip;
};

} // namespace wirechief
