// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions/amiaction.h"
#include "ami/message/amimessage.h"
#include "base/result.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace wirechief {

class Connections;
struct AmiReply;

/// What became of an action on one of several servers.
struct ServerAnswer {
    enum class State : quint8 {
        Waiting, ///< for its turn, or for the answer
        Done,
        Refused, ///< the server said no, or did not answer
        NotSent, ///< one before it failed, or it was stopped
    };

    QString server; ///< id
    State state = State::Waiting;
    std::vector<AmiMessage> messages; ///< without the login's secret; at most limits::manyMessages
    bool isCut = false; ///< there were more
    QString why; ///< a sentence in the place of an answer
};

/// Sends one action to several servers: to all at once, or to one after the other until one fails. Who starts
/// it has asked whether it may be.
class ManyRun : public QObject {
    Q_OBJECT
public:
    ManyRun(const Connections& connections, AmiAction action, const QStringList& servers, bool stopsAtFailure,
        QObject* parent = nullptr);
    ~ManyRun() override;

    void start();
    /// What was not sent yet is not sent any more; answers that are due are not waited for.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// In the order of the servers.
    [[nodiscard]] const std::vector<ServerAnswer>& answers() const { return m_answers; }
    [[nodiscard]] const AmiAction& action() const { return m_action; }

Q_SIGNALS:
    void changed();
    void finished();

private:
    void send(size_t index);
    void take(size_t index, const Result<AmiReply>& reply);
    void leaveOutRest();
    void endIfDone();

    const Connections& m_connections;
    AmiAction m_action;
    std::vector<ServerAnswer> m_answers;
    bool m_stopsAtFailure;
    bool m_isRunning = false;
};

} // namespace wirechief
