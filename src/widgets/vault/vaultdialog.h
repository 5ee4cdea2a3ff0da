// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wirechief {

class Vault;

/// Asks for master passwords, and does with them what it was opened for. Accepted once that is done; it stays
/// where it failed, and says why.
class VaultDialog : public QDialog {
    Q_OBJECT
public:
    enum class Task : quint8 { Unlock, Create, Change };

    VaultDialog(Task task, Vault& vault, QWidget* parent = nullptr);
    ~VaultDialog() override;

    void accept() override;
    void done(int result) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLineEdit* addLine(QFormLayout& form, const QString& label, const char* name);
    void start();
    void finish(const Result<void>& result);
    void refresh();
    void refreshColors();
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QString newPasswordHint() const;
    [[nodiscard]] bool hasNewPassword() const { return m_task != Task::Unlock; }

    Task m_task;
    Vault& m_vault;
    QLineEdit* m_current = nullptr;
    QLineEdit* m_new = nullptr;
    QLineEdit* m_repeated = nullptr;
    QLabel* m_strength;
    QLabel* m_message; ///< what failed, or what is done at the moment
    QPushButton* m_show;
    QDialogButtonBox* m_buttons;
    bool m_isRunning = false;
};

/// Shorter new ones are refused: trying all of them takes no time worth naming.
inline constexpr qsizetype fewestPasswordCharacters = 8;

/// How long it would hold against who has the file, in a sentence.
[[nodiscard]] QString passwordHint(const QString& password);

} // namespace wirechief
