// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of channels and bridges, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Channels of one server, and its bridges. Further ones are counted and not shown.
inline constexpr qsizetype channels = 100'000;
inline constexpr qsizetype bridges = 100'000;

/// Bytes of a Uniqueid, a Linkedid or the id of a bridge; Asterisk's own have up to 150. What has a longer
/// one is not kept and counted, a longer Linkedid is not believed and counted.
inline constexpr qsizetype idBytes = 1'024;

/// Rows of a server's list of channels or bridges that are read at once; longer ones in turns of the event
/// loop.
inline constexpr size_t listRowsAtOnce = 1'000;

/// How long a Uniqueid that hung up is not believed to live, though a list of the server may still name it.
inline constexpr std::chrono::seconds endedRemembered = 60s;

/// From one comparison of the live state with the list of the server to the next one, and how long a
/// difference may wait for the event that explains it.
inline constexpr std::chrono::seconds reconcileInterval = 180s;
inline constexpr std::chrono::seconds reconcileGrace = 5s;

/// How long an answer to the question for a list may take until the server is said to answer slowly.
inline constexpr std::chrono::seconds listLate = 3s;

/// How often lists are read, while somebody looks, for what this login's events do not tell; and how many
/// times longer than it took to read the last one that must be at least.
inline constexpr std::chrono::seconds untoldInterval = 5s;
inline constexpr int untoldShare = 20;

/// Differences between list and events that are remembered by name. Of more, the oldest are only counted.
inline constexpr qsizetype healedKept = 20;

/// How long a channel may ring, be up in no bridge and no application, or be what a masquerade leaves, before
/// it is marked as stuck.
inline constexpr std::chrono::seconds stuckRinging = 300s;
inline constexpr std::chrono::seconds stuckUp = 300s;
inline constexpr std::chrono::seconds stuckPassing = 10s;

/// How often channels are looked at for that, and how many places of their table at once; the rest has its
/// turn next time.
inline constexpr std::chrono::milliseconds doubtInterval = 5s;
inline constexpr size_t doubtSlots = 32'768;

/// Conferences whose members are asked for at once. Those of further ones are known when they join.
inline constexpr qsizetype conferencesAsked = 50;

/// Variables of one channel that are read. The rest is left out, and the reader is told.
inline constexpr qsizetype channelVariables = 2'000;

} // namespace wirechief::limits
