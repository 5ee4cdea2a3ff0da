// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QObject>

#include <chrono>
#include <deque>

namespace wirechief {

/// A command that was answered, and the server's own text.
struct CommandRun {
    QString serverId{};
    QString serverName{};
    QString command{};
    QByteArray text{}; ///< raw bytes, lines ended by LF
    bool success = false;
    bool truncated = false;
    QDateTime when{};
    std::chrono::microseconds latency{0};
    quint64 number = 0; ///< set by CommandRuns::add(), from 1 on
};

/// What the console was answered, to be looked at again: as a table, beside another run. The oldest go where
/// there are more than limits::runsKept, or more than limits::runBytes of texts; the newest stays in any
/// case.
class CommandRuns : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The number that it got.
    quint64 add(CommandRun run);
    void clear();

    /// The oldest first.
    [[nodiscard]] const std::deque<CommandRun>& all() const { return m_runs; }
    /// Null where it has gone, or never was.
    [[nodiscard]] const CommandRun* run(quint64 number) const;
    /// Of a server by its name; empty: of any.
    [[nodiscard]] const CommandRun* newest(const QString& serverName = {}) const;

Q_SIGNALS:
    void changed();

private:
    std::deque<CommandRun> m_runs;
    qsizetype m_bytes = 0;
    quint64 m_lastNumber = 0;
};

} // namespace wirechief
