// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callforms.h"
#include "callmemory.h"
#include "callmenu.h"

#include <QObject>
#include <QPointer>

namespace wirechief {

class Connections;
class OriginateDialog;
class Page;
class Prompter;
class UiState;

/// What the menu Call does with the selected channels, and when it can. A Production server asks before what
/// ends or changes calls at once; where a form opens, it names the server and its button is the answer.
class CallActions : public QObject {
    Q_OBJECT
public:
    CallActions(
        CallMenu& menu, Connections& connections, Prompter& prompter, UiState& state, QWidget* window);

    void setServer(const QString& id);
    void setPage(Page* page);
    /// Looks again at what can be done now.
    void update();

Q_SIGNALS:
    /// One sentence for the status line, plain text.
    void result(const QString& text, bool success);

private:
    struct Batch;
    [[nodiscard]] std::vector<SelectedChannel> selection() const;
    [[nodiscard]] QString whyNot(
        const CallTaskInfo& info, Server& server, const std::vector<SelectedChannel>& channels) const;
    void start(CallTask task);
    void startAtOnce(CallTask task, const std::vector<SelectedChannel>& channels);
    void openForm(CallTask task, CallFormSpec spec);
    void openOriginate();
    void ringMyPhone(CallTask task, const SelectedChannel& channel);
    void send(Server& server, CallTask task, const CallOrders& orders,
        const std::function<void(bool, const QString&)>& done);
    void originate(Server& server, const OriginateRequest& request, const QPointer<OriginateDialog>& dialog);
    [[nodiscard]] static QString summary(const Batch& batch);

    CallMenu& m_menu;
    Connections& m_connections;
    Prompter& m_prompter;
    CallMemory m_memory;
    QWidget* m_window;
    QPointer<Page> m_page;
    QPointer<Server> m_server;
    QString m_id;
};

} // namespace wirechief
