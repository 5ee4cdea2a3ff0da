// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"
#include "ami/session/eventneeds.h"
#include "models/theme/staterole.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace wirechief {

/// A column of a ladder: one leg of the call, or a bridge that legs enter.
struct TraceLane {
    QByteArray id; ///< Uniqueid, of a bridge its BridgeUniqueid
    QString name; ///< display text
    bool isBridge = false;
};

/// Something that happened in a call.
struct TraceStep {
    qint64 time = 0; ///< when it was received, ms since the epoch
    int from = 0; ///< lane
    int to = -1; ///< lane that it went to; -1: it happened to `from` alone
    QString what; ///< display text
    QString detail;
    StateRole role = StateRole::None;
    bool isBack = false; ///< it leads from `to` back to `from`: who leaves a bridge
};

/// Without the number that tells channels of one endpoint apart: "PJSIP/1001", "Local/100@default;1". The two
/// halves of a Local channel are told apart by nothing else than their ends.
[[nodiscard]] QString shortChannelName(const QString& name);

/// What the events of one call tell, of every release, for its time line and ladder. First each event is
/// offered to relate(), which finds the legs, then each to add(). Bounded: what comes beyond is left
/// out.
class CallTrace {
public:
    static constexpr qsizetype mostLanes = 40;
    static constexpr qsizetype mostSteps = 5'000;

    CallTrace() = default;
    /// A call with at least these legs; a Linkedid may be among the Uniqueids.
    explicit CallTrace(const QList<QByteArray>& uniqueids);

    /// Whether the event ties another leg to the call.
    bool relate(const AmiMessage& event);
    /// Whether the event is a step of the call.
    bool add(qint64 time, const AmiMessage& event);
    /// Forgets the steps and lanes, not the legs.
    void clearSteps();

    [[nodiscard]] const std::vector<TraceLane>& lanes() const { return m_lanes; }
    [[nodiscard]] const std::vector<TraceStep>& steps() const { return m_steps; }
    /// The events that a trace is made of.
    [[nodiscard]] static EventNeeds eventNeeds();

private:
    friend struct TraceRules;
    [[nodiscard]] bool isOfCall(const AmiMessage& event) const;
    [[nodiscard]] bool knows(QByteArrayView id) const
    {
        return !id.isEmpty() && m_ids.contains(id.toByteArray());
    }
    int lane(QByteArrayView id, QByteArrayView name, bool isBridge = false);

    QSet<QByteArray> m_ids;
    QHash<QByteArray, int> m_laneOf;
    std::vector<TraceLane> m_lanes;
    std::vector<TraceStep> m_steps;
};

} // namespace wirechief
