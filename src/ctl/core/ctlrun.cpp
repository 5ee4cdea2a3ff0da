// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlrun.h"

#include "ami/network/triedagain.h"
#include "base/displaytext.h"
#include "ctl/limits.h"
#include "ctloutput.h"
#include "ctlverbs.h"
#include "pbx/core/server.h"
#include "pbx/core/serverlist.h"
#include "sessions/connections/connections.h"
#include "sessions/policy/changepolicy.h"

namespace wirechief {

/// A server that is worked on.
struct CtlRun::Job {
    QString id;
    QTimer deadline;
    bool isReady = false; ///< there was a session
    std::unique_ptr<CtlTask> task;
};

namespace {

QString outcomeUnknown()
{
    return CtlRun::tr("A change was sent, or about to be; nobody knows whether it was done.");
}

/// What is wrong with it, and how to trust it all the same: nobody is here to be asked.
QString certificateText(const Error& error, const CertificateQuestion& question)
{
    const QString fingerprint = QString::fromLatin1(question.shown.certificate.toHex(':')).toUpper();
    const QString what = CtlRun::tr("%1 Its SHA-256 fingerprint is %2.").arg(error.text, fingerprint);
    if (question.refused)
        return what;
    return what + u' '
        + CtlRun::tr(
            "If that is the server's own, trust it in Wirechief, or with --pin where it is not saved.");
}

Error errorOf(const AmiClient& client)
{
    return notTriedAgain(
        client.lastError().value_or(Error{ErrorKind::Network, CtlRun::tr("The connection was lost."), {}}));
}

/// A turn of the event loop, in which answers are delivered.
constexpr std::chrono::milliseconds lastWordsTime{10};

} // namespace

CtlRun::CtlRun(const CtlRequest& request, const CtlVerb& verb, const QStringList& servers,
    Connections& connections, ServerList& list, CtlOutput& output, QObject* parent)
    : QObject(parent)
    , m_request(request)
    , m_verb(verb)
    , m_servers(servers)
    , m_connections(connections)
    , m_output(output)
    , m_policy(std::make_unique<ChangePolicy>(connections))
{
    connect(&list, &ServerList::added, this, [](Server* server) { server->setOnlyWhenAsked(); });
    connect(&connections, &Connections::stateChanged, this, &CtlRun::onStateChanged);
    connect(&connections, &Connections::secretNeeded, this, [this](const QString& id, const QString& reason) {
        end(id, ExitCode::Login,
            reason.isEmpty() ? tr("Its secret is not kept: name one with --secret-file or --secret-fd.")
                             : reason);
    });
    connect(&connections, &Connections::passphraseNeeded, this,
        [this](const QString& id, const QString& reason) { end(id, ExitCode::Login, reason); });
    connect(&connections, &Connections::problem, this,
        [this](const Error& error) { m_output.complain({}, error.toString()); });
}

CtlRun::~CtlRun() = default;

void CtlRun::start()
{
    beginNext();
}

void CtlRun::beginNext()
{
    while (!m_isOver && m_next < m_servers.size() && qsizetype(m_jobs.size()) < limits::sessionsAtOnce)
        begin(m_servers.at(m_next++));
    if (m_isOver || !m_jobs.empty() || m_next < m_servers.size())
        return;
    m_isOver = true;
    for (const QString& id : std::as_const(m_servers)) {
        const auto code = m_codes.find(id);
        if (code != m_codes.end() && code->second != ExitCode::Done) {
            Q_EMIT finished(code->second);
            return;
        }
    }
    Q_EMIT finished(ExitCode::Done);
}

void CtlRun::begin(const QString& id)
{
    auto job = std::make_unique<Job>();
    job->id = id;
    job->deadline.setSingleShot(true);
    connect(&job->deadline, &QTimer::timeout, this, [this, id] { onTimeout(id); });
    if (m_request.timeout)
        job->deadline.start(*m_request.timeout);
    m_jobs[id] = std::move(job);
    // From the event loop, so that one that fails at once does not begin the next one within this call.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (m_jobs.contains(id))
                m_connections.open(id);
        },
        Qt::QueuedConnection);
}

