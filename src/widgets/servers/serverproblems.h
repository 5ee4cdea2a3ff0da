// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QMap>
#include <QObject>

namespace wirechief {

class Connections;
class MessageBar;
class Selection;

/// Says what failed beside the session of a server, the last of each: while that server is selected, or all
/// are. The bar has other messages too; the last one stands.
class ServerProblems : public QObject {
    Q_OBJECT
public:
    ServerProblems(const Selection& selection, Connections& connections, MessageBar& bar, QObject* parent);

    /// The bar says something else now.
    void leaveBar() { m_shown.clear(); }
    /// What is locked can be unlocked here.
    void offerUnlock(bool offered);
    /// What was locked is so no more.
    void forgetLocked();

Q_SIGNALS:
    /// The bar says it, and no more what it said before.
    void barTaken();
    /// The bar says nothing more.
    void barLeft();
    /// It is of another server than that which is shown.
    void elsewhere(const QString& text);
    void unlockWanted();

private:
    void add(const Error& error, const QString& id);
    void follow();
    [[nodiscard]] bool isSeen(const QString& id) const;
    void show(const QString& id);
    void clear();

    const Selection& m_selection;
    const Connections& m_connections;
    MessageBar& m_bar;
    QMap<QString, Error> m_problems; ///< of servers, by their ids
    QString m_shown; ///< id of the server of which the bar says it
    bool m_offersUnlock = false;
};

} // namespace wirechief
