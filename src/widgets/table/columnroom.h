// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

class QTableView;

namespace wirechief {

/// Gives the room that a table has beside its columns to those whose texts are long, and takes it back where
/// the table becomes narrow. A column that the user has drawn to a width keeps it.
class ColumnRoom : public QObject {
    Q_OBJECT
public:
    explicit ColumnRoom(QTableView& view);

    /// How wide it is where there is no room, and how wide it becomes at most; `most` 0: it does not grow.
    void setWidths(int column, int least, int most);
    /// As the user had it, or had it grow.
    void restore(int column, int width, bool isChosen);
    /// Without what it has grown.
    [[nodiscard]] int width(int column) const;
    [[nodiscard]] bool isChosen(int column) const { return m_chosen.contains(column); }
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Widths {
        int least = 0;
        int most = 0;
    };
    void resize(int column, int width);
    void onResized(int column, int before, int now);
    [[nodiscard]] bool isStretched(int column) const;
    [[nodiscard]] int freeRoom() const;

    QTableView& m_view;
    QHash<int, Widths> m_widths;
    QSet<int> m_chosen;
    bool m_fitting = false;
};

} // namespace wirechief
