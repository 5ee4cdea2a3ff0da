// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "logtext.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

#include <vector>

namespace wirechief {

/// Writes a piece of the log to a file, a few milliseconds a turn. Entries are shared with the log, not
/// copied. The file appears whole or not at all.
class LogExport : public QObject {
    Q_OBJECT
public:
    /// `servers` are the names that LogEntry::server points at.
    LogExport(std::vector<LogEntry> entries, QStringList servers, const QString& fileName,
        QObject* parent = nullptr);
    ~LogExport() override;

    /// finished() follows, from the event loop.
    void start();
    [[nodiscard]] qsizetype count() const { return qsizetype(m_entries.size()); }

Q_SIGNALS:
    void finished(const wirechief::Result<void>& result);

private:
    void writeSlice();
    void fail();

    std::vector<LogEntry> m_entries;
    QStringList m_servers;
    QSaveFile m_file;
    QTimer m_timer;
    size_t m_next = 0;
};

} // namespace wirechief
