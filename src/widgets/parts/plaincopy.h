// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace wirechief {

/// Labels below a widget whose text can be selected, and may have been through breakLongWords(): what is
/// copied out of them has none of its invisible spaces, which nobody sees in a command or a search where it
/// is pasted.
void copyWithoutBreaks(QWidget& root);

} // namespace wirechief
