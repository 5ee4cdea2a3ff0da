// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace wirechief {

/// Opens the user guide that is part of the program, or brings its window to the front.
void showGuide(QWidget* parent);

} // namespace wirechief
