// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of the program in one place, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

// --- what we read ---

/// Bytes of one message from a server, legacy command output included. Longer: the message is delivered
/// cut, marked as truncated, and the parser is in step again at the next blank line. Sized for a JSON of
/// a whole configuration file or a `core show channels` of a very busy server.
inline constexpr qsizetype messageBytes = 8 * 1024 * 1024;

/// Headers of one message. Further ones are dropped and the message is marked as truncated.
/// GetConfig of a large dialplan has tens of thousands.
inline constexpr qsizetype messageHeaders = 200'000;

/// Bytes before the first line end of a connection. A longer one is no AMI banner.
inline constexpr qsizetype bannerBytes = 512;

/// Items that one list action may collect. Further ones are dropped; the reply is marked as truncated.
inline constexpr qsizetype listItems = 200'000;

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

// --- what we show and keep ---

/// Characters of one remote text in a widget. The rest is replaced by an ellipsis.
inline constexpr qsizetype displayCharacters = 4'096;

/// Messages in the log pane, and their bytes. Beyond either the oldest go.
inline constexpr qsizetype logMessages = 100'000;
inline constexpr qsizetype logBytes = 64 * 1024 * 1024;

/// Bytes of one message of the log that are shown in full; the rest is cut, and the pane says so.
inline constexpr qsizetype logDetailBytes = 128 * 1024;

/// Messages of the log that are copied to the clipboard at once; of more selected ones the newest are.
inline constexpr size_t logCopyRows = 10'000;

/// Characters of a filter, and how deeply its brackets may be nested. Beyond either: an error.
inline constexpr qsizetype filterCharacters = 4'096;
inline constexpr int filterDepth = 100;

/// Rows of a table that are looked through for texts to complete a filter with, and texts that are offered.
/// Others can be typed.
inline constexpr int filterValueRows = 20'000;
inline constexpr qsizetype filterValues = 500;

/// What one kind of thing offers at most in Search or do; more letters find the others.
inline constexpr qsizetype searchEntries = 40;

/// Saved filters of one kind of page, and characters of a name. More: refused.
inline constexpr qsizetype savedFilters = 100;
inline constexpr int savedFilterNameCharacters = 100;

/// Rows of a table of which another order or filter is made at once; of more, in turns of the event loop.
inline constexpr size_t rowsAtOnce = 5'000;

/// Lines in the console's output. Beyond it the oldest go.
inline constexpr int consoleLines = 20'000;

/// Commands that may wait for their answers in the console. More are not taken.
inline constexpr int consoleCommands = 100;

/// Lines in the console's history, for all servers together.
inline constexpr qsizetype historyLines = 1'000;

/// Channels of one server, and its bridges. Further ones are counted and not shown.
inline constexpr qsizetype channels = 100'000;
inline constexpr qsizetype bridges = 100'000;

/// Rows of a server's list of channels or bridges that are read at once; longer ones in turns of the event
/// loop.
inline constexpr size_t listRowsAtOnce = 1'000;

/// Calls that ended and are still shown, and how long. Of more, the oldest go.
inline constexpr qsizetype endedCalls = 2'000;
inline constexpr std::chrono::seconds endedCallShown = 5s;

/// Endpoints of one server whose role (phone or line) was learned from its calls. Further ones are not
/// learned.
inline constexpr qsizetype endpointRoles = 10'000;

/// Legs of one call that are looked at to sum it up. Further ones belong to it and are not looked at.
inline constexpr int summedLegs = 1'000;

/// From one comparison of the live state with the list of the server to the next one, and how long a
/// difference may wait for the event that explains it.
inline constexpr std::chrono::seconds reconcileInterval = 180s;
inline constexpr std::chrono::seconds reconcileGrace = 5s;

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

/// Members of a bridge that the details list. Of more: how many there are.
inline constexpr qsizetype bridgeMembersShown = 500;

/// Channels whose RTP reports are kept while somebody looks at them, streams of each, and reports of each
/// direction: ten minutes of one every 5 s. Further channels are not followed, of the rest the oldest go.
inline constexpr qsizetype rtpChannels = 16;
inline constexpr qsizetype rtpStreams = 4;
inline constexpr qsizetype rtpSamples = 120;

/// Remembered entries of each kind in the dialogs on calls: places, calls, texts. The oldest go.
inline constexpr qsizetype rememberedEntries = 20;

/// Saved servers, and bytes of the file that holds them. More: refused.
inline constexpr qsizetype profiles = 10'000;
inline constexpr qint64 settingsFileBytes = 16 * 1024 * 1024;

/// Characters of a server's name and of its folder, of a host (RFC 1035) and of a user name. More: refused.
inline constexpr qsizetype profileNameCharacters = 100;
inline constexpr qsizetype hostCharacters = 253;
inline constexpr qsizetype userCharacters = 255;

/// Bytes of one line that steers a program through its standard input. A longer one ends the input.
inline constexpr qsizetype controlLineBytes = 4'096;

/// Names of actions in a profile that the user knows better about than the server. More: refused.
inline constexpr qsizetype actionOverrides = 200;

/// Bytes of a secret file. A larger one is no secret file.
inline constexpr qint64 secretFileBytes = 4'096;

// --- time ---

/// Work of one turn of the event loop on parsing or building a snapshot, before it yields.
inline constexpr auto turnBudget = 5ms;
/// The part of it that one session may have before the next one has its part.
inline constexpr auto turnShare = 1ms;

/// How long an address of a host may keep the next one waiting (RFC 8305, 5).
inline constexpr auto connectStagger = 250ms;

/// Sessions that connect or log in at the same time, and from one's start to the next one's. Further ones
/// wait.
inline constexpr qsizetype handshakes = 10;
inline constexpr std::chrono::milliseconds connectSpacing = 125ms;

/// How long a session that waits for an address to answer counts among them.
inline constexpr std::chrono::milliseconds connectPatience = 2s;

/// An alarm that rings later than that was slept through: the machine, or the program, stood still.
inline constexpr auto clockJump = 30s;

/// Shortest and longest time between two announcements of changes to models.
inline constexpr auto flushInterval = 33ms;
inline constexpr auto flushIntervalMax = 1000ms;

/// How long a server goes on sending events that nobody needs any more, before it is asked to stop.
inline constexpr auto eventMaskDelay = 1s;

/// Answer of the keyring; a frozen one would hold us for 50 s. Later: reported as not answering.
inline constexpr std::chrono::milliseconds keyringTimeout = 5s;

/// From a change of the window's state to its file; further changes wait with it.
inline constexpr std::chrono::milliseconds stateSaveDelay = 2s;

/// How long a connection test waits, after the login, for the server to tell its version.
inline constexpr auto versionWait = 5s;

/// How long the status line shows what the last action did.
inline constexpr auto resultShown = 8s;

} // namespace wirechief::limits
