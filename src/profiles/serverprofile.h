// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace wirechief {

/// How careful the program is with a server; sets the colour of its band and whether changes are confirmed.
enum class Environment : quint8 { None, Production, Test, Development };

/// One saved server. A value; the secret is never part of it.
struct ServerProfile {
    QString id; ///< random (QUuid without braces), fixed for life; the keyring's key
    QString name;
    QString folder; ///< where it stands in the tree; empty: top level
    QString host; ///< name or address, without brackets or zone surprises: see validate()
    quint16 port = 5038;
    bool tls = false;
    QString caFile; ///< PEM file of further authorities, or empty
    QByteArray trustedFingerprint; ///< SHA-256 of the certificate that the user accepted, or empty
    QString user;
    bool allowPlainLogin = false; ///< send the secret itself over clear TCP where MD5 is refused
    bool secretInKeyring = false; ///< a secret was stored; "not found" then means locked or changed
    bool readOnly = false; ///< every changing action is disabled
    bool connectAtStart = false;
    Environment environment = Environment::None;

    bool operator==(const ServerProfile&) const = default;
};

/// A sentence for what is wrong with a profile, with a next step; empty where it can be saved.
[[nodiscard]] QString validate(const ServerProfile& profile);

/// `Production`, `Test`, `Development`, or an empty text; translated.
[[nodiscard]] QString environmentText(Environment environment);

} // namespace wirechief
