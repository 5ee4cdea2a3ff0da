// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QTabBar;

namespace wirechief {

class DockSizes;

/// A panel beside the page, and how it stands at the first start.
struct Panel {
    const char* id = nullptr; ///< in the state of the window
    QString title; ///< in tabs and menus
    QString heading; ///< in its title bar
    QWidget* content = nullptr;
    QWidget* focus = nullptr; ///< what takes the keys when it is opened by its action
    Qt::DockWidgetArea area = Qt::BottomDockWidgetArea; ///< those of the bottom share it
    int size = 0; ///< width of the content; at the bottom its height
    bool isOpen = true;
    bool needsServer = true; ///< closed while there is none
};

/// The panels around the page of the window: they move, float, close and come back. A new one is one more
/// Panel.
class Panels : public QObject {
    Q_OBJECT
public:
    Panels(std::vector<Panel> panels, QMainWindow& window);
    ~Panels() override;

    /// One for each panel, in their order: shows or closes it.
    [[nodiscard]] QList<QAction*> actions() const;
    /// By the widget that they hold.
    void open(const QWidget* content);
    /// Opens it and gives it the focus; closes it where it has the focus, false then.
    bool toggle(const QWidget* content);
    /// As at the first start.
    void arrange();
    /// Those at the bottom, else as tabs.
    void placeSideBySide(bool sideBySide);
    /// Closes those that need a server until there is one.
    void setServerThere(bool there);
    [[nodiscard]] bool isServerThere() const { return m_isServerThere; }

    [[nodiscard]] QJsonObject saveSizes() const;
    void restoreSizes(const QJsonObject& state);

private:
    struct Docked {
        Panel panel;
        QDockWidget* dock = nullptr;
    };
    QDockWidget* makeDock(const Panel& panel);
    [[nodiscard]] QDockWidget* dockOf(const QWidget* content) const;
    [[nodiscard]] QList<QDockWidget*> atBottom() const;
    void showTitles();
    [[nodiscard]] QDockWidget* inFront(const QTabBar& tabs) const;

    QMainWindow& m_window;
    DockSizes* m_sizes;
    std::vector<Docked> m_panels;
    QList<QDockWidget*> m_shown; ///< before they were closed for want of a server
    bool m_isServerThere = true;
};

} // namespace wirechief
