// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectguard.h"

#include <QEvent>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/socket.h>
#endif

namespace wirechief {

namespace {

#ifdef Q_OS_UNIX
/// What connect() came to, 0 for a connection that stands. Asking forgets it.
int pendingError(qintptr descriptor)
{
    int error = 0;
    socklen_t length = sizeof error;
    return ::getsockopt(int(descriptor), SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : 0;
}

QAbstractSocket::SocketError socketError(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return QAbstractSocket::ConnectionRefusedError;
    case ETIMEDOUT:
        return QAbstractSocket::SocketTimeoutError;
    case EACCES:
    case EPERM:
        return QAbstractSocket::SocketAccessError;
    case EHOSTUNREACH:
    case ENETUNREACH:
        return QAbstractSocket::NetworkError;
    default:
        return QAbstractSocket::UnknownSocketError;
    }
}
#endif

} // namespace

ConnectGuard::ConnectGuard(QAbstractSocket* socket)
    : QObject(socket)
{
    const auto notifiers = socket->findChildren<QSocketNotifier*>();
    for (QSocketNotifier* notifier : notifiers) {
        if (notifier->type() == QSocketNotifier::Write)
            notifier->installEventFilter(this);
    }
}

bool ConnectGuard::eventFilter(QObject* watched, QEvent* event)
{
#ifdef Q_OS_UNIX
    auto* notifier = qobject_cast<QSocketNotifier*>(watched);
    if (event->type() == QEvent::SockAct && notifier != nullptr) {
        if (const int error = pendingError(notifier->socket()); error != 0) {
            notifier->setEnabled(false);
            // A socket must not die inside its own notifier.
            QMetaObject::invokeMethod(
                this, [this, error] { Q_EMIT failed(socketError(error), qt_error_string(error)); },
                Qt::QueuedConnection);
            return true;
        }
    }
#endif
    return QObject::eventFilter(watched, event);
}

} // namespace wirechief
