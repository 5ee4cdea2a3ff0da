// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/core/livetime.h"
#include "pbx/table/internedtext.h"
#include "pbx/table/packedtexts.h"
#include "pbx/table/table.h"

namespace wirechief {

struct ChannelRecord;

/// Channels that hear each other. Key: BridgeUniqueid; before 12, where bridges are pairs without an id, the
/// Uniqueids of both with a line end between, which is for no eyes: see ChannelRecord::bridgeText(). Raw
/// server bytes.
struct BridgeRecord : TableRecord {
    [[nodiscard]] QByteArrayView key() const { return keyText.at(0); }
    /// `basic`, `base`, `stasis`, `parking` …; empty before 12.
    [[nodiscard]] QByteArrayView type() const { return typeText.view(); }
    /// `simple_bridge`, `native_rtp`, `softmix`, `holding_bridge` …; before 12 `core` or `native`.
    [[nodiscard]] QByteArrayView technology() const { return technologyText.view(); }
    [[nodiscard]] QByteArrayView creator() const { return creatorText.view(); } ///< for instance ConfBridge
    [[nodiscard]] QByteArrayView name() const { return nameText.view(); } ///< of the conference, lot …
    /// How the picture that all see is chosen (13.13, 14.2, 15 on): `none`, `talker`, `single`, `sfu`.
    [[nodiscard]] QByteArrayView video() const { return videoText.view(); }
    /// Its members wait, each alone: a parking lot, agents who are logged in.
    [[nodiscard]] bool isHolding() const
    {
        constexpr QByteArrayView holding("holding_bridge");
        constexpr QByteArrayView parking("parking");
        return sameBytes(technology(), holding) || sameBytes(type(), parking);
    }
    /// Its members are one call: the server makes their Linkedids one (bridges of two and of ARI, not
    /// conferences).
    [[nodiscard]] bool isOneCall() const
    {
        return isPair || type() == "basic" || (type() == "stasis" && !isHolding());
    }
    void setKey(QByteArrayView key) { keyText.set(0, key); }

    bool isPair = false; ///< made by us of Link events: it lives as long as it has two members
    InternedText typeText;
    InternedText technologyText;
    InternedText creatorText;
    InternedText nameText;
    InternedText videoText;
    quint32 members = 0; ///< how many channels of the table are in it; walk from firstMember
    quint32 seenAt = 0; ///< number of the message that told of it last; for seeding
    PackedTexts<1> keyText;
    RecordRef<ChannelRecord> firstMember; ///< the one who came last
    LiveTime created; ///< by our clock, from first sight
};

} // namespace wirechief
