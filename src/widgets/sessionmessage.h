// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

namespace wirechief {

class Connections;
class MessageBar;

/// Says in the message bar why the selected server has no session, and offers what can be done about it; and
/// after a gap that there was one.
class SessionMessage : public QObject {
    Q_OBJECT
public:
    SessionMessage(Connections& connections, MessageBar& bar, QObject* parent);

    void setServer(const QString& id);

Q_SIGNALS:
    void editServerClicked(const QString& id);
    void enterSecretClicked(const QString& id);
    void showCertificateClicked(const QString& id);

private:
    void update();
    void showWaiting();
    void showStopped();
    void showGap();
    [[nodiscard]] QString waitingText() const;

    Connections& m_connections;
    MessageBar& m_bar;
    QString m_id;
    QHash<QString, quint64> m_seen; ///< server → its session whose gap was acknowledged
    QTimer m_countdown;
};

} // namespace wirechief
