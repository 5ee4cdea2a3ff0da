// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sshquestiondialogs.h"

#include "sessions/jump/sshquestion.h"
#include "sshquestiondialog.h"

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
    openNext();
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
