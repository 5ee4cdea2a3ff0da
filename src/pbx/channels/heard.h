// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace wirechief {

/// What events of this session have told so far. No release says which classes a login may read: that shows
/// only in what comes. What has never come is read from the server's lists as long as somebody looks.
struct Heard {
    bool channels
        = true; ///< that channels come, change and go: read class call. True until a session begins.
    bool steps
        = false; ///< where they are in the dialplan: Newexten; read class dialplan, in some releases call
    bool queues = false; ///< who waits in queues: read class agent, in some releases call
    bool needsQueues = false; ///< somebody runs the application Queue
};

} // namespace wirechief
