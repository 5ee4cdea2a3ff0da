// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace wirechief {

class Connections;

/// Reads the secrets of many servers, one after the other: keyrings are slow, and one that asks asks once.
/// Given up by deleting it.
class SecretReading : public QObject {
    Q_OBJECT
public:
    struct Failure {
        QString server; ///< its name
        Error error;
    };

    SecretReading(Connections& connections, QStringList ids, QObject* parent);

    /// Once; finished() follows, from the event loop. Where the keyring does not answer, or nobody wants to
    /// unlock it, no further one is asked for.
    void start();

    /// Of the servers of the same places; empty: there is none.
    [[nodiscard]] std::vector<Secret> takeSecrets() { return std::move(m_secrets); }
    /// Those that are to be in the keyring and could not be read.
    [[nodiscard]] const QList<Failure>& failures() const { return m_failures; }
    /// Servers whose secret is asked for at each connect.
    [[nodiscard]] int without() const { return m_without; }
    /// Those of them whose secret is known to this run: the user does not want it to be written anywhere.
    [[nodiscard]] int leftOut() const { return m_leftOut; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished();

private:
    void next();
    void onRead(Result<Secret> secret);
    void skip();

    Connections& m_connections;
    QStringList m_ids;
    std::vector<Secret> m_secrets;
    QList<Failure> m_failures;
    int m_without = 0;
    int m_leftOut = 0;
    std::optional<Error> m_givenUp; ///< why the keyring is not asked any more
};

} // namespace wirechief
