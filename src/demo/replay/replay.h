// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <memory>

namespace wirechief {

/// A session that was recorded from a real server; tests/data/README.md says how the file is made.
struct CapturedSession {
    enum class Direction { FromServer, FromClient };
    struct Chunk {
        Direction direction = Direction::FromServer;
        double seconds = 0; ///< since the connection was made
        QByteArray bytes;
    };
    QList<Chunk> chunks;

    /// Reads `.jsonl`, and `.jsonl.qz` as qCompress() makes it.
    [[nodiscard]] static Result<CapturedSession> load(const QString& path);
    /// Everything that the server sent.
    [[nodiscard]] QByteArray serverBytes() const;
};

/// The recording cut into what a server that plays it needs.
struct ReplayScript {
    struct Event {
        double seconds = 0;
        QByteArray bytes;
    };
    struct Step {
        QByteArray action; ///< name; empty for what comes before the first action
        QByteArray actionId; ///< as recorded
        QByteArray reply; ///< with the recorded ActionID
        double seconds = 0;
        QList<Event> events; ///< between this action and the next
    };
    QByteArray banner; ///< with its line end
    QList<Step> steps;

    [[nodiscard]] static ReplayScript from(const CapturedSession& session);
};

/// Plays a recorded session as a server. The login is live, with a secret of its own. An action is answered
/// with the recorded reply to the next action of the same name; the events that were recorded before it are
/// sent first, so a list comes where it came. Each client gets the recording from its start.
class ReplayServer : public QObject {
    Q_OBJECT
public:
    enum class Pace { Recorded, AsFastAsPossible };

    explicit ReplayServer(const CapturedSession& session, Pace pace, QObject* parent = nullptr);
    ~ReplayServer() override;

    /// Listens on 127.0.0.1; 0: the system chooses the port.
    [[nodiscard]] Result<quint16> listen(quint16 port = 0);
    [[nodiscard]] QByteArray userName() const { return "demo"; }
    [[nodiscard]] const Secret& secret() const { return m_secret; }
    void setSecret(Secret secret) { m_secret = std::move(secret); }
    [[nodiscard]] const ReplayScript& script() const { return m_script; }
    [[nodiscard]] Pace pace() const { return m_pace; }

private:
    ReplayScript m_script;
    Pace m_pace;
    Secret m_secret;
    std::unique_ptr<QTcpServer> m_listener;
};

} // namespace wirechief
