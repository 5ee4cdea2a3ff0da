// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/commands/completionlink.h"
#include "widgets/console/answerwindow.h"
#include "widgets/dialogs/changeconfirmation.h"

#include <QObject>
#include <QPointer>

namespace wirechief {

class Connections;
class ConsolePane;
class Selection;
class Server;

/// Sends the console's commands to the selected server and brings the answers back. What does more than show
/// goes through the ChangeGate; what Asterisk refuses a manager session is done in another way, where there
/// is one.
class ConsoleLink : public QObject {
    Q_OBJECT
public:
    ConsoleLink(const Selection& selection, Connections& connections, Prompter& prompter, ConsolePane& pane,
        QObject* parent);

    /// Looks again at the state of the session.
    void update();

private:
    void run(const QStringList& commands);
    void ask(const QString& id, const ProposedChange& change, const QStringList& commands,
        const ChangeGate::Change& then);
    void runRefused(const QString& command, const RefusedCommand& refused);
    void changeModules(const QString& command, const RefusedCommand& refused);
    void sendModule(const QString& id, const QString& name, const QByteArray& module, bool loads);
    void send(const QString& id, const QStringList& commands);
    void sendNext(const QString& id, const QString& name, QStringList commands);
    void refuse(const QString& serverName, const QStringList& commands, const Error& why);
    void stop();
    void openAnswer(quint64 run, AnswerWindow::View view, bool watched);
    void askAgain(
        const QString& id, const QString& command, QObject* context, const CommandWatch::Done& done) const;

    Connections& m_connections;
    ChangeGate m_gate;
    ConsolePane& m_pane;
    QPointer<Server> m_server;
    CompletionLink m_completion;
    QList<QPointer<Server>> m_asked; ///< that a command was sent to since the last stop
    QString m_id;
};

} // namespace wirechief
