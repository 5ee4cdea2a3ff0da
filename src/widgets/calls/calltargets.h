// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callforms.h"
#include "callmenu.h"
#include "widgets/verbs/targetgroups.h"

#include <QSet>

namespace wirechief {

class Connections;

/// Selected channels of one server.
using CallTarget = TargetGroup<SelectedChannel>;

/// What the verbs on calls are done to: the channels of what is selected. Of a call those whose end ends it;
/// what has ended, or is no channel, is none.
class CallTargets final : public TargetGroups<SelectedChannel> {
public:
    CallTargets(const QList<Subject>& subjects, const Connections& connections);
    explicit CallTargets(std::vector<CallTarget> targets)
        : TargetGroups(std::move(targets))
    {
    }

    [[nodiscard]] QString whyNot(const Verb& verb) const override;
    [[nodiscard]] ProposedChange question(const Verb& verb, const FormValues& entered) const override;
    [[nodiscard]] Orders orders(const Verb& verb, const QString& server) const override;
    [[nodiscard]] std::optional<OrderFormSpec> form(const Verb& verb) const override;
    [[nodiscard]] QString bringUpToDate(OrderForm& form, const Verb& verb) override;

    /// What a question names: the channels; with several servers those of each in a line of its own.
    [[nodiscard]] QString detailText() const;

private:
    void add(const Subject& subject, const Connections& connections);
    [[nodiscard]] QString whyNotSelected(CallSelection wanted) const;

    QSet<std::pair<QString, QByteArray>> m_seen; ///< a leg may be selected beside its call
};

} // namespace wirechief
