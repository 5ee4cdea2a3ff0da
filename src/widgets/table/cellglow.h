// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <unordered_map>
#include <vector>

class QModelIndex;
class QTableView;

namespace wirechief {

class TableModel;

/// Lets cells whose text has changed, and new rows, glow for a moment. Looks at what is painted anyway: what
/// nobody sees costs nothing. Where much changes at once nothing glows, and soon nothing is compared either.
class CellGlow : public QObject {
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;

    /// The view, which owns it, must show a TableModel.
    CellGlow(QTableView& view, TableModel& model);
    ~CellGlow() override;

    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// Rows that come while it is held are not new: the user asked for other ones.
    void setHeld(bool held) { m_held = held; }

    /// A cell is painted with this text: how strongly it glows, 0 to 1.
    [[nodiscard]] qreal painted(const QModelIndex& cell, const QString& text);
    /// Painting has come to its end: what it found begins to glow.
    void framePainted();
    void rowsInserted(int first, int last);
    /// Other rows are to be seen now; those that are not any more are forgotten.
    void scrolled() { m_scrolled = true; }
    void forgetAll();

private:
    struct Cell {
        size_t text = 0; ///< hash of what was painted last; 0: nothing was
        Clock::time_point changed; ///< begin of its glow; null: none
    };
    struct Row {
        std::vector<Cell> cells; ///< by column
        Clock::time_point added; ///< begin of its glow; null: none
    };

    [[nodiscard]] Row& known(const void* token);
    void pause();
    void goOn();
    void repaintGlowing();
    void forgetRows(int first, int last);
    void forgetUnseen();
    template <class Visitor>
    void forEachVisibleRow(Visitor visit) const;

    QTableView& m_view;
    TableModel& m_model;
    std::unordered_map<const void*, Row> m_rows; ///< by TableModel::rowToken()
    std::vector<const void*> m_new; ///< rows that came and were not painted yet
    std::vector<std::pair<const void*, int>>
        m_found; ///< what the frame under way shows: cells; column -1: rows
    QTimer m_step; ///< of what glows
    QTimer m_pause;
    int m_inSecond = 0; ///< began to glow since m_second
    Clock::time_point m_second;
    bool m_enabled = false;
    bool m_held = false;
    bool m_scrolled = false;
    bool m_glows = false; ///< something does
};

/// Whether the desktop wants things to move; false where it asks for reduced motion.
[[nodiscard]] bool isMotionWanted(const QWidget& widget);

} // namespace wirechief
