// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace wirechief {

/// Asks for the addresses of a name, one name at a time. Answers from the event loop. An interface, so that
/// tests can answer.
class NameLookup : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start(const QString& name) = 0;
    /// No answer comes after it.
    virtual void stop() = 0;

Q_SIGNALS:
    /// In the order that the system prefers; empty: it does not resolve.
    void finished(const QList<QHostAddress>& addresses);
};

/// Asks the system, on threads of Qt.
[[nodiscard]] std::unique_ptr<NameLookup> makeSystemLookup();

} // namespace wirechief
