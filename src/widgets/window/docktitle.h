// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDockWidget;
class QTabBar;

namespace wirechief {

/// The title bar of a dock, by which the mouse moves it: what it holds, and buttons that let it float and
/// close it. Among tabs it takes no room: the tab is what the mouse moves, and DockCorner has the buttons.
class DockTitle : public QWidget {
    Q_OBJECT
public:
    DockTitle(const QString& title, QDockWidget& dock);

    /// Whether the dock stands among tabs.
    void setTabbed(bool tabbed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QWidget* m_row;
    bool m_tabbed = false;
};

/// The buttons of the dock in front, at the end of the tabs of several ones.
class DockCorner : public QWidget {
    Q_OBJECT
public:
    explicit DockCorner(QTabBar& tabs);

Q_SIGNALS:
    void floatWanted();
    void closeWanted();
    void tabsChanged(); ///< come or gone

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QTabBar& m_tabs;
};

} // namespace wirechief
