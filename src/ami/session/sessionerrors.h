// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "amiclient.h"

/// The sentences of a session's failures: what happened, and what to try. Remote text in them is display
/// text.
namespace wirechief::sessionerrors {

[[nodiscard]] Error notConnected();
/// The first line of the peer was no AMI greeting; names the protocol where it can be told.
[[nodiscard]] Error foreignPeer(const AmiPeer& peer, QByteArrayView line);
/// The deadline of a phase before Ready has passed; `tried` as Transport::addressesTried().
[[nodiscard]] Error phaseTimeout(AmiClient::State state, const AmiPeer& peer, int tried);
/// That of the greeting, of which something had come, though no whole line.
[[nodiscard]] Error greetingUnended(const AmiPeer& peer);
[[nodiscard]] Error closedByPeer(AmiClient::State state, const AmiPeer& peer, bool serverStopping);
/// So many connections in a row were cut during the login; why is not known.
[[nodiscard]] Error cutAtLogin(const AmiPeer& peer, int times);
[[nodiscard]] Error untrusted(const AmiPeer& peer, const CertificateQuestion& question);
/// `words` is the server's Message.
[[nodiscard]] Error loginRefused(const AmiPeer& peer, const QByteArray& words, const QByteArray& shownWords);
[[nodiscard]] Error noChallenge();
[[nodiscard]] Error noSuchEncoding(const QString& id);
/// Of user name and secret.
[[nodiscard]] Error notInEncoding(const QString& encodingName);
[[nodiscard]] Error stoppedAnswering(const AmiPeer& peer);
[[nodiscard]] Error doesNotRead();

} // namespace wirechief::sessionerrors
