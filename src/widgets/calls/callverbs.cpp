// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callverbs.h"

#include "base/displaytext.h"
#include "callorigination.h"
#include "calltargets.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/core/server.h"

#include <QCoreApplication>
#include <QLocale>

namespace wirechief {

namespace {

struct VerbTr {
    Q_DECLARE_TR_FUNCTIONS(CallVerbs)
};

bool ringsMyPhone(CallTask task)
{
    const CallVerb verb = infoOf(task).verb;
    return verb == CallVerb::Listen || verb == CallVerb::Retrieve;
}

} // namespace

CallVerbs::CallVerbs()
    : m_verbs(callVerbs())
{
}

QString CallVerbs::whyNotOn(const Verb& verb, const ServerProfile& profile, Server& server) const
{
    if (const QString reason = server.callControl().whyNot(infoOf(taskOf(verb)).verb); !reason.isEmpty())
        return reason;
    if (ringsMyPhone(taskOf(verb)) && profile.myPhone.isEmpty())
        return VerbTr::tr("Enter My phone in the settings of %1 first: it is what rings.")
            .arg(displayText(profile.name));
    return {};
}

bool CallVerbs::worksOnManyServers(const Verb& verb) const
{
    const CallSelection selection = infoOf(taskOf(verb)).selection;
    if (selection == CallSelection::None)
        return true; // its dialog lets one choose
    return (selection == CallSelection::Some || selection == CallSelection::InConference
               || selection == CallSelection::InBridge)
        && !verb.hasForm(); // what a form suggests and shows is one server's
}

std::unique_ptr<VerbTargets> CallVerbs::targets(
    const QList<Subject>& subjects, const Connections& connections) const
{
    return std::make_unique<CallTargets>(subjects, connections);
}

BatchWords CallVerbs::words(const Verb& verb) const
{
    const QString name = verb.name();
    const bool hangsUp = taskOf(verb) == CallTask::HangUp;
    BatchWords words;
    words.name = name;
    words.allDone = [hangsUp, name](int done, const QString& where, const QString& what) {
        return hangsUp
            ? VerbTr::tr("Hung up %Ln channel(s) on %1: %2.", nullptr, done).arg(where, what)
            : VerbTr::tr("%1: done for %Ln channel(s) on %2: %3.", nullptr, done).arg(name, where, what);
    };
    words.someDone = [hangsUp, name](int done, int wanted, const QString& where) {
        const QString some = QLocale().toString(done);
        const QString all = QLocale().toString(wanted);
        return hangsUp ? VerbTr::tr("Hung up %1 of %2 channels on %3.").arg(some, all, where)
                       : VerbTr::tr("%1: done for %2 of %3 channels on %4.").arg(name, some, all, where);
    };
    words.unknown = [](int unknown, const QString& first) {
        //: %1: what is known of the first of them
        return VerbTr::tr("Of %Ln channel(s) it is not known: %1", nullptr, unknown).arg(first);
    };
    return words;
}

bool CallVerbs::begin(const Verb& verb, const VerbTargets& targets, const QList<ServerProfile>& able,
    const VerbContext& context)
{
    const auto& calls = static_cast<const CallTargets&>(targets); // targets() made them
    const CallTask task = taskOf(verb);
    if (task == CallTask::Originate) {
        // Of several servers the one that is selected from, else the one that was called from last.
        const QString wanted = calls.all().size() == 1 ? calls.all().front().profile.id : m_originatedOn;
        openOriginate(able, wanted, context, [this](const QString& server) { m_originatedOn = server; });
        return true;
    }
    if (!ringsMyPhone(task) || calls.all().empty())
        return false;
    ringMyPhone(verb, calls, context);
    return true;
}

} // namespace wirechief
