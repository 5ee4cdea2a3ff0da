// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sshquestiondialogs.h"

#include "base/displaytext.h"
#include "sessions/jump/sshquestion.h"
#include "sshquestiondialog.h"
#include "widgets/dialogs/dialogtools.h"

#include <QApplication>

namespace wirechief {

SshQuestionDialogs::SshQuestionDialogs(SshQuestions& questions, QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(&questions, &SshQuestions::asked, this, &SshQuestionDialogs::add);
}

void SshQuestionDialogs::add(SshQuestion* question)
{
    m_waiting.append(question);
    // ssh gives up when its time is over.
    connect(question, &QObject::destroyed, this, &SshQuestionDialogs::tellHeldBack, Qt::QueuedConnection);
    m_isHeldBack = m_isHeldBack || (!m_isOpen && wouldDisturb());
    if (!m_isHeldBack)
        openNext();
    tellHeldBack();
}

/// As for secrets. A form whose test asks has been left for that.
bool SshQuestionDialogs::wouldDisturb() const
{
    return m_window->isMinimized() || (isTextTyped() && QApplication::activeModalWidget() == nullptr);
}

void SshQuestionDialogs::askHeldBack()
{
    m_isHeldBack = false;
    openNext();
    tellHeldBack();
}

void SshQuestionDialogs::tellHeldBack()
{
    m_waiting.removeIf([](const QPointer<SshQuestion>& question) { return question.isNull(); });
    m_isHeldBack = m_isHeldBack && !m_waiting.isEmpty();
    const QString text = m_isHeldBack
        ? tr("ssh asks something, on the way through %1.").arg(displayName(m_waiting.constFirst()->jump()))
        : QString();
    if (text == m_told)
        return;
    m_told = text;
    Q_EMIT heldBack(text, tr("Answer…"));
    if (!text.isEmpty() && m_window->isMinimized())
        QApplication::alert(m_window);
}

void SshQuestionDialogs::openNext()
{
    while (!m_waiting.isEmpty() && !m_isOpen) {
        const QPointer<SshQuestion> question = m_waiting.takeFirst();
        if (!question)
            continue; // ssh has given up
        // Above what is open, such as the form whose test asks; with that it goes.
        QWidget* above = QApplication::activeModalWidget();
        auto* dialog = new SshQuestionDialog(*question, above ? above : m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_isOpen = true;
        connect(dialog, &QObject::destroyed, this, [this] {
            m_isOpen = false;
            openNext();
        });
        dialog->open();
    }
}

} // namespace wirechief
