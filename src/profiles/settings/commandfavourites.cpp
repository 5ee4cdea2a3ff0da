// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandfavourites.h"

#include "base/secretwords.h"
#include "profiles/limits.h"

#include <QJsonObject>

#include <algorithm>

namespace wirechief {

namespace {

constexpr QLatin1String favouriteName("name");
constexpr QLatin1String favouriteCommand("command");
constexpr QLatin1String favouriteKeys("keys");

} // namespace

bool CommandFavourites::isFull() const
{
    return qsizetype(m_favourites.size()) >= limits::favourites;
}

const CommandFavourite* CommandFavourites::find(const QString& name) const
{
    const auto found = std::find_if(m_favourites.begin(), m_favourites.end(),
        [&name](const CommandFavourite& one) { return one.name == name; });
    return found == m_favourites.end() ? nullptr : &*found;
}

bool CommandFavourites::save(const CommandFavourite& favourite)
{
    CommandFavourite wanted = favourite;
    wanted.name = wanted.name.trimmed().left(limits::favouriteNameCharacters).trimmed();
    wanted.command = wanted.command.trimmed();
    if (wanted.name.isEmpty() || wanted.command.isEmpty()
        || wanted.command.size() > limits::favouriteCharacters || mayHoldSecret(wanted.command))
        return false;
    const auto same = std::find_if(m_favourites.begin(), m_favourites.end(),
        [&wanted](const CommandFavourite& one) { return one.name == wanted.name; });
    if (same != m_favourites.end()) {
        *same = wanted;
        return true;
    }
    if (isFull())
        return false;
    m_favourites.push_back(wanted);
    return true;
}

void CommandFavourites::assign(const std::vector<CommandFavourite>& favourites)
{
    m_favourites.clear();
    for (const CommandFavourite& favourite : favourites)
        save(favourite);
}

CommandFavourites CommandFavourites::fromJson(const QJsonArray& array)
{
    CommandFavourites favourites;
    for (const auto& value : array) {
        const QJsonObject saved = value.toObject();
        const CommandFavourite favourite{saved.value(favouriteName).toString(),
            saved.value(favouriteCommand).toString(), saved.value(favouriteKeys).toString()};
        if (favourites.find(favourite.name) != nullptr || !favourites.save(favourite))
            favourites.m_unusable.append(value);
    }
    return favourites;
}

QJsonArray CommandFavourites::toJson() const
{
    QJsonArray array;
    for (const CommandFavourite& favourite : m_favourites) {
        QJsonObject saved{{favouriteName, favourite.name}, {favouriteCommand, favourite.command}};
        if (!favourite.keys.isEmpty())
            saved.insert(favouriteKeys, favourite.keys);
        array.append(saved);
    }
    for (const auto& value : m_unusable)
        array.append(value);
    return array;
}

} // namespace wirechief
