// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;
class QWindow;

namespace wirechief {

/// Whether anybody can see a widget: it is shown, and its window is neither minimised nor, where the window
/// system tells, out of sight. What nobody sees needs no work. A member of the widget, so that it is gone
/// before the widget closes for the last time.
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
    void followWindow();
    void update();

    QWidget* m_widget;
    QPointer<QWidget> m_top;
    QPointer<QWindow> m_window;
    bool m_covered = false; ///< the window system shows nothing of it
    bool m_onScreen = false;
};

} // namespace wirechief
