// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace wirechief {

/// Opens a box over the main window that says what this program is.
void showAbout(QWidget* parent);

} // namespace wirechief
