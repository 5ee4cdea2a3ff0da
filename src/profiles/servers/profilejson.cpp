// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilejson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace wirechief {

namespace {

using Key = QLatin1String;

/// The values of a choice, by their names in the file.
template <typename T, size_t n>
using Names = std::array<std::pair<T, Key>, n>;

constexpr Names<Environment::Kind, 5> environments{{
    {Environment::None, Key("none")},
    {Environment::Production, Key("production")},
    {Environment::Test, Key("test")},
    {Environment::Development, Key("development")},
    {Environment::Own, Key("own")},
}};

constexpr Names<Environment::Color, 5> environmentColors{{
    {Environment::Blue, Key("blue")},
    {Environment::Violet, Key("violet")},
    {Environment::Teal, Key("teal")},
    {Environment::Pink, Key("pink")},
    {Environment::Gray, Key("gray")},
}};

constexpr Names<ConfirmLevel, 4> confirmLevels{{
    {ConfirmLevel::ByEnvironment, Key("environment")},
    {ConfirmLevel::Never, Key("never")},
    {ConfirmLevel::Always, Key("always")},
    {ConfirmLevel::TypeName, Key("name")},
}};

template <typename T, size_t n>
Key nameOf(const Names<T, n>& names, T wanted)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [wanted](const auto& each) { return each.first == wanted; });
    return found == names.end() ? names.front().second : found->second;
}

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
    template <typename T, size_t n>
    void read(Key key, T& field, const Names<T, n>& names)
    {
        const QJsonValue value = take(key, QJsonValue::String);
        const auto found = std::find_if(names.begin(), names.end(),
            [text = value.toString()](const auto& each) { return text == each.second; });
        if (found != names.end())
            field = found->first;
        else if (!value.isUndefined())
            m_good = false;
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

namespace {

void writeFields(const ServerProfile& profile, QJsonObject& entry)
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
    entry.insert(Key("secretBackend"), profile.secretBackend);
    entry.insert(Key("readOnly"), profile.readOnly);
    entry.insert(Key("connectAtStart"), profile.connectAtStart);
    entry.insert(Key("myPhone"), profile.myPhone);
    entry.insert(Key("availableActions"), QJsonArray::fromStringList(profile.availableActions));
    entry.insert(Key("missingActions"), QJsonArray::fromStringList(profile.missingActions));
    entry.insert(Key("environment"), nameOf(environments, profile.environment.kind));
    entry.insert(Key("environmentName"), profile.environment.name);
    entry.insert(Key("environmentColor"), nameOf(environmentColors, profile.environment.color));
    entry.insert(Key("confirm"), nameOf(confirmLevels, profile.confirm));
    entry.insert(Key("eventClasses"), QJsonArray::fromStringList(profile.eventClasses));
    entry.insert(Key("connectSeconds"), profile.connectSeconds);
    entry.insert(Key("answerSeconds"), profile.answerSeconds);
    entry.insert(Key("encoding"), profile.encoding);
    entry.insert(Key("notes"), profile.notes);
    entry.insert(Key("certificateFile"), profile.certificateFile);
    entry.insert(Key("keyFile"), profile.keyFile);
    entry.insert(Key("passphraseInKeyring"), profile.passphraseInKeyring);
    entry.insert(Key("jump"), profile.jump);
}

} // namespace

void writeProfile(const ServerProfile& profile, QJsonObject& entry)
{
    // What is at its default is left out: most fields of most servers are, and thousands of them are written
    // at every save.
    static const QJsonObject defaults = [] {
        QJsonObject all;
        writeFields(ServerProfile(), all);
        for (const Key& key : {Key("id"), Key("name"), Key("host"), Key("port"), Key("tls"), Key("user")})
            all.remove(key);
        return all;
    }();
    writeFields(profile, entry);
    for (auto field = defaults.begin(); field != defaults.end(); ++field) {
        if (entry.value(field.key()) == field.value())
            entry.remove(field.key());
    }
}

std::optional<ServerProfile> readFields(const QJsonObject& entry)
{
    ServerProfile profile;
    EntryReader reader(entry);
    reader.read(Key("id"), profile.id);
    reader.read(Key("name"), profile.name);
    reader.read(Key("folder"), profile.folder);
    profile.folder = normalizedFolder(profile.folder); // it may have been written by hand
    reader.read(Key("host"), profile.host);
    reader.read(Key("port"), profile.port);
    reader.read(Key("tls"), profile.tls);
    reader.read(Key("caFile"), profile.caFile);
    reader.read(Key("trustedFingerprint"), profile.trusted.certificate);
    reader.read(Key("trustedKey"), profile.trusted.key);
    reader.read(Key("user"), profile.user);
    reader.read(Key("allowPlainLogin"), profile.allowPlainLogin);
    reader.read(Key("secretInKeyring"), profile.secretInKeyring);
    reader.read(Key("secretBackend"), profile.secretBackend);
    reader.read(Key("readOnly"), profile.readOnly);
    reader.read(Key("connectAtStart"), profile.connectAtStart);
    reader.read(Key("myPhone"), profile.myPhone);
    reader.read(Key("availableActions"), profile.availableActions);
    reader.read(Key("missingActions"), profile.missingActions);
    reader.read(Key("environment"), profile.environment.kind, environments);
    reader.read(Key("environmentName"), profile.environment.name);
    reader.read(Key("environmentColor"), profile.environment.color, environmentColors);
    reader.read(Key("confirm"), profile.confirm, confirmLevels);
    reader.read(Key("eventClasses"), profile.eventClasses);
    reader.read(Key("connectSeconds"), profile.connectSeconds);
    reader.read(Key("answerSeconds"), profile.answerSeconds);
    reader.read(Key("encoding"), profile.encoding);
    reader.read(Key("notes"), profile.notes);
    reader.read(Key("certificateFile"), profile.certificateFile);
    reader.read(Key("keyFile"), profile.keyFile);
    reader.read(Key("passphraseInKeyring"), profile.passphraseInKeyring);
    reader.read(Key("jump"), profile.jump);
    return reader.isGood() ? std::optional(profile) : std::nullopt;
}

std::optional<ServerProfile> readProfile(const QJsonObject& entry)
{
    std::optional<ServerProfile> profile = readFields(entry);
    return profile && !findProblem(*profile) ? profile : std::nullopt;
}

} // namespace wirechief
