// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace wirechief {

class Page;

/// The live channels, one row a channel.
[[nodiscard]] Page* makeChannelsPage(QWidget* parent);

} // namespace wirechief
