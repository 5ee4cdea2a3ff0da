// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctlrequest.h"
#include "exitcode.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace wirechief {

class ChangePolicy;
class Connections;
class CtlOutput;
class CtlTask;
struct CtlVerb;
class Server;
class ServerList;

/// One verb on all of its servers: opens their sessions, so many at a time, does it on each, and says what
/// became of it.
class CtlRun : public QObject {
    Q_OBJECT
public:
    /// `servers`: ids, in the order in which they are begun. All outlive it.
    CtlRun(const CtlRequest& request, const CtlVerb& verb, const QStringList& servers,
        Connections& connections, ServerList& list, CtlOutput& output, QObject* parent = nullptr);
    ~CtlRun() override;

    void start();
    /// The secrets that are waited for cannot be read.
    void failAwaiting(const QString& why);
    /// The user or the system wants an end: what is under way is given up.
    void giveUp();

Q_SIGNALS:
    /// Once. The code of the first server that failed, in their order; else Done.
    void finished(wirechief::ExitCode code);

private:
    struct Job;

    void beginNext();
    void begin(const QString& id);
    void onStateChanged(const QString& id);
    void prepare(Job& job, Server& server);
    void onLost(const QString& id);
    void onTimeout(const QString& id);
    void end(const QString& id, ExitCode code, const QString& sentence);
    [[nodiscard]] QString nameOf(const QString& id) const;

    const CtlRequest& m_request;
    const CtlVerb& m_verb;
    QStringList m_servers;
    Connections& m_connections;
    CtlOutput& m_output;
    std::unique_ptr<ChangePolicy> m_policy;
    std::map<QString, std::unique_ptr<Job>> m_jobs; ///< under way
    std::map<QString, ExitCode> m_codes; ///< of those that have ended
    qsizetype m_next = 0; ///< to be begun
    bool m_isOver = false;
};

} // namespace wirechief
