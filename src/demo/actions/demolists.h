// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/pbx/demopbx.h"

namespace wirechief {

/// Writes one reply: the Response, then list items, each echoing the ActionID of the request.
class DemoReply {
public:
    explicit DemoReply(const QByteArray& actionId);

    /// `Response`, `ActionID`, and `Message` if there is one. end() closes it.
    DemoReply& response(QByteArrayView value, QByteArrayView message = {});
    /// The beginning of a list. `marked` is whether the release writes `EventList: start`.
    DemoReply& listStart(QByteArrayView message, bool marked);
    /// A list item; its ActionID comes first, unless it is added by addId() at the end.
    DemoReply& item(QByteArrayView event, bool idFirst = true);
    /// The end of a list.
    DemoReply& listEnd(QByteArrayView event, qint64 items, bool marked);
    DemoReply& add(QByteArrayView key, QByteArrayView value);
    DemoReply& add(QByteArrayView key, qint64 value);
    DemoReply& addId();
    DemoReply& addSnapshot(const DemoChannel& channel, QByteArrayView prefix = {});
    DemoReply& end();
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

    /// A whole reply without fields.
    [[nodiscard]] static QByteArray success(const QByteArray& actionId, const QByteArray& message);
    [[nodiscard]] static QByteArray error(const QByteArray& actionId, const QByteArray& message);

private:
    QByteArray m_actionId;
    QByteArray m_bytes;
};

/// The answers of the list actions, made from the state alone.
namespace demolists {
[[nodiscard]] QByteArray coreShowChannels(DemoState& state, const QByteArray& actionId);
/// `only` is the name of one channel, or empty; its variables are told from 14 on.
[[nodiscard]] QByteArray status(
    DemoState& state, const QByteArray& actionId, const QByteArray& only, bool allVariables = false);
[[nodiscard]] QByteArray bridgeList(DemoState& state, const QByteArray& actionId);
[[nodiscard]] QByteArray bridgeInfo(DemoState& state, const QByteArray& actionId, const QByteArray& bridge);
[[nodiscard]] QByteArray queueStatus(DemoState& state, const QByteArray& actionId, const QByteArray& only);
[[nodiscard]] QByteArray queueSummary(DemoState& state, const QByteArray& actionId, const QByteArray& only);
[[nodiscard]] QByteArray endpoints(DemoState& state, const QByteArray& actionId);
/// `00:01:02`
[[nodiscard]] QByteArray duration(qint64 ms);
} // namespace demolists

} // namespace wirechief
