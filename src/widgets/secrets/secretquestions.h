// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secretdialog.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

class QWidget;

namespace wirechief {

class Connections;

/// Asks for the secrets that sessions need, one after the other, and opens the sessions with them. What is
/// wanted while the user types something else, or has minimized the window, waits until the user wants to be
/// asked; so does the question whether a certificate is trusted.
class SecretQuestions : public QObject {
    Q_OBJECT
public:
    SecretQuestions(Connections& connections, QWidget* window);

    void askSecret(const QString& id);
    /// That of our certificate for it.
    void askPassphrase(const QString& id);
    /// What was not asked for because the user was typing.
    void askHeldBack();
    /// The window says itself that this server shows a certificate, for it is the selected one.
    void setShown(const QString& id);
    /// Whether the next secret that is typed for this server is to be kept.
    void setRemember(const QString& id, bool remember);

Q_SIGNALS:
    /// An answer is needed, and it is no time to ask: what is to be said, and on the button that lets it be
    /// asked. Empty when it is no longer so.
    void heldBack(const QString& text, const QString& button);
    /// The user is to look at the certificate of this server, now.
    void certificateWanted(const QString& id);

private:
    struct Question {
        QString id; ///< of the server
        SecretDialog::Wanted wanted = SecretDialog::Wanted::Secret;
        QString reason;
        bool isOfKeyring = false; ///< which may be asked again
        [[nodiscard]] bool isSameAs(const Question& other) const
        {
            return id == other.id && wanted == other.wanted;
        }
    };
    void ask(const Question& question);
    void askLate(const Question& question);
    [[nodiscard]] bool wouldDisturb() const;
    void onCertificateAsked(const QString& id);
    [[nodiscard]] bool showsCertificate(const QString& id) const;
    void forgetAnswered();
    [[nodiscard]] QString lastErrorOf(const QString& id) const;
    void tellHeldBack();
    void tell(const QString& text, const QString& button);
    void takeAnswer(const Question& question, SecretDialog& dialog);
    void endAsking(const QString& id);
    void changeReason(const QString& id, const QString& reason);
    void askNext();
    void countWaiting();
    [[nodiscard]] bool isAskedNow(const QString& id) const;

    Connections& m_connections;
    QWidget* m_window;
    QList<Question> m_waiting; ///< while another one is asked for
    QList<Question> m_heldBack; ///< until the user wants to be asked
    QStringList m_certificates; ///< of these servers, the same
    QString m_shown; ///< id of the server that the window shows
    QString m_told; ///< of both
    QSet<QString> m_toRemember; ///< servers of this run whose secret is to be kept once it is typed
    bool m_isAsking = false;
    int m_asked = 0; ///< of the row, that which is asked for now included
    QPointer<SecretDialog> m_dialog; ///< while it asks
};

} // namespace wirechief
