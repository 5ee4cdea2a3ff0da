// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace wirechief {

class Page;

/// The modules that are loaded, one row a module.
[[nodiscard]] Page* makeModulesPage(QWidget* parent);

} // namespace wirechief
