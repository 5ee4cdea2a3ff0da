// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <optional>

namespace wirechief {

class AskpassServer;
class SshProcess;
class SshQuestions;

/// The programs that a tunnel needs; a test has its own.
struct SshPrograms {
    QString ssh = QStringLiteral("ssh");
    QString askpass; ///< what ssh starts to ask something; empty: this program, see answerSsh()
};

/// A port that a jump host reaches, as a Unix socket in a folder that only this user can enter: `ssh -N -L`,
/// for one connection. Everything else is as the user's own configuration of ssh says.
class SshTunnel : public QObject {
    Q_OBJECT
public:
    struct Target {
        QString jump; ///< as in the profile
        QString host; ///< of the server, as its profile names it
        QString hostForJump; ///< the same as the jump host's resolver takes it
        quint16 port = 0;
    };

    SshTunnel(Target target, SshPrograms programs, SshQuestions& questions, QObject* parent = nullptr);
    ~SshTunnel() override;

    void start();
    /// The words in which ssh said last what is wrong, for a sentence; empty: none.
    [[nodiscard]] QString lastWords() const;
    /// `knowsForking`: ssh is 8.7 or later, and has an option for that.
    [[nodiscard]] static QStringList arguments(
        const Target& target, const QString& localSocket, bool knowsForking = true);

Q_SIGNALS:
    /// The tunnel stands; what connects to this socket talks to the server.
    void ready(const QString& localSocket);
    /// Before or after that. `lasts`: it would fail in the same way again, or ask the user again.
    void ended(const wirechief::Error& error, bool lasts);
    /// ssh waits for the user, whose time does not count.
    void asking(bool isAsking);

private:
    void startSsh();
    void onFinished();
    void look();
    void readWords();
    [[nodiscard]] Error failedToStart() const;
    [[nodiscard]] Error notAnswered() const;

    Target m_target;
    SshPrograms m_programs;
    QTemporaryDir m_folder;
    std::unique_ptr<AskpassServer> m_askpass;
    std::unique_ptr<SshProcess> m_ssh;
    QTimer m_lookTimer; ///< ssh does not tell when the tunnel stands
    QByteArray m_words; ///< of ssh, the last of them
    bool m_knowsForking = true; ///< until ssh says that it does not
    bool m_isReady = false;
};

} // namespace wirechief
