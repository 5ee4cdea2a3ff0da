// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretquestions.h"

#include "base/displaytext.h"
#include "sessions/connections/connections.h"
#include "widgets/dialogs/dialogtools.h"

#include <utility>

namespace wirechief {

SecretQuestions::SecretQuestions(Connections& connections, QWidget* window)
    : QObject(window)
    , m_connections(connections)
    , m_window(window)
{
    connect(&connections, &Connections::secretNeeded, this,
        [this](const QString& id, const QString& reason, bool isLate) {
            const Question question{id, SecretDialog::Wanted::Secret, reason};
            if (isLate)
                askLate(question);
            else
                ask(question);
        });
    connect(
        &connections, &Connections::passphraseNeeded, this, [this](const QString& id, const QString& reason) {
            askLate({id, SecretDialog::Wanted::Passphrase, reason});
        });
    // What is connected meanwhile, or removed, needs nothing any more.
    connect(&connections, &Connections::stateChanged, this, &SecretQuestions::tellHeldBack);
    connect(&connections, &Connections::profilesChanged, this, &SecretQuestions::tellHeldBack);
    connect(&connections, &Connections::secretFound, this, &SecretQuestions::endAsking);
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

/// A dialog would take the keys that are meant for something else, Return among them.
void SecretQuestions::askLate(const Question& question)
{
    if (m_isAsking || !isTextTyped()) {
        ask(question);
        return;
    }
    m_heldBack.removeIf([&question](const Question& held) { return held.isSameAs(question); });
    m_heldBack.append(question);
    tellHeldBack();
}

void SecretQuestions::tellHeldBack()
{
    if (m_heldBack.isEmpty())
        return;
    m_heldBack.removeIf([this](const Question& held) {
        return m_connections.find(held.id) == nullptr || !m_connections.canConnect(held.id);
    });
    const ServerProfile* first
        = m_heldBack.isEmpty() ? nullptr : m_connections.find(m_heldBack.constFirst().id);
    const auto others = int(m_heldBack.size()) - 1;
    Q_EMIT heldBack(first == nullptr ? QString()
            : others == 0            ? tr("%1 waits for its secret.").arg(displayName(first->name))
                          : tr("%1 and %Ln other server(s) wait for their secrets.", nullptr, others)
                                .arg(displayName(first->name)));
}

void SecretQuestions::askHeldBack()
{
    const QList<Question> held = std::exchange(m_heldBack, {});
    for (const Question& question : held)
        ask(question);
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

void SecretQuestions::askNext()
{
    m_isAsking = false;
    while (!m_waiting.isEmpty() && !m_isAsking)
        ask(m_waiting.takeFirst());
    if (!m_isAsking)
        m_asked = 0;
}

} // namespace wirechief