QString CtlRun::nameOf(const QString& id) const
{
    const ServerProfile* profile = m_connections.find(id);
    return profile != nullptr ? displayText(profile->name) : QString();
}

void CtlRun::onStateChanged(const QString& id)
{
    const auto found = m_jobs.find(id);
    Server* server = m_connections.server(id);
    if (found == m_jobs.end() || server == nullptr)
        return;
    Job& job = *found->second;
    const AmiClient& client = server->client();
    switch (client.state()) {
    case AmiClient::State::Ready:
        if (!job.isReady) {
            job.isReady = true;
            prepare(job, *server);
        }
        break;
    case AmiClient::State::Waiting: // it would try again by itself, which a script can do better
    case AmiClient::State::Stopped: {
        if (job.isReady) {
            // First the task hears what became of what it has sent: that may be worse.
            QTimer::singleShot(lastWordsTime, this, [this, id] { onLost(id); });
            break;
        }
        const Error error = errorOf(client);
        end(id, exitCodeOfConnecting(error),
            client.certificateQuestion() ? certificateText(error, *client.certificateQuestion())
                                         : error.toString());
        break;
    }
    default:
        break;
    }
}

void CtlRun::onLost(const QString& id)
{
    if (const Server* server = m_connections.server(id))
        end(id, ExitCode::NoConnection, errorOf(server->client()).text);
}

void CtlRun::prepare(Job& job, Server& server)
{
    m_output.tell(nameOf(job.id), tr("Logged in."));
    const CtlContext context{m_request, m_output, *m_policy, server, nameOf(job.id)};
    job.task = m_verb.make(context);
    connect(job.task.get(), &CtlTask::finished, this,
        [this, id = job.id](ExitCode code, const QString& sentence) { end(id, code, sentence); });
    if (job.task->reads() == CtlTask::Reads::Nothing) {
        job.task->start();
        return;
    }
    connect(&server, &Server::learned, job.task.get(), &CtlTask::start, Qt::SingleShotConnection);
    if (job.task->reads() == CtlTask::Reads::LiveState)
        server.setLive();
    else
        server.learnCapabilities();
}

void CtlRun::onTimeout(const QString& id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    if (found->second->task)
        found->second->task->onGivenUp();
    const QString sentence = tr("Given up after %1 s.").arg(double(m_request.timeout->count()) / 1000);
    if (found->second->task && found->second->task->mayHaveChanged())
        end(id, ExitCode::Unknown, QString(sentence + u' ' + outcomeUnknown()));
    else
        end(id, found->second->isReady ? ExitCode::Timeout : ExitCode::NoConnection, sentence);
}

void CtlRun::failAwaiting(const QString& why)
{
    QStringList awaiting;
    for (const auto& [id, job] : m_jobs) {
        if (!job->isReady && m_connections.awaitsSecret(id))
            awaiting.append(id);
    }
    for (const QString& id : std::as_const(awaiting))
        end(id, ExitCode::Login, why);
}

void CtlRun::giveUp()
{
    m_isOver = true;
    for (const auto& [id, job] : m_jobs) {
        if (!job->task)
            continue;
        job->task->onGivenUp();
        if (job->task->mayHaveChanged())
            m_output.complain(nameOf(id), outcomeUnknown());
    }
}

void CtlRun::end(const QString& id, ExitCode code, const QString& sentence)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    const std::unique_ptr<Job> job = std::move(found->second);
    m_jobs.erase(found);
    m_codes[id] = code;
    if (code == ExitCode::Done && !sentence.isEmpty())
        m_output.tell(nameOf(id), sentence);
    if (code != ExitCode::Done) {
        m_output.complain(nameOf(id), sentence.isEmpty() ? tr("The server said no.") : sentence);
        if (m_request.stopAtFailure && m_next < m_servers.size()) {
            m_output.complain(
                {}, tr("%Ln server(s) not begun with.", nullptr, int(m_servers.size() - m_next)));
            m_next = m_servers.size();
        }
    }
    if (job->task)
        job->task.release()->deleteLater(); // it is telling this
    // From the event loop: the session is telling its state.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            m_connections.close(id);
            beginNext();
        },
        Qt::QueuedConnection);
}

} // namespace wirechief
