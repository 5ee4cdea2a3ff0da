// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace wirechief {

/// Puts text that holds a secret on the clipboard, when the user asks for it: marked, so that the histories
/// of clipboards leave it out, and for a short time. It takes it away after that time, and when it is
/// destroyed, unless something else has been copied since.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    explicit SecretClipboard(
        QObject* parent = nullptr, std::chrono::milliseconds time = std::chrono::seconds(20));
    ~SecretClipboard() override;

    /// UTF-8.
    void copy(const Secret& text);
    /// Now, if it is still ours.
    void clear();
    /// Whether what was copied last is there yet.
    [[nodiscard]] bool holds() const;
    /// How long it stays.
    [[nodiscard]] std::chrono::milliseconds time() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    void cleared();

private:
    QTimer m_timer;
    QPointer<QMimeData> m_ours; ///< the clipboard owns it
};

} // namespace wirechief
