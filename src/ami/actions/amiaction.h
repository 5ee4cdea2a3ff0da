// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace wirechief {

/// Builds one action. A value; refuses what the server would misread: CR, LF and NUL anywhere, lines and
/// actions beyond limits.h, ActionIDs that are too long. Nothing is stripped silently.
class AmiAction {
public:
    struct Header {
        QByteArray key;
        QByteArray value; ///< empty where it is a secret
        std::shared_ptr<const Secret> secret;
    };

    explicit AmiAction(QByteArray name);

    /// Appends a header; the same key may come several times (`Variable`). UTF-8 for text.
    AmiAction& add(QByteArray key, QByteArray value);
    AmiAction& addText(QByteArray key, const QString& value) { return add(std::move(key), value.toUtf8()); }
    /// Appends it only where there is a value.
    AmiAction& addIf(QByteArray key, QByteArray value);
    /// Appends a header whose value is replaced by dots in toMaskedBytes().
    AmiAction& addSecret(QByteArray key, const Secret& value);

    /// Whether it may change something on the server: every action that is not known to ask only, a Command
    /// that is not known to show only, and the reading of a function that may do more than read. Its outcome
    /// is reported as unknown, and it is never sent again, when the link dies under it; a session that is
    /// read-only does not send it. Nobody can say otherwise.
    [[nodiscard]] bool isChanging() const;

    [[nodiscard]] const QByteArray& name() const { return m_name; }
    /// Behind the name, in their order.
    [[nodiscard]] const QList<Header>& headers() const { return m_headers; }
    /// The first value of a header, without case; empty where there is none, and for a secret.
    [[nodiscard]] QByteArray value(QByteArrayView key) const;

    /// The same action with every value converted; nothing where one of them cannot be.
    using ConvertValue = std::function<std::optional<QByteArray>(QByteArrayView)>;
    using ConvertSecret = std::function<std::optional<Secret>(const Secret&)>;
    [[nodiscard]] std::optional<AmiAction> withValues(
        const ConvertValue& convert, const ConvertSecret& convertSecret) const;

    /// Whether it can be sent at all; the error is InvalidInput and says which header is wrong.
    [[nodiscard]] Result<void> check(QByteArrayView actionId) const;
    /// The bytes for the wire, `Action` first, then ActionID, blank line at the end. Call check() first.
    [[nodiscard]] QByteArray toBytes(QByteArrayView actionId) const;
    /// The same with secrets as dots, for logs and "show command".
    [[nodiscard]] QByteArray toMaskedBytes(QByteArrayView actionId = {}) const;

private:
    template <class AppendValue>
    QByteArray build(QByteArrayView actionId, AppendValue appendValue) const;

    QByteArray m_name;
    QList<Header> m_headers;
};

} // namespace wirechief
