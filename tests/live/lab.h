// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTest>

namespace wirechief {

/// One of the real servers that ./lab started.
struct LabServer {
    QString release;
    QString version;
    QString host;
    quint16 port = 0;
    quint16 tlsPort = 0;
};

/// What ./lab wrote about its servers; see write_json there.
class Lab {
public:
    Lab()
    {
        QFile file(qEnvironmentVariable("WIRECHIEF_LAB_FILE"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        m_json = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue server : m_json[QLatin1String("servers")].toArray())
            m_servers.append(
                {server[QLatin1String("release")].toString(), server[QLatin1String("version")].toString(),
                    server[QLatin1String("host")].toString(), quint16(server[QLatin1String("port")].toInt()),
                    quint16(server[QLatin1String("tlsPort")].toInt())});
    }
    [[nodiscard]] const QList<LabServer>& servers() const { return m_servers; }
    /// A row for each server, with its place in servers() as the column "index".
    void addRows() const
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_servers.size(); ++i)
            QTest::addRow("Asterisk %s", qPrintable(m_servers.at(i).release)) << int(i);
    }
    [[nodiscard]] QByteArray secretOf(const QString& user) const
    {
        return m_json[QLatin1String("users")][user].toString().toLatin1();
    }
    /// Writes a file that the server's manager.conf or acl.conf includes, "manager.d/x.conf"; empty: deletes
    /// it. What to load anew is up to the caller.
    [[nodiscard]] static bool put(const LabServer& server, const QString& file, const QByteArray& bytes)
    {
        const QDir state = QFileInfo(qEnvironmentVariable("WIRECHIEF_LAB_FILE")).dir();
        QProcess lab;
        lab.start(QStringLiteral(WIRECHIEF_LAB_SCRIPT),
            {QStringLiteral("put"), state.dirName().chopped(3), server.release, file});
        lab.write(bytes);
        lab.closeWriteChannel();
        return lab.waitForFinished() && lab.exitCode() == 0;
    }
    [[nodiscard]] QString caFile() const { return m_json[QLatin1String("caFile")].toString(); }

private:
    QJsonObject m_json;
    QList<LabServer> m_servers;
};

} // namespace wirechief
