// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usedrights.h"

#include "ami/session/eventneeds.h"
#include "capabilities.h"
#include "limits.h"

#include <algorithm>
#include <bit>

namespace wirechief {

namespace {

/// Whoever has one of these may let the server run programs (main/manager.c): the others are harmless beside
/// them.
bool opensShell(const QByteArray& writeClass)
{
    static const QByteArrayList dangerous{"system", "command", "config", "originate"};
    return dangerous.contains(writeClass);
}

/// Of lower-case letters, as all are: a line for manager.conf is made of them.
bool isClassName(const QByteArray& name)
{
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "call or system", "system,call" → names without `all`.
QByteArrayList classNames(QByteArrayView text)
{
    QByteArrayList names;
    for (const QByteArray& part : text.toByteArray().replace(" or ", ",").split(',')) {
        const QByteArray name = part.trimmed();
        if (isClassName(name) && name != "all")
            names.append(name);
    }
    return names;
}

/// The value of the first line, `Action: Name`.
QByteArrayView nameIn(QByteArrayView action)
{
    const qsizetype end = action.indexOf('\r');
    const QByteArrayView line = end < 0 ? action : action.first(end);
    constexpr QByteArrayView key = "Action: ";
    return line.startsWith(key) ? line.sliced(key.size()) : QByteArrayView();
}

} // namespace

void UsedRights::noteSent(QByteArrayView action, const Capabilities& capabilities)
{
    const QByteArrayView name = nameIn(action);
    if (name.isEmpty() || name.size() > limits::actionNameBytes)
        return;
    const QByteArray key = name.toByteArray().toLower();
    if (!m_actions.contains(key) && m_actions.size() >= limits::listedActions)
        return;
    Action& used = m_actions[key];
    if (used.name.isEmpty())
        used.name = name.toByteArray();
    ++used.times;
    // The server's own word is that of its release.
    const QByteArray listed = capabilities.classes.value(key);
    if (!listed.isEmpty())
        used.classes = classNames(listed);
    else if (used.classes.isEmpty())
        used.classes = classNames(Capabilities::neededClasses(name));
}

void UsedRights::noteListed(const Capabilities& capabilities)
{
    for (auto it = m_actions.begin(); it != m_actions.end(); ++it) {
        if (const QByteArray listed = capabilities.classes.value(it.key()); !listed.isEmpty())
            it->classes = classNames(listed);
    }
}

void UsedRights::noteEvents(const QSet<QByteArray>& names)
{
    for (const QByteArray& name : names) {
        if (m_events.size() < limits::eventNames)
            m_events.insert(name);
    }
}

QByteArrayList UsedRights::writeClasses() const
{
    QByteArrayList all;
    for (const Action& action : m_actions) {
        for (const QByteArray& name : action.classes) {
            if (!all.contains(name))
                all.append(name);
        }
    }
    std::sort(all.begin(), all.end());
    constexpr qsizetype most = 16; // a release has 15; a hostile list may name more
    all = all.first(std::min(all.size(), most));
    QList<quint32> needed; // a bit for each class that is enough for an action
    for (const Action& action : m_actions) {
        quint32 ways = 0;
        for (const QByteArray& name : action.classes) {
            if (const qsizetype at = all.indexOf(name); at >= 0)
                ways |= 1U << at;
        }
        if (ways != 0 && !needed.contains(ways))
            needed.append(ways);
    }
    const auto cost = [&all](quint32 set) {
        int shells = 0;
        for (qsizetype at = 0; at < all.size(); ++at)
            shells += (set >> at & 1) != 0 && opensShell(all[at]) ? 1 : 0;
        return shells * 100 + std::popcount(set);
    };
    quint32 best = (1U << all.size()) - 1;
    for (quint32 set = 0; set < 1U << all.size(); ++set) {
        const bool isEnough
            = std::all_of(needed.begin(), needed.end(), [set](quint32 ways) { return (ways & set) != 0; });
        if (isEnough && cost(set) < cost(best))
            best = set;
    }
    QByteArrayList names;
    for (qsizetype at = 0; at < all.size(); ++at) {
        if ((best >> at & 1) != 0)
            names.append(all[at]);
    }
    return names;
}

QByteArrayList UsedRights::readClasses() const
{
    QByteArrayList names;
    for (const QByteArray& event : m_events) {
        for (const QByteArray& name : classNames(eventClasses(event))) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace wirechief
