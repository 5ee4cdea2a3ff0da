// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capabilities.h"

#include "ami/actions/actiontable.h"
#include "base/displaytext.h"
#include "pbx/core/limits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wirechief {

namespace {

struct CapabilityTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::Capabilities)
};

bool hasName(const QByteArrayList& names, QByteArrayView name)
{
    return std::any_of(
        names.begin(), names.end(), [name](const QByteArray& known) { return sameName(known, name); });
}

} // namespace

bool Capabilities::can(QByteArrayView action) const
{
    if (hasName(overrides.missing, action))
        return false;
    if (hasName(overrides.available, action))
        return true;
    return !known || actions.contains(action.toByteArray().toLower());
}

QString Capabilities::whyNot(QByteArrayView action) const
{
    if (can(action))
        return {};
    if (hasName(overrides.missing, action))
        return CapabilityTr::tr("the settings of this server say that it has no %1")
            .arg(displayText(action, 64));
    const QByteArrayView needed = neededClasses(action);
    if (needed.isEmpty())
        return CapabilityTr::tr("this server or this login has no %1").arg(displayText(action, 64));
    if (!findAction(action)->isEverywhere && holdsOneOf(needed))
        return CapabilityTr::tr("this server has no %1: its release or a module that is not loaded lacks it")
            .arg(displayText(action, 64));
    return CapabilityTr::tr("needs write class: %1").arg(classesText(needed));
}

QByteArrayView Capabilities::neededClasses(QByteArrayView action)
{
    // ListCommands leaves out what the login may not do, so the server does not tell the classes of those.
    const ActionFacts* facts = findAction(action);
    return facts == nullptr ? QByteArrayView() : facts->classes;
}

QString Capabilities::classesText(QByteArrayView needed)
{
    //: Between names of write classes, one of which is enough
    return QString::fromLatin1(needed).replace(QLatin1String(" or "), CapabilityTr::tr(" or "));
}

bool Capabilities::holdsOneOf(QByteArrayView needed) const
{
    const QByteArrayList names = needed.toByteArray().replace(" or ", ",").replace(" ", "").split(',');
    return std::any_of(
        names.begin(), names.end(), [this](const QByteArray& name) { return held.contains(name); });
}

void Capabilities::forget()
{
    Capabilities nothing;
    nothing.overrides = std::move(overrides);
    *this = std::move(nothing);
}

void Capabilities::readCommands(const AmiMessage& listCommands)
{
    actions.clear();
    classes.clear();
    listed.clear();
    held.clear();
    for (qsizetype i = 0; i < listCommands.fieldCount(); ++i) {
        const QByteArrayView synopsis = listCommands.valueAt(i);
        const qsizetype privileges = synopsis.lastIndexOf(QByteArrayView("(Priv: "));
        if (privileges < 0)
            continue; // Response and ActionID
        if (listed.size() >= limits::listedActions || listCommands.keyAt(i).size() > limits::actionNameBytes
            || synopsis.size() - privileges > limits::actionNameBytes)
            continue;
        const QByteArray action = listCommands.keyAt(i).toByteArray().toLower();
        QByteArray names = synopsis.sliced(privileges + 7).toByteArray();
        if (names.endsWith(')'))
            names.chop(1);
        actions.insert(action);
        listed.append(listCommands.keyAt(i).toByteArray());
        classes.insert(action, names);
        // One class beside `all`: that is the one that the login has.
        if (names.endsWith(",all") && names.indexOf(',') == names.size() - 4)
            held.insert(names.chopped(4));
    }
    known = true;
}

void Capabilities::readVersion(QByteArrayView text)
{
    QByteArray words = text.toByteArray().trimmed();
    if (words.startsWith("Asterisk "))
        words = words.mid(9);
    if (const qsizetype built = words.indexOf(" built by "); built >= 0)
        words.truncate(built);
    asteriskVersion = displayName(words);
    // "22.10.1~dfsg", "certified/18.9-cert4", "GIT-22-abc", "SVN-branch-1.8-r123"; a number elsewhere in the
    // text, as in "GIT-master-abc78", says nothing.
    static const QRegularExpression number(
        QStringLiteral("^(?:certified[/-]|GIT-|SVN-branch-|SVN-tag-)?(\\d+(?:\\.\\d+)*)(?![\\w])"));
    const QRegularExpressionMatch match = number.match(asteriskVersion);
    version = match.hasMatch() ? QVersionNumber::fromString(match.captured(1)) : QVersionNumber();
}

} // namespace wirechief
