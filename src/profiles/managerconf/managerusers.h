// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accesslist.h"
#include "base/secret.h"
#include "configtext.h"
#include "managerclasses.h"

#include <vector>

namespace wirechief {

/// What [general] of manager.conf says, with the defaults of what it does not (main/manager.c,
/// __init_manager()).
struct ManagerGeneral {
    bool enabled = false;
    bool webEnabled = false;
    std::optional<quint16> port = 5038; ///< none: no port that Asterisk takes
    QByteArray bindAddress; ///< empty: all
    bool tlsEnabled = false;
    QByteArray tlsBindAddress; ///< with its port, if any; empty: as bindAddress, port 5039
    QByteArray tlsCertificateFile; ///< empty: asterisk.pem in Asterisk's folder of keys
    QByteArray tlsPrivateKey; ///< empty: in the file of the certificate
    bool displaysConnects = true;
    bool allowsMultipleLogins = true;
};

struct ManagerUser {
    QByteArray name; ///< compared without case
    Secret secret;
    bool hasSecret = false; ///< without one nobody logs in; it may be empty
    QList<AccessLine> access; ///< in file order
    QByteArray read;
    QByteArray write;
    QByteArrayList eventFilters; ///< "eventfilter = Event: Newchannel"
    int writeTimeout = 100; ///< ms
    bool displaysConnects = true;
    bool allowsMultipleLogins = true;
    QString where; ///< of its first section, "line 12 of manager.conf"
    int sections = 1; ///< with this name; the later ones change what the first says, and only the access of
                      ///< the last counts
};

/// The users of a manager.conf, as Asterisk has them after it has loaded it anew.
struct ManagerUsers {
    ManagerGeneral general;
    std::vector<ManagerUser> users; ///< in file order; their secrets cannot be copied

    [[nodiscard]] static ManagerUsers of(const ConfigText& text);
    [[nodiscard]] const ManagerUser* find(QByteArrayView name) const;
};

} // namespace wirechief
