// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paths.h"

#include <QStandardPaths>

namespace wirechief {

Paths Paths::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

Paths Paths::below(const QString& folder)
{
    return {folder % QLatin1String("/config"), folder % QLatin1String("/data")};
}

QString Paths::profilesFile() const
{
    return configFolder % QLatin1String("/profiles.json");
}

QString Paths::preferencesFile() const
{
    return configFolder % QLatin1String("/preferences.json");
}

QString Paths::vaultFile() const
{
    return configFolder % QLatin1String("/vault.json");
}

QString Paths::stateFile() const
{
    return dataFolder % QLatin1String("/state.json");
}

} // namespace wirechief
