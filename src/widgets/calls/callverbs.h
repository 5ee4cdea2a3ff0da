// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/verbs/verb.h"

namespace wirechief {

/// The menu Call: the verbs on channels and calls.
class CallVerbs final : public VerbSet {
public:
    CallVerbs();

    [[nodiscard]] const std::vector<Verb>& verbs() const override { return m_verbs; }
    [[nodiscard]] QString whyNotOn(
        const Verb& verb, const ServerProfile& profile, Server& server) const override;
    [[nodiscard]] bool worksOnManyServers(const Verb& verb) const override;
    [[nodiscard]] std::unique_ptr<VerbTargets> targets(
        const QList<Subject>& subjects, const Connections& connections) const override;
    [[nodiscard]] BatchWords words(const Verb& verb) const override;
    /// New calls: Originate has a dialog of its own, and what rings my phone tells more than its answer.
    bool begin(const Verb& verb, const VerbTargets& targets, const QList<ServerProfile>& able,
        const VerbContext& context) override;

private:
    std::vector<Verb> m_verbs;
    QString m_originatedOn; ///< the server that was chosen last, of all of them
};

} // namespace wirechief
