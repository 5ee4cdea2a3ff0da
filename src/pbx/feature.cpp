// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feature.h"

namespace wirechief {

Feature::Feature(Server& server)
    : m_server(server)
{
}

Feature::~Feature() = default;

} // namespace wirechief
