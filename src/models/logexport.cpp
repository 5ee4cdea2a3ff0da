// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logexport.h"

#include "base/limits.h"

#include <QElapsedTimer>

#include <utility>

namespace wirechief {

LogExport::LogExport(
    std::vector<LogEntry> entries, QStringList servers, const QString& fileName, QObject* parent)
    : QObject(parent)
    , m_entries(std::move(entries))
    , m_servers(std::move(servers))
    , m_file(fileName)
{
    connect(&m_timer, &QTimer::timeout, this, &LogExport::writeSlice);
}

LogExport::~LogExport() = default;

void LogExport::start()
{
    m_timer.start(0);
}

void LogExport::writeSlice()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly)) {
        fail();
        return;
    }
    QElapsedTimer spent;
    spent.start();
    // Half a turn: sessions that are under load go first.
    while (m_next < m_entries.size()
        && std::chrono::nanoseconds(spent.nsecsElapsed()) < limits::turnBudget / 2) {
        // Let go one by one: a whole log at the end would hold up the event loop.
        const LogEntry entry = std::exchange(m_entries[m_next++], LogEntry());
        const QByteArray text = logExportText(entry, m_servers.value(qsizetype(entry.server)));
        if (m_file.write(text) != text.size()) {
            fail();
            return;
        }
    }
    if (m_next < m_entries.size())
        return;
    m_timer.stop();
    if (!m_file.commit()) {
        fail();
        return;
    }
    Q_EMIT finished(Result<void>());
}

void LogExport::fail()
{
    m_timer.stop();
    m_file.cancelWriting();
    Q_EMIT finished(
        Error{ErrorKind::Storage, tr("Could not write %1: %2.").arg(m_file.fileName(), m_file.errorString()),
            tr("Choose a folder that you may write to and that has room.")});
}

} // namespace wirechief
