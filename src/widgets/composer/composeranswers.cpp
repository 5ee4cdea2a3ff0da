// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a ComposerWindow sends, and what comes back: the answer, and events that belong to it.

#include "actionanswer.h"
#include "base/displaytext.h"
#include "composerwindow.h"
#include "models/actions/limits.h"
#include "models/console/commandtemplate.h"
#include "pbx/actions/actiontext.h"
#include "pbx/actions/laterevent.h"
#include "pbx/cli/commandword.h"
#include "pbx/core/server.h"
#include "profiles/settings/uistate.h"
#include "sessions/connections/connections.h"
#include "widgets/commands/placeholderdialog.h"
#include "widgets/dialogs/formnote.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

namespace wirechief {

namespace {

AmiMessage shownMessage(const AmiClient& client, const AmiMessage& message)
{
    const QByteArray text = client.masked(message.raw());
    return text == message.raw() ? message : message.withText(text);
}

} // namespace

// --- sending ---

/// A word in braces, as saved actions have them, is asked for each time.
void ComposerWindow::fillPlaceholders(const Filled& then)
{
    AmiAction open(m_action->name());
    AmiAction secrets(m_action->name());
    for (const AmiAction::Header& header : m_action->headers()) {
        if (header.secret)
            secrets.addSecret(header.key, *header.secret);
        else
            open.add(header.key, header.value);
    }
    const QString line = actionLine(open);
    if (placeholdersOf(line).isEmpty()) {
        then(*m_action);
        return;
    }
    auto* dialog = new PlaceholderDialog(displayName(QByteArrayView(m_name)), line, tr("&Go On"), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, secrets, then] {
        Result<AmiAction> filled = readActionWords(commandWords(dialog->command()));
        if (!filled) {
            m_note->showProblem(filled.error().toString());
            return;
        }
        for (const AmiAction::Header& header : secrets.headers())
            filled->addSecret(header.key, *header.secret);
        if (const Result<void> good = filled->check("1"); !good)
            m_note->showProblem(good.error().toString());
        else
            then(*filled);
    });
    dialog->open();
}

void ComposerWindow::ask()
{
    if (whyNotNow().isEmpty())
        fillPlaceholders([this](const AmiAction& action) { askChange(action); });
}

void ComposerWindow::askChange(const AmiAction& action)
{
    if (!m_server) { // while it was filled in
        m_answer->say(m_policy.whyNot(m_id), true);
        return;
    }
    const QString name = displayText(m_services.connections.profile(m_id).value_or(ServerProfile()).name);
    const std::optional<ProposedChange> change
        = ChangePolicy::changeOf(action, m_server->capabilities().version, name);
    if (!change) {
        send(action);
        return;
    }
    m_gate.pass(
        this, {m_id}, *change, this, [this, action] { send(action); },
        [this](const Error& why) {
            // An answer that is there stays.
            if (why.kind == ErrorKind::Cancelled)
                m_note->showProgress(why.toString());
            else
                m_answer->say(why.toString(), true);
            Q_EMIT reported(why.toString(), why.kind == ErrorKind::Cancelled);
        });
}

void ComposerWindow::send(const AmiAction& action)
{
    if (!m_server) { // while it was asked
        m_answer->say(m_policy.whyNot(m_id), true);
        return;
    }
    m_services.state.setValue(lastAction, QString::fromUtf8(action.name()));
    m_answer->say(tr("Waiting for the server…"));
    m_running = true;
    followEvents(action.name());
    m_server->client().send(action, this,
        [this, name = action.name()](const Result<AmiReply>& reply) { takeReply(name, reply); });
    refresh();
}

void ComposerWindow::stop()
{
    if (m_server)
        m_server->client().giveUp(this);
}

void ComposerWindow::takeReply(const QByteArray& name, const Result<AmiReply>& reply)
{
    m_running = false;
    const QString shown = displayName(QByteArrayView(name));
    if (reply)
        showReply(shown, *reply);
    else
        m_answer->say(displayText(reply.error().toString()), true);
    const QString what = !reply ? reply.error().toString()
        : reply->success        ? tr("done")
                                : displayText(QByteArrayView(reply->shownMessage()), 200);
    report(shown, what, reply && reply->success);
    refresh();
}

void ComposerWindow::report(const QString& action, const QString& what, bool success)
{
    //: Name of an action, what became of it
    Q_EMIT reported(tr("%1: %2").arg(action, what), success);
}

// --- answers ---

void ComposerWindow::showReply(const QString& name, const AmiReply& reply)
{
    std::vector<AmiMessage> messages;
    const AmiClient& client = m_server->client();
    if (!reply.response.isNull())
        messages.push_back(shownMessage(client, reply.response));
    const size_t room = size_t(limits::shownMessages) - messages.size() - (reply.end.isNull() ? 0 : 1);
    const size_t shown = std::min(reply.items.size(), room);
    for (size_t i = 0; i < shown; ++i)
        messages.push_back(shownMessage(client, reply.items[i]));
    if (!reply.end.isNull())
        messages.push_back(shownMessage(client, reply.end));
    m_actionId = reply.response.actionId().toByteArray();
    QStringList facts{QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), name,
        tr("%1 ms").arg(double(reply.latency.count()) / 1000.0, 0, 'f', 1)};
    const QString words = displayText(QByteArrayView(reply.shownMessage()), 500);
    if (!reply.success)
        facts.append(
            words.isEmpty() ? tr("the server refused it") : tr("the server refused it: %1").arg(words));
    else
        facts.append(words.isEmpty() ? tr("done") : tr("done: %1").arg(words));
    if (reply.truncated)
        facts.append(tr("the list is incomplete"));
    if (shown < reply.items.size())
        facts.append(tr("%Ln more message(s)", nullptr, int(reply.items.size() - shown)));
    m_answer->show(std::move(messages), facts.join(QStringLiteral(" · ")), !reply.success);
    const std::vector<AmiMessage> early = std::exchange(m_early, {});
    for (const AmiMessage& event : early) {
        if (event.actionId() == m_actionId)
            showLater(event);
    }
}

/// An answer that only says "queued" is none for who wants to know whether somebody was called.
void ComposerWindow::showLater(const AmiMessage& event)
{
    m_answer->add(event);
    const LaterOutcome outcome = outcomeOf(event);
    if (outcome.text.isEmpty())
        return;
    m_answer->addFact(outcome.text, !outcome.isGood);
    report(QStringLiteral("Originate"), outcome.text, outcome.isGood);
}

void ComposerWindow::followEvents(const QByteArray& action)
{
    endFollowing();
    const QByteArrayView later = laterEventOf(action);
    if (later.isEmpty())
        return;
    m_server->setEventNeeds(m_needs, EventNeeds(QSet<QByteArray>{later.toByteArray()}));
    m_following = connect(
        &m_server->client(), &AmiClient::eventReceived, this, [this, later](const AmiMessage& event) {
            if (!event.isEvent(later) || !m_server->client().isOwnActionId(event.actionId()))
                return;
            const AmiMessage shown = shownMessage(m_server->client(), event);
            if (m_running && m_early.size() < earlyEvents)
                m_early.push_back(shown);
            else if (!m_running && event.actionId() == m_actionId)
                showLater(shown);
        });
}

void ComposerWindow::endFollowing()
{
    m_actionId.clear();
    m_early.clear();
    if (!m_following)
        return;
    disconnect(m_following);
    m_following = {};
    if (m_server)
        m_server->setEventNeeds(m_needs, {});
}

} // namespace wirechief
