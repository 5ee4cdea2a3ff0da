// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verb.h"

namespace wirechief {

QString Verb::name() const
{
    return QString(text).remove(QLatin1Char('&')).remove(u'…');
}

VerbTargets::~VerbTargets() = default;
VerbSet::~VerbSet() = default;

} // namespace wirechief
