// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverprofile.h"

#include "base/displaytext.h"
#include "base/textencoding.h"
#include "jumphost.h"
#include "profiles/limits.h"
#include "profiles/managerconf/managerclasses.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace wirechief {

namespace {

using Field = ProfileProblem::Field;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ServerProfile)
};

bool hasControlCharacter(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
}

bool isIpv4(const QString& host)
{
    // QHostAddress takes shortened forms such as "127.1" as well, and numbers in octal; nobody means those.
    static const QRegularExpression dotted(QStringLiteral("^(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}$"));
    QHostAddress address;
    return dotted.match(host).hasMatch() && address.setAddress(host)
        && address.protocol() == QAbstractSocket::IPv4Protocol;
}

bool isIpv6(const QString& host)
{
    QHostAddress address;
    return address.setAddress(host) && address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool isHostName(const QString& host)
{
    static const QRegularExpression labels(
        QStringLiteral("^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$"),
        QRegularExpression::CaseInsensitiveOption);
    const bool ascii = std::all_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() < 0x80; });
    const QString wire = ascii ? host : QString::fromLatin1(QUrl::toAce(host));
    return wire.size() <= limits::hostCharacters && labels.match(wire).hasMatch();
}

/// What resolvers take for an IPv4 address, in any form of numbers.
QString ipv4Problem(const QString& host)
{
    static const QRegularExpression notDecimal(
        QStringLiteral("(^|\\.)0[\\dx]"), QRegularExpression::CaseInsensitiveOption);
    if (isIpv4(host))
        return {};
    // 010.6.1.1 would be 8.6.1.1: a session, and a login, with somebody else.
    return notDecimal.match(host).hasMatch()
        ? Texts::tr("A number with a zero in front is read as octal, 010 as 8, and one with 0x as "
                    "hexadecimal. Write the address without them, as 10.6.1.1.")
        : Texts::tr("This is not an IPv4 address. It needs four numbers up to 255.");
}

