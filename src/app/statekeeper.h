// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace wirechief {

/// Has the state of the window written down shortly after the user did something, so that nothing that ends
/// the program takes more than the last seconds along. Only what the user does changes it, so there is
/// nothing to do while he rests.
class StateKeeper : public QObject {
    Q_OBJECT
public:
    /// The window must outlive this.
    StateKeeper(const QWidget& window, std::function<void()> remember, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const QWidget& m_window;
    QTimer m_timer;
};

} // namespace wirechief
