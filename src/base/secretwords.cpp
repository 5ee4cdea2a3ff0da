// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretwords.h"

#include <QStringList>

#include <algorithm>

namespace wirechief {

bool mayHoldSecret(const QString& line)
{
    static const QStringList words{QStringLiteral("secret"), QStringLiteral("passw"), QStringLiteral("md5"),
        QStringLiteral("token"), QStringLiteral("credential")};
    return std::any_of(words.begin(), words.end(),
        [&line](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
}

} // namespace wirechief
