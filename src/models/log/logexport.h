// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "logtext.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace wirechief {

/// Writes a piece of the log to a file, in a thread of its own: where the disk takes its time, sessions and
/// the window go on. Entries are shared with the log, not copied. The file appears whole or not at all.
class LogExport : public QObject {
    Q_OBJECT
public:
    /// `servers` are the names that LogEntry::server points at.
    LogExport(
        std::vector<LogEntry> entries, QStringList servers, QString fileName, QObject* parent = nullptr);
    /// Gives up what is under way, and waits for the thread.
    ~LogExport() override;

    /// Once; finished() follows, from the event loop.
    void start();
    [[nodiscard]] qsizetype count() const { return m_count; }

Q_SIGNALS:
    void finished(const wirechief::Result<void>& result);

private:
    struct Job;
    void release();

    qsizetype m_count;
    std::unique_ptr<Job> m_job; ///< belongs to the thread while that runs
    std::unique_ptr<QThread> m_thread;
    QTimer m_release;
};

} // namespace wirechief
