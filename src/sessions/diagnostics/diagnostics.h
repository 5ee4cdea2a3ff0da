// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace wirechief {

class Server;
struct Healed;

/// Something that a session has counted. Plain text for people.
struct DiagnosticsEntry {
    QString group; ///< of the entries that belong together; empty: that of the one before
    QString title;
    QString value;
    bool isWarning = false; ///< it is not as it should be
};

/// All that is counted of this server: how its lists and its events agree, what was read, what was left out.
[[nodiscard]] std::vector<DiagnosticsEntry> diagnosticsOf(Server& server);
/// The same as lines, for the clipboard.
[[nodiscard]] QString diagnosticsText(Server& server);

/// Whether what the window knows is what the server says, in a word or two, for the status line.
struct ModelVerdict {
    QString text; ///< empty: nothing is known yet
    QString details; ///< sentences
    bool isWarning = false;
    QString serverId; ///< of several: the first that is to be looked at
};
[[nodiscard]] ModelVerdict modelVerdict(Server& server);
/// Of several servers together: which of them are to be looked at, and why.
[[nodiscard]] ModelVerdict modelVerdict(const QList<Server*>& servers);

/// What was wrong and is healed: "12:03:11: PJSIP/1001-0000002a had ended, …".
[[nodiscard]] QString healedText(const Healed& healed);

} // namespace wirechief
