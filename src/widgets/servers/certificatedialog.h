// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/transport.h"
#include "profiles/servers/serverprofile.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CertificateDialog;
}

namespace wirechief {

/// Asks whether a certificate that could not be checked is to be trusted for this server; accepted means yes.
/// Everything in a certificate was written by somebody else and is shown as plain text.
class CertificateDialog : public QDialog {
    Q_OBJECT
public:
    /// profile.trusted is the one of before, where the certificate has changed.
    CertificateDialog(
        const ServerProfile& profile, const CertificateQuestion& question, QWidget* parent = nullptr);
    ~CertificateDialog() override;

    [[nodiscard]] const CertificatePin& shown() const { return m_shown; }
    /// For good, and not for this run only.
    [[nodiscard]] bool remember() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showQuestion(const ServerProfile& profile, const CertificateQuestion& question);
    void copyFingerprint();
    void refreshColors();

    std::unique_ptr<Ui::CertificateDialog> m_ui;
    CertificatePin m_shown;
};

/// `AB:12:CD: …`: as `openssl x509 -fingerprint` prints it.
[[nodiscard]] QString fingerprintText(const QByteArray& fingerprint);

} // namespace wirechief
