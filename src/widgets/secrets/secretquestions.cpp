// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretquestions.h"

#include "base/displaytext.h"
#include "sessions/connections/connections.h"
#include "widgets/dialogs/dialogtools.h"

#include <QApplication>

#include <utility>

namespace wirechief {

SecretQuestions::SecretQuestions(Connections& connections, QWidget* window)
    : QObject(window)
    , m_connections(connections)
    , m_window(window)
{
    connect(&connections, &Connections::secretNeeded, this,
        [this](const QString& id, const QString& reason, bool isLate) {
            const Question question{id, SecretDialog::Wanted::Secret, reason, isLate};
            if (isLate || m_window->isMinimized())
                askLate(question);
            else
                ask(question);
        });
    connect(
        &connections, &Connections::passphraseNeeded, this, [this](const QString& id, const QString& reason) {
            askLate({id, SecretDialog::Wanted::Passphrase, reason});
        });
    connect(&connections, &Connections::certificateAsked, this, &SecretQuestions::onCertificateAsked);
    // What is connected meanwhile, or removed, needs nothing any more.
    connect(&connections, &Connections::stateChanged, this, &SecretQuestions::tellHeldBack);
    connect(&connections, &Connections::profilesChanged, this, &SecretQuestions::tellHeldBack);
    connect(&connections, &Connections::secretFound, this, &SecretQuestions::endAsking);
    connect(&connections, &Connections::secretReasonChanged, this, &SecretQuestions::changeReason);
}

QString SecretQuestions::lastErrorOf(const QString& id) const
{
    const Server* server = m_connections.server(id);
    const std::optional<Error> error = server ? server->client().lastError() : std::nullopt;
    return error ? error->text : QString();
}

void SecretQuestions::askSecret(const QString& id)
{
    ask({id, SecretDialog::Wanted::Secret, lastErrorOf(id)});
}

void SecretQuestions::askPassphrase(const QString& id)
{
    ask({id, SecretDialog::Wanted::Passphrase, lastErrorOf(id)});
}

void SecretQuestions::setRemember(const QString& id, bool remember)
{
    if (remember)
        m_toRemember.insert(id);
    else
        m_toRemember.remove(id);
}

/// A dialog would take the keys that are meant for something else, Return among them. With the window
/// minimized that is another program, and nobody would see what asks.
bool SecretQuestions::wouldDisturb() const
{
    return isTextTyped() || m_window->isMinimized();
}

void SecretQuestions::askLate(const Question& question)
{
    if (m_isAsking || !wouldDisturb()) {
        ask(question);
        return;
    }
    m_heldBack.removeIf([&question](const Question& held) { return held.isSameAs(question); });
    m_heldBack.append(question);
    tellHeldBack();
}

void SecretQuestions::onCertificateAsked(const QString& id)
{
    if (!wouldDisturb()) {
        Q_EMIT certificateWanted(id);
        return;
    }
    m_certificates.removeAll(id);
    m_certificates.append(id);
    tellHeldBack();
    if (m_window->isMinimized())
        QApplication::alert(m_window);
}

void SecretQuestions::setShown(const QString& id)
{
    m_shown = id;
    tellHeldBack();
}

bool SecretQuestions::showsCertificate(const QString& id) const
{
    const Server* server = m_connections.server(id);
    return server != nullptr && server->client().certificateQuestion().has_value();
}

void SecretQuestions::forgetAnswered()
{
    m_heldBack.removeIf([this](const Question& held) {
        return m_connections.find(held.id) == nullptr || !m_connections.canConnect(held.id);
    });
    m_certificates.removeIf([this](const QString& id) {
        return m_connections.state(id) != AmiClient::State::Stopped || !showsCertificate(id);
    });
}

void SecretQuestions::tellHeldBack()
{
    if (m_heldBack.isEmpty() && m_certificates.isEmpty())
        return;
    forgetAnswered();
    const auto secrets = int(m_heldBack.size());
    QStringList others = m_certificates; // than what a message says already
    others.removeAll(m_shown);
    const auto certificates = int(others.size());
    if (secrets + certificates == 0) {
        tell({}, {});
        return;
    }
    const QString first = displayName(
        m_connections.find(secrets > 0 ? m_heldBack.constFirst().id : others.constFirst())->name);
    if (secrets > 0 && certificates > 0)
        tell(
            tr("%1 and %Ln other server(s) wait for an answer of yours.", nullptr, secrets + certificates - 1)
                .arg(first),
            tr("Answer…"));
    else if (certificates > 0)
        tell(certificates == 1 ? tr("%1 shows a certificate that you should look at.").arg(first)
                               : tr("%1 and %Ln other server(s) show certificates that you should look at.",
                                   nullptr, certificates - 1)
                                     .arg(first),
            tr("Show Certificate…"));
    else
        tell(secrets == 1
                ? tr("%1 waits for its secret.").arg(first)
                : tr("%1 and %Ln other server(s) wait for their secrets.", nullptr, secrets - 1).arg(first),
            tr("Enter Secret…"));
}

/// Sessions change their states more often than there is something else to say.
void SecretQuestions::tell(const QString& text, const QString& button)
{
    if (text == m_told)
        return;
    m_told = text;
    Q_EMIT heldBack(text, button);
    if (!text.isEmpty() && m_window->isMinimized())
        QApplication::alert(m_window);
}

void SecretQuestions::askHeldBack()
{
    m_told.clear();
    const QList<Question> held = std::exchange(m_heldBack, {});
    for (const Question& question : held)
        ask(question);
    const QStringList certificates = std::exchange(m_certificates, {});
    for (const QString& id : certificates)
        Q_EMIT certificateWanted(id);
}

/// One at a time: when all servers are connected at once, many may need theirs.
void SecretQuestions::ask(const Question& question)
{
    const std::optional<ServerProfile> profile = m_connections.profile(question.id);
    if (!profile || isAskedNow(question.id))
        return;
    if (m_isAsking) {
        m_waiting.removeIf([&question](const Question& waiting) { return waiting.isSameAs(question); });
        m_waiting.append(question);
        countWaiting();
        return;
    }
    m_isAsking = true;
    ++m_asked;
    auto* dialog = new SecretDialog(*profile, question.wanted, m_window);
    dialog->setObjectName(QStringLiteral("secretDialog") + question.id);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReason(question.reason);
    if (question.wanted == SecretDialog::Wanted::Secret && m_toRemember.contains(question.id))
        dialog->setRemember(true);
    dialog->setRememberOffered(m_connections.isSaved(question.id));
    dialog->setTryAgainOffered(question.isOfKeyring);
    connect(
        dialog, &SecretDialog::tryAgainClicked, this, [this, id = question.id] { m_connections.open(id); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, question] { takeAnswer(question, *dialog); });
    connect(dialog, &SecretDialog::allCancelled, this, [this] { m_waiting.clear(); });
    connect(dialog, &QObject::destroyed, this, &SecretQuestions::askNext);
    m_dialog = dialog;
    countWaiting();
    dialog->open();
}

bool SecretQuestions::isAskedNow(const QString& id) const
{
    auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("secretDialog") + id);
    if (!dialog)
        return false;
    dialog->raise();
    dialog->activateWindow();
    return true;
}

