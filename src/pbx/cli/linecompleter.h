// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/sessionclock.h"
#include "commandhelp.h"
#include "completion.h"

#include <QCache>
#include <QObject>
#include <QPointer>

namespace wirechief {

/// Asks a server how lines may go on, for somebody who types them: one question at a time, of those that wait
/// the newest, and none again for a moment. An answer to what is not asked any more is dropped.
class LineCompleter : public QObject {
    Q_OBJECT
public:
    explicit LineCompleter(QObject* parent = nullptr);
    ~LineCompleter() override;

    /// From now on of this server, or of none. What was asked of another one is not answered.
    void setServer(Server* server);
    /// How a line goes on behind its end: completed() or failed(), at once where it is known.
    void ask(const QString& line);
    /// What was asked is not wanted any more.
    void forget();
    /// What the server says of its commands; read once, behind the first answer.
    [[nodiscard]] const CommandHelp& help() const { return m_help; }

Q_SIGNALS:
    void completed(const QString& line, const wirechief::Completions& words);
    void failed(const QString& line, const wirechief::Error& error);

private:
    struct Known {
        Completions words;
        SessionClock::TimePoint since;
    };
    void send(const QString& line);
    void take(const QString& line, const Result<Completions>& words);
    void readHelp();

    QPointer<Server> m_server;
    std::unique_ptr<QObject> m_context; ///< of what this server is asked
    QCache<QString, Known> m_known;
    CommandHelp m_help;
    QString m_wanted; ///< the line whose answer is wanted
    bool m_isWanted = false;
    bool m_isAsking = false;
    bool m_isHelpRead = false;
};

} // namespace wirechief
