// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistantpage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace wirechief {

/// What is known of the server, and how the user is to be called.
class SystemPage : public AssistantPage {
    Q_OBJECT
public:
    explicit SystemPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void begin(const ServerProfile& server) override;
    void fill(ManagerUserWish& wish) const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* firstField() const override;

private:
    void refreshHint();

    QLineEdit* m_user;
    QComboBox* m_place;
    QLineEdit* m_release;
    QCheckBox* m_switchOn;
    QLabel* m_placeHint;
};

} // namespace wirechief
