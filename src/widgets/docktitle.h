// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace wirechief {

/// The title bar of a dock, by which the mouse moves it: what it holds, and buttons that let it float and
/// close it. Where a tab says what it holds, the title is silent.
class DockTitle : public QWidget {
    Q_OBJECT
public:
    DockTitle(const QString& title, QDockWidget& dock);

    /// Whether the dock stands among tabs.
    void setTabbed(bool tabbed);

private:
    QToolButton* makeButton(const char* name, const char* icon, const QString& text);

    QLabel* m_title;
};

} // namespace wirechief
