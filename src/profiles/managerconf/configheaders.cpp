// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/displaytext.h"
#include "configlines.h"
#include "configreader.h"
#include "profiles/managerconf/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

// What stands in brackets: names, templates, inheritance, additions.

namespace wirechief {

namespace {

struct HeaderTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ConfigReader)
};

/// Bytes of a category's name (main/config.c, struct ast_category).
constexpr qsizetype categoryNameBytes = 79;

} // namespace

ConfigReader::Outcome ConfigReader::takeHeader(QByteArrayView line, qsizetype& category)
{
    const qsizetype end = line.indexOf(']');
    if (end < 0)
        return invalid(HeaderTr::tr("It has no “]”."));
    const auto name = keep(line.sliced(1, std::min(end - 1, categoryNameBytes)));
    if (!name)
        return Outcome::Refused;
    ConfigCategory fresh;
    fresh.name = *name;
    fresh.place = m_place;
    qsizetype target = -1;
    if (const QByteArrayView rest = line.sliced(end + 1); rest.startsWith('(')) {
        const qsizetype close = rest.indexOf(')');
        if (close < 0)
            return invalid(HeaderTr::tr("It has no “)”."));
        const Outcome outcome = takeOptions(rest.sliced(1, close - 1), fresh, target);
        if (outcome != Outcome::Good)
            return outcome;
    }
    if (target < 0) {
        target = m_text.m_categories.size();
        if (target == limits::configCategories)
            return refused(HeaderTr::tr("It has more than %1 categories.").arg(limits::configCategories));
        m_byName[fresh.name.toByteArray().toLower()].append(target);
        m_text.m_categories.append(std::move(fresh));
    }
    m_current = target;
    category = target;
    return Outcome::Good;
}

ConfigReader::Outcome ConfigReader::takeOptions(
    QByteArrayView options, ConfigCategory& fresh, qsizetype& target)
{
    std::optional<QByteArrayView> rest = options;
    while (rest) {
        const QByteArrayView option = takePart(rest, ',');
        Outcome outcome = Outcome::Good;
        if (option == QByteArrayView("!"))
            (target < 0 ? fresh : m_text.m_categories[target]).isTemplate = true;
        else if (option.startsWith('+'))
            outcome = addTo(option.sliced(1), fresh, target);
        else
            outcome = inherit(option, fresh, target);
        if (outcome != Outcome::Good)
            return outcome;
    }
    return Outcome::Good;
}

ConfigReader::Outcome ConfigReader::addTo(QByteArrayView filter, ConfigCategory& fresh, qsizetype& target)
{
    Among among = Among::Categories;
    if (sameIgnoringCase(filter, "TEMPLATES=include"))
        among = Among::All;
    else if (sameIgnoringCase(filter, "TEMPLATES=restrict"))
        among = Among::Templates;
    else if (!filter.isEmpty())
        return refused(HeaderTr::tr("Its filter behind “+” cannot be judged here."));
    const auto found = find(fresh.name, among);
    if (!found)
        return invalid(HeaderTr::tr("It adds to a category %1 that does not stand before it.")
                           .arg(displayName(fresh.name)));
    if (target < 0) {
        ConfigCategory& owner = m_text.m_categories[*found];
        owner.isTemplate |= fresh.isTemplate;
        owner.parents.append(std::exchange(fresh.parents, {}));
        owner.settings.append(std::exchange(fresh.settings, {}));
    }
    target = *found;
    return Outcome::Good;
}

ConfigReader::Outcome ConfigReader::inherit(QByteArrayView parent, ConfigCategory& fresh, qsizetype target)
{
    const auto found = find(parent, Among::All);
    if (!found)
        return invalid(
            HeaderTr::tr("It inherits from “%1”, which does not stand before it.").arg(displayName(parent)));
    if (*found == target)
        return refused(HeaderTr::tr("A category inherits from itself: Asterisk would hang over it."));
    const ConfigCategory& base = m_text.m_categories.at(*found);
    ConfigCategory& heir = target < 0 ? fresh : m_text.m_categories[target];
    m_settings += base.settings.size();
    if (m_settings > limits::configSettings)
        return refused(HeaderTr::tr("It has more than %1 settings.").arg(limits::configSettings));
    heir.parents.append(base.name);
    for (const ConfigSetting& setting : base.settings)
        heir.settings.append({setting.name, setting.value, setting.place, true});
    return Outcome::Good;
}

// A name that is empty matches all (main/config.c, does_category_match()).
std::optional<qsizetype> ConfigReader::find(QByteArrayView name, Among among)
{
    const auto isMeant = [this, among](qsizetype index) {
        const bool isTemplate = m_text.m_categories.at(index).isTemplate;
        return among == Among::All || isTemplate == (among == Among::Templates);
    };
    if (name.isEmpty()) {
        for (qsizetype i = 0; i < m_text.m_categories.size() && spend(1); ++i) {
            if (isMeant(i))
                return i;
        }
        return std::nullopt;
    }
    for (const qsizetype index : m_byName.value(name.toByteArray().toLower())) {
        if (!spend(1))
            return std::nullopt;
        if (isMeant(index))
            return index;
    }
    return std::nullopt;
}

} // namespace wirechief
