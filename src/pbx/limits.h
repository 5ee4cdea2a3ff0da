// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of the live model, with what happens beyond it. Each has a test.
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

/// Calls that ended and are still shown, and how long. Of more, the oldest go.
inline constexpr qsizetype endedCalls = 2'000;
inline constexpr std::chrono::seconds endedCallShown = 5s;

/// Endpoints of one server whose role (phone or line) was learned from its calls. Further ones are not
/// learned.
inline constexpr qsizetype endpointRoles = 10'000;
inline constexpr qsizetype endpointNameBytes = 128; ///< roles of those with longer names are not learned

/// Bytes of a text that records share: an application, a context, a queue (Asterisk's have up to 80). The
/// rest of longer ones is cut off.
inline constexpr qsizetype sharedTextBytes = 512;

/// Names of events that are counted though nobody handles them, and bytes of each. Further ones are not
/// counted, longer ones by their beginning.
inline constexpr qsizetype eventNames = 1'000;
inline constexpr qsizetype eventNameBytes = 128;

/// Actions of a server that are known, and bytes of the name of one. Further ones and those with longer names
/// are taken for missing; real servers have some 200.
inline constexpr qsizetype listedActions = 4'000;
inline constexpr qsizetype actionNameBytes = 128;

/// A server that says again and again that it has booted is asked anew so often.
inline constexpr auto bootedInterval = 5s;

/// Legs of one call that are looked at to sum it up. Further ones belong to it and are not looked at.
inline constexpr int summedLegs = 1'000;

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

/// Calls that were ordered and whose result is still to come. More are refused.
inline constexpr qsizetype originations = 1'000;

/// Results that came before the answer to their order. Of more the oldest are forgotten.
inline constexpr qsizetype earlyResults = 64;

/// How much longer than its own timeout an ordered call may take to tell its result. Later: said so.
inline constexpr std::chrono::milliseconds resultGrace = 15s;

/// A result that says nothing waits so long for the hang-up, which says why.
inline constexpr auto hangupGrace = 1s;

/// Variables of one channel that are read. The rest is left out, and the reader is told.
inline constexpr qsizetype channelVariables = 2'000;

/// Channels whose RTP reports are kept while somebody looks at them, streams of each, and reports of each
/// direction: ten minutes of one every 5 s. Further channels are not followed, of the rest the oldest go.
inline constexpr qsizetype rtpChannels = 16;
inline constexpr qsizetype rtpStreams = 4;
inline constexpr qsizetype rtpSamples = 120;

/// Modules of one server that are listed; real ones have some 350. Further ones, those with longer names, and
/// longer lines of the list, are left out.
inline constexpr qsizetype modules = 10'000;
inline constexpr qsizetype moduleNameBytes = 128;
inline constexpr qsizetype moduleLineBytes = 512;

/// How long after news of a module the list is read again, so that many are one question; and how often it is
/// read while somebody looks, because old releases tell no news.
inline constexpr auto modulesSettle = 300ms;
inline constexpr auto modulesInterval = 300s;

/// A table of so many records is not taken apart when the program ends: a million took more than a second.
inline constexpr size_t recordsLeft = 10'000;

/// Records that events may tell of while the list of them is waited for. Of more: what is not in the list is
/// not taken away this time, and of those beyond it the list is believed.
inline constexpr qsizetype toldWhileListed = 100'000;

/// Shortest and longest time between two announcements of changes to models.
inline constexpr auto flushInterval = 33ms;
inline constexpr auto flushIntervalMax = 1000ms;

/// The same of a table that nobody observes: its calls are summed up, and its dead leave.
inline constexpr auto unobservedFlushInterval = 250ms;

} // namespace wirechief::limits
