// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverfile.h"

#include "base/displaytext.h"
#include "limits.h"
#include "profiles/limits.h"
#include "profiles/secrets/vaultcontents.h"
#include "profiles/servers/profilejson.h"
#include "profiles/servers/profilestore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace wirechief {

namespace {

struct ServerFileTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ServerFile)
};

constexpr int knownVersion = 1;
constexpr QLatin1String formatKey("format");
constexpr QLatin1String formatName("wirechief-servers");
constexpr QLatin1String versionKey("version");
constexpr QLatin1String serversKey("servers");
constexpr QLatin1String secretsKey("secrets");
constexpr QByteArrayView digestId("servers"); // beside the secrets, which are kept by the server's place

Error refused(const QString& text)
{
    return {ErrorKind::InvalidInput, text, ServerFileTr::tr("Choose a file that Wirechief exported.")};
}

Error isTooMuch()
{
    return {ErrorKind::InvalidInput,
        ServerFileTr::tr("There are more than %1 servers in it, or too much is written in them.")
            .arg(limits::profiles),
        ServerFileTr::tr("Take fewer at once.")};
}

/// Looks at the structure alone, in a time and without the memory that parsing takes.
Result<void> checkExtent(QByteArrayView json)
{
    qsizetype values = 0;
    int depth = 0;
    bool isText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isText) {
            i += c == '\\' ? 1 : 0;
            isText = c != '"';
            continue;
        }
        isText = c == '"';
        const bool opens = c == '{' || c == '[';
        depth += opens ? 1 : c == '}' || c == ']' ? -1 : 0;
        values += opens || c == ',' ? 1 : 0;
        if (depth > limits::exchangeDepth)
            return refused(ServerFileTr::tr("Its values lie too deep inside one another."));
        if (values > limits::exchangeValues)
            return isTooMuch();
    }
    return {};
}

/// In one form only: keys are in order.
QByteArray plainForm(const QJsonArray& servers)
{
    return QJsonDocument(servers).toJson(QJsonDocument::Compact);
}

/// What tells whether the servers are those that were sealed with their secrets.
QByteArray digestOf(const QByteArray& plain)
{
    return QCryptographicHash::hash(plain, QCryptographicHash::Sha256);
}

QJsonObject entryOf(const ServerProfile& profile)
{
    ServerProfile portable = profile;
    portable.secretInKeyring = false;
    portable.secretBackend.clear();
    portable.passphraseInKeyring = false;
    QJsonObject entry;
    writeProfile(portable, entry);
    entry.remove(QLatin1String("id"));
    return entry;
}

Result<QByteArray> seal(const ServerFileSecrets& secrets, const QByteArray& digest)
{
    std::vector<Secret> parts;
    const Secret sum(digest);
    parts.push_back(vaultcontents::with({}, digestId, &sum));
    for (size_t i = 0; i < secrets.secrets.size(); ++i) {
        if (!secrets.secrets[i].isEmpty())
            parts.push_back(vaultcontents::with({}, QByteArray::number(qulonglong(i)), &secrets.secrets[i]));
    }
    const Secret contents = vaultcontents::joined(parts);
    if (contents.size() > limits::exchangeSecretBytes)
        return isTooMuch();
    const std::optional<SealKey> key = SealKey::derive(secrets.passphrase, SealSource::random(secrets.cost));
    if (!key)
        return Error{ErrorKind::Storage,
            ServerFileTr::tr("The key needs %1 MB of memory for a moment, which cannot be had.")
                .arg(secrets.cost.memoryKib / 1024),
            ServerFileTr::tr("Close other programs and try again.")};
    return sealBytes(contents.view(), *key);
}

ImportedServer serverOfEntry(const QJsonValue& value)
{
    QJsonObject entry = value.toObject();
    entry.insert(QLatin1String("id"), ProfileStore::newId());
    const Result<ServerProfile> profile = readFields(entry);
    if (profile)
        return importedServer(*profile);
    ImportedServer unusable;
    unusable.profile.readOnly = true;
    unusable.profile.name = entry.value(QLatin1String("name")).toString().left(limits::profileNameCharacters);
    unusable.problem = profile.error().text;
    return unusable;
}

/// Nothing: no such bytes.
std::optional<QByteArray> sealedIn(const QJsonObject& document)
{
    const QJsonValue value = document.value(secretsKey);
    if (value.isUndefined())
        return QByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || lookAtSeal(*decoded).state == SealLook::State::Damaged)
        return std::nullopt;
    return *decoded;
}

} // namespace

