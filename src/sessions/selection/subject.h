// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFlags>
#include <QString>

namespace wirechief {

/// What can be selected, looked at and acted on.
/// Without operators for the flags: in this namespace they would hide those of Qt that make keys.
enum class SubjectKind : quint8 { Channel = 1, Call = 2, Server = 4, Module = 8 };
Q_DECLARE_FLAGS(SubjectKinds, SubjectKind)

/// One such thing of one server. Whether it is still there, and what it is now, its feature knows.
struct Subject {
    SubjectKind kind = SubjectKind::Channel;
    QString serverId;
    QByteArray key; ///< of its record: a channel's Uniqueid, a module's file; a server has none
    bool operator==(const Subject&) const = default;
};

} // namespace wirechief
