// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/channels/channelref.h"

namespace wirechief::test {

// What the releases list to a login with all classes; cut from recorded sessions.
inline const QByteArray commandsOf14
    = "Response: Success\nCommand: C. (Priv: command,all)\nGetvar: G. (Priv: call,all)\n"
      "Hangup: H. (Priv: call,all)\nMonitor: M. (Priv: call,all)\nOriginate: O. (Priv: call,all)\n"
      "ParkedCalls: P. (Priv: <none>)\nPauseMonitor: P. (Priv: call,all)\nPlayDTMF: P. (Priv: call,all)\n"
      "Redirect: R. (Priv: call,all)\nSetvar: S. (Priv: call,all)\nStatus: S. (Priv: call,all)\n"
      "StopMonitor: S. (Priv: call,all)\nUnpauseMonitor: U. (Priv: call,all)\n";
inline const QByteArray commandsOf18
    = "Response: Success\nAtxfer: A.  (Priv: call,all)\nBridge: B.  (Priv: call,all)\n"
      "Command: C.  (Priv: command,all)\nGetvar: G.  (Priv: call,reporting,all)\nHangup: H.  (Priv: "
      "system,call,all)\nLocalOptimizeAway: L.  (Priv: system,call,all)\nMixMonitorMute: M.  (Priv: <none>)\n"
      "Monitor: M.  (Priv: call,all)\nOriginate: O.  (Priv: originate,all)\nPark: P.  (Priv: call,all)\n"
      "PauseMonitor: P.  (Priv: call,all)\nPlayDTMF: P.  (Priv: call,all)\nRedirect: R.  (Priv: call,all)\n"
      "SendText: S.  (Priv: call,all)\nSetvar: S.  (Priv: call,all)\nStatus: S.  (Priv: "
      "system,call,reporting,all)\nStopMonitor: S.  (Priv: call,all)\n"
      "UnpauseMonitor: U.  (Priv: call,all)\n";
inline const QByteArray commandsOf22
    = "Response: Success\nAtxfer: A.  (Priv: call,all)\nBlindTransfer: B.  (Priv: call,all)\n"
      "Bridge: B.  (Priv: call,all)\nBridgeKick: B.  (Priv: <none>)\nBridgeList: B.  (Priv: <none>)\n"
      "CancelAtxfer: C.  (Priv: call,all)\nCommand: C.  (Priv: command,all)\n"
      "ConfbridgeKick: C.  (Priv: call,all)\nGetvar: G.  (Priv: call,reporting,all)\nHangup: H.  (Priv: "
      "system,call,all)\nMixMonitor: M.  (Priv: system,all)\nMixMonitorMute: M.  (Priv: system,call,all)\n"
      "MuteAudio: M.  (Priv: system,all)\nOriginate: O.  (Priv: originate,all)\n"
      "PJSIPNotify: P.  (Priv: system,all)\nPark: P.  (Priv: call,all)\nPlayDTMF: P.  (Priv: call,all)\n"
      "Redirect: R.  (Priv: call,all)\nSendText: S.  (Priv: call,all)\nSetvar: S.  (Priv: call,all)\n"
      "Status: S.  (Priv: system,call,reporting,all)\nStopMixMonitor: S.  (Priv: system,call,all)\n";
inline const QByteArray callOnly = "Response: Success\nRedirect: R.  (Priv: call,all)\nHangup: H.  (Priv: "
                                   "system,call,all)\nBridgeList: B.  (Priv: <none>)\n";

/// A channel of which only the name is known: "PJSIP/1-1"_channel.
inline ChannelRef operator""_channel(const char* name, size_t size)
{
    return ChannelRef(QByteArray(name, qsizetype(size)));
}

} // namespace wirechief::test
