// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/features/callorder.h"
#include "widgets/limits.h"

#include <QList>
#include <QStringList>

namespace wirechief {

class UiState;

/// What was entered in dialogs on calls before, the newest first, at most limits::rememberedEntries of each
/// kind. What may hold a secret is not kept.
class CallMemory {
public:
    explicit CallMemory(UiState& state)
        : m_state(state)
    {
    }

    [[nodiscard]] QStringList entries(const QString& kind) const;
    void remember(const QString& kind, const QString& entry);

    /// Calls that were ordered. Values of variables that may be secrets are empty.
    [[nodiscard]] QList<OriginateRequest> requests() const;
    void remember(const OriginateRequest& request);

private:
    UiState& m_state;
};

} // namespace wirechief
