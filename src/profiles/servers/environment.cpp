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

/// Words of English and German: files and scripts go from one machine to another.
constexpr std::pair<Environment::Kind, const char*> environmentNames[]{
    {Environment::Production, "Production"}, // the first of a kind is what is exported
    {Environment::Production, "Produktion"},
    {Environment::Test, "Test"},
    {Environment::Development, "Development"},
    {Environment::Development, "Entwicklung"},
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

Environment environmentOfWord(const QString& word)
{
    if (word.isEmpty() || word.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0
        || word.compare(QLatin1String("keine"), Qt::CaseInsensitive) == 0)
        return {};
    for (const auto& [kind, name] : environmentNames) {
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0
            || word.compare(environmentText(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return Environment::own(word, Environment::Blue);
}

QString environmentWord(const Environment& environment)
{
    for (const auto& [kind, name] : environmentNames) {
        if (kind == environment.kind)
            return QLatin1String(name);
    }
    return environment.name;
}

} // namespace wirechief
