// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace wirechief {

class CellGlow;

/// A read-only table for rows that come and go all the time: whole rows are selected, all are equally high,
/// cells do not wrap.
class LiveTableView : public QTableView {
    Q_OBJECT
public:
    /// `name` becomes object name and accessible name.
    explicit LiveTableView(const QString& name, QWidget* parent = nullptr);
    ~LiveTableView() override;

    /// First and last row that can be seen; both -1 where there is none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    /// Makes the scroll bar know of rows that came and went just now.
    void settle();
    /// Width for so many digits.
    [[nodiscard]] int widthFor(int characters) const;
    /// Null: nothing glows. The view owns it.
    void setGlow(CellGlow* glow) { m_glow = glow; }
    [[nodiscard]] CellGlow* glow() const { return m_glow; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void applyFont();

    CellGlow* m_glow = nullptr;
};

} // namespace wirechief