Result<QByteArray> writeServerFile(const QList<ServerProfile>& servers, const ServerFileSecrets* secrets)
{
    QJsonArray entries;
    for (const ServerProfile& profile : servers)
        entries.append(entryOf(profile));
    QJsonObject document{{formatKey, formatName}, {versionKey, knownVersion}, {serversKey, entries}};
    if (secrets) {
        const Result<QByteArray> sealed = seal(*secrets, digestOf(plainForm(entries)));
        if (!sealed)
            return sealed.error();
        document.insert(secretsKey, QString::fromLatin1(sealed->toBase64()));
    }
    const QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Indented);
    // What is written can be read.
    if (bytes.size() > limits::exchangeBytes || servers.size() > limits::profiles || !checkExtent(bytes))
        return isTooMuch();
    return bytes;
}

Result<ServerFile> ServerFile::read(const QByteArray& bytes)
{
    if (bytes.size() > limits::exchangeBytes)
        return isTooMuch();
    if (const Result<void> extent = checkExtent(bytes); !extent)
        return extent.error();
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(bytes, &error);
    const QJsonObject document = read.object();
    if (error.error != QJsonParseError::NoError)
        return refused(ServerFileTr::tr("This is damaged: %1 at byte %2.")
                           .arg(error.errorString(), QString::number(error.offset)));
    if (read.isArray())
        return refused(ServerFileTr::tr("This is JSON, but a list and not what Wirechief exports."));
    if (document.value(formatKey).toString() != formatName)
        return refused(ServerFileTr::tr("This is JSON, but no file of servers."));
    const double version = document.value(versionKey).toDouble(0); // a newer one may be larger than an int
    if (version > knownVersion)
        return Error{ErrorKind::InvalidInput,
            ServerFileTr::tr("This was exported by a newer version of Wirechief."),
            ServerFileTr::tr("Use the newer version.")};
    const QJsonValue list = document.value(serversKey);
    std::optional<QByteArray> sealed = sealedIn(document);
    if (version != knownVersion || !list.isArray() || !sealed)
        return refused(ServerFileTr::tr("This is damaged."));
    if (list.toArray().isEmpty())
        return refused(ServerFileTr::tr("There is no server in it."));
    if (list.toArray().size() > limits::profiles)
        return isTooMuch();
    const QByteArray plain = plainForm(list.toArray());
    ServerFile file;
    file.sealed = *std::move(sealed);
    file.digest = digestOf(plain);
    // Half of a surrogate pair, which JSON can name, would be another text once it is saved.
    const QJsonArray entries = QJsonDocument::fromJson(plain).array();
    for (const auto& entry : entries)
        file.servers.append(serverOfEntry(entry));
    return file;
}

Result<std::vector<Secret>> openServerSecrets(const Secret& passphrase, const ServerFile& file)
{
    const SealLook look = lookAtSeal(file.sealed);
    if (look.state != SealLook::State::Whole)
        return Error{ErrorKind::InvalidInput,
            ServerFileTr::tr("The secrets were sealed by a newer version of Wirechief."),
            ServerFileTr::tr("Use the newer version, or import the servers without them.")};
    const std::optional<SealKey> key = SealKey::derive(passphrase, look.source);
    if (!key)
        return Error{ErrorKind::Storage,
            ServerFileTr::tr("The key needs %1 MB of memory for a moment, which cannot be had.")
                .arg(look.source.cost.memoryKib / 1024),
            ServerFileTr::tr("Close other programs and try again.")};
    std::optional<Secret> contents = openSealed(file.sealed, *key);
    if (!contents)
        return Error{ErrorKind::NotPermitted,
            ServerFileTr::tr("The secrets do not open with this passphrase."),
            ServerFileTr::tr("Check Caps Lock and the layout of the keyboard, and try again.")};
    const auto digest = vaultcontents::find(contents->view(), digestId);
    if (!digest || *digest != QByteArrayView(file.digest))
        return Error{ErrorKind::Untrusted,
            ServerFileTr::tr("The servers in this file were changed after their secrets were sealed."),
            ServerFileTr::tr("The secrets stay closed, since one could go to another server. Export anew.")};
    std::vector<Secret> secrets(size_t(file.servers.size()));
    vaultcontents::forEach(contents->view(), [&secrets](QByteArrayView id, QByteArrayView secret) {
        bool isPlace = false;
        const qulonglong place = id.toULongLong(&isPlace);
        if (isPlace && place < secrets.size())
            secrets[place] = Secret(secret);
    });
    return secrets;
}

} // namespace wirechief
