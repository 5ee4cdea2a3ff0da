// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/readablefilters.h"
#include "models/table/tablemodel.h"
#include "widgets/parts/screenwatch.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace wirechief {

class ColumnRoom;
class FilterEdit;
class LiveTableView;
class SavedFilters;

/// A page with a filter line and a table, for any TableModel: choosing, moving and sizing columns, sorting,
/// copying, and a remembered state. Selection and scroll position follow the records. While nobody can see
/// the page its model is detached.
class TablePage : public QWidget {
    Q_OBJECT
public:
    /// `name` is the accessible name of the table ("Channels") and its object name. The model stays the
    /// owner's.
    TablePage(TableModel& model, const QString& name, QWidget* parent = nullptr);
    ~TablePage() override;

    /// Actions of the context menu, in this order; null makes a separator. They stay the owner's. Their keys
    /// work while the rows have the focus.
    void setRowActions(const QList<QAction*>& actions);
    /// What stands in the place of rows: why the table is empty, and what to do. Plain text.
    void setEmptyText(const QString& text);
    /// Whether a button below that text offers to try again.
    void setTryAgainOffered(bool offered);

    /// Names what is counted: "33 calls".
    void setCountText(const std::function<QString(qsizetype)>& text);
    /// Shows how many rows there are. They change with every frame, so the window says when to look again.
    void updateCount();

    /// Whether the rows are those of all servers: then the Server column is shown by default, as the first
    /// one. Columns, sort and filter are remembered for both apart.
    void setAllServers(bool all);

    [[nodiscard]] QList<RowId> selectedRows() const;
    [[nodiscard]] RowId firstSelectedRow() const; ///< empty key: none
    /// Where they stand now, ascending; none while the model is detached.
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    [[nodiscard]] RowId currentRow() const; ///< empty key: none
    void selectRows(const QList<RowId>& rows);
    /// Selects the row and brings it into view; a filter that hides it is cleared. While nobody can see the
    /// page, as soon as somebody does. False: there is no such row.
    bool showRow(const RowId& row);
    /// What stands in the filter line; one that cannot be read is marked, and changes no rows.
    void setFilter(const QString& text);
    [[nodiscard]] QString filter() const;
    void setColumnVisible(const QString& columnId, bool visible);
    /// Writes shown columns, as JSON where the name ends so, else as CSV; result() says how it ended.
    void exportTo(const QString& fileName, bool selectedOnly);
    /// Selected rows as lines of tab-separated shown cells.
    [[nodiscard]] QString selectedText(bool withTitles) const;

    /// Columns with order, widths and visibility, sort and filter.
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

    [[nodiscard]] QTableView* view() const;
    [[nodiscard]] FilterEdit* filterEdit() const { return m_filter; }
    [[nodiscard]] TableModel& model() const { return m_model; }

public Q_SLOTS:
    void copySelection();
    void fitColumns();
    void focusFilter();

Q_SIGNALS:
    void selectionChanged();
    /// Double click or Return on a row.
    void rowActivated(const wirechief::RowId& row);
    /// What became of copying and exporting: one sentence, plain text.
    void result(const QString& text, bool success);
    void tryAgainClicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildFilterRow();
    [[nodiscard]] QToolButton* makeColumnButton();
    [[nodiscard]] QToolButton* makeExportButton();
    void askExportFile(bool selectedOnly);
    void buildView(const QString& name);
    void addCopyActions();
    void copyRows(bool withTitles);
    void setDefaultColumns();
    void fitLastColumn();
    [[nodiscard]] QJsonObject saveView() const;
    void restoreView(const QJsonObject& state);
    void fillColumnMenu(QMenu& menu);
    void showRowMenu(const QPoint& position);
    [[nodiscard]] QString filterWithCell(int column, const QString& text, bool isThis) const;
    void addFilterAction(
        QMenu& menu, const QString& text, const char* name, const QModelIndex& cell, bool isThis);
    void filterEdited();
    void applyTyped();
    void applyFilter();
    void showFilterError();
    [[nodiscard]] bool handleFilterKey(int key);
    void goToRows();
    void updateEmptyText();
    void placeEmptyLabel();
    void keepPlace();
    void restorePlace();
    void tickVisibleRows();
    void setOnScreen(bool onScreen);
    void attach();
    void detach();
    [[nodiscard]] QList<int> shownColumns() const;

    TableModel& m_model;
    ScreenWatch m_screen;
    FilterEdit* m_filter = nullptr;
    SavedFilters* m_saved = nullptr;
    QLabel* m_filterError = nullptr; ///< the sentence below the line
    ReadableFilters m_readable; ///< of those that were typed since it was set
    QString m_errorText; ///< why what stands in the line cannot be read
    std::function<QString(qsizetype)> m_countText;
    QToolButton* m_columns = nullptr;
    LiveTableView* m_view = nullptr;
    ColumnRoom* m_room = nullptr; ///< of the view
    QLabel* m_empty = nullptr;
    QPushButton* m_tryAgain = nullptr; ///< below it
    bool m_tryAgainOffered = false;
    QAction* m_copy = nullptr;
    QAction* m_copyWithTitles = nullptr;
    QString m_emptyText;
    QList<QAction*> m_rowActions;
    bool m_allServers = false;
    QJsonObject m_otherView; ///< of all servers while one is shown, and the other way round
    QTimer m_filterTimer;
    QTimer m_errorTimer; ///< from an error to its sentence
    QTimer m_second;
    QPersistentModelIndex m_anchor; ///< row that stays where it is while changes are applied
    int m_anchorOffset = 0; ///< its distance from the top, in rows
    QElapsedTimer m_pointerMoved; ///< over the rows
    QList<RowId> m_selectionWhileHidden;
    RowId m_currentWhileHidden;
    int m_scrollWhileHidden = 0;
    RowId m_rowToShow; ///< once somebody sees the page; empty key: none
};

} // namespace wirechief
