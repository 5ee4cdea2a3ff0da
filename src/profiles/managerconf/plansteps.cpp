// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesslist.h"
#include "managerclasses.h"
#include "planparts.h"

#include <QCoreApplication>

#include <algorithm>

// What is to be done, and what to think about before.

namespace wirechief {

namespace {

using Place = ManagerUserWish::Place;

struct StepTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ManagerUserPlan)
};

bool isEverybody(const IpNetwork& network)
{
    return network.mask == maskOfBits(network.mask.isV4, 0);
}

bool isRelease14(const QVersionNumber& release)
{
    return !release.isNull() && release < QVersionNumber(1, 6);
}

PlanStep placeStep(const ManagerUserWish& wish)
{
    const QByteArray file = planFile(wish);
    switch (wish.place) {
    case Place::DebianDropIn:
        return {StepTr::tr(
                    "Make the file, so that only Asterisk can read it, and write the text into it. Debian's "
                    "manager.conf includes it: see that its line #include \"manager.d/*.conf\" is there."),
            "install -m 640 -o asterisk -g asterisk /dev/null " + file};
    case Place::FreePbxCustom:
        return {StepTr::tr("Write the text at the end of this file. FreePBX includes it and leaves it alone; "
                           "manager.conf itself it writes anew."),
            "nano " + file};
    case Place::StockFile:
    case Place::FedoraFile:
        break;
    }
    return {
        StepTr::tr(
            "Write the text at the end of this file. Others than Asterisk should not be able to read it."),
        "nano " + file};
}

QList<PlanStep> certificateSteps(const ManagerUserWish& wish)
{
    const QByteArray key = wish.privateKey.isEmpty() ? wish.certificateFile : wish.privateKey;
    const QByteArray files = wish.privateKey.isEmpty()
        ? wish.certificateFile
        : QByteArray(wish.certificateFile + ' ' + wish.privateKey);
    return {{StepTr::tr("If there is no certificate yet, make one of your own, for ten years."),
                "openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj \"/CN=$(hostname -f)\" -addext "
                "\"subjectAltName=DNS:$(hostname -f)\" -keyout "
                    + key + " -out " + wish.certificateFile + " && chown asterisk: " + files},
        {StepTr::tr("See that Asterisk can read the certificate and its key."), "ls -l " + files}};
}

/// `(+)` adds to a section that stands before it, and without one Asterisk drops the rest of the file.
PlanStep generalStep(const ManagerUserWish& wish)
{
    const QString where = wish.place == Place::StockFile
        ? StepTr::tr("The file of “make samples” has it; one that somebody wrote by hand may not.")
        : wish.place == Place::FreePbxCustom ? StepTr::tr("FreePBX's manager.conf has it.")
        : wish.place == Place::DebianDropIn ? StepTr::tr("Debian's manager.conf has it, before its #include.")
                                            : StepTr::tr("The file of the package has it.");
    return {
        StepTr::tr(
            "See that manager.conf has a section [general]: “[general](+)” adds to it. Where there is none, "
            "write “[general]” without “(+)”, or Asterisk takes nothing of what follows.")
            + u' ' + where,
        "grep -n \"^.general\" /etc/asterisk/manager.conf"};
}

PlanStep loadStep(const ManagerUserWish& wish)
{
    if (isRelease14(wish.release))
        return {StepTr::tr(
                    "Release 1.4 reads the users anew at each login. Only what stands in [general] has to be "
                    "loaded."),
            "asterisk -rx \"module reload manager\""};
    return {StepTr::tr("Load it. Calls go on, and sessions that are open keep the rights that they have."),
        "asterisk -rx \"manager reload\""};
}

PlanStep portStep(const ManagerUserWish& wish)
{
    // Which tells of [general] since 1.6.
    return {wish.tls
            ? StepTr::tr("See at which port TLS is listened for: it stands behind the last colon of "
                         "tlsbindaddr.")
            : StepTr::tr("See at which port the server listens: it stands in the line “port” of [general]; "
                         "without one it is 5038."),
        isRelease14(wish.release) ? QByteArray("grep -n port /etc/asterisk/manager.conf")
                                  : QByteArray("asterisk -rx \"manager show settings\"")};
}

