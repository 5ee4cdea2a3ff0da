// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace wirechief {

class Vault;

/// Locks the vault when nobody has used the keyboard or the mouse for a while, when the screen is locked, and
/// when the machine goes to sleep; the last two where the desktop says so on D-Bus.
class VaultLock : public QObject {
    Q_OBJECT
public:
    explicit VaultLock(Vault& vault, QObject* parent = nullptr);

    /// Zero: not for that reason.
    void setIdleTime(std::chrono::milliseconds time);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    // By name, for D-Bus.
    void lockIf(bool active);
    void lockNow();

private:
    void watchSession();
    void restart();

    Vault& m_vault;
    QTimer m_idle;
};

} // namespace wirechief
