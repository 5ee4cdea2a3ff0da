// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesslist.h"
#include "base/displaytext.h"
#include "configtext.h"
#include "managerclasses.h"
#include "planparts.h"
#include "profiles/managerconf/limits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

// What the file is to say.

namespace wirechief {

namespace {

constexpr qsizetype mostNameCharacters = 79;
constexpr qsizetype mostPathCharacters = 255;

struct PlanTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ManagerUserPlan)
};

Error badWish(const QString& text, const QString& advice)
{
    return {ErrorKind::InvalidInput, text, advice};
}

/// Nothing is wrong yet.
Error missingWish(const QString& text, const QString& advice)
{
    return {ErrorKind::NotFound, text, advice};
}

bool isOlder(const QVersionNumber& release, int major, int minor)
{
    return !release.isNull() && release < QVersionNumber(major, minor);
}

/// It stands in the file, and in a command that people copy into a shell.
bool isPathForConfig(const QByteArray& path)
{
    static const QRegularExpression plain(QStringLiteral("\\A/[A-Za-z0-9\\x{80}-\\x{ff}/._+@:,-]*\\z"));
    return plain.match(QString::fromLatin1(path)).hasMatch();
}

/// Written out: what the C library makes of `10.1` or `010.0.0.1` is not what people mean.
Result<IpNetwork> networkAsMeant(const QString& typed, const QVersionNumber& release)
{
    static const QRegularExpression v4(QStringLiteral(
        "\\A(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}(/(\\d{1,2}|\\d{1,3}(\\.\\d{1,3}){3}))?\\z"));
    static const QRegularExpression v6(QStringLiteral("\\A[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(/\\d{1,3})?\\z"));
    const QString text = typed.trimmed();
    const auto network = v4.match(text).hasMatch() || v6.match(text).hasMatch() ? networkOf(text.toLatin1())
                                                                                : Result<IpNetwork>(Error{});
    if (hasLeadingZero(text))
        return badWish(
            PlanTr::tr("“%1” is read in several ways: 010 may be 10 or 8, and 0x10 is 16 or nothing.")
                .arg(displayName(text)),
            PlanTr::tr("Write it without zeros in front."));
    if (!network)
        return badWish(PlanTr::tr("“%1” is no address.").arg(displayName(text)),
            PlanTr::tr("Write one, for instance 192.0.2.10, or a network, for instance 192.0.2.0/24."));
    if (!network->address.isV4 && !plansIpv6(release))
        return badWish(
            PlanTr::tr("%1 is IPv6, which this release cannot tell from others.").arg(displayName(text)),
            PlanTr::tr("Use an address of IPv4."));
    return network;
}

Result<void> checkNames(const ManagerUserWish& wish)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_.-]*\\z"));
    const QString name = QString::fromLatin1(wish.name);
    if (name.isEmpty())
        return missingWish(PlanTr::tr("The user has no name yet."),
            PlanTr::tr("Enter one, of letters, digits, hyphens, dots and underscores."));
    if (!plain.match(name).hasMatch() || sameIgnoringCase(wish.name, "general"))
        return badWish(PlanTr::tr("“%1” cannot be the name of a user.").arg(displayName(wish.name)),
            PlanTr::tr("Use letters, digits, hyphens, dots and underscores, and not “general”."));
    if (!name.front().isLetterOrNumber())
        return badWish(PlanTr::tr("“%1” cannot be the name of a user.").arg(displayName(wish.name)),
            PlanTr::tr("Begin it with a letter or a digit."));
    if (name.size() > mostNameCharacters)
        return badWish(PlanTr::tr("The name of the user is too long."),
            PlanTr::tr("Use at most %1 characters.").arg(mostNameCharacters));
    if (wish.tls && isOlder(wish.release, 1, 8))
        return badWish(PlanTr::tr("This release has no TLS that Wirechief could use."),
            PlanTr::tr("Use an ssh tunnel, or a newer release."));
    if (switchesTlsOn(wish)
        && std::max(wish.certificateFile.size(), wish.privateKey.size()) > mostPathCharacters)
        return badWish(PlanTr::tr("The path of the certificate or of its key is too long."),
            PlanTr::tr("Use at most %1 characters, for instance by a link from elsewhere.")
                .arg(mostPathCharacters));
    const bool hasPaths = isPathForConfig(wish.certificateFile)
        && (wish.privateKey.isEmpty() || isPathForConfig(wish.privateKey));
    if (switchesTlsOn(wish) && !hasPaths)
        return (wish.certificateFile.isEmpty() ? missingWish : badWish)(
            PlanTr::tr("TLS needs a certificate on the server."),
            PlanTr::tr("Name its file with the whole path (letters, digits and / . _ - + @ : , only), or say "
                       "that TLS is switched on there already."));
    return {};
}

