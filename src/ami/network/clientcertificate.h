// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace wirechief {

/// What we show to a server that wants to know who we are.
struct ClientCertificate {
    QList<QSslCertificate> chain; ///< ours first, then those that vouch for it
    QSslKey key;
};

/// Where it lies.
struct ClientCertificateFiles {
    QString certificate; ///< PEM, with or without the key, or PKCS#12; empty: there is none
    QString key; ///< PEM; empty: in the same file
    bool operator==(const ClientCertificateFiles&) const = default;
};

/// Reads it. NotFound: there is no such file; Storage: it cannot be read, or holds something else;
/// Passphrase: it is sealed, and `passphrase` is empty or another one. Whether the key belongs to the
/// certificate is found out in the handshake.
[[nodiscard]] Result<ClientCertificate> readClientCertificate(
    const ClientCertificateFiles& files, const Secret& passphrase);

/// What can be told of the files without their passphrase, for a form.
struct ClientCertificateLook {
    std::optional<Error> error; ///< they cannot be used, whatever the passphrase is
    bool isErrorOfKey = false; ///< and not of the certificate
    bool isSealed = false; ///< a passphrase is wanted
    bool isOpenToOthers = false; ///< the key can be read by other users of this computer
    QSslCertificate certificate; ///< null where it is sealed too
};
[[nodiscard]] ClientCertificateLook lookAtClientCertificate(const ClientCertificateFiles& files);

} // namespace wirechief
