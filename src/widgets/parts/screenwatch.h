// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QDockWidget;
class QWidget;
class QWindow;

namespace wirechief {

/// Whether anybody can see a widget: it is shown, not behind another tab of docks, and its window is neither
/// minimised nor, where the window system tells, out of sight. What nobody sees needs no work. A member of
/// the widget, so that it is gone before the widget closes for the last time.
class ScreenWatch : public QObject {
    Q_OBJECT
public:
    explicit ScreenWatch(QWidget* widget);
    ~ScreenWatch() override;

    [[nodiscard]] bool isOnScreen() const { return m_onScreen; }

Q_SIGNALS:
    void changed(bool onScreen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followDock();
    void followWindow();
    void update();

    QWidget* m_widget;
    QPointer<QWidget> m_top;
    QPointer<QWindow> m_window;
    QPointer<QDockWidget> m_dock;
    bool m_behindTab = false; ///< Qt moves such a dock out of the window, and calls it visible
    bool m_covered = false; ///< the window system shows nothing of it
    bool m_onScreen = false;
};

} // namespace wirechief
