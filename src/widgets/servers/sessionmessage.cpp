// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionmessage.h"

#include "base/displaytext.h"
#include "base/mnemonic.h"
#include "pbx/channels/channels.h"
#include "pbx/channels/listtext.h"
#include "pbx/core/serverlist.h"
#include "sessions/connections/connections.h"
#include "sessions/selection/selection.h"
#include "widgets/window/messagebar.h"

#include <QLocale>

#include <algorithm>

namespace wirechief {

namespace {

/// "40 s", "12 min", "8 h": as exact as one cares for.
QString durationText(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration < 2min)
        return SessionMessage::tr("%1 s").arg(ceil<seconds>(duration).count());
    if (duration < 2h)
        return SessionMessage::tr("%1 min").arg(round<minutes>(duration).count());
    return SessionMessage::tr("%1 h").arg(round<hours>(duration).count());
}

/// A certificate that nobody has seen yet is a question; another one than the trusted, or one that is
/// refused, is a danger.
bool asksFirst(const Server* server)
{
    const auto question = server ? server->client().certificateQuestion() : std::nullopt;
    return question && !question->changed && !question->refused;
}

/// Servers that a message names; of more it says how many.
constexpr qsizetype mostInMessage = 5;

} // namespace

SessionMessage::SessionMessage(
    const Selection& selection, Connections& connections, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_bar(bar)
{
    m_countdown.setInterval(std::chrono::milliseconds(500));
    connect(&m_countdown, &QTimer::timeout, this,
        [this] { m_bar.setText(m_id == allServersId ? problemText(m_problems) : waitingText(m_id)); });
    connect(
        &selection, &Selection::serverChanged, this, [this, &selection] { setServer(selection.serverId()); });
    connect(&connections, &Connections::stateChanged, this, [this](const QString& id) {
        if (id == m_id)
            update();
        else if (m_id == allServersId && !m_soon.isActive()) // many may connect at once
            m_soon.start();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SessionMessage::update);
    connect(&bar, &MessageBar::closed, this, [this] {
        m_countdown.stop();
        m_showsProblems = false;
        for (const QString& id : std::as_const(m_notSavedShown))
            m_notSavedSeen.insert(id);
        if (m_id == allServersId && m_notSavedShown.isEmpty())
            m_closed = m_problems;
        const AmiClient::State state = m_connections.state(m_id);
        // What stood before it is told after it.
        if (state == AmiClient::State::Stopped || state == AmiClient::State::Waiting)
            showNotSaved(notSavedWithThis());
        if (m_problemShown.isEmpty())
            return;
        m_problemSeen[m_id] = m_problemShown;
        m_problemShown.clear();
        Q_EMIT tellsListProblem(false);
    });
    connect(&connections, &Connections::profilesChanged, this, [this] {
        if (m_id == allServersId || !m_notSavedShown.isEmpty()) // some of them may have been removed
            update();
    });
}

void SessionMessage::setServer(const QString& id)
{
    if (id != m_id) {
        m_bar.clear(); // what it says, and what its buttons do, is of the other one
        m_notSavedShown.clear();
    }
    m_id = id;
    m_showsProblems = false;
    update();
}

void SessionMessage::update()
{
    m_countdown.stop();
    m_problemShown.clear();
    m_notSavedSeen.removeIf([this](const QString& id) { return !m_connections.notSaved(id); });
    if (m_id == allServersId) {
        updateAll();
        if (m_showsProblems)
            m_bar.setText(problemText(m_problems));
    } else {
        showOne();
    }
    Q_EMIT tellsListProblem(!m_problemShown.isEmpty());
}

void SessionMessage::showOne()
{
    // While it is on its way again, the bar keeps what it says.
    const bool saidNotSaved = !m_notSavedShown.isEmpty();
    m_notSavedShown.clear();
    switch (m_connections.state(m_id)) {
    case AmiClient::State::Waiting:
        showWaiting();
        break;
    case AmiClient::State::Stopped:
        showStopped();
        break;
    case AmiClient::State::Ready:
        showReady();
        break;
    case AmiClient::State::Offline:
        if (!showNotSaved(notSavedWithThis()))
            m_bar.clear();
        break;
    default:
        // On its way again: the reason of the last failure stays until this try ends.
        if (!m_bar.isHidden() && !saidNotSaved)
            m_bar.setText(waitingText(m_id));
        else if (!showNotSaved(notSavedWithThis()))
            m_bar.clear();
        break;
    }
}

QString SessionMessage::waitingText(const QString& id) const
{
    const Server* server = m_connections.server(id);
    if (!server)
        return {};
    const std::optional<Error>& error = server->client().lastError();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(server->client().retryIn());
    const bool isWaiting = server->client().state() == AmiClient::State::Waiting;
    const QString next
        = isWaiting ? tr("Next try in %1 s.").arg(seconds.count()) : tr("The next try is under way.");
    return error ? error->toString() + QLatin1Char(' ') + next : next;
}

bool SessionMessage::hasNewGap(const QString& id) const
{
    const Server* server = m_connections.server(id);
    return server && server->client().isReady() && server->client().lastGap()
        && m_seen.value(id) != server->client().statistics().connections;
}

void SessionMessage::showReady()
{
    Server* server = m_connections.server(m_id);
    // When the list has come, or has not, there is something else to say.
    connect(&server->channels(), &Channels::loaded, this, &SessionMessage::update, Qt::UniqueConnection);
    const QString problem = listProblem(*server);
    if (hasNewGap(m_id)) {
        showGap(problem);
    } else if (showNotSaved(notSavedWithThis())) {
        return; // the rest waits until it was read
    } else if (!problem.isEmpty() && m_problemSeen.value(m_id) != problem) {
        m_problemShown = problem;
        m_bar.showMessage(MessageBar::Kind::Warning, problem,
            {{QStringLiteral("readAgain"), tr("Try Again"), [this] { readAgain(); }},
                {QStringLiteral("problemSeen"), tr("OK"), [this, problem] {
                     m_problemSeen[m_id] = problem;
                     update();
                 }}});
    } else {
        m_bar.clear();
    }
}

bool SessionMessage::tellsNotSaved(const QStringList& ids)
{
    update();
    const QSet<QString> shown(m_notSavedShown.begin(), m_notSavedShown.end());
    return std::all_of(ids.begin(), ids.end(), [&shown](const QString& id) { return shown.contains(id); });
}

bool SessionMessage::tellsWhyNoSession() const
{
    return !m_bar.isHidden() && m_notSavedShown.isEmpty();
}

/// After an import it is one message, and one button, for all of them.
QStringList SessionMessage::notSavedWithThis() const
{
    if (!m_connections.notSaved(m_id) || m_notSavedSeen.contains(m_id))
        return {};
    QStringList ids = m_connections.notSavedServers();
    ids.move(ids.indexOf(m_id), 0);
    return ids;
}

/// Of these servers whether the keyring did not take the secret of any; false: there is nothing to say.
bool SessionMessage::showNotSaved(const QStringList& ids)
{
    m_notSavedShown = ids;
    m_notSavedShown.removeIf(
        [this](const QString& id) { return !m_connections.notSaved(id) || m_notSavedSeen.contains(id); });
    if (m_notSavedShown.isEmpty())
        return false;
    const Error why = *m_connections.notSaved(m_notSavedShown.constFirst());
    const bool isPassphrase = std::all_of(m_notSavedShown.cbegin(), m_notSavedShown.cend(),
        [this](const QString& id) { return m_connections.isOnlyPassphraseNotSaved(id); });
    const QString text = (isPassphrase ? tr("The passphrase was not saved; it is kept until you quit.")
                                       : tr("The secret was not saved; it is kept until you quit."))
        + QLatin1Char(' ') + why.toString();
    QList<MessageBar::Button> buttons{
        {QStringLiteral("saveSecretAgain"), tr("Save Again"), [this, again = m_notSavedShown] {
             for (const QString& id : again)
                 m_connections.saveSecretAgain(id);
         }}};
    if (m_offersVault && (why.kind == ErrorKind::Storage || why.kind == ErrorKind::Cancelled))
        buttons.append({QStringLiteral("useVault"), tr("Create a Vault…"), [this] { Q_EMIT vaultWanted(); }});
    buttons.append({QStringLiteral("notSavedSeen"), tr("OK"), [this, seen = m_notSavedShown] {
                        for (const QString& id : seen)
                            m_notSavedSeen.insert(id);
                        update();
                    }});
    m_bar.showMessage(MessageBar::Kind::Warning,
        m_notSavedShown == QStringList{m_id}
            ? text
            : tr("%1: %2", "server, what is wrong").arg(namesOf(m_notSavedShown), text),
        buttons);
    return true;
}

void SessionMessage::offerVault(bool offered)
{
    if (m_offersVault == offered)
        return;
    m_offersVault = offered;
    update();
}

void SessionMessage::readAgain()
{
    if (Server* asked = m_connections.server(m_id))
        asked->refresh();
}

void SessionMessage::showGap(const QString& problem)
{
    Server* server = m_connections.server(m_id);
    const auto gap = server->client().lastGap();
    const quint64 session = server->client().statistics().connections;
    QString text = tr("The connection was interrupted for %1. What happened in that time was not seen.")
                       .arg(durationText(*gap));
    if (!problem.isEmpty())
        text += QLatin1Char(' ') + problem;
    else if (server->channels().isLoaded())
        text += QLatin1Char(' ') + tr("Everything has been loaded anew.");
    else
        text += QLatin1Char(' ') + tr("The lists are being read anew.");
    if (server->change() == Server::Change::Restarted)
        text += QLatin1Char(' ') + tr("The server was restarted.");
    if (server->change() == Server::Change::Replaced)
        text += QLatin1Char(' ') + tr("Another server, or another release, answers at this address now.");
    QList<MessageBar::Button> buttons;
    if (!problem.isEmpty())
        buttons.append({QStringLiteral("readAgain"), tr("Try Again"), [this] { readAgain(); }});
    buttons.append({QStringLiteral("gapSeen"), tr("OK"), [this, session] {
                        m_seen[m_id] = session;
                        update();
                    }});
    m_problemShown = problem;
    m_bar.showMessage(
        server->change() == Server::Change::Replaced ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
        text, buttons);
}

void SessionMessage::showWaiting()
{
    m_bar.showMessage(MessageBar::Kind::Warning, waitingText(m_id),
        {{QStringLiteral("retryNow"), tr("Retry Now"),
             [this] {
                 if (Server* server = m_connections.server(m_id))
                     server->client().retryNow();
             }},
            {QStringLiteral("stopRetrying"), tr("Stop Trying"), [this] { m_connections.close(m_id); }},
            {QStringLiteral("messageEdit"), tr("Edit Server…"), [this] { Q_EMIT editServerClicked(m_id); }}});
    m_countdown.start();
}

void SessionMessage::showStopped()
{
    const Server* server = m_connections.server(m_id);
    const std::optional<Error>& error = server->client().lastError();
    QList<MessageBar::Button> buttons;
    if (error && error->kind == ErrorKind::Refused) {
        buttons.append({QStringLiteral("enterSecret"), tr("Enter Secret…"),
            [this] { Q_EMIT enterSecretClicked(m_id); }});
    } else if (error && error->kind == ErrorKind::Passphrase) {
        buttons.append({QStringLiteral("enterPassphrase"), tr("Enter Passphrase…"),
            [this] { Q_EMIT enterPassphraseClicked(m_id); }});
    } else if (server->client().certificateQuestion()) {
        buttons.append({QStringLiteral("showCertificate"), tr("Show Certificate…"),
            [this] { Q_EMIT showCertificateClicked(m_id); }});
    } else {
        buttons.append({QStringLiteral("retry"), tr("Retry"), [this] { m_connections.open(m_id); }});
    }
    buttons.append(
        {QStringLiteral("messageEdit"), tr("Edit Server…"), [this] { Q_EMIT editServerClicked(m_id); }});
    m_bar.showMessage(asksFirst(server) ? MessageBar::Kind::Warning : MessageBar::Kind::Error,
        error ? error->toString() : tr("The session was stopped."), buttons);
}

// --- all servers ---

void SessionMessage::updateAll()
{
    QStringList problems;
    QStringList gaps;
    QStringList ids;
    bool hasError = false;
    const QSet<QString> before(m_problems.begin(), m_problems.end()); // there may be thousands
    const QList<ServerProfile> all = m_connections.profilesOfAll();
    for (const ServerProfile& profile : all) {
        ids.append(profile.id);
        const AmiClient::State state = m_connections.state(profile.id);
        const bool isOver = state == AmiClient::State::Offline || state == AmiClient::State::Ready;
        hasError |= state == AmiClient::State::Stopped && !asksFirst(m_connections.server(profile.id));
        // What is on its way again has a problem until this try ends.
        if (state == AmiClient::State::Waiting || state == AmiClient::State::Stopped
            || (!isOver && before.contains(profile.id)))
            problems.append(profile.id);
        else if (hasNewGap(profile.id))
            gaps.append(profile.id);
    }
    // What the user closed does not come back with each try of the same servers.
    m_closed.removeIf([&problems](const QString& id) { return !problems.contains(id); });
    const bool isClosed = m_closed.size() == problems.size();
    const QString names = namesOf(problems);
    const bool isSame
        = m_showsProblems && problems == m_problems && hasError == m_hasError && names == m_problemNames;
    m_problems = problems;
    m_problemNames = names;
    m_hasError = hasError;
    m_showsProblems = !problems.isEmpty() && !isClosed;
    m_notSavedShown.clear();
    if (m_showsProblems && isSame)
        m_countdown.start(); // the buttons stay: the user may be pressing one
    else if (m_showsProblems)
        showProblems(problems, hasError);
    else if (!gaps.isEmpty())
        showGaps(gaps);
    else if (!showNotSaved(ids))
        m_bar.clear();
}

QString SessionMessage::namesOf(const QStringList& ids) const
{
    QStringList names;
    for (const QString& id : ids.first(qMin(ids.size(), mostInMessage))) {
        const std::optional<ServerProfile> profile = m_connections.profile(id);
        names.append(profile ? displayText(profile->name) : QString());
    }
    const QString list = names.join(QStringLiteral(", "));
    return ids.size() > mostInMessage
        ? tr("%1 and %2 more").arg(list, QLocale().toString(ids.size() - mostInMessage))
        : list;
}

QString SessionMessage::problemText(const QStringList& ids) const
{
    if (ids.size() != 1)
        return tr("No session with %1.").arg(namesOf(ids));
    const QString& id = ids.constFirst();
    const Server* server = m_connections.server(id);
    if (m_connections.state(id) == AmiClient::State::Waiting)
        return tr("%1: %2", "server, what is wrong").arg(namesOf(ids), waitingText(id));
    const std::optional<Error>& error = server ? server->client().lastError() : std::optional<Error>();
    return tr("%1: %2", "server, what is wrong")
        .arg(namesOf(ids), error ? error->toString() : tr("The session was stopped."));
}

void SessionMessage::showProblems(const QStringList& ids, bool hasError)
{
    const QString& first = ids.constFirst();
    m_bar.showMessage(hasError ? MessageBar::Kind::Error : MessageBar::Kind::Warning, problemText(ids),
        {{QStringLiteral("retryAll"), tr("Retry Now"), [this, ids] { retry(ids); }},
            {QStringLiteral("showServer"),
                tr("Show %1").arg(withoutMnemonic(displayText(namesOf({first}), 30))),
                [this, first] { Q_EMIT showServerClicked(first); }}});
    m_countdown.start();
}

void SessionMessage::retry(const QStringList& ids)
{
    QStringList toOpen;
    for (const QString& id : ids) {
        if (m_connections.state(id) == AmiClient::State::Waiting)
            m_connections.server(id)->client().retryNow();
        else
            toOpen.append(id);
    }
    m_connections.openAll(toOpen);
}

void SessionMessage::showGaps(const QStringList& ids)
{
    m_bar.showMessage(MessageBar::Kind::Info,
        tr("The connection was interrupted: %1. What happened in that time was not seen.").arg(namesOf(ids)),
        {{QStringLiteral("gapSeen"), tr("OK"), [this, ids] {
              for (const QString& id : ids) {
                  if (const Server* server = m_connections.server(id))
                      m_seen[id] = server->client().statistics().connections;
              }
              update();
          }}});
}

} // namespace wirechief
