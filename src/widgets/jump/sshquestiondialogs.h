// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace wirechief {

class SshQuestion;
class SshQuestions;

/// Opens a dialog for what ssh asks, one at a time: when all servers are connected at once, many may ask.
/// What is asked while the user types something else, or has minimized the window, waits until the user wants
/// to be asked.
class SshQuestionDialogs : public QObject {
    Q_OBJECT
public:
    SshQuestionDialogs(SshQuestions& questions, QWidget* window);

    /// What waits.
    void askHeldBack();

Q_SIGNALS:
    /// As SecretQuestions' signal of this name.
    void heldBack(const QString& text, const QString& button);

private:
    void add(SshQuestion* question);
    void openNext();
    [[nodiscard]] bool wouldDisturb() const;
    void tellHeldBack();

    QWidget* m_window;
    QList<QPointer<SshQuestion>> m_waiting;
    bool m_isOpen = false;
    bool m_isHeldBack = false; ///< the first that waits, until the user wants to be asked
    QString m_told;
};

} // namespace wirechief
