// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/calls/callorder.h"

#include <QList>
#include <QStringList>

#include <optional>

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
    /// `name` says what the entry is of, where something does: that of a secret is not kept.
    void remember(const QString& kind, const QString& entry, const QString& name = {});

    /// Calls that were ordered. Values of variables, and data of applications, that may be secrets are empty.
    [[nodiscard]] QList<OriginateRequest> requests() const;
    void remember(const OriginateRequest& request);

    /// What was entered for a call and not ordered, in this run; the same is left out as above.
    [[nodiscard]] const std::optional<OriginateRequest>& draft() const { return m_draft; }
    /// `untouched`: there is none where that is the same.
    void setDraft(const OriginateRequest& draft, const OriginateRequest& untouched);
    void clearDraft() { m_draft.reset(); }

private:
    UiState& m_state;
    std::optional<OriginateRequest> m_draft;
};

} // namespace wirechief
