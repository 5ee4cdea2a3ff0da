// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callforms.h"
#include "callmenu.h"
#include "widgets/verbs/verb.h"

namespace wirechief {

class Connections;

/// Selected channels of one server.
struct CallTarget {
    ServerProfile profile;
    QPointer<Server> server;
    std::vector<SelectedChannel> channels;
};

/// What the verbs on calls are done to: the channels of what is selected. Of a call those whose end ends it;
/// what has ended, or is no channel, is none.
class CallTargets final : public VerbTargets {
public:
    CallTargets(const QList<Subject>& subjects, const Connections& connections);
    explicit CallTargets(std::vector<CallTarget> targets)
        : m_targets(std::move(targets))
    {
    }

    /// By server, in the order of the servers' names.
    [[nodiscard]] const std::vector<CallTarget>& all() const { return m_targets; }

    [[nodiscard]] std::vector<On> servers() const override;
    [[nodiscard]] QString whyNot(const Verb& verb) const override;
    [[nodiscard]] ProposedChange question(const Verb& verb) const override;
    [[nodiscard]] Orders orders(const Verb& verb, const QString& server) const override;
    [[nodiscard]] qsizetype countOn(const QString& server) const override;
    [[nodiscard]] std::optional<OrderFormSpec> form(const Verb& verb) const override;
    [[nodiscard]] QString bringUpToDate(OrderForm& form, const Verb& verb) override;

    /// What a question names: the channels; with several servers those of each in a line of its own.
    [[nodiscard]] QString detailText() const;

private:
    void add(const Subject& subject, const Connections& connections);
    [[nodiscard]] const CallTarget* on(const QString& server) const;
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] bool areAll(bool (*is)(const SelectedChannel&)) const;
    /// `berlin`, or `3 servers`.
    [[nodiscard]] QString serversText() const;
    [[nodiscard]] QString whyNotSelected(CallSelection wanted) const;

    std::vector<CallTarget> m_targets;
    QSet<std::pair<QString, QByteArray>> m_seen; ///< a leg may be selected beside its call
};

} // namespace wirechief