QString hostProblem(const QString& typed)
{
    static const QRegularExpression numbers(QStringLiteral("^(\\d*|0x[\\da-f]*)(\\.(\\d*|0x[\\da-f]*))*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression withPort(QStringLiteral("^[^:]+:\\d+$|^\\[.*\\]:\\d+$"));
    static const QRegularExpression scheme(
        QStringLiteral("^[a-z][a-z0-9+.-]*://"), QRegularExpression::CaseInsensitiveOption);
    const QString host = normalizedHost(typed);
    if (host.isEmpty())
        return Texts::tr("Enter the server's host name or address.");
    const QString before = scheme.match(host).captured();
    if (QStringView(host).left(qMax(0, host.lastIndexOf(u'@'))).mid(before.size()).contains(u':'))
        return Texts::tr("Enter user name and secret in their own fields, not before the host: here "
                         "everybody can read them.");
    if (!before.isEmpty())
        return Texts::tr("Enter only the host name or address, without “%1”.").arg(before);
    if (host.contains(u'/'))
        return Texts::tr("Enter only the host name or address, without a path.");
    if (withPort.match(host).hasMatch())
        return Texts::tr("Enter the port in its own field, not behind the host.");
    if (host.contains(u'@'))
        return Texts::tr("Enter the user name in its own field, not before the host.");
    if (host.contains(QLatin1Char(':')))
        return isIpv6(host) ? QString()
                            : Texts::tr("This is not an IPv6 address. Check its groups and colons.");
    if (numbers.match(host).hasMatch())
        return ipv4Problem(host);
    return isHostName(host)
        ? QString()
        : Texts::tr("This is not a host name. Use letters, digits, hyphens and dots, or an address.");
}

QString nameProblem(const QString& name)
{
    if (name.trimmed().isEmpty())
        return Texts::tr("Give the server a name.");
    if (hasControlCharacter(name))
        return Texts::tr("The name holds a control character. Type it again.");
    if (name.size() > limits::profileNameCharacters)
        return Texts::tr("The name is too long. Use at most %1 characters.")
            .arg(limits::profileNameCharacters);
    return {};
}

QString environmentProblem(const Environment& environment)
{
    if (environment.kind != Environment::Own)
        return {};
    if (environment.name.trimmed().isEmpty())
        return Texts::tr("Give your environment a name.");
    if (hasControlCharacter(environment.name))
        return Texts::tr("The name of the environment holds a control character. Type it again.");
    if (environment.name.size() > limits::environmentNameCharacters)
        return Texts::tr("The name of the environment is too long. Use at most %1 characters.")
            .arg(limits::environmentNameCharacters);
    return {};
}

QString folderProblem(const QString& typed)
{
    const QString folder = normalizedFolder(typed);
    if (hasControlCharacter(folder))
        return Texts::tr("The folder's name holds a control character. Type it again.");
    const QStringList parts = folder.split(u'/');
    if (parts.size() > limits::folderDepth)
        return Texts::tr("The folder is too deep. Use at most %1 folders one inside the other.")
            .arg(limits::folderDepth);
    const bool isLong = std::any_of(parts.begin(), parts.end(),
        [](const QString& part) { return part.size() > limits::profileNameCharacters; });
    if (isLong)
        return Texts::tr("The folder's name is too long. Use at most %1 characters.")
            .arg(limits::profileNameCharacters);
    return {};
}

QString notesProblem(QString notes)
{
    if (notes.size() > limits::notesCharacters)
        return Texts::tr("The notes are too long. Use at most %1 characters.").arg(limits::notesCharacters);
    if (hasControlCharacter(notes.remove(u'\n').remove(u'\t')))
        return Texts::tr("The notes hold a control character. Remove it.");
    return {};
}

QString jumpProblem(const QString& jump)
{
    if (jump.isEmpty() || JumpHost::parse(jump))
        return {};
    return Texts::tr("This is no host for ssh. Write it as you type it for ssh: gate.example.org, "
                     "me@gate.example.org or gate.example.org:2222.");
}

QString pathProblem(const QString& path)
{
    return hasControlCharacter(path)
        ? Texts::tr("The path of the file holds a control character. Choose the file again.")
        : QString();
}

QString keyFileProblem(const ServerProfile& profile)
{
    if (profile.tls && !profile.keyFile.isEmpty() && profile.certificateFile.isEmpty())
        return Texts::tr("Choose the certificate to which this key belongs, too.");
    return pathProblem(profile.keyFile);
}

QString userProblem(const QString& user)
{
    if (user.isEmpty())
        return Texts::tr("Enter the user name, as it stands in brackets in manager.conf.");
    if (hasControlCharacter(user))
        return Texts::tr("The user name holds a control character. Type it again.");
    if (user.size() > limits::userCharacters)
        return Texts::tr("The user name is too long. Use at most %1 characters.").arg(limits::userCharacters);
    return {};
}

QString phoneProblem(const QString& phone)
{
    if (phone.isEmpty())
        return {};
    // One destination: no list of them, no variable, nothing that ends a header.
    static const QRegularExpression dialString(QStringLiteral("\\A[A-Za-z0-9_]+/[^&\\s${},|]+\\z"));
    if (phone.size() > limits::userCharacters || hasControlCharacter(phone)
        || !dialString.match(phone).hasMatch())
        return Texts::tr("This cannot ring as your phone. Write technology/name, for instance PJSIP/100.");
    return {};
}

QString actionsProblem(const ServerProfile& profile)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9_-]{1,64}\\z"));
    const QStringList actions = profile.availableActions + profile.missingActions;
    if (actions.size() > limits::actionOverrides)
        return Texts::tr("There are too many names of actions. Use at most %1.").arg(limits::actionOverrides);
    for (const QString& action : actions) {
        if (!name.match(action).hasMatch())
            return Texts::tr(
                "The name of an action has letters, digits, hyphens and underscores only. Separate names "
                "by commas.");
    }
    for (const QString& action : profile.availableActions) {
        if (profile.missingActions.contains(action, Qt::CaseInsensitive))
            return Texts::tr("%1 cannot be both available and missing. Remove it from one of the two lists.")
                .arg(action);
    }
    return {};
}

bool isOddDigest(const QByteArray& digest)
{
    constexpr qsizetype sha256Bytes = 32;
    return !digest.isEmpty() && digest.size() != sha256Bytes;
}

QString eventClassesProblem(const QStringList& classes)
{
    const QByteArrayList known = managerClassNames();
    for (const QString& name : classes) {
        if (!known.contains(name.toUtf8()))
            return Texts::tr("%1 is no class of events. Use those of manager.conf, separated by commas: %2.")
                .arg(displayName(name), QString::fromLatin1(known.join(", ")));
    }
    return {};
}

