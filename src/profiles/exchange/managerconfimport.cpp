// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "managerconfimport.h"

#include "base/displaytext.h"
#include "profiles/managerconf/limits.h"
#include "profiles/servers/profilestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>

#include <algorithm>

namespace wirechief {

namespace {

struct ImportTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ManagerConfImport)
};

Error refusedFile(const QString& text)
{
    return {ErrorKind::InvalidInput, text, ImportTr::tr("Choose a manager.conf.")};
}

/// Gives the files that an include names, as far as they lie in the folder of the first one.
class IncludedFiles {
public:
    IncludedFiles(const QString& folder, qint64 bytes)
        : m_folder(folder)
        , m_left(bytes)
    {
    }
    QList<ConfigText::File> operator()(const QByteArray& name)
    {
        QList<ConfigText::File> files;
        for (const QString& path : pathsOf(QFile::decodeName(name))) {
            QFile file(path);
            if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                continue;
            files.append({QFile::encodeName(QDir(m_folder).relativeFilePath(path)), file.read(m_left)});
            // With one byte more than may be, the whole is refused.
            m_left -= files.constLast().bytes.size();
            if (m_left <= 0)
                break;
        }
        return files;
    }

private:
    [[nodiscard]] QStringList pathsOf(const QString& name) const
    {
        const QFileInfo wanted(QDir(m_folder), name);
        QStringList found;
        if (!name.contains(u'*') && !name.contains(u'?')) {
            found.append(wanted.canonicalFilePath());
        } else {
            // With one more than may be included, the whole is refused.
            for (QDirIterator names(wanted.path(), {wanted.fileName()}, QDir::Files);
                 names.hasNext() && found.size() <= limits::configIncludes;)
                found.append(QFileInfo(names.next()).canonicalFilePath());
            found.sort();
        }
        found.removeIf([this](const QString& path) { return !path.startsWith(m_folder + u'/'); });
        return found;
    }

    QString m_folder; ///< canonical
    qint64 m_left; ///< bytes that may still be read
};

QString rightsText(const ManagerUser& user)
{
    const auto words = [](const QByteArray& line) {
        const ManagerClasses classes = ManagerClasses::of(line);
        if (classes.isAll)
            return ImportTr::tr("all", "classes");
        return classes.names.isEmpty() ? ImportTr::tr("nothing", "classes")
                                       : QString::fromLatin1(classes.names.join(", "));
    };
    //: %1 and %2 names of classes, "call, agent"
    return ImportTr::tr("reads %1; writes %2").arg(words(user.read), words(user.write));
}

/// Shorter ones are found by trying.
constexpr qsizetype secretCharacters = 12;

qsizetype charactersOf(const Secret& secret)
{
    const QByteArrayView bytes = secret.view();
    return std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0xc0) != 0x80; });
}

/// Where the manager listens: null for everywhere.
QHostAddress listeningAddress(const QByteArray& bindAddress)
{
    QByteArray host = bindAddress;
    if (host.startsWith('['))
        host = host.mid(1, host.indexOf(']') - 1);
    else if (host.count(':') == 1)
        host.truncate(host.indexOf(':'));
    return QHostAddress(QString::fromLatin1(host));
}

/// Whether somebody with such an address, elsewhere, reaches what listens there.
bool isReachable(const QByteArray& bindAddress, QAbstractSocket::NetworkLayerProtocol protocol)
{
    const QHostAddress address = listeningAddress(bindAddress);
    if (address.isNull() || address == QHostAddress(QHostAddress::AnyIPv6))
        return true; // which takes both
    return !address.isLoopback() && address.protocol() == protocol;
}

/// Whether addresses that nobody has thought of get in. The release and acl.conf are not known; without the
/// latter whoever depends on it is kept out.
bool letsInFromEverywhere(
    const ManagerUser& user, const ManagerGeneral& general, QAbstractSocket::NetworkLayerProtocol protocol)
{
    const QByteArray& tlsAddress
        = general.tlsBindAddress.isEmpty() ? general.bindAddress : general.tlsBindAddress;
    if (!isReachable(general.bindAddress, protocol)
        && !(general.tlsEnabled && isReachable(tlsAddress, protocol)))
        return false;
    // For documentation (RFC 5737, RFC 3849): no list of anybody names just them.
    const QHostAddress anybody(protocol == QAbstractSocket::IPv4Protocol
            ? QStringLiteral("203.0.113.251")
            : QStringLiteral("2001:db8:fedc:ba98::251"));
    return AccessList(user.access, {}).ask(anybody).letsIn;
}

