// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manageruserplan.h"

#include "planparts.h"
#include "profiles/managerconf/limits.h"

#include <QRandomGenerator>

#include <algorithm>

namespace wirechief {

Result<ManagerUserPlan> ManagerUserPlan::make(const ManagerUserWish& wish, Secret secret)
{
    const auto networks = plannedNetworks(wish);
    if (!networks)
        return networks.error();
    ManagerUserPlan plan;
    plan.m_secret = std::move(secret);
    plan.m_sections = plannedSections(wish, *networks);
    plan.m_warnings = planWarnings(wish, *networks);
    plan.m_file = planFile(wish);
    plan.m_steps = planSteps(wish);
    return plan;
}

Secret ManagerUserPlan::text() const
{
    qsizetype size = m_secret.size();
    for (const PlannedSection& section : m_sections) {
        size += section.header.size() + 2;
        for (const PlannedLine& line : section.lines)
            size += line.name.size() + line.value.size() + 4;
    }
    QByteArray text;
    text.reserve(size); // so that no copy is left behind when it grows
    for (const PlannedSection& section : m_sections) {
        text.append(text.isEmpty() ? "" : "\n").append(section.header).append('\n');
        for (const PlannedLine& line : section.lines)
            text.append(line.name)
                .append(" = ")
                .append(line.isSecret ? m_secret.view() : line.value)
                .append('\n');
    }
    Secret result(text);
    Secret::wipe(text);
    return result;
}

bool fitsManagerConf(const Secret& secret)
{
    const QByteArrayView bytes = secret.view();
    const auto isBlank = [](char byte) { return quint8(byte) <= ' '; };
    return !bytes.isEmpty() && bytes.size() <= limits::plannedSecretBytes && !isBlank(bytes.front())
        && !isBlank(bytes.back()) && std::none_of(bytes.begin(), bytes.end(), [](char byte) {
               return quint8(byte) < ' ' || byte == '\x7f' || byte == ';';
           });
}

Secret generatedSecret()
{
    constexpr QByteArrayView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QByteArray characters(limits::generatedSecretCharacters, '\0');
    for (char& character : characters)
        character = alphabet[QRandomGenerator::system()->bounded(quint32(alphabet.size()))];
    Secret secret(characters);
    Secret::wipe(characters);
    return secret;
}

} // namespace wirechief