void SecretQuestions::countWaiting()
{
    if (m_dialog)
        m_dialog->setPlace(m_asked, m_asked + int(m_waiting.size()));
}

void SecretQuestions::takeAnswer(const Question& question, SecretDialog& dialog)
{
    if (question.wanted == SecretDialog::Wanted::Passphrase)
        m_connections.openWithPassphrase(question.id, dialog.takeSecret(), dialog.remember());
    else
        m_connections.open(question.id, dialog.takeSecret(), dialog.remember());
}

void SecretQuestions::endAsking(const QString& id)
{
    m_waiting.removeIf([&id](const Question& waiting) {
        return waiting.id == id && waiting.wanted == SecretDialog::Wanted::Secret;
    });
    countWaiting();
    if (auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("secretDialog") + id))
        dialog->reject();
}

void SecretQuestions::changeReason(const QString& id, const QString& reason)
{
    for (QList<Question>* questions : {&m_waiting, &m_heldBack}) {
        for (Question& question : *questions) {
            if (question.id == id && question.wanted == SecretDialog::Wanted::Secret)
                question.reason = reason;
        }
    }
    if (auto* dialog = m_window->findChild<SecretDialog*>(QStringLiteral("secretDialog") + id))
        dialog->setReason(reason);
}

void SecretQuestions::askNext()
{
    m_isAsking = false;
    while (!m_waiting.isEmpty() && !m_isAsking)
        ask(m_waiting.takeFirst());
    if (!m_isAsking)
        m_asked = 0;
}

} // namespace wirechief
