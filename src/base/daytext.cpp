// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daytext.h"

#include <QDateTime>
#include <QLocale>

namespace wirechief {

QString dayText(const QDateTime& time)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(time.toLocalTime().date(), format);
}

} // namespace wirechief
