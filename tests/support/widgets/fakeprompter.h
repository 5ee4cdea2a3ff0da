// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/dialogs/prompter.h"

#include <QPointer>

#include <functional>

namespace wirechief {

/// Answers every question with the same answer and remembers what was asked.
class FakePrompter : public Prompter {
public:
    explicit FakePrompter(bool answer = true)
        : m_answer(answer)
    {
    }

    void confirm(QWidget* /*parent*/, const Confirmation& confirmation, QObject* context, Done done) override
    {
        m_asked.append(confirmation);
        if (m_meanwhile)
            m_meanwhile();
        QMetaObject::invokeMethod(
            context, [done = std::move(done), answer = m_answer] { done(answer); }, Qt::QueuedConnection);
    }

    void setAnswer(bool answer) { m_answer = answer; }
    /// What happens while a question is open.
    void setMeanwhile(std::function<void()> meanwhile) { m_meanwhile = std::move(meanwhile); }
    [[nodiscard]] const QList<Confirmation>& asked() const { return m_asked; }

private:
    bool m_answer;
    std::function<void()> m_meanwhile;
    QList<Confirmation> m_asked;
};

} // namespace wirechief
