// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include "pbx/core/feature.h"
#include "pbx/core/order.h"
#include <QPointer>

namespace wirechief {

/// What a reload did: what was sent, and what the server answered. Raw server text in `answer`.
struct ReloadOutcome {
    QString way; ///< "Action: Reload" or the CLI command, as sent
    QByteArray answer;
    bool success = false;
};

/// Reloading of configuration. The way depends on the release: `Action: Reload` from 1.6 on, the CLI's
/// `module reload` on 1.4 and for logins with only the command class.
class Reloads : public Feature {
    Q_OBJECT
public:
    using Feature::Feature;
    using Done = std::function<void(const Result<ReloadOutcome>&)>;

    [[nodiscard]] bool canReload() const;
    /// For a tool tip; empty where it can.
    [[nodiscard]] QString whyNotReload() const;
    [[nodiscard]] bool isReloading() const { return m_reloading; }

    /// Reloads everything, or one module ("app_queue", "app_queue.so"). One at a time: a second call fails.
    void reload(const QByteArray& module, QObject* context, Done done);
    /// The same of one module as an order, in the way that the login has.
    [[nodiscard]] Result<Order> order(const QByteArray& module) const;

Q_SIGNALS:
    void reloadingChanged();

private:
    void reloadByAction(const QByteArray& module, const QPointer<QObject>& context, Done done);
    void reloadByCommand(const QByteArray& module, const QPointer<QObject>& context, Done done);
    void finish(const QPointer<QObject>& context, const Done& done, const Result<ReloadOutcome>& outcome);
    bool m_reloading = false;
};

} // namespace wirechief
