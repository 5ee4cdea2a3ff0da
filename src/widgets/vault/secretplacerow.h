// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace wirechief {

class Preferences;
class VaultDialogs;

/// Says in the preferences where secrets are kept now, and does with the vault what can be done.
class SecretPlaceRow : public QWidget {
    Q_OBJECT
public:
    SecretPlaceRow(Preferences& preferences, VaultDialogs& vault, QWidget* parent);

private:
    QPushButton* addButton(const char* name, const QString& text, void (VaultDialogs::*act)());
    void update();

    Preferences& m_preferences;
    VaultDialogs& m_vault;
    QLabel* m_text;
    QPushButton* m_create;
    QPushButton* m_unlock;
    QPushButton* m_lock;
    QPushButton* m_change;
    QPushButton* m_discard;
};

} // namespace wirechief
