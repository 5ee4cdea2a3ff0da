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
class SshQuestionDialogs : public QObject {
    Q_OBJECT
public:
    SshQuestionDialogs(SshQuestions& questions, QWidget* window);

private:
    void add(SshQuestion* question);
    void openNext();

    QWidget* m_window;
    QList<QPointer<SshQuestion>> m_waiting;
    bool m_isOpen = false;
};

} // namespace wirechief
