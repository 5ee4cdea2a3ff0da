// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions/amiaction.h"
#include "ami/message/amimessage.h"
#include "base/result.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <vector>

namespace wirechief {

class Connections;
class Server;
struct AmiReply;

/// What became of an action on one of several servers.
struct ServerAnswer {
    enum class State : quint8 {
        Waiting, ///< for its turn, the answer, or the event that tells what became of it
        Done,
        Refused, ///< the server said no, or did not answer
        NotSent, ///< one before it failed, or it was stopped
    };

    QString server; ///< id
    State state = State::Waiting;
    std::vector<AmiMessage> messages; ///< without the login's secret; at most limits::manyMessages
    bool isCut = false; ///< there were more
    QString why; ///< a sentence in the place of an answer, or on what became of the action
};

/// Sends one action to several servers: to all at once, or to one after the other until one fails. Where a
/// server only says that it took the action, the event that tells what became of it is waited for. Who starts
/// it has asked whether it may be.
class ManyRun : public QObject {
    Q_OBJECT
public:
    ManyRun(const Connections& connections, AmiAction action, const QStringList& servers, bool stopsAtFailure,
        QObject* parent = nullptr);
    ~ManyRun() override;

    /// How long such an event may come later than the action itself says; limits::laterEventWait otherwise.
    void setLaterWait(std::chrono::milliseconds wait) { m_laterWait = wait; }
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
    /// What is heard of a server while it is asked.
    struct Following {
        QMetaObject::Connection connection = {};
        QByteArray actionId = {}; ///< of an action that was taken
        std::vector<AmiMessage> early = {}; ///< events that came before the answer
    };
    void send(size_t index);
    void take(size_t index, const Result<AmiReply>& reply);
    void keep(ServerAnswer& answer, const AmiMessage& message) const;
    void keepAll(ServerAnswer& answer, const AmiReply& reply) const;
    void follow(Server& server, size_t index);
    void awaitEvent(size_t index, const AmiReply& reply);
    void takeEvent(size_t index, const AmiMessage& event);
    void endFollowing(size_t index);
    void onStateChanged(const QString& id);
    void failTaken(size_t index, const QString& why);
    void finish(size_t index, ServerAnswer::State state);
    void leaveOutRest();
    void endIfDone();

    const Connections& m_connections;
    AmiAction m_action;
    QByteArrayView m_later; ///< the event that is waited for; empty: none
    QByteArray m_needs; ///< under which it is asked for
    std::chrono::milliseconds m_laterWait;
    std::vector<ServerAnswer> m_answers;
    std::vector<Following> m_following; ///< of each of them
    bool m_stopsAtFailure;
    bool m_isRunning = false;
};

} // namespace wirechief
