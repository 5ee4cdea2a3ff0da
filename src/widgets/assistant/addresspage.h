// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistantpage.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace wirechief {

/// From where the user may log in, and whether with TLS.
class AddressPage : public AssistantPage {
    Q_OBJECT
public:
    /// Addresses of this computer, to offer.
    explicit AddressPage(const QStringList& ownAddresses, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void begin(const ServerProfile& server) override;
    void fill(ManagerUserWish& wish) const override;
    void look(const ManagerUserWish& wish) override;
    [[nodiscard]] QWidget* firstField() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addOwnAddresses(const QStringList& ownAddresses, QGridLayout& grid);
    void addTls(QGridLayout& grid);
    void addTlsFiles(QGridLayout& grid);
    void refreshTls();
    void insertAddress(const QString& address);
    void refreshColors();

    bool m_continues = false; ///< with a server that is saved
    QCheckBox* m_fromServer;
    QLineEdit* m_addresses;
    QCheckBox* m_tls;
    QSpinBox* m_tlsPort;
    QCheckBox* m_tlsIsOn; ///< at the server already
    QLineEdit* m_certificate;
    QLineEdit* m_key;
    QLabel* m_warning;
};

} // namespace wirechief
