// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilejson.h"

#include <QCoreApplication>
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

struct ProfileJsonTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ServerProfile)
};

/// Takes values out of an entry and remembers the first that had not the right type.
class EntryReader {
public:
    explicit EntryReader(const QJsonObject& entry)
        : m_entry(entry)
    {
    }

    /// Of the value that cannot be what it says; empty: all can.
    [[nodiscard]] const QString& wrongKey() const { return m_wrongKey; }

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
            refuse(key);
        else
            field = quint16(number);
    }
    void read(Key key, QByteArray& field)
    {
        QString hex;
        read(key, hex);
        field = QByteArray::fromHex(hex.toLatin1());
        if (QString::fromLatin1(field.toHex()) != hex.toLower())
            refuse(key);
    }
    void read(Key key, QStringList& field)
    {
        const QJsonArray values = take(key, QJsonValue::Array).toArray();
        for (const auto& value : values) {
            if (!value.isString())
                refuse(key);
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
            refuse(key);
    }

private:
    QJsonValue take(Key key, QJsonValue::Type type)
    {
        const QJsonValue value = m_entry.value(key);
        if (!value.isUndefined() && value.type() != type)
            refuse(key);
        return value;
    }
    void refuse(Key key)
    {
        if (m_wrongKey.isEmpty())
            m_wrongKey = key;
    }

    const QJsonObject& m_entry;
    QString m_wrongKey;
};

/// Puts values into an entry. What is at its default is left out: most fields of most servers are, and
/// thousands of them are written in one save.
class EntryWriter {
public:
    explicit EntryWriter(QJsonObject& entry)
        : m_entry(entry)
    {
    }

    template <typename T>
    void writeAlways(Key key, const T& field)
    {
        m_entry.insert(key, valueOf(field));
    }
    template <typename T>
    void write(Key key, const T& field, const T& byDefault)
    {
        if (field == byDefault)
            m_entry.remove(key);
        else
            writeAlways(key, field);
    }
    template <typename T, size_t n>
    void write(Key key, const T& field, const T& byDefault, const Names<T, n>& names)
    {
        if (field == byDefault)
            m_entry.remove(key);
        else
            m_entry.insert(key, nameOf(names, field));
    }

private:
    template <typename T>
    static QJsonValue valueOf(const T& field)
    {
        return QJsonValue(field);
    }
    static QJsonValue valueOf(const QByteArray& field) { return QString::fromLatin1(field.toHex()); }
    static QJsonValue valueOf(const QStringList& field) { return QJsonArray::fromStringList(field); }

    QJsonObject& m_entry;
};

} // namespace

void writeProfile(const ServerProfile& profile, QJsonObject& entry)
{
    static const ServerProfile defaults;
    EntryWriter writer(entry);
    writer.writeAlways(Key("id"), profile.id);
    writer.writeAlways(Key("name"), profile.name);
    writer.write(Key("folder"), profile.folder, defaults.folder);
    writer.writeAlways(Key("host"), profile.host);
    writer.writeAlways(Key("port"), profile.port);
    writer.writeAlways(Key("tls"), profile.tls);
    writer.write(Key("caFile"), profile.caFile, defaults.caFile);
    writer.write(Key("trustedFingerprint"), profile.trusted.certificate, defaults.trusted.certificate);
    writer.write(Key("trustedKey"), profile.trusted.key, defaults.trusted.key);
    writer.writeAlways(Key("user"), profile.user);
    writer.write(Key("allowPlainLogin"), profile.allowPlainLogin, defaults.allowPlainLogin);
    writer.write(Key("secretInKeyring"), profile.secretInKeyring, defaults.secretInKeyring);
    writer.write(Key("secretBackend"), profile.secretBackend, defaults.secretBackend);
    writer.write(Key("readOnly"), profile.readOnly, defaults.readOnly);
    writer.write(Key("connectAtStart"), profile.connectAtStart, defaults.connectAtStart);
    writer.write(Key("myPhone"), profile.myPhone, defaults.myPhone);
    writer.write(Key("availableActions"), profile.availableActions, defaults.availableActions);
    writer.write(Key("missingActions"), profile.missingActions, defaults.missingActions);
    writer.write(Key("environment"), profile.environment.kind, defaults.environment.kind, environments);
    writer.write(Key("environmentName"), profile.environment.name, defaults.environment.name);
    writer.write(
        Key("environmentColor"), profile.environment.color, defaults.environment.color, environmentColors);
    writer.write(Key("confirm"), profile.confirm, defaults.confirm, confirmLevels);
    writer.write(Key("eventClasses"), profile.eventClasses, defaults.eventClasses);
    writer.write(Key("connectSeconds"), profile.connectSeconds, defaults.connectSeconds);
    writer.write(Key("answerSeconds"), profile.answerSeconds, defaults.answerSeconds);
    writer.write(Key("encoding"), profile.encoding, defaults.encoding);
    writer.write(Key("notes"), profile.notes, defaults.notes);
    writer.write(Key("certificateFile"), profile.certificateFile, defaults.certificateFile);
    writer.write(Key("keyFile"), profile.keyFile, defaults.keyFile);
    writer.write(Key("passphraseInKeyring"), profile.passphraseInKeyring, defaults.passphraseInKeyring);
    writer.write(Key("jump"), profile.jump, defaults.jump);
}

Result<ServerProfile> readFields(const QJsonObject& entry)
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
    if (!reader.wrongKey().isEmpty())
        return Error{ErrorKind::Storage,
            ProfileJsonTr::tr("What it has for “%1” is nothing that this version can use.")
                .arg(reader.wrongKey()),
            {}};
    return profile;
}

Result<ServerProfile> readProfile(const QJsonObject& entry)
{
    Result<ServerProfile> profile = readFields(entry);
    if (!profile)
        return profile;
    if (const QString problem = validate(*profile); !problem.isEmpty())
        return Error{ErrorKind::Storage, problem, {}};
    return profile;
}

} // namespace wirechief
