// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/secrets/secretstore.h"

namespace wirechief {

/// A keyring that answers when the test wants it to, and more than once.
class PlayedSecretStore : public SecretStore {
public:
    QString backend() const override { return name; }
    bool isLocked() const override { return locked; }
    void read(const QString&, QObject*, ReadDone done) override { readDone = std::move(done); }
    void write(const QString&, Secret, QObject*, WriteDone done) override { writeDone = std::move(done); }
    void remove(const QString&, QObject*, WriteDone done) override { removeDone = std::move(done); }

    void removeFrom(const QString& backend, const QString&, QObject*, WriteDone done) override
    {
        removedFrom = backend;
        removeDone = std::move(done);
    }

    QString name; ///< of the keyring that answers; empty: it does not say
    bool locked = false;
    ReadDone readDone;
    WriteDone writeDone;
    WriteDone removeDone;
    QString removedFrom; ///< the keyring that was said to have taken it
};

} // namespace wirechief
