// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QLocalServer;
class QLocalSocket;

namespace wirechief {

class SshQuestion;
class SshQuestions;

/// The window's end of what ssh asks (askpass.h), for one ssh. Only this user can reach it: the folder of its
/// socket lets nobody else in, and the system says who is at the other end.
class AskpassServer : public QObject {
    Q_OBJECT
public:
    /// `jump` and `host` as SshQuestion has them. The questions must outlive it.
    AskpassServer(SshQuestions& questions, QString jump, QString host, QObject* parent = nullptr);

    /// At this path, in a folder of ours; false: it cannot.
    [[nodiscard]] bool listen(const QString& path);
    /// How many questions wait for their answer. A notice is none.
    [[nodiscard]] int open() const { return m_open; }
    /// Whether anything was asked at all, and whether an answer was refused.
    [[nodiscard]] bool hasAsked() const { return m_hasAsked; }
    [[nodiscard]] bool wasRefused() const { return m_wasRefused; }

Q_SIGNALS:
    /// The first of them was opened, or the last one closed.
    void openChanged(bool isOpen);
    /// An answer in words was refused: ssh would ask for it again.
    void refused();

private:
    void onConnection();
    void read(QLocalSocket& socket);
    void ask(QLocalSocket& socket, char kind, const QString& prompt);
    void count(int change);

    SshQuestions& m_questions;
    QString m_jump;
    QString m_host;
    QLocalServer* m_server;
    int m_open = 0;
    bool m_hasAsked = false;
    bool m_wasRefused = false;
};

} // namespace wirechief
