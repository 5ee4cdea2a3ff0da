// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions/amiaction.h"

#include <QPushButton>

#include <vector>

namespace wirechief {

/// *Show Action* of a form: asks for a look at what it would send.
class ShowActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ShowActionButton(QWidget* parent = nullptr);

    /// In their order; none where nothing can be sent.
    void setActions(std::vector<AmiAction> actions);
    [[nodiscard]] const std::vector<AmiAction>& actions() const { return m_actions; }

Q_SIGNALS:
    void wanted(const std::vector<wirechief::AmiAction>& actions);

private:
    std::vector<AmiAction> m_actions;
};

} // namespace wirechief