PlanStep tryStep(const ManagerUserWish& wish)
{
    if (!wish.tls)
        return {
            StepTr::tr("Enter the address and the port of the server below, and press Save Server and Test."),
            {}};
    return {StepTr::tr("Enter the address and the port of the server below, and press Save Server and Test. "
                       "Compare the fingerprint of the certificate that it shows with that of the file."),
        switchesTlsOn(wish) ? "openssl x509 -in " + wish.certificateFile + " -noout -fingerprint -sha256"
                            : QByteArray()};
}

} // namespace

QByteArray planFile(const ManagerUserWish& wish)
{
    switch (wish.place) {
    case Place::DebianDropIn:
        return "/etc/asterisk/manager.d/" + wish.name + ".conf";
    case Place::FreePbxCustom:
        return "/etc/asterisk/manager_custom.conf";
    case Place::StockFile:
    case Place::FedoraFile:
        break;
    }
    return "/etc/asterisk/manager.conf";
}

QStringList planWarnings(const ManagerUserWish& wish, const QList<IpNetwork>& networks)
{
    QStringList warnings;
    for (const QByteArray& name : plannedWrite(wish)) {
        if (const QString reason = shellReason(name, wish.release); !reason.isEmpty())
            warnings.append(reason);
    }
    if (wish.purposes == ManagerPurposes(ManagerPurpose::Look) && warnings.isEmpty())
        warnings.append(StepTr::tr(
            "A user that only looks can still do a few things for which Asterisk asks no right, such "
            "as ending a bridge or resetting a queue (BridgeDestroy, QueueReset)."));
    return warnings + accessWarnings(wish, networks);
}

QStringList accessWarnings(const ManagerUserWish& wish, const QList<IpNetwork>& networks)
{
    QStringList warnings;
    if (std::any_of(networks.begin(), networks.end(), isEverybody))
        warnings.append(StepTr::tr("Everybody who reaches the server may try this user's secret."));
    if (!wish.tls && !std::all_of(networks.begin(), networks.end(), isLoopback))
        warnings.append(StepTr::tr(
            "Without TLS, whoever is on the way between can read along, and change what you do. Use "
            "it, or an ssh tunnel with 127.0.0.1 as the address, unless you trust the network."));
    if (confusesFamilies(wish.release) && wish.release.majorVersion() >= 11)
        warnings.append(StepTr::tr(
            "This release cannot keep IPv6 out while it lets IPv4 in (AST-2014-012). Update it, or "
            "set bindaddr in [general] to an address of IPv4."));
    return warnings;
}

QList<PlanStep> planSteps(const ManagerUserWish& wish)
{
    QList<PlanStep> steps;
    if (wish.mayBeThere)
        steps.append(
            {StepTr::tr("If an earlier text of this user is there, remove it: Asterisk would mix two "
                        "sections of one name."),
                "grep -rnF \"[" + wish.name + "]\" /etc/asterisk/manager*"});
    if (addsToGeneral(wish))
        steps.append(generalStep(wish));
    steps.append(placeStep(wish));
    if (!wish.switchesOn)
        steps.append(
            {StepTr::tr(
                 "Look whether “enabled = yes” stands in the [general] section of manager.conf, and whether "
                 "its bindaddr is an address that your computer reaches."),
                "grep -n -A 20 general /etc/asterisk/manager.conf"});
    if (switchesTlsOn(wish))
        steps += certificateSteps(wish);
    steps.append(loadStep(wish));
    steps.append(
        {StepTr::tr("See whether Asterisk knows the user. If not, its log says which line it did not take."),
            "asterisk -rx \"manager show user " + wish.name + "\""});
    steps.append(portStep(wish));
    steps.append(tryStep(wish));
    return steps;
}

} // namespace wirechief
