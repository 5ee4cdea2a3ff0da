// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/core/server.h"
#include "pbx/table/flushclock.h"
#include "support/ami/memorytransport.h"
#include "support/base/manualclock.h"

#include <QCoreApplication>
#include <QDebug>

#include <memory>

namespace wirechief {

/// A Server over a scripted session; the client is the Server's.
class Session {
public:
    enum class Reads : quint8 { Everything, WhatIsAskedFor };
    explicit Session(const QByteArray& banner, Reads reads = Reads::Everything)
    {
        auto memory = std::make_unique<MemoryTransport>();
        transport = memory.get();
        server = std::make_unique<Server>(QStringLiteral("id"), QStringLiteral("berlin"),
            std::make_unique<AmiClient>(std::move(memory), AmiTimeouts(), time), clock);
        if (reads == Reads::WhatIsAskedFor)
            server->setOnlyWhenAsked();
        AmiLogin login;
        login.user = QStringLiteral("admin");
        login.peer.host = QStringLiteral("berlin");
        server->client().open(login, Secret("asterisk"));
        turn();
        greet(banner);
    }
    /// Greets, and accepts the login.
    void greet(const QByteArray& banner)
    {
        transport->say(QByteArray("Asterisk Call Manager/" + banner + "\r\n"));
        answer("Challenge", "Response: Success\nChallenge: 1\n");
        answer("Login", "Response: Success\n");
    }
    void turn() { QCoreApplication::processEvents(); }

    /// The next action that waits for its answer must have this name; returns its text.
    QByteArray answer(const QByteArray& action, QByteArray text)
    {
        turn();
        m_unanswered += transport->takeWritten();
        const qsizetype end = m_unanswered.indexOf("\r\n\r\n");
        if (end < 0) {
            qWarning() << "no action was sent; expected" << action;
            return {};
        }
        const QByteArray asked = m_unanswered.left(end);
        m_unanswered.remove(0, end + 4);
        if (!asked.startsWith(QByteArray("Action: " + action + "\r\n")))
            qWarning() << "expected" << action << "and got" << asked;
        const qsizetype idBegin = asked.indexOf("ActionID: ") + 10;
        const QByteArray id = asked.mid(idBegin, asked.indexOf("\r\n", idBegin) - idBegin);
        const qsizetype firstEnd = text.indexOf('\n') + 1;
        text.insert(firstEnd, QByteArray("ActionID: " + id + "\n"));
        text.replace("%id", id);
        text.replace("\n", "\r\n");
        transport->say(QByteArray(text + "\r\n"));
        turn();
        return asked;
    }

    /// Refuses whatever is asked for, until nothing is.
    void refuseTheRest()
    {
        // An answer may lead to another question, a turn of the event loop later.
        for (int quietTurns = 0; quietTurns < 10; ++quietTurns) {
            if (nothingSent())
                continue;
            quietTurns = 0;
            const QByteArray asked = m_unanswered;
            answer(asked.mid(8, asked.indexOf("\r\n") - 8), "Response: Error\nMessage: not here\n");
        }
    }
    /// The server says something by itself.
    void says(QByteArray text)
    {
        text.replace("\n", "\r\n");
        transport->say(QByteArray(text + "\r\n"));
        turn();
    }
    /// What was asked is never answered: the session it came from has ended.
    void forgetAsked()
    {
        turn();
        (void)transport->takeWritten();
        m_unanswered.clear();
    }
    /// No action waits for its answer.
    [[nodiscard]] bool nothingSent()
    {
        turn();
        m_unanswered += transport->takeWritten();
        return m_unanswered.isEmpty();
    }

    ManualClock time; ///< of the session; it stands still
    FlushClock clock;
    MemoryTransport* transport = nullptr;
    std::unique_ptr<Server> server;

private:
    QByteArray m_unanswered;
};

} // namespace wirechief
