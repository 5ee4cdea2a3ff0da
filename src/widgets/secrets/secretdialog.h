// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "profiles/servers/serverprofile.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SecretDialog;
}

class QPushButton;

namespace wirechief {

/// Asks for the secret of one server when it connects, or for the passphrase of our certificate for it.
class SecretDialog : public QDialog {
    Q_OBJECT
public:
    enum class Wanted : quint8 { Secret, Passphrase };

    explicit SecretDialog(
        const ServerProfile& profile, Wanted wanted = Wanted::Secret, QWidget* parent = nullptr);
    ~SecretDialog() override;

    /// Why it is asked for: the last error, in plain text. Empty: nothing is shown.
    void setReason(const QString& reason);
    /// Whether it is ticked that it is remembered.
    void setRemember(bool remember);
    /// Without a server that is saved there is nothing to remember for.
    void setRememberOffered(bool offered);
    /// Shows the button Try Again: what keeps the secret may give it yet.
    void setTryAgainOffered(bool offered);
    /// Which of how many secrets that are asked for in a row; those after it can be cancelled with it.
    void setPlace(int number, int all);

    [[nodiscard]] bool remember() const;
    /// The typed secret, which the form forgets.
    [[nodiscard]] Secret takeSecret();

    void done(int result) override;

Q_SIGNALS:
    /// Before it is rejected: the others that wait are not to be asked for.
    void allCancelled();
    /// After it was rejected.
    void tryAgainClicked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshColors();
    void setTitle(const QString& title);
    void askForPassphrase(const ServerProfile& profile);

    std::unique_ptr<Ui::SecretDialog> m_ui;
    QPushButton* m_cancelAll = nullptr;
    QPushButton* m_tryAgain = nullptr;
    QString m_title;
};

} // namespace wirechief
