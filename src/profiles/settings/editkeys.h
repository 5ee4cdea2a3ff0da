// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace wirechief {

/// Which keys edit the console's command line.
enum class EditKeys : quint8 {
    Desktop, ///< as in every entry
    Readline, ///< as in a shell: Ctrl+A, Ctrl+E, Ctrl+W …
};

} // namespace wirechief
