// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionchoices.h"

#include "actionform.h"
#include "ami/actions/actionrules.h"
#include "ami/actions/actiontable.h"
#include "base/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

struct ChoiceTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ActionForm)
};

/// What the session of the window does itself: another answer than the expected one would blind it.
constexpr QByteArrayView sessionActions[] = {"Challenge", "Events", "Filter", "Login", "Logoff"};

QByteArray neededClasses(QByteArrayView action, const Capabilities& capabilities)
{
    const std::optional<ActionForm> form = knownForm(action, capabilities.version);
    return form ? form->classes.join(" or ") : QByteArray();
}

/// Only where the login is the reason.
QString whyNotAllowed(QByteArrayView action, const Capabilities& capabilities)
{
    const QByteArray needed = neededClasses(action, capabilities);
    if (needed.isEmpty() || capabilities.holdsOneOf(needed))
        return {};
    const QString classes = Capabilities::classesText(needed);
    // What is not in every server's core may be missing there, whatever the login may do.
    const ActionFacts* facts = findAction(action);
    return facts != nullptr && facts->isEverywhere
        ? ChoiceTr::tr("needs write class: %1").arg(classes)
        : ChoiceTr::tr("needs write class: %1, unless the server itself lacks it").arg(classes);
}

QString whyNotAtAll(QByteArrayView action, const QVersionNumber& release)
{
    const QString name = displayName(action);
    if (holdsName(sessionActions, action))
        return ChoiceTr::tr("%1 belongs to the session, which the program keeps itself.").arg(name);
    switch (ruleOf(action, release).sending) {
    case Sending::Never:
        return ChoiceTr::tr("%1 can bring down a server of this release.").arg(name);
    case Sending::Unreadable:
        return ChoiceTr::tr("%1 would block or garble the session.").arg(name);
    case Sending::Freely:
    case Sending::Rarely:
        break;
    }
    return {};
}

} // namespace

QString whyNotSent(QByteArrayView action, const Capabilities& capabilities)
{
    if (const QString never = whyNotAtAll(action, capabilities.version); !never.isEmpty())
        return never;
    if (capabilities.can(action))
        return {};
    const QString login = whyNotAllowed(action, capabilities);
    return login.isEmpty() ? capabilities.whyNot(action) : login;
}

std::vector<ActionChoice> actionChoices(const Capabilities& capabilities)
{
    QByteArrayList names = capabilities.listed;
    const QByteArrayList known = knownActionNames(capabilities.version);
    for (const QByteArray& name : known) {
        const bool isOffered = capabilities.can(name) || !whyNotAllowed(name, capabilities).isEmpty();
        if (isOffered && !capabilities.actions.contains(name.toLower()))
            names.append(name);
    }
    for (const QByteArray& name : capabilities.overrides.available) {
        if (!holdsName(names, name))
            names.append(name);
    }
    std::sort(names.begin(), names.end(),
        [](const QByteArray& a, const QByteArray& b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    std::vector<ActionChoice> choices;
    choices.reserve(size_t(names.size()));
    for (const QByteArray& name : names)
        choices.push_back({name, whyNotSent(name, capabilities)});
    return choices;
}

} // namespace wirechief
