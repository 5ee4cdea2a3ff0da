// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/jump/sshquestion.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace wirechief {

/// Shows what ssh asks, in its own words, and answers it. Goes with the question.
class SshQuestionDialog : public QDialog {
    Q_OBJECT
public:
    explicit SshQuestionDialog(SshQuestion& question, QWidget* parent = nullptr);
    ~SshQuestionDialog() override;

    void done(int result) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addAnswer(QBoxLayout& layout, bool isShown);
    void addButtons(QBoxLayout& layout, SshQuestion::Kind kind);
    void refreshColors();

    QPointer<SshQuestion> m_question;
    QLabel* m_whose;
    QLineEdit* m_edit = nullptr;
};

} // namespace wirechief
