// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSocket>

namespace wirechief {

/// Asks the system what became of a connection before Qt does. Qt (6.4, QNativeSocketEngine) calls connect()
/// once more to learn it; where the peer has reset the connection by then, that call begins another one, and
/// so on: thousands a second, and no signal. Lives as a child of its socket, from connectToHost() until it
/// stands.
class ConnectGuard : public QObject {
    Q_OBJECT
public:
    explicit ConnectGuard(QAbstractSocket* socket);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// From the event loop. Qt does not tell it a second time.
    void failed(QAbstractSocket::SocketError error, const QString& words);
};

} // namespace wirechief
