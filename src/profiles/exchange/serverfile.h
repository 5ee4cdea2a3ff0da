// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "importedserver.h"
#include "profiles/secrets/sealedbytes.h"

#include <vector>

namespace wirechief {

/// The secrets that go along, and the passphrase that they are sealed with.
struct ServerFileSecrets {
    Secret passphrase;
    std::vector<Secret> secrets; ///< of the servers of the same places; empty: has none
    SealCost cost;
};

/// The bytes of a file of our own: JSON, with the profiles as profiles.json has them, but for what holds on
/// one computer only, and the secrets, if any, as sealed bytes. Makes the key, so call it in a worker.
[[nodiscard]] Result<QByteArray> writeServerFile(
    const QList<ServerProfile>& servers, const ServerFileSecrets* secrets = nullptr);

/// What such a file holds. Nothing of it is believed: see importedServer().
struct ServerFile {
    QList<ImportedServer> servers;
    QByteArray sealed; ///< the secrets; empty: it has none
    QByteArray digest; ///< of the servers, as they were sealed along with the secrets

    /// Refuses what is too much before it is parsed. From any thread.
    [[nodiscard]] static Result<ServerFile> read(const QByteArray& bytes);
};

/// The secrets of a file, of the servers of the same places; empty where one was exported without. Makes the
/// key, so call it in a worker. NotPermitted: another passphrase. Untrusted: the servers are others than
/// those that were sealed, so that a secret would go elsewhere.
[[nodiscard]] Result<std::vector<Secret>> openServerSecrets(const Secret& passphrase, const ServerFile& file);

} // namespace wirechief
