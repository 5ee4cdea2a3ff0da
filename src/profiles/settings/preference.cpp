// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preference.h"

#include "preferences.h"

namespace wirechief {

namespace {

constexpr QLatin1String keyringPlace("keyring");
constexpr QLatin1String vaultPlace("vault");
constexpr QLatin1String desktopKeys("desktop");
constexpr QLatin1String readlineKeys("readline");

} // namespace

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(int value)
{
    return value;
}

QJsonValue toJson(SecretPlace value)
{
    return value == SecretPlace::Vault ? vaultPlace : keyringPlace;
}

QJsonValue toJson(Appearance value)
{
    return appearanceName(value);
}

QJsonValue toJson(const FilterShelf& value)
{
    return value.toJson();
}

bool readJson(const QJsonValue& json, std::optional<bool>& value)
{
    value = json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    return value.has_value();
}

bool readJson(const QJsonValue& json, std::optional<int>& value)
{
    const int number = json.toInt(-1); // also where it is no number, or no whole one
    value = number >= 0 ? std::optional(number) : std::nullopt;
    return value.has_value();
}

bool readJson(const QJsonValue& json, std::optional<SecretPlace>& value)
{
    value.reset();
    if (json.toString() == keyringPlace)
        value = SecretPlace::Keyring;
    else if (json.toString() == vaultPlace)
        value = SecretPlace::Vault;
    return value.has_value();
}

bool readJson(const QJsonValue& json, std::optional<Appearance>& value)
{
    value = appearanceFromName(json.toString());
    return value.has_value();
}

bool readJson(const QJsonValue& json, std::optional<FilterShelf>& value)
{
    value = json.isObject() ? std::optional(FilterShelf::fromJson(json.toObject())) : std::nullopt;
    return value.has_value();
}

QJsonValue toJson(EditKeys value)
{
    return value == EditKeys::Readline ? readlineKeys : desktopKeys;
}

QJsonValue toJson(const CommandFavourites& value)
{
    return value.toJson();
}

bool readJson(const QJsonValue& json, std::optional<EditKeys>& value)
{
    value.reset();
    if (json.toString() == desktopKeys)
        value = EditKeys::Desktop;
    else if (json.toString() == readlineKeys)
        value = EditKeys::Readline;
    return value.has_value();
}

bool readJson(const QJsonValue& json, std::optional<CommandFavourites>& value)
{
    value = json.isArray() ? std::optional(CommandFavourites::fromJson(json.toArray())) : std::nullopt;
    return value.has_value();
}

AnyPreference::AnyPreference(Preferences& owner, const char* key)
    : m_owner(owner)
    , m_key(key)
{
    m_owner.m_all.push_back(this);
}

void AnyPreference::noteChoice()
{
    m_owner.keep(m_key, choice());
}

void AnyPreference::noteChange()
{
    Q_EMIT m_owner.changed(m_key);
}

} // namespace wirechief
