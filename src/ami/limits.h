// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of the protocol engine, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

// --- what we read ---

/// Headers of one message. Further ones are dropped and the message is marked as truncated.
/// GetConfig of a large dialplan has tens of thousands.
inline constexpr qsizetype messageHeaders = 200'000;

/// Bytes before the first line end of a connection. A longer one is no AMI banner.
inline constexpr qsizetype bannerBytes = 512;

/// Items that one list action may collect. Further ones are dropped; the reply is marked as truncated.
inline constexpr qsizetype listItems = 200'000;

/// Bytes of the items of one list action. Further items are dropped; the reply is marked as truncated.
inline constexpr qsizetype listBytes = 256 * 1024 * 1024;

/// Actions whose time was up and whose answer is still known when it comes. Of more, the oldest are
/// forgotten.
inline constexpr qsizetype lateActions = 1'000;

/// Words beyond ASCII of which it is remembered that a server with an encoding of its own sent them as UTF-8;
/// twice as many at times. Of more, the oldest are forgotten, and are sent in its encoding.
inline constexpr qsizetype utf8Words = 10'000;

/// Bytes that wait unread in the socket's own buffer; beyond it TCP slows the server down.
inline constexpr qsizetype socketReadBuffer = 4 * 1024 * 1024;

/// Addresses of one host that are tried. A name that resolves to more is no server's.
inline constexpr qsizetype peerAddresses = 16;

// --- what we send (main/manager.c of Asterisk; the smallest of all releases) ---

/// Bytes of one line without CRLF. Asterisk 1.4 holds 1021, later releases 1022. Longer: refused here.
inline constexpr qsizetype actionLineBytes = 1021;

/// Header lines of one action. Up to 1.6.2 the server silently drops those after the 127th.
inline constexpr qsizetype actionLines = 127;

/// Characters of an ActionID; some handlers cut at 115 and glue the next header to it.
inline constexpr qsizetype actionIdBytes = 64;

/// Actions that wait for their answer on one session. More: refused with an error.
inline constexpr qsizetype pendingActions = 1'000;

/// Bytes that wait to be written because the peer does not read. More: the link is given up.
inline constexpr qint64 sendQueueBytes = 1024 * 1024;

// --- files ---

/// Bytes of a file with a client's certificate or key. A larger one is no such file: refused.
inline constexpr qint64 clientCertificateBytes = 256 * 1024;

// --- time ---

/// The part of limits::turnBudget that one session may have before the next one has its part.
inline constexpr auto turnShare = 1ms;

/// While nobody looks: how long bytes may wait for others before they are read, and how many of them. No
/// more, for a server that cannot write for 100 ms (`writetimeout` in manager.conf) ends the session.
inline constexpr std::chrono::milliseconds bulkInterval = 100ms;
inline constexpr int bulkBytes = 32 * 1024;

/// How long an address of a host may keep the next one waiting (RFC 8305, 5).
inline constexpr auto connectStagger = 250ms;

/// How soon a local socket is tried again that nobody listens at yet.
inline constexpr auto localConnectInterval = 50ms;

/// Sessions that connect or log in at the same time, and from one's start to the next one's. Further ones
/// wait.
inline constexpr qsizetype handshakes = 10;
inline constexpr std::chrono::milliseconds connectSpacing = 125ms;

/// How long a session that waits for an address to answer counts among them.
inline constexpr std::chrono::milliseconds connectPatience = 2s;

/// An alarm that rings later than that was slept through: the machine, or the program, stood still.
inline constexpr auto clockJump = 30s;

/// How long a server goes on sending events that nobody needs any more, before it is asked to stop.
inline constexpr auto eventMaskDelay = 1s;

} // namespace wirechief::limits
