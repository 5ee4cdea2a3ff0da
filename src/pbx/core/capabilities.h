// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QVersionNumber>

namespace wirechief {

/// What this server and this login can do, as found out after the login: never guessed from a version
/// where the server can be asked.
struct Capabilities {
    /// What the user knows better, by action names in any case. Stays while sessions come and go.
    struct Overrides {
        QByteArrayList available;
        QByteArrayList missing; ///< wins
        bool operator==(const Overrides&) const = default;
    };

    Overrides overrides;
    bool known = false; ///< ListCommands was answered
    QSet<QByteArray> actions; ///< lower case; those whose class test passes for this login
    QSet<QByteArray> held; ///< write classes that the actions listed prove
    QByteArrayList listed; ///< the same as the server writes them
    QHash<QByteArray, QByteArray> classes; ///< lower-case action → "system,call" of the actions listed
    QString asteriskVersion; ///< as the server says it, for instance "22.10.1~dfsg"; display text
    QVersionNumber version; ///< the first number in it; null where it is not known
    QString systemName;
    QString startup; ///< date and time in the server's own zone
    QString lastReload;

    /// Whether the login may send this action; the user's word counts first. Before ListCommands was
    /// answered: yes, the server decides.
    [[nodiscard]] bool can(QByteArrayView action) const;
    /// Why not, as a tool tip: "needs write class: originate", or that the server itself lacks it;
    /// empty where it can.
    [[nodiscard]] QString whyNot(QByteArrayView action) const;
    /// "call or system": the write classes of which an action needs one; empty where we do not know.
    [[nodiscard]] static QByteArrayView neededClasses(QByteArrayView action);
    /// The same for the user to read, in his language.
    [[nodiscard]] static QString classesText(QByteArrayView needed);
    /// Whether the listed actions prove that the login has one of these classes ("call or system").
    [[nodiscard]] bool holdsOneOf(QByteArrayView needed) const;

    /// Forgets what a session told; the user's word stays.
    void forget();
    /// Reads the reply to ListCommands: one header an action, `Name: synopsis  (Priv: a,b,all)`.
    void readCommands(const AmiMessage& listCommands);
    /// Reads the version out of CoreSettings' `AsteriskVersion` or `core show version`.
    void readVersion(QByteArrayView text);
};

} // namespace wirechief
