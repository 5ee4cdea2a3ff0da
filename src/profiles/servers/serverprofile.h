// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/certificatepin.h"
#include "environment.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace wirechief {

/// What comes before a change of a server.
enum class ConfirmLevel : quint8 {
    ByEnvironment, ///< a question on Production, else nothing
    Never,
    Always,
    TypeName, ///< a question that wants the server's name typed
};

/// One saved server. A value; the secret is never part of it.
struct ServerProfile {
    QString id; ///< random (QUuid without braces), fixed for life; the keyring's key
    QString name;
    QString folder; ///< where it stands in the tree, as normalizedFolder() gives it; empty: top level
    QString host; ///< name or address as normalizedHost() gives it
    quint16 port = 5038;
    bool tls = false;
    QString caFile; ///< PEM file of further authorities, or empty
    CertificatePin
        trusted; ///< the certificate that the user accepted; then no other is, whoever vouches for it
    QString user;
    bool allowPlainLogin = false; ///< send the secret itself over clear TCP where MD5 is refused
    /// The user wants it there. "Not found" then means locked, changed, or that it could not be stored.
    bool secretInKeyring = false;
    QString secretBackend; ///< SecretStore::backend() that took it last; empty: not known
    bool readOnly = false; ///< every changing action is disabled
    bool connectAtStart = false;
    QString myPhone; ///< what rings for the user, `PJSIP/100`, or empty
    QStringList availableActions; ///< names of AMI actions that the server has, whatever it says
    QStringList missingActions; ///< those that it has not, whatever it says
    Environment environment;
    ConfirmLevel confirm = ConfirmLevel::ByEnvironment;
    QStringList eventClasses; ///< of managerClassNames(), those asked for at most; empty: what is needed
    quint16 connectSeconds = 0; ///< how long connecting may take; 0: the usual time
    quint16 answerSeconds = 0; ///< the same of an answer
    QString encoding; ///< of an old server: one of textEncodings(), or empty
    QString notes; ///< of the user's, lines ended by LF
    bool isDemo = false; ///< the server inside this program; never saved
    QString
        certificateFile; ///< of ours, for a server that wants one of its clients: PEM or PKCS#12, or empty
    QString keyFile; ///< PEM file of its key; empty: it is in the same file
    bool passphraseInKeyring = false; ///< that of these files, as secretInKeyring
    QString jump; ///< a host that ssh connects to first, as JumpHost takes it; empty: directly

    bool operator==(const ServerProfile&) const = default;
};

/// AMI's usual ports, clear and with TLS (configs/samples/manager.conf.sample).
inline constexpr quint16 defaultPort = 5038;
inline constexpr quint16 defaultTlsPort = 5039;
[[nodiscard]] constexpr quint16 usualPort(bool tls)
{
    return tls ? defaultTlsPort : defaultPort;
}

/// What is wrong with a profile and where, so that a form can lead there.
struct ProfileProblem {
    enum class Field : quint8 {
        Id,
        Name,
        Environment,
        Folder,
        Host,
        Port,
        Jump,
        CaFile,
        CertificateFile,
        KeyFile,
        Fingerprint,
        User,
        Phone,
        Actions,
        EventClasses,
        ConnectSeconds,
        AnswerSeconds,
        Encoding,
        Notes
    };
    Field field = Field::Name;
    QString text; ///< a sentence with a next step

    bool operator==(const ProfileProblem&) const = default;
};

/// The first problem from the top of the form, if any. Does not touch disk or network.
[[nodiscard]] std::optional<ProfileProblem> findProblem(const ServerProfile& profile);

/// A sentence for what is wrong with a profile, with a next step; empty where it can be saved.
[[nodiscard]] QString validate(const ServerProfile& profile);

/// A host as typed, in the form that is saved: without outer spaces, the brackets of an IPv6 address and the
/// trailing dot of an absolute name, which no certificate has. Zones (`fe80::1%eth0`) stay.
[[nodiscard]] QString normalizedHost(const QString& typed);

/// The path of a folder as typed, in the form that is saved: `Europe/Berlin`, without blanks round its parts
/// and without empty ones.
[[nodiscard]] QString normalizedFolder(const QString& typed);

/// `127.0.0.0/8`, `::1` or `localhost`: bytes that never leave this machine.
[[nodiscard]] bool isLoopbackHost(const QString& host);

/// `host:port`, with brackets round an IPv6 address.
[[nodiscard]] QString peerText(const ServerProfile& profile);

/// Whether a passphrase may be of use: there is a certificate of ours for this server.
[[nodiscard]] inline bool hasClientCertificate(const ServerProfile& profile)
{
    return profile.tls && !profile.certificateFile.isEmpty();
}

/// A certificate was trusted for one host, port and kind of link. Clears `trusted` of `edited` where
/// one of them differs from `before`.
void forgetTrustIfPeerChanged(ServerProfile& edited, const ServerProfile& before);

} // namespace wirechief
