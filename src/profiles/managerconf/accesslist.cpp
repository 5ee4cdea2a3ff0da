// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesslist.h"

#include "base/displaytext.h"
#include "configlines.h"
#include "configtext.h"
#include "profiles/managerconf/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

using LineKind = AccessLine::Kind;

struct AccessTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::AccessList)
};

/// 1.4 takes a number of bits that is none, and whatever mask stands in memory.
bool hasMaskByChance(const QByteArray& value, const QVersionNumber& release)
{
    const qsizetype slash = value.indexOf('/');
    return !release.isNull() && release < QVersionNumber(1, 6) && slash >= 0
        && !value.mid(slash).contains('.');
}

bool isSince(const QVersionNumber& release, int major)
{
    return release.isNull() || release.majorVersion() >= major;
}

} // namespace

bool confusesFamilies(const QVersionNumber& release)
{
    if (release.isNull())
        return false;
    if (release.majorVersion() == 1)
        return release >= QVersionNumber(1, 8) && release < QVersionNumber({1, 8, 32, 1});
    return release.majorVersion() == 10
        || (release.majorVersion() == 11 && release < QVersionNumber(11, 14, 1))
        || (release.majorVersion() == 12 && release < QVersionNumber(12, 7, 1))
        || (release.majorVersion() == 13 && release < QVersionNumber(13, 0, 1));
}

QString AccessLine::toString() const
{
    const QString names[] = {QStringLiteral("deny"), QStringLiteral("permit"), QStringLiteral("acl")};
    const QString text = names[size_t(kind)] % QStringLiteral(" = ") % displayName(value);
    //: %1 a line of a file, "permit = 10.0.0.0/8", %2 "line 12 of manager.conf"
    return where.isEmpty() ? text : AccessTr::tr("%1 (%2)").arg(text, where);
}

NamedAcls NamedAcls::of(const ConfigText& text)
{
    NamedAcls result;
    for (const ConfigCategory& category : text.categories()) {
        if (category.isTemplate || sameIgnoringCase(category.name, "general"))
            continue;
        QList<AccessLine>& list = result.lists[category.name.toByteArray()];
        for (const ConfigSetting& setting : category.settings) {
            const bool isPermit = sameIgnoringCase(setting.name, "permit");
            result.areLoaded &= isPermit || sameIgnoringCase(setting.name, "deny");
            list.append({isPermit ? LineKind::Permit : LineKind::Deny, setting.value.toByteArray(),
                text.text(setting.place)});
        }
        result.areLoaded &= !AccessList(list, {}).removesUser();
    }
    return result;
}

AccessList::AccessList(const QList<AccessLine>& lines, const NamedAcls& named, const QVersionNumber& release)
    : m_release(release)
{
    for (const AccessLine& line : lines) {
        if (line.kind == LineKind::Acl)
            addNamed(line, named);
        else
            addRules(ownList(), line);
    }
    sayMixedFamilies();
}

// The user's own list stands in front, wherever its first line does.
AccessList::List& AccessList::ownList()
{
    if (m_lists.isEmpty() || !m_lists.front().name.isEmpty())
        m_lists.prepend({});
    return m_lists.front();
}

void AccessList::addRules(List& list, const AccessLine& line)
{
    if (!isSince(m_release, 11)) {
        (void)addRule(list, line, line.value);
        return;
    }
    std::optional<QByteArrayView> rest = line.value;
    while (rest) {
        if (!addRule(list, line, takePart(rest, ',')))
            return;
    }
}

bool AccessList::addRule(List& list, const AccessLine& line, QByteArrayView item)
{
    if (++m_rules > limits::accessRules)
        return false;
    bool letsIn = line.kind == LineKind::Permit;
    if (isSince(m_release, 11) && item.startsWith('!')) {
        letsIn = !letsIn;
        item = item.sliced(1);
    }
    const auto network = networkOf(item, m_release);
    if (!network) {
        reject(line, network.error().text);
        return false;
    }
    list.rules.append({*network, letsIn, line});
    sayOtherwiseRead(line, item, *network);
    return true;
}

void AccessList::addNamed(const AccessLine& line, const NamedAcls& named)
{
    if (!isSince(m_release, 11)) {
        sayProblem(AccessTr::tr("%1: this release knows no named lists, so nothing comes of it.")
                       .arg(line.toString()));
        return;
    }
    std::optional<QByteArrayView> rest = line.value;
    while (rest) {
        QByteArrayView name = takePart(rest, ',');
        while (!name.isEmpty() && static_cast<unsigned char>(name.front()) <= ' ')
            name = name.sliced(1);
        if (++m_rules > limits::accessRules)
            return;
        const bool isThere = std::any_of(m_lists.begin(), m_lists.end(),
            [name](const List& list) { return sameIgnoringCase(list.name, name); });
        if (isThere)
            reject(line, AccessTr::tr("It names “%1” a second time.").arg(displayName(name)));
        else
            addList(name, line, named);
    }
}

void AccessList::addList(QByteArrayView name, const AccessLine& line, const NamedAcls& named)
{
    List list;
    list.name = name.toByteArray();
    const auto found = named.lists.find(list.name);
    if (!named.areKnown) {
        list.unknownBy = line;
    } else if (!named.areLoaded) {
        sayProblem(AccessTr::tr(
            "%1: a server that cannot read its acl.conf when it starts lets everybody through this list.")
                       .arg(line.toString()));
    } else if (found == named.lists.end()) {
        list.undefinedBy = line;
        sayProblem(AccessTr::tr("%1: acl.conf has no list “%2”, so nobody gets in.")
                       .arg(line.toString(), displayName(name)));
    } else {
        for (const AccessLine& rule : *found)
            addRules(list, rule);
    }
    m_lists.append(list);
}

