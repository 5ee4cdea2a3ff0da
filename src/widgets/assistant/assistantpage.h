// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/managerconf/manageruserplan.h"
#include "profiles/servers/serverprofile.h"

#include <QWidget>

namespace wirechief {

/// A step of the assistant that asks for a part of the wish.
class AssistantPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// Takes over what a saved server says of it.
    virtual void begin(const ServerProfile& /*server*/) { }
    /// Writes what it asks for. The earlier pages have written their parts.
    virtual void fill(ManagerUserWish& wish) const = 0;
    /// Something that must be known before it can be filled, and is not; a sentence or nothing.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// What the earlier pages say; shows its hints.
    virtual void look(const ManagerUserWish& /*wish*/) { }
    /// Where the focus goes when the step is shown.
    [[nodiscard]] virtual QWidget* firstField() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace wirechief
