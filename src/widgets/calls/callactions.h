// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calltargets.h"
#include "sessions/calls/callmemory.h"
#include "widgets/dialogs/changeconfirmation.h"

#include <QObject>
#include <QPointer>

namespace wirechief {

class Connections;
class OriginateDialog;
class Prompter;
class Selection;
class UiState;

/// What the menu Call does with the selected channels, and when it can. They may be of several servers: what
/// needs no form is done on all of them and reported once. Each change goes through the ChangeGate, also that
/// of a form.
class CallActions : public QObject {
    Q_OBJECT
public:
    CallActions(CallMenu& menu, const Selection& selection, Connections& connections, Prompter& prompter,
        UiState& state, QWidget* window);

    /// Looks again at what can be done now.
    void update();
    /// What became of the selected channels may change that; looks only whether it did.
    void follow();

Q_SIGNALS:
    /// One sentence for the status line, plain text.
    void result(const QString& text, bool success);

private:
    struct Batch;
    struct ServerOrders;
    [[nodiscard]] CallTargets targets() const;
    [[nodiscard]] QString whyNot(const CallTaskInfo& info, const CallTargets& targets) const;
    [[nodiscard]] QList<ServerProfile> originateServers() const;
    [[nodiscard]] QString whyNotOriginate() const;
    void start(CallTask task);
    void startAtOnce(CallTask task, const CallTargets& targets);
    [[nodiscard]] static std::vector<ServerOrders> ordersFor(CallTask task, const CallTargets& targets);
    void tellRefused(const Error& why);
    void openForm(CallTask task, CallFormSpec spec, const CallTargets& targets);
    void openOriginate();
    void ringMyPhone(CallTask task, const CallTarget& target);
    using Done = std::function<void(bool, const QString&)>;
    void send(CallTask task, const std::vector<ServerOrders>& orders, const Done& done);
    void originate(
        const QString& id, const OriginateRequest& request, const QPointer<OriginateDialog>& dialog);
    [[nodiscard]] static QString summary(const Batch& batch);

    CallMenu& m_menu;
    const Selection& m_selection;
    Connections& m_connections;
    ChangePolicy m_policy;
    ChangeGate m_gate;
    CallMemory m_memory;
    QWidget* m_window;
    QStringList m_followed; ///< why the selected channels are not what a task is for, as it was last seen
    QString m_originatedOn; ///< the server that was chosen last, of all of them
};

} // namespace wirechief
