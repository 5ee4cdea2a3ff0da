// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "orderform.h"
#include "sessions/orders/orderbatch.h"
#include "sessions/policy/changepolicy.h"
#include "sessions/selection/subject.h"

#include <QKeySequence>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

class QObject;
class QWidget;

namespace wirechief {

class CallMemory;
class ChangeGate;
class Connections;
class Server;

/// Something that can be done with what is selected, or with a server: an entry of a menu.
struct Verb {
    int number = 0; ///< its place in the list of its set
    const char* id = nullptr; ///< objectName of its action
    QString text; ///< with its mnemonic; three dots promise a form
    QString toolTip;
    QString submenu; ///< title of the one that it is in; empty: none
    QKeySequence keys;
    bool needsRows = true; ///< else it is done with a server alone
    bool beginsGroup = false; ///< a separator stands before it

    /// As the name of what is done: without mnemonic and dots.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool hasForm() const { return text.endsWith(u'…'); }
};

/// What the verbs of a set would be done to: what is selected, with what is known of it at this moment.
class VerbTargets {
public:
    struct On {
        ServerProfile profile;
        QPointer<Server> server;
    };

    virtual ~VerbTargets();

    /// In the order of their names; none where nothing is selected that the set is for.
    [[nodiscard]] virtual std::vector<On> servers() const = 0;
    /// Why these are not what a verb is for; empty where they are.
    [[nodiscard]] virtual QString whyNot(const Verb& verb) const = 0;
    /// What a verb asks before it is done. `entered`: into its form, where it has one.
    [[nodiscard]] virtual ProposedChange question(const Verb& verb, const FormValues& entered) const = 0;
    /// Of a verb that asks for nothing, on one of the servers, which is there.
    [[nodiscard]] virtual Orders orders(const Verb& verb, const QString& server) const = 0;
    [[nodiscard]] virtual qsizetype countOn(const QString& server) const = 0;
    /// Of a verb that asks; it may be used as long as the server lives.
    [[nodiscard]] virtual std::optional<OrderFormSpec> form(const Verb& verb) const = 0;
    /// After a refusal: brings the form up to date, where the facts behind it are others by now. Returns what
    /// is to be said of that, with a blank before it; empty where nothing has changed.
    [[nodiscard]] virtual QString bringUpToDate(OrderForm& form, const Verb& verb)
    {
        Q_UNUSED(form)
        Q_UNUSED(verb)
        return {};
    }
};

/// What a verb may use that goes a way of its own.
struct VerbContext {
    const Connections& connections;
    const ChangeGate& gate;
    CallMemory& memory;
    QWidget* window;
    QObject* owner; ///< of what is called back
    std::function<void(const QString& text, bool success)> tell; ///< one sentence, plain text
    /// What a form would send is to be looked at.
    std::function<void(QWidget* form, const QString& server, const std::vector<AmiAction>& actions)>
        showActions;
};

/// The verbs for some kinds of subjects. A set says what each is and what it would send; how it comes into
/// menus, is asked, sent and told is the same for all, see VerbActions.
class VerbSet {
public:
    virtual ~VerbSet();

    /// In the order of the menu; their numbers count from 0.
    [[nodiscard]] virtual const std::vector<Verb>& verbs() const = 0;
    /// Why a connected server that may be changed cannot do it, whatever is selected; empty where it can.
    [[nodiscard]] virtual QString whyNotOn(
        const Verb& verb, const ServerProfile& profile, Server& server) const = 0;
    /// Whether it can be done on several servers at once: nothing is asked that only one could answer.
    [[nodiscard]] virtual bool worksOnManyServers(const Verb& verb) const = 0;
    [[nodiscard]] virtual std::unique_ptr<VerbTargets> targets(
        const QList<Subject>& subjects, const Connections& connections) const = 0;
    [[nodiscard]] virtual BatchWords words(const Verb& verb) const = 0;
    /// Begins what goes a way of its own, on servers that can do it; false: the way of all. Of a verb that
    /// needs no rows, `able` are the servers to choose from.
    virtual bool begin(const Verb& verb, const VerbTargets& targets, const QList<ServerProfile>& able,
        const VerbContext& context)
    {
        Q_UNUSED(verb)
        Q_UNUSED(targets)
        Q_UNUSED(able)
        Q_UNUSED(context)
        return false;
    }
};

} // namespace wirechief
