// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "managerclasses.h"

#include "base/displaytext.h"
#include "configlines.h"
#include "profiles/managerconf/limits.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace wirechief {

namespace {

struct ClassesTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ManagerClasses)
};

struct ClassSince {
    QByteArrayView name;
    std::array<int, 3> release{}; ///< the first that has it
};

constexpr ClassSince classTable[] = {
    {"system", {1, 4, 0}},
    {"call", {1, 4, 0}},
    {"log", {1, 4, 0}},
    {"verbose", {1, 4, 0}},
    {"command", {1, 4, 0}},
    {"agent", {1, 4, 0}},
    {"user", {1, 4, 0}},
    {"config", {1, 4, 0}},
    {"dtmf", {1, 6, 0}},
    {"reporting", {1, 6, 0}},
    {"cdr", {1, 6, 0}},
    {"dialplan", {1, 6, 0}},
    {"originate", {1, 6, 0}},
    {"agi", {1, 6, 1}},
    {"cc", {1, 8, 0}},
    {"aoc", {1, 8, 0}},
    {"test", {1, 8, 0}},
    {"security", {12, 0, 0}},
    {"message", {11, 0, 0}},
};

bool isBefore(const QVersionNumber& release, const std::array<int, 3>& first)
{
    return !release.isNull() && release < QVersionNumber(first[0], first[1], first[2]);
}

/// Classes that one word gives, `all` among them. The last word of a line must be the name itself.
QByteArrayList given(QByteArrayView word, bool isLast, const QByteArrayList& known)
{
    QByteArrayList result;
    for (const QByteArray& name : known) {
        if (isLast ? name == word : name.startsWith(word))
            result.append(name);
    }
    return result;
}

/// Nothing where the word gives what it says.
QString problemOf(QByteArrayView word, const QByteArrayList& classes)
{
    if (classes.isEmpty()) {
        return word != word.trimmed()
            ? ClassesTr::tr("“%1” gives nothing because of its space: the manager wants commas alone.")
                  .arg(displayName(word))
            : ClassesTr::tr("“%1” gives nothing: this release has no such class.").arg(displayName(word));
    }
    if (classes.size() == 1 && classes.front() == word)
        return {};
    if (word.isEmpty())
        return ClassesTr::tr("Nothing stands before a comma. Asterisk takes that for all classes.");
    return ClassesTr::tr("“%1” gives each class that begins so: %2.")
        .arg(displayName(word), QString::fromLatin1(classes.join(", ")));
}

} // namespace

QByteArrayList managerClassNames(const QVersionNumber& release)
{
    QByteArrayList names;
    for (const ClassSince& entry : classTable) {
        if (!isBefore(release, entry.release))
            names.append(entry.name.toByteArray());
    }
    return names;
}

ManagerClasses ManagerClasses::of(QByteArrayView value, const QVersionNumber& release)
{
    ManagerClasses result;
    const QByteArrayList names = managerClassNames(release);
    const QByteArrayList known = names + QByteArrayList{"all", "none"};
    QSet<QByteArray> held;
    std::optional<QByteArrayView> rest = value;
    // A comma at the end ends the line.
    for (int words = 0; rest && !(words > 0 && rest->isEmpty()); ++words) {
        const QByteArrayView word = takePart(rest, ',');
        if (!rest && word.isEmpty())
            break;
        const QByteArrayList classes = given(word, !rest, known);
        held.unite(QSet<QByteArray>(classes.begin(), classes.end()));
        const QString problem = problemOf(word, classes);
        if (!problem.isEmpty() && result.problems.size() < limits::configNotes)
            result.problems.append(problem);
    }
    result.isAll = held.contains("all");
    for (const QByteArray& name : names) {
        if (result.isAll || held.contains(name))
            result.names.append(name);
    }
    return result;
}

namespace {

/// Of the hole by which “originate” alone could run programs (CVE-2024-42365).
bool hasSafeOriginate(const QVersionNumber& release)
{
    switch (release.majorVersion()) {
    case 18:
        return !isBefore(release, {18, 24, 2});
    case 20:
        return !isBefore(release, {20, 9, 2});
    case 21:
        return !isBefore(release, {21, 4, 2});
    default:
        return release.majorVersion() > 21;
    }
}

} // namespace

QString shellReason(QByteArrayView writeClass, const QVersionNumber& release)
{
    if (writeClass == QByteArrayView("command"))
        return ClassesTr::tr(
            "“command” runs any command of Asterisk's console, which can load modules and change the "
            "dialplan: it is as good as a shell on the server.");
    if (writeClass == QByteArrayView("config"))
        return ClassesTr::tr(
            "“config” reads and writes Asterisk's files, secrets and dialplan included: it is as good as "
            "a shell on the server.");
    if (writeClass == QByteArrayView("system"))
        return ClassesTr::tr(
            "“system” loads modules, and together with “originate” runs programs of the system: it is as "
            "good as a shell on the server.");
    if (writeClass == QByteArrayView("originate") && !hasSafeOriginate(release))
        return ClassesTr::tr(
            "“originate” lets calls begin anywhere in the dialplan and in applications. Before 18.24.2, "
            "20.9.2 and 21.4.2 it is as good as a shell on the server (CVE-2024-42365).");
    if (writeClass == QByteArrayView("call") && isBefore(release, {1, 6, 0}))
        return ClassesTr::tr(
            "In release 1.4, “call” can begin calls with any application, System included: it is as good "
            "as a shell on the server.");
    return {};
}

} // namespace wirechief