QList<PlannedLine> generalLines(const ManagerUserWish& wish, const QList<IpNetwork>& networks)
{
    QList<PlannedLine> lines;
    if (wish.switchesOn)
        lines.append({"enabled", "yes", PlanTr::tr("Switches the manager on.")});
    if (!switchesTlsOn(wish))
        return lines;
    const bool hasIpv6 = std::any_of(
        networks.begin(), networks.end(), [](const IpNetwork& network) { return !network.address.isV4; });
    lines.append({"tlsenable", "yes", PlanTr::tr("Switches on TLS, beside the port without it.")});
    const QByteArray port = QByteArray::number(wish.tlsPort);
    const bool isLocal = !networks.isEmpty() && std::all_of(networks.begin(), networks.end(), isLoopback);
    const bool onlyIpv6 = std::none_of(
        networks.begin(), networks.end(), [](const IpNetwork& network) { return network.address.isV4; });
    const QByteArray address = isLocal ? (onlyIpv6 ? "[::1]" : "127.0.0.1") : (hasIpv6 ? "[::]" : "0.0.0.0");
    lines.append({"tlsbindaddr", QByteArray(address + ':' + port),
        (isLocal ? PlanTr::tr("Where TLS is listened for: on this server alone, port %1.")
                 : PlanTr::tr("Where TLS is listened for: all addresses of the server, port %1."))
            .arg(QLatin1String(port))});
    lines.append({"tlscertfile", wish.certificateFile, PlanTr::tr("The certificate that the server shows.")});
    if (!wish.privateKey.isEmpty())
        lines.append({"tlsprivatekey", wish.privateKey, PlanTr::tr("The key of that certificate.")});
    return lines;
}

QList<PlannedLine> accessLines(const ManagerUserWish& wish, const QList<IpNetwork>& networks)
{
    QList<PlannedLine> lines;
    lines.append({"deny", "0.0.0.0/0.0.0.0",
        PlanTr::tr(
            "Shuts everybody out. The last line that matches decides, so the next ones make exceptions.")});
    if (plansIpv6(wish.release))
        lines.append(
            {"deny", "::/0", PlanTr::tr("The same for IPv6, which the line before does not concern.")});
    for (const IpNetwork& network : networks) {
        const bool isOne = network.mask == maskOfBits(network.address.isV4, network.address.isV4 ? 32 : 128);
        lines.append({"permit", network.toConfig(),
            isOne ? PlanTr::tr("Lets in this one address.") : PlanTr::tr("Lets in this network.")});
    }
    return lines;
}

QByteArrayList inOrder(const QByteArrayList& wanted, const QVersionNumber& release)
{
    QByteArrayList names = managerClassNames(release);
    names.removeIf([&wanted](const QByteArray& name) { return !wanted.contains(name); });
    return names;
}

} // namespace

bool switchesTlsOn(const ManagerUserWish& wish)
{
    return wish.tls && !wish.tlsIsOn;
}

bool addsToGeneral(const ManagerUserWish& wish)
{
    return wish.switchesOn || switchesTlsOn(wish);
}

bool plansIpv6(const QVersionNumber& release)
{
    return !isOlder(release, 11, 0) && !confusesFamilies(release);
}

Result<QList<IpNetwork>> plannedNetworks(const ManagerUserWish& wish)
{
    if (const auto good = checkNames(wish); !good)
        return good.error();
    if (wish.addresses.isEmpty())
        return missingWish(PlanTr::tr("There is no address from which this user may log in."),
            PlanTr::tr("Name that of your computer, as the server sees it."));
    if (wish.addresses.size() > limits::plannedAddresses)
        return badWish(PlanTr::tr("There are more than %1 addresses.").arg(limits::plannedAddresses),
            PlanTr::tr("Name networks instead."));
    QList<IpNetwork> networks;
    for (const QString& address : wish.addresses) {
        const auto network = networkAsMeant(address, wish.release);
        if (!network)
            return network.error();
        networks.append(*network);
    }
    return networks;
}

QByteArrayList plannedRead(const ManagerUserWish& wish)
{
    return inOrder({"system", "call", "agent", "user", "reporting", "dialplan"}, wish.release);
}

QByteArrayList plannedWrite(const ManagerUserWish& wish)
{
    // 1.4 has no reporting, and reads the list of channels with call.
    QByteArrayList wanted{isOlder(wish.release, 1, 6) ? "call" : "reporting"};
    if (wish.purposes.testFlag(ManagerPurpose::Control))
        wanted += QByteArrayList{"call", "agent", "originate"};
    if (wish.purposes.testFlag(ManagerPurpose::Commands))
        wanted += QByteArrayList{"command"};
    if (wish.purposes.testFlag(ManagerPurpose::Configure))
        wanted += QByteArrayList{"config", "system"};
    return inOrder(wanted, wish.release);
}

QList<PlannedSection> plannedSections(const ManagerUserWish& wish, const QList<IpNetwork>& networks)
{
    QList<PlannedSection> sections;
    if (const QList<PlannedLine> general = generalLines(wish, networks); !general.isEmpty())
        sections.append({"[general](+)", general});
    PlannedSection user{QByteArray("[" + wish.name + "]"), {}};
    user.lines.append({"secret", {},
        wish.keepsSecret ? PlanTr::tr("The one that is kept for this server.")
                         : PlanTr::tr("Made for this user alone, of random letters and digits."),
        true});
    user.lines += accessLines(wish, networks);
    user.lines.append({"read", plannedRead(wish).join(','),
        PlanTr::tr("What the server tells by itself. On a very busy server leave out “dialplan”.")});
    user.lines.append(
        {"write", plannedWrite(wish).join(','), PlanTr::tr("What this user may ask for and do.")});
    user.lines.append({"writetimeout", "5000",
        PlanTr::tr(
            "Milliseconds that a slow network may take. With the usual 100 the server hangs up on it.")});
    sections.append(user);
    return sections;
}

} // namespace wirechief
