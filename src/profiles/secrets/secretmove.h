// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secretstore.h"

#include <QStringList>

#include <optional>

namespace wirechief {

/// Moves secrets from one place to another, one after the other: each is deleted where it was once the other
/// has it. Where the other has one already, that is newer, and both stay as they are.
class SecretMove : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        QStringList moved; ///< keys
        QStringList stayed; ///< those that could not be moved
        std::optional<Error> why; ///< of the first of them
    };

    /// Both outlive it.
    SecretMove(SecretStore& from, SecretStore& to, QStringList keys, QObject* parent);

    /// Once; finished() follows, from the event loop. Where one of them does not answer, or nobody wants to
    /// unlock it, the rest stays.
    void start();

Q_SIGNALS:
    void finished(const wirechief::SecretMove::Outcome& outcome);

private:
    void next();
    void onRead(Result<Secret> secret);
    void onLooked(const Result<Secret>& there);
    void onWritten(const Result<void>& written);
    void onRemoved(const Result<void>& removed);
    void stays(const Error& why);

    SecretStore& m_from;
    SecretStore& m_to;
    QStringList m_keys; ///< the first is being moved
    Secret m_secret; ///< of it
    int m_step = 0; ///< counts the questions: the answer to an earlier one comes too late
    Outcome m_outcome;
};

} // namespace wirechief
