// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace wirechief {

/// What tells a server from all others: a certificate that it showed, and that a user trusts or is asked
/// about. The key is what counts, so that a certificate that was renewed for the same key is no question.
struct CertificatePin {
    QByteArray certificate; ///< SHA-256 of the certificate, 32 bytes: what people compare
    /// SHA-256 of its public key as SubjectPublicKeyInfo (RFC 7469), 32 bytes. Empty where the TLS library
    /// cannot read the key, and in what was trusted before keys counted: then the certificate counts.
    QByteArray key;

    [[nodiscard]] bool isEmpty() const { return certificate.isEmpty() && key.isEmpty(); }
    /// `shown`: by a server that says it is this one.
    [[nodiscard]] bool accepts(const CertificatePin& shown) const
    {
        return key.isEmpty() ? !certificate.isEmpty() && certificate == shown.certificate : key == shown.key;
    }
    bool operator==(const CertificatePin&) const = default;
};

} // namespace wirechief
