// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of reports of RTP, with what happens beyond it. Each has a test.
namespace wirechief::limits {

/// Channels whose RTP reports are kept while somebody looks at them, streams of each, and reports of each
/// direction: ten minutes of one every 5 s. Further channels are not followed, of the rest the oldest go.
inline constexpr qsizetype rtpChannels = 16;
inline constexpr qsizetype rtpStreams = 4;
inline constexpr qsizetype rtpSamples = 120;

} // namespace wirechief::limits