QStringList risksOf(const ManagerUser& user, const ManagerGeneral& general)
{
    QStringList risks;
    if (letsInFromEverywhere(user, general, QAbstractSocket::IPv4Protocol))
        risks.append(ImportTr::tr("It may log in from everywhere."));
    else if (letsInFromEverywhere(user, general, QAbstractSocket::IPv6Protocol))
        risks.append(ImportTr::tr("It may log in from everywhere by IPv6."));
    if (charactersOf(user.secret) < secretCharacters)
        risks.append(
            ImportTr::tr("Its secret is short: it has fewer than %1 characters.").arg(secretCharacters));
    return risks;
}

QStringList problemsOf(const ManagerUser& user, const ManagerGeneral& general)
{
    QStringList problems;
    if (user.hasSecret)
        problems += risksOf(user, general);
    else
        problems.append(ImportTr::tr("It has no secret, so nobody can log in with it."));
    if (user.sections > 1)
        problems.append(ImportTr::tr("It has several sections, which were joined as Asterisk does it."));
    problems += ManagerClasses::of(user.read).problems + ManagerClasses::of(user.write).problems;
    return problems;
}

} // namespace

Result<ManagerConfImport> ManagerConfImport::ofText(const QByteArray& text)
{
    return of({"manager.conf", text}, {});
}

Result<ManagerConfImport> ManagerConfImport::ofFile(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refusedFile(ImportTr::tr("%1 cannot be read.").arg(displayName(info.fileName())));
    constexpr qint64 most = limits::configBytes + 1;
    ConfigText::File first{QFile::encodeName(info.fileName()), file.read(most)};
    if (first.bytes.size() == most)
        return refusedFile(
            ImportTr::tr("%1 is longer than a configuration file may be.").arg(displayName(info.fileName())));
    IncludedFiles included(info.canonicalPath(), most - first.bytes.size());
    auto result = of(first, [&included](const QByteArray& name) { return included(name); });
    Secret::wipe(first.bytes);
    return result;
}

Result<ManagerConfImport> ManagerConfImport::of(
    const ConfigText::File& file, const ConfigText::Reader& reader)
{
    if (file.bytes.contains('\0'))
        return refusedFile(ImportTr::tr("This is no text."));
    const auto text = ConfigText::read(file, reader);
    if (!text)
        return text.error();
    ManagerConfImport result;
    result.m_all = ManagerUsers::of(*text);
    if (result.m_all.users.empty())
        return refusedFile(ImportTr::tr("There is no manager user in it."));
    for (const ConfigNote& note : text->notes())
        result.m_notes.append(text->text(note));
    for (const ManagerUser& user : result.m_all.users)
        result.m_users.append({displayName(QByteArrayView(user.name)), rightsText(user),
            problemsOf(user, result.m_all.general)});
    for (qsizetype i = 0; i < result.m_users.size(); ++i) {
        ImportedUser& user = result.m_users[i];
        const QString problem = validate(result.profileOf(i, QStringLiteral("localhost"), false));
        user.isUsable = problem.isEmpty() && result.m_all.users.at(size_t(i)).hasSecret;
        if (!problem.isEmpty())
            user.problems.prepend(problem);
    }
    return result;
}

quint16 ManagerConfImport::port(bool tls) const
{
    if (!tls)
        return m_all.general.port.value_or(defaultPort);
    const QByteArray& address = m_all.general.tlsBindAddress;
    const qsizetype colon = address.lastIndexOf(':');
    // Of an IPv6 address without brackets it is no port.
    const bool isPort
        = colon >= 0 && (address.count(':') == 1 || address.at(std::max<qsizetype>(colon - 1, 0)) == ']');
    const ushort number = isPort ? address.mid(colon + 1).toUShort() : ushort(0);
    return number != 0 ? number : defaultTlsPort;
}

ServerProfile ManagerConfImport::profileOf(qsizetype user, const QString& host, bool tls) const
{
    ServerProfile profile;
    profile.id = ProfileStore::newId();
    profile.host = normalizedHost(host);
    profile.tls = tls;
    profile.port = port(tls);
    profile.user = QString::fromUtf8(m_all.users.at(size_t(user)).name);
    profile.readOnly = true;
    profile.name = m_all.users.size() == 1
        ? profile.host
        //: %1 a user, %2 a server
        : ImportTr::tr("%1 at %2").arg(profile.user.left(40), profile.host.left(50));
    return profile;
}

Secret ManagerConfImport::secretOf(qsizetype user) const
{
    return m_all.users.at(size_t(user)).secret.clone();
}

} // namespace wirechief
