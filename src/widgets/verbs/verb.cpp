// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verb.h"

#include "base/displaytext.h"
#include "models/table/column.h"
#include "targetgroups.h"

#include <QCoreApplication>

namespace wirechief {

QString Verb::name() const
{
    return QString(text).remove(QLatin1Char('&')).remove(u'…');
}

QString serversText(const std::vector<VerbTargets::On>& servers)
{
    return servers.size() == 1 ? displayText(servers.front().profile.name)
                               : QCoreApplication::translate("Verb", "%1 servers").arg(servers.size());
}

QString namesText(const QStringList& first, qsizetype count)
{
    const QString list = first.join(QStringLiteral(", "));
    const int more = int(count - first.size());
    return more > 0 ? QCoreApplication::translate("Verb", "%1 and %Ln more", nullptr, more).arg(list) : list;
}

bool isBefore(const ServerProfile& a, const ServerProfile& b)
{
    const int order = naturalCompare(QStringView(a.name), QStringView(b.name));
    return order != 0 ? order < 0 : a.id < b.id;
}

VerbTargets::~VerbTargets() = default;
VerbSet::~VerbSet() = default;

} // namespace wirechief
