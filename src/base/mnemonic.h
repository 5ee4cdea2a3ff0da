// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace wirechief {

/// A name within the text of a menu, a button or a label with a buddy, which take & for the mark of a key.
[[nodiscard]] inline QString withoutMnemonic(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace wirechief
