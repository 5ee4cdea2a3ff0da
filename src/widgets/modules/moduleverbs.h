// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/verbs/verb.h"

namespace wirechief {

/// What can be done with modules, translated.
[[nodiscard]] std::vector<Verb> moduleVerbs();

/// The menu Modules: the same as a set.
class ModuleVerbs final : public VerbSet {
public:
    ModuleVerbs();

    [[nodiscard]] const std::vector<Verb>& verbs() const override { return m_verbs; }
    [[nodiscard]] QString whyNotOn(
        const Verb& verb, const ServerProfile& profile, Server& server) const override;
    [[nodiscard]] bool worksOnManyServers(const Verb& verb) const override;
    [[nodiscard]] std::unique_ptr<VerbTargets> targets(
        const QList<Subject>& subjects, const Connections& connections) const override;
    [[nodiscard]] BatchWords words(const Verb& verb) const override;

private:
    std::vector<Verb> m_verbs;
};

} // namespace wirechief
