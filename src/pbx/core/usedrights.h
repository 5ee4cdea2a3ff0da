// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QMap>
#include <QSet>

namespace wirechief {

struct Capabilities;

/// What was sent to a server and which events were needed of it, since the program knows it: what a manager
/// user for the same work must be allowed to do.
class UsedRights {
public:
    struct Action {
        QByteArray name; ///< as it was sent first
        quint64 times = 0;
        /// Write classes, any one of which it needs; empty: none, or they are not known.
        QByteArrayList classes;
    };

    /// `action`: as it goes over the wire, secrets masked.
    void noteSent(QByteArrayView action, const Capabilities& capabilities);
    /// What the server lists now also holds for what was sent before it was asked.
    void noteListed(const Capabilities& capabilities);
    /// Names in lower case.
    void noteEvents(const QSet<QByteArray>& names);

    /// By name.
    [[nodiscard]] QList<Action> actions() const { return m_actions.values(); }
    /// The least that lets all of these actions pass: of several ways the one with the fewest classes that
    /// open a shell, then the one with the fewest classes. By name.
    [[nodiscard]] QByteArrayList writeClasses() const;
    /// Without which some of the events would not come. By name.
    [[nodiscard]] QByteArrayList readClasses() const;

private:
    QMap<QByteArray, Action> m_actions; ///< by lower-case name
    QSet<QByteArray> m_events;
};

} // namespace wirechief
