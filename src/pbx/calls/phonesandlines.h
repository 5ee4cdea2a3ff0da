// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callrecord.h"

#include <QByteArray>
#include <QHash>

namespace wirechief {

/// Which endpoints are phones of this server and which are lines to elsewhere, learned from how they are
/// used. Nothing in AMI says it, and names of contexts are no truth. Somebody who is called by the endpoint's
/// name alone (`PJSIP/anna`) is a phone; an endpoint through which a number is called
/// (`PJSIP/49301234@carrier`, `SIP/carrier/49301234`, `DAHDI/g1/49301234`) is a line; one that shows its own
/// name as its number
/// (`SIP/1001-…` as 1001) is a phone. What is not known stays unknown.
class PhonesAndLines {
public:
    enum class Role : quint8 { Unknown, Phone, Line };

    /// A channel was dialled with these words, as the server's Dial events have them.
    void learn(const ChannelRecord& dialed, QByteArrayView dialString);
    [[nodiscard]] Role roleOf(const ChannelRecord& channel) const;
    [[nodiscard]] CallDirection direction(const ChannelRecord* caller, const ChannelRecord* callee) const;
    void clear() { m_learned.clear(); }
    [[nodiscard]] qsizetype size() const { return m_learned.size(); }

private:
    QHash<QByteArray, Role> m_learned; ///< by technology and resource, "PJSIP/carrier"
};

/// "49301234" of "49301234@carrier" or "carrier/49301234", "1001" of "1001", called by "PJSIP". Never the
/// secret in "user:secret@carrier": what could be a part of one is left out.
[[nodiscard]] QByteArrayView dialedNumber(QByteArrayView technology, QByteArrayView dialString);

/// "PJSIP/1001" of "PJSIP/1001-0000002a"; empty for names without that form, and for Local channels.
[[nodiscard]] QByteArrayView endpointOf(QByteArrayView channelName);

} // namespace wirechief
