// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesscheck.h"

#include "base/displaytext.h"
#include "configtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace wirechief {

namespace {

struct CheckTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::AccessCheck)
};

/// Releases that read access lists in the same way.
struct Range {
    const char* first;
    const char* last; ///< the last that there is
};

// By their numbers, which is not the order of their days. What divides them: masks by chance (1.4), IPv6
// (1.8), AST-2014-012 (see confusesFamilies()), lists and names (11), bad lines (14).
constexpr std::array<Range, 12> ranges{{{"1.4", "1.4"}, {"1.6", "1.6"}, {"1.8", "1.8.32.0"},
    {"1.8.32.1", "1.8.32.3"}, {"10", "10"}, {"11.0", "11.14.0"}, {"11.14.1", "11.25.3"}, {"12.0", "12.7.0"},
    {"12.7.1", "12.8.2"}, {"13.0.0", "13.0.0"}, {"13.0.1", "13.38.3"}, {"14", ""}}};

struct Answered {
    AccessAnswer answer;
    QList<size_t> in; ///< indexes of ranges, upwards
};

/// "1.8.32.1 to 10, 14 and newer"
QString textOf(const QList<size_t>& in)
{
    QStringList parts;
    for (auto first = in.begin(); first != in.end();) {
        auto last = first;
        while (std::next(last) != in.end() && *std::next(last) == *last + 1)
            ++last;
        const QString begin = QString::fromLatin1(ranges[*first].first);
        const QString end = QString::fromLatin1(ranges[*last].last);
        if (end.isEmpty())
            parts.prepend(CheckTr::tr("%1 and newer", "releases").arg(begin));
        else
            parts.append(begin == end ? begin : CheckTr::tr("%1 to %2", "releases").arg(begin, end));
        first = std::next(last);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

UserAccess::UserAccess(const QList<AccessLine>& lines, const NamedAcls& named)
{
    m_lists.reserve(ranges.size());
    for (size_t i = ranges.size(); i > 0; --i)
        m_lists.emplace_back(lines, named, QVersionNumber::fromString(QLatin1String(ranges[i - 1].first)));
}

QList<ReleasesAnswer> UserAccess::ask(const QHostAddress& client) const
{
    QList<Answered> all;
    for (size_t i = ranges.size(); i > 0; --i) {
        const AccessAnswer answer = m_lists[ranges.size() - i].ask(client);
        const auto same = std::find_if(all.begin(), all.end(), [&answer](const Answered& known) {
            return known.answer.letsIn == answer.letsIn && known.answer.deciding == answer.deciding
                && known.answer.why == answer.why && known.answer.isOpen == answer.isOpen;
        });
        if (same == all.end())
            all.append({answer, {i - 1}});
        else
            same->in.prepend(i - 1);
    }
    QList<ReleasesAnswer> result;
    for (const Answered& one : std::as_const(all))
        result.append({all.size() == 1 ? QString() : textOf(one.in), one.answer});
    return result;
}

QList<ReleasesAnswer> answersByRelease(
    const QList<AccessLine>& lines, const NamedAcls& named, const QHostAddress& client)
{
    return UserAccess(lines, named).ask(client);
}

Result<AccessCheck> AccessCheck::of(const QByteArray& managerConf, const QByteArray& aclConf)
{
    const auto text = ConfigText::read({"manager.conf", managerConf});
    if (!text)
        return text.error();
    AccessCheck check;
    check.m_users = ManagerUsers::of(*text);
    if (check.m_users.users.empty())
        return Error{ErrorKind::NotFound, CheckTr::tr("There is no user in this manager.conf."),
            CheckTr::tr("A user begins with its name in brackets, for instance [wirechief].")};
    check.noteFile(*text);
    check.m_hasAclConf = !aclConf.trimmed().isEmpty();
    check.m_named.areKnown = check.m_hasAclConf;
    if (!check.m_hasAclConf)
        return check;
    if (const auto acls = ConfigText::read({"acl.conf", aclConf})) {
        check.m_named = NamedAcls::of(*acls);
        check.noteFile(*acls);
    } else {
        check.m_named.areLoaded = false;
        check.m_notes.append(acls.error().toString());
    }
    return check;
}

void AccessCheck::noteFile(const ConfigText& text)
{
    for (const ConfigNote& note : text.notes())
        m_notes.append(text.text(note));
}

QByteArrayList AccessCheck::users() const
{
    QByteArrayList names;
    for (const ManagerUser& user : m_users.users)
        names.append(user.name);
    return names;
}

QStringList AccessCheck::notesOn(QByteArrayView user) const
{
    const ManagerUser* found = m_users.find(user);
    if (found == nullptr)
        return {};
    QStringList notes = AccessList(found->access, m_named).problems();
    const bool namesLists = std::any_of(found->access.begin(), found->access.end(),
        [](const AccessLine& line) { return line.kind == AccessLine::Kind::Acl; });
    if (namesLists && !m_hasAclConf)
        notes.prepend(
            CheckTr::tr("This user has an “acl” line. Add the text of acl.conf, where its lists are."));
    if (found->sections > 1)
        notes.append(CheckTr::tr("This user has several sections. Only the deny, permit and acl lines of the "
                                 "last one count."));
    if (!found->hasSecret)
        notes.append(CheckTr::tr("This user has no secret, so nobody logs in with it from anywhere."));
    if (!m_users.general.enabled)
        notes.append(CheckTr::tr(
            "“enabled = yes” is not in the [general] section here. Without it nobody reaches the manager."));
    return notes;
}

bool AccessCheck::hasSecret(QByteArrayView user) const
{
    const ManagerUser* found = m_users.find(user);
    return found == nullptr || found->hasSecret;
}

UserAccess AccessCheck::accessOf(QByteArrayView user) const
{
    const ManagerUser* found = m_users.find(user);
    return {found == nullptr ? QList<AccessLine>() : found->access, m_named};
}

QList<ReleasesAnswer> AccessCheck::ask(QByteArrayView user, const QHostAddress& client) const
{
    return m_users.find(user) == nullptr ? QList<ReleasesAnswer>() : accessOf(user).ask(client);
}

} // namespace wirechief
