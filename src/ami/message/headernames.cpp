// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headernames.h"

namespace wirechief {

HeaderId headerId(QByteArrayView name)
{
    static const NameTable table = [] {
        NameTable names;
        for (const std::string_view known : knownHeaders)
            names.add(QByteArrayView(known));
        return names;
    }();
    return table.find(name).value_or(otherHeader);
}

} // namespace wirechief
