// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verbmenu.h"
#include "widgets/dialogs/changeconfirmation.h"

#include <QObject>
#include <QTimer>

namespace wirechief {

class Prompter;
class Selection;

/// What the menu of a set of verbs does with the selected subjects, and when it can. They may be of several
/// servers: what needs no form is done on all of them and reported once. Each change goes through the
/// ChangeGate, also that of a form.
class VerbActions : public QObject {
    Q_OBJECT
public:
    /// All of it must outlive the window, but for the menu's actions, which are its own.
    VerbActions(VerbSet& set, const VerbMenu& menu, const Selection& selection, Connections& connections,
        Prompter& prompter, CallMemory& memory, QWidget* window);
    ~VerbActions() override;

    /// Looks again at what can be done now.
    void update();
    /// What became of the selected subjects may change that; looks only whether it did.
    void follow();

Q_SIGNALS:
    /// One sentence for the status line, plain text.
    void result(const QString& text, bool success);
    /// What a form would send is to be looked at.
    void actionsWanted(
        QWidget* form, const QString& server, const std::vector<wirechief::AmiAction>& actions);

private:
    using TargetsPtr = std::shared_ptr<VerbTargets>;
    [[nodiscard]] TargetsPtr targets() const;
    [[nodiscard]] TargetsPtr targetsOn(const QList<ServerProfile>& servers) const;
    /// Of all verbs: why the one server that is selected cannot be changed now.
    [[nodiscard]] QString whyNotNow() const;
    [[nodiscard]] QString whyNot(const Verb& verb, const VerbTargets& targets) const;
    [[nodiscard]] QString whyNotOn(const Verb& verb, const ServerProfile& profile, Server& server) const;
    [[nodiscard]] QString whyNotOnAll(const Verb& verb) const;
    [[nodiscard]] QStringList reasonsOf(const VerbTargets& targets) const;
    /// Those that can do now what needs no row.
    [[nodiscard]] QList<ServerProfile> able(const Verb& verb) const;
    void start(const Verb& verb);
    void startAtOnce(const Verb& verb, const TargetsPtr& targets);
    [[nodiscard]] static std::vector<ServerOrders> ordersFor(const Verb& verb, const VerbTargets& targets);
    void openForm(const Verb& verb, OrderFormSpec spec, const TargetsPtr& targets);
    void sendFromForm(const Verb& verb, const ServerProfile& profile, const Orders& orders,
        const std::function<void(bool success, const QString& text)>& finished);
    void tellRefused(const Error& why);

    VerbSet& m_set;
    const VerbMenu& m_menu;
    const Selection& m_selection;
    Connections& m_connections;
    ChangePolicy m_policy;
    ChangeGate m_gate;
    CallMemory& m_memory;
    QWidget* m_window;
    QTimer m_soon;
    QStringList m_followed; ///< why the selected subjects are not what a verb is for, as it was last seen
};

} // namespace wirechief