void AccessList::reject(const AccessLine& line, const QString& reason)
{
    QString consequence = AccessTr::tr("Asterisk leaves out this line.");
    if (isSince(m_release, 14)) {
        m_removesUser = true;
        if (!m_badLine)
            m_badLine = line;
        consequence = AccessTr::tr("Asterisk 14 and newer removes the whole user because of it.");
    } else if (isSince(m_release, 11)) {
        consequence = AccessTr::tr("Asterisk leaves out what stands from there on in this line.");
    } else if (hasMaskByChance(line.value, m_release)) {
        consequence = AccessTr::tr("This release takes the line with a mask by chance.");
    }
    sayProblem(line.toString() % QStringLiteral(": ") % reason % u' ' % consequence);
}

void AccessList::sayProblem(const QString& text)
{
    if (m_problems.size() < limits::configNotes)
        m_problems.append(text);
}

/// What is legal, and hardly what was meant: 010.0.0.1, 10.1.
void AccessList::sayOtherwiseRead(const AccessLine& line, QByteArrayView item, const IpNetwork& network)
{
    const QString text = QString::fromLatin1(item);
    if (network.address.isV4 && (text.section(u'/', 0, 0).count(u'.') != 3 || hasLeadingZero(text)))
        sayProblem(AccessTr::tr("%1: Asterisk reads “%2” as %3.")
                       .arg(line.toString(), displayText(text), QString::fromLatin1(network.toConfig())));
}

void AccessList::sayMixedFamilies()
{
    const bool isMixed = std::any_of(m_lists.begin(), m_lists.end(), [](const List& list) {
        return std::any_of(list.rules.begin(), list.rules.end(), [&list](const Rule& rule) {
            return rule.network.address.isV4 != list.rules.front().network.address.isV4;
        });
    });
    if (isMixed && confusesFamilies(m_release))
        sayProblem(AccessTr::tr(
            "This release confuses lists that have both IPv4 and IPv6 (AST-2014-012). Update it, or "
            "use one of them alone."));
}

const AccessList::Rule* AccessList::lastMatch(const List& list, const IpBytes& client) const
{
    if (list.rules.isEmpty())
        return nullptr;
    if (confusesFamilies(m_release) && list.rules.front().network.address.isV4 != client.isV4)
        return nullptr;
    const auto found = std::find_if(list.rules.rbegin(), list.rules.rend(),
        [&client](const Rule& rule) { return rule.network.contains(client); });
    return found == list.rules.rend() ? nullptr : &*found;
}

AccessAnswer AccessList::ask(const QHostAddress& client) const
{
    if (client.isNull())
        return {false, {}, AccessTr::tr("This is no address.")};
    if (m_rules > limits::accessRules)
        return {false, {}, AccessTr::tr("There are too many rules to tell.")};
    if (m_removesUser)
        return {false, m_badLine,
            AccessTr::tr(
                "Nobody gets in, because Asterisk removes a user with a line that it cannot read: %1.")
                .arg(m_badLine->toString())};
    const IpBytes address = IpBytes::of(client);
    if (!address.isV4 && !isSince(m_release, 11))
        return {false, {},
            AccessTr::tr("%1 cannot connect: up to release 10 the manager speaks IPv4 alone.")
                .arg(address.toString())};
    return askAll(address);
}

AccessAnswer AccessList::askAll(const IpBytes& client) const
{
    AccessAnswer answer = askUnlessUnknown(client);
    if (!answer.letsIn)
        return answer;
    std::optional<AccessLine> first;
    QStringList unknown;
    for (const List& list : m_lists) {
        if (!list.unknownBy)
            continue;
        if (!first)
            first = list.unknownBy;
        unknown.append(displayName(list.name));
    }
    if (!first)
        return answer;
    const QString text = unknown.size() == 1
        ? AccessTr::tr(
            "%1 gets in only where the list “%2” of acl.conf lets it in, and that file is not here.")
        //: %2 names
        : AccessTr::tr(
            "%1 gets in only where all these lists of acl.conf let it in, and that file is not here: %2.");
    return {false, first, text.arg(client.toString(), unknown.join(QStringLiteral(", "))), true};
}

AccessAnswer AccessList::askUnlessUnknown(const IpBytes& client) const
{
    AccessAnswer answer;
    for (const List& list : m_lists) {
        if (list.undefinedBy)
            return {false, list.undefinedBy,
                AccessTr::tr("%1 does not get in: %2 names a list that acl.conf does not have.")
                    .arg(client.toString(), list.undefinedBy->toString())};
        const Rule* rule = lastMatch(list, client);
        if (rule == nullptr)
            continue;
        answer.deciding = rule->line;
        if (!rule->letsIn)
            return {false, rule->line,
                AccessTr::tr("%1 does not get in: the last line that matches it is %2.")
                    .arg(client.toString(), rule->line.toString())};
    }
    answer.why = answer.deciding
        ? AccessTr::tr("%1 gets in: the last line that matches it is %2.")
              .arg(client.toString(), answer.deciding->toString())
        : AccessTr::tr("%1 gets in: no line matches it, and without one everybody does.")
              .arg(client.toString());
    return answer;
}

} // namespace wirechief
