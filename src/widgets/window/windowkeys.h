// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace wirechief {

/// Keeps the keys of a window's actions for these actions: on X11, an entry takes Ctrl+E, Ctrl+K and others
/// for moving and deleting as in Emacs, and the action would not be reached from it; a KeyOwner has its own.
/// And tells why nothing happens where the action of a key cannot be used now.
class WindowKeys : public QObject {
    Q_OBJECT
public:
    explicit WindowKeys(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The key of an action that is disabled, and the reason.
    void refused(const QString& whyNot);

private:
    [[nodiscard]] static bool isOfText(const QWidget& widget, const QKeyEvent& key);
    [[nodiscard]] bool belongsToAction(const QKeyEvent& key) const;
    [[nodiscard]] QString whyNot(const QWidget& focus, const QKeyEvent& key) const;

    QWidget* m_window;
};

} // namespace wirechief
