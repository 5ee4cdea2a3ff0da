// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSize>
#include <QTimer>

class QDockWidget;
class QMainWindow;

namespace wirechief {

/// Remembers how wide or high docks are wanted. A window that becomes small takes room from them, and Qt
/// gives none back when it is large again.
class DockSizes : public QObject {
    Q_OBJECT
public:
    explicit DockSizes(QMainWindow& window);

    /// What its separator is drawn to counts from now on.
    void follow(QDockWidget& dock, int wanted);
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Of its two sizes the one that its place in the window leaves open.
    [[nodiscard]] Qt::Orientation orientationOf(QDockWidget* dock) const;
    [[nodiscard]] int sizeOf(QDockWidget* dock) const;
    void noteDrawn(QDockWidget* dock);
    void giveBack();

    QMainWindow& m_window;
    QHash<QDockWidget*, int> m_wanted;
    QSize m_windowSize; ///< that the docks were laid out for
    QTimer m_settled;
    bool m_isDrawing = false; ///< the mouse is down on a separator
};

} // namespace wirechief
