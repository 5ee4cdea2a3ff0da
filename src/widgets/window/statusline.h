// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/amiclient.h"
#include "models/theme/staterole.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <utility>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace wirechief {

class ElidedLabel;
class ResultLine;
class Server;
struct ModelVerdict;

/// The left and the right of the status bar: the session's state in words and figures, and the last action's
/// result for some seconds.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// What is selected; `server` is null while it was never opened, `awaitsSecret` while the keyring is
    /// asked, `awaitsTurn` while others connect before it.
    void setServer(const QString& name, Server* server, bool awaitsSecret = false, bool awaitsTurn = false);
    /// All servers are selected: those that were opened, and the names of the others; and of all of them the
    /// names of those for which the keyring is asked.
    void setAllServers(
        const QList<Server*>& servers, const QStringList& notOpened, const QStringList& awaitSecret);
    /// Reads the figures again.
    void refresh();
    /// What an action did; `text` is plain and comes from displayText() where a server wrote it.
    void showResult(const QString& text, bool success);
    /// Puts this action beside the result, for as long as that is shown; null: none.
    void offerUndo(QAction* action);

Q_SIGNALS:
    void diagnosticsWanted();
    /// The one that is to be looked at.
    void serverWanted(const QString& id);

private:
    void showVerdict(const ModelVerdict& verdict);
    void watch(const QList<Server*>& servers);
    void refreshAll();
    void showState(const QString& words, StateRole role);
    void showFigures(Server& server);
    void showLink(const AmiPeer& peer);
    [[nodiscard]] QString eventsText(const AmiClient& client) const;
    void colorize();

    QTimer m_soon; ///< refreshes once for the figures of all servers, which come at the same moment
    QPointer<Server> m_server;
    QList<QPointer<Server>> m_watched;
    bool m_isAll = false;
    QStringList m_notOpened; ///< of all servers
    QStringList m_awaitSecret; ///< names
    bool m_awaitsTurn = false; ///< of one server
    StateRole m_role = StateRole::Down;
    std::optional<std::pair<StateRole, qreal>> m_shownDot; ///< role and resolution
    QString m_name;
    QLabel* m_dot;
    QLineEdit* m_state;
    ElidedLabel* m_version;
    QLabel* m_tls;
    ElidedLabel* m_figures;
    QToolButton* m_model; ///< whether what is known is what the server says
    ResultLine* m_result;
    bool m_secure = false;
    bool m_modelWarns = false;
    QString m_toLookAt; ///< of all servers: id of the one that the verdict names

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace wirechief
