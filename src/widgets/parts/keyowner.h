// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;

namespace wirechief {

/// A widget that has a use of its own for keys that are those of the window's actions elsewhere.
class KeyOwner {
public:
    virtual ~KeyOwner() = default;
    [[nodiscard]] virtual bool ownsKey(const QKeyEvent& key) const = 0;

protected:
    KeyOwner() = default;
    KeyOwner(const KeyOwner&) = default;
    KeyOwner& operator=(const KeyOwner&) = default;
};

} // namespace wirechief
