// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "environment.h"

#include "base/displaytext.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

struct EnvironmentTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ServerProfile)
};

} // namespace

Environment Environment::own(const QString& name, Color color)
{
    Environment environment(Own);
    environment.name = name;
    environment.color = color;
    return environment;
}

QString environmentText(const Environment& environment)
{
    switch (environment.kind) {
    case Environment::None:
        return {};
    case Environment::Production:
        return EnvironmentTr::tr("Production");
    case Environment::Test:
        return EnvironmentTr::tr("Test");
    case Environment::Development:
        return EnvironmentTr::tr("Development");
    case Environment::Own:
        return displayText(environment.name);
    }
    return {};
}

} // namespace wirechief
