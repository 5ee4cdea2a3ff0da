// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logexport.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace wirechief {

namespace {
constexpr size_t releasedAtOnce = 5'000;
}

/// What the thread works on; nobody else touches it before the thread has ended.
struct LogExport::Job {
    std::vector<LogEntry> entries;
    QStringList servers;
    QString fileName;
    Result<void> result;

    void run()
    {
        QSaveFile file(fileName);
        // Who called whom is for whoever exports it; passing it on is up to him.
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || !writeAll(file) || !file.flush() || !file.commit())
            result
                = Error{ErrorKind::Storage, tr("Could not write %1: %2.").arg(fileName, file.errorString()),
                    tr("Choose a folder that you may write to and that has room.")};
    }

private:
    Q_DECLARE_TR_FUNCTIONS(wirechief::LogExport)

    bool writeAll(QSaveFile& file)
    {
        for (const LogEntry& entry : entries) {
            if (QThread::currentThread()->isInterruptionRequested())
                return false;
            const QByteArray text = logExportText(entry, servers.value(qsizetype(entry.server)));
            if (file.write(text) != text.size())
                return false;
        }
        return true;
    }
};

LogExport::LogExport(std::vector<LogEntry> entries, QStringList servers, QString fileName, QObject* parent)
    : QObject(parent)
    , m_count(qsizetype(entries.size()))
    , m_job(std::make_unique<Job>())
{
    m_job->entries = std::move(entries);
    m_job->servers = std::move(servers);
    m_job->fileName = std::move(fileName);
}

LogExport::~LogExport()
{
    if (!m_thread)
        return;
    m_thread->requestInterruption();
    m_thread->wait();
}

void LogExport::start()
{
    m_thread.reset(QThread::create([job = m_job.get()] { job->run(); }));
    connect(m_thread.get(), &QThread::finished, this, [this] { m_release.start(0); });
    connect(&m_release, &QTimer::timeout, this, &LogExport::release);
    m_thread->start();
}

/// Lets go of the entries a few at a time, and here: freed in the other thread, they would make every message
/// that comes meanwhile wait for the heap.
void LogExport::release()
{
    std::vector<LogEntry>& entries = m_job->entries;
    entries.resize(entries.size() - std::min(entries.size(), releasedAtOnce));
    if (!entries.empty())
        return;
    m_release.stop();
    Q_EMIT finished(m_job->result);
}

} // namespace wirechief
