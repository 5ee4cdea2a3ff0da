// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "sessions/quickconnect/quickaddress.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace wirechief {

/// Asks for the address, user and secret of a server that is not saved. Connects nothing itself.
class QuickConnectDialog : public QDialog {
    Q_OBJECT
public:
    /// Offers these addresses.
    explicit QuickConnectDialog(const QList<QuickAddress>& addresses, QWidget* parent = nullptr);
    ~QuickConnectDialog() override;

    [[nodiscard]] QuickAddress address() const;
    /// The typed secret, which the form forgets; empty: it is asked for at connect.
    [[nodiscard]] Secret takeSecret();
    /// What is wrong, as a sentence; empty where it can connect.
    [[nodiscard]] QString problemText() const;

    void accept() override;
    void done(int result) override;

Q_SIGNALS:
    /// The user wants one of the offered addresses forgotten.
    void forgotten(const wirechief::QuickAddress& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildForm(QVBoxLayout& layout);
    void offer(const QList<QuickAddress>& addresses);
    void choose(int row);
    void forget();
    void refresh();
    void refreshColors();

    QList<QuickAddress> m_addresses;
    QComboBox* m_host;
    QToolButton* m_forget;
    QLineEdit* m_user;
    QLineEdit* m_secret;
    QToolButton* m_show;
    QCheckBox* m_tls;
    QLabel* m_hint;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace wirechief
