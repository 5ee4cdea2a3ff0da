// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilejson.h"

#include <QJsonArray>

#include <array>
#include <limits>
#include <utility>

namespace wirechief {

namespace {

using Key = QLatin1String;

constexpr std::array<std::pair<Environment, Key>, 4> environments{{
    {Environment::None, Key("none")},
    {Environment::Production, Key("production")},
    {Environment::Test, Key("test")},
    {Environment::Development, Key("development")},
}};

/// Takes values out of an entry and remembers whether each had the right type.
class EntryReader {
public:
    explicit EntryReader(const QJsonObject& entry)
        : m_entry(entry)
    {
    }

    [[nodiscard]] bool isGood() const { return m_good; }

    void read(Key key, QString& field)
    {
        if (const QJsonValue value = take(key, QJsonValue::String); value.isString())
            field = value.toString();
    }
    void read(Key key, bool& field)
    {
        if (const QJsonValue value = take(key, QJsonValue::Bool); value.isBool())
            field = value.toBool();
    }
    void read(Key key, quint16& field)
    {
        const QJsonValue value = take(key, QJsonValue::Double);
        if (!value.isDouble())
            return;
        const int number = value.toInt(-1); // -1 for fractions as well
        if (number < 0 || number > std::numeric_limits<quint16>::max())
            m_good = false;
        else
            field = quint16(number);
    }
    void read(Key key, QByteArray& field)
    {
        QString hex;
        read(key, hex);
        field = QByteArray::fromHex(hex.toLatin1());
        if (QString::fromLatin1(field.toHex()) != hex.toLower())
            m_good = false;
    }
    void read(Key key, QStringList& field)
    {
        const QJsonArray values = take(key, QJsonValue::Array).toArray();
        for (const auto& value : values) {
            m_good = m_good && value.isString();
            field.append(value.toString());
        }
    }
    void read(Key key, Environment& field)
    {
        QString text;
        read(key, text);
        for (const auto& [environment, name] : environments) {
            if (text == name)
                field = environment;
        }
        if (!text.isEmpty() && nameOf(field) != text)
            m_good = false;
    }

    static Key nameOf(Environment wanted)
    {
        for (const auto& [environment, name] : environments) {
            if (environment == wanted)
                return name;
        }
        return environments.front().second;
    }

private:
    QJsonValue take(Key key, QJsonValue::Type type)
    {
        const QJsonValue value = m_entry.value(key);
        if (!value.isUndefined() && value.type() != type)
            m_good = false;
        return value;
    }

    const QJsonObject& m_entry;
    bool m_good = true;
};

} // namespace

void writeProfile(const ServerProfile& profile, QJsonObject& entry)
{
    entry.insert(Key("id"), profile.id);
    entry.insert(Key("name"), profile.name);
    entry.insert(Key("folder"), profile.folder);
    entry.insert(Key("host"), profile.host);
    entry.insert(Key("port"), profile.port);
    entry.insert(Key("tls"), profile.tls);
    entry.insert(Key("caFile"), profile.caFile);
    entry.insert(Key("trustedFingerprint"), QString::fromLatin1(profile.trusted.certificate.toHex()));
    entry.insert(Key("trustedKey"), QString::fromLatin1(profile.trusted.key.toHex()));
    entry.insert(Key("user"), profile.user);
    entry.insert(Key("allowPlainLogin"), profile.allowPlainLogin);
    entry.insert(Key("secretInKeyring"), profile.secretInKeyring);
    entry.insert(Key("readOnly"), profile.readOnly);
    entry.insert(Key("connectAtStart"), profile.connectAtStart);
    entry.insert(Key("myPhone"), profile.myPhone);
    entry.insert(Key("availableActions"), QJsonArray::fromStringList(profile.availableActions));
    entry.insert(Key("missingActions"), QJsonArray::fromStringList(profile.missingActions));
    entry.insert(Key("environment"), EntryReader::nameOf(profile.environment));
    entry.insert(Key("encoding"), profile.encoding);
}

std::optional<ServerProfile> readProfile(const QJsonObject& entry)
{
    ServerProfile profile;
    EntryReader reader(entry);
    reader.read(Key("id"), profile.id);
    reader.read(Key("name"), profile.name);
    reader.read(Key("folder"), profile.folder);
    reader.read(Key("host"), profile.host);
    reader.read(Key("port"), profile.port);
    reader.read(Key("tls"), profile.tls);
    reader.read(Key("caFile"), profile.caFile);
    reader.read(Key("trustedFingerprint"), profile.trusted.certificate);
    reader.read(Key("trustedKey"), profile.trusted.key);
    reader.read(Key("user"), profile.user);
    reader.read(Key("allowPlainLogin"), profile.allowPlainLogin);
    reader.read(Key("secretInKeyring"), profile.secretInKeyring);
    reader.read(Key("readOnly"), profile.readOnly);
    reader.read(Key("connectAtStart"), profile.connectAtStart);
    reader.read(Key("myPhone"), profile.myPhone);
    reader.read(Key("availableActions"), profile.availableActions);
    reader.read(Key("missingActions"), profile.missingActions);
    reader.read(Key("environment"), profile.environment);
    reader.read(Key("encoding"), profile.encoding);
    if (!reader.isGood() || findProblem(profile))
        return std::nullopt;
    return profile;
}

} // namespace wirechief
