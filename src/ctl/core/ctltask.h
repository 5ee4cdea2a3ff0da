// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctlrequest.h"
#include "exitcode.h"

#include <QObject>

namespace wirechief {

class ChangePolicy;
class CtlOutput;
class Server;
struct ProposedChange;

/// What a task works with. All of it outlives the task.
struct CtlContext {
    const CtlRequest& request;
    CtlOutput& output;
    const ChangePolicy& policy;
    Server& server;
    QString serverName; ///< display text
};

/// One verb, done on one server.
class CtlTask : public QObject {
    Q_OBJECT
public:
    /// What must be known of the server before it begins.
    enum class Reads : quint8 { Nothing, Capabilities, LiveState };

    explicit CtlTask(const CtlContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] virtual Reads reads() const { return Reads::Nothing; }
    /// The session stands, and what it reads is known. finished() may come before this returns.
    virtual void start() = 0;
    /// The session is about to be given up, by the time-out or the user: what is known so far may be told.
    virtual void onGivenUp() { }
    /// It was allowed to change the server: who does not hear the answer does not know what has become of it.
    [[nodiscard]] bool mayHaveChanged() const { return m_mayHaveChanged; }

Q_SIGNALS:
    /// Once. `sentence` says why, where it is not Done; it may be empty.
    void finished(wirechief::ExitCode code, const QString& sentence);

protected:
    void finish(ExitCode code, const QString& sentence = {}) { Q_EMIT finished(code, sentence); }
    void fail(const Error& error) { finish(exitCodeOf(error), error.toString()); }
    /// Whether the profile allows the change, with what the command line says. Where not, it is finished.
    [[nodiscard]] bool mayChange(const ProposedChange& change);
    [[nodiscard]] bool mayChange(); ///< one that is not dangerous

    CtlContext m_context;

private:
    bool m_mayHaveChanged = false;
};

} // namespace wirechief