QString secondsProblem(quint16 seconds)
{
    if (seconds == 0 || (seconds >= limits::leastSeconds && seconds <= limits::mostSeconds))
        return {};
    return Texts::tr("Enter a time from %1 to %2 seconds, or 0 for the usual one.")
        .arg(QString::number(limits::leastSeconds), QString::number(limits::mostSeconds));
}

/// Signs in front are for what is no server, see allServersId.
bool isIdentity(const QString& id)
{
    return !id.isEmpty() && id.front().isLetterOrNumber();
}

} // namespace

std::optional<ProfileProblem> findProblem(const ServerProfile& profile)
{
    const bool oddFingerprint = isOddDigest(profile.trusted.certificate) || isOddDigest(profile.trusted.key);
    const ProfileProblem problems[] = {
        {Field::Id,
            isIdentity(profile.id) ? QString() : Texts::tr("The server has no identity. Add it anew.")},
        {Field::Name, nameProblem(profile.name)},
        {Field::Environment, environmentProblem(profile.environment)},
        {Field::Folder, folderProblem(profile.folder)},
        {Field::Host, hostProblem(profile.host)},
        {Field::Port, profile.port == 0 ? Texts::tr("Enter a port from 1 to 65535.") : QString()},
        {Field::Jump, jumpProblem(profile.jump)},
        {Field::CaFile,
            hasControlCharacter(profile.caFile)
                ? Texts::tr("The path of the CA file holds a control character. Choose the file again.")
                : QString()},
        {Field::CertificateFile, pathProblem(profile.certificateFile)},
        {Field::KeyFile, keyFileProblem(profile)},
        {Field::Fingerprint,
            oddFingerprint ? Texts::tr("The trusted fingerprint is no SHA-256. Connect again to accept the "
                                       "certificate.")
                           : QString()},
        {Field::User, userProblem(profile.user)},
        {Field::Phone, phoneProblem(profile.myPhone)},
        {Field::Actions, actionsProblem(profile)},
        {Field::EventClasses, eventClassesProblem(profile.eventClasses)},
        {Field::ConnectSeconds, secondsProblem(profile.connectSeconds)},
        {Field::AnswerSeconds, secondsProblem(profile.answerSeconds)},
        {Field::Encoding,
            profile.encoding.isEmpty() || findTextEncoding(profile.encoding)
                ? QString()
                : Texts::tr("This version does not know the encoding. Choose another one.")},
        {Field::Notes, notesProblem(profile.notes)},
    };
    for (const ProfileProblem& problem : problems) {
        if (!problem.text.isEmpty())
            return problem;
    }
    return std::nullopt;
}

QString validate(const ServerProfile& profile)
{
    const auto problem = findProblem(profile);
    return problem ? problem->text : QString();
}

QString normalizedHost(const QString& typed)
{
    QString host = typed.trimmed();
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    if (host.size() > 1 && host.endsWith(QLatin1Char('.')) && !host.endsWith(QLatin1String("..")))
        host.chop(1);
    return host;
}

QString normalizedFolder(const QString& typed)
{
    QStringList parts;
    for (const QString& part : typed.split(u'/')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts.join(u'/');
}

bool isLoopbackHost(const QString& host)
{
    const QString plain = normalizedHost(host);
    const QLatin1String localhost("localhost");
    if (plain.compare(localhost, Qt::CaseInsensitive) == 0)
        return true;
    return (isIpv4(plain) || isIpv6(plain)) && QHostAddress(plain).isLoopback();
}

QString peerText(const ServerProfile& profile)
{
    const QString host
        = profile.host.contains(QLatin1Char(':')) ? QString(u'[' % profile.host % u']') : profile.host;
    return host % u':' % QString::number(profile.port);
}

void forgetTrustIfPeerChanged(ServerProfile& edited, const ServerProfile& before)
{
    const bool sameHost
        = normalizedHost(edited.host).compare(normalizedHost(before.host), Qt::CaseInsensitive) == 0;
    if (!sameHost || edited.port != before.port || edited.tls != before.tls)
        edited.trusted = {};
}

} // namespace wirechief
